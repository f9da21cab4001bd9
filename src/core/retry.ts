/** Whether a failed command is tried again in place, and after which wait. */
import { type Decision, decide, type HoldCode, type Situation } from './decide.ts'
import { spellDuration } from './duration.ts'
import type { TimeLimit } from './time-limits.ts'

export interface FailedTry {
  readonly verdict: Situation['verdict']
  /** Undefined where an input or the config file is wrong: then it is not tried again. */
  readonly policy: Situation['policy']
  /** From 1. */
  readonly tryNumber: number
  /** What the command is called; undefined where it has no name. */
  readonly stage: string | undefined
  /** Unix time in milliseconds. */
  readonly now: number
  /** A throw of the dice, from 0 to 1: many jobs that failed together should not come back together. */
  readonly jitter: number
  /** Where it is known. */
  readonly limit: TimeLimit | undefined
}

export type RetryDecision =
  | { readonly kind: 'retry'; readonly reason: string; readonly waitMs: number }
  | { readonly kind: 'hold'; readonly code: HoldCode | 'no-time' | 'still-running'; readonly reason: string }

/** Jitter only adds: a wait that the other side asked for is never cut short. */
const mostJitter = 0.1

export function decideRetry(failed: FailedTry): RetryDecision {
  const decision: Decision = decide({
    of: 'command',
    result: 'failure',
    verdict: failed.verdict,
    policy: failed.policy,
    runAttempt: failed.tryNumber,
    round: 1,
    begunSteps: failed.stage === undefined ? undefined : [failed.stage],
    now: failed.now,
  })
  if (decision.kind === 'hold') return { kind: 'hold', code: decision.code, reason: decision.reason }
  const planned = decision.delayMs ?? decision.delaySeconds * 1_000
  const waitMs = Math.round(planned * (1 + mostJitter * failed.jitter))
  const { limit } = failed
  if (limit !== undefined && failed.now + waitMs >= limit.at) {
    const cause = decision.reason.slice(0, decision.reason.indexOf(':'))
    const wait = waitMs === 0 ? 'the time is up' : `the wait of ${spellDuration(planned)} would pass the end`
    return { kind: 'hold', code: 'no-time', reason: `${cause}, but ${wait}: ${limit.whose} (timeout-minutes).` }
  }
  return { kind: 'retry', reason: decision.reason, waitMs }
}
