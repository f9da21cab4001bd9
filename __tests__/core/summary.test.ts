import type { Report, ReportVerdict } from '../../src/core/report.ts'
import { headline, spokenSeconds, stepSummary, summaryLine, verdictSentence } from '../../src/core/summary.ts'

const verdict: ReportVerdict = {
  class: 'external_api',
  reason: 'http-503',
  rule: 'http/503',
  transient: true,
  confidence: 0.9,
  step: 'Upload archive',
  source: 'log-path',
  evidence: {
    line: 2,
    text: 'it answered 503',
    context: [
      { line: 1, text: 'uploading' },
      { line: 2, text: 'it answered 503' },
    ],
  },
  help: 'Nothing to fix here.',
  runbook_url: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md#external_api-http-503',
  wait_seconds: null,
  alternatives: [],
}

const failure: Report = {
  schema: 1,
  generated_at: '2026-11-22T02:14:07.000Z',
  pipeline: 'pipeline-nightly',
  region: 'eu-central-1',
  runner: 'r',
  version: 'v1',
  round: 1,
  day: '20261122',
  run_id: '20261122-eu-central-1-9fceb02d',
  attempt: '7-1',
  github: {
    repository: 'acme/pipeline',
    run_id: 7,
    run_attempt: 1,
    job_id: 8,
    job_name: 'upload',
    job_url: 'https://github.com/acme/pipeline/actions/runs/7/job/8',
    run_url: 'https://github.com/acme/pipeline/actions/runs/7',
    head_sha: '9fceb02d',
  },
  result: 'failure',
  duration_seconds: 125,
  verdict,
  decision: { kind: 'rerun', reason: 'It passes by itself: rerun 1 of 2 in 5 s.', delay_seconds: 5, not_before: null },
  stages: [{ stage: 'Upload archive', outcome: 'failure', errorClass: 'external_api' }],
  retries: [],
  metrics: { pushed: true, gateway: 'https://gateway.example', problem: null, body: '' },
  problems: [],
}

const hold = { kind: 'hold', reason: 'A person acts.', delay_seconds: 0, not_before: null } as const
const success: Report = { ...failure, result: 'success', verdict: null, decision: hold, stages: [] }

it.each<[string, Report, string]>([
  ['a failure', failure, 'eu-central-1 failed in Upload archive: a service answered 503 (external_api/http-503).'],
  [
    'a failure without a step',
    { ...failure, verdict: { ...verdict, step: null } },
    'eu-central-1 failed: a service answered 503 (external_api/http-503).',
  ],
  [
    'a reason of a user rule',
    { ...failure, verdict: { ...verdict, reason: 'house-maintenance' } },
    'eu-central-1 failed in Upload archive: house maintenance (external_api/house-maintenance).',
  ],
  [
    'a failure without a verdict',
    { ...failure, verdict: null },
    'eu-central-1 failed (20261122-eu-central-1-9fceb02d).',
  ],
  ['a failure without a name', { ...failure, verdict: null, region: null, run_id: null }, 'This job failed.'],
  ['a success', success, 'eu-central-1 succeeded in 2 min 5 s (20261122-eu-central-1-9fceb02d).'],
  [
    'a success of unknown length',
    { ...success, duration_seconds: null },
    'eu-central-1 succeeded (20261122-eu-central-1-9fceb02d).',
  ],
  [
    'a tolerated failure',
    { ...success, verdict },
    'eu-central-1 succeeded in 2 min 5 s (20261122-eu-central-1-9fceb02d). A step was allowed to fail in Upload archive: a service answered 503.',
  ],
  [
    'a cancelled run',
    { ...success, result: 'cancelled' },
    'eu-central-1 was cancelled (20261122-eu-central-1-9fceb02d): a cancelled run counts neither as success nor as failure.',
  ],
  ['a skipped run', { ...success, result: 'skipped' }, 'eu-central-1 was skipped (20261122-eu-central-1-9fceb02d).'],
])('says of %s', (_, report, sentence) => {
  expect(verdictSentence(report)).toBe(sentence)
})

it('adds the decision to a failure only', () => {
  expect(summaryLine(failure)).toBe(`${verdictSentence(failure)} It passes by itself: rerun 1 of 2 in 5 s.`)
  expect(summaryLine(success)).toBe(verdictSentence(success))
  expect(summaryLine({ ...failure, verdict: { ...verdict, step: 'a\nb' } })).not.toContain('\n')
})

