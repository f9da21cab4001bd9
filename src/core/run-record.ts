/**
 * What `run/` leaves behind: its JSON report, and what the report action of the same job reads. Other tools read it, so
 * fields are only added. Texts from the output are redacted.
 */
import type { StageRetries } from './metrics.ts'
import type { Report, ReportVerdict } from './report.ts'
import type { RetryDecision } from './retry.ts'

export type TryResult = 'success' | 'failure' | 'timeout' | 'cancelled'

export interface TryRecord {
  /** From 1. */
  readonly number: number
  /** ISO 8601, UTC, as all times here. */
  readonly started_at: string
  readonly ended_at: string
  readonly result: TryResult
  /** 128 and the signal's number where one ended it; 124 where it took too long. */
  readonly exit_code: number
  /** `SIGKILL`, where a signal ended the shell itself. */
  readonly signal: string | null
  /** Null where it did not fail. */
  readonly verdict: ReportVerdict | null
  /** Null where it did not fail, or nothing was left to decide. */
  readonly decision: {
    readonly kind: RetryDecision['kind']
    readonly reason: string
    readonly wait_seconds: number
  } | null
  /** What it printed, not masked; null where it could not be kept. */
  readonly log_path: string | null
  /** All that it printed; the file may hold less. */
  readonly log_bytes: number
}

export interface RunRecord {
  readonly schema: 1
  readonly kind: 'run'
  readonly generated_at: string
  readonly pipeline: string
  readonly region: string | null
  readonly version: string
  readonly round: number
  readonly day: string | null
  readonly run_id: string | null
  readonly attempt: string
  readonly github: {
    readonly repository: string
    readonly run_id: number
    readonly run_attempt: number
    /** `GITHUB_JOB`, the job's id in the workflow. */
    readonly job: string
    /** `GITHUB_ACTION`, the step's id, or a name that the runner made. */
    readonly step: string
  }
  /** Input `stage`, or the step's name in the workflow file; null where neither tells. */
  readonly stage: string | null
  readonly started_at: string
  readonly ended_at: string
  readonly result: 'success' | 'failure' | 'cancelled'
  readonly exit_code: number
  readonly tries: readonly TryRecord[]
  /** How many tries the command could have. */
  readonly most_tries: number
  /** Of the last try that failed; null where none did. */
  readonly verdict: ReportVerdict | null
  /** Whether the job should be rerun, as the report action would decide. */
  readonly decision: Report['decision']
  readonly problems: readonly { readonly where: string; readonly message: string }[]
}

/** The retries as the metrics have them; undefined where there were none, or a person ended them. */
export function retriesOf(record: RunRecord, stage: string): StageRetries | undefined {
  const retries = record.tries.length - 1
  if (retries < 1 || record.result === 'cancelled') return undefined
  const errorClass = record.verdict?.class ?? 'unknown'
  return { stage, retries, errorClass, result: record.result === 'success' ? 'recovered' : 'exhausted' }
}

/** Reads a record; undefined where the text is none. What is read was written by us, into a folder that others can write to. */
export function parseRunRecord(text: string): RunRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const record = value as Partial<RunRecord>
  const isOurs =
    record.schema === 1 &&
    record.kind === 'run' &&
    (record.stage === null || typeof record.stage === 'string') &&
    !Number.isNaN(Date.parse(record.started_at ?? '')) &&
    !Number.isNaN(Date.parse(record.ended_at ?? '')) &&
    ['success', 'failure', 'cancelled'].includes(record.result ?? '') &&
    Array.isArray(record.tries) &&
    (record.verdict === null || isVerdict(record.verdict)) &&
    typeof record.github === 'object'
  return isOurs ? (record as RunRecord) : undefined
}

function isVerdict(verdict: ReportVerdict | undefined): boolean {
  return (
    typeof verdict?.class === 'string' &&
    typeof verdict.reason === 'string' &&
    typeof verdict.transient === 'boolean' &&
    typeof verdict.help === 'string' &&
    Array.isArray(verdict.alternatives) &&
    (verdict.evidence === null || Array.isArray(verdict.evidence?.context))
  )
}
