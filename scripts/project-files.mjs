// The files of the project as git sees them: committed, or new and not ignored.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node24.mjs'

// Filtered here and not by git, which loses tracked files where a pattern and an exclusion come together.
const othersOwn = /^(__tests__|corpus)\//

/** Paths from the root, with `/`, that match one of git's patterns: `*.md` is in any folder. Tests' own files are left out. */
export function projectFiles(...patterns) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns]
  const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
  return [...new Set(paths)].filter((path) => !othersOwn.test(path) && existsSync(join(root, path))).sort()
}

export const read = (path) => readFileSync(join(root, path), 'utf8')

/** The manifest of every action in the repository. */
export const manifests = () => projectFiles('action.yml', '*/action.yml')

export const workflows = () => projectFiles('.github/workflows/*.yml')
