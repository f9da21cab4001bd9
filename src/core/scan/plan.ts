import type { AnyRule } from '../rules/rule.ts'
import { GramFilter } from './gram-filter.ts'
import { type LiteralTable, literalTable } from './literal-table.ts'

/** What a literal means apart from its rules, as bits. */
export const role = { group: 1, error: 2, opening: 4, plainRun: 8, recovered: 16 } as const

const noRules: readonly AnyRule[] = []

/** What to look for in a log, and whom to ask about it. */
export interface Plan {
  readonly filter: GramFilter
  readonly roles: Uint8Array
  /** Roles of lines that are looked at in any case. */
  readonly alwaysWanted: number
  /** How many rules each literal has. */
  readonly ownerCounts: Uint8Array
  /** Rules of a literal. */
  owners(literal: number): readonly AnyRule[]
  /** Literals of a rule. */
  literalsOf(rule: AnyRule): readonly number[]
  /** Rules that no literal leads to: users' rules, and the few built-in ones without. */
  readonly slow: readonly AnyRule[]
  readonly rules: readonly AnyRule[]
  /** Its place among them. */
  order(rule: AnyRule): number
}

let known: { table: LiteralTable; filter: GramFilter } | undefined

function tables(): { table: LiteralTable; filter: GramFilter } {
  if (known === undefined) {
    const table = literalTable()
    known = { table, filter: new GramFilter(table) }
  }
  return known
}

export function planFor(rules: readonly AnyRule[]): Plan {
  const { table, filter } = tables()
  const { size, owners, ownerNumbers, ownerStarts } = table
  const places = new Map(rules.map((rule, index) => [rule, index]))
  const builtIn = new Map<string, AnyRule>()
  for (const rule of rules) if (rule.origin === undefined) builtIn.set(rule.id, rule)
  const ruleOf = owners.map((owner) => builtIn.get(owner))
  const roleOf = owners.map((owner) => (owner.startsWith('=') ? role[owner.slice(1) as keyof typeof role] : 0))
  const roles = new Uint8Array(size)
  const ownerCounts = new Uint8Array(size)
  for (let literal = 0; literal < size; literal++) {
    for (let at = ownerStarts[literal] as number; at < (ownerStarts[literal + 1] as number); at++) {
      const owner = ownerNumbers[at] as number
      roles[literal] = (roles[literal] as number) | (roleOf[owner] as number)
      if (ruleOf[owner] !== undefined) ownerCounts[literal] = (ownerCounts[literal] as number) + 1
    }
  }
  // Most literals stand in no log: what belongs to one is looked up when it is found.
  const found = new Map<number, readonly AnyRule[]>()
  const led = new Set(ruleOf)
  return {
    filter,
    roles,
    alwaysWanted: role.group | role.error | role.opening | role.plainRun,
    ownerCounts,
    owners(literal) {
      if (ownerCounts[literal] === 0) return noRules
      let own = found.get(literal)
      if (own === undefined) {
        const numbers = ownerNumbers.subarray(ownerStarts[literal], ownerStarts[literal + 1])
        own = [...numbers].flatMap((owner) => ruleOf[owner] ?? [])
        found.set(literal, own)
      }
      return own
    },
    literalsOf(rule) {
      const owner = ruleOf.indexOf(rule)
      const literals: number[] = []
      for (let literal = 0; literal < size; literal++) {
        for (let at = ownerStarts[literal] as number; at < (ownerStarts[literal + 1] as number); at++) {
          if (ownerNumbers[at] === owner) literals.push(literal)
        }
      }
      return literals
    },
    slow: rules.filter((rule) => !led.has(rule)),
    rules,
    order: (rule) => places.get(rule) ?? rules.length,
  }
}
