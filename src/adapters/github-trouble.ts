/** What a failed try means, whether another may help, and what a person can do about it. */
import { type Headers, readAskedWait } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'

/** What was asked for: the advice depends on it. */
export type Subject = 'job' | 'run' | 'jobs' | 'log' | 'annotations' | 'contents' | 'issues'

/** Who answered: the API, or the store to which it sends for a log. */
export type Answerer = 'api' | 'log-store'

/** `again`: may pass later. `absent`: not there, perhaps not yet. `final`: asking again changes nothing. */
export type TroubleKind = 'again' | 'absent' | 'final'

/** Why one try failed. Its message is what came back, on one line. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly kind: TroubleKind
  readonly by: Answerer
  /** Undefined where there was no answer. */
  readonly status: number | undefined
  /** Milliseconds that the answer asked to wait. */
  readonly askedMs: number | undefined

  constructor(
    kind: TroubleKind,
    message: string,
    details: {
      readonly by?: Answerer
      readonly status?: number
      readonly askedMs?: number | undefined
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: details.cause })
    this.kind = kind
    this.by = details.by ?? 'api'
    this.status = details.status
    this.askedMs = details.askedMs
  }
}

/** An answer that is no use, as a trouble. `said` is the other side's text; `now` is Unix time in milliseconds. */
export function judge(
  by: Answerer,
  answer: { readonly status: number; readonly headers: Headers; readonly said: string; readonly cause?: unknown },
  now: number,
): Trouble {
  const { status, headers, cause } = answer
  const said = oneLine(answer.said, 200)
  const who = by === 'api' ? 'GitHub' : 'the log store'
  const message = `${who} answered ${status}${said === '' ? '' : `, "${said}"`}`
  const askedMs = readAskedWait(headers, now)
  return new Trouble(kindOf(by, status, headers, said), message, { by, status, askedMs, cause })
}

function kindOf(by: Answerer, status: number, headers: Headers, said: string): TroubleKind {
  if (status >= 500 || status === 429 || status === 408) return 'again'
  if (status === 404) return 'absent'
  // Its link is made anew for every try, and an old one is refused with 403.
  if (by === 'log-store') return 'again'
  // The same 403 stands for "you may not" and for "not so fast".
  return status === 403 && isRateLimit(headers, said) ? 'again' : 'final'
}

function isRateLimit(headers: Headers, said: string): boolean {
  const usedUp = String(headers['x-ratelimit-remaining'] ?? '') === '0'
  return headers['retry-after'] !== undefined || usedUp || /rate limit|abuse detection/i.test(said)
}

/** What to do, as a sentence or two. */
export function advise(subject: Subject, trouble: Trouble): string {
  const { status, kind, by, askedMs } = trouble
  if (status === undefined) {
    return 'Check the network of the runner, its proxy settings (https_proxy, no_proxy) and GITHUB_API_URL.'
  }
  if (by === 'log-store' && status !== 404 && status < 500) {
    return 'GitHub gave links to the log that did not work: is there a proxy that changes or blocks them?'
  }
  if (status === 401) return 'The token is wrong or has expired: check the input "github-token".'
  if (status === 429 || (status === 403 && kind === 'again')) {
    const when = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`
    return `The rate limit of the token is used up.${when} Try later, or set "github-token" to one with a limit of its own.`
  }
  if (status === 403 && subject === 'annotations') {
    return 'The token may not read annotations: add "permissions: checks: read" to the job. Without them a lost runner is told by its steps alone.'
  }
  if (status === 403 && subject === 'contents') {
    return 'The token may not read the repository: add "permissions: contents: read" to the job.'
  }
  if (status === 403 && subject === 'issues') {
    return 'The token may not keep tickets: add "permissions: issues: write" to the job, or set "ticket: none" to have none.'
  }
  if (status === 403) {
    return 'The token may not read this: add "permissions: actions: read" to the job, or set "github-token" to one that may.'
  }
  if (status === 404) return adviseAbsent[subject]
  if (status === 410 && subject === 'issues') {
    return 'The repository has no issues: switch them on in its settings, or set "ticket: none" to have no tickets.'
  }
  if (status === 410) return 'GitHub has deleted it: the retention time of the repository is over.'
  if (status >= 500) return 'GitHub has a problem of its own: see https://www.githubstatus.com and try later.'
  return 'Check GITHUB_API_URL and the proxy: is it GitHub that answers there?'
}

const adviseAbsent: Record<Subject, string> = {
  job: 'Either "job-id" is not the id of a job of this repository, or the token cannot see the repository.',
  run: 'Either there is no such run in this repository, or the token cannot see the repository.',
  jobs: 'Either there is no such run attempt in this repository, or the token cannot see the repository.',
  contents:
    'Either there is no such thing in the repository, or the token cannot see it: add "permissions: contents: read".',
  issues:
    'Either the repository has no issues, or the token may not see them: add "permissions: issues: write" to the job, or set "ticket: none".',
  annotations: 'Either there is no such job in this repository, or the token cannot see the repository.',
  log: 'A job has no log while it runs, and none for ever if its runner was lost. Else the id is wrong, or the token cannot see the repository.',
}
