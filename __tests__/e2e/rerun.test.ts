import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { errorAnswer, type Fault, forbidden, rateLimited, reset, serverError } from '../fakes/github-api.ts'
import { FinishedRun, ownRunId, rerunReport } from './finished-run.ts'
import { commands, headSha, token, warnings } from './job.ts'

// Real processes, and some of them wait as they would on a runner.
jest.setTimeout(120_000)

const dns = ['curl: (6) Could not resolve host: bucket.example.net']
const busy = ['curl: (22) The requested URL returned error: 503']
const expired = [
  'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
]
const post = /rerun-failed-jobs/

describe('the helper', () => {
  it('reruns the failed jobs together, and says which attempt it started', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload (us-west-2)', 'success')
      const failed = run.job('upload (ap-northeast-2)', 'failure', dns)
      run.job('upload (eu-central-1)', 'failure', busy)
      run.end()
      const action = await run.helper({ backoff: '1s' })
      expect(action).toMatchObject({ exitCode: 0, stderr: '' })
      const { 'report-path': path, ...outputs } = action.outputs
      const why =
        'All 2 jobs that failed by themselves can be cured (external_api/http-503, network/dns): rerun 1 of 2 in 1 s.'
      const today = new Date().toISOString().slice(0, 10).replaceAll('-', '')
      expect(outputs).toEqual({
        'run-id': '',
        day: today,
        attempt: `${run.runId}-1`,
        decision: 'rerun',
        reason: why,
        'attempt-started': '2',
        summary: `Attempt 2 of run ${run.runId} of nightly is started. ${why}`,
      })
      expect(path).toBeTruthy()
      expect(commands(action)).toEqual(['notice'])
      expect(action.summary).toContain('🔁')
      expect(run.posts).toEqual([201])
      expect(run.attempts).toBe(2)
      const report = await rerunReport(action)
      expect(report).toMatchObject({
        schema: 1,
        kind: 'rerun',
        pipeline: 'pipeline-nightly',
        attempt_started: 2,
        decision: { kind: 'rerun', code: null, delay_seconds: 1, not_before: null },
        target: { run_id: run.runId, run_attempt: 1, event: 'schedule', conclusion: 'failure', head_sha: headSha },
        problems: [],
      })
      expect(report.jobs).toHaveLength(2)
      expect(report.jobs[0]).toMatchObject({
        job_id: failed.id,
        region: 'ap-northeast-2',
        run_id: `${today}-ap-northeast-2-9fceb02d`,
        part: 'failed',
        verdict: { class: 'network', reason: 'dns', transient: true, evidence: { text: dns[0] } },
        decision: { kind: 'rerun' },
      })
      // The run, its jobs, a log each, the run again, the request itself.
      expect(run.gitHub.requests.filter(({ path }) => !path.startsWith('/blob/'))).toHaveLength(6)
    })
  })

  it('holds for one permanent failure, and says which job, why, and what proves it', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload (ap-northeast-2)', 'failure', dns)
      run.job('upload (eu-central-1)', 'failure', expired)
      run.end()
      const action = await run.helper()
      expect(action.outputs).toMatchObject({ decision: 'hold', 'attempt-started': '' })
      expect(action.outputs.reason).toBe(
        `The job "upload (eu-central-1)" stands against a rerun. token_expired/expired-token does not pass by itself: a person renews or grants a credential. It said: "${expired[0]}". 1 other failed job could be cured.`,
      )
      expect(run.posts).toEqual([])
      expect(action.summary).toMatch(/\*\*What to do:\*\*\n\n- eu-central-1: /)
      expect(action.summary).toContain('<code>token_expired/expired-token</code>')
    })
  })

  it.each([
    ['succeeded', 'success', 'not-failed', []],
    ['was cancelled', 'cancelled', 'cancelled', ['notice']],
  ] as const)('never reruns a run that %s', async (said, end, code, told) => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', end)
      run.end()
      const action = await run.helper()
      expect(action.outputs).toMatchObject({ decision: 'hold' })
      expect((await rerunReport(action)).decision).toMatchObject({ code, reason: expect.stringContaining(said) })
      expect(commands(action)).toEqual(told)
      // One request is enough to know.
      expect(run.gitHub.requests).toHaveLength(1)
    })
  })

  it('never reruns its own run, and asks nothing for that', async () => {
    await FinishedRun.play({}, async (run) => {
      const action = await run.helper({ 'workflow-run-id': String(ownRunId) })
      expect((await rerunReport(action)).decision).toMatchObject({ kind: 'hold', code: 'own-run' })
      expect(run.gitHub.requests).toEqual([])
    })
  })

  it('holds where the budget is spent, and still says why the jobs failed', async () => {
    await FinishedRun.play({ attempt: 3 }, async (run) => {
      run.job('upload (eu-central-1)', 'failure', dns)
      run.end()
      const action = await run.helper()
      expect(action.outputs.reason).toContain('The budget is spent: 2 of 2 reruns were made.')
      expect(action.outputs.attempt).toBe(`${run.runId}-3`)
      expect(action.outputs['run-id']).toMatch(/^\d{8}-eu-central-1-9fceb02d$/)
      expect(run.posts).toEqual([])
    })
  })

  it('holds where the commit is no longer the head of its branch, before any log is read', async () => {
    await FinishedRun.play({ event: 'push', headBranch: 'feature/a' }, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.state.refs.set('heads/feature/a', 'ab'.repeat(20))
      const action = await run.helper()
      expect(action.outputs.reason).toBe(
        `Superseded: feature/a is at abababab, and run ${run.runId} of nightly is of 9fceb02d.`,
      )
      expect(run.gitHub.count(/logs|jobs/)).toBe(0)
    })
  })

  it('looks at the head again after the wait', async () => {
    await FinishedRun.play({ event: 'pull_request' }, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      const action = run.helper({ backoff: '4s' })
      while (run.gitHub.count(/\/logs$/) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
      run.gitHub.state.refs.set('heads/main', 'ab'.repeat(20))
      expect((await action).outputs.reason).toContain('Superseded: main is at abababab')
      expect(run.posts).toEqual([])
    })
  })

  it('does not mind that a nightly run has been overtaken by a push', async () => {
    await FinishedRun.play({ event: 'schedule' }, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.state.refs.set('heads/main', 'ab'.repeat(20))
      expect((await run.helper()).outputs['attempt-started']).toBe('2')
    })
  })

  it('holds for an event that is not listed, and for a name that no event has', async () => {
    await FinishedRun.play({ event: 'push' }, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      const listed = await run.helper({ events: 'schedule, workflow_dispatch' })
      expect(listed.outputs.reason).toBe(
        `Runs of schedule, workflow_dispatch may be rerun, but run ${run.runId} of nightly was started by push.`,
      )
      const typo = await run.helper({ events: 'shedule' })
      expect(typo.outputs).toMatchObject({ decision: 'hold' })
      expect(warnings(typo)).toEqual([
        'Input "events" must name events such as schedule or push, but one is "shedule". Did you mean "schedule"? Until it is mended nothing is rerun.',
      ])
      expect(run.posts).toEqual([])
    })
  })

  it('shows a dry run, and starts nothing', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      const action = await run.helper({ 'dry-run': 'true', backoff: '10m' })
      expect(action.outputs).toMatchObject({ decision: 'rerun', 'attempt-started': '' })
      expect(action.outputs.summary).toMatch(/^Dry run: the failed jobs of run \d+ of nightly would be rerun\. /)
      expect(run.posts).toEqual([])
    })
  })
})

