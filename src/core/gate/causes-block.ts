/** The causes of a date in its summary: each once, with its regions, its line, what to do and its history. */
import { html, markdown, oneLine } from '../escape.ts'
import { contextBlock, emphasis, evidencePlace, evidenceUrl, folded, link, whatToDo } from '../markdown-parts.ts'
import { nameList } from '../name-list.ts'
import { because, causeName } from '../summary.ts'
import { type CauseGroup, historyOf } from './causes.ts'
import type { RegionResult } from './day.ts'
import type { GateReport, RegionReport, TicketReport } from './gate-report.ts'
import { Room } from './room.ts'

/** Of all causes together, in bytes. */
const mostBytes = 130_000

export function causesBlock(groups: readonly CauseGroup[]): string {
  const room = new Room(mostBytes)
  const told = new Set<string>()
  const shown = groups.flatMap((group) => {
    const part = causePart(group, told)
    if (!room.take(part)) return []
    const problem = group.ticket?.problem
    if (problem) told.add(problem)
    return [part]
  })
  const more = groups.length - shown.length
  if (more > 0) shown.push(`${more} more ${more === 1 ? 'cause is' : 'causes are'} in the table and the JSON report.`)
  return shown.join('\n\n')
}

/** `told` is why there is no ticket, as causes before this one have said it. */
function causePart(group: CauseGroup, told: ReadonlySet<string>): string {
  const { verdict, shown, regions, standing } = group
  const { attempt, region } = shown
  const names = (standing.length > 0 ? standing : regions).map((one) => one.region)
  const evidence = verdict.evidence
  const parts = [
    `#### ${icon(group)} ${markdown(oneLine(nameList(names), 500))}: ${markdown(because(verdict))} <code>${html(causeName(verdict))}</code>`,
  ]
  if (standing.length === 0) parts.push(since(regions))
  if (evidence !== null) {
    const place = link(evidenceUrl(attempt.job_url, evidence), evidencePlace(evidence))
    parts.push(
      `<code>${html(oneLine(evidence.text, 300))}</code> (${place}${regions.length > 1 ? ` of ${markdown(region.region)}` : ''})`,
    )
  }
  if (standing.length > 0) parts.push(whatToDo(verdict))
  parts.push(...decisionLines(standing))
  const history = historyLine(group.ticket, told)
  if (history !== '') parts.push(history)
  if (evidence !== null && evidence.context.length > 1) {
    const step = verdict.step === null ? '' : `, from ${emphasis(verdict.step)}`
    parts.push(folded(`The lines around it${step} in ${markdown(region.region)}`, contextBlock(evidence)))
  }
  return parts.join('\n\n')
}

const ends = {
  failure: 'failed for another cause',
  cancelled: 'cancelled',
  unclear: 'ended in a way that cannot be told',
  skipped: 'skipped',
  success: 'succeeded',
} as const satisfies Record<RegionResult, string>

/** What came of the regions after a cause that is over: another one may be in its place. */
function since(regions: readonly RegionReport[]): string {
  const [first] = regions
  if (regions.every(({ result }) => result === 'success'))
    return `${regions.length === 1 ? 'It has' : 'They have'} succeeded since: nothing is to do.`
  if (regions.length === 1 && first !== undefined) return `Since then: ${ends[first.result]}.`
  const byEnd = (Object.keys(ends) as RegionResult[]).flatMap((end) => {
    const names = regions.filter(({ result }) => result === end).map(({ region }) => region)
    return names.length === 0 ? [] : [`${ends[end]} (${oneLine(nameList(names), 300)})`]
  })
  return `Since then: ${markdown(byEnd.join(', '))}.`
}

/** Decisions of one cause that are told; most often there is one. */
const mostDecisions = 3

/** Why it is run again or held, each reason once. */
function decisionLines(standing: CauseGroup['standing']): string[] {
  const reasons = new Map<string, string[]>()
  for (const { decision, region } of standing) {
    const said = `**${decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${markdown(oneLine(decision.reason, 600))}`
    reasons.set(said, [...(reasons.get(said) ?? []), region])
  }
  const told = [...reasons].slice(0, mostDecisions)
  return told.map(([said, names]) =>
    reasons.size === 1 ? said : `${said} (${markdown(oneLine(nameList(names), 300))})`,
  )
}

function icon({ standing, regions }: CauseGroup): string {
  if (standing.length === 0) return regions.every(({ result }) => result === 'success') ? '☑️' : '▫️'
  return standing.some(({ decision }) => decision.kind === 'hold') ? '✋' : '🔁'
}

/** `**History:** seen 7 times since 2026-11-20, last in us-west-2 (#41).` */
function historyLine(ticket: TicketReport | undefined, told: ReadonlySet<string>): string {
  if (ticket === undefined) return ''
  const history = historyOf(ticket)
  const { problem } = ticket
  if (ticket.number === null && problem !== null) {
    if (told.has(problem)) return '**No ticket**, for the same reason.'
    return `**No ticket:** ${markdown(oneLine(problem, 300))}`
  }
  if (ticket.number === null) return history === '' ? '' : `**History:** ${markdown(history)}.`
  const name = link(ticket.url, `#${ticket.number}`)
  const state = { opened: ' is opened', reopened: ' is opened again' }[ticket.state as string] ?? ''
  return history === '' ? `**Ticket:** ${name}${state}.` : `**History:** ${markdown(history)} (${name}${state}).`
}

/** What has not happened in this date any more: its tickets are closed. */
export function closedTickets({ tickets }: GateReport): string {
  const closed = tickets.filter(({ state }) => state === 'closed').slice(0, 20)
  if (closed.length === 0) return ''
  const names = closed.map((one) => `${link(one.url, `#${one.number ?? '?'}`)} <code>${html(causeName(one))}</code>`)
  return `☑️ **Solved:** ${names.join(', ')} ${closed.length === 1 ? 'is' : 'are'} closed.`
}
