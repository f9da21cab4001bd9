// npm run rules: derives from each built-in rule's pattern the literals of which one stands in every line that it can
// match, and writes src/core/scan/rule-literals.ts, by which a log is searched without trying any pattern on most lines.
//   --check      writes nothing and fails where the file is stale
//   --frequency  counts anew how often four bytes stand in corpus/ (scripts/gram-frequency.json); rarely needed
// Needs Node 24, which strips types.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { RegExpParser } from '@eslint-community/regexpp'
import { builtInRules } from '../src/core/rules/index.ts'
import { extraLiterals } from '../src/core/scan/structure.ts'

/** A literal of fewer bytes holds no aligned word of its own in enough places. */
const shortest = 5
/** More variants of one stretch are not worth their places in the tables. */
const mostVariants = 16
const target = new URL('../src/core/scan/rule-literals.ts', import.meta.url)
const frequencyFile = new URL('gram-frequency.json', import.meta.url)
const cases = new URL('../corpus/cases/', import.meta.url)

if (process.argv.includes('--frequency')) countGrams()
const frequency = JSON.parse(readFileSync(frequencyFile, 'utf8'))

/** How many of a million places of a log hold these four folded bytes. */
function gramFrequency(bytes, at) {
  return frequency[bytes.toString('latin1', at, at + 4)] ?? 1
}

function fold(text) {
  const bytes = Buffer.from(text, 'utf8')
  for (let i = 0; i < bytes.length; i++) bytes[i] |= 32
  return bytes
}

function countGrams() {
  const counts = new Map()
  let total = 0
  for (const slug of readdirSync(cases).sort()) {
    const bytes = readFileSync(new URL(`${slug}/job.log`, cases))
    // One huge case must not decide what is rare.
    const end = Math.min(bytes.length, 60_000) - 4
    for (let i = 0; i < bytes.length; i++) bytes[i] |= 32
    for (let i = 0; i < end; i++) {
      const gram = bytes.toString('latin1', i, i + 4)
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
      total++
    }
  }
  const most = [...counts]
    .map(([gram, count]) => [gram, Math.round((count * 1e6) / total)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2_000)
  const rows = most.map(([gram, count]) => `  ${JSON.stringify(gram)}: ${count}`)
  writeFileSync(frequencyFile, `{\n${rows.join(',\n')}\n}\n`)
}

/** The window of a literal whose words are rarest: [place, cost]. */
function window(bytes) {
  const size = bytes.length >= 11 ? 11 : Math.min(7, bytes.length)
  let best = [0, Number.POSITIVE_INFINITY]
  for (let at = 0; at + size <= bytes.length; at++) {
    let cost = 0
    for (let j = 0; j < 4 && at + j + 4 <= bytes.length; j++) {
      const first = gramFrequency(bytes, at + j)
      cost += size === 11 ? (first * gramFrequency(bytes, at + j + 4)) / 1e5 : first
    }
    if (cost < best[1]) best = [at, cost]
  }
  // The neighbours of a short literal are unknown: hundreds of words have to be let in.
  return size < 7 ? [best[0], best[1] + (size === 6 ? 1_500 : 4_000)] : best
}

/** What a literal costs: how often it stands in a log, its collisions, its place in the tables. */
function cost(text) {
  const bytes = fold(text)
  let rarest = Number.POSITIVE_INFINITY
  for (let at = 0; at + 4 <= bytes.length; at++) rarest = Math.min(rarest, gramFrequency(bytes, at))
  return 20 * rarest + window(bytes)[1] / 4 + 5
}

function costOf(set) {
  return set.reduce((sum, text) => sum + cost(text), 0)
}

function isUsable(set) {
  return set.length > 0 && set.every((text) => Buffer.byteLength(text) >= shortest)
}

function better(a, b) {
  if (a === undefined || b === undefined) return a ?? b
  return costOf(a) <= costOf(b) ? a : b
}

const unknown = { exact: undefined, required: undefined }

/** `exact`: all texts that a part matches, where they are few. `required`: a set of which one stands in each match. */
function analyse(node, flags) {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map((one) => analyse(one, flags)))
    case 'Alternative':
      return sequence(node.elements.map((one) => analyse(one, flags)))
    case 'Assertion':
      return { exact: [''], required: undefined }
    case 'Character':
      return character(node.value, flags)
    case 'CharacterClass':
      return characterClass(node, flags)
    case 'Quantifier':
      return quantified(node, flags)
    default:
      return unknown
  }
}

function character(value, flags) {
  const text = String.fromCodePoint(value)
  // Bytes are folded as ASCII is; another letter that has two cases would have other bytes.
  if (flags.ignoreCase && value > 127 && text.toLowerCase() !== text.toUpperCase()) return unknown
  return { exact: [value < 128 ? text.toLowerCase() : text], required: undefined }
}

