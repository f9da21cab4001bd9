import fc from 'fast-check'
import {
  countOf,
  emptyState,
  extend,
  fromData,
  isRecovered,
  isSame,
  join,
  type Occurrence,
  type Recovery,
  type TicketState,
  toData,
  withoutFirst,
} from '../../../src/core/tickets/ticket-state.ts'

const region = fc.constantFrom('a1', 'b2', 'c3', '__proto__')
const attempt = fc.integer({ min: 1, max: 30 }).map((run) => `${run}-1`)
const at = fc.integer({ min: 1, max: 50 })
const occurrence: fc.Arbitrary<Occurrence> = fc.record({ attempt, region, at, runId: fc.constant(null) })
const recovery: fc.Arbitrary<Recovery> = fc.record({ attempt, region, at })
// One attempt of a region fails once, at one time.
const occurrences = fc.uniqueArray(occurrence, { selector: (one) => `${one.attempt} ${one.region}`, maxLength: 30 })

/** What is known, whatever the order in which it was learnt. */
function known({ occurrences: all, dropped, regions }: TicketState): { regions: object; [key: string]: unknown } {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return { dropped, regions: sorted(regions), all: sorted(all) }
}

describe('the state of a ticket', () => {
  it('is the same in any order of arrival, and when things arrive twice', () => {
    fc.assert(
      fc.property(
        occurrences.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const one = all.reduce((state, next) => extend(state, [next], []), emptyState)
          const other = [...shuffled, ...all].reduce((state, next) => extend(state, [next], []), emptyState)
          expect(known(one)).toEqual(known(other))
          expect(countOf(one)).toBe(all.length)
        },
      ),
    )
  })

  it('joins to the same from either side, and with itself to itself', () => {
    fc.assert(
      fc.property(occurrences, occurrences, fc.array(recovery), (a, b, recoveries) => {
        const one = extend(emptyState, a, recoveries)
        const other = extend(emptyState, b, recoveries)
        expect(known(join(one, other)).regions).toEqual(known(join(other, one)).regions)
        expect(countOf(join(one, other))).toBe(countOf(join(other, one)))
        expect(isSame(join(one, one), one)).toBe(true)
      }),
    )
  })

  it('comes back from its data, and takes no other form', () => {
    fc.assert(
      fc.property(occurrences, fc.array(recovery), (all, recoveries) => {
        const state = extend(emptyState, all, recoveries)
        expect(isSame(fromData(JSON.parse(JSON.stringify(toData(state)))), state)).toBe(true)
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(isSame(fromData(fromData(value)), emptyState)).toBe(true)))
    const wrong = {
      base: 0,
      attempts: ['x', '1-1'],
      names: ['a1'],
      dropped: -1,
      occurrences: [
        [0, 0, 1],
        [1, 0, 9e15],
        [1, 7, 1],
        [1, '__proto__', 1],
      ],
      regions: [
        [0, 1],
        [0, 1, 0],
      ],
    }
    expect(isSame(fromData(wrong), emptyState)).toBe(true)
  })

  it('counts on where it no longer lists, and fits into a comment', () => {
    let state = emptyState
    for (let run = 1; run <= 1000; run++)
      state = withoutFirst(extend(state, [{ attempt: `${run}-1`, region: 'a1', at: run, runId: null }], []), emptyState)
    expect(countOf(state)).toBe(1000)
    const names = Array.from({ length: 256 }, (_, index) => `${'r'.repeat(60)}-${index}`)
    const wide = names.map((name, run) => ({
      attempt: `19000000001-${run}-3`,
      region: name,
      at: 1.7e12,
      runId: `20261124-${name}-9fceb02d`,
    }))
    const recoveries = wide.map((one) => ({ ...one, at: 1.8e12 }))
    const data = JSON.stringify(toData(withoutFirst(extend(emptyState, wide, recoveries), emptyState)))
    expect(data.length).toBeLessThan(60_000)
  })

  it.each([
    ['nothing failed', [], [], false],
    ['a region has not succeeded', [['a1', 1]], [], false],
    ['it succeeded before', [['a1', 2]], [['a1', 1]], false],
    ['it succeeded in the same millisecond', [['a1', 2]], [['a1', 2]], false],
    ['it succeeded since', [['a1', 2]], [['a1', 3]], true],
    [
      'one of two succeeded',
      [
        ['a1', 2],
        ['b2', 2],
      ],
      [['a1', 3]],
      false,
    ],
    ['another region succeeded', [['a1', 2]], [['b2', 3]], false],
    [
      'it failed again',
      [
        ['a1', 2],
        ['a1', 5],
      ],
      [['a1', 3]],
      false,
    ],
  ] as const)('where %s', (_, failed, succeeded, expected) => {
    const failures = failed.map(([name, time]) => ({ attempt: `${time}-1`, region: name, at: time, runId: null }))
    const successes = succeeded.map(([name, time]) => ({ attempt: `${time}-1`, region: name, at: time }))
    expect(isRecovered(extend(emptyState, failures, successes))).toBe(expected)
  })
})
