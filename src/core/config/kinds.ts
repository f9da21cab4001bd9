/**
 * The kinds of values in the config file. A message is a clause that follows the name of the value: `must be …, but it
 * is ….` Loads valibot: dynamic import only.
 */
import * as v from 'valibot'
import { durationForm } from '../duration.ts'
import { parseWait } from '../policy.ts'
import { compilePattern, patternForm } from '../rules/user-pattern.ts'
import { kebabCase } from '../rules/user-rules.ts'
import { knownClasses, parseSelector, selectorForm } from '../selectors.ts'
import { causes } from '../taxonomy.ts'
import { showValue } from '../wrong-value.ts'

/** What a message is made from. */
interface Came {
  readonly input: unknown
}

/** The message of a value that has the wrong form: a clause that follows its name. */
export function mustBe(form: string) {
  return ({ input }: Came) => `must be ${form}, but it is ${showValue(input)}.`
}

/** The message of text that our own parser refuses, in the parser's words. A number is meant as text: `backoff: [5]`. */
function refusedBy(parse: (text: string) => object, form: string) {
  return ({ input }: Came) => {
    const parsed = typeof input === 'string' || typeof input === 'number' ? parse(`${input}`) : {}
    return 'problem' in parsed ? `${parsed.problem}` : mustBeText(form)({ input })
  }
}

/** YAML reads `match: 503` as a number; only the author can tell what it is. */
function mustBeText(form: string) {
  return (issue: Came) => {
    const plain = typeof issue.input === 'number' || typeof issue.input === 'boolean'
    return `${mustBe(form)(issue)}${plain ? ` To mean text, write '${issue.input}'.` : ''}`
  }
}

/** A map with just these keys. Valibot itself takes a list for a map. */
export function map<const E extends v.ObjectEntries>(entries: E, form: string) {
  const isMap = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input)
  return v.pipe(v.custom<Record<string, unknown>>(isMap, mustBe(form)), v.strictObject(entries))
}

/** Text of one thing that a person wrote: not blank. */
export function text(form: string, most: number) {
  const message = mustBeText(form)
  return v.pipe(v.string(message), v.regex(/\S/, message), v.maxLength(most, `must have at most ${most} characters.`))
}

/** A list of `least` to `most` items. */
export function list<const I extends v.GenericSchema>(item: I, form: string, least: number, most: number) {
  // First of all, so that nobody waits for the check of 100,000 entries.
  const isShort = (input: unknown) => !Array.isArray(input) || input.length <= most
  const tooLong = ({ input }: Came) => `has ${(input as unknown[]).length} entries, and ${most} are accepted.`
  return v.pipe(
    v.custom<unknown[]>(isShort, tooLong),
    v.array(item, mustBe(form)),
    v.minLength(least, `must be ${form}, but it is an empty list.`),
    v.maxLength(most),
  )
}

/** A whole number in a range. */
export function wholeNumber(form: string, least: number, most: number) {
  const message = mustBe(form)
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}

/** A name in kebab-case. */
export function kebab(form: string) {
  const message = mustBeText(form)
  return v.pipe(v.string(message), v.regex(kebabCase, message), v.maxLength(60, 'must have at most 60 characters.'))
}

/** A pattern that compiles. */
export const pattern = (() => {
  const message = refusedBy(compilePattern, patternForm)
  return v.pipe(
    v.string(message),
    v.check((input) => 'matcher' in compilePattern(input), message),
  )
})()

/** One wait of a backoff. */
export const wait = (() => {
  const message = refusedBy(parseWait, durationForm)
  return v.pipe(
    v.string(message),
    v.regex(/^\d{1,15}(?:ms|s|m|h)$/, message),
    v.check((input) => 'milliseconds' in parseWait(input), message),
  )
})()

/** A glob on the name of a step. */
export const stepGlob = text('the name of a step, with * and ?', 200)

/** A class, a cause of the closed list, or one of `userCauses`. */
export function selector(userCauses: ReadonlySet<string>) {
  const parse = (input: string) => parseSelector(input, userCauses)
  const message = refusedBy(parse, selectorForm)
  // Two forms for the sake of editors: the list completes, the pattern lets a user's own reasons pass.
  const known = v.picklist([...knownClasses, ...causes.filter((cause) => !cause.startsWith('unknown/'))])
  const own = v.pipe(
    v.string(),
    v.regex(new RegExp(`^(?:${knownClasses.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`), message),
    v.check((input) => 'selector' in parse(input), message),
  )
  return v.union([known, own], message)
}