function characterClass(node, flags) {
  if (node.negate) return unknown
  const all = new Set()
  for (const element of node.elements) {
    if (element.type === 'Character') {
      const one = character(element.value, flags).exact
      if (one === undefined) return unknown
      all.add(one[0])
    } else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 10) {
      for (let value = element.min.value; value <= element.max.value; value++) {
        const one = character(value, flags).exact
        if (one === undefined) return unknown
        all.add(one[0])
      }
    } else return unknown
  }
  return all.size > mostVariants ? unknown : { exact: [...all], required: undefined }
}

function quantified(node, flags) {
  const inner = analyse(node.element, flags)
  if (node.max === 1 && node.min === 0) {
    return { exact: inner.exact && [...new Set(['', ...inner.exact])], required: undefined }
  }
  if (node.min === 0) return unknown
  if (node.min === node.max && node.min <= 4) return sequence(Array(node.min).fill(inner))
  return { exact: undefined, required: bestOf(inner) }
}

function bestOf(part) {
  return better(part.required, part.exact && isUsable(part.exact) ? part.exact : undefined)
}

function either(parts) {
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact))] : undefined
  const all = parts.map(bestOf)
  const required = all.every((one) => one) ? [...new Set(all.flat())] : undefined
  return { exact: exact && exact.length <= 64 ? exact : undefined, required }
}

function sequence(parts) {
  let required
  let run = ['']
  let isWhole = true
  const close = () => {
    if (isUsable(run)) required = better(required, run)
  }
  for (const part of parts) {
    if (part.exact === undefined) {
      close()
      required = better(required, part.required)
      run = ['']
      isWhole = false
      continue
    }
    required = better(required, bestOf(part))
    const next = [...new Set(run.flatMap((before) => part.exact.map((after) => before + after)))]
    if (next.length > mostVariants) {
      close()
      run = part.exact
      isWhole = false
    } else {
      // What was needed so far is needed still, and may be the better half.
      close()
      run = next
    }
  }
  close()
  return { exact: isWhole ? run : undefined, required }
}

/** The literals of a pattern, or undefined where it has none that are long enough. */
export function literalsOf(pattern) {
  const { ignoreCase, unicode, unicodeSets } = pattern
  // With these flags a sign beyond ASCII may match an ASCII letter.
  if ((unicode || unicodeSets) && ignoreCase) return undefined
  const tree = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode, unicodeSets })
  const found = bestOf(analyse(tree, { ignoreCase }))
  if (found === undefined) return undefined
  // One that holds another is found where the other is.
  return found.filter((text) => !found.some((other) => other !== text && text.includes(other)))
}

/** Text from which the check of the rules on a stale file starts; see __tests__. */
function generate() {
  const owners = new Map()
  const slow = []
  const add = (text, owner) => owners.set(text, [...(owners.get(text) ?? []), owner])
  for (const rule of builtInRules) {
    const literals = rule.match instanceof RegExp ? literalsOf(rule.match) : undefined
    if (literals === undefined) slow.push(rule.id)
    else for (const text of literals) add(text, rule.id)
  }
  for (const text of extraLiterals) if (!owners.has(text)) owners.set(text, [])
  const sorted = [...owners].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows = sorted.map(([text, ids]) => {
    const [at] = window(fold(text))
    return `  [${[quote(text), at, ...ids.map(quote)].join(', ')}],`
  })
  return [
    '// Generated by `npm run rules` from src/core/rules/ and src/core/scan/structure.ts. Do not edit.',
    '',
    '/** A literal in lower case, where its rarest bytes begin, and the rules that match only lines that hold one of theirs. */',
    'export type RuleLiteral = readonly [text: string, at: number, ...rules: string[]]',
    '',
    '// biome-ignore format: one literal a line',
    'export const ruleLiterals: readonly RuleLiteral[] = [',
    ...rows,
    ']',
    '',
    '/** Rules without such a literal: they are tried on each line of the failed step, which is slow. */',
    slow.length === 0
      ? 'export const slowRules: readonly string[] = []'
      : `// biome-ignore format: one rule a line\nexport const slowRules: readonly string[] = [\n${slow.map((id) => `  ${quote(id)},`).join('\n')}\n]`,
    '',
  ].join('\n')
}

function quote(text) {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner}'`
}

if (import.meta.filename === process.argv[1]) {
  const text = generate()
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text)
    const { ruleLiterals, slowRules } = await import(target)
    console.log(`${ruleLiterals.length} literals; rules without one: ${slowRules.join(', ') || 'none'}`)
  } else if (readFileSync(target, 'utf8') !== text) {
    console.error('src/core/scan/rule-literals.ts is stale: run `npm run rules`.')
    process.exitCode = 1
  }
}
