/**
 * What a run of the report action costs over bare Node when it makes no HTTP call: a successful job, no token, no
 * gateway. Runs of both are paired, so that what else the machine does meets both alike.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pairs = 31

const root = join(import.meta.dirname, '..')
const node = process.execPath

export async function startup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-bench-'))
  try {
    const empty = join(folder, 'empty.mjs')
    writeFileSync(empty, '')
    const env = actionEnvironment(folder)
    const bare: number[] = []
    const action: number[] = []
    const difference: number[] = []
    for (let pair = 0; pair < pairs; pair++) {
      const one = milliseconds(() => execFileSync(node, [empty], { env }))
      const two = milliseconds(() => runAction(folder, env))
      bare.push(one)
      action.push(two)
      difference.push(two - one)
    }
    console.log(`start of the report action without an HTTP call, ${pairs} pairs, Node ${process.versions.node}`)
    console.log(`  bare node     ${median(bare).toFixed(1)} ms`)
    console.log(`  the action    ${median(action).toFixed(1)} ms`)
    console.log(`  difference    ${median(difference).toFixed(1)} ms (median of the pairs; the goal is 60)`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A failing bundle looks fast: its exit code and its outputs are looked at. */
function runAction(folder: string, env: Record<string, string>): void {
  writeFileSync(join(folder, 'output'), '')
  const run = spawnSync(node, [join(root, 'dist/report.js')], { env, encoding: 'utf8' })
  const outputs = readFileSync(join(folder, 'output'), 'utf8')
  if (run.status !== 0 || !outputs.includes('20260102-bench-00000000'))
    throw new Error(`the action failed:\n${run.stdout}${run.stderr}`)
}

function actionEnvironment(folder: string): Record<string, string> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    ...files,
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0'.repeat(40),
    INPUT_REGION: 'bench',
    INPUT_DAY: '20260102',
    INPUT_STATUS: 'success',
  }
}

function milliseconds(run: () => void): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
