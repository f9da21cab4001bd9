import { GatewayError, GitHubError } from '../../src/app/errors.ts'
import type { GitHub, JobContext } from '../../src/app/ports.ts'
import type { Problem } from '../../src/app/problem.ts'
import { type ReportPorts, type ReportSetup, report } from '../../src/app/report.ts'
import type { ReportInputs } from '../../src/app/report-inputs.ts'
import type { Job, JobStep } from '../../src/core/job.ts'
import { type AttemptFacts, exposition, type GroupKey, groupKey } from '../../src/core/metrics.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { type OpenSource, textSource } from '../../src/core/scan/byte-source.ts'
import { FakeClock } from '../fakes/clock.ts'

const transient = 'curl: (22) The requested URL returned error: 503'
const network = 'curl: (6) Could not resolve host: storage.example.com'
const noClue = 'and that was all'
const ownWords = 'the manifest is not valid here'
const runId = 19_000_000_001
const jobId = 55_000_000_001

const context: JobContext = {
  repository: 'acme/pipeline',
  runId,
  runAttempt: 1,
  workflow: 'nightly',
  headSha: 'abcdef0123456789',
  serverUrl: 'https://github.com',
  runbook: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md',
  runnerName: 'runner-7',
  runnerEnvironment: 'self-hosted',
  runnerOs: 'Linux',
  runnerArch: 'X64',
}

const inputs: ReportInputs = {
  pipeline: 'pipeline-nightly',
  region: 'eu-central-1',
  runner: 'self-hosted-linux-x64',
  version: 'v1',
  day: undefined,
  round: 1,
  status: 'failure',
  steps: {},
  errorText: '',
  logPaths: [],
  stages: { kind: 'steps' },
  pushgatewayUrl: '',
  config: '',
  jobId,
  identityKnown: true,
}

function step(name: string, conclusion: JobStep['conclusion'] = 'success', number = 1): JobStep {
  const time = '2026-11-22T02:14:00Z'
  const completed = conclusion !== null
  return {
    name,
    number,
    status: completed ? 'completed' : 'in_progress',
    conclusion,
    startedAt: conclusion === 'skipped' ? null : time,
    completedAt: completed ? '2026-11-22T02:14:10Z' : null,
  }
}

const failedJob: Job = {
  id: jobId,
  runId,
  runAttempt: 1,
  name: 'upload (eu-central-1)',
  status: 'in_progress',
  conclusion: null,
  headSha: 'abcdef0123456789',
  startedAt: '2026-11-22T02:14:00Z',
  completedAt: null,
  runnerName: 'runner-7',
  labels: ['self-hosted'],
  htmlUrl: `https://github.com/acme/pipeline/actions/runs/${runId}/job/${jobId}`,
  steps: [
    step('Set up job'),
    step('Build archive', 'success', 2),
    step('Upload archive', 'failure', 3),
    step('Report', null, 4),
  ],
}

/** GitHub by answers; an error is thrown. Every question is kept. */
class FakeGitHubPort implements GitHub {
  readonly asked: string[] = []
  jobs: (Job | Error)[] = [failedJob]
  listed: Job[] = [failedJob]
  created: string | Error = '2026-11-22T02:10:00Z'
  log: string | Error = new GitHubError('there is no log')

  async job(): Promise<Job> {
    this.asked.push('job')
    return orThrow(this.jobs.length > 1 ? (this.jobs.shift() as Job | Error) : (this.jobs[0] as Job | Error))
  }

  async run(id: number) {
    this.asked.push('run')
    const createdAt = orThrow(this.created)
    return { id, runAttempt: 1, event: 'schedule', headSha: context.headSha, createdAt, htmlUrl: '' }
  }

  async jobsOfAttempt(): Promise<Job[]> {
    this.asked.push('jobs')
    return this.listed
  }

  async jobLog(): Promise<string> {
    this.asked.push('log')
    return orThrow(this.log)
  }

  async failedStepLog() {
    const text = await this.jobLog()
    return { text, firstLine: 1, whole: true, note: undefined, problem: undefined, bytes: text.length, requests: 1 }
  }
}

function orThrow<T>(value: T | Error): T {
  if (value instanceof Error) throw value
  return value
}

class FakeGateway {
  readonly puts: { key: GroupKey; body: string }[] = []
  error: Error | undefined
  async put(facts: AttemptFacts): Promise<void> {
    this.puts.push({ key: groupKey(facts), body: exposition(facts) })
    if (this.error !== undefined) throw this.error
  }
}

