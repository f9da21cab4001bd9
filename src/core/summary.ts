/** What a person reads of a report: one sentence, and the step summary in GitHub's Markdown. */
import { html, markdown, oneLine } from './escape.ts'
import { hostClause } from './host-name.ts'
import {
  emphasis,
  evidenceBlock,
  evidenceUrl,
  folded,
  joined,
  link,
  problemsBlock,
  prose,
  row,
  whatToDo,
} from './markdown-parts.ts'
import { nextMove, spokenSeconds } from './next-move.ts'
import type { Report, ReportVerdict } from './report.ts'
import { type Cause, causes, errorClasses, reasonSpec } from './taxonomy.ts'

export { evidenceBlock, spokenSeconds }

/** `us-west-2 failed in Upload archive: a service answered 503 (external_api/http-503).` Plain text, one line. */
export function verdictSentence(report: Report): string {
  const who = report.region ?? 'This job'
  const name = report.run_id === null ? '' : ` (${report.run_id})`
  const verdict = report.verdict
  if (report.result === 'cancelled')
    return `${who} was cancelled${name}: a cancelled run counts neither as success nor as failure.`
  if (report.result === 'skipped') return `${who} was skipped${name}.`
  if (report.result === 'success') {
    const tolerated = verdict === null ? '' : ` A step was allowed to fail${inStep(verdict)}: ${because(verdict)}.`
    return `${who} succeeded${took(report)}${name}.${tolerated}`
  }
  return verdict === null
    ? `${who} failed${name}.`
    : `${who} failed${inStep(verdict)}: ${because(verdict)} (${causeName(verdict)}).`
}

/** The verdict and the decision, for the `summary` output and the log. Plain text, one line. */
export function summaryLine(report: Report): string {
  const decision = report.result === 'failure' ? ` ${report.decision.reason}` : ''
  return oneLine(`${verdictSentence(report)}${decision}`, 600)
}

/** `us-west-2 failed in Upload archive: a service answered 503; it is run again in 5 s (rerun 1 of 2)`: plain text. */
export function headline(report: Report): string {
  return oneLine(
    sentence(
      report,
      (text) => oneLine(text, 100),
      (text) => text,
    ),
    400,
  )
}

/** The same as Markdown. */
function markdownHeadline(report: Report): string {
  return sentence(report, emphasis, (text) => prose(oneLine(text, 400)))
}

/** What happened and what happens next; `step` and `text` make their texts fit for the place. */
function sentence(report: Report, step: (name: string) => string, text: (words: string) => string): string {
  const who = text(report.region ?? 'This job')
  const { verdict, result, decision } = report
  if (result === 'cancelled') return `${who} was cancelled; it counts neither as success nor as failure`
  if (result === 'skipped') return `${who} was skipped; nothing ran`
  const where = verdict?.step ? ` in ${step(verdict.step)}` : ''
  if (result === 'success') {
    const again = retriedInPlace(report)
    const tolerated = verdict === null ? '' : `; a step was allowed to fail${where}: ${text(because(verdict))}`
    return `${who} succeeded${took(report)}${again === '' ? '' : `, ${text(again)}`}${tolerated}`
  }
  const what = verdict === null ? '' : `: ${text(because(verdict))}`
  return `${who} failed${where}${what}; ${text(nextMove(decision, verdict))}`
}

/** `after 2 retries in place (network)` */
function retriedInPlace({ retries }: Report): string {
  const count = retries.reduce((sum, one) => sum + one.retries, 0)
  if (count === 0) return ''
  const classes = [...new Set(retries.map((one) => one.error_class))].join(', ')
  return `after ${count === 1 ? 'a retry' : `${count} retries`} in place (${classes})`
}

/** What `run/` steps of the job tried again, a line each. Plain text. */
export function retryLines(report: Report): string[] {
  return report.retries.map(({ stage, retries, error_class, result }) => {
    const times = retries === 1 ? '1 retry' : `${retries} retries`
    return `${oneLine(stage, 100)}: ${times} for ${error_class}, ${result}`
  })
}

/** The step summary: verdict and what comes next, proof, what to do; the rest is folded away. Some kilobytes at most. */
export function stepSummary(report: Report): string {
  const { verdict, github } = report
  return joined([
    `### ${icon(report)} ${markdownHeadline(report)}`,
    verdict?.evidence ? evidenceBlock(verdict, verdict.evidence, github.job_url) : '',
    verdict === null ? '' : whatToDo(verdict),
    report.result === 'failure' ? decisionLine(report) : '',
    problemsBlock(report.problems),
    folded(
      `<code>${html(report.run_id ?? report.attempt)}</code>: the run, its stages, what else was considered`,
      details(report),
    ),
  ])
}

