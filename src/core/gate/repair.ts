/** What the gate pushes of an attempt: what its region pushed, with the final verdict; or all of it, where nothing arrived. */
import type { Job } from '../job.ts'
import type { AttemptFacts, Result } from '../metrics.ts'
import { stagesOf } from '../stages.ts'
import type { ErrorClass } from '../taxonomy.ts'

/** The end of an attempt as the gate judged it. */
export interface FinalEnd {
  readonly result: Result
  /** Only with `failure`. */
  readonly errorClass: ErrorClass | undefined
}

/**
 * The group as it has to be, from the one that is there. The same object where nothing changes.
 *
 * Labels and completion stay: Prometheus remembers the first verdict's series for days. Where the verdict changes, the
 * completion is a millisecond later, by which the rules know the newer revision of one attempt from a second attempt.
 */
export function revise(stored: AttemptFacts, final: FinalEnd, job: Job): AttemptFacts {
  const errorClass = final.result === 'failure' ? keepKnown(stored.errorClass, final.errorClass) : undefined
  if (stored.result === final.result && stored.errorClass === errorClass) return stored
  const { errorClass: before, ...rest } = stored
  const stages =
    stored.result === final.result
      ? stored.stages.map((stage) =>
          stage.errorClass !== undefined && stage.errorClass === before && errorClass
            ? { ...stage, errorClass }
            : stage,
        )
      : stagesOf(job.steps, undefined, [], errorClass)
  return {
    ...rest,
    result: final.result,
    ...(errorClass === undefined ? {} : { errorClass }),
    completedAt: stored.completedAt + 1,
    stages,
  }
}

/** The region may have known more than its log tells, from a text that the workflow handed over. */
function keepKnown(before: ErrorClass | undefined, now: ErrorClass | undefined): ErrorClass {
  return now === undefined || now === 'unknown' ? (before ?? 'unknown') : now
}

/** What is known of the run, for an attempt that never arrived. */
export interface RunLabels {
  readonly pipeline: string
  readonly version: string
  readonly day: string
}

/** An attempt from the API alone: its runner died, or its push was lost. Undefined where its end is not known. */
export function factsFromJob(
  names: { readonly region: string; readonly runner: string; readonly runId: string; readonly attempt: string },
  run: RunLabels,
  final: FinalEnd,
  job: Job,
): AttemptFacts | undefined {
  const completedAt = Date.parse(job.completedAt ?? '')
  if (Number.isNaN(completedAt)) return undefined
  const startedAt = Date.parse(job.startedAt ?? '')
  const errorClass = final.result === 'failure' ? (final.errorClass ?? 'unknown') : undefined
  return {
    ...run,
    ...names,
    result: final.result,
    ...(errorClass === undefined ? {} : { errorClass }),
    completedAt,
    ...(Number.isNaN(startedAt) ? {} : { durationSeconds: Math.max(0, Math.round((completedAt - startedAt) / 1000)) }),
    stages: stagesOf(job.steps, undefined, [], errorClass),
    retries: [],
  }
}
