// A date on real parts: the bundled report and gate, a Pushgateway, Prometheus with the rules. One region succeeds, one
// fails and loses its push, and the machine of one is killed in the middle of its job.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runActionProcess } from '../../src/demo/runner.ts'
import { GateRun } from '../e2e/gate-run.ts'
import { dist, logOf, node24 } from '../e2e/job.ts'
import { type PrometheusServer, startPrometheus } from '../servers/prometheus.ts'
import { type PushgatewayServer, startPushgateway } from '../servers/pushgateway.ts'
import { describeWith } from '../tools/required.ts'

const expired = 'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'
const regions = 'us-west-2\nap-northeast-2\neu-central-1'

describeWith(['prometheus', 'prometheus-pushgateway'], 'a date after its gate', () => {
  let gateway: PushgatewayServer
  let prometheus: PrometheusServer

  beforeAll(async () => {
    gateway = await startPushgateway()
    prometheus = await startPrometheus(gateway.url, { rules: true, every: '250ms' })
    await prometheus.scraped()
  }, 60_000)
  afterAll(async () => {
    await prometheus?.stop()
    await gateway?.stop()
  })

  /** What the rules say, once they have seen a scrape that began after this call. */
  async function seen(): Promise<{
    sli: number[]
    winner: (string | undefined)[]
    failures: string[]
    attempts: number
  }> {
    await prometheus.scraped()
    // One evaluation of the rules that build on each other.
    await sleep(2_000)
    const labels = async (query: string) => (await prometheus.query(query)).map((sample) => sample.labels)
    const failed = await prometheus.query('lumen:failures_by_class:1d')
    return {
      sli: (await prometheus.query('lumen:sli1d')).map(({ value }) => value),
      winner: (await labels('lumen:daily_winner')).map(({ region }) => region),
      failures: failed.map(({ labels: { region, error_class }, value }) => `${region} ${error_class} ${value}`).sort(),
      attempts: (await prometheus.query('lumen:attempt_completed_timestamp_seconds')).length,
    }
  }

  it('counts the region that was killed, the one whose push was lost, and each of them once', async () => {
    await GateRun.play(async (run) => {
      const { state } = run.gitHub
      const report = async (region: string, jobId: number, status: string, inputs: Record<string, string>) =>
        await runActionProcess({
          script: join(dist, 'report.js'),
          node: node24,
          folder: join(run.folder, region),
          inputs: { ...run.inputs, region, status, 'job-id': String(jobId), stages: 'steps', ...inputs },
          env: { ...run.env, RUNNER_NAME: `runner-${region}` },
        })
      run.inputs['pushgateway-url'] = gateway.url

      const west = state.addJob(run.runId, { name: 'upload (us-west-2)' })
      state.startStep(west.id, 'Upload archive')
      state.finishStep(west.id, 'success')
      expect((await report('us-west-2', west.id, 'success', {})).outputs['pushed']).toBe('true')
      state.finishJob(west.id, 'success', logOf())

      const north = state.addJob(run.runId, { name: 'upload (ap-northeast-2)' })
      state.startStep(north.id, 'Upload archive')
      state.finishStep(north.id, 'failure')
      const lost = await report('ap-northeast-2', north.id, 'failure', { 'pushgateway-url': 'http://127.0.0.1:9' })
      expect(lost.outputs['pushed']).toBe('false')
      state.finishJob(north.id, 'failure', logOf(expired))

      // The runner's process group with the step in it, killed as the machine would be.
      const central = state.addJob(run.runId, { name: 'upload (eu-central-1)' })
      state.startStep(central.id, 'Upload archive')
      const runner: ChildProcess = spawn('sh', ['-c', 'echo uploading; sleep 600; echo never'], { detached: true })
      await once(runner.stdout as NonNullable<ChildProcess['stdout']>, 'data')
      process.kill(-(runner.pid as number), 'SIGKILL')
      expect(await once(runner, 'exit')).toEqual([null, 'SIGKILL'])
      state.finishJob(central.id, 'failure')
      state.annotate(central.id, { level: 'failure', message: 'The hosted runner lost communication with the server.' })

      const before = await seen()
      expect(before).toMatchObject({ sli: [1], winner: ['us-west-2'], failures: [], attempts: 1 })

      const first = await run.gate({ regions })
      expect(first.outputs).toMatchObject({ 'day-result': 'degraded', 'winner-region': 'us-west-2' })
      const after = await seen()
      expect(after).toEqual({
        sli: [1],
        winner: ['us-west-2'],
        failures: ['ap-northeast-2 token_expired 1', 'eu-central-1 environment 1'],
        attempts: 3,
      })

      const text = await gateway.metrics({ sansTimes: true })
      expect((await run.gate({ regions })).outputs).toMatchObject({ 'winner-run-id': first.outputs['winner-run-id'] })
      expect(await gateway.metrics({ sansTimes: true })).toBe(text)
      expect(await seen()).toEqual(after)
    }, new Date().toISOString())
  }, 120_000)
})
