/** A script in the shell of a `run:` step: its file, its environment, and what is kept of each time that it runs. */
import { randomUUID } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../app/errors.ts'
import type { EndedTry } from '../app/ports.ts'
import { commandEnvironment } from '../core/command-environment.ts'
import type { Shell } from '../core/shell.ts'
import { CapturedLog } from './captured-log.ts'
import { runProcess } from './command.ts'
import { oomKills } from './oom-kills.ts'
import type { OutputSink } from './output-sink.ts'
import { TryFiles } from './try-files.ts'

export interface ShellSetup {
  readonly shell: Shell
  /** Absolute. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Inputs of the action, which the command does not see. */
  readonly inputs: readonly string[]
  /** Where scripts are put, as the runner does. */
  readonly temp: string
  /** For what is kept of each try. */
  readonly keep: string
  readonly sink: OutputSink
  readonly cancelled: AbortSignal
}

export class ShellCommand {
  /** Of the last time that it ran. */
  files: TryFiles | undefined
  readonly #setup: ShellSetup
  readonly #source: string
  readonly #timeoutMs: number | undefined
  readonly #path: string

  /** Throws `CommandError` where it cannot be run in this place. */
  constructor(source: string, timeoutMs: number | undefined, setup: ShellSetup) {
    this.#setup = setup
    this.#source = source
    this.#timeoutMs = timeoutMs
    this.#path = join(setup.temp, `${randomUUID()}${setup.shell.extension}`)
    if (!isFolder(setup.folder))
      throw new CommandError(`There is no folder "${setup.folder}" to run the command in. The command was not run.`)
    try {
      writeFileSync(this.#path, setup.shell.script(source))
    } catch (error) {
      throw new CommandError(`The script could not be written to "${this.#path}": ${(error as Error).message}.`)
    }
  }

  /** `name` is that of the files that are kept. */
  async run(name: string): Promise<EndedTry> {
    const { shell, env, inputs, keep, sink, cancelled, folder } = this.#setup
    const files = new TryFiles(join(keep, name), env)
    this.files = files
    const log = new CapturedLog(join(keep, `${name}.log`))
    const oomBefore = oomKills()
    const call = {
      program: shell.program,
      args: shell.args(this.#path.replaceAll('"', '\\"')),
      verbatim: shell.verbatim,
      folder,
      env: commandEnvironment(env, inputs, files.variables),
      timeoutMs: this.#timeoutMs,
      log,
    }
    try {
      const ended = await runProcess(call, sink, cancelled)
      const failed = { script: this.#source, exitCode: ended.exitCode, timedOut: ended.timedOut }
      const ranOutOfMemory = ended.exitCode !== 0 && (oomKills() ?? 0) > (oomBefore ?? 0)
      return {
        ...ended,
        logPath: log.isFile ? log.path : undefined,
        logBytes: log.bytes,
        // Loaded when something failed: the tables of the search take time and memory.
        judge: async (stage, rules) => {
          const { judgeTry } = await import('../core/try-verdict.ts')
          return log.read((output, size) =>
            judgeTry({ ...failed, output, size, stage, ranOutOfMemory, now: Date.now() }, rules),
          )
        },
      }
    } finally {
      sink.finish()
      log.close()
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
