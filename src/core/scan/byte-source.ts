/** Bytes of a log that can be read again at any place: a file, or a text in memory. */
export interface ByteSource {
  /** Reads from `at` into `into`; how many bytes, 0 at the end. */
  read(into: Uint8Array, at: number): number
  /** Memory to read into. */
  allocate(size: number): Uint8Array
}

/** A source that holds on to something, such as a file, until it is closed. */
export interface OpenSource extends ByteSource {
  close(): void
}

/** A text in memory. */
export function textSource(text: string): ByteSource {
  return bytesSource(new TextEncoder().encode(text))
}

/** Bytes in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    allocate: (size) => new Uint8Array(size),
    read(into, at) {
      const part = bytes.subarray(at, at + into.length)
      into.set(part)
      return part.length
    },
  }
}
