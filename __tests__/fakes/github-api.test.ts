import { GitHubState } from '../../src/demo/github-state.ts'
import { FakeClock } from './clock.ts'
import { cut, FakeGitHub, forbidden, notFound, rateLimited, reset, serverError, stalled } from './github-api.ts'

const repo = '/repos/acme/pipeline'
const headers = { authorization: 'token t', 'user-agent': 'test' }

let clock: FakeClock
let fake: FakeGitHub
let base: string
let expectsViolations: boolean

beforeEach(async () => {
  clock = new FakeClock()
  fake = new FakeGitHub(new GitHubState({ now: () => clock.now() }))
  base = await fake.start()
  expectsViolations = false
})

afterEach(async () => {
  if (expectsViolations) await expect(fake.stop()).rejects.toThrow("Not as GitHub's API is")
  else await fake.stop()
})

const get = (path: string, more: Record<string, string> = {}) =>
  fetch(base + path, { headers: { ...headers, ...more }, redirect: 'manual' })
const getJson = async (path: string) => readBody(await get(path))
const post = (path: string, body?: object) =>
  fetch(base + path, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) })

interface Body {
  total_count: number
  jobs: { name: string; run_attempt: number; status: string }[]
  message: string
  previous_attempt_url: string
}
const readBody = async (response: Response) => (await response.json()) as Body

/** A finished job with a log, and its id. */
function addFinishedJob(log = 'line one\nline two\n'): number {
  const job = fake.state.addJob(fake.state.addRun().id, { name: 'eu', steps: ['Set up job', 'Load'] })
  fake.state.startStep(job.id, 'Load')
  fake.state.finishStep(job.id, 'failure')
  fake.state.finishJob(job.id, 'failure', log)
  return job.id
}

