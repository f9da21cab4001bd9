/**
 * Patterns of users, matched in linear time whatever the pattern and the line: a log is a stranger's text, and one
 * pattern such as `(a+)+$` can stop the native engine for minutes. Loads re2js, so reach it by a dynamic import only.
 */
import { RE2JS, RE2JSSyntaxException } from 're2js'
import { showValue } from '../wrong-value.ts'
import type { Matcher } from './rule.ts'

export const patternLimits = {
  /** Characters of the pattern. */
  length: 1_000,
  /** Instructions of its program: matching takes up to this many steps for each character of a line. */
  program: 1_500,
} as const

/** What is accepted, as a clause for messages. */
export const patternForm = 'a regular expression in RE2 syntax, tried on one line'

/**
 * Compiles a pattern. Upper and lower case count as written; `(?i)` at the start lifts that. A problem is a clause that
 * follows the name of the setting: `must be …`. Never throws.
 */
export function compilePattern(text: string): { readonly matcher: Matcher } | { readonly problem: string } {
  const refuse = (but: string) => ({ problem: `must be ${patternForm}, but ${but}` })
  if (text.length > patternLimits.length) {
    return refuse(
      `it has ${text.length} characters, and ${patternLimits.length} are accepted: make several rules of it.`,
    )
  }
  // A YAML block (`match: |`) ends in a line break, and a line has none: such a pattern would never match.
  if (/[\n\r]/.test(text)) return refuse('it holds a line break. Write it on one line in single quotes.')
  let pattern: RE2JS
  try {
    pattern = RE2JS.compile(text)
  } catch (error) {
    return refuse(syntaxProblem(error))
  }
  if (pattern.programSize() > patternLimits.program) {
    return refuse(
      `it is too large: its repetitions unfold to ${pattern.programSize()} steps, and ${patternLimits.program} are accepted.`,
    )
  }
  if (pattern.test('')) return refuse(`${showValue(text)} matches even an empty line, and so every line.`)
  return { matcher: { test: (line) => pattern.test(line) } }
}

function syntaxProblem(error: unknown): string {
  if (!(error instanceof RE2JSSyntaxException)) return `it cannot be compiled: ${showValue(String(error))}.`
  const part = error.getPattern() ?? ''
  const shown = showValue(part)
  const linear = 'which does not run in linear time'
  if (/^\(\?<?[=!]/.test(part)) {
    return `it looks around at ${shown}, ${linear}. Name the lines to leave out in "unless" instead.`
  }
  if (/^\\[1-9k]/.test(part)) return `it refers back to a group at ${shown}, ${linear}.`
  if (/^\(\?>|^[*+?]\+/.test(part))
    return `it is atomic or possessive at ${shown}. Leave that out: linear time needs no such help.`
  return `it has a mistake: ${error.getDescription()}${part === '' ? '' : ` at ${shown}`}.`
}
