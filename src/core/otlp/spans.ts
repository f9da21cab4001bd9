/** The spans of a run: a tree of the run's attempt, the regions' jobs and their steps. */
import { oneLine } from '../escape.ts'
import { attemptName } from '../identity.ts'
import type { Job, JobStep } from '../job.ts'
import type { Result } from '../metrics.ts'
import { isFailed } from '../stages.ts'
import { type Digest, jobSpanId, rootSpanId, stepSpanId, type TracedAttempt, type TracedRun, traceId } from './ids.ts'
import { attributes, type Link, nanos, type Span } from './payload.ts'
import { errorType, isError, type PipelineResult, resultOf, stepResult, type TracedCause, worst } from './result.ts'

/** One execution of a region's job and what came of it. */
export interface JobOutcome {
  readonly attempt: TracedAttempt
  readonly job: Job
  readonly result: Result
  /** Only with a failure. */
  readonly cause: TracedCause | undefined
  /** The step that the verdict is about. */
  readonly failedStep: string | undefined
  /** The line that proves it, without secrets. */
  readonly evidence: string | undefined
  /** `YYYYMMDD-<region>-<sha8>`; null where the day is not known. */
  readonly runName: string | null
  /** The attempt or round of the region before this one. */
  readonly before: TracedAttempt | undefined
}

export interface SpanTools {
  readonly digest: Digest
  /** Takes secrets out of a name. */
  readonly text: (value: string) => string
}

/** The job's span and those of the steps that ran; none where it is not known when it ran. */
export function jobSpans(outcome: JobOutcome, parentSpanId: string | undefined, tools: SpanTools): Span[] {
  const { attempt, job, result, cause } = outcome
  const { digest, text } = tools
  const time = timesOf(job)
  if (time === undefined) return []
  const trace = traceId(attempt, digest)
  const own = jobSpanId(attempt, digest)
  const came = resultOf(result, cause)
  const url = job.htmlUrl ?? undefined
  const span: Span = {
    traceId: trace,
    spanId: own,
    ...(parentSpanId === undefined ? {} : { parentSpanId }),
    name: oneLine(text(job.name), 200),
    kind: 2,
    startTimeUnixNano: nanos(time.start),
    endTimeUnixNano: nanos(time.end),
    attributes: attributes({
      'cicd.pipeline.task.name': oneLine(text(job.name), 200),
      'cicd.pipeline.task.run.id': String(job.id),
      'cicd.pipeline.task.run.url.full': url,
      'cicd.pipeline.task.run.result': came,
      'error.type': isError(came) ? errorType(cause) : undefined,
      'cicd.worker.name': job.runnerName,
      'cloud.region': attempt.region,
      'lumen.region': attempt.region,
      'lumen.run_id': outcome.runName,
      'lumen.attempt': attemptName(attempt.runId, attempt.runAttempt, attempt.round),
      'lumen.round': attempt.round,
    }),
    links: outcome.before === undefined ? [] : [linkTo(outcome.before, digest)],
    status: statusOf(came, cause, outcome.evidence),
  }
  return [span, ...stepSpans(outcome, time, url, own, trace, tools)]
}

function stepSpans(
  { attempt, job, result, cause, failedStep }: JobOutcome,
  within: Times,
  url: string | undefined,
  parentSpanId: string,
  trace: string,
  { digest, text }: SpanTools,
): Span[] {
  const ran = job.steps.filter((step) => step.conclusion !== 'skipped' && step.startedAt !== null)
  const broken = ran.filter((step) => isFailed(step) || (result === 'failure' && isStuck(step)))
  const blamed = broken.find(({ name }) => name === failedStep) ?? broken[0]
  return ran.map((step) => {
    const why = step === blamed ? cause : undefined
    // What never ended ended with its job.
    const came = isStuck(step) && result !== 'failure' ? resultOf(result, undefined) : stepResult(step.conclusion, why)
    const start = clamp(Date.parse(step.startedAt as string), within)
    const end = step.completedAt === null ? within.end : clamp(Date.parse(step.completedAt), within)
    const name = oneLine(text(step.name), 200)
    return {
      traceId: trace,
      spanId: stepSpanId(attempt, step.number, digest),
      parentSpanId,
      name,
      kind: 2,
      startTimeUnixNano: nanos(start),
      endTimeUnixNano: nanos(Math.max(start, end)),
      attributes: attributes({
        'cicd.pipeline.task.name': name,
        'cicd.pipeline.task.run.id': `${job.id}/${step.number}`,
        'cicd.pipeline.task.run.url.full': url === undefined ? undefined : `${url}#step:${step.number}:1`,
        'cicd.pipeline.task.run.result': came,
        'error.type': isError(came) ? errorType(why) : undefined,
        'lumen.region': attempt.region,
        'lumen.step.number': step.number,
      }),
      links: [],
      status: statusOf(came, why, undefined),
    }
  })
}