describe('what it answers', () => {
  it('shows a job as it goes on, in bodies that GitHub itself could have sent', async () => {
    const run = fake.state.addRun()
    const job = fake.state.addJob(run.id, { name: 'eu', status: 'queued' })
    expect(await getJson(`${repo}/actions/jobs/${job.id}`)).toMatchObject({ status: 'queued', runner_name: null })

    fake.state.startJob(job.id, 'runner-7')
    fake.state.startStep(job.id, 'Load')
    clock.advance(2500)
    fake.state.finishStep(job.id, 'failure')
    fake.state.finishJob(job.id, 'failure', 'log')
    expect(await getJson(`${repo}/actions/jobs/${job.id}`)).toMatchObject({
      id: job.id,
      run_id: run.id,
      status: 'completed',
      conclusion: 'failure',
      runner_name: 'runner-7',
      started_at: '2026-11-22T02:14:07Z',
      completed_at: '2026-11-22T02:14:09Z',
      steps: [{ name: 'Load', number: 1, conclusion: 'failure', completed_at: '2026-11-22T02:14:09Z' }],
    })
  })

  it('shows a run, each of its attempts, and what came before', async () => {
    const run = fake.state.addRun({ attempt: 2, createdAt: '2026-11-21T23:59:00Z', event: 'push' })
    const shown = await getJson(`${repo}/actions/runs/${run.id}`)
    expect(shown).toMatchObject({
      run_attempt: 2,
      status: 'in_progress',
      created_at: '2026-11-21T23:59:00Z',
      event: 'push',
    })
    expect(await getJson(new URL(shown.previous_attempt_url).pathname)).toMatchObject({
      run_attempt: 1,
      conclusion: 'failure',
    })
    expect((await get(`${repo}/actions/runs/${run.id}/attempts/3`)).status).toBe(404)
  })

  it('cuts a list of jobs into pages that lead to each other', async () => {
    const run = fake.state.addRun()
    for (let index = 0; index < 25; index++) fake.state.addJob(run.id, { name: `region ${index}` })
    const seen: string[] = []
    let path = `/actions/runs/${run.id}/attempts/1/jobs?per_page=10`
    for (let next: string | undefined = repo + path; next !== undefined; next = path || undefined) {
      const response = await get(next)
      const body = await readBody(response)
      expect(body.total_count).toBe(25)
      seen.push(...body.jobs.map((job) => job.name))
      const link = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
      path = link === undefined ? '' : link.slice(base.length)
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `region ${index}`))
    expect(fake.count(/jobs/)).toBe(3)
  })

  it('has no log of a job that runs, and none before the log has arrived', async () => {
    const job = fake.state.addJob(fake.state.addRun().id, { name: 'eu' })
    const path = `${repo}/actions/jobs/${job.id}/logs`
    const running = await get(path)
    expect(running.status).toBe(404)
    expect(await running.text()).toContain('BlobNotFound')
    fake.state.finishJob(job.id, 'failure', 'log', { logAfterMs: 1500 })
    expect((await get(path)).status).toBe(404)
    clock.advance(1500)
    expect((await get(path)).status).toBe(302)
  })

  it('never has a log of a lost runner, but the annotation that says so', async () => {
    const job = fake.state.addJob(fake.state.addRun().id, { name: 'eu', steps: ['Load'] })
    fake.state.startStep(job.id, 'Load')
    fake.state.annotate(job.id, { level: 'failure', message: 'The runner lost communication with the server.' })
    expect(await getJson(`${repo}/check-runs/${job.id}/annotations`)).toEqual([])
    fake.state.finishJob(job.id, 'failure')
    expect((await get(`${repo}/actions/jobs/${job.id}/logs`)).status).toBe(404)
    expect(await getJson(`${repo}/check-runs/${job.id}/annotations`)).toMatchObject([{ annotation_level: 'failure' }])
    expect(await getJson(`${repo}/actions/jobs/${job.id}`)).toMatchObject({ steps: [{ status: 'in_progress' }] })
  })

  it.each([
    ['bytes=5-', 206, 'one\n', 'bytes 5-8/9'],
    ['bytes=0-3', 206, 'line', 'bytes 0-3/9'],
    ['bytes=5-900', 206, 'one\n', 'bytes 5-8/9'],
    ['bytes=8-8', 206, '\n', 'bytes 8-8/9'],
    ['bytes=9-', 416, undefined, 'bytes */9'],
    ['bytes=-4', 200, 'line one\n', null],
    [undefined, 200, 'line one\n', null],
  ])('gives the range %s of a log with %i', async (range, status, text, contentRange) => {
    const link = (await get(`${repo}/actions/jobs/${addFinishedJob('line one\n')}/logs`)).headers.get('location') ?? ''
    const response = await fetch(link, { headers: range === undefined ? {} : { range } })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-range')).toBe(contentRange)
    const body = await response.text()
    if (text !== undefined) expect(body).toBe(text)
  })

  it('refuses a link to a log after a minute', async () => {
    const link = (await get(`${repo}/actions/jobs/${addFinishedJob()}/logs`)).headers.get('location') ?? ''
    clock.advance(61_000)
    expect((await fetch(link)).status).toBe(403)
  })

  it('wants a token, and knows one repository', async () => {
    const path = `/actions/jobs/${addFinishedJob()}`
    const anonymous = await fetch(base + repo + path, { headers: { 'user-agent': 'test' } })
    expect([anonymous.status, (await get(`/repos/acme/other${path}`)).status]).toEqual([401, 404])
  })
})

