import type { Job } from '../core/job.ts'
import { GitHubError } from './errors.ts'
import type { Clock, GitHub, JobContext } from './ports.ts'

/** Our own job in the API, and how sure that is. */
export type OwnJob =
  | { readonly found: true; readonly job: Job }
  /** `why` is a sentence for a person. */
  | { readonly found: false; readonly why: string; readonly error: GitHubError | undefined }

/**
 * The job that this process runs in. By id where the runner told it; else, on GHES, in emulators and on old runners, the
 * one job of this attempt that is in progress on a runner of our name. Names of jobs are no key: they are cut, and any
 * expression can stand in them; they only break a tie.
 */
export async function findOwnJob(
  github: GitHub,
  jobId: number | undefined,
  context: JobContext,
  hint: string | undefined,
): Promise<OwnJob> {
  try {
    if (jobId !== undefined) return { found: true, job: await github.job(jobId) }
    const jobs = await github.jobsOfAttempt(context.runId, context.runAttempt)
    // Without a name of the runner every job that runs may be ours.
    const isHere = (job: Job) => context.runnerName === '' || job.runnerName === context.runnerName
    const running = jobs.filter((job) => job.status === 'in_progress' && isHere(job))
    const named = running.length > 1 && hint !== undefined ? running.filter((job) => mentions(job.name, hint)) : running
    if (named.length === 1) return { found: true, job: named[0] as Job }
    return { found: false, why: ambiguity(named.length > 0 ? named : running, jobs, context), error: undefined }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { found: false, why: error.message, error }
  }
}

/** The job again, a few times if need be, until the step that failed stands in it: the API lags by 1 to 3 seconds. */
export async function waitForFailedStep(github: GitHub, job: Job, clock: Clock): Promise<Job> {
  let latest = job
  for (let tries = 0; tries < 3 && !latest.steps.some((step) => step.conclusion === 'failure'); tries++) {
    await clock.sleep(1000)
    try {
      latest = await github.job(latest.id)
    } catch (error) {
      if (error instanceof GitHubError) return latest
      throw error
    }
  }
  return latest
}

function mentions(jobName: string, region: string): boolean {
  const at = jobName.indexOf(region)
  if (at < 0) return false
  const isWord = (character: string | undefined) => character !== undefined && /[A-Za-z0-9-]/.test(character)
  return !isWord(jobName[at - 1]) && !isWord(jobName[at + region.length])
}

function ambiguity(candidates: readonly Job[], jobs: readonly Job[], context: JobContext): string {
  const runner = context.runnerName === '' ? 'a runner without a name' : `the runner "${context.runnerName}"`
  if (candidates.length > 1) {
    const names = candidates.slice(0, 5).map((job) => `"${job.name}"`)
    return `This job could not be told from others on ${runner}: ${names.join(', ')}. Pass "job-id" to say which it is.`
  }
  return `None of the ${jobs.length} jobs of this attempt is in progress on ${runner}. Pass "job-id" to say which it is.`
}
