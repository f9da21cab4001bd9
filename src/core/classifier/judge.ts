import type { LogLine } from '../log/line.ts'
import type { AnyRule } from '../rules/rule.ts'
import type { Candidate } from './candidates.ts'

/** Below this nothing is proved: the verdict is `unknown`, and the best line is a hint. */
export const abstainBelow = 30

/** How far below its consequence a cause may still stand: stack traces name the cause last. */
const causeReach = 80

/** Words of a tool that got what it wanted: a failure above them was survived. */
export const recovered =
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
export function rank(candidates: readonly Candidate[], lines: readonly LogLine[]): Ranking {
  const success = Math.max(
    lines.findLast((line) => recovered.test(line.text))?.number ?? 0,
    candidates.findLast((candidate) => isOwnBug(candidate))?.line.number ?? 0,
  )
  const alive = candidates.filter((candidate) => !survived(candidate, success))
  const causes = alive.filter((candidate) => !isConsequence(candidate, alive))
  const pool = causes.length > 0 ? causes : alive
  // Not Map.groupBy: the command line runs on Node 20 too.
  const byRule = new Map<string, Candidate[]>()
  for (const candidate of pool) {
    const matches = byRule.get(candidate.rule.id)
    if (matches === undefined) byRule.set(candidate.rule.id, [candidate])
    else matches.push(candidate)
  }
  const best = [...byRule.values()].map((matches) => strongest(matches))
  const ordered = best.sort((a, b) => b.score - a.score || a.line.number - b.line.number)
  const [winner, ...others] = ordered
  return winner === undefined ? { winner, others } : { winner: shown(winner, alive), others }
}

/**
 * An exception that only a mistake in the code throws. A program that got as far as that had survived what it tried
 * again before; `fetch failed` and its like are TypeErrors too.
 */
const ownBug =
  /^\s*(?:Uncaught )?(?:TypeError|ReferenceError|KeyError|AttributeError|NameError|UnboundLocalError|IndexError|ZeroDivisionError)\b(?!.{0,40}(?:fetch|terminated|network|load failed))/i

const isOwnBug = (candidate: Candidate) =>
  candidate.rule.cause === 'build/runtime-error' && candidate.kind === 'plain' && ownBug.test(candidate.line.text)

const isClear = (candidate: Candidate) => candidate.kind === 'plain' || candidate.kind === 'title'

/** The match by which a rule is weighed and, if it wins, shown: a line that is no retry or warning goes before one that is. */
function strongest(matches: readonly Candidate[]): Candidate {
  const clear = matches.filter(isClear)
  const pool = clear.length > 0 ? clear : matches
  const chosen = (matches[0]?.rule.show === 'last' ? pool.at(-1) : pool[0]) as Candidate
  // Said again at the end, it is what ended the step, wherever it was said first.
  return { ...chosen, score: Math.max(...pool.map(({ score }) => score)) }
}

/** More findings than a person reads one by one, over more lines than they see at once. */
const manyFindings = 6
const screenful = 30
/** Classes whose findings a tool counts; an error that is printed again and again is told by its first line. */
const countable: ReadonlySet<string> = new Set(['build', 'dependency', 'environment'])

/**
 * The line to show for the winner. A wall of findings is told by its end, where the tool sums it up. A message that the
 * action which ran the tool repeats as the step's own error is shown there. Otherwise it is the match that won.
 */
function shown(winner: Candidate, all: readonly Candidate[]): Candidate {
  const errorClass = (candidate: Candidate) => candidate.rule.cause.slice(0, candidate.rule.cause.indexOf('/'))
  const isAsGood = ({ rule: { rank } }: Candidate) => rank === 'verdict' || rank === 'cause'
  const wall = all.filter((other) => isClear(other) && isAsGood(other) && errorClass(other) === errorClass(winner))
  const last = wall.at(-1)
  if (last === undefined) return winner
  const findings = wall.filter((other) => other.rule === winner.rule)
  const height = (findings.at(-1)?.line.number ?? 0) - (findings[0]?.line.number ?? 0)
  // Another line is shown; what it proves stays the winner's.
  const isWall = countable.has(errorClass(winner)) && findings.length >= manyFindings && height >= screenful
  if (isWall) return { ...winner, line: last.line, kind: last.kind }
  const repeated = last.rule === winner.rule && last.line.marker === 'error' && winner.line.marker !== 'error'
  return repeated ? last : winner
}

function isConsequence(candidate: Candidate, all: readonly Candidate[]): boolean {
  const selectors = candidate.rule.yieldsTo
  if (selectors === undefined) return false
  return all.some(
    (other) =>
      other.rule !== candidate.rule &&
      other.line.number <= candidate.line.number + causeReach &&
      other.score >= abstainBelow &&
      selectors.some((selector) => names(selector, other.rule)),
  )
}

/** A retry or a warning that is followed by success was survived. */
function survived(candidate: Candidate, success: number): boolean {
  return (candidate.kind === 'retry' || candidate.kind === 'warning') && candidate.line.number < success
}
