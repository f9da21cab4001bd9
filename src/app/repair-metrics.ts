/** Brings the gateway to what the gate knows: verdicts corrected, lost attempts added, old groups removed. */
import type { RegionSpec } from '../core/gate/regions.ts'
import { factsFromJob, type RunLabels, revise } from '../core/gate/repair.ts'
import type { StoredGroup } from '../core/gateway-listing.ts'
import { attemptName, runName } from '../core/identity.ts'
import type { AttemptFacts } from '../core/metrics.ts'
import { GatewayError } from './errors.ts'
import { inParallel } from './in-parallel.ts'
import type { FoundAttempt } from './judge-attempts.ts'
import type { GroupStore } from './ports.ts'
import type { Problem } from './problem.ts'

/** What was done with the group of an attempt; `kept` where nothing is known that could be pushed. */
export type RepairKind = 'unchanged' | 'revised' | 'added' | 'kept' | 'failed'

export interface Repair {
  /** In the order of the attempts. */
  readonly kinds: readonly RepairKind[]
  /** Groups that were removed for their age. */
  readonly pruned: number
  /** Why nothing could be done at all, as a sentence. */
  readonly problem: string | null
}

/** Pushes at the same time: a gateway checks each against all that it holds. */
const mostAtOnce = 4

export interface RepairPlan {
  readonly run: Omit<RunLabels, 'day'> & {
    /** Undefined where it is not known: then no attempt is added. */
    readonly day: string | undefined
  }
  readonly specs: readonly RegionSpec[]
  /** Age in milliseconds from which groups are removed; undefined: none is. */
  readonly keep: number | undefined
  readonly dryRun: boolean
  /** Unix time in milliseconds. */
  readonly now: number
}

/** `stored` is what the gateway holds of this pipeline. Throws nothing that a gateway can cause. */
export async function repairMetrics(
  attempts: readonly FoundAttempt[],
  stored: readonly StoredGroup[],
  gateway: GroupStore,
  plan: RepairPlan,
  complain: (problem: Problem) => void,
): Promise<Repair> {
  const failures: string[] = []
  // One that has stopped answering is not waited for once an attempt.
  let isDown = false
  const attempted = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      if (isDown) throw new GatewayError('The gateway has stopped answering.')
      await work()
      return true
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error
      failures.push(error.message)
      isDown ||= error.status === undefined || error.status >= 500
      return false
    }
  }
  const kinds = await inParallel(attempts, mostAtOnce, async (attempt): Promise<RepairKind> => {
    const before = storedFacts(attempt, stored)
    const facts = finalFacts(attempt, before, plan)
    if (facts === undefined) return 'kept'
    if (facts === before) return 'unchanged'
    if (!plan.dryRun && !(await attempted(() => gateway.put(facts)))) return 'failed'
    return before === undefined ? 'added' : 'revised'
  })
  const old = plan.keep === undefined ? [] : stored.filter((group) => isOld(group, plan.now - (plan.keep as number)))
  const removed = await inParallel(old, mostAtOnce, (group) =>
    plan.dryRun ? Promise.resolve(true) : attempted(() => gateway.remove(group.key)),
  )
  if (failures.length > 0) {
    const others = failures.length > 1 ? ` (and ${failures.length - 1} more)` : ''
    complain({ where: 'gateway', message: `${failures[0]}${others} A repeated gate tries it again.` })
  }
  return { kinds, pruned: removed.filter(Boolean).length, problem: null }
}

/** The group of an attempt, by its name: the run id's commit and the attempt are the same in region and gate. */
export function storedFacts(attempt: FoundAttempt, stored: readonly StoredGroup[]): AttemptFacts | undefined {
  const name = nameOf(attempt)
  return stored.find(({ key, facts }) => key.attempt === name && facts?.region === attempt.region)?.facts
}

/** All facts of an attempt with its final verdict; undefined where nothing is known that could be pushed. */
export function finalFacts(
  attempt: FoundAttempt,
  before: AttemptFacts | undefined,
  plan: Pick<RepairPlan, 'run' | 'specs'>,
): AttemptFacts | undefined {
  return before === undefined ? added(attempt, plan) : revised(attempt, before)
}

function nameOf({ job, runAttempt, round }: FoundAttempt): string {
  return attemptName(job.runId, runAttempt, round)
}

function revised(attempt: FoundAttempt, before: AttemptFacts): AttemptFacts | undefined {
  const { result } = attempt
  if (result === undefined) return undefined
  return revise(before, { result, errorClass: attempt.verdict?.errorClass }, attempt.job)
}

function added(attempt: FoundAttempt, { run, specs }: Pick<RepairPlan, 'run' | 'specs'>): AttemptFacts | undefined {
  const { region, job, result } = attempt
  // A job that never ran has nothing to count; a region that was skipped pushed nothing either.
  const { day } = run
  if (result === undefined || result === 'skipped' || day === undefined) return undefined
  const declared = specs.find((spec) => spec.region === region)?.matrix.runner
  const runner = typeof declared === 'string' ? declared : job.labels.join('-') || 'unknown'
  const runId = runName(day, region, job.headSha)
  return factsFromJob(
    { region, runner, runId, attempt: nameOf(attempt) },
    { ...run, day },
    { result, errorClass: attempt.verdict?.errorClass },
    job,
  )
}

function isOld({ facts }: StoredGroup, before: number): boolean {
  return facts !== undefined && facts.completedAt < before
}
