import type { Conclusion, JobStep } from '../../src/core/job.ts'
import { isStage, stagesOf } from '../../src/core/stages.ts'

const step = (name: string, conclusion: Conclusion | null): JobStep => ({
  name,
  number: 1,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: null,
  completedAt: null,
})

it.each(['Build archive', 'Upload', 'Running tests', 'Posting', 'Build', 'Pulling images', '테스트'])(
  '"%s" is a stage',
  (name) => {
    expect(isStage({ name })).toBe(true)
  },
)

it.each([
  'Set up job',
  'Complete job',
  'Post Checkout',
  'Pre Checkout',
  'Run make all',
  'Run actions/checkout@v4',
  'Initialize containers',
  'Stop containers',
  'Build acme/action@v1',
  'Pull ghcr.io/acme/image:1',
])('"%s" is none', (name) => {
  expect(isStage({ name })).toBe(false)
})

it.each([
  ['success', [{ stage: 'A', outcome: 'success' }]],
  ['failure', [{ stage: 'A', outcome: 'failure', errorClass: 'network' }]],
  ['timed_out', [{ stage: 'A', outcome: 'failure', errorClass: 'network' }]],
  ['cancelled', []],
  ['skipped', []],
  [null, []],
] as const)('a step that ended as %s gives %j', (conclusion, expected) => {
  expect(stagesOf([step('A', conclusion)], undefined, [], 'network')).toEqual(expected)
})

it('counts a failure without a verdict as unknown', () => {
  expect(stagesOf([step('A', 'failure')], undefined, [], undefined)).toEqual([
    { stage: 'A', outcome: 'failure', errorClass: 'unknown' },
  ])
})

it('counts a step that was let pass as failed', () => {
  expect(stagesOf([step('A', 'success'), step('B', 'success')], undefined, ['A'], 'build')).toEqual([
    { stage: 'A', outcome: 'failure', errorClass: 'build' },
    { stage: 'B', outcome: 'success' },
  ])
})

it('takes two steps of one name for one stage, which failed if one of them did', () => {
  for (const conclusions of [
    ['success', 'failure'],
    ['failure', 'success'],
  ] as const) {
    const steps = conclusions.map((conclusion) => step('A', conclusion))
    expect(stagesOf(steps, undefined, [], 'build')).toEqual([{ stage: 'A', outcome: 'failure', errorClass: 'build' }])
  }
})

it('takes the chosen names, whatever they are', () => {
  const steps = [step('A', 'success'), step('Run make', 'success'), step('C', 'success')]
  expect(stagesOf(steps, ['Run make', 'C', 'Z'], [], undefined).map(({ stage }) => stage)).toEqual(['Run make', 'C'])
  expect(stagesOf(steps, [], [], undefined)).toEqual([])
})
