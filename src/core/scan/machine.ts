import { filterCode } from './filter-code.ts'

/** What `filter.wat` exports. All places are addresses in its memory. */
interface Functions {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  setLiterals(codes: number, starts: number, sets: number): void
  addWindow(literal: number, place: number, isLong: number): number
  find(start: number, stop: number, from: number, to: number): number
  hits(): number
  lineBreaks(at: number, end: number): number
  codeStart(at: number, end: number): number
  lineEnd(at: number, end: number): number
}

declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** Where the tables of filter.wat end. */
const free = 0x1450c0
const pageSize = 65_536
/** The loops read past the end of a block by some bytes, and write line breaks next to what they search. */
const margin = 64

/**
 * The part of the search that is in WebAssembly: its functions, and the memory in which tables and blocks are, so that no
 * block has to be copied. It serves one log at a time.
 */
export class Machine {
  readonly run: Functions
  private end = free

  constructor() {
    const code = Uint8Array.from(atob(filterCode), (sign) => sign.charCodeAt(0))
    this.run = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Functions
  }

  /** Puts a table there for good; its address. */
  place(table: Uint8Array | Uint16Array | Uint32Array): number {
    const at = this.end
    this.end = (at + table.byteLength + 63) & -64
    this.ensure(this.end)
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
    new Uint8Array(this.run.memory.buffer).set(bytes, at)
    return at
  }

  /**
   * Two blocks of so many bytes: one to read into, and one for what is made of it. With more bytes than before the first
   * keeps what is in it, and what was given out before is of no use any more.
   */
  blocks(size: number): [raw: Uint8Array, other: Uint8Array] {
    const first = this.end + margin
    const second = (first + size + 2 * margin + 63) & -64
    this.ensure(second + size + margin)
    const { buffer } = this.run.memory
    return [new Uint8Array(buffer, first, size), new Uint8Array(buffer, second, size)]
  }

  private ensure(bytes: number): void {
    const { memory } = this.run
    const missing = bytes - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / pageSize))
  }
}
