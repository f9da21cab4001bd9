import { stampAt } from '../../../src/core/log/stamps.ts'
import { fromHeader, StepCutter } from '../../../src/core/log/step-cutter.ts'

const start = Date.parse('2026-11-22T02:00:05Z')
const at = (second: number, text: string) => `2026-11-22T02:00:${String(second).padStart(2, '0')}.1234567Z ${text}\n`
const before = at(3, 'before') + at(4, '##[group]Run make')
const step = `${at(5, '##[group]Run it')}\uFEFF${at(6, 'half')}a line that goes on\n${at(7, '##[error]no')}its end\n`
const after = at(9, 'after')

it.each([1, 3, 7, 39, 40, 41, 1000])('cuts the same step out of chunks of %i bytes', (size) => {
  const cutter = new StepCutter({ start, end: start + 3000 })
  const bytes = Buffer.from(before + step + after)
  for (let from = 0; from < bytes.length; from += size) cutter.push(bytes.subarray(from, from + size))
  const { parts, offset, found, leftOut } = cutter.finish()
  expect(Buffer.concat(parts).toString()).toBe(step)
  expect({ offset, found, leftOut }).toEqual({ offset: before.length, found: true, leftOut: 0 })
})

it.each([
  ['2026-11-22T02:00:05.1234567Z x', start + 123],
  ['2026-11-22T02:00:05Z', start],
  ['\uFEFF2026-11-22T02:00:05.5Z x', start + 500],
  ['2026-11-22T02:00:05.1234567', undefined],
  ['2026-11-22 02:00:05Z', undefined],
  ['2026-11-22T02:00:05Zx', undefined],
  ['', undefined],
])('reads the stamp of %j', (line, time) => {
  expect(stampAt(Buffer.from(line), 0)).toBe(time)
})

describe('what the step before wrote in the same second', () => {
  it('is dropped up to the header', () => {
    expect(fromHeader(at(5, 'of the step before') + step, start)).toBe(step)
    const post = at(5, 'Post job cleanup.')
    expect(fromHeader(at(5, 'of the step before') + post, start)).toBe(post)
  })

  it.each([
    ['an error stands before it', at(5, '##[error]no') + at(6, '##[group]Run next')],
    ['the header comes later', at(5, 'x') + at(8, '##[group]Run next')],
    ['there is no header', at(5, 'x')],
    ['there is nothing', ''],
  ])('is kept where %s', (_, text) => {
    expect(fromHeader(text, start)).toBe(text)
  })
})
