import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type JudgedAttempt, nextRound, planRegion } from '../../../src/core/gate/rerun-plan.ts'
import type { Result } from '../../../src/core/metrics.ts'
import { defaultPolicy } from '../../../src/core/policy.ts'
import { type Cause, causes, reasonSpec, splitCause } from '../../../src/core/taxonomy.ts'
import { job } from './jobs.ts'

const now = Date.UTC(2026, 10, 24, 3)
const attempt = (cause: Cause | undefined, runAttempt = 1, round = 1, result: Result = 'failure'): JudgedAttempt => ({
  region: 'a',
  runAttempt,
  round,
  result: cause === undefined ? 'success' : result,
  completedAt: now,
  job: job('upload (a)', {
    steps: [
      { name: 'Publish', number: 2, status: 'completed', conclusion: 'failure', startedAt: null, completedAt: null },
    ],
  }),
  verdict:
    cause === undefined
      ? undefined
      : { ...splitCause(cause), transient: reasonSpec(cause).transient, waitSeconds: undefined },
})

const plan = (attempts: readonly JudgedAttempt[], policy = defaultPolicy, quorumReached = false) =>
  planRegion('a', attempts, undefined, { policy, quorumReached, now })

describe('planRegion', () => {
  it.each<[string, JudgedAttempt[], string, string]>([
    ['a transient failure', [attempt('network/dns')], 'rerun', 'rerun 1 of 2 in 5 s'],
    ['a second one', [attempt('network/dns'), attempt('external_api/http-503', 1, 2)], 'rerun', 'rerun 2 of 2 in 30 s'],
    [
      'a budget that attempts and rounds have spent together',
      [attempt('network/dns'), attempt('network/dns', 1, 2), attempt('network/dns', 2)],
      'hold',
      '2 of 2 reruns were made',
    ],
    ['what needs a person', [attempt('token_expired/http-401')], 'hold', 'does not pass by itself'],
    [
      'the last attempt, not the first',
      [attempt('network/dns'), attempt('build/test-failure', 1, 2)],
      'hold',
      'build/test-failure',
    ],
    ['a success in an earlier attempt', [attempt(undefined), attempt('network/dns', 2)], 'hold', 'succeeded'],
    ['unknown', [attempt('unknown/no-match')], 'hold', 'not known'],
    ['no attempt', [], 'hold', 'not over'],
  ])('judges %s', (_, attempts, kind, words) => {
    const { decision } = plan(attempts)
    expect(decision).toMatchObject({ kind, reason: expect.stringContaining(words) })
    expect(plan([...attempts].reverse()).decision).toEqual(decision)
  })

  it('holds a job in which a step began that must not happen twice, and names it', () => {
    const { decision } = plan([attempt('network/dns')], { ...defaultPolicy, holdSteps: ['Publish*'] })
    expect(decision).toMatchObject({ kind: 'hold', code: 'hold-step', reason: expect.stringContaining('"Publish"') })
  })

  it('reruns a region of a date that is won, unless the policy reruns until the quorum only', () => {
    expect(plan([attempt('network/dns')], defaultPolicy, true).decision.kind).toBe('rerun')
    const until = { ...defaultPolicy, rerun: 'until-quorum' as const }
    expect(plan([attempt('network/dns')], until, true).decision).toMatchObject({ kind: 'hold', code: 'quorum-reached' })
    expect(plan([attempt('network/dns')], until, false).decision.kind).toBe('rerun')
  })

  it('holds where it is not clear which job is meant, and says why', () => {
    const { result, decision } = planRegion('a', [], 'Two jobs name the region a.', {
      policy: defaultPolicy,
      quorumReached: false,
      now,
    })
    expect([result, decision.kind, decision.reason]).toEqual(['unclear', 'hold', 'Two jobs name the region a.'])
  })

  const failures = fc.array(
    fc.record({
      cause: fc.constantFrom(...causes),
      runAttempt: fc.integer({ min: 1, max: 3 }),
      round: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('is not turned from hold to rerun by an earlier failure', () => {
    fc.assert(
      fc.property(failures, fc.constantFrom(...causes), (list, cause) => {
        const attempts = list.map((one) => attempt(one.cause, one.runAttempt + 1, one.round))
        fc.pre(plan(attempts).decision.kind === 'hold')
        expect(plan([attempt(cause, 1, 1), ...attempts]).decision.kind).toBe('hold')
      }),
    )
  })

  it('never reruns what a person must act on, nor more often than max-reruns', () => {
    fc.assert(
      fc.property(failures, (list) => {
        const attempts = list.map((one) => attempt(one.cause, one.runAttempt, one.round))
        const { decision } = plan(attempts)
        if (decision.kind === 'hold') return
        expect(attempts.length).toBeLessThanOrEqual(defaultPolicy.maxReruns)
        expect(attempts.some(({ verdict }) => verdict?.transient)).toBe(true)
      }),
    )
  })
})

describe('nextRound', () => {
  const rerun = (seconds: number) => ({ kind: 'rerun', reason: '', delaySeconds: seconds }) as const
  const hold = { kind: 'hold', code: 'needs-person', reason: '', delaySeconds: 0 } as const
  const specs = ['a', 'b', 'c'].map((region) => ({ region, job: undefined, matrix: { runner: `${region}-runner` } }))

  it('has one combination for each region that is rerun, and the longest of their waits', () => {
    const plans = [
      { region: 'a', result: 'failure', decision: rerun(5) },
      { region: 'b', result: 'failure', decision: hold },
      { region: 'c', result: 'failure', decision: rerun(42) },
    ] as const
    expect(nextRound(plans, specs, 1)).toEqual({
      regions: ['a', 'c'],
      matrix: {
        include: [
          { runner: 'a-runner', region: 'a', round: 2 },
          { runner: 'c-runner', region: 'c', round: 2 },
        ],
      },
      delaySeconds: 42,
    })
  })

  it('is empty where nothing is rerun', () => {
    expect(nextRound([], specs, 2)).toEqual({ regions: [], matrix: { include: [] }, delaySeconds: 0 })
  })
})
