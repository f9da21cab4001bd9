/**
 * Follows `::stop-commands::TOKEN` in the output of a command: from there until `::TOKEN::` the runner takes workflow
 * commands for text (`ActionCommandManager` in its source), ours too. In a `run:` step that ends with the step; here it
 * would swallow what comes after. The bytes are searched, not parsed: lines are looked at only where the word stands.
 */
const starts = [Buffer.from('::stop-'), Buffer.from('##[stop-')] as const
/** A line with a command in it is not longer, as far as we care. */
const longestLine = 1_024
const command = /^\s*::stop-commands[^:]*::([^\r\n]+)|##\[stop-commands[^\]]*\]([^\r\n]+)/

export class StopCommands {
  /** The token that lets commands count again; undefined while they do. */
  token: string | undefined
  /** The end of the last chunk, which may hold the start of a line. */
  #before = Buffer.alloc(0)

  /** Takes the next bytes of the output. */
  watch(chunk: Buffer): void {
    const first = chunk.indexOf(10)
    if (first < 0) {
      this.#keep(Buffer.concat([this.#before, chunk.subarray(Math.max(0, chunk.length - longestLine))]))
      return
    }
    let from = 0
    if (this.#before.length > 0) {
      this.#search(Buffer.concat([this.#before, chunk.subarray(Math.max(0, first - longestLine), first + 1)]))
      from = first + 1
    }
    const last = chunk.lastIndexOf(10)
    this.#search(chunk.subarray(from, last + 1))
    this.#keep(chunk.subarray(last + 1))
  }

  /** The output is over: what stands on an open line counts. */
  finish(): void {
    if (this.#before.length > 0) this.watch(Buffer.from('\n'))
  }

  #keep(open: Buffer): void {
    this.#before = Buffer.from(open.subarray(Math.max(0, open.length - longestLine)))
  }

  /** Whole lines. */
  #search(lines: Buffer): void {
    for (let from = 0; from < lines.length; ) {
      const at = this.token === undefined ? firstOf(lines, from) : lines.indexOf(this.token, from)
      if (at < 0) return
      const start = Math.max(lines.lastIndexOf(10, at) + 1, at - longestLine)
      const end = lines.indexOf(10, at)
      this.#read(lines.toString('utf8', start, Math.min(end, start + longestLine)))
      from = end + 1
    }
  }

  #read(line: string): void {
    if (this.token === undefined) {
      const found = command.exec(line)
      this.token = (found?.[1] ?? found?.[2])?.trim() || undefined
    } else if (line.trim().startsWith(`::${this.token}::`)) this.token = undefined
  }
}

/** Where the first of the two forms begins. Short needles with a rare first byte: gigabytes are searched for them. */
function firstOf(lines: Buffer, from: number): number {
  const [at, other] = starts.map((start) => lines.indexOf(start, from)) as [number, number]
  return at < 0 || other < 0 ? Math.max(at, other) : Math.min(at, other)
}
