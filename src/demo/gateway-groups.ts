/** What the embedded gateway holds: the groups that were pushed, and what it shows of them. No server here. */
import { family, labelSet, type MetricType } from '../core/text-format.ts'
import type { Labels, Metric, MetricFamily } from './metrics-parser.ts'

/** A push that would leave the gateway with metrics that cannot be scraped together. */
export class InconsistentError extends Error {
  override readonly name = 'InconsistentError'
}

interface Group {
  readonly labels: Labels
  /** Whether the last push to it was taken. */
  isFresh: boolean
  /** By metric name, with the group's own labels in each metric; `at` is the time of the push in milliseconds. */
  readonly families: Map<string, { readonly at: number; readonly family: MetricFamily }>
}

const pushed = 'push_time_seconds'
const pushFailed = 'push_failure_time_seconds'
const ownHelp = {
  [pushed]: 'Last Unix time when changing this group in the Pushgateway succeeded.',
  [pushFailed]: 'Last Unix time when changing this group in the Pushgateway failed.',
}

export class GatewayGroups {
  readonly #now: () => number
  readonly #groups = new Map<string, Group>()

  /** `now` is Unix time in milliseconds. */
  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * Replaces the group of these labels (PUT), or its families of the same names (POST). Throws `InconsistentError`, and
   * then the group keeps what it had, but for the time of the failure: as in the real one, a group that was not there
   * stays behind empty.
   */
  push(labels: Labels, families: readonly MetricFamily[], how: 'replace' | 'merge'): void {
    const at = this.#now()
    const sanitized = families.map((one) => ({ ...one, metrics: one.metrics.map((metric) => within(labels, metric)) }))
    const key = keyOf(labels)
    const before = this.#groups.get(key)
    try {
      const after: Group = { labels, isFresh: true, families: new Map(how === 'merge' ? before?.families : []) }
      for (const one of sanitized) after.families.set(one.name, { at, family: one })
      after.families.set(pushed, stamp(pushed, labels, at, at))
      after.families.set(pushFailed, before?.families.get(pushFailed) ?? stamp(pushFailed, labels, 0, at))
      check([...[...this.#groups].filter(([other]) => other !== key).map(([, group]) => group), after])
      this.#groups.set(key, after)
    } catch (error) {
      const kept: Group = before ?? {
        labels,
        isFresh: false,
        families: new Map([[pushed, stamp(pushed, labels, 0, at)]]),
      }
      kept.isFresh = false
      kept.families.set(pushFailed, stamp(pushFailed, labels, at, at))
      this.#groups.set(key, kept)
      throw error
    }
  }

  delete(labels: Labels): void {
    this.#groups.delete(keyOf(labels))
  }

  /** `/metrics`: all families by name, the metrics of each in the real one's order. */
  text(): string {
    const byName = new Map<string, { type: MetricType; help: string; metrics: Metric[] }>()
    for (const { name, type, help, metrics } of allFamilies(this.#groups.values())) {
      const merged = byName.get(name) ?? { type, help, metrics: [] }
      merged.metrics.push(...metrics)
      byName.set(name, merged)
    }
    return [...byName]
      .sort(([a], [b]) => compare(a, b))
      .map(([name, { type, help, metrics }]) => {
        const samples = metrics.map(({ labels, value }) => ({ labels: sorted(labels), value })).sort(bySeries)
        return family(
          name,
          type,
          help,
          samples.map(({ labels, value }) => [labelSet(labels), writeNumber(value)]),
        )
      })
      .join('')
  }

  /** `data` of `/api/v1/metrics`: the groups, each with its labels and its families by name. */
  listing(): object[] {
    return [...this.#groups.values()].map((group) => ({
      labels: group.labels,
      last_push_successful: group.isFresh,
      ...Object.fromEntries(
        [...group.families].map(([name, { at, family: one }]) => [
          name,
          {
            time_stamp: new Date(at).toISOString(),
            type: one.type.toUpperCase(),
            ...(one.help === '' ? {} : { help: one.help }),
            metrics: one.metrics.map(({ labels, value }) => ({ labels: sorted(labels), value: writeNumber(value) })),
          },
        ]),
      ),
    }))
  }
}

/** The group's labels win over the metric's own, and `instance` is there even where it is empty. */
function within(labels: Labels, metric: Metric): Metric {
  return { ...metric, labels: { instance: '', ...metric.labels, ...labels } }
}

function stamp(name: typeof pushed | typeof pushFailed, labels: Labels, milliseconds: number, at: number) {
  const metric = within(labels, { labels: {}, value: milliseconds / 1000, hasTimestamp: false })
  return { at, family: { name, type: 'gauge', help: ownHelp[name], metrics: [metric] } satisfies MetricFamily }
}

function* allFamilies(groups: Iterable<Group>): Generator<MetricFamily> {
  for (const group of groups) for (const { family: one } of group.families.values()) yield one
}

/** Whether one scrape can hold all of it: one type for a name, no series twice, no time of its own. */
function check(groups: readonly Group[]): void {
  const types = new Map<string, MetricType>()
  const series = new Set<string>()
  for (const { name, type, metrics } of allFamilies(groups)) {
    const first = types.get(name) ?? type
    types.set(name, first)
    for (const { labels, hasTimestamp } of metrics) {
      const one = `"${name}" ${labelSet(sorted(labels))}`
      if (hasTimestamp) throw new InconsistentError('pushed metrics must not have timestamps')
      if (type !== first) throw new InconsistentError(`collected metric ${one} is not a ${first.toUpperCase()}`)
      if (series.has(one)) {
        throw new InconsistentError(`collected metric ${one} was collected before with the same name and label values`)
      }
      series.add(one)
    }
  }
}

function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(sorted(labels)))
}

function sorted(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => compare(a, b)))
}

/** The fewer labels the earlier; then by their values, one after the other. */
function bySeries(a: { labels: Labels }, b: { labels: Labels }): number {
  const [left, right] = [Object.values(a.labels), Object.values(b.labels)]
  if (left.length !== right.length) return left.length - right.length
  for (const [index, value] of left.entries()) {
    const order = compare(value, right[index] as string)
    if (order !== 0) return order
  }
  return 0
}

/** By bytes of UTF-8, as Go compares, and not by the units of UTF-16. */
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** As Go writes numbers: an exponent of two digits from a million on, which every Unix time is beyond. */
function writeNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const [digits, sign, exponent = '0'] = value.toExponential().split(/e([+-])/)
  const power = Number(`${sign}${exponent}`)
  return power < -4 || power >= 6 ? `${digits}e${sign}${exponent.padStart(2, '0')}` : String(value)
}
