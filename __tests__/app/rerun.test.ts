import { GitHubError } from '../../src/app/errors.ts'
import type { Annotation, GitRef, JobContext, RerunAnswer, RunStarter } from '../../src/app/ports.ts'
import { type RerunSetup, rerun } from '../../src/app/rerun.ts'
import { parseRerunInputs } from '../../src/app/rerun-inputs.ts'
import type { Job } from '../../src/core/job.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import type { TargetRun } from '../../src/core/rerun/target-run.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import { job } from '../core/gate/jobs.ts'
import { targetRun } from '../core/rerun/situations.ts'
import { FakeClock } from '../fakes/clock.ts'

const dns = 'curl: (6) Could not resolve host: bucket.example.net'

const context: JobContext = {
  repository: 'acme/pipeline',
  runId: 20,
  runAttempt: 1,
  workflow: 'helper',
  headSha: 'abcdef0123456789',
  serverUrl: 'https://github.com',
  runbook: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md',
  runnerName: 'runner-7',
  runnerEnvironment: 'github-hosted',
  runnerOs: 'Linux',
  runnerArch: 'X64',
}

/** GitHub as a script: what each read of the run shows, what each request for a rerun is answered. */
class FakeRuns implements RunStarter {
  /** The reads of the run in their order; the last one stays. */
  runs: (Partial<TargetRun> | GitHubError)[] = [{}]
  jobs: Job[] = [job('upload (a)', { conclusion: 'failure' })]
  log: string | GitHubError = dns
  annotated: Annotation[] = []
  refs: Record<string, GitRef | GitHubError> = {
    'acme/pipeline heads/main': { sha: targetRun().headSha, isCommit: true },
  }
  answers: RerunAnswer[] = [{ kind: 'started' }]
  readonly asked: string[] = []

  async targetRun(runId: number): Promise<TargetRun> {
    this.asked.push('run')
    const next = this.runs.length > 1 ? this.runs.shift() : this.runs[0]
    if (next instanceof GitHubError) throw next
    return targetRun({ id: runId, ...next })
  }
  async jobsOfAttempt(): Promise<Job[]> {
    this.asked.push('jobs')
    return this.jobs
  }
  async failedStepLog() {
    this.asked.push('log')
    if (this.log instanceof GitHubError) throw this.log
    return { text: this.log, firstLine: 1, whole: true, note: undefined, problem: undefined, bytes: 0, requests: 1 }
  }
  async annotations(): Promise<Annotation[]> {
    this.asked.push('annotations')
    return this.annotated
  }
  async ref(repository: string, ref: string): Promise<GitRef | undefined> {
    this.asked.push(`ref ${repository} ${ref}`)
    const found = this.refs[`${repository} ${ref}`]
    if (found instanceof GitHubError) throw found
    return found
  }
  async fileAt(): Promise<string | undefined> {
    this.asked.push('file')
    return undefined
  }
  async rerunFailedJobs(): Promise<RerunAnswer> {
    this.asked.push('POST')
    return (this.answers.length > 1 ? this.answers.shift() : this.answers[0]) as RerunAnswer
  }
  get posts(): number {
    return this.asked.filter((what) => what === 'POST').length
  }
}

let github: FakeRuns
let clock: FakeClock

beforeEach(() => {
  github = new FakeRuns()
  clock = new FakeClock('2026-11-24T03:00:00Z')
})

async function play(
  inputs: Record<string, string> = {},
  more: Partial<RerunSetup> = {},
  trigger?: { id: number; attempt: number },
) {
  const given: Record<string, string> = { 'workflow-run-id': '19', ...inputs }
  const read = parseRerunInputs((name) => given[name] ?? '', {}, trigger)
  const setup: RerunSetup = {
    inputs: read.inputs,
    context,
    problems: read.problems,
    policy: defaultPolicy,
    rules: async () => builtInRules,
    secrets: [],
    ...more,
  }
  return await rerun(setup, { github, clock, say: () => {} })
}

const running: Partial<TargetRun> = { status: 'in_progress', conclusion: null }

