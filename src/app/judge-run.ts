/** What came of each job of a finished attempt, and why. */
import type { Job } from '../core/job.ts'
import { hasFailedSibling, type JudgedJob } from '../core/rerun/run-jobs.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { GitHubError } from './errors.ts'
import { type Finding, judgeCancelledJob, judgeFinishedJob } from './finished-job.ts'
import { inParallel } from './in-parallel.ts'
import { resultOf, sayOnce } from './judge-attempts.ts'
import type { Annotation, Clock, RunStarter } from './ports.ts'
import type { Problem } from './problem.ts'

interface Ports {
  readonly github: Pick<RunStarter, 'jobsOfAttempt' | 'failedStepLog' | 'annotations'>
  readonly clock: Clock
  readonly rules: () => Promise<readonly AnyRule[]>
}

export interface FoundJob extends Omit<JudgedJob, 'evidence'> {
  readonly finding: Finding | undefined
}

/** Logs that are fetched at the same time. */
const mostAtOnce = 6

/** Cancelled jobs that are asked why; the others are then taken as cancelled by somebody. */
const mostAsked = 30

export async function judgeRun(
  runId: number,
  runAttempt: number,
  ports: Ports,
  complain: (problem: Problem) => void,
): Promise<FoundJob[]> {
  const jobs = await jobsOnceOver(runId, runAttempt, ports)
  const once = sayOnce(complain)
  let asked = 0
  return await inParallel(jobs, mostAtOnce, async (job): Promise<FoundJob> => {
    const result = resultOf(job)
    if (result === 'failure') {
      const finding = await judgeFinishedJob(job, ports.github, await ports.rules(), once)
      return { job, result, finding, verdict: finding.verdict, cancelledBy: undefined }
    }
    if (result !== 'cancelled') return { job, result, finding: undefined, verdict: undefined, cancelledBy: undefined }
    if (hasFailedSibling(job, jobs))
      return { job, result, finding: undefined, verdict: undefined, cancelledBy: 'sibling' }
    if (asked++ >= mostAsked) return { job, result, finding: undefined, verdict: undefined, cancelledBy: 'other' }
    return await judgeCancelled(job, ports, once)
  })
}

/** The API shows the end of a job some seconds after the end of its run. */
const pollMs = [1000, 2000, 4000]

async function jobsOnceOver(runId: number, runAttempt: number, { github, clock }: Ports): Promise<readonly Job[]> {
  for (let poll = 0; ; poll++) {
    const jobs = await github.jobsOfAttempt(runId, runAttempt)
    const wait = pollMs[poll]
    if (wait === undefined || (jobs.length > 0 && jobs.every(({ status }) => status === 'completed'))) return jobs
    await clock.sleep(wait)
  }
}

/** What GitHub writes on a job that it cancels because one beside it in the matrix failed. */
const byFailFast = /strategy configuration was cancell?ed/i

/** A time limit arrives as a cancellation, and is a failure. */
async function judgeCancelled(job: Job, ports: Ports, complain: (problem: Problem) => void): Promise<FoundJob> {
  const found: Annotation[] = []
  const remembering = {
    failedStepLog: ports.github.failedStepLog.bind(ports.github),
    annotations: async (jobId: number) => {
      found.push(...(await ports.github.annotations(jobId)))
      return found
    },
  }
  const finding = await judgeCancelledJob(job, remembering, await ports.rules(), complain)
  if (finding !== undefined)
    return { job, result: 'failure', finding, verdict: finding.verdict, cancelledBy: undefined }
  const swept = found.some(({ message }) => byFailFast.test(message))
  return {
    job,
    result: 'cancelled',
    finding: undefined,
    verdict: undefined,
    cancelledBy: swept ? 'sibling' : 'other',
  }
}

/** The text of the run's workflow file, for what needs what; undefined where it cannot be had, which is no harm. */
export async function workflowText(
  { workflowPath, headSha }: { readonly workflowPath: string; readonly headSha: string },
  github: Pick<RunStarter, 'fileAt'>,
  complain: (problem: Problem) => void,
): Promise<string | undefined> {
  if (!/\.ya?ml$/.test(workflowPath)) return undefined
  try {
    return await github.fileAt(workflowPath, headSha)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const without =
      'Which job needs which is not known without it, so a job that only reports others may stand against a rerun.'
    complain({ where: 'GitHub API', message: `${error.message} ${without}` })
    return undefined
  }
}
