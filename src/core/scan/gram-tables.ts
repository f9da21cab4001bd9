import { firstSet, type LiteralTable } from './literal-table.ts'

/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
export const fold = 0x20202020
/**
 * The upper bits of a hash name a word of the bit table, its lowest ones four bits of that: whether it is the first of two
 * stretches, the second, or one that stands alone.
 */
export const seenShift = 15
const isFirst = 1
export const isSecond = 2
export const isAlone = 4
const gramLength = 6
const mostEntries = 1 << 16

/** The stretches of six bytes by which literals are found. Nothing is made on the way that would have to be collected. */
export class GramTables {
  readonly seen = new Int32Array(1 << (32 - seenShift))
  /** The first entry of the hashes whose upper halves are alike. */
  readonly heads = new Uint16Array(1 << 16)
  /** The hash; a literal, times 64, and the place of the bytes in it; and the next entry or 0. */
  readonly hashes = new Int32Array(mostEntries)
  readonly entries = new Int32Array(mostEntries)
  readonly nexts = new Uint16Array(mostEntries)
  private used = 1
  private readonly codes: Uint16Array
  /** Factors of a hash of six bytes: of a whole word, and of the half of the next or the last one. */
  readonly ofWord: number
  readonly ofNext: number
  readonly ofLast: number
  /** Folded bytes of each set: from `foldedStarts[set]` on. */
  private readonly folded: Uint8Array
  private readonly foldedStarts: Uint16Array

  constructor(literals: LiteralTable) {
    const { size, starts, places, isWide, codes, sets, factors } = literals
    this.codes = codes
    ;[this.ofWord, this.ofNext, this.ofLast] = factors
    const count = sets.length / 8
    this.folded = new Uint8Array(count * 128)
    this.foldedStarts = new Uint16Array(count + 1)
    for (let set = 0; set < count; set++) this.foldSet(sets, set)
    for (let literal = 0; literal < size; literal++) {
      const start = starts[literal] as number
      const place = places[literal] as number
      for (let at = place; at < place + 2; at++) {
        if (isWide[literal] === 1) {
          this.addAll(start + at, 0, 0, 0, isFirst, 0)
          this.addAll(start + at + 2, 0, 0, 0, isSecond, (literal << 6) | (at + 2))
        } else {
          this.addAll(start + at, 0, 0, 0, isAlone, (literal << 6) | at)
        }
      }
    }
  }

  private foldSet(sets: Uint32Array, set: number): void {
    let length = this.foldedStarts[set] as number
    for (let byte = 32; byte < 256; byte = (byte + 1) | 32) {
      // Of a byte and the one that is folded to it: their words lie side by side.
      const word = set * 8 + (byte >> 5)
      if ((((sets[word] as number) | (sets[word - 1] as number)) >>> (byte & 31)) & 1) this.folded[length++] = byte
    }
    this.foldedStarts[set + 1] = length
  }

  /** Adds six places from `place` on in all forms that they may have: `low` and `high` are the four and two bytes so far. */
  private addAll(place: number, done: number, low: number, high: number, kind: number, entry: number): void {
    if (done === gramLength) {
      // As a little-endian machine reads them: runners are nothing else.
      const middle = (low >>> 16) | (high << 16)
      this.add((Math.imul(low, this.ofWord) + Math.imul(high << 16, this.ofNext)) | 0, kind, entry)
      this.add((Math.imul(middle, this.ofWord) + Math.imul(low & 0xffff, this.ofLast)) | 0, kind, entry)
      return
    }
    const code = this.codes[place + done] as number
    if (code < firstSet) {
      this.addByte(place, done, low, high, kind, entry, (code & 255) | 32)
      return
    }
    const set = code - firstSet
    const end = this.foldedStarts[set + 1] as number
    for (let at = this.foldedStarts[set] as number; at < end; at++) {
      this.addByte(place, done, low, high, kind, entry, this.folded[at] as number)
    }
  }

  private addByte(
    place: number,
    done: number,
    low: number,
    high: number,
    kind: number,
    entry: number,
    byte: number,
  ): void {
    if (done < 4) this.addAll(place, done + 1, low | (byte << (8 * done)), high, kind, entry)
    else this.addAll(place, done + 1, low, high | (byte << (8 * (done - 4))), kind, entry)
  }

  private add(hash: number, kind: number, entry: number): void {
    const word = hash >>> seenShift
    this.seen[word] = (this.seen[word] as number) | (kind << (hash << 2))
    if (kind === isFirst) return
    const { used, heads } = this
    if (used === mostEntries) throw new Error('The literals of the rules are too many for their table.')
    this.hashes[used] = hash
    this.entries[used] = entry
    this.nexts[used] = heads[hash >>> 16] as number
    heads[hash >>> 16] = used
    this.used = used + 1
  }
}
