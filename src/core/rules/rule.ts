import type { Cause, ErrorClass } from '../taxonomy.ts'

/** A pattern on one line. Built-in rules are `RegExp`; a user's run in linear time. */
export interface Matcher {
  test(text: string): boolean
}

/**
 * How a line relates to the failure, strongest first. This orders rules of different tools without each knowing the
 * others:
 * - `verdict`: the tool that ended the step names the cause itself (`npm error code E503`, `error TS2322`).
 * - `cause`: a line that names a root cause, whoever printed it (`curl: (6) Could not resolve host`).
 * - `symptom`: words that often stand for the cause but also stand in noise (`Connection refused`, `401 Unauthorized`).
 * - `hint`: says only what broke, and is worth showing when nothing better is there (`BUILD FAILED`).
 */
export type Rank = 'verdict' | 'cause' | 'symptom' | 'hint'

/** What every rule has, wherever it comes from. */
interface RuleBase {
  readonly rank: Rank
  /** Tried on one line: without ANSI codes, time stamp and marker, cut at 2,000 characters. Linear time. */
  readonly match: Matcher
  /** Lines that `match` takes but that are something else. */
  readonly unless?: Matcher
  /** Words of which one has to stand a few lines above or below: the stack trace of an exception that says nothing itself. */
  readonly beside?: Matcher
  /**
   * Rules or causes that win over this one when they stand in the same failed step: this is their consequence.
   * A rule id, `tool/*`, a class, or a cause.
   */
  readonly yieldsTo?: readonly string[]
  /** Which of several matching lines is the evidence: the first (the default; compilers) or the last (retries, stack traces). */
  readonly show?: 'first' | 'last'
  /** Globs (`matchesGlob`) on the name of the failed step. Where none matches, or the name is not known, the rule is not tried. */
  readonly steps?: readonly string[]
  /** Each is a test. Invent hosts, paths and names; keep the tool's own words. */
  readonly examples: { readonly match: readonly string[]; readonly not?: readonly string[] }
}

/** One thing that a tool says when it fails. A rule describes how the tool speaks, not one log. */
export interface Rule extends RuleBase {
  readonly origin?: undefined
  /** `<tool>/<what>`, unique, in kebab-case. It is shown to users: keep it stable. */
  readonly id: string
  /** What it proves. */
  readonly cause: Cause
  /** Overrules the word of the reason on transience. */
  readonly transient?: boolean
  /** What to do, as a sentence, where the reason's own help is too general. */
  readonly help?: string
}

/** A cause of a user's rule: a reason of the taxonomy or one of their own, in a class of the taxonomy. */
export type UserCause = `${Exclude<ErrorClass, 'unknown'>}/${string}`

/**
 * A rule of the config file. It goes before the built-in ones: where one of them matches in the failed step, the
 * built-in rules are not asked; among them the first in the file wins. It is complete in itself, because `reasonSpec`
 * does not know a user's reasons.
 */
export interface UserRule extends RuleBase {
  readonly origin: 'user'
  /** Kebab-case without a slash, so it is never the id of a built-in rule. */
  readonly id: string
  readonly cause: UserCause
  readonly transient: boolean
  readonly help: string
}

export type AnyRule = Rule | UserRule
