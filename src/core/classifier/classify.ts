import { matchesGlob } from '../glob.ts'
import type { JobStep } from '../job.ts'
import { type FailedStep, findFailedStep, isEnding } from '../log/failed-step.ts'
import { type LogLine, parseLines } from '../log/line.ts'
import { cutSections } from '../log/sections.ts'
import type { AnyRule } from '../rules/rule.ts'
import { type ErrorClass, reasonSpec, reasons, splitCause } from '../taxonomy.ts'
import type { Alternative, Evidence, Verdict } from '../verdict.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { causeOfExitCode } from './exit-code.ts'
import { abstainBelow, rank } from './judge.ts'
import { kindOf } from './line-kind.ts'
import { askedWait } from './wait.ts'

const contextLines = 3
const mostAlternatives = 5
/** The script may hold more than the command that failed. */
const exitCodeConfidence = 0.5

/** Why a job failed, read from its log. `steps` are the API's, where they are known. Pure; linear in the text. */
export function classify(text: string, steps: readonly JobStep[] | undefined, rules: readonly AnyRule[]): Verdict {
  const lines = parseLines(text)
  const step = findFailedStep(cutSections(lines), steps)
  return judge(step, rules)
}

/** Why a step failed, read from its output alone. */
export function classifyOutput(text: string, step: string | undefined, rules: readonly AnyRule[]): Verdict {
  const lines = parseLines(text)
  return judge({ name: step, script: [], lines, exitCode: undefined, ended: true }, rules)
}

function judge(step: FailedStep, rules: readonly AnyRule[]): Verdict {
  const applicable = rules.filter((rule) => appliesTo(rule, step.name))
  // Who wrote a rule for the own pipeline knows it better than the built-in ones do: they are not asked where it matches.
  const users = findCandidates(
    step,
    applicable.filter((rule) => rule.origin === 'user'),
  )
  if (users.length > 0) {
    const first = users.reduce((best, next) =>
      applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best,
    )
    return conclude(step, first, [])
  }
  const ranking = rank(findCandidates(step, applicable), step.lines)
  const winner = ranking.winner
  if (winner === undefined || winner.score < abstainBelow) return fromExitCode(step) ?? abstain(step, winner)
  return conclude(step, winner, ranking.others)
}

function appliesTo(rule: AnyRule, step: string | undefined): boolean {
  return rule.steps === undefined || (step !== undefined && rule.steps.some((glob) => matchesGlob(glob, step)))
}

function conclude(step: FailedStep, { rule, score, index }: Candidate, others: readonly Candidate[]): Verdict {
  const { errorClass, reason } = halves(rule)
  const rival = others.find((other) => halves(other.rule).errorClass !== errorClass)
  return {
    errorClass,
    reason,
    transient: rule.origin === 'user' ? rule.transient : (rule.transient ?? reasonSpec(rule.cause).transient),
    ruleId: rule.id,
    confidence: confidence(score, rival?.score ?? 0),
    evidence: evidenceAt(step.lines, index),
    help: rule.origin === 'user' ? rule.help : (rule.help ?? reasonSpec(rule.cause).help),
    waitSeconds: waitNear(step.lines, index),
    alternatives: others.slice(0, mostAlternatives).map(alternative),
    step: step.name,
  }
}

function halves(rule: AnyRule): { errorClass: ErrorClass; reason: string } {
  const [errorClass, reason] = rule.cause.split('/') as [ErrorClass, string]
  return { errorClass, reason }
}

/** What the exit code says of the one command in sight that speaks by it, where the text says nothing. */
function fromExitCode(step: FailedStep): Verdict | undefined {
  const cause = causeOfExitCode(step.exitCode, step.script)
  const index = step.lines.findLastIndex((line) => isEnding(line))
  if (cause === undefined || index < 0) return undefined
  const { errorClass, reason } = splitCause(cause)
  const { transient, help } = reasonSpec(cause)
  return {
    errorClass,
    reason,
    transient,
    ruleId: 'exit-code',
    confidence: exitCodeConfidence,
    evidence: evidenceAt(step.lines, index),
    help,
    waitSeconds: undefined,
    alternatives: [],
    step: step.name,
  }
}

/** `unknown`, with the last line that says something as a hint for a person. */
function abstain(step: FailedStep, best: Candidate | undefined): Verdict {
  const index = best?.index ?? lastWords(step.lines)
  const reason =
    !step.ended && step.lines.length > 0 ? 'log-ends-early' : step.lines.length === 0 ? 'no-log' : 'no-match'
  return {
    errorClass: 'unknown',
    reason,
    transient: false,
    ruleId: undefined,
    confidence: 0,
    evidence: index === undefined ? undefined : evidenceAt(step.lines, index),
    help: reasons.unknown[reason].help,
    waitSeconds: undefined,
    alternatives: best === undefined ? [] : [alternative(best)],
    step: step.name,
  }
}

/** Index of the last line that is neither empty nor the runner's own words; else of the runner's. */
function lastWords(lines: readonly LogLine[]): number | undefined {
  const said = lines.findLastIndex((line) => line.text.trim() !== '' && !isEnding(line) && kindOf(line) !== 'echo')
  const index = said >= 0 ? said : lines.findLastIndex((line) => line.text.trim() !== '')
  return index >= 0 ? index : undefined
}

function evidenceAt(lines: readonly LogLine[], index: number): Evidence {
  const line = lines[index] as LogLine
  const context = lines
    .slice(Math.max(0, index - contextLines), index + contextLines + 1)
    .map(({ number, text }) => ({ line: number, text }))
  return { line: line.number, text: line.text, context }
}

/** The wait that the other side asks for is said in the same message, a few lines away at most. */
function waitNear(lines: readonly LogLine[], index: number): number | undefined {
  for (const line of lines.slice(Math.max(0, index - 5), index + 6)) {
    const wait = askedWait(line.text)
    if (wait !== undefined) return wait
  }
  return undefined
}

/** 1 where nothing of another class came near, down to 0.3 where the runner-up is as strong. */
function confidence(score: number, rival: number): number {
  const strength = Math.min(1, score / 100)
  const margin = Math.min(1, Math.max(0, (score - rival) / 40))
  return Math.round(strength * (0.3 + 0.7 * margin) * 100) / 100
}

function alternative({ rule, line, score }: Candidate): Alternative {
  const { errorClass, reason } = halves(rule)
  return { errorClass, reason, ruleId: rule.id, line: line.number, text: line.text, score: Math.round(score) }
}
