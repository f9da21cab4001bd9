/** Git repositories for workflow tests: the user's, and one that serves an action as a tag of it would. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

// Nobody's own git settings: a signing key or a hook of the machine has no place in a test.
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
}

export const temporaryFolder = (what: string) => mkdtempSync(join(tmpdir(), `lumen-${what}-`))

/** Puts the folder under git with one commit: `act` runs the committed state, and wants a remote. */
export function committed(folder: string, repository: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  git('init', '--initial-branch=main')
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`)
  git('add', '--all', '--force')
  git('commit', '--message', 'everything')
  return folder
}

export function repositoryOf(repository: string, files: Record<string, string>): string {
  const folder = temporaryFolder('repository')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    // A script can be run, as it could in a real repository.
    writeFileSync(join(folder, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
  }
  return committed(folder, repository)
}

/** This project as `uses: org/lumen-action@v1` gets it, from the work tree: the actions, the bundle, the workflows. */
export function thisProject(): string {
  const folder = temporaryFolder('action')
  const actions = readdirSync(root).filter((name) => existsSync(join(root, name, 'action.yml')))
  const served = ['action.yml', ...actions.map((name) => `${name}/action.yml`), 'dist', '.github/workflows']
  for (const path of served) cpSync(join(root, path), join(folder, path), { recursive: true })
  return committed(folder, 'org/lumen-action')
}
