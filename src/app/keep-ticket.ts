/**
 * Brings one ticket to where it should be. GitHub has no locks: what is written may be overwritten by a gate that read before
 * it. So the ticket is read again after every change, and the plan is asked again, until nothing is left to do.
 */
import { closingWord, countComment, returningWord } from '../core/tickets/comment.ts'
import { type Issue, type KnownTicket, readTicket, ticketName } from '../core/tickets/known-ticket.ts'
import {
  bringsNew,
  type News,
  type Outcome,
  type Progress,
  planTicket,
  type TicketPlan,
  type Write,
} from '../core/tickets/plan.ts'
import type { TicketState } from '../core/tickets/ticket-state.ts'
import { GitHubError } from './errors.ts'
import type { Clock, Issues } from './ports.ts'

export interface TicketPorts {
  readonly issues: Issues
  readonly clock: Clock
  /** From 0 to 1: gates that met once should not meet again. */
  readonly dice: () => number
  /** In hexadecimal. */
  readonly sha256: (text: string) => string
}

/** What is the same for all tickets of a gate. */
export interface TicketFrame {
  readonly repositoryUrl: string
  /** Of the gate's own run. */
  readonly attempt: string
  readonly quietAfter: number
  readonly dryRun: boolean
}

export interface Kept {
  readonly outcome: Outcome
  readonly ticket: KnownTicket
  readonly state: TicketState
}

/** Between a gate's reading of a ticket and its writing lie some tenths of a second: whoever waits longer sees what was lost. */
const settleMs = 1500
const mostPasses = 12
/** Passes in a row whose write got no answer: where there is still something to write, GitHub takes no writes. */
const mostLosses = 2

/** Undefined where the issue is no ticket any more: another gate has found a better one. */
export async function keepTicket(
  issue: Issue,
  news: News,
  frame: TicketFrame,
  ports: TicketPorts,
): Promise<Kept | undefined> {
  const { issues } = ports
  let latest = issue
  let progress: Progress | undefined
  let outcome: Outcome = 'nothing'
  let lost: GitHubError | undefined
  let losses = 0
  for (let pass = 1; ; pass++) {
    if (ticketName(latest) === undefined) return undefined
    const ticket = readTicket(latest, await issues.comments(latest.number))
    progress ??= { isNew: bringsNew(ticket, news), hasClosed: false }
    const plan = planTicket(ticket, news, progress, frame.quietAfter)
    outcome = sum(outcome, plan.outcome)
    if (plan.writes.length === 0 || frame.dryRun) return { outcome, ticket, state: plan.state }
    if (lost !== undefined && losses === mostLosses) throw lost
    lost = await perform(plan, ticket, news, frame, ports)
    losses = lost === undefined ? 0 : losses + 1
    if (plan.writes.some(({ kind }) => kind === 'close')) progress = { ...progress, hasClosed: true }
    if (pass === mostPasses)
      throw new GitHubError(`Ticket ${ticket.number} changes faster than it can be kept: its count may be behind.`, {
        status: 409,
      })
    await settle(pass, ports)
    latest = await issues.issue(ticket.number)
  }
}

/** The more often gates met, the further apart they come back. */
export async function settle(pass: number, { clock, dice }: Pick<TicketPorts, 'clock' | 'dice'>): Promise<void> {
  await clock.sleep(Math.round(settleMs + dice() * 700 * pass))
}

/** What a person would say was done, from what was done in one pass after another. */
function sum(before: Outcome, now: Outcome): Outcome {
  return now === 'nothing' || ((now === 'updated' || now === 'quiet') && before !== 'nothing') ? before : now
}

/** The error of a write that got no answer: it may have landed, and the next reading shows it. */
async function perform(
  { writes, state }: TicketPlan,
  ticket: KnownTicket,
  news: News,
  frame: TicketFrame,
  { issues }: TicketPorts,
): Promise<GitHubError | undefined> {
  for (const write of writes) {
    try {
      await one(write)
    } catch (error) {
      if (!isUnclear(error)) throw error
      return error
    }
  }
  return undefined

  async function one(write: Write): Promise<void> {
    const { number, first } = ticket
    if (write.kind === 'count') {
      const body = countComment(state, first, frame.repositoryUrl, frame.quietAfter)
      await (write.id === undefined ? issues.say(number, body) : issues.editComment(write.id, body))
    } else if (write.kind === 'say') {
      await issues.say(number, word(write))
    } else if (write.kind === 'remove') {
      await issues.removeComment(write.id)
    } else if (write.kind === 'close') {
      await issues.update(number, { state: 'closed', reason: 'completed' })
    } else {
      await issues.update(number, { state: 'open', reason: 'reopened' })
    }
  }

  function word(write: Write & { kind: 'say' }): string {
    if (write.word === 'closed') return closingWord(write.key, state, frame.repositoryUrl)
    const regions = [...new Set(news.occurrences.map(({ region }) => region))]
    return returningWord(write.key, state, regions, frame.attempt, frame.repositoryUrl)
  }
}

/** Whether a write that failed may have landed all the same. */
export function isUnclear(error: unknown): error is GitHubError {
  return error instanceof GitHubError && (error.status === undefined || error.status >= 500 || error.status === 408)
}
