// GitHub's own checkers on everything that GitHub will read: the actions, the workflows, and the examples that people
// paste from the Markdown pages.
import { config, published } from './checker-config.mjs'
import { examplesIn } from './markdown-examples.mjs'
import { manifests, projectFiles, read, workflows } from './project-files.mjs'

const { registerLogger, validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')

// The checker swallows its own crashes and logs them: a document that it could not check is not a checked one.
const crashes = []
const ignore = () => {}
registerLogger({ error: (message) => crashes.push(message), warn: ignore, info: ignore, log: ignore })

const severities = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' }
const names = { action: 'action.yml', workflow: '.github/workflows/example.yml' }

async function faultsOf({ place, kind, text, line = 0 }) {
  crashes.length = 0
  // Under a name of its own, since the checker remembers what it has parsed by name.
  const document = TextDocument.create(`file:///${place}/${line}/${names[kind]}`, 'yaml', 1, published(text))
  const diagnostics = await validate(document, config)
  return [
    ...crashes.map((message) => `${place}: the checker failed: ${message}`),
    ...diagnostics.map(({ range, severity, message }) => {
      const at = `${place}:${line + range.start.line + 1}:${range.start.character + 1}`
      return `${at}: ${severities[severity ?? 1]}: ${message}`
    }),
  ]
}

const documents = [
  ...manifests().map((place) => ({ place, kind: 'action', text: read(place) })),
  ...workflows().map((place) => ({ place, kind: 'workflow', text: read(place) })),
  ...projectFiles('*.md').flatMap((place) => examplesIn(read(place)).map((example) => ({ place, ...example }))),
]

const faults = []
for (const document of documents) faults.push(...(await faultsOf(document)))
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
const count = (kind) => documents.filter((document) => document.kind === kind).length
console.log(
  `${count('action')} action(s) and ${count('workflow')} workflow(s) are valid, examples in Markdown included`,
)
