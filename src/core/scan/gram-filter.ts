/**
 * Finds literals in bytes without looking at each byte. Wherever a literal of fifteen places stands, eight of them begin
 * at an eighth byte: so of most literals only stretches of eight bytes that begin there are looked up. Of the shorter ones
 * it is stretches of five that begin at an even byte. What the bit tables let pass is looked up exactly, and
 * then compared place by place. The loops are those of filter.wat.
 */
import { type LiteralTable, lineStart } from './literal-table.ts'
import { Machine } from './machine.ts'

/** Where a literal stands: a place within its line. What comes back is the place before which no more is wanted. */
export type OnHit = (position: number, literal: number) => number

const lineBreak = 10
/** So many bytes are looked through at a time, and then what was found among them. */
const stretch = 16_384
/** No stretch of a literal begins further in front of what is searched. */
const lead = 2
/** Where filter.wat writes hits, and how many. */
const [hitsAt, mostHits] = [0x1440c0, 512]

export class GramFilter {
  readonly machine = new Machine()
  private hits = new Int32Array(0)
  /** Where in each literal the place is that is told: a byte of the line that it stands in. */
  private readonly anchors: Uint8Array

  constructor(literals: LiteralTable) {
    const { machine } = this
    const { size, codes, starts, sets, places, isWide } = literals
    machine.run.setLiterals(machine.place(codes), machine.place(starts), machine.place(sets))
    this.anchors = new Uint8Array(size)
    for (let literal = 0; literal < size; literal++) {
      if (machine.run.addWindow(literal, places[literal] as number, isWide[literal] as number) === 0) {
        throw new Error('The literals of the rules are too many for their table.')
      }
      const first = starts[literal] as number
      let anchor = first
      while (!isOfLine(codes[anchor] as number)) anchor++
      this.anchors[literal] = anchor - first
    }
  }

  /**
   * Tells `onHit` each literal that lies within `from` and `to` of a block of the machine, in the order of lines; what is
   * next to them counts as line breaks.
   */
  scan(block: Uint8Array, from: number, to: number, onHit: OnHit): void {
    const { run } = this.machine
    if (this.hits.buffer !== block.buffer) this.hits = new Int32Array(block.buffer as ArrayBuffer, hitsAt, mostHits * 2)
    const base = block.byteOffset
    const end = base + to
    let wanted = from
    for (let at = (base + from - lead) & -8; at < end && wanted < to; at += stretch) {
      if (run.find(at, Math.min(at + stretch, end), base + from, end) === 0) continue
      for (let count = run.hits(); count > 0 && wanted < to; count = run.hits()) {
        wanted = this.tell(count, base, wanted, to, onHit)
      }
    }
  }

  private tell(count: number, base: number, from: number, to: number, onHit: OnHit): number {
    const { hits, anchors } = this
    let wanted = from
    for (let index = 0; index < count * 2 && wanted < to; index += 2) {
      const literal = hits[index + 1] as number
      const position = (hits[index] as number) - base + (anchors[literal] as number)
      if (position >= wanted) wanted = Math.max(wanted, onHit(position, literal))
    }
    return wanted
  }
}

/** What stands at a place of a line, and cannot be the line break before it. */
function isOfLine(code: number): boolean {
  return code < lineStart && code !== lineBreak
}
