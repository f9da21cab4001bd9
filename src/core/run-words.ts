/** What `run/` tells a person: in the log between two tries, as one sentence, and in the step summary. */
import { spellDuration } from './duration.ts'
import { html, markdown, oneLine } from './escape.ts'
import { signalIn } from './exit-code.ts'
import { evidenceBlock, joined, problemsBlock, prose, row, whatToDo } from './markdown-parts.ts'
import { nextMove, spokenSeconds } from './next-move.ts'
import type { ReportVerdict } from './report.ts'
import type { RunRecord, TryRecord } from './run-record.ts'
import { because, causeName } from './summary.ts'

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
function runSentence(record: RunRecord): string {
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

/**
 * The sentence, why nothing more was tried, and the line that proves it: for the annotation. One line, for it stands in the
 * log of the very step that failed, where the gate looks for the cause.
 */
export function runAnnotation(record: RunRecord): string {
  const evidence = record.verdict?.evidence
  return `${runLine(record)}${evidence ? ` Evidence: ${oneLine(evidence.text, 300)}` : ''}`
}

/** The sentence and why nothing more was tried, for the `summary` output and the log. */
export function runLine(record: RunRecord): string {
  const decision = record.result === 'failure' ? record.tries.at(-1)?.decision : undefined
  return oneLine(`${runSentence(record)}${decision ? ` ${decision.reason}` : ''}`, 600)
}

/** `Upload archive failed in try 3 of 3 with exit code 22 after 4 s: a service answered 503; …`. Plain text, one line. */
function runHeadline(record: RunRecord): string {
  const who = record.stage ?? 'The command'
  const { verdict, tries } = record
  const last = tries.at(-1)
  const inTry = tries.length > 1 ? ` in ${tryTitle(tries.length, record.most_tries).toLowerCase()}` : ''
  if (record.result === 'cancelled') return oneLine(`${who} was cancelled${inTry}; that is no failure`, 400)
  if (record.result === 'success') {
    const before = verdict === null ? '' : `; before that, ${because(verdict)}`
    return oneLine(`${who} succeeded${inTry}${before}; nothing is to do`, 400)
  }
  const why = last === undefined ? 'failed' : ending(last, inTry)
  const what = verdict === null ? '' : `: ${because(verdict)}`
  return oneLine(`${who} ${why}${what}; ${moveOf(record)}`, 400)
}

/** Nothing more is tried here; what a rerun of the job would be worth. */
function moveOf({ tries, verdict, decision }: RunRecord): string {
  const isSpent = /^The budget is spent/.test(tries.at(-1)?.decision?.reason ?? '')
  const move = decision.kind === 'rerun' ? 'a rerun of the job can cure it' : nextMove(decision, verdict)
  return isSpent && tries.length > 1 ? `all ${tries.length} tries are spent, ${move}` : move
}

/** The step summary; empty where there is nothing to tell, since a `run:` step writes none. */
export function runSummary(record: RunRecord): string {
  const first = record.tries[0]
  if (first === undefined || (record.tries.length === 1 && first.result === 'success')) return ''
  const icon = record.result === 'success' ? '🔁' : record.result === 'failure' ? '❌' : '⚪'
  const { verdict } = record
  const isFailed = record.result === 'failure'
  const reason = isFailed ? record.tries.at(-1)?.decision?.reason : undefined
  return joined([
    `### ${icon} ${prose(runHeadline(record))}`,
    isFailed && verdict?.evidence ? evidenceBlock(verdict, verdict.evidence) : '',
    isFailed && verdict !== null ? whatToDo(verdict) : '',
    reason ? `**No retry:** ${markdown(reason)}` : '',
    triesTable(record.tries),
    problemsBlock(record.problems),
  ])
}

const icons: Record<TryRecord['result'], string> = { success: '✅', failure: '❌', timeout: '⏱️', cancelled: '⚪' }

function triesTable(tries: readonly TryRecord[]): string {
  const rows = tries.map((each) => {
    const { verdict, decision } = each
    return row([
      String(each.number),
      `${icons[each.result]}&nbsp;${each.result}`,
      `${each.exit_code}${each.signal === null ? '' : ` (${each.signal})`}`,
      duration(each).replaceAll(' ', '&nbsp;'),
      verdict === null ? '' : causeCell(verdict),
      decision?.kind === 'retry' ? `waited ${spokenSeconds(decision.wait_seconds)}` : '',
    ])
  })
  return ['| Try | Result | Exit code | Took | Cause | Then |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

function causeCell(verdict: ReportVerdict): string {
  const evidence = verdict.evidence === null ? '' : `<br><code>${html(oneLine(verdict.evidence.text, 120))}</code>`
  return `${markdown(because(verdict))} <code>${html(causeName(verdict))}</code>${evidence}`
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
