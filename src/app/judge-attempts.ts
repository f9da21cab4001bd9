/** What came of each region's attempts: the authority's verdicts, from finished jobs. */

import type { RegionAttempt } from '../core/gate/region-attempts.ts'
import type { JudgedAttempt } from '../core/gate/rerun-plan.ts'
import type { Job } from '../core/job.ts'
import type { Result } from '../core/metrics.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { GitHubError } from './errors.ts'
import { type Finding, judgeCancelledJob, judgeFinishedJob } from './finished-job.ts'
import { inParallel } from './in-parallel.ts'
import type { Clock, RunReader } from './ports.ts'
import type { Problem } from './problem.ts'

export interface FoundAttempt extends JudgedAttempt {
  readonly finding: Finding | undefined
  /** What is to be said beside the result, as a clause: `cancelled because eu-central-1 failed (fail-fast)`. */
  readonly note: string | undefined
}

interface Ports {
  readonly github: RunReader
  readonly clock: Clock
  readonly rules: () => Promise<readonly AnyRule[]>
}

/** Logs that are fetched at the same time. */
const mostAtOnce = 6
/** No further log is asked for after that: a store that is silent costs a minute a log, and a day may have hundreds. */
const logsWithinMs = 5 * 60_000
/** The API shows the end of a job some seconds late. */
const pollMs = [1000, 2000, 3000]

export async function judgeAttempts(
  attempts: readonly RegionAttempt[],
  ports: Ports,
  complain: (problem: Problem) => void,
): Promise<FoundAttempt[]> {
  const ended = await inParallel(attempts, mostAtOnce, async (attempt) => ({
    ...attempt,
    job: await untilOver(attempt.job, ports),
  }))
  const limits = await findTimeLimits(ended, ports, complain)
  const github = withinTime(ports)
  // Annotations that may not be read are one problem, not one a job.
  const once = sayOnce(complain)
  return await inParallel(ended, mostAtOnce, async (attempt) => {
    const { job } = attempt
    const limit = limits.get(job)
    const result = limit === undefined ? resultOf(job) : 'failure'
    const completedAt = timeOf(job.completedAt)
    if (result !== 'failure')
      return { ...attempt, result, completedAt, finding: undefined, verdict: undefined, note: noteOf(attempt, ended) }
    const finding = limit ?? (await judgeFinishedJob(job, github, await ports.rules(), once))
    return { ...attempt, result, completedAt, finding, verdict: finding.verdict, note: undefined }
  })
}

/** The reader, but without patience for logs once they have taken too long together: their regions are held. */
function withinTime({ github, clock }: Ports): Pick<RunReader, 'failedStepLog' | 'annotations'> {
  const startedAt = clock.now()
  return {
    annotations: (jobId) => github.annotations(jobId),
    async failedStepLog(jobId, times) {
      if (clock.now() - startedAt <= logsWithinMs) return await github.failedStepLog(jobId, times)
      const minutes = logsWithinMs / 60_000
      throw new GitHubError(
        `The log of job ${jobId} was not asked for: those before it took more than ${minutes} min. Why it failed is not known, and it is not rerun; a repeated gate reads it.`,
      )
    },
  }
}

/** Undefined: it is not over. */
export function resultOf(job: Job): Result | undefined {
  if (job.status !== 'completed' || job.conclusion === null) return undefined
  if (job.conclusion === 'success' || job.conclusion === 'neutral') return 'success'
  return job.conclusion === 'skipped' || job.conclusion === 'cancelled' ? job.conclusion : 'failure'
}

async function untilOver(job: Job, { github, clock }: Ports): Promise<Job> {
  let latest = job
  for (const wait of pollMs) {
    if (latest.status === 'completed') return latest
    await clock.sleep(wait)
    try {
      latest = await github.job(latest.id)
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      return latest
    }
  }
  return latest
}

/** Jobs that were cancelled this close to each other were cancelled together. */
const togetherMs = 10_000

/**
 * The cancelled jobs whose time limit had passed, and what says so. `fail-fast` and a person cancel many jobs at once:
 * of jobs that ended together one is asked for, and the others only where that one was a time limit.
 */
async function findTimeLimits(
  attempts: readonly RegionAttempt[],
  ports: Ports,
  complain: (problem: Problem) => void,
): Promise<ReadonlyMap<Job, Finding>> {
  const found = new Map<Job, Finding>()
  const cancelled = attempts.filter(
    (attempt) => attempt.job.conclusion === 'cancelled' && !failedFirst(attempt, attempts),
  )
  const jobs = cancelled
    .map(({ job }) => job)
    .sort((a, b) => (timeOf(a.completedAt) ?? 0) - (timeOf(b.completedAt) ?? 0))
  const once = sayOnce(complain)
  const ask = async (job: Job) => {
    const finding = await judgeCancelledJob(job, ports.github, await ports.rules(), once)
    if (finding !== undefined) found.set(job, finding)
  }
  for (let first = 0; first < jobs.length; ) {
    const head = jobs[first] as Job
    const end = jobs.findIndex(
      (job, at) => at > first && (timeOf(job.completedAt) ?? 0) - (timeOf(head.completedAt) ?? 0) > togetherMs,
    )
    const group = jobs.slice(first, end < 0 ? jobs.length : end)
    await ask(head)
    if (found.has(head)) await inParallel(group.slice(1), mostAtOnce, ask)
    first += group.length
  }
  return found
}

/** Cancellation reaches the siblings within a minute, and their cleaning up may take five more. */
const cancellationMs = 6 * 60_000

/** The sibling by whose failure `fail-fast` cancelled a job; undefined where none failed shortly before. */
function failedFirst(attempt: RegionAttempt, all: readonly RegionAttempt[]): RegionAttempt | undefined {
  const end = timeOf(attempt.job.completedAt)
  if (end === undefined) return undefined
  return all.find((other) => {
    const failed = other.job.conclusion === 'failure' ? timeOf(other.job.completedAt) : undefined
    const isSibling = other.runAttempt === attempt.runAttempt && other.round === attempt.round
    return isSibling && failed !== undefined && failed <= end && end - failed <= cancellationMs
  })
}

function noteOf(attempt: RegionAttempt, all: readonly RegionAttempt[]): string | undefined {
  if (attempt.job.conclusion !== 'cancelled') return undefined
  const first = failedFirst(attempt, all)
  return first === undefined ? undefined : `cancelled after ${first.region} failed: set fail-fast: false`
}

function timeOf(text: string | null): number | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** Passes on each kind of problem once, whatever numbers stand in it. */
export function sayOnce(complain: (problem: Problem) => void): (problem: Problem) => void {
  const said = new Set<string>()
  return (problem) => {
    const kind = problem.message.replace(/\d+/g, '#')
    if (said.has(kind)) return
    said.add(kind)
    complain(problem)
  }
}
