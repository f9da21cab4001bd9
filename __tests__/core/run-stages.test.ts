import type { JobStep } from '../../src/core/job.ts'
import { parseRunRecord } from '../../src/core/run-record.ts'
import { failedRecord, placeRecords, stageOf, stageRetries, withStageNames } from '../../src/core/run-stages.ts'
import { recordOf, success, tryOf } from '../fixtures/run-record.ts'

function step(
  number: number,
  name: string,
  from: string,
  to: string | null,
  conclusion: JobStep['conclusion'],
): JobStep {
  const at = (time: string) => `2026-11-24T02:14:${time}Z`
  const status = to === null ? 'in_progress' : 'completed'
  return { number, name, status, conclusion, startedAt: at(from), completedAt: to === null ? null : at(to) }
}

const setUp = step(1, 'Set up job', '00', '10', 'success')
const build = step(2, 'Build', '09', '10', 'success')
const load = step(3, 'Load', '10', '20', 'failure')
const report = step(4, 'Report', '20', null, null)
const names = (records: Parameters<typeof placeRecords>[0], steps: JobStep[]) =>
  placeRecords(records, steps).map((placed) => placed.step?.name)

describe('the step of a record', () => {
  it('is the one that was running', () => {
    expect(names([recordOf()], [setUp, build, load, report])).toEqual(['Load'])
  })

  it('is none where none was', () => {
    expect(names([recordOf()], [setUp, build, report])).toEqual([undefined])
    expect(names([recordOf()], [])).toEqual([undefined])
  })

  it('is the one that bears the name, of several in one second', () => {
    const quick = { started_at: '2026-11-24T02:14:20.100Z', ended_at: '2026-11-24T02:14:20.300Z' }
    const steps = [step(2, 'A', '20', '20', 'success'), step(3, 'B', '20', '20', 'success'), report]
    const ended = { ...quick, result: 'success' as const, verdict: null }
    expect(names([recordOf({ ...ended, stage: 'A' })], steps)).toEqual(['A'])
    expect(names([recordOf(ended)], steps)).toEqual(['B'])
    expect(names([recordOf(ended), recordOf({ ...ended, stage: 'A' })], steps)).toEqual(['B', 'A'])
  })

  it('is none that failed, of a command that did not', () => {
    expect(names([recordOf({ result: 'success', verdict: null })], [load])).toEqual([undefined])
  })

  it('is the one that still runs for the API, which lags', () => {
    expect(names([recordOf()], [build, { ...load, completedAt: null, conclusion: null }])).toEqual(['Load'])
  })
})

describe('a stage', () => {
  it.each([
    [recordOf({ stage: 'Mine' }), load, 'Mine'],
    [recordOf(), load, 'Load'],
    [recordOf(), { ...load, name: 'Run org/lumen-action/run@v1' }, 'run'],
    [recordOf({ github: { ...recordOf().github, step: 'load' } }), undefined, 'load'],
  ])('is called as the user says, as the step, or by its id: %#', (record, of, expected) => {
    expect(stageOf({ record, step: of })).toBe(expected)
  })

  it('takes the place of its step, and is added where the API shows none', () => {
    const placed = [
      { record: recordOf({ stage: 'Mine' }), step: load },
      { record: recordOf({ stage: 'Other' }), step: undefined },
      { record: recordOf(), step: undefined },
    ]
    const stages = withStageNames([build, load], placed)
    expect(stages.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'Build success',
      'Mine failure',
      'Other failure',
    ])
  })
})

it('retries are recovered or exhausted; one try has none, and a cancelled command has not spent them', () => {
  const placed = [
    recordOf(),
    recordOf({ result: 'success', tries: [tryOf(1), tryOf(2, success)] }),
    recordOf({ tries: [tryOf(1)] }),
    recordOf({ result: 'cancelled' }),
  ].map((record) => ({ record, step: load }))
  expect(stageRetries(placed)).toEqual([
    { stage: 'Load', retries: 2, errorClass: 'external_api', result: 'exhausted' },
    { stage: 'Load', retries: 1, errorClass: 'external_api', result: 'recovered' },
  ])
})

describe('the record that says why the job failed', () => {
  const mine = { record: recordOf(), step: load }
  const let_ = { record: recordOf({ stage: 'Warm' }), step: build }

  it.each([
    ['that of the failed step', [let_, mine], load, undefined, mine],
    ['none, where another step failed', [let_], load, undefined, undefined],
    ['that of the step that was let fail', [mine, let_], undefined, 'Warm', let_],
    ['none, where another was let fail', [mine], undefined, 'Other', undefined],
    ['the last, where nothing else is known', [mine, let_], undefined, undefined, let_],
    ['none that succeeded', [{ ...mine, record: recordOf({ result: 'success' }) }], undefined, undefined, undefined],
  ] as const)('is %s', (_name, placed, failed, tolerated, expected) => {
    expect(failedRecord(placed, failed, tolerated)).toBe(expected?.record)
  })
})

describe('a record that was written', () => {
  it('is read as it is', () => {
    expect(parseRunRecord(JSON.stringify(recordOf()))).toEqual(recordOf())
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['something else', '{"schema":1,"kind":"report"}'],
    ['a later schema', JSON.stringify({ ...recordOf(), schema: 2 })],
    ['times that are none', JSON.stringify({ ...recordOf(), started_at: 'soon' })],
    ['a verdict that is none', JSON.stringify({ ...recordOf(), verdict: { class: 'network' } })],
  ])('is left where it is %s', (_name, text) => {
    expect(parseRunRecord(text)).toBeUndefined()
  })
})
