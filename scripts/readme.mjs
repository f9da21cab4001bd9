// npm run readme: writes the tables of inputs, outputs and secrets into the Markdown files, so that they say what
// action.yml says. With --check it only tells what is stale. A table stands between
//   <!-- inputs:start --> and <!-- inputs:end -->
// for the action.yml beside the page, or for the file that is named: <!-- inputs:start .github/workflows/x.yml -->.
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parse } from 'yaml'
import { root } from './node24.mjs'
import { manifests, projectFiles, read } from './project-files.mjs'

const marked = /(<!-- (inputs|outputs|secrets):start(?: (\S+))? -->)[\s\S]*?(<!-- \2:end -->)/g

const cell = (text) =>
  String(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
const code = (text) => `\`${cell(text)}\``

function defaultOf(spec) {
  if (spec.required === true && spec.default === undefined) return '**required**'
  return spec.default === undefined || spec.default === '' ? '' : code(spec.default)
}

const columns = {
  inputs: [
    ['Input', (name) => code(name)],
    ['What it is', (_, spec) => cell(spec.description ?? '')],
    ['Default', (_, spec) => defaultOf(spec)],
  ],
  outputs: [
    ['Output', (name) => code(name)],
    ['What it is', (_, spec) => cell(spec.description ?? '')],
  ],
  secrets: [
    ['Secret', (name) => code(name)],
    ['What it is', (_, spec) => cell(spec?.description ?? '')],
    ['', (_, spec) => (spec?.required ? '**required**' : '')],
  ],
}

function table(kind, source) {
  const document = parse(read(source))
  const specs = Object.entries((document.on?.workflow_call ?? document)[kind] ?? {})
  if (specs.length === 0) return 'None.'
  const row = (cells) => `| ${cells.join(' | ')} |`
  const head = columns[kind].map(([title]) => title)
  const rows = specs.map(([name, spec]) => columns[kind].map(([, value]) => value(name, spec ?? {})))
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

function generated(page, text) {
  return text.replaceAll(marked, (_, start, kind, named, end) => {
    const source = named ?? posix.join(posix.dirname(page), 'action.yml')
    return `${start}\n${table(kind, source)}\n${end}`
  })
}

/** A page for an action that has none yet: what its manifest says, and the places for the tables. */
function firstPage(manifest) {
  const { name, description } = parse(read(manifest))
  const section = (title, kind) => `## ${title}\n\n<!-- ${kind}:start -->\n<!-- ${kind}:end -->\n`
  return [`# ${name}\n`, `${description}\n`, section('Inputs', 'inputs'), section('Outputs', 'outputs')].join('\n')
}

const pages = new Map(projectFiles('*.md').map((page) => [page, read(page)]))
const faults = []
for (const manifest of manifests()) {
  const page = posix.join(dirname(manifest), 'README.md')
  const text = pages.get(page) ?? firstPage(manifest)
  for (const kind of ['inputs', 'outputs']) {
    if (!text.includes(`<!-- ${kind}:start -->`))
      faults.push(`${page} has no <!-- ${kind}:start --> … <!-- ${kind}:end -->`)
  }
  pages.set(page, text)
}

const check = process.argv.includes('--check')
for (const [page, text] of pages) {
  const fresh = generated(page, text)
  const path = join(root, page)
  if (existsSync(path) && fresh === read(page)) continue
  if (check) faults.push(`${page} is stale: run "npm run readme"`)
  else {
    writeFileSync(path, fresh)
    console.log(`${page} is written`)
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
if (check) console.log(`The tables of ${manifests().length} action(s) are fresh`)
