/** What a report sends over OTLP: nothing where a gate follows, and the tree of its own job where none does. */
import { runName } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import type { AttemptFacts } from '../core/metrics.ts'
import { jobSpans } from '../core/otlp/spans.ts'
import type { Report } from '../core/report.ts'
import type { JobContext, Telemetry } from './ports.ts'
import { sendAll } from './telemetry.ts'

/** What the report has found, beside itself. */
export interface ReportFindings {
  readonly job: Job | undefined
  /** Undefined where the run has no name. */
  readonly facts: AttemptFacts | undefined
  readonly completedAt: number
  readonly context: JobContext
  readonly text: (value: string) => string
}

/** The report with what came of it. */
export type TraceReporter = (report: Report, found: ReportFindings) => Promise<Report>

/** Who sends: the gate after the matrix, or, in a workflow without one, the report itself. */
export type Sender = 'gate' | 'report'

export function traceReport(telemetry: Telemetry, sender: Sender): TraceReporter {
  return async (report, { job, facts, completedAt, context, text }) => {
    const { digest } = telemetry
    const { repository, runId, runAttempt } = context
    const { pipeline, region, round, verdict } = report
    const run = { repository, runId, runAttempt, pipeline }
    const attempt = region === null ? undefined : { ...run, region, round }
    const spans =
      job === undefined || attempt === undefined
        ? []
        : jobSpans(
            {
              attempt,
              job: ended(job, completedAt),
              result: report.result,
              cause:
                report.result === 'failure'
                  ? { errorClass: verdict?.class ?? 'unknown', reason: verdict?.reason }
                  : undefined,
              failedStep: verdict?.step ?? undefined,
              evidence: verdict?.evidence?.text,
              runName: report.day === null ? null : runName(report.day, attempt.region, report.github.head_sha),
              before:
                runAttempt > 1 && round === 1
                  ? { ...attempt, runAttempt: runAttempt - 1 }
                  : round > 1
                    ? { ...attempt, round: round - 1 }
                    : undefined,
            },
            undefined,
            { digest, text },
          )
    const { trace, problems } = await sendAll(
      {
        run: {
          ...run,
          version: report.version,
          headSha: report.github.head_sha,
          runUrl: `${report.github.run_url}/attempts/${runAttempt}`,
          serverUrl: context.serverUrl,
        },
        spans,
        facts: facts === undefined ? [] : [facts],
        now: completedAt,
        hold: whyNot(sender, job, attempt !== undefined),
        text,
      },
      telemetry,
    )
    return { ...report, trace, problems: [...report.problems, ...problems] }
  }
}

function whyNot(sender: Sender, job: Job | undefined, isNamed: boolean): string | undefined {
  if (sender === 'gate') return 'The gate sends it (without a gate: otlp-sender: report).'
  if (!isNamed) return 'The region is not known.'
  return job === undefined ? 'The job could not be read, so when it ran is not known.' : undefined
}

/** As it is now: the steps that are over, and we as its end. */
function ended(job: Job, completedAt: number): Job {
  return {
    ...job,
    completedAt: new Date(completedAt).toISOString(),
    steps: job.steps.filter(({ completedAt: end }) => end !== null),
  }
}
