import fc from 'fast-check'
import { defaultPolicy } from '../../../src/core/policy.ts'
import type { JobPlan } from '../../../src/core/rerun/needs.ts'
import { decideRun, type RunSituation } from '../../../src/core/rerun/run-decision.ts'
import type { JudgedJob } from '../../../src/core/rerun/run-jobs.ts'
import { causes } from '../../../src/core/taxonomy.ts'
import {
  cancelled,
  curableCauses,
  failed,
  now,
  permanentCauses,
  situation,
  succeeded,
  targetRun,
} from './situations.ts'

const decide = (jobs: readonly JudgedJob[], more: Partial<RunSituation> = {}) =>
  decideRun(situation(jobs, more)).decision
const hold = (code: string, reason: string) => ({ kind: 'hold', code, reason })
const plan: JobPlan = [
  { id: 'upload', name: 'upload', needs: [] },
  { id: 'all', name: 'all', needs: ['upload'] },
  { id: 'publish', name: 'publish', needs: ['all'] },
]
const holdSteps = { ...defaultPolicy, holdSteps: ['Publish*'] }

describe('a run', () => {
  it.each<[string, readonly JudgedJob[], Partial<RunSituation>, object]>([
    [
      'is rerun where its one failed job can be cured',
      [succeeded('upload (a)'), failed('upload (b)', 'network/dns')],
      {},
      {
        kind: 'rerun',
        reason: 'The job "upload (b)" can be cured. network/dns passes by itself: rerun 1 of 2 in 5 s.',
        delaySeconds: 5,
      },
    ],
    [
      'waits as long as the job that asks for the longest wait',
      [failed('b', 'network/dns'), failed('a', 'external_api/http-503', { waitSeconds: 120 })],
      {},
      {
        kind: 'rerun',
        reason:
          'All 2 jobs that failed by themselves can be cured (external_api/http-503, network/dns): rerun 1 of 2 in 2 min.',
        delaySeconds: 120,
      },
    ],
    [
      'holds where one needs a person',
      [failed('b', 'network/dns'), failed('a', 'token_expired/expired-token', { evidence: 'The token has expired.' })],
      {},
      hold(
        'needs-person',
        'The job "a" stands against a rerun. token_expired/expired-token does not pass by itself: a person renews or grants a credential. It said: "The token has expired.". 1 other failed job could be cured.',
      ),
    ],
    [
      'names the one that a person has to cure before one that nobody knows',
      [failed('a', 'unknown/no-match'), failed('b', 'build/type-error'), failed('c', 'network/dns')],
      {},
      hold(
        'needs-person',
        'The job "b" stands against a rerun. build/type-error does not pass by itself: a person changes the code. 1 more job stands against it, too. 1 other failed job could be cured.',
      ),
    ],
    [
      'holds for what is unknown',
      [failed('a', 'unknown/no-match')],
      {},
      hold(
        'unknown-cause',
        'The job "a" stands against a rerun. The cause is not known (unknown/no-match): a person reads the log.',
      ),
    ],
    [
      'holds for a wait of more than a quarter of an hour, and says from when',
      [failed('b', 'network/dns', { waitSeconds: 1000 }), failed('a', 'external_api/http-503', { waitSeconds: 3600 })],
      {},
      expect.objectContaining({ kind: 'hold', code: 'long-wait', notBefore: now + 3_600_000 }),
    ],
    [
      'holds where the budget is spent',
      [failed('a', 'network/dns')],
      { run: targetRun({ runAttempt: 3 }) },
      expect.objectContaining({ code: 'budget-spent' }),
    ],
    [
      'counts rounds, too',
      [failed('a', 'network/dns')],
      { run: targetRun({ runAttempt: 2 }), round: 2 },
      expect.objectContaining({ code: 'budget-spent' }),
    ],
    [
      'holds where the policy is broken',
      [failed('a', 'network/dns')],
      { policy: undefined },
      expect.objectContaining({ code: 'policy-unreadable' }),
    ],
    [
      'holds where nothing failed',
      [succeeded('a')],
      {},
      hold('no-failed-job', 'No job of attempt 1 of run 19 of nightly is known to have failed by itself.'),
    ],
    ['holds without any job', [], {}, expect.objectContaining({ code: 'no-failed-job' })],
    [
      'holds where a job is not over',
      [failed('a', 'network/dns'), { ...succeeded('b'), result: undefined }],
      {},
      expect.objectContaining({ code: 'not-over' }),
    ],
    [
      'holds for a job that somebody cancelled',
      [failed('a', 'network/dns'), cancelled('b', 'other')],
      {},
      expect.objectContaining({ code: 'cancelled' }),
    ],
    [
      'takes along what fail-fast cancelled',
      [failed('m (a)', 'network/dns'), cancelled('m (b)', 'sibling')],
      {},
      expect.objectContaining({ kind: 'rerun' }),
    ],
    [
      'lets out what says that another job failed',
      [failed('a', 'network/dns'), failed('all', 'unknown/other-job-failed')],
      {},
      expect.objectContaining({ kind: 'rerun' }),
    ],
    [
      'holds where every job says that another failed',
      [failed('a', 'unknown/other-job-failed'), failed('b', 'unknown/other-job-failed')],
      {},
      expect.objectContaining({ kind: 'hold', code: 'unknown-cause' }),
    ],
    [
      'holds for a silent job whose needs are not known',
      [failed('upload', 'network/dns'), failed('all', 'unknown/no-message')],
      {},
      expect.objectContaining({ code: 'unknown-cause' }),
    ],
    [
      'lets out a silent job that needs a failed one',
      [failed('upload (a)', 'network/dns'), failed('all', 'unknown/no-message')],
      { plan },
      expect.objectContaining({ kind: 'rerun' }),
    ],
    [
      'lets out one that misses an artifact of what it needs, by way of another',
      [failed('upload', 'network/dns'), failed('publish', 'dependency/artifact-not-found')],
      { plan },
      expect.objectContaining({ kind: 'rerun' }),
    ],
    [
      'does not let out what has a cause of its own',
      [failed('upload', 'network/dns'), failed('all', 'build/type-error')],
      { plan },
      expect.objectContaining({ code: 'needs-person' }),
    ],
    [
      'does not let out what failed before',
      [failed('all', 'network/dns'), failed('upload', 'unknown/no-message')],
      { plan },
      expect.objectContaining({ code: 'unknown-cause' }),
    ],
  ])('%s', (_, jobs, more, expected) => {
    expect(decide(jobs, more)).toEqual(expected)
  })

  it.each<[string, JudgedJob, boolean]>([
    ['failed itself', failed('b', 'network/dns', { steps: ['Publish'] }), true],
    ['comes along as a follower', failed('b', 'unknown/other-job-failed', { steps: ['Publish'] }), true],
    ['was swept away', cancelled('b', 'sibling', { steps: ['Publish'] }), true],
    ['succeeded after a failed one, and may need it', succeeded('b', { at: 60, steps: ['Publish'] }), true],
    ['succeeded, and had begun before a failed one ended', succeeded('b', { at: 59, steps: ['Publish'] }), false],
    ['began no such step', succeeded('b', { at: 60, steps: ['Load'] }), false],
  ])('holds for a step that must not happen twice in a job that %s', (_, job, holds) => {
    const decision = decide([failed('a', 'network/dns'), job], { policy: holdSteps })
    expect(decision).toMatchObject(
      holds ? { kind: 'hold', code: 'hold-step', reason: expect.stringContaining('"Publish"') } : { kind: 'rerun' },
    )
  })

  it('shows a name from a matrix on one line', () => {
    expect(decide([failed('a\n::error::b', 'unknown/no-match')]).reason).toContain('"a ::error::b"')
  })
})

