import type { HoldCode } from './decide.ts'
import type { AttemptFacts, Result } from './metrics.ts'
import type { ErrorClass } from './taxonomy.ts'
import type { TextSource } from './verdict.ts'

/**
 * The JSON report of one attempt: what was measured, what it means, what is done about it. Other tools and the gate
 * read it, so fields are only added. Texts from the log are redacted.
 */
export interface Report {
  readonly schema: 1
  /** ISO 8601, UTC. */
  readonly generated_at: string
  readonly pipeline: string
  /** Null where it is not known: then nothing was pushed. */
  readonly region: string | null
  readonly runner: string
  readonly version: string
  readonly round: number
  readonly day: string | null
  readonly run_id: string | null
  readonly attempt: string
  readonly github: {
    readonly repository: string
    readonly run_id: number
    readonly run_attempt: number
    readonly job_id: number | null
    readonly job_name: string | null
    readonly job_url: string | null
    readonly run_url: string
    readonly head_sha: string
  }
  readonly result: Result
  /** Seconds; null where the start is not known. */
  readonly duration_seconds: number | null
  /** Null on success without a tolerated failure. */
  readonly verdict: ReportVerdict | null
  readonly decision: {
    readonly kind: 'rerun' | 'hold'
    /** Why it holds, for programs; null for a rerun. Reports of older versions have none. */
    readonly code?: HoldCode | null
    readonly reason: string
    readonly delay_seconds: number
    /** ISO 8601: the time from which a rerun makes sense, where it is later than the policy waits. */
    readonly not_before: string | null
  }
  readonly stages: AttemptFacts['stages']
  /** What `run/` steps of the job tried again. */
  readonly retries: readonly {
    readonly stage: string
    readonly retries: number
    /** Of the last try that failed. */
    readonly error_class: ErrorClass
    readonly result: 'recovered' | 'exhausted'
  }[]
  readonly metrics: {
    readonly pushed: boolean
    /** Where to, without credentials; null without a gateway. */
    readonly gateway: string | null
    /** Why it was not pushed, in a sentence. */
    readonly problem: string | null
    /** The body of the PUT; null where the run has no name. */
    readonly body: string | null
  }
  /** What could not be used of inputs, config and answers. */
  readonly problems: readonly { readonly where: string; readonly message: string }[]
}

export interface ReportVerdict {
  readonly class: ErrorClass
  readonly reason: string
  readonly rule: string | null
  readonly transient: boolean
  readonly confidence: number
  readonly step: string | null
  /** Where the text was read that shows it. */
  readonly source: TextSource
  readonly evidence: {
    readonly line: number
    readonly text: string
    readonly context: readonly { readonly line: number; readonly text: string }[]
    /**
     * Number of its step, as the API counts them, and of the line in that step's own log: `#step:4:17` behind the address
     * of the job. Null where it is not known; reports of older versions have neither.
     */
    readonly step_number?: number | null
    readonly step_line?: number | null
  } | null
  readonly help: string
  /** The section of the runbook about this cause. */
  readonly runbook_url: string
  readonly wait_seconds: number | null
  readonly alternatives: readonly {
    readonly class: ErrorClass
    readonly reason: string
    readonly rule: string
    readonly line: number
    readonly text: string
    readonly score: number
  }[]
}
