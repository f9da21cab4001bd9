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

/** Occurrences that a comment lists at most, and characters that they may take: GitHub accepts 65,536 in all. */
const most = { occurrences: 400, characters: 24_000 }

/**
 * What the comment has to hold beside the ticket's own text, which is never written again: the newest occurrences, the
 * older ones as a number.
 */
export function withoutFirst(state: TicketState, first: TicketState): TicketState {
  const own = [...state.occurrences].filter(([key]) => !first.occurrences.has(key))
  let characters = 0
  let kept = 0
  for (const [key, one] of own.toReversed()) {
    characters += key.length + String(one.runId).length + 24
    if (kept === most.occurrences || characters > most.characters) break
    kept++
  }
  const gone = own.length - kept
  return { occurrences: new Map(own.slice(gone)), dropped: state.dropped + gone, regions: state.regions }
}

/** As JSON: short, for it stands in every comment. */
export function toData({ occurrences, dropped, regions }: TicketState): unknown {
  return {
    dropped,
    occurrences: [...occurrences.values()].map(({ attempt, region, at, runId }) => [attempt, region, at, runId]),
    regions: [...regions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, { failed, succeeded }]) => [
        region,
        failed.at,
        failed.attempt,
        succeeded?.at ?? null,
        succeeded?.attempt ?? null,
      ]),
  }
}

/** The way back. What has another form is left out: a person may have edited it. */
export function fromData(data: unknown): TicketState {
  const { dropped, occurrences, regions } = Object(data) as Record<string, unknown>
  const all = new Map<string, Occurrence>()
  for (const entry of asList(occurrences)) {
    const [attempt, region, at, runId] = asList(entry)
    if (!isAttempt(attempt) || !isName(region) || !isTime(at)) continue
    const one = { attempt, region, at, runId: isName(runId) ? runId : null }
    all.set(occurrenceKey(one), one)
  }
  const marks = new Map<string, RegionMark>()
  for (const entry of asList(regions)) {
    const [region, failedAt, failedIn, at, attempt] = asList(entry)
    if (!isName(region) || !isTime(failedAt) || !isAttempt(failedIn)) continue
    const succeeded = isTime(at) && isAttempt(attempt) ? { at, attempt } : undefined
    marks.set(region, { failed: { at: failedAt, attempt: failedIn }, succeeded })
  }
  return {
    occurrences: all,
    dropped: Number.isSafeInteger(dropped) && (dropped as number) > 0 ? (dropped as number) : 0,
    regions: marks,
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isAttempt = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{1,16}-\d{1,6}(?:-\d{1,6})?$/.test(value)
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 300
// The latest time that a date can have.
const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15
