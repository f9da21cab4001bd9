import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportFiles } from '../app/ports.ts'

/** Where the actions of one job leave files for each other, and for later steps. */
export function lumenFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env.RUNNER_TEMP || tmpdir(), 'lumen')
}

/** Files in one folder, which is made when the first is written. */
export function reportFiles(folder: string): ReportFiles {
  return {
    async write(name, text) {
      try {
        await mkdir(folder, { recursive: true })
        const path = join(folder, name)
        await writeFile(path, text)
        return path
      } catch {
        // A full disk must not hide the verdict that says so.
        return undefined
      }
    },
  }
}
