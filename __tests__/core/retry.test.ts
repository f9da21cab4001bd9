import { defaultPolicy } from '../../src/core/policy.ts'
import { decideRetry, type FailedTry } from '../../src/core/retry.ts'
import type { ErrorClass } from '../../src/core/taxonomy.ts'

const now = Date.UTC(2026, 10, 24, 2, 40, 30)

function failed(cause: string, more: Partial<FailedTry> = {}, waitSeconds?: number): FailedTry {
  const [errorClass, reason] = cause.split('/') as [ErrorClass, string]
  const transient = errorClass === 'network' || errorClass === 'external_api'
  const verdict = { errorClass, reason, transient, waitSeconds }
  return { verdict, policy: defaultPolicy, tryNumber: 1, stage: undefined, now, jitter: 0, limit: undefined, ...more }
}

const dns = 'network/dns passes by itself'

it.each<[string, FailedTry, object]>([
  [
    'what passes by itself',
    failed('network/dns'),
    { kind: 'retry', waitMs: 5_000, reason: `${dns}: retry 1 of 2 in 5 s.` },
  ],
  [
    'the next wait',
    failed('network/dns', { tryNumber: 2 }),
    { waitMs: 30_000, reason: `${dns}: retry 2 of 2 in 30 s.` },
  ],
  ['jitter adds up to a tenth', failed('network/dns', { jitter: 1 }), { waitMs: 5_500 }],
  ['a part of a second', failed('network/dns', { policy: { ...defaultPolicy, backoff: [250] } }), { waitMs: 250 }],
  [
    'no wait',
    failed('network/dns', { policy: { ...defaultPolicy, backoff: [0] } }),
    { waitMs: 0, reason: `${dns}: retry 1 of 2 now.` },
  ],
  [
    'the wait that is asked for, never cut short',
    failed('external_api/rate-limit', { jitter: 0.5 }, 40),
    {
      waitMs: 42_000,
      reason: 'external_api/rate-limit passes by itself: retry 1 of 2 in 40 s, as the other side asks.',
    },
  ],
  [
    'not after the last try',
    failed('network/dns', { tryNumber: 3 }),
    { kind: 'hold', code: 'budget-spent', reason: 'The budget is spent: 2 of 2 retries were made.' },
  ],
  ['not what a person mends', failed('build/compile-error'), { kind: 'hold', code: 'needs-person' }],
  ['not what is unknown', failed('unknown/no-match'), { kind: 'hold', code: 'unknown-cause' }],
  [
    'not without a policy',
    failed('network/dns', { policy: undefined }),
    { code: 'policy-unreadable', reason: 'The policy could not be read, so nothing is retried.' },
  ],
  [
    'not a stage that must not run twice',
    failed('network/dns', { stage: 'Publish', policy: { ...defaultPolicy, holdSteps: ['Publish*'] } }),
    { code: 'hold-step' },
  ],
  [
    'not a stage without a name, where some must not run twice',
    failed('network/dns', { policy: { ...defaultPolicy, holdSteps: ['Publish*'] } }),
    {
      code: 'hold-step',
      reason: 'The name of the stage is not known (input "stage"), and hold-steps names some that must not run twice.',
    },
  ],
  [
    'another stage',
    failed('network/dns', { stage: 'Load', policy: { ...defaultPolicy, holdSteps: ['Publish*'] } }),
    { kind: 'retry' },
  ],
  [
    'not a wait beyond fifteen minutes',
    failed('external_api/rate-limit', {}, 3_600),
    { code: 'long-wait', reason: expect.stringContaining('a rerun makes sense from 2026-11-24 03:41 UTC on') },
  ],
  [
    'not a wait that would pass the end',
    failed('network/dns', { limit: { at: now + 4_000, whose: "the job's 10 min" } }),
    { code: 'no-time', reason: `${dns}, but the wait of 5 s would pass the end: the job's 10 min (timeout-minutes).` },
  ],
  [
    'a wait that ends in time',
    failed('network/dns', { limit: { at: now + 6_000, whose: "the job's" } }),
    { kind: 'retry' },
  ],
])('%s', (_name, situation, expected) => {
  expect(decideRetry(situation)).toMatchObject(expected)
})
