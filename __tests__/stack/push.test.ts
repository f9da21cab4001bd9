import { spawnSync } from 'node:child_process'
import { systemClock } from '../../src/adapters/clock.ts'
import { parseGatewayUrl, pushgateway } from '../../src/adapters/pushgateway.ts'
import type { Gateway } from '../../src/app/ports.ts'
import { type AttemptFacts, exposition } from '../../src/core/metrics.ts'
import { type PrometheusServer, startPrometheus } from '../servers/prometheus.ts'
import { type PushgatewayServer, pushgatewayTools, startPushgateway } from '../servers/pushgateway.ts'
import { describeWith, findTool } from '../tools/required.ts'

const attempt: AttemptFacts = {
  pipeline: 'shop-daily',
  region: 'eu',
  runner: 'github-hosted-linux-x64',
  version: 'v1',
  day: '20261124',
  runId: '20261124-eu-9fceb02d',
  attempt: '19000000001-1',
  result: 'success',
  completedAt: Date.parse('2026-11-24T02:14:07.089Z'),
  durationSeconds: 361,
  stages: [{ stage: 'Load', outcome: 'success' }],
  retries: [],
}

const failed: AttemptFacts = {
  ...attempt,
  result: 'failure',
  errorClass: 'network',
  stages: [
    { stage: 'Load', outcome: 'success' },
    { stage: 'Publish', outcome: 'failure', errorClass: 'network' },
  ],
  retries: [{ stage: 'Publish', retries: 2, errorClass: 'network', result: 'exhausted' }],
}

let gateway: PushgatewayServer
let port: Gateway

async function startGateway(tool: (typeof pushgatewayTools)[number] = 'prometheus-pushgateway'): Promise<void> {
  gateway = await startPushgateway({ tool })
  const address = parseGatewayUrl(gateway.url)
  if ('problem' in address) throw new Error(address.problem)
  port = pushgateway({ address, clock: systemClock })
}

const push = (facts: AttemptFacts) => port.put(facts)

