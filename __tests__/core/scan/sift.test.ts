import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { toJob } from '../../../src/adapters/github-json.ts'
import { classify, classifySource } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import { type ByteSource, bytesSource } from '../../../src/core/scan/byte-source.ts'
import { GramFilter } from '../../../src/core/scan/gram-filter.ts'
import { anyCase, firstSet, type LiteralTable, lineStart, literalTable } from '../../../src/core/scan/literal-table.ts'
import { slowRules } from '../../../src/core/scan/rule-literals.ts'

const root = join(import.meta.dirname, '../../..')
const cases = join(root, 'corpus/cases')

/** Gives what is asked for in pieces of that size. */
function inPieces(text: string, size: number): ByteSource {
  const whole = bytesSource(Buffer.from(text))
  return { allocate: whole.allocate, read: (into, at) => whole.read(into.subarray(0, size), at) }
}

/** What both see is the same text: bytes that are no UTF-8 are replaced once. */
function both(text: string, size = 100_000): void {
  const fast = classifySource(inPieces(text, size), undefined, builtInRules)
  expect(fast).toEqual(classify(text, undefined, builtInRules))
}

const table = literalTable()
const everything = Array.from({ length: table.size }, (_, literal) => literal)
const codesOf = ({ codes, starts }: LiteralTable, literal: number) =>
  codes.subarray(starts[literal], starts[literal + 1])
const ownersOf = (literal: number) =>
  [...table.ownerNumbers.subarray(table.ownerStarts[literal], table.ownerStarts[literal + 1])].map(
    (owner) => table.owners[owner],
  )

/** Whether a byte may stand where the code is. */
function admits(code: number, byte: number): boolean {
  if (code < anyCase) return byte === code
  if (code < lineStart) return (byte | 32) === code - anyCase
  // A blank as well, but only behind a time.
  if (code === lineStart) return [10, 13, 93, 191].includes(byte)
  return ((((table.sets[(code - firstSet) * 8 + (byte >> 5)] ?? 0) >>> (byte & 31)) & 1) as number) === 1
}

/** Bytes that a literal stands for: the first or the last that each place may be, not line breaks if there are others. */
function writtenOut(literal: number, isLast: boolean): Uint8Array {
  const all = Array.from({ length: 256 }, (_, byte) => (byte + 32) & 255)
  return Uint8Array.from(codesOf(table, literal), (code) => {
    const admitted = all.filter((byte) => admits(code, byte) && byte !== 10)
    return (isLast ? admitted.at(-1) : admitted[0]) ?? 10
  })
}

function literalsIn(
  filter: GramFilter,
  bytes: Uint8Array,
  from: number,
  to: number,
): { at: number; literal: number }[] {
  const [block] = filter.machine.blocks(bytes.length)
  block.set(bytes)
  const found: { at: number; literal: number }[] = []
  filter.scan(block, from, to, (at, literal) => {
    found.push({ at, literal })
    return 0
  })
  return found
}

describe('the literals of the rules', () => {
  const filter = new GramFilter(table)

  it('are those of today: else run `npm run rules`', () => {
    const check = spawnSync(process.execPath, [join(root, 'scripts/rule-literals.mjs'), '--check'], {
      encoding: 'utf8',
    })
    expect(check.stderr).toBe('')
  })

  it('are found in each example', () => {
    const missed: string[] = []
    for (const rule of builtInRules) {
      if (slowRules.includes(rule.id)) continue
      for (const example of rule.examples.match) {
        const bytes = Buffer.from(example)
        const found = literalsIn(filter, bytes, 0, bytes.length)
        if (!found.some(({ literal }) => ownersOf(literal).includes(rule.id))) missed.push(`${rule.id}: ${example}`)
      }
    }
    expect(missed).toEqual([])
  })

  it('are found wherever they stand, whatever stands next to them', () => {
    const missed: string[] = []
    for (const literal of everything) {
      for (let place = 0; place < 4; place++) {
        for (const isLast of [false, true]) {
          const written = writtenOut(literal, isLast)
          const bytes = new Uint8Array(96).fill(place % 2 === 0 ? 46 : 255)
          bytes.set(written, 8 + place)
          const found = literalsIn(filter, bytes, 0, bytes.length)
          if (!found.some((hit) => hit.literal === literal)) missed.push(`${Buffer.from(written)} at ${place}`)
        }
      }
    }
    expect(missed).toEqual([])
  })

  it('are found at the very start and the very end, which count as line breaks', () => {
    const missed: string[] = []
    for (const literal of everything) {
      const codes = [...codesOf(table, literal)]
      const first = codes.findIndex((code) => !admits(code, 10))
      const last = codes.findLastIndex((code) => !admits(code, 10))
      const written = writtenOut(literal, false).subarray(first, last + 1)
      for (let place = 0; place < 4; place++) {
        const bytes = Buffer.concat([Buffer.alloc(place, 10), written, Buffer.from('stale bytes of a block')])
        const found = literalsIn(filter, bytes, place, place + written.length)
        if (!found.some((hit) => hit.literal === literal)) missed.push(`${Buffer.from(written)} at ${place}`)
      }
    }
    expect(missed).toEqual([])
  })
})

