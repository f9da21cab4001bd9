/** What a date comes to: which regions made it, which attempt is its winner, whether it is good. Pure and total. */
import { attemptName } from '../identity.ts'
import type { Result } from '../metrics.ts'
import type { Quorum } from '../policy.ts'
import type { RegionAttempt } from './region-attempts.ts'

/** An attempt and what came of it. */
export interface EndedAttempt extends RegionAttempt {
  /** Undefined where it is not over, or cannot be told. */
  readonly result: Result | undefined
  /** Unix time in milliseconds; undefined where no time is known. */
  readonly completedAt: number | undefined
}

export type DayResult = 'success' | 'degraded' | 'failure'

/** What a region comes to: a success in any attempt counts, else the last attempt that ran. */
export type RegionResult = Result | 'unclear'

/**
 * The attempt whose result is kept: the earliest success among all attempts and rounds. Of two in the same millisecond
 * the region's name decides, then the attempt's, so that any order of arrival gives the same winner.
 */
export function electWinner<A extends EndedAttempt>(attempts: readonly A[]): A | undefined {
  let winner: A | undefined
  for (const attempt of attempts)
    if (attempt.result === 'success' && (winner === undefined || isBefore(attempt, winner))) winner = attempt
  return winner
}

function isBefore(one: EndedAttempt, other: EndedAttempt): boolean {
  // An attempt whose end is not known is later than every one that is known.
  const [a, b] = [one, other].map(({ completedAt }) => completedAt ?? Number.POSITIVE_INFINITY) as [number, number]
  if (a !== b) return a < b
  const [key, otherKey] = [one, other].map(orderOf) as [string, string]
  return key < otherKey
}

function orderOf({ region, job, runAttempt, round }: RegionAttempt): string {
  return `${region} ${attemptName(job.runId, runAttempt, round)}`
}

/** Of the attempts of one region; `unclear` where there is none, or the last one cannot be told. */
export function regionResult(attempts: readonly EndedAttempt[]): RegionResult {
  if (attempts.some(({ result }) => result === 'success')) return 'success'
  return lastRun(attempts)?.result ?? (attempts.length > 0 && attempts.every(isSkipped) ? 'skipped' : 'unclear')
}

/** The last attempt that was not skipped. */
export function lastRun<A extends EndedAttempt>(attempts: readonly A[]): A | undefined {
  let last: A | undefined
  for (const attempt of attempts)
    if (!isSkipped(attempt) && (last === undefined || isLater(attempt, last))) last = attempt
  return last
}

function isSkipped({ result }: EndedAttempt): boolean {
  return result === 'skipped'
}

function isLater(one: RegionAttempt, other: RegionAttempt): boolean {
  return one.runAttempt - other.runAttempt > 0 || (one.runAttempt === other.runAttempt && one.round > other.round)
}

/** How many regions have to succeed. */
export function neededFor(quorum: Quorum, regions: number): number {
  return quorum === 'any' ? 1 : quorum === 'all' ? Math.max(1, regions) : quorum
}

/**
 * `failure` until enough regions have succeeded; then `degraded` where a region failed, or cannot be told. A cancelled or
 * skipped region is neither a success nor a failure.
 */
export function dayResult(results: readonly RegionResult[], quorum: Quorum): DayResult {
  const succeeded = results.filter((result) => result === 'success').length
  if (succeeded < neededFor(quorum, results.length)) return 'failure'
  return results.some((result) => result === 'failure' || result === 'unclear') ? 'degraded' : 'success'
}
