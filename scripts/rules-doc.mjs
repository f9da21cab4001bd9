// npm run rules-doc: writes docs/rules.md, every reason and every rule with an example, from the rules themselves. With
// --check it only tells whether the page is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInRules } from '../src/core/rules/index.ts'
import { causes, errorClasses, errorClassNames, reasonSpec, splitCause } from '../src/core/taxonomy.ts'
import { root } from './node24.mjs'

const path = join(root, 'docs/rules.md')

/** An example in a table cell: code that holds backticks, pipes and blanks as they are. */
function code(text) {
  const fence = text.includes('`') ? '``' : '`'
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()}${pad}${fence}`
}

const cell = (text) => text.replaceAll('|', '\\|')

function reasonPart(cause) {
  const { reason } = splitCause(cause)
  const { because, help, transient } = reasonSpec(cause)
  const rules = builtInRules.filter((rule) => rule.cause === cause)
  const anchor = cause.replace('/', '-')
  const lines = [
    `### <a id="${anchor}"></a>\`${cause}\``,
    '',
    `The job failed because ${because}. ${help} ${transient ? 'Passes by itself: **transient**.' : 'Does not pass by itself.'}`,
    '',
  ]
  if (rules.length === 0) return [...lines, `No rule proves it from a line: \`${reason}\` is concluded.`, ''].join('\n')
  lines.push('| Rule | Strength | Example |', '| --- | --- | --- |')
  for (const rule of rules) {
    const note = rule.transient === undefined ? '' : rule.transient ? ', transient' : ', not transient'
    lines.push(
      `| \`${rule.id}\` | ${rule.rank}${note} | ${code(rule.examples.match[0])}${rule.help === undefined ? '' : `<br>${cell(rule.help)}`} |`,
    )
  }
  return [...lines, ''].join('\n')
}

const tools = new Set(builtInRules.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))
const parts = [
  '# Rules',
  '',
  `${builtInRules.length} rules speak for ${tools.size} tools and families. Written by \`npm run rules-doc\`; \`node dist/cli.js rules --json\` gives the same as data.`,
  '',
  'A rule is tried on one line of the failed step. Its strength orders rules of different tools: `verdict`, the tool that ended the step names the cause; `cause`, a line that names a root cause, whoever printed it; `symptom`, words that often stand for the cause but also stand in noise; `hint`, says only what broke. Retries, warnings, quoted source and passed tests weigh less or nothing, and a consequence yields to its cause.',
  '',
]
for (const errorClass of errorClassNames) {
  parts.push(`## ${errorClass}`, '', `What has to happen: ${errorClasses[errorClass].fix}.`, '')
  for (const cause of causes) if (splitCause(cause).errorClass === errorClass) parts.push(reasonPart(cause))
}
const text = `${parts.join('\n').trimEnd()}\n`

if (!process.argv.includes('--check')) {
  writeFileSync(path, text)
  console.log(`docs/rules.md: ${builtInRules.length} rules, ${tools.size} tools and families`)
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error('docs/rules.md is stale: run `npm run rules-doc`.')
  process.exitCode = 1
}
