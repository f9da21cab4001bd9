import { githubIssues } from '../../src/adapters/github-issues.ts'
import { FakeClock } from '../fakes/clock.ts'
import { errorAnswer, FakeGitHub, rateLimited, reset, serverError } from '../fakes/github-api.ts'

const stranger = { login: 'mallory', isBot: false, isMember: false }

describe('the issues of a repository', () => {
  const clock = new FakeClock()
  let gitHub: FakeGitHub
  let apiUrl: string

  beforeEach(async () => {
    gitHub = new FakeGitHub()
    apiUrl = await gitHub.start()
  })
  afterEach(() => gitHub.stop())

  const connect = (token = 'a-token') =>
    githubIssues({ token, apiUrl, repository: { owner: 'acme', repo: 'pipeline' }, clock, dice: () => 1 })
  const open = (labels: string[]) => gitHub.state.issues.open({ title: 'a', body: 'b', labels })

  it('are listed by the label, over some pages and no more', async () => {
    for (let number = 1; number <= 350; number++) open(['lumen'])
    open(['bug'])
    expect(await connect().list('all')).toHaveLength(300)
    expect(gitHub.count(/\/issues\?.*labels=lumen/)).toBe(3)
  })

  it('come with what tickets need, and are opened, changed and commented', async () => {
    const issues = connect()
    const made = await issues.create({ title: 'a', body: 'b', labels: ['lumen', 'x'], assignees: ['octocat'] })
    expect(made).toMatchObject({ number: 1, isOpen: true, labels: ['lumen', 'x'], author: 'github-actions[bot]' })
    await issues.say(1, 'first')
    gitHub.state.issues.say(1, 'second', stranger)
    const [mine, other] = await issues.comments(1)
    expect(mine).toMatchObject({ body: 'first', isBot: true, isMember: false })
    expect(other).toMatchObject({ body: 'second', author: 'mallory', isBot: false, isMember: false })
    await issues.editComment(mine?.id as number, 'changed')
    expect(gitHub.state.issues.comments[0]?.body).toBe('changed')
    await issues.removeComment(mine?.id as number)
    await issues.removeComment(mine?.id as number)
    await issues.update(1, { state: 'closed', reason: 'duplicate', body: 'c' })
    expect(await issues.issue(1)).toMatchObject({ isOpen: false, stateReason: 'duplicate', body: 'c' })
    expect((await issues.issue(1)).closedAt).toBeGreaterThan(0)
  })

  it('are written once where no answer came, and again where GitHub asked to wait', async () => {
    const issue = { title: 'a', body: 'b', labels: [], assignees: [] }
    gitHub.inject(/\/issues$/, reset)
    await expect(connect().create(issue)).rejects.toMatchObject({ status: undefined })
    gitHub.inject(/\/issues$/, serverError(502))
    await expect(connect().create(issue)).rejects.toMatchObject({ status: 502 })
    const before = gitHub.requests.length
    gitHub.inject(/\/issues$/, rateLimited({ 'retry-after': '7' }, 403))
    const waits = clock.sleeps.length
    await connect().create(issue)
    expect(gitHub.requests.length - before).toBe(2)
    expect(clock.sleeps.slice(waits)).toEqual([7000])
  })

  it('are asked for 45 s in all, whatever each request takes', async () => {
    const issues = connect()
    await issues.list('open')
    clock.advance(44_000)
    gitHub.inject(/\/issues\?/, serverError(502), 9)
    // One second is left for the wait before the second try, and none for that try.
    await expect(issues.list('open')).rejects.toThrow('GitHub was too slow, and a run waits 45 s for its tickets')
    expect(gitHub.count(/\/issues\?/)).toBe(2)
    await expect(issues.say(1, 'late')).rejects.toThrow('A repeated gate goes on with them.')
    expect(gitHub.count(/comments/)).toBe(0)
  })

  it('are read again where the API stumbles', async () => {
    open(['lumen'])
    gitHub.inject(/\/issues\?/, serverError(502), 2)
    expect(await connect().list('open')).toHaveLength(1)
  })

  it.each([
    [403, 'issues: write'],
    [404, 'issues: write'],
    [410, 'switch them on'],
  ])('say what to do about %i', async (status, advice) => {
    gitHub.inject(/\/issues/, { kind: 'answer', response: errorAnswer(status, 'No') })
    await expect(connect().list('open')).rejects.toMatchObject({ status, message: expect.stringContaining(advice) })
    expect(gitHub.requests).toHaveLength(1)
  })

  it('are not asked for without a token', async () => {
    await expect(connect('').list('open')).rejects.toMatchObject({ status: 401 })
    expect(gitHub.requests).toEqual([])
  })
})
