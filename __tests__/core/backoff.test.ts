import { type Backoff, nextWait, readAskedWait } from '../../src/core/backoff.ts'

const plan: Backoff = { tries: 5, waitsMs: [1000, 2000, 3000], spread: 0.5, longestAskedMs: 15_000, withinMs: 20_000 }
const wait = (tryNumber: number, elapsedMs = 0, jitter = 1, askedMs?: number) =>
  nextWait(plan, { tryNumber, elapsedMs, jitter, askedMs })

describe('nextWait', () => {
  it('plans the waits in their order, the last one again and again, and none after the last try', () => {
    expect([1, 2, 3, 4, 5].map((tryNumber) => wait(tryNumber))).toEqual([1000, 2000, 3000, 3000, undefined])
  })

  it('leaves the spread of the wait to the dice', () => {
    expect([0, 0.5, 1].map((jitter) => wait(1, 0, jitter))).toEqual([500, 750, 1000])
  })

  it('shortens the last wait to what is left, and plans none when nothing is', () => {
    expect([19_000, 19_400, 19_999, 20_000, 25_000].map((elapsed) => wait(1, elapsed))).toEqual([
      1000,
      600,
      1,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['is asked for', 7000, 0, 7000],
    ['is asked for, even if it is none', 0, 0, 0],
    ['just fits the accepted length', 15_000, 0, 15_000],
    ['is longer than accepted', 15_001, 0, undefined],
    ['just fits the time that is left', 7000, 13_000, 7000],
    ['is longer than the time that is left', 7000, 13_001, undefined],
  ])('takes as it is, or not at all, a wait that %s', (_, asked, elapsed, expected) => {
    expect(wait(1, elapsed, 0.3, asked)).toBe(expected)
  })

  it('plans none after the last try, whatever is asked for', () => {
    expect(wait(5, 0, 1, 1000)).toBeUndefined()
  })
})

describe('readAskedWait', () => {
  const now = Date.parse('2026-11-22T02:14:07Z')
  const seconds = now / 1000

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['no seconds', { 'retry-after': '0' }, 0],
    ['a number', { 'retry-after': 3 }, 3000],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 02:14:17 GMT' }, 10_000],
    ['a date that is over', { 'retry-after': 'Sun, 22 Nov 2026 02:00:00 GMT' }, undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['a reset when nothing remains', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds + 9) }, 9000],
    ['a reset alone', { 'x-ratelimit-reset': String(seconds + 9) }, 9000],
    [
      'a reset while something remains',
      { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': String(seconds + 9) },
      undefined,
    ],
    ['a reset that is over', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds - 1) }, undefined],
    ['both', { 'retry-after': '7', 'x-ratelimit-reset': String(seconds + 900) }, 7000],
    ['nonsense and a reset', { 'retry-after': 'soon', 'x-ratelimit-reset': String(seconds + 9) }, 9000],
    ['nothing', {}, undefined],
  ])('reads %s', (_, headers, expected) => {
    expect(readAskedWait(headers, now)).toBe(expected)
  })

  it("counts a time from the answer's own clock, for ours may be wrong", () => {
    const headers = { date: 'Sun, 22 Nov 2026 03:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 03:00:05 GMT' }
    expect(readAskedWait(headers, now)).toBe(5000)
  })
})
