/**
 * Finds literals in bytes without looking at each byte. Each literal of 7 bytes or more holds a whole aligned 32-bit
 * word wherever it stands, so only aligned words are read: a table says which words may begin a literal's window and
 * which may continue one. What passes goes through a second table, an exact map and a comparison of bytes.
 */

/** A literal, lower case where it is ASCII, and where its window begins, in bytes of UTF-8. */
export interface Literal {
  readonly text: string
  readonly at: number
}

/** Where a literal stands. What comes back is the place before which no more is wanted. */
export type OnHit = (position: number, literal: number) => number

/** Sets the bit that tells upper from lower case; of other bytes it makes what two of them may share. */
const fold = 0x20202020
const firstMultiplier = 0x6bf2f5e1 | 0
const secondMultiplier = 0x85ebca6b | 0
const tableBits = 17
const secondBits = 18
const shift = 32 - tableBits
/** Window that holds two aligned words at each of four places. */
const wideWindow = 11
/** Window that holds one. */
const window = 7
/** The bucket whose words need no second one. */
const single = 128

export class GramFilter {
  private readonly literals: readonly Uint8Array[]
  /** Low byte: buckets that a word may begin; high byte: buckets that it may continue. */
  private readonly table = new Uint16Array(1 << tableBits).fill(single << 8)
  private readonly seen = new Uint32Array(1 << (secondBits - 5))
  /** Folded words at the slots that their hash names, or the next free ones; and the first entry of each. */
  private readonly words: Int32Array
  private readonly heads: Int32Array
  /** Entries of three numbers: a literal, the place of the word in it, and the next entry of the same word or 0. */
  private readonly entries: Int32Array
  private used = 3

  constructor(literals: readonly Literal[], encode: (text: string) => Uint8Array) {
    this.literals = literals.map(({ text }) => encode(text).map((byte) => byte | 32))
    const most = this.literals.reduce((sum, { length }) => sum + (length < 6 ? 260 : length === 6 ? 132 : 4), 1)
    this.entries = new Int32Array(most * 3)
    const slots = 1 << (32 - Math.clz32(most * 2))
    this.words = new Int32Array(slots)
    this.heads = new Int32Array(slots)
    literals.forEach(({ at }, index) => {
      this.add(index, at)
    })
  }

  private add(index: number, at: number): void {
    const bytes = this.literals[index] as Uint8Array
    if (bytes.length >= wideWindow) {
      const bucket = 1 << (index % 7)
      for (let place = at; place < at + 4; place++) {
        this.begin(this.gramAt(bytes, place), index, place, bucket)
        this.follow(this.gramAt(bytes, place + 4), bucket)
      }
    } else if (bytes.length >= window) {
      for (let place = at; place < at + 4; place++) this.begin(this.gramAt(bytes, place), index, place, single)
    } else {
      this.addShort(bytes, index)
    }
  }

  /**
   * A literal of 5 or 6 bytes fills no aligned word at some places: there, whatever its neighbour is, is let in. One of
   * 6 bytes has two halves then, and both are asked for.
   */
  private addShort(bytes: Uint8Array, index: number): void {
    for (let place = 0; place + 4 <= bytes.length && place < 3; place++) {
      this.begin(this.gramAt(bytes, place), index, place, single)
    }
    const isPair = bytes.length === 6
    const bucket = isPair ? 1 << (index % 7) : single
    for (let other = 32; other < 256; other++) {
      if ((other & 32) === 0) continue
      this.begin(this.gramOf(other, bytes[0], bytes[1], bytes[2]), index, -1, bucket)
      if (isPair) this.follow(this.gramOf(bytes[3], bytes[4], bytes[5], other), bucket)
      else this.begin(this.gramOf(bytes[2], bytes[3], bytes[4], other), index, 2, single)
    }
  }

  private follow(gram: number, bucket: number): void {
    const slot = hash(gram)
    this.table[slot] = (this.table[slot] as number) | (bucket << 8)
  }

