/** Steps that must not happen twice: a deployment that got half way is a person's to finish. */
import { matchesGlob } from './glob.ts'
import type { JobStep } from './job.ts'

/** Names of the steps that have begun, whatever came of them. */
export function begunSteps(steps: readonly JobStep[]): string[] {
  return steps
    .filter((step) => step.conclusion !== 'skipped' && (step.status === 'completed' || step.status === 'in_progress'))
    .map((step) => step.name)
}

/** The first begun step that one of the globs names; undefined where none does. */
export function stepThatHolds(begun: readonly string[], globs: readonly string[]): string | undefined {
  return begun.find((name) => globs.some((glob) => matchesGlob(glob, name)))
}
