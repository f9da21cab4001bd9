import { classify, classifySource } from '../../src/core/classifier/classify.ts'
import type { JobStep } from '../../src/core/job.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import { textSource } from '../../src/core/scan/byte-source.ts'

const at = (second: number, lines: readonly string[]) =>
  lines.map((line) => `2026-11-24T02:13:${String(second).padStart(2, '0')}.0000000Z ${line}`)
const header = (name: string) => [`##[group]Run ${name}`, 'shell: /usr/bin/bash -e {0}', '##[endgroup]']
const failed = [
  ...header('make'),
  'curl: (6) Could not resolve host: a.example.net',
  '##[error]Process completed with exit code 6.',
]

function step(number: number, name: string, from: number, to: number, isFailed = false): JobStep {
  const time = (second: number) => `2026-11-24T02:13:${String(second).padStart(2, '0')}Z`
  const conclusion = isFailed ? 'failure' : 'success'
  return { number, name, conclusion, status: 'completed', startedAt: time(from), completedAt: time(to) }
}
const steps = [step(1, 'Set up job', 0, 1), step(2, 'Prepare', 2, 3), step(7, 'Fetch', 5, 6, true)]

/** By the whole text and by blocks: both must say the same. */
function placeIn(lines: readonly string[], api: readonly JobStep[] | null = steps) {
  const known = api ?? undefined
  const text = `${lines.join('\n')}\n`
  const [one, other] = [classify(text, known, builtInRules), classifySource(textSource(text), known, builtInRules)]
  expect([other.evidence?.stepNumber, other.evidence?.stepLine]).toEqual([
    one.evidence?.stepNumber,
    one.evidence?.stepLine,
  ])
  return [one.evidence?.line, one.evidence?.stepNumber, one.evidence?.stepLine]
}

describe('the line in the step', () => {
  it('is counted from its header, with the number that the API gives the step', () => {
    const before = [...at(0, ["Current runner version: '2.336.0'"]), ...at(2, [...header('make prepare'), 'ok'])]
    expect(placeIn([...before, ...at(5, failed)])).toEqual([9, 7, 4])
  })

  it('is counted from the first header of a composite action', () => {
    const inner = [...header('./fetch'), ...header('make ready'), 'ok', ...failed]
    expect(placeIn([...at(2, [...header('make prepare'), 'ok']), ...at(5, inner)])).toEqual([15, 7, 11])
  })

  it('is the same where the log begins at the step', () => {
    expect(placeIn(at(5, failed))).toEqual([4, 7, 4])
  })

  it("is not known where the runner debugs: its words before the header are the step's, too", () => {
    const debug = at(5, ["##[debug]Evaluating condition for step: 'Fetch'"])
    expect(placeIn([...at(2, [...header('make prepare'), 'ok']), ...debug, ...at(5, failed)])).toEqual([
      9,
      7,
      undefined,
    ])
  })

  it('is not known without the steps of the API', () => {
    expect(placeIn(at(5, failed), null)).toEqual([4, undefined, undefined])
  })

  it('is not known where the log begins in the middle of the step', () => {
    expect(placeIn(at(5, failed.slice(3)), [step(7, 'Fetch', 5, 6, true)]).slice(2)).toEqual([undefined])
  })
})

it('takes what we say ourselves, in a step behind the failed one, for no failure of its own', () => {
  const ours = at(8, [
    ...header('org/lumen-action@v1'),
    '##[error]eu failed in Fetch: the memory ran out; it needs a person.',
  ])
  const text = `${[...at(5, failed), ...ours].join('\n')}\n`
  expect(classify(text, undefined, builtInRules).reason).toBe('dns')
  expect(classifySource(textSource(text), undefined, builtInRules).reason).toBe('dns')
})
