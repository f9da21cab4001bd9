import { inputVariable } from '../core/command-environment.ts'
import { parseDuration } from '../core/duration.ts'
import { oneLine } from '../core/escape.ts'
import { parseShell, type Shell, type System } from '../core/shell.ts'
import { didYouMean, nearest } from '../core/wrong-value.ts'
import { type Identity, readIdentity } from './identity-inputs.ts'
import type { JobContext, ReadInput } from './ports.ts'
import type { Problem } from './problem.ts'

/** The inputs of `run/action.yml`: the command does not see them. */
export const runInputNames = [
  'run',
  'shell',
  'working-directory',
  'stage',
  'timeout',
  'on-retry',
  'region',
  'pipeline',
  'runner',
  'version',
  'day',
  'round',
  'rerun-on',
  'max-reruns',
  'backoff',
  'otlp-endpoint',
  'config',
] as const

export interface RunInputs extends Identity {
  readonly script: string
  readonly shell: Shell
  /** Relative to the workspace; empty for the workspace itself. */
  readonly folder: string
  /** Undefined where it was not given. */
  readonly stage: string | undefined
  /** Of each try, in milliseconds. */
  readonly timeoutMs: number | undefined
  /** A script to run between two tries. */
  readonly onRetry: string | undefined
  readonly config: string
  /** Whether the run has a name: without one it is not said that a rerun helps. */
  readonly identityKnown: boolean
}

/** What can be used, or why the command cannot be run. `problems` are warnings. */
export type ParsedRunInputs =
  | { readonly inputs: RunInputs; readonly problems: readonly Problem[] }
  | { readonly faults: readonly string[] }

/**
 * `text` reads an input as it came, blanks included: they mean something in a script. A wrong name or region is no reason
 * not to run the command; a shell or a time limit that is not understood is. Never throws.
 */
export function parseRunInputs(
  text: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
  context: JobContext,
  system: System,
): ParsedRunInputs {
  const input: ReadInput = (name) => text(name).trim()
  const faults = misspelt(env)

  if (input('run') === '') faults.push('Input "run" is missing: it is the command to run, as in a `run:` step.')
  const parsed = parseShell(input('shell') || 'bash', system)
  if ('problem' in parsed) faults.push(`Input "shell" ${parsed.problem}`)
  const timeout = input('timeout') === '' ? undefined : parseDuration(input('timeout'))
  if (timeout !== undefined && 'problem' in timeout) faults.push(`Input "timeout" ${timeout.problem}`)
  const timeoutMs = timeout !== undefined && 'milliseconds' in timeout ? timeout.milliseconds : undefined
  if (timeoutMs === 0) faults.push('Input "timeout" must be longer than 0. For no limit, leave it out.')
  if (faults.length > 0 || 'problem' in parsed) return { faults }

  // The reusable workflow says in the environment which day it works on.
  const withDay: ReadInput = (name) => input(name) || (name === 'day' ? (env['LUMEN_DAY'] ?? '') : '')
  const otherwise = 'The command runs all the same, but the run has no name.'
  const identity = readIdentity(withDay, env, context, otherwise)
  return {
    problems: identity.problems,
    inputs: {
      ...identity.values,
      script: text('run'),
      shell: parsed.shell,
      folder: input('working-directory'),
      stage: oneLine(input('stage'), 100) || undefined,
      timeoutMs,
      onRetry: input('on-retry') === '' ? undefined : text('on-retry'),
      config: input('config'),
      identityKnown: identity.isKnown,
    },
  }
}

/** The runner hands over what `with:` holds, whether the action has such an input or not: a slip would go unnoticed. */
function misspelt(env: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Map(runInputNames.map((name) => [inputVariable(name), name]))
  return Object.keys(env).flatMap((variable) => {
    if (!variable.startsWith('INPUT_') || known.has(variable)) return []
    const name = variable.slice('INPUT_'.length).toLowerCase()
    if (nearest(name, runInputNames) === undefined) return []
    return [`There is no input "${oneLine(name, 60)}".${didYouMean(name, runInputNames)}`]
  })
}
