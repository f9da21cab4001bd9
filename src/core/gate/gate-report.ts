import type { HoldCode } from '../decide.ts'
import type { DayChange } from '../messages/change.ts'
import type { Result } from '../metrics.ts'
import type { ReportVerdict } from '../report.ts'
import type { ErrorClass } from '../taxonomy.ts'
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
  /**
   * What is new in what the date came to, since the last round or attempt of which a person was told; null where nothing is.
   * Not in reports of versions that sent no messages.
   */
  readonly change?: DayChange | null
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
  /** One a cause that needed a person, in this run or before it. */
  readonly tickets: readonly TicketReport[]
  /** One a receiver that was told. */
  readonly messages: readonly MessageReport[]
  readonly dry_run: boolean
  /** What could not be used of inputs, config and answers. */
  readonly problems: readonly { readonly where: string; readonly message: string }[]
}

export interface RegionReport {
  readonly region: string
  readonly result: RegionResult
  readonly decision: {
    readonly kind: 'rerun' | 'hold'
    /** Why it holds, for programs; null for a rerun. Reports of older versions have none. */
    readonly code?: HoldCode | null
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

/** What was done about the ticket of one cause. */
export interface TicketReport {
  /** Names the cause over all runs: of pipeline, class, reason and the evidence without its changing parts. */
  readonly fingerprint: string
  readonly class: ErrorClass
  readonly reason: string
  /** Where it happened in this run; for a closed one, where it had happened. */
  readonly regions: readonly string[]
  /** `quiet`: it happened again, and the ticket says so often enough. `failed`: `problem` says why. */
  readonly state: 'opened' | 'updated' | 'reopened' | 'quiet' | 'closed' | 'failed'
  readonly number: number | null
  readonly url: string | null
  /** Attempts that failed for it until now, this run's among them; null where it is not known. */
  readonly occurrences: number | null
  /** ISO 8601; null where it is not known. */
  readonly first_seen: string | null
  /** Why there is no ticket, in a sentence. */
  readonly problem: string | null
}

/** Whether a receiver was told what the date came to. */
export interface MessageReport {
  readonly receiver: 'slack' | 'webhook'
  readonly sent: boolean
  /** Why not, in a sentence. */
  readonly problem: string | null
}
