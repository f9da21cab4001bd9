import {
  type AdmissionRules,
  admitHead,
  admitRun,
  canBeSuperseded,
  type Head,
  isUnchanged,
} from '../../../src/core/rerun/admission.ts'
import type { TargetRun } from '../../../src/core/rerun/target-run.ts'
import { targetRun } from './situations.ts'

const rules: AdmissionRules = { ownRunId: 20, attempt: undefined, events: [] }

describe('admitRun', () => {
  it.each<[string, Partial<TargetRun>, Partial<AdmissionRules>, string | undefined]>([
    ['a failed run', {}, {}, undefined],
    ['one that ran out of time', { conclusion: 'timed_out' }, {}, undefined],
    ['the attempt that was asked about', { runAttempt: 2 }, { attempt: 2 }, undefined],
    ['its own run', { id: 20 }, {}, 'own-run'],
    ['its own run, whatever else', { id: 20, conclusion: 'success' }, { attempt: 1 }, 'own-run'],
    ['an attempt that somebody has followed up', { runAttempt: 2 }, { attempt: 1 }, 'started-meanwhile'],
    [
      'one that goes on again',
      { runAttempt: 2, status: 'queued', conclusion: null },
      { attempt: 1 },
      'started-meanwhile',
    ],
    ['one that is not over', { status: 'in_progress', conclusion: null }, {}, 'not-over'],
    ['one that waits for approval', { status: 'waiting', conclusion: null }, {}, 'not-over'],
    ['an attempt that does not show yet', { runAttempt: 1 }, { attempt: 2 }, 'not-over'],
    ['an end that the API does not know', { conclusion: null }, {}, 'not-over'],
    ['a success', { conclusion: 'success' }, {}, 'not-failed'],
    ['a neutral end', { conclusion: 'neutral' }, {}, 'not-failed'],
    ['a skipped run', { conclusion: 'skipped' }, {}, 'not-failed'],
    ['a workflow file that is wrong', { conclusion: 'startup_failure' }, {}, 'not-failed'],
    ['one that waits for a person', { conclusion: 'action_required' }, {}, 'not-failed'],
    ['a cancelled run', { conclusion: 'cancelled' }, {}, 'cancelled'],
    ['a run that was given up', { conclusion: 'stale' }, {}, 'cancelled'],
    ['an event that is listed', { event: 'schedule' }, { events: ['push', 'schedule'] }, undefined],
    ['an event that is not', { event: 'push' }, { events: ['schedule'] }, 'event-not-allowed'],
    ['an event that is not known', { event: '' }, { events: ['schedule'] }, 'event-not-allowed'],
  ])('%s', (_, run, more, code) => {
    const held = admitRun(targetRun(run), { ...rules, ...more })
    expect(held?.code).toBe(code)
    if (held !== undefined) expect(held.reason).toMatch(/^[A-Z].*\.$/)
  })
})

describe('isUnchanged', () => {
  it.each<[string, Partial<TargetRun>, string | undefined]>([
    ['as it was', {}, undefined],
    ['a new attempt, over already', { runAttempt: 2 }, 'started-meanwhile'],
    ['queued again, before its number shows', { status: 'queued', conclusion: null }, 'started-meanwhile'],
  ])('%s', (_, run, code) => expect(isUnchanged(targetRun(), targetRun(run))?.code).toBe(code))
})

describe('the head', () => {
  it('is asked for where a newer commit can make a run old', () => {
    const events = ['push', 'pull_request', 'pull_request_target', 'schedule', 'workflow_dispatch', 'merge_group']
    expect(events.filter((event) => canBeSuperseded({ event }))).toEqual(['push', 'pull_request'])
  })

  it.each<[Head, object | undefined]>([
    [{ kind: 'current' }, undefined],
    [
      { kind: 'moved', sha: 'abcdef0123456789' },
      { code: 'superseded', reason: 'Superseded: main is at abcdef01, and run 19 of nightly is of 9fceb02d.' },
    ],
    [{ kind: 'gone' }, { code: 'superseded', reason: 'Superseded: there is no main any more, merged or deleted.' }],
    [
      { kind: 'unknown', why: 'GitHub answered 403.' },
      {
        code: 'head-unknown',
        reason: 'Whether 9fceb02d is still the head of main is not known, so nothing is rerun. GitHub answered 403.',
      },
    ],
  ])('%j', (head, expected) => expect(admitHead(targetRun(), head)).toEqual(expected))
})
