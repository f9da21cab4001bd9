/** What becomes of facts that the gateway, the scraper or the network has lost. */
import { type Row, row, situation } from '../situation.ts'

const region = (name: string, value: number): Row => [{ pipeline: 'shop-daily', region: name }, value]

export const scraping = [
  situation('pruned and never-pruned groups give the same answer', '1h', (it) => {
    const pruned = it.failure('eu', '0 02:00', 'network', { until: '2 02:00' })
    const kept = it.failure('us', '0 02:00', 'network', { until: '20 00:00' })
    it.at('7 01:00', {
      'lumen:attempt_completed_timestamp_seconds': [row(pruned), row(kept)],
      'lumen:region_consecutive_failures': [region('eu', 1), region('us', 1)],
      'lumen:region_success_ratio:7d': [region('eu', 0), region('us', 0)],
    })
    // Eight days after it ended an attempt is no news, though the gateway still shows it.
    it.at('8 01:00', { 'lumen:attempt_completed_timestamp_seconds': [row(pruned), row(kept)] })
    it.at('8 02:00', {
      'lumen:verdict_completed_timestamp_seconds': [],
      'lumen:attempt_completed_timestamp_seconds': [],
      'lumen:daily_runs_total': [],
      'lumen:region_consecutive_failures': [],
      'lumen:region_success_ratio:7d': [],
    })
  }),

  situation('the gateway loses everything: what was scraped once is remembered', '1m', (it) => {
    const stages = [{ stage: 'Load', outcome: 'failure' as const, errorClass: 'network' as const }]
    const retries = [{ stage: 'Load', retries: 1, errorClass: 'network' as const, result: 'exhausted' as const }]
    const before = it.failure('eu', '0 02:10', 'network', { until: '0 02:12', stages, retries })
    const after = it.failure('eu', '0 05:10', 'network', { until: '0 05:11' })
    it.at('0 06:00', {
      'lumen:attempt_completed_timestamp_seconds': [row(before), row(after)],
      'lumen:day_start_timestamp_seconds': [[{ pipeline: 'shop-daily', day: '19700101' }, 0]],
      'lumen:region_consecutive_failures': [region('eu', 2)],
      'lumen:stage_failures:7d': [[{ pipeline: 'shop-daily', region: 'eu', stage: 'Load', error_class: 'network' }, 1]],
      'lumen:step_retries:7d': [
        [{ pipeline: 'shop-daily', region: 'eu', stage: 'Load', error_class: 'network', result: 'exhausted' }, 1],
      ],
      'lumen:region_duration_seconds:p50_1d': [region('eu', 360)],
    })
  }),

  situation('what was scraped once is remembered for as long as it counts', '1h', (it) => {
    const stages = [{ stage: 'Load', outcome: 'failure' as const, errorClass: 'network' as const }]
    const retries = [{ stage: 'Load', retries: 1, errorClass: 'network' as const, result: 'exhausted' as const }]
    it.failure('eu', '0 02:00', 'network', { until: '0 03:00', stages, retries })
    const labels = { pipeline: 'shop-daily', region: 'eu', stage: 'Load', error_class: 'network' }
    it.at('7 01:00', {
      'lumen:stage_failures:7d': [[labels, 1]],
      'lumen:step_retries:7d': [[{ ...labels, result: 'exhausted' }, 1]],
      'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]],
    })
    it.at('7 02:00', { 'lumen:stage_failures:7d': [], 'lumen:step_retries:7d': [] })
    it.at('7 23:00', { 'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]] })
  }),

  situation('two scrapers and two replicas: every attempt is one', '1m', (it) => {
    const targets = ['gateway-a:9091', 'gateway-b:9091']
    const stages = [{ stage: 'Load', outcome: 'failure' as const, errorClass: 'network' as const }]
    const retries = [{ stage: 'Load', retries: 2, errorClass: 'network' as const, result: 'exhausted' as const }]
    const only = it.failure('eu', '0 02:10', 'network', { targets, stages, retries })
    const labels = { pipeline: 'shop-daily', region: 'eu', stage: 'Load', error_class: 'network' }
    it.at('0 02:20', {
      'lumen:attempt_completed_timestamp_seconds': [row(only)],
      'lumen:region_consecutive_failures': [region('eu', 1)],
      'lumen:stage_failures:7d': [[labels, 1]],
      'lumen:step_retries:7d': [[{ ...labels, result: 'exhausted' }, 2]],
      'lumen:daily_runs_total': [[{ pipeline: 'shop-daily', day: '19700101' }, 1]],
    })
  }),

  situation('a scrape outage: what ended in it is counted by its own time', '15m', (it) => {
    it.success('eu', '0 02:00')
    // Prometheus was away from 04:00 to 09:00; the gateway had them when it came back.
    const first = it.failure('eu', '0 05:00', 'network', { from: '0 09:00' })
    const second = it.failure('eu', '0 06:00', 'build', { from: '0 09:00' })
    it.at('0 08:45', { 'lumen:region_consecutive_failures': [region('eu', 0)] })
    it.at('0 09:00', {
      'lumen:region_consecutive_failures': [region('eu', 2)],
      'lumen:region_last_failure': [row(second)],
      'count(lumen:failures_by_class:1d)': [[{}, 2]],
    })
    // A day after they ended, not after they were seen.
    it.at('1 05:00', {
      'lumen:failures_by_class:1d': [[{ pipeline: 'shop-daily', region: 'eu', error_class: 'build' }, 1]],
      'lumen:attempt_completed_timestamp_seconds{error_class="network"}': [
        [{ __name__: 'lumen:attempt_completed_timestamp_seconds', ...row(first)[0] }, row(first)[1]],
      ],
    })
  }),

  situation('an attempt that arrives late does not hide what came after it', '15m', (it) => {
    it.failure('eu', '0 02:00', 'network')
    it.success('eu', '0 03:00')
    it.failure('eu', '0 01:00', 'network', { from: '0 04:00' })
    it.at('0 05:00', { 'lumen:region_consecutive_failures': [region('eu', 0)] })
  }),
]
