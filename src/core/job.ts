/** What GitHub records of a job: the fields that we read, under their API names in camel case. */

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'startup_failure'
  | 'stale'

export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

/** One step as the API lists it. Times are whole seconds, as ISO 8601 text. */
export interface JobStep {
  readonly name: string
  readonly number: number
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly startedAt: string | null
  readonly completedAt: string | null
}

export interface Job {
  readonly id: number
  readonly runId: number
  readonly runAttempt: number
  readonly name: string
  readonly status: Status
  readonly conclusion: Conclusion | null
  readonly headSha: string
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly runnerName: string | null
  /** What `runs-on` asked for. */
  readonly labels: readonly string[]
  readonly htmlUrl: string | null
  readonly steps: readonly JobStep[]
}

export interface WorkflowRun {
  readonly id: number
  readonly runAttempt: number
  readonly event: string
  readonly headSha: string
  /** When the run was created; a rerun keeps it. */
  readonly createdAt: string
  readonly htmlUrl: string
}
