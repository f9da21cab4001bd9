import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { CapturedLog } from '../../src/adapters/captured-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'lumen-captured-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function captured(chunks: readonly string[], limits?: { head: number; tail: number }) {
  const log = new CapturedLog(join(folder, 'deep', 'try-1.log'), limits)
  for (const chunk of chunks) log.write(Buffer.from(chunk))
  log.close()
  return log
}

/** What a reader gets, in pieces of this size. */
function readBack(log: CapturedLog, pieceSize = 7): string {
  return log.read((source, size) => {
    const all: Uint8Array[] = []
    for (let at = 0; at < size; ) {
      const piece = source.allocate(8).subarray(0, pieceSize)
      const read = source.read(piece, at)
      if (read === 0) throw new Error(`nothing at ${at} of ${size}`)
      all.push(piece.subarray(0, read))
      at += read
    }
    return Buffer.concat(all).toString()
  })
}

it('keeps all, however it is cut', () => {
  const log = captured(['one\ntw', 'o\n', 'three'])
  expect(readFileSync(log.path, 'utf8')).toBe('one\ntwo\nthree')
  expect(readBack(log)).toBe('one\ntwo\nthree')
  expect(log.bytes).toBe(13)
})

it('keeps all up to its limit', () => {
  const log = captured(['12345', '67890', 'abcde'], { head: 10, tail: 5 })
  expect(readFileSync(log.path, 'utf8')).toBe('1234567890abcde')
})

it('keeps the start and the end beyond it, and says how much is missing', () => {
  const log = captured(['start of it\n', 'line\n'.repeat(20), 'the end\n'], { head: 12, tail: 20 })
  const text = 'start of it\n\n[90 bytes are missing here]\nline\nline\nthe end\n'
  expect(readFileSync(log.path, 'utf8')).toBe(text)
  expect(readBack(log)).toBe(text)
})

it('counts right, whatever comes in whatever pieces', () => {
  const chunk = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 })
  fc.assert(
    fc.property(
      fc.array(chunk, { maxLength: 30 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      (chunks, head, tail) => {
        const whole = chunks.join('')
        const log = captured(chunks, { head, tail })
        const text = readBack(log)
        expect(readFileSync(log.path, 'utf8')).toBe(text)
        const parts = /^([\s\S]*)\n\[(\d+) bytes are missing here\]\n([\s\S]*)$/.exec(text)
        if (whole.length <= head + tail) expect(text).toBe(whole)
        else {
          const [, start = '', missing, end = ''] = parts ?? []
          expect(whole.startsWith(start) && whole.endsWith(end)).toBe(true)
          expect(start.length + Number(missing) + end.length).toBe(whole.length)
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('keeps the end in memory where there is no place for a file', () => {
  writeFileSync(join(folder, 'file'), '')
  const log = new CapturedLog(join(folder, 'file', 'try-1.log'))
  log.write(Buffer.from('No space left on device\n'))
  log.close()
  expect(log.isFile).toBe(false)
  expect(readBack(log)).toBe('No space left on device\n')
})
