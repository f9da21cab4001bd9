/** The issues of the embedded GitHub and their comments. */

export interface Account {
  readonly login: string
  readonly isBot: boolean
  /** Whether it belongs to the repository. */
  readonly isMember: boolean
}

export interface StoredIssue {
  readonly id: number
  readonly number: number
  readonly author: Account
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null
  labels: string[]
  assignees: string[]
  readonly isPullRequest: boolean
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly createdAt: string
  updatedAt: string
  body: string
}

/** Who acts with the token of a job. */
const actionsBot: Account = { login: 'github-actions[bot]', isBot: true, isMember: false }

export class IssueStore {
  readonly all: StoredIssue[] = []
  readonly comments: StoredComment[] = []
  /** A switch in the settings of a repository. */
  enabled = true
  /** What the job's token may do with issues. A private repository shows nothing to a token that may not read. */
  permission: 'none' | 'read' | 'write' = 'write'
  /** Users that may be assigned. */
  readonly assignable = new Set<string>(['octocat'])
  readonly #now: () => number
  #nextId = 3_000_000_001

  constructor(now: () => number) {
    this.#now = now
  }

  open(
    issue: Pick<StoredIssue, 'title' | 'body'> &
      Partial<Pick<StoredIssue, 'labels' | 'assignees' | 'author' | 'isPullRequest'>>,
  ): StoredIssue {
    const createdAt = this.#timestamp()
    const stored: StoredIssue = {
      id: this.#nextId++,
      number: this.all.length + 1,
      author: issue.author ?? actionsBot,
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
      title: issue.title,
      body: issue.body,
      state: 'open',
      stateReason: null,
      labels: issue.labels ?? [],
      assignees: issue.assignees ?? [],
      isPullRequest: issue.isPullRequest ?? false,
    }
    this.all.push(stored)
    return stored
  }

  /** A change of the state has a reason; without a change it is ignored, as GitHub does. */
  change(
    issue: StoredIssue,
    change: Partial<Pick<StoredIssue, 'title' | 'body' | 'state' | 'stateReason' | 'labels' | 'assignees'>>,
  ): void {
    const { state = issue.state, stateReason, ...rest } = change
    Object.assign(issue, rest, { updatedAt: this.#timestamp() })
    if (state === issue.state) return
    issue.state = state
    issue.closedAt = state === 'closed' ? this.#timestamp() : null
    issue.stateReason = stateReason ?? (state === 'closed' ? 'completed' : 'reopened')
  }

  say(issue: number, body: string, author = actionsBot): StoredComment {
    const createdAt = this.#timestamp()
    const stored: StoredComment = { id: this.#nextId++, issue, author, createdAt, updatedAt: createdAt, body }
    this.comments.push(stored)
    this.#touch(issue)
    return stored
  }

  edit(comment: StoredComment, body: string): void {
    Object.assign(comment, { body, updatedAt: this.#timestamp() })
    this.#touch(comment.issue)
  }

  remove(comment: StoredComment): void {
    this.comments.splice(this.comments.indexOf(comment), 1)
  }

  commentsOf(issue: number): StoredComment[] {
    return this.comments.filter((comment) => comment.issue === issue)
  }

  #touch(number: number): void {
    const issue = this.all[number - 1]
    if (issue !== undefined) issue.updatedAt = this.#timestamp()
  }

  #timestamp(): string {
    return new Date(this.#now()).toISOString().replace(/\.\d+Z$/, 'Z')
  }
}
