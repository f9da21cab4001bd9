import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runActionProcess } from '../../src/demo/runner.ts'
import { node24 } from '../e2e/job.ts'
import { faultsOf } from '../fakes/trace-tree.ts'
import { OtlpSink } from '../servers/otlp-sink.ts'
import { type PrometheusServer, startPrometheus } from '../servers/prometheus.ts'
import { type PushgatewayServer, startPushgateway } from '../servers/pushgateway.ts'
import { Receiver } from '../servers/receiver.ts'
import { describeWith } from '../tools/required.ts'
import { type ActRun, act, jobOf, stepOf } from './act.ts'
import { LiveGitHub } from './live-github.ts'
import { temporaryFolder, thisProject } from './repositories.ts'

/**
 * One region is fine, one meets a 503 in its first round, one has a token that expired. The last two take a second: of a
 * step that is over at once `act` may lose the output.
 */
const upload = `#!/bin/sh
echo "$TRACEPARENT" >>"$TRACEPARENTS"
case "$LUMEN_REGION-$LUMEN_ROUND" in
  ap-northeast-2-1) echo "curl: (22) The requested URL returned error: 503" >&2; sleep 1; exit 22 ;;
  eu-central-1-*) echo "An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired." >&2; sleep 1; exit 1 ;;
esac
echo "uploaded $LUMEN_DAY to $LUMEN_REGION"
`

const composite = `
name: upload
description: uploads
runs:
  using: composite
  steps:
    - name: Upload
      shell: bash
      run: ./upload.sh
`

const workflow = (otlp: string) => `
name: nightly
on: workflow_dispatch
jobs:
  nightly:
    uses: org/lumen-action/.github/workflows/distributed.yml@v1
    permissions: { actions: read, checks: read, contents: read }
    with:
      regions: '["us-west-2", "ap-northeast-2", "eu-central-1"]'
      action: ./.github/actions/upload
      pipeline: nightly
      backoff: 8s
      otlp-endpoint: ${otlp}
    secrets: inherit
`

const names: Record<string, (matrix: Readonly<Record<string, unknown>>) => string> = {
  plan: () => 'nightly / plan',
  'round-1': ({ region }) => `nightly / round 1 (${region})`,
  'round-2': ({ region }) => `nightly / round 2 (${region})`,
  'round-3': ({ region }) => `nightly / round 3 (${region})`,
  'gate-1': () => 'nightly / gate 1',
  'gate-2': () => 'nightly / gate 2',
  'gate-3': () => 'nightly / gate 3',
}

