import { endOfTime, parseElapsed, readLimits } from '../../src/core/time-limits.ts'

const own = { job: 'upload', action: '__org_lumen-action_run', repository: 'org/lumen-action' }
const workflow = (job: string, steps: string) => `on: push\njobs:\n  upload:\n    ${job}\n    steps:\n${steps}`
const step = (fields: string) => `      - { uses: org/lumen-action/run@v1, ${fields} }\n`

describe('the limits of the workflow file', () => {
  it.each<[string, string, ReturnType<typeof readLimits>]>([
    [
      'job and step',
      workflow('timeout-minutes: 30', step('name: Load, timeout-minutes: 1.5')),
      { job: 1_800_000, step: 90_000, stepName: 'Load' },
    ],
    ['none', workflow('runs-on: x', step('id: other')), { job: undefined, step: undefined, stepName: undefined }],
    [
      'expressions are not known',
      workflow('timeout-minutes: ${{ inputs.limit }}', step('name: "Load ${{ matrix.x }}", timeout-minutes: 0')),
      { job: undefined, step: undefined, stepName: undefined },
    ],
    [
      'two steps of ours, of which one cannot be told',
      workflow('timeout-minutes: 5', step('name: A, timeout-minutes: 1') + step('name: B')),
      { job: 300_000, step: undefined, stepName: undefined },
    ],
    [
      'two steps of ours, told by the id',
      workflow('timeout-minutes: 5', step('name: A') + step('name: B, id: __org_lumen-action_run, timeout-minutes: 2')),
      { job: 300_000, step: 120_000, stepName: 'B' },
    ],
    ['a job of the same id in another workflow', workflow('timeout-minutes: 5', '      - run: x\n'), undefined],
    ['no such job', 'jobs: { other: { steps: [] } }', undefined],
    ['a job that calls a workflow', 'jobs: { upload: { uses: ./x.yml } }', undefined],
    ['broken YAML', 'jobs: [', undefined],
    ['something else', '42', undefined],
  ])('%s', (_name, text, expected) => {
    expect(readLimits(text, own)).toEqual(expected)
  })

  it('finds an action of the workspace', () => {
    const text = workflow('timeout-minutes: 5', '      - { uses: ./run, timeout-minutes: 1 }\n')
    expect(readLimits(text, { ...own, repository: '' })?.step).toBe(60_000)
  })
})

describe('the earliest end', () => {
  const limits = { job: 600_000, step: 60_000, stepName: undefined }
  const known = { jobStartedAt: 0, stepStartedAt: 100_000, limits, isHosted: false }

  it.each<[string, Partial<Parameters<typeof endOfTime>[0]>, ReturnType<typeof endOfTime>]>([
    ['the step', {}, { at: 160_000, whose: "the step's 1 min" }],
    ['the job', { stepStartedAt: 590_000 }, { at: 600_000, whose: "the job's 10 min" }],
    ['not known', { limits: undefined }, undefined],
    ['a job whose start is not known', { jobStartedAt: undefined, limits: { ...limits, step: undefined } }, undefined],
    ['six hours at GitHub', { limits: undefined, isHosted: true }, { at: 21_600_000, whose: "the job's 6 h" }],
    [
      'six hours at GitHub, whatever is written',
      { limits: { ...limits, job: 90_000_000, step: undefined }, isHosted: true },
      { at: 21_600_000, whose: "the job's 6 h" },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(endOfTime({ ...known, ...changes })).toEqual(expected)
  })
})

it.each([
  ['00:07', 7_000],
  ['  02:01 ', 121_000],
  ['03:00:00', 10_800_000],
  ['1-02:00:01', 93_601_000],
  ['', undefined],
  ['ELAPSED', undefined],
])('reads the age %j', (text, expected) => {
  expect(parseElapsed(text)).toBe(expected)
})
