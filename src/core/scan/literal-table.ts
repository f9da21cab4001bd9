import { literals, owners, sets } from './rule-literals.ts'

/**
 * The literals as they are written by `npm run rules`, unpacked. A place of a literal is a code: below 256 that byte, from
 * 256 on a small letter that may be of either case, 511 the start of a line's text, from 512 on the number of a set of bytes.
 */
export interface LiteralTable {
  readonly size: number
  /** The codes of all of them; those of literal `i` are from `starts[i]` to `starts[i + 1]`. */
  readonly codes: Uint16Array
  readonly starts: Uint32Array
  /** Where the window begins. */
  readonly places: Uint8Array
  /** 1 where the window is a wide one, of fifteen places; else it has six. */
  readonly isWide: Uint8Array
  /** Sets of bytes, a bit each: eight words a set. */
  readonly sets: Uint32Array
  /** Numbers of the owners, of literal `i` from `ownerStarts[i]` to `ownerStarts[i + 1]`. */
  readonly ownerNumbers: Uint16Array
  readonly ownerStarts: Uint16Array
  /** Ids of rules, and parts of the structure of a log with `=` before them. */
  readonly owners: readonly string[]
}

export const anyCase = 256
/** A byte that may stand before the text of a line: a line break, a carriage return, the end of a marker or of a byte order mark, or the blank behind a time. */
export const lineStart = 511
export const firstSet = 512

const [tab, lineBreak, backslash, caret, less] = [9, 10, 92, 94, 60]

export function literalTable(): LiteralTable {
  const size = count(literals, lineBreak) - 1
  const codes = new Uint16Array(literals.length)
  const starts = new Uint32Array(size + 1)
  const places = new Uint8Array(size)
  const isWide = new Uint8Array(size)
  const ownerNumbers = new Uint16Array(literals.length >> 1)
  const ownerStarts = new Uint16Array(size + 1)
  let at = 1
  let length = 0
  let numbers = 0
  // Letter by letter: thousands of short strings would stay in memory for a while.
  for (let index = 0; index < size; index++) {
    const first = length
    for (let code = literals.charCodeAt(at); code !== tab; code = literals.charCodeAt(++at)) {
      if (code === backslash) {
        const kind = literals.charCodeAt(++at)
        if (kind === caret) code = anyCase + literals.charCodeAt(++at)
        else if (kind === less) code = lineStart
        else if (kind === 120) {
          code = number(at + 1, at + 3, 16)
          at += 2
        } else {
          const end = literals.indexOf('}', at)
          code = firstSet + number(at + 1, end, 36)
          at = end
        }
      }
      codes[length++] = code
    }
    at++
    let place = 0
    for (; isDigit(literals.charCodeAt(at)); at++) place = place * 10 + literals.charCodeAt(at) - 48
    places[index] = place
    if (literals.charCodeAt(at) === 119) {
      isWide[index] = 1
      at++
    }
    if (literals.charCodeAt(at) === 105) {
      for (let k = first; k < length; k++) if (isSmall(codes[k] as number)) codes[k] = anyCase + (codes[k] as number)
      at++
    }
    while (literals.charCodeAt(at) !== lineBreak) {
      let end = at + 1
      while (literals.charCodeAt(end) > 32) end++
      ownerNumbers[numbers++] = number(at + 1, end, 36)
      at = end
    }
    at++
    starts[index + 1] = length
    ownerStarts[index + 1] = numbers
  }
  return {
    size,
    codes: codes.subarray(0, length),
    starts,
    places,
    isWide,
    sets: parseSets(),
    ownerNumbers: ownerNumbers.subarray(0, numbers),
    ownerStarts,
    owners: owners.trim().split('\n'),
  }
}

function parseSets(): Uint32Array {
  const rows = sets.trim().split('\n')
  const bits = new Uint32Array(rows.length * 8)
  rows.forEach((row, index) => {
    for (const range of row.split(' ')) {
      const [from = 0, to = from] = range.split('-').map(Number)
      for (let byte = from; byte <= to; byte++) {
        const word = index * 8 + (byte >> 5)
        bits[word] = (bits[word] as number) | (1 << (byte & 31))
      }
    }
  })
  return bits
}

function number(from: number, to: number, radix: 16 | 36): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const code = literals.charCodeAt(at)
    value = value * radix + (code < 58 ? code - 48 : code - 87)
  }
  return value
}

function count(text: string, code: number): number {
  let found = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) found++
  return found
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
