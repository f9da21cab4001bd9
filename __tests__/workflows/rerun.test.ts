import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { logOf } from '../e2e/job.ts'
import { FakeGitHub } from '../fakes/github-api.ts'
import { describeWith } from '../tools/required.ts'
import { type ActRun, act, jobOf, stepOf } from './act.ts'
import { thisProject } from './repositories.ts'

const readme = readFileSync(join(import.meta.dirname, '../../rerun/README.md'), 'utf8')
/** The helpers of the page, as they stand there: the one of the event, and the one that is dispatched. */
const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string)
const byEvent = examples.find((text) => text.includes('workflow_run:')) ?? ''
const dispatched = examples.find((text) => text.includes('workflow_dispatch:')) ?? ''

const config = "policy:\n  backoff: ['0s']\n  hold-steps: ['Publish*']\n"
const dns = 'curl: (6) Could not resolve host: bucket.example.net'
const expired = 'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'

describeWith(['act', 'git'], 'the helpers of the page in act', () => {
  const action = thisProject()
  let gitHub: FakeGitHub
  let apiUrl: string

  beforeEach(async () => {
    gitHub = new FakeGitHub()
    apiUrl = await gitHub.start()
  })
  afterEach(async () => await gitHub.stop())
  afterAll(() => rmSync(action, { recursive: true, force: true }))

  /** A run that has failed, each job with what its step said last. */
  function failedRun(jobs: Readonly<Record<string, string>>, step = 'Upload archive'): number {
    const { id } = gitHub.state.addRun()
    for (const [name, says] of Object.entries(jobs)) {
      const job = gitHub.state.addJob(id, { name })
      gitHub.state.startStep(job.id, step)
      gitHub.state.finishStep(job.id, 'failure')
      gitHub.state.finishJob(job.id, 'failure', logOf(says))
    }
    gitHub.state.finishRun(id)
    return id
  }

  const start = (workflow: string, event: string, payload: object) =>
    act({
      workflow,
      event,
      payload,
      files: { '.github/lumen.yml': config },
      repositories: { 'org/lumen-action@v1': action },
      repository: 'acme/pipeline',
      env: { GITHUB_API_URL: apiUrl },
    })
  const helper = (run: ActRun) => stepOf(jobOf(run, 'rerun'), 'org/lumen-action/rerun@v1')
  const dispatch = (run: string) => start(dispatched, 'workflow_dispatch', { inputs: { run } })
  const posts = () => gitHub.requests.filter(({ method }) => method === 'POST').map(({ status }) => status)

  it('reruns for workflow_run, and once only when the dispatched one comes, too', async () => {
    const id = failedRun({ 'upload (us-west-2)': dns, 'upload (eu-central-1)': dns })
    const event = { workflow_run: { id, run_attempt: 1, conclusion: 'failure' } }
    const first = await start(byEvent, 'workflow_run', event)
    expect(first.exitCode).toBe(0)
    expect(helper(first).outputs).toMatchObject({ decision: 'rerun', 'attempt-started': '2', attempt: `${id}-1` })
    expect(helper(first).summary).toContain('🔁')
    const second = await dispatch(`${id}-1`)
    expect(second.exitCode).toBe(0)
    expect(helper(second).outputs).toMatchObject({ decision: 'hold', 'attempt-started': '' })
    expect(helper(second).outputs['reason']).toContain('has been started meanwhile')
    expect(posts()).toEqual([201])
  })

  it('holds, and says which job stands against it', async () => {
    const id = failedRun({ 'upload (us-west-2)': dns, 'upload (eu-central-1)': expired })
    const run = await dispatch(String(id))
    expect(run.exitCode).toBe(0)
    const step = helper(run)
    expect(step.outputs).toMatchObject({ decision: 'hold', 'attempt-started': '' })
    expect(step.annotations).toEqual([
      {
        level: 'notice',
        message: expect.stringContaining('token_expired/expired-token'),
        properties: expect.anything(),
      },
    ])
    expect(step.lines.join('\n')).toMatch(/us-west-2 {2}failure network\/dns\n {4}evidence {2}curl: \(6\)/)
    expect(posts()).toEqual([])
  })

  it('reads the checked out config file', async () => {
    const id = failedRun({ deploy: dns }, 'Publish archive')
    const { outputs } = helper(await dispatch(String(id)))
    expect(outputs).toMatchObject({ decision: 'hold', reason: expect.stringContaining('"Publish archive" had begun') })
  })
})
