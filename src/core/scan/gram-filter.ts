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

export class GramFilter {
  private readonly literals: LiteralTable
  private readonly tables: GramTables
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
    const end = (to + 3) >> 2
    let wanted = from
    let index = from >> 2
    while (wanted < to) {
      index = nextCandidate(words, seen, index, end, ofWord, ofNext, ofLast)
      if (index >= end) return
      let word = index > 0 ? (words[index - 1] as number) | fold : beforeBlock
      let next = (words[index] as number) | fold
      let hash = (Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0
      let before = (seen[hash >>> seenShift] as number) >>> (hash << 2)
      for (const stop = index + 2; index < stop; index++) {
        hash = (Math.imul(next, ofWord) + Math.imul(word >>> 16, ofLast)) | 0
        let bits = (seen[hash >>> seenShift] as number) >>> (hash << 2)
        if ((((before << 1) & bits & isSecond) | (bits & isAlone)) !== 0)
          wanted = this.confirm(bytes, (index << 2) - 2, hash, wanted, to, onHit)
        before = bits
        word = next
        next = (words[index + 1] as number) | fold
        hash = (Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0
        bits = (seen[hash >>> seenShift] as number) >>> (hash << 2)
        if ((((before << 1) & bits & isSecond) | (bits & isAlone)) !== 0)
          wanted = this.confirm(bytes, index << 2, hash, wanted, to, onHit)
        before = bits
      }
    }
  }

  private confirm(bytes: Uint8Array, at: number, hash: number, wanted: number, to: number, onHit: OnHit): number {
    let from = wanted
    const { heads, hashes, entries, nexts } = this.tables
    for (let entry = heads[hash >>> 16] as number; entry !== 0; entry = nexts[entry] as number) {
      if (hashes[entry] !== hash) continue
      const value = entries[entry] as number
      const literal = value >> 6
      const start = at - (value & 63)
      if (this.stands(bytes, start, literal, from, to)) {
        from = Math.max(from, onHit(start + (this.anchors[literal] as number), literal))
      }
    }
    return from
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
 * The first of two words, from `start` on, among whose bytes some may be of a literal; `end` or more where none are. This
 * is where the time goes, so it is a function of few values that all stay in registers.
 */
function nextCandidate(
  words: Int32Array,
  seen: Int32Array,
  start: number,
  end: number,
  ofWord: number,
  ofNext: number,
  ofLast: number,
): number {
  const mask = fold
  const drop = seenShift
  let index = start
  let before = index > 0 ? (words[index - 1] as number) | mask : beforeBlock
  let one = (words[index] as number) | mask
  const hash = (Math.imul(before, ofWord) + Math.imul(one << 16, ofNext)) | 0
  let last = (seen[hash >>> drop] as number) >>> (hash << 2)
  for (; index < end; index += 2) {
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
    if (((pairs & isSecond) | ((bitsA | bitsB | bitsC | bitsD) & isAlone)) !== 0) return index
    last = bitsD
    before = two
    one = behind
  }
  return index
}

/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code: number): boolean {
  return code < firstSet && code !== lineBreak
}
