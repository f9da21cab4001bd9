import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { ActionRun } from '../../src/demo/runner.ts'
import { errorAnswer, type Fault, forbidden, notFound, serverError, stalled } from '../fakes/github-api.ts'
import { commands, headSha, logOf, permanent, RegionJob, reportOf, token, transient, warnings } from './job.ts'

// Real processes, and some of them wait as they would on a runner.
jest.setTimeout(180_000)

const runId = '20261122-eu-central-1-9fceb02d'
const everywhere = /./

/** The values of one metric on the gateway, by the text of its labels. */
function series(job: RegionJob, name: string): string[] {
  return job.pushed.split('\n').filter((line) => line.startsWith(`${name}{`))
}

function expectBooleans({ outputs }: ActionRun): void {
  expect(outputs['rerun']).toMatch(/^(?:true|false)$/)
  expect(outputs['pushed']).toMatch(/^(?:true|false)$/)
  expect(outputs['rerun-delay-seconds']).toMatch(/^\d+$/)
}

describe.each([
  ['main', 2, {}],
  ['main with "day" given', 1, { day: '2026-11-22' }],
] as const)('a job that succeeded: %s', (_, requests, inputs) => {
  it(`makes ${requests} API requests and pushes one group`, async () => {
    await RegionJob.play({ inputs }, async (job) => {
      const run = await job.main()
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(job.gitHub.requests).toHaveLength(requests)
      expect(commands(run)).toEqual([])
      const { 'report-path': reportPath, 'metrics-path': metricsPath, summary, ...outputs } = run.outputs
      expect(outputs).toEqual({
        'run-id': runId,
        day: '20261122',
        attempt: `${job.runId}-1`,
        result: 'success',
        'error-class': '',
        reason: '',
        evidence: '',
        rerun: 'false',
        'rerun-delay-seconds': '0',
        pushed: 'true',
      })
      expect(summary).toMatch(/^eu-central-1 succeeded in \d+ s \(20261122-eu-central-1-9fceb02d\)\.$/)
      expect(reportPath).toBe(join(job.temp, 'lumen', `${runId}-${job.runId}-1.report.json`))
      expect(await readFile(metricsPath ?? '', 'utf8')).toBe((await reportOf(run)).metrics.body)
      expect(job.gateway.requests).toEqual([
        {
          method: 'PUT',
          path: `/metrics/job/lumen_pipeline-nightly/run_id/${runId}/attempt/${job.runId}-1`,
          status: 200,
        },
      ])
      expect(series(job, 'lumen_runs_success_total')).toHaveLength(1)
      expect(series(job, 'lumen_stage_success_total')).toHaveLength(2)
      expect(series(job, 'lumen_runs_failed_total')).toEqual([])
    })
  })
})

