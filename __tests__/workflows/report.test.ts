import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedGateway } from '../../src/demo/embedded-gateway.ts'
import { FakeGitHub } from '../fakes/github-api.ts'
import { describeWith } from '../tools/required.ts'
import { type ActRun, act, jobOf, stepOf } from './act.ts'
import { thisProject } from './repositories.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
/** The first example of the README, as it stands there. */
const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

/** One region is fine, one meets a 503, one has a token that expired. */
const upload = `#!/bin/sh
case "$1" in
  ap-northeast-2) echo "curl: (22) The requested URL returned error: 503" >&2; exit 22 ;;
  eu-central-1) echo "An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired." >&2; exit 1 ;;
esac
echo "uploaded to $1"
`

describeWith(['act', 'git'], "the README's example in act", () => {
  const gitHub = new FakeGitHub()
  const gateway = new EmbeddedGateway()
  const action = thisProject()
  let run: ActRun
  let day: string

  beforeAll(async () => {
    const apiUrl = await gitHub.start()
    const gatewayUrl = await gateway.start()
    const started = gitHub.state.addRun({ id: 77, createdAt: '2026-11-22T23:59:30Z' })
    day = '20261122'
    for (const [region, broken] of [
      ['us-west-2', false],
      ['ap-northeast-2', true],
      ['eu-central-1', true],
    ] as const) {
      const job = gitHub.state.addJob(started.id, { name: `upload (${region})`, runnerName: 'hosted' })
      gitHub.state.startStep(job.id, 'Upload archive')
      gitHub.state.finishStep(job.id, broken ? 'failure' : 'success')
      gitHub.state.startStep(job.id, 'Report')
    }
    run = await act({
      workflow: example,
      event: 'workflow_dispatch',
      files: { 'upload.sh': upload },
      repositories: { 'org/lumen-action@v1': action },
      repository: 'acme/pipeline',
      env: { GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' },
      secrets: { PUSHGATEWAY_URL: gatewayUrl },
    })
  })

  afterAll(async () => {
    rmSync(action, { recursive: true, force: true })
    await gateway.stop()
    await gitHub.stop()
  })

  const region = (name: string) => jobOf(run, 'upload', { region: name })
  const printed = (name: string) => stepOf(region(name), 'Report').lines.join('\n')

  it('names the run by the date of the workflow run, not of the clock', () => {
    expect(printed('us-west-2')).toContain(`us-west-2 succeeded`)
    expect(printed('us-west-2')).toMatch(new RegExp(`run +${day}-us-west-2-9fceb02d, attempt 77-1`))
  })

  it('prints run id, class, reason, evidence and decision for a transient cause, and the step after it runs', () => {
    const text = printed('ap-northeast-2')
    expect(text).toContain(`${day}-ap-northeast-2-9fceb02d`)
    expect(text).toMatch(/class +external_api/)
    expect(text).toMatch(/reason +http-503/)
    expect(text).toMatch(/evidence +log-path line 1: curl: \(22\) The requested URL returned error: 503/)
    expect(text).toMatch(/decision +rerun: .*rerun 1 of 2 in 5 s/)
    expect(stepOf(region('ap-northeast-2'), 'Upload archive again').outcome).toBe('failure')
  })

  it('holds for a permanent cause, and the step after it does not run', () => {
    const text = printed('eu-central-1')
    expect(text).toMatch(/class +token_expired/)
    expect(text).toMatch(/reason +expired-token/)
    expect(text).toMatch(/decision +hold: .*a person/)
    const ran = region('eu-central-1').steps.filter((step) => step.name === 'Upload archive again')
    expect(ran).toEqual([])
  })

  it('pushes one group for each region', async () => {
    const pushes = gateway.requests.filter((request) => request.method === 'PUT')
    expect(pushes.map((push) => push.status)).toEqual([200, 200, 200])
    expect(new Set(pushes.map((push) => push.path)).size).toBe(3)
  })

  it('makes the post step do nothing where main has done everything', () => {
    expect(gitHub.requests.filter((request) => request.path.endsWith('/runs/77'))).toHaveLength(3)
  })
})
