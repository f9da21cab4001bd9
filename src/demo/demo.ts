/** `demo`: a day in three regions on this machine, with the bundled actions as child processes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GateReport } from '../core/gate/gate-report.ts'
import { EmbeddedGateway } from './embedded-gateway.ts'
import { EmbeddedGitHub } from './embedded-github.ts'
import { type Played, playGate, playRegion, type World } from './region-job.ts'
import type { ActionRun } from './runner.ts'
import { healed, scenario } from './scenario.ts'

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
    const regions = scenario.map(({ region }) => region)
    const first = await Promise.all(scenario.map((script) => playRegion(script, world, 1)))
    for (const played of first) tell(played)
    say('3. What each region knows of itself:\n')
    say(table(first.map(({ script, action }) => row(script.region, action))))

    say('4. The gate, the job after the matrix, reads every job and its log, and decides what is run again:\n')
    const gate = await playGate(regions, world, 1)
    sayGate(gate)
    const matrix = JSON.parse(gate.outputs['rerun-matrix'] ?? '{}') as { include: { region: string; round: number }[] }
    const delay = Number(gate.outputs['rerun-delay-seconds'])
    say(`   rerun-matrix  ${gate.outputs['rerun-matrix']}\n`)

    say(`5. Round 2, after ${delay} s: one job, not ${regions.length}. This time the service answers:\n`)
    await sleep(delay * 1000)
    const again = scenario.filter(({ region }) => matrix.include.some((one) => one.region === region))
    for (const script of again) tell(await playRegion(healed(script), world, 2))
    const second = await playGate(regions, world, 2)
    gitHub.state.finishRun(run.id)

    say('6. The gate again. What the date came to:\n')
    sayGate(second)
    say(dayTable(JSON.parse(await readFile(second.outputs['report-path'] ?? '', 'utf8')) as GateReport))

    say(
      '7. What Prometheus scrapes from the gateway, one group an attempt (the runs; stages and times are there, too):\n',
    )
    const scraped = await (await fetch(`${gatewayUrl}/metrics`)).text()
    say(
      indent(
        scraped
          .split('\n')
          .filter((line) => /^lumen_(?:runs_(?:success|failed)|step_retries)_total/.test(line))
          .join('\n'),
      ),
    )
    const pushes = gateway.requests.filter(({ method }) => method === 'PUT').length
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`\n${gitHub.requests.length} requests to the API, ${pushes} pushes, ${seconds} s.`)
  } finally {
    await Promise.all([gitHub.stop(), gateway.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** What one region's job printed. */
function tell({ script, action, retried }: Played): void {
  say(`   ── ${script.region} ${'─'.repeat(Math.max(2, 70 - script.region.length))}`)
  if (retried !== '') say(`${indent(humanLines(retried))}\n`)
  sayAction(action)
  say()
}

function sayGate(action: ActionRun): void {
  sayAction(action)
  say()
}

function sayAction(action: ActionRun): void {
  say(indent(humanLines(action.stdout)))
  if (action.exitCode === 0) return
  say(indent(`The action ended with exit code ${action.exitCode}:\n${action.stderr}`))
  process.exitCode = 1
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

/** Every attempt, the winner marked. */
function dayTable(report: GateReport): string {
  const rows = report.regions.flatMap(({ region, result, decision, attempts }) =>
    attempts.map(({ attempt, result: end, verdict, is_winner }, index) => [
      index === 0 ? region : '',
      attempt,
      `${end ?? 'not over'}${is_winner ? ', winner' : ''}`,
      verdict === null ? '–' : `${verdict.class}/${verdict.reason}`,
      index < attempts.length - 1 ? 'rerun' : result === 'success' ? '–' : decision.kind,
    ]),
  )
  return table(rows, ['region', 'attempt', 'result', 'cause', 'decision'])
}

const regionColumns = ['region', 'run id', 'result', 'cause', 'decision', 'pushed']

function table(rows: readonly (readonly string[])[], head: readonly string[] = regionColumns): string {
  const all = [head, ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => (cells[column] as string).length))) ?? []
  const line = (cells: readonly string[]) =>
    `   ${cells
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd()}`
  return `${[line(head), `   ${widths.map((width) => '─'.repeat(width)).join('  ')}`, ...rows.map(line)].join('\n')}\n`
}
