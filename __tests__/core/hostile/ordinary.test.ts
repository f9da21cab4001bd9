import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../../../src/core/classifier/classify.ts'
import { parseLine } from '../../../src/core/log/line.ts'
import { redact } from '../../../src/core/redact.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'

/** The logs of the corpus and of our own tests. No secret is in them: they came to us without. */
const logs = ['../../../corpus/cases', '../../fixtures/logs']
  .map((folder) => join(import.meta.dirname, folder))
  .flatMap((root) => readdirSync(root).map((slug) => join(root, slug, 'job.log')))
  .map((path) => readFileSync(path, 'utf8'))

/** Lines that redaction changes. */
function changed(lines: readonly string[]): string[] {
  return lines.flatMap((line) => (redact(line) === line ? [] : [`${line} => ${redact(line)}`]))
}

it('leaves evidence and the lines around it as they are', () => {
  const shown = logs.flatMap((log) => {
    const { evidence, alternatives } = classify(log, [], builtInRules)
    return [...(evidence?.context ?? []), ...(evidence ? [evidence] : []), ...alternatives].map(({ text }) => text)
  })
  expect(shown.length).toBeGreaterThan(1_000)
  const wrong = changed(shown)
  if (wrong.length > 0) console.log(wrong.join('\n'))
  expect(wrong.length / shown.length).toBeLessThan(0.005)
})

it('leaves the other lines of a log as they are', () => {
  const lines = logs.flatMap((log) => log.split('\n').slice(0, 400))
  const wrong = changed(lines)
  if (wrong.length > 0) console.log(wrong.join('\n'))
  expect(wrong.length / lines.length).toBeLessThan(0.005)
})

it('leaves blocks of lines as they are, whatever they are when joined', () => {
  const blocks = logs.flatMap((log) => {
    const lines = log.split('\n').map((line, index) => parseLine(line, index).text)
    return Array.from({ length: Math.min(40, Math.ceil(lines.length / 7)) }, (_, index) =>
      lines.slice(index * 7, index * 7 + 7).join('\n'),
    )
  })
  const wrong = changed(blocks)
  if (wrong.length > 0) console.log(wrong.join('\n'))
  expect(wrong.length / blocks.length).toBeLessThan(0.005)
})
