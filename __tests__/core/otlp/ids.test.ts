import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { isTraceparent, jobSpanId, rootSpanId, stepSpanId, traceId, traceparent } from '../../../src/core/otlp/ids.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const run = { repository: 'acme/pipeline', runId: 19, runAttempt: 2 }
const attempt = { ...run, pipeline: 'nightly', region: 'eu-central-1', round: 1 }

it('makes the trace of the repository, the run and its attempt, as any other tool can', () => {
  // printf acme/pipeline/19/2 | sha256sum | cut -c1-32
  expect(traceId(run, digest)).toBe('3eee7c0be169b9e5ddf71166ab234677')
  expect(traceId({ ...run, runAttempt: 1 }, digest)).not.toBe(traceId(run, digest))
})

it('gives everything of a run a span id of its own', () => {
  const ids = [
    rootSpanId(attempt, digest),
    rootSpanId({ ...attempt, pipeline: 'other' }, digest),
    jobSpanId(attempt, digest),
    jobSpanId({ ...attempt, round: 2 }, digest),
    jobSpanId({ ...attempt, region: 'us-west-2' }, digest),
    jobSpanId({ ...attempt, pipeline: 'other' }, digest),
    jobSpanId({ ...attempt, runAttempt: 3 }, digest),
    stepSpanId(attempt, 1, digest),
    stepSpanId(attempt, 2, digest),
  ]
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/)
})

it('hands a program the place of the job', () => {
  const header = traceparent(attempt, digest)
  expect(header).toBe(`00-${traceId(run, digest)}-${jobSpanId(attempt, digest)}-01`)
  expect(isTraceparent(header)).toBe(true)
})

it.each([
  '',
  'x',
  `00-${'0'.repeat(32)}-${'a'.repeat(16)}-01`,
  `00-${'a'.repeat(32)}-${'0'.repeat(16)}-01`,
  `ff-${'a'.repeat(32)}-${'a'.repeat(16)}-01`,
  `00-${'A'.repeat(32)}-${'a'.repeat(16)}-01`,
])('takes %j for no place in a trace', (text) => {
  expect(isTraceparent(text)).toBe(false)
})
