/** What a person reads of the tickets in the job's log. */

import type { GateReport, TicketReport } from '../gate/gate-report.ts'
import { nameList } from '../name-list.ts'

const would = {
  opened: 'would be opened',
  updated: 'would be counted up',
  reopened: 'would be reopened',
  quiet: 'would be counted up quietly',
  closed: 'would be closed',
  failed: 'could not be kept',
} as const satisfies Record<TicketReport['state'], string>

const did = {
  opened: 'opened',
  updated: 'still open',
  reopened: 'reopened',
  quiet: 'quiet',
  closed: 'closed',
  failed: 'could not be kept',
} as const satisfies Record<TicketReport['state'], string>

/** Lines for the log. Why there is none is a note of its own. */
export function ticketLines({ tickets, dry_run }: GateReport): string[] {
  return tickets.map((ticket) => {
    const { state, url, occurrences, regions } = ticket
    const count = occurrences === null ? '' : `, ${occurrences === 1 ? 'once' : `${occurrences} times`}`
    const where = url === null ? '' : `  ${url}`
    return `  ticket    ${(dry_run ? would : did)[state]}: ${ticket.class}/${ticket.reason} in ${nameList(regions, 6)}${count}${where}`
  })
}

/** Why there is no ticket, each reason once. */
export function ticketNotes({ tickets }: Pick<GateReport, 'tickets'>): string[] {
  return [...new Set(tickets.flatMap(({ problem }) => problem ?? []))]
}
