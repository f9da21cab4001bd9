/** Cuts the lines of one step out of a log that passes by as bytes, in constant memory. */
import { stampAt, stampBytes } from './stamps.ts'

/** When a step ran, in Unix milliseconds: from its first second to the end of its last (exclusive). */
export interface StepWindow {
  readonly start: number
  /** Infinity where the step never ended. */
  readonly end: number
}

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** A window over this is not kept whole, but its beginning and its end. */
export const wholeBytes = 8 * megabyte
export const headBytes = megabyte
export const tailBytes = 3 * megabyte
/** Of a log in which no line lies in the window, so much of the end is kept. */
export const fallbackBytes = megabyte
/** So far behind the window nothing more of it is expected, though clocks may be set back. */
const patience = megabyte

const newline = 10

export interface StepCut {
  /** Whole lines. The bytes between two parts were left out. */
  readonly parts: readonly Uint8Array[]
  /** How many bytes of the step were left out. */
  readonly leftOut: number
  /** Whether any line lies in the window: if none does, the parts are the end of the log. */
  readonly found: boolean
  /** Offset at which the first part begins in the log. */
  readonly offset: number
}

/** Takes a stretch of a log, chunk by chunk; the lines of the window are those from its first to its last stamp. */
export class StepCutter {
  readonly #window: StepWindow
  /** Offset of the next byte that comes. */
  #position: number
  /** Bytes that are kept, in order; since `#start` without a gap but the one behind `#head`. */
  #kept: Uint8Array[] = []
  #keptBytes = 0
  #head: Uint8Array | undefined
  #start: number | undefined
  #end: number | undefined
  /** The beginning of a line whose stamp has not come whole. */
  #carry: Uint8Array = new Uint8Array(0)
  #atLineStart: boolean

  /** `midLine`: whether the first byte may stand within a line. `inside`: the stretch is known to begin in the window. */
  constructor(window: StepWindow, options: { offset?: number; midLine?: boolean; inside?: boolean } = {}) {
    this.#window = window
    this.#position = options.offset ?? 0
    this.#atLineStart = !options.midLine
    if (options.inside) this.#start = this.#position
  }

  /** Whether a line of the window has come. */
  get found(): boolean {
    return this.#start !== undefined
  }

  /** Takes the next bytes; false where nothing that comes later can matter. */
  push(chunk: Uint8Array): boolean {
    return this.#take(this.#carry.length === 0 ? chunk : concat([this.#carry, chunk]), false)
  }

  finish(): StepCut {
    if (this.#carry.length > 0) this.#take(this.#carry, true)
    const position = this.#position
    const text = concat(this.#kept)
    if (this.#start === undefined) {
      const end = lastWholeLines(text, fallbackBytes)
      return { parts: [end], leftOut: 0, found: false, offset: position - end.length }
    }
    const start = this.#start
    const end = this.#end ?? position
    const own = text.subarray(0, text.length - (position - end))
    if (this.#head === undefined && own.length <= wholeBytes) {
      return { parts: [own], leftOut: 0, found: true, offset: start }
    }
    const head = firstWholeLines(this.#head ?? own, headBytes)
    const tail = lastWholeLines(own, tailBytes)
    return { parts: [head, tail], leftOut: end - start - head.length - tail.length, found: true, offset: start }
  }

  #take(bytes: Uint8Array, isLast: boolean): boolean {
    const base = this.#position
    let line = this.#atLineStart ? 0 : nextLine(bytes, 0)
    let scanned = bytes.length
    while (line >= 0 && line < bytes.length) {
      const next = nextLine(bytes, line)
      // What is left may be half a stamp: it comes again with the next bytes.
      if (next < 0 && bytes.length - line < stampBytes && !isLast) {
        scanned = line
        break
      }
      const time = stampAt(bytes, line)
      if (time !== undefined) this.#stamp(time, base + line)
      line = next
    }
    this.#atLineStart = line >= 0
    this.#carry = bytes.slice(scanned)
    this.#keep(bytes.subarray(0, scanned), base)
    return this.#end === undefined || this.#position - this.#end <= patience
  }

  #stamp(time: number, offset: number): void {
    if (time >= this.#window.start && time < this.#window.end) {
      if (this.#start === undefined) {
        this.#start = offset
        this.#kept = []
        this.#keptBytes = 0
      }
      this.#end = undefined
    } else if (this.#start !== undefined) {
      this.#end ??= offset
    }
  }

  #keep(bytes: Uint8Array, base: number): void {
    const own = bytes.subarray(Math.max(0, (this.#start ?? base) - base))
    this.#position = base + bytes.length
    this.#kept.push(own)
    this.#keptBytes += own.length
    if (this.#start === undefined) {
      this.#forget(fallbackBytes)
    } else if (this.#position - this.#start > wholeBytes + patience + bytes.length) {
      // Even if the window ended as long ago as patience allows, it is too long to be kept whole.
      this.#head ??= concat(this.#kept).slice(0, headBytes)
      this.#forget(tailBytes + patience + bytes.length)
    }
  }

  /** Drops what stands before the last `bytes`. */
  #forget(bytes: number): void {
    let drop = 0
    while (this.#keptBytes - (this.#kept[drop]?.length ?? 0) >= bytes && drop < this.#kept.length) {
      this.#keptBytes -= this.#kept[drop++]?.length ?? 0
    }
    if (drop > 0) this.#kept.splice(0, drop)
  }
}

/** A step of which only the beginning and the end were read, each cut by itself. */
export function joinEnds(begin: StepCut, end: StepCut): StepCut {
  const sum = (parts: readonly Uint8Array[]) => parts.reduce((bytes, part) => bytes + part.length, 0)
  const until = end.offset + sum(end.parts) + end.leftOut
  const last = end.parts.at(-1) ?? new Uint8Array(0)
  const parts = [
    firstWholeLines(begin.parts[0] ?? new Uint8Array(0), headBytes),
    end.parts.length === 1 ? lastWholeLines(last, tailBytes) : last,
  ]
  return { parts, leftOut: until - begin.offset - sum(parts), found: begin.found, offset: begin.offset }
}

/** Where the next line begins, or -1 where there is no newline. */
function nextLine(bytes: Uint8Array, from: number): number {
  return bytes.indexOf(newline, from) + 1 || -1
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function firstWholeLines(bytes: Uint8Array, length: number): Uint8Array {
  return bytes.subarray(0, bytes.lastIndexOf(newline, length - 1) + 1 || length)
}

/** The end of a stretch, from the start of a line; of a line that is longer, its end. */
export function lastWholeLines(bytes: Uint8Array, length: number): Uint8Array {
  const from = Math.max(0, bytes.length - length)
  const line = nextLine(bytes, from)
  return bytes.subarray(line < 0 || line === bytes.length ? from : line)
}

/** What begins a step, or a step's clean-up, behind the time stamp. */
const header = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z (?:##\[group\]Run |Post job cleanup\.)/
const latestHeaderMs = 2000

/**
 * Drops what the step before wrote in the second in which this one began. `start` is that second. What holds an error
 * is kept all the same: a step need not have a header.
 */
export function fromHeader(text: string, start: number): string {
  let from = 0
  for (const line of lines(text)) {
    const mark = header.exec(line)
    if (mark !== null)
      return Date.parse(line.slice(line.startsWith('\uFEFF') ? 1 : 0).split(' ', 1)[0] ?? '') < start + latestHeaderMs
        ? text.slice(from)
        : text
    if (line.includes('##[error]')) return text
    from += line.length + 1
  }
  return text
}

function* lines(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end < 0 ? text.length : end)
    if (end < 0) return
    from = end + 1
  }
}
