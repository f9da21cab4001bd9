import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { runActionProcess } from '../../src/demo/runner.ts'
import { dist, node24, permanent, RegionJob, reportOf, transient } from './job.ts'

jest.setTimeout(60_000)

const count = 'n=$(( $(cat n 2>/dev/null || echo 0) + 1 )); echo $n > n\n'
const recovers = `${count}[ $n = 3 ] || { echo '${transient}'; exit 22; }`

/** A step of the job that runs a command through `run/`. */
async function command(
  job: RegionJob,
  name: string,
  run: string,
  inputs: Record<string, string> = {},
  conclusion?: 'success',
) {
  const { state } = job.gitHub
  state.startStep(job.jobId, name)
  mkdirSync(job.workspace, { recursive: true })
  const ended = await runActionProcess({
    script: join(dist, 'run.js'),
    node: node24,
    folder: job.temp,
    inputs: { run, region: 'eu-central-1', backoff: '10ms', shell: 'bash', ...inputs },
    env: { ...job.env, GITHUB_ACTION: name.toLowerCase().replaceAll(' ', '-') },
  })
  state.finishStep(job.jobId, conclusion ?? (ended.exitCode === 0 ? 'success' : 'failure'))
  return ended
}

/** A job whose report comes last. */
const play = (act: (job: RegionJob) => Promise<void>) =>
  RegionJob.play({}, async (job) => {
    job.gitHub.state.finishStep(job.jobId, 'success')
    await act(job)
  })

async function report(job: RegionJob, inputs: Record<string, string> = {}) {
  job.gitHub.state.startStep(job.jobId, 'Tell Lumen')
  return await job.main(inputs)
}

const lines = (job: RegionJob, word: string) => job.pushed.split('\n').filter((line) => line.includes(word))

it('retries that recovered reach the one PUT of the attempt', async () => {
  await play(async (job) => {
    await command(job, 'Load warehouse', recovers)
    const run = await report(job)
    expect(run.outputs).toMatchObject({ result: 'success', pushed: 'true' })
    expect(lines(job, 'lumen_step_retries_total')).toEqual([
      expect.stringMatching(/error_class="external_api".*result="recovered".*stage="Load warehouse".* 2$/),
    ])
    expect(lines(job, 'lumen_stage_success_total').join('\n')).toContain('stage="Load warehouse"')
    expect(run.summary).toContain('Load warehouse: 2 retries for external_api, recovered')
    expect((await reportOf(run)).retries).toEqual([
      { stage: 'Load warehouse', retries: 2, error_class: 'external_api', result: 'recovered' },
    ])
    expect(job.gateway.requests.filter((request) => request.method === 'PUT')).toHaveLength(1)
  })
})

it('a command that failed is judged from what was captured, and its stage has the name that was given', async () => {
  await play(async (job) => {
    await command(job, 'Run org/lumen-action/run@v1', `echo '${transient}'; exit 22`, { stage: 'Load' })
    const run = await report(job, { status: 'failure' })
    expect(run.outputs).toMatchObject({ 'error-class': 'external_api', reason: 'http-503', evidence: transient })
    expect((await reportOf(run)).verdict).toMatchObject({ source: 'captured' })
    expect(lines(job, 'lumen_step_retries_total')).toEqual([
      expect.stringMatching(/result="exhausted".*stage="Load".* 2$/),
    ])
    expect(lines(job, 'lumen_stage_failed_total')).toEqual([expect.stringContaining('stage="Load"')])
  })
})

it('what failed in another step is not the cause', async () => {
  await play(async (job) => {
    await command(job, 'Warm the cache', `echo '${permanent}'; exit 1`, {}, 'success')
    // The API's seconds tell the steps apart.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    job.step('Upload parts', 'failure')
    const run = await report(job, { status: 'failure', 'error-text': '' })
    expect(run.outputs).toMatchObject({ 'error-class': 'unknown', reason: 'no-log' })
  })
})

it('a command that was let fail is a failed stage of a job that succeeded', async () => {
  await play(async (job) => {
    await command(job, 'Warm the cache', `echo '${permanent}'; exit 1`, {}, 'success')
    const run = await report(job, { status: 'success' })
    expect(run.outputs).toMatchObject({ result: 'success', 'error-class': '' })
    expect((await reportOf(run)).verdict).toMatchObject({ class: 'token_expired', source: 'captured' })
    expect(lines(job, 'lumen_stage_failed_total')).toEqual([
      expect.stringMatching(/error_class="token_expired".*stage="Warm the cache"/),
    ])
  })
})

it('error-text goes before what was captured', async () => {
  await play(async (job) => {
    await command(job, 'Load', `echo '${transient}'; exit 22`, { 'max-reruns': '0' })
    const run = await report(job, { status: 'failure', 'error-text': permanent })
    expect((await reportOf(run)).verdict).toMatchObject({ source: 'error-text', class: 'token_expired' })
  })
})

it('a timeout that was captured stays one', async () => {
  await play(async (job) => {
    await command(job, 'Load', 'echo loading; sleep 60', { timeout: '300ms' })
    const run = await report(job, { status: 'failure' })
    expect(run.outputs).toMatchObject({ 'error-class': 'environment', reason: 'step-timeout', evidence: 'loading' })
  })
})