class World {
  readonly gitHub = new FakeGitHubPort()
  readonly gateway = new FakeGateway()
  readonly clock = new FakeClock('2026-11-22T02:14:07Z')
  /** In the order in which they were read. */
  readonly read: string[] = []
  /** Sources that were handed out and not closed yet. */
  leftOpen = 0
  logText = ''
  logProblems: Problem[] = []
  pages: string | undefined
  records: RunRecord[] = []
  withoutGateway = false

  private opened(text: string): OpenSource | undefined {
    if (text === '') return undefined
    this.leftOpen++
    return { ...textSource(text), close: () => void this.leftOpen-- }
  }

  async report(changes: Partial<ReportInputs> = {}, setup: Partial<ReportSetup> = {}) {
    const ports: ReportPorts = {
      github: this.gitHub,
      gateway: this.withoutGateway ? undefined : this.gateway,
      gatewayProblem: this.withoutGateway ? 'There is no gateway.' : '',
      gatewayUrl: this.withoutGateway ? null : 'https://gateway.example',
      logFiles: {
        open: async (globs) => {
          this.read.push(`files ${globs.join(' ')}`)
          return { source: this.opened(this.logText), problems: this.logProblems }
        },
      },
      runnerPages: {
        open: async (startedAt) => {
          this.read.push(`pages since ${startedAt === undefined ? 'unknown' : new Date(startedAt).toISOString()}`)
          return this.opened(this.pages ?? '')
        },
      },
      runRecords: { read: async () => this.records },
      clock: this.clock,
    }
    return await report(
      {
        inputs: { ...inputs, ...changes },
        context,
        problems: [],
        policy: defaultPolicy,
        rules: async () => builtInRules,
        secrets: [],
        ...setup,
      },
      ports,
    )
  }
}

let world: World
beforeEach(() => {
  world = new World()
})
afterEach(() => {
  expect(world.leftOpen).toBe(0)
})

const pagesOf = (...lines: string[]) => lines.map((line) => `2026-11-22T02:14:05.0000000Z ${line}\n`).join('')
const attempt2 = { context: { ...context, runAttempt: 2 } }
const down = new GitHubError('Could not read the job: it answered 502.', { status: 502 })
const denied = new GitHubError('Could not read the job: it answered 403.', { status: 403 })

describe('what a verdict is read from', () => {
  it('the text of the workflow first; then nothing else is read', async () => {
    world.logText = network
    world.pages = pagesOf(network)
    const { verdict } = await world.report({ errorText: transient, logPaths: ['a.log'] })
    expect(verdict).toMatchObject({ class: 'external_api', source: 'error-text', step: 'Upload archive' })
    expect(world.read).toEqual([])
  })

  it('files next', async () => {
    world.logText = transient
    world.pages = pagesOf(network)
    const { verdict } = await world.report({ logPaths: ['a.log', 'b/*.log'] })
    expect(verdict).toMatchObject({ class: 'external_api', source: 'log-path' })
    expect(world.read).toEqual(['files a.log b/*.log'])
  })

  it('a source that says nothing hands on to the next', async () => {
    world.logText = noClue
    world.pages = pagesOf(network)
    const { verdict } = await world.report({ errorText: noClue, logPaths: ['a.log'] })
    expect(verdict).toMatchObject({ class: 'network', source: 'runner-pages' })
    expect(world.read).toEqual(['files a.log', 'pages since 2026-11-22T02:14:00.000Z'])
  })

  it('a piece that says something in words of its own hands on too, and is kept where no source knows more', async () => {
    world.logText = 'another word'
    world.pages = pagesOf(network)
    const known = await world.report({ errorText: ownWords, logPaths: ['a.log'] })
    expect(known.verdict).toMatchObject({ class: 'network', source: 'runner-pages' })
    world.pages = undefined
    const kept = await world.report({ errorText: ownWords, logPaths: ['a.log'] })
    expect(kept.verdict).toMatchObject({ class: 'build', source: 'error-text', evidence: { text: ownWords } })
  })

  it('where none says anything, the first that has a line to show is kept', async () => {
    world.logText = 'another word'
    const { verdict, decision } = await world.report({ errorText: noClue, logPaths: ['a.log'] })
    expect(verdict).toMatchObject({ class: 'unknown', source: 'error-text', evidence: { text: noClue } })
    expect(decision.kind).toBe('hold')
  })

  it('the log of a job that is over comes before the pages', async () => {
    world.gitHub.jobs = [{ ...failedJob, status: 'completed', conclusion: 'failure' }]
    world.gitHub.log = pagesOf(transient)
    world.pages = pagesOf(network)
    expect((await world.report()).verdict).toMatchObject({ class: 'external_api', source: 'job-log' })
    expect(world.gitHub.asked).toEqual(['job', 'run', 'log'])
    expect(world.read).toEqual([])
  })

  it('the log of a job that runs is not asked for', async () => {
    await world.report()
    expect(world.gitHub.asked).toEqual(['job', 'run'])
  })

  it('a log that cannot be had is told, and the pages are read', async () => {
    world.gitHub.jobs = [{ ...failedJob, status: 'completed', conclusion: 'failure' }]
    world.pages = pagesOf(network)
    const { verdict, problems } = await world.report()
    expect(verdict).toMatchObject({ class: 'network', source: 'runner-pages' })
    expect(problems).toEqual([{ where: 'GitHub API', message: 'there is no log' }])
  })

  it('without any text the reason says whether the API was to blame', async () => {
    expect((await world.report()).verdict).toMatchObject({ class: 'unknown', reason: 'no-log', source: 'none' })
    world.gitHub.jobs = [denied]
    expect((await world.report()).verdict).toMatchObject({ class: 'unknown', reason: 'api-error', source: 'none' })
    expect(world.read.at(-1)).toBe('pages since unknown')
  })

  it('is told what was wrong with the files', async () => {
    world.logProblems = [{ where: 'input "log-path"', message: 'no file' }]
    expect((await world.report({ logPaths: ['x'] })).problems).toEqual(world.logProblems)
  })

  it('nothing is read, and no rule is loaded, where nothing failed', async () => {
    const rules = () => Promise.reject(new Error('not needed'))
    for (const status of ['success', 'cancelled'] as const) {
      const { verdict, result } = await world.report({ status, errorText: transient, logPaths: ['x'] }, { rules })
      expect({ verdict, result }).toEqual({ verdict: null, result: status })
    }
    expect(world.read).toEqual([])
  })
})

