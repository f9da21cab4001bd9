/**
 * What a gate over 256 regions with 40 red ones costs: requests, seconds, memory, with 20 ms for each request to the API
 * and a real Pushgateway on which no attempt has arrived, so that it pushes all of them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPushgateway } from '../__tests__/servers/pushgateway.ts'
import { EmbeddedGitHub } from '../src/demo/embedded-github.ts'

const root = join(import.meta.dirname, '..')
const regions = 256
const red = 40
const latencyMs = 20

class SlowGitHub extends EmbeddedGitHub {
  protected override async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    await sleep(latencyMs)
    await super.serve(incoming, response)
  }
}

export async function gate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-bench-gate-'))
  const gitHub = new SlowGitHub()
  const gateway = await startPushgateway()
  try {
    const apiUrl = await gitHub.start()
    console.log(`\ngate over ${regions} regions, ${red} of them red, ${latencyMs} ms a request to the API\n`)
    console.log(
      '| log of a red job | list requests | log requests | to the log store | other | seconds | peak RSS MB |',
    )
    console.log('|---|---|---|---|---|---|---|')
    for (const bytes of [50_000, 1_000_000, 10_000_000]) {
      const run = gitHub.state.addRun({ createdAt: '2026-11-22T02:14:07Z' })
      for (let index = 0; index < regions; index++) addJob(gitHub, run.id, index, bytes)
      gitHub.requests.length = 0
      const { seconds, megabytes } = await runGate(folder, { apiUrl, gatewayUrl: gateway.url, runId: run.id })
      const count = (pattern: RegExp) => gitHub.requests.filter(({ path }) => pattern.test(path)).length
      const [lists, logs, stored] = [count(/\/jobs\?/), count(/\/logs$/), count(/^\/blob\//)]
      const other = gitHub.requests.length - lists - logs - stored
      const name = bytes < 1_000_000 ? `${bytes / 1000} KB` : `${bytes / 1_000_000} MB`
      console.log(
        `| ${name} | ${lists} | ${logs} | ${stored} | ${other} | ${seconds.toFixed(1)} | ${megabytes.toFixed(0)} |`,
      )
    }
  } finally {
    await Promise.all([gitHub.stop(), gateway.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

function addJob({ state }: EmbeddedGitHub, runId: number, index: number, bytes: number): void {
  const job = state.addJob(runId, { name: `upload (region-${index})` })
  const isRed = index % Math.floor(regions / red) === 0 && index / Math.floor(regions / red) < red
  state.startStep(job.id, 'Upload archive')
  state.finishStep(job.id, isRed ? 'failure' : 'success')
  state.finishJob(job.id, isRed ? 'failure' : 'success', isRed ? log(bytes) : undefined)
}

const logs = new Map<number, string>()

/** One text for all: the server has to hold it, not the gate. */
function log(bytes: number): string {
  const stamp = '2026-11-22T02:14:07.0000000Z'
  const line = `${stamp} uploading part of the archive, nothing to see here\n`
  const head = `${stamp} ##[group]Run ./upload.sh\n${stamp} shell: /usr/bin/bash -e {0}\n${stamp} ##[endgroup]\n`
  const end = `${stamp} curl: (6) Could not resolve host: bucket.example.net\n${stamp} ##[error]Process completed with exit code 6.\n`
  const known = logs.get(bytes) ?? head + line.repeat(Math.ceil(bytes / line.length)) + end
  logs.set(bytes, known)
  return known
}

async function runGate(
  folder: string,
  { apiUrl, gatewayUrl, runId }: { apiUrl: string; gatewayUrl: string; runId: number },
): Promise<{ seconds: number; megabytes: number }> {
  const output = join(folder, 'output')
  writeFileSync(output, '')
  writeFileSync(join(folder, 'summary'), '')
  const names = Array.from({ length: regions }, (_, index) => `region-${index}`)
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_API_URL: apiUrl,
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1',
    INPUT_REGIONS: names.join('\n'),
    'INPUT_GITHUB-TOKEN': 'token',
    'INPUT_PUSHGATEWAY-URL': gatewayUrl,
  }
  const started = performance.now()
  const child = spawn('/usr/bin/time', ['-f', 'peak %M', process.execPath, join(root, 'dist/gate.js')], { env })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  const [code] = (await once(child, 'close')) as [number]
  const seconds = (performance.now() - started) / 1000
  // A failing gate looks fast.
  if (code !== 0 || !readFileSync(output, 'utf8').includes('"region-0"')) throw new Error(`the gate failed:\n${text}`)
  return { seconds, megabytes: Number(/peak (\d+)/.exec(text)?.[1]) / 1024 }
}
