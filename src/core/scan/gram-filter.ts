/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of seven places stands, six of them begin at
 * an even byte: so only stretches of six bytes that begin there are looked up, by a hash of an aligned word and half of
 * the word before or behind it. One of nine places holds two such stretches, and both have to be there. What a bit table
 * lets pass is looked up exactly, and then compared place by place.
 */
import { anyCase, firstSet, type LiteralTable } from './literal-table.ts'

/** Where a literal stands: a place within its line. What comes back is the place before which no more is wanted. */
export type OnHit = (position: number, literal: number) => number

/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
const fold = 0x20202020
const ofWord = 0x6bf2f5e1 | 0
const ofNext = 0x85ebca6b | 0
const ofLast = 0xc2b2ae35 | 0
/**
 * The upper bits of a hash name a word of the bit table, its lowest ones four bits of that: whether it is the first of two
 * stretches, the second, or one that stands alone.
 */
const seenWords = 1 << 17
const seenShift = 15
const isFirst = 1
const isSecond = 2
const isAlone = 4
const gramLength = 6
/** Line breaks, folded. */
const beforeBlock = 0x2a2a2a2a
const lineBreak = 10

export class GramFilter {
  private readonly literals: LiteralTable
  private readonly seen = new Int32Array(seenWords)
  /** The first entry of the hashes that begin alike. */
  private readonly heads = new Uint16Array(1 << 16)
  /** The hash; a literal, times 64, and the place of the bytes in it; and the next entry or 0. */
  private readonly hashes: Int32Array
  private readonly entries: Int32Array
  private readonly nexts: Uint16Array
  private used = 1
  /** Where in each literal the place is that is told: a byte of the line that it stands in. */
  private readonly anchors: Uint8Array

  constructor(literals: LiteralTable) {
    this.literals = literals
    const most = this.countEntries()
    this.hashes = new Int32Array(most)
    this.entries = new Int32Array(most)
    this.nexts = new Uint16Array(most)
    this.anchors = new Uint8Array(literals.size)
    for (let index = 0; index < literals.size; index++) this.add(index)
  }

  private countEntries(): number {
    const { size, starts, places, isWide, codes } = this.literals
    let most = 1
    for (let index = 0; index < size; index++) {
      const start = (starts[index] as number) + (places[index] as number) + (isWide[index] === 1 ? 2 : 0)
      for (let from = start; from < start + 2; from++) {
        let grams = 2
        for (let place = from; place < from + gramLength; place++) {
          if ((codes[place] as number) >= firstSet) grams *= this.folded(place).length
        }
        most += grams
      }
    }
    return most
  }

  private add(index: number): void {
    const { starts, places, codes, isWide } = this.literals
    const first = starts[index] as number
    let anchor = first
    while (!isOfLine(codes[anchor] as number)) anchor++
    this.anchors[index] = anchor - first
    const from = places[index] as number
    for (let place = from; place < from + 2; place++) {
      if (isWide[index] === 1) {
        for (const hash of this.hashesAt(first + place)) this.mark(hash, isFirst)
        for (const hash of this.hashesAt(first + place + 2)) this.enter(hash, isSecond, index, place + 2)
      } else {
        for (const hash of this.hashesAt(first + place)) this.enter(hash, isAlone, index, place)
      }
    }
  }

  /** The hashes of six places, in all forms that these may have; a word begins with the first of them or the third. */
  private hashesAt(place: number): readonly number[] {
    const hashes: number[] = []
    const [lasts, nexts] = [this.numbersAt(place, 2), this.numbersAt(place + 4, 2)]
    for (const word of this.numbersAt(place, 4)) {
      for (const next of nexts) hashes.push((Math.imul(word, ofWord) + Math.imul(next << 16, ofNext)) | 0)
    }
    for (const word of this.numbersAt(place + 2, 4)) {
      for (const last of lasts) hashes.push((Math.imul(word, ofWord) + Math.imul(last, ofLast)) | 0)
    }
    return hashes
  }

  private mark(hash: number, bits: number): void {
    this.seen[hash >>> seenShift] = (this.seen[hash >>> seenShift] as number) | (bits << (hash << 2))
  }

