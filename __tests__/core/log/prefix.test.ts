import { parseLines } from '../../../src/core/log/line.ts'
import { peel, settleAll } from '../../../src/core/log/prefix.ts'

/** What is seen behind the prefix of each line. */
const behind = (...lines: string[]) => settleAll(parseLines(lines.join('\n'))).map((line) => line.behind)

describe('a prefix of a form that nothing else has', () => {
  it.each([
    ['#12 3.456 npm error code E503', 'npm error code E503'],
    ['#12 ERROR: failed to solve', 'failed to solve'],
    ['remote: error: GH013: refused', 'error: GH013: refused'],
    ['stderr: bash: hub: command not found', 'bash: hub: command not found'],
    ['[ci/build]   | main.go:2:9: undefined: a', 'main.go:2:9: undefined: a'],
    ['[12:00:01] npm error code E401', 'npm error code E401'],
    ['12:00:01.123 npm error code E401', 'npm error code E401'],
    ['2026-01-01T00:00:00Z error: no', 'error: no'],
    ['[2026-01-01 00:00:00,123] ERROR error: no', 'error: no'],
    ['(12:00:01) ERROR: no such package', 'no such package'],
    ['2026-01-01 00:00:00,123 - deploy - ERROR - no credentials', 'no credentials'],
    ['2026-01-01T00:00:00.1Z ERROR 7 --- [  main] d.a.Shop   : no rates', 'no rates'],
    ['api-1  | 2026-01-01T00:00:00Z error: no', 'error: no'],
    ['12:00:01 web.1    | error: no', 'error: no'],
    ['[pod/web-6f9c7d-abcde/web] error: no', 'error: no'],
    ['0|web      | error: no', 'error: no'],
  ])('is taken off: %s', (line, text) => {
    // The runner's own time would be read as the first of these.
    expect(peel(line)).toMatchObject({ text, shared: [] })
  })
})

describe('a prefix that other text looks like', () => {
  it.each([
    ['[api] ', '[web] '],
    ['web:build: ', 'web:build: '],
    ['@acme/ui:build: ', '@acme/ui:build: '],
    ['packages/web build: ', 'packages/web build$ '],
    ['@acme/web: ', '@acme/web: '],
    ['db   | ', 'web  | '],
    ['0.52 ', '20.44 '],
    ['    ', '    '],
  ])('is one where lines next to it have it too: %j', (prefix, other) => {
    expect(behind(`${other}one`, `${prefix}error: no`, `${other}two`)[1]).toBe('error: no')
  })

  it.each(['[api] ', 'web:build: ', 'packages/web build: ', 'db   | ', '0.52 ', '    '])(
    'is none where it stands alone: %j',
    (prefix) => {
      expect(behind('one', `${prefix}error: no`, 'two')[1]).toBeUndefined()
    },
  )

  it('is not asked of the runner', () => {
    expect(behind('  CI: true', '  REGION: eu', '##[endgroup]', '  error: no', 'one', 'two')[3]).toBeUndefined()
  })

  it.each([
    'error: flux: no',
    'TypeError: a: b',
    'warning: x: y',
    '[ERROR] Failed to execute goal',
    '[INFO] a',
    'src/a.ts(14,22): error TS1: x',
  ])('is none in what a tool says itself, however often: %s', (line) => {
    expect(behind(line, line, line)).toEqual([undefined, undefined, undefined])
  })
})

it('tells containers and servers from the work of the job', () => {
  const isService = (line: string) => peel(line)?.isService
  expect(isService('db-1  | ready')).toBe(true)
  expect(isService('[pod/web-1/web] ready')).toBe(true)
  expect(isService('[WebServer] ready')).toBe(true)
  expect(isService('tests-1  | FAILED')).toBe(false)
  expect(isService('migrate-1  | ERROR')).toBe(false)
  expect(isService('latest-1  | ready')).toBe(true)
  expect(isService('[web] ready')).toBe(false)
})