describe('what comes along', () => {
  it('lets a job out that failed only because another did, by its own words', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload (eu-central-1)', 'failure', dns)
      run.job('all', 'failure', ['One or more required jobs failed'], ['upload (eu-central-1)'])
      run.end()
      const action = await run.helper()
      expect(action.outputs['attempt-started']).toBe('2')
      expect((await rerunReport(action)).jobs.map(({ part }) => part)).toEqual(['failed', 'follower'])
    })
  })

  const workflow = `
on: schedule
jobs:
  upload: { strategy: { matrix: { region: [a, b] } }, runs-on: x }
  all: { name: All regions, needs: [upload], if: always(), runs-on: x }
  lint: { runs-on: x }
`

  it('lets a silent aggregator out by the plan of the workflow file, and only one that needs a failed job', async () => {
    await FinishedRun.play({}, async (run) => {
      run.gitHub.state.files.set('.github/workflows/nightly.yml', workflow)
      run.job('upload (a)', 'failure', dns)
      run.job('All regions', 'failure')
      run.end()
      const silent = await rerunReport(await run.helper({ 'dry-run': 'true' }))
      expect(silent.jobs[1]).toMatchObject({ part: 'follower', verdict: { class: 'unknown' } })
      expect(silent.decision.kind).toBe('rerun')
      run.job('lint', 'failure')
      const other = await rerunReport(await run.helper())
      expect(other.decision).toMatchObject({
        kind: 'hold',
        code: 'unknown-cause',
        reason: expect.stringContaining('"lint"'),
      })
    })
  })

  it('holds for a silent job where the workflow file cannot be read', async () => {
    await FinishedRun.play({}, async (run) => {
      run.gitHub.inject(/contents/, forbidden())
      run.job('upload (a)', 'failure', dns)
      run.job('All regions', 'failure')
      run.end()
      const action = await run.helper()
      expect(action.outputs).toMatchObject({ decision: 'hold' })
      expect(warnings(action)).toEqual([expect.stringContaining('add "permissions: contents: read"')])
    })
  })

  it('takes siblings along that fail-fast cancelled, and holds for a job that somebody cancelled', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload (a)', 'failure', dns)
      run.job('upload (b)', 'cancelled')
      const named = run.job('Upload to c', 'cancelled')
      run.gitHub.state.annotate(named.id, {
        level: 'failure',
        message: 'The strategy configuration was canceled because "upload.a" failed',
      })
      run.end()
      const swept = await rerunReport(await run.helper({ 'dry-run': 'true' }))
      expect(swept.jobs.map(({ part }) => part)).toEqual(['failed', 'swept', 'swept'])
      expect(swept.decision.kind).toBe('rerun')
      const person = run.job('deploy', 'cancelled')
      run.gitHub.state.annotate(person.id, { level: 'failure', message: 'The run was canceled by @octocat.' })
      const held = await rerunReport(await run.helper())
      expect(held.decision).toMatchObject({ code: 'cancelled', reason: expect.stringContaining('"deploy"') })
      expect(run.posts).toEqual([])
    })
  })

  it('holds for a step that must not happen twice, also in a job that would only come along', async () => {
    await FinishedRun.play({}, async (run) => {
      await mkdir(join(run.folder, '.github'))
      await writeFile(join(run.folder, '.github/lumen.yml'), "policy:\n  hold-steps: ['Publish*']\n")
      run.job('upload (a)', 'failure', dns)
      const publish = run.job('publish', 'success', [], ['upload (a)'])
      run.gitHub.state.startStep(publish.id, 'Publish report')
      run.gitHub.state.finishStep(publish.id, 'success')
      run.end()
      expect((await run.helper()).outputs.reason).toBe(
        'The job "publish" may need a failed job, and then GitHub runs it again, but its step "Publish report" had begun, and must not run twice (hold-steps).',
      )
      expect(run.posts).toEqual([])
    })
  })
})

