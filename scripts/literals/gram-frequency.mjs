// How often bytes stand together in a CI log. The most frequent stretches of six and eight are counted; what is rarer is
// estimated from how often three and four stand together: a chain, each byte by the three before it. Counted from corpus/ by `node scripts/rule-literals.mjs --frequency` and kept, so that a new case does not
// move every literal. Bytes are folded as the filter folds them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chatter, dice } from '../../bench/chatter.ts'

const file = new URL('../gram-frequency.json', import.meta.url)
const cases = new URL('../../corpus/cases/', import.meta.url)
/** One huge case must not decide what is rare. */
const mostOfCase = 100_000
const kept = { 3: 5_000, 4: 9_000, 6: 9_000, 8: 9_000 }
/** Builds that went well say other things than those that failed, and more of them. */
const chatterLines = 12_000

let known

function ofLength(length) {
  known ??= JSON.parse(readFileSync(file, 'utf8'))
  return known[length]
}

function look(gram) {
  const { rarest, grams } = ofLength(gram.length)
  return grams[gram] ?? rarest
}

/** So many times in a million places, for four letters or more, a byte each. */
export function frequencyOf(gram) {
  let frequency = chained(gram)
  for (const size of [6, 8]) {
    if (gram.length < size) break
    const parts = Array.from(
      { length: gram.length - size + 1 },
      (_, at) => ofLength(size).grams[gram.slice(at, at + size)],
    )
    const least = Math.min(...parts.map((count) => count ?? 0))
    // What is not among the counted is rarer than each of them.
    if (least === 0) return Math.min(frequency, ofLength(size).rarest)
    frequency = least
  }
  return frequency
}

function chained(gram) {
  let frequency = look(gram.slice(0, 4))
  for (let at = 1; at + 4 <= gram.length; at++) {
    frequency *= Math.min(1, look(gram.slice(at, at + 4)) / Math.max(look(gram.slice(at, at + 3)), 1))
  }
  return frequency
}

export function countGrams() {
  const counts = Object.fromEntries(Object.keys(kept).map((size) => [size, new Map()]))
  let total = 0
  const logs = readdirSync(cases)
    .sort()
    .map((slug) => readFileSync(new URL(`${slug}/job.log`, cases)).subarray(0, mostOfCase))
  const random = dice()
  const lines = Array.from({ length: chatterLines }, (_, number) => `${chatter(number, random)}\n`)
  logs.push(Buffer.from(lines.join('')))
  for (const log of logs) {
    const folded = log.map((byte) => byte | 32).toString('latin1')
    total += folded.length
    for (const size of Object.keys(kept).map(Number)) {
      for (let at = 0; at + size <= folded.length; at++) {
        const gram = folded.slice(at, at + size)
        counts[size].set(gram, (counts[size].get(gram) ?? 0) + 1)
      }
    }
  }
  const parts = Object.entries(counts).map(([size, found]) => {
    const all = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept[size])
    const rows = all.map(([gram, count]) => `  ${ascii(gram)}: ${Math.round((count * 1e6) / total)}`)
    const last = Math.round((all.at(-1)[1] * 1e6) / total)
    const rarest = size < 6 ? Math.max(0.3, last / 6) : Math.max(last, 1)
    return `"${size}": {"rarest": ${rarest}, "grams": {\n${rows.join(',\n')}\n}}`
  })
  writeFileSync(file, `{\n${parts.join(',\n')}\n}\n`)
}

function ascii(text) {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
