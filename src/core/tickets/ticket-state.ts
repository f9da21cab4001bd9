/**
 * What is known of a ticket: which attempts failed for it, and which regions succeeded since. Two gates may add to it at the
 * same time, in any order and more than once, so it only grows, and two of them join to one.
 */

/** One attempt that failed for the cause. */
export interface Occurrence {
  /** `<github.run_id>-<github.run_attempt>[-<round>]` */
  readonly attempt: string
  readonly region: string
  /** Unix time in milliseconds. */
  readonly at: number
  /** `YYYYMMDD-<region>-<sha8>`; null where it is not known. */
  readonly runId: string | null
}

/** A success of a region. */
export interface Recovery {
  readonly attempt: string
  readonly region: string
  readonly at: number
}

/** The last end of each kind. */
export interface RegionMark {
  readonly failed: Ended
  readonly succeeded: Ended | undefined
}

export interface Ended {
  readonly at: number
  readonly attempt: string
}

export interface TicketState {
  /** By `occurrenceKey`, in the order in which they were counted. */
  readonly occurrences: ReadonlyMap<string, Occurrence>
  /** Older ones that were counted and are no longer listed. */
  readonly dropped: number
  readonly regions: ReadonlyMap<string, RegionMark>
}

export const emptyState: TicketState = { occurrences: new Map(), dropped: 0, regions: new Map() }

export function occurrenceKey({ attempt, region }: Occurrence): string {
  return `${attempt} ${region}`
}

/** With these failures and successes too. A success counts only for a region that is in the ticket. */
export function extend(
  state: TicketState,
  occurrences: readonly Occurrence[],
  recoveries: readonly Recovery[],
): TicketState {
  const all = new Map(state.occurrences)
  const regions = new Map(state.regions)
  for (const one of occurrences) {
    const key = occurrenceKey(one)
    if (!all.has(key)) all.set(key, one)
    const mark = regions.get(one.region)
    regions.set(one.region, { failed: later(mark?.failed, one) as Ended, succeeded: mark?.succeeded })
  }
  for (const one of recoveries) {
    const mark = regions.get(one.region)
    if (mark !== undefined) regions.set(one.region, { ...mark, succeeded: later(mark.succeeded, one) })
  }
  return { ...state, occurrences: all, regions }
}

/** Everything that either of them knows. */
export function join(one: TicketState, other: TicketState): TicketState {
  const regions = new Map(one.regions)
  for (const [region, mark] of other.regions) {
    const mine = regions.get(region)
    const failed = later(mine?.failed, mark.failed) as Ended
    regions.set(region, { failed, succeeded: later(mine?.succeeded, mark.succeeded) })
  }
  return {
    occurrences: new Map([...one.occurrences, ...[...other.occurrences].filter(([key]) => !one.occurrences.has(key))]),
    dropped: Math.max(one.dropped, other.dropped),
    regions,
  }
}

/** Of two in the same millisecond the name decides, so that the order of arrival does not. */
function later(one: Ended | undefined, other: Ended | undefined): Ended | undefined {
  if (one === undefined || other === undefined) return pick(one ?? other)
  return pick(one.at > other.at || (one.at === other.at && one.attempt >= other.attempt) ? one : other)
}

function pick(ended: Ended | undefined): Ended | undefined {
  return ended && { at: ended.at, attempt: ended.attempt }
}

/** Attempts that failed for it until now. */
export function countOf({ occurrences, dropped }: TicketState): number {
  return occurrences.size + dropped
}

/** Whether every region has succeeded after its last failure. A success in the same millisecond proves nothing. */
export function isRecovered({ regions }: TicketState): boolean {
  return regions.size > 0 && [...regions.values()].every(hasSucceededSince)
}

export function hasSucceededSince({ failed, succeeded }: RegionMark): boolean {
  return succeeded !== undefined && succeeded.at > failed.at
}

/** Undefined where nothing is known. */
export function firstSeen({ occurrences }: TicketState): number | undefined {
  const times = [...occurrences.values()].map(({ at }) => at)
  return times.length === 0 ? undefined : Math.min(...times)
}

export function lastFailure({ regions }: TicketState): number {
  return Math.max(0, ...[...regions.values()].map(({ failed }) => failed.at))
}

/** Whether two hold the same. */
export function isSame(one: TicketState, other: TicketState): boolean {
  return JSON.stringify(toData(one)) === JSON.stringify(toData(other))
}

/**
 * Occurrences that a comment lists at most, all of one gate among them: what is not listed would be counted again. They take
 * a third of the 65,536 characters that GitHub accepts.
 */
