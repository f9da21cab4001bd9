/** The facts of one attempt of one region's job, as the metrics contract has them. */
import type { ErrorClass } from './taxonomy.ts'
import { family, labelSet } from './text-format.ts'

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

/** Where the facts of an attempt are kept: one group, replaced whole, so that pushing it again changes nothing. */
export function groupKey(facts: AttemptFacts): GroupKey {
  return { job: `lumen_${facts.pipeline}`, run_id: facts.runId, attempt: facts.attempt }
}

/**
 * The body of the PUT of an attempt: the text format with HELP and TYPE lines, and the same bytes for the same facts.
 *
 * A cancelled or skipped attempt is neither a success nor a failure: it has its gauges, stages and retries, but counts
 * in no `lumen_runs_*_total`. A failure without a class is `unknown`.
 */
export function exposition(facts: AttemptFacts): string {
  const { pipeline, region, runner, version, day, result } = facts
  const base = { pipeline, region, runner, version, day }
  const errorClass = result === 'failure' ? (facts.errorClass ?? 'unknown') : undefined
  const run = labelSet(base)
  const outcome = labelSet({ ...base, result, error_class: errorClass })
  const stages = stageSeries(base, facts.stages)
  return [
    family(
      'lumen_runs_total',
      'counter',
      'Attempts that ended in success or failure: 1 for each attempt.',
      result === 'success' || result === 'failure' ? [[run, '1']] : [],
    ),
    family(
      'lumen_runs_success_total',
      'counter',
      'Attempts that succeeded: 1 for each attempt.',
      result === 'success' ? [[run, '1']] : [],
    ),
    family(
      'lumen_runs_failed_total',
      'counter',
      'Attempts that failed, by error class: 1 for each attempt.',
      result === 'failure' ? [[labelSet({ ...base, error_class: errorClass }), '1']] : [],
    ),
    family('lumen_stage_success_total', 'counter', 'Stages of the attempt that succeeded.', stages.succeeded),
    family('lumen_stage_failed_total', 'counter', 'Stages of the attempt that failed, by error class.', stages.failed),
    family('lumen_run_completed_timestamp_seconds', 'gauge', 'When the attempt completed, Unix time.', [
      [outcome, (facts.completedAt / 1000).toFixed(3)],
    ]),
    family('lumen_run_day_timestamp_seconds', 'gauge', 'Midnight UTC of the date that the attempt is for, Unix time.', [
      [outcome, `${midnight(day) / 1000}`],
    ]),
    family(
      'lumen_run_duration_seconds',
      'gauge',
      'How long the attempt took.',
      Number.isFinite(facts.durationSeconds) ? [[outcome, `${facts.durationSeconds}`]] : [],
    ),
    family(
      'lumen_step_retries_total',
      'counter',
      'Tries that the step retry spent, by what came of them.',
      retrySeries(base, facts.retries),
    ),
  ].join('')
}

type Base = Readonly<Record<'pipeline' | 'region' | 'runner' | 'version' | 'day', string>>
type Samples = [labels: string, value: string][]

// The gateway refuses a body that holds a series twice, so two stages of one name are one sample.
function stageSeries(base: Base, stages: readonly StageOutcome[]): { succeeded: Samples; failed: Samples } {
  const succeeded = new Set<string>()
  const failed = new Set<string>()
  for (const { stage, outcome, errorClass } of stages) {
    if (outcome === 'success') succeeded.add(labelSet({ ...base, stage }))
    else failed.add(labelSet({ ...base, stage, error_class: errorClass ?? 'unknown' }))
  }
  return {
    succeeded: [...succeeded].map((series) => [series, '1']),
    failed: [...failed].map((series) => [series, '1']),
  }
}

function retrySeries(base: Base, retries: readonly StageRetries[]): Samples {
  const spent = new Map<string, number>()
  for (const { stage, retries: count, errorClass, result } of retries) {
    const series = labelSet({ ...base, stage, error_class: errorClass, result })
    if (count > 0) spent.set(series, (spent.get(series) ?? 0) + count)
  }
  return [...spent].map(([series, count]) => [series, `${count}`])
}

/** Unix time in milliseconds of a `YYYYMMDD`. */
export function midnight(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)))
}
