import { systemClock } from '../adapters/clock.ts'
import type { Clock } from '../app/ports.ts'

/** Which API is asked, as whom and about which repository: the runner names the first, a GitHub Enterprise Server's too. */
export function gitHubOptions(
  token: string,
  repositoryName: string,
): {
  readonly token: string
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly repo: string }
  readonly clock: Clock
} {
  const [owner = '', repo = ''] = repositoryName.split('/')
  return {
    token,
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: { owner, repo },
    clock: systemClock,
  }
}
