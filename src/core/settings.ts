/** The policy of a job, from its inputs, the config file and the built-in default, in this order. */
import type { Config } from './config.ts'
import { defaultPolicy, type Policy, parseWait, policyLimits, type Quorum } from './policy.ts'
import { parseSelectors, type Selector, splitList } from './selectors.ts'
import { showValue } from './wrong-value.ts'

/** Inputs as the runner hands them over: text, empty where not set or where the action has none of the name. */
export interface PolicyInputs {
  readonly rerunOn: string
  readonly maxReruns: string
  readonly backoff: string
  readonly quorum: string
}

/** What the config file says about the policy; keys that it does not set are not there. */
export type PolicyOverrides = Partial<Policy>

/** A value, or what is wrong as clauses that follow the name of the setting: `must be …`. */
type Parsed<T> = { readonly value: T } | { readonly problems: readonly string[] }

/**
 * Resolves the policy. `config` is undefined where there is no config file; where the file cannot be read there is no
 * policy, so the caller has nothing to ask here. Every wrong input is a sentence of its own, and one is enough for no policy.
 */
export function resolvePolicy(
  inputs: PolicyInputs,
  config?: Pick<Config, 'policy' | 'userCauses'>,
): { readonly policy: Policy } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const read = <T>(subject: string, text: string, parse: (text: string) => Parsed<T>, otherwise: T): T => {
    if (text.trim() === '') return otherwise
    const parsed = parse(text.trim())
    if ('value' in parsed) return parsed.value
    problems.push(...parsed.problems.map((problem) => `${subject} ${problem}`))
    return otherwise
  }
  const base: Policy = { ...defaultPolicy, ...config?.policy }
  const policy: Policy = {
    ...base,
    rerunOn: read(
      'A part of input "rerun-on"',
      inputs.rerunOn,
      (text) => parseRerunOn(text, config?.userCauses),
      base.rerunOn,
    ),
    maxReruns: read('Input "max-reruns"', inputs.maxReruns, parseMaxReruns, base.maxReruns),
    backoff: read('A part of input "backoff"', inputs.backoff, parseBackoff, base.backoff),
    quorum: read('Input "quorum"', inputs.quorum, parseQuorum, base.quorum),
  }
  return problems.length > 0 ? { problems } : { policy }
}

function parseRerunOn(text: string, userCauses: ReadonlySet<string> | undefined): Parsed<readonly Selector[]> {
  const parsed = parseSelectors(text, userCauses)
  return 'selectors' in parsed ? { value: parsed.selectors } : parsed
}

function parseMaxReruns(text: string): Parsed<number> {
  const value = wholeNumber(text, 0, policyLimits.maxReruns)
  return value === undefined
    ? { problems: [`must be a whole number from 0 to ${policyLimits.maxReruns}, but it is ${showValue(text)}.`] }
    : { value }
}

/** Waits in milliseconds, from durations separated by commas or line breaks. */
function parseBackoff(text: string): Parsed<readonly number[]> {
  const parts = splitList(text)
  if (parts.length === 0) return { problems: [`must be a duration such as 5s, but the list is ${showValue(text)}.`] }
  if (parts.length > policyLimits.waits)
    return { problems: [`is one of ${parts.length}, and ${policyLimits.waits} are accepted.`] }
  const parsed = parts.map(parseWait)
  const problems = parsed.flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (problems.length > 0) return { problems }
  return { value: parsed.flatMap((one) => ('milliseconds' in one ? [one.milliseconds] : [])) }
}

function parseQuorum(text: string): Parsed<Quorum> {
  if (text === 'any' || text === 'all') return { value: text }
  const value = wholeNumber(text, 1, policyLimits.quorum)
  return value === undefined
    ? {
        problems: [
          `must be any, all or a whole number from 1 to ${policyLimits.quorum}, but it is ${showValue(text)}.`,
        ],
      }
    : { value }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}
