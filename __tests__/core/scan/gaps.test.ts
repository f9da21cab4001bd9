import { bytesSource, textSource } from '../../../src/adapters/log-source.ts'
import { classifySource } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import type { ByteSource } from '../../../src/core/scan/byte-source.ts'
import { findGaps, readAtEnd, readAtStart } from '../../../src/core/scan/gaps.ts'

const stamp = '2026-11-22T02:00:00.0000000Z '
const header = (name: string) =>
  ['##[group]Run ', 'shell: /usr/bin/bash -e {0}', '##[endgroup]']
    .map((line, index) => `${stamp}${line}${index === 0 ? name : ''}\n`)
    .join('')
const noise = `${stamp}copying one more file of very many\n`
const exit = `${stamp}##[error]Process completed with exit code 1.\n`

/** At least as many bytes of lines that say nothing. */
const filler = (bytes: number) => noise.repeat(Math.ceil(bytes / noise.length))
const lineOf = (log: string, text: string) => log.slice(0, log.indexOf(text)).split('\n').length

describe('a log that is not huge', () => {
  it('has no gap, and costs one read', () => {
    let reads = 0
    const source = textSource(header('npm test') + filler(1_000_000) + exit)
    const read: ByteSource['read'] = (into, at) => {
      reads++
      return source.read(into, at)
    }
    const counted: ByteSource = { ...source, read }
    expect(findGaps(counted)).toEqual([])
    expect(reads).toBe(1)
  })

  it('has no gap where it is many steps of some size', () => {
    const step = header('./x') + filler(4_000_000)
    expect(findGaps(textSource(step.repeat(8)))).toEqual([])
  })
})

describe('a step of 40 MB between two small ones', () => {
  const cause = `${stamp}npm error code ERESOLVE\n`
  const before = header('./before') + filler(10_000)
  const middle = filler(20_000_000)
  const late = before + header('npm ci') + middle + middle + cause + exit + header('./upload-report') + filler(1_000)
  const early = before + header('npm ci') + cause + middle + middle + exit + header('./upload-report') + filler(1_000)

  it('is passed over but for its start and its end, in whole lines', () => {
    const [gap, ...others] = findGaps(textSource(late))
    expect(others).toEqual([])
    const bytes = Buffer.from(late)
    const skipped = bytes.subarray(gap?.from, gap?.to).toString()
    expect(bytes[(gap?.from ?? 0) - 1]).toBe(10)
    expect(skipped.endsWith('\n')).toBe(true)
    expect(gap?.lines).toBe(skipped.split('\n').length - 1)
    expect(skipped.length).toBeGreaterThan(40_000_000 - readAtStart - readAtEnd - 200_000)
    expect(skipped).not.toContain('ERESOLVE')
  })

  it.each([
    ['at its end', late],
    ['at its start', early],
  ])('shows a cause %s under its true line number', (_where, log) => {
    const verdict = classifySource(textSource(log), undefined, builtInRules)
    expect(verdict).toMatchObject({ errorClass: 'dependency', reason: 'peer-conflict' })
    expect(verdict.evidence).toMatchObject({
      line: lineOf(log, 'npm error code ERESOLVE'),
      text: 'npm error code ERESOLVE',
    })
  })
})

it('one line of 60 MB has no gap, for it has no line break to begin one', () => {
  const line = Buffer.alloc(60_000_000, 'x')
  expect(findGaps(bytesSource(line))).toEqual([])
  expect(classifySource(bytesSource(line), undefined, builtInRules).errorClass).toBe('unknown')
})
