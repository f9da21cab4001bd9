/** The port `Issues` over the REST API. */
import { GitHubError } from '../app/errors.ts'
import type { Issues } from '../app/ports.ts'
import { type Backoff, nextWait } from '../core/backoff.ts'
import type { Issue, IssueComment } from '../core/tickets/known-ticket.ts'
import { ownLabel } from '../core/tickets/settings.ts'
import type { GitHubOptions } from './github.ts'
import { connect, defaultLimits, fetchJson, type PathParameters } from './github-request.ts'
import { advise, Trouble } from './github-trouble.ts'

/** What may pass by itself is tried again. */
const reading: Backoff = { tries: 3, waitsMs: [1000, 3000], spread: 0.5, longestAskedMs: 20_000, withinMs: 40_000 }

/** A day must not wait for its tickets: that long from the first request on, then nothing more is asked. */
const longestMs = 45_000

const pageSize = 100
/** Tickets that have to be looked at are among those that changed last. */
const mostPages = { issues: 3, comments: 5 }

interface Question {
  readonly route: string
  /** `read the tickets`, for the message. */
  readonly what: string
  readonly parameters: PathParameters
}

export function githubIssues(options: GitHubOptions): Issues {
  const { apiUrl, clock, repository, dice = Math.random } = options
  const limits = { ...defaultLimits, ...options.limits }
  const octokit = options.token === '' ? undefined : connect(options.token, apiUrl)
  let until: number | undefined

  /** The answer's JSON; undefined where it has none. */
  async function ask({ route, what, parameters }: Question): Promise<unknown> {
    if (octokit === undefined) throw new GitHubError(`Could not ${what}: there is no token.`, { status: 401 })
    const startedAt = clock.now()
    until ??= startedAt + longestMs
    const plan = { ...reading, withinMs: Math.min(reading.withinMs, until - startedAt) }
    for (let tryNumber = 1; ; tryNumber++) {
      const leftMs = until - clock.now()
      if (leftMs <= 0) throw new GitHubError(`Could not ${what}: ${outOfTime}`)
      try {
        const within = { ...limits, jsonMs: Math.min(limits.jsonMs, leftMs) }
        return await fetchJson(octokit, route, { ...repository, ...parameters }, within, clock.now())
      } catch (error) {
        if (!(error instanceof Trouble)) throw error
        const { status = 0, askedMs } = error
        // Done, and the body says nothing that is needed: 204 has none.
        if (status >= 200 && status < 300 && !route.startsWith('GET')) return undefined
        const elapsedMs = clock.now() - startedAt
        const wait = mayAskAgain(route, error)
          ? nextWait(plan, { tryNumber, elapsedMs, jitter: dice(), askedMs })
          : undefined
        if (wait === undefined) throw giveUp(what, error)
        await clock.sleep(wait)
      }
    }
  }

  async function pages(question: Question, most: number): Promise<unknown[]> {
    const all: unknown[] = []
    for (let page = 1; page <= most; page++) {
      const answer = await ask({ ...question, parameters: { ...question.parameters, per_page: pageSize, page } })
      if (!Array.isArray(answer)) break
      all.push(...answer)
      if (answer.length < pageSize) break
    }
    return all
  }

  const issues = 'repos/{owner}/{repo}/issues'
  return {
    async list(state) {
      const parameters = { state, labels: ownLabel, sort: 'updated', direction: 'desc' }
      const question = { route: `GET /${issues}`, what: 'read the tickets', parameters }
      // By number: the list can move between two pages.
      const found = (await pages(question, mostPages.issues)).map(toIssue).filter(({ number }) => number > 0)
      return [...new Map(found.map((issue) => [issue.number, issue])).values()]
    },

    async issue(number) {
      const route = `GET /${issues}/{issue_number}`
      return toIssue(await ask({ route, what: `read ticket ${number}`, parameters: { issue_number: number } }))
    },

    async create({ title, body, labels, assignees }) {
      const parameters = { title, body, labels, ...(assignees.length > 0 && { assignees }) }
      return toIssue(await ask({ route: `POST /${issues}`, what: 'open a ticket', parameters }))
    },

    async update(number, { state, reason, body }) {
      const change = { state, state_reason: reason, ...(body !== undefined && { body }) }
      const parameters = { issue_number: number, ...change }
      const what = `${state === 'open' ? 'reopen' : 'close'} ticket ${number}`
      await ask({ route: `PATCH /${issues}/{issue_number}`, what, parameters })
    },

    async comments(number) {
      const route = `GET /${issues}/{issue_number}/comments`
      const question = { route, what: `read the comments of ticket ${number}`, parameters: { issue_number: number } }
      return (await pages(question, mostPages.comments)).map(toComment)
    },

    async say(number, body) {
      const parameters = { issue_number: number, body }
      await ask({ route: `POST /${issues}/{issue_number}/comments`, what: `comment on ticket ${number}`, parameters })
    },

    async editComment(id, body) {
      const parameters = { comment_id: id, body }
      await ask({ route: `PATCH /${issues}/comments/{comment_id}`, what: `edit comment ${id} of a ticket`, parameters })
    },

    async removeComment(id) {
      const route = `DELETE /${issues}/comments/{comment_id}`
      try {
        await ask({ route, what: `remove comment ${id} of a ticket`, parameters: { comment_id: id } })
      } catch (error) {
        if (!(error instanceof GitHubError && error.status === 404)) throw error
      }
    },
  }
}

const outOfTime = `GitHub was too slow, and a run waits ${longestMs / 1000} s for its tickets. A repeated gate goes on with them.`

/** A write that got no answer may have landed: whoever asked for it reads before it writes again. */
function mayAskAgain(route: string, { kind, status = 0 }: Trouble): boolean {
  return kind === 'again' && (route.startsWith('GET') || status === 403 || status === 429)
}

function giveUp(what: string, trouble: Trouble): GitHubError {
  const { status, askedMs } = trouble
  return new GitHubError(`Could not ${what}: ${trouble.message}. ${advise('issues', trouble)}`, {
    status,
    waitSeconds: askedMs === undefined ? undefined : Math.ceil(askedMs / 1000),
    cause: trouble.cause ?? trouble,
  })
}

type Json = Readonly<Record<string, unknown>>

/** What is missing becomes 0, '' or an empty list; number 0 is no issue. */
export function toIssue(value: unknown): Issue {
  const issue = record(value)
  const labels = Array.isArray(issue.labels) ? issue.labels : []
  const closedAt = Date.parse(text(issue.closed_at))
  return {
    number: integer(issue.number),
    url: text(issue.html_url),
    isOpen: issue.state === 'open',
    stateReason: text(issue.state_reason) || null,
    closedAt: Number.isNaN(closedAt) ? undefined : closedAt,
    body: text(issue.body),
    labels: labels.map((label) => (typeof label === 'string' ? label : text(record(label).name))),
    author: text(record(issue.user).login),
    isPullRequest: issue.pull_request !== undefined,
  }
}

const members = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

export function toComment(value: unknown): IssueComment {
  const comment = record(value)
  const user = record(comment.user)
  return {
    id: integer(comment.id),
    body: text(comment.body),
    author: text(user.login),
    isBot: user.type === 'Bot',
    isMember: members.has(text(comment.author_association)),
  }
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function integer(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}
