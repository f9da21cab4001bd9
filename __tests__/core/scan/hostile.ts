/** `node hostile.ts CASE`: judges a log that was made to be hard, never held as a whole, and tells the cost as JSON. */
import { classifyOutputSource, classifySource } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import { compileUserRules } from '../../../src/core/rules/user-rules.ts'
import type { ByteSource } from '../../../src/core/scan/byte-source.ts'

const cause = 'npm error code ERESOLVE\n'

/** A piece so many times over, and the cause behind it. */
function repeated(piece: string, times: number, last = `\n${cause}`): ByteSource {
  const one = Buffer.from(piece)
  // Whole copies, so that reading is no slower than from a file.
  const many = Buffer.concat(Array(Math.max(1, Math.ceil(1_000_000 / one.length))).fill(one))
  const body = one.length * times
  const end = Buffer.from(last)
  return {
    allocate: (size) => Buffer.from(new ArrayBuffer(size)),
    read(into, at) {
      if (at >= body) return end.copy(into, 0, at - body, at - body + into.length)
      const from = at % one.length
      return many.copy(into, 0, from, from + Math.min(into.length, body - at))
    },
  }
}

const header = '2026-01-02T03:04:05.1Z ##[group]Run make\n2026-01-02T03:04:05.1Z ##[endgroup]\n'
const nested = compileUserRules([{ id: 'nested', class: 'build', reason: 'mine', match: '(a+)+$|(x|x)*y' }])

export const hostile: Readonly<Record<string, () => object>> = {
  'one line of 500 MB': () => classify(repeated('a line without an end ', 500_000_000 / 22)),
  'one line of 100 MB of errors': () => classify(repeated('error: ', 100_000_000 / 7)),
  '10 million empty lines': () => classify(repeated('\n', 10_000_000)),
  '10 million ESC': () => classify(repeated('\u001B', 10_000_000)),
  '10 million codes in short lines': () => classify(repeated('\u001B[31mred\u001B[0m\n', 5_000_000)),
  'a million headers': () => classify(repeated(header, 1_000_000)),
  'a million headers that never end': () => classify(repeated(header.slice(0, header.indexOf('\n') + 1), 1_000_000)),
  '100 MB of NUL': () => classify(repeated('\0', 100_000_000)),
  'a million lines that each prove something': () =>
    classify(repeated('src/app.ts(1,2): error TS2322: Type A is not assignable to type B.\n', 1_000_000)),
  'a million warnings, each recovered': () =>
    classify(repeated('warning: connection reset by peer, retrying\nSuccessfully installed x\n', 500_000)),
  'columns of gh that change with each line': () =>
    classify(repeated('build\tone\t2026-01-02T03:04:05.1Z a\nbuild\ttwo\t2026-01-02T03:04:05.1Z b\n', 500_000)),
  'nested quantifiers of a user': () =>
    classifyOutputSource(repeated(`${'a'.repeat(1_900)}!\n`, 3_000), {}, [...nested, ...builtInRules]),
}

function classify(source: ByteSource): object {
  return classifySource(source, undefined, builtInRules)
}

const run = hostile[process.argv[2] ?? '']
if (run !== undefined) {
  const started = performance.now()
  const verdict = run()
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ verdict, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
}
