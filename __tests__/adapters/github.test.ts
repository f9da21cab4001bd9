import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type GitHubOptions, github } from '../../src/adapters/github.ts'
import { GitHubError } from '../../src/app/errors.ts'
import type { ApiResponse } from '../../src/demo/github-call.ts'
import { GitHubState } from '../../src/demo/github-state.ts'
import { FakeClock } from '../fakes/clock.ts'
import {
  cut,
  errorAnswer,
  FakeGitHub,
  type Fault,
  forbidden,
  notFound,
  rateLimited,
  reset,
  serverError,
  stalled,
} from '../fakes/github-api.ts'

const log = '2026-11-22T02:14:07.1234567Z one\n2026-11-22T02:14:08.1234567Z npm ERR! network\n'
const api = /^\/repos\//
const blob = /^\/blob\//

let clock: FakeClock
let fake: FakeGitHub
let base: string

beforeEach(async () => {
  clock = new FakeClock()
  fake = new FakeGitHub(new GitHubState({ now: () => clock.now() }))
  base = await fake.start()
})

afterEach(async () => await fake.stop())

/** The adapter; dice that always show 1 make the waits whole: 1, 2, 4 seconds. */
function connected(more: Partial<GitHubOptions> = {}) {
  const repository = { owner: 'acme', repo: 'pipeline' }
  return github({ token: 't0ken', apiUrl: base, repository, clock, dice: () => 1, ...more })
}

function addJob(): number {
  return fake.state.addJob(fake.state.addRun().id, { name: 'eu' }).id
}

function addFinishedJob(text = log): number {
  const jobId = addJob()
  fake.state.finishJob(jobId, 'failure', text)
  return jobId
}

/** The error that a call ends with. */
async function failure(call: Promise<unknown>): Promise<GitHubError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof GitHubError)) throw new Error(`expected a GitHubError, but it was: ${error}`)
  return error
}

const oddAnswer = (response: Partial<ApiResponse>): Fault => ({
  kind: 'answer',
  response: { status: 200, headers: {}, body: '', ...response },
  unchecked: true,
})