it('gives the verdict of the reference on labelled logs', () => {
  // Every seventh: scripts and the scorecard read all of them.
  for (const slug of readdirSync(cases).filter((_, index) => index % 7 === 0)) {
    const bytes = readFileSync(join(cases, slug, 'job.log'))
    const { steps } = toJob({ steps: JSON.parse(readFileSync(join(cases, slug, 'case.json'), 'utf8')).steps ?? [] })
    const fast = classifySource(bytesSource(bytes), steps, builtInRules)
    expect({ slug, ...fast }).toEqual({ slug, ...classify(bytes.toString('utf8'), steps, builtInRules) })
  }
})

const said = fc.constantFrom(
  'npm error code ERESOLVE',
  'curl: (6) Could not resolve host: x.example',
  'warning: connection reset by peer, retrying',
  'Successfully installed a b c',
  'error TS2322: no',
  '오류: 디스크 공간이 부족합니다',
  'FATAL: password authentication failed for user "a"',
  'ENOSPC: no space left on device',
  '##[error]Process completed with exit code 1.',
  '##[group]Run npm test',
  '##[group]Run',
  '##[endgroup]',
  'shell: /usr/bin/bash -e {0}',
  'Run actions/checkout@v4',
  'with:',
  'Post job cleanup.',
  'Cleaning up orphan processes',
  "Current runner version: '2.330.0'",
  '',
  'ok',
)
const prefix = fc.constantFrom(
  '',
  '',
  '2026-01-02T03:04:05.1000000Z ',
  '\uFEFF2026-01-02T03:04:05Z ',
  '\uFEFF',
  '\u001B[36;1m',
  '\u001B[31m',
)
/** What tools put in front of other tools' lines; behind a time as well as without one. */
const task = fc
  .tuple(
    fc.constantFrom('', '2026-01-02T03:04:05.1000000Z '),
    fc.constantFrom(
      '',
      '    ',
      '#7 1.25 ',
      '1.25 ',
      '[web] ',
      'web:build: ',
      'packages/web build: ',
      'db-1  | ',
      'db | ',
      '12:00:01 ',
    ),
  )
  .map((parts) => parts.join(''))
const line = fc
  .tuple(prefix, said, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map((parts) => parts.join(''))
const log = fc.array(line, { maxLength: 60 }).map((lines) => lines.join(''))

describe('a generated log', () => {
  it('has the verdict of the reference, however it is read', () => {
    fc.assert(fc.property(log, fc.integer({ min: 1, max: 3_000 }), both), { seed: 7, numRuns: 150 })
  })

  it('has it behind the prefixes of tools', () => {
    const prefixed = fc.array(
      fc.tuple(task, said, fc.constantFrom('\n', '\r\n')).map((parts) => parts.join('')),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(prefixed, fc.integer({ min: 1, max: 3_000 }), (lines, size) => both(lines.join(''), size)),
      { seed: 11, numRuns: 300 },
    )
  })

  it('has it with codes within the words', () => {
    const coloured = log.map((text) => text.replaceAll('e', '\u001B[1me\u001B[0m'))
    const written = log.map((text) => text.replaceAll('e', '^[[1me\u001B[0m').replaceAll('o', '^[[91mo^[[0m^^[[x'))
    fc.assert(
      fc.property(fc.oneof(coloured, written), (text) => both(text)),
      { seed: 8, numRuns: 100 },
    )
  })

  it('has it where blocks end within lines', () => {
    const filler = `${'x'.repeat(97)}é\n`
    fc.assert(
      fc.property(log, fc.integer({ min: 1_290, max: 1_330 }), log, (before, lines, after) =>
        both(before + filler.repeat(lines) + after),
      ),
      { seed: 9, numRuns: 15 },
    )
  })

  it('gets a verdict whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(classifySource(bytesSource(bytes), undefined, builtInRules).errorClass).toBeDefined()
      }),
      { seed: 10, numRuns: 100 },
    )
  })
})

it('reads a line of 20 MB and the line behind it', () => {
  const bytes = Buffer.concat([Buffer.alloc(20_000_000, 'error '), Buffer.from('\nnpm error code ERESOLVE\n')])
  const verdict = classifySource(bytesSource(bytes), undefined, builtInRules)
  expect(verdict).toMatchObject({ ruleId: 'npm/peer-conflict-code', evidence: { line: 2 } })
})

it('counts a million empty lines', () => {
  const bytes = Buffer.concat([Buffer.alloc(1_000_000, '\n'), Buffer.from('npm error code ERESOLVE')])
  const verdict = classifySource(bytesSource(bytes), undefined, builtInRules)
  expect(verdict).toMatchObject({ ruleId: 'npm/peer-conflict-code', evidence: { line: 1_000_001 } })
})
