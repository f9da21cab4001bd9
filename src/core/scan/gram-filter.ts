/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of seven places stands, six of them begin at
 * an even byte: so only stretches of six bytes that begin there are looked up, by a hash of an aligned word and half of
 * the word before or behind it. One of nine places holds two such stretches, and both have to be there. What a bit table
 * lets pass is looked up exactly, and then compared place by place.
 */
import { fold, GramTables, isAlone, isSecond, seenShift } from './gram-tables.ts'
import { anyCase, firstSet, type LiteralTable } from './literal-table.ts'

/** Where a literal stands: a place within its line. What comes back is the place before which no more is wanted. */
export type OnHit = (position: number, literal: number) => number

const lineBreak = 10
/** Line breaks, folded. */
const beforeBlock = 0x2a2a2a2a
/** So many words are looked through at a time, and then what was found among them. */
const stretch = 8_192

export class GramFilter {
  private readonly literals: LiteralTable
  private readonly tables: GramTables
  /** The last place is written to where there is no candidate. */
  private readonly candidates = new Int32Array(stretch / 2 + 1)
  /** Stretches to look up, four of a candidate at most. */
  private readonly places = new Int32Array(stretch * 2 + 1)
  private readonly found = new Int32Array(stretch * 2 + 1)
  /** Where in each literal the place is that is told: a byte of the line that it stands in. */
  private readonly anchors: Uint8Array

  constructor(literals: LiteralTable) {
    this.literals = literals
    this.tables = new GramTables(literals)
    this.anchors = new Uint8Array(literals.size)
    for (let literal = 0; literal < literals.size; literal++) {
      const first = literals.starts[literal] as number
      let anchor = first
      while (!isOfLine(literals.codes[anchor] as number)) anchor++
      this.anchors[literal] = anchor - first
    }
  }

  /**
   * Tells `onHit` each literal that lies within `from` and `to`, in the order of lines; what is next to them counts as
   * line breaks. `words` is the same memory as `bytes`, and reaches 32 bytes further than `to`.
   */
  scan(bytes: Uint8Array, words: Int32Array, from: number, to: number, onHit: OnHit): void {
    const { seen, ofWord, ofNext, ofLast } = this.tables
    const { candidates } = this
    const end = (to + 3) >> 2
    let wanted = from
    for (let start = from >> 2; start < end && wanted < to; start += stretch) {
      const stop = Math.min(start + stretch, end)
      const count = findCandidates(words, seen, start, stop, ofWord, ofNext, ofLast, candidates)
      if (count > 0) wanted = this.lookUp(bytes, words, count, wanted, to, onHit)
    }
  }

  /** Finds out which stretches of the candidates it is, again without a branch for each, and looks those up. */
  private lookUp(
    bytes: Uint8Array,
    words: Int32Array,
    count: number,
    wanted: number,
    to: number,
    onHit: OnHit,
  ): number {
    const { seen, ofWord, ofNext, ofLast, heads, hashes, nexts } = this.tables
    const { candidates, places, found } = this
    const drop = seenShift
    let length = 0
    for (let candidate = 0; candidate < count; candidate++) {
      const index = candidates[candidate] as number
      const before = index > 0 ? (words[index - 1] as number) | fold : beforeBlock
      const one = (words[index] as number) | fold
      const two = (words[index + 1] as number) | fold
      const behind = (words[index + 2] as number) | fold
      const zero = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0
      const a = (Math.imul(one, ofWord) + Math.imul(before >>> 16, ofLast)) | 0
      const b = (Math.imul(one, ofWord) + Math.imul(two << 16, ofNext)) | 0
      const c = (Math.imul(two, ofWord) + Math.imul(one >>> 16, ofLast)) | 0
      const d = (Math.imul(two, ofWord) + Math.imul(behind << 16, ofNext)) | 0
      const last = (seen[zero >>> drop] as number) >>> (zero << 2)
      const bitsA = (seen[a >>> drop] as number) >>> (a << 2)
      const bitsB = (seen[b >>> drop] as number) >>> (b << 2)
      const bitsC = (seen[c >>> drop] as number) >>> (c << 2)
      const bitsD = (seen[d >>> drop] as number) >>> (d << 2)
      const at = index << 2
      found[length] = a
      places[length] = at - 2
      length += -(((last << 1) & bitsA & isSecond) | (bitsA & isAlone)) >>> 31
      found[length] = b
      places[length] = at
      length += -(((bitsA << 1) & bitsB & isSecond) | (bitsB & isAlone)) >>> 31
      found[length] = c
      places[length] = at + 2
      length += -(((bitsB << 1) & bitsC & isSecond) | (bitsC & isAlone)) >>> 31
      found[length] = d
      places[length] = at + 4
      length += -(((bitsC << 1) & bitsD & isSecond) | (bitsD & isAlone)) >>> 31
    }
    let first = wanted
    for (let index = 0; index < length && first < to; index++) {
      const hash = found[index] as number
      for (let entry = heads[hash >>> 16] as number; entry !== 0; entry = nexts[entry] as number) {
        if (hashes[entry] === hash) first = this.confirm(bytes, places[index] as number, entry, first, to, onHit)
      }
    }
    return first
  }

