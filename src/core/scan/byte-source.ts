/** Bytes of a log that can be read again at any place: a file, or a text in memory. */
export interface ByteSource {
  /** Reads from `at` into `into`; how many bytes, 0 at the end. */
  read(into: Uint8Array, at: number): number
  /** Memory to read into, whose `indexOf` is the machine's. Its size is a multiple of 4, and it begins its buffer. */
  allocate(size: number): Uint8Array
}
