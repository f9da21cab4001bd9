const high = 0x80808080 | 0
const breaks = 0x0a0a0a0a
const sevens = 0x7f7f7f7f

/** Counts line breaks within `from` and `to`, four bytes at a time. `words` is the same memory as `bytes`. */
export function countLines(bytes: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0
  let at = from
  for (; at < to && (at & 3) !== 0; at++) if (bytes[at] === 10) count++
  if (at >= to) return count
  const last = to >> 2
  let index = at >> 2
  while (index + 4 <= last) {
    // Each byte of `others` counts up to 252 bytes that are no line break.
    const stop = Math.min(last - 3, index + 252)
    const first = index
    let others = 0
    for (; index < stop; index += 4) {
      const one = words[index] as number
      const two = words[index + 1] as number
      const three = words[index + 2] as number
      const four = words[index + 3] as number
      if (((one | two | three | four) & high) === 0) {
        // The top bit of each byte that differs: bytes of ASCII cannot carry into the next.
        others +=
          ((((one ^ breaks) + sevens) >>> 7) & 0x01010101) +
          ((((two ^ breaks) + sevens) >>> 7) & 0x01010101) +
          ((((three ^ breaks) + sevens) >>> 7) & 0x01010101) +
          ((((four ^ breaks) + sevens) >>> 7) & 0x01010101)
      } else others += differing(one) + differing(two) + differing(three) + differing(four)
    }
    count += (index - first) * 4 - ((others & 255) + ((others >>> 8) & 255) + ((others >>> 16) & 255) + (others >>> 24))
  }
  for (at = index << 2; at < to; at++) if (bytes[at] === 10) count++
  return count
}

/** A one in each byte that is no line break, for bytes of any kind. */
function differing(word: number): number {
  const other = word ^ breaks
  return ((((other & sevens) + sevens) | other) >>> 7) & 0x01010101
}