describe('the job that lags behind', () => {
  it('is asked for again until its failed step stands in it', async () => {
    const early = { ...failedJob, steps: [step('Build archive'), step('Upload archive', null)] }
    world.gitHub.jobs = [early, early, failedJob]
    const { verdict } = await world.report({ errorText: transient })
    expect(world.gitHub.asked).toEqual(['job', 'job', 'job', 'run'])
    expect(world.clock.sleeps).toEqual([1000, 1000])
    expect(verdict?.step).toBe('Upload archive')
  })

  it('is asked for three times more at most', async () => {
    world.gitHub.jobs = [{ ...failedJob, steps: [] }]
    expect((await world.report({ errorText: transient })).verdict?.step).toBeNull()
    expect(world.gitHub.asked).toEqual(['job', 'job', 'job', 'job', 'run'])
  })

  it('is taken as it is where the API breaks off', async () => {
    world.gitHub.jobs = [{ ...failedJob, steps: [] }, down]
    const { github, problems } = await world.report({ errorText: transient })
    expect(github.job_id).toBe(jobId)
    expect(problems).toEqual([])
  })
})

describe('the day', () => {
  it('is the date of the run, not of the job', async () => {
    world.gitHub.created = '2026-11-21T23:58:00Z'
    const { day, run_id } = await world.report()
    expect({ day, run_id }).toEqual({ day: '20261121', run_id: '20261121-eu-central-1-abcdef01' })
  })

  it('is the input where it is given, and then the run is not asked for', async () => {
    expect((await world.report({ day: '20261101' })).day).toBe('20261101')
    expect(world.gitHub.asked).toEqual(['job'])
  })

  it('is that of the job’s start in a first attempt where the run cannot be read', async () => {
    world.gitHub.created = denied
    world.gitHub.jobs = [{ ...failedJob, startedAt: '2026-11-21T23:59:00Z' }]
    const { day, problems } = await world.report()
    expect(day).toBe('20261121')
    expect(problems).toEqual([
      { where: 'GitHub API', message: `${denied.message} The date is taken from the clock: 20261121.` },
    ])
  })

  it('is that of the clock where the job cannot be read either; an API that is down is asked once', async () => {
    world.gitHub.jobs = [down]
    const { day, metrics } = await world.report({ errorText: transient })
    expect(day).toBe('20261122')
    expect(metrics.pushed).toBe(true)
    expect(world.gitHub.asked).toEqual(['job'])
  })

  it('is asked for though the job was refused: the run may be allowed', async () => {
    world.gitHub.jobs = [denied]
    world.gitHub.created = '2026-11-21T23:58:00Z'
    expect((await world.report()).day).toBe('20261121')
  })

  it.each([down, denied])(
    'is not known in a second attempt where the run cannot be read: nothing is pushed',
    async (error) => {
      world.gitHub.jobs = [error]
      world.gitHub.created = error
      const { day, run_id, metrics, problems, decision } = await world.report({ errorText: transient }, attempt2)
      expect({ day, run_id }).toEqual({ day: null, run_id: null })
      expect(metrics).toMatchObject({ pushed: false, body: null })
      expect(world.gateway.puts).toEqual([])
      expect(problems.at(-1)?.message).toContain('Which date this rerun is for is not known')
      // What is rerun does not hang on the date.
      expect(decision.kind).toBe('rerun')
    },
  )

  it('is not known where the API gives no date', async () => {
    world.gitHub.created = 'yesterday'
    const { problems } = await world.report()
    expect(problems.map(({ message }) => message)).toEqual([
      'The API did not tell when the run was created. The date is taken from the clock: 20261122.',
    ])
  })
})

