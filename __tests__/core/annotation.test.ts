import { annotation, codePlace } from '../../src/core/annotation.ts'
import type { ReportVerdict } from '../../src/core/report.ts'
import { reportAnnotation } from '../../src/core/report-annotation.ts'
import { reports } from '../golden/reports.ts'
import { outputs, verdictOn } from '../golden/verdicts.ts'

const build = verdictOn('Build', outputs.types)
const saying = (text: string, errorClass: ReportVerdict['class'] = 'build'): ReportVerdict => ({
  ...build,
  class: errorClass,
  evidence: { line: 1, text, context: [] },
})

it.each([
  ["src/cart/total.ts(41,9): error TS2322: Type 'string'", { file: 'src/cart/total.ts', line: 41, column: 9 }],
  ['./src/x.go:12:3: undefined: total', { file: 'src/x.go', line: 12, column: 3 }],
  ['lib/a.c:7: error: expected ;', { file: 'lib/a.c', line: 7, column: undefined }],
  [' --> src/main.rs:4:5', { file: 'src/main.rs', line: 4, column: 5 }],
  ['web/app/[slug]/page.tsx:3:1: error', { file: 'web/app/[slug]/page.tsx', line: 3, column: 1 }],
])('%s is shown at the code', (text, place) => expect(codePlace(saying(text))).toEqual(place))

it.each([
  '/etc/passwd:1:1: error',
  '../other/a.ts:1:1: error',
  'src/../../a.ts:1:1: error',
  'node_modules/x/index.js:1:1: error',
  'C:\\work\\a.ts(1,2): error TS1: x',
  'https://a.example.com/x.js:1:1: error',
  'at 12:30:45 the build failed',
  'src/a.ts:0:1: error',
])('%s is no place in the workspace', (text) => expect(codePlace(saying(text))).toBeUndefined())

it('is at the code for build failures only', () => {
  expect(codePlace(saying('src/a.ts:1:1: error', 'environment'))).toBeUndefined()
})

describe('of a report', () => {
  it.each([
    ['transient', 'warning', 'Lumen: us-west-2, external_api/http-503'],
    ['permanent', 'error', 'Lumen: eu-central-1, token_expired/expired-token'],
    ['build', 'error', 'Lumen: eu-central-1, build/type-error'],
  ] as const)('%s', (name, level, title) => {
    const report = reports[name]
    const told = report && reportAnnotation(report)
    expect(told).toMatchObject({ level, title })
    const [first, second] = told?.message.split('\n') ?? []
    expect(first).toMatch(/^\S+ failed in .*: .*; it (?:is run again in 5 s|needs a person)/)
    expect(second).toBe(`Evidence: ${report?.verdict?.evidence?.text}`)
  })

  it('is at the line of the code that does not build', () => {
    expect(reports.build && reportAnnotation(reports.build)?.place).toEqual({
      file: 'src/cart/total.ts',
      line: 41,
      column: 9,
    })
  })

  it.each(['success', 'tolerated', 'cancelled', 'retried-in-place'])('is none where nothing failed: %s', (name) => {
    expect(reports[name] && reportAnnotation(reports[name])).toBeUndefined()
  })
})

it('fits into the 4 KB that GitHub shows, however wide its letters are', () => {
  const { message } = annotation('error', '界'.repeat(500), '界'.repeat(5_000), {
    ...saying('界'.repeat(5_000)),
    help: '界'.repeat(5_000),
  })
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4_000)
  expect(message.startsWith('界')).toBe(true)
})
