/** The issues of a repository behind a network: requests take their time, and are answered in the order in which they arrive. */
import { GitHubError } from '../../src/app/errors.ts'
import type { Issues } from '../../src/app/ports.ts'
import type { Issue, IssueComment } from '../../src/core/tickets/known-ticket.ts'
import { IssueStore, type StoredIssue } from '../../src/demo/github-issues-state.ts'
import type { VirtualTime } from './virtual-time.ts'

export class SlowIssues {
  readonly store: IssueStore
  readonly #time: VirtualTime
  /** Milliseconds that half a request takes. */
  readonly #latency: () => number
  /** Whether a write is lost on its way back: it lands, and no answer comes. */
  readonly #isLost: () => boolean
  requests = 0

  constructor(time: VirtualTime, latency: () => number, isLost: () => boolean = () => false) {
    this.#time = time
    this.#latency = latency
    this.#isLost = isLost
    this.store = new IssueStore(() => time.now())
  }

  get port(): Issues {
    const { store } = this
    return {
      list: (state) => this.#read(() => store.all.filter((one) => state === 'all' || one.state === state).map(toIssue)),
      issue: (number) => this.#read(() => toIssue(this.#find(number))),
      create: (issue) => this.#write(() => toIssue(store.open({ ...issue, labels: [...issue.labels], assignees: [] }))),
      update: (number, { state, reason: stateReason, body }) =>
        this.#write(() =>
          store.change(this.#find(number), { state, stateReason, ...(body !== undefined && { body }) }),
        ),
      comments: (number) => this.#read(() => store.commentsOf(number).map(toComment)),
      say: (number, body) => this.#write(() => void store.say(number, body)),
      editComment: (id, body) =>
        this.#write(() => {
          const comment = store.comments.find((one) => one.id === id)
          if (comment === undefined) throw new GitHubError('no such comment', { status: 404 })
          store.edit(comment, body)
        }),
      removeComment: (id) =>
        this.#write(() => {
          const comment = store.comments.find((one) => one.id === id)
          if (comment !== undefined) store.remove(comment)
        }),
    }
  }

  #find(number: number): StoredIssue {
    const issue = this.store.all[number - 1]
    if (issue === undefined) throw new GitHubError('no such issue', { status: 404 })
    return issue
  }

  async #read<T>(what: () => T): Promise<T> {
    this.requests++
    await this.#time.sleep(this.#latency())
    const answer = what()
    await this.#time.sleep(this.#latency())
    return answer
  }

  async #write<T>(what: () => T): Promise<T> {
    const answer = await this.#read(what)
    if (this.#isLost()) throw new GitHubError('no answer')
    return answer
  }
}

function toIssue(issue: StoredIssue): Issue {
  return {
    number: issue.number,
    url: `https://github.com/acme/pipeline/issues/${issue.number}`,
    isOpen: issue.state === 'open',
    stateReason: issue.stateReason,
    closedAt: issue.closedAt === null ? undefined : Date.parse(issue.closedAt),
    body: issue.body,
    labels: [...issue.labels],
    author: issue.author.login,
    isPullRequest: issue.isPullRequest,
  }
}

function toComment({ id, body, author }: IssueStore['comments'][number]): IssueComment {
  return { id, body, author: author.login, isBot: author.isBot, isMember: author.isMember }
}
