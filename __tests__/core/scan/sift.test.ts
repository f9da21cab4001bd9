import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { toJob } from '../../../src/adapters/github-json.ts'
import { bytesSource } from '../../../src/adapters/log-source.ts'
import { classify, classifySource } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import type { ByteSource } from '../../../src/core/scan/byte-source.ts'
import { GramFilter } from '../../../src/core/scan/gram-filter.ts'
import { ruleLiterals, slowRules } from '../../../src/core/scan/rule-literals.ts'

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

const asciiLower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

describe('the literals of the rules', () => {
  it('are those of today: else run `npm run rules`', () => {
    const check = spawnSync(process.execPath, [join(root, 'scripts/rule-literals.mjs'), '--check'], {
      encoding: 'utf8',
    })
    expect(check.stderr).toBe('')
  })

  it('stand in each example', () => {
    const found: string[] = []
    for (const rule of builtInRules) {
      if (slowRules.includes(rule.id)) continue
      const own = ruleLiterals.filter(([, , ...ids]) => ids.includes(rule.id)).map(([text]) => text)
      for (const example of rule.examples.match) {
        if (!own.some((text) => asciiLower(example).includes(text))) found.push(`${rule.id}: ${example}`)
      }
    }
    expect(found).toEqual([])
  })

  it('are found wherever they stand', () => {
    const filter = new GramFilter(
      ruleLiterals.map(([text, at]) => ({ text, at })),
      (text) => new TextEncoder().encode(text),
    )
    const missed: string[] = []
    for (const [index, [text]] of ruleLiterals.entries()) {
      for (let place = 0; place < 4; place++) {
        const bytes = new Uint8Array(512)
        const literal = Buffer.from(text)
        bytes.fill(46)
        bytes.set(literal, 8 + place)
        let isFound = false
        filter.scan(bytes, new Int32Array(bytes.buffer), 0, 400, (at, hit) => {
          isFound ||= hit === index && at === 8 + place
          return 0
        })
        if (!isFound) missed.push(`${text} at ${place}`)
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
const line = fc
  .tuple(prefix, said, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map((parts) => parts.join(''))
const log = fc.array(line, { maxLength: 60 }).map((lines) => lines.join(''))

describe('a generated log', () => {
  it('has the verdict of the reference, however it is read', () => {
    fc.assert(fc.property(log, fc.integer({ min: 1, max: 3_000 }), both), { seed: 7, numRuns: 150 })
  })

  it('has it with codes within the words', () => {
    const coloured = log.map((text) => text.replaceAll('e', '\u001B[1me\u001B[0m'))
    fc.assert(
      fc.property(coloured, (text) => both(text)),
      { seed: 8, numRuns: 60 },
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
