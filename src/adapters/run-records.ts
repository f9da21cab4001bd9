import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobContext, RunRecords } from '../app/ports.ts'
import { parseRunRecord, type RunRecord } from '../core/run-record.ts'

/** A record has some kilobytes for each try. */
const mostBytes = 4 * 1024 * 1024

/** What `run/` steps of this very job left in this folder. The runner empties it between jobs, other hands may write to it. */
export function runRecords(folder: string, context: JobContext, job: string): RunRecords {
  return {
    async read() {
      const names = await readdir(folder).catch(() => [])
      const found: RunRecord[] = []
      for (const name of names.filter((each) => /^run-.*\.json$/.test(each))) {
        const text = await readFile(join(folder, name), 'utf8').catch(() => '')
        const record = text.length > mostBytes ? undefined : parseRunRecord(text)
        if (record !== undefined && isOfThisJob(record.github, context, job)) found.push(record)
      }
      return found
    },
  }
}

function isOfThisJob(github: RunRecord['github'], context: JobContext, job: string): boolean {
  return github.run_id === context.runId && github.run_attempt === context.runAttempt && github.job === job
}
