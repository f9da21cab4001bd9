import { type ActionIo, jobContext, runAction, secretsOf } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import { logFiles } from '../adapters/log-files.ts'
import { lumenFolder, reportFiles } from '../adapters/report-files.ts'
import { runRecords } from '../adapters/run-records.ts'
import { runnerPages } from '../adapters/runner-pages.ts'
import { defaultConfigPath, settings } from '../adapters/settings.ts'
import { type ReportPorts, report } from '../app/report.ts'
import { parseReportInputs } from '../app/report-inputs.ts'
import type { Report } from '../core/report.ts'
import { reportAnnotation } from '../core/report-annotation.ts'
import { retryLines, stepSummary, summaryLine } from '../core/summary.ts'
import { lazyGitHub } from './lazy-github.ts'
import { openGateway } from './open-gateway.ts'

/** What main leaves for post. */
interface Reported {
  /** The input as it came: what is none of the three must not look like a change. */
  readonly status: string
  readonly completedAt: number
  /** `YYYYMMDD`; null where it was not known. */
  readonly day: string | null
}

/** The last step of a region's job: measures, judges, decides, pushes. */
export async function reportMain(): Promise<void> {
  await runAction(async (io) => {
    const { result, completedAt } = await run(io, undefined)
    const reported: Reported = { status: io.input('status'), completedAt, day: result.day }
    io.saveState('reported', JSON.stringify(reported))
    await publish(io, result, true)
  }, failedOutputs)
}

/**
 * The safety net. Main may have been interrupted, or the job may have failed after it: then the attempt is reported (again)
 * as it ended. Its outputs would be lost, so none are set. Never fails the job.
 */
export async function reportPost(): Promise<void> {
  await runAction(async (io) => {
    const reported = readState(io)
    if (reported !== undefined && reported.status === io.input('status')) return
    io.info(
      reported === undefined
        ? 'The report was interrupted: it is made now.'
        : `The job ended as ${io.input('status')} after it was reported as ${reported.status}: it is reported again.`,
    )
    // A changed verdict is a revision: a millisecond later than the one that is on the gateway, and else the same attempt.
    const { result } = await run(io, reported)
    await publish(io, result, false)
  })
}

function readState(io: ActionIo): Reported | undefined {
  const text = io.state('reported')
  return text === '' ? undefined : (JSON.parse(text) as Reported)
}

/** `earlier` is what this run revises: the attempt keeps its day, also where midnight or the API came in between. */
async function run(io: ActionIo, earlier: Reported | undefined): Promise<{ result: Report; completedAt: number }> {
  const context = jobContext(process.env)
  const read = parseReportInputs(io.input, process.env, context)
  const inputs = { ...read.inputs, day: read.inputs.day ?? earlier?.day ?? undefined }
  const token = io.input('github-token')
  const configured = await settings({ path: inputs.config, isDefault: inputs.config === defaultConfigPath }, io.input)
  const gateway = await openGateway(inputs.pushgatewayUrl, io)
  const secrets = secretsOf(process.env, token, ...gateway.secrets)
  const ports: ReportPorts = {
    github: lazyGitHub(token, context.repository),
    ...gateway.ports,
    logFiles: logFiles(process.env['GITHUB_WORKSPACE'] || process.cwd()),
    runnerPages: runnerPages(process.env),
    runRecords: runRecords(lumenFolder(process.env), context, process.env['GITHUB_JOB'] ?? ''),
    clock: systemClock,
  }
  const completedAt = earlier === undefined ? systemClock.now() : earlier.completedAt + 1
  const result = await report(
    {
      inputs,
      context,
      problems: [...read.problems, ...configured.problems, ...gateway.problems],
      policy: configured.policy,
      rules: configured.rules,
      secrets,
      completedAt,
    },
    ports,
  )
  return { result, completedAt }
}

/** Tells everybody: log, annotations, summary, files and, in main, the outputs. */
async function publish(io: ActionIo, result: Report, isMain: boolean): Promise<void> {
  const files = reportFiles(lumenFolder(process.env))
  const name = `${(result.run_id ?? `unnamed-${result.github.run_id}`).replaceAll(/[^\w.-]/g, '_')}-${result.attempt}`
  const reportPath = await files.write(`${name}.report.json`, `${JSON.stringify(result, null, 2)}\n`)
  const metricsPath = result.metrics.body === null ? undefined : await files.write(`${name}.prom`, result.metrics.body)

  for (const line of consoleReport(result)) io.info(line)
  for (const problem of result.problems) io.warning(problem.message, 'Lumen')
  const told = reportAnnotation(result)
  if (told !== undefined) io.annotate(told)
  if (isMain)
    for (const [output, value] of Object.entries(outputsOf(result, reportPath, metricsPath))) io.output(output, value)
  await io.summary(stepSummary(result))
}

function consoleReport(result: Report): string[] {
  const verdict = result.verdict
  const lines = [summaryLine(result), `  run       ${result.run_id ?? 'without a name'}, attempt ${result.attempt}`]
  if (verdict !== null) {
    lines.push(
      `  class     ${verdict.class}`,
      `  reason    ${verdict.reason}${verdict.rule === null ? '' : ` (rule ${verdict.rule})`}`,
    )
    if (verdict.evidence !== null)
      lines.push(`  evidence  ${verdict.source} line ${verdict.evidence.line}: ${verdict.evidence.text}`)
    lines.push(`  to do     ${verdict.help}`)
  }
  for (const line of retryLines(result)) lines.push(`  retried   ${line}`)
  if (result.result === 'failure') lines.push(`  decision  ${result.decision.kind}: ${result.decision.reason}`)
  lines.push(
    `  metrics   ${result.metrics.pushed ? `pushed to ${result.metrics.gateway}` : `not pushed. ${result.metrics.problem ?? ''}`}`,
  )
  return lines
}

function outputsOf(
  result: Report,
  reportPath: string | undefined,
  metricsPath: string | undefined,
): Record<string, string> {
  // The verdict on a step that was allowed to fail is in the report; in the outputs a success stays a plain success.
  const verdict = result.result === 'failure' ? result.verdict : null
  return {
    'run-id': result.run_id ?? '',
    day: result.day ?? '',
    attempt: result.attempt,
    result: result.result,
    'error-class': verdict?.class ?? '',
    reason: verdict?.reason ?? '',
    evidence: verdict?.evidence?.text ?? '',
    rerun: String(result.decision.kind === 'rerun'),
    'rerun-delay-seconds': String(result.decision.delay_seconds),
    summary: summaryLine(result),
    'report-path': reportPath ?? '',
    'metrics-path': metricsPath ?? '',
    pushed: String(result.metrics.pushed),
  }
}

function failedOutputs(io: ActionIo): void {
  for (const [output, value] of Object.entries({ rerun: 'false', 'rerun-delay-seconds': '0', pushed: 'false' }))
    io.output(output, value)
}
