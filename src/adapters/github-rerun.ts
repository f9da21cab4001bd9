/** The one request that changes something: the failed jobs of a run, again. */
import type { RerunAnswer } from '../app/ports.ts'
import { fetchJson, type Limits, type Octokit, type PathParameters } from './github-request.ts'
import { Trouble } from './github-trouble.ts'

const route = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs'

/** Sent once. Whether what was not answered has landed is for the caller to find out by a read. */
export async function postRerun(
  octokit: Octokit,
  parameters: PathParameters,
  limits: Limits,
  now: number,
): Promise<RerunAnswer> {
  try {
    await fetchJson(octokit, route, parameters, limits, now)
    return { kind: 'started' }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    const { status, message: said, kind, askedMs } = error
    // Taken, and the body says nothing that is needed.
    if (status === 201) return { kind: 'started' }
    if (status === undefined || status < 400 || status >= 500 || status === 408) return { kind: 'unclear', said }
    if (kind !== 'again') return { kind: 'refused', status, said }
    return { kind: 'wait', said, waitSeconds: askedMs === undefined ? undefined : Math.ceil(askedMs / 1000) }
  }
}
