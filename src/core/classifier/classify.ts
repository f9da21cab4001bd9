import { matchesGlob } from '../glob.ts'
import type { JobStep } from '../job.ts'
import { type FailedStep, findFailedStep, isEnding, wasCancelled } from '../log/failed-step.ts'
import { type LogLine, parseLines } from '../log/line.ts'
import { cutSections } from '../log/sections.ts'
import type { AnyRule } from '../rules/rule.ts'
import type { ByteSource } from '../scan/byte-source.ts'
import { planFor } from '../scan/plan.ts'
import { readFailedStep, readOutput } from '../scan/read-step.ts'
import { outputOf, type StepOutput } from '../scan/step-output.ts'
import { placeInStep } from '../step-place.ts'
import { type ErrorClass, reasonSpec, reasons, splitCause } from '../taxonomy.ts'
import type { Alternative, Evidence, Verdict } from '../verdict.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { causeOfExitCode } from './exit-code.ts'
import { abstainBelow, lastWhenStopped, rank } from './judge.ts'
import { lastStatement } from './last-statement.ts'
import { kindOf } from './line-kind.ts'
import { askedWait } from './wait.ts'

const contextLines = 3
const mostAlternatives = 5
/** The script may hold more than the command that failed. */
const exitCodeConfidence = 0.5
/** No rule knows the words. */
const statementConfidence = 0.3

/** What is known of a step beside its output. */
export interface OutputFacts {
  /** Its name. */
  readonly step?: string | undefined
  readonly exitCode?: number | undefined
  /** The commands that it ran, a line each: where the output says nothing, the exit code of the one that speaks by it may. */
  readonly script?: readonly string[] | undefined
}

/** Why a job failed, read from its log in blocks: see `sift`. `steps` are the API's, where they are known. */
export function classifySource(
  source: ByteSource,
  steps: readonly JobStep[] | undefined,
  rules: readonly AnyRule[],
): Verdict {
  const { step, output, owners } = readFailedStep(source, steps, planFor(rules))
  return placeInStep(judge(step, rules, output, owners), step.number, step.head)
}

/** Why a step or a command failed, read from its own output alone. */
export function classifyOutputSource(source: ByteSource, facts: OutputFacts, rules: readonly AnyRule[]): Verdict {
  const { lines, output, owners } = readOutput(source, planFor(rules))
  return judge(stepOf(facts, lines), rules, output, owners)
}

function stepOf({ step, exitCode, script = [] }: OutputFacts, lines: readonly LogLine[]): FailedStep {
  return { name: step, script, lines, exitCode, ended: true }
}

/** What `classifySource` gives, by trying all rules on all lines: the reference that tests compare with. */
export function classify(text: string, steps: readonly JobStep[] | undefined, rules: readonly AnyRule[]): Verdict {
  const step = findFailedStep(cutSections(parseLines(text)), steps)
  return placeInStep(judge(step, rules), step.number, step.head)
}

/** What `classifyOutputSource` gives, in the same plain way. */
export function classifyOutput(text: string, step: string | undefined, rules: readonly AnyRule[]): Verdict {
  return judge(stepOf({ step }, parseLines(text)), rules)
}

function judge(
  step: FailedStep,
  rules: readonly AnyRule[],
  output: StepOutput = outputOf(step.lines),
  owners?: (line: LogLine) => readonly AnyRule[],
): Verdict {
  const applicable = rules.filter((rule) => appliesTo(rule, step.name))
  // Who wrote a rule for the own pipeline knows it better than the built-in ones do: they are not asked where it matches.
  const users = findCandidates(
    step,
    applicable.filter((rule) => rule.origin === 'user'),
    owners,
  )
  if (users.length > 0) {
    const first = users.reduce((best, next) =>
      applicable.indexOf(next.rule) < applicable.indexOf(best.rule) ? next : best,
    )
    return conclude(step, output, first, [])
  }
  const found = findCandidates(step, applicable, owners)
  const ranking = rank(wasCancelled(step) ? lastWhenStopped(found, step.lines) : found, step.lines)
  const winner = ranking.winner
  if (winner === undefined || winner.score < abstainBelow)
    return fromExitCode(step, output) ?? fromLastStatement(step, output, winner) ?? abstain(step, output, winner)
  const said =
    winner.rule.rank === 'symptom' && isLongPast(winner, step) ? fromLastStatement(step, output, winner) : undefined
  return said !== undefined && sounded.test(said.evidence?.text ?? '')
    ? said
    : conclude(step, output, winner, ranking.others)
}

/** So far above the end, what many programs print and go on after is not what ended the step, if the step says that itself. */
const longPast = 300

/** A sentence that its program calls an error itself. */
const sounded = /^\s*(?:\[[^\]]{1,40}\] )?(?:error|fatal)\b[:! ]/i

