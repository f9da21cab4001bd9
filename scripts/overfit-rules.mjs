// npm run overfit [-- --all]: looks for rules that describe one log and not how a tool speaks. It prints suspects with the
// reason; a clear one fails: a pattern or an example with a name out of a case, a path of somebody's machine, an address,
// a date, or a number that only one case has. --all shows also what rests on a single case: worth a look, often right.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { RegExpParser } from '@eslint-community/regexpp'
import { toJob } from '../src/adapters/github-json.ts'
import { builtInRules } from '../src/core/rules/index.ts'
import { bytesSource } from '../src/core/scan/byte-source.ts'
import { planFor } from '../src/core/scan/plan.ts'
import { readFailedStep } from '../src/core/scan/read-step.ts'
import { root } from './node24.mjs'

/** What looks like one log and is not: the rule, the words, and why. Keep it short. */
const excepted = {
  'release/config semantic-release': 'the tool, which is also the name of a repository',
}

const folders = [
  join(root, 'corpus/cases'),
  resolve(process.env.LUMEN_WILD ?? join(root, '../shared/corpus-wild'), 'cases'),
  join(root, '__tests__/fixtures/logs'),
]

/** Words of a case that are its own: its repository, its work folder, and hosts under names that nobody can own. */
function namesOf(text) {
  const found = new Set()
  const add = (word) => word && word.length >= 5 && !/^\d+$/.test(word) && found.add(word.toLowerCase())
  for (const [, owner, name] of text.matchAll(
    /(?:Syncing repository: |"source": "https:\/\/github\.com\/)([\w.-]+)\/([\w.-]+)/g,
  )) {
    add(owner)
    add(name)
  }
  for (const [, folder] of text.matchAll(
    /(?:\/home\/runner\/work|\/Users\/runner\/work|\b[A-Z]:\\a)[\\/]([\w.-]+)[\\/]/g,
  ))
    add(folder)
  for (const [host] of text.matchAll(/\b(?:[\w-]+\.)+(?:example|internal|corp|lan|invalid)\b/g)) add(host)
  return found
}

/** Stretches of plain text in a pattern, at least five characters long. */
function stretchesOf(pattern) {
  const found = []
  let run = ''
  const flush = () => {
    if (run.length >= 5) found.push(run)
    run = ''
  }
  const visit = (node) => {
    if (node.type === 'Character') {
      run += String.fromCodePoint(node.value)
      return
    }
    flush()
    for (const alternative of node.alternatives ?? []) {
      for (const element of alternative.elements) visit(element)
      flush()
    }
    if (node.type === 'Quantifier') visit(node.element)
    flush()
  }
  visit(new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length))
  return found
}

/** What no tool says of itself. */
const foreign = [
  [/(?:\/home\/|\/Users\/|C:\\Users\\)(?!runner\b)[a-z][\w-]{2,}/i, "a path of somebody's machine"],
  [/\/home\/runner\/work\/\w/, 'a work folder'],
  [/\b20\d\d-\d\d-\d\d\b/, 'a date'],
  [/\b(?!127\.|0\.0\.0\.0|169\.254\.)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/, 'an address'],
  [/[\w.]{2,}@[\w-]{2,}\.(?:com|org|net|io)\b/, 'a mail address'],
]
/** Counts, ports, sizes and versions. A code is no such number: `TS2307`, `(28)`, `code: 10000`, `status 40`, or digits alone. */
const number = /(?<![\w.#-]|code:? |status:? (?:code )?|error |\()\d{2,}(?:\.\d+)*(?![\w-]|\))/g
const isKnown = (text) => /^(?:[1-5]\d\d|[45]\d)$/.test(text)

/** A line without what differs from one log to the next. */
const shapeOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/(['"`]).*?\1|(?:\S*\/)+\S*|\b[0-9a-f]{8,}\b/g, '*')
    .split(/[^\p{L}_*]+/u)
    .filter(Boolean)

function likeness(a, b) {
  const [one, other] = [new Set(shapeOf(a)), new Set(shapeOf(b))]
  const both = [...one].filter((word) => other.has(word)).length
  return both / Math.max(1, one.size + other.size - both)
}

const plan = planFor(builtInRules)
const cases = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder).map((slug) => {
    const bytes = readFileSync(join(folder, slug, 'job.log'))
    const label = readFileSync(join(folder, slug, 'case.json'), 'utf8')
    const { steps } = JSON.parse(label)
    const { step, owners } = readFailedStep(bytesSource(bytes), steps && toJob({ steps }).steps, plan)
    const hits = new Map()
    for (const line of step.lines)
      for (const rule of owners(line))
        if (!hits.has(rule.id) && rule.match.test(line.text) && !rule.unless?.test(line.text))
          hits.set(rule.id, line.text)
    return {
      slug,
      names: namesOf(`${bytes.toString('utf8')}\n${label}`),
      text: bytes.toString('utf8'),
      hits,
      isWild: folder === folders[1],
    }
  }),
)

/** Names that stand in one case only; a tool whose own repository is a case keeps its name. */
const tools = new Set(builtInRules.flatMap((rule) => rule.id.toLowerCase().split(/[/.-]/)))
const owner = new Map()
for (const one of cases) for (const name of one.names) owner.set(name, owner.has(name) ? undefined : one)
for (const [name, one] of owner) if (one === undefined || tools.has(name)) owner.delete(name)

const clear = []
const weak = []
for (const rule of builtInRules) {
  const accused = (list, words, why) => {
    if (!excepted[`${rule.id} ${words}`]) list.push(`${rule.id}: ${why}: ${JSON.stringify(words)}`)
  }
  const stretches = stretchesOf(rule.match)
  const matched = cases.filter((one) => one.hits.has(rule.id))
  const examples = [...rule.examples.match, ...(rule.examples.not ?? [])]
  for (const text of stretches) {
    for (const [pattern, what] of foreign) if (pattern.test(text)) accused(clear, text, `its pattern holds ${what}`)
    for (const word of text.toLowerCase().match(/[\w.-]{5,}/g) ?? []) {
      // A plain word may be a folder's name by chance.
      const list = /^[a-z]+$/.test(word) && !matched.includes(owner.get(word)) ? weak : clear
      if (owner.has(word)) accused(list, word, `its pattern holds a name out of ${owner.get(word).slug}`)
    }
    for (const [digits] of text.matchAll(number)) {
      if (isKnown(digits) || /^[\d.]+$/.test(text)) continue
      const have = cases.filter((one) => one.text.includes(text))
      if (have.length === 1) accused(clear, text, `its pattern holds a number that only ${have[0].slug} has`)
    }
  }
  for (const text of examples)
    for (const word of text.toLowerCase().match(/[\w.-]{5,}/g) ?? [])
      if (owner.get(word)?.isWild && matched.includes(owner.get(word)))
        accused(clear, word, `an example names what ${owner.get(word).slug} is about`)
  if (matched.length !== 1) continue
  const [only] = matched
  const line = only.hits.get(rule.id)
  if (rule.examples.match.every((example) => likeness(example, line) > 0.8))
    accused(weak, line, `only ${only.slug} has it, and the examples are that line`)
  for (const text of stretches)
    if (text.length >= 40 && line.includes(text) && stretches.length === 1)
      accused(weak, text, `is one long text, and only ${only.slug} has it`)
}

for (const line of process.argv.includes('--all') ? [...weak, ...clear] : clear) console.log(line)
console.log(
  `${builtInRules.length} rules on ${cases.length} logs: ${clear.length} written for one log, ${weak.length} resting on one`,
)
if (clear.length > 0) process.exitCode = 1