  private enter(hash: number, bits: number, index: number, place: number): void {
    const { hashes, entries, nexts, heads, used } = this
    this.mark(hash, bits)
    hashes[used] = hash
    entries[used] = (index << 6) | place
    nexts[used] = heads[hash >>> 16] as number
    heads[hash >>> 16] = used
    this.used = used + 1
  }

  /** The folded bytes that places may be, as a little-endian machine reads them: runners are nothing else. */
  private numbersAt(place: number, length: number): readonly number[] {
    let numbers = [0]
    for (let at = 0; at < length; at++) {
      const code = this.literals.codes[place + at] as number
      if (code < firstSet) {
        const bits = ((code & 255) | 32) << (8 * at)
        for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) | bits
      } else {
        const bytes = this.folded(place + at)
        numbers = numbers.flatMap((number) => bytes.map((byte) => number | (byte << (8 * at))))
      }
    }
    return numbers
  }

  private folded(place: number): readonly number[] {
    const { sets, codes } = this.literals
    const set = (codes[place] as number) - firstSet
    const bytes: number[] = []
    for (let byte = 32; byte < 256; byte = (byte + 1) | 32) {
      // Of a byte and the one that is folded to it: their words lie side by side.
      const word = set * 8 + (byte >> 5)
      if ((((sets[word] as number) | (sets[word - 1] as number)) >>> (byte & 31)) & 1) bytes.push(byte)
    }
    return bytes
  }

  /**
   * Tells `onHit` each literal that lies within `from` and `to`, in the order of lines; what is next to them counts as
   * line breaks. `words` is the same memory as `bytes`, and reaches 32 bytes further than `to`.
   */
  scan(bytes: Uint8Array, words: Int32Array, from: number, to: number, onHit: OnHit): void {
    const { seen } = this
    // Local: in a bundle a module's constants are loaded anew for each word.
    const mask = fold
    const factor = ofWord
    const factorNext = ofNext
    const factorLast = ofLast
    const drop = seenShift
    const end = (to + 3) >> 2
    let wanted = from
    let last = 0
    let index = from >> 2
    let before = index > 0 ? (words[index - 1] as number) | mask : beforeBlock
    let one = (words[index] as number) | mask
    for (; index < end; index += 2) {
      const two = (words[index + 1] as number) | mask
      const behind = (words[index + 2] as number) | mask
      const first = Math.imul(one, factor)
      const second = Math.imul(two, factor)
      const a = (first + Math.imul(before >>> 16, factorLast)) | 0
      const b = (first + Math.imul(two << 16, factorNext)) | 0
      const c = (second + Math.imul(one >>> 16, factorLast)) | 0
      const d = (second + Math.imul(behind << 16, factorNext)) | 0
      const bitsA = (seen[a >>> drop] as number) >>> (a << 2)
      const bitsB = (seen[b >>> drop] as number) >>> (b << 2)
      const bitsC = (seen[c >>> drop] as number) >>> (c << 2)
      const bitsD = (seen[d >>> drop] as number) >>> (d << 2)
      // A first stretch two bytes before moves its bit to that of the second.
      const isA = ((last << 1) & bitsA & isSecond) | (bitsA & isAlone)
      const isB = ((bitsA << 1) & bitsB & isSecond) | (bitsB & isAlone)
      const isC = ((bitsB << 1) & bitsC & isSecond) | (bitsC & isAlone)
      const isD = ((bitsC << 1) & bitsD & isSecond) | (bitsD & isAlone)
      if ((isA | isB | isC | isD) !== 0) {
        const at = index << 2
        if (isA !== 0) wanted = this.confirm(bytes, at - 2, a, wanted, to, onHit)
        if (isB !== 0) wanted = this.confirm(bytes, at, b, wanted, to, onHit)
        if (isC !== 0) wanted = this.confirm(bytes, at + 2, c, wanted, to, onHit)
        if (isD !== 0) wanted = this.confirm(bytes, at + 4, d, wanted, to, onHit)
        if (wanted >= to) return
      }
      last = bitsD
      before = two
      one = behind
    }
  }

  private confirm(bytes: Uint8Array, at: number, hash: number, wanted: number, to: number, onHit: OnHit): number {
    let from = wanted
    const { hashes, entries, nexts } = this
    for (let entry = this.heads[hash >>> 16] as number; entry !== 0; entry = nexts[entry] as number) {
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

/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code: number): boolean {
  return code < firstSet && code !== lineBreak
}
