/** Opens the ticket of a cause: one, however many gates meet the cause at the same time. */

import { nameList } from '../core/name-list.ts'
import { duplicateBody, type Origin, ticketBody } from '../core/tickets/body.ts'
import { hasOwnLabel, type Issue, ticketName } from '../core/tickets/known-ticket.ts'
import { ownLabel, type TicketSettings } from '../core/tickets/settings.ts'
import type { TicketCause } from '../core/tickets/ticket-causes.ts'
import { ticketTitle } from '../core/tickets/title.ts'
import { GitHubError } from './errors.ts'
import { isUnclear, settle, type TicketPorts } from './keep-ticket.ts'
import type { Issues, NewIssue } from './ports.ts'

/** Tickets of the same cause, the oldest first: of open ones that is the one that stays. */
export function ticketsOf(fingerprint: string, issues: readonly Issue[]): Issue[] {
  const same = issues.filter((issue) => ticketName(issue)?.fingerprint === fingerprint)
  return same.sort((a, b) => a.number - b.number)
}

export interface Opened {
  /** The one that stays, whoever opened it. */
  readonly issue: Issue
  readonly isOurs: boolean
  /** What a person should know of the settings. */
  readonly complaint: string | undefined
}

/** Regions in a title before the rest is counted. */
const mostInTitle = 3

/** How often an issue is asked for that no answer came for. */
const mostTries = 2

export async function openTicket(
  cause: TicketCause,
  origin: Origin,
  settings: TicketSettings,
  ports: TicketPorts,
): Promise<Opened> {
  const { issues } = ports
  const wanted = newIssue(cause, origin, settings)
  for (let tries = 1; ; tries++) {
    let created: Issue | undefined
    let complaint: string | undefined
    try {
      ;({ created, complaint } = await create(wanted, issues))
    } catch (error) {
      if (!isUnclear(error) || tries === mostTries) throw error
    }
    if (created !== undefined && !hasOwnLabel(created)) await giveBack(created, issues)
    // Another gate that found none either has opened its own by now.
    await settle(1, ports)
    const open = new Map((await issues.list('open')).map((issue) => [issue.number, issue]))
    if (created !== undefined) open.set(created.number, created)
    const [first, ...seconds] = ticketsOf(cause.fingerprint, [...open.values()])
    if (first === undefined) continue
    // One of them may be ours, though no answer said so.
    for (const second of seconds) await closeAsDuplicate(second, first.number, issues)
    return { issue: first, isOurs: created?.number === first.number, complaint }
  }
}

function newIssue(cause: TicketCause, origin: Origin, settings: TicketSettings): NewIssue {
  const { verdict, regions } = cause
  return {
    title: ticketTitle(settings.title, {
      pipeline: origin.pipeline,
      class: verdict.class,
      reason: verdict.reason,
      regions: nameList(regions, mostInTitle),
      day: origin.day ?? '',
    }),
    body: ticketBody(cause, origin, settings.quietAfter),
    labels: [ownLabel, ...settings.labels.filter((label) => label.toLowerCase() !== ownLabel)],
    assignees: settings.assignees,
  }
}

/** GitHub refuses the whole issue where somebody cannot be assigned: better a ticket of nobody than none. */
async function create(wanted: NewIssue, issues: Issues): Promise<{ created: Issue; complaint: string | undefined }> {
  try {
    return { created: await issues.create(wanted), complaint: undefined }
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 422 && wanted.assignees.length > 0)) throw error
    const created = await issues.create({ ...wanted, assignees: [] })
    const names = wanted.assignees.join(', ')
    const complaint = `The ticket was opened without assignees, for GitHub refused ${names}: "assignees" of "ticket" in the config file must be people who may be assigned in this repository.`
    return { created, complaint }
  }
}

/** Without our label nobody finds it again, and every run would open another one. */
async function giveBack(created: Issue, issues: Issues): Promise<never> {
  await issues.update(created.number, { state: 'closed', reason: 'not_planned' })
  throw new GitHubError(
    `GitHub opened ticket ${created.number} without the label "${ownLabel}", so it was closed again: it could not be found by the next run. Give the job "permissions: issues: write", or a "github-token" that may set labels.`,
    { status: 403 },
  )
}

/** Where it is not known whether it was closed, the next gate that meets it closes it. */
export async function closeAsDuplicate(issue: Issue, of: number, issues: Issues): Promise<void> {
  const change = { state: 'closed', body: duplicateBody(issue.body, of) } as const
  try {
    await issues.update(issue.number, { ...change, reason: 'duplicate' })
  } catch (error) {
    if (isUnclear(error)) return
    // An older Enterprise Server does not know the reason.
    if (!(error instanceof GitHubError && error.status === 422)) throw error
    await issues.update(issue.number, { ...change, reason: 'not_planned' })
  }
}