describe('the result', () => {
  it.each([
    [['success', 'failure'], 'failure'],
    [['success', 'timed_out'], 'failure'],
    [['success', 'cancelled'], 'cancelled'],
    [['failure', 'cancelled'], 'failure'],
    [['success', 'skipped'], 'success'],
    [[], 'failure'],
  ] as const)('of steps %j without a status is %s', async (conclusions, expected) => {
    const steps = conclusions.map((conclusion, index) => step(`Step ${index}`, conclusion, index + 1))
    world.gitHub.jobs = [{ ...failedJob, steps }]
    expect((await world.report({ status: undefined })).result).toBe(expected)
  })

  it('without a status and without a job is failure, and held', async () => {
    world.gitHub.jobs = [denied]
    const { result, decision } = await world.report({ status: undefined })
    expect({ result, kind: decision.kind }).toEqual({ result: 'failure', kind: 'hold' })
  })
})

describe('stages', () => {
  it('are the finished steps that have a name of their own', async () => {
    expect((await world.report({ errorText: transient })).stages).toEqual([
      { stage: 'Build archive', outcome: 'success' },
      { stage: 'Upload archive', outcome: 'failure', errorClass: 'external_api' },
    ])
  })

  it('are none, or the named ones', async () => {
    expect((await world.report({ stages: { kind: 'none' } })).stages).toEqual([])
    const named = await world.report({ stages: { kind: 'named', names: ['Build archive', 'Set up job', 'Gone'] } })
    expect(named.stages.map(({ stage }) => stage)).toEqual(['Set up job', 'Build archive'])
  })

  it('count a step that was let pass, by its name or by its id', async () => {
    const ok = { ...failedJob, steps: [step('lint'), step('Build archive', 'success', 2)] }
    world.gitHub.jobs = [ok]
    const steps = {
      lint: { outcome: 'failure', conclusion: undefined },
      upload: { outcome: 'failure', conclusion: 'success' },
      fine: { outcome: 'success', conclusion: 'success' },
    }
    const { stages, result, verdict, decision } = await world.report({ status: 'success', steps, errorText: transient })
    expect(result).toBe('success')
    expect(verdict).toMatchObject({ class: 'external_api', step: 'lint' })
    expect(decision.kind).toBe('hold')
    expect(stages).toEqual([
      { stage: 'lint', outcome: 'failure', errorClass: 'external_api' },
      { stage: 'Build archive', outcome: 'success' },
      { stage: 'upload', outcome: 'failure', errorClass: 'external_api' },
    ])
    expect(world.gateway.puts[0]?.body).toContain('lumen_runs_success_total')
  })

  it('in a job that failed, an outcome alone does not say that the step was let pass', async () => {
    const steps = { upload: { outcome: 'failure', conclusion: undefined } }
    const { stages } = await world.report({ steps, errorText: transient })
    expect(stages.map(({ stage }) => stage)).toEqual(['Build archive', 'Upload archive'])
  })
})

