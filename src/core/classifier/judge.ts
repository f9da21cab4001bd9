import type { LogLine } from '../log/line.ts'
import type { AnyRule } from '../rules/rule.ts'
import type { Candidate } from './candidates.ts'
import type { LineKind } from './line-kind.ts'

/** Below this nothing is proved: the verdict is `unknown`, and the best line is a hint. */
export const abstainBelow = 30

/** How far below its consequence a cause may still stand: stack traces name the cause last. */
const causeReach = 80

/** Words of a tool that got what it wanted: a failure above them was survived. */
export const recovered =
  /\bSuccessfully (?:installed|built|downloaded|fetched|tagged|logged|uninstalled|connected)|^added \d+ packages|^(?:up to date|changed \d+ packages)|\bsucceeded (?:on|after) (?:attempt|try|retry|\d)|\battempt #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|\bretry #?\d+(?:\/\d+| of \d+)?:? (?:ok|okay|succeeded|successful|passed|done|worked)\b|^Fetched [\d.,]+ ?[kMG]?B|^\s*Finished .+ in [\d.]+|^Bundle complete|^Done in [\d.]+|^(?:\[INFO\] )?BUILD SUCCESS|^Complete!$|^Install finished successfully|^Pod installation complete|^All dependencies have been fetched|^copying path '\/nix\/store|^Download action repository '|^Status: Downloaded newer image|^Cache not found for input keys|^Restored \S+ \(in |^ {2}Restored \S+ \(in |^Resolved \d+ packages? in|^npm http fetch \w+ 200 |has been successfully uploaded!|\b(?:connection|upload|download) (?:re-?established|succeeded|complete)/i

/** Whether a line says that something worked. */
export function recovers({ text, behind }: LogLine): boolean {
  return recovered.test(text) || (behind !== undefined && recovered.test(behind))
}

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
    lines.findLast((line) => recovers(line))?.number ?? 0,
    candidates.findLast((candidate) => isOwnBug(candidate))?.line.number ?? 0,
  )
  const lasting = candidates.filter((candidate) => !survived(candidate, success))
  const alive = withoutExceptions(lasting)
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

/** What the code, its dependencies or its credentials do wrong ends a step: the step would not wait to be stopped. */
const ending: ReadonlySet<string> = new Set(['build', 'dependency', 'token_expired'])

/**
 * What may have been the cause where somebody stopped the step: an error that the program went on after, a screen or more
 * before the end, is none. What it waits for (a transfer, the machine) it may have said long ago.
 */
export function lastWhenStopped(candidates: readonly Candidate[], lines: readonly LogLine[]): readonly Candidate[] {
  const last = lines.at(-1)?.number ?? 0
  const late = new Set(candidates.filter(({ line }) => last - line.number <= screenful).map(({ rule }) => rule))
  return candidates.filter(({ rule }) => !ending.has(classOf(rule)) || late.has(rule))
}

/** So many times as often has a tool to say something else, before its rarer words are one finding among many. */
const manyTimes = 5

/**
 * Drops what one tool says of a few of its findings, where it says of most that they are something else: one test in a
 * hundred that cannot import a module does not make the other failures a matter of dependencies.
 */
function withoutExceptions(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<AnyRule, number>()
  for (const { rule } of candidates) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const toolOf = ({ id }: AnyRule) => id.slice(0, id.indexOf('/') + 1)
  const rules = [...counts.keys()]
  const rare = new Set(
    rules.filter((rule) =>
      rules.some(
        (other) =>
          other !== rule &&
          toolOf(other) !== '' &&
          toolOf(other) === toolOf(rule) &&
          (other.yieldsTo ?? []).includes(rule.id) &&
          classOf(other) !== classOf(rule) &&
          (counts.get(other) ?? 0) > manyTimes * (counts.get(rule) ?? 0),
      ),
    ),
  )
  return rare.size === 0 ? candidates : candidates.filter(({ rule }) => !rare.has(rule))
}

const classOf = ({ cause }: AnyRule) => cause.slice(0, cause.indexOf('/'))
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
  // Said again at the end, it is what ended the step, though the first finding is shown: what a test printed in between
  // must not win by standing nearer to the end.
  return { ...chosen, score: Math.max(...pool.map(({ score }) => score)) }
}

/** More findings than a person reads one by one, over more lines than they see at once. */
const manyFindings = 6
const screenful = 30
/** So far above the tally, the first of several findings is out of sight. */
const farAway = 15

/** What is found many times over, and summed up by the tool at the end: there a person begins to read. */
const counted: ReadonlySet<string> = new Set(['build/test-failure', 'build/lint-error', 'build/type-error'])
const tallyWords =
  /\b[1-9]\d* (?:tests? |specs? |suites? )?(?:failed|failures?|errors?|problems?|violations?|issues?)\b|\b(?:Failed|Failures|Errors): *[1-9]/
/** Classes whose findings a tool counts; an error that is printed again and again is told by its first line. */
const countable: ReadonlySet<string> = new Set(['build', 'dependency', 'environment'])

/**
 * The line to show for the winner. A wall of findings is told by its end, where the tool sums it up. A message that the
 * action which ran the tool repeats as the step's own error is shown there. Otherwise it is the match that won.
 */
function shown(winner: Candidate, all: readonly Candidate[]): Candidate {
  const errorClass = (candidate: Candidate) => classOf(candidate.rule)
  const isAsGood = ({ rule: { rank } }: Candidate) => rank === 'verdict' || rank === 'cause'
  const wall = all.filter((other) => isClear(other) && isAsGood(other) && errorClass(other) === errorClass(winner))
  const last = wall.at(-1)
  if (last === undefined) return winner
  const findings = wall.filter((other) => other.rule === winner.rule)
  const height = (findings.at(-1)?.line.number ?? 0) - (findings[0]?.line.number ?? 0)
  // Another line is shown; what it proves stays the winner's.
  const showing = ({ line, kind }: Candidate) => ({ ...winner, line, kind })
  const tally = counted.has(winner.rule.cause)
    ? all.findLast(
        (other) => isClear(other) && other.rule.cause === winner.rule.cause && tallyWords.test(other.line.text),
      )
    : undefined
  if (countable.has(errorClass(winner)) && findings.length >= manyFindings && height >= screenful)
    return showing(last.line.marker === 'error' ? last : (tally ?? last))
  if (findings.length >= manyFindings && tally !== undefined && tally.line.number - winner.line.number > farAway)
    return showing(tally)
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

/** A retry, a warning or what a running program only noted was survived where success follows. */
export const survivable: ReadonlySet<LineKind> = new Set(['retry', 'warning', 'chatter', 'service', 'beside'])

function survived(candidate: Candidate, success: number): boolean {
  return survivable.has(candidate.kind) && candidate.line.number < success
}
