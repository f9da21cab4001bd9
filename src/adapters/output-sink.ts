/** Our own standard output: what commands print goes through it as it is, and what we say never stands inside of it. */
import { StopCommands } from './stop-commands.ts'

export class OutputSink {
  readonly #stopped = new StopCommands()
  #isAtLineStart = true

  constructor() {
    // Whoever read us is gone: the command goes on, and its exit code still counts.
    process.stdout.on('error', () => {})
  }

  /** Passes on a chunk; `done` is called when its memory is free again. False: no more until then. */
  pass(chunk: Buffer, done: () => void): boolean {
    this.#stopped.watch(chunk)
    this.#isAtLineStart = chunk.at(-1) === 10
    return process.stdout.write(chunk, done)
  }

  /** The command is over: what is printed next begins a line, and is heard even if the command switched commands off. */
  finish(): void {
    this.#stopped.finish()
    if (!this.#isAtLineStart) process.stdout.write('\n')
    if (this.#stopped.token !== undefined) process.stdout.write(`::${this.#stopped.token}::\n`)
    this.#stopped.token = undefined
    this.#isAtLineStart = true
  }
}