describe('a job that failed', () => {
  const expectTransient = (run: ActionRun) =>
    expect(run.outputs).toMatchObject({
      result: 'failure',
      'error-class': 'external_api',
      reason: 'http-503',
      evidence: transient,
      rerun: 'true',
      'rerun-delay-seconds': '5',
      pushed: 'true',
    })

  it.each(['log-path', 'glob', 'error-text', 'LUMEN_LAST_ERROR', 'runner-pages'])('is judged from %s', async (from) => {
    await RegionJob.play({ failed: true }, async (job) => {
      await job.file('logs/upload.log', `uploading\n${transient}\nupload failed after 3 of 18 parts\n`)
      if (from === 'runner-pages') await job.pages(logOf('uploading', transient))
      const run = await job.main(
        from === 'error-text'
          ? { 'error-text': transient }
          : from === 'log-path'
            ? { 'log-path': 'logs/upload.log' }
            : from === 'glob'
              ? { 'log-path': 'logs/*.log' }
              : {},
        from === 'LUMEN_LAST_ERROR' ? { LUMEN_LAST_ERROR: transient } : {},
      )
      expect(run.exitCode).toBe(0)
      expectTransient(run)
      expect(job.gitHub.requests).toHaveLength(2)
      // The glob library says what it does to whoever debugs.
      expect(commands(run).filter((command) => command !== 'debug')).toEqual(['warning'])
      expect((await reportOf(run)).verdict).toMatchObject({
        source: from === 'LUMEN_LAST_ERROR' ? 'error-text' : from === 'glob' ? 'log-path' : from,
        step: 'Upload archive',
      })
      expect(series(job, 'lumen_runs_failed_total')).toEqual([expect.stringContaining('error_class="external_api"')])
      expect(series(job, 'lumen_stage_failed_total')).toEqual([expect.stringContaining('stage="Upload archive"')])
      expect(run.summary.split('\n')[0]).toContain(
        'eu-central-1 failed in <em>Upload archive</em>: a service answered 503',
      )
      expect(Buffer.byteLength(run.summary)).toBeLessThan(20_000)
    })
  })

  it('is held where a person has to act', async () => {
    await RegionJob.play({ failed: true, inputs: { 'error-text': permanent } }, async (job) => {
      const run = await job.main()
      expect(run.outputs).toMatchObject({
        'error-class': 'token_expired',
        reason: 'expired-token',
        rerun: 'false',
        'rerun-delay-seconds': '0',
      })
      expect(run.outputs['summary']).toContain('does not pass by itself')
    })
  })

  it('is unknown and held where no text can be read', async () => {
    await RegionJob.play({ failed: true }, async (job) => {
      const run = await job.main()
      expect(run.outputs).toMatchObject({ 'error-class': 'unknown', reason: 'no-log', evidence: '', rerun: 'false' })
      expect(warnings(run)).toEqual([])
    })
  })

  it('is judged from its log where it is over, asked for until it is there', async () => {
    await RegionJob.play({ failed: true }, async (job) => {
      job.gitHub.state.finishStep(job.jobId, 'success')
      job.gitHub.state.finishJob(job.jobId, 'failure', logOf('uploading', transient))
      job.gitHub.inject(/\/logs$/, notFound(), 2)
      const run = await job.main()
      expectTransient(run)
      expect((await reportOf(run)).verdict?.source).toBe('job-log')
      expect(job.gitHub.count(/\/logs$/)).toBe(3)
      expect(job.gitHub.count(/^\/blob\//)).toBe(1)
      expect(warnings(run)).toEqual([])
    })
  })

  it.each([
    [1, '1', {}, 'true', '5', '1'],
    [2, '1', {}, 'true', '30', '2'],
    [3, '1', {}, 'false', '0', '3'],
    [1, '2', {}, 'true', '30', '1-2'],
    [1, '3', {}, 'false', '0', '1-3'],
    [2, '2', {}, 'false', '0', '2-2'],
    [2, '1', { 'max-reruns': '1' }, 'false', '0', '2'],
    [1, '1', { backoff: '90s' }, 'true', '90', '1'],
    [1, '1', { 'rerun-on': 'network' }, 'false', '0', '1'],
    [1, '1', { 'max-reruns': '0' }, 'false', '0', '1'],
  ])('in attempt %i, round %s with %j: rerun %s after %s s', async (attempt, round, inputs, rerun, delay, name) => {
    await RegionJob.play({ failed: true, attempt }, async (job) => {
      const run = await job.main({ 'error-text': transient, round, ...inputs })
      expect(run.outputs).toMatchObject({
        attempt: `${job.runId}-${name}`,
        day: '20261122',
        rerun,
        'rerun-delay-seconds': delay,
      })
      expect(series(job, 'lumen_runs_total')[0]).toContain(`attempt="${job.runId}-${name}"`)
      expectBooleans(run)
    })
  })

  it('says that the budget is spent', async () => {
    await RegionJob.play({ failed: true, attempt: 3, inputs: { 'error-text': transient } }, async (job) => {
      expect((await reportOf(await job.main())).decision.reason).toBe('The budget is spent: 2 of 2 reruns were made.')
    })
  })

  it('is not rerun where a step has begun that must not happen twice', async () => {
    await RegionJob.play({ failed: true, inputs: { 'error-text': transient } }, async (job) => {
      await job.file('.github/lumen.yml', "policy:\n  hold-steps: ['Upload*']\n")
      const run = await job.main()
      expect(run.outputs).toMatchObject({ 'error-class': 'external_api', rerun: 'false' })
      expect(run.outputs['summary']).toContain('The step "Upload archive" had begun')
    })
  })

  it('is judged by a rule of the config file first', async () => {
    await RegionJob.play({ failed: true, inputs: { 'error-text': 'WH-512 warehouse is read-only' } }, async (job) => {
      await job.file(
        '.github/lumen.yml',
        "rules:\n  - id: warehouse\n    class: external_api\n    reason: maintenance\n    match: 'WH-5\\d\\d warehouse'\n    help: Wait for the window to end.\n",
      )
      const run = await job.main()
      expect(warnings(run)).toEqual([])
      expect(run.outputs).toMatchObject({ 'error-class': 'external_api', reason: 'maintenance' })
    })
  })
})

it('counts a cancelled job neither as success nor as failure', async () => {
  await RegionJob.play({ inputs: { status: 'cancelled', 'error-text': transient } }, async (job) => {
    const run = await job.main()
    expect(run.outputs).toMatchObject({ result: 'cancelled', 'error-class': '', rerun: 'false', pushed: 'true' })
    expect(series(job, 'lumen_runs_total')).toEqual([])
    expect(series(job, 'lumen_run_completed_timestamp_seconds')).toEqual([
      expect.stringContaining('result="cancelled"'),
    ])
  })
})

describe('a step that was allowed to fail', () => {
  it.each([
    ['outcomes', '{"lint":"failure","upload":"success"}'],
    [
      'the steps context',
      '{"lint":{"outcome":"failure","conclusion":"success","outputs":{}},"upload":{"outcome":"success","conclusion":"success","outputs":{}}}',
    ],
  ])('leaves the job a success, and is counted as a stage, from %s', async (_, steps) => {
    await RegionJob.play({ inputs: { steps, 'error-text': permanent } }, async (job) => {
      const run = await job.main()
      expect(run.outputs).toMatchObject({ result: 'success', 'error-class': '', reason: '', rerun: 'false' })
      expect((await reportOf(run)).verdict).toMatchObject({ class: 'token_expired', step: 'lint' })
      expect(series(job, 'lumen_runs_success_total')).toHaveLength(1)
      expect(series(job, 'lumen_stage_failed_total')).toEqual([
        expect.stringMatching(/error_class="token_expired".*stage="lint"/),
      ])
    })
  })
})

describe('without "job-id"', () => {
  const inputs = { 'job-id': '', 'error-text': transient }

  it('finds the job by the name of its runner', async () => {
    await RegionJob.play({ failed: true, inputs }, async (job) => {
      job.gitHub.state.addJob(job.runId, { name: 'upload (us-west-2)', runnerName: 'runner-8' })
      const run = await job.main()
      expect(warnings(run)).toEqual([])
      expect((await reportOf(run)).github.job_id).toBe(job.jobId)
      expect(job.gitHub.requests).toHaveLength(2)
    })
  })

  it('tells two jobs on one runner name apart by the region', async () => {
    await RegionJob.play({ failed: true, inputs }, async (job) => {
      job.gitHub.state.addJob(job.runId, { name: 'upload (eu-central-12)', runnerName: 'runner-7' })
      expect((await reportOf(await job.main())).github.job_id).toBe(job.jobId)
    })
  })

  it('says which jobs it could not tell apart, and still reports', async () => {
    await RegionJob.play({ failed: true, inputs }, async (job) => {
      job.gitHub.state.addJob(job.runId, { name: 'test (eu-central-1)', runnerName: 'runner-7' })
      const run = await job.main()
      expect(run.exitCode).toBe(0)
      expect(warnings(run)).toEqual([
        'This job could not be told from others on the runner "runner-7": "upload (eu-central-1)", "test (eu-central-1)". Pass "job-id" to say which it is. The verdict and the stages are from what else is known.',
      ])
      expect(run.outputs).toMatchObject({
        result: 'failure',
        'error-class': 'external_api',
        rerun: 'true',
        pushed: 'true',
        'run-id': runId,
      })
    })
  })
})

describe('an API that is no help', () => {
  const badCredentials: Fault = { kind: 'answer', response: errorAnswer(401, 'Bad credentials'), unchecked: true }
  const cases: [string, Fault, RegExp][] = [
    ['falls silent, then answers 500', serverError(500), /it answered 500|answered 500/],
    ['answers 401', badCredentials, /401/],
    ['answers 403', forbidden(), /403/],
  ]
  it.concurrent.each(cases)('%s: the job stays as it is, and the report is whole', async (_, fault, said) => {
    await RegionJob.play({ failed: true, inputs: { 'error-text': transient } }, async (job) => {
      // The first request meets silence: that costs the 10 s of a try, and must not cost the report.
      if (fault.kind === 'answer' && fault.response.status >= 500) job.gitHub.inject(everywhere, stalled())
      job.gitHub.inject(everywhere, fault, 999)
      const run = await job.main()
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      const told = warnings(run)
      expect(told.length).toBeGreaterThan(0)
      expect(told.join('\n')).toMatch(said)
      const today = run.outputs['day'] as string
      expect(told.join('\n')).toContain(`The date is taken from the clock: ${today}.`)
      expect(run.outputs).toMatchObject({
        'run-id': `${today}-eu-central-1-9fceb02d`,
        result: 'failure',
        'error-class': 'external_api',
        rerun: 'true',
        pushed: 'true',
      })
      const report = await reportOf(run)
      expect(report.metrics.body).toContain('lumen_runs_failed_total')
      expect(report.github).toMatchObject({ job_id: null, head_sha: headSha })
      expect(report.problems).toHaveLength(told.length)
    })
  })

  it.concurrent('in a rerun: the date is not known, so nothing is pushed', async () => {
    await RegionJob.play({ failed: true, attempt: 2, inputs: { 'error-text': transient } }, async (job) => {
      job.gitHub.inject(everywhere, forbidden(), 999)
      const run = await job.main()
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ 'run-id': '', day: '', result: 'failure', pushed: 'false' })
      expect(job.gateway.requests).toEqual([])
      expect(warnings(run).join('\n')).toContain('Which date this rerun is for is not known: nothing is pushed.')
      expect((await reportOf(run)).metrics).toMatchObject({ pushed: false, body: null })
    })
  })

  it.concurrent('has no token to be asked with', async () => {
    await RegionJob.play({ inputs: { 'github-token': '', day: '20261122' } }, async (job) => {
      const run = await job.main()
      expect(warnings(run)).toEqual([expect.stringContaining('There is no "github-token"')])
      expect(run.outputs).toMatchObject({ result: 'success', pushed: 'true' })
      expect(job.gitHub.requests).toEqual([])
    })
  })
})