describe('the wait for the end of the run', () => {
  it('asks politely, and goes on when it is over', async () => {
    github.runs = [running, running, running, {}]
    expect((await play()).attempt_started).toBe(2)
    expect(clock.sleeps).toEqual([2000, 3000, 5000, 5000])
  })

  it('ends after a quarter of an hour with at most 35 requests', async () => {
    github.runs = [running]
    const report = await play()
    expect(report.decision).toMatchObject({ kind: 'hold', code: 'not-over' })
    expect(report.decision.reason).toBe(
      'Attempt 1 of run 19 of nightly is not over. It was waited for 15 min: start the helper from the last job of the run, or when the run has ended.',
    )
    expect(clock.sleeps.reduce((a, b) => a + b)).toBe(15 * 60_000)
    expect(github.asked.length).toBeLessThanOrEqual(35)
  })

  it('of an attempt that somebody has followed up there is none', async () => {
    github.runs = [{ ...running, runAttempt: 2 }]
    const report = await play({}, {}, { id: 19, attempt: 1 })
    expect(report.decision).toMatchObject({ code: 'started-meanwhile' })
    expect(github.asked).toEqual(['run'])
  })

  it('takes the attempt of the event for its own run only', async () => {
    github.runs = [{ runAttempt: 2 }]
    expect((await play({}, {}, { id: 18, attempt: 1 })).attempt_started).toBe(3)
  })

  it('waits for an attempt that the API does not show yet', async () => {
    github.runs = [{ runAttempt: 1 }, { runAttempt: 2 }]
    expect((await play({ 'workflow-run-id': '19-2' })).attempt_started).toBe(3)
  })

  it('looks again for jobs whose end shows late, and holds where it never does', async () => {
    github.jobs = [job('upload (a)', { status: 'in_progress', conclusion: null })]
    expect((await play()).decision).toMatchObject({ code: 'not-over' })
    expect(github.asked.filter((what) => what === 'jobs')).toHaveLength(4)
  })
})

describe('the head', () => {
  it('of a fork is looked up in the fork', async () => {
    github.runs = [{ event: 'pull_request', headRepository: 'octo/pipeline', headBranch: 'fix/a' }]
    github.refs = { 'octo/pipeline heads/fix/a': { sha: targetRun().headSha, isCommit: true } }
    expect((await play()).attempt_started).toBe(2)
    // Once before the logs, once before the request.
    expect(github.asked.filter((what) => what === 'ref octo/pipeline heads/fix/a')).toHaveLength(2)
  })

  it.each<[string, Partial<TargetRun>, Record<string, GitRef | GitHubError>, string | null]>([
    ['a branch that is gone', { event: 'pull_request' }, {}, 'superseded'],
    ['a branch that moved', {}, { 'acme/pipeline heads/main': { sha: 'f00', isCommit: true } }, 'superseded'],
    ['a fork that is gone', { event: 'pull_request', headRepository: '' }, {}, 'head-unknown'],
    ['a run without a branch', { headBranch: '' }, {}, 'head-unknown'],
    ['a token that may not look', {}, { 'acme/pipeline heads/main': new GitHubError('No.') }, 'head-unknown'],
    ['a tag', { headBranch: 'v1' }, { 'acme/pipeline tags/v1': { sha: targetRun().headSha, isCommit: true } }, null],
    ['an annotated tag', { headBranch: 'v1' }, { 'acme/pipeline tags/v1': { sha: 'f00', isCommit: false } }, null],
    [
      'a tag that was moved',
      { headBranch: 'v1' },
      { 'acme/pipeline tags/v1': { sha: 'f00', isCommit: true } },
      'superseded',
    ],
  ])('%s', async (_, run, refs, code) => {
    github.runs = [run]
    github.refs = refs
    expect((await play()).decision.code).toBe(code)
    expect(github.posts).toBe(code === null ? 1 : 0)
  })

  it('is not asked for where no push makes a run old', async () => {
    github.runs = [{ event: 'schedule' }]
    await play()
    expect(github.asked.join()).not.toContain('ref')
  })
})

describe('the wait before the request', () => {
  it('is the one that the other side asks for', async () => {
    github.log = `${dns}\ncurl: (22) The requested URL returned error: 429\nRetry-After: 120`
    const report = await play()
    expect(report.decision).toMatchObject({ kind: 'rerun', delay_seconds: 120 })
    expect(clock.sleeps).toEqual([120_000])
  })

  it('is followed by another look', async () => {
    github.runs = [{}, { runAttempt: 2, ...running }]
    const report = await play()
    expect(report.decision).toMatchObject({ kind: 'hold', code: 'started-meanwhile' })
    expect(report.attempt_started).toBeNull()
    expect(github.posts).toBe(0)
  })

  it('holds where that look fails', async () => {
    github.runs = [{}, new GitHubError('The API fell silent.')]
    expect((await play()).decision).toMatchObject({
      code: 'api-error',
      reason: 'The API fell silent. Nothing was started.',
    })
    expect(github.posts).toBe(0)
  })

  it('does not take place in a dry run', async () => {
    const report = await play({ 'dry-run': 'true' })
    expect(report).toMatchObject({ decision: { kind: 'rerun' }, attempt_started: null, dry_run: true })
    expect([clock.sleeps, github.posts]).toEqual([[], 0])
  })
})

