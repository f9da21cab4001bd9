import { describe, expect, it } from '@jest/globals'
import { forbidden, rateLimited, serverError } from '../fakes/github-api.ts'
import { day, GateRun, gateReport } from './gate-run.ts'
import { headSha, warnings } from './job.ts'

const dns = ['curl: (6) Could not resolve host: bucket.example.net']
const expired = [
  'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
]
const sha8 = headSha.slice(0, 8)
const regions = 'us-west-2\nap-northeast-2\neu-central-1'

describe('the gate', () => {
  it('says what the date came to, who won, what is rerun and what is held', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      run.region('ap-northeast-2', 'failure', dns)
      run.region('eu-central-1', 'failure', expired)
      const action = await run.gate({ regions })
      expect(action.exitCode).toBe(0)
      expect(action.outputs).toMatchObject({
        day,
        attempt: `${run.runId}-1`,
        'day-result': 'degraded',
        'winner-region': 'us-west-2',
        'winner-run-id': `${day}-us-west-2-${sha8}`,
        'run-id': `${day}-us-west-2-${sha8}`,
        rerun: 'true',
        'rerun-regions': '["ap-northeast-2"]',
        'rerun-matrix': '{"include":[{"region":"ap-northeast-2","round":2}]}',
        'rerun-delay-seconds': '5',
        'held-regions': '["eu-central-1"]',
      })
      expect(action.outputs['summary']).toBe(
        `${day} is good, but degraded: us-west-2 won, 1 of 3 regions succeeded. ap-northeast-2 is rerun in 5 s. eu-central-1 (token_expired/expired-token) needs a person.`,
      )
      expect(action.summary).toContain('winner')
      // The list, two logs, the run: one request each, and one to the store for each log. Tickets apart.
      expect(run.gitHub.count(/\/jobs\?/)).toBe(1)
      expect(run.gitHub.count(/\/logs$/)).toBe(2)
      expect(run.gitHub.requests.filter(({ path }) => !/^\/blob\/|\/issues/.test(path))).toHaveLength(4)
    })
  })

  it('corrects a verdict a millisecond later, adds what never arrived, and changes nothing the second time', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      run.region('ap-northeast-2', 'failure', dns)
      const lost = run.lost('eu-central-1')
      const first = await run.pushed('us-west-2', { version: 'v7', runner: 'arm' })
      const wrong = await run.pushed('ap-northeast-2', { result: 'failure', errorClass: 'unknown' })
      const gate = await run.gate({ regions })
      const report = await gateReport(gate)
      expect(report.metrics).toMatchObject({ unchanged: 1, revised: 1, added: 1, failed: 0, problem: null })
      expect(
        report.regions.map(({ region, attempts }) => [region, attempts[0]?.verdict?.class, attempts[0]?.metrics]),
      ).toEqual([
        ['us-west-2', undefined, 'unchanged'],
        ['ap-northeast-2', 'network', 'revised'],
        ['eu-central-1', 'environment', 'added'],
      ])
      const completed = run.series.filter((line) => line.startsWith('lumen_run_completed'))
      const value = (region: string) =>
        Number(
          completed
            .find((line) => line.includes(`region="${region}"`))
            ?.split(' ')
            .at(-1),
        )
      expect(completed).toHaveLength(3)
      expect(value('us-west-2')).toBeCloseTo(first.completedAt / 1000, 3)
      expect(value('ap-northeast-2')).toBeCloseTo((wrong.completedAt + 1) / 1000, 4)
      expect(value('eu-central-1')).toBe(Date.parse(lost.completedAt ?? '') / 1000)
      expect(run.series).toContainEqual(
        `lumen_runs_failed_total{attempt="${run.runId}-1",day="${day}",error_class="environment",instance="",job="lumen_pipeline-nightly",pipeline="pipeline-nightly",region="eu-central-1",run_id="${day}-eu-central-1-${sha8}",runner="ubuntu-latest",version="v1"} 1`,
      )
      const [before, writes] = [run.series, run.writes]
      const again = await gateReport(await run.gate({ regions }))
      expect(again.metrics).toMatchObject({ unchanged: 3, revised: 0, added: 0 })
      expect(again.winner).toEqual(report.winner)
      expect(again.regions).toEqual(
        report.regions.map((region) => ({
          ...region,
          attempts: region.attempts.map((attempt) => ({
            ...attempt,
            completed_at: expect.anything(),
            metrics: 'unchanged',
          })),
        })),
      )
      expect([run.series, run.writes]).toEqual([before, writes])
    })
  })

  it('removes groups that are older than keep, of this pipeline only', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      await run.pushed('us-west-2', {})
      await run.pushed('us-west-2', { attempt: '18-1', completedAt: Date.now() - 49 * 3_600_000 })
      await run.pushed('us-west-2', { attempt: '17-1', completedAt: Date.now() - 47 * 3_600_000 })
      await run.pushed('us-west-2', { pipeline: 'other', attempt: '18-1', completedAt: 1000 })
      const report = await gateReport(await run.gate({ regions: 'us-west-2' }))
      expect(report.metrics.pruned).toBe(1)
      const attempts = run.series
        .filter((line) => line.startsWith('lumen_runs_total'))
        .map((line) => /attempt="([^"]*)/.exec(line)?.[1])
      expect(attempts.sort()).toEqual(['17-1', '18-1', `${run.runId}-1`].sort())
    })
  })

  it('writes nothing in a dry run, and shows every decision', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      run.region('ap-northeast-2', 'failure', dns)
      await run.pushed('us-west-2', { attempt: '18-1', completedAt: 1000 })
      const writes = run.writes
      const action = await run.gate({ regions: 'us-west-2\nap-northeast-2', 'dry-run': 'true' })
      expect(run.writes).toBe(writes)
      expect(action.outputs).toMatchObject({
        rerun: 'false',
        'rerun-regions': '["ap-northeast-2"]',
        'day-result': 'degraded',
      })
      expect((await gateReport(action)).metrics).toMatchObject({ added: 2, pruned: 1 })
    })
  })

  it.each([
    ['none', 0],
    ['failure', 1],
    ['degraded', 1],
  ])('with fail-on %s ends a failed date with exit code %i', async (failOn, code) => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'failure', expired)
      const action = await run.gate({ regions: 'us-west-2', 'fail-on': failOn })
      expect([action.exitCode, action.outputs['day-result']]).toEqual([code, 'failure'])
    })
  })

  it('does not turn red while a region is still to be rerun', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'failure', dns)
      const action = await run.gate({ regions: 'us-west-2', 'fail-on': 'failure' })
      expect([action.exitCode, action.outputs['rerun']]).toEqual([0, 'true'])
    })
  })

  it('gives each end its right name: lost runner, time limit, fail-fast, no runner, skipped', async () => {
    await GateRun.play(async (run) => {
      const { state } = run.gitHub
      run.lost('lost')
      const limit = state.addJob(run.runId, { name: 'upload (limit)' })
      state.startStep(limit.id, 'Upload archive')
      state.finishStep(limit.id, 'cancelled')
      state.finishJob(limit.id, 'cancelled', logOfCancelled)
      state.annotate(limit.id, {
        level: 'failure',
        message: 'The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.',
      })
      limit.completedAt = '2026-11-22T01:00:00Z'
      const sibling = state.addJob(run.runId, { name: 'upload (sibling)' })
      state.finishJob(sibling.id, 'cancelled', logOfCancelled)
      const none = state.addJob(run.runId, { name: 'upload (none)', runnerName: null })
      state.finishJob(none.id, 'failure')
      state.annotate(none.id, {
        level: 'failure',
        message: 'The job was not acquired by Runner of type hosted even after multiple attempts',
      })
      state.finishJob(state.addJob(run.runId, { name: 'upload (skipped)' }).id, 'skipped')
      const report = await gateReport(await run.gate({ regions: 'lost\nlimit\nsibling\nnone\nskipped' }))
      expect(
        report.regions.map(({ region, result, attempts, decision }) => [
          region,
          result,
          attempts[0]?.verdict ? `${attempts[0].verdict.class}/${attempts[0].verdict.reason}` : null,
          decision.kind,
          attempts[0]?.note ?? null,
        ]),
      ).toEqual([
        ['lost', 'failure', 'environment/runner-lost', 'rerun', null],
        ['limit', 'failure', 'environment/job-timeout', 'hold', null],
        ['sibling', 'cancelled', null, 'hold', 'cancelled after lost failed: set fail-fast: false'],
        ['none', 'failure', 'environment/runner-lost', 'rerun', null],
        ['skipped', 'skipped', null, 'hold', null],
      ])
      expect(report.day_result).toBe('failure')
    })
  })

  it('plans the first round with round 0: every region with its matrix, one request', async () => {
    await GateRun.play(async (run) => {
      const given = '[{"region":"us-west-2","runner":"arm"},"eu-central-1"]'
      const { outputs } = await run.gate({ regions: given, round: '0' })
      expect(outputs).toMatchObject({
        day,
        rerun: 'true',
        'day-result': '',
        'rerun-matrix':
          '{"include":[{"runner":"arm","region":"us-west-2","round":1},{"region":"eu-central-1","round":1}]}',
        summary: `${day} begins. us-west-2 and eu-central-1 are to run.`,
      })
      expect(run.gitHub.requests).toHaveLength(1)
    })
  })

  it('waits for a log that is not there yet', async () => {
    await GateRun.play(async (run) => {
      const job = run.region('us-west-2', 'failure', dns)
      job.logReadyAt = Date.now() + 20_000
      const report = await gateReport(await run.gate({ regions: 'us-west-2' }))
      expect(report.regions[0]?.attempts[0]?.verdict).toMatchObject({ class: 'network', source: 'job-log' })
    })
  }, 60_000)

  it('survives an API that fails on every third request', async () => {
    await GateRun.play(async (run) => {
      for (const region of ['a', 'b', 'c', 'd']) run.region(region, 'failure', dns)
      const url = new URL(run.env['GITHUB_API_URL'] as string)
      let count = 0
      const original = run.gitHub.inject.bind(run.gitHub)
      // Each request decides about the next one.
      const timer = setInterval(() => {
        while (count < run.gitHub.requests.length) if (++count % 3 === 2) original(/./, serverError(502))
      }, 1)
      const report = await gateReport(await run.gate({ regions: 'a\nb\nc\nd' }))
      clearInterval(timer)
      expect(url.hostname).toBe('127.0.0.1')
      expect(report.regions.map(({ attempts }) => attempts[0]?.verdict?.reason)).toEqual(['dns', 'dns', 'dns', 'dns'])
      expect(run.gitHub.requests.filter(({ status }) => status === 502).length).toBeGreaterThan(1)
    })
  }, 60_000)

  it('obeys a rate limit that asks to wait', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'failure', dns)
      run.gitHub.inject(/\/jobs\?/, rateLimited({ 'retry-after': '3' }))
      const report = await gateReport(await run.gate({ regions: 'us-west-2' }))
      const lists = run.gitHub.requests.filter(({ path }) => /\/jobs\?/.test(path))
      expect(lists).toHaveLength(2)
      expect((lists[1]?.time ?? 0) - (lists[0]?.time ?? 0)).toBeGreaterThanOrEqual(2900)
      expect(report.regions[0]?.attempts[0]?.verdict?.reason).toBe('dns')
    })
  }, 30_000)

  it('knows a lost runner by its steps where the annotations may not be read, and says what to grant', async () => {
    await GateRun.play(async (run) => {
      run.lost('us-west-2')
      run.gitHub.inject(/annotations/, forbidden(), 9)
      const action = await run.gate({ regions: 'us-west-2' })
      const report = await gateReport(action)
      expect(report.regions[0]?.attempts[0]?.verdict).toMatchObject({ reason: 'runner-lost', source: 'job' })
      expect(warnings(action).join('\n')).toContain('checks: read')
    })
  }, 60_000)

  it('counts nothing twice when the list grows between two pages', async () => {
    await GateRun.play(async (run) => {
      const names = Array.from({ length: 150 }, (_, index) => `r${String(index).padStart(3, '0')}`)
      for (const name of names) run.region(name, 'success')
      const { state } = run.gitHub
      const timer = setInterval(() => {
        if (run.gitHub.count(/\/jobs\?/) === 1) {
          clearInterval(timer)
          for (let index = 0; index < 30; index++) state.addJob(run.runId, { name: `late ${index}`, status: 'queued' })
        }
      }, 1)
      const report = await gateReport(await run.gate({ regions: names.join('\n') }))
      clearInterval(timer)
      expect(report.regions.every(({ result, attempts }) => result === 'success' && attempts.length === 1)).toBe(true)
      expect(report.quorum).toEqual({ needed: 1, succeeded: 150, regions: 150 })
    })
  }, 30_000)

  it('decides nothing where the jobs cannot be read, and stays green', async () => {
    await GateRun.play(async (run) => {
      run.gitHub.inject(/\/jobs\?/, forbidden(), 9)
      const action = await run.gate({ regions })
      expect(action.exitCode).toBe(0)
      expect(action.outputs).toMatchObject({
        'day-result': '',
        rerun: 'false',
        'rerun-regions': '[]',
        'held-regions': '[]',
      })
      expect(warnings(action).join('\n')).toContain('nothing is rerun')
    })
  })

  it('leaves the metrics alone where the gateway cannot be read', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      const action = await run.gate({ regions: 'us-west-2', 'pushgateway-url': 'http://127.0.0.1:9' })
      expect(action.outputs['day-result']).toBe('success')
      expect((await gateReport(action)).metrics.problem).toBe('The gateway could not be read, so nothing was repaired.')
    })
  }, 60_000)

  it.each([
    ['regions', '["us-west-2"', 'must be one region a line, or JSON'],
    ['round', 'two', 'must be a whole number from 0 to 99'],
    ['quorum', 'most', 'must be any, all or a whole number'],
    ['keep', '48', 'must be a duration'],
    ['fail-on', 'red', 'must be none, failure or degraded'],
    ['dry-run', 'yes', 'must be true or false'],
    ['day', '2026-13-01', 'must be a date'],
  ])('says what is wrong with %s: %s, and reruns nothing it cannot know', async (name, value, words) => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'failure', dns)
      const action = await run.gate({ regions: 'us-west-2', [name]: value })
      expect(warnings(action).join('\n')).toContain(words)
      const stillReruns = name === 'keep' || name === 'fail-on'
      expect(action.outputs['rerun']).toBe(String(stillReruns))
    })
  })
})

const logOfCancelled = '2026-11-22T02:14:07.0000000Z ##[error]The operation was canceled.\n'