it.each([
  [0, '0 s'],
  [-3, '0 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [125, '2 min 5 s'],
  [3600, '1 h'],
  [10_860, '3 h 1 min'],
  [7199, '2 h'],
])('%d seconds are %s', (seconds, expected) => {
  expect(spokenSeconds(seconds)).toBe(expected)
})

describe('the link to the evidence', () => {
  const url = 'https://github.com/acme/pipeline/actions/runs/7/job/8'
  const placed = (place: object, job_url: string | null = url) => {
    const evidence = { ...(verdict.evidence as NonNullable<ReportVerdict['evidence']>), ...place }
    return stepSummary({ ...failure, github: { ...failure.github, job_url }, verdict: { ...verdict, evidence } })
  }

  it.each([
    [{ step_number: 4, step_line: 17 }, `(<a href="${url}#step:4:17">open the line</a>):`],
    [{ step_number: 4, step_line: null }, `(<a href="${url}#step:4:1">open the step</a>):`],
    [{ step_number: null, step_line: null }, `(<a href="${url}">open the job</a>):`],
    [{}, `(<a href="${url}">open the job</a>):`],
  ])('goes as far as is known: %j', (place, link) => {
    expect(placed(place)).toContain(`The line that proves it ${link}`)
  })

  it('is left out where the job is not known', () => {
    expect(placed({ step_number: 4, step_line: 17 }, null)).toContain('The line that proves it:\n')
  })
})

describe('what happens next', () => {
  const next = (decision: Partial<Report['decision']>, more: Partial<ReportVerdict> = {}) =>
    headline({ ...failure, decision: { ...hold, ...decision }, verdict: { ...verdict, ...more } }).split('; ')[1]

  it.each<[Partial<Report['decision']>, Partial<ReportVerdict>, string]>([
    [{ kind: 'rerun', reason: 'x: rerun 2 of 3 now.' }, {}, 'it is run again now (rerun 2 of 3)'],
    [{ kind: 'rerun', delay_seconds: 90 }, {}, 'it is run again in 1 min 30 s'],
    [{ code: 'needs-person' }, { help: 'Renew the token. Then rest.' }, 'it needs a person: renew the token'],
    [{ code: 'needs-person' }, { help: 'CI has no key.' }, 'it needs a person: CI has no key'],
    [{ code: 'needs-person' }, { help: 'The disk is full: free space.' }, 'it needs a person: free space'],
    [{ code: 'needs-person' }, { help: 'The disk is full.' }, 'it needs a person: read what to do'],
    [{ code: 'unknown-cause' }, {}, 'it needs a person: read the log'],
    [{ code: 'not-listed' }, {}, 'it may pass by itself, but rerun-on does not list its cause'],
    [{ code: 'hold-step' }, {}, 'it is not run again: a step that must not run twice had begun'],
    [
      { code: 'budget-spent', reason: 'The budget is spent: 2 of 2 reruns were made.' },
      {},
      'it is not run again: 2 of 2 reruns were made',
    ],
    [
      { code: 'budget-spent', reason: 'x passes by itself, but max-reruns is 0.' },
      {},
      'it is not run again: max-reruns is 0',
    ],
    [{ code: 'quorum-reached' }, {}, 'it is not run again: the day is won already'],
    [
      { code: 'long-wait', not_before: '2026-11-24T02:55:09.000Z' },
      {},
      'a rerun makes sense from 2026-11-24 02:56 UTC on',
    ],
    [{ code: 'policy-unreadable' }, {}, 'it is not run again: the policy could not be read'],
    [{}, {}, 'it is not run again'],
    [{}, { transient: false, help: 'Fix it.' }, 'it needs a person: fix it'],
  ])('%j %j', (decision, more, words) => expect(next(decision, more)).toBe(words))
})

describe('the step summary', () => {
  it.each<[Report, string]>([
    [failure, '### 🔁 '],
    [{ ...failure, decision: hold }, '### ❌ '],
    [success, '### ✅ '],
    [{ ...success, verdict }, '### ⚠️ '],
    [{ ...success, result: 'cancelled' }, '### ⚪ '],
  ])('begins with its verdict', (report, begins) => {
    expect(stepSummary(report).startsWith(begins)).toBe(true)
    expect(stepSummary(report).split('\n')[0]).toContain('eu-central-1')
  })

  it('shows decision, proof, what to do and the facts', () => {
    const text = stepSummary(failure)
    expect(text).toContain(
      '**Rerun:** It passes by itself: rerun 1 of 2 in 5 s. (<code>external_api/http-503</code>, 90 % sure)',
    )
    expect(text).toContain('<b>▶ 2  it answered 503</b>')
    expect(text).toContain('**What to do:** Nothing to fix here.')
    expect(text).toContain('<code>20261122-eu-central-1-9fceb02d</code>')
    expect(text).toContain('href="https://github.com/acme/pipeline/actions/runs/7/job/8"')
    expect(text).toContain('| Upload archive | ❌ failure |')
  })

  it('says that a last word is no proof', () => {
    const unknown = { ...verdict, class: 'unknown', reason: 'no-match', rule: null } as const
    const text = stepSummary({ ...failure, decision: hold, verdict: unknown })
    expect(text).toContain('The last words of the step; no rule knows them')
    expect(text).not.toContain('The line that proves it')
  })

  it('names what the setup lacks, each in one line', () => {
    const problems = [{ where: 'a', message: 'one\n# two' }]
    expect(stepSummary({ ...success, problems })).toContain('- one &#35; two')
  })

  it('keeps its tables whole, whatever a step or a line is called', () => {
    const hostile = 'a|b\n| c <i> @d'
    const text = stepSummary({
      ...failure,
      pipeline: hostile,
      stages: [{ stage: hostile, outcome: 'success' }],
      verdict: {
        ...verdict,
        step: hostile,
        alternatives: [{ class: 'network', reason: 'dns', rule: 'a|b', line: 3, text: hostile, score: 9 }],
      },
    })
    expect(text).not.toContain('<i>')
    expect(text).not.toContain('@d')
    for (const row of text.split('\n').filter((line) => line.startsWith('|')))
      expect([2, 3]).toContain(row.split('|').length - 2)
  })

  it('stays small with the longest texts', () => {
    const long = '<'.repeat(5000)
    const context = Array.from({ length: 9 }, (_, line) => ({ line, text: long }))
    const alternatives = Array.from({ length: 5 }, () => ({
      class: 'network' as const,
      reason: 'dns',
      rule: 'r',
      line: 3,
      text: long,
      score: 9,
    }))
    const report = { ...failure, verdict: { ...verdict, evidence: { line: 4, text: long, context }, alternatives } }
    expect(Buffer.byteLength(stepSummary(report))).toBeLessThan(20_000)
  })
})
