import { decide, type Situation } from '../../src/core/decide.ts'
import { defaultPolicy } from '../../src/core/policy.ts'

const situation: Situation = {
  of: 'command',
  result: 'failure',
  verdict: { errorClass: 'network', reason: 'dns', transient: true, waitSeconds: undefined },
  policy: defaultPolicy,
  runAttempt: 1,
  round: 1,
  begunSteps: [],
  now: 0,
}

it.each<[Partial<Situation>, string]>([
  [{ result: 'success' }, 'The command succeeded: there is nothing to retry.'],
  [{ result: 'cancelled' }, 'The command was cancelled, which is not a failure: there is nothing to retry.'],
  [{ runAttempt: Number.NaN }, 'How many retries were made is not known, so nothing is retried.'],
  [{ policy: { ...defaultPolicy, maxReruns: 1 }, runAttempt: 2 }, 'The budget is spent: 1 of 1 retry was made.'],
  [{ policy: { ...defaultPolicy, maxReruns: 0 } }, 'network/dns passes by itself, but max-reruns is 0.'],
])('speaks of retries: %j', (changes, reason) => {
  expect(decide({ ...situation, ...changes }).reason).toBe(reason)
})
