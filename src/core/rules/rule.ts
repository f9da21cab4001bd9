import type { Cause } from '../taxonomy.ts'

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

/** One thing that a tool says when it fails. A rule describes how the tool speaks, not one log. */
export interface Rule {
  /** `<tool>/<what>`, unique, in kebab-case. It is shown to users: keep it stable. */
  readonly id: string
  /** What it proves. */
  readonly cause: Cause
  readonly rank: Rank
  /** Tried on one line: without ANSI codes, time stamp and marker, cut at 2,000 characters. Linear time. */
  readonly match: Matcher
  /** Lines that `match` takes but that are something else. */
  readonly unless?: Matcher
  /** Overrules the word of the reason on transience. */
  readonly transient?: boolean
  /**
   * Rules or causes that win over this one when they stand in the same failed step: this is their consequence.
   * A rule id, `tool/*`, a class, or a cause.
   */
  readonly yieldsTo?: readonly string[]
  /** Which of several matching lines is the evidence: the first (the default; compilers) or the last (retries, stack traces). */
  readonly show?: 'first' | 'last'
  /** What to do, as a sentence, where the reason's own help is too general. */
  readonly help?: string
  /** Each is a test. Invent hosts, paths and names; keep the tool's own words. */
  readonly examples: { readonly match: readonly string[]; readonly not?: readonly string[] }
}
