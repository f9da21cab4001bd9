/** Rules of the config file, made into rules that the classifier can try. Loads re2js: reach it by a dynamic import only. */
import { type KnownClass, knownClasses } from '../selectors.ts'
import { type Cause, causes, errorClasses, reasonSpec } from '../taxonomy.ts'
import type { Matcher, UserCause, UserRule } from './rule.ts'
import { compilePattern } from './user-pattern.ts'

/** A rule as the config file has it, its shape and its patterns checked. */
export interface UserRuleSpec {
  readonly id: string
  readonly class: KnownClass
  readonly reason: string
  readonly match: string
  readonly unless?: string | undefined
  readonly steps?: readonly string[] | undefined
  readonly help?: string | undefined
  readonly transient?: boolean | undefined
}

/** Kebab-case: the form of a user's rule ids and reasons. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Compiles checked rules, in their order. Throws where a pattern was not checked: that is a mistake of ours. */
export function compileUserRules(specs: readonly UserRuleSpec[]): UserRule[] {
  return specs.map((spec) => {
    const cause: UserCause = `${spec.class}/${spec.reason}`
    const known = isCause(cause) ? reasonSpec(cause) : undefined
    return {
      origin: 'user',
      id: spec.id,
      cause,
      rank: 'verdict',
      match: matcher(spec.id, spec.match),
      ...(spec.unless === undefined ? {} : { unless: matcher(spec.id, spec.unless) }),
      ...(spec.steps === undefined ? {} : { steps: spec.steps }),
      transient: spec.transient ?? known?.transient ?? passesByItself[spec.class],
      help:
        spec.help?.replace(/\s+/g, ' ').trim() ?? known?.help ?? `What has to happen: ${errorClasses[spec.class].fix}.`,
      examples: { match: [] },
    }
  })
}

/**
 * Causes (`class/reason`) that rules of a file add to the closed list, so that `rerun-on` can name them. Takes the file
 * as it was read: a mistake elsewhere in a rule must not make its reason unknown as well.
 */
export function causesOfRules(rules: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  for (const rule of Array.isArray(rules) ? rules : []) {
    const { class: errorClass, reason } = (rule ?? {}) as { class?: unknown; reason?: unknown }
    const wellFormed =
      knownClasses.some((name) => name === errorClass) && typeof reason === 'string' && kebabCase.test(reason)
    if (wellFormed) found.add(`${errorClass}/${reason}`)
  }
  return found
}

/** Whether a reason that only the user knows passes by itself, where the rule does not say: the policy of its class. */
const passesByItself: Record<KnownClass, boolean> = {
  network: true,
  external_api: true,
  token_expired: false,
  dependency: false,
  build: false,
  environment: false,
}

function isCause(cause: string): cause is Cause {
  return (causes as readonly string[]).includes(cause)
}

function matcher(id: string, text: string): Matcher {
  const compiled = compilePattern(text)
  if ('matcher' in compiled) return compiled.matcher
  throw new Error(`The pattern of rule "${id}" ${compiled.problem}`)
}
