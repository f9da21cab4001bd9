import { firstRange, RangePlan, type Step } from '../../../src/core/log/range-plan.ts'
import { type Stretch, SyntheticLog } from '../../servers/log-store.ts'

const start = Date.parse('2026-11-22T02:00:00Z')
const gigabyte = 1_000_000_000
const megabyte = 1024 * 1024

interface Course {
  readonly last: Exclude<Step, { kind: 'read' }>
  readonly rounds: number
  readonly bytes: number
}

/** Follows the plan to its last step; what is read last counts as well. */
function follow(log: SyntheticLog, window: { start: number; end: number }): Course {
  const plan = new RangePlan(window, log.size)
  let rounds = 1
  let bytes = Math.min(firstRange.to, log.size)
  plan.learn(0, log.read(0, bytes))
  for (;;) {
    const step = plan.next()
    rounds++
    if (step.kind !== 'read') {
      const ranges = step.kind === 'window' ? [step.range] : step.kind === 'ends' ? [step.head, step.tail] : []
      for (const { from, to } of ranges) bytes += to - from
      return { last: step, rounds, bytes }
    }
    expect(step.ranges.length).toBeLessThanOrEqual(18)
    for (const { from, to } of step.ranges) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(log.size)
      bytes += to - from
      plan.learn(from, log.read(from, to))
    }
  }
}

/** The same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed * 7919 + 13
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A log that stands still and bursts, up to thousandfold, with a step of 2 MB after `share` of it. */
function bursty(seed: number, share: number) {
  const throwDice = dice(seed)
  const stretches: Stretch[] = []
  let time = start
  const burst = (bytes: number) => {
    const weights = Array.from({ length: 3 + Math.floor(throwDice() * 40) }, () => throwDice() ** 6)
    const sum = weights.reduce((a, b) => a + b)
    for (const weight of weights) {
      const lasts = Math.round(10 ** (throwDice() * 4.5) * 100)
      const width = 60 + Math.floor(throwDice() * 200)
      stretches.push({ bytes: Math.max(100, (bytes * weight) / sum), from: time, to: time + lasts, width })
      time += lasts + Math.round(throwDice() ** 2 * 60_000)
    }
  }
  burst(gigabyte * share)
  time = Math.ceil(time / 1000) * 1000 + 1000
  const step = stretches.length
  const window = { start: time, end: 0 }
  time += 100 + Math.round(10 ** (2 + throwDice() * 3.5))
  stretches.push({ bytes: 2 * megabyte, from: window.start + 100, to: time })
  window.end = Math.floor(time / 1000) * 1000 + 1000
  time = window.end + 100
  burst(gigabyte * (1 - share))
  const log = new SyntheticLog(stretches)
  return { log, window, step: log.range(step) }
}

describe('a step of 2 MB in a log of 1 GB', () => {
  it.each([0.05, 0.5, 0.7, 0.95])('is found after %f of uneven logs with 8 questions and 2.6 MB at most', (share) => {
    for (let seed = 1; seed <= 50; seed++) {
      const { log, window, step } = bursty(seed, share)
      const { last, rounds, bytes } = follow(log, window)
      if (last.kind !== 'window') throw new Error(`seed ${seed}: ${last.kind}`)
      expect(last.range.from).toBeLessThanOrEqual(step.from)
      expect(last.range.to).toBeGreaterThanOrEqual(step.to)
      expect(rounds).toBeLessThanOrEqual(8)
      expect(bytes).toBeLessThanOrEqual(2_600_000)
    }
  })

  it('is found with 4 questions where the log grew evenly', () => {
    const log = new SyntheticLog([{ bytes: gigabyte, from: start, to: start + 3_600_000 }])
    const { last, rounds, bytes } = follow(log, { start: start + 1_800_000, end: start + 1_807_000 })
    expect(last.kind).toBe('window')
    expect(rounds).toBe(4)
    expect(bytes).toBeLessThan(2_600_000)
  })
})

