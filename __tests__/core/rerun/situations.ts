import { defaultPolicy } from '../../../src/core/policy.ts'
import type { RunSituation } from '../../../src/core/rerun/run-decision.ts'
import type { JudgedJob } from '../../../src/core/rerun/run-jobs.ts'
import type { TargetRun } from '../../../src/core/rerun/target-run.ts'
import { causes, type ErrorClass, reasonSpec, splitCause } from '../../../src/core/taxonomy.ts'
import type { Verdict } from '../../../src/core/verdict.ts'
import { job } from '../gate/jobs.ts'

export const now = Date.UTC(2026, 10, 24, 3)

export function targetRun(more: Partial<TargetRun> = {}): TargetRun {
  return {
    id: 19,
    name: 'nightly',
    runAttempt: 1,
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    headSha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    headBranch: 'main',
    headRepository: 'acme/pipeline',
    workflowPath: '.github/workflows/nightly.yml',
    createdAt: '2026-11-24T02:00:00Z',
    htmlUrl: 'https://github.com/acme/pipeline/actions/runs/19',
    ...more,
  }
}

export function verdict(
  cause: string,
  waitSeconds?: number,
): Pick<Verdict, 'errorClass' | 'reason' | 'transient' | 'waitSeconds'> {
  const [errorClass, reason] = cause.split('/') as [ErrorClass, string]
  const known = causes.find((one) => one === cause)
  return { errorClass, reason, transient: known !== undefined && reasonSpec(known).transient, waitSeconds }
}

type Given = Omit<NonNullable<Parameters<typeof job>[1]>, 'steps'> & {
  evidence?: string
  waitSeconds?: number
  steps?: readonly string[]
}

/** A job that failed for a cause. */
export function failed(
  name: string,
  cause: string,
  { evidence = '', waitSeconds, steps = [], ...given }: Given = {},
): JudgedJob {
  return {
    job: job(name, { conclusion: 'failure', ...given, steps: stepsOf(steps) }),
    result: 'failure',
    verdict: verdict(cause, waitSeconds),
    evidence,
    cancelledBy: undefined,
  }
}

export function succeeded(name: string, { steps = [], ...given }: Given = {}): JudgedJob {
  const ended = job(name, { ...given, steps: stepsOf(steps) })
  return { job: ended, result: 'success', verdict: undefined, evidence: '', cancelledBy: undefined }
}

export function cancelled(
  name: string,
  cancelledBy: 'sibling' | 'other',
  { steps = [], ...given }: Given = {},
): JudgedJob {
  const ended = job(name, { conclusion: 'cancelled', ...given, steps: stepsOf(steps) })
  return { job: ended, result: 'cancelled', verdict: undefined, evidence: '', cancelledBy }
}

function stepsOf(names: readonly string[]) {
  return names.map((name, index) => ({
    name,
    number: index + 1,
    status: 'completed' as const,
    conclusion: 'success' as const,
    startedAt: null,
    completedAt: null,
  }))
}

export function situation(jobs: readonly JudgedJob[], more: Partial<RunSituation> = {}): RunSituation {
  return { run: targetRun(), jobs, plan: undefined, policy: defaultPolicy, round: 1, now, ...more }
}

export const permanentCauses = causes.filter(
  (cause) => !reasonSpec(cause).transient && splitCause(cause).errorClass !== 'unknown',
)
export const curableCauses = [
  'network/dns',
  'network/connection-reset',
  'external_api/http-503',
  'environment/runner-lost',
]
