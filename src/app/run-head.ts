import type { Head } from '../core/rerun/admission.ts'
import type { TargetRun } from '../core/rerun/target-run.ts'
import { GitHubError } from './errors.ts'
import type { RunStarter } from './ports.ts'

/**
 * Where the head of the run's branch is now. A pull request's branch is looked up where it lives, in a fork as well; a tag
 * is no branch, and one that still stands has not moved on.
 */
export async function findHead(run: TargetRun, github: Pick<RunStarter, 'ref'>): Promise<Head> {
  const { headRepository, headBranch, headSha, event } = run
  if (headRepository === '') return { kind: 'unknown', why: 'The repository of the branch is gone.' }
  if (headBranch === '' || headSha === '') return { kind: 'unknown', why: 'The API names no branch of the run.' }
  try {
    const branch = await github.ref(headRepository, `heads/${headBranch}`)
    if (branch !== undefined) return branch.sha === headSha ? { kind: 'current' } : { kind: 'moved', sha: branch.sha }
    const tag = event === 'push' ? await github.ref(headRepository, `tags/${headBranch}`) : undefined
    if (tag === undefined) return { kind: 'gone' }
    return tag.sha === headSha || !tag.isCommit ? { kind: 'current' } : { kind: 'moved', sha: tag.sha }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { kind: 'unknown', why: error.message }
  }
}
