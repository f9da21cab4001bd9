/**
 * What is done about one ticket, from what is there and what a run came to. Pure and total. It is asked again after every
 * change: a gate that ran at the same time may have undone it, and what is right already needs nothing.
 */
import { type KnownTicket, stateOf } from './known-ticket.ts'
import {
  countOf,
  extend,
  isRecovered,
  isSame,
  join,
  lastFailure,
  type Occurrence,
  occurrenceKey,
  type Recovery,
  type TicketState,
} from './ticket-state.ts'

/** What this run has to say to a ticket. */
export interface News {
  readonly occurrences: readonly Occurrence[]
  readonly recoveries: readonly Recovery[]
  /** Of second tickets for the same cause, which are closed. */
  readonly absorbed: TicketState
}

/** What this gate has done to the ticket until now: another one may have crossed it. */
export interface Progress {
  /** Whether an occurrence was new to the ticket when it was first read. */
  readonly isNew: boolean
  /** Whether this gate has closed it. */
  readonly hasClosed: boolean
}

export type Outcome = 'updated' | 'reopened' | 'quiet' | 'closed' | 'nothing'

export type Write =
  /** Writes the count into this comment, or into a new one. */
  | { readonly kind: 'count'; readonly id: number | undefined }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'close' }
  /** Says it in a comment of its own. */
  | { readonly kind: 'say'; readonly word: 'closed' | 'reopened'; readonly key: string }
  /** Takes a comment away that another gate has written too. */
  | { readonly kind: 'remove'; readonly id: number }

export interface TicketPlan {
  readonly outcome: Outcome
  /** What is known of the ticket with the news. */
  readonly state: TicketState
  /** In this order. */
  readonly writes: readonly Write[]
}

/** Whether an occurrence of this run is not in the ticket yet. */
export function bringsNew(ticket: KnownTicket, { occurrences }: Pick<News, 'occurrences'>): boolean {
  const { occurrences: known } = stateOf(ticket)
  return occurrences.some((one) => !known.has(occurrenceKey(one)))
}

export function planTicket(ticket: KnownTicket, news: News, progress: Progress, quietAfter: number): TicketPlan {
  const known = stateOf(ticket)
  const state = extend(join(known, news.absorbed), news.occurrences, news.recoveries)
  const target = targetOf(ticket, state, progress)
  const isQuiet = countOf(state) > quietAfter
  const writes: Write[] = []
  const counted = ticket.count === undefined ? ticket.first : join(ticket.first, ticket.count.state)
  if (needsCount()) writes.push({ kind: 'count', id: ticket.count?.id })
  if (target === 'reopen') writes.push({ kind: 'reopen' })
  if (target !== 'stay' && !isQuiet) writes.push(...sayOnce(ticket, target, state))
  if (target === 'close') writes.push({ kind: 'close' })
  writes.push(...secondsOf(ticket, counted).map((id): Write => ({ kind: 'remove', id })))
  return { outcome: outcomeOf(), state, writes }

  function needsCount(): boolean {
    if (isSame(counted, state)) return false
    if (countOf(state) > countOf(counted)) return true
    // A ticket that happened once and is over gets no comment but the closing word.
    const isOver = target === 'close' || (target === 'stay' && !ticket.isOpen)
    return !isOver || ticket.count !== undefined
  }

  function outcomeOf(): Outcome {
    if (target === 'reopen') return 'reopened'
    if (target === 'close') return 'closed'
    if (news.occurrences.length === 0) return 'nothing'
    return isQuiet || !ticket.isOpen ? 'quiet' : 'updated'
  }
}

/** A person who closes a ticket as "not planned" does not want to hear of it. */
function targetOf(ticket: KnownTicket, state: TicketState, progress: Progress): 'reopen' | 'close' | 'stay' {
  if (ticket.isOpen) return isRecovered(state) ? 'close' : 'stay'
  if (isRecovered(state) || isMuted(ticket)) return 'stay'
  // What was counted before it was closed is no reason: a repeated gate changes nothing.
  return progress.isNew || progress.hasClosed ? 'reopen' : 'stay'
}

export function isMuted({ isOpen, stateReason }: Pick<KnownTicket, 'isOpen' | 'stateReason'>): boolean {
  return !isOpen && stateReason === 'not_planned'
}

function sayOnce(ticket: KnownTicket, word: 'reopen' | 'close', state: TicketState): Write[] {
  const key = word === 'close' ? `closed-${lastFailure(state)}` : `reopened-${ticket.closedAt ?? 0}`
  if (ticket.words.some((said) => said.key === key)) return []
  return [{ kind: 'say', word: word === 'close' ? 'closed' : 'reopened', key }]
}

/** Comments that say again what an earlier one says. A second count goes when the first one holds what it knows. */
function secondsOf(ticket: KnownTicket, counted: TicketState): number[] {
  const counts = ticket.secondCounts.filter(({ state }) => isSame(join(counted, state), counted))
  const words = ticket.words.filter(({ key }, index) => ticket.words.findIndex((said) => said.key === key) < index)
  return [...counts, ...words].map(({ id }) => id)
}
