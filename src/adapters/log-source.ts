/** Logs as bytes that the classifier can read in blocks and again: files and standard input. */
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ByteSource } from '../core/scan/byte-source.ts'

/** Memory whose `indexOf` is the machine's. */
export function allocate(size: number): Uint8Array {
  return Buffer.from(new ArrayBuffer(size))
}

/** Lends the bytes of a file; `-` is standard input. Throws what the file system throws. */
export function withLogFile<T>(path: string, use: (source: ByteSource) => T): T {
  const file = path === '-' ? 0 : openSync(path, 'r')
  try {
    // A directory opens without complaint, and a pipe cannot be read again.
    const stat = fstatSync(file)
    return stat.isFile() ? use(fileSource(file)) : withCopy(file, use)
  } finally {
    if (file !== 0) closeSync(file)
  }
}

function fileSource(file: number): ByteSource {
  return { allocate, read: (into, at) => readSync(file, into, 0, into.length, at) }
}

/** A pipe goes through a temporary file: evidence is read a second time. */
function withCopy<T>(pipe: number, use: (source: ByteSource) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-log-'))
  try {
    const copy = openSync(join(folder, 'log'), 'wx+', 0o600)
    try {
      const block = allocate(128 * 1024)
      for (let read = readPipe(pipe, block); read > 0; read = readPipe(pipe, block)) writeSync(copy, block, 0, read)
      return use(fileSource(copy))
    } finally {
      closeSync(copy)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readPipe(pipe: number, block: Uint8Array): number {
  for (;;) {
    try {
      return readSync(pipe, block, 0, block.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      // Where the other side has not written yet and the pipe does not wait.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
