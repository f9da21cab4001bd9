import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  dayResult,
  type EndedAttempt,
  electWinner,
  neededFor,
  type RegionResult,
  regionResult,
} from '../../../src/core/gate/day.ts'
import type { Result } from '../../../src/core/metrics.ts'
import { job } from './jobs.ts'

const attempt = (
  region: string,
  result: Result | undefined,
  completedAt: number | undefined = 1000,
  runAttempt = 1,
  round = 1,
): EndedAttempt => ({ region, result, completedAt, runAttempt, round, job: job(region) })

describe('electWinner', () => {
  it.each<[string, EndedAttempt[], string | undefined]>([
    [
      'none without a success',
      [attempt('a', 'failure'), attempt('b', 'cancelled'), attempt('c', undefined)],
      undefined,
    ],
    ['the earliest success', [attempt('a', 'success', 3000), attempt('b', 'success', 2000)], 'b'],
    ['a success of a later round', [attempt('a', 'failure', 1000), attempt('a', 'success', 5000, 1, 2)], 'a'],
    [
      'the first success of a region that succeeded twice',
      [attempt('a', 'success', 9, 2), attempt('a', 'success', 5)],
      'a',
    ],
    ['by name in a tie', [attempt('b', 'success', 2000), attempt('a', 'success', 2000)], 'a'],
    [
      'a time that is known before one that is not',
      [attempt('a', 'success', undefined), attempt('b', 'success', 9)],
      'b',
    ],
  ])('takes %s', (_, attempts, expected) => expect(electWinner(attempts)?.region).toBe(expected))

  const attempts = fc.array(
    fc.record({
      region: fc.constantFrom('a', 'b', 'c', 'd'),
      result: fc.constantFrom<Result>('success', 'failure', 'cancelled', 'skipped'),
      completedAt: fc.constantFrom(1000, 1001, 2000),
      runAttempt: fc.integer({ min: 1, max: 3 }),
      round: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 12 },
  )
  const unique = attempts.map((list) => {
    const known = new Map(list.map((one) => [`${one.region}-${one.runAttempt}-${one.round}`, one]))
    return [...known.values()].map((one): EndedAttempt => ({ ...one, job: job(one.region) }))
  })
  const key = (one: EndedAttempt | undefined) => one && `${one.region}-${one.runAttempt}-${one.round}`

  it('is the same in any order of arrival', () => {
    fc.assert(
      fc.property(unique, fc.integer(), (list, seed) => {
        const shuffled = [...list].sort((a, b) => ((a.job.id * seed) % 7) - ((b.job.id * seed) % 7))
        expect(key(electWinner(shuffled))).toBe(key(electWinner(list)))
        expect(key(electWinner([...list].reverse()))).toBe(key(electWinner(list)))
      }),
    )
  })

  it('stays the winner whatever fails or succeeds later', () => {
    fc.assert(
      fc.property(unique, fc.constantFrom<Result>('success', 'failure', 'cancelled'), (list, result) => {
        const winner = electWinner(list)
        fc.pre(winner !== undefined)
        expect(electWinner([...list, attempt('a', result, 3000, 9)])).toBe(winner)
      }),
    )
  })
})

describe('regionResult', () => {
  it.each<[RegionResult, EndedAttempt[]]>([
    ['success', [attempt('a', 'failure'), attempt('a', 'success', 2, 1, 2)]],
    ['success', [attempt('a', 'success'), attempt('a', 'failure', 2, 2)]],
    ['failure', [attempt('a', 'cancelled'), attempt('a', 'failure', 2, 2)]],
    ['cancelled', [attempt('a', 'failure'), attempt('a', 'cancelled', 2, 2)]],
    ['failure', [attempt('a', 'failure'), attempt('a', 'skipped', 2, 1, 2)]],
    ['skipped', [attempt('a', 'skipped')]],
    ['unclear', [attempt('a', 'failure'), attempt('a', undefined, 2, 2)]],
    ['unclear', []],
  ])('is %s', (expected, attempts) => {
    expect(regionResult(attempts)).toBe(expected)
    expect(regionResult([...attempts].reverse())).toBe(expected)
  })
})

describe('dayResult', () => {
  it.each<[string, RegionResult[], 'any' | 'all' | number, string]>([
    ['one region', ['success'], 'any', 'success'],
    ['all good', ['success', 'success'], 'all', 'success'],
    ['won, but a region failed', ['success', 'failure'], 'any', 'degraded'],
    ['won, and a region cannot be told', ['success', 'unclear'], 'any', 'degraded'],
    ['a cancelled region does not count', ['success', 'cancelled'], 'any', 'success'],
    ['a skipped region does not count', ['success', 'skipped'], 'any', 'success'],
    ['nobody succeeded', ['failure', 'cancelled'], 'any', 'failure'],
    ['all are wanted', ['success', 'failure'], 'all', 'failure'],
    ['all are wanted, and one was cancelled', ['success', 'cancelled'], 'all', 'failure'],
    ['two are wanted', ['success', 'success', 'failure'], 2, 'degraded'],
    ['more are wanted than there are', ['success', 'success'], 3, 'failure'],
    ['no region at all', [], 'all', 'failure'],
  ])('%s', (_, results, quorum, expected) => expect(dayResult(results, quorum)).toBe(expected))

  it('needs one region, all, or so many', () => {
    expect([neededFor('any', 5), neededFor('all', 5), neededFor(3, 5)]).toEqual([1, 5, 3])
  })

  it('does not get better by a failure, nor worse by a success', () => {
    const order = ['failure', 'degraded', 'success']
    const results = fc.array(fc.constantFrom<RegionResult>('success', 'failure', 'cancelled', 'skipped', 'unclear'))
    fc.assert(
      fc.property(results, fc.nat(20), (list, at) => {
        fc.pre(list.length > 0)
        const place = at % list.length
        const rank = (change: RegionResult) => order.indexOf(dayResult(list.with(place, change), 'any'))
        expect(rank('failure')).toBeLessThanOrEqual(rank('success'))
      }),
    )
  })
})