function decisionLine({ decision, verdict }: Report): string {
  return `**${decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${markdown(decision.reason)}${verdict === null ? '' : certainty(verdict, decision.reason)}`
}

/** The cause where the reason does not name it, and how sure it is. */
function certainty(verdict: ReportVerdict, reason: string): string {
  const { confidence: value } = verdict
  const sure = value === 0 ? '' : `${Math.round(value * 100)} % sure`
  const cause = reason.includes(causeName(verdict)) ? '' : `<code>${html(causeName(verdict))}</code>`
  const said = [cause, sure].filter((part) => part !== '').join(', ')
  return said === '' ? '' : ` (${said})`
}

function icon(report: Report): string {
  if (report.result === 'success') return report.verdict === null ? '✅' : '⚠️'
  if (report.result !== 'failure') return '⚪'
  return report.decision.kind === 'rerun' ? '🔁' : '❌'
}

function inStep(verdict: ReportVerdict): string {
  return verdict.step === null ? '' : ` in ${oneLine(verdict.step, 100)}`
}

function took({ duration_seconds }: Report): string {
  return duration_seconds === null ? '' : ` in ${spokenSeconds(duration_seconds)}`
}

/** `external_api/http-503` */
export function causeName(verdict: Pick<ReportVerdict, 'class' | 'reason'>): string {
  return `${verdict.class}/${verdict.reason}`
}

/** What happened, as a clause: with the host that failed, where the evidence names it beyond doubt. */
export function because(verdict: ReportVerdict): string {
  const cause = causeName(verdict) as Cause
  if (!causes.includes(cause)) return verdict.reason.replaceAll('-', ' ')
  return hostClause(verdict) ?? reasonSpec(cause).because
}

function details(report: Report): string {
  return [factsTable(report), stagesTable(report), alternativesTable(report)].filter((part) => part !== '').join('\n\n')
}

function factsTable(report: Report): string {
  const { verdict, github } = report
  const rows: [string, string][] = [
    ['Run', report.run_id === null ? '–' : `<code>${html(report.run_id)}</code>`],
    ['Attempt', `<code>${html(report.attempt)}</code>`],
    ['Pipeline', markdown(report.pipeline)],
  ]
  if (verdict !== null) {
    rows.push(['Class', `<code>${verdict.class}</code> (${errorClasses[verdict.class].fix})`])
    rows.push(['Reason', `<code>${html(verdict.reason)}</code>`])
    if (verdict.rule !== null) rows.push(['Rule', `<code>${html(verdict.rule)}</code>`])
    rows.push(['Confidence', verdict.confidence === 0 ? '–' : `${Math.round(verdict.confidence * 100)} %`])
    if (verdict.evidence !== null)
      rows.push(['Read from', `<code>${verdict.source}</code>, line ${verdict.evidence.line}`])
  }
  for (const line of retryLines(report)) rows.push(['Retried in place', markdown(line)])
  rows.push(['Metrics', report.metrics.pushed ? 'pushed' : markdown(report.metrics.problem ?? 'not pushed')])
  if (github.job_url !== null) rows.push(['Log', link(evidenceUrl(github.job_url, verdict?.evidence), 'open the job')])
  const [head, ...body] = rows.map(row)
  return [head, '|---|---|', ...body].join('\n')
}

function stagesTable({ stages }: Report): string {
  if (stages.length === 0) return ''
  const rows = stages.map(({ stage, outcome }) =>
    row([markdown(oneLine(stage, 100)), `${outcome === 'success' ? '✅' : '❌'} ${outcome}`]),
  )
  return ['| Stage | Outcome |', '|---|---|', ...rows].join('\n')
}

function alternativesTable({ verdict }: Report): string {
  const others = verdict?.alternatives ?? []
  if (others.length === 0) return ''
  const rows = others.map((other) =>
    row([
      `<code>${html(causeName(other))}</code>`,
      `<code>${html(other.rule)}</code>`,
      `${other.line}: ${markdown(oneLine(other.text, 160))}`,
    ]),
  )
  return ['| Also considered | Rule | Line |', '|---|---|---|', ...rows].join('\n')
}
