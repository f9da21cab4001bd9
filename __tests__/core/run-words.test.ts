import { runAnnotation, runLine, runSummary, tryLines } from '../../src/core/run-words.ts'
import { held, recordOf, refused, success, tryOf } from '../fixtures/run-record.ts'

it('tells in the log why a try failed and what is done', () => {
  expect(tryLines(tryOf(1), 3)).toEqual([
    'Try 1 of 3 failed with exit code 22 after 4 s: a service answered 503 (external_api/http-503).',
    '  evidence  line 3: curl: (22) The requested URL returned error: 503',
    '  decision  retry: external_api/http-503 passes by itself: retry 1 of 2 in 5 s.',
  ])
  expect(tryLines(tryOf(1, { ...held, signal: 'SIGKILL', exit_code: 137 }), 1)).toEqual([
    'The command failed with exit code 137 (SIGKILL) after 4 s: a service answered 503 (external_api/http-503).',
    '  evidence  line 3: curl: (22) The requested URL returned error: 503',
    '  to do     Nothing to fix here: run the job again.',
    '  decision  hold: The budget is spent: 2 of 2 retries were made.',
  ])
})

describe('one line', () => {
  it.each([
    [
      recordOf({ stage: 'Load' }),
      'Load failed in try 3 of 3 with exit code 22 after 4 s: a service answered 503 (external_api/http-503). The budget is spent: 2 of 2 retries were made.',
    ],
    [
      recordOf({ result: 'success', tries: [tryOf(1), tryOf(2, success)] }),
      'The command succeeded in try 2 of 3; before that, a service answered 503 (external_api/http-503).',
    ],
    [recordOf({ result: 'success', tries: [tryOf(1, success)], verdict: null }), 'The command succeeded in 4 s.'],
    [
      recordOf({ result: 'cancelled', tries: [tryOf(1, { ...success, result: 'cancelled' })], verdict: null }),
      'The command was cancelled: that is no failure.',
    ],
    [
      recordOf({ tries: [tryOf(1, { ...held, result: 'timeout', exit_code: 124 })] }),
      'The command took too long and was ended after 4 s: a service answered 503 (external_api/http-503). The budget is spent: 2 of 2 retries were made.',
    ],
  ])('%#', (record, expected) => {
    expect(runLine(record)).toBe(expected)
  })

  it('with the evidence for the annotation, and never more than a line', () => {
    const evidence = { line: 1, text: 'a\n::error::b\u202E', context: [] }
    const text = runAnnotation(recordOf({ verdict: { ...refused, evidence } }))
    expect(text).toMatch(/Evidence: a ::error::b$/)
    expect(text).not.toContain('\n')
  })
})

describe('the step summary', () => {
  it('says nothing where there is nothing to say', () => {
    expect(runSummary(recordOf({ result: 'success', tries: [tryOf(1, success)], verdict: null }))).toBe('')
  })

  it('has a row for each try', () => {
    const text = runSummary(recordOf())
    expect(text).toMatch(/^### ❌ The command failed/)
    expect(text).toContain('**No retry:** The budget is spent: 2 of 2 retries were made.')
    expect(
      text.match(
        /^\| [123] \| ❌&nbsp;failure \| 22 \| 4&nbsp;s \| a service answered 503 <code>external_api\/http-503<\/code><br>/gm,
      ),
    ).toHaveLength(3)
    expect(text).toContain('waited 5 s')
    expect(text).toContain('<b>▶ 3  curl: (22)')
  })

  it('is safe whatever the command prints', () => {
    const evidence = { line: 1, text: '</code><script>| [x](https://evil.dev) @team', context: [] }
    const text = runSummary(recordOf({ tries: [tryOf(1, { verdict: { ...refused, evidence } }), tryOf(2, held)] }))
    expect(text).not.toMatch(/<script>|@team|https:\/\/evil/)
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('| 1 '))
        .map((line) => line.split(' | ').length),
    ).toEqual([6])
  })
})
