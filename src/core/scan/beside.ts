import { type LogLine, parseLine } from '../log/line.ts'
import { neighbourhood } from '../log/prefix.ts'
import type { ByteSource } from './byte-source.ts'

/** Bytes on either side that are read: longer lines are no neighbours. */
const reach = 1_024
const newline = 10
/** What is read at once: lines that ask mostly stand one behind another. */
const window = 32 * reach
/** Lines that one after another ask for are the same ones mostly. */
const mostKnown = 16

/** Reads the lines around one, for `settle`. */
export class BesideReader {
  private readonly source: ByteSource
  private bytes: Uint8Array
  private readonly buffer: Uint8Array
  /** Where in the log the buffer begins, and how much of it is filled. */
  private base = 0
  private filled = 0
  private readonly known = new Map<number, LogLine>()
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  constructor(source: ByteSource) {
    this.source = source
    this.buffer = source.allocate(window)
    this.bytes = this.buffer
  }

  /** Lines before and behind the one that begins at `offset`, the nearest first. */
  around(offset: number): [before: LogLine[], behind: LogLine[]] {
    const { bytes } = this
    const from = Math.max(0, offset - reach)
    const length = this.fill(from)
    const at = offset - from
    const before: LogLine[] = []
    for (let stop = at - 1; stop >= 0 && before.length < neighbourhood; ) {
      const start = stop === 0 ? 0 : bytes.lastIndexOf(newline, stop - 1) + 1
      // The first may be the rest of a longer line.
      if (start === 0 && from > 0) break
      before.push(this.line(from, start, stop, true))
      stop = start - 1
    }
    const behind: LogLine[] = []
    for (let start = this.next(at, length); start > 0 && start < length && behind.length < neighbourhood; ) {
      const next = this.next(start, length)
      behind.push(this.line(from, start, next > 0 ? next - 1 : length, next > 0))
      start = next
    }
    return [before, behind]
  }

  private line(from: number, start: number, stop: number, isWhole: boolean): LogLine {
    const { known, bytes } = this
    let line = known.get(from + start)
    if (line === undefined) {
      line = parseLine(this.decoder.decode(bytes.subarray(start, stop)), 0)
      // One that the end of what was read cuts may be whole the next time.
      if (!isWhole) return line
      if (known.size === mostKnown) known.delete(known.keys().next().value as number)
      known.set(from + start, line)
    }
    return line
  }

  /** Where the line behind the one at `at` begins, or 0. */
  private next(at: number, length: number): number {
    const end = this.bytes.indexOf(newline, at)
    return end < 0 || end >= length ? 0 : end + 1
  }

  /** Has `bytes` begin at `from`; how many there are. The log is read anew only where the buffer does not hold them. */
  private fill(from: number): number {
    if (from < this.base || from + 3 * reach > this.base + this.filled) this.refill(from)
    const start = from - this.base
    this.bytes = this.buffer.subarray(start, Math.min(this.filled, start + 3 * reach))
    return this.bytes.length
  }

  private refill(from: number): void {
    this.base = from
    this.filled = 0
    while (this.filled < this.buffer.length) {
      const got = this.source.read(this.buffer.subarray(this.filled), from + this.filled)
      if (got === 0) break
      this.filled += got
    }
  }
}
