/** Every region of a date, each attempt a row: what it came to, for which cause, and what is done about it. */
import { html, markdown, oneLine } from '../escape.ts'
import { evidenceUrl, folded, link, row } from '../markdown-parts.ts'
import { shortHold, shortRerun, spokenSeconds } from '../next-move.ts'
import { causeName } from '../summary.ts'
import { lastRunOf } from './causes.ts'
import type { AttemptReport, GateReport, RegionReport } from './gate-report.ts'
import { counted } from './headline.ts'
import { Room } from './room.ts'

/** With more regions than these, those that succeeded at once are told in one line. */
const mostUnfolded = 40
/** Of the table, in bytes. */
const mostBytes = 280_000

const head = '| Region | Attempt | Result | Cause | Line | Decision |\n|---|---|---|---|---|---|'

export function regionsTable({ regions }: GateReport): string {
  if (regions.length === 0) return ''
  const isFolded = (region: RegionReport) => regions.length > mostUnfolded && isPlainSuccess(region)
  const shown = regions.filter((region) => !isFolded(region))
  const rows = shown.flatMap(regionRows)
  const room = new Room(mostBytes)
  const kept = rows.filter((text) => room.take(text))
  const more = rows.length - kept.length
  const parts = kept.length === 0 ? [] : [`${head}\n${kept.join('\n')}`]
  if (more > 0) parts.push(`${more} more rows are in the JSON report.`)
  const green = regions.filter(isFolded).map(({ region }) => region)
  if (green.length > 0)
    parts.push(folded(`✅ ${counted(green.length)} succeeded at once`, markdown(oneLine(green.join(', '), 8_000))))
  return parts.join('\n\n')
}

function isPlainSuccess({ result, attempts }: RegionReport): boolean {
  const [only, ...others] = attempts
  return result === 'success' && others.length === 0 && only?.is_winner === false && only.note === null
}

function regionRows(region: RegionReport): string[] {
  const name = `**${markdown(oneLine(region.region, 100))}**`
  if (region.attempts.length === 0)
    return [row([name, '', '❔ unclear', '', '', markdown(oneLine(region.decision.reason, 240))])]
  return region.attempts.map((attempt, index) => {
    const isLast = index === region.attempts.length - 1
    return row([
      index === 0 ? name : '',
      link(attempt.job_url, attemptLabel(attempt)),
      resultCell(attempt),
      attempt.verdict === null ? '' : `<code>${html(causeName(attempt.verdict))}</code>`,
      lineCell(attempt),
      isLast && region.result !== 'success' ? decisionCell(region) : '',
    ])
  })
}

function attemptLabel({ run_attempt, round }: AttemptReport): string {
  return round === 1 ? `attempt&nbsp;${run_attempt}` : `attempt&nbsp;${run_attempt}, round&nbsp;${round}`
}

const marks = { success: '✅', failure: '❌', cancelled: '⚪', skipped: '⚪' } as const

function resultCell({ result, is_winner, duration_seconds, note }: AttemptReport): string {
  if (result === null) return '❔ not over'
  const winner = is_winner ? ' 🏆&nbsp;<b>winner</b>' : ''
  const took =
    duration_seconds === null || result === 'skipped'
      ? ''
      : ` in ${spokenSeconds(duration_seconds).replaceAll(' ', '&nbsp;')}`
  return `${marks[result]}&nbsp;${result}${took}${winner}${note === null ? '' : `: ${markdown(oneLine(note, 200))}`}`
}

/** The line itself stands with its cause, above. */
function lineCell({ verdict, job_url }: AttemptReport): string {
  if (verdict === null || verdict.evidence === null) return ''
  return link(evidenceUrl(job_url, verdict.evidence), `line&nbsp;${verdict.evidence.line}`)
}

/** In few words; the whole sentence stands with the cause, or here where there is none. */
function decisionCell(region: RegionReport): string {
  const { decision } = region
  if (decision.kind === 'rerun') return `🔁 <b>${shortRerun(decision)}</b>`
  const last = lastRunOf(region)
  const isTold = last?.result === 'failure' && last.verdict !== null
  return `✋ <b>hold</b>: ${markdown(isTold ? shortHold(decision) : oneLine(decision.reason, 240))}`
}
