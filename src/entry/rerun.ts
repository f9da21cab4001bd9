import { type ActionIo, jobContext, runAction, secretsOf, triggeringRun } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import { lumenFolder, reportFiles } from '../adapters/report-files.ts'
import { defaultConfigPath, settings } from '../adapters/settings.ts'
import { rerun } from '../app/rerun.ts'
import { parseRerunInputs } from '../app/rerun-inputs.ts'
import type { RerunReport } from '../core/rerun/rerun-report.ts'
import { partOf, rerunLine, rerunSummary } from '../core/rerun/summary.ts'
import { lazyGitHub } from './lazy-github.ts'

/** The helper beside a finished run: decides on its failed jobs, and starts them again where that cures them. */
export async function rerunMain(): Promise<void> {
  await runAction(async (io) => {
    const context = jobContext(process.env)
    const { inputs, problems } = parseRerunInputs(io.input, process.env, triggeringRun(process.env.GITHUB_EVENT_PATH))
    const token = io.input('github-token')
    const configured = await settings({ path: inputs.config, isDefault: inputs.config === defaultConfigPath }, io.input)
    const secrets = secretsOf(process.env, token)
    const report = await rerun(
      {
        inputs,
        context,
        problems: [...problems, ...configured.problems],
        policy: configured.policy,
        rules: configured.rules,
        secrets,
      },
      { github: lazyGitHub(token, context.repository), clock: systemClock, say: (line) => io.info(line) },
    )
    await publish(io, report)
  }, failedOutputs)
}

async function publish(io: ActionIo, report: RerunReport): Promise<void> {
  const files = reportFiles(lumenFolder(process.env))
  const name = `rerun-${report.attempt ?? `unknown-${report.github.run_id}`}`
  const path = await files.write(`${name}.report.json`, `${JSON.stringify(report, null, 2)}\n`)
  for (const line of consoleReport(report)) io.info(line)
  for (const problem of report.problems) io.warning(problem.message, 'Lumen')
  // Of a run that did not fail there is nothing to be told.
  if (report.decision.code !== 'not-failed') io.notice(rerunLine(report), 'Lumen: rerun')
  for (const [output, value] of Object.entries(outputsOf(report, path))) io.output(output, value)
  await io.summary(rerunSummary(report))
}

function consoleReport(report: RerunReport): string[] {
  const lines = [rerunLine(report)]
  for (const job of report.jobs) {
    const { verdict, decision, region, job_name } = job
    const cause = verdict === null ? '' : ` ${verdict.class}/${verdict.reason}`
    lines.push(`  ${region ?? job_name}  ${job.result ?? 'not over'}${cause}`)
    if (verdict?.evidence) lines.push(`    evidence  ${verdict.evidence.text}`)
    lines.push(`    decision  ${decision === null ? partOf(job) : `${decision.kind}: ${decision.reason}`}`)
  }
  return lines
}

function outputsOf(report: RerunReport, path: string | undefined): Record<string, string> {
  return {
    'run-id': report.run_id ?? '',
    day: report.day ?? '',
    attempt: report.attempt ?? '',
    decision: report.decision.kind,
    reason: report.decision.reason,
    'attempt-started': String(report.attempt_started ?? ''),
    summary: rerunLine(report),
    'report-path': path ?? '',
  }
}

function failedOutputs(io: ActionIo): void {
  const reason = 'The helper met an error of its own, so nothing is known to have been started.'
  for (const [output, value] of Object.entries({ decision: 'hold', reason, 'attempt-started': '' }))
    io.output(output, value)
}