export interface RootOutcome {
  readonly run: TracedRun & { readonly pipeline: string }
  /** Null where it is not known. */
  readonly dayResult: string | null
  readonly winner: string | undefined
  readonly day: string | null
  readonly runUrl: string
  /** What came of the regions that have not made it until now. */
  readonly lost: readonly { readonly result: Result; readonly cause: TracedCause | undefined }[]
  /** The latest attempt of the run before this one in which regions ran. */
  readonly before: number | undefined
}

/** The span of the run's attempt, around the jobs that it is made of: nothing where there are none. */
export function rootSpan(outcome: RootOutcome, jobs: readonly Span[], { digest }: SpanTools): Span[] {
  if (jobs.length === 0) return []
  const { run, lost } = outcome
  const isGood = outcome.dayResult === 'success' || outcome.dayResult === 'degraded'
  const came = isGood ? 'success' : worst(lost.map(({ result, cause }) => resultOf(result, cause)))
  const types = new Set(
    lost.flatMap(({ result, cause }) => (isError(resultOf(result, cause)) ? [errorType(cause)] : [])),
  )
  const type = types.size > 1 ? 'multiple' : ([...types][0] ?? 'unknown')
  const earlier = outcome.before === undefined ? undefined : { ...run, runAttempt: outcome.before }
  return [
    {
      traceId: traceId(run, digest),
      spanId: rootSpanId(run, digest),
      name: `RUN ${run.pipeline}`,
      kind: 2,
      startTimeUnixNano: jobs.map((span) => span.startTimeUnixNano).reduce(earliest),
      endTimeUnixNano: jobs.map((span) => span.endTimeUnixNano).reduce(latest),
      attributes: attributes({
        'cicd.pipeline.name': run.pipeline,
        'cicd.pipeline.action.name': 'RUN',
        'cicd.pipeline.run.id': String(run.runId),
        'cicd.pipeline.run.url.full': outcome.runUrl,
        'cicd.pipeline.result': came,
        'error.type': isError(came) ? type : undefined,
        'lumen.attempt': attemptName(run.runId, run.runAttempt, 1),
        'lumen.day': outcome.day,
        'lumen.day.result': outcome.dayResult,
        'lumen.winner.region': outcome.winner,
      }),
      links:
        earlier === undefined
          ? []
          : [
              link(
                traceId(earlier, digest),
                rootSpanId(earlier, digest),
                attemptName(run.runId, earlier.runAttempt, 1),
              ),
            ],
      status: statusOf(came, undefined, undefined),
    },
  ]
}

function linkTo(before: TracedAttempt, digest: Digest): Link {
  const name = attemptName(before.runId, before.runAttempt, before.round)
  return link(traceId(before, digest), jobSpanId(before, digest), name)
}

function link(trace: string, span: string, attempt: string): Link {
  return { traceId: trace, spanId: span, attributes: attributes({ 'lumen.attempt': attempt }) }
}

function statusOf(came: PipelineResult, cause: TracedCause | undefined, evidence: string | undefined): Span['status'] {
  if (came === 'success') return { code: 1 }
  if (!isError(came)) return {}
  const why = cause === undefined ? '' : errorType(cause)
  const message = evidence === undefined || evidence === '' ? why : `${why}: ${oneLine(evidence, 300)}`
  return message === '' ? { code: 2 } : { code: 2, message }
}

interface Times {
  readonly start: number
  readonly end: number
}

function timesOf(job: Job): Times | undefined {
  const start = Date.parse(job.startedAt ?? '')
  const end = Date.parse(job.completedAt ?? '')
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : { start, end: Math.max(start, end) }
}

/** Steps and jobs are told in whole seconds, by two clocks: a step may seem to begin before its job. */
function clamp(time: number, { start, end }: Times): number {
  return Number.isNaN(time) ? start : Math.min(Math.max(time, start), end)
}

function isStuck(step: JobStep): boolean {
  return step.completedAt === null || step.conclusion === null
}

// Texts of digits, as long as they are for centuries.
function earliest(one: string, other: string): string {
  return BigInt(one) <= BigInt(other) ? one : other
}

function latest(one: string, other: string): string {
  return BigInt(one) >= BigInt(other) ? one : other
}
