/** The facts of one attempt of one region's job, as the metrics contract has them. */
import type { ErrorClass } from './taxonomy.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface StageOutcome {
  readonly stage: string
  readonly outcome: 'success' | 'failure'
  /** Only with a failure. */
  readonly errorClass?: ErrorClass
}

/** Tries that the step retry spent on a stage. */
export interface StageRetries {
  readonly stage: string
  readonly retries: number
  readonly errorClass: ErrorClass
  readonly result: 'recovered' | 'exhausted'
}

export interface AttemptFacts {
  readonly pipeline: string
  readonly region: string
  readonly runner: string
  readonly version: string
  /** `YYYYMMDD`, the UTC date that the run is for. */
  readonly day: string
  /** `YYYYMMDD-<region>-<sha8>` */
  readonly runId: string
  /** `<github.run_id>-<github.run_attempt>[-<round>]` */
  readonly attempt: string
  readonly result: Result
  /** Only with the result `failure`. */
  readonly errorClass?: ErrorClass
  /** Unix time in milliseconds. */
  readonly completedAt: number
  readonly durationSeconds?: number
  readonly stages: readonly StageOutcome[]
  readonly retries: readonly StageRetries[]
}

/** The Pushgateway group of an attempt, in the order of its path. */
export interface GroupKey {
  readonly job: string
  readonly run_id: string
  readonly attempt: string
}
