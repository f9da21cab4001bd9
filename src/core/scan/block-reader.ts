import type { ByteSource } from './byte-source.ts'
import type { Machine } from './machine.ts'

const blockSize = 128 * 1024
/** A header of 400 long lines still fits; one that does not is none. */
const largestBlock = 4 * 1024 * 1024
/** Bytes of a line that can matter: two columns, a time and 2,000 characters. */
export const longestHead = 16 * 1024

/** Whoever looks through the blocks. */
export interface BlockUser {
  /** Looks through whole lines, `end` bytes of the block; how many are done with. With 0 the block has to grow. */
  feed(end: number): number
  /** The head of a line longer than a block was fed: the rest of it has been passed over. */
  passedLine(): void
}

/** Reads a log once, in blocks of whole lines, into the memory of the machine that searches them. */
export class BlockReader {
  raw: Uint8Array
  /** As much memory again, for what is made of a block. */
  spare: Uint8Array
  /** Where the block begins in the log. */
  base = 0
  /** Whether nothing comes behind the block. */
  isFinal = false
  /** Whether the block has to be done with although more would be wanted. */
  isForced = false
  private readonly source: ByteSource
  private readonly machine: Machine

  constructor(source: ByteSource, machine: Machine) {
    this.source = source
    this.machine = machine
    ;[this.raw, this.spare] = machine.blocks(blockSize)
  }

  run(user: BlockUser): void {
    let have = 0
    for (;;) {
      const capacity = this.raw.length
      while (have < capacity && !this.isFinal) {
        const read = this.source.read(this.raw.subarray(have), this.base + have)
        if (read === 0) this.isFinal = true
        have += read
      }
      if (have === 0) return
      let end = this.isFinal ? have : this.raw.lastIndexOf(10, have - 1) + 1
      if (end === 0) {
        this.passLongLine(user, have)
        have = 0
        continue
      }
      end = user.feed(end)
      if (end === 0) {
        if (capacity < largestBlock) [this.raw, this.spare] = this.machine.blocks(capacity * 2)
        else this.isForced = true
        continue
      }
      this.isForced = false
      this.raw.copyWithin(0, end, have)
      have -= end
      this.base += end
    }
  }

  /** Of a line longer than the block the head is looked at. */
  private passLongLine(user: BlockUser, have: number): void {
    this.isForced = true
    user.feed(Math.min(have, longestHead))
    this.isForced = false
    this.base += have
    for (let isOver = false; !isOver; ) {
      const read = this.source.read(this.raw.subarray(0, blockSize), this.base)
      if (read === 0) {
        this.isFinal = true
        break
      }
      const { byteOffset } = this.raw
      const at = this.machine.run.lineEnd(byteOffset, byteOffset + read) - byteOffset
      isOver = at < read
      this.base += isOver ? at + 1 : read
    }
    user.passedLine()
  }
}
