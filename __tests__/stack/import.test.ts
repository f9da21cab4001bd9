import { systemClock } from '../../src/adapters/clock.ts'
import { parseGatewayUrl } from '../../src/adapters/pushgateway.ts'
import { victoriaMetrics } from '../../src/adapters/victoria-metrics.ts'
import type { GroupStore } from '../../src/app/ports.ts'
import { importLines } from '../../src/core/import-format.ts'
import { type AttemptFacts, groupKey } from '../../src/core/metrics.ts'
import { startVictoriaMetrics, type VictoriaMetricsServer } from '../servers/victoria-metrics.ts'
import { describeWith } from '../tools/required.ts'

const failed: AttemptFacts = {
  pipeline: 'shop-daily',
  region: 'eu',
  runner: 'github-hosted-linux-x64',
  version: 'v1',
  day: '20261124',
  runId: '20261124-eu-9fceb02d',
  attempt: '19000000001-1',
  result: 'failure',
  errorClass: 'unknown',
  completedAt: Date.now() - 60_000,
  durationSeconds: 361,
  stages: [
    { stage: 'Load "all"', outcome: 'success' },
    { stage: 'Publish', outcome: 'failure', errorClass: 'unknown' },
  ],
  retries: [{ stage: 'Publish', retries: 2, errorClass: 'network', result: 'exhausted' }],
}
const stored = { key: groupKey(failed), facts: failed }

describe('the lines of an import', () => {
  it('carry the group and the moment of completion, and no HELP or TYPE', () => {
    const lines = importLines(failed).split('\n').slice(0, -1)
    expect(lines).toContain(
      `lumen_runs_total{job="lumen_shop-daily",run_id="20261124-eu-9fceb02d",attempt="19000000001-1",pipeline="shop-daily",region="eu",runner="github-hosted-linux-x64",version="v1",day="20261124"} 1 ${failed.completedAt}`,
    )
    expect(lines.every((line) => / \d+(?:\.\d+)? \d{13}$/.test(line))).toBe(true)
    expect(importLines(failed)).toBe(importLines(structuredClone(failed)))
  })
})

describeWith(['victoria-metrics'], 'attempts in a real VictoriaMetrics', () => {
  let server: VictoriaMetricsServer
  let store: GroupStore

  beforeAll(async () => {
    server = await startVictoriaMetrics()
    const address = parseGatewayUrl(server.url)
    if ('problem' in address) throw new Error(address.problem)
    store = victoriaMetrics({ address, clock: systemClock })
  }, 30_000)
  afterAll(() => server?.stop())

  const groups = async (job = 'lumen_shop-daily') => {
    await server.flush()
    return await store.groups(job)
  }

  it('are none before the first', async () => expect(await groups()).toEqual([]))

  it('are read back as they were written, however often', async () => {
    await store.put(failed)
    await store.put(failed)
    const [group, ...others] = await groups()
    expect(others).toEqual([])
    expect(group).toEqual({ ...stored, facts: { ...failed, stages: expect.arrayContaining([...failed.stages]) } })
  })

  it('are those of their own pipeline', async () => expect(await groups('lumen_other')).toEqual([]))

  it('show the newest revision, and the rules can tell it from the first', async () => {
    const revised: AttemptFacts = {
      ...failed,
      errorClass: 'network',
      completedAt: failed.completedAt + 1,
      stages: [
        { stage: 'Load "all"', outcome: 'success' },
        { stage: 'Publish', outcome: 'failure', errorClass: 'network' },
      ],
    }
    await store.put(revised)
    const [group] = await groups()
    expect(group?.facts).toMatchObject({ errorClass: 'network', completedAt: revised.completedAt })
    expect(group?.facts?.stages).toEqual(expect.arrayContaining([...revised.stages]))
    expect(group?.facts?.stages).toHaveLength(2)
    const newest = await server.query(
      'max by (error_class) (max_over_time(lumen_run_completed_timestamp_seconds[8d])) == on () group_left () max(max_over_time(lumen_run_completed_timestamp_seconds[8d]))',
    )
    expect(newest.map(({ labels }) => labels.error_class)).toEqual(['network'])
  })

  it('are not removed: the store has a retention time', async () => {
    await store.remove(groupKey(failed))
    expect(await groups()).toHaveLength(1)
  })

  it('end in one clear error where something else answers', async () => {
    const address = parseGatewayUrl(`${server.url}/nothing-here`)
    if ('problem' in address) throw new Error(address.problem)
    await expect(victoriaMetrics({ address, clock: systemClock }).put(failed)).rejects.toMatchObject({
      name: 'GatewayError',
      message: expect.stringMatching(
        /^Could not import run 20261124-eu-9fceb02d, attempt .* into http.*: it answered 400/,
      ),
    })
  })
})
