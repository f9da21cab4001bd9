import { matches, weighs } from '../classifier/candidates.ts'
import { kindOf } from '../classifier/line-kind.ts'
import type { LogLine } from '../log/line.ts'
import type { AnyRule } from '../rules/rule.ts'

/** The rules that take a line for the cause. */
export function takers(line: LogLine, rules: readonly AnyRule[]): AnyRule[] {
  if (line.text === '' || rules.length === 0) return []
  const matching = rules.filter((rule) => matches(rule, line))
  if (matching.length === 0) return matching
  const kind = kindOf(line)
  return matching.filter((rule) => weighs(kind, rule))
}
