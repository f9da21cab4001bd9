import { describe, expect, it } from '@jest/globals'
import type { TicketReport } from '../../src/core/gate/gate-report.ts'
import type { ActionRun } from '../../src/demo/runner.ts'
import { errorAnswer, reset } from '../fakes/github-api.ts'
import { GateRun, gateReport } from './gate-run.ts'
import { warnings } from './job.ts'

const expired = [
  'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
]
const five = ['us-west-2', 'us-east-1', 'eu-central-1', 'ap-northeast-2', 'sa-east-1']

/** A run in which one region failed for good. */
async function fail(run: GateRun, region: string, says = expired): Promise<ActionRun> {
  run.region(region, 'failure', says)
  return await run.gate({ regions: region })
}

async function succeed(run: GateRun, regions: readonly string[]): Promise<ActionRun> {
  for (const region of regions) run.region(region, 'success')
  return await run.gate({ regions: regions.join('\n') })
}

async function tickets(action: ActionRun): Promise<readonly TicketReport[]> {
  expect(action.exitCode).toBe(0)
  return (await gateReport(action)).tickets
}

function issuesOf(run: GateRun) {
  return run.gitHub.state.issues
}

function writes(run: GateRun): string[] {
  return run.gitHub.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
}

function notices(action: ActionRun): string[] {
  return action.stdout.split('\n').filter((line) => /^::notice title=Lumen%3A tickets/.test(line))
}

