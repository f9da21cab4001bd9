import { open, readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { RunnerPages } from '../app/ports.ts'
import type { OpenSource } from '../core/scan/byte-source.ts'
import { filesSource } from './file-source.ts'

/** Clocks of the API and the machine differ a little. */
const clockSkewMs = 60_000

/**
 * The runner keeps the output of the job that it runs in `_diag/pages/<timeline>_<record>_<n>.log` until the job ends
 * (`PagingLogger` in its source). Nothing documents that, the tail may not be flushed, jobs in a container cannot reach
 * it, and self-hosted machines keep files of old jobs: so a file counts only if it was written after this job began, and
 * where two jobs could be meant nothing is read.
 */
export function runnerPages(env: Readonly<Record<string, string | undefined>>): RunnerPages {
  return {
    async open(startedAt) {
      if (startedAt === undefined) return undefined
      for (const root of await runnerRoots(env)) {
        const pages = await pagesSince(join(root, '_diag', 'pages'), startedAt - clockSkewMs)
        const timelines = new Set(pages.map((page) => page.timeline))
        const first = pages.reduce<Page | undefined>(
          (oldest, page) => (oldest && oldest.born <= page.born ? oldest : page),
          undefined,
        )
        // Besides the job's own record there is that of the step that runs now, which is ours: the job's is the older.
        if (first !== undefined && timelines.size === 1)
          return await openPages(pages.filter((page) => page.record === first.record))
      }
      return undefined
    },
  }
}

/** Where the runner may be installed: above its work folder, or where the hosted images keep it. */
async function runnerRoots(env: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const roots: string[] = []
  const temp = env['RUNNER_TEMP']
  // <root>/_work/_temp on self-hosted machines; /home/runner/work/_temp on hosted ones, whose root is elsewhere.
  if (temp) roots.push(dirname(dirname(temp)))
  const home = homedir()
  for (const parent of [join(home, 'actions-runner', 'cached'), join(home, 'runners')]) {
    for (const version of await list(parent)) roots.push(join(parent, version))
  }
  return roots
}

interface Page {
  readonly path: string
  /** One for each job. */
  readonly timeline: string
  /** The job itself, or one step of it. */
  readonly record: string
  /** Unix milliseconds. */
  readonly born: number
  readonly number: number
  readonly size: number
}

async function pagesSince(folder: string, since: number): Promise<Page[]> {
  const pages: Page[] = []
  for (const file of await list(folder)) {
    const parts = /^([0-9a-f-]{36})_([0-9a-f-]{36})_(\d+)\.log$/i.exec(file)
    if (!parts) continue
    const path = join(folder, file)
    try {
      const found = await stat(path)
      if (!found.isFile()) continue
      const { mtimeMs, birthtimeMs, size } = found
      const born = birthtimeMs > 0 ? birthtimeMs : mtimeMs
      const [, timeline, record, number] = parts as unknown as [string, string, string, string]
      if (born >= since) pages.push({ path, timeline, record, number: Number(number), born, size })
    } catch {
      // The runner deletes the pages of a step within a second.
    }
  }
  return pages.sort((a, b) => a.number - b.number)
}

/** All of them or nothing: a job whose pages are being deleted is over. */
async function openPages(pages: readonly Page[]): Promise<OpenSource | undefined> {
  try {
    for (const page of pages) await (await open(page.path, 'r')).close()
  } catch {
    return undefined
  }
  return filesSource(pages, '')
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
