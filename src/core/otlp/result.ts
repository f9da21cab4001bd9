/** What came of something, in the words of the CI/CD conventions. */
import type { Conclusion } from '../job.ts'
import type { Result } from '../metrics.ts'
import type { ErrorClass } from '../taxonomy.ts'

/** `failure`: the work itself failed. `error`: something around it broke. */
export type PipelineResult = 'success' | 'failure' | 'error' | 'timeout' | 'cancellation' | 'skip'

/** Why something failed: what `error.type` is made of. */
export interface TracedCause {
  readonly errorClass: ErrorClass
  readonly reason: string | undefined
}

/** Classes of which the change itself is to blame; a failure of which nothing is known counts as one. */
const ownWork: readonly ErrorClass[] = ['build', 'dependency', 'unknown']

export function resultOf(result: Result, cause: TracedCause | undefined): PipelineResult {
  if (result === 'success') return 'success'
  if (result === 'cancelled') return 'cancellation'
  if (result === 'skipped') return 'skip'
  if (cause?.reason === 'job-timeout' || cause?.reason === 'step-timeout') return 'timeout'
  return ownWork.includes(cause?.errorClass ?? 'unknown') ? 'failure' : 'error'
}

/** Of a step, by what GitHub says. `cause` is that of the job, if this step is where it failed. */
export function stepResult(conclusion: Conclusion | null, cause: TracedCause | undefined): PipelineResult {
  switch (conclusion) {
    case 'success':
    case 'neutral':
      return 'success'
    case 'skipped':
      return 'skip'
    case 'cancelled':
      return 'cancellation'
    case 'timed_out':
      return 'timeout'
    default:
      return resultOf('failure', cause)
  }
}

/** `class/reason`, or the class where no reason is known; of few values, as the conventions want it. */
export function errorType(cause: TracedCause | undefined): string {
  if (cause === undefined) return 'unknown'
  return cause.reason === undefined ? cause.errorClass : `${cause.errorClass}/${cause.reason}`
}

export function isError(result: PipelineResult): boolean {
  return result === 'failure' || result === 'error' || result === 'timeout'
}

/**
 * What several regions that did not make it come to: the change's own fault outweighs what was around it. Where nothing
 * is known of any of them, a run that was not good has failed all the same.
 */
export function worst(results: readonly PipelineResult[]): PipelineResult {
  const order: readonly PipelineResult[] = ['failure', 'timeout', 'error', 'cancellation', 'skip']
  return order.find((result) => results.includes(result)) ?? 'failure'
}
