/** Time stamps at the starts of lines, read from bytes: a log of a gigabyte is never made a string to look for them. */

/** A line that begins with a time stamp: where in the log, and when, in Unix milliseconds. */
export interface Stamp {
  readonly offset: number
  readonly time: number
}

/** So many bytes from the start of a line on hold its stamp: a byte order mark, 27 letters and some more digits. */
export const stampBytes = 40

const newline = 10
const shape = 'dddd-dd-ddTdd:dd:dd'

/** Unix milliseconds of the stamp with which the line at `at` begins; undefined where it begins otherwise. */
export function stampAt(bytes: Uint8Array, at: number): number | undefined {
  const from = bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf ? at + 3 : at
  // Most lines that have none differ in these already.
  if (bytes[from + 4] !== 45 || bytes[from + 10] !== 84) return undefined
  for (let index = 0; index < shape.length; index++) {
    const byte = bytes[from + index] ?? 0
    const wanted = shape.charCodeAt(index)
    if (wanted === 100 ? !isDigit(byte) : byte !== wanted) return undefined
  }
  let end = from + shape.length
  let milliseconds = 0
  if (bytes[end] === 46) {
    for (let weight = 100; isDigit(bytes[++end] ?? 0); weight /= 10) {
      if (weight >= 1) milliseconds += weight * ((bytes[end] ?? 0) - 48)
    }
  }
  if (bytes[end] !== 90) return undefined
  const after = bytes[end + 1]
  if (after !== undefined && after !== 32 && after !== newline && after !== 13) return undefined
  const two = (index: number) => ((bytes[from + index] ?? 0) - 48) * 10 + (bytes[from + index + 1] ?? 0) - 48
  return Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8), two(11), two(14), two(17), milliseconds)
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

/**
 * The stamps of all lines that begin in `from` to `to` (exclusive), offsets of the log. `bytes` begins at `base`; it
 * should hold one byte before `from`, which tells whether a line begins there, and `stampBytes` after `to`.
 */
export function findStamps(bytes: Uint8Array, base: number, from: number, to: number): Stamp[] {
  const stamps: Stamp[] = []
  let start = from === 0 && base === 0 ? 0 : bytes.indexOf(newline, Math.max(0, from - 1 - base)) + 1
  if (start === 0 && from !== 0) return stamps
  while (start < bytes.length && base + start < to) {
    const time = stampAt(bytes, start)
    if (time !== undefined) stamps.push({ offset: base + start, time })
    start = bytes.indexOf(newline, start) + 1
    if (start === 0) break
  }
  return stamps
}
