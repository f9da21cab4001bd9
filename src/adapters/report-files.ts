import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFiles } from '../app/ports.ts'

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
