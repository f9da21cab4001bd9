/**
 * Whether a gate has something new to tell a person: one message for each change of what the date came to, not one for each
 * failure. Nothing is remembered anywhere: what the gates before this one told follows from the attempts of the run.
 */
import type { DayResult } from '../gate/day.ts'
import { type DayPolicy, hasFailed, isHeld, type JudgedDay, judgeDay } from '../gate/judge-day.ts'
import type { Assignment } from '../gate/region-attempts.ts'
import type { JudgedAttempt } from '../gate/rerun-plan.ts'

export type DayChange = 'failed' | 'degraded' | 'recovered'

/** What stood at the end of one round of one run attempt. */
export interface DayState {
  /** Null where it is not known. */
  readonly result: DayResult | null
  /** Whether a region failed, or cannot be told. */
  readonly failed: boolean
  /** Whether a region is to be rerun. */
  readonly pending: boolean
  /** Whether a region needs a person. */
  readonly held: boolean
}

const severity = { success: 0, degraded: 1, failure: 2 } as const satisfies Record<DayResult, number>

/** What the last of these states tells that those before it did not. A date of which nothing was told is good. */
export function dayChange(states: readonly DayState[]): DayChange | null {
  let told: DayResult = 'success'
  let change: DayChange | null = null
  for (const state of states) {
    const now: DayResult = toTell(state) ?? told
    change = severity[now] > severity[told] ? asBad[now] : severity[now] < severity[told] ? 'recovered' : null
    told = now
  }
  return change
}

const asBad = { success: null, degraded: 'degraded', failure: 'failed' } as const satisfies Record<DayResult, unknown>

/** Undefined where there is nothing to tell yet: a rerun may still cure all of it, or nobody failed. */
function toTell({ result, failed, pending, held }: DayState): DayResult | undefined {
  // What needs a person is told at once: it does not wait for the reruns of other regions.
  if (result === null || (pending && !held)) return undefined
  // Whoever cancels a run knows of it, and it is no failure.
  return result === 'failure' && !failed ? undefined : result
}

/** A round of a run attempt. */
export interface Moment {
  readonly runAttempt: number
  readonly round: number
}

/** What the gate of the moment `at` has to tell, `today` being how it judges all attempts. */
export function changeAt(
  at: Moment,
  today: JudgedDay,
  assignment: Pick<Assignment, 'regions' | 'unclear'>,
  attempts: readonly JudgedAttempt[],
  policy: DayPolicy,
): DayChange | null {
  const before = momentsBefore(at, attempts).map((moment) => {
    const known = attempts.filter((attempt) => !isBefore(moment, attempt))
    // A region that had not run yet had not failed either.
    const isThere = (region: string) => assignment.unclear.has(region) || known.some((one) => one.region === region)
    const regions = assignment.regions.filter(({ region }) => isThere(region))
    return stateOf(judgeDay({ regions, unclear: assignment.unclear }, known, policy))
  })
  return dayChange([...before, stateOf(today)])
}

/** The rounds that ended before it, in their order. A skipped job is no round. */
function momentsBefore(at: Moment, attempts: readonly JudgedAttempt[]): Moment[] {
  const moments = new Map<string, Moment>()
  for (const attempt of attempts)
    if (attempt.result !== 'skipped' && isBefore(attempt, at))
      moments.set(`${attempt.runAttempt}-${attempt.round}`, { runAttempt: attempt.runAttempt, round: attempt.round })
  return [...moments.values()].sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

function isBefore(one: Moment, other: Moment): boolean {
  return one.runAttempt < other.runAttempt || (one.runAttempt === other.runAttempt && one.round < other.round)
}

function stateOf({ outcome, results, plans }: JudgedDay): DayState {
  return {
    result: outcome,
    failed: results.some(hasFailed),
    pending: plans.some(({ decision }) => decision.kind === 'rerun'),
    held: plans.some(isHeld),
  }
}
