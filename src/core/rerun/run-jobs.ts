/** What part each job has in the failure of its run. Pure and total. */
import { matrixValues } from '../gate/job-names.ts'
import type { Job } from '../job.ts'
import type { Result } from '../metrics.ts'
import type { Verdict } from '../verdict.ts'
import { type JobPlan, needsOneOf } from './needs.ts'

/** A job of the attempt and what came of it. */
export interface JudgedJob {
  readonly job: Job
  /** Undefined: it is not over, or its end cannot be told. */
  readonly result: Result | undefined
  /** Of a failed job. */
  readonly verdict: Pick<Verdict, 'errorClass' | 'reason' | 'transient' | 'waitSeconds'> | undefined
  /** The line that proves it, fit to be shown; '' without one. */
  readonly evidence: string
  /** Of a cancelled job. `sibling`: by fail-fast. `other`: by a person or a concurrency group; also where it is not known. */
  readonly cancelledBy: 'sibling' | 'other' | undefined
}

/**
 * - `failed`: by itself, so it has to be curable.
 * - `follower`: only because another did, so it is let out.
 * - `cancelled`, `swept`: cancelled by somebody; by a failed sibling, so it comes along.
 * - `unclear`: not over.
 * - `rest`: succeeded or skipped.
 */
export type Part = 'failed' | 'follower' | 'cancelled' | 'swept' | 'unclear' | 'rest'

/** Causes that a job may have only because what it needs had failed. They count for those that need a failed job. */
const explained: ReadonlySet<string> = new Set([
  'unknown/no-message',
  'unknown/no-match',
  'unknown/other-job-failed',
  'dependency/artifact-not-found',
])

const saidSo = 'unknown/other-job-failed'

export function causeOf({ verdict }: Pick<JudgedJob, 'verdict'>): string {
  return verdict === undefined ? 'unknown' : `${verdict.errorClass}/${verdict.reason}`
}

/** Whether the plan of the workflow is worth a request: some job may have failed only because another did. */
export function wantsPlan(jobs: readonly JudgedJob[]): boolean {
  const failed = jobs.filter(({ result }) => result === 'failure')
  const open = failed.filter((job) => explained.has(causeOf(job)) && causeOf(job) !== saidSo)
  return open.length > 0 && open.length < failed.length
}

/** The part of each job, in the order of the jobs. `plan` is undefined where the workflow file is not known. */
export function partsOf(jobs: readonly JudgedJob[], plan: JobPlan | undefined): Part[] {
  const failed = jobs.filter(({ result }) => result === 'failure')
  const isFollower = (job: JudgedJob) => {
    const cause = causeOf(job)
    if (cause === saidSo) return failed.some((other) => causeOf(other) !== saidSo)
    if (plan === undefined || !explained.has(cause)) return false
    // Whatever it needs: a job that failed for no better reason than this one is its cause all the same.
    const others = failed.filter((other) => other !== job).map((other) => other.job.name)
    return needsOneOf(plan, job.job.name, others)
  }
  return jobs.map((job): Part => {
    if (job.result === 'failure') return isFollower(job) ? 'follower' : 'failed'
    if (job.result === 'cancelled') return job.cancelledBy === 'sibling' ? 'swept' : 'cancelled'
    return job.result === undefined ? 'unclear' : 'rest'
  })
}

/** Cancellation reaches the siblings within a minute, and their cleaning up may take five more. */
const sweepMs = 6 * 60_000

/** Whether a job of the same matrix had failed shortly before this one was cancelled: then fail-fast did it. */
export function hasFailedSibling(cancelled: Job, jobs: readonly Job[]): boolean {
  const matrix = matrixValues(cancelled.name)?.base
  const end = Date.parse(cancelled.completedAt ?? '')
  if (matrix === undefined) return false
  return jobs.some((other) => {
    if (other.conclusion !== 'failure' || matrixValues(other.name)?.base !== matrix) return false
    const wait = end - Date.parse(other.completedAt ?? '')
    return wait >= 0 && wait <= sweepMs
  })
}