describe('the request', () => {
  const unclear: RerunAnswer = { kind: 'unclear', said: 'GitHub answered 502' }
  const busy: RerunAnswer = { kind: 'refused', status: 403, said: 'This workflow is already running' }

  it('is not sent again when a read shows that it landed', async () => {
    github.answers = [unclear]
    github.runs = [{}, {}, {}, { runAttempt: 2, ...running }]
    const report = await play()
    expect(report).toMatchObject({ decision: { kind: 'rerun' }, attempt_started: 2 })
    expect(github.posts).toBe(1)
  })

  it('is sent three times at most, each after reads that show that it did not land', async () => {
    github.answers = [unclear]
    const report = await play()
    expect(report.decision).toMatchObject({ kind: 'hold', code: 'not-started' })
    expect(report.decision.reason).toContain('GitHub answered 502')
    expect(github.posts).toBe(3)
    const between = github.asked.join(' ').split('POST').slice(1, -1)
    for (const reads of between) expect(reads.match(/run/g)?.length).toBeGreaterThanOrEqual(4)
  })

  it('is not sent again when no read tells', async () => {
    github.answers = [unclear]
    github.runs = [{}, {}, new GitHubError('The API fell silent.')]
    const report = await play()
    expect(report.decision).toMatchObject({ kind: 'hold', code: 'api-error' })
    expect(report.decision.reason).toContain('whether it landed could not be read')
    expect(github.posts).toBe(1)
  })

  it('that finds the run busy looks for the attempt of somebody else', async () => {
    github.answers = [busy]
    github.runs = [{}, {}, {}, { runAttempt: 2, ...running }]
    const report = await play()
    expect(report).toMatchObject({ decision: { kind: 'hold', code: 'started-meanwhile' }, attempt_started: null })
    expect(github.posts).toBe(1)
  })

  it('that finds the run busy, and nobody comes, is sent again', async () => {
    github.answers = [busy, { kind: 'started' }]
    expect((await play()).attempt_started).toBe(2)
    expect(github.posts).toBe(2)
  })

  it('waits as the rate limit asks, and not for more than a quarter of an hour', async () => {
    github.answers = [{ kind: 'wait', said: 'GitHub answered 429', waitSeconds: 30 }, { kind: 'started' }]
    expect((await play()).attempt_started).toBe(2)
    expect(clock.sleeps).toEqual([5000, 30_000])
    github.answers = [{ kind: 'wait', said: 'GitHub answered 429', waitSeconds: 901 }]
    expect((await play()).decision).toMatchObject({ code: 'not-started' })
  })
})

describe('a cancelled job', () => {
  beforeEach(() => github.jobs.push(job('deploy', { conclusion: 'cancelled' })))

  it('whose time was over has failed, and stands against a rerun', async () => {
    github.annotated = [
      { level: 'failure', message: 'The job has exceeded the maximum execution time of 6h0m0s' },
      { level: 'failure', message: 'The operation was canceled.' },
    ]
    const report = await play()
    expect(report.jobs[1]).toMatchObject({ part: 'failed', verdict: { class: 'environment', reason: 'job-timeout' } })
    expect(report.decision.kind).toBe('hold')
  })

  it('is taken as cancelled by somebody where it cannot be asked why', async () => {
    github.annotations = async () => {
      throw new GitHubError('Could not read the annotations.', { status: 403 })
    }
    const report = await play()
    expect(report.decision.code).toBe('cancelled')
    expect(report.problems).toEqual([{ where: 'GitHub API', message: 'Could not read the annotations.' }])
  })
})

describe('the report', () => {
  it('names jobs by their regions where they are told, and the run of the only one that failed', async () => {
    github.jobs = [
      job('Upload to eu', { conclusion: 'failure' }),
      job('Upload to us', { at: 5 }),
      job('lint', { at: 9 }),
    ]
    const report = await play({ regions: 'eu, us' })
    expect(report.jobs).toMatchObject([{ region: 'eu', run_id: '20261124-eu-9fceb02d' }])
    expect(report).toMatchObject({
      run_id: '20261124-eu-9fceb02d',
      day: '20261124',
      attempt: '19-1',
      pipeline: 'pipeline-nightly',
    })
  })

  it('calls a job by its own name where its region is not clear', async () => {
    github.jobs = [job('eu test', { conclusion: 'failure' }), job('eu build', { conclusion: 'failure' })]
    const report = await play({ regions: 'eu' })
    expect(report.jobs.map(({ region }) => region)).toEqual([null, null])
    expect(report.run_id).toBeNull()
  })

  it('takes secrets out', async () => {
    github.log = `${dns} for s3cr3t-value`
    const report = await play({}, { secrets: ['s3cr3t-value'], policy: { ...defaultPolicy, rerunOn: [] } })
    expect(JSON.stringify(report)).not.toContain('s3cr3t')
    expect(report.decision.reason).toContain('It said: "')
  })

  it('says of every input that cannot be used what came, and starts nothing', async () => {
    const report = await play({
      round: '0',
      'workflow-run-id': '19-0',
      day: '2026-13-01',
      regions: '{',
      'dry-run': 'no',
      'job-id': 'x',
    })
    expect(report.problems.map(({ where }) => where)).toEqual([
      'input "workflow-run-id"',
      'input "round"',
      'input "day"',
      'input "regions"',
      'input "dry-run"',
      'input "job-id"',
    ])
    expect(report.decision.code).toBe('inputs')
    expect(github.asked).toEqual([])
  })
})
