import type { JobStep } from './job.ts'
import type { StageOutcome } from './metrics.ts'
import type { ErrorClass } from './taxonomy.ts'

/** Steps that the runner adds, and steps without a name of their own. */
const unnamed =
  /^(?:Set up job$|Complete job$|Post |Pre |Run |Initialize containers$|Stop containers$|Build \S+@|Pull )/

/** Whether a step carries a name that a person gave it. */
export function isStage(step: Pick<JobStep, 'name'>): boolean {
  return !unnamed.test(step.name)
}

/** Whether the API shows that it failed; where `continue-on-error` let it pass, it does not. */
export function isFailed(step: Pick<JobStep, 'conclusion'>): boolean {
  return step.conclusion === 'failure' || step.conclusion === 'timed_out'
}

/**
 * The stages of an attempt: finished steps that were chosen and have a name of their own. Our own step is still running
 * when this is read, so it is not among them. `names` limits them; undefined takes all. `tolerated` are names of steps
 * that failed although their conclusion says `success` (`continue-on-error`).
 */
export function stagesOf(
  steps: readonly JobStep[],
  names: readonly string[] | undefined,
  tolerated: readonly string[],
  errorClass: ErrorClass | undefined,
): StageOutcome[] {
  const stages = new Map<string, StageOutcome>()
  for (const step of steps) {
    if (names === undefined ? !isStage(step) : !names.includes(step.name)) continue
    const failed = isFailed(step) || tolerated.includes(step.name)
    if (!failed && step.conclusion !== 'success') continue
    // Two steps of one name are one series: a failure of either counts.
    if (stages.get(step.name)?.outcome === 'failure') continue
    stages.set(
      step.name,
      failed
        ? { stage: step.name, outcome: 'failure', errorClass: errorClass ?? 'unknown' }
        : { stage: step.name, outcome: 'success' },
    )
  }
  return [...stages.values()]
}
