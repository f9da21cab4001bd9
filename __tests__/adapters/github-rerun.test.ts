import { github } from '../../src/adapters/github.ts'
import { GitHubState } from '../../src/demo/github-state.ts'
import { FakeClock } from '../fakes/clock.ts'
import {
  cut,
  errorAnswer,
  FakeGitHub,
  type Fault,
  forbidden,
  rateLimited,
  reset,
  serverError,
} from '../fakes/github-api.ts'

const post = /rerun-failed-jobs/
const head = '9fceb02d0ae598e95dc970b74767f19372d61af8'

let clock: FakeClock
let fake: FakeGitHub
let base: string

beforeEach(async () => {
  clock = new FakeClock()
  fake = new FakeGitHub(new GitHubState({ now: () => clock.now() }))
  base = await fake.start()
})

afterEach(async () => await fake.stop())

const connected = (token = 't0ken') =>
  github({ token, apiUrl: base, repository: { owner: 'acme', repo: 'pipeline' }, clock, dice: () => 1 })

function finishedRun(): number {
  const { id } = fake.state.addRun({ headSha: head })
  fake.state.finishJob(fake.state.addJob(id, { name: 'eu' }).id, 'failure', 'no\n')
  fake.state.finishRun(id)
  return id
}

it('reads a run with what a decision needs of it', async () => {
  const id = finishedRun()
  expect(await connected().targetRun(id)).toEqual({
    id,
    name: 'nightly',
    runAttempt: 1,
    event: 'schedule',
    status: 'completed',
    conclusion: 'failure',
    headSha: head,
    headBranch: 'main',
    headRepository: 'acme/pipeline',
    workflowPath: '.github/workflows/nightly.yml',
    createdAt: '2026-11-22T02:14:07Z',
    htmlUrl: `https://github.com/acme/pipeline/actions/runs/${id}`,
  })
})

describe('a reference', () => {
  it('is read, slashes in its name included', async () => {
    fake.state.refs.set('heads/fix/a#1', 'a'.repeat(40))
    expect(await connected().ref('acme/pipeline', 'heads/fix/a#1')).toEqual({ sha: 'a'.repeat(40), isCommit: true })
    expect(fake.requests[0]?.path).toBe('/repos/acme/pipeline/git/ref/heads%2Ffix%2Fa%231')
  })

  it('that is not there is no error, in another repository either', async () => {
    expect(await connected().ref('acme/pipeline', 'heads/gone')).toBeUndefined()
    expect(await connected().ref('octo/fork', 'heads/main')).toBeUndefined()
    expect(fake.requests[1]?.path).toBe('/repos/octo/fork/git/ref/heads%2Fmain')
  })

  it('that may not be read is an error that names the permission', async () => {
    fake.inject(/git\/ref/, forbidden())
    await expect(connected().ref('acme/pipeline', 'heads/main')).rejects.toThrow('add "permissions: contents: read"')
  })
})

it('reads a file at a commit, whatever its letters, and undefined where there is none', async () => {
  fake.state.files.set('.github/workflows/nightly.yml', 'name: Größe ✓\n')
  expect(await connected().fileAt('.github/workflows/nightly.yml', head)).toBe('name: Größe ✓\n')
  expect(fake.requests[0]?.path).toBe(`/repos/acme/pipeline/contents/.github%2Fworkflows%2Fnightly.yml?ref=${head}`)
  expect(await connected().fileAt('gone.yml', head)).toBeUndefined()
})

describe('the request for a rerun', () => {
  it('starts a new attempt', async () => {
    const id = finishedRun()
    expect(await connected().rerunFailedJobs(id)).toEqual({ kind: 'started' })
    expect(fake.state.run(id).attempts).toHaveLength(2)
    expect(await connected().rerunFailedJobs(id)).toEqual({
      kind: 'refused',
      status: 403,
      said: expect.stringContaining('This workflow is already running'),
    })
  })

  const empty: Fault = { kind: 'answer', response: { status: 201, headers: {}, body: '' }, unchecked: true }
  const portal: Fault = { kind: 'answer', response: { status: 200, headers: {}, body: '<html>' }, unchecked: true }
  it.each<[string, Fault, object]>([
    ['an empty 201', empty, { kind: 'started' }],
    ['a 502', serverError(), { kind: 'unclear', said: expect.stringContaining('502') }],
    ['a broken connection', reset, { kind: 'unclear', said: expect.stringContaining('no answer') }],
    ['a 201 that breaks off', cut(1), { kind: 'unclear', said: expect.stringContaining('broke off') }],
    ['something else than the API', portal, { kind: 'unclear', said: expect.stringContaining('something else') }],
    [
      '429',
      rateLimited({ 'retry-after': '7' }),
      { kind: 'wait', waitSeconds: 7, said: expect.stringContaining('429') },
    ],
    [
      'a rate limit of 403',
      rateLimited({}, 403),
      { kind: 'wait', waitSeconds: undefined, said: expect.stringContaining('403') },
    ],
    ['403', forbidden(), { kind: 'refused', status: 403, said: expect.stringContaining('not accessible') }],
    [
      '404',
      { kind: 'answer', response: errorAnswer(404, 'Not Found') },
      { kind: 'refused', status: 404, said: expect.anything() },
    ],
  ])('is sent once, answered with %s', async (_, fault, expected) => {
    const id = finishedRun()
    fake.inject(post, fault)
    expect(await connected().rerunFailedJobs(id)).toEqual(expected)
    expect(fake.count(post)).toBe(1)
    expect(clock.sleeps).toEqual([])
  })

  it('is not sent without a token', async () => {
    expect(await connected('').rerunFailedJobs(1)).toMatchObject({ kind: 'refused', status: 401 })
    expect(fake.requests).toEqual([])
  })
})
