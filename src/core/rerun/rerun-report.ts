import type { HoldCode } from '../decide.ts'
import type { Conclusion } from '../job.ts'
import type { Result } from '../metrics.ts'
import type { ReportVerdict } from '../report.ts'
import type { RunHoldCode } from './admission.ts'
import type { Part } from './run-jobs.ts'

/**
 * The JSON report of a decision on a finished run: which jobs failed and why, whether they are run again, what came of the
 * request. Other tools read it, so fields are only added. Texts from logs are redacted.
 */
export interface RerunReport {
  readonly schema: 1
  readonly kind: 'rerun'
  /** ISO 8601, UTC. */
  readonly generated_at: string
  readonly pipeline: string
  readonly round: number
  /** `YYYYMMDD`; null where it is not known. */
  readonly day: string | null
  /** Name of the run of the region that failed; null where none did, or several, or the region is not known. */
  readonly run_id: string | null
  /** Of the run that was decided on: `<run>-<attempt>`; null where it could not be read. */
  readonly attempt: string | null
  /** Where the helper ran. */
  readonly github: {
    readonly repository: string
    readonly run_id: number
    readonly run_attempt: number
    readonly job_id: number | null
    readonly run_url: string
  }
  /** The run that was decided on; null where it could not be read. */
  readonly target: {
    readonly run_id: number
    readonly run_attempt: number
    readonly run_url: string
    readonly name: string
    readonly event: string
    readonly conclusion: Conclusion | null
    readonly head_branch: string
    readonly head_sha: string
  } | null
  readonly decision: {
    readonly kind: 'rerun' | 'hold'
    /** Why it holds, for programs; null for a rerun. */
    readonly code: HoldCode | RunHoldCode | null
    readonly reason: string
    readonly delay_seconds: number
    /** ISO 8601: the time from which a rerun makes sense, where it is later than the policy waits. */
    readonly not_before: string | null
  }
  /** Number of the attempt that this helper started; null where it started none. */
  readonly attempt_started: number | null
  /** Those that did not succeed. */
  readonly jobs: readonly RerunJobReport[]
  readonly dry_run: boolean
  /** What could not be used of inputs, config and answers. */
  readonly problems: readonly { readonly where: string; readonly message: string }[]
}

export interface RerunJobReport {
  readonly job_id: number
  readonly job_name: string
  readonly job_url: string | null
  readonly region: string | null
  readonly run_id: string | null
  /** Null where it is not over. */
  readonly result: Result | null
  readonly part: Part
  readonly verdict: ReportVerdict | null
  /** Of a job that failed by itself. */
  readonly decision: { readonly kind: 'rerun' | 'hold'; readonly reason: string } | null
}
