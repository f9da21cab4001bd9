import { durationForm, formatDuration, parseDuration, spellDuration } from '../../src/core/duration.ts'

describe('parseDuration', () => {
  it.each([
    ['0s', 0],
    ['500ms', 500],
    ['5s', 5_000],
    ['30s', 30_000],
    ['2m', 120_000],
    ['1h', 3_600_000],
    ['48h', 172_800_000],
    ['005s', 5_000],
    ['8784h', 366 * 24 * 3_600_000],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toEqual({ milliseconds })
  })

  it.each([
    ['5', `must be ${durationForm}, but it is "5". For 5 seconds, write 5s.`],
    ['1', `must be ${durationForm}, but it is "1". For 1 second, write 1s.`],
    ['5 s', `must be ${durationForm}, but it is "5 s". Write 5s.`],
    ['5S', `must be ${durationForm}, but it is "5S". Write 5s.`],
    ['2 minutes', `must be ${durationForm}, but it is "2 minutes". Write 2m.`],
    [' 5s', `must be ${durationForm}, but it is " 5s". Write 5s.`],
    ['5s\n', `must be ${durationForm}, but it is "5s\\n". Write 5s.`],
    ['', `must be ${durationForm}, but it is empty.`],
    ['1.5s', `must be ${durationForm}, but it is "1.5s".`],
    ['-5s', `must be ${durationForm}, but it is "-5s".`],
    ['1h30m', `must be ${durationForm}, but it is "1h30m".`],
    ['5d', `must be ${durationForm}, but it is "5d".`],
    ['٥s', `must be ${durationForm}, but it is "٥s".`],
    ['1e3s', `must be ${durationForm}, but it is "1e3s".`],
    ['5constructor', `must be ${durationForm}, but it is "5constructor".`],
    ['s', `must be ${durationForm}, but it is "s".`],
    ['8785h', 'must be at most 8784h, but it is "8785h".'],
    ['999999999999999h', 'must be at most 8784h, but it is "999999999999999h".'],
  ])('rejects %j and says what to write', (text, problem) => {
    expect(parseDuration(text)).toEqual({ problem })
  })

  it('does not repeat a long text', () => {
    const parsed = parseDuration('9'.repeat(1_000_000))
    expect(parsed).toEqual({ problem: `must be ${durationForm}, but it is "${'9'.repeat(60)}…".` })
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0s', '0 s'],
    [500, '500ms', '500 ms'],
    [1_500, '1500ms', '1500 ms'],
    [5_000, '5s', '5 s'],
    [90_000, '90s', '90 s'],
    [120_000, '2m', '2 min'],
    [3_600_000, '1h', '1 h'],
    [5_400_000, '90m', '90 min'],
  ])('writes %d ms as %s, and %s in a sentence', (milliseconds, text, spelled) => {
    expect(formatDuration(milliseconds)).toBe(text)
    expect(spellDuration(milliseconds)).toBe(spelled)
    expect(parseDuration(text)).toEqual({ milliseconds })
  })
})