describe('what it reads', () => {
  it('a job, with its steps', async () => {
    const run = fake.state.addRun({ attempt: 3, headSha: 'f'.repeat(40) })
    const { id } = fake.state.addJob(run.id, { name: 'deploy (eu)', runnerName: 'runner-7', steps: ['Load', 'Test'] })
    fake.state.startStep(id, 'Load')
    clock.advance(3000)
    fake.state.finishStep(id, 'failure')
    expect(await connected().job(id)).toEqual({
      id,
      runId: run.id,
      runAttempt: 3,
      name: 'deploy (eu)',
      status: 'in_progress',
      conclusion: null,
      headSha: 'f'.repeat(40),
      startedAt: '2026-11-22T02:14:07Z',
      completedAt: null,
      runnerName: 'runner-7',
      labels: ['ubuntu-latest'],
      htmlUrl: `https://github.com/acme/pipeline/actions/runs/${run.id}/job/${id}`,
      steps: [
        {
          name: 'Load',
          number: 1,
          status: 'completed',
          conclusion: 'failure',
          startedAt: '2026-11-22T02:14:07Z',
          completedAt: '2026-11-22T02:14:10Z',
        },
        { name: 'Test', number: 2, status: 'queued', conclusion: null, startedAt: null, completedAt: null },
      ],
    })
    expect(fake.requests).toHaveLength(1)
  })

  it('a run', async () => {
    const { id } = fake.state.addRun({ attempt: 2, event: 'push', createdAt: '2026-11-21T23:59:00Z', headSha: 'abc' })
    expect(await connected().run(id)).toEqual({
      id,
      runAttempt: 2,
      event: 'push',
      headSha: 'abc',
      createdAt: '2026-11-21T23:59:00Z',
      htmlUrl: `https://github.com/acme/pipeline/actions/runs/${id}`,
    })
  })

  it.each([
    [0, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [256, 3],
  ])('%i jobs of an attempt in %i requests', async (jobs, requests) => {
    const run = fake.state.addRun()
    for (let index = 0; index < jobs; index++) fake.state.addJob(run.id, { name: `region ${index}` })
    const read = await connected().jobsOfAttempt(run.id, 1)
    expect(read.map((job) => job.name)).toEqual(Array.from({ length: jobs }, (_, index) => `region ${index}`))
    expect(fake.requests).toHaveLength(requests)
  })

  it('the jobs of each attempt, under the attempt in which they ran', async () => {
    const run = fake.state.addRun()
    for (const [name, conclusion] of [
      ['eu', 'failure'],
      ['us', 'success'],
    ] as const) {
      fake.state.finishJob(fake.state.addJob(run.id, { name }).id, conclusion, log)
    }
    fake.state.finishRun(run.id)
    fake.state.rerun(run.id, 'failed')
    const attempts = async (attempt: number) =>
      (await connected().jobsOfAttempt(run.id, attempt)).map((job) => [job.name, job.runAttempt])
    expect(await attempts(1)).toEqual([
      ['eu', 1],
      ['us', 1],
    ])
    expect(await attempts(2)).toEqual([
      ['eu', 2],
      ['us', 1],
    ])
  })

  it('a list without a total, and a list that grows between two pages, without asking for ever', async () => {
    const run = fake.state.addRun()
    for (let index = 0; index < 3; index++) fake.state.addJob(run.id, { name: `region ${index}` })
    const { body } = await fetchRaw(`/repos/acme/pipeline/actions/runs/${run.id}/jobs`)
    const headers = { 'content-type': 'application/json' }
    fake.inject(/page=1$/, oddAnswer({ headers, body: JSON.stringify({ jobs: JSON.parse(body).jobs }) }))
    fake.inject(
      /page=2$/,
      oddAnswer({ headers, body: JSON.stringify({ jobs: JSON.parse(body).jobs, total_count: 9 }) }),
    )
    expect(await connected().jobsOfAttempt(run.id, 1)).toHaveLength(3)
    expect(fake.count(/page=/)).toBe(2)
  })

  it('with the token and under our name, also where the address ends with a slash', async () => {
    await connected({ apiUrl: `${base}/` }).job(addJob())
    const [request] = fake.requests
    expect(request?.headers.authorization).toBe('token t0ken')
    expect(request?.headers['user-agent']).toMatch(/^lumen-action\b/)
    expect(request?.path).toMatch(/^\/repos\/acme\/pipeline\/actions\/jobs\/\d+$/)
  })

  async function fetchRaw(path: string): Promise<{ body: string }> {
    const headers = { authorization: 'token t', 'user-agent': 'test' }
    return { body: await (await fetch(base + path, { headers })).text() }
  }
})

describe('a read that may pass when it is tried again', () => {
  it.each<[string, Fault]>([
    ['500', serverError(500)],
    ['502', serverError(502)],
    ['503 in JSON', { kind: 'answer', response: errorAnswer(503, 'Service unavailable') }],
    ['429 that names no time', rateLimited({})],
    ['403 with rate-limit words', rateLimited({}, 403)],
    ['a reset connection', reset],
    ['a body that is cut', cut(20)],
    ['a body that never began', cut(0)],
    ['a body that stalls', stalled(20)],
    ['the page of a captive portal', oddAnswer({ headers: { 'content-type': 'text/html' }, body: '<html>' })],
    ['JSON that is no object', oddAnswer({ headers: { 'content-type': 'application/json' }, body: 'null' })],
  ])('%s: is, after 1 and 2 seconds', async (_, fault) => {
    const jobId = addJob()
    fake.inject(api, fault, 2)
    expect(await connected({ limits: { jsonMs: 100 } }).job(jobId)).toMatchObject({ id: jobId })
    expect(clock.sleeps).toEqual([1000, 2000])
    expect(fake.requests).toHaveLength(3)
  })

  it('waits by the dice', async () => {
    const jobId = addJob()
    fake.inject(api, serverError(), 2)
    await connected({ dice: () => 0 }).job(jobId)
    expect(clock.sleeps).toEqual([500, 1000])
  })

  it('asks again for the page that failed, and not for those before it', async () => {
    const run = fake.state.addRun()
    for (let index = 0; index < 150; index++) fake.state.addJob(run.id, { name: `region ${index}` })
    fake.inject(/page=2$/, serverError())
    expect(await connected().jobsOfAttempt(run.id, 1)).toHaveLength(150)
    expect([fake.count(/page=1$/), fake.count(/page=2$/)]).toEqual([1, 2])
  })

  it('ends after four tries, with no wait after the last', async () => {
    fake.inject(api, serverError(502), 9)
    const error = await failure(connected().job(7))
    expect(clock.sleeps).toEqual([1000, 2000, 4000])
    expect(fake.requests).toHaveLength(4)
    expect(error).toMatchObject({ name: 'GitHubError', status: 502, waitSeconds: undefined })
    expect(error.cause).toBeInstanceOf(Error)
    expect(error.message).toBe(
      'Could not read job 7 from GET actions/jobs/7: GitHub answered 502, "<html><h1>Unicorn!</h1></html>" ' +
        '(4 tries in 7 s). GitHub has a problem of its own: see https://www.githubstatus.com and try later.',
    )
  })

  it('ends where nobody answers, and says where to look', async () => {
    const gone = createServer()
    const apiUrl = await listen(gone)
    await new Promise((resolve) => gone.close(resolve))
    const error = await failure(connected({ apiUrl }).job(7))
    expect(clock.sleeps).toHaveLength(3)
    expect(error.status).toBeUndefined()
    expect(error.message).toMatch(/no answer: .*ECONNREFUSED.* \(4 tries in 7 s\)\. Check the network of the runner/)
  })

  it('ends where the answer never comes, with the time that was given', async () => {
    fake.inject(api, stalled(0), 9)
    const error = await failure(connected({ limits: { jsonMs: 30 } }).job(addJob()))
    expect(error.message).toContain('timed out after 0.03 s (4 tries')
  })
})

describe('a rate limit', () => {
  it.each([
    [429, { 'retry-after': '7' }],
    [403, { 'retry-after': '7' }],
  ] as const)('%i with Retry-After is waited for as long as it says', async (status, headers) => {
    const jobId = addJob()
    fake.inject(api, rateLimited(headers, status))
    await connected().job(jobId)
    expect(clock.sleeps).toEqual([7000])
    expect(fake.requests).toHaveLength(2)
  })

  it('that names a time of reset is waited for by the clock of GitHub', async () => {
    const jobId = addJob()
    // The answer's Date is the real time, and our clock shows another: the difference must not count.
    const resetAt = String(Math.ceil(Date.now() / 1000) + 6)
    fake.inject(api, rateLimited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': resetAt }, 403))
    await connected().job(jobId)
    expect(clock.sleeps).toHaveLength(1)
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(4000)
    expect(clock.sleeps[0]).toBeLessThanOrEqual(7000)
  })

  it.each([
    ['Retry-After', { 'retry-after': '3' }],
    ['nothing that remains', { 'x-ratelimit-remaining': '0' }],
  ])('of 403 is told from a missing permission by %s, whatever its words are', async (_, headers) => {
    const jobId = addJob()
    const response = errorAnswer(403, 'Forbidden', headers as Record<string, string>)
    fake.inject(api, { kind: 'answer', response })
    expect(await connected().job(jobId)).toMatchObject({ id: jobId })
    expect(fake.requests).toHaveLength(2)
  })

  it.each([403, 429] as const)(
    'with %i that asks for more than 15 seconds is final, and says how long',
    async (status) => {
      fake.inject(api, rateLimited({ 'retry-after': '16' }, status))
      const error = await failure(connected().job(7))
      expect(clock.sleeps).toEqual([])
      expect(fake.requests).toHaveLength(1)
      expect(error).toMatchObject({ status, waitSeconds: 16 })
      expect(error.message).toContain('It asks to wait 16 s.')
    },
  )
})

describe('an answer that asking again does not change', () => {
  it.each<[string, Fault, number, string]>([
    ['403 of a token without the permission', forbidden(), 403, 'add "permissions: actions: read" to the job'],
    ['401', { kind: 'answer', response: errorAnswer(401, 'Bad credentials') }, 401, 'check the input "github-token"'],
    ['404', notFound(), 404, '"job-id" is not the id of a job of this repository, or the token cannot see'],
    ['410', { kind: 'answer', response: errorAnswer(410, 'Gone') }, 410, 'retention time'],
    ['422', { kind: 'answer', response: errorAnswer(422, 'Unprocessable') }, 422, 'is it GitHub that answers there?'],
  ])('%s: is final after one request', async (_, fault, status, advice) => {
    fake.inject(api, fault, 9)
    const error = await failure(connected().job(7))
    expect(clock.sleeps).toEqual([])
    expect(fake.requests).toHaveLength(1)
    expect(error.status).toBe(status)
    expect(error.message).toContain(advice)
  })

  it.each([
    ['run', (id: number) => connected().run(id), 'no such run in this repository'],
    ['jobs', (id: number) => connected().jobsOfAttempt(id, 2), 'no such run attempt'],
  ])('404 for the %s: says what may be wrong', async (_, read, advice) => {
    expect((await failure(read(7))).message).toContain(advice)
  })

  it('shows what a stranger said as one short line', async () => {
    fake.inject(api, {
      kind: 'answer',
      response: errorAnswer(403, `no\r\n::set-output name=x::y\u001b[31m${'z'.repeat(5000)}`),
    })
    const { message } = await failure(connected().job(7))
    expect(message).not.toMatch(/\p{Cc}/u)
    expect(message.length).toBeLessThan(500)
  })

  it('does not show the token, neither in the message nor in the cause', async () => {
    fake.inject(api, forbidden())
    const error = await failure(connected().job(7))
    expect(JSON.stringify([error.message, error.cause, Object(error.cause).request])).not.toContain('t0ken')
  })

  it('needs no request where there is no token', async () => {
    const error = await failure(connected({ token: '' }).job(7))
    expect(error.message).toContain('there is no token')
    expect(fake.requests).toEqual([])
  })
})

describe('the log of a job', () => {
  it('comes whole by the link of GitHub, to which the token is not sent', async () => {
    expect(await connected().jobLog(addFinishedJob())).toBe(log)
    expect(fake.requests.map(({ status, headers }) => [status, headers.authorization])).toEqual([
      [302, 'token t0ken'],
      [200, undefined],
    ])
    expect(fake.requests[1]?.headers['user-agent']).toBe('lumen-action')
    expect(clock.sleeps).toEqual([])
  })

  it('is taken from the answer itself where there is no link', async () => {
    fake.inject(/logs$/, oddAnswer({ body: log }))
    expect(await connected().jobLog(7)).toBe(log)
    expect(fake.requests).toHaveLength(1)
  })

  it('keeps its byte order mark and every letter, however the bytes are cut into chunks', async () => {
    const text = `\uFEFF${'배포 실패 ✗ é '.repeat(100_000)}\n`
    expect((await connected().jobLog(addFinishedJob(text))) === text).toBe(true)
  })

  it('may be empty', async () => {
    expect(await connected().jobLog(addFinishedJob(''))).toBe('')
  })

  it('over the limit begins with a whole line of its end', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `line ${index}\n`)
    const limits = { logBytes: 30 }
    expect(await connected({ limits }).jobLog(addFinishedJob(lines.join('')))).toBe('line 49998\nline 49999\n')
    expect(await connected({ limits }).jobLog(addFinishedJob('x'.repeat(100)))).toBe('x'.repeat(30))
  })

  it('is waited for while it is not there yet', async () => {
    const jobId = addJob()
    fake.state.finishJob(jobId, 'failure', log, { logAfterMs: 2500 })
    expect(await connected().jobLog(jobId)).toBe(log)
    expect(clock.sleeps).toEqual([1000, 2000])
    expect([fake.count(/logs$/), fake.count(blob)]).toEqual([3, 1])
  })

  it('that stays away is given up after 30 seconds', async () => {
    const jobId = addJob()
    fake.state.finishJob(jobId, 'failure')
    const error = await failure(connected().jobLog(jobId))
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 6000, 6000, 6000, 5000])
    expect(fake.requests).toHaveLength(8)
    expect(error.status).toBe(404)
    expect(error.message).toContain('(8 tries in 30 s). A job has no log while it runs')
  })

  it.each<[string, RegExp, Fault]>([
    ['an API that fails', api, serverError()],
    ['a reset connection to the API', api, reset],
    ['a store that fails', blob, serverError(503)],
    [
      'a store that has nothing yet',
      blob,
      oddAnswer({ status: 404, body: '<Error><Code>BlobNotFound</Code></Error>' }),
    ],
    ['a link that is too old', blob, oddAnswer({ status: 403, body: '<Code>AuthenticationFailed</Code>' })],
    ['a part that nobody asked for', blob, oddAnswer({ status: 206, body: 'part' })],
    ['a reset connection to the store', blob, reset],
    ['a body that is cut', blob, cut(20)],
    ['a body that stalls', blob, stalled(20)],
    ['a body that never begins', blob, stalled(0)],
  ])('is asked for again, by a new link, after %s', async (_, where, fault) => {
    const jobId = addFinishedJob()
    fake.inject(where, fault, 2)
    expect(await connected({ limits: { logIdleMs: 100 } }).jobLog(jobId)).toBe(log)
    expect(clock.sleeps).toEqual([1000, 2000])
    expect(fake.count(/logs$/)).toBe(3)
    expect(fake.count(blob)).toBe(where === blob ? 3 : 1)
  })

  it('does not use up the tries for a lost connection while it stays away', async () => {
    const jobId = addFinishedJob()
    fake.inject(/logs$/, notFound(), 4)
    fake.inject(/logs$/, serverError(), 2)
    expect(await connected().jobLog(jobId)).toBe(log)
    expect(clock.sleeps).toEqual([1000, 2000, 4000, 6000, 1000, 2000])
  })

  it('may take longer than the silence that is allowed, as long as it goes on', async () => {
    const slow = createServer((_, response) => {
      response.writeHead(200)
      let lines = 0
      const timer = setInterval(() => {
        response.write(`line ${lines}\n`)
        if (++lines < 8) return
        clearInterval(timer)
        response.end()
      }, 40)
    })
    const origin = await listen(slow)
    fake.inject(/logs$/, oddAnswer({ status: 302, headers: { location: `${origin}/log` } }))
    try {
      expect(await connected({ limits: { logIdleMs: 150 } }).jobLog(7)).toBe(
        'line 0\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\nline 7\n',
      )
      expect(clock.sleeps).toEqual([])
    } finally {
      slow.close()
    }
  })

  it('says so when the store refuses every link', async () => {
    fake.inject(blob, oddAnswer({ status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' }), 9)
    const error = await failure(connected().jobLog(addFinishedJob()))
    expect(fake.requests).toHaveLength(8)
    expect(error.message).toContain(
      'the log store answered 403, "AuthenticationFailed" (4 tries in 7 s). GitHub gave links',
    )
    expect(error.message).not.toContain('sig=')
  })

  it('is found with the token where the repository has moved within the API', async () => {
    const jobId = addFinishedJob()
    const location = `${base}/repos/acme/pipeline/actions/jobs/${jobId}/logs`
    fake.inject(/jobs\/7\/logs/, oddAnswer({ status: 301, headers: { location } }))
    expect(await connected().jobLog(7)).toBe(log)
    expect(fake.requests.map(({ headers }) => headers.authorization)).toEqual(['token t0ken', 'token t0ken', undefined])
  })

  it('does not take the token to another host, whatever the status says', async () => {
    const link = `${base.replace('127.0.0.1', 'localhost')}/blob/${addFinishedJob()}?se=${clock.now() + 1}`
    fake.inject(/jobs\/7\/logs/, oddAnswer({ status: 307, headers: { location: link } }))
    expect(await connected().jobLog(7)).toBe(log)
    expect(fake.requests[1]?.headers.authorization).toBeUndefined()
  })

  it.each([
    ['to itself', { location: '/blob/1' }, 6],
    ['to no address', { location: 'http://' }, 1],
    ['to a file', { location: 'file:///etc/passwd' }, 1],
    ['nowhere', {}, 1],
  ])('is given up when a redirect leads %s', async (_, headers, requests) => {
    fake.inject(/./, oddAnswer({ status: 302, headers: headers as Record<string, string> }), 99)
    const error = await failure(connected().jobLog(7))
    expect(error.message).toContain('GitHub answered 302 and led nowhere')
    expect(fake.requests).toHaveLength(requests)
  })
})

describe('a proxy', () => {
  it('that the runner names carries the requests to the API and to the log store', async () => {
    const jobId = addFinishedJob()
    const asked: string[] = []
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      const upstream = connect(Number(new URL(base).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(socket).pipe(upstream)
      })
      socket.on('error', () => upstream.destroy())
    })
    // The proxy is found when the module is loaded, so it takes a process of its own.
    const script = `
      const { github } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src/adapters/github.ts')))})
      const { systemClock } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src/adapters/clock.ts')))})
      const repository = { owner: 'acme', repo: 'pipeline' }
      const read = github({ token: 't', apiUrl: process.env.GITHUB_API_URL, repository, clock: systemClock })
      process.stdout.write(JSON.stringify([(await read.job(${jobId})).name, await read.jobLog(${jobId})]))
    `
    const env = {
      ...process.env,
      GITHUB_API_URL: 'http://api.example.test',
      http_proxy: await listen(proxy),
      no_proxy: '',
    }
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env })
      expect(JSON.parse(stdout)).toEqual(['eu', log])
      expect(new Set(asked)).toEqual(new Set(['api.example.test:80']))
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  })
})

/** Its address. */
async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