describe('whatever is triggered twice starts one rerun', () => {
  it('two helpers at once', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      // Both name the attempt, as the last job of a run does: one that comes late must not wait for the next one's end.
      const target = { 'workflow-run-id': `${run.runId}-1` }
      const both = await Promise.all([run.helper(target), run.helper(target)])
      expect(both.map(({ outputs }) => outputs.decision).sort()).toEqual(['hold', 'rerun'])
      expect(both.map(({ outputs }) => outputs['attempt-started']).sort()).toEqual(['', '2'])
      const late = both.find(({ outputs }) => outputs.decision === 'hold')
      expect((await rerunReport(late as (typeof both)[0])).decision).toMatchObject({ code: 'started-meanwhile' })
      expect(run.posts.filter((status) => status === 201)).toHaveLength(1)
      expect(run.attempts).toBe(2)
    })
  })

  it('two whose requests arrive together: GitHub takes one, and the other finds the attempt that it started', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      // The first request finds the run taken by somebody else between its last read and itself.
      run.gitHub.inject(post, forbidden('This workflow is already running'))
      const first = run.helper()
      while (run.gitHub.count(post) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
      run.gitHub.state.rerun(run.runId, 'failed')
      const { outputs } = await first
      expect(outputs).toMatchObject({ decision: 'hold', 'attempt-started': '' })
      expect(outputs.reason).toContain('Attempt 2 of run')
      expect(run.gitHub.count(post)).toBe(1)
      expect(run.attempts).toBe(2)
    })
  })

  it('the event and a dispatched helper, one of them late', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      const dispatched = run.helper({ 'workflow-run-id': `${run.runId}-1` })
      while (run.gitHub.count(/./) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
      run.end()
      expect((await dispatched).outputs['attempt-started']).toBe('2')
      const event = await run.helper({}, await run.event(1))
      expect(event.outputs.reason).toBe(
        `Attempt 2 of run ${run.runId} of nightly has been started meanwhile, so attempt 1 is not rerun again.`,
      )
      expect(run.posts).toEqual([201])
    })
  })
})

