import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { digest, otlp } from '../../src/adapters/otlp.ts'
import { tracesPayload } from '../../src/core/otlp/payload.ts'
import { OtlpSink } from '../servers/otlp-sink.ts'

const sink = new OtlpSink()
let base = ''
beforeEach(async () => {
  sink.requests.length = 0
  base = await sink.start()
})
afterEach(async () => await sink.stop())

/** A clock that only moves when somebody sleeps. */
function send(given: { readonly base?: string; readonly tryMs?: number; readonly waits?: number[] } = {}) {
  let now = 0
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      given.waits?.push(milliseconds)
      now += milliseconds
    },
  }
  const secrets = ['s3cret']
  return otlp({
    base: given.base ?? base,
    headers: { 'x-key': 's3cret' },
    secrets,
    clock,
    dice: () => 1,
    tryMs: given.tryMs ?? 2000,
  }).traces(tracesPayload({ 'service.name': 'nightly' }, []))
}

it('waits as it is asked, and no longer than it may', async () => {
  const waits: number[] = []
  sink.answer = (number) => (number === 1 ? { status: 429, headers: { 'retry-after': '3' } } : { status: 200 })
  expect(await send({ waits })).toBeUndefined()
  expect(waits).toEqual([3000])
  sink.answer = () => ({ status: 429, headers: { 'retry-after': '60' } })
  await expect(send()).rejects.toThrow('it answered 429. It is down or overloaded.')
  expect(sink.requests).toHaveLength(3)
})

it.each([400, 401, 404, 415, 500, 501])('does not send it again after %d', async (status) => {
  sink.answer = () => ({ status, body: '{"code":3,"message":"no, s3cret"}' })
  await expect(send()).rejects.toThrow(`/v1/traces: it answered ${status}, "no, ***". `)
  expect(sink.requests).toHaveLength(1)
})

it('gives up after three tries, with what came last', async () => {
  const waits: number[] = []
  sink.answer = () => ({ status: 502, body: '<html><title>Bad Gateway</title></html>' })
  await expect(send({ waits })).rejects.toThrow('it answered 502, "Bad Gateway" (3 tries in 3 s)')
  expect(waits).toEqual([1000, 2000])
})

it('says what stands at the port of gRPC, and that nobody is there', async () => {
  await expect(send({ base: 'http://127.0.0.1:4317' })).rejects.toThrow('4317 is the port of gRPC')
  await expect(send({ base: 'http://127.0.0.1:9' })).rejects.toThrow('Check that it is up')
})

it('does not wait for ever', async () => {
  sink.answer = () => ({ status: 200, hang: true })
  await expect(send({ tryMs: 50 })).rejects.toThrow('there was no answer: nothing came within 0.05 s (3 tries in 3 s)')
})

it('tells what the other side left out', async () => {
  sink.answer = () => ({
    status: 200,
    body: '{"partialSuccess":{"rejectedSpans":"3","errorMessage":"s3cret is full"}}',
  })
  expect(await send()).toBe('3 rejected, "*** is full".')
  sink.answer = () => ({ status: 200, body: '{"partialSuccess":{"errorMessage":"soon"}}' })
  expect(await send()).toBe('a warning, "soon".')
  for (const body of ['', '{}', '{"partialSuccess":{}}', 'ok']) {
    sink.answer = () => ({ status: 200, body })
    expect(await send()).toBeUndefined()
  }
})

it('hashes as everybody does', () => {
  expect(digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
