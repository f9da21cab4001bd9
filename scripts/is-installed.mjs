// Exit code 0 where node_modules/ holds what the lockfile asks for. Times of files cannot tell: git and npm set them as
// they like. Packages for other systems are optional, and rightly not there.
import { readFileSync } from 'node:fs'

const packages = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).packages

try {
  const installed = packages('../node_modules/.package-lock.json')
  const asked = Object.entries(packages('../package-lock.json')).filter(([path]) => path !== '')
  const isThere = ([path, { version, optional }]) => (installed[path] ? installed[path].version === version : optional)
  process.exitCode = asked.every(isThere) ? 0 : 1
} catch (error) {
  if (error.code !== 'ENOENT') throw error
  process.exitCode = 1
}
