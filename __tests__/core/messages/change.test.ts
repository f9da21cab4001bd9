import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DayResult } from '../../../src/core/gate/day.ts'
import { judgeDay } from '../../../src/core/gate/judge-day.ts'
import type { JudgedAttempt } from '../../../src/core/gate/rerun-plan.ts'
import { changeAt, type DayChange, type DayState, dayChange, type Moment } from '../../../src/core/messages/change.ts'
import type { Result } from '../../../src/core/metrics.ts'
import { defaultPolicy, type Policy } from '../../../src/core/policy.ts'
import { type Cause, reasonSpec, splitCause } from '../../../src/core/taxonomy.ts'
import { job } from '../gate/jobs.ts'

const states = {
  good: { result: 'success', failed: false, pending: false, held: false },
  // Won, and a rerun may cure the rest.
  'won, pending': { result: 'degraded', failed: true, pending: true, held: false },
  degraded: { result: 'degraded', failed: true, pending: false, held: true },
  'degraded, pending': { result: 'degraded', failed: true, pending: true, held: true },
  pending: { result: 'failure', failed: true, pending: true, held: false },
  failed: { result: 'failure', failed: true, pending: false, held: true },
  'failed, pending': { result: 'failure', failed: true, pending: true, held: true },
  cancelled: { result: 'failure', failed: false, pending: false, held: false },
  unknown: { result: null, failed: false, pending: false, held: false },
} as const satisfies Record<string, DayState>
type Name = keyof typeof states

describe('dayChange', () => {
  it.each<[Name[], DayChange | null]>([
    [['good'], null],
    [['good', 'good'], null],
    [['degraded'], 'degraded'],
    [['failed'], 'failed'],
    [['failed, pending'], 'failed'],
    [['degraded, pending'], 'degraded'],
    [['pending'], null],
    [['won, pending'], null],
    [['pending', 'good'], null],
    [['won, pending', 'good'], null],
    [['pending', 'pending', 'failed'], 'failed'],
    [['pending', 'degraded'], 'degraded'],
    [['won, pending', 'degraded'], 'degraded'],
    [['failed', 'failed'], null],
    [['failed, pending', 'failed'], null],
    [['degraded', 'degraded, pending', 'degraded'], null],
    [['failed', 'good'], 'recovered'],
    [['failed, pending', 'degraded'], 'recovered'],
    [['failed', 'degraded', 'good'], 'recovered'],
    [['degraded', 'good'], 'recovered'],
    [['degraded', 'good', 'good'], null],
    // A second attempt that waits for its own reruns has nothing to tell yet.
    [['failed', 'pending'], null],
    [['failed', 'won, pending'], null],
    [['failed', 'won, pending', 'good'], 'recovered'],
    [['failed', 'won, pending', 'degraded'], 'recovered'],
    [['failed', 'pending', 'failed'], null],
    [['cancelled'], null],
    [['failed', 'cancelled'], null],
    [['failed', 'cancelled', 'good'], 'recovered'],
    [['unknown'], null],
    [['failed', 'unknown', 'failed'], null],
    [['failed', 'unknown', 'good'], 'recovered'],
  ])('%j tells %s', (names, change) => {
    expect(dayChange(names.map((name) => states[name]))).toBe(change)
  })

  const someStates = fc.array(fc.constantFrom(...Object.values(states)), { minLength: 1, maxLength: 12 })

  it('never tells the same twice: the messages of a run are changes one from the other', () => {
    fc.assert(
      fc.property(someStates, (all) => {
        let told: DayResult = 'success'
        for (let end = 1; end <= all.length; end++) {
          const change = dayChange(all.slice(0, end))
          const { result } = all[end - 1] as DayState
          if (change === null) continue
          expect(result).not.toBe(told)
          told = result as DayResult
        }
      }),
    )
  })

  it('tells nothing new when the last state is seen again', () => {
    fc.assert(fc.property(someStates, (all) => expect(dayChange([...all, all.at(-1) as DayState])).toBeNull()))
  })

  it('says of every end that is not good that it is not, and last that it is good again', () => {
    fc.assert(
      fc.property(someStates, fc.constantFrom<Name>('failed', 'degraded', 'good'), (all, last) => {
        const whole = [...all, states[last]]
        const told = whole.map((_, index) => dayChange(whole.slice(0, index + 1))).filter((change) => change !== null)
        if (last === 'good') expect([undefined, 'recovered']).toContain(told.at(-1))
        else expect(told.length).toBeGreaterThan(0)
      }),
    )
  })
})

/** `us` and `eu` after one another: each word is an attempt at a moment. */
const regions = [
  { region: 'us', job: undefined, matrix: {} },
  { region: 'eu', job: undefined, matrix: {} },
]
const none = { regions, unclear: new Map<string, string>() }

