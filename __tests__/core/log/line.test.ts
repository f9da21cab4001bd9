import { maxLineLength, parseLine, parseLines } from '../../../src/core/log/line.ts'

const esc = String.fromCharCode(27)
const bom = '\uFEFF'

describe('parseLine', () => {
  it.each([
    [
      '2026-11-22T02:14:07.1234567Z hello',
      { text: 'hello', marker: undefined, time: Date.parse('2026-11-22T02:14:07.123Z') },
    ],
    [`${bom}2026-11-22T02:14:07.1234567Z hello`, { text: 'hello' }],
    [`2026-11-22T02:14:07.1234567Z ${bom}hello`, { text: 'hello' }],
    ['2026-11-22T02:14:07.1234567Z ##[error]it broke', { text: 'it broke', marker: 'error' }],
    ['2026-11-22T02:14:07.1234567Z [command]/usr/bin/git version', { text: '/usr/bin/git version', marker: 'command' }],
    ['2026-11-22T02:14:07.1234567Z ', { text: '' }],
    ['2026-11-22T02:14:07Z old runner', { text: 'old runner', time: Date.parse('2026-11-22T02:14:07Z') }],
    ['a later line of one write', { text: 'a later line of one write', time: undefined }],
    [`2026-11-22T02:14:07.1234567Z ${esc}[31m${esc}[1mred${esc}[0m\r`, { text: 'red', echoed: false }],
    [`2026-11-22T02:14:07.1234567Z ${esc}[36;1mnpm test${esc}[0m`, { text: 'npm test', echoed: true }],
    [
      '2026-11-22T02:14:07.1234567Z ^[[1m^[[91merror^[[0m: x ^^^ ^[[ no',
      { text: 'error: x ^^^ ^[[ no', echoed: false },
    ],
    ['2026-11-22T02:14:07.1234567Z ^[[36;1mnpm test^[[0m', { text: 'npm test', echoed: true }],
    ['2026-11-22T02:14:07.1234567Z  10%\r 50%\r100% done', { text: '100% done' }],
    [`x ${esc}]8;;https://a.example${esc}\\link${esc}]8;;${esc}\\ y`, { text: 'x link y' }],
    [
      'build\tRun tests\t2026-11-22T02:14:07.1234567Z ##[error]no',
      { text: 'no', marker: 'error', stepName: 'Run tests' },
    ],
    ...['∩╗┐', '´╗┐', 'ï»¿', '???'].map((mark): [string, object] => [
      `build\tBuild\t${mark}2026-11-22T02:14:07.1234567Z ##[group]Run make`,
      { text: 'Run make', marker: 'group', stepName: 'Build' },
    ]),
    ['not\ta log', { text: 'not\ta log', stepName: undefined }],
  ])('%j', (raw, expected) => {
    expect(parseLine(raw, 7)).toMatchObject({ number: 7, ...expected })
  })

  it('cuts a line that is too long for patterns', () => {
    expect(parseLine(`2026-11-22T02:14:07.1234567Z ${'x'.repeat(300_000)}`, 1).text).toHaveLength(maxLineLength)
  })

  it('counts lines from 1 and makes none of the final line break', () => {
    expect(parseLines('a\nb\n').map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
    expect(parseLines('')).toEqual([])
  })
})
