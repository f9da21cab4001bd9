import { GitHubError } from '../app/errors.ts'
import type { GitHub, RunReader, RunStarter } from '../app/ports.ts'
import { gitHubOptions } from './github-options.ts'

type Everything = GitHub & RunReader & RunStarter

/** The API, loaded with its first request. */
export function lazyGitHub(token: string, repository: string): Everything {
  let loaded: Promise<Everything> | undefined
  const load = () => {
    if (token === '')
      throw new GitHubError(
        'There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.',
      )
    loaded ??= import('../adapters/github.ts').then(({ github }) => github(gitHubOptions(token, repository)))
    return loaded
  }
  return {
    job: async (jobId) => (await load()).job(jobId),
    run: async (runId) => (await load()).run(runId),
    jobsOfAttempt: async (runId, runAttempt) => (await load()).jobsOfAttempt(runId, runAttempt),
    jobsOfRun: async (runId) => (await load()).jobsOfRun(runId),
    annotations: async (jobId) => (await load()).annotations(jobId),
    jobLog: async (jobId) => (await load()).jobLog(jobId),
    targetRun: async (runId) => (await load()).targetRun(runId),
    ref: async (of, ref) => (await load()).ref(of, ref),
    fileAt: async (path, sha) => (await load()).fileAt(path, sha),
    rerunFailedJobs: async (runId) => (await load()).rerunFailedJobs(runId),
    failedStepLog: async (jobId, times) => (await load()).failedStepLog(jobId, times),
  }
}