describeWith(['act', 'git', 'prometheus', 'prometheus-pushgateway'], 'the reusable workflow in act', () => {
  const live = new LiveGitHub(77, (id, matrix) => names[id]?.(matrix))
  const action = thisProject()
  const [slack, webhook] = [new Receiver(), new Receiver()]
  const sink = new OtlpSink()
  const place = temporaryFolder('traceparents')
  const traceparents = join(place, 'seen')
  let gateway: PushgatewayServer
  let prometheus: PrometheusServer
  let run: ActRun
  let apiUrl = ''
  /** What the rules say of the date right after a gate, by the gate's job. */
  const seen = new Map<string, ReturnType<typeof look>>()

  /** Once the rules have seen a scrape that began after this call. */
  async function look() {
    await prometheus.scraped()
    await sleep(1_500)
    const attempts = await prometheus.query('lumen:attempt_completed_timestamp_seconds')
    return {
      sli: (await prometheus.query('lumen:sli1d')).map(({ value }) => value),
      winner: (await prometheus.query('lumen:daily_winner')).map(({ labels }) => labels.region),
      attempts: attempts
        .map(({ labels }) => `${labels.attempt} ${labels.region} ${labels.error_class ?? labels.result}`)
        .sort(),
    }
  }

  beforeAll(async () => {
    apiUrl = await live.gitHub.start()
    gateway = await startPushgateway()
    prometheus = await startPrometheus(gateway.url, { rules: true, every: '250ms' })
    await prometheus.scraped()
    live.onStepEnd = ({ name }, step) => {
      if (step === 'Gate') seen.set(name, look())
    }
    live.gitHub.state.addRun({ id: 77, createdAt: new Date().toISOString() })
    run = await act({
      workflow: workflow(await sink.start()),
      event: 'workflow_dispatch',
      files: { 'upload.sh': upload, '.github/actions/upload/action.yml': composite },
      repositories: { 'org/lumen-action@v1': action },
      repository: 'acme/pipeline',
      env: { GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', TRACEPARENTS: traceparents },
      secrets: {
        PUSHGATEWAY_URL: gateway.url,
        SLACK_WEBHOOK_URL: await slack.start(),
        WEBHOOK_URL: await webhook.start('/in'),
        WEBHOOK_SECRET: 'the-secret-of-the-webhook',
      },
      watch: live.watch,
    })
  })

  afterAll(async () => {
    for (const folder of [action, place]) rmSync(folder, { recursive: true, force: true })
    await sink.stop()
    await prometheus.stop()
    await gateway.stop()
    await Promise.all([slack.stop(), webhook.stop()])
    await live.gitHub.stop()
  })

  const jobs = (id: string) => run.jobs.filter((job) => job.id === id)

  it('runs each region once, then only the one that a rerun can cure', () => {
    expect(
      jobs('round-1')
        .map(({ matrix }) => matrix.region)
        .sort(),
    ).toEqual(['ap-northeast-2', 'eu-central-1', 'us-west-2'])
    expect(jobs('round-2').map(({ matrix }) => matrix)).toEqual([{ region: 'ap-northeast-2', round: 2 }])
    expect(jobs('round-3')).toEqual([])
    expect(jobOf(run, 'round-2').result).toBe('success')
  })

  it('finds the day degraded, the winner, and the region that needs a person', () => {
    const { outputs } = stepOf(jobOf(run, 'gate-2'), 'gate')
    expect(outputs).toMatchObject({
      'day-result': 'degraded',
      'winner-region': 'us-west-2',
      'winner-run-id': expect.stringMatching(/^\d{8}-us-west-2-9fceb02d$/),
      rerun: 'false',
      'held-regions': '["eu-central-1"]',
    })
    expect(jobOf(run, 'gate-2').result).toBe('success')
  })

  const first = ['77-1 ap-northeast-2 external_api', '77-1 eu-central-1 token_expired', '77-1 us-west-2 success']

  it('has the date in Prometheus right after each gate', async () => {
    expect(await seen.get('nightly / gate 1')).toEqual({ sli: [1], winner: ['us-west-2'], attempts: first })
    expect(await seen.get('nightly / gate 2')).toEqual({
      sli: [1],
      winner: ['us-west-2'],
      attempts: ['77-1-2 ap-northeast-2 success', ...first].sort(),
    })
    expect(seen.size).toBe(2)
  })

  it('tells Slack once, of the region that needs a person, and the webhook after each gate', () => {
    expect(slack.received.map(({ body }) => JSON.parse(body).text)).toEqual([
      expect.stringMatching(/^🟡 nightly: \d{8} is good, but degraded: us-west-2 won, 1 of 3 regions succeeded\./),
    ])
    expect(webhook.received.map(({ headers }) => headers['x-lumen-change'])).toEqual(['degraded', 'none'])
    // What `act` itself prints of a mask is left out: GitHub prints nothing of it.
    expect(run.jobs.map((job) => JSON.stringify(job).includes('secretOfTheWebhook7'))).not.toContain(true)
  })

  it('has sent one trace, of all rounds, when the last gate was over', () => {
    const { spans } = sink
    expect(faultsOf(spans)).toEqual([])
    const [root] = spans
    expect(
      spans
        .filter(({ parentSpanId }) => parentSpanId === root?.spanId)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'nightly / round 1 (ap-northeast-2)',
      'nightly / round 1 (eu-central-1)',
      'nightly / round 1 (us-west-2)',
      'nightly / round 2 (ap-northeast-2)',
    ])
    // What the action of a region finds in its environment is the span of its job.
    const found = readFileSync(traceparents, 'utf8').trim().split('\n')
    const jobSpans = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId)
    expect(found.sort()).toEqual(jobSpans.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`).sort())
  })

  it('changes nothing when the gate runs again', async () => {
    const before = [await gateway.metrics({ sansTimes: true }), await seen.get('nightly / gate 2')]
    const folder = temporaryFolder('gate-again')
    const again = await runActionProcess({
      script: join(action, 'dist/gate.js'),
      node: node24,
      folder,
      inputs: {
        regions: '["us-west-2", "ap-northeast-2", "eu-central-1"]',
        pipeline: 'nightly',
        round: '2',
        'max-reruns': '2',
        'github-token': 'token',
        'pushgateway-url': gateway.url,
      },
      env: {
        GITHUB_API_URL: apiUrl,
        GITHUB_REPOSITORY: 'acme/pipeline',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
      },
    })
    rmSync(folder, { recursive: true, force: true })
    const { 'winner-run-id': winner, 'day-result': result } = stepOf(jobOf(run, 'gate-2'), 'gate').outputs
    expect(again.outputs).toMatchObject({ 'winner-run-id': winner, 'day-result': result, rerun: 'false' })
    expect([await gateway.metrics({ sansTimes: true }), await look()]).toEqual(before)
  })
})
