import { exitCodeOf, signalIn } from '../../src/core/exit-code.ts'

it.each([
  [0, null, 0],
  [7, null, 7],
  [null, 'SIGKILL', 137],
  [null, 'SIGTERM', 143],
  [null, 'SIGSEGV', 139],
  [null, 'SIGOFTHEFUTURE', 128],
  [null, null, 1],
])('%s and %s is %i', (code, signal, expected) => {
  expect(exitCodeOf(code, signal)).toBe(expected)
})

it.each([
  [137, 'SIGKILL'],
  [143, 'SIGTERM'],
  [128, undefined],
  [1, undefined],
  [255, undefined],
])('%i names %s', (code, signal) => {
  expect(signalIn(code)).toBe(signal)
})
