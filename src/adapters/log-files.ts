import { open, stat } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import type { LogFiles } from '../app/ports.ts'
import type { Problem } from '../app/problem.ts'
import { oneLine } from '../core/escape.ts'
import { filesSource } from './file-source.ts'

const where = 'input "log-path"'
const magic = /[*?[\]{}!]/

/** Files of the workspace, by globs as `actions/upload-artifact` has them. Nothing in here throws. */
export function logFiles(workspace: string): LogFiles {
  return {
    async open(globs) {
      const problems: Problem[] = []
      const paths = await expand(globs, workspace, problems)
      const files: FoundFile[] = []
      // The newest last: it is the likeliest to hold the failure, and what stands last counts most.
      for (const file of [...paths].sort((a, b) => a.time - b.time)) {
        try {
          await (await open(file.path, 'r')).close()
          if (file.size > 0) files.push(file)
        } catch (error) {
          problems.push(unreadable(file.path, error))
        }
      }
      return { source: files.length === 0 ? undefined : filesSource(files, '\n'), problems }
    },
  }
}

interface FoundFile {
  readonly path: string
  readonly size: number
  readonly time: number
}

async function expand(globs: readonly string[], workspace: string, problems: Problem[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>()
  const excluded = globs.filter((glob) => glob.startsWith('!'))
  for (const glob of globs) {
    if (glob.startsWith('!')) continue
    let matched = 0
    let directories = 0
    for (const path of await candidates([glob, ...excluded], workspace, problems)) {
      try {
        const file = await stat(path)
        if (file.isDirectory()) directories++
        else if (file.isFile()) {
          matched++
          found.set(path, { path, size: file.size, time: file.mtimeMs })
        }
      } catch {
        // Gone between the listing and now, or a plain path that is not there: counted as no match.
      }
    }
    if (matched === 0) problems.push(noMatch(glob, directories > 0))
  }
  return [...found.values()]
}

/** Paths that the first pattern names, without those that the others, `!pattern`, take away. */
async function candidates(
  globs: readonly [string, ...string[]],
  workspace: string,
  problems: Problem[],
): Promise<string[]> {
  const [glob] = globs
  if (globs.length === 1 && !glob.startsWith('~') && !magic.test(glob)) return [inWorkspace(glob, workspace)]
  try {
    // Loaded only where a pattern asks for it: it is half as large as all the rest.
    const { create } = await import('@actions/glob')
    const patterns = globs.map((one) =>
      one.startsWith('!') ? `!${inWorkspace(one.slice(1).trim(), workspace)}` : inWorkspace(one, workspace),
    )
    return await (await create(patterns.join('\n'), { matchDirectories: true, implicitDescendants: false })).glob()
  } catch (error) {
    problems.push(unreadable(glob, error))
    return []
  }
}

function inWorkspace(glob: string, workspace: string): string {
  return isAbsolute(glob) || glob.startsWith('~') ? glob : `${workspace}/${glob}`
}

function noMatch(glob: string, isDirectory: boolean): Problem {
  const came = `"${oneLine(glob, 120)}"`
  const why = isDirectory ? `${came} is a directory` : `${came} matches no file`
  const accepted = isDirectory ? 'name the files in it, such as "logs/*.log"' : 'paths are relative to the workspace'
  return {
    where,
    message: `Input "log-path" must name files with the step's output, but ${why}: ${accepted}. The verdict is read from other sources.`,
  }
}

function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? oneLine(String(error), 120)
  return { where, message: `${name(path)} could not be read (${code}). The verdict is read from other sources.` }
}

function name(path: string): string {
  return `"${oneLine(relative(process.cwd(), path) || path, 120)}" of input "log-path"`
}
