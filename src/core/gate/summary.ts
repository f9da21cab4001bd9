/** What a person reads of a gate: one sentence, and the step summary in GitHub's Markdown. */
import { html, markdown, oneLine } from '../escape.ts'
import { spokenSeconds } from '../summary.ts'
import type { AttemptReport, GateReport, RegionReport } from './gate-report.ts'

/** `20261124 is degraded: us-west-2 won. eu-central-1 needs a person (…).` Plain text, one line. */
export function gateLine(report: GateReport): string {
  return oneLine([verdictOnDay(report), ...actions(report)].join(' '), 900)
}

function verdictOnDay({ day, day_result, winner, quorum, pipeline, round }: GateReport): string {
  const date = day ?? `The run of ${pipeline}`
  if (round === 0) return `${date} begins.`
  if (day_result === null) return `What ${date} came to is not known.`
  const { needed, succeeded, regions } = quorum
  if (day_result === 'failure') {
    const wanted = needed === 1 ? '' : `, ${needed} are needed`
    return `${date} has failed so far: ${succeeded} of ${counted(regions)} succeeded${wanted}.`
  }
  const won = winner === null ? '' : `: ${winner.region} won`
  return `${date} is ${day_result === 'degraded' ? 'good, but degraded' : 'good'}${won}, ${succeeded} of ${counted(regions)} succeeded.`
}

function counted(regions: number): string {
  return regions === 1 ? '1 region' : `${regions} regions`
}

/** Regions named before the rest is counted. */
const mostNamed = 6

function actions(report: GateReport): string[] {
  const { rerun, held_regions: held } = report
  const sentences: string[] = []
  if (rerun.regions.length > 0) {
    const when = rerun.delay_seconds === 0 ? 'now' : `in ${spokenSeconds(rerun.delay_seconds)}`
    const runs = report.round === 0 ? 'to run' : `rerun ${when}`
    sentences.push(`${list(rerun.regions)} ${rerun.regions.length === 1 ? 'is' : 'are'} ${runs}.`)
  }
  if (held.length > 0) {
    const causes = held.map((region) => causeOf(report, region))
    const named = held.map((region, index) => (causes[index] === '' ? region : `${region} (${causes[index]})`))
    sentences.push(`${list(named)} ${held.length === 1 ? 'needs' : 'need'} a person.`)
  }
  return sentences
}

function list(names: readonly string[]): string {
  if (names.length > mostNamed) return `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function causeOf(report: GateReport, region: string): string {
  const verdict = report.regions.find((one) => one.region === region)?.attempts.at(-1)?.verdict
  return verdict ? `${verdict.class}/${verdict.reason}` : ''
}

/** Rows of the table; a matrix has at most 256 jobs, and each may have been rerun. */
const mostRows = 400

/** The step summary: what the date came to, every region, attempt and round, what is done. Far below GitHub's 1 MiB. */
export function gateSummary(report: GateReport): string {
  const parts = [`### ${icon(report)} ${markdown(gateLine(report))}`]
  if (report.dry_run) parts.push('**Dry run:** nothing was written anywhere.')
  const rows = report.regions.flatMap(regionRows)
  if (rows.length > 0) {
    const more = rows.length > mostRows ? `\n\n${rows.length - mostRows} more rows are in the JSON report.` : ''
    const head = '| Region | Attempt | Result | Cause | The line that proves it | Decision |\n|---|---|---|---|---|---|'
    parts.push(`${head}\n${rows.slice(0, mostRows).join('\n')}${more}`)
  }
  const help = whatToDo(report)
  if (help !== '') parts.push(help)
  parts.push(metricsLine(report))
  if (report.problems.length > 0) {
    const items = report.problems.map(({ message }) => `- ${markdown(oneLine(message, 500))}`)
    parts.push(`⚠️ **The setup needs a look:**\n\n${items.join('\n')}`)
  }
  return `${parts.join('\n\n')}\n`
}

function icon({ day_result, rerun, round }: GateReport): string {
  if (round === 0) return rerun.regions.length > 0 ? '▶️' : '❌'
  if (day_result === 'success') return '✅'
  if (rerun.regions.length > 0) return '🔁'
  return day_result === 'degraded' ? '⚠️' : '❌'
}

function regionRows(region: RegionReport): string[] {
  if (region.attempts.length === 0)
    return [row([`**${markdown(region.region)}**`, '–', '❔ unclear', '–', '–', markdown(region.decision.reason)])]
  return region.attempts.map((attempt, index) => {
    const isLast = index === region.attempts.length - 1
    return row([
      index === 0 ? `**${markdown(region.region)}**` : '',
      link(attempt.job_url, attemptLabel(attempt)),
      resultCell(attempt),
      attempt.verdict === null ? '–' : `<code>${attempt.verdict.class}/${html(attempt.verdict.reason)}</code>`,
      evidenceCell(attempt),
      isLast && region.result !== 'success' ? decisionCell(region) : '',
    ])
  })
}

function attemptLabel({ run_attempt, round }: AttemptReport): string {
  return round === 1 ? `attempt ${run_attempt}` : `attempt ${run_attempt}, round ${round}`
}

const marks = { success: '✅', failure: '❌', cancelled: '⚪', skipped: '⚪' } as const

function resultCell({ result, is_winner, duration_seconds, note }: AttemptReport): string {
  if (result === null) return '❔ not over'
  const winner = is_winner ? ' 🏆 <b>winner</b>' : ''
  const took = duration_seconds === null || result === 'skipped' ? '' : ` in ${spokenSeconds(duration_seconds)}`
  return `${marks[result]} ${result}${took}${winner}${note === null ? '' : `: ${markdown(note)}`}`
}

function evidenceCell({ verdict, job_url }: AttemptReport): string {
  if (verdict === null || verdict.evidence === null) return '–'
  const { text, line } = verdict.evidence
  return `${link(job_url, `line ${line}`)} <code>${html(oneLine(text, 160))}</code>`
}

function decisionCell({ decision }: RegionReport): string {
  return `${decision.kind === 'rerun' ? '🔁 <b>rerun</b>' : '✋ <b>hold</b>'}: ${markdown(oneLine(decision.reason, 240))}`
}

function link(url: string | null, label: string): string {
  return url === null ? label : `<a href="${html(url).replaceAll('&#58;', ':')}">${label}</a>`
}

/** Each help once, with the regions that it is for. */
function whatToDo(report: GateReport): string {
  const regions = new Map<string, string[]>()
  for (const region of report.held_regions) {
    const help = report.regions.find((one) => one.region === region)?.attempts.at(-1)?.verdict?.help
    if (help !== undefined) regions.set(help, [...(regions.get(help) ?? []), region])
  }
  if (regions.size === 0) return ''
  const items = [...regions].map(([help, names]) => `- ${markdown(list(names))}: ${markdown(help)}`)
  return `**What to do:**\n\n${items.join('\n')}`
}

function metricsLine({ metrics, winner, attempt }: GateReport): string {
  const run = winner?.run_id
    ? `Winner <code>${html(winner.run_id)}</code>, attempt <code>${html(winner.attempt)}</code>. `
    : ''
  if (metrics.problem !== null)
    return `${run}Metrics: ${markdown(metrics.problem)} (gate of attempt <code>${html(attempt)}</code>)`
  const did = [
    [metrics.unchanged, 'as pushed'],
    [metrics.revised, 'revised'],
    [metrics.added, 'added'],
    [metrics.failed, 'failed'],
    [metrics.pruned, 'old groups removed'],
  ] as const
  const said = did.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${run}Metrics: ${said.join(', ') || 'nothing to do'}.`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
