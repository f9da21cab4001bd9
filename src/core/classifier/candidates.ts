import type { FailedStep } from '../log/failed-step.ts'
import type { LogLine } from '../log/line.ts'
import type { AnyRule, Rank } from '../rules/rule.ts'
import { outputOf, type StepOutput } from '../scan/step-output.ts'
import { endedServices, isOf } from './ended-services.ts'
import { kindOf, type LineKind } from './line-kind.ts'

/** A line of the failed step that a rule takes for the cause. */
export interface Candidate {
  readonly rule: AnyRule
  readonly line: LogLine
  readonly kind: LineKind
  /** How strong it is alone; see `weights`. */
  readonly score: number
}

const rankWeight: Record<Rank, number> = { verdict: 100, cause: 80, symptom: 50, hint: 15 }

/** What the kind of line adds; undefined where a rule of that rank does not read such lines at all. */
const kindWeight: Record<LineKind, Record<Rank, number | undefined>> = {
  echo: { verdict: undefined, cause: undefined, symptom: undefined, hint: undefined },
  passed: { verdict: undefined, cause: undefined, symptom: undefined, hint: undefined },
  title: { verdict: 0, cause: undefined, symptom: undefined, hint: 0 },
  quoted: { verdict: -20, cause: -45, symptom: undefined, hint: undefined },
  chatter: { verdict: -30, cause: -50, symptom: undefined, hint: undefined },
  retry: { verdict: -15, cause: -20, symptom: -15, hint: undefined },
  warning: { verdict: -25, cause: -25, symptom: -25, hint: undefined },
  beside: { verdict: -60, cause: undefined, symptom: undefined, hint: undefined },
  service: { verdict: -20, cause: -30, symptom: -30, hint: undefined },
  plain: { verdict: 0, cause: 0, symptom: 0, hint: 0 },
}

/** Whose move these are: a container that runs beside the job's own work speaks of other hosts in its own log. */
const outside = /^(?:network|external_api|token_expired)\//

/** How a rule reads a line of that kind. A user's rule means the lines of containers too. */
function kindFor(kind: LineKind, { cause, origin }: AnyRule): LineKind {
  if (origin === 'user') return kind === 'service' || kind === 'beside' ? 'plain' : kind
  return kind === 'service' && outside.test(cause) ? 'beside' : kind
}

/** Whether a rule takes the line for what it describes, as it stands or behind the prefix that a tool gave it. */
export function matches({ match, unless }: AnyRule, { text, behind }: LogLine): boolean {
  if (!match.test(text) && (behind === undefined || !match.test(behind))) return false
  return unless === undefined || (!unless.test(text) && (behind === undefined || !unless.test(behind)))
}

/** The runner's own error marker speaks for a line. */
const markerBonus = 6
/** A block that is set in may be what a tool prints of its own findings, where a rule for another tool reads it. */
const indentMalus = 25
/** What the last line of a step gets; half of it 25 lines above. */
const nearEndBonus = 10

/** Everything that some rule takes for the cause, in the order of the log. */
export function findCandidates(
  step: FailedStep,
  rules: readonly AnyRule[],
  /** Rules that come into question for a line, where that is known; else all do. */
  owners: (line: LogLine) => readonly AnyRule[] = () => rules,
  output: StepOutput = outputOf(step.lines),
): Candidate[] {
  const found: Candidate[] = []
  const last = step.lines.at(-1)?.number ?? 0
  const wanted = new Set(rules)
  let ended: readonly string[] | undefined
  const endedTheStep = (line: LogLine) => {
    ended ??= endedServices(output)
    return isOf(line, ended)
  }
  step.lines.forEach((line) => {
    if (line.text === '') return
    let ownKind: LineKind | undefined
    for (const rule of owners(line)) {
      if (!wanted.has(rule) || !matches(rule, line)) continue
      ownKind ??= kindOf(line)
      if (ownKind === 'service' && endedTheStep(line)) ownKind = 'plain'
      const kind = kindFor(ownKind, rule)
      const weight = kindWeight[kind][rule.rank]
      if (weight === undefined) continue
      const near = nearEndBonus / (1 + (last - line.number) / 25)
      const marked = line.marker === 'error' ? markerBonus : 0
      const quoted = line.isIndented === true && !rule.match.test(line.text) ? indentMalus : 0
      found.push({ rule, line, kind, score: rankWeight[rule.rank] + weight + near + marked - quoted })
    }
  })
  return found
}

/** Whether a rule reads lines of that kind at all; of a container only the end tells whether it was the job's own work. */
export function weighs(kind: LineKind, rule: AnyRule): boolean {
  return kind === 'service' || kindWeight[kindFor(kind, rule)][rule.rank] !== undefined
}
