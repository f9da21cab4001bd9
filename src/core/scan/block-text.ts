import { type LogLine, parseLine } from '../log/line.ts'
import { CodeFinder, Uncoloured } from './ansi.ts'
import { longestHead } from './block-reader.ts'
import type { ByteSource } from './byte-source.ts'
import { countLines } from './count-lines.ts'

/** The lines of a block as they are searched, without ANSI codes, and as they stand in the log. */
export class BlockText {
  bytes: Uint8Array
  words: Int32Array
  /** Behind the last byte that is searched. */
  end = 0
  private readonly source: ByteSource
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  private raw: Uint8Array
  private uncoloured: Uncoloured | undefined
  private isStripped = false
  /** Place up to which lines are counted, and the number of the line there. */
  private counted = 0
  private number = 1

  constructor(source: ByteSource, raw: Uint8Array) {
    this.source = source
    this.raw = raw
    this.bytes = raw
    this.words = new Int32Array(raw.buffer)
  }

  /** Takes the first `end` bytes; `line` is the number of the first line. */
  take(raw: Uint8Array, end: number, line: number): void {
    if (raw !== this.raw) this.uncoloured = undefined
    this.raw = raw
    const codes = new CodeFinder(raw, end)
    const first = codes.next(0)
    this.isStripped = first >= 0
    if (this.isStripped) {
      this.uncoloured ??= new Uncoloured(this.source.allocate(raw.length))
      this.uncoloured.take(raw, first, end, codes)
    }
    this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : raw
    if (this.words.buffer !== this.bytes.buffer) this.words = new Int32Array(this.bytes.buffer)
    this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end
    this.counted = 0
    this.number = line
  }

  lineStart(at: number): number {
    return this.bytes.lastIndexOf(10, at) + 1
  }

  lineEnd(at: number): number {
    const stop = this.bytes.indexOf(10, at)
    return stop < 0 || stop > this.end ? this.end : stop
  }

  parse(start: number, stop: number): LogLine {
    return parseLine(this.decode(start, stop), 0)
  }

  decode(start: number, stop: number): string {
    const from = this.rawStart(start)
    const to = this.isStripped && this.uncoloured ? this.uncoloured.end(stop) : stop
    return this.decoder.decode(this.raw.subarray(from, Math.min(to, from + longestHead)))
  }

  /** Where a line begins in the block as it was read. */
  rawStart(at: number): number {
    return this.isStripped && this.uncoloured ? this.uncoloured.start(at) : at
  }

  /** Places are asked for in rising order, so that each byte is counted once. */
  numberAt(at: number): number {
    if (at < this.counted) return this.number - countLines(this.bytes, this.words, at, this.counted)
    this.number += countLines(this.bytes, this.words, this.counted, at)
    this.counted = at
    return this.number
  }
}
