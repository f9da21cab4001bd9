import { expect, it } from '@jest/globals'
import type { AttemptFacts } from '../../../src/core/metrics.ts'
import { metricsOf } from '../../../src/core/otlp/metrics.ts'
import { partToSend } from '../../../src/core/otlp/timing.ts'

const facts: AttemptFacts = {
  pipeline: 'nightly',
  region: 'eu-central-1',
  runner: 'linux',
  version: 'v1',
  day: '20261124',
  runId: '20261124-eu-central-1-9fceb02d',
  attempt: '19-1',
  result: 'failure',
  errorClass: 'network',
  completedAt: 1_795_000_000_123,
  durationSeconds: 60,
  stages: [
    { stage: 'Upload', outcome: 'failure', errorClass: 'network' },
    { stage: 'Upload', outcome: 'failure', errorClass: 'network' },
  ],
  retries: [
    { stage: 'Upload', retries: 1, errorClass: 'network', result: 'exhausted' },
    { stage: 'Upload', retries: 2, errorClass: 'network', result: 'exhausted' },
  ],
}

it('has a point a series, sums with the start of the attempt, and the time of sending', () => {
  const metrics = metricsOf([facts], 1_795_000_100_000)
  const values = metrics.map(({ name, sum, gauge }) => [
    name,
    (sum ?? gauge)?.dataPoints.map(({ asDouble }) => asDouble),
  ])
  expect(values).toEqual([
    ['lumen_runs_total', [1]],
    ['lumen_runs_failed_total', [1]],
    ['lumen_stage_failed_total', [1]],
    ['lumen_run_completed_timestamp_seconds', [1_795_000_000.123]],
    ['lumen_run_day_timestamp_seconds', [Date.UTC(2026, 10, 24) / 1000]],
    ['lumen_run_duration_seconds', [60]],
    ['lumen_step_retries_total', [3]],
  ])
  expect(metrics[0]?.sum).toMatchObject({ aggregationTemporality: 2, isMonotonic: true })
  expect(metrics[0]?.sum?.dataPoints[0]).toMatchObject({
    startTimeUnixNano: '1794999940123000000',
    timeUnixNano: '1795000100000000000',
  })
})

it('counts a cancelled attempt in no total, as the gateway does', () => {
  const { errorClass: _, ...rest } = facts
  const names = metricsOf([{ ...rest, result: 'cancelled', stages: [], retries: [] }], 0).map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('lumen_runs'))).toEqual([])
})

it.each([
  [1, undefined, true, 'tree'],
  [1, undefined, false, 'tree'],
  [2, undefined, false, 'round'],
  [1, 3, true, 'later'],
  [1, 3, false, 'tree'],
  [2, 3, true, 'later'],
  [3, 3, true, 'tree'],
] as const)('sends after round %d of %s, with more to rerun: %s, the %s', (round, rounds, handsOn, part) => {
  expect(partToSend(round, rounds, handsOn)).toBe(part)
})
