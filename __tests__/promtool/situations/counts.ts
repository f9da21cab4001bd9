/** Failures, stages, retries, reruns and durations. */
import { type Row, situation } from '../situation.ts'

const failures = (region: string, errorClass: string, value: number, pipeline = 'shop-daily'): Row => [
  { pipeline, region, error_class: errorClass },
  value,
]

export const counts = [
  situation('several failures are several, by region and class, for one day and for seven', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    it.failure('eu', '0 03:00', 'network')
    it.failure('eu', '0 04:00', 'build')
    it.failure('us', '0 04:00', 'build')
    it.failure('eu', '0 05:00', 'network', { pipeline: 'docs' })
    it.success('ap', '0 06:00')
    const one = 'lumen:failures_by_class:1d'
    const seven = 'lumen:failures_by_class:7d'
    const all = [
      failures('eu', 'network', 2),
      failures('eu', 'build', 1),
      failures('us', 'build', 1),
      failures('eu', 'network', 1, 'docs'),
    ]
    it.at('0 07:00', { [one]: all, [seven]: all })
    it.at('1 01:00', { [one]: all })
    it.at('1 02:00', { [one]: [failures('eu', 'network', 1), ...all.slice(1)], [seven]: all })
    it.at('1 05:00', { [one]: [], [seven]: all })
    it.at('7 01:00', { [seven]: all })
    it.at('7 02:00', { [seven]: [failures('eu', 'network', 1), ...all.slice(1)] })
    it.at('7 05:00', { [seven]: [] })
  }),

  situation('stages: those that failed, by class, whatever became of the attempt', '1h', (it) => {
    const failed = (stage: string, errorClass: 'network' | 'build') => ({
      stage,
      outcome: 'failure' as const,
      errorClass,
    })
    it.failure('eu', '0 02:00', 'network', {
      stages: [{ stage: 'Build', outcome: 'success' }, failed('Load', 'network')],
    })
    it.failure('eu', '0 03:00', 'network', { stages: [failed('Load', 'network')] })
    it.failure('us', '0 03:00', 'build', { stages: [failed('Load', 'build')] })
    // Allowed to fail: the attempt succeeded.
    it.success('eu', '0 04:00', { stages: [failed('Lint', 'build')] })
    it.failure('eu', '0 04:00', 'build', { pipeline: 'docs', stages: [failed('Lint', 'build')] })
    const stage = (region: string, name: string, errorClass: string, value: number, pipeline = 'shop-daily'): Row => [
      { pipeline, region, stage: name, error_class: errorClass },
      value,
    ]
    it.at('0 05:00', {
      'lumen:stage_failures:7d': [
        stage('eu', 'Load', 'network', 2),
        stage('us', 'Load', 'build', 1),
        stage('eu', 'Lint', 'build', 1),
        stage('eu', 'Lint', 'build', 1, 'docs'),
      ],
    })
  }),

  situation('retries inside the job: the sum of tries, by what came of them', '1h', (it) => {
    const retried = (stage: string, retries: number, result: 'recovered' | 'exhausted') => ({
      stage,
      retries,
      errorClass: 'network' as const,
      result,
    })
    it.success('eu', '0 02:00', { retries: [retried('Load', 2, 'recovered')] })
    it.success('eu', '0 03:00', { retries: [retried('Load', 1, 'recovered'), retried('Pull', 1, 'recovered')] })
    it.failure('eu', '0 04:00', 'network', { retries: [retried('Load', 2, 'exhausted')] })
    it.failure('us', '0 04:00', 'network', { retries: [retried('Load', 2, 'exhausted')] })
    it.success('eu', '0 05:00', {
      pipeline: 'docs',
      retries: [{ ...retried('Load', 1, 'recovered'), errorClass: 'external_api' }],
    })
    const spent = (region: string, stage: string, result: string, value: number): Row => [
      { pipeline: 'shop-daily', region, stage, error_class: 'network', result },
      value,
    ]
    it.at('0 06:00', {
      'lumen:step_retries:7d': [
        spent('eu', 'Load', 'recovered', 3),
        spent('eu', 'Pull', 'recovered', 1),
        spent('eu', 'Load', 'exhausted', 2),
        spent('us', 'Load', 'exhausted', 2),
        [{ pipeline: 'docs', region: 'eu', stage: 'Load', error_class: 'external_api', result: 'recovered' }, 1],
      ],
    })
  }),

  situation('the same attempt name in two regions and pipelines: stages and retries stay apart', '1h', (it) => {
    const with7 = (errorClass: 'network' | 'build') => ({
      run: 7,
      stages: [{ stage: 'Load', outcome: 'failure' as const, errorClass }],
      retries: [{ stage: 'Load', retries: 1, errorClass, result: 'exhausted' as const }],
    })
    it.failure('eu', '0 02:00', 'network', with7('network'))
    it.failure('us', '0 02:00', 'network', with7('network'))
    it.cancelled('ap', '0 02:00', { ...with7('network'), minutes: 99 })
    it.cancelled('eu', '0 02:00', { ...with7('network'), minutes: 99, pipeline: 'docs' })
    it.cancelled('eu', '0 02:00', { ...with7('network'), minutes: 99, attempt: 2 })
    const labels = { pipeline: 'shop-daily', stage: 'Load', error_class: 'network' }
    const both = (extra: Record<string, string>): Row[] => [
      [{ ...labels, ...extra, region: 'eu' }, 1],
      [{ ...labels, ...extra, region: 'us' }, 1],
    ]
    it.at('0 03:00', {
      'lumen:stage_failures:7d': both({}),
      'lumen:step_retries:7d': both({ result: 'exhausted' }),
      'lumen:region_duration_seconds:p50_1d': [
        [{ pipeline: 'shop-daily', region: 'eu' }, 360],
        [{ pipeline: 'shop-daily', region: 'us' }, 360],
      ],
      'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]],
    })
  }),

  situation('reruns that paid off, and those that failed again', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network', { run: 7 })
    it.success('eu', '0 03:00', { run: 7, attempt: 2 })
    it.failure('us', '0 02:00', 'network', { run: 7 })
    it.failure('us', '0 03:00', 'network', { run: 7, round: 2 })
    it.success('us', '0 04:00', { run: 7, attempt: 2, round: 3 })
    // All jobs were started again: this one had nothing to repair.
    it.success('ap', '0 02:00', { run: 7 })
    it.success('ap', '0 04:00', { run: 7, attempt: 2 })
    // The next schedule is no rerun, nor is a run of another workflow.
    it.success('eu', '1 02:00', { run: 77 })
    it.success('eu', '1 02:00', { run: 7, pipeline: 'docs' })
    const reruns = (region: string, result: string, value: number): Row => [
      { pipeline: 'shop-daily', region, result },
      value,
    ]
    const all = [reruns('eu', 'success', 1), reruns('us', 'failure', 1), reruns('us', 'success', 1)]
    it.at('1 03:00', { 'lumen:reruns:7d': all })
    it.at('7 02:00', { 'lumen:reruns:7d': all })
    it.at('7 03:00', { 'lumen:reruns:7d': [reruns('us', 'success', 1)] })
    it.at('7 04:00', { 'lumen:reruns:7d': [] })
  }),

  situation('durations: the median of the last day, one for each region', '1h', (it) => {
    it.success('eu', '0 02:00', { minutes: 4 })
    it.failure('eu', '0 03:00', 'build', { minutes: 5 })
    it.success('eu', '0 04:00', { minutes: 30 })
    it.success('us', '0 04:00', { minutes: 7 })
    it.success('eu', '0 04:00', { minutes: 8, pipeline: 'docs' })
    const medians = (...values: [string, number, string?][]): Row[] =>
      values.map(([region, minutes, pipeline = 'shop-daily']) => [{ pipeline, region }, minutes * 60])
    const median = 'lumen:region_duration_seconds:p50_1d'
    it.at('0 05:00', { [median]: medians(['eu', 5], ['us', 7], ['eu', 8, 'docs']) })
    it.at('1 01:00', { [median]: medians(['eu', 5], ['us', 7], ['eu', 8, 'docs']) })
    it.at('1 02:00', { [median]: medians(['eu', 17.5], ['us', 7], ['eu', 8, 'docs']) })
    it.at('1 04:00', { [median]: [] })
  }),

  situation("a duration that is revised together with the verdict is the attempt's only one", '1m', (it) => {
    const first = it.failure('eu', '0 02:10', 'unknown', { minutes: 6 })
    it.failure('eu', '0 02:12', 'build', { minutes: 10 })
    it.revise(first, '0 02:15', { result: 'failure', errorClass: 'network' })
    it.at('0 02:20', {
      'lumen:region_duration_seconds:p50_1d': [[{ pipeline: 'shop-daily', region: 'eu' }, 480]],
    })
  }),
]
