// npm run scorecard: scores the classifier on every labelled log that is there and shows what changed since the table in
// docs/scorecard.md was written. --write writes that table anew; --check fails where it is stale; --fails lists the
// cases that are wrong. The real logs of other people are not part of this project: LUMEN_WILD, or ../shared/corpus-wild,
// is where they are looked for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toJob } from '../src/adapters/github-json.ts'
import { classify } from '../src/core/classifier/classify.ts'
import { decide } from '../src/core/decide.ts'
import { defaultPolicy } from '../src/core/policy.ts'
import { builtInRules } from '../src/core/rules/index.ts'
import { errorClassNames } from '../src/core/taxonomy.ts'
import { root } from './node24.mjs'

const sets = [
  { name: 'corpus', what: 'made by running the tools', folder: join(root, 'corpus/cases') },
  {
    name: 'wild',
    what: 'real logs of public repositories',
    folder: resolve(process.env.LUMEN_WILD ?? join(root, '../shared/corpus-wild'), 'cases'),
  },
  { name: 'own', what: 'shapes that were missed or feared', folder: join(root, '__tests__/fixtures/logs') },
]
const curable = new Set(['network', 'external_api'])
/** The line that proves it may be any of a message; a person who lands this near sees it. */
const near = 15

const bare = (text) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the log
    .replace(/\u001B\[[0-9;]*[A-Za-z]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function judgeCase(folder, slug) {
  const label = JSON.parse(readFileSync(join(folder, slug, 'case.json'), 'utf8'))
  const log = readFileSync(join(folder, slug, 'job.log'), 'utf8')
  const verdict = classify(log, label.steps ? toJob({ steps: label.steps }).steps : undefined, builtInRules)
  const decision = decide({
    result: 'failure',
    verdict,
    policy: defaultPolicy,
    runAttempt: 1,
    round: 1,
    begunSteps: [],
    now: 0,
  })
  const right = verdict.errorClass === label.class
  const proof = bare(label.evidence ?? '')
  const shown = verdict.evidence?.line ?? Number.POSITIVE_INFINITY
  const distances = log
    .split('\n')
    .flatMap((line, index) => (bare(line).includes(proof) ? [Math.abs(index + 1 - shown)] : []))
  // The same words may stand in several lines: each of them proves it.
  const isSame = verdict.evidence !== undefined && bare(verdict.evidence.text).includes(proof)
  return {
    slug,
    label,
    verdict,
    right,
    rerun: decision.kind === 'rerun',
    distance: isSame ? 0 : Math.min(...distances),
  }
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

function figures(cases) {
  const count = (test) => cases.filter(test).length
  const shown = cases.filter((one) => one.right && one.label.class !== 'unknown')
  const wanted = (one) =>
    one.label.transient === true &&
    (curable.has(one.label.class) ||
      one.label.reason === 'runner-lost' ||
      one.label.reason === 'runner-shutdown' ||
      one.label.reason === 'index-out-of-sync')
  const result = {
    cases: cases.length,
    'right class': percent(
      count((one) => one.right),
      cases.length,
    ),
    'another line': percent(shown.filter((one) => one.distance > 0).length, shown.length),
    [`line within ${near}`]: percent(shown.filter((one) => one.distance <= near).length, shown.length),
    'wasted reruns': percent(
      count((one) => one.rerun && !one.label.transient),
      count((one) => one.rerun),
    ),
    'missed reruns': percent(
      count((one) => !one.rerun && wanted(one)),
      count(wanted),
    ),
    abstained: percent(
      count((one) => one.verdict.errorClass === 'unknown'),
      cases.length,
    ),
  }
  for (const name of errorClassNames) {
    const predicted = count((one) => one.verdict.errorClass === name)
    const labelled = count((one) => one.label.class === name)
    const hits = count((one) => one.right && one.label.class === name)
    result[`${name}: precision, recall (n)`] = `${percent(hits, predicted)}, ${percent(hits, labelled)} (${labelled})`
  }
  return result
}

const scored = sets
  .filter(({ folder }) => existsSync(folder))
  .map(({ name, folder }) => {
    const slugs = readdirSync(folder)
      .filter((slug) => existsSync(join(folder, slug, 'case.json')))
      .sort()
    return { name, cases: slugs.map((slug) => judgeCase(folder, slug)) }
  })
for (const { name, folder } of sets)
  if (!existsSync(folder)) console.log(`The set "${name}" is not here: its column stays as it was.`)

const dataPath = join(root, 'docs/scorecard.json')
const before = existsSync(dataPath) ? JSON.parse(readFileSync(dataPath, 'utf8')) : { date: '', sets: {} }
const now = { ...before.sets, ...Object.fromEntries(scored.map(({ name, cases }) => [name, figures(cases)])) }

const rows = Object.keys(now.corpus)
const table = [
  ['', ...sets.map(({ name }) => name)],
  ['---', ...sets.map(() => '---')],
  ...rows.map((row) => [row, ...sets.map(({ name }) => String(now[name]?.[row] ?? '–'))]),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n')
console.log(`\n${table}\n`)

const changes = sets.flatMap(({ name }) =>
  rows
    .filter((row) => before.sets[name] && before.sets[name][row] !== now[name]?.[row])
    .map((row) => `${name}, ${row}: ${before.sets[name][row]} → ${now[name]?.[row]}`),
)
console.log(
  changes.length === 0
    ? `Nothing changed since ${before.date || 'ever'}.`
    : `Changed since ${before.date}:\n  ${changes.join('\n  ')}`,
)

if (process.argv.includes('--fails')) {
  for (const { name, cases } of scored) {
    for (const { slug, label, verdict, right, distance } of cases) {
      if (!right)
        console.log(
          `${name}/${slug}: ${label.class}/${label.reason} -> ${verdict.errorClass}/${verdict.reason} (${verdict.ruleId})\n    label ${bare(label.evidence ?? '')}\n    given ${bare(verdict.evidence?.text ?? '')}`,
        )
      else if (distance > 0 && label.class !== 'unknown')
        console.log(
          `${name}/${slug}: another line, ${distance} away (${verdict.ruleId})\n    label ${bare(label.evidence ?? '')}\n    given ${bare(verdict.evidence?.text ?? '')}`,
        )
    }
  }
}

if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(dataPath, `${JSON.stringify({ date, sets: now }, null, 2)}\n`)
  const text = `# Scorecard

Measured on ${date} by \`npm run scorecard\`, with ${builtInRules.length} built-in rules and no others. The classifier gets a log and, where the set has them, the API's steps; never a label.

${sets.map(({ name, what }) => `- **${name}** (${now[name]?.cases ?? 0} logs): ${what}.`).join('\n')}

All three were open while the rules were written, so these are figures on known material: expect less on yours, and tell us where it is wrong.

${table}

- *another line*: of the right classes with a cause, how many show another line than the label's. More than one line of a message can be right; *line within ${near}* counts those that show it or stand at most ${near} lines away.
- *wasted reruns*: of the reruns that the default policy would order, how many would fail again. *missed reruns*: of those that would have helped, how many it would not order.
- *abstained*: the verdict is \`unknown\`; nothing is rerun then.
`
  writeFileSync(join(root, 'docs/scorecard.md'), text)
  console.log('docs/scorecard.md is written')
} else if (process.argv.includes('--check') && changes.length > 0) {
  console.error('docs/scorecard.md is stale: look at what changed, then run `npm run scorecard -- --write`.')
  process.exitCode = 1
}
