import type { AttemptReport, GateReport, RegionReport, TicketReport } from '../../src/core/gate/gate-report.ts'
import type { ReportVerdict } from '../../src/core/report.ts'
import { decisionOn, outputs, verdictOn } from './verdicts.ts'

const server = 'https://github.com/acme/pipeline/actions/runs/19000000001'
let jobs = 0

function attemptOf(region: string, verdict: ReportVerdict | null, more: Partial<AttemptReport> = {}): AttemptReport {
  const id = 55000000001 + jobs++
  const { round = 1 } = more
  return {
    attempt: `19000000001-1${round === 1 ? '' : `-${round}`}`,
    run_id: `20261124-${region}-9fceb02d`,
    run_attempt: 1,
    round,
    result: verdict === null ? 'success' : 'failure',
    is_winner: false,
    job_id: id,
    job_name: `run (${region})`,
    job_url: `${server}/job/${id}`,
    completed_at: '2026-11-24T02:14:40.000Z',
    duration_seconds: 74,
    verdict,
    note: null,
    metrics: 'unchanged',
    ...more,
  }
}

export function success(region: string, more: Partial<AttemptReport> = {}): RegionReport {
  return { region, result: 'success', decision: decisionOn(undefined), attempts: [attemptOf(region, null, more)] }
}

export function failure(region: string, output: readonly string[], step = 'Upload archive', tries = 1): RegionReport {
  const verdict = verdictOn(step, output)
  const attempts = Array.from({ length: tries }, (_, index) => attemptOf(region, verdict, { round: index + 1 }))
  return { region, result: 'failure', decision: decisionOn(verdict, tries), attempts }
}

function recovered(region: string, output: readonly string[]): RegionReport {
  const first = attemptOf(region, verdictOn('Upload archive', output))
  return {
    region,
    result: 'success',
    decision: decisionOn(undefined),
    attempts: [first, attemptOf(region, null, { round: 2 })],
  }
}

export function gateOf(regions: readonly RegionReport[], more: Partial<GateReport> = {}): GateReport {
  const winner = regions.flatMap(({ attempts }) => attempts).find((attempt) => attempt.is_winner)
  const again = regions.filter(({ decision }) => decision.kind === 'rerun')
  const held = regions.filter(
    ({ result, decision }) => decision.kind === 'hold' && (result === 'failure' || result === 'unclear'),
  )
  const succeeded = regions.filter(({ result }) => result === 'success').length
  return {
    schema: 1,
    kind: 'gate',
    generated_at: '2026-11-24T02:15:09.000Z',
    pipeline: 'pipeline-nightly',
    version: 'v1',
    round: 1,
    day: '20261124',
    attempt: '19000000001-1',
    github: {
      repository: 'acme/pipeline',
      run_id: 19000000001,
      run_attempt: 1,
      run_url: server,
      head_sha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    },
    day_result: succeeded === 0 ? 'failure' : succeeded === regions.length ? 'success' : 'degraded',
    quorum: { needed: 1, succeeded, regions: regions.length },
    winner:
      winner === undefined
        ? null
        : {
            region: regions.find(({ attempts }) => attempts.includes(winner))?.region ?? '',
            run_id: winner.run_id,
            attempt: winner.attempt,
          },
    regions,
    rerun: {
      regions: again.map(({ region }) => region),
      matrix: { include: [] },
      delay_seconds: Math.max(0, ...again.map(({ decision }) => decision.delay_seconds)),
    },
    held_regions: held.map(({ region }) => region),
    metrics: {
      gateway: 'https://push.acme.dev',
      unchanged: regions.length,
      revised: 0,
      added: 0,
      failed: 0,
      pruned: 0,
      problem: null,
    },
    tickets: [],
    messages: [],
    dry_run: false,
    problems: [],
    ...more,
  }
}

const ticket: TicketReport = {
  fingerprint: '3f1c9a7be0d2',
  class: 'token_expired',
  reason: 'expired-token',
  regions: ['eu-central-1'],
  state: 'updated',
  number: 41,
  url: 'https://github.com/acme/pipeline/issues/41',
  occurrences: 7,
  first_seen: '2026-11-20T02:14:00.000Z',
  problem: null,
}
const solved: TicketReport = {
  ...ticket,
  class: 'environment',
  reason: 'disk-full',
  state: 'closed',
  number: 38,
  url: 'https://github.com/acme/pipeline/issues/38',
}

const unclear: RegionReport = {
  region: 'sa-east-1',
  result: 'unclear',
  decision: {
    kind: 'hold',
    code: 'unknown-cause',
    reason:
      'Two jobs name the region sa-east-1: "run (sa-east-1)" and "lint (sa-east-1)". Tell them apart with "regions".',
    delay_seconds: 0,
    not_before: null,
  },
  attempts: [],
}

export const areas = [
  'us-west',
  'us-east',
  'ca-central',
  'sa-east',
  'eu-west',
  'eu-central',
  'ap-south',
  'ap-northeast',
]
const many = Array.from({ length: 256 }, (_, index) => `${areas[index % 8]}-${Math.floor(index / 8) + 1}`)

export const gates: Readonly<Record<string, () => GateReport>> = {
  good: () =>
    gateOf(
      [success('us-west-2', { is_winner: true }), recovered('ap-northeast-2', outputs.dns), success('eu-central-1')],
      {
        tickets: [solved],
      },
    ),
  degraded: () =>
    gateOf(
      [
        success('us-west-2', { is_winner: true }),
        failure('ap-northeast-2', outputs.upload503),
        failure('eu-central-1', outputs.expired),
        failure('eu-west-1', outputs.expired),
      ],
      { tickets: [{ ...ticket, regions: ['eu-west-1', 'eu-central-1'] }] },
    ),
  'rerun-pending': () =>
    gateOf([failure('us-west-2', outputs.upload503), failure('ap-northeast-2', outputs.dns, 'Fetch catalogue')]),
  failed: () =>
    gateOf(
      [
        failure('us-west-2', outputs.upload503, 'Upload archive', 3),
        failure('eu-central-1', outputs.expired),
        failure('ap-northeast-2', outputs.disk, 'Build image'),
      ],
      {
        round: 3,
        tickets: [
          ticket,
          {
            ...ticket,
            reason: 'disk-full',
            class: 'environment',
            regions: ['ap-northeast-2'],
            state: 'opened',
            number: 42,
            occurrences: 1,
            url: 'https://github.com/acme/pipeline/issues/42',
          },
        ],
        messages: [{ receiver: 'slack', sent: true, problem: null }],
      },
    ),
  plan: () =>
    gateOf([], {
      round: 0,
      day_result: null,
      quorum: { needed: 1, succeeded: 0, regions: 0 },
      rerun: { regions: ['us-west-2', 'ap-northeast-2', 'eu-central-1'], matrix: { include: [] }, delay_seconds: 0 },
      metrics: {
        gateway: null,
        unchanged: 0,
        revised: 0,
        added: 0,
        failed: 0,
        pruned: 0,
        problem: 'Nothing has run yet, so there is nothing to repair.',
      },
    }),
  unclear: () =>
    gateOf([success('us-west-2', { is_winner: true }), unclear], {
      problems: [{ where: 'input "regions"', message: unclear.decision.reason }],
    }),
  '256-regions': () =>
    gateOf(
      many.map((region, index) => {
        if (index === 0) return success(region, { is_winner: true })
        if (index % 29 === 7) return failure(region, outputs.upload503)
        return index === 100 || index === 180 ? failure(region, outputs.expired) : success(region)
      }),
      { tickets: [{ ...ticket, regions: [many[100] as string, many[180] as string] }] },
    ),
}
