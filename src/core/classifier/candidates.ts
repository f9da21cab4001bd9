import type { FailedStep } from '../log/failed-step.ts'
import type { LogLine } from '../log/line.ts'
import type { AnyRule, Rank } from '../rules/rule.ts'
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
  plain: { verdict: 0, cause: 0, symptom: 0, hint: 0 },
}

/** The runner's own error marker speaks for a line. */
const markerBonus = 6
/** What the last line of a step gets; half of it 25 lines above. */
const nearEndBonus = 10

/** Everything that some rule takes for the cause, in the order of the log. */
export function findCandidates(
  step: FailedStep,
  rules: readonly AnyRule[],
  /** Rules that come into question for a line, where that is known; else all do. */
  owners: (line: LogLine) => readonly AnyRule[] = () => rules,
): Candidate[] {
  const found: Candidate[] = []
  const last = step.lines.at(-1)?.number ?? 0
  const wanted = new Set(rules)
  step.lines.forEach((line) => {
    if (line.text === '') return
    let kind: LineKind | undefined
    for (const rule of owners(line)) {
      if (!wanted.has(rule) || !rule.match.test(line.text) || rule.unless?.test(line.text)) continue
      kind ??= kindOf(line)
      const weight = kindWeight[kind][rule.rank]
      if (weight === undefined) continue
      const near = nearEndBonus / (1 + (last - line.number) / 25)
      const marked = line.marker === 'error' ? markerBonus : 0
      found.push({ rule, line, kind, score: rankWeight[rule.rank] + weight + near + marked })
    }
  })
  return found
}

/** Whether rules of that rank read lines of that kind at all. */
export function weighs(kind: LineKind, rank: Rank): boolean {
  return kindWeight[kind][rank] !== undefined
}