describe('a gateway that does not take it', () => {
  const cases: [string, number | undefined, RegExp, number][] = [
    ['301', 301, /it answered 301 and leads to http:\S+\/elsewhere\. A redirect loses the metrics/, 1],
    ['400', 400, /it answered 400, "pushed metrics are invalid"/, 1],
    ['500', 500, /it answered 500, "pushed metrics are invalid" \(3 tries in \d+ s\)/, 3],
    ['nothing', undefined, /nothing came within 5 s \(\d tries in \d+ s\)/, 3],
  ]
  it.concurrent.each(cases)(
    'answers %s: one warning, and the file holds the metrics',
    async (_, status, said, tries) => {
      let asked = 0
      const server = createServer((_request, response) => {
        asked++
        if (status === undefined) return
        response.writeHead(status, { location: '/elsewhere' }).end('pushed metrics are invalid')
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      try {
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        await RegionJob.play({ inputs: { 'pushgateway-url': url } }, async (job) => {
          const run = await job.main()
          expect(run).toMatchObject({ exitCode: 0, stderr: '' })
          expect(asked).toBe(tries)
          expect(warnings(run)).toEqual([expect.stringMatching(said)])
          expect(warnings(run)[0]).toMatch(/The report file holds the metrics, and the gate pushes them again\.$/)
          expect(run.outputs).toMatchObject({ pushed: 'false', result: 'success' })
          const { metrics } = await reportOf(run)
          expect(metrics).toMatchObject({ pushed: false, gateway: url, problem: expect.stringMatching(said) })
          expect(metrics.body).toContain('lumen_runs_success_total')
        })
      } finally {
        server.closeAllConnections()
        server.close()
      }
    },
  )

  it('is not there at all: no warning, and the metrics are a file', async () => {
    await RegionJob.play({ inputs: { 'pushgateway-url': '' } }, async (job) => {
      const run = await job.main()
      expect(commands(run)).toEqual([])
      expect(run.outputs['pushed']).toBe('false')
      expect(await readFile(run.outputs['metrics-path'] ?? '', 'utf8')).toContain('lumen_runs_success_total')
      expect((await reportOf(run)).metrics.problem).toBe('There is no "pushgateway-url": the metrics are in a file.')
    })
  })
})

describe('post', () => {
  it('has nothing to do after main', async () => {
    await RegionJob.play({}, async (job) => {
      const { state } = await job.main()
      const before = job.gitHub.requests.length
      const post = await job.post(state)
      expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', outputs: {}, summary: '' })
      expect(job.gitHub.requests).toHaveLength(before)
      expect(job.gateway.requests).toHaveLength(1)
    })
  })

  it('has nothing to do after main where "status" is no status, however often it is read', async () => {
    await RegionJob.play({ inputs: { status: 'sucess' } }, async (job) => {
      const post = await job.post((await job.main()).state)
      expect(post.stdout).toBe('')
      expect(job.gateway.requests).toHaveLength(1)
    })
  })

  it('reports where main was interrupted', async () => {
    await RegionJob.play({ failed: true }, async (job) => {
      const post = await job.post({}, { 'error-text': transient })
      expect(post.exitCode).toBe(0)
      expect(post.stdout).toContain('The report was interrupted: it is made now.')
      expect(post.outputs).toEqual({})
      expect(series(job, 'lumen_runs_failed_total')).toHaveLength(1)
      expect(post.summary).toContain('eu-central-1 failed in <em>Upload archive</em>')
    })
  })

  it('reports again, a millisecond later, where the job failed after main', async () => {
    await RegionJob.play({}, async (job) => {
      const main = await job.main()
      job.gitHub.state.finishStep(job.jobId, 'success')
      job.step('Publish', 'failure')
      const completed = (report: { metrics: { body: string | null } }) =>
        Number(/^lumen_run_completed_timestamp_seconds\{.*\} (\S+)$/m.exec(report.metrics.body ?? '')?.[1])
      const first = completed(await reportOf(main))
      const post = await job.post(main.state, { status: 'failure', 'error-text': transient })
      expect(post.exitCode).toBe(0)
      expect(post.stdout).toContain('The job ended as failure after it was reported as success')
      const [put, again, ...more] = job.gateway.requests
      expect(again).toEqual(put)
      expect(more).toEqual([])
      // The report of the same attempt is written over the first one.
      expect(Math.round((completed(await reportOf(main)) - first) * 1000)).toBe(1)
      expect(series(job, 'lumen_runs_success_total')).toEqual([])
      expect(series(job, 'lumen_runs_failed_total')).toHaveLength(1)
    })
  })
})

it('names a run of a pull request by the head that the API lists it under', async () => {
  await RegionJob.play({ inputs: { 'github-token': '', day: '20261122' } }, async (job) => {
    const event = join(job.root, 'event.json')
    await writeFile(event, JSON.stringify({ pull_request: { head: { sha: 'ab'.repeat(20) } } }))
    const run = await job.main({}, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event })
    expect(run.outputs['run-id']).toBe('20261122-eu-central-1-abababab')
  })
})

describe('what must not get out', () => {
  it('no secret of the log, the inputs or the environment is shown or written', async () => {
    const secrets = {
      assigned: 'hunter2-abcdefg',
      gitHub: `ghp_${'a1B2'.repeat(9)}`,
      header: 'Zm9vOmJhcmJhcmJheg==',
      gatewayPassword: 'gateway-pass-4711',
      urlPassword: 'pass-in-address-42',
      environment: 'plain-looking-value',
      keyBody: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
      token,
    }
    const text = [
      '-----BEGIN RSA PRIVATE KEY-----',
      secrets.keyBody,
      `login with ${secrets.gatewayPassword} and ${secrets.urlPassword} at ${secrets.environment}`,
      `${transient} token=${secrets.assigned} ${secrets.gitHub} Authorization: Basic ${secrets.header} ${token}`,
      `password: ${secrets.assigned}`,
      `${secrets.gatewayPassword}`,
    ].join('\n')
    await RegionJob.play({ failed: true }, async (job) => {
      const url = new URL(job.inputs['pushgateway-url'] as string)
      url.username = 'ci'
      url.password = secrets.urlPassword
      const run = await job.main(
        {
          'error-text': text,
          'pushgateway-url': url.href,
          'pushgateway-username': 'ci',
          'pushgateway-password': secrets.gatewayPassword,
        },
        { DEPLOY_TOKEN: secrets.environment },
      )
      expect(run.outputs).toMatchObject({ 'error-class': 'external_api', pushed: 'true' })
      const reportText = await readFile(run.outputs['report-path'] ?? '', 'utf8')
      expect(run.outputs['evidence']).toMatch(/503 token=\*\*\*/)
      // The masking command itself is for the runner, which never shows it.
      const stdout = run.stdout.replace(/^::add-mask::.*$/gm, '')
      for (const [name, secret] of Object.entries(secrets)) {
        const shown = { stdout, outputs: JSON.stringify(run.outputs), summary: run.summary, report: reportText }
        const leaks = Object.entries(shown).filter(([, place]) => place.includes(secret))
        expect([name, leaks.map(([place]) => place)]).toEqual([name, []])
      }
      expect(run.stdout).toContain(`::add-mask::${secrets.gatewayPassword}`)
    })
  })

  it.each([
    '::set-output name=rerun::true',
    '   ::add-mask::a',
    '##[error]',
    '##[add-path]/tmp/evil ',
    '\u001B[31m::error::',
    '\r::stop-commands::evil ',
    '\u2028::warning::',
    '::notice file=a.ts::',
  ])('no command of the log takes effect: %j', async (command) => {
    await RegionJob.play({ failed: true }, async (job) => {
      const line = `${command}${transient}`
      await job.pages(logOf(line, line, 'bye'))
      for (const inputs of [{ 'error-text': `${line}\n${line}\n${command}` }, {}] as const) {
        const run = await job.main(inputs)
        expect(run.exitCode).toBe(0)
        // Ours only, and never twice: the annotation of a failure that is run again.
        expect(commands(run)).toEqual(['warning'])
        expect(run.outputs['evidence']?.split('\n')).toHaveLength(1)
      }
    })
  })
})

it('writes a summary that Markdown and HTML of the log cannot break', async () => {
  const hostile = `${transient} </pre><script>alert(1)</script> @octocat [x](https://evil.example) | \`a\` ${'x'.repeat(5000)}`
  const text = Array.from({ length: 2000 }, () => hostile).join('\n\n')
  await RegionJob.play({ failed: true }, async (job) => {
    const run = await job.main({ 'log-path': await job.file('a.log', text), stages: 'steps' })
    const [first] = run.summary.split('\n')
    expect(first).toMatch(
      /^### 🔁 eu-central-1 failed in <em>Upload archive<\/em>: evil\.example answered 503; it is run again/,
    )
    expect(Buffer.byteLength(run.summary)).toBeLessThan(20_000)
    expect(run.summary).not.toContain('<script>')
    expect(run.summary).not.toContain('@octocat')
    expect(run.summary).not.toContain('(https://evil')
    for (const tag of ['pre', 'details', 'b', 'code', 'a']) {
      const opened = run.summary.match(new RegExp(`<${tag}[ >]`, 'g')) ?? []
      const closed = run.summary.match(new RegExp(`</${tag}>`, 'g')) ?? []
      expect([tag, closed.length]).toEqual([tag, opened.length])
    }
    // A blank line would end the HTML block.
    expect(/<pre>([\s\S]*?)<\/pre>/.exec(run.summary)?.[1]).not.toMatch(/\n\s*\n/)
  })
})
