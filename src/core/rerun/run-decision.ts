/**
 * Whether the failed jobs of a run are run again: only where each job that failed by itself can be cured. Pure and total;
 * the order of the jobs is of no account.
 */
import { type Decision, decide, type HoldCode } from '../decide.ts'
import { spellDuration } from '../duration.ts'
import { oneLine } from '../escape.ts'
import { begunSteps, stepThatHolds } from '../hold-steps.ts'
import type { Policy } from '../policy.ts'
import { showValue } from '../wrong-value.ts'
import type { RunHoldCode } from './admission.ts'
import type { JobPlan } from './needs.ts'
import { causeOf, type JudgedJob, type Part, partsOf } from './run-jobs.ts'
import { callRun, type TargetRun } from './target-run.ts'

export interface RunSituation {
  /** Admitted by `admitRun` and `admitHead`. */
  readonly run: TargetRun
  readonly jobs: readonly JudgedJob[]
  /** Undefined where the workflow file is not known. */
  readonly plan: JobPlan | undefined
  /** Undefined where an input or the config file is wrong: then it holds. */
  readonly policy: Policy | undefined
  /** Rounds inside the run draw on the same budget. */
  readonly round: number
  /** Unix time in milliseconds. */
  readonly now: number
}

export interface JobDecision {
  readonly part: Part
  /** Of a job that failed by itself. */
  readonly decision: Decision | undefined
}

export type RunDecision =
  | { readonly kind: 'rerun'; readonly reason: string; readonly delaySeconds: number }
  | {
      readonly kind: 'hold'
      readonly code: HoldCode | RunHoldCode
      readonly reason: string
      readonly notBefore?: number | undefined
    }

export interface RunVerdict {
  readonly decision: RunDecision
  /** In the order of the jobs. */
  readonly jobs: readonly JobDecision[]
}

export function decideRun(situation: RunSituation): RunVerdict {
  const { jobs, policy, run, round, now } = situation
  const parts = partsOf(jobs, situation.plan)
  const decided = jobs.map((job, index): Decided => {
    const part = parts[index] as Part
    const isOwn = part === 'failed'
    const begun = begunSteps(job.job.steps)
    const decision = isOwn
      ? decide({ ...job, result: 'failure', policy, runAttempt: run.runAttempt, round, begunSteps: begun, now })
      : undefined
    return { ...job, part, decision }
  })
  return { decision: weigh(decided, situation), jobs: decided.map(({ part, decision }) => ({ part, decision })) }
}

type Decided = JudgedJob & JobDecision

function weigh(jobs: readonly Decided[], { run, policy }: RunSituation): RunDecision {
  const of = (part: Part) => jobs.filter((job) => job.part === part).sort(byName)
  if (policy === undefined)
    return hold('policy-unreadable', 'An input of the policy or the config file is wrong, so nothing is rerun.')
  const [unclear] = of('unclear')
  if (unclear !== undefined)
    return hold('not-over', `The job ${call(unclear)} is not over, though its run is: nothing is rerun.`)
  const failed = of('failed')
  if (failed.length === 0)
    return hold(
      'no-failed-job',
      `No job of attempt ${run.runAttempt} of ${callRun(run)} is known to have failed by itself.`,
    )
  const veto = strongestVeto(failed)
  if (veto !== undefined) return veto
  const [cancelled] = of('cancelled')
  if (cancelled !== undefined) {
    const reason = `The job ${call(cancelled)} was cancelled, and not because a job beside it had failed: what somebody cancelled is not rerun.`
    return hold('cancelled', reason)
  }
  return stepThatMustNotRepeat(jobs, policy) ?? rerun(failed)
}

function hold(code: HoldCode | RunHoldCode, reason: string, notBefore?: number): RunDecision {
  return { kind: 'hold', code, reason, ...(notBefore === undefined ? {} : { notBefore }) }
}

/** A person is told what only a person can cure, before what time or another budget would. */
const strength: Partial<Record<HoldCode, number>> = {
  'needs-person': 0,
  'hold-step': 1,
  'not-listed': 2,
  'unknown-cause': 3,
}

