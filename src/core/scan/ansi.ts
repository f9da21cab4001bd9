import type { Machine } from './machine.ts'

const esc = 27
const caret = 0x5e
const bracket = 0x5b
const lineBreak = 10

/** Finds the codes of a block in their order: each begins with an ESC, or with the `^[[` that `gh` makes of one. */
export class CodeFinder {
  private readonly raw: Uint8Array
  private readonly end: number
  private readonly machine: Machine

  constructor(raw: Uint8Array, end: number, machine: Machine) {
    this.raw = raw
    this.end = end
    this.machine = machine
  }

  /** Where the next code begins at or after `from`; -1 where none does. */
  next(from: number): number {
    const { raw, end, machine } = this
    const { byteOffset } = raw
    for (let at = from; ; at++) {
      at = machine.run.codeStart(byteOffset + at, byteOffset + end) - byteOffset
      if (at >= end) return -1
      if (raw[at] === esc || (raw[at + 2] === bracket && csiEnd(raw, at + 3, end) > 0)) return at
    }
  }
}

/** Bytes without ANSI codes, and where in the original each place was. The same codes go that `parseLine` drops. */
export class Uncoloured {
  length = 0
  private readonly places: number[] = []
  private readonly removed: number[] = []

  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Takes the first `end` bytes of `raw`, whose codes `codes` finds; the first is at `first`. */
  take(raw: Uint8Array, first: number, end: number, codes: CodeFinder): void {
    const { bytes, places, removed } = this
    places.length = 0
    removed.length = 0
    let from = 0
    let at = first
    let length = 0
    let total = 0
    while (at >= 0 && at < end) {
      if (at - from < 64) for (let i = from; i < at; i++) bytes[length++] = raw[i] as number
      else {
        bytes.set(raw.subarray(from, at), length)
        length += at - from
      }
      from = codeEnd(raw, at, end)
      total += from - at
      places.push(length)
      removed.push(total)
      at = codes.next(from)
    }
    bytes.set(raw.subarray(from, end), length)
    this.length = length + end - from
  }

  /** The original place of a line's first byte: a code in front of it belongs to the line. */
  start(at: number): number {
    return at + this.before(at)
  }

  /** The original place of a line's end: a code in front of it belongs to the line as well. */
  end(at: number): number {
    return at + this.before(at + 1)
  }

  private before(at: number): number {
    const { places } = this
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((places[middle] as number) < at) low = middle + 1
      else high = middle
    }
    return low === 0 ? 0 : (this.removed[low - 1] as number)
  }
}

/** Where the code at `at` ends: CSI and OSC sequences, character sets; a bare ESC else. */
function codeEnd(raw: Uint8Array, at: number, end: number): number {
  if (raw[at] === caret) return csiEnd(raw, at + 3, end)
  const kind = raw[at + 1]
  let next = at + 2
  if (kind === bracket) return csiEnd(raw, next, end) || at + 1
  if (kind === 0x5d) {
    for (; next < end; next++) {
      const byte = raw[next]
      if (byte === 7) return next + 1
      if (byte === esc) return raw[next + 1] === 0x5c ? next + 2 : at + 1
      if (byte === lineBreak) return at + 1
    }
    return at + 1
  }
  if (kind === 0x28 || kind === 0x29) {
    const set = raw[next] as number
    return (set >= 65 && set <= 90) || (set >= 48 && set <= 57) ? next + 1 : at + 1
  }
  return at + 1
}

/** Behind the letter that ends a CSI sequence whose parameters begin at `next`; 0 where none does. */
function csiEnd(raw: Uint8Array, next: number, end: number): number {
  let at = next
  while (at < end && isParameter(raw[at] as number)) at++
  return at < end && isLetter(raw[at] as number) ? at + 1 : 0
}

function isParameter(byte: number): boolean {
  return (byte >= 48 && byte <= 59) || byte === 63
}

function isLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}
