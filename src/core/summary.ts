/** What a person reads: one sentence, and the step summary in GitHub's Markdown. */
import { html, markdown, oneLine } from './escape.ts'
import type { Report, ReportVerdict } from './report.ts'
import { type Cause, causes, errorClasses, reasonSpec } from './taxonomy.ts'

/** `us-west-2 failed in Upload archive: a service answered 503 (external_api/http-503).` Plain text, one line. */
export function verdictSentence(report: Report): string {
  const who = report.region ?? 'This job'
  const name = report.run_id === null ? '' : ` (${report.run_id})`
  const verdict = report.verdict
  if (report.result === 'cancelled')
    return `${who} was cancelled${name}: a cancelled run counts neither as success nor as failure.`
  if (report.result === 'skipped') return `${who} was skipped${name}.`
  if (report.result === 'success') {
    const took = report.duration_seconds === null ? '' : ` in ${spokenSeconds(report.duration_seconds)}`
    const tolerated = verdict === null ? '' : ` A step was allowed to fail${inStep(verdict)}: ${because(verdict)}.`
    return `${who} succeeded${took}${name}.${tolerated}`
  }
  return verdict === null
    ? `${who} failed${name}.`
    : `${who} failed${inStep(verdict)}: ${because(verdict)} (${verdict.class}/${verdict.reason}).`
}

/** The verdict and the decision, for the `summary` output and the log. Plain text, one line. */
export function summaryLine(report: Report): string {
  const decision = report.result === 'failure' ? ` ${report.decision.reason}` : ''
  return oneLine(`${verdictSentence(report)}${decision}`, 600)
}

/** What `run/` steps of the job tried again, a line each. Plain text. */
export function retryLines(report: Report): string[] {
  return report.retries.map(({ stage, retries, error_class, result }) => {
    const times = retries === 1 ? '1 retry' : `${retries} retries`
    return `${oneLine(stage, 100)}: ${times} for ${error_class}, ${result}`
  })
}

/** The step summary: verdict, decision, proof, what to do, then the details. Some kilobytes at most. */
export function stepSummary(report: Report): string {
  const parts = [`### ${icon(report)} ${markdown(oneLine(verdictSentence(report), 300))}`]
  const verdict = report.verdict
  if (report.result === 'failure') {
    parts.push(`**${report.decision.kind === 'rerun' ? 'Rerun' : 'Hold'}.** ${markdown(report.decision.reason)}`)
  }
  if (verdict !== null) {
    if (verdict.evidence !== null) parts.push(evidenceBlock(verdict, verdict.evidence))
    parts.push(`**What to do:** ${markdown(verdict.help)}`)
  }
  parts.push(factsTable(report))
  if (report.problems.length > 0) {
    parts.push(
      `⚠️ **The setup needs a look:**\n\n${report.problems.map((problem) => `- ${markdown(oneLine(problem.message, 500))}`).join('\n')}`,
    )
  }
  const details = detailsBlock(report)
  if (details !== '') parts.push(details)
  return `${parts.join('\n\n')}\n`
}

function icon(report: Report): string {
  if (report.result === 'success') return report.verdict === null ? '✅' : '⚠️'
  if (report.result !== 'failure') return '⚪'
  return report.decision.kind === 'rerun' ? '🔁' : '❌'
}

function inStep(verdict: ReportVerdict): string {
  return verdict.step === null ? '' : ` in ${oneLine(verdict.step, 100)}`
}

/** What happened, as a clause. */
export function because(verdict: ReportVerdict): string {
  const cause = `${verdict.class}/${verdict.reason}` as Cause
  return causes.includes(cause) ? reasonSpec(cause).because : verdict.reason.replaceAll('-', ' ')
}

/** The evidence with the lines around it. */
export function evidenceBlock(verdict: ReportVerdict, evidence: NonNullable<ReportVerdict['evidence']>): string {
  const width = String(evidence.context.at(-1)?.line ?? evidence.line).length
  const rows = evidence.context.map(({ line, text }) => {
    const row = `${line === evidence.line ? '▶' : ' '} ${String(line).padStart(width)}  ${html(cut(text))}`
    return line === evidence.line ? `<b>${row}</b>` : row
  })
  const caption =
    verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it'
  return `${caption}:\n\n<pre>\n${rows.join('\n')}\n</pre>`
}

/** Blank lines end an HTML block in Markdown, so none may stand in it. */
function cut(text: string): string {
  const letters = [...text.trimEnd()]
  const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}…` : letters.join('')
  return shown === '' ? '·' : shown
}

function factsTable(report: Report): string {
  const verdict = report.verdict
  const rows: [string, string][] = [
    ['Run', report.run_id === null ? '–' : `<code>${html(report.run_id)}</code>`],
    ['Attempt', `<code>${html(report.attempt)}</code>`],
    ['Pipeline', markdown(report.pipeline)],
  ]
  if (verdict !== null) {
    rows.push(['Class', `<code>${verdict.class}</code> (${errorClasses[verdict.class].fix})`])
    rows.push(['Reason', `<code>${html(verdict.reason)}</code>`])
    rows.push(['Confidence', verdict.confidence === 0 ? '–' : `${Math.round(verdict.confidence * 100)} %`])
  }
  for (const line of retryLines(report)) rows.push(['Retried in place', markdown(line)])
  rows.push(['Metrics', report.metrics.pushed ? 'pushed' : markdown(report.metrics.problem ?? 'not pushed')])
  if (report.github.job_url !== null)
    rows.push(['Log', `<a href="${html(report.github.job_url).replaceAll('&#58;', ':')}">open the job</a>`])
  const [head, ...body] = rows.map(([name, value]) => `| ${name} | ${value} |`)
  return [head, '|---|---|', ...body].join('\n')
}

function detailsBlock(report: Report): string {
  const lines: string[] = []
  if (report.stages.length > 0) {
    lines.push('| Stage | Outcome |', '|---|---|')
    for (const stage of report.stages)
      lines.push(
        `| ${markdown(oneLine(stage.stage, 100))} | ${stage.outcome === 'success' ? '✅' : '❌'} ${stage.outcome} |`,
      )
  }
  const alternatives = report.verdict?.alternatives ?? []
  if (alternatives.length > 0) {
    if (lines.length > 0) lines.push('')
    lines.push('| Also considered | Rule | Line |', '|---|---|---|')
    for (const other of alternatives) {
      lines.push(
        `| <code>${other.class}/${html(other.reason)}</code> | <code>${html(other.rule)}</code> | ${other.line}: ${markdown(oneLine(other.text, 160))} |`,
      )
    }
  }
  return lines.length === 0
    ? ''
    : `<details><summary>Stages and what else was considered</summary>\n\n${lines.join('\n')}\n\n</details>`
}

/** `2 min 5 s`, `3 h 1 min`, `42 s`. */
export function spokenSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600)
    return whole % 60 === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
