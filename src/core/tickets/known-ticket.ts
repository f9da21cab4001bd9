/** A ticket as it is found on GitHub: an issue of ours and its comments, read. */
import { isCount, readBodyMarker, readDataMarker, readWordMarker } from './marker.ts'
import { ownLabel } from './settings.ts'
import { emptyState, fromData, join, type TicketState } from './ticket-state.ts'

/** An issue, as far as tickets are concerned. */
export interface Issue {
  readonly number: number
  readonly url: string
  readonly isOpen: boolean
  /** Why it was closed: `completed`, `not_planned`, `duplicate`; null where it is not, or was closed long ago. */
  readonly stateReason: string | null
  /** Unix time in milliseconds; undefined while it is open. */
  readonly closedAt: number | undefined
  readonly body: string
  readonly labels: readonly string[]
  readonly author: string
  readonly isPullRequest: boolean
}

export interface IssueComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
  /** Whether the author belongs to the repository or its organisation. */
  readonly isMember: boolean
}

/** The name that a ticket bears; undefined where the issue is none of ours. */
export function ticketName(issue: Issue): ReturnType<typeof readBodyMarker> {
  // A stranger may write our marker into an issue, but only a member may set a label.
  return !issue.isPullRequest && hasOwnLabel(issue) ? readBodyMarker(issue.body) : undefined
}

/** GitHub takes a label in any case for the same, and keeps the one in which it was first written. */
export function hasOwnLabel({ labels }: Issue): boolean {
  return labels.some((label) => label.toLowerCase() === ownLabel)
}

export interface KnownTicket {
  readonly number: number
  readonly url: string
  readonly isOpen: boolean
  readonly stateReason: string | null
  readonly closedAt: number | undefined
  /** What its text says: the first occurrences. It is never written again. */
  readonly first: TicketState
  /** The comment that counts, where there is one. */
  readonly count: { readonly id: number; readonly body: string; readonly state: TicketState } | undefined
  /** Second ones: two gates wrote the first count at the same time. */
  readonly secondCounts: readonly { readonly id: number; readonly state: TicketState }[]
  /** What was said once, in the order in which it was said. */
  readonly words: readonly { readonly id: number; readonly key: string }[]
}

/** `comments` in any order. */
export function readTicket(issue: Issue, comments: readonly IssueComment[]): KnownTicket {
  // Everybody may comment on an issue, our markers included.
  const ours = comments
    .filter(({ author, isBot, isMember }) => author === issue.author || isBot || isMember)
    .sort((a, b) => a.id - b.id)
  const counts = ours
    .filter(({ body }) => isCount(body))
    .map(({ id, body }) => ({ id, body, state: fromData(readDataMarker(body)) }))
  return {
    number: issue.number,
    url: issue.url,
    isOpen: issue.isOpen,
    stateReason: issue.stateReason,
    closedAt: issue.closedAt,
    first: fromData(readDataMarker(issue.body)),
    count: counts[0],
    secondCounts: counts.slice(1),
    words: ours.flatMap(({ id, body }) => {
      const key = readWordMarker(body)
      return key === undefined ? [] : [{ id, key }]
    }),
  }
}

/** Everything that is known of it. */
export function stateOf({ first, count, secondCounts }: KnownTicket): TicketState {
  return [count, ...secondCounts].reduce((all, one) => join(all, one?.state ?? emptyState), first)
}
