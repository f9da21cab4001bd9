import { type LogLine, parseLine } from '../log/line.ts'
import { CodeFinder, Uncoloured } from './ansi.ts'
import { type BlockReader, longestHead } from './block-reader.ts'
import type { Machine } from './machine.ts'

/** The lines of a block as they are searched, without ANSI codes, and as they stand in the log. */
export class BlockText {
  bytes: Uint8Array
  /** Behind the last byte that is searched. */
  end = 0
  private readonly machine: Machine
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  private raw: Uint8Array
  private uncoloured: Uncoloured | undefined
  private isStripped = false
  /** Place up to which lines are counted, and the number of the line there. */
  private counted = 0
  private number = 1

  constructor({ raw }: BlockReader, machine: Machine) {
    this.machine = machine
    this.raw = raw
    this.bytes = raw
  }

  /** Takes the first `end` bytes of a block; `line` is the number of the first line. */
  take({ raw, spare }: BlockReader, end: number, line: number): void {
    if (raw !== this.raw) this.uncoloured = undefined
    this.raw = raw
    const codes = new CodeFinder(raw, end, this.machine)
    const first = codes.next(0)
    this.isStripped = first >= 0
    if (this.isStripped) {
      this.uncoloured ??= new Uncoloured(spare)
      this.uncoloured.take(raw, first, end, codes)
    }
    this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : raw
    this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end
    this.counted = 0
    this.number = line
  }

  lineStart(at: number): number {
    return this.bytes.lastIndexOf(10, at) + 1
  }

  lineEnd(at: number): number {
    const { byteOffset } = this.bytes
    return this.machine.run.lineEnd(byteOffset + at, byteOffset + this.end) - byteOffset
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
    if (at < this.counted) return this.number - this.lineBreaks(at, this.counted)
    this.number += this.lineBreaks(this.counted, at)
    this.counted = at
    return this.number
  }

  private lineBreaks(from: number, to: number): number {
    const { byteOffset } = this.bytes
    return this.machine.run.lineBreaks(byteOffset + from, byteOffset + to)
  }
}
