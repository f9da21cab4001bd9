/**
 * The facts of an attempt for a store that takes samples with times (VictoriaMetrics' `/api/v1/import/prometheus`): the
 * same names and labels as on a Pushgateway, the group's among them, each sample at the moment of completion.
 */
import { readFacts, type Series, type StoredGroup } from './gateway-listing.ts'
import { type AttemptFacts, exposition, groupKey } from './metrics.ts'
import { labelSet } from './text-format.ts'

/** One line a sample: `name{…} value milliseconds`. The same facts give the same bytes. */
export function importLines(facts: AttemptFacts): string {
  const { job, run_id, attempt } = groupKey(facts)
  const group = labelSet({ job, run_id, attempt }).slice(1, -1)
  return exposition(facts)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => `${line.replace('{', `{${group},`)} ${facts.completedAt}\n`)
    .join('')
}

/**
 * The attempts of `job` in an export: JSON of one series a line, `{"metric": {…}, "values": […], "timestamps": […]}`
 * (https://docs.victoriametrics.com/#how-to-export-data-in-json-line-format). Of an attempt that was revised the newest
 * revision counts: its samples are those at its completion.
 */
export function readExport(text: string, job: string): StoredGroup[] {
  const attempts = new Map<string, Exported[]>()
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const series = JSON.parse(line) as Exported
    if (series.metric.job !== job) continue
    const key = JSON.stringify([series.metric.run_id, series.metric.attempt])
    attempts.set(key, [...(attempts.get(key) ?? []), series])
  }
  return [...attempts].map(([key, all]) => {
    const [run_id, attempt] = JSON.parse(key) as [string, string]
    const newest = Math.max(...all.flatMap(({ timestamps }) => timestamps))
    // A push that was sent twice may be listed twice until the store has merged its parts.
    const series = all.flatMap(({ metric, values, timestamps }): Series[] => {
      const { __name__: name = '', ...labels } = metric
      const value = values[timestamps.lastIndexOf(newest)]
      return value === undefined ? [] : [{ name, labels, value }]
    })
    return { key: { job, run_id, attempt }, facts: readFacts(series, { run_id, attempt }) }
  })
}

interface Exported {
  readonly metric: Readonly<Record<string, string>>
  readonly values: readonly number[]
  readonly timestamps: readonly number[]
}
