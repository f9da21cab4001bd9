/** The config file, `.github/lumen.yml`. Loads yaml, valibot and re2js: reach it by a dynamic import, and only if there is a file. */
import * as v from 'valibot'
import { duplicateIds, shapeProblems } from './config/problems.ts'
import { configSchema } from './config/schema.ts'
import { type Problem, readYaml } from './config/yaml-source.ts'
import { parseWait } from './policy.ts'
import type { UserRule } from './rules/rule.ts'
import { causesOfRules, compileUserRules } from './rules/user-rules.ts'
import { parseSelector } from './selectors.ts'
import type { PolicyOverrides } from './settings.ts'
import type { TicketSettings } from './tickets/settings.ts'

export interface Config {
  readonly policy: PolicyOverrides
  /** In the order of the file, which is the order in which they are tried. */
  readonly rules: readonly UserRule[]
  /** Causes (`class/reason`) that the rules add, for selectors in inputs. */
  readonly userCauses: ReadonlySet<string>
  readonly ticket: Partial<TicketSettings>
}

/** Characters of a file that is read at all; a config of a hundred rules has a tenth of it. */
export const longestConfig = 256 * 1024

/** Beyond these a person starts with the first ones. */
const mostProblems = 30

/**
 * Reads a config file. `path` is for the messages, which are whole sentences and begin with `path:line: `. Every problem
 * is told at once, in the order of the lines; where there is one, nothing of the file is used. Never throws.
 */
export function parseConfig(
  text: string,
  path: string,
): { readonly config: Config } | { readonly problems: readonly Problem[] } {
  const parsed = parse(text)
  if ('config' in parsed) return parsed
  const sorted = [...parsed.problems].sort((a, b) => a.line - b.line)
  // A syntax error often comes many times over for one slip.
  const told = [...new Map(sorted.map(({ line, message }) => [`${path}:${line}: ${message}`, line]))]
  const problems = told.slice(0, mostProblems).map(([message, line]) => ({ line, message }))
  const next = told[mostProblems]
  if (next === undefined) return { problems }
  const [, line] = next
  return {
    problems: [...problems, { line, message: `${path}:${line}: And ${told.length - mostProblems} more from here on.` }],
  }
}

function parse(text: string): { readonly config: Config } | { readonly problems: readonly Problem[] } {
  if (text.length > longestConfig) {
    const message = `The file must have at most ${longestConfig} characters, but it has ${text.length}.`
    return { problems: [{ line: 1, message }] }
  }
  const source = readYaml(text)
  if ('problems' in source) return source
  const value = source.value ?? {}
  const { rules } = value as { rules?: unknown }
  const userCauses = causesOfRules(rules)
  const checked = v.safeParse(configSchema(userCauses), value, { abortPipeEarly: true })
  const problems = [...shapeProblems(checked.issues ?? [], source), ...duplicateIds(rules, source)]
  if (!checked.success || problems.length > 0) return { problems }
  const { policy, ticket } = checked.output
  return {
    config: {
      policy: policy ? policyOf(policy, userCauses) : {},
      rules: compileUserRules(checked.output.rules ?? []),
      userCauses,
      ticket: ticketOf(ticket ?? {}),
    },
  }
}

type CheckedPolicy = NonNullable<v.InferOutput<ReturnType<typeof configSchema>>['policy']>

/** Only the keys that the file has, so that it can be spread over the default. */
function policyOf(checked: CheckedPolicy, userCauses: ReadonlySet<string>): PolicyOverrides {
  const rerunOn = checked['rerun-on']
    ?.map((text) => parseSelector(text, userCauses))
    .flatMap((one) => ('selector' in one ? [one.selector] : []))
  const backoff = checked.backoff?.map(parseWait).flatMap((one) => ('milliseconds' in one ? [one.milliseconds] : []))
  return {
    ...(rerunOn && { rerunOn }),
    ...(checked['max-reruns'] !== undefined && { maxReruns: checked['max-reruns'] }),
    ...(backoff && { backoff }),
    ...(checked['hold-steps'] && { holdSteps: checked['hold-steps'] }),
    ...(checked.rerun && { rerun: checked.rerun }),
    ...(checked.quorum !== undefined && { quorum: checked.quorum }),
  }
}

type CheckedTicket = NonNullable<v.InferOutput<ReturnType<typeof configSchema>>['ticket']>

function ticketOf({ labels, assignees, title, ...checked }: CheckedTicket): Partial<TicketSettings> {
  const quietAfter = checked['quiet-after']
  return {
    ...(labels && { labels }),
    ...(assignees && { assignees }),
    ...(title !== undefined && { title }),
    ...(quietAfter !== undefined && { quietAfter }),
  }
}
