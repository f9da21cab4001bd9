import { describe, expect, it } from '@jest/globals'
import { factsFromJob, revise } from '../../../src/core/gate/repair.ts'
import { readListing } from '../../../src/core/gateway-listing.ts'
import type { AttemptFacts } from '../../../src/core/metrics.ts'
import { exposition, groupKey } from '../../../src/core/metrics.ts'
import { EmbeddedGateway } from '../../../src/demo/embedded-gateway.ts'
import { job } from './jobs.ts'

const stored: AttemptFacts = {
  pipeline: 'nightly',
  region: 'us-west-2',
  runner: 'self-hosted-linux-x64',
  version: 'v7',
  day: '20261124',
  runId: '20261124-us-west-2-9fceb02d',
  attempt: '19-1',
  result: 'failure',
  errorClass: 'unknown',
  completedAt: 1_763_956_847_123,
  durationSeconds: 61,
  stages: [
    { stage: 'Build', outcome: 'success' },
    { stage: 'Upload', outcome: 'failure', errorClass: 'unknown' },
  ],
  retries: [{ stage: 'Upload', retries: 2, errorClass: 'network', result: 'exhausted' }],
}

const steps = [
  { name: 'Build', number: 2, status: 'completed', conclusion: 'success', startedAt: null, completedAt: null },
  { name: 'Upload', number: 3, status: 'completed', conclusion: 'failure', startedAt: null, completedAt: null },
] as const

describe('revise', () => {
  it('gives the same object where nothing changes', () => {
    expect(revise(stored, { result: 'failure', errorClass: 'unknown' }, job('x'))).toBe(stored)
    const known = { ...stored, errorClass: 'network' } as const
    expect(revise(known, { result: 'failure', errorClass: 'network' }, job('x'))).toBe(known)
  })

  it('changes what the verdict changes, a millisecond later, and nothing else', () => {
    const revised = revise(stored, { result: 'failure', errorClass: 'network' }, job('x'))
    expect(revised).toEqual({
      ...stored,
      errorClass: 'network',
      completedAt: stored.completedAt + 1,
      stages: [stored.stages[0], { stage: 'Upload', outcome: 'failure', errorClass: 'network' }],
    })
    expect(revise(revised, { result: 'failure', errorClass: 'network' }, job('x'))).toBe(revised)
  })

  it('keeps a class that the region knew and the log does not tell', () => {
    const known = { ...stored, errorClass: 'network' } as const
    expect(revise(known, { result: 'failure', errorClass: 'unknown' }, job('x'))).toBe(known)
  })

  it('makes a failure of a success whose job failed after it was reported', () => {
    const { errorClass: _, ...rest } = stored
    const success = { ...rest, result: 'success', stages: [{ stage: 'Build', outcome: 'success' }] } as const
    const revised = revise(success, { result: 'failure', errorClass: 'build' }, job('x', { steps }))
    expect(revised).toMatchObject({ result: 'failure', errorClass: 'build', completedAt: stored.completedAt + 1 })
    expect(revised.stages).toEqual([
      { stage: 'Build', outcome: 'success' },
      { stage: 'Upload', outcome: 'failure', errorClass: 'build' },
    ])
  })

  it('takes the class away from a failure that turns out to be a cancellation', () => {
    expect(revise(stored, { result: 'cancelled', errorClass: undefined }, job('x'))).not.toHaveProperty('errorClass')
  })
})

describe('factsFromJob', () => {
  const names = { region: 'us-west-2', runner: 'ubuntu-latest', runId: 'r', attempt: '19-1' }
  const run = { pipeline: 'nightly', version: 'v1', day: '20261124' }

  it('takes times, result and stages from the job', () => {
    expect(
      factsFromJob(names, run, { result: 'failure', errorClass: 'network' }, job('x', { steps, took: 61 })),
    ).toEqual({
      ...names,
      ...run,
      result: 'failure',
      errorClass: 'network',
      completedAt: Date.UTC(2026, 10, 24, 2, 1, 1),
      durationSeconds: 61,
      stages: [
        { stage: 'Build', outcome: 'success' },
        { stage: 'Upload', outcome: 'failure', errorClass: 'network' },
      ],
      retries: [],
    })
  })

  it('gives nothing for a job whose end is not known', () => {
    expect(
      factsFromJob(names, run, { result: 'success', errorClass: undefined }, job('x', { completedAt: null })),
    ).toBeUndefined()
  })
})

describe('readListing', () => {
  it('reads back what was pushed, to the millisecond, and leaves what others pushed', async () => {
    const gateway = new EmbeddedGateway()
    const url = await gateway.start()
    try {
      const put = async (key: { job: string; run_id: string; attempt: string }, body: string) => {
        const path = `/metrics/job/${key.job}/run_id/${key.run_id}/attempt/${key.attempt}`
        expect((await fetch(`${url}${path}`, { method: 'PUT', body })).status).toBe(200)
      }
      await put(groupKey(stored), exposition(stored))
      await put({ job: 'lumen_other', run_id: 'x', attempt: '1-1' }, exposition(stored))
      const listing = await (await fetch(`${url}/api/v1/metrics`)).json()
      expect(readListing(listing, 'lumen_nightly')).toEqual([{ key: groupKey(stored), facts: stored }])
    } finally {
      await gateway.stop()
    }
  })

  it.each([null, 7, {}, { data: 'x' }, { data: [{}, null, { labels: { job: 'lumen_nightly' } }] }])(
    'finds nothing in %j',
    (listing) => expect(readListing(listing, 'lumen_nightly')).toEqual([]),
  )

  it('has no facts of a group that was refused half way', () => {
    const labels = { job: 'lumen_nightly', run_id: 'r', attempt: '1-1' }
    expect(readListing({ data: [{ labels }] }, 'lumen_nightly')).toEqual([{ key: labels, facts: undefined }])
  })
})
