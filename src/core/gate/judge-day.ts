/** What the attempts of a run come to: the result of the date, and what is done about each region. Pure. */
import type { Policy, Quorum } from '../policy.ts'
import { type DayResult, dayResult, type RegionResult } from './day.ts'
import type { Assignment } from './region-attempts.ts'
import { type JudgedAttempt, planRegion, type RegionPlan } from './rerun-plan.ts'

export interface JudgedDay {
  /** Of each region, in their order. */
  readonly results: readonly RegionResult[]
  /** Null where there is no region. */
  readonly outcome: DayResult | null
  readonly plans: readonly RegionPlan[]
}

export interface DayPolicy {
  /** Undefined where it could not be read: then nothing is rerun. */
  readonly policy: Policy | undefined
  readonly quorum: Quorum
  /** Unix time in milliseconds. */
  readonly now: number
}

export function judgeDay(
  { regions, unclear }: Pick<Assignment, 'regions' | 'unclear'>,
  attempts: readonly JudgedAttempt[],
  { policy, quorum, now }: DayPolicy,
): JudgedDay {
  const planAll = (quorumReached: boolean) =>
    regions.map(({ region }) => {
      const own = attempts.filter((attempt) => attempt.region === region)
      return planRegion(region, own, unclear.get(region), { policy, quorumReached, now })
    })
  const results = planAll(false).map(({ result }) => result)
  const outcome = results.length === 0 ? null : dayResult(results, quorum)
  return { results, outcome, plans: planAll(outcome !== null && outcome !== 'failure') }
}

/** A region that needs a person. One that succeeded or was skipped is not held, it is done. */
export function isHeld({ result, decision }: RegionPlan): boolean {
  return decision.kind === 'hold' && hasFailed(result)
}

/** Also where it cannot be told. */
export function hasFailed(result: RegionResult): boolean {
  return result === 'failure' || result === 'unclear'
}