describe('the tickets of the gate', () => {
  it('keeps one issue through its life: opened, 50 times from five regions in parallel, recovered, returned', async () => {
    await GateRun.play(async (run) => {
      for (let wave = 0; wave < 10; wave++) {
        const actions = await Promise.all(five.map((region) => fail(run.another(), region)))
        for (const action of actions) {
          const [ticket] = await tickets(action)
          expect(ticket).toMatchObject({ class: 'token_expired', number: expect.any(Number), problem: null })
          expect(warnings(action)).toEqual([])
        }
      }
      const open = issuesOf(run).all.filter(({ state }) => state === 'open')
      expect(open).toHaveLength(1)
      const number = open[0]?.number as number
      expect(
        issuesOf(run)
          .commentsOf(number)
          .map(({ body }) => body.split('\n')[2]?.slice(0, 21)),
      ).toEqual(['**Happened 50 times**'])
      const table = issuesOf(run).commentsOf(number)[0]?.body ?? ''
      for (const region of five) expect(table).toContain(`| ${region} |`)

      const [closed] = await tickets(await succeed(run.another(), five))
      expect(closed).toMatchObject({ state: 'closed', number, occurrences: 50, regions: [...five].sort() })
      expect(open[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })

      const [back] = await tickets(await fail(run.another(), 'us-east-1'))
      expect(back).toMatchObject({ state: 'reopened', number, occurrences: 51 })
      expect(open[0]?.state).toBe('open')
      expect(issuesOf(run).all.filter(({ state }) => state === 'open')).toHaveLength(1)
    })
  }, 300_000)

  it('says a word when it closes and when it returns, and changes nothing when the gate is repeated', async () => {
    await GateRun.play(async (run) => {
      const first = run.another()
      expect(await tickets(await fail(first, 'us-west-2'))).toMatchObject([{ state: 'opened', occurrences: 1 }])
      expect(issuesOf(run).comments).toEqual([])
      const done = writes(run).length
      expect(await tickets(await first.gate({ regions: 'us-west-2' }))).toMatchObject([
        { state: 'updated', occurrences: 1 },
      ])
      expect(writes(run)).toHaveLength(done)

      expect(await tickets(await succeed(run.another(), ['us-west-2']))).toMatchObject([{ state: 'closed' }])
      // Its failure is known, and over.
      expect(await tickets(await first.gate({ regions: 'us-west-2' }))).toMatchObject([{ occurrences: 1 }])
      expect(issuesOf(run).all[0]?.state).toBe('closed')
      expect(await tickets(await fail(run.another(), 'us-west-2'))).toMatchObject([
        { state: 'reopened', occurrences: 2 },
      ])
      expect(issuesOf(run).comments.map(({ body }) => body.split('\n')[0])).toEqual([
        expect.stringContaining('word=closed-'),
        expect.stringContaining(' count '),
        expect.stringContaining('word=reopened-'),
      ])
    })
  }, 60_000)

  it('closes only when every region has succeeded since, also in several runs', async () => {
    await GateRun.play(async (run) => {
      const both = run.another()
      both.region('a1', 'failure', expired)
      both.region('b2', 'failure', expired)
      expect(await tickets(await both.gate({ regions: 'a1\nb2' }))).toMatchObject([
        { state: 'opened', regions: ['a1', 'b2'], occurrences: 2 },
      ])
      expect(await tickets(await succeed(run.another(), ['a1']))).toEqual([])
      expect(issuesOf(run).all[0]?.state).toBe('open')
      expect(await tickets(await succeed(run.another(), ['b2', 'c3']))).toMatchObject([
        { state: 'closed', regions: ['a1', 'b2'] },
      ])
    })
  }, 60_000)

  it('keeps a ticket for each cause, and none for what is rerun', async () => {
    await GateRun.play(async (run) => {
      run.region('a1', 'failure', expired)
      run.region('b2', 'failure', ['Error: ENOSPC: no space left on device, write'])
      run.region('c3', 'failure', ['curl: (6) Could not resolve host: bucket.example.net'])
      run.region('d4', 'cancelled')
      const action = await run.gate({ regions: 'a1\nb2\nc3\nd4' })
      expect((await tickets(action)).map((ticket) => [ticket.class, ticket.regions, ticket.state])).toEqual([
        ['token_expired', ['a1'], 'opened'],
        ['environment', ['b2'], 'opened'],
      ])
      expect(action.stdout).toMatch(/ticket +opened: token_expired\/expired-token in a1, once +https:\/\/github\.com/)
    })
  }, 60_000)

  it.each(['completed', 'not_planned'] as const)(
    'that a person closed as %s',
    async (stateReason) => {
      await GateRun.play(async (run) => {
        await fail(run.another(), 'us-west-2')
        const [issue] = issuesOf(run).all
        if (issue === undefined) throw new Error('no issue')
        issuesOf(run).change(issue, { state: 'closed', stateReason })
        const [ticket] = await tickets(await fail(run.another(), 'us-west-2'))
        const isMuted = stateReason === 'not_planned'
        expect(ticket).toMatchObject({ state: isMuted ? 'quiet' : 'reopened', number: 1, occurrences: 2 })
        expect(issue.state).toBe(isMuted ? 'closed' : 'open')
        expect(issuesOf(run).all).toHaveLength(1)
      })
    },
    60_000,
  )

  it.each([
    ['may not read issues', { permission: 'none' }, 'issues: write'],
    ['may not write issues', { permission: 'read' }, 'issues: write'],
    ['has no issues', { enabled: false }, 'switch them on'],
  ] as const)(
    'is one note where the token or the repository %s, and nothing red',
    async (_, setting, advice) => {
      await GateRun.play(async (run) => {
        Object.assign(issuesOf(run), setting)
        run.region('a1', 'failure', expired)
        run.region('b2', 'failure', ['Error: ENOSPC: no space left on device, write'])
        const action = await run.gate({ regions: 'a1\nb2' })
        expect((await tickets(action)).map(({ state }) => state)).toEqual(['failed', 'failed'])
        expect(notices(action)).toEqual([expect.stringContaining(advice)])
        expect(warnings(action)).toEqual([])
        expect(run.gitHub.requests.filter(({ path, status }) => /issues/.test(path) && status >= 400)).toHaveLength(1)
        const green = await succeed(run.another(), ['a1'])
        expect([await tickets(green), notices(green), warnings(green)]).toEqual([[], [], []])
      })
    },
    60_000,
  )

  it('writes nothing with ticket none, in a dry run, or for a pull request', async () => {
    await GateRun.play(async (run) => {
      run.region('a1', 'failure', expired)
      const dry = await tickets(await run.gate({ regions: 'a1', 'dry-run': 'true' }))
      expect(dry).toMatchObject([{ state: 'opened', number: null, occurrences: 1, problem: null }])
      expect(await tickets(await run.gate({ regions: 'a1', ticket: 'none' }))).toEqual([])
      run.env['GITHUB_EVENT_NAME'] = 'pull_request'
      expect(await tickets(await run.gate({ regions: 'a1' }))).toEqual([])
      expect(writes(run)).toEqual([])
    })
  }, 60_000)

  it('is not taken in by markers of strangers, in issues and in comments', async () => {
    await GateRun.play(async (run) => {
      const stranger = { login: 'mallory', isBot: false, isMember: false }
      await fail(run.another(), 'us-west-2')
      const [own] = issuesOf(run).all
      const forged = issuesOf(run).open({ title: 'mine', body: own?.body ?? '', author: stranger })
      const data = `<!-- lumen-action ticket v1 data={"dropped":4000,"occurrences":[],"regions":[]} -->`
      issuesOf(run).say(1, `<!-- lumen-action ticket v1 count -->\n\n${data}\n`, stranger)
      expect(await tickets(await fail(run.another(), 'us-west-2'))).toMatchObject([{ number: 1, occurrences: 2 }])
      expect(forged).toMatchObject({ state: 'open', title: 'mine' })
      expect(issuesOf(run).commentsOf(forged.number)).toEqual([])
      expect(issuesOf(run).comments.map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]'])
    })
  }, 60_000)

  it('makes what a log says harmless', async () => {
    await GateRun.play(async (run) => {
      const evil = `Error: The provided token has expired (ExpiredToken) @octocat #12 ![x](https://evil.example/b.png) <img src="https://evil.example/b.png"> \`\`\` </pre><!-- lumen-action ticket v1 data={} --> password=hunter2hunter2`
      await fail(run, 'us-west-2', [evil])
      const body = issuesOf(run).all[0]?.body ?? ''
      expect(body).not.toMatch(/@octocat|<img|https?:\/\/evil|hunter2/)
      expect(body.match(/<!--/g)).toHaveLength(2)
      expect(body.match(/<\/pre>/g)).toHaveLength(1)
    })
  }, 60_000)

  it('does not write twice what GitHub took without an answer', async () => {
    await GateRun.play(async (run) => {
      // The issue is there, and nobody is told.
      run.gitHub.inject(/\/issues$/, reset)
      expect(await tickets(await fail(run.another(), 'us-west-2'))).toMatchObject([{ number: 1, occurrences: 1 }])
      run.gitHub.inject(/\/issues\/1\/comments$/, reset)
      expect(await tickets(await fail(run.another(), 'us-west-2'))).toMatchObject([{ number: 1, occurrences: 2 }])
      expect([issuesOf(run).all.length, issuesOf(run).comments.length]).toEqual([1, 1])
    })
  }, 60_000)

  it('opens the ticket without assignees where GitHub refuses them, and says so', async () => {
    await GateRun.play(async (run) => {
      await run.configure('ticket:\n  assignees: [nobody]\n  labels: [on-call]\n  title: "{reason} in {regions}"\n')
      const action = await fail(run, 'us-west-2')
      expect(await tickets(action)).toMatchObject([{ state: 'opened', number: 1 }])
      expect(issuesOf(run).all[0]).toMatchObject({
        title: 'expired-token in us-west-2',
        labels: ['lumen', 'on-call'],
        assignees: [],
      })
      expect(warnings(action)).toEqual([expect.stringContaining('without assignees')])
    })
  }, 60_000)

  it('survives an API that fails, with one note', async () => {
    await GateRun.play(async (run) => {
      const broken = { kind: 'answer', response: errorAnswer(503, 'Unavailable') } as const
      run.gitHub.inject(/\/issues/, broken, 20)
      const action = await fail(run, 'us-west-2')
      expect(await tickets(action)).toMatchObject([{ state: 'failed', problem: expect.stringContaining('503') }])
      expect(notices(action)).toHaveLength(1)
    })
  }, 60_000)
})