  private begin(gram: number, index: number, place: number, bucket: number): void {
    const slot = hash(gram)
    this.table[slot] = (this.table[slot] as number) | bucket
    const second = Math.imul(gram, secondMultiplier) >>> (32 - secondBits)
    this.seen[second >>> 5] = (this.seen[second >>> 5] as number) | (1 << (second & 31))
    const { entries, heads, used } = this
    const found = this.find(gram)
    this.words[found] = gram
    entries[used] = index
    entries[used + 1] = place
    entries[used + 2] = heads[found] as number
    heads[found] = used
    this.used = used + 3
  }

  /** The slot of a word, or the free one where it would stand. */
  private find(gram: number): number {
    const { words, heads } = this
    const mask = words.length - 1
    let slot = (Math.imul(gram, secondMultiplier) >>> 7) & mask
    while (heads[slot] !== 0 && words[slot] !== gram) slot = (slot + 1) & mask
    return slot
  }

  private gramAt(bytes: Uint8Array, at: number): number {
    return this.gramOf(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3])
  }

  /** As a little-endian machine reads them: Node runs on others nowhere that a runner does. */
  private gramOf(a = 0, b = 0, c = 0, d = 0): number {
    return a | (b << 8) | (c << 16) | (d << 24)
  }

  /**
   * Tells `onHit` each literal that lies within `from` and `to`, in the order of their words. `words` is the same
   * memory as `bytes`, and reaches 32 bytes further than `to`.
   */
  scan(bytes: Uint8Array, words: Int32Array, from: number, to: number, onHit: OnHit): void {
    const { table } = this
    // Local: in a bundle a module's constants are loaded anew for each word.
    const mask = fold
    const multiplier = firstMultiplier
    const drop = shift
    const last = (to + 3) >> 2
    let wanted = from
    let index = from >> 2
    let a = table[Math.imul((words[index] as number) | mask, multiplier) >>> drop] as number
    for (; index < last; index += 4) {
      const b = table[Math.imul((words[index + 1] as number) | mask, multiplier) >>> drop] as number
      const c = table[Math.imul((words[index + 2] as number) | mask, multiplier) >>> drop] as number
      const d = table[Math.imul((words[index + 3] as number) | mask, multiplier) >>> drop] as number
      const e = table[Math.imul((words[index + 4] as number) | mask, multiplier) >>> drop] as number
      if ((((a & (b >> 8)) | (b & (c >> 8)) | (c & (d >> 8)) | (d & (e >> 8))) & 255) !== 0) {
        if ((a & (b >> 8) & 255) !== 0) wanted = this.confirm(bytes, words, index, wanted, to, onHit)
        if ((b & (c >> 8) & 255) !== 0) wanted = this.confirm(bytes, words, index + 1, wanted, to, onHit)
        if ((c & (d >> 8) & 255) !== 0) wanted = this.confirm(bytes, words, index + 2, wanted, to, onHit)
        if ((d & (e >> 8) & 255) !== 0) wanted = this.confirm(bytes, words, index + 3, wanted, to, onHit)
        if (wanted >= to) return
      }
      a = e
    }
  }

  private confirm(
    bytes: Uint8Array,
    words: Int32Array,
    index: number,
    wanted: number,
    to: number,
    onHit: OnHit,
  ): number {
    const gram = (words[index] as number) | fold
    const second = Math.imul(gram, secondMultiplier) >>> (32 - secondBits)
    if ((((this.seen[second >>> 5] as number) >>> (second & 31)) & 1) === 0) return wanted
    let from = wanted
    const { entries } = this
    for (let entry = this.heads[this.find(gram)] as number; entry !== 0; entry = entries[entry + 2] as number) {
      const literal = entries[entry] as number
      const text = this.literals[literal] as Uint8Array
      const start = (index << 2) - (entries[entry + 1] as number)
      if (start < from || start + text.length > to) continue
      let same = 0
      while (same < text.length && ((bytes[start + same] as number) | 32) === text[same]) same++
      if (same === text.length) from = Math.max(from, onHit(start, literal))
    }
    return from
  }
}

function hash(gram: number): number {
  return Math.imul(gram, firstMultiplier) >>> shift
}
