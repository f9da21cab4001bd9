import type { Result } from '../metrics.ts'
import type { ReportVerdict } from '../report.ts'
import type { DayResult, RegionResult } from './day.ts'

/**
 * The JSON report of a gate: what the date came to, which attempts there were, what is done about each region. Other tools
 * read it, so fields are only added. Texts from logs are redacted.
 */
export interface GateReport {
  readonly schema: 1
  readonly kind: 'gate'
  /** ISO 8601, UTC. */
  readonly generated_at: string
  readonly pipeline: string
  readonly version: string
  /** The round that has just ended; 0 before the first one. */
  readonly round: number
  /** `YYYYMMDD`; null where it is not known: then nothing was repaired. */
  readonly day: string | null
  /** Of the gate's own run: `<run>-<attempt>`. */
  readonly attempt: string
  readonly github: {
    readonly repository: string
    readonly run_id: number
    readonly run_attempt: number
    readonly run_url: string
    readonly head_sha: string
  }
  /** Null before the first round, and where the jobs could not be read. */
  readonly day_result: DayResult | null
  readonly quorum: { readonly needed: number; readonly succeeded: number; readonly regions: number }
  readonly winner: { readonly region: string; readonly run_id: string | null; readonly attempt: string } | null
  readonly regions: readonly RegionReport[]
  readonly rerun: {
    readonly regions: readonly string[]
    readonly matrix: { readonly include: readonly Readonly<Record<string, unknown>>[] }
    readonly delay_seconds: number
  }
  readonly held_regions: readonly string[]
  readonly metrics: {
    /** Where to, without credentials; null without a gateway. */
    readonly gateway: string | null
    readonly unchanged: number
    readonly revised: number
    readonly added: number
    readonly failed: number
    readonly pruned: number
    /** Why nothing was repaired, in a sentence. */
    readonly problem: string | null
  }
  readonly dry_run: boolean
  /** What could not be used of inputs, config and answers. */
  readonly problems: readonly { readonly where: string; readonly message: string }[]
}

export interface RegionReport {
  readonly region: string
  readonly result: RegionResult
  readonly decision: {
    readonly kind: 'rerun' | 'hold'
    readonly reason: string
    readonly delay_seconds: number
    readonly not_before: string | null
  }
  readonly attempts: readonly AttemptReport[]
}

export interface AttemptReport {
  /** `<github.run_id>-<github.run_attempt>[-<round>]` */
  readonly attempt: string
  readonly run_id: string | null
  readonly run_attempt: number
  readonly round: number
  /** Null where it is not over. */
  readonly result: Result | null
  readonly is_winner: boolean
  readonly job_id: number
  readonly job_name: string
  readonly job_url: string | null
  /** ISO 8601. */
  readonly completed_at: string | null
  readonly duration_seconds: number | null
  readonly verdict: ReportVerdict | null
  /** What is to be said beside the result, as a clause. */
  readonly note: string | null
  /** What was done with its metrics; null without a gateway. */
  readonly metrics: 'unchanged' | 'revised' | 'added' | 'kept' | 'failed' | null
}