const mostOccurrences = 800

/**
 * What the comment has to hold beside the ticket's own text, which is never written again: the newest occurrences, the
 * older ones as a number.
 */
export function withoutFirst(state: TicketState, first: TicketState): TicketState {
  const own = [...state.occurrences].filter(([key]) => !first.occurrences.has(key))
  const gone = Math.max(0, own.length - mostOccurrences)
  return { occurrences: new Map(own.slice(gone)), dropped: state.dropped + gone, regions: state.regions }
}

/** As JSON: short, for it stands in every comment. Names stand once, times count from the first one. */
export function toData({ occurrences, dropped, regions }: TicketState): unknown {
  const marks = [...regions].sort(([a], [b]) => (a < b ? -1 : 1))
  const times = [
    ...occurrences.values(),
    ...marks.flatMap(([, { failed, succeeded }]) => [failed, succeeded ?? failed]),
  ]
  const base = times.reduce((least, { at }) => Math.min(least, at), times[0]?.at ?? 0)
  const [attempts, names, commits] = [new Names(), new Names(), new Names()]
  return {
    dropped,
    base,
    regions: marks.map(([region, { failed, succeeded }]) => {
      const mark = [names.index(region), failed.at - base, attempts.index(failed.attempt)]
      return succeeded === undefined ? mark : [...mark, succeeded.at - base, attempts.index(succeeded.attempt)]
    }),
    occurrences: [...occurrences.values()].map(({ attempt, region, at, runId }) => {
      const one = [attempts.index(attempt), names.index(region), at - base]
      const commit = commitOf(runId, region)
      return commit === undefined ? one : [...one, commits.index(commit)]
    }),
    attempts: attempts.all,
    names: names.all,
    commits: commits.all,
  }
}

/** `20261124 9fceb02d` of `20261124-us-west-2-9fceb02d`. */
function commitOf(runId: string | null, region: string): string | undefined {
  const [day, sha] = [runId?.slice(0, 8) ?? '', runId?.slice(-8) ?? '']
  return runId === `${day}-${region}-${sha}` ? `${day} ${sha}` : undefined
}

class Names {
  readonly #indexes = new Map<string, number>()

  get all(): string[] {
    return [...this.#indexes.keys()]
  }

  index(name: string): number {
    const index = this.#indexes.get(name) ?? this.#indexes.size
    this.#indexes.set(name, index)
    return index
  }
}

/** The way back. What has another form is left out: a person may have edited it. */
export function fromData(data: unknown): TicketState {
  const { dropped, base, ...lists } = Object(data) as Record<string, unknown>
  const name = (list: unknown, index: unknown) => asList(list)[Number.isSafeInteger(index) ? (index as number) : -1]
  const time = (value: unknown) => (Number.isSafeInteger(value) ? Number(base) + (value as number) : undefined)
  const all = new Map<string, Occurrence>()
  for (const entry of asList(lists.occurrences)) {
    const [attempt, region, at, commit] = asList(entry)
    const one = { attempt: name(lists.attempts, attempt), region: name(lists.names, region), at: time(at) }
    if (!isAttempt(one.attempt) || !isName(one.region) || !isTime(one.at)) continue
    const [day, sha] = String(name(lists.commits, commit) ?? '').split(' ')
    const runId = day && sha ? `${day}-${one.region}-${sha}` : null
    const occurrence: Occurrence = { attempt: one.attempt, region: one.region, at: one.at, runId }
    all.set(occurrenceKey(occurrence), occurrence)
  }
  const marks = new Map<string, RegionMark>()
  for (const entry of asList(lists.regions)) {
    const [index, failedAt, failedIn, succeededAt, succeededIn] = asList(entry)
    const region = name(lists.names, index)
    const failed = endedOf(time(failedAt), name(lists.attempts, failedIn))
    if (!isName(region) || failed === undefined) continue
    marks.set(region, { failed, succeeded: endedOf(time(succeededAt), name(lists.attempts, succeededIn)) })
  }
  return {
    occurrences: all,
    dropped: Number.isSafeInteger(dropped) && (dropped as number) > 0 ? (dropped as number) : 0,
    regions: marks,
  }
}

function endedOf(at: unknown, attempt: unknown): Ended | undefined {
  return isTime(at) && isAttempt(attempt) ? { at, attempt } : undefined
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isAttempt = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,16}-\d{1,6}(?:-\d{1,6})?$/.test(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 300
// The latest time that a date can have.
const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15