const names = fc.constantFrom('upload (a)', 'upload (b)', 'all', 'publish', 'lint')
const someCause = fc.constantFrom<string>(...causes)
const someJob = fc.oneof(
  fc.tuple(names, someCause).map(([name, cause]) => failed(name, cause)),
  fc.tuple(names, fc.constantFrom<string>(...curableCauses)).map(([name, cause]) => failed(name, cause)),
  names.map((name) => succeeded(name)),
  fc.tuple(names, fc.constantFrom('sibling' as const, 'other' as const)).map(([name, by]) => cancelled(name, by)),
)
const someJobs = fc.array(someJob, { maxLength: 8 })
const someSituation = fc.record({
  plan: fc.constantFrom(undefined, plan),
  policy: fc.constantFrom(defaultPolicy, holdSteps, undefined),
  round: fc.integer({ min: 1, max: 4 }),
  run: fc.integer({ min: 1, max: 4 }).map((runAttempt) => targetRun({ runAttempt })),
})

describe('whatever the run', () => {
  it('a permanent failure more never turns hold into rerun, and always holds', () => {
    fc.assert(
      fc.property(someJobs, someSituation, names, fc.constantFrom(...permanentCauses), (jobs, more, name, cause) => {
        // What misses an artifact may only follow what it needs: then it is no failure of its own.
        fc.pre(cause !== 'dependency/artifact-not-found')
        expect(decide([...jobs, failed(name, cause)], more).kind).toBe('hold')
      }),
    )
  })

  it('a missing artifact more never turns hold into rerun', () => {
    fc.assert(
      fc.property(someJobs, someSituation, names, (jobs, more, name) => {
        fc.pre(decide(jobs, more).kind === 'hold')
        expect(decide([...jobs, failed(name, 'dependency/artifact-not-found')], more).kind).toBe('hold')
      }),
    )
  })

  it('the order of the jobs is of no account', () => {
    fc.assert(
      fc.property(
        someJobs.chain((jobs) => fc.tuple(fc.constant(jobs), fc.shuffledSubarray(jobs, { minLength: jobs.length }))),
        someSituation,
        ([jobs, shuffled], more) => {
          expect(decide(shuffled, more)).toEqual(decide(jobs, more))
        },
      ),
    )
  })

  it('an attempt at the budget always holds', () => {
    fc.assert(
      fc.property(someJobs, someSituation, fc.integer({ min: 0, max: 3 }), (jobs, more, maxReruns) => {
        const policy = { ...defaultPolicy, maxReruns }
        fc.pre(more.run.runAttempt - 1 + (more.round - 1) >= maxReruns)
        expect(decide(jobs, { ...more, policy }).kind).toBe('hold')
      }),
    )
  })

  it('every decision says why in one line, and only what failed by itself is decided on', () => {
    fc.assert(
      fc.property(someJobs, someSituation, (jobs, more) => {
        const { decision, jobs: decided } = decideRun(situation(jobs, more))
        expect(decision.reason).toMatch(/^[^\n]{20,}\.$/)
        expect(decided).toHaveLength(jobs.length)
        for (const one of decided) expect(one.decision === undefined).toBe(one.part !== 'failed')
        if (decision.kind === 'rerun')
          for (const one of decided) if (one.part === 'failed') expect(one.decision?.kind).toBe('rerun')
      }),
    )
  })
})
