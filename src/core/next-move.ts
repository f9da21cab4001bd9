/** What happens next, as the second half of a sentence: it is run again, or whose move it is. */
import type { HoldCode } from './decide.ts'
import { oneLine } from './escape.ts'
import type { Report, ReportVerdict } from './report.ts'
import type { ErrorClass } from './taxonomy.ts'

type ReportDecision = Report['decision']

/** `it is run again in 5 s (rerun 1 of 2)`, `it needs a person: renew the credential`. Plain text, without a full stop. */
export function nextMove(decision: ReportDecision, verdict: ReportVerdict | null): string {
  if (decision.kind === 'rerun') {
    const when = decision.delay_seconds === 0 ? 'now' : `in ${spokenSeconds(decision.delay_seconds)}`
    const number = /\brerun \d+ of \d+/.exec(decision.reason)?.[0]
    return `it is run again ${when}${number === undefined ? '' : ` (${number})`}`
  }
  switch (decision.code ?? guessCode(verdict)) {
    case 'needs-person':
      return `it needs a person: ${verdict === null ? 'read the log' : move(verdict.help, verdict.class)}`
    case 'unknown-cause':
      return 'it needs a person: read the log'
    case 'not-listed':
      return 'it may pass by itself, but rerun-on does not list its cause'
    case 'hold-step':
      return 'it is not run again: a step that must not run twice had begun'
    case 'budget-spent':
      return `it is not run again: ${spent(decision.reason)}`
    case 'quorum-reached':
      return 'it is not run again: the day is won already'
    case 'long-wait':
      return decision.not_before === null
        ? 'a rerun makes sense after a longer wait'
        : `a rerun makes sense from ${minute(decision.not_before)} UTC on`
    case 'policy-unreadable':
      return 'it is not run again: the policy could not be read'
    default:
      return 'it is not run again'
  }
}

/** The same for a cell of a table. */
export function shortRerun({ reason, delay_seconds }: ReportDecision): string {
  const number = /\brerun \d+ of \d+/.exec(reason)?.[0] ?? 'rerun'
  return `${number} ${delay_seconds === 0 ? 'now' : `in ${spokenSeconds(delay_seconds)}`}`
}

export function shortHold({ code, reason, not_before }: ReportDecision): string {
  if (code === 'budget-spent') return spent(reason)
  if (code === 'long-wait' && not_before !== null) return `from ${minute(not_before)} UTC on`
  return holdWords[code ?? 'not-failed'] ?? oneLine(reason, 120)
}

const holdWords: Partial<Record<HoldCode, string>> = {
  'needs-person': 'a person acts',
  'unknown-cause': 'a person reads the log',
  'not-listed': 'not in rerun-on',
  'hold-step': 'a step of hold-steps had begun',
  'quorum-reached': 'the day is won',
  'policy-unreadable': 'the policy could not be read',
}

/** Reports of older versions name no code. */
function guessCode(verdict: ReportVerdict | null): ReportDecision['code'] {
  if (verdict === null || verdict.class === 'unknown') return 'unknown-cause'
  return verdict.transient ? undefined : 'needs-person'
}

/** Longer than this no first line is read. */
const longestMove = 120

/** What a person does, to go on a sentence with: the first sentence of the help, from where it says what to do. */
function move(help: string, errorClass: ErrorClass): string {
  const first = /^.*?[.;](?= |$)/.exec(oneLine(help, 400))?.[0] ?? oneLine(help, 400)
  const clause = (diagnosis.test(first) ? first.slice(first.indexOf(': ') + 1) : first).trim().replace(/[.;:]$/, '')
  // Without a colon it is no more than a diagnosis.
  if (clause.length > longestMove || diagnosis.test(clause)) return classMove(errorClass)
  // `CI` and `TLS` stay.
  return /^[A-Z][a-z]/.test(clause) ? `${clause[0]?.toLowerCase()}${clause.slice(1)}` : clause
}

/** The fix of the class: `renew or grant a credential`. The classes whose fix is to try again hold other causes, too. */
function classMove(errorClass: ErrorClass): string {
  const verbs = {
    token_expired: 'renew or grant a credential',
    dependency: 'change a dependency declaration',
    build: 'change the code',
    environment: 'change the environment',
  }
  return (verbs as Partial<Record<ErrorClass, string>>)[errorClass] ?? 'read what to do'
}

/** How a help begins that explains before it says what to do. */
const diagnosis = /^(?:the|an?|it|this|that|there|most|no|nothing|somebody|something|one|some|git|github|secrets)\b/i

function spent(reason: string): string {
  if (/max-reruns is 0/.test(reason)) return 'max-reruns is 0'
  const made = /\b\d+ of \d+ reruns? (?:was|were) made/.exec(reason)?.[0]
  return made ?? 'the budget of reruns is spent'
}

/** `2026-11-24 14:30`, rounded up, so that nobody comes too early. */
function minute(time: string): string {
  return new Date(Math.ceil(Date.parse(time) / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
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
