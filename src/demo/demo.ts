/** `demo`: a day in three regions on this machine, with the bundled actions as child processes. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EmbeddedGateway } from './embedded-gateway.ts'
import { EmbeddedGitHub } from './embedded-github.ts'
import { type ActionRun, runActionProcess } from './runner.ts'
import { type RegionScript, scenario } from './scenario.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)

/** Plays the day and prints what a person would see. Sets exit code 1 where an action did not end as it should. */
export async function demo(): Promise<void> {
  const started = performance.now()
  const dist = dirname(process.argv[1] as string)
  const folder = await mkdtemp(join(tmpdir(), 'lumen-demo-'))
  const gitHub = new EmbeddedGitHub()
  const gateway = new EmbeddedGateway()
  try {
    say('lumen-action demo: one nightly run in three regions. Nothing leaves this machine.\n')
    const apiUrl = await gitHub.start()
    const gatewayUrl = await gateway.start()
    say(`1. An embedded GitHub API listens on ${apiUrl}, an embedded Pushgateway on ${gatewayUrl}.`)
    const run = gitHub.state.addRun({ name: 'nightly', event: 'schedule' })
    say(
      `2. Workflow run ${run.id} starts a job in each region. Its upload runs through run/ in us-west-2, which tries it again in place. After its steps each job runs the report action, as a child process:\n`,
    )

    const world: World = { dist, folder, gitHub, apiUrl, gatewayUrl, runId: run.id, headSha: run.headSha }
    const results = await Promise.all(scenario.map((script) => playRegion(script, world)))
    gitHub.state.finishRun(run.id)
    for (const { script, action, retried } of results) {
      say(`   ── ${script.region} ${'─'.repeat(Math.max(2, 70 - script.region.length))}`)
      if (retried !== '') say(`${indent(humanLines(retried))}\n`)
      say(indent(humanLines(action.stdout)))
      if (action.exitCode !== 0) {
        say(indent(`The action ended with exit code ${action.exitCode}:\n${action.stderr}`))
        process.exitCode = 1
      }
      say()
    }

    say('3. What the day looks like:\n')
    say(table(results.map(({ script, action }) => row(script.region, action))))
    say(
      "4. What the outputs decide: a step with `if: ${{ !cancelled() && steps.lumen.outputs.rerun == 'true' }}` runs for\n",
    )
    for (const { script, action } of results) {
      const { rerun, 'rerun-delay-seconds': delay, result } = action.outputs
      const word =
        rerun === 'true'
          ? `yes, after ${delay} s`
          : result === 'success'
            ? 'no, it succeeded'
            : 'no, a person has to act'
      say(`   ${script.region.padEnd(16)} ${word}`)
    }
    say('\n5. What Prometheus scrapes from the gateway:\n')
    const scraped = await (await fetch(`${gatewayUrl}/metrics`)).text()
    say(
      indent(
        scraped
          .split('\n')
          .filter((line) => /^lumen_/.test(line))
          .join('\n'),
      ),
    )
    say(
      `\n${gitHub.requests.length} requests to the API, ${gateway.requests.length - 1} pushes, ${((performance.now() - started) / 1000).toFixed(1)} s. Requests by region:`,
    )
    for (const { script, requests } of results) say(`   ${script.region.padEnd(16)} ${requests.join(', ')}`)
  } finally {
    await Promise.all([gitHub.stop(), gateway.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

interface World {
  readonly dist: string
  readonly folder: string
  readonly gitHub: EmbeddedGitHub
  readonly apiUrl: string
  readonly gatewayUrl: string
  readonly runId: number
  readonly headSha: string
}

interface Played {
  readonly script: RegionScript
  readonly action: ActionRun
  /** The API requests that were made for this region's job. */
  readonly requests: readonly string[]
  /** What its commands printed that ran through `run/`. */
  readonly retried: string
}

/** One region's job: its steps happen in the API's state, or as processes; then main and post of the action run. */
async function playRegion(script: RegionScript, world: World): Promise<Played> {
  const { state } = world.gitHub
  const job = state.addJob(world.runId, { name: `upload (${script.region})`, runnerName: `runner-${script.region}` })
  const root = join(world.folder, script.region)
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

/** What a person sees of an action's output: workflow commands are taken by the runner, which folds a group under its title. */
function humanLines(stdout: string): string {
  return stdout
    .replaceAll(/^::group::/gm, '▾ ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('::'))
    .join('\n')
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`)
    .join('\n')
}

function row(region: string, { outputs }: ActionRun): string[] {
  const cause = outputs['error-class'] === '' ? '–' : `${outputs['error-class']}/${outputs['reason']}`
  const decision =
    outputs['result'] === 'success'
      ? '–'
      : outputs['rerun'] === 'true'
        ? `rerun in ${outputs['rerun-delay-seconds']} s`
        : 'hold'
  return [
    region,
    outputs['run-id'] ?? '',
    outputs['result'] ?? '',
    cause,
    decision,
    outputs['pushed'] === 'true' ? 'yes' : 'no',
  ]
}

function table(rows: readonly (readonly string[])[]): string {
  const all = [['region', 'run id', 'result', 'cause', 'decision', 'pushed'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => (cells[column] as string).length))) ?? []
  const line = (cells: readonly string[]) =>
    `   ${cells
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd()}`
  return `${[line(all[0] as string[]), `   ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...rows.map(line)].join('\n')}\n`
}
