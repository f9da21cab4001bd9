/** How a region does: streaks at any cadence, the run behind them, shares. */
import { type Row, row, situation } from '../situation.ts'

const region = (name: string, value: number, pipeline = 'shop-daily'): Row => [{ pipeline, region: name }, value]

export const regions = [
  situation('a streak of days, ended by a success', '1h', (it) => {
    it.success('eu', '0 02:00')
    it.failure('eu', '1 02:00', 'network')
    const second = it.failure('eu', '2 02:00', 'build')
    it.success('us', '2 02:00')
    it.success('eu', '3 02:00')
    it.at('0 02:00', { 'lumen:region_consecutive_failures': [region('eu', 0)] })
    it.at('1 02:00', { 'lumen:region_consecutive_failures': [region('eu', 1)] })
    it.at('2 02:00', {
      'lumen:region_consecutive_failures': [region('eu', 2), region('us', 0)],
      'lumen:region_last_failure': [row(second)],
    })
    it.at('3 02:00', {
      'lumen:region_consecutive_failures': [region('eu', 0), region('us', 0)],
      'lumen:region_last_failure': [row(second)],
    })
  }),

  situation('a streak of hours', '15m', (it) => {
    for (const [hour, failed] of [true, false, true, true, true].entries()) {
      const end = `0 0${hour}:15`
      if (failed) it.failure('eu', end, 'external_api')
      else it.success('eu', end)
    }
    const streak = (value: number) => ({ 'lumen:region_consecutive_failures': [region('eu', value)] })
    it.at('0 00:15', streak(1))
    it.at('0 01:15', streak(0))
    it.at('0 02:15', streak(1))
    it.at('0 03:15', streak(2))
    it.at('0 04:15', streak(3))
  }),

  situation('a region that never succeeded, and one that did in a pipeline of another name', '1h', (it) => {
    it.failure('eu', '0 02:00', 'token_expired')
    it.failure('eu', '1 02:00', 'token_expired')
    const last = it.failure('eu', '2 02:00', 'token_expired')
    it.success('eu', '3 02:00', { pipeline: 'docs' })
    it.at('3 02:00', {
      'lumen:region_consecutive_failures': [region('eu', 3), region('eu', 0, 'docs')],
      'lumen:region_last_failure': [row(last)],
      'lumen:region_success_ratio:7d': [region('eu', 0), region('eu', 1, 'docs')],
    })
  }),

  situation('a failure and a success in one instant: the region is well', '1m', (it) => {
    it.failure('eu', '0 02:14', 'network')
    it.success('eu', '0 02:14')
    it.at('0 02:20', { 'lumen:region_consecutive_failures': [region('eu', 0)] })
  }),

  situation('several failures in one instant: one of them is the last', '1m', (it) => {
    it.failure('eu', '0 02:10', 'build')
    it.failure('eu', '0 02:14', 'network')
    it.failure('eu', '0 02:14', 'network')
    const other = it.failure('us', '0 02:00', 'build')
    it.at('0 02:20', {
      'lumen:region_last_failure{region="us"}': [[{ __name__: 'lumen:region_last_failure', ...row(other)[0] }, 7200]],
      'count by (error_class) (lumen:region_last_failure{region="eu"})': [[{ error_class: 'network' }, 1]],
    })
  }),

  situation('a rerun in the same workflow run counts as the attempt that it is', '1m', (it) => {
    it.failure('eu', '0 02:10', 'network', { run: 7 })
    it.failure('eu', '0 02:20', 'network', { run: 7, round: 2 })
    it.success('eu', '0 02:40', { run: 7, attempt: 2 })
    it.at('0 02:30', { 'lumen:region_consecutive_failures': [region('eu', 2)] })
    it.at('0 02:40', { 'lumen:region_consecutive_failures': [region('eu', 0)] })
  }),

  situation('cancelled is neither: no streak, no success, no date, no failure', '15m', (it) => {
    const before = it.failure('eu', '0 02:10', 'network', {
      stages: [{ stage: 'Load', outcome: 'failure', errorClass: 'network' }],
    })
    const stopped = it.cancelled('eu', '0 02:20', {
      stages: [{ stage: 'Load', outcome: 'failure', errorClass: 'unknown' }],
      retries: [{ stage: 'Load', retries: 2, errorClass: 'network', result: 'exhausted' }],
      minutes: 90,
    })
    it.cancelled('us', '1 00:01')
    it.at('1 00:15', {
      'lumen:verdict_completed_timestamp_seconds{region="eu"}': [
        [{ __name__: 'lumen:verdict_completed_timestamp_seconds', ...row(before)[0] }, row(before)[1]],
        [{ __name__: 'lumen:verdict_completed_timestamp_seconds', ...row(stopped)[0] }, row(stopped)[1]],
      ],
      'lumen:attempt_completed_timestamp_seconds': [row(before)],
      'lumen:region_consecutive_failures': [region('eu', 1)],
      'lumen:region_success_ratio:7d': [region('eu', 0)],
      'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]],
      'lumen:stage_failures:7d': [[{ pipeline: 'shop-daily', region: 'eu', stage: 'Load', error_class: 'network' }, 1]],
      'lumen:step_retries:7d': [],
      'lumen:region_duration_seconds:p50_1d': [region('eu', 360)],
      'lumen:last_completed_timestamp_seconds': [[{ pipeline: 'shop-daily' }, 7800]],
    })
  }),

  situation('the share of seven days, exact to the second', '1h', (it) => {
    it.failure('eu', '0 02:00', 'network')
    it.success('eu', '1 02:00')
    it.failure('eu', '2 02:00', 'build')
    it.success('eu', '3 02:00:00.001')
    it.success('us', '0 02:00')
    it.failure('us', '0 03:00', 'build')
    const ratio = 'lumen:region_success_ratio:7d'
    it.at('7 01:00', { [ratio]: [region('eu', 0.5), region('us', 0.5)] })
    it.at('7 02:00', { [`round(${ratio} * 3, 0.001)`]: [region('eu', 2), region('us', 0)] })
    it.at('7 03:00', { [`round(${ratio} * 3, 0.001)`]: [region('eu', 2)] })
    it.at('8 02:00', { [ratio]: [region('eu', 0.5)] })
  }),
]
