/** The gate reaches another verdict than the region had pushed: the newer one counts, and only it. */
import { type Row, row, situation } from '../situation.ts'

const streak = (value: number): Row => [{ pipeline: 'shop-daily', region: 'eu' }, value]
const failures = (errorClass: string, value: number): Row => [
  { pipeline: 'shop-daily', region: 'eu', error_class: errorClass },
  value,
]
const stage = (name: string, errorClass: string, value: number): Row => [
  { pipeline: 'shop-daily', region: 'eu', stage: name, error_class: errorClass },
  value,
]

export const revisions = [
  situation('unknown, then network: one attempt, one class', '1m', (it) => {
    const failedIn = (errorClass: 'unknown' | 'network') => [
      { stage: 'Load', outcome: 'success' as const },
      { stage: 'Publish', outcome: 'failure' as const, errorClass },
    ]
    const first = it.failure('eu', '0 02:10', 'unknown', { stages: failedIn('unknown'), until: '0 02:15' })
    const last = it.revise(first, '0 02:15', {
      result: 'failure',
      errorClass: 'network',
      stages: failedIn('network'),
    })
    it.at('0 02:14', {
      'lumen:failures_by_class:1d': [failures('unknown', 1)],
      'lumen:stage_failures:7d': [stage('Publish', 'unknown', 1)],
    })
    it.at('0 02:20', {
      'lumen:verdict_completed_timestamp_seconds': [row(first), row(last)],
      'lumen:attempt_completed_timestamp_seconds': [row(last)],
      'lumen:region_consecutive_failures': [streak(1)],
      'lumen:region_last_failure': [row(last)],
      'lumen:failures_by_class:1d': [failures('network', 1)],
      'lumen:failures_by_class:7d': [failures('network', 1)],
      'lumen:stage_failures:7d': [stage('Publish', 'network', 1)],
      'lumen:region_success_ratio:7d': [streak(0)],
      'lumen:reruns:7d': [],
    })
    it.alerts('0 02:20', 'LumenRegionConsecutiveFailures', [])
  }),

  situation('one attempt is revised, another keeps its class', '1m', (it) => {
    const failedIn = (name: string) => [{ stage: name, outcome: 'failure' as const, errorClass: 'unknown' as const }]
    const first = it.failure('eu', '0 02:10', 'unknown', { stages: failedIn('Load'), run: 7 })
    it.failure('eu', '0 02:30', 'unknown', { stages: failedIn('Load'), run: 8 })
    it.failure('eu', '0 02:40', 'unknown', { stages: failedIn('Load'), run: 7, pipeline: 'docs' })
    it.failure('eu', '0 02:50', 'unknown', { stages: failedIn('Load'), run: 7, day: '19700102' })
    it.revise(first, '0 03:00', { result: 'failure', errorClass: 'build', stages: [] })
    it.at('0 03:10', {
      'lumen:stage_failures:7d': [
        stage('Load', 'unknown', 2),
        [{ pipeline: 'docs', region: 'eu', stage: 'Load', error_class: 'unknown' }, 1],
      ],
    })
  }),

  situation('a stage that was allowed to fail keeps its class when the attempt gets another', '1m', (it) => {
    const stages = [
      { stage: 'Lint', outcome: 'failure' as const, errorClass: 'build' as const },
      { stage: 'Load', outcome: 'failure' as const, errorClass: 'unknown' as const },
    ]
    const first = it.failure('eu', '0 02:10', 'unknown', { stages, until: '0 02:15' })
    it.revise(first, '0 02:15', {
      result: 'failure',
      errorClass: 'network',
      stages: [stages[0] as (typeof stages)[0], { stage: 'Load', outcome: 'failure', errorClass: 'network' }],
    })
    it.at('0 02:20', { 'lumen:stage_failures:7d': [stage('Lint', 'build', 1), stage('Load', 'network', 1)] })
  }),

  situation('a failure that turns out to be a cancellation drops out, and its date with it', '15m', (it) => {
    const first = it.failure('eu', '0 02:10', 'unknown', {
      stages: [{ stage: 'Load', outcome: 'failure', errorClass: 'unknown' }],
      until: '0 02:30',
    })
    it.revise(first, '0 02:30', { result: 'cancelled', stages: [] })
    it.at('0 02:15', { 'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]] })
    it.at('0 02:30', {
      'lumen:attempt_completed_timestamp_seconds': [],
      'lumen:day_start_timestamp_seconds': [],
      'lumen:daily_runs_total': [],
      'lumen:sli1d': [],
      'lumen:region_day_success:ratio': [],
      'lumen:failures_by_class:1d': [],
      'lumen:stage_failures:7d': [],
      'lumen:region_consecutive_failures': [],
      'lumen:region_last_failure': [],
    })
    it.at('1 00:15', { 'lumen:sli1d:closed': [], 'lumen:sli30d': [] })
    it.alerts('1 00:15', 'LumenDayFailed', [])
  }),

  situation('a date that is gone does not live on in another date or pipeline', '15m', (it) => {
    const first = it.failure('eu', '0 02:10', 'unknown', { run: 7 })
    it.revise(first, '0 02:30', { result: 'cancelled' })
    it.success('us', '0 02:10', { run: 7, day: '19700102' })
    it.success('eu', '0 02:10', { run: 7, pipeline: 'docs' })
    it.at('0 02:30', {
      'lumen:daily_runs_total': [
        [{ pipeline: 'shop-daily', day: '19700102' }, 1],
        [{ pipeline: 'docs', day: '19700101' }, 1],
      ],
    })
  }),

  situation('a success that turns out to be a failure is one', '1m', (it) => {
    const first = it.success('eu', '0 02:10')
    const last = it.revise(first, '0 02:15', { result: 'failure', errorClass: 'environment' })
    it.at('0 02:20', {
      'lumen:attempt_completed_timestamp_seconds': [row(last)],
      'lumen:daily_winner': [],
      'lumen:sli1d': [[{ pipeline: 'shop-daily', day: '19700101' }, 0]],
      'lumen:region_consecutive_failures': [streak(1)],
    })
  }),

  situation('the same verdict pushed again by the gate changes nothing', '1m', (it) => {
    const only = it.failure('eu', '0 02:10', 'network')
    it.scrape(only, 8_400_000, 9_000_000)
    it.at('0 02:30', {
      'lumen:attempt_completed_timestamp_seconds': [row(only)],
      'lumen:region_consecutive_failures': [streak(1)],
    })
  }),
]
