import { jest } from '@jest/globals'
import { github } from '../../src/adapters/github.ts'
import type { LogExcerpt } from '../../src/app/ports.ts'
import { FakeClock } from '../fakes/clock.ts'
import { LogStore, type StoreOptions, type Stretch, SyntheticLog } from '../servers/log-store.ts'

const start = Date.parse('2026-11-22T02:00:00Z')
const gigabyte = 1_000_000_000
const megabyte = 1024 * 1024
const first = '##[group]Run make upload'
const last = '##[error]Process completed with exit code 1.'

// Making the bytes of a log takes longer than reading them.
jest.setTimeout(30_000)

let store: LogStore | undefined
afterEach(async () => {
  await store?.stop()
  store = undefined
})

/** A log of `size` bytes with a step of `bytes` after `share` of it, from second 2000 to 2006; and what it wrote. */
function logOf(size: number, options: { share?: number; bytes?: number } = {}) {
  const { share = 0.5, bytes = 2 * megabyte } = options
  const log = new SyntheticLog([
    { bytes: size * share, from: start, to: start + 1_999_000 },
    { bytes, from: start + 2_000_100, to: start + 2_006_900, first, last },
    { bytes: Math.max(100, size * (1 - share) - bytes), from: start + 2_007_100, to: start + 4_000_000 },
  ])
  const { from, to } = log.range(1)
  return { log, text: log.read(from, to).toString() }
}

const times = { startedAt: '2026-11-22T02:33:20Z', completedAt: '2026-11-22T02:33:26Z' }

async function read(log: SyntheticLog, options: StoreOptions = {}, more: Partial<typeof times> = {}) {
  store = new LogStore(log, options)
  const clock = new FakeClock()
  const apiUrl = await store.start()
  const repository = { owner: 'acme', repo: 'pipeline' }
  const limits = { logIdleMs: 2000 }
  const excerpt = await github({ token: 't0ken', apiUrl, repository, clock, dice: () => 1, limits }).failedStepLog(7, {
    ...times,
    ...more,
  })
  expect(store.tokens).toBe(0)
  expect(excerpt.requests).toBe(store.requests)
  return { excerpt, store, clock }
}

/** Not by `toBe`: the difference of two megabytes takes minutes to print. */
function expectText(excerpt: LogExcerpt, text: string): void {
  expect([excerpt.text.length, excerpt.text.slice(0, 80), excerpt.text.slice(-80)]).toEqual([
    text.length,
    text.slice(0, 80),
    text.slice(-80),
  ])
  expect(excerpt.text === text).toBe(true)
}

describe('the failed step of a huge log', () => {
  it.each([0.5, 0.7])('comes by ranges, within 2.6 MB and 8 round trips, from %f of 1 GB', async (share) => {
    const { log, text } = logOf(gigabyte, { share })
    const { excerpt, store } = await read(log, { latencyMs: 20 })
    expectText(excerpt, text)
    expect(excerpt).toMatchObject({ whole: false, firstLine: undefined, problem: undefined })
    expect(excerpt.note).toBe('Lines are counted from the start of the failed step.')
    expect(store.bytes).toBeLessThanOrEqual(2_600_000)
    expect(store.rounds).toBeLessThanOrEqual(8)
    expect(store.links).toBe(1)
  })

  it('comes within the same limits where the log stood still and burst', async () => {
    const burst = (from: number, to: number, bytes: number): Stretch => ({ from: start + from, to: start + to, bytes })
    const log = new SyntheticLog([
      burst(0, 100_000, 1_000_000),
      burst(100_000, 103_000, 600_000_000),
      burst(900_000, 1_990_000, 50_000),
      { bytes: 2 * megabyte, from: start + 2_000_100, to: start + 2_002_000, first, last },
      burst(2_007_000, 2_008_000, 300_000_000),
      burst(2_100_000, 9_000_000, 100_000_000),
    ])
    const { from, to } = log.range(3)
    const { excerpt, store } = await read(log, { latencyMs: 20 })
    expectText(excerpt, log.read(from, to).toString())
    expect(store.bytes).toBeLessThanOrEqual(2_600_000)
    expect(store.rounds).toBeLessThanOrEqual(8)
  })

  it('that is in the last 160 KB takes two requests', async () => {
    const { log, text } = logOf(gigabyte, { share: 0.9999, bytes: 100_000 })
    const { excerpt, store } = await read(log)
    expectText(excerpt, text)
    expect(store.requests).toBe(2)
    expect(store.bytes).toBeLessThanOrEqual(400_000)
  })

  it('is the same text from a store without ranges, which is asked once', async () => {
    const { log, text } = logOf(30 * megabyte)
    const { excerpt, store } = await read(log, { ranges: false })
    expectText(excerpt, text)
    expect(store.requests).toBe(1)
  })

  it('over 8 MB is cut in its middle, the same with ranges and without', async () => {
    const { log } = logOf(20 * megabyte, { bytes: 12 * megabyte })
    const one = await read(log)
    await store?.stop()
    const other = await read(log, { ranges: false })
    expectText(other.excerpt, one.excerpt.text)
    expect(one.excerpt.problem).toBe(other.excerpt.problem)
    expect(one.excerpt.problem).toContain('The failed step is cut: of its 12.0 MB')
    expect(one.excerpt.text).toContain('Run make upload')
    expect(one.excerpt.text).toContain('MB left out]\n')
    expect(one.excerpt.text).toContain('Process completed with exit code 1.')
    expect(one.excerpt.text.length).toBeLessThan(4.1 * megabyte)
  })
})

