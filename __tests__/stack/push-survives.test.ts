// The bundled report action and a real Pushgateway, old and new, while the gateway or what stands before it misbehaves.
import { setTimeout as sleep } from 'node:timers/promises'
import { RegionJob, reportOf } from '../e2e/job.ts'
import { answers500, Front, resetsInTheAnswer, resetsInTheBody, saysNothing, thinks } from '../servers/front.ts'
import { freePort } from '../servers/program.ts'
import { type PushgatewayServer, pushgatewayTools, startPushgateway } from '../servers/pushgateway.ts'
import { describeWith } from '../tools/required.ts'

type Run = Awaited<ReturnType<RegionJob['main']>>

/** Plays a job that succeeded, against the gateway at this address. */
async function report(url: string, act: (run: Run, seconds: number) => void | Promise<void>): Promise<void> {
  await RegionJob.play({ inputs: { 'pushgateway-url': url } }, async (job) => {
    const start = Date.now()
    const run = await job.main()
    await act(run, (Date.now() - start) / 1000)
  })
}

describe.each(pushgatewayTools)('a push to %s', (tool) => {
  describeWith([tool], 'survives', () => {
    let gateway: PushgatewayServer
    beforeAll(async () => {
      gateway = await startPushgateway({ tool })
    }, 30_000)
    afterAll(() => gateway?.stop())
    beforeEach(() => gateway.wipe())

    /** All is well: nothing is red, nothing is warned of, and the gateway holds what the report says. */
    async function expectPushed(run: Run, holder: PushgatewayServer = gateway): Promise<void> {
      expect(run.outputs).toMatchObject({ pushed: 'true' })
      expect(run.exitCode).toBe(0)
      expect(run.stdout).not.toContain('::warning')
      const { metrics } = await reportOf(run)
      const names = (text: string) => [...new Set(text.match(/^lumen_\w+/gm))].sort()
      expect(metrics).toMatchObject({ pushed: true, problem: null })
      expect(names(await holder.metrics())).toEqual(names(metrics.body ?? ''))
      expect(names(metrics.body ?? '').length).toBeGreaterThan(4)
    }

    it('a gateway that is down for 10 s', async () => {
      const port = await freePort()
      let late: PushgatewayServer | undefined
      const rising = sleep(10_000).then(async () => {
        late = await startPushgateway({ tool, port })
      })
      try {
        await report(`http://127.0.0.1:${port}`, async (run, seconds) => {
          await rising
          await expectPushed(run, late)
          expect(seconds).toBeGreaterThan(10)
        })
      } finally {
        await rising
        await late?.stop()
      }
    }, 60_000)

    it.each([
      ['two answers of 500', () => [answers500, answers500], 3],
      ['a reset in the middle of the body', () => [resetsInTheBody], 2],
      ['a reset in the middle of the answer', () => [resetsInTheAnswer(gateway.url)], 2],
      ['an answer that takes 4 s', () => [thinks(4000)], 1],
      ['one that never comes', () => [saysNothing], 2],
    ])(
      '%s',
      async (_, plan, requests) => {
        const front = new Front(gateway.url, plan())
        try {
          await report(await front.start(), async (run) => {
            await expectPushed(run)
            expect(front.began).toHaveLength(requests)
          })
        } finally {
          await front.stop()
        }
      },
      60_000,
    )

    it('not a gateway that never answers: the job is green after 20 s at most, and the file has what is lost', async () => {
      const front = new Front(gateway.url, [saysNothing, saysNothing, saysNothing])
      try {
        await report(await front.start(), async (run, seconds) => {
          expect(run.exitCode).toBe(0)
          expect(run.outputs).toMatchObject({ pushed: 'false', result: 'success' })
          const { metrics } = await reportOf(run)
          expect(metrics.problem).toContain('nothing came within 5 s')
          expect(metrics.body).toContain('lumen_runs_success_total')
          expect(front.began).toHaveLength(3)
          // 5 s a try, and a wait of at most 15 s in all; the rest is the start of the action.
          const [first = 0, second = 0] = front.began
          expect(second - first).toBeGreaterThanOrEqual(5000)
          expect(seconds).toBeLessThan(30)
        })
      } finally {
        await front.stop()
      }
    }, 60_000)

    it('not a name that has another type there, and says what to do', async () => {
      const body = '# TYPE lumen_runs_total gauge\nlumen_runs_total 1\n'
      await fetch(`${gateway.url}/metrics/job/somebody-else`, { method: 'PUT', body })
      await report(gateway.url, async (run) => {
        expect(run.exitCode).toBe(0)
        expect(run.outputs).toMatchObject({ pushed: 'false', result: 'success' })
        const { metrics } = await reportOf(run)
        expect(metrics.problem).toMatch(/answered 400, .*The metrics were refused/)
        expect(metrics.problem).toContain('lumen_runs_total')
        expect(run.stdout).toContain('::warning')
      })
      expect(await gateway.metrics()).toContain('lumen_runs_total{instance="",job="somebody-else"} 1')
    })
  })
})
