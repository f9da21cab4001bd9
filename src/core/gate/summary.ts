/** What a person reads of a gate: one sentence, and the step summary in GitHub's Markdown. */
import { html, markdown, oneLine } from '../escape.ts'
import { joined, problemsBlock, prose } from '../markdown-parts.ts'
import { nameList } from '../name-list.ts'
import { spokenSeconds } from '../next-move.ts'
import { causeName } from '../summary.ts'
import { causesOf, lastRunOf } from './causes.ts'
import { causesBlock, closedTickets } from './causes-block.ts'
import type { GateReport } from './gate-report.ts'
import { counted, gateHeadline } from './headline.ts'
import { regionsTable } from './regions-table.ts'

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

function actions(report: GateReport): string[] {
  const { rerun, held_regions: held } = report
  const sentences: string[] = []
  if (rerun.regions.length > 0) {
    const when = rerun.delay_seconds === 0 ? 'now' : `in ${spokenSeconds(rerun.delay_seconds)}`
    const runs = report.round === 0 ? 'to run' : `rerun ${when}`
    sentences.push(`${nameList(rerun.regions)} ${rerun.regions.length === 1 ? 'is' : 'are'} ${runs}.`)
  }
  if (held.length > 0) {
    const causes = held.map((region) => causeOf(report, region))
    const named = held.map((region, index) => (causes[index] === '' ? region : `${region} (${causes[index]})`))
    sentences.push(`${nameList(named)} ${held.length === 1 ? 'needs' : 'need'} a person.`)
  }
  return sentences
}

function causeOf(report: GateReport, region: string): string {
  const found = report.regions.find((one) => one.region === region)
  const verdict = found && lastRunOf(found)?.verdict
  return verdict ? causeName(verdict) : ''
}

/**
 * The step summary: what the date came to and what comes next, each cause once, every region, attempt and round. At most half
 * of GitHub's 1 MiB, whatever the matrix and the logs.
 */
export function gateSummary(report: GateReport): string {
  return joined([
    `### ${icon(report)} ${prose(oneLine(gateHeadline(report), 900))}`,
    report.dry_run ? '**Dry run:** nothing was written anywhere.' : '',
    causesBlock(causesOf(report)),
    closedTickets(report),
    regionsTable(report),
    problemsBlock(report.problems),
    [metricsLine(report), ...messageLines(report)].join(' '),
  ])
}

function icon({ day_result, rerun, round }: GateReport): string {
  if (round === 0) return rerun.regions.length > 0 ? '▶️' : '❌'
  if (day_result === 'success') return '✅'
  if (rerun.regions.length > 0) return '🔁'
  return day_result === 'degraded' ? '⚠️' : '❌'
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

function messageLines({ messages, problems }: GateReport): string[] {
  return messages.slice(0, 10).map(({ receiver, sent, problem }) => {
    const name = receiver === 'slack' ? 'Slack' : 'Webhook'
    if (sent) return `${name}: told.`
    // What went wrong stands above.
    if (problem === null || problems.some(({ message }) => message === problem)) return `${name}: not told.`
    return `${name}: not told. ${markdown(oneLine(problem, 300))}`
  })
}
