import { builtInRules } from '../../src/core/rules/index.ts'
import { bytesSource } from '../../src/core/scan/byte-source.ts'
import { type FailedOutput, judgeTry } from '../../src/core/try-verdict.ts'

function judge(text: string, more: Partial<FailedOutput> = {}) {
  const bytes = Buffer.from(text)
  const failed = {
    output: bytesSource(bytes),
    size: bytes.length,
    script: './upload.sh',
    stage: undefined,
    exitCode: 1,
    timedOut: false,
    ranOutOfMemory: false,
    now: Date.parse('2026-11-24T02:00:00Z'),
  }
  return judgeTry({ ...failed, ...more }, builtInRules)
}

const chatter = Array.from({ length: 40 }, (_, index) => `part ${index} is on its way\n`).join('')
const refused = 'curl: (22) The requested URL returned error: 503'

describe('the lines of a verdict', () => {
  it.each([
    ['are those of the output', './upload.sh'],
    ['whatever the script looks like', 'a\nb\n\n  c # ##[endgroup]\n'],
    ['however long the script is', Array.from({ length: 2_000 }, (_, index) => `echo ${index}`).join('\n')],
  ])('%s', (_name, script) => {
    const verdict = judge(`${chatter}${refused}\nupload failed`, { script })
    expect(verdict).toMatchObject({ errorClass: 'external_api', reason: 'http-503' })
    expect(verdict.evidence).toMatchObject({ line: 41, text: refused })
    expect(verdict.evidence?.context.map(({ line }) => line)).toEqual([38, 39, 40, 41, 42, 43])
    expect(verdict.evidence?.context.at(-1)?.text).toBe('Process completed with exit code 1.')
  })

  it('have the name of the stage, for rules of some steps', () => {
    expect(judge(refused, { stage: 'Upload archive' }).step).toBe('Upload archive')
  })
})

describe('how it ended', () => {
  it('an exit code that says why, where the text says nothing', () => {
    const verdict = judge('', { script: 'curl -fs https://storage.acme.dev/x', exitCode: 6 })
    expect(verdict).toMatchObject({ errorClass: 'network', reason: 'dns', ruleId: 'exit-code' })
  })

  it.each([
    [137, false, 'killed'],
    [137, true, 'out-of-memory'],
    [139, false, 'crashed'],
    [127, false, 'missing-tool'],
  ])('%i, memory used up: %s', (exitCode, ranOutOfMemory, reason) => {
    const text = exitCode === 127 ? 'x.sh: line 1: acme: command not found\n' : 'working\n'
    expect(judge(text, { exitCode, ranOutOfMemory })).toMatchObject({
      errorClass: 'environment',
      reason,
      transient: false,
    })
  })

  it('what the text proves is not overruled by a process that the kernel ended somewhere', () => {
    expect(judge(`${refused}\n`, { ranOutOfMemory: true })).toMatchObject({ reason: 'http-503' })
  })

  it('without a word, nothing is known, and no line proves it', () => {
    expect(judge('')).toMatchObject({ errorClass: 'unknown', reason: 'no-message', evidence: undefined, confidence: 0 })
  })
})

describe('a try that took too long', () => {
  it('is the machine’s, with its last words', () => {
    expect(judge('loading\n', { timedOut: true })).toMatchObject({
      errorClass: 'environment',
      reason: 'step-timeout',
      transient: false,
      evidence: { line: 1, text: 'loading' },
    })
    expect(judge('', { timedOut: true })).toMatchObject({ reason: 'step-timeout', evidence: undefined })
  })

  it('is of the transfer that its last words are of', () => {
    expect(judge(`${chatter}${refused}\nwaiting\n`, { timedOut: true })).toMatchObject({
      reason: 'http-503',
      transient: true,
    })
  })

  it('is not of a transfer that was long over', () => {
    expect(judge(`${refused}\n${chatter}`, { timedOut: true })).toMatchObject({ reason: 'step-timeout' })
  })

  it('is not of a compiler', () => {
    const text = "src/main.c:3:5: error: expected expression before '}'\n"
    expect(judge(text, { timedOut: true })).toMatchObject({ reason: 'step-timeout' })
  })
})

describe('the wait that an answer asks for in its headers', () => {
  const far = Array.from({ length: 12 }, (_, index) => `X-Header-${index}: value\n`).join('')
  const answer = (headers: string) =>
    `HTTP/2 429 \n${headers}${far}\ncurl: (22) The requested URL returned error: 429\n`

  it.each([
    ['seconds', 'Retry-After: 40\n', 40],
    [
      'a date, by the answer’s own clock',
      'date: Tue, 24 Nov 2026 01:00:00 GMT\nretry-after: Tue, 24 Nov 2026 01:01:30 GMT\n',
      90,
    ],
    [
      'a reset, where nothing remains',
      `x-ratelimit-remaining: 0\nx-ratelimit-reset: ${Date.UTC(2026, 10, 24, 2, 5) / 1000}\n`,
      300,
    ],
    ['nothing', 'X: y\n', undefined],
  ])('%s', (_name, headers, waitSeconds) => {
    expect(judge(answer(headers))).toMatchObject({ errorClass: 'external_api', waitSeconds })
  })
})