describe('a small log', () => {
  it.each([
    [0, 1],
    [200, 1],
    [4000, 1],
    [500_000, 2],
  ])('of %i bytes is read whole, in %i requests', async (bytes, requests) => {
    const log = new SyntheticLog(bytes === 0 ? [] : [{ bytes, from: start, to: start + 9000 }])
    const { excerpt, store } = await read(log)
    expectText(excerpt, log.read(0, log.size).toString())
    expect(excerpt).toMatchObject({ whole: true, firstLine: 1, note: undefined, problem: undefined })
    expect(store.requests).toBe(requests)
    expect(store.bytes).toBe(log.size)
  })
})

describe('a store that fails', () => {
  it('in the middle of an answer is asked for the rest only', async () => {
    const { log, text } = logOf(100 * megabyte)
    let cuts = 0
    const { excerpt, store } = await read(log, {
      interfere(request, response) {
        const [, from = '', to = ''] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        if (Number(to) - Number(from) < megabyte || cuts++ > 1) return false
        const headers = {
          'content-range': `bytes ${from}-${to}/${log.size}`,
          'content-length': Number(to) - Number(from) + 1,
        }
        response.writeHead(206, headers)
        response.write(log.read(Number(from), Number(from) + 300_000), () => response.destroy())
        return true
      },
    })
    expectText(excerpt, text)
    expect(excerpt.problem).toBeUndefined()
    expect(store.links).toBe(1)
  })

  it('at every try gives what came, and it is said', async () => {
    const { log } = logOf(100 * megabyte)
    const { excerpt } = await read(log, {
      interfere(request, response) {
        const [, from = '', to = ''] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
        if (Number(to) - Number(from) < megabyte) return false
        const headers = {
          'content-range': `bytes ${from}-${to}/${log.size}`,
          'content-length': Number(to) - Number(from) + 1,
        }
        response.writeHead(206, headers)
        response.write(log.read(Number(from), Number(from) + 20_000), () => response.destroy())
        return true
      },
    })
    expect(excerpt.text).toContain('Run make upload')
    expect(excerpt.problem).toMatch(/^The log broke off at every try: only the first 0\.\d MB of the failed step/)
  })

  it.each([403, 404])('with %i for an old link is asked by a new one, once, without a wait', async (status) => {
    const { log, text } = logOf(100 * megabyte)
    const { excerpt, store, clock } = await read(log, {
      interfere(request, response, number) {
        if (number <= 2 || !request.url?.endsWith('link=1')) return false
        response.writeHead(status).end('<Code>AuthenticationFailed</Code>')
        return true
      },
    })
    expectText(excerpt, text)
    expect(store.links).toBe(2)
    expect(clock.sleeps).toEqual([])
  })

  it('whose log has changed is begun with once more', async () => {
    const { log, text } = logOf(100 * megabyte)
    const { excerpt, store: asked } = await read(logOf(90 * megabyte).log, {
      interfere(_, __, number) {
        if (number === 2 && store !== undefined) store.log = log
        return false
      },
    })
    expectText(excerpt, text)
    expect(asked.bytes).toBeLessThan(3 * megabyte)
  })

  it('whose log goes on changing is read as a stream', async () => {
    const { log, text } = logOf(30 * megabyte)
    const { excerpt } = await read(log, {
      interfere(_, __, number) {
        if (store !== undefined) store.etag = `"${number}"`
        return false
      },
    })
    expectText(excerpt, text)
  })

  it.each([
    ['416 to every range', { status: 416, headers: {} }],
    ['a part without its place', { status: 206, headers: {} }],
    ['another part', { status: 206, headers: { 'content-range': 'bytes 5-9/100' } }],
    ['a part of unknown size', { status: 206, headers: { 'content-range': 'bytes 0-4095/*' } }],
  ])('with %s is asked for the whole', async (_, { status, headers }) => {
    const { log, text } = logOf(20 * megabyte)
    const { excerpt } = await read(log, {
      interfere(request, response) {
        if (request.headers.range === undefined) return false
        response.writeHead(status, headers as Record<string, string>).end()
        return true
      },
    })
    expectText(excerpt, text)
  })
})

