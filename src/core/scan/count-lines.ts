/** Counts line breaks within `from` and `to`, four bytes at a time. `words` is the same memory as `bytes`. */
export function countLines(bytes: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0
  let at = from
  for (; at < to && (at & 3) !== 0; at++) if (bytes[at] === 10) count++
  const last = to >> 2
  let index = at >> 2
  if (at < to) {
    while (index < last) {
      // Each byte of `sum` counts up to 255 breaks.
      const stop = Math.min(last, index + 255)
      let sum = 0
      for (; index < stop; index++) {
        const word = (words[index] as number) ^ 0x0a0a0a0a
        // The top bit of each byte that is zero: the usual trick, exact in this form.
        sum += (~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) & 0x80808080) >>> 7
      }
      count += (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24)
    }
    for (at = Math.max(at, last << 2); at < to; at++) if (bytes[at] === 10) count++
  }
  return count
}
