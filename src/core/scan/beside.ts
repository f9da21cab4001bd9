import { type LogLine, parseLine } from '../log/line.ts'
import { neighbourhood } from '../log/prefix.ts'
import type { ByteSource } from './byte-source.ts'

/** Bytes on either side that are read: longer lines are no neighbours. */
const reach = 2_048
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Lines before and behind the one that begins at `offset`, the nearest first. */
export function besideOf(source: ByteSource, offset: number): [before: LogLine[], behind: LogLine[]] {
  const from = Math.max(0, offset - reach)
  const before = linesOf(read(source, from, offset - from))
  // What ends at the line ends with its line break; the first may be the rest of a longer line.
  before.pop()
  if (from > 0) before.shift()
  const behind = linesOf(read(source, offset, 2 * reach)).slice(1)
  return [before.reverse().slice(0, neighbourhood), behind.slice(0, neighbourhood)]
}

function linesOf(bytes: Uint8Array): LogLine[] {
  return decoder
    .decode(bytes)
    .split('\n')
    .map((text) => parseLine(text, 0))
}

function read(source: ByteSource, from: number, length: number): Uint8Array {
  const bytes = source.allocate(Math.ceil(length / 4) * 4)
  let have = 0
  while (have < length) {
    const got = source.read(bytes.subarray(have, length), from + have)
    if (got === 0) break
    have += got
  }
  return bytes.subarray(0, have)
}
