/** Whether a run may be rerun at all, before anything is known of its jobs, and again right before it is. Pure and total. */
import type { Conclusion } from '../job.ts'
import { callRun, type TargetRun } from './target-run.ts'

/** Why a whole run is held, for programs; the reason is for people. */
export type RunHoldCode =
  | 'inputs'
  | 'api-error'
  | 'own-run'
  | 'not-over'
  | 'not-failed'
  | 'cancelled'
  | 'event-not-allowed'
  | 'superseded'
  | 'head-unknown'
  | 'started-meanwhile'
  | 'no-failed-job'
  | 'refused'
  | 'not-started'

export interface RunHold {
  readonly code: RunHoldCode
  /** One sentence for a person. */
  readonly reason: string
}

export interface AdmissionRules {
  /** The run that this action runs in. */
  readonly ownRunId: number
  /** The attempt that was asked about; undefined: whichever is the latest. */
  readonly attempt: number | undefined
  /** Names of the events whose runs may be rerun; empty: any. */
  readonly events: readonly string[]
}

/** Undefined where nothing speaks against it so far. */
export function admitRun(run: TargetRun, { ownRunId, attempt, events }: AdmissionRules): RunHold | undefined {
  const name = callRun(run)
  if (run.id === ownRunId) return ownRun
  if (attempt !== undefined && run.runAttempt > attempt) return startedMeanwhile(run, attempt)
  if (run.status !== 'completed' || run.conclusion === null || (attempt !== undefined && run.runAttempt < attempt)) {
    return { code: 'not-over', reason: `Attempt ${attempt ?? run.runAttempt} of ${name} is not over.` }
  }
  const end = notFailed[run.conclusion]
  if (end !== undefined) return { code: end.code, reason: `Attempt ${run.runAttempt} of ${name} ${end.said}.` }
  if (events.length > 0 && !events.includes(run.event)) {
    const reason = `Runs of ${events.join(', ')} may be rerun, but ${name} was started by ${run.event || 'an unknown event'}.`
    return { code: 'event-not-allowed', reason }
  }
  return undefined
}

/** A job of its own run is still going on, so it could only wait for itself. */
export const ownRun: RunHold = {
  code: 'own-run',
  reason: 'This is the run that the helper itself runs in, and it is never rerun by itself.',
}

const notFailed: Partial<Record<Conclusion, { code: RunHoldCode; said: string }>> = {
  success: { code: 'not-failed', said: 'succeeded: there is nothing to rerun' },
  neutral: { code: 'not-failed', said: 'did not fail: there is nothing to rerun' },
  skipped: { code: 'not-failed', said: 'was skipped: there is nothing to rerun' },
  cancelled: { code: 'cancelled', said: 'was cancelled, which is not a failure: it is not rerun' },
  stale: { code: 'cancelled', said: 'was given up by GitHub, which is not a failure: it is not rerun' },
  action_required: { code: 'not-failed', said: 'waits for a person to approve it' },
  startup_failure: {
    code: 'not-failed',
    said: 'never started: its workflow file is wrong, and only a change of it helps',
  },
}

function startedMeanwhile(run: TargetRun, attempt: number): RunHold {
  const reason = `Attempt ${run.runAttempt} of ${callRun(run)} has been started meanwhile, so attempt ${attempt} is not rerun again.`
  return { code: 'started-meanwhile', reason }
}

/** Right before the request: whether the run is as it was when it was judged. */
export function isUnchanged(judged: TargetRun, now: TargetRun): RunHold | undefined {
  if (now.runAttempt > judged.runAttempt) return startedMeanwhile(now, judged.runAttempt)
  // Between the request of another helper and the new attempt's number the run shows as queued already.
  if (now.status !== 'completed') {
    const reason = `${capital(callRun(now))} is ${now.status} again: somebody else has started it meanwhile.`
    return { code: 'started-meanwhile', reason }
  }
  return undefined
}

/** Where the run's commit stands now. */
export type Head =
  | { readonly kind: 'current' }
  | { readonly kind: 'moved'; readonly sha: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown'; readonly why: string }

/** A nightly run is not old because somebody pushed; the run of a commit that was replaced is. */
export function canBeSuperseded({ event }: Pick<TargetRun, 'event'>): boolean {
  return event === 'push' || event === 'pull_request'
}

export function admitHead(run: TargetRun, head: Head): RunHold | undefined {
  const where = `${run.headBranch || 'its branch'}`
  const sha8 = run.headSha.slice(0, 8)
  switch (head.kind) {
    case 'current':
      return undefined
    case 'moved': {
      const reason = `Superseded: ${where} is at ${head.sha.slice(0, 8)}, and ${callRun(run)} is of ${sha8}.`
      return { code: 'superseded', reason }
    }
    case 'gone':
      return { code: 'superseded', reason: `Superseded: there is no ${where} any more, merged or deleted.` }
    case 'unknown': {
      const reason = `Whether ${sha8} is still the head of ${where} is not known, so nothing is rerun. ${head.why}`
      return { code: 'head-unknown', reason }
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