function strongestVeto(failed: readonly Decided[]): RunDecision | undefined {
  const vetoes = failed.flatMap((job) => (job.decision?.kind === 'hold' ? [{ job, decision: job.decision }] : []))
  const weight = ({ decision }: (typeof vetoes)[number]) => strength[decision.code] ?? 4
  // Of several waits the longest is told: before it a rerun makes no sense.
  const until = ({ decision }: (typeof vetoes)[number]) => decision.notBefore ?? 0
  const [first, ...more] = vetoes.sort((a, b) => weight(a) - weight(b) || until(b) - until(a) || byName(a.job, b.job))
  if (first === undefined) return undefined
  const { job, decision } = first
  const curable = failed.length - vetoes.length
  const others = [
    more.length === 0 ? '' : `${more.length} more ${more.length === 1 ? 'job stands' : 'jobs stand'} against it, too.`,
    curable === 0 ? '' : `${curable} other failed ${curable === 1 ? 'job' : 'jobs'} could be cured.`,
  ]
  const proof = job.evidence === '' ? '' : `It said: "${oneLine(job.evidence, 160)}".`
  const reason = [`The job ${call(job)} stands against a rerun.`, decision.reason, proof, ...others]
  return hold(decision.code, reason.filter((part) => part !== '').join(' '), decision.notBefore)
}

/**
 * GitHub runs more than the failed jobs again: those that were swept away, and all that need one of them. A job that began
 * after a failed one had ended may need it, so its steps count, too.
 */
function stepThatMustNotRepeat(jobs: readonly Decided[], { holdSteps }: Policy): RunDecision | undefined {
  if (holdSteps.length === 0) return undefined
  const ends = jobs.filter(({ result }) => result !== 'success').map(({ job }) => Date.parse(job.completedAt ?? ''))
  const firstEnd = Math.min(...ends.filter((end) => !Number.isNaN(end)))
  for (const one of [...jobs].sort(byName)) {
    const step = stepThatHolds(begunSteps(one.job.steps), holdSteps)
    const mayNeed = !(Date.parse(one.job.startedAt ?? '') < firstEnd)
    if (step === undefined || (one.part === 'rest' && !mayNeed)) continue
    const along = one.part === 'rest' ? 'may need a failed job, and then GitHub runs it again' : 'would run again, too'
    const reason = `The job ${call(one)} ${along}, but its step ${showValue(step)} had begun, and must not run twice (hold-steps).`
    return hold('hold-step', reason)
  }
  return undefined
}

function rerun(failed: readonly Decided[]): RunDecision {
  const plans = failed.flatMap(({ decision }) => (decision?.kind === 'rerun' ? [decision] : []))
  const longest = plans.reduce((a, b) => (b.delaySeconds > a.delaySeconds ? b : a), plans[0] as (typeof plans)[number])
  const { delaySeconds } = longest
  const [only, ...more] = failed as [Decided, ...Decided[]]
  if (more.length === 0)
    return { kind: 'rerun', reason: `The job ${call(only)} can be cured. ${longest.reason}`, delaySeconds }
  const causes = [...new Set(failed.map(causeOf))].sort()
  const shown =
    causes.length > 4 ? `${causes.slice(0, 4).join(', ')} and ${causes.length - 4} more causes` : causes.join(', ')
  const when = delaySeconds === 0 ? 'now' : `in ${spellDuration(delaySeconds * 1000)}`
  const number = /rerun \d+ of \d+/.exec(longest.reason)?.[0] ?? 'a rerun'
  const reason = `All ${failed.length} jobs that failed by themselves can be cured (${shown}): ${number} ${when}.`
  return { kind: 'rerun', reason, delaySeconds }
}

/** Names hold what a matrix put into them. */
function call({ job }: Pick<JudgedJob, 'job'>): string {
  return `"${oneLine(job.name, 100)}"`
}

function byName({ job: a }: Pick<JudgedJob, 'job'>, { job: b }: Pick<JudgedJob, 'job'>): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id
}
