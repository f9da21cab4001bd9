/** What must not change a verdict, tried on generated logs. */
import fc from 'fast-check'
import {
  classify,
  classifyOutput,
  classifyOutputSource,
  classifySource,
} from '../../../src/core/classifier/classify.ts'
import { parseLines } from '../../../src/core/log/line.ts'
import { settleAll } from '../../../src/core/log/prefix.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import { type ByteSource, bytesSource, textSource } from '../../../src/core/scan/byte-source.ts'
import { planFor } from '../../../src/core/scan/plan.ts'
import { sift } from '../../../src/core/scan/sift.ts'
import { takers } from '../../../src/core/scan/takers.ts'
import type { Verdict } from '../../../src/core/verdict.ts'

/** Lines of every kind: each example of each rule, what it must leave, the runner's own and what says nothing. */
const examples = builtInRules.flatMap((rule) => [...rule.examples.match, ...(rule.examples.not ?? [])])
const noise = [
  '',
  'ok',
  'copying 12 files',
  '  at main (app.js:1:2)',
  'npm warn deprecated x@1',
  'Done in 3.2s.',
  'añadido 🙂 ✓',
]
const said = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...examples) }, fc.constantFrom(...noise))
const spoken = fc.array(said, { minLength: 1, maxLength: 25 })

const stamp = '2026-01-02T03:04:05.1000000Z '
const step = (name: string, output: readonly string[], stamped = stamp) =>
  [`##[group]Run ${name}`, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...output].map((line) => stamped + line)
const failed = (output: readonly string[]) => step('make', [...output, '##[error]Process completed with exit code 1.'])
const passed = (output: readonly string[]) =>
  step(
    'make prepare',
    output.filter((line) => !line.startsWith('##[')),
  )
const joined = (lines: readonly string[], end = '\n') => lines.map((line) => line + end).join('')

const judged = (log: string | Uint8Array) =>
  classifySource(typeof log === 'string' ? textSource(log) : bytesSource(log), undefined, builtInRules)

/** Without what tells where the evidence stands. */
function essence({ errorClass, reason, ruleId, transient, confidence, evidence, alternatives }: Verdict) {
  return {
    ...{ errorClass, reason, ruleId, transient, confidence, text: evidence?.text },
    alternatives: alternatives.map((other) => [other.ruleId, other.text, other.score]),
  }
}

const check = (property: fc.IRawProperty<unknown>, seed: number, numRuns = 120) =>
  fc.assert(property, { seed, numRuns })

