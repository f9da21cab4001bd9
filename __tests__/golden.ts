/** Files that hold what is sent, byte by byte. After a change on purpose: `LUMEN_GOLDEN=write npm run jest -- messages`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of the golden file; with LUMEN_GOLDEN=write it is written first. */
export function golden(name: string, text: string): string {
  const path = join(import.meta.dirname, 'golden', name)
  if (process.env['LUMEN_GOLDEN'] === 'write') writeFileSync(path, text)
  return readFileSync(path, 'utf8')
}

export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