const isLongPast = ({ line }: Candidate, { lines }: FailedStep) => (lines.at(-1)?.number ?? 0) - line.number > longPast

function appliesTo(rule: AnyRule, step: string | undefined): boolean {
  return rule.steps === undefined || (step !== undefined && rule.steps.some((glob) => matchesGlob(glob, step)))
}

function conclude(
  step: FailedStep,
  output: StepOutput,
  { rule, score, line }: Candidate,
  others: readonly Candidate[],
): Verdict {
  const { errorClass, reason } = halves(rule)
  const rival = others.find((other) => halves(other.rule).errorClass !== errorClass)
  return {
    errorClass,
    reason,
    transient: rule.origin === 'user' ? rule.transient : (rule.transient ?? reasonSpec(rule.cause).transient),
    ruleId: rule.id,
    confidence: confidence(score, rival?.score ?? 0),
    evidence: evidenceAt(output, line),
    help: rule.origin === 'user' ? rule.help : (rule.help ?? reasonSpec(rule.cause).help),
    waitSeconds: waitNear(output, line),
    alternatives: others.slice(0, mostAlternatives).map(alternative),
    step: step.name,
  }
}

function halves(rule: AnyRule): { errorClass: ErrorClass; reason: string } {
  const [errorClass, reason] = rule.cause.split('/') as [ErrorClass, string]
  return { errorClass, reason }
}

/** What the exit code says of the one command in sight that speaks by it, where the text says nothing. */
function fromExitCode(step: FailedStep, output: StepOutput): Verdict | undefined {
  const cause = causeOfExitCode(step.exitCode, step.script)
  if (cause === undefined) return undefined
  const ending = step.lines.findLast((line) => isEnding(line)) ?? lastWords(output)
  const { errorClass, reason } = splitCause(cause)
  const { transient, help } = reasonSpec(cause)
  return {
    errorClass,
    reason,
    transient,
    ruleId: 'exit-code',
    confidence: exitCodeConfidence,
    evidence: ending === undefined ? undefined : evidenceAt(output, ending),
    help,
    waitSeconds: undefined,
    alternatives: [],
    step: step.name,
  }
}

/** The `ruleId` of a verdict that rests on no rule, but on what the script said last. */
export const lastStatementId = 'last-statement'

/** What the script said itself before it ended with an error, where no rule knows its words. */
function fromLastStatement(step: FailedStep, output: StepOutput, best: Candidate | undefined): Verdict | undefined {
  if (!step.ended || wasCancelled(step)) return undefined
  const line = lastStatement(output)
  if (line === undefined) return undefined
  const cause = 'build/script-error'
  const { errorClass, reason } = splitCause(cause)
  const { transient, help } = reasonSpec(cause)
  return {
    errorClass,
    reason,
    transient,
    ruleId: lastStatementId,
    confidence: statementConfidence,
    evidence: evidenceAt(output, line),
    help,
    waitSeconds: undefined,
    alternatives: best === undefined ? [] : [alternative(best)],
    step: step.name,
  }
}

/** `unknown`, with the last line that says something as a hint for a person. */
function abstain(step: FailedStep, output: StepOutput, best: Candidate | undefined): Verdict {
  const line = best?.line ?? lastWords(output)
  const reason = whyUnknown(step)
  return {
    errorClass: 'unknown',
    reason,
    transient: false,
    ruleId: undefined,
    confidence: 0,
    evidence: line === undefined ? undefined : evidenceAt(output, line),
    help: reasons.unknown[reason].help,
    waitSeconds: undefined,
    alternatives: best === undefined ? [] : [alternative(best)],
    step: step.name,
  }
}

function whyUnknown(step: FailedStep) {
  if (step.lines.length === 0) return 'no-log'
  if (!step.ended) return 'log-ends-early'
  return wasCancelled(step) ? 'no-message' : 'no-match'
}

/** The last line that is neither empty nor the runner's own words; else the runner's. */
function lastWords(output: StepOutput): LogLine | undefined {
  let runners: LogLine | undefined
  for (const line of output.backwards()) {
    if (line.text.trim() === '') continue
    if (!isEnding(line) && kindOf(line) !== 'echo') return line
    runners ??= line
  }
  return runners
}

function evidenceAt(output: StepOutput, line: LogLine): Evidence {
  const context = output.around(line, contextLines).map(({ number, text }) => ({ line: number, text }))
  return { line: line.number, text: line.text, context }
}

/** The wait that the other side asks for is said in the same message, a few lines away at most. */
function waitNear(output: StepOutput, line: LogLine): number | undefined {
  for (const { text } of output.around(line, 5)) {
    const wait = askedWait(text)
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