describe('a request that goes wrong', () => {
  const final: [string, string, string][] = [
    ['Unable to retry this workflow run because it was created over a month ago', 'refused', 'for 30 days only'],
    ['This workflow run cannot be retried', 'refused', 'workflow file may be broken'],
    ['Resource not accessible by integration', 'refused', 'add "permissions: actions: write"'],
    ['Something new', 'refused', 'press "Re-run failed jobs"'],
  ]
  it.concurrent.each(final)('403 "%s" is final, and says what to do', async (message, code, help) => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.inject(post, forbidden(message), 9)
      const action = await run.helper()
      expect((await rerunReport(action)).decision).toMatchObject({ kind: 'hold', code })
      expect(action.outputs.reason).toContain(message)
      expect(action.outputs.reason).toContain(help)
      expect(run.gitHub.count(post)).toBe(1)
    })
  })

  it.concurrent('502 and it had landed: no second request', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.inject(post, serverError())
      const action = run.helper()
      while (run.gitHub.count(post) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
      run.gitHub.state.rerun(run.runId, 'failed')
      expect((await action).outputs).toMatchObject({ decision: 'rerun', 'attempt-started': '2' })
      expect((await action).outputs.reason).toContain('a read shows that attempt 2 is there')
      expect(run.gitHub.count(post)).toBe(1)
    })
  })

  it.concurrent('502 and it had not landed: it is sent again', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.inject(post, serverError())
      expect((await run.helper()).outputs['attempt-started']).toBe('2')
      expect(run.gitHub.count(post)).toBe(2)
      expect(run.attempts).toBe(2)
    })
  })

  it.concurrent('the connection breaks after it has landed: no second request', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      // The embedded API has done what it was asked to when the answer is lost.
      run.gitHub.inject(post, reset)
      expect((await run.helper()).outputs).toMatchObject({ decision: 'rerun', 'attempt-started': '2' })
      expect(run.gitHub.count(post)).toBe(1)
      expect(run.attempts).toBe(2)
    })
  })

  it.concurrent('429: waits as it is asked to', async () => {
    await FinishedRun.play({}, async (run) => {
      run.job('upload', 'failure', dns)
      run.end()
      run.gitHub.inject(post, rateLimited({ 'retry-after': '2' }))
      expect((await run.helper()).outputs['attempt-started']).toBe('2')
      const times = run.gitHub.requests.filter(({ path }) => post.test(path)).map(({ time }) => time) as [
        number,
        number,
      ]
      expect(times[1] - times[0]).toBeGreaterThanOrEqual(2000)
    })
  })
})

describe('an API that is no help', () => {
  it.concurrent.each([
    ['401', { kind: 'answer', response: errorAnswer(401, 'Bad credentials'), unchecked: true } as Fault],
    ['403', forbidden()],
  ])('%s: one sentence, nothing is rerun, the job stays green', async (_, fault) => {
    await FinishedRun.play({}, async (run) => {
      run.gitHub.inject(/./, fault, 99)
      const action = await run.helper()
      expect(action).toMatchObject({ exitCode: 0, stderr: '' })
      expect(action.outputs).toMatchObject({ decision: 'hold', 'attempt-started': '', attempt: '' })
      expect(action.outputs.reason).toMatch(/^Could not read run \d+ from GET .* Nothing is rerun\.$/)
    })
  })

  it('a run that is not there, no token, no run', async () => {
    await FinishedRun.play({}, async (run) => {
      const absent = await run.helper({ 'workflow-run-id': '42' })
      expect(absent.outputs.reason).toContain('there is no such run')
      const anonymous = await run.helper({ 'github-token': '' })
      expect(anonymous.outputs.reason).toContain('There is no "github-token"')
      const nothing = await run.helper({ 'workflow-run-id': '' })
      expect(nothing.outputs.decision).toBe('hold')
      expect(warnings(nothing)).toEqual([
        'Input "workflow-run-id" must be the id of a workflow run, such as 19000000001, or with its attempt, 19000000001-2, but it is empty. Until it is mended nothing is rerun.',
      ])
    })
  })
})

it('shows no secret, no command and no markup of a log', async () => {
  await FinishedRun.play({}, async (run) => {
    const line = `::set-output name=a::b ${busy[0]} token=hunter2-abcdefg <b>@octocat</b> ${token}`
    run.job('upload (a) | <i>', 'failure', [line])
    run.end()
    const action = await run.helper()
    expect(action.outputs.decision).toBe('rerun')
    const places = [action.stdout, action.summary, JSON.stringify(await rerunReport(action))]
    for (const place of places) expect(place).not.toMatch(/hunter2|the-github-token/)
    expect(commands(action)).toEqual(['notice'])
    expect(action.summary).not.toMatch(/<i>|@octocat/)
  })
})