describe('the push', () => {
  it('is one group, under the name of the run', async () => {
    const { metrics } = await world.report({ errorText: transient, round: 2 })
    expect(world.gateway.puts).toEqual([
      {
        key: {
          job: 'lumen_pipeline-nightly',
          run_id: '20261122-eu-central-1-abcdef01',
          attempt: `${runId}-1-2`,
        },
        body: metrics.body,
      },
    ])
    expect(metrics).toMatchObject({ pushed: true, gateway: 'https://gateway.example', problem: null })
    expect(metrics.body).toMatch(/^lumen_run_duration_seconds\{.*\} 7$/m)
  })

  it('takes the completion that it is given, for a revision', async () => {
    const { metrics } = await world.report({}, { completedAt: Date.parse('2026-11-22T02:14:30.001Z') })
    expect(metrics.body).toMatch(/^lumen_run_completed_timestamp_seconds\{.*\} 1795313670\.001$/m)
  })

  it('that fails is a problem, and the report holds the body', async () => {
    world.gateway.error = new GatewayError('It answered 500.')
    const { metrics, problems } = await world.report({ errorText: transient })
    expect(metrics).toMatchObject({ pushed: false, problem: 'It answered 500.' })
    expect(metrics.body).toContain('lumen_runs_failed_total')
    expect(problems).toEqual([
      {
        where: 'gateway',
        message: 'It answered 500. The report file holds the metrics, and the gate pushes them again.',
      },
    ])
  })

  it('has nowhere to go without a gateway', async () => {
    world.withoutGateway = true
    const { metrics, problems } = await world.report()
    expect(metrics).toMatchObject({ pushed: false, gateway: null, problem: 'There is no gateway.' })
    expect(problems).toEqual([])
  })

  it('is not made for a run without a name', async () => {
    for (const change of [{ region: undefined, identityKnown: false }, { identityKnown: false }]) {
      const { metrics, run_id, decision } = await world.report({ ...change, errorText: transient })
      expect({ body: metrics.body, run_id, kind: decision.kind }).toEqual({ body: null, run_id: null, kind: 'hold' })
    }
    expect(world.gateway.puts).toEqual([])
  })
})

describe('the decision', () => {
  it('holds without a policy', async () => {
    const { decision } = await world.report({ errorText: transient }, { policy: undefined })
    expect(decision).toMatchObject({ kind: 'hold', reason: 'The policy could not be read, so nothing is rerun.' })
  })

  it('holds where which steps began is not known and some must not run twice', async () => {
    world.gitHub.jobs = [denied]
    const policy = { ...defaultPolicy, holdSteps: ['Publish*'] }
    expect((await world.report({ errorText: transient }, { policy })).decision.kind).toBe('hold')
  })

  it('does not count a skipped step as begun', async () => {
    world.gitHub.jobs = [{ ...failedJob, steps: [...failedJob.steps, step('Publish', 'skipped', 5)] }]
    const policy = { ...defaultPolicy, holdSteps: ['Publish*'] }
    expect((await world.report({ errorText: transient }, { policy })).decision.kind).toBe('rerun')
  })
})

it('finds the job by its runner where there is no id, and tells two apart by the region', async () => {
  world.gitHub.listed = [
    { ...failedJob, id: 1, name: 'upload (eu-central-1)' },
    { ...failedJob, id: 2, name: 'upload (us-west-2)' },
    { ...failedJob, id: 3, name: 'upload (eu-central-1)', runnerName: 'runner-8' },
    { ...failedJob, id: 4, name: 'upload (eu-central-1)', status: 'completed' },
  ]
  expect((await world.report({ jobId: undefined })).github.job_id).toBe(1)
  world.gitHub.listed = []
  const { github, problems } = await world.report({ jobId: undefined })
  expect(github.job_id).toBeNull()
  expect(problems).toEqual([
    {
      where: 'GitHub API',
      message:
        'None of the 0 jobs of this attempt is in progress on the runner "runner-7". Pass "job-id" to say which it is. The verdict and the stages are from what else is known.',
    },
  ])
})

it('redacts whatever text goes into the report', async () => {
  const text = `${transient} topsecret-value\nthe end topsecret-value`
  const written = JSON.stringify(await world.report({ errorText: text }, { secrets: ['topsecret-value'] }))
  expect(written).not.toContain('topsecret-value')
  expect(written).toContain('503 ***')
})

it('lets an error of its own code through', async () => {
  world.gitHub.jobs = [new TypeError('a bug')]
  await expect(world.report()).rejects.toThrow(TypeError)
  world.gitHub.jobs = [failedJob]
  world.gateway.error = new TypeError('a bug')
  await expect(world.report()).rejects.toThrow(TypeError)
})
