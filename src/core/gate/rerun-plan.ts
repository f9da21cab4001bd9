/** What is rerun: the decision for each region, and the matrix of the next round. */
import { type Decision, decide } from '../decide.ts'
import { begunSteps } from '../hold-steps.ts'
import type { Policy } from '../policy.ts'
import type { Verdict } from '../verdict.ts'
import { type EndedAttempt, lastRun, type RegionResult, regionResult } from './day.ts'
import type { RegionSpec } from './regions.ts'

/** An attempt with its final verdict, where it failed. */
export interface JudgedAttempt extends EndedAttempt {
  readonly verdict: Pick<Verdict, 'errorClass' | 'reason' | 'transient' | 'waitSeconds'> | undefined
}

export interface RegionPlan {
  readonly region: string
  readonly result: RegionResult
  readonly decision: Decision
}

/** Decides for one region, from all its attempts in this workflow run. `unclear` says why it cannot be told. */
export function planRegion(
  region: string,
  attempts: readonly JudgedAttempt[],
  unclear: string | undefined,
  situation: { readonly policy: Policy | undefined; readonly quorumReached: boolean; readonly now: number },
): RegionPlan {
  const result = unclear === undefined ? regionResult(attempts) : 'unclear'
  const last = lastRun(attempts)
  if (result === 'unclear') {
    const reason = unclear ?? `Region ${region} is not over, or its end cannot be told, so nothing is rerun.`
    return { region, result, decision: { kind: 'hold', code: 'unknown-cause', reason, delaySeconds: 0 } }
  }
  const executions = attempts.filter((attempt) => attempt.result !== 'skipped').length
  const decision = decide({
    result,
    verdict: last?.verdict,
    policy: situation.policy,
    // Every execution but the first was a rerun, whoever asked for it and however attempts and rounds were nested.
    runAttempt: Math.max(1, executions),
    round: 1,
    begunSteps: last && begunSteps(last.job.steps),
    quorumReached: situation.quorumReached,
    now: situation.now,
  })
  return { region, result, decision }
}

export interface NextRound {
  /** Names of the regions that are rerun. */
  readonly regions: readonly string[]
  /** For `strategy.matrix`: one combination a region, with the other values of its matrix where they are known. */
  readonly matrix: { readonly include: readonly Readonly<Record<string, unknown>>[] }
  /** Seconds: the longest wait that one of them asks for. */
  readonly delaySeconds: number
}

/** The first round: every region, at once. */
export function firstRound(specs: readonly RegionSpec[]): NextRound {
  const include = specs.map(({ region, matrix }) => ({ ...matrix, region, round: 1 }))
  return { regions: specs.map(({ region }) => region), matrix: { include }, delaySeconds: 0 }
}

/** The next round of `round`, of those regions that are rerun. */
export function nextRound(plans: readonly RegionPlan[], specs: readonly RegionSpec[], round: number): NextRound {
  const again = plans.filter(({ decision }) => decision.kind === 'rerun')
  return {
    regions: again.map(({ region }) => region),
    matrix: {
      include: again.map(({ region }) => ({
        ...specs.find((spec) => spec.region === region)?.matrix,
        region,
        round: round + 1,
      })),
    },
    delaySeconds: Math.max(0, ...again.map(({ decision }) => decision.delaySeconds)),
  }
}
