/** What is done about one failure: `rerun` or `hold`. Pure and total: every input has an answer, and it says why. */
import { spellDuration } from './duration.ts'
import { stepThatHolds } from './hold-steps.ts'
import type { Result } from './metrics.ts'
import { type Policy, policyLimits } from './policy.ts'
import { namedBy } from './selectors.ts'
import { errorClasses } from './taxonomy.ts'
import type { Verdict } from './verdict.ts'
import { showValue } from './wrong-value.ts'

/** What is done again: a whole job (it is *rerun*), or one command inside it (it is *retried*). */
export type Subject = 'job' | 'command'

const words = {
  job: { done: 'rerun', again: 'rerun', times: 'reruns' },
  command: { done: 'retried', again: 'retry', times: 'retries' },
} as const satisfies Record<Subject, object>

type Words = (typeof words)[Subject]

/** What the decision hangs on. */
export interface Situation {
  /** Default: the job. */
  readonly of?: Subject
  readonly result: Result
  /** Undefined where nothing could be judged: then it holds. */
  readonly verdict: Pick<Verdict, 'errorClass' | 'reason' | 'transient' | 'waitSeconds'> | undefined
  /** Undefined where an input or the config file is wrong: then it holds. */
  readonly policy: Policy | undefined
  /** `github.run_attempt` of the job, or the number of the command's try, from 1. */
  readonly runAttempt: number
  /** Rerun round inside one workflow run, from 1. */
  readonly round: number
  /** Names of the steps that have begun, or of the command's stage alone; undefined where they are not known. */
  readonly begunSteps: readonly string[] | undefined
  /** Whether the day is won already. Only the gate can know; elsewhere it is left out. */
  readonly quorumReached?: boolean
  /** Unix time in milliseconds. */
  readonly now: number
}

/** Why nothing is rerun, for programs; `reason` is for people. */
export type HoldCode =
  | 'not-failed'
  | 'policy-unreadable'
  | 'unknown-cause'
  | 'needs-person'
  | 'not-listed'
  | 'hold-step'
  | 'budget-spent'
  | 'quorum-reached'
  | 'long-wait'

export type Decision =
  | {
      readonly kind: 'rerun'
      /** One sentence for a person. */
      readonly reason: string
      /** Whole seconds, rounded up. */
      readonly delaySeconds: number
      /** The same in milliseconds and not rounded; only of a command. */
      readonly delayMs?: number
    }
  | {
      readonly kind: 'hold'
      readonly code: HoldCode
      /** One sentence for a person. */
      readonly reason: string
      readonly delaySeconds: 0
      /** With `long-wait`: the Unix time in milliseconds from which a rerun makes sense, where it can be told. */
      readonly notBefore?: number
    }

/** Decides for one job or command. Permission fails closed: what is not known is not rerun. */
export function decide(situation: Situation): Decision {
  const { of = 'job', result, policy, verdict, begunSteps } = situation
  const { done } = words[of]
  if (result !== 'failure')
    return hold('not-failed', `The ${of} ${notFailed[result]}: there is nothing to ${words[of].again}.`)
  if (policy === undefined) return hold('policy-unreadable', `The policy could not be read, so nothing is ${done}.`)
  if (verdict === undefined) return hold('unknown-cause', 'Nothing is known about the failure: a person reads the log.')

  const cause = `${verdict.errorClass}/${verdict.reason}`
  if (verdict.errorClass === 'unknown') {
    return hold('unknown-cause', `The cause is not known (${cause}): ${errorClasses.unknown.fix}.`)
  }
  const named = namedBy(policy.rerunOn, verdict)
  // Who names the very cause knows the pipeline better than the list of reasons does.
  if (named !== 'cause') {
    if (!verdict.transient)
      return hold('needs-person', `${cause} does not pass by itself: ${personFix(verdict.errorClass)}.`)
    if (named === undefined) return hold('not-listed', `${cause} may pass by itself, but rerun-on does not list it.`)
  }
  const why = verdict.transient ? `${cause} passes by itself` : `rerun-on lists ${cause}`

  if (policy.holdSteps.length > 0) {
    if (begunSteps === undefined) {
      return hold('hold-step', `${notKnown[of]}, and hold-steps names some that must not run twice.`)
    }
    const step = stepThatHolds(begunSteps, policy.holdSteps)
    if (step !== undefined)
      return hold('hold-step', `The step ${showValue(step)} had begun, and must not run twice (hold-steps).`)
  }

  const spent = spentReruns(situation.runAttempt, situation.round)
  if (spent === undefined)
    return hold('budget-spent', `How many ${words[of].times} were made is not known, so nothing is ${done}.`)
  if (!(spent < policy.maxReruns)) return hold('budget-spent', spentSentence(words[of], why, spent, policy.maxReruns))
  if (policy.rerun === 'until-quorum' && situation.quorumReached === true) {
    return hold('quorum-reached', `${why}, but the day is won already and the policy reruns until then only.`)
  }
  return rerunAfterWait(of, why, cause, spent, policy, verdict.waitSeconds, situation.now)
}