describe('a hostile log', () => {
  it.each([true, false])('without any time stamp gives its end, and it is said (ranges: %s)', async (ranges) => {
    const log = new SyntheticLog([{ bytes: 20 * megabyte, from: 0, to: 0, kind: 'plain' }])
    const { excerpt } = await read(log, { ranges })
    expect(excerpt.text.length).toBeGreaterThan(0.99 * megabyte)
    expect(log.read(0, log.size).toString().endsWith(excerpt.text)).toBe(true)
    expect(excerpt.problem).toContain('No line of the log has a time within the failed step')
  })

  it.each([true, false])('with a line of 50 MB before the step gives the step (ranges: %s)', async (ranges) => {
    const log = new SyntheticLog([
      { bytes: 20 * megabyte, from: start, to: start + 1_000_000 },
      { bytes: 50 * megabyte, from: start + 1_500_000, to: start + 1_500_000, kind: 'one-line' },
      { bytes: megabyte, from: start + 2_000_100, to: start + 2_006_900, first, last },
      { bytes: 20 * megabyte, from: start + 2_007_100, to: start + 4_000_000 },
    ])
    const { from, to } = log.range(2)
    const { excerpt } = await read(log, { ranges })
    expectText(excerpt, log.read(from, to).toString())
  })

  it.each([true, false])('whose clock goes back within the step gives all of it (ranges: %s)', async (ranges) => {
    const log = new SyntheticLog([
      { bytes: 20 * megabyte, from: start, to: start + 1_999_000 },
      { bytes: 500_000, from: start + 2_000_100, to: start + 2_004_000, first },
      { bytes: 500_000, from: start + 1_998_000, to: start + 2_006_000, last },
      { bytes: 20 * megabyte, from: start + 2_007_100, to: start + 4_000_000 },
    ])
    const { excerpt } = await read(log, { ranges })
    expect(excerpt.text).toContain('Process completed with exit code 1.')
    expectText(excerpt, log.read(log.range(1).from, log.range(2).to).toString())
  })

  it('whose times run backwards throughout ends all the same', async () => {
    const log = new SyntheticLog([{ bytes: 20 * megabyte, from: start + 4_000_000, to: start }])
    const { excerpt, store } = await read(log)
    expect(excerpt.text.length).toBeGreaterThan(0)
    expect(store.rounds).toBeLessThanOrEqual(10)
  })
})

it('of a step without times is the log as a whole', async () => {
  const { log } = logOf(3 * megabyte)
  const { excerpt, store } = await read(log, {}, { completedAt: '2026-11-22T02:00:00Z' })
  expectText(excerpt, log.read(0, log.size).toString())
  expect(excerpt).toMatchObject({ whole: true, firstLine: 1 })
  expect(store.requests).toBe(1)
})
