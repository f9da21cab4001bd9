// npm run build: compiles src/ and bundles it into dist/, which is committed because a runner installs nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env, node, root } from './node24.mjs'

/** What action.yml files and people start. Each is a stub of the one bundle, whose `main` loads what it needs. */
const entries = ['report', 'report-post', 'run', 'cli']

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

/** Writes the whole of dist/ into an empty folder. */
function bundleInto(folder) {
  rmSync(build, { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.json')
  withoutOidc()
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
