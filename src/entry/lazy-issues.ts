import { createHash } from 'node:crypto'
import { systemClock } from '../adapters/clock.ts'
import type { TicketPorts } from '../app/keep-ticket.ts'
import type { Issues } from '../app/ports.ts'
import { gitHubOptions } from './github-options.ts'

/** What keeping tickets needs. */
export function ticketPorts(token: string, repository: string): TicketPorts {
  return {
    issues: lazyIssues(token, repository),
    clock: systemClock,
    dice: Math.random,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  }
}

/** The issues of the repository, loaded with the first request. */
function lazyIssues(token: string, repository: string): Issues {
  let loaded: Promise<Issues> | undefined
  const load = () => {
    loaded ??= import('../adapters/github-issues.ts').then(({ githubIssues }) =>
      githubIssues(gitHubOptions(token, repository)),
    )
    return loaded
  }
  return {
    list: async (state) => (await load()).list(state),
    issue: async (number) => (await load()).issue(number),
    create: async (issue) => (await load()).create(issue),
    update: async (number, change) => (await load()).update(number, change),
    comments: async (number) => (await load()).comments(number),
    say: async (number, body) => (await load()).say(number, body),
    editComment: async (id, body) => (await load()).editComment(id, body),
    removeComment: async (id) => (await load()).removeComment(id),
  }
}
