// npm run check-dist: builds again and compares with dist/ byte by byte, so that what is run is what was reviewed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withBundle } from './build.mjs'
import { root } from './node24.mjs'

function filesOf(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function difference(built, committed, file) {
  if (!existsSync(join(committed, file))) return `dist/${file} is missing`
  if (!existsSync(join(built, file))) return `dist/${file} is no longer built`
  const same = readFileSync(join(built, file)).equals(readFileSync(join(committed, file)))
  return same ? undefined : `dist/${file} differs`
}

withBundle((built) => {
  const committed = join(root, 'dist')
  const files = new Set([...filesOf(built), ...filesOf(committed)])
  const differences = [...files].sort().flatMap((file) => difference(built, committed, file) ?? [])
  if (differences.length > 0) {
    throw new Error(`${differences.join('\n')}\ndist/ is not what src/ builds. Run "npm run build" and commit dist/.`)
  }
  console.log('dist/ is what src/ builds')
})
