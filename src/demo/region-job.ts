/** The jobs of the demo: what happens in them is in the API's state, what the actions do is done by their processes. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddedGitHub } from './embedded-github.ts'
import { type ActionRun, runActionProcess } from './runner.ts'
import type { RegionScript } from './scenario.ts'

export interface World {
  readonly dist: string
  readonly folder: string
  readonly gitHub: EmbeddedGitHub
  readonly apiUrl: string
  readonly gatewayUrl: string
  readonly runId: number
  readonly headSha: string
}

export interface Played {
  readonly script: RegionScript
  readonly action: ActionRun
  /** The API requests that were made for this region's job. */
  readonly requests: readonly string[]
  /** What its commands printed that ran through `run/`. */
  readonly retried: string
}

/** One region's job: its steps happen in the API's state, or as processes; then main and post of the action run. */
export async function playRegion(script: RegionScript, world: World, round: number): Promise<Played> {
  const { state } = world.gitHub
  const name = `${round === 1 ? 'upload' : 'upload again'} (${script.region})`
  const job = state.addJob(world.runId, { name, runnerName: `runner-${script.region}` })
  const root = join(world.folder, `${script.region}-${round}`)
  const runnerTemp = join(root, '_work', '_temp')
  await mkdir(runnerTemp, { recursive: true })
  const env = jobEnvironment(script.region, runnerTemp, world)

  const log: string[] = []
  const retried: string[] = []
  for (const step of script.steps) {
    state.startStep(job.id, step.name)
    const isLast = step === script.steps.at(-1)
    if (step.run !== undefined) {
      const inputs = { run: step.run, shell: 'node {0}', region: script.region, backoff: '100ms' }
      const action = await runActionProcess({ script: join(world.dist, 'run.js'), folder: runnerTemp, env, inputs })
      retried.push(action.stdout)
    }
    log.push(...stepLog(state.timestamp(), step.command, step.output, script.fails && isLast))
    state.finishStep(job.id, script.fails && isLast ? 'failure' : 'success')
  }
  state.startStep(job.id, 'Report')

  const logPath = script.textFrom === 'log-path' && script.fails ? join(runnerTemp, 'upload.log') : ''
  if (logPath !== '') await writeFile(logPath, (script.steps.at(-1)?.output ?? []).join('\n'))
  if (script.textFrom === 'runner-pages') await writePages(root, log)

  const call = {
    folder: runnerTemp,
    env,
    inputs: {
      region: script.region,
      round: String(round),
      pipeline: 'demo-nightly',
      status: script.fails ? 'failure' : 'success',
      'job-id': String(job.id),
      'log-path': logPath,
      'pushgateway-url': world.gatewayUrl,
      'github-token': 'demo-token',
      config: '.github/lumen.yml',
    },
  }
  const action = await runActionProcess({ ...call, script: join(world.dist, 'report.js') })
  state.finishStep(job.id, 'success')
  state.finishJob(job.id, script.fails ? 'failure' : 'success', log.join('\n'))
  await runActionProcess({ ...call, script: join(world.dist, 'report-post.js'), state: action.state })
  const requests = world.gitHub.requests
    .filter((request) => request.path.includes(String(job.id)))
    .map((request) => `${request.method} …/jobs/${job.id}`)
  return { script, action, requests, retried: retried.join('') }
}

/** What the runner sets for every step of a region's job. */
function jobEnvironment(region: string, workspace: string, world: World): Record<string, string> {
  const { state } = world.gitHub
  return {
    GITHUB_API_URL: world.apiUrl,
    GITHUB_REPOSITORY: `${state.owner}/${state.repo}`,
    GITHUB_RUN_ID: String(world.runId),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'nightly',
    GITHUB_SHA: world.headSha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_NAME: `runner-${region}`,
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  }
}

/** The job after a round: the gate runs, and the job is over. */
export async function playGate(regions: readonly string[], world: World, round: number): Promise<ActionRun> {
  const { state } = world.gitHub
  const job = state.addJob(world.runId, { name: `gate ${round}`, runnerName: 'runner-gate' })
  state.startStep(job.id, 'Gate')
  const folder = join(world.folder, `gate-${round}`)
  const action = await runActionProcess({
    script: join(world.dist, 'gate.js'),
    folder,
    env: jobEnvironment('gate', folder, world),
    inputs: {
      regions: regions.join('\n'),
      round: String(round),
      pipeline: 'demo-nightly',
      backoff: demoBackoff,
      'job-id': String(job.id),
      'pushgateway-url': world.gatewayUrl,
      'github-token': 'demo-token',
      config: '.github/lumen.yml',
    },
  })
  state.finishStep(job.id, 'success')
  state.finishJob(job.id, 'success', '')
  return action
}

/** Nobody who tries it wants to wait for 5 s. */
const demoBackoff = '1s'

/** A step as the runner writes it into the log. */
function stepLog(time: string, command: string, output: readonly string[], failed: boolean): string[] {
  const stamp = time.replace('Z', '.0000000Z')
  const lines = [
    `##[group]Run ${command}`,
    `\u001B[36;1m${command}\u001B[0m`,
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...output,
  ]
  if (failed) lines.push('##[error]Process completed with exit code 1.')
  return lines.map((line) => `${stamp} ${line}`)
}

/** The runner's own copy of the output, where it keeps it while the job runs. */
async function writePages(root: string, log: readonly string[]): Promise<void> {
  const pages = join(root, '_diag', 'pages')
  await mkdir(pages, { recursive: true })
  const id = (digit: string) =>
    `${digit.repeat(8)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(4)}-${digit.repeat(12)}`
  await writeFile(join(pages, `${id('1')}_${id('2')}_1.log`), `${log.join('\n')}\n`)
}
