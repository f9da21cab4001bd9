import type { Conclusion, Status, WorkflowRun } from '../job.ts'

/** The run that is decided on, as it stands in its latest attempt. */
export interface TargetRun extends WorkflowRun {
  /** Of the workflow, or what `run-name` made of it. */
  readonly name: string
  readonly status: Status
  readonly conclusion: Conclusion | null
  /** Name of the branch or, of a push of a tag, of the tag; '' where there is none. */
  readonly headBranch: string
  /** `owner/name` of where the branch is: a fork's in its pull request. '' where that repository is gone. */
  readonly headRepository: string
  /** Path of its workflow file in the repository. */
  readonly workflowPath: string
}

/** How the run is called in a sentence: `run 19000000001 of nightly`. */
export function callRun(run: Pick<TargetRun, 'id' | 'name'>): string {
  return run.name === '' ? `run ${run.id}` : `run ${run.id} of ${run.name}`
}
