// The bundled gate and a real OpenTelemetry Collector: what it hands on is what a backend gets.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { GateRun, gateReport } from '../e2e/gate-run.ts'
import { RegionJob, warnings } from '../e2e/job.ts'
import { firstRegions, regions, rerunFailed, secondTry } from '../e2e/two-regions.ts'
import { drawTree, faultsOf, textOf } from '../fakes/trace-tree.ts'
import { startCollector } from '../servers/collector.ts'
import { OtlpSink } from '../servers/otlp-sink.ts'
import type { Program } from '../servers/program.ts'
import { startPrometheus } from '../servers/prometheus.ts'
import { describeWith } from '../tools/required.ts'

describeWith(['collector/otelcol'], 'a Collector', () => {
  const sink = new OtlpSink()
  let collector: Program

  beforeAll(async () => {
    collector = await startCollector(await sink.start())
  }, 60_000)
  afterAll(async () => {
    await collector?.stop()
    await sink.stop()
  })

  async function play(act: (run: GateRun) => Promise<void>): Promise<void> {
    sink.requests.length = 0
    await GateRun.play(
      async (run) => {
        run.inputs['otlp-endpoint'] = collector.url
        await act(run)
      },
      new Date(Date.now() - 600_000).toISOString().replace(/\.\d+/, ''),
    )
  }

  it('hands on one tree for each attempt of a run in two regions, in order and without orphans', async () => {
    await play(async (run) => {
      firstRegions(run)
      const first = await run.gate({ regions })
      rerunFailed(run)
      const second = await run.gate({ regions })
      for (const gate of [first, second]) {
        expect(warnings(gate)).toEqual([])
        expect((await gateReport(gate)).trace).toMatchObject({ sent: true, problem: null })
      }
      const { spans } = sink
      expect(faultsOf(spans)).toEqual([])
      expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(2)
      expect(drawTree(spans)).toBe(`RUN pipeline-nightly  31 s  success
  upload (us-west-2)  31 s  success
    Set up job  2 s  success
    Build archive  20 s  success
    Upload archive  9 s  success
  upload (ap-northeast-2)  26 s  error  network/dns
    Set up job  1 s  success
    Build archive  22 s  success
    Upload archive  3 s  error  network/dns
RUN pipeline-nightly  13 s  success  ↩ ${run.runId}-1
  upload (ap-northeast-2)  13 s  failure  build/compile-error  ↩ ${run.runId}-1
    Set up job  1 s  success
    Build archive  12 s  failure  build/compile-error`)
      expect(spans[0]?.kind).toBe(2)
      expect(spans.find(({ name }) => name === 'upload (ap-northeast-2)')?.status).toEqual({
        code: 2,
        message: 'network/dns: curl: (6) Could not resolve host: bucket.example.net',
      })
      const failed = sink.metrics.filter(({ name }) => name === 'lumen_runs_failed_total')
      expect(failed.map(({ sum }) => sum?.dataPoints.map((point) => textOf(point, 'error_class')))).toEqual([
        ['network'],
        ['build'],
      ])
    })
  }, 60_000)

  it('hands on one tree for the rounds inside one attempt', async () => {
    await play(async (run) => {
      run.env['LUMEN_ROUNDS'] = '3'
      firstRegions(run, 'round 1')
      await run.gate({ regions })
      secondTry(run, 'round 2 (ap-northeast-2)')
      await run.gate({ regions, round: '2' })
      expect(faultsOf(sink.spans)).toEqual([])
      expect(sink.spans).toHaveLength(12)
    })
  }, 60_000)

  it('takes the job of a report that has no gate', async () => {
    sink.requests.length = 0
    await RegionJob.play({ inputs: { 'otlp-endpoint': collector.url, 'otlp-sender': 'report' } }, async (job) => {
      expect(warnings(await job.main())).toEqual([])
      expect(faultsOf(sink.spans)).toEqual([])
      expect(sink.spans).toHaveLength(3)
    })
  }, 60_000)

  it('says where a payload is wrong, so what it takes is right', async () => {
    const post = async (body: string) =>
      await fetch(`${collector.url}/v1/traces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    const span = { traceId: 'zz', spanId: '1', name: 'x' }
    const answer = await post(JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }))
    expect(answer.status).toBe(400)
  })
})

describeWith(['prometheus3/prometheus'], 'Prometheus, which takes OTLP itself', () => {
  it('has the metrics under the names that the rules read', async () => {
    const prometheus = await startPrometheus('http://127.0.0.1:9', { rules: true, otlp: true })
    try {
      await GateRun.play(
        async (run) => {
          run.inputs['otlp-endpoint'] = `${prometheus.url}/api/v1/otlp`
          firstRegions(run)
          // It takes no traces, and is asked for that once.
          expect(warnings(await run.gate({ regions })).join()).toContain('/v1/traces: it answered 404')
          const names = (await prometheus.query('count by (__name__) ({region="ap-northeast-2"})')).map(
            ({ labels }) => labels['__name__'],
          )
          expect(names).toEqual(
            expect.arrayContaining(['lumen_runs_total', 'lumen_runs_failed_total', 'lumen_run_duration_seconds']),
          )
          await until(async () => (await prometheus.query('lumen:daily_winner')).length > 0)
          expect((await prometheus.query('lumen:daily_winner'))[0]?.labels).toMatchObject({ region: 'us-west-2' })
          expect((await prometheus.query('lumen:failures_by_class:1d'))[0]?.labels).toMatchObject({
            error_class: 'network',
          })
        },
        new Date(Date.now() - 60_000).toISOString().replace(/\.\d+/, ''),
      )
    } finally {
      await prometheus.stop()
    }
  }, 60_000)
})

/** Throws where it has not come true within 20 s. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 80; tries++) {
    if (await condition()) return
    await sleep(250)
  }
  throw new Error('it did not come true')
}
