/** What it costs to read a failed step of 2 MB out of a huge log: bytes, round trips and time, at 20 ms a request. */
import { LogStore, type Stretch, SyntheticLog } from '../__tests__/servers/log-store.ts'
import { systemClock } from '../src/adapters/clock.ts'
import { github } from '../src/adapters/github.ts'

const start = Date.parse('2026-11-22T02:00:00Z')
const times = { startedAt: '2026-11-22T02:33:20Z', completedAt: '2026-11-22T02:33:26Z' }
const latencyMs = 20
const megabyte = 1_000_000

const step = (bytes = 2 * 1024 * 1024): Stretch => ({
  bytes,
  from: start + 2_000_100,
  to: start + 2_006_900,
  first: '##[group]Run make upload',
  last: '##[error]Process completed with exit code 1.',
})
const stretch = (from: number, to: number, bytes: number): Stretch => ({
  bytes: bytes * megabyte,
  from: start + from * 1000,
  to: start + to * 1000,
})

const cases: readonly (readonly [string, readonly Stretch[], boolean])[] = [
  ['1 GB, even, step at 50 %', [stretch(0, 2000, 500), step(), stretch(2007, 4000, 498)], true],
  ['1 GB, even, step at 70 %', [stretch(0, 2000, 700), step(), stretch(2007, 2860, 298)], true],
  [
    '1 GB, uneven, step at 60 %',
    [
      stretch(0, 100, 1),
      stretch(100, 103, 600),
      stretch(900, 1990, 1),
      step(),
      stretch(2007, 2008, 300),
      stretch(2100, 9000, 96),
    ],
    true,
  ],
  ['1 GB, step in the last 160 KB', [stretch(0, 2000, 1000), step(120_000), stretch(2007, 2010, 0.02)], true],
  ['100 MB without ranges, step at 50 %', [stretch(0, 2000, 50), step(), stretch(2007, 4000, 48)], false],
]

export async function ranges(): Promise<void> {
  console.log(`\nfailed step of a huge log, ${latencyMs} ms a request\n`)
  console.log('| log | bytes | round trips | requests | ms | peak RSS grew by |')
  console.log('|---|---|---|---|---|---|')
  for (const [name, stretches, known] of cases) {
    const log = new SyntheticLog(stretches)
    const store = new LogStore(log, { latencyMs, ranges: known })
    const apiUrl = await store.start()
    const api = github({ token: 't', apiUrl, repository: { owner: 'acme', repo: 'pipeline' }, clock: systemClock })
    const before = process.memoryUsage.rss()
    let peak = before
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss())
    }, 5)
    const from = performance.now()
    const excerpt = await api.failedStepLog(1, times)
    const ms = performance.now() - from
    clearInterval(timer)
    await store.stop()
    if (!excerpt.text.includes('Run make upload') || !excerpt.text.includes('exit code 1.'))
      throw new Error(`${name}: the step is not what was read`)
    const grown = Math.round((peak - before) / megabyte)
    const mb = (excerpt.bytes / megabyte).toFixed(2)
    console.log(`| ${name} | ${mb} MB | ${store.rounds} | ${store.requests} | ${Math.round(ms)} | ${grown} MB |`)
  }
}
