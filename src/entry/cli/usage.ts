import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The call's words are wrong, or a file that it names cannot be read: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Options and positional arguments of a command; an option that does not exist is a `UsageError`. */
export function parseCommand<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A word that a command has no use for is a misunderstanding, and not to be passed over. */
export function acceptNone(command: string, positionals: readonly string[]): void {
  const [word] = positionals
  if (word !== undefined) throw new UsageError(`${command} takes options only, but "${word}" came with it.`)
}
