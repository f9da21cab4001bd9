/** What the user decided: the policy and the rules, from the inputs and the config file. */
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { ReadInput } from '../app/ports.ts'
import type { Problem } from '../app/problem.ts'
import type { Config } from '../core/config.ts'
import { oneLine } from '../core/escape.ts'
import type { Policy } from '../core/policy.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { resolvePolicy } from '../core/settings.ts'
import { defaultTicketSettings, type TicketSettings } from '../core/tickets/settings.ts'

/** Where the config file is looked for; without one there the built-in policy counts. */
export const defaultConfigPath = '.github/lumen.yml'

export interface Settings {
  /** Undefined where an input or the file is wrong: then nothing is rerun. */
  readonly policy: Policy | undefined
  readonly problems: readonly Problem[]
  /** The user's rules before the built-in ones. */
  readonly rules: () => Promise<readonly AnyRule[]>
  /** The built-in ones where the file is wrong: a ticket is opened all the same. */
  readonly ticket: TicketSettings
}

/** `file` is undefined where none is wanted; `isDefault` where it need not be there. Never throws. */
export async function settings(
  file: { readonly path: string; readonly isDefault: boolean } | undefined,
  input: ReadInput,
): Promise<Settings> {
  const read = file === undefined || file.path === '' ? {} : await readConfig(file.path, file.isDefault)
  const config = 'config' in read ? read.config : undefined
  const rules = async () => [...(config?.rules ?? []), ...(await import('../core/rules/index.ts')).builtInRules]
  const ticket = { ...defaultTicketSettings, ...config?.ticket }
  // With a broken file its reasons are not known: what the inputs say about them cannot be judged.
  if ('problems' in read) return { policy: undefined, problems: read.problems, rules, ticket }
  const resolved = resolvePolicy(
    {
      rerunOn: input('rerun-on'),
      maxReruns: input('max-reruns'),
      backoff: input('backoff'),
      quorum: input('quorum'),
    },
    config,
  )
  if ('policy' in resolved) return { policy: resolved.policy, problems: [], rules, ticket }
  const where = 'inputs of the policy'
  const problems = resolved.problems.map((message) => ({ where, message: `${message} ${nothingRerun}` }))
  return { policy: undefined, problems, rules, ticket }
}

const nothingRerun = 'Until it is mended nothing is rerun.'

async function readConfig(path: string, isDefault: boolean): Promise<{ config?: Config } | { problems: Problem[] }> {
  const where = `config ${oneLine(path, 120)}`
  let text: string
  try {
    text = await readFile(
      isAbsolute(path) ? path : join(process.env['GITHUB_WORKSPACE'] || process.cwd(), path),
      'utf8',
    )
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && isDefault) return {}
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : String(code)
    return {
      problems: [
        {
          where,
          message: `Input "config" must name a file of the workspace, but "${oneLine(path, 120)}" cannot be used: ${why}. ${nothingRerun}`,
        },
      ],
    }
  }
  const { parseConfig } = await import('../core/config.ts')
  const parsed = parseConfig(text, path)
  if ('config' in parsed) return { config: parsed.config }
  return { problems: parsed.problems.map(({ message }) => ({ where, message: `${message} ${nothingRerun}` })) }
}
