import { type Decision, decide, type Situation } from '../../src/core/decide.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { parseSelectors, type Selector } from '../../src/core/selectors.ts'
import { causes, type ErrorClass, reasonSpec, splitCause } from '../../src/core/taxonomy.ts'

const now = Date.UTC(2026, 10, 24, 2, 40, 30)

/** A verdict on `class/reason` with the transience of the taxonomy, unless it is given. */
function verdict(cause: string, more: { transient?: boolean; waitSeconds?: number } = {}): Situation['verdict'] {
  const [errorClass, reason] = cause.split('/') as [ErrorClass, string]
  const known = causes.find((one) => one === cause)
  const transient = more.transient ?? (known !== undefined && reasonSpec(known).transient)
  return { errorClass, reason, transient, waitSeconds: more.waitSeconds }
}

function policy(more: Partial<Policy> & { on?: string } = {}): Policy {
  const { on, ...rest } = more
  const rerunOn = on === undefined ? defaultPolicy.rerunOn : (parseSelectors(on) as { selectors: Selector[] }).selectors
  return { ...defaultPolicy, rerunOn, ...rest }
}

function situation(more: Partial<Situation>): Situation {
  const usual = { result: 'failure', verdict: verdict('network/connection-reset'), policy: policy() } as const
  return { ...usual, runAttempt: 1, round: 1, begunSteps: [], now, ...more }
}

const rerun = (reason: string, delaySeconds: number): Decision => ({ kind: 'rerun', reason, delaySeconds })
const hold = (code: string, reason: string) => ({ kind: 'hold', code, reason, delaySeconds: 0 })