it('asks for no more than the end where the step is in it', () => {
  const log = new SyntheticLog([
    { bytes: gigabyte, from: start, to: start + 1000_000 },
    { bytes: 100_000, from: start + 1000_100, to: start + 1009_000 },
  ])
  const { last, rounds } = follow(log, { start: start + 1000_000, end: start + 1009_000 })
  expect(last).toEqual({ kind: 'window', range: { from: log.range(1).from, to: log.size }, midLine: false })
  expect(rounds).toBe(3)
})

it('takes a step that never ended up to the end of the log', () => {
  const log = new SyntheticLog([{ bytes: 10 * megabyte, from: start, to: start + 100_000 }])
  const { last } = follow(log, { start: start + 90_000, end: Number.POSITIVE_INFINITY })
  expect(last).toMatchObject({ kind: 'window', range: { to: log.size } })
})

it('reads of a step over 8 MB the beginning and the end', () => {
  const log = new SyntheticLog([{ bytes: gigabyte, from: start, to: start + 1000_000 }])
  const { last, bytes } = follow(log, { start: start + 300_000, end: start + 600_000 })
  expect(last.kind).toBe('ends')
  expect(bytes).toBeLessThan(25 * megabyte)
})

it('reads a small log whole', () => {
  expect(new RangePlan({ start, end: start + 1000 }, megabyte).next()).toEqual({ kind: 'whole' })
})

it('reads the end of a log that has no line of that time', () => {
  const log = new SyntheticLog([{ bytes: 5 * megabyte, from: start, to: start + 100_000 }])
  expect(follow(log, { start: start - 5000, end: start - 1000 }).last.kind).toBe('end')
  expect(follow(log, { start: start + 200_000, end: start + 300_000 }).last.kind).toBe('end')
})

describe('a hostile log', () => {
  it('without any time stamp is given up after three rounds', () => {
    const log = new SyntheticLog([{ bytes: gigabyte, from: start, to: start, kind: 'plain' }])
    expect(follow(log, { start, end: start + 1000 })).toMatchObject({ last: { kind: 'end' }, rounds: 4 })
  })

  it.each([
    ['before', 0, 2],
    ['behind', 2, 0],
  ])('with one line of 50 MB %s the step is read by the stream at worst, after no more rounds', (_, before, behind) => {
    const long: Stretch = { bytes: 50 * megabyte, from: start + 60_000, to: start + 60_000, kind: 'one-line' }
    const log = new SyntheticLog([
      { bytes: 200 * megabyte, from: start, to: start + 50_000 },
      ...(behind === 0 ? [long] : []),
      { bytes: 2 * megabyte, from: start + 70_100, to: start + 80_000 },
      ...(before === 0 ? [{ ...long, from: start + 90_000, to: start + 90_000 }] : []),
      { bytes: 200 * megabyte, from: start + 100_000, to: start + 200_000 },
    ])
    const { last, rounds, bytes } = follow(log, { start: start + 70_000, end: start + 81_000 })
    expect(['window', 'stream']).toContain(last.kind)
    expect(rounds).toBeLessThanOrEqual(8)
    expect(bytes).toBeLessThan(12 * megabyte)
  })

  it('whose clock was set back holds the whole step', () => {
    const log = new SyntheticLog([
      { bytes: 50 * megabyte, from: start, to: start + 50_000 },
      { bytes: megabyte, from: start + 60_000, to: start + 65_000 },
      { bytes: megabyte, from: start + 61_000, to: start + 69_000 },
      { bytes: 50 * megabyte, from: start + 75_000, to: start + 99_000 },
    ])
    const { last } = follow(log, { start: start + 60_000, end: start + 70_000 })
    if (last.kind !== 'window') throw new Error(last.kind)
    expect(last.range.from).toBeLessThanOrEqual(log.range(1).from)
    expect(last.range.to).toBeGreaterThanOrEqual(log.range(2).to)
  })
})
