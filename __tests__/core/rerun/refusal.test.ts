import { parseEvents } from '../../../src/core/rerun/events.ts'
import { type RefusalKind, readRefusal, refusalHelp } from '../../../src/core/rerun/refusal.ts'

describe('readRefusal', () => {
  it.each<[number, string, RefusalKind]>([
    [403, 'GitHub answered 403, "This workflow is already running"', 'running'],
    [403, 'The workflow run containing this job is already running', 'running'],
    [409, 'This workflow run is already queued', 'running'],
    [403, 'Unable to retry this workflow run because it was created over a month ago', 'too-old'],
    [403, 'This workflow run cannot be retried', 'not-retryable'],
    [403, 'Unable to re-run this workflow run because its workflow file is gone', 'not-retryable'],
    [403, 'Unable to retry: the maximum number of attempts was reached', 'too-often'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [403, 'Must have admin rights to Repository.', 'forbidden'],
    [404, 'Not Found', 'absent'],
    [422, 'Validation Failed', 'other'],
  ])('%d %s', (status, said, kind) => {
    expect(readRefusal(status, said)).toBe(kind)
    expect(refusalHelp[kind]).toMatch(/\.$/)
  })
})

describe('parseEvents', () => {
  it.each([
    ['', []],
    ['schedule', ['schedule']],
    ['push, schedule\nworkflow_dispatch', ['push', 'schedule', 'workflow_dispatch']],
  ])('reads %j', (text, events) => expect(parseEvents(text)).toEqual({ events }))

  it('names each one that no event has', () => {
    expect(parseEvents('pusch, nightly')).toEqual({
      problems: [
        'must name events such as schedule or push, but one is "pusch". Did you mean "push"?',
        'must name events such as schedule or push, but one is "nightly".',
      ],
    })
  })
})