describe('decide', () => {
  it('follows the default policy for every cause of the taxonomy', () => {
    const cured = causes.filter((cause) => decide(situation({ verdict: verdict(cause) })).kind === 'rerun')
    const expected = causes.filter((cause) => {
      const { errorClass } = splitCause(cause)
      const admitted = errorClass === 'network' || errorClass === 'external_api'
      return (
        (admitted && reasonSpec(cause).transient) ||
        cause === 'environment/runner-lost' ||
        cause === 'dependency/index-out-of-sync'
      )
    })
    expect(cured).toEqual(expected)
    expect(cured).not.toContain('network/tls-expired')
    expect(cured).not.toContain('external_api/quota-exceeded')
  })

  it.each<[string, Partial<Situation>, object]>([
    ['reruns what passes by itself', {}, rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
    ['holds on success', { result: 'success' }, hold('not-failed', 'The job succeeded: there is nothing to rerun.')],
    [
      'holds when somebody cancelled',
      { result: 'cancelled' },
      hold('not-failed', 'The job was cancelled, which is not a failure: there is nothing to rerun.'),
    ],
    [
      'holds when it did not run',
      { result: 'skipped' },
      hold('not-failed', 'The job was skipped: there is nothing to rerun.'),
    ],
    [
      'says that it succeeded even where the policy is broken',
      { result: 'success', policy: undefined },
      hold('not-failed', 'The job succeeded: there is nothing to rerun.'),
    ],
    [
      'holds where the policy is broken',
      { policy: undefined },
      hold('policy-unreadable', 'The policy could not be read, so nothing is rerun.'),
    ],
    [
      'holds without a verdict',
      { verdict: undefined },
      hold('unknown-cause', 'Nothing is known about the failure: a person reads the log.'),
    ],
    [
      'holds what is unknown',
      { verdict: verdict('unknown/no-match') },
      hold('unknown-cause', 'The cause is not known (unknown/no-match): a person reads the log.'),
    ],
    [
      'holds what is unknown though it be called transient and be listed',
      {
        verdict: verdict('unknown/no-log', { transient: true }),
        policy: policy({ rerunOn: [{ errorClass: 'unknown' as 'network', reason: 'no-log' }] }),
      },
      hold('unknown-cause', 'The cause is not known (unknown/no-log): a person reads the log.'),
    ],
    [
      'holds what needs a person',
      { verdict: verdict('token_expired/http-401') },
      hold('needs-person', 'token_expired/http-401 does not pass by itself: a person renews or grants a credential.'),
    ],
    [
      'says it for the machine as well',
      { verdict: verdict('environment/disk-full') },
      hold(
        'needs-person',
        'environment/disk-full does not pass by itself: a person, or a fresh machine, changes the environment.',
      ),
    ],
    [
      'does not say "try again" of a lasting network failure',
      { verdict: verdict('network/tls-expired') },
      hold('needs-person', 'network/tls-expired does not pass by itself: a person has to act.'),
    ],
    [
      'holds a class that is admitted but whose cause lasts',
      { verdict: verdict('build/test-failure'), policy: policy({ on: 'build' }) },
      hold('needs-person', 'build/test-failure does not pass by itself: a person changes the code.'),
    ],
    [
      'holds a flaky test that is not listed',
      { verdict: verdict('build/test-failure', { transient: true }) },
      hold('not-listed', 'build/test-failure may pass by itself, but rerun-on does not list it.'),
    ],
    [
      'reruns a flaky test whose class is listed',
      { verdict: verdict('build/test-failure', { transient: true }), policy: policy({ on: 'build' }) },
      rerun('build/test-failure passes by itself: rerun 1 of 2 in 5 s.', 5),
    ],
    [
      'reruns a lasting cause that is named itself',
      { verdict: verdict('environment/disk-full'), policy: policy({ on: 'environment/disk-full' }) },
      rerun('rerun-on lists environment/disk-full: rerun 1 of 2 in 5 s.', 5),
    ],
    [
      'reruns any test failure where it is named itself',
      { verdict: verdict('build/test-failure'), policy: policy({ on: 'network,build/test-failure' }) },
      rerun('rerun-on lists build/test-failure: rerun 1 of 2 in 5 s.', 5),
    ],
    [
      'names the cause only, not its siblings',
      { verdict: verdict('environment/killed'), policy: policy({ on: 'environment/disk-full' }) },
      hold(
        'needs-person',
        'environment/killed does not pass by itself: a person, or a fresh machine, changes the environment.',
      ),
    ],
    [
      'holds everything where nothing is listed',
      { policy: policy({ rerunOn: [] }) },
      hold('not-listed', 'network/connection-reset may pass by itself, but rerun-on does not list it.'),
    ],
    [
      "reruns a user's own reason by the word of its rule",
      { verdict: verdict('external_api/warehouse-closed', { transient: true }) },
      rerun('external_api/warehouse-closed passes by itself: rerun 1 of 2 in 5 s.', 5),
    ],
  ])('%s', (_, more, decision) => {
    expect(decide(situation(more))).toEqual(decision)
  })

  describe('budget', () => {
    it.each<[number, number, number, object]>([
      [1, 1, 2, rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
      [2, 1, 2, rerun('network/connection-reset passes by itself: rerun 2 of 2 in 30 s.', 30)],
      [1, 2, 2, rerun('network/connection-reset passes by itself: rerun 2 of 2 in 30 s.', 30)],
      [3, 1, 2, hold('budget-spent', 'The budget is spent: 2 of 2 reruns were made.')],
      [1, 3, 2, hold('budget-spent', 'The budget is spent: 2 of 2 reruns were made.')],
      [2, 2, 2, hold('budget-spent', 'The budget is spent: 2 of 2 reruns were made.')],
      [9, 1, 2, hold('budget-spent', 'The budget is spent: 8 reruns were made, and max-reruns is 2.')],
      [2, 1, 1, hold('budget-spent', 'The budget is spent: 1 of 1 rerun was made.')],
      [1, 1, 0, hold('budget-spent', 'network/connection-reset passes by itself, but max-reruns is 0.')],
      [4, 1, 50, rerun('network/connection-reset passes by itself: rerun 4 of 50 in 30 s.', 30)],
    ])('attempt %d, round %d of %d', (runAttempt, round, maxReruns, decision) => {
      expect(decide(situation({ runAttempt, round, policy: policy({ maxReruns }) }))).toEqual(decision)
    })

    it.each([
      [Number.NaN, 1],
      [1, Number.NaN],
      [0, 1],
      [2, 0],
      [-1, 3],
      [1.5, 1.5],
      [Number.POSITIVE_INFINITY, 1],
    ])('holds where attempt %d and round %d count nothing', (runAttempt, round) => {
      const decision = hold('budget-spent', 'How many reruns were made is not known, so nothing is rerun.')
      expect(decide(situation({ runAttempt, round }))).toEqual(decision)
    })

    it('holds where the budget itself is no number', () => {
      expect(decide(situation({ policy: policy({ maxReruns: Number.NaN }) })).kind).toBe('hold')
    })
  })

  describe('wait', () => {
    const asks = 'external_api/rate-limit passes by itself: rerun 1 of 2'
    const tooLong = 'external_api/rate-limit asks for a longer wait than the 15 min that a rerun waits'
    it.each<[number | undefined, object]>([
      [undefined, rerun(`${asks} in 5 s.`, 5)],
      [0, rerun(`${asks} in 5 s.`, 5)],
      [3, rerun(`${asks} in 5 s.`, 5)],
      [5, rerun(`${asks} in 5 s.`, 5)],
      [5.2, rerun(`${asks} in 6 s, as the other side asks.`, 6)],
      [90, rerun(`${asks} in 90 s, as the other side asks.`, 90)],
      [120, rerun(`${asks} in 2 min, as the other side asks.`, 120)],
      [900, rerun(`${asks} in 15 min, as the other side asks.`, 900)],
      [-30, rerun(`${asks} in 5 s.`, 5)],
      [Number.NaN, rerun(`${asks} in 5 s.`, 5)],
      [
        901,
        {
          ...hold('long-wait', `${tooLong}: a rerun makes sense from 2026-11-24 02:56 UTC on.`),
          notBefore: now + 901_000,
        },
      ],
      [
        3_570,
        {
          ...hold('long-wait', `${tooLong}: a rerun makes sense from 2026-11-24 03:40 UTC on.`),
          notBefore: now + 3_570_000,
        },
      ],
      [1e300, hold('long-wait', `${tooLong}: a person reruns it when it is over.`)],
      [Number.POSITIVE_INFINITY, hold('long-wait', `${tooLong}: a person reruns it when it is over.`)],
    ])('asked for %p seconds', (waitSeconds, decision) => {
      const asked = waitSeconds === undefined ? {} : { waitSeconds }
      expect(decide(situation({ verdict: verdict('external_api/rate-limit', asked) }))).toEqual(decision)
    })

    it('names no time without a clock', () => {
      const long = verdict('external_api/rate-limit', { waitSeconds: 3_600 })
      expect(decide(situation({ verdict: long, now: Number.NaN }))).toEqual(
        hold('long-wait', `${tooLong}: a person reruns it when it is over.`),
      )
    })

    it('says that the budget is spent before it speaks of a wait', () => {
      const long = verdict('external_api/rate-limit', { waitSeconds: 3_600 })
      expect(decide(situation({ verdict: long, runAttempt: 3 }))).toMatchObject({ code: 'budget-spent' })
    })

    it.each<[number[], number, number, string]>([
      [[0], 1, 0, 'now'],
      [[500], 1, 1, 'in 1 s'],
      [[1_500, 2_000], 1, 2, 'in 2 s'],
      [[1_000, 2_000, 60_000], 3, 60, 'in 1 min'],
      [[], 1, 0, 'now'],
    ])('backoff %j, attempt %d: %d seconds', (backoff, runAttempt, delaySeconds, when) => {
      const reason = `network/connection-reset passes by itself: rerun ${runAttempt} of 9 ${when}.`
      expect(decide(situation({ runAttempt, policy: policy({ backoff, maxReruns: 9 }) }))).toEqual(
        rerun(reason, delaySeconds),
      )
    })
  })

  describe('hold-steps', () => {
    const holding = policy({ holdSteps: ['Publish*', 'Deploy'] })

    it.each<[string[] | undefined, object]>([
      [
        ['Build', 'Publish to npm'],
        hold('hold-step', 'The step "Publish to npm" had begun, and must not run twice (hold-steps).'),
      ],
      [
        undefined,
        hold('hold-step', 'Which steps had begun is not known, and hold-steps names some that must not run twice.'),
      ],
      [['Build'], rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
      [[], rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
      [
        ['Publish\n::error::x'],
        hold('hold-step', 'The step "Publish\\n::error::x" had begun, and must not run twice (hold-steps).'),
      ],
    ])('begun: %j', (begunSteps, decision) => {
      expect(decide(situation({ begunSteps, policy: holding }))).toEqual(decision)
    })

    it('does not ask for the steps where none is named', () => {
      expect(decide(situation({ begunSteps: undefined })).kind).toBe('rerun')
    })

    it('holds a cause that rerun-on names, too', () => {
      const on = { ...holding, rerunOn: policy({ on: 'environment/disk-full' }).rerunOn }
      const full = verdict('environment/disk-full')
      expect(decide(situation({ begunSteps: ['Deploy'], policy: on, verdict: full }))).toMatchObject({
        code: 'hold-step',
      })
    })

    it('says first that a person has to act', () => {
      const refused = verdict('token_expired/http-401')
      expect(decide(situation({ begunSteps: ['Deploy'], policy: holding, verdict: refused }))).toMatchObject({
        code: 'needs-person',
      })
    })
  })

  describe('quorum', () => {
    const won =
      'network/connection-reset passes by itself, but the day is won already and the policy reruns until then only.'
    it.each<['always' | 'until-quorum', boolean, object]>([
      ['always', true, rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
      ['until-quorum', false, rerun('network/connection-reset passes by itself: rerun 1 of 2 in 5 s.', 5)],
      ['until-quorum', true, hold('quorum-reached', won)],
    ])('%s, reached: %p', (mode, quorumReached, decision) => {
      expect(decide(situation({ quorumReached, policy: policy({ rerun: mode }) }))).toEqual(decision)
    })

    it('leaves it to the gate where it is not known', () => {
      expect(decide(situation({ policy: policy({ rerun: 'until-quorum' }) })).kind).toBe('rerun')
    })
  })

  it('has an answer to everything, and every answer is one sentence', () => {
    const verdicts = [
      undefined,
      ...causes.flatMap((cause) => [
        verdict(cause, { transient: true, waitSeconds: 60 }),
        verdict(cause, { transient: false }),
      ]),
    ]
    const policies = [
      undefined,
      policy(),
      policy({ on: 'build,token_expired/http-401', maxReruns: 0 }),
      policy({ backoff: [], holdSteps: ['*'] }),
    ]
    for (const result of ['success', 'failure', 'cancelled', 'skipped'] as const) {
      for (const one of verdicts) {
        for (const rules of policies) {
          for (const begunSteps of [undefined, [], ['x']]) {
            const { reason, kind } = decide(situation({ result, verdict: one, policy: rules, begunSteps }))
            expect(['rerun', 'hold']).toContain(kind)
            expect(reason).toMatch(/^[A-Za-z_][^\n]*[^.]\.$/)
            if (result !== 'failure' || rules === undefined || one === undefined || one.errorClass === 'unknown')
              expect(kind).toBe('hold')
          }
        }
      }
    }
  })
})
