/** What `run/` tells a person: in the log between two tries, as one sentence, and in the step summary. */
import { spellDuration } from './duration.ts'
import { html, markdown, oneLine } from './escape.ts'
import { signalIn } from './exit-code.ts'
import type { ReportVerdict } from './report.ts'
import type { RunRecord, TryRecord } from './run-record.ts'
import { because, evidenceBlock, spokenSeconds } from './summary.ts'

/** `Try 2 of 3` */
export function tryTitle(number: number, most: number): string {
  return `Try ${number} of ${most}`
}

/** What stands in the log behind a try that failed: plain text, a line each. */
export function tryLines(failed: TryRecord, most: number): string[] {
  const { verdict, decision } = failed
  const who = most > 1 ? tryTitle(failed.number, most) : 'The command'
  const lines = [`${who} ${ending(failed)}${verdict === null ? '.' : `: ${cause(verdict)}.`}`]
  if (verdict?.evidence) lines.push(`  evidence  line ${verdict.evidence.line}: ${verdict.evidence.text}`)
  if (verdict !== null && decision?.kind !== 'retry') lines.push(`  to do     ${verdict.help}`)
  if (decision !== null) lines.push(`  decision  ${decision.kind}: ${decision.reason}`)
  return lines
}

/** The outcome and the last cause. Plain text, one line. */
export function runSentence(record: RunRecord): string {
  const who = record.stage ?? 'The command'
  const last = record.tries.at(-1)
  const inTry = record.tries.length > 1 ? ` in ${tryTitle(record.tries.length, record.most_tries).toLowerCase()}` : ''
  const verdict = record.verdict
  if (record.result === 'cancelled') return oneLine(`${who} was cancelled${inTry}: that is no failure.`, 600)
  if (record.result === 'success') {
    const before = verdict === null ? '' : `; before that, ${cause(verdict)}`
    const after = last === undefined || inTry !== '' ? '' : ` in ${duration(last)}`
    return oneLine(`${who} succeeded${inTry}${after}${before}.`, 600)
  }
  const why = last === undefined ? 'failed' : ending(last, inTry)
  return oneLine(`${who} ${why}${verdict === null ? '' : `: ${cause(verdict)}`}.`, 600)
}

/** The sentence, why nothing more was tried, and the line that proves it: for the annotation. */
export function runAnnotation(record: RunRecord): string {
  const evidence = record.verdict?.evidence
  return `${runLine(record)}${evidence ? ` Evidence: ${oneLine(evidence.text, 300)}` : ''}`
}

/** The sentence and why nothing more was tried, for the `summary` output and the log. */
export function runLine(record: RunRecord): string {
  const decision = record.result === 'failure' ? record.tries.at(-1)?.decision : undefined
  return oneLine(`${runSentence(record)}${decision ? ` ${decision.reason}` : ''}`, 600)
}

/** The step summary; empty where there is nothing to tell, since a `run:` step writes none. */
export function runSummary(record: RunRecord): string {
  const first = record.tries[0]
  if (first === undefined || (record.tries.length === 1 && first.result === 'success')) return ''
  const icon = record.result === 'success' ? '🔁' : record.result === 'failure' ? '❌' : '⚪'
  const parts = [`### ${icon} ${markdown(oneLine(runSentence(record), 300))}`]
  const { verdict } = record
  if (record.result === 'failure') {
    const reason = record.tries.at(-1)?.decision?.reason
    if (reason) parts.push(`**No retry.** ${markdown(reason)}`)
    if (verdict?.evidence) parts.push(evidenceBlock(verdict, verdict.evidence))
    if (verdict !== null) parts.push(`**What to do:** ${markdown(verdict.help)}`)
  }
  parts.push(triesTable(record.tries))
  if (record.problems.length > 0)
    parts.push(record.problems.map(({ message }) => `⚠️ ${markdown(oneLine(message, 500))}`).join('\n\n'))
  return `${parts.join('\n\n')}\n`
}

const icons: Record<TryRecord['result'], string> = { success: '✅', failure: '❌', timeout: '⏱️', cancelled: '⚪' }

function triesTable(tries: readonly TryRecord[]): string {
  const rows = tries.map((each) => {
    const { verdict, decision } = each
    const cells = [
      String(each.number),
      `${icons[each.result]} ${each.result}`,
      `${each.exit_code}${each.signal === null ? '' : ` (${each.signal})`}`,
      duration(each),
      verdict === null ? '' : `<code>${html(`${verdict.class}/${verdict.reason}`)}</code>`,
      verdict?.evidence ? `<code>${html(oneLine(verdict.evidence.text, 160))}</code>` : '',
      decision?.kind === 'retry' ? `waited ${spokenSeconds(decision.wait_seconds)}` : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| Try | Result | Exit code | Took | Cause | Evidence | Then |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** `failed with exit code 137 (SIGKILL) after 3 s` */
function ending(failed: TryRecord, inTry = ''): string {
  if (failed.result === 'cancelled') return `was cancelled after ${duration(failed)}`
  if (failed.result === 'timeout') return `took too long${inTry} and was ended after ${duration(failed)}`
  const signal = failed.signal ?? signalIn(failed.exit_code)
  return `failed${inTry} with exit code ${failed.exit_code}${signal === undefined ? '' : ` (${signal})`} after ${duration(failed)}`
}

function cause(verdict: ReportVerdict): string {
  return `${because(verdict)} (${verdict.class}/${verdict.reason})`
}

function duration(each: TryRecord): string {
  const milliseconds = Date.parse(each.ended_at) - Date.parse(each.started_at)
  return milliseconds < 1_000 ? spellDuration(Math.max(0, milliseconds)) : spokenSeconds(milliseconds / 1_000)
}
