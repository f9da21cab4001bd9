/** What stands on a Pushgateway, from its `GET /api/v1/metrics`, as attempts. */
import type { AttemptFacts, GroupKey, Result, StageOutcome, StageRetries } from './metrics.ts'
import { type ErrorClass, errorClassNames } from './taxonomy.ts'

/** One group of ours. */
export interface StoredGroup {
  readonly key: GroupKey
  /** Undefined where a push was refused half way: such a group has no completion. */
  readonly facts: AttemptFacts | undefined
}

type Labels = Readonly<Record<string, string>>

/** One series and its value. */
export interface Series {
  readonly name: string
  readonly labels: Labels
  readonly value: number
}

/**
 * The groups of `job` in a listing: `{data: [{labels, <metric>: {metrics: [{labels, value}]}, …}]}`, as the Pushgateway
 * documents it (https://github.com/prometheus/pushgateway#query-api). Groups of others, and what is no listing, give nothing.
 */
export function readListing(listing: unknown, job: string): StoredGroup[] {
  const data = field(listing, 'data')
  if (!Array.isArray(data)) return []
  return data.flatMap((group: unknown) => {
    const labels = toLabels(field(group, 'labels'))
    const { run_id, attempt } = labels
    if (labels.job !== job || run_id === undefined || attempt === undefined) return []
    return [{ key: { job, run_id, attempt }, facts: readFacts(seriesOf(group), { run_id, attempt }) }]
  })
}

/** The facts that the series of one attempt tell; undefined where there is no completion among them. */
export function readFacts(
  series: readonly Series[],
  key: { readonly run_id: string; readonly attempt: string },
): AttemptFacts | undefined {
  const samples = (name: string) => series.filter((one) => one.name === name)
  const completed = samples('lumen_run_completed_timestamp_seconds')[0]
  const result = results.find((known) => known === completed?.labels.result)
  if (completed === undefined || result === undefined || !Number.isFinite(completed.value)) return undefined
  const { pipeline = '', region = '', runner = '', version = '', day = '', error_class } = completed.labels
  const duration = samples('lumen_run_duration_seconds')[0]?.value
  return {
    pipeline,
    region,
    runner,
    version,
    day,
    runId: key.run_id,
    attempt: key.attempt,
    result,
    ...(result === 'failure' ? { errorClass: toClass(error_class) } : {}),
    // Seconds to the millisecond: a double holds them, its product with 1000 does not always.
    completedAt: Math.round(completed.value * 1000),
    ...(duration === undefined ? {} : { durationSeconds: duration }),
    stages: [
      ...samples('lumen_stage_success_total').map(({ labels }) => succeeded(labels)),
      ...samples('lumen_stage_failed_total').map(({ labels }) => failed(labels)),
    ],
    retries: samples('lumen_step_retries_total').map(toRetries),
  }
}

const results: readonly Result[] = ['success', 'failure', 'cancelled', 'skipped']

function succeeded(labels: Labels): StageOutcome {
  return { stage: labels.stage ?? '', outcome: 'success' }
}

function failed(labels: Labels): StageOutcome {
  return { stage: labels.stage ?? '', outcome: 'failure', errorClass: toClass(labels.error_class) }
}

function toRetries({ labels, value }: Series): StageRetries {
  return {
    stage: labels.stage ?? '',
    retries: value,
    errorClass: toClass(labels.error_class),
    result: labels.result === 'recovered' ? 'recovered' : 'exhausted',
  }
}

/** A class of another version of this action is not ours to name. */
function toClass(text: string | undefined): ErrorClass {
  return errorClassNames.find((known) => known === text) ?? 'unknown'
}

function seriesOf(group: unknown): Series[] {
  if (typeof group !== 'object' || group === null) return []
  return Object.entries(group).flatMap(([name, family]) => {
    const metrics = field(family, 'metrics')
    if (!Array.isArray(metrics)) return []
    return metrics.map((one: unknown) => ({
      name,
      labels: toLabels(field(one, 'labels')),
      value: Number(field(one, 'value')),
    }))
  })
}

function toLabels(value: unknown): Labels {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
