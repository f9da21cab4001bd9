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

const logLimits: LogLimits = { head: 28 * megabyte, tail: 4 * megabyte }

export class CapturedLog {
  readonly path: string
  /** All bytes that were written. */
  bytes = 0
  readonly #limits: LogLimits
  #file: number | undefined
  #isClosed = false
  /** Bytes in the file. */
  #head = 0
  #isHeadFull = false
  /** The end, where it could not be written. */
  #rest: Uint8Array = Buffer.alloc(0)
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

  /** Whether there is a file. */
  get isFile(): boolean {
    return this.#head > 0 || this.#file !== undefined
  }

  /** Completes the file. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const tail = this.#tail()
    this.#rest = Buffer.concat(tail.map((piece) => piece.subarray(this.#append(piece))))
    this.#ring = undefined
    if (this.#file !== undefined) closeSync(this.#file)
  }

  /** Lends what was kept, once the log is closed: the file, and what did not fit on the disk. */
  read<T>(use: (source: ByteSource, size: number) => T): T {
    const inFile = this.#head
    const rest = this.#rest
    const file = inFile > 0 ? openSync(this.path, 'r') : undefined
    const read = (into: Uint8Array, at: number) => {
      if (file !== undefined && at < inFile) return readSync(file, into, 0, Math.min(into.length, inFile - at), at)
      const part = rest.subarray(at - inFile, at - inFile + into.length)
      into.set(part)
      return part.length
    }
    try {
      return use({ allocate: (size) => Buffer.from(new ArrayBuffer(size)), read }, inFile + rest.length)
    } finally {
      if (file !== undefined) closeSync(file)
    }
  }

  /** How many bytes could be written. */
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

  /** What stands behind the head, with a line that says what is missing between the two. In pieces, as a copy is large. */
  #tail(): Uint8Array[] {
    if (this.#ring === undefined) return []
    const size = this.#limits.tail
    if (this.#ringed <= size) return [this.#ring.subarray(0, this.#ringed)]
    const end = this.#ringed % size
    const older = this.#ring.subarray(end)
    const lineEnd = older.indexOf(10) + 1
    const note = `\n[${this.#ringed - size + lineEnd} bytes are missing here]\n`
    return [Buffer.from(note), older.subarray(lineEnd), this.#ring.subarray(0, end)]
  }
}
