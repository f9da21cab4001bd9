import type { AnyRule } from '../rules/rule.ts'
import { GramFilter } from './gram-filter.ts'
import { ruleLiterals } from './rule-literals.ts'
import { plainRun, recoveredLiterals, structure } from './structure.ts'

/** What a literal means apart from its rules, as bits. */
export const role = { group: 1, error: 2, opening: 4, plainRun: 8, recovered: 16 } as const

/** What to look for in a log, and whom to ask about it. */
export interface Plan {
  readonly filter: GramFilter
  readonly roles: Uint8Array
  /** Rules of each literal. */
  readonly owners: readonly (readonly AnyRule[])[]
  /** Rules that no literal leads to: users' rules, and the few built-in ones without. */
  readonly slow: readonly AnyRule[]
  readonly rules: readonly AnyRule[]
  /** Its place among them. */
  order(rule: AnyRule): number
}

const roleOf = new Map<string, number>([
  [structure.group, role.group],
  [structure.error, role.error],
  [structure.post, role.opening],
  [structure.teardown, role.opening],
  [structure.setup, role.opening],
  ...plainRun.map((text) => [text, role.plainRun] as const),
  ...recoveredLiterals.map((text) => [text, role.recovered] as const),
])

let known: GramFilter | undefined

export function planFor(rules: readonly AnyRule[]): Plan {
  const builtIn = new Map<string, AnyRule>()
  for (const rule of rules) if (rule.origin === undefined) builtIn.set(rule.id, rule)
  const led = new Set<AnyRule>()
  const owners = ruleLiterals.map(([, , ...ids]) =>
    ids.flatMap((id) => {
      const rule = builtIn.get(id)
      if (rule === undefined) return []
      led.add(rule)
      return [rule]
    }),
  )
  const encoder = new TextEncoder()
  known ??= new GramFilter(
    ruleLiterals.map(([text, at]) => ({ text, at })),
    (text) => encoder.encode(text),
  )
  const roles = Uint8Array.from(ruleLiterals, ([text]) => roleOf.get(text) ?? 0)
  return {
    filter: known,
    roles,
    owners,
    slow: rules.filter((rule) => !led.has(rule)),
    rules,
    order: (rule) => rules.indexOf(rule),
  }
}