describe('a verdict stays', () => {
  it('when steps that passed come before or go', () => {
    check(
      fc.property(spoken, spoken, spoken, (output, one, two) => {
        const alone = judged(joined(failed(output)))
        const among = judged(joined([...passed(one), ...passed(two), ...failed(output)]))
        expect(essence(among)).toEqual(essence(alone))
      }),
      1,
    )
  })

  it('with other times, or none before a step that has no other around it', () => {
    check(
      fc.property(spoken, (output) => {
        const later = failed(output).map((line) => line.replace(stamp, '2027-11-22T13:14:15Z '))
        expect(judged(joined(later))).toEqual(judged(joined(failed(output))))
        const bare = failed(output).map((line) => line.slice(stamp.length))
        expect(judged(joined(bare))).toEqual(judged(joined(failed(output))))
      }),
      2,
    )
  })

  it('with colours, at any place of a line', () => {
    const codes = fc.constantFrom(
      '\u001B[31m',
      '\u001B[0m',
      '\u001B[1;38;5;9m',
      '\u001B[K',
      '\u001B(B',
      '\u001B]8;;x\u0007',
    )
    const places = fc.array(fc.tuple(fc.nat(200), codes), { maxLength: 4 })
    check(
      fc.property(spoken, fc.array(places, { minLength: 25, maxLength: 25 }), (output, inserted) => {
        // Of the line without codes, from the last place on: no code comes to stand within another.
        const coloured = output.map((line, index) =>
          (inserted[index] ?? [])
            .map(([at, code]) => [Array.from(line).slice(0, at).join('').length, code] as const)
            .sort(([one], [other]) => other - one)
            .reduce((text, [at, code]) => text.slice(0, at) + code + text.slice(at), line),
        )
        expect(judged(joined(failed(coloured)))).toEqual(judged(joined(failed(output))))
      }),
      3,
    )
  })

  it('with either line break, and byte order marks before lines', () => {
    check(
      fc.property(spoken, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (output, marks) => {
        const plain = judged(joined(failed(output)))
        expect(judged(joined(failed(output), '\r\n'))).toEqual(plain)
        const marked = failed(output).map((line, index) => (marks[index % 40] ? `\uFEFF${line}` : line))
        expect(judged(joined(marked))).toEqual(plain)
        const inner = failed(output).map((line, index) => (marks[index % 40] ? line.replace('Z ', 'Z \uFEFF') : line))
        expect(judged(joined(inner))).toEqual(plain)
      }),
      4,
    )
  })

  it('however the source hands out its bytes, also within a sign', () => {
    check(
      fc.property(spoken, fc.integer({ min: 1, max: 40 }), (output, size) => {
        const bytes = Buffer.from(joined(failed(output)))
        const whole = bytesSource(bytes)
        const torn: ByteSource = { ...whole, read: (into, at) => whole.read(into.subarray(0, size), at) }
        expect(classifySource(torn, undefined, builtInRules)).toEqual(judged(bytes))
      }),
      5,
    )
  })

  it('wherever the blocks of reading end', () => {
    const block = 128 * 1024
    check(
      fc.property(spoken, fc.integer({ min: -300, max: 40 }), (output, shift) => {
        const lead = 'é'.repeat(45)
        const room = block + shift - Buffer.byteLength(joined(step('make', [])))
        const filler = `${stamp}${lead}\n`.repeat(Math.floor(room / Buffer.byteLength(`${stamp}${lead}\n`)))
        const log = joined(step('make', [])) + filler + joined(failed(output).slice(3))
        expect(judged(log)).toEqual(classify(log, undefined, builtInRules))
      }),
      6,
      40,
    )
  })
})

it('the output of one step is judged as the reference does, with its headers or without', () => {
  check(
    fc.property(fc.array(spoken, { maxLength: 3 }), (outputs) => {
      const text = joined(outputs.flatMap((output) => [...failed(output), ...output]))
      expect(classifyOutputSource(textSource(text), { step: 'make' }, builtInRules)).toEqual(
        classifyOutput(text, 'make', builtInRules),
      )
    }),
    7,
  )
})

it('the lines that are kept, and the rules of each, are those of trying all rules on all lines', () => {
  check(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', stamp, '\uFEFF', '##[error]', '\u001B[31m'), said)), (lines) => {
      const text = joined(lines.map((parts) => parts.join('')))
      const hits = sift(textSource(text), planFor(builtInRules), { isOneStep: true }).flatMap(({ output }) =>
        output.flatMap(({ number, rules }) => rules.map((rule) => `${number} ${rule.id}`)),
      )
      const reference = settleAll(parseLines(text)).flatMap((line) =>
        takers(line, builtInRules).map((rule) => `${line.number} ${rule.id}`),
      )
      expect(hits.sort()).toEqual(reference.sort())
    }),
    8,
  )
})

it('every example of every rule is a hit of that rule on its line', () => {
  const rows = builtInRules.flatMap((rule) => rule.examples.match.map((line) => ({ rule, line })))
  const text = joined(rows.map(({ line }) => stamp + line))
  const plan = planFor(builtInRules)
  const missed = rows.filter(({ rule, line }) => {
    const [section] = sift(textSource(`${stamp}${line}\n`), plan, { isOneStep: true })
    const [taken] = takers(parseLines(line)[0] as never, [rule])
    return taken !== undefined && !section?.output.some(({ rules }) => rules.includes(rule))
  })
  expect(missed.map(({ rule, line }) => `${rule.id}: ${line}`)).toEqual([])
  expect(judged(text).errorClass).not.toBe('unknown')
})
