/** What Slack is told when a date's result changes: what it came to, each cause with its proof, what to do, where to look. */
import { oneLine } from '../escape.ts'
import type { AttemptReport, GateReport } from '../gate/gate-report.ts'
import { gateLine } from '../gate/summary.ts'
import { nameList } from '../name-list.ts'
import type { DayChange } from './change.ts'
import {
  type Block,
  buttons,
  code,
  codeSpan,
  context,
  escaped,
  header,
  link,
  section,
  withCode,
} from './slack-blocks.ts'
import { type ToldCause, toldCauses } from './told-causes.ts'

export interface SlackMessage {
  /** For notifications, and for clients that show no blocks. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Causes that are shown; the rest is counted. */
const mostCauses = 8
/** Names in a row before the rest is counted. */
const mostNames = 6
/** Buttons of one kind. */
const mostButtons = 3

export function slackMessage(report: GateReport, change: DayChange): SlackMessage {
  const causes = toldCauses(report)
  const shown = causes.slice(0, mostCauses)
  return {
    text: `${icon(report, change)} ${escaped(`${report.pipeline}: ${gateLine(report)}`, 2900)}`,
    blocks: [
      header(`${icon(report, change)} ${oneLine(report.pipeline, 70)}: ${title(report, change)}`),
      section(escaped(gateLine(report), 2900)),
      ...(change === 'recovered' ? recoveries(report) : []),
      ...shown.flatMap((cause) => causeBlocks(cause)),
      ...(causes.length > shown.length
        ? [context([`${counted(causes.length - shown.length, 'more cause')}: the summary of the run has them.`])]
        : []),
      context(facts(report)),
      ...buttons(places(report, causes)),
    ],
  }
}

function icon({ day_result }: GateReport, change: DayChange): string {
  return change === 'failed' ? '🔴' : day_result === 'success' ? '✅' : '🟡'
}

function title({ day, day_result, rerun }: GateReport, change: DayChange): string {
  const date = day ?? 'the run'
  if (change === 'failed') return `${date} has failed${rerun.regions.length > 0 ? ' so far' : ''}`
  if (change === 'degraded') return `${date} is degraded`
  return `${date} has recovered${day_result === 'degraded' ? ', but is degraded' : ''}`
}

/** Who failed before and has succeeded since. */
function recoveries({ regions }: GateReport): Block[] {
  const lines = regions.flatMap(({ region, attempts }) => {
    const success = attempts.find(({ result }) => result === 'success')
    const failure = attempts.findLast(({ verdict, result }) => result === 'failure' && verdict !== null)?.verdict
    if (success === undefined || !failure) return []
    const after = codeSpan(`${failure.class}/${failure.reason}`, 120)
    return [`• *${escaped(region, 140)}* succeeded in ${attemptLabel(success)}, after ${after}`]
  })
  if (lines.length === 0) return []
  const rest = lines.length > mostCauses ? [`• and ${lines.length - mostCauses} more`] : []
  return [section([...lines.slice(0, mostCauses), ...rest].join('\n'))]
}

function attemptLabel({ run_attempt, round }: AttemptReport): string {
  return round === 1 ? `attempt ${run_attempt}` : `attempt ${run_attempt}, round ${round}`
}

/** The words and their order are those of the alerts, in alertmanager/lumen.en.tmpl. */
function causeBlocks({ regions, what, isRerun, name, runs, job, evidence, ticket, help }: ToldCause): Block[] {
  const names = `*${escaped(nameList(regions, mostNames), 500)}*`
  const isOne = regions.length === 1
  const next = isRerun ? (isOne ? 'It is rerun.' : 'They are rerun.') : `${isOne ? 'It needs' : 'They need'} a person.`
  const lines = [`${names}${what.startsWith('failed') ? '' : ':'} ${escaped(what, 700)}. ${next}`]
  if (name !== null) lines.push(`• Error class: ${codeSpan(name, 120)}`)
  if (runs.length > 0) {
    const named = runs.slice(0, mostNames).map((run) => codeSpan(run, 110))
    if (runs.length > mostNames) named.push(`${runs.length - mostNames} more`)
    lines.push(`• ${runs.length === 1 ? 'Run' : 'Runs'}: ${named.join(', ')}`)
  }
  if (ticket !== null) {
    const seen = ticket.occurrences === null || ticket.occurrences < 2 ? '' : `, seen ${ticket.occurrences} times`
    lines.push(`• Ticket: ${link(ticket.url, `#${ticket.number}`)}${seen}`)
  }
  if (help !== null && !isRerun) lines.push(`• To do: ${withCode(help, 600)}`)
  if (evidence === null || oneLine(evidence.text) === '') return [section(lines.join('\n'))]
  const place = job === null ? `line ${evidence.line}` : link(job, `line ${evidence.line} of the log`)
  lines.push(`• Proof, ${place}:`)
  return [section(lines.join('\n')), code(evidence.text)]
}

function facts({ winner, github, attempt, round }: GateReport): string[] {
  const named = winner?.run_id ? codeSpan(winner.run_id, 200) : winner && escaped(winner.region, 140)
  return [
    named ? `Winner: ${named}` : 'No winner',
    escaped(github.repository, 300),
    `Attempt ${codeSpan(attempt, 80)}${round > 1 ? `, round ${round}` : ''}`,
  ]
}

function places(
  { github, tickets }: GateReport,
  causes: readonly ToldCause[],
): { label: string; url: string | null }[] {
  const url = github.run_attempt > 1 ? `${github.run_url}/attempts/${github.run_attempt}` : github.run_url
  const numbered = tickets.filter(({ state, number }) => state !== 'failed' && number !== null)
  // A section of the runbook is of one cause, and several causes may share it.
  const runbooks = new Map(
    causes.flatMap(({ runbook, name, isRerun }) => (runbook === null || isRerun ? [] : [[runbook, name] as const])),
  )
  return [
    { label: 'Run', url },
    ...numbered.slice(0, mostButtons).map((ticket) => ({
      label: `Ticket #${ticket.number}${ticket.state === 'closed' ? ', closed' : ''}`,
      url: ticket.url,
    })),
    ...[...runbooks].slice(0, mostButtons).map(([page, name]) => ({
      label: runbooks.size === 1 ? 'Runbook' : `Runbook: ${name?.replace(/.*\//, '') ?? ''}`,
      url: page,
    })),
  ]
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
