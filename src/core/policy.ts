/** The rules by which a failure is rerun or held, as the inputs and the config file set them. */
import { formatDuration, type ParsedDuration, parseDuration } from './duration.ts'
import type { Selector } from './selectors.ts'

/** How many regions must succeed for the day to be won. */
export type Quorum = 'any' | 'all' | number

export interface Policy {
  /** What a rerun may cure. Empty: nothing. */
  readonly rerunOn: readonly Selector[]
  /** Reruns that a region gets, run attempts and rounds together; in `run/`, retries of the command. */
  readonly maxReruns: number
  /** The wait before each rerun, in milliseconds; the last one counts for all that follow. */
  readonly backoff: readonly number[]
  /** Globs on the names of steps that must not happen twice. */
  readonly holdSteps: readonly string[]
  /** `until-quorum`: once the day is won, no further region is rerun. */
  readonly rerun: 'always' | 'until-quorum'
  readonly quorum: Quorum
}

/** What counts where neither an input nor the config file says otherwise. */
export const defaultPolicy: Policy = {
  rerunOn: [
    { errorClass: 'network', reason: undefined },
    { errorClass: 'external_api', reason: undefined },
    { errorClass: 'environment', reason: 'runner-lost' },
    { errorClass: 'dependency', reason: 'index-out-of-sync' },
  ],
  maxReruns: 2,
  backoff: [5_000, 30_000],
  holdSteps: [],
  rerun: 'always',
  quorum: 'any',
}

export const policyLimits = {
  /** GitHub starts at most 50 reruns of a run. */
  maxReruns: 50,
  /**
   * The longest wait for a rerun, in milliseconds. A wait is spent on a runner that somebody pays for, so beyond it the
   * decision is to hold, and to say from when a rerun makes sense.
   */
  wait: 15 * 60_000,
  /** Waits in a backoff: one for each rerun, and no more. */
  waits: 50,
  /** A matrix has at most 256 jobs, so there are no more regions than that. */
  quorum: 256,
} as const

/** Reads one wait of a backoff: a duration that a runner may spend waiting. A problem is a clause: `must be …`. */
export function parseWait(text: string): ParsedDuration {
  const parsed = parseDuration(text)
  if ('problem' in parsed || parsed.milliseconds <= policyLimits.wait) return parsed
  return {
    problem: `must be at most ${formatDuration(policyLimits.wait)}, for a runner is paid while it waits, but it is ${text}.`,
  }
}
