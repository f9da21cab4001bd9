import { systemClock } from '../adapters/clock.ts'
import { GitHubError } from '../app/errors.ts'
import type { GitHub, RunReader } from '../app/ports.ts'

/** The API, loaded with its first request. */
export function lazyGitHub(token: string, repository: string): GitHub & RunReader {
  let loaded: Promise<GitHub & RunReader> | undefined
  const load = () => {
    if (token === '')
      throw new GitHubError(
        'There is no "github-token": the job cannot be read. Pass one with the permission `actions: read`.',
      )
    const [owner = '', repo = ''] = repository.split('/')
    loaded ??= import('../adapters/github.ts').then(({ github }) =>
      github({
        token,
        apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
        repository: { owner, repo },
        clock: systemClock,
      }),
    )
    return loaded
  }
  return {
    job: async (jobId) => (await load()).job(jobId),
    run: async (runId) => (await load()).run(runId),
    jobsOfAttempt: async (runId, runAttempt) => (await load()).jobsOfAttempt(runId, runAttempt),
    jobsOfRun: async (runId) => (await load()).jobsOfRun(runId),
    annotations: async (jobId) => (await load()).annotations(jobId),
    jobLog: async (jobId) => (await load()).jobLog(jobId),
    failedStepLog: async (jobId, times) => (await load()).failedStepLog(jobId, times),
  }
}