const notFailed: Record<Exclude<Result, 'failure'>, string> = {
  success: 'succeeded',
  cancelled: 'was cancelled, which is not a failure',
  skipped: 'was skipped',
}

const notKnown: Record<Subject, string> = {
  job: 'Which steps had begun is not known',
  command: 'The name of the stage is not known (input "stage")',
}

function hold(code: HoldCode, reason: string): Decision {
  return { kind: 'hold', code, reason, delaySeconds: 0 }
}

/** What has to happen; the classes whose fix is to try again hold causes, too, that trying again does not cure. */
function personFix(errorClass: keyof typeof errorClasses): string {
  const { fix } = errorClasses[errorClass]
  return fix.startsWith('a person') ? fix : 'a person has to act'
}

/** Rounds and run attempts draw on one budget. Undefined where one of them is not a whole number from 1. */
function spentReruns(runAttempt: number, round: number): number | undefined {
  const counted = [runAttempt, round].every((count) => Number.isSafeInteger(count) && count >= 1)
  return counted ? runAttempt - 1 + (round - 1) : undefined
}

function spentSentence(named: Words, why: string, spent: number, most: number): string {
  const counted = (count: number) => (count === 1 ? `1 ${named.again} was` : `${count} ${named.times} were`)
  if (most === 0) return `${why}, but max-reruns is 0.`
  if (spent > most) return `The budget is spent: ${counted(spent)} made, and max-reruns is ${most}.`
  return `The budget is spent: ${spent} of ${counted(most)} made.`
}

function rerunAfterWait(
  of: Subject,
  why: string,
  cause: string,
  spent: number,
  policy: Policy,
  askedSeconds: number | undefined,
  now: number,
): Decision {
  const planned = policy.backoff[Math.min(spent, policy.backoff.length - 1)] ?? 0
  // A wait that is not a number asks for nothing: `NaN > planned` is false.
  const asked = (askedSeconds ?? 0) * 1_000
  const wait = asked > planned ? asked : planned
  if (wait > policyLimits.wait) return holdForWait(of, cause, wait, now)
  const delaySeconds = Math.ceil(wait / 1_000)
  const number = `${words[of].again} ${spent + 1} of ${policy.maxReruns}`
  const when = wait === 0 ? 'now' : `in ${spellDuration(of === 'command' ? wait : delaySeconds * 1_000)}`
  return {
    kind: 'rerun',
    reason: `${why}: ${number} ${when}${asked > planned ? ', as the other side asks' : ''}.`,
    delaySeconds,
    ...(of === 'command' ? { delayMs: wait } : {}),
  }
}

function holdForWait(of: Subject, cause: string, wait: number, now: number): Decision {
  const asks = `${cause} asks for a longer wait than the ${spellDuration(policyLimits.wait)} that a ${words[of].again} waits`
  const notBefore = now + wait
  if (!(wait <= longestNamedWait && now >= 0)) return hold('long-wait', `${asks}: a person reruns it when it is over.`)
  // Rounded up to the minute, so that nobody comes too early.
  const time = new Date(Math.ceil(notBefore / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
  const reason = `${asks}: a rerun makes sense from ${time} UTC on.`
  return { kind: 'hold', code: 'long-wait', reason, delaySeconds: 0, notBefore }
}

/** Nobody asks to wait for longer than a year; a number beyond it is a misreading, and a date from it would be nonsense. */
const longestNamedWait = 366 * 24 * 3_600_000
