import { toJob, toRun } from '../../src/adapters/github-json.ts'

const empty = {
  id: 0,
  runId: 0,
  runAttempt: 1,
  name: '',
  status: 'in_progress',
  conclusion: null,
  headSha: '',
  startedAt: null,
  completedAt: null,
  runnerName: null,
  labels: [],
  htmlUrl: null,
  steps: [],
}

describe('toJob', () => {
  it.each([
    ['an empty object', {}],
    ['null', null],
    ['a text', 'job'],
    ['a list', []],
    ['fields of wrong types', { id: '7', name: 7, status: 1, conclusion: {}, steps: 'none', started_at: 5 }],
    ['names that every object has', { status: 'constructor', conclusion: 'toString' }],
  ])('makes a job of %s', (_, value) => {
    expect(toJob(value)).toEqual(empty)
  })

  it('takes a job that is written by hand, with no more than its steps', () => {
    const { steps } = toJob({ steps: [{ name: 'Load', conclusion: 'failure' }, { name: 'Test' }, null] })
    expect(steps).toEqual([
      { name: 'Load', number: 1, status: 'completed', conclusion: 'failure', startedAt: null, completedAt: null },
      { name: 'Test', number: 2, status: 'in_progress', conclusion: null, startedAt: null, completedAt: null },
      { name: '', number: 3, status: 'in_progress', conclusion: null, startedAt: null, completedAt: null },
    ])
  })

  it.each([
    ['unheard-of', null, 'in_progress'],
    ['unheard-of', 'failure', 'completed'],
    [undefined, 'cancelled', 'completed'],
    ['in_progress', 'failure', 'in_progress'],
    ['completed', 'exploded', 'completed'],
  ])('does not take a job for over because of status %s with conclusion %s', (status, conclusion, expected) => {
    expect(toJob({ status, conclusion }).status).toBe(expected)
  })
})

describe('toRun', () => {
  it('falls back to the start of the attempt where the time of creation is missing', () => {
    expect(toRun({ run_started_at: '2026-11-22T02:14:07Z' }).createdAt).toBe('2026-11-22T02:14:07Z')
    expect(toRun({}).createdAt).toBe('')
  })
})
