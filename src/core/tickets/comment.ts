/** The one comment of a ticket that counts, and the words that are said once. In Markdown. */
import { markdown } from '../escape.ts'
import { nameList } from '../name-list.ts'
import { attemptLink, code, spokenTime } from './markdown.ts'
import { countMarker, dataMarker, wordMarker } from './marker.ts'
import {
  countOf,
  firstSeen,
  hasSucceededSince,
  lastFailure,
  type Occurrence,
  type TicketState,
  toData,
  withoutFirst,
} from './ticket-state.ts'

/** Rows and runs that are shown; the rest is a number. */
const mostRows = 30
const mostRuns = 20

/** `first` is what the text of the ticket holds already. */
export function countComment(
  state: TicketState,
  first: TicketState,
  repositoryUrl: string,
  quietAfter: number,
): string {
  const count = countOf(state)
  const since = firstSeen(state)
  const from = since === undefined ? '' : ` since ${spokenTime(since)}`
  const parts = [
    countMarker,
    `**${times(count)}**${from}, last ${spokenTime(lastFailure(state))}.${count > quietAfter ? ' Quiet: from now on it is only counted here.' : ''}`,
    regionTable(state, repositoryUrl),
    recentRuns([...state.occurrences.values()], repositoryUrl),
    dataMarker(toData(withoutFirst(state, first))),
  ]
  return `${parts.join('\n\n')}\n`
}

function times(count: number): string {
  return count === 1 ? 'Happened once' : `Happened ${count} times`
}

function regionTable({ regions }: TicketState, repositoryUrl: string): string {
  const sorted = [...regions].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = sorted.slice(0, mostRows).map(([region, mark]) => {
    const succeeded =
      mark.succeeded !== undefined && hasSucceededSince(mark)
        ? `${spokenTime(mark.succeeded.at)}, ${attemptLink(repositoryUrl, mark.succeeded.attempt)}`
        : '–'
    const failed = `${spokenTime(mark.failed.at)}, ${attemptLink(repositoryUrl, mark.failed.attempt)}`
    return `| ${markdown(region)} | ${failed} | ${succeeded} |`
  })
  const more = sorted.length > mostRows ? `\n\nAnd ${sorted.length - mostRows} more regions.` : ''
  return `| Region | Last failed | Succeeded since |\n|---|---|---|\n${rows.join('\n')}${more}`
}

function recentRuns(occurrences: readonly Occurrence[], repositoryUrl: string): string {
  const newest = [...occurrences].sort((a, b) => b.at - a.at || (a.attempt < b.attempt ? 1 : -1)).slice(0, mostRuns)
  const lines = newest.map(({ attempt, region, runId }) => {
    const name = runId === null ? markdown(region) : code(runId)
    return `- ${name} in ${attemptLink(repositoryUrl, attempt)}`
  })
  return `<details><summary>The last ${newest.length === 1 ? 'one' : newest.length}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

/** Said before a ticket is closed. */
export function closingWord(key: string, state: TicketState, repositoryUrl: string): string {
  const last = [...state.regions.values()]
    .flatMap(({ succeeded }) => (succeeded === undefined ? [] : [succeeded]))
    .reduce((a, b) => (a.at >= b.at ? a : b))
  const regions = markdown(nameList([...state.regions.keys()].sort(), 12))
  const run = attemptLink(repositoryUrl, last.attempt)
  return `${wordMarker(key)}\n${regions} succeeded again, the last one in run ${run}. Closed after it had ${happened(countOf(state))}.\n`
}

/** Said when a closed ticket returns. */
export function returningWord(
  key: string,
  state: TicketState,
  regions: readonly string[],
  attempt: string,
  repositoryUrl: string,
): string {
  const where = regions.length === 0 ? '' : ` in ${markdown(nameList(regions, 12))}`
  const run = attemptLink(repositoryUrl, attempt)
  return `${wordMarker(key)}\nIt is back${where}, run ${run}: it has ${happened(countOf(state))} now.\n`
}

function happened(count: number): string {
  return count === 1 ? 'happened once' : `happened ${count} times`
}
