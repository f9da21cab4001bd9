/** The numbers of the dashboard, counted from the attempts themselves, without Prometheus. */
import type { AttemptFacts } from '../../src/core/metrics.ts'
import { type Attempt, dayLength } from './month.ts'

/** Names and a number, as the row of a panel: `shop-daily eu-central-1` → 0.9. */
export type Rows = Map<string, number>

export class Truth {
  readonly #attempts: readonly Attempt[]

  constructor(attempts: readonly Attempt[]) {
    this.#attempts = attempts
  }

  /** Attempts that had succeeded or failed at a moment, under the verdict that was known then. */
  known(at: number, for_ = Number.POSITIVE_INFINITY): AttemptFacts[] {
    return this.#attempts
      .map(({ first, revised }) => (revised !== undefined && revised.at <= at ? revised.facts : first))
      .filter(({ completedAt }) => completedAt <= at && completedAt > at - for_)
      .filter(({ result }) => result === 'success' || result === 'failure')
  }

  week = (at: number) => this.known(at, 7 * dayLength)

  /** Closed dates of the 30 days before, and whether each had a success. */
  closedDates(at: number): { pipeline: string; day: string; good: boolean }[] {
    const dates = group(this.known(at), ({ pipeline, day }) => `${pipeline} ${day}`)
    return [...dates]
      .map(([name, facts]) => {
        const [pipeline = '', day = ''] = name.split(' ')
        return { pipeline, day, good: facts.some(({ result }) => result === 'success') }
      })
      .filter(({ day }) => midnight(day) <= at - dayLength && midnight(day) > at - 31 * dayLength)
  }

  sli(at: number): Rows {
    const share = (dates: { good: boolean }[]) => dates.filter(({ good }) => good).length / dates.length
    return over(
      group(this.closedDates(at), ({ pipeline }) => pipeline),
      share,
    )
  }

  badDays(at: number): Rows {
    const bad = (dates: { good: boolean }[]) => dates.filter(({ good }) => !good).length
    return over(
      group(this.closedDates(at), ({ pipeline }) => pipeline),
      bad,
    )
  }

  success(at: number): Rows {
    return over(group(this.week(at), byRegion), shareOfSuccess)
  }

  streaks(at: number): Rows {
    return over(group(this.known(at, 8 * dayLength), byRegion), (facts) => {
      const inOrder = facts.toSorted((one, other) => other.completedAt - one.completedAt)
      const lastSuccess = inOrder.findIndex(({ result }) => result === 'success')
      return lastSuccess < 0 ? inOrder.length : lastSuccess
    })
  }

  /** Dates that began in the range. */
  strip(at: number, range: number): Rows {
    const facts = this.known(at).filter(({ day }) => midnight(day) > at - range)
    const ofPipelines = over(
      group(facts, ({ pipeline, region, day }) => `${pipeline} ${region} ${day}`),
      shareOfSuccess,
    )
    const worst: Rows = new Map()
    for (const [name, share] of ofPipelines) {
      const place = name.split(' ').slice(1).join(' ')
      worst.set(place, Math.min(share, worst.get(place) ?? 1))
    }
    return worst
  }

  winners(at: number, range: number): Rows {
    const facts = this.known(at).filter(({ day, result }) => result === 'success' && midnight(day) > at - range)
    const winners = [...group(facts, ({ pipeline, day }) => `${pipeline} ${day}`).values()].map(
      (ofDate) => ofDate.toSorted((one, other) => one.completedAt - other.completedAt)[0] as AttemptFacts,
    )
    return new Map(
      winners.map((facts) => [`${facts.pipeline} ${facts.day} ${facts.attempt} ${facts.region}`, facts.completedAt]),
    )
  }

  failuresOfDay(at: number): Rows {
    return count(this.known(at, dayLength).filter(failed), ({ errorClass }) => errorClass ?? '')
  }

  stages(at: number): Rows {
    const stages = this.week(at).flatMap((facts) => facts.stages.filter(({ outcome }) => outcome === 'failure'))
    return count(stages, ({ stage, errorClass }) => `${stage} ${errorClass}`)
  }

  attempts(at: number, most: number): Rows {
    const last = this.known(at, 8 * dayLength)
      .toSorted((one, other) => other.completedAt - one.completedAt)
      .slice(0, most)
    return new Map(
      last.map((facts) => [
        `${facts.pipeline} ${facts.region} ${facts.runId} ${facts.attempt} ${facts.result} ${facts.errorClass ?? ''}`,
        facts.completedAt,
      ]),
    )
  }

  retries(at: number): Rows {
    const retries = this.week(at).flatMap((facts) => facts.retries)
    return over(
      group(retries, ({ result }) => result),
      (list) => list.reduce((sum, { retries: tries }) => sum + tries, 0),
    )
  }

  reruns(at: number): Rows {
    const all = this.known(at, 8 * dayLength)
    const jobOf = ({ pipeline, region, attempt }: AttemptFacts) => `${pipeline} ${region} ${attempt.split('-')[0]}`
    const firstFailure = over(group(all.filter(failed), jobOf), (facts) =>
      Math.min(...facts.map((one) => one.completedAt)),
    )
    const reruns = this.week(at).filter((facts) => facts.completedAt > (firstFailure.get(jobOf(facts)) ?? at))
    return count(reruns, ({ result }) => result)
  }

  durations(at: number): Rows {
    return over(group(this.known(at, dayLength), byRegion), (facts) => {
      const sorted = facts.map(({ durationSeconds = 0 }) => durationSeconds).sort((one, other) => one - other)
      const middle = (sorted.length - 1) / 2
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
    })
  }
}

const byRegion = ({ pipeline, region }: AttemptFacts) => `${pipeline} ${region}`
const failed = ({ result }: AttemptFacts) => result === 'failure'
const shareOfSuccess = (facts: AttemptFacts[]) => facts.filter((one) => !failed(one)).length / facts.length

export function midnight(day: string): number {
  return Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`)
}

function group<T>(items: readonly T[], name: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(name(item), [...(groups.get(name(item)) ?? []), item])
  return groups
}

function over<T>(groups: Map<string, T[]>, number: (items: T[]) => number): Rows {
  return new Map([...groups].map(([name, items]) => [name, number(items)]))
}

function count<T>(items: readonly T[], name: (item: T) => string): Rows {
  return over(group(items, name), (list) => list.length)
}
