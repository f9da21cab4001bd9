import type { ReportVerdict } from '../../src/core/report.ts'
import type { RerunJobReport, RerunReport } from '../../src/core/rerun/rerun-report.ts'
import { decisionOn, outputs, verdictOn } from './verdicts.ts'

const server = 'https://github.com/acme/pipeline/actions/runs'

function jobOf(id: number, region: string, verdict: ReportVerdict): RerunJobReport {
  const { kind, reason } = decisionOn(verdict)
  return {
    job_id: id,
    job_name: `upload (${region})`,
    job_url: `${server}/19000000001/job/${id}`,
    region,
    run_id: `20261124-${region}-9fceb02d`,
    result: 'failure',
    part: 'failed',
    verdict,
    decision: { kind, reason },
  }
}

const service = jobOf(55000000001, 'us-west-2', verdictOn('Upload archive', outputs.upload503))
const token = jobOf(55000000002, 'eu-central-1', verdictOn('Upload archive', outputs.expired))
const follower: RerunJobReport = {
  ...service,
  ...{ job_id: 55000000003, job_name: 'publish', region: null, part: 'follower', verdict: null, decision: null },
  job_url: `${server}/19000000001/job/55000000003`,
}

function rerunOf(more: Partial<RerunReport>): RerunReport {
  return {
    schema: 1,
    kind: 'rerun',
    generated_at: '2026-11-24T02:20:00.000Z',
    pipeline: 'pipeline-nightly',
    round: 1,
    day: '20261124',
    run_id: null,
    attempt: '19000000001-1',
    github: {
      repository: 'acme/pipeline',
      run_id: 19000000009,
      run_attempt: 1,
      job_id: null,
      run_url: `${server}/19000000009`,
    },
    target: {
      run_id: 19000000001,
      run_attempt: 1,
      run_url: `${server}/19000000001`,
      name: 'nightly',
      event: 'schedule',
      conclusion: 'failure',
      head_branch: 'main',
      head_sha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    },
    decision: {
      kind: 'rerun',
      code: null,
      reason: 'The job "upload (us-west-2)" can be cured. external_api/http-503 passes by itself: rerun 1 of 2 in 5 s.',
      delay_seconds: 5,
      not_before: null,
    },
    attempt_started: 2,
    jobs: [service, follower],
    dry_run: false,
    problems: [],
    ...more,
  }
}

export const reruns: Readonly<Record<string, RerunReport>> = {
  started: rerunOf({}),
  veto: rerunOf({
    jobs: [service, follower, token],
    attempt_started: null,
    decision: {
      kind: 'hold',
      code: 'needs-person',
      reason: `The job "upload (eu-central-1)" stands against a rerun. ${token.decision?.reason} It said: "${token.verdict?.evidence?.text}". 1 other failed job could be cured.`,
      delay_seconds: 0,
      not_before: null,
    },
  }),
  'dry-run': rerunOf({ dry_run: true, attempt_started: null }),
  'not-failed': rerunOf({
    jobs: [],
    attempt_started: null,
    target: { ...(rerunOf({}).target as NonNullable<RerunReport['target']>), conclusion: 'success' },
    decision: {
      kind: 'hold',
      code: 'not-failed',
      reason: 'Attempt 1 of run 19000000001 of nightly succeeded.',
      delay_seconds: 0,
      not_before: null,
    },
  }),
}
