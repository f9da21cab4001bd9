import { rmSync } from 'node:fs'
import { type PushgatewayServer, startPushgateway } from '../servers/pushgateway.ts'
import { describeWith } from '../tools/required.ts'
import { type ActRun, act, jobOf, stepOf } from './act.ts'
import { LiveGitHub } from './live-github.ts'
import { thisProject } from './repositories.ts'

/** One region is fine, one meets a 503 in its first round, one has a token that expired. */
const upload = `#!/bin/sh
case "$LUMEN_REGION-$LUMEN_ROUND" in
  ap-northeast-2-1) echo "curl: (22) The requested URL returned error: 503" >&2; exit 22 ;;
  eu-central-1-*) echo "An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired." >&2; exit 1 ;;
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

const workflow = `
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
      backoff: 1s
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

describeWith(['act', 'git', 'prometheus-pushgateway'], 'the reusable workflow in act', () => {
  const live = new LiveGitHub(77, (id, matrix) => names[id]?.(matrix))
  const action = thisProject()
  let gateway: PushgatewayServer
  let run: ActRun

  beforeAll(async () => {
    const apiUrl = await live.gitHub.start()
    gateway = await startPushgateway()
    live.gitHub.state.addRun({ id: 77, createdAt: '2026-11-22T23:59:30Z' })
    run = await act({
      workflow,
      event: 'workflow_dispatch',
      files: { 'upload.sh': upload, '.github/actions/upload/action.yml': composite },
      repositories: { 'org/lumen-action@v1': action },
      repository: 'acme/pipeline',
      env: { GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' },
      secrets: { PUSHGATEWAY_URL: gateway.url },
      watch: live.watch,
    })
  })

  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    await gateway.stop()
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
      'winner-run-id': '20261122-us-west-2-9fceb02d',
      rerun: 'false',
      'held-regions': '["eu-central-1"]',
    })
    expect(jobOf(run, 'gate-2').result).toBe('success')
  })
})
