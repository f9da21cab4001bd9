import type { Report } from '../../src/core/report.ts'
import { decisionOn, outputs, verdictOn } from './verdicts.ts'

const server = 'https://github.com/acme/pipeline/actions/runs/19000000001'

function reportOf(region: string, more: Partial<Report>): Report {
  return {
    schema: 1,
    generated_at: '2026-11-24T02:15:09.000Z',
    pipeline: 'pipeline-nightly',
    region,
    runner: 'github-hosted-linux-x64',
    version: 'v1',
    round: 1,
    day: '20261124',
    run_id: `20261124-${region}-9fceb02d`,
    attempt: '19000000001-1',
    github: {
      repository: 'acme/pipeline',
      run_id: 19000000001,
      run_attempt: 1,
      job_id: 55000000002,
      job_name: `upload (${region})`,
      job_url: `${server}/job/55000000002`,
      run_url: server,
      head_sha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    },
    result: 'failure',
    duration_seconds: 74,
    verdict: null,
    decision: decisionOn(undefined),
    stages: [
      { stage: 'Check out', outcome: 'success' },
      { stage: 'Upload archive', outcome: 'success' },
    ],
    retries: [],
    metrics: { pushed: true, gateway: 'https://push.acme.dev', problem: null, body: '' },
    problems: [],
    ...more,
  }
}

function failed(region: string, step: string, output: readonly string[], more: Partial<Report> = {}): Report {
  const verdict = verdictOn(step, output)
  return reportOf(region, {
    verdict,
    decision: decisionOn(verdict),
    stages: [
      { stage: 'Check out', outcome: 'success' },
      { stage: step, outcome: 'failure', errorClass: verdict.class },
    ],
    ...more,
  })
}

const riddle = failed('eu-west-1', 'Load warehouse', outputs.riddle)

export const reports: Readonly<Record<string, Report>> = {
  success: reportOf('us-west-2', { result: 'success' }),
  transient: failed('us-west-2', 'Upload archive', outputs.upload503),
  permanent: failed('eu-central-1', 'Upload archive', outputs.expired),
  build: failed('eu-central-1', 'Build', outputs.types),
  'budget-spent': failed('us-west-2', 'Upload archive', outputs.upload503, {
    attempt: '19000000001-3',
    decision: decisionOn(verdictOn('Upload archive', outputs.upload503), 3),
  }),
  'long-wait': failed('ap-northeast-2', 'Fetch prices', outputs.rateLimit),
  unknown: failed('eu-west-1', 'Load warehouse', [], {
    verdict: {
      ...(riddle.verdict as NonNullable<Report['verdict']>),
      ...{ class: 'unknown', reason: 'no-match', rule: null, transient: false, confidence: 0 },
      help: 'Read the log, and add a rule for the line that proves the cause.',
      runbook_url: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md#unknown-no-match',
      alternatives: [],
    },
    decision: decisionOn({
      ...(riddle.verdict as NonNullable<Report['verdict']>),
      ...{ class: 'unknown', reason: 'no-match', transient: false },
    }),
  }),
  tolerated: reportOf('us-west-2', {
    result: 'success',
    verdict: verdictOn('Warm the cache', outputs.dns),
    stages: [
      { stage: 'Warm the cache', outcome: 'failure', errorClass: 'network' },
      { stage: 'Upload archive', outcome: 'success' },
    ],
  }),
  cancelled: reportOf('us-west-2', { result: 'cancelled' }),
  'retried-in-place': reportOf('us-west-2', {
    result: 'success',
    retries: [{ stage: 'Upload archive', retries: 2, error_class: 'external_api', result: 'recovered' }],
  }),
  'setup-problem': failed('us-west-2', 'Upload archive', outputs.upload503, {
    run_id: null,
    day: null,
    metrics: {
      pushed: false,
      gateway: 'https://push.acme.dev',
      problem: 'The run has no name, so nothing was pushed.',
      body: null,
    },
    problems: [
      {
        where: 'GitHub API',
        message:
          'The API answered 403 for run 19000000001. Which date this rerun is for is not known: nothing is pushed. Pass "day" to say it.',
      },
    ],
  }),
}