describe('a rerun', () => {
  /** `eu` failed, `us` succeeded, `gate` needs both. */
  function addFinishedRun() {
    const run = fake.state.addRun()
    for (const [name, conclusion] of [
      ['eu', 'failure'],
      ['us', 'success'],
      ['gate', 'success'],
    ] as const) {
      const job = fake.state.addJob(run.id, { name, needs: name === 'gate' ? ['eu', 'us'] : [] })
      fake.state.finishJob(job.id, conclusion, 'log')
    }
    fake.state.finishRun(run.id)
    return run
  }
  const listed = async (path: string) => {
    const { jobs } = await getJson(path)
    return jobs.map((job) => [job.name, job.run_attempt, job.status])
  }

  it('of the failed jobs takes their dependents along and keeps the others under their old attempt', async () => {
    const run = addFinishedRun()
    expect((await post(`${repo}/actions/runs/${run.id}/rerun-failed-jobs`)).status).toBe(201)
    expect(await listed(`${repo}/actions/runs/${run.id}/attempts/2/jobs`)).toEqual([
      ['eu', 2, 'queued'],
      ['us', 1, 'completed'],
      ['gate', 2, 'queued'],
    ])
    expect(await listed(`${repo}/actions/runs/${run.id}/attempts/1/jobs`)).toEqual([
      ['eu', 1, 'completed'],
      ['us', 1, 'completed'],
      ['gate', 1, 'completed'],
    ])
    expect(await listed(`${repo}/actions/runs/${run.id}/jobs?filter=all`)).toHaveLength(5)
    expect(await getJson(`${repo}/actions/runs/${run.id}`)).toMatchObject({
      run_attempt: 2,
      status: 'queued',
      conclusion: null,
    })
  })

  it('of all or of one job starts an attempt too', async () => {
    const run = addFinishedRun()
    expect((await post(`${repo}/actions/runs/${run.id}/rerun`)).status).toBe(201)
    expect((await listed(`${repo}/actions/runs/${run.id}/jobs`)).map(([, attempt]) => attempt)).toEqual([2, 2, 2])
    fake.state.finishRun(run.id, 'failure')
    const us = fake.state.run(run.id).attempts[1]?.jobIds[1]
    expect((await post(`${repo}/actions/jobs/${us}/rerun`)).status).toBe(201)
    expect((await listed(`${repo}/actions/runs/${run.id}/jobs`)).map(([, attempt]) => attempt)).toEqual([2, 3, 3])
  })

  it('is refused while the run goes on, after a month, and where nothing failed', async () => {
    const run = addFinishedRun()
    await post(`${repo}/actions/runs/${run.id}/rerun-failed-jobs`)
    const again = await post(`${repo}/actions/runs/${run.id}/rerun-failed-jobs`)
    expect([again.status, (await readBody(again)).message]).toEqual([403, 'This workflow is already running'])

    const green = fake.state.addRun()
    fake.state.finishRun(green.id)
    expect((await post(`${repo}/actions/runs/${green.id}/rerun-failed-jobs`)).status).toBe(403)
    clock.advance(31 * 24 * 3600 * 1000)
    const old = await post(`${repo}/actions/runs/${green.id}/rerun`)
    expect((await readBody(old)).message).toContain('over a month ago')
  })

  it('can be left to a dispatched helper, which the state remembers', async () => {
    const path = `${repo}/actions/workflows/rerun.yml/dispatches`
    expect((await post(path, { ref: 'main', inputs: { run: '7' } })).status).toBe(204)
    expect(await readBody(await post(path, { ref: 'main', return_run_details: true }))).toHaveProperty(
      'workflow_run_id',
    )
    expect(fake.state.dispatches[0]).toEqual({ workflow: 'rerun.yml', ref: 'main', inputs: { run: '7' } })
  })
})

