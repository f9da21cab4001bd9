import { type ActionIo, jobContext, runAction, secretsOf } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import { lumenFolder, reportFiles } from '../adapters/report-files.ts'
import { defaultConfigPath, settings } from '../adapters/settings.ts'
import { type GatePorts, gate } from '../app/gate.ts'
import { type FailOn, type GateInputs, parseGateInputs } from '../app/gate-inputs.ts'
import { keepTickets } from '../app/keep-tickets.ts'
import { messageLines, notify } from '../app/notify.ts'
import type { Telemetry } from '../app/ports.ts'
import { lastRunOf } from '../core/gate/causes.ts'
import { gateAnnotations } from '../core/gate/gate-annotations.ts'
import type { GateReport } from '../core/gate/gate-report.ts'
import { gateLine, gateSummary } from '../core/gate/summary.ts'
import { traceLine } from '../core/otlp/trace-report.ts'
import { ticketLines, ticketNotes } from '../core/tickets/summary.ts'
import { lazyGitHub } from './lazy-github.ts'
import { ticketPorts } from './lazy-issues.ts'
import { openGateway } from './open-gateway.ts'
import { openReceivers } from './open-receivers.ts'
import { openTelemetry } from './open-telemetry.ts'

/** The job after the matrix: final verdicts, the day and its winner, repair, and what is rerun. */
export async function gateMain(): Promise<void> {
  await runAction(async (io) => {
    const context = jobContext(process.env)
    const read = parseGateInputs(io.input, process.env, context)
    const { inputs } = read
    const token = io.input('github-token')
    const configured = await settings({ path: inputs.config, isDefault: inputs.config === defaultConfigPath }, io.input)
    const gateway = await openGateway(inputs.pushgatewayUrl, io)
    const opened = openReceivers(io)
    const { telemetry, ...otlp } = await openTelemetry(io)
    const secrets = secretsOf(process.env, token, ...gateway.secrets, ...opened.secrets, ...otlp.secrets)
    const found = [...read.problems, ...configured.problems, ...gateway.problems, ...opened.problems]
    const event = process.env['GITHUB_EVENT_NAME'] ?? ''
    const tickets = { mode: inputs.ticket, settings: configured.ticket, event }
    const ports = ticketPorts(token, context.repository)
    const judged = await gate(
      {
        inputs,
        context,
        problems: [...found, ...otlp.problems],
        policy: configured.policy,
        rules: configured.rules,
        secrets,
      },
      {
        github: lazyGitHub(token, context.repository),
        ...gateway.ports,
        trace: await tracing(telemetry),
        tickets: (report) => keepTickets(report, tickets, ports),
        clock: systemClock,
      },
    )
    // Last, for a message names the tickets.
    const report = await notify(judged, opened.receivers)
    await publish(io, report, inputs)
  }, failedOutputs)
}

/** Rounds that the workflow has, where it says so: then the last gate sends the whole run at once. */
async function tracing(telemetry: Telemetry | undefined): Promise<GatePorts['trace']> {
  if (telemetry === undefined) return undefined
  const { traceGate } = await import('../app/trace-gate.ts')
  const rounds = /^[1-9]\d?$/.exec(process.env['LUMEN_ROUNDS'] ?? '')?.[0]
  return traceGate(telemetry, rounds === undefined ? undefined : Number(rounds))
}

async function publish(io: ActionIo, report: GateReport, { round, failOn }: GateInputs): Promise<void> {
  const files = reportFiles(lumenFolder(process.env))
  const path = await files.write(`gate-${report.attempt}-${round}.report.json`, `${JSON.stringify(report, null, 2)}\n`)
  for (const line of consoleReport(report)) io.info(line)
  for (const problem of report.problems) io.warning(problem.message, 'Lumen')
  for (const note of ticketNotes(report)) io.notice(note, 'Lumen: tickets')
  for (const told of round > 0 ? gateAnnotations(report) : []) io.annotate(told)
  for (const [output, value] of Object.entries(outputsOf(report, path))) io.output(output, value)
  await io.summary(gateSummary(report))
  const why = redReason(report, failOn)
  if (why !== undefined) io.fail(why)
}

/** Why the step turns red, where `fail-on` says so. What is still to be rerun is not lost yet. */
function redReason(report: GateReport, failOn: FailOn): string | undefined {
  if (failOn === 'none' || report.rerun.regions.length > 0) return undefined
  if (report.day_result === null) return `${gateLine(report)} The step fails because "fail-on" asks for a good date.`
  const isRed = report.day_result === 'failure' || (failOn === 'degraded' && report.day_result === 'degraded')
  return isRed ? `${gateLine(report)} The step fails because "fail-on" is "${failOn}".` : undefined
}

function consoleReport(report: GateReport): string[] {
  const lines = [gateLine(report)]
  for (const one of report.regions) {
    const { region, result, decision } = one
    const last = lastRunOf(one)
    const cause = last?.verdict ? ` ${last.verdict.class}/${last.verdict.reason}` : ''
    lines.push(`  ${region}  ${result}${cause}${last?.is_winner ? ' (winner)' : ''}`)
    if (last?.verdict?.evidence) lines.push(`    evidence  ${last.verdict.evidence.text}`)
    if (result === 'failure' || result === 'unclear') lines.push(`    decision  ${decision.kind}: ${decision.reason}`)
  }
  lines.push(...ticketLines(report))
  const { metrics } = report
  lines.push(
    metrics.problem === null
      ? `  metrics   ${metrics.unchanged} as pushed, ${metrics.revised} revised, ${metrics.added} added, ${metrics.failed} failed, ${metrics.pruned} old groups removed${report.dry_run ? ' (dry run: not really)' : ''}`
      : `  metrics   ${metrics.problem}`,
  )
  if (report.round > 0) lines.push(...messageLines(report))
  if (report.trace !== undefined) lines.push(`  ${traceLine(report.trace)}`)
  return lines
}

function outputsOf(report: GateReport, path: string | undefined): Record<string, string> {
  const { rerun } = report
  return {
    'run-id': report.winner?.run_id ?? '',
    day: report.day ?? '',
    attempt: report.attempt,
    'day-result': report.day_result ?? '',
    'winner-region': report.winner?.region ?? '',
    'winner-run-id': report.winner?.run_id ?? '',
    // A dry run decides, and starts nothing.
    rerun: String(rerun.regions.length > 0 && !report.dry_run),
    'rerun-regions': JSON.stringify(rerun.regions),
    'rerun-matrix': JSON.stringify(rerun.matrix),
    'rerun-delay-seconds': String(rerun.delay_seconds),
    'held-regions': JSON.stringify(report.held_regions),
    summary: gateLine(report),
    'report-path': path ?? '',
  }
}

function failedOutputs(io: ActionIo): void {
  const empty = { 'rerun-regions': '[]', 'held-regions': '[]', 'rerun-matrix': '{"include":[]}' }
  for (const [output, value] of Object.entries({ rerun: 'false', 'rerun-delay-seconds': '0', ...empty }))
    io.output(output, value)
}
