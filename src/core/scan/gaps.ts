import type { ByteSource } from './byte-source.ts'
import { countLines } from './count-lines.ts'

/**
 * Of a section that is longer than both together, this much is read at its start and at its end. What a tool prints in
 * between, gigabytes at times, is passed over: the cause of a failure stands near the end of its step, or at its very start.
 */
export const readAtStart = 2 * 1024 * 1024
export const readAtEnd = 6 * 1024 * 1024

/** A stretch of a log that is not looked at: whole lines. */
export interface Gap {
  readonly from: number
  readonly to: number
  /** Lines in it, so that those behind it keep their numbers. */
  readonly lines: number
}

const blockSize = 1024 * 1024
/** Below this nothing is worth passing over. */
const shortest = 3 * (readAtStart + readAtEnd)
const header = '##[group]Run '

/** The stretches that can be passed over, in order. A log that is not huge costs one read of a byte. */
export function findGaps(source: ByteSource): Gap[] {
  if (source.read(source.allocate(4), shortest) === 0) return []
  const block = source.allocate(blockSize)
  const { begins, size } = findHeaders(source, block)
  const gaps: Gap[] = []
  begins.forEach((begin, index) => {
    const end = begins[index + 1] ?? size
    if (end - begin < shortest) return
    const from = behindLineBreak(source, block, begin + readAtStart)
    const to = behindLineBreak(source, block, end - readAtEnd)
    if (from < to && to < end) gaps.push({ from, to, lines: linesIn(source, block, from, to) })
  })
  return gaps
}

/** Where sections begin, about: the place of each header, and the start of the log. */
function findHeaders(source: ByteSource, block: Uint8Array): { begins: number[]; size: number } {
  const pattern = new TextEncoder().encode(header)
  const begins = [0]
  // Blocks overlap by one byte less than the header, so that each is seen whole once.
  for (let at = 0; ; ) {
    const read = fill(source, block, at)
    for (let found = find(block, pattern, 0, read); found >= 0; found = find(block, pattern, found + 1, read)) {
      begins.push(at + found)
    }
    if (read < block.length) return { begins, size: at + read }
    at += read - pattern.length + 1
  }
}

/** `indexOf` of the memory that the source gives is the machine's and takes a whole pattern; that of plain arrays one byte. */
function find(block: Uint8Array, pattern: Uint8Array, from: number, to: number): number {
  const search = block.indexOf as (this: Uint8Array, value: unknown, from?: number) => number
  for (let at = from; ; at++) {
    at = search.call(block, isNative(block) ? pattern : pattern[0], at)
    if (at < 0 || at + pattern.length > to) return -1
    if (pattern.every((byte, index) => block[at + index] === byte)) return at
  }
}

function isNative(block: Uint8Array): boolean {
  return block.constructor !== Uint8Array
}

/** The first start of a line at or behind a place. */
function behindLineBreak(source: ByteSource, block: Uint8Array, place: number): number {
  for (let at = place - 1; ; ) {
    const read = fill(source, block, at)
    const found = block.indexOf(10)
    if (found >= 0 && found < read) return at + found + 1
    if (read < block.length) return at + read
    at += read
  }
}

function linesIn(source: ByteSource, block: Uint8Array, from: number, to: number): number {
  const words = new Int32Array(block.buffer)
  let lines = 0
  for (let at = from; at < to; ) {
    const read = Math.min(fill(source, block, at), to - at)
    if (read === 0) break
    lines += countLines(block, words, 0, read)
    at += read
  }
  return lines
}

/** As much as the block takes, or less at the end of the log. */
function fill(source: ByteSource, block: Uint8Array, at: number): number {
  let have = 0
  while (have < block.length) {
    const read = source.read(block.subarray(have), at + have)
    if (read === 0) break
    have += read
  }
  return have
}
