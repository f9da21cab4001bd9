import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runRecords } from '../../src/adapters/run-records.ts'
import type { JobContext } from '../../src/app/ports.ts'
import { recordOf } from '../fixtures/run-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'lumen-records-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const context = { runId: 77, runAttempt: 1 } as JobContext

it('reads what run/ left in this very job, and nothing else', async () => {
  const mine = recordOf({ stage: 'Mine' })
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value))
  write('run-a.json', mine)
  write('run-b.json', recordOf({ github: { ...mine.github, run_attempt: 2 } }))
  write('run-c.json', recordOf({ github: { ...mine.github, job: 'other' } }))
  write('run-d.json', { schema: 1 })
  write('20261124-eu-central-1.report.json', mine)
  expect(await runRecords(folder, context, 'upload').read()).toEqual([mine])
})

it('finds nothing where nothing is', async () => {
  expect(await runRecords(join(folder, 'none'), context, 'upload').read()).toEqual([])
})
