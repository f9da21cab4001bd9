/** The text of a ticket, written once: what happened, the line that proves it, what to do. */
import { html, markdown, oneLine } from '../escape.ts'
import { spokenDay } from '../gate/headline.ts'
import { link, prose } from '../markdown-parts.ts'
import { nameList } from '../name-list.ts'
import { type Cause, causes, reasonSpec } from '../taxonomy.ts'
import { attemptLink, code, spokenTime } from './markdown.ts'
import { bodyMarker, dataMarker, duplicateMarker } from './marker.ts'
import type { TicketCause } from './ticket-causes.ts'
import { emptyState, extend, toData, withoutFirst } from './ticket-state.ts'

/** Where the ticket is from. */
export interface Origin {
  readonly pipeline: string
  readonly day: string | null
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string
  /** Of the run that opens it: `<run>-<attempt>`. */
  readonly attempt: string
}

/** Regions named in the text before the rest is counted. */
const mostNamed = 12

/** In Markdown. What a log says in it is harmless. */
export function ticketBody(cause: TicketCause, origin: Origin, quietAfter: number): string {
  const { verdict, regions, occurrences } = cause
  const run = attemptLink(origin.repositoryUrl, origin.attempt, `run ${origin.attempt}`)
  const day = origin.day === null ? '' : ` of ${spokenDay(origin.day)}`
  const where = `**${markdown(nameList(regions, mostNamed))}** ${regions.length === 1 ? 'needs' : 'need'} a person`
  const parts = [
    bodyMarker({
      fingerprint: cause.fingerprint,
      pipeline: origin.pipeline,
      class: verdict.class,
      reason: verdict.reason,
    }),
    `${where}${because(cause)}. Pipeline ${code(origin.pipeline)}, ${run}${day}.`,
    evidence(cause),
    `**What to do:** ${prose(oneLine(verdict.help, 600))} See ${link(verdict.runbook_url, 'the runbook')}.`,
    firstOnes(cause),
    footer(quietAfter),
    dataMarker(toData(withoutFirst(extend(emptyState, occurrences, []), emptyState))),
  ]
  return `${parts.join('\n\n')}\n`
}

function because({ verdict }: TicketCause): string {
  const name = `${verdict.class}/${verdict.reason}` as Cause
  const why = causes.includes(name) ? ` ${reasonSpec(name).because},` : ''
  return `:${why} ${code(name)}`
}

function evidence({ verdict, region, jobUrl }: TicketCause): string {
  const job = link(jobUrl, `job of ${markdown(region)}`)
  if (verdict.evidence === null) return `There is no line that says why. The ${job} is the place to look.`
  const { line, text } = verdict.evidence
  // With `unknown` it is a hint, not a proof.
  const what = verdict.class === 'unknown' ? 'The line that comes nearest' : 'The line that proves it'
  const step = verdict.step === null ? '' : `, step ${code(oneLine(verdict.step, 100))}`
  return `${what}, line ${line} of the ${job}${step}:\n\n<pre>${html(oneLine(text))}</pre>`
}

function firstOnes({ occurrences, regions }: TicketCause): string {
  const first = Math.min(...occurrences.map(({ at }) => at))
  const runs = occurrences.flatMap(({ runId }) => (runId === null ? [] : [code(runId)]))
  const named = [...new Set(runs)]
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''
  const list = named.length === 0 ? '' : `: ${named.slice(0, mostNamed).join(', ')}${more}`
  const counted = occurrences.length === 1 ? '1 attempt' : `${occurrences.length} attempts`
  const where = regions.length === 1 ? '1 region' : `${regions.length} regions`
  return `First failed ${spokenTime(first)}, ${counted} in ${where}${list}.`
}

function footer(quietAfter: number): string {
  return `<sub>Kept by lumen-action, one ticket a cause. A comment counts when it happens again${quietAfter > 0 ? `; after ${quietAfter} times nothing else is said` : ''}. It is closed when every region has succeeded since, and reopened when it returns. Close it as “not planned” to hear no more of it.</sub>`
}

/** The text of a second ticket that two gates opened at the same time: it is closed in favour of the first. */
export function duplicateBody(body: string, of: number): string {
  const rest = body.replace(/^<!--[^\n]*-->\r?\n*/, '')
  return `${duplicateMarker(of)}\n\nDuplicate of #${of}: two gates met the same cause at the same time. What happens next is written there.\n\n${rest}`
}