describe('what it catches', () => {
  beforeEach(() => {
    expectsViolations = true
  })

  it('a response that breaks the description', async () => {
    const jobId = addFinishedJob()
    Object.assign(fake.state.job(jobId), { conclusion: 'exploded' })
    const response = await get(`${repo}/actions/jobs/${jobId}`)
    expect(response.status).toBe(500)
    expect(fake.violations).toEqual([expect.stringMatching(/answer 200: \/conclusion must be equal to one of/)])
  })

  it('a response that lacks a field, one inside a list too', async () => {
    const body = JSON.stringify({ total_count: 1, jobs: [{ id: 1 }] })
    const response = { status: 200, headers: { 'content-type': 'application/json' }, body }
    fake.inject(/jobs/, { kind: 'answer', response })
    expect((await get(`${repo}/actions/runs/1/jobs`)).status).toBe(500)
    expect(fake.violations.join()).toContain("/jobs/0 must have required property 'node_id'")
  })

  it('a time that is none', async () => {
    const jobId = addFinishedJob()
    fake.state.job(jobId).completedAt = '2026-11-22 02:14'
    expect((await get(`${repo}/actions/jobs/${jobId}`)).status).toBe(500)
    expect(fake.violations).toEqual([expect.stringContaining('/completed_at must match format "date-time"')])
  })

  it('a success that GitHub does not document, and a redirect that leads nowhere', async () => {
    fake.inject(/logs/, { kind: 'answer', response: { status: 200, headers: {}, body: 'log' } })
    fake.inject(/logs/, { kind: 'answer', response: { status: 302, headers: {}, body: '' } })
    expect((await get(`${repo}/actions/jobs/1/logs`)).status).toBe(500)
    expect((await get(`${repo}/actions/jobs/1/logs`)).status).toBe(500)
    expect(fake.violations).toHaveLength(2)
  })

  it.each([
    ['an id that is no number', 'GET', '/actions/jobs/NaN', undefined, '/path/job_id must be integer'],
    ['a page that is no number', 'GET', '/actions/runs/1/jobs?page=two', undefined, '/query/page must be integer'],
    [
      'a value that is not offered',
      'GET',
      '/actions/runs/1/jobs?filter=newest',
      undefined,
      '/query/filter must be equal',
    ],
    ['an unknown parameter', 'GET', '/actions/runs/1/jobs?perPage=5', undefined, 'must NOT have additional properties'],
    ['a body without a field', 'POST', '/actions/workflows/a.yml/dispatches', {}, "must have required property 'ref'"],
    ['an unknown path', 'GET', '/actions/job/1', undefined, 'no such operation'],
    ['an unknown method', 'DELETE', '/actions/jobs/1', undefined, 'no such operation'],
  ])('%s', async (_, method, path, body, problem) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await fetch(base + repo + path, { method, headers: { ...headers, ...type }, ...init })
    expect(response.status).toBe(500)
    expect(fake.violations).toEqual([expect.stringContaining(problem)])
  })

  it('a token that is sent to the log store', async () => {
    const link = (await get(`${repo}/actions/jobs/${addFinishedJob()}/logs`)).headers.get('location') ?? ''
    expect((await fetch(link, { headers })).status).toBe(500)
    expect(fake.violations).toEqual([expect.stringContaining('a token was sent to the log store')])
  })
})

describe('the faults it can be told', () => {
  it('come for the paths and as often as was said, then the real answer', async () => {
    const path = `${repo}/actions/jobs/${addFinishedJob()}`
    fake.inject(/\/jobs\/\d+$/, notFound(), 2)
    fake.inject(/\/jobs\/\d+$/, serverError(503))
    fake.inject(/\/runs\//, forbidden())
    const statuses = []
    for (let index = 0; index < 4; index++) statuses.push((await get(path)).status)
    expect(statuses).toEqual([404, 404, 503, 200])
    expect(fake.requests.map(({ status, fault }) => [status, fault])).toEqual([
      [404, 'answer'],
      [404, 'answer'],
      [503, 'answer'],
      [200, undefined],
    ])
  })

  it('say how long to wait', async () => {
    fake.inject(/./, rateLimited({ 'retry-after': '7' }))
    const response = await get(`${repo}/actions/jobs/1`)
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
  })

  it('cut a body, stall it, reset the connection', async () => {
    const path = `${repo}/actions/jobs/${addFinishedJob()}`
    fake.inject(/./, cut(20))
    fake.inject(/./, stalled(20))
    fake.inject(/./, reset)
    await expect((await get(path)).text()).rejects.toThrow('terminated')
    const signal = AbortSignal.timeout(50)
    await expect((await fetch(base + path, { headers, signal })).text()).rejects.toThrow('timeout')
    await expect(get(path)).rejects.toThrow('fetch failed')
    expect((await get(path)).status).toBe(200)
    expect(fake.requests.map(({ fault }) => fault)).toEqual(['cut', 'stall', 'reset', undefined])
  })
})