function ran(region: string, [runAttempt, round]: [number, number], end: Result | Cause): JudgedAttempt {
  const isCause = end.includes('/')
  return {
    region,
    runAttempt,
    round,
    result: isCause ? 'failure' : (end as Result),
    completedAt: 0,
    job: job(`upload (${region})`, { runAttempt }),
    verdict: isCause
      ? { ...splitCause(end as Cause), transient: reasonSpec(end as Cause).transient, waitSeconds: undefined }
      : undefined,
  }
}

function changes(attempts: readonly JudgedAttempt[], at: Moment, policy: Policy = defaultPolicy) {
  const by = { policy, quorum: policy.quorum, now: 0 }
  const known = attempts.filter(
    (one) => one.runAttempt < at.runAttempt || (one.runAttempt === at.runAttempt && one.round <= at.round),
  )
  return changeAt(at, judgeDay(none, known, by), none, known, by)
}

describe('changeAt', () => {
  const dns = 'network/dns' as const
  const expired = 'token_expired/expired-token' as const
  const at = (runAttempt: number, round: number): Moment => ({ runAttempt, round })

  it('tells of three rounds exactly what changed', () => {
    const attempts = [
      ran('us', [1, 1], dns),
      ran('eu', [1, 1], expired),
      ran('us', [1, 2], dns),
      ran('us', [1, 3], 'success'),
    ]
    expect([1, 2, 3].map((round) => changes(attempts, at(1, round)))).toEqual(['failed', null, 'recovered'])
  })

  it('waits for the reruns of what may cure itself, and tells when the budget is spent', () => {
    const attempts = [
      ran('us', [1, 1], dns),
      ran('eu', [1, 1], 'success'),
      ran('us', [1, 2], dns),
      ran('us', [1, 3], dns),
    ]
    expect([1, 2, 3].map((round) => changes(attempts, at(1, round)))).toEqual([null, null, 'degraded'])
  })

  it('tells of a recovery in a later attempt, and nothing when that gate runs once more', () => {
    const attempts = [
      ran('us', [1, 1], 'success'),
      ran('eu', [1, 1], expired),
      ran('eu', [2, 1], 'success'),
      // The next attempt runs the gate alone.
    ]
    expect([at(1, 1), at(2, 1), at(3, 1)].map((moment) => changes(attempts, moment))).toEqual([
      'degraded',
      'recovered',
      null,
    ])
  })

  it('counts what a step that must not run twice made of the first round', () => {
    const policy = { ...defaultPolicy, holdSteps: ['Publish*'] }
    const published = {
      ...ran('eu', [1, 1], dns),
      job: job('upload (eu)', {
        steps: [
          {
            name: 'Publish',
            number: 2,
            status: 'completed',
            conclusion: 'failure',
            startedAt: null,
            completedAt: null,
          },
        ],
      }),
    } as const
    const attempts = [ran('us', [1, 1], 'success'), published, ran('eu', [2, 1], 'success')]
    expect([at(1, 1), at(2, 1)].map((moment) => changes(attempts, moment, policy))).toEqual(['degraded', 'recovered'])
    expect([at(1, 1), at(2, 1)].map((moment) => changes(attempts, moment))).toEqual([null, null])
  })

  it('takes a region that had not run yet for none that had failed', () => {
    expect(changes([ran('us', [1, 1], 'success'), ran('eu', [1, 2], expired)], at(1, 2))).toBe('degraded')
  })

  it('says nothing of cancelled and skipped regions', () => {
    expect(changes([ran('us', [1, 1], 'cancelled'), ran('eu', [1, 1], 'skipped')], at(1, 1))).toBeNull()
  })

  it('gives every moment of any run the change of its own states', () => {
    const end = fc.constantFrom<Result | Cause>('success', 'cancelled', 'skipped', dns, expired)
    const moments = [at(1, 1), at(1, 2), at(2, 1), at(2, 2)]
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { minLength: 4, maxLength: 4 }), (ends) => {
        const attempts = ends.flatMap(([us, eu], index) => {
          const { runAttempt, round } = moments[index] as Moment
          return [ran('us', [runAttempt, round], us), ran('eu', [runAttempt, round], eu)]
        })
        const told = moments.map((moment) => changes(attempts, moment))
        // Between two recoveries there is bad news, and the first news is bad.
        const news = told.filter((change) => change !== null)
        if (news.length > 0) expect(news[0]).not.toBe('recovered')
        expect(changes([...attempts].reverse(), at(2, 2))).toBe(told[3])
      }),
    )
  })
})
