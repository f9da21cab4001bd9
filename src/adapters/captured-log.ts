/**
 * What a command prints, kept in a file of bounded size: whole up to a limit, beyond it the start and the end. Memory
 * is constant however much flows, and a disk that is full does not stop the command: then the end is kept in memory.
 */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ByteSource } from '../core/scan/byte-source.ts'

const megabyte = 1024 * 1024

export interface LogLimits {
  /** Bytes from the start on. */
  readonly head: number
  /** Bytes before the end. */
  readonly tail: number
}

export const logLimits: LogLimits = { head: 56 * megabyte, tail: 8 * megabyte }

export class CapturedLog {
  readonly path: string
  /** All bytes that were written. */
  bytes = 0
  readonly #limits: LogLimits
  #file: number | undefined
  /** Bytes in the file. */
  #head = 0
  #isHeadFull = false
  #ring: Buffer | undefined
  /** Bytes that went through the ring. */
  #ringed = 0

  constructor(path: string, limits: LogLimits = logLimits) {
    this.path = path
    this.#limits = limits
    try {
      mkdirSync(dirname(path), { recursive: true })
      this.#file = openSync(path, 'w+', 0o600)
    } catch {
      this.#isHeadFull = true
    }
  }

  write(chunk: Uint8Array): void {
    this.bytes += chunk.length
    let rest = chunk
    if (!this.#isHeadFull) {
      const written = this.#append(rest.subarray(0, this.#limits.head - this.#head))
      rest = rest.subarray(written)
      if (rest.length > 0 || this.#head === this.#limits.head) this.#isHeadFull = true
    }
    if (rest.length > 0) this.#intoRing(rest)
  }

  /** What is kept, for reading while the log is open. Its `size` counts the bytes. */
  source(): { readonly source: ByteSource; readonly size: number } {
    const tail = this.#tail()
    const file = this.#file
    return {
      size: this.#head + tail.length,
      source: {
        allocate: (size) => Buffer.from(new ArrayBuffer(size)),
        read: (into, at) => {
          if (at < this.#head && file !== undefined)
            return readSync(file, into, 0, Math.min(into.length, this.#head - at), at)
          const part = tail.subarray(at - this.#head, at - this.#head + into.length)
          into.set(part)
          return part.length
        },
      },
    }
  }

  /** Completes the file. Gives whether all that was kept is in it. */
  close(): boolean {
    if (this.#file === undefined) return this.bytes === 0
    const tail = this.#tail()
    const isWhole = this.#append(tail) === tail.length
    closeSync(this.#file)
    this.#file = undefined
    this.#ring = undefined
    return isWhole
  }

  #append(chunk: Uint8Array): number {
    let written = 0
    try {
      while (this.#file !== undefined && written < chunk.length)
        written += writeSync(this.#file, chunk, written, chunk.length - written)
    } catch {
      // The disk is full, say: that is the command's trouble, and what it prints about it is worth keeping.
    }
    this.#head += written
    return written
  }

  #intoRing(chunk: Uint8Array): void {
    const size = this.#limits.tail
    this.#ring ??= Buffer.allocUnsafeSlow(size)
    const kept = chunk.length > size ? chunk.subarray(chunk.length - size) : chunk
    this.#ringed += chunk.length
    const end = this.#ringed % size
    const start = (end - kept.length + size) % size
    const first = kept.subarray(0, size - start)
    this.#ring.set(first, start)
    this.#ring.set(kept.subarray(first.length), 0)
  }

  /** What stands behind the head, with a line that says what is missing between the two. */
  #tail(): Uint8Array {
    if (this.#ring === undefined) return Buffer.alloc(0)
    const size = this.#limits.tail
    if (this.#ringed <= size) return this.#ring.subarray(0, this.#ringed)
    const cut = this.#ringed % size
    const whole = Buffer.concat([this.#ring.subarray(cut), this.#ring.subarray(0, cut)])
    const start = whole.indexOf(10) + 1
    const missing = this.bytes - this.#head - (whole.length - start)
    return Buffer.concat([Buffer.from(`\n[${missing} bytes are missing here]\n`), whole.subarray(start)])
  }
}
