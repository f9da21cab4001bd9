/** The facts of attempts as OTLP metrics: the names, labels and values of the gateway's, as attributes. */
import { type AttemptFacts, midnight } from '../metrics.ts'
import { attributes, type DataPoint, type Metric, nanos, type Value } from './payload.ts'

type Sample = readonly [name: string, labels: Readonly<Record<string, Value>>, value: number]

interface Family {
  readonly name: string
  readonly unit: string
  readonly description: string
  readonly kind: 'sum' | 'gauge'
}

const families: readonly Family[] = [
  { name: 'lumen_runs_total', unit: '1', kind: 'sum', description: 'Attempts that ended in success or failure.' },
  { name: 'lumen_runs_success_total', unit: '1', kind: 'sum', description: 'Attempts that succeeded.' },
  { name: 'lumen_runs_failed_total', unit: '1', kind: 'sum', description: 'Attempts that failed, by error class.' },
  { name: 'lumen_stage_success_total', unit: '1', kind: 'sum', description: 'Stages that succeeded.' },
  { name: 'lumen_stage_failed_total', unit: '1', kind: 'sum', description: 'Stages that failed, by error class.' },
  {
    name: 'lumen_run_completed_timestamp_seconds',
    unit: 's',
    kind: 'gauge',
    description: 'When the attempt completed, Unix time.',
  },
  {
    name: 'lumen_run_day_timestamp_seconds',
    unit: 's',
    kind: 'gauge',
    description: 'Midnight UTC of the date that the attempt is for, Unix time.',
  },
  { name: 'lumen_run_duration_seconds', unit: 's', kind: 'gauge', description: 'How long the attempt took.' },
  {
    name: 'lumen_step_retries_total',
    unit: '1',
    kind: 'sum',
    description: 'Tries that the step retry spent, by what came of them.',
  },
]

/** `now` is the time of the points, unix milliseconds: when the attempts completed is a value of its own. */
export function metricsOf(attempts: readonly AttemptFacts[], now: number): Metric[] {
  const points = new Map<string, DataPoint[]>()
  for (const facts of attempts) {
    const start = facts.completedAt - (facts.durationSeconds ?? 0) * 1000
    for (const [name, labels, value] of samplesOf(facts)) {
      const point: DataPoint = {
        attributes: attributes(labels),
        startTimeUnixNano: nanos(Math.min(start, now)),
        timeUnixNano: nanos(now),
        asDouble: value,
      }
      points.set(name, [...(points.get(name) ?? []), point])
    }
  }
  return families.flatMap(({ name, unit, description, kind }): Metric[] => {
    const dataPoints = points.get(name)
    if (dataPoints === undefined) return []
    const named = { name, unit, description }
    return kind === 'gauge'
      ? [{ ...named, gauge: { dataPoints } }]
      : [{ ...named, sum: { aggregationTemporality: 2, isMonotonic: true, dataPoints } }]
  })
}

function samplesOf(facts: AttemptFacts): Sample[] {
  const { pipeline, region, runner, version, day, runId, attempt, result } = facts
  const base = { pipeline, region, runner, version, day, run_id: runId, attempt }
  const error_class = result === 'failure' ? (facts.errorClass ?? 'unknown') : undefined
  const outcome = { ...base, result, error_class }
  const once = (name: string, labels: Sample[1], applies: boolean): Sample[] => (applies ? [[name, labels, 1]] : [])
  const seconds = facts.durationSeconds
  return sumEqual([
    ...once('lumen_runs_total', base, result === 'success' || result === 'failure'),
    ...once('lumen_runs_success_total', base, result === 'success'),
    ...once('lumen_runs_failed_total', { ...base, error_class }, result === 'failure'),
    // Two stages of one name are one, as on the gateway.
    ...unique(facts.stages.map(({ stage, outcome, errorClass }) => ({ stage, outcome, errorClass }))).map(
      ({ stage, outcome, errorClass }): Sample =>
        outcome === 'success'
          ? ['lumen_stage_success_total', { ...base, stage }, 1]
          : ['lumen_stage_failed_total', { ...base, stage, error_class: errorClass ?? 'unknown' }, 1],
    ),
    ['lumen_run_completed_timestamp_seconds', outcome, facts.completedAt / 1000],
    ['lumen_run_day_timestamp_seconds', outcome, midnight(day) / 1000],
    ...(seconds !== undefined && Number.isFinite(seconds)
      ? [['lumen_run_duration_seconds', outcome, seconds] satisfies Sample]
      : []),
    ...facts.retries
      .filter(({ retries }) => retries > 0)
      .map(
        (each): Sample => [
          'lumen_step_retries_total',
          { ...base, stage: each.stage, error_class: each.errorClass, result: each.result },
          each.retries,
        ],
      ),
  ])
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/** Samples of one series are one point. */
function sumEqual(samples: readonly Sample[]): Sample[] {
  const sums = new Map<string, Sample>()
  for (const [name, labels, value] of samples) {
    const key = JSON.stringify([name, labels])
    sums.set(key, [name, labels, value + (sums.get(key)?.[2] ?? 0)])
  }
  return [...sums.values()]
}
