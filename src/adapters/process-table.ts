/** All processes of the machine, as far as it tells us. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type ProcessFacts, parseProcStat, parsePs, psColumns } from '../core/process-tree.ts'

/** `marker` is looked for in each process' environment. Processes that end meanwhile are left out. */
export function listProcesses(marker: string): ProcessFacts[] {
  return process.platform === 'linux' ? fromProc(marker) : fromPs(marker)
}

function fromProc(marker: string): ProcessFacts[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return parseProcStat(stat, hasMarker(`/proc/${name}/environ`, marker)) ?? []
    } catch {
      return []
    }
  })
}

function hasMarker(path: string, marker: string): boolean {
  try {
    return readFileSync(path).includes(marker)
  } catch {
    // Another user's, or gone.
    return false
  }
}

function fromPs(marker: string): ProcessFacts[] {
  const listed = spawnSync('ps', ['-A', '-E', '-ww', '-o', psColumns], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return parsePs(listed.stdout ?? '', marker)
}
