import * as fc from 'fast-check'
import { StopCommands } from '../../src/adapters/stop-commands.ts'

function tokenAfter(...chunks: readonly string[]): string | undefined {
  const stopped = new StopCommands()
  for (const chunk of chunks) stopped.watch(Buffer.from(chunk))
  stopped.finish()
  return stopped.token
}

describe('commands are switched off', () => {
  it.each<[string, string, string | undefined]>([
    ['by the command', 'x\n::stop-commands::abc\ny\n', 'abc'],
    ['behind blanks', '  ::stop-commands::abc\r\n', 'abc'],
    ['on a line that is not over', '::stop-commands::abc', 'abc'],
    ['by the old form, anywhere in a line', 'x ##[stop-commands]abc\n', 'abc'],
    ['and on again by the token', '::stop-commands::abc\n::abc::\n', undefined],
    ['by the first token, until that one comes', '::stop-commands::abc\n::stop-commands::def\n::def::\n', 'abc'],
    ['a second time', '::stop-commands::abc\n::abc::\n::stop-commands::def\n', 'def'],
    ['not by words about it', 'use ::stop-commands::abc\n', undefined],
    ['not without a token', '::stop-commands::\n', undefined],
    ['not by the token in the middle of a line', '::stop-commands::abc\nx ::abc::\n', 'abc'],
  ])('%s', (_name, text, token) => {
    expect(tokenAfter(text)).toBe(token)
  })

  it('however the output is cut', () => {
    const text = 'aaa\n::stop-commands::abc\nbbb\n::abc::\n\n::stop-commands::def\nccc'
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 }), (sizes) => {
        const chunks: string[] = []
        let rest = text
        for (const size of sizes) {
          chunks.push(rest.slice(0, size))
          rest = rest.slice(size)
        }
        expect(tokenAfter(...[...chunks, rest].filter((chunk) => chunk !== ''))).toBe('def')
      }),
    )
  })

  it('after a line of megabytes', () => {
    const long = 'x'.repeat(100_000)
    expect(tokenAfter(long, long, '\n::stop-comm', 'ands::abc\n', long)).toBe('abc')
  })
})
