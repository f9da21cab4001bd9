/** What a rerun may cure, as a user names it: a class (`network`) or one cause (`environment/runner-lost`). */
import { causes, type ErrorClass, errorClassNames, reasons } from './taxonomy.ts'
import { didYouMean, nearest, showValue } from './wrong-value.ts'

/** A class that can be rerun; `unknown` cannot, for what is not known is not rerun. */
export type KnownClass = Exclude<ErrorClass, 'unknown'>

export interface Selector {
  readonly errorClass: KnownClass
  /** Undefined: every reason of the class that passes by itself. */
  readonly reason: string | undefined
}

/** What can be named, as a clause for messages. */
export const selectorForm = 'an error class such as network, or a cause such as environment/runner-lost'

export const knownClasses = errorClassNames.filter((name): name is KnownClass => name !== 'unknown')

const none: ReadonlySet<string> = new Set()

/**
 * Reads one selector. `userCauses` are the causes (`class/reason`) that the rules of the config file add. A problem is
 * a clause that follows the name of the setting: `must …`. Never throws.
 */
export function parseSelector(
  text: string,
  userCauses: ReadonlySet<string> = none,
): { readonly selector: Selector } | { readonly problem: string } {
  const [className, reason, ...rest] = text.split('/') as [string, ...string[]]
  const errorClass = knownClasses.find((name) => name === className)
  if (errorClass !== undefined && reason === undefined) return { selector: { errorClass, reason } }
  if (errorClass !== undefined && rest.length === 0 && isCause(text, userCauses))
    return { selector: { errorClass, reason } }
  return { problem: `must be ${selectorForm}, but it is ${showValue(text)}.${hint(text, errorClass, userCauses)}` }
}

/** Reads selectors separated by commas or line breaks; every one that is wrong is a problem of its own. */
export function parseSelectors(
  text: string,
  userCauses: ReadonlySet<string> = none,
): { readonly selectors: readonly Selector[] } | { readonly problems: readonly string[] } {
  const parts = splitList(text)
  if (parts.length === 0) return { problems: [`must be ${selectorForm}, but the list is ${showValue(text)}.`] }
  const parsed = parts.map((part) => parseSelector(part, userCauses))
  const problems = parsed.flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (problems.length > 0) return { problems }
  return { selectors: parsed.flatMap((one) => ('selector' in one ? [one.selector] : [])) }
}

/** The parts of a list in an input: separated by commas or line breaks, trimmed, empty ones left out. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** `network`, or `environment/runner-lost`: what `parseSelector` reads. */
export function formatSelector({ errorClass, reason }: Selector): string {
  return reason === undefined ? errorClass : `${errorClass}/${reason}`
}

/** How the selectors name a cause, the most specific first; undefined where none does. */
export function namedBy(
  selectors: readonly Selector[],
  cause: { readonly errorClass: ErrorClass; readonly reason: string },
): 'cause' | 'class' | undefined {
  const ofClass = selectors.filter((selector) => selector.errorClass === cause.errorClass)
  if (ofClass.some((selector) => selector.reason === cause.reason)) return 'cause'
  return ofClass.some((selector) => selector.reason === undefined) ? 'class' : undefined
}

function isCause(text: string, userCauses: ReadonlySet<string>): boolean {
  return (causes as readonly string[]).includes(text) || userCauses.has(text)
}

function hint(text: string, errorClass: KnownClass | undefined, userCauses: ReadonlySet<string>): string {
  if (/^unknown(?:\/|$)/.test(text)) return ' What is unknown is never rerun.'
  if (/^(?:none|false|no|off)$/i.test(text)) return ' To rerun nothing, set max-reruns to 0.'
  const all = [...knownClasses, ...causes.filter((cause) => !cause.startsWith('unknown/')), ...userCauses]
  const reason = text.toLowerCase().split('/').at(-1)
  const withClass = all.find((cause) => cause.endsWith(`/${reason}`))
  if (withClass !== undefined) return ` Did you mean "${withClass}"?`
  if (nearest(text, all) !== undefined) return didYouMean(text, all)
  if (errorClass === undefined) return ` The classes are ${knownClasses.join(', ')}.`
  const own = [...userCauses].filter((cause) => cause.startsWith(`${errorClass}/`)).map((cause) => cause.split('/')[1])
  return ` The reasons of ${errorClass} are ${[...new Set([...Object.keys(reasons[errorClass]), ...own])].join(', ')}.`
}