  private confirm(bytes: Uint8Array, at: number, entry: number, from: number, to: number, onHit: OnHit): number {
    const value = this.tables.entries[entry] as number
    const literal = value >> 6
    const start = at - (value & 63)
    if (!this.stands(bytes, start, literal, from, to)) return from
    return Math.max(from, onHit(start + (this.anchors[literal] as number), literal))
  }

  private stands(bytes: Uint8Array, start: number, literal: number, from: number, to: number): boolean {
    const { codes, starts, sets } = this.literals
    const end = starts[literal + 1] as number
    let at = start
    for (let place = starts[literal] as number; place < end; place++, at++) {
      const code = codes[place] as number
      const byte = at < from || at >= to ? lineBreak : (bytes[at] as number)
      if (code < anyCase) {
        if (byte !== code) return false
      } else if (code < firstSet) {
        if ((byte | 32) + anyCase !== code) return false
      } else if ((((sets[((code - firstSet) << 3) + (byte >> 5)] as number) >>> (byte & 31)) & 1) === 0) {
        return false
      }
    }
    return true
  }
}

/**
 * Writes down the first of each two words among whose bytes some may be of a literal, and tells how many there are. This
 * is where the time goes: a function of few values that all stay in registers, without a branch that depends on the bytes.
 */
function findCandidates(
  words: Int32Array,
  seen: Int32Array,
  start: number,
  end: number,
  ofWord: number,
  ofNext: number,
  ofLast: number,
  candidates: Int32Array,
): number {
  const mask = fold
  const drop = seenShift
  let count = 0
  let before = start > 0 ? (words[start - 1] as number) | mask : beforeBlock
  let one = (words[start] as number) | mask
  const hash = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0
  let last = (seen[hash >>> drop] as number) >>> (hash << 2)
  for (let index = start; index < end; index += 2) {
    const two = (words[index + 1] as number) | mask
    const behind = (words[index + 2] as number) | mask
    const first = Math.imul(one, ofWord)
    const second = Math.imul(two, ofWord)
    const a = (first + Math.imul(before >>> 16, ofLast)) | 0
    const b = (first + Math.imul(two << 16, ofNext)) | 0
    const c = (second + Math.imul(one >>> 16, ofLast)) | 0
    const d = (second + Math.imul(behind << 16, ofNext)) | 0
    const bitsA = (seen[a >>> drop] as number) >>> (a << 2)
    const bitsB = (seen[b >>> drop] as number) >>> (b << 2)
    const bitsC = (seen[c >>> drop] as number) >>> (c << 2)
    const bitsD = (seen[d >>> drop] as number) >>> (d << 2)
    // A first stretch two bytes before moves its bit to that of the second.
    const pairs = ((last << 1) & bitsA) | ((bitsA << 1) & bitsB) | ((bitsB << 1) & bitsC) | ((bitsC << 1) & bitsD)
    const found = (pairs & isSecond) | ((bitsA | bitsB | bitsC | bitsD) & isAlone)
    candidates[count] = index
    // One more where any bit is set.
    count += -found >>> 31
    last = bitsD
    before = two
    one = behind
  }
  return count
}

/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code: number): boolean {
  return code < firstSet && code !== lineBreak
}
