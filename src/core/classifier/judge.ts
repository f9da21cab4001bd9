import type { AnyRule } from '../rules/rule.ts'
import type { Candidate } from './candidates.ts'

/** Below this nothing is proved: the verdict is `unknown`, and the best line is a hint. */
export const abstainBelow = 30

/** How far below its consequence a cause may still stand: stack traces name the cause last. */
const causeReach = 80

/** Words of a tool that got what it wanted: a failure above them was survived. */
const recovered =
  /\bSuccessfully (?:installed|built|downloaded|fetched|tagged|logged|uninstalled|connected)|^added \d+ packages|^(?:up to date|changed \d+ packages)|\bsucceeded (?:on|after) (?:attempt|try|retry|\d)|^Fetched [\d.,]+ ?[kMG]?B|^\s*Finished .+ in [\d.]+|^Bundle complete|^Done in [\d.]+|\b(?:connection|upload|download) (?:re-?established|succeeded|complete)/i

/** Candidates in the order of strength, the consequences of others taken out. */
export interface Ranking {
  readonly winner: Candidate | undefined
  /** The best of each other rule, strongest first. */
  readonly others: readonly Candidate[]
}

/** Whether `selector` (a rule id, `tool/*`, a class or a cause) names the rule. */
function names(selector: string, rule: AnyRule): boolean {
  if (selector === '*' || selector === rule.id || selector === rule.cause) return true
  if (selector.endsWith('/*')) return rule.id.startsWith(selector.slice(0, -1))
  return !selector.includes('/') && rule.cause.startsWith(`${selector}/`)
}

/** Chooses among candidates: a cause beats its consequence, then strength decides. */
export function rank(candidates: readonly Candidate[], texts: readonly { readonly text: string }[]): Ranking {
  const alive = candidates.filter((candidate) => !survived(candidate, texts))
  const causes = alive.filter((candidate) => !isConsequence(candidate, alive))
  const pool = causes.length > 0 ? causes : alive
  const best = new Map<string, Candidate>()
  for (const candidate of pool) {
    const known = best.get(candidate.rule.id)
    if (known === undefined || beats(candidate, known)) best.set(candidate.rule.id, candidate)
  }
  const ordered = [...best.values()].sort((a, b) => b.score - a.score || a.index - b.index)
  return { winner: ordered[0], others: ordered.slice(1) }
}

/** Two lines of one rule: the first or the last is shown, but a line that is better evidence goes before either. */
function beats(candidate: Candidate, known: Candidate): boolean {
  const quality = (c: Candidate) => (c.kind === 'plain' || c.kind === 'title' ? 1 : 0)
  if (quality(candidate) !== quality(known)) return quality(candidate) > quality(known)
  return candidate.rule.show === 'last'
}

function isConsequence(candidate: Candidate, all: readonly Candidate[]): boolean {
  const selectors = candidate.rule.yieldsTo
  if (selectors === undefined) return false
  return all.some(
    (other) =>
      other.rule !== candidate.rule &&
      other.index <= candidate.index + causeReach &&
      other.score >= abstainBelow &&
      selectors.some((selector) => names(selector, other.rule)),
  )
}

/** A retry or a warning that is followed by success was survived. */
function survived(candidate: Candidate, texts: readonly { readonly text: string }[]): boolean {
  if (candidate.kind !== 'retry' && candidate.kind !== 'warning') return false
  for (let index = candidate.index + 1; index < texts.length; index++) {
    if (recovered.test((texts[index] as { text: string }).text)) return true
  }
  return false
}
