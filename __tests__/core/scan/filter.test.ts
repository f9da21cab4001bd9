import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { GramFilter } from '../../../src/core/scan/gram-filter.ts'
import { anyCase, firstSet, lineStart, literalTable } from '../../../src/core/scan/literal-table.ts'

const table = literalTable()
const filter = new GramFilter(table)
const { machine } = filter

it('is that of its source: else run `npm run filter-code`', () => {
  const script = join(import.meta.dirname, '../../../scripts/filter-code.mjs')
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' }).stderr).toBe('')
})

/** Each byte that may stand at a place, by the code of that. */
const admitted = Array.from({ length: firstSet + table.sets.length / 8 }, (_, code) =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    if (code < anyCase) return Number(byte === code)
    if (code < lineStart) return Number((byte | 32) === code - anyCase)
    if (code === lineStart) return Number([10, 13, 32, 93, 191].includes(byte))
    return ((table.sets[(code - firstSet) * 8 + (byte >> 5)] as number) >>> (byte & 31)) & 1
  }),
)

/** The reference: each literal at each place, byte by byte. What is next to the bytes counts as line breaks. */
function hitsOf(bytes: Uint8Array): string[] {
  const at = (place: number) => bytes[place] ?? 10
  const found: string[] = []
  for (let literal = 0; literal < table.size; literal++) {
    const codes = table.codes.subarray(table.starts[literal], table.starts[literal + 1])
    for (let start = -1; start < bytes.length; start++) {
      let place = 0
      while (place < codes.length && admitted[codes[place] as number]?.[at(start + place)] === 1) {
        if (codes[place] === lineStart && at(start + place) === 32 && at(start + place - 1) !== 90) break
        place++
      }
      if (place === codes.length) found.push(`${literal} at ${start}`)
    }
  }
  return found.sort()
}

/** Where the filter says that literals begin. */
function foundBy(bytes: Uint8Array): string[] {
  const [block] = machine.blocks(bytes.length)
  block.set(bytes)
  const found: string[] = []
  filter.scan(block, 0, bytes.length, (position, literal) => {
    const codes = table.codes.subarray(table.starts[literal], table.starts[literal + 1])
    const anchor = codes.findIndex((code) => code < lineStart && code !== 10)
    found.push(`${literal} at ${position - anchor}`)
    return 0
  })
  return found.sort()
}

/** A piece of a literal, written with the first byte that each of its places admits. */
const piece = fc
  .tuple(fc.nat(table.size - 1), fc.nat(12), fc.nat(12), fc.nat(255))
  .map(([literal, cutBefore, cutBehind, seed]) => {
    const codes = table.codes.subarray(table.starts[literal], table.starts[literal + 1])
    const bytes = Uint8Array.from(codes, (code) => {
      for (let tried = 0; tried < 256; tried++) if (admitted[code]?.[(seed + tried) & 255]) return (seed + tried) & 255
      return 0
    })
    // Mostly whole: half of one is next to nothing.
    return bytes.subarray(Math.max(0, cutBefore - 9), bytes.length - Math.max(0, cutBehind - 9))
  })
const noise = fc.constantFrom('\n', ' ', '.', '2026-01-02T03:04:05.1Z ', 'x', ': ').map((text) => Buffer.from(text))

it('tells each literal at each place, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, noise), { maxLength: 12 }), (pieces) => {
      const bytes = new Uint8Array(Buffer.concat(pieces))
      expect(foundBy(bytes)).toEqual(hitsOf(bytes))
    }),
    { seed: 11, numRuns: 60 },
  )
})

it('tells more literals than one list of hits holds', () => {
  const bytes = Buffer.from('npm error code ERESOLVE\n'.repeat(5_000))
  const hits = foundBy(bytes)
  expect(hits.length % 5_000).toBe(0)
  expect(hits.length).toBeGreaterThan(0)
})

describe('what is looked for byte by byte', () => {
  const some = fc
    .array(fc.constantFrom(10, 27, 91, 94, 120, 138, 255), { maxLength: 9_000 })
    .map((all) => Uint8Array.from(all))

  it.each([
    ['lineEnd', (bytes: Uint8Array, at: number) => bytes[at] === 10],
    ['codeStart', (bytes: Uint8Array, at: number) => bytes[at] === 27 || (bytes[at] === 94 && bytes[at + 1] === 91)],
  ] as const)('%s stops where a byte is that it looks for', (name, isIt) => {
    fc.assert(
      fc.property(some, fc.nat(100), (bytes, from) => {
        const [block] = machine.blocks(bytes.length + 1)
        // Of what stands behind the end nothing is to be told.
        block.fill(10).set(bytes)
        const start = Math.min(from, bytes.length)
        let expected = start
        while (expected < bytes.length && !isIt(block, expected)) expected++
        const { byteOffset } = block
        expect(machine.run[name](byteOffset + start, byteOffset + bytes.length) - byteOffset).toBe(expected)
      }),
      { seed: 12 },
    )
  })

  it('line breaks are counted', () => {
    fc.assert(
      fc.property(some, fc.nat(100), (bytes, from) => {
        const [block] = machine.blocks(bytes.length)
        block.set(bytes)
        const start = Math.min(from, bytes.length)
        const { byteOffset } = block
        expect(machine.run.lineBreaks(byteOffset + start, byteOffset + bytes.length)).toBe(
          bytes.subarray(start).filter((byte) => byte === 10).length,
        )
      }),
      { seed: 13 },
    )
  })
})

it('a block that grows keeps what is in it', () => {
  const { machine: own } = new GramFilter(table)
  const [small] = own.blocks(1_000)
  small.fill(7)
  const [large, other] = own.blocks(8_000_000)
  expect(large.subarray(0, 1_000).every((byte) => byte === 7)).toBe(true)
  expect(other.length).toBe(8_000_000)
})
