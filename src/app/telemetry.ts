/** Sends what was measured over OTLP, and says in the report what came of it. Fails open: a problem is told, no more. */
import { oneLine } from '../core/escape.ts'
import type { AttemptFacts } from '../core/metrics.ts'
import { type TracedRun, traceId } from '../core/otlp/ids.ts'
import { metricsOf } from '../core/otlp/metrics.ts'
import { metricsPayload, type Span, tracesPayload } from '../core/otlp/payload.ts'
import type { TraceReport } from '../core/otlp/trace-report.ts'
import { TelemetryError } from './errors.ts'
import type { Telemetry } from './ports.ts'
import type { Problem } from './problem.ts'

/** What the resource of the telemetry says of the run. */
export interface TelemetryRun extends TracedRun {
  readonly pipeline: string
  readonly version: string
  readonly headSha: string
  readonly runUrl: string
  readonly serverUrl: string
}

export interface Sending {
  readonly run: TelemetryRun
  readonly spans: readonly Span[]
  readonly facts: readonly AttemptFacts[]
  /** Unix time in milliseconds. */
  readonly now: number
  /** Why nothing is to be sent, as a sentence; undefined where it is. */
  readonly hold: string | undefined
  readonly text: (value: string) => string
}

/** What came of it. */
export interface Sent {
  readonly trace: TraceReport
  readonly problems: readonly Problem[]
}

export async function sendAll({ run, spans, facts, now, hold, text }: Sending, telemetry: Telemetry): Promise<Sent> {
  const problems: Problem[] = []
  const lost: string[] = []
  const tried = async (work: () => Promise<string | undefined>, what: string): Promise<boolean> => {
    try {
      const left = await work()
      if (left !== undefined)
        problems.push({
          where: 'OpenTelemetry',
          message: oneLine(text(`${telemetry.endpoint} left out ${what}: ${left}`), 600),
        })
      return true
    } catch (error) {
      if (!(error instanceof TelemetryError)) throw error
      lost.push(oneLine(text(error.message), 600))
      return false
    }
  }
  const shared = {
    'service.name': run.pipeline,
    'service.version': run.version,
    'cicd.pipeline.name': run.pipeline,
    'vcs.repository.url.full': `${run.serverUrl}/${run.repository}`,
  }
  const traced = {
    ...shared,
    'cicd.pipeline.run.id': String(run.runId),
    'cicd.pipeline.run.url.full': run.runUrl,
    'vcs.ref.head.revision': run.headSha,
  }
  const metrics = metricsOf(facts, now)
  const isHeld = hold !== undefined
  const [spansSent, metricsSent] = isHeld
    ? [false, false]
    : await Promise.all([
        spans.length > 0 && tried(() => telemetry.traces(tracesPayload(traced, spans)), 'spans'),
        metrics.length > 0 && tried(() => telemetry.metrics(metricsPayload(shared, metrics)), 'metrics'),
      ])
  // Both go to one place, and most often fail for one reason.
  const [first, second] = lost
  if (first !== undefined)
    problems.unshift({
      where: 'OpenTelemetry',
      message: second === undefined ? first : `${first} Nor was the rest sent.`,
    })
  const nothing =
    !isHeld && spans.length === 0 ? 'No region’s job ran in this attempt, so there is nothing to send.' : null
  const trace: TraceReport = {
    trace_id: traceId(run, telemetry.digest),
    endpoint: telemetry.endpoint,
    spans: spansSent ? spans.length : 0,
    attempts: metricsSent ? facts.length : 0,
    sent: spansSent,
    problem: hold ?? problems[0]?.message ?? nothing,
  }
  return { trace, problems }
}