describe.each(pushgatewayTools)('on %s', (tool) => {
  describeWith([tool], 'an attempt', () => {
    beforeAll(() => startGateway(tool), 30_000)
    afterAll(() => gateway?.stop())
    beforeEach(() => gateway.wipe())

    // As the gateway shows it: labels by name, the group's among them, and numbers in Go's way.
    const group = 'attempt="19000000001-1",day="20261124"'
    const place = 'instance="",job="lumen_shop-daily",pipeline="shop-daily",region="eu"'
    const run = 'run_id="20261124-eu-9fceb02d",runner="github-hosted-linux-x64"'

    it('that succeeded is there as the contract has it, line by line', async () => {
      await push(attempt)
      expect(await gateway.metrics({ sansTimes: true })).toBe(`\
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${group},${place},result="success",${run},version="v1"} 1.795486447089e+09
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${group},${place},result="success",${run},version="v1"} 1.7954784e+09
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${group},${place},result="success",${run},version="v1"} 361
# HELP lumen_runs_success_total Attempts that succeeded: 1 for each attempt.
# TYPE lumen_runs_success_total counter
lumen_runs_success_total{${group},${place},${run},version="v1"} 1
# HELP lumen_runs_total Attempts that ended in success or failure: 1 for each attempt.
# TYPE lumen_runs_total counter
lumen_runs_total{${group},${place},${run},version="v1"} 1
# HELP lumen_stage_success_total Stages of the attempt that succeeded.
# TYPE lumen_stage_success_total counter
lumen_stage_success_total{${group},${place},${run},stage="Load",version="v1"} 1
`)
    })

    it('that failed is there as the contract has it, line by line', async () => {
      await push(failed)
      expect(await gateway.metrics({ sansTimes: true })).toBe(`\
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${group},error_class="network",${place},result="failure",${run},version="v1"} 1.795486447089e+09
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${group},error_class="network",${place},result="failure",${run},version="v1"} 1.7954784e+09
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${group},error_class="network",${place},result="failure",${run},version="v1"} 361
# HELP lumen_runs_failed_total Attempts that failed, by error class: 1 for each attempt.
# TYPE lumen_runs_failed_total counter
lumen_runs_failed_total{${group},error_class="network",${place},${run},version="v1"} 1
# HELP lumen_runs_total Attempts that ended in success or failure: 1 for each attempt.
# TYPE lumen_runs_total counter
lumen_runs_total{${group},${place},${run},version="v1"} 1
# HELP lumen_stage_failed_total Stages of the attempt that failed, by error class.
# TYPE lumen_stage_failed_total counter
lumen_stage_failed_total{${group},error_class="network",${place},${run},stage="Publish",version="v1"} 1
# HELP lumen_stage_success_total Stages of the attempt that succeeded.
# TYPE lumen_stage_success_total counter
lumen_stage_success_total{${group},${place},${run},stage="Load",version="v1"} 1
# HELP lumen_step_retries_total Tries that the step retry spent, by what came of them.
# TYPE lumen_step_retries_total counter
lumen_step_retries_total{${group},error_class="network",${place},result="exhausted",${run},stage="Publish",version="v1"} 2
`)
    })

    it('that was cancelled is there with its gauges only', async () => {
      await push({ ...attempt, result: 'cancelled', stages: [] })
      expect(await gateway.metrics({ sansTimes: true })).toBe(`\
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${group},${place},result="cancelled",${run},version="v1"} 1.795486447089e+09
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${group},${place},result="cancelled",${run},version="v1"} 1.7954784e+09
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${group},${place},result="cancelled",${run},version="v1"} 361
`)
    })

    it('is one group under its key, and the last push to it was taken', async () => {
      await push(attempt)
      const { data } = (await (await fetch(`${gateway.url}/api/v1/metrics`)).json()) as { data: object[] }
      expect(data).toEqual([
        expect.objectContaining({
          labels: { job: 'lumen_shop-daily', run_id: '20261124-eu-9fceb02d', attempt: '19000000001-1' },
          last_push_successful: true,
        }),
      ])
    })

    it('changes nothing when it is pushed again, but the time of the push', async () => {
      await push(attempt)
      await push({ ...failed, attempt: '19000000001-2' })
      const before = await gateway.metrics()
      await push(attempt)
      await push({ ...failed, attempt: '19000000001-2' })
      const after = await gateway.metrics()
      const sansPushTime = (text: string) => text.replace(/^push_time_seconds\{.*$/gm, '')
      expect(sansPushTime(after)).toBe(sansPushTime(before))
      expect(after).not.toBe(before)
    })

    it('that is revised is replaced whole: nothing of the first verdict stays', async () => {
      await push(failed)
      const revised: AttemptFacts = { ...attempt, result: 'cancelled', completedAt: failed.completedAt + 1 }
      await push(revised)
      const text = await gateway.metrics({ sansTimes: true })
      expect(text).not.toMatch(/network|Publish|lumen_runs_total/)
      expect(text).toContain(`${place},result="cancelled",${run},version="v1"} 1.79548644709e+09\n`)
    })

    it('that is refused is told in the words of the gateway, and nothing else is harmed', async () => {
      const body = '# TYPE lumen_runs_total gauge\nlumen_runs_total 1\n'
      await fetch(`${gateway.url}/metrics/job/somebody-else`, { method: 'PUT', body })
      await expect(push(attempt)).rejects.toMatchObject({
        name: 'GatewayError',
        status: 400,
        message: expect.stringMatching(
          /: it answered 400, "pushed metrics are invalid or inconsistent with existing metrics: .+\. The metrics were refused/,
        ),
      })
      expect(await gateway.metrics()).toContain('lumen_runs_total{instance="",job="somebody-else"} 1')
    })
  })
})

describeWith(['promtool'], 'the body of an attempt', () => {
  it.each([attempt, failed, { ...failed, result: 'cancelled' as const }])(
    'has no fault for promtool: $result',
    (facts) => {
      const checked = spawnSync(findTool('promtool') as string, ['check', 'metrics'], { input: exposition(facts) })
      expect(`${checked.stdout}${checked.stderr}`).toBe('')
      expect(checked.status).toBe(0)
    },
  )
})

const hostile = [
  ['slashes', 'a/b//c/', '/'],
  ['quotes and backslashes', 'say "hi" \\ \'bye\'', 'C:\\runner\\"1"'],
  ['Korean', '데일리 빌드 / 서울', '한국 러너'],
  ['blanks', ' two  blanks ', '\ttab'],
  ['line breaks', 'one\ntwo', 'one\r\ntwo'],
  ['dots', '..', '.'],
  ['what looks like the format', '"} 1\nlumen_runs_total{region="', '# TYPE lumen_runs_total gauge'],
  ['what looks like a path', '../../api/v1/admin/wipe', 'x@base64'],
  ['signs of every kind', '%2F%00?#&=+;,<>{}[]|^`~!$()*', '😀\u2028\u202e'],
] as const

describeWith(['prometheus-pushgateway', 'prometheus'], 'attempts read back through a real Prometheus', () => {
  let prometheus: PrometheusServer

  beforeAll(async () => {
    await startGateway()
    prometheus = await startPrometheus(gateway.url)
    await push(failed)
    await push({ ...attempt, attempt: '19000000001-2', completedAt: failed.completedAt + 600_000 })
    await push({ ...attempt, region: 'us', runId: '20261124-us-9fceb02d', result: 'cancelled', stages: [] })
    for (const [, pipeline, runner] of hostile) {
      const stages = [{ stage: `${pipeline} ${runner}`, outcome: 'success' as const }]
      await push({ ...attempt, pipeline, runner, stages, runId: `20261124-${pipeline}-9fceb02d` })
    }
    await prometheus.scraped()
  }, 60_000)

  afterAll(async () => {
    await prometheus?.stop()
    await gateway?.stop()
  })

  const labels = {
    job: 'lumen_shop-daily',
    run_id: '20261124-eu-9fceb02d',
    pipeline: 'shop-daily',
    region: 'eu',
    runner: 'github-hosted-linux-x64',
    version: 'v1',
    day: '20261124',
  }

  it('have the labels of the group and their own, and none of the scrape', async () => {
    expect(await prometheus.query('lumen_runs_failed_total{pipeline="shop-daily"}')).toEqual([
      {
        labels: { __name__: 'lumen_runs_failed_total', ...labels, attempt: '19000000001-1', error_class: 'network' },
        value: 1,
      },
    ])
  })

  it('are two when one is rerun: the failure stays, and the success stands beside it', async () => {
    const found = await prometheus.query(
      'sort(lumen_run_completed_timestamp_seconds{pipeline="shop-daily",region="eu"})',
    )
    const __name__ = 'lumen_run_completed_timestamp_seconds'
    expect(found).toEqual([
      {
        labels: { __name__, ...labels, attempt: '19000000001-1', result: 'failure', error_class: 'network' },
        value: 1795486447.089,
      },
      { labels: { __name__, ...labels, attempt: '19000000001-2', result: 'success' }, value: 1795487047.089 },
    ])
  })

  it.each<[string, number[]]>([
    ['count(lumen_runs_total{pipeline="shop-daily"})', [2]],
    ['sum(lumen_runs_success_total{pipeline="shop-daily"})', [1]],
    ['sum(lumen_runs_failed_total{pipeline="shop-daily"})', [1]],
    ['sum(lumen_stage_failed_total{pipeline="shop-daily",stage="Publish",error_class="network"})', [1]],
    ['sum(lumen_stage_success_total{pipeline="shop-daily",stage="Load"})', [2]],
    ['sum(lumen_step_retries_total{pipeline="shop-daily",stage="Publish",result="exhausted"})', [2]],
    ['lumen_run_day_timestamp_seconds{pipeline="shop-daily",region="us",result="cancelled"}', [1795478400]],
    ['lumen_run_duration_seconds{pipeline="shop-daily",region="us",result="cancelled"}', [361]],
    ['lumen_runs_total{region="us"}', []],
    ['lumen_run_completed_timestamp_seconds{region="us",error_class!=""}', []],
  ])('answer %s with %j', async (promql, values) => {
    expect((await prometheus.query(promql)).map((sample) => sample.value)).toEqual(values)
  })

  it.each(hostile)('keep names with %s', async (_, pipeline, runner) => {
    // JSON and PromQL escape a string in the same way.
    const found = await prometheus.query(`lumen_stage_success_total{pipeline=${JSON.stringify(pipeline)}}`)
    expect(found).toEqual([
      {
        labels: {
          __name__: 'lumen_stage_success_total',
          ...labels,
          job: `lumen_${pipeline}`,
          run_id: `20261124-${pipeline}-9fceb02d`,
          attempt: '19000000001-1',
          pipeline,
          runner,
          stage: `${pipeline} ${runner}`,
        },
        value: 1,
      },
    ])
  })

  it('are no more than were pushed: no name has smuggled in a series', async () => {
    expect(await prometheus.query('count(lumen_runs_total)')).toMatchObject([{ value: 2 + hostile.length }])
    expect(await prometheus.query('count({__name__=~"lumen_.+"}) by (__name__)')).toHaveLength(9)
  })
})
