// npm run build: compiles src/ and bundles it into dist/, which is committed because a runner installs nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'
import { env, node, root } from './node24.mjs'

/** What action.yml files and people start. Each is a stub of the one bundle, whose `main` loads what it needs. */
const entries = ['report', 'report-post', 'run', 'gate', 'rerun', 'cli']

// Always build/: the bundler numbers modules by their path, so another folder would give other bytes.
const build = join(root, 'build')

function run(...args) {
  const { status, error } = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`"${args.join(' ')}" ended with exit code ${status}`)
}

/**
 * Has the bundle take @actions/core without its OIDC client, which no action of ours uses: it alone loads an HTTP client
 * and undici, more than half of the time that the action takes to start. The bundler finds this copy before the one in
 * node_modules/; where OIDC is asked for all the same, it says so.
 */
function withoutOidc() {
  const core = join(build, 'node_modules/@actions/core')
  cpSync(join(root, 'node_modules/@actions/core'), core, { recursive: true })
  const client =
    'export class OidcClient {\n  static getIDToken() {\n    throw new Error("not in this bundle")\n  }\n}\n'
  const file = join(core, 'lib/oidc-utils.js')
  if (!existsSync(file)) throw new Error('@actions/core has no lib/oidc-utils.js any more: look at withoutOidc')
  writeFileSync(file, client)
}

/**
 * Of the examples of a rule only the first is shown to anybody; the others are for the tests. They are a third of what is
 * loaded to judge a log. Signs beyond ASCII are escaped.
 */
function withFirstExamples() {
  const folder = join(build, 'core')
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name)
    let text = readFileSync(path, 'utf8')
    // From the last on, so that the places of those before stay.
    for (const { start, end, first } of examplesIn(parse(text, { sourceType: 'module' }).program).reverse())
      text = `${text.slice(0, start)}examples: { match: [${text.slice(first.start, first.end)}] }${text.slice(end)}`
    // A text of ASCII alone takes half of the memory.
    writeFileSync(
      path,
      text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
  }
}

/** The `examples` of all rules in a program, in the order of their places. */
function examplesIn(node) {
  if (Array.isArray(node)) return node.flatMap(examplesIn)
  if (node === null || typeof node?.type !== 'string') return []
  const first = node.value?.properties?.find(({ key }) => key?.name === 'match')?.value.elements?.[0]
  if (node.type === 'ObjectProperty' && node.key.name === 'examples' && first)
    return [{ start: node.start, end: node.end, first }]
  return Object.values(node).flatMap(examplesIn)
}

/** Writes the whole of dist/ into an empty folder. */
function bundleInto(folder) {
  rmSync(build, { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.json')
  withoutOidc()
  withFirstExamples()
  // On the JavaScript, as the bundler cannot read TypeScript 7. No minifying: a reviewer should be able to read it.
  const ncc = ['build', 'build/entry/index.js', '--out', folder, '--license', 'licenses.txt', '--no-cache', '--quiet']
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ...ncc)
  for (const entry of entries) {
    writeFileSync(join(folder, `${entry}.js`), `import { main } from './index.js'\n\nawait main('${entry}')\n`)
  }
}

/** Bundles into a folder of its own, hands it over and removes it. A failed build is told in one line: its tool has said why. */
export function withBundle(use) {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-dist-'))
  try {
    bundleInto(folder)
    use(folder)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // dist/ is replaced only by a whole bundle: a failing build leaves the last good one.
  withBundle((folder) => {
    const dist = join(root, 'dist')
    rmSync(dist, { recursive: true, force: true })
    mkdirSync(dist)
    cpSync(folder, dist, { recursive: true })
    console.log('dist/ is built')
  })
}
