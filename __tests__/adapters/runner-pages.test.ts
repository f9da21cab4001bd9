import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerPages } from '../../src/adapters/runner-pages.ts'
import { textOf } from '../fixtures/source-text.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lumen-runner-'))
  await mkdir(join(root, '_diag', 'pages'), { recursive: true })
})
afterEach(async () => await rm(root, { recursive: true, force: true }))

const hour = 3_600_000
const justNow = () => Date.now() - 1000

/** A GUID of one digit. */
const id = (digit: string) => '8-4-4-4-12'.replace(/\d+/g, (count) => digit.repeat(Number(count)))

/** A page, as the runner names it; gives when it was made. */
async function page(timeline: string, record: string, number: number, text: string): Promise<number> {
  const path = join(root, '_diag', 'pages', `${id(timeline)}_${id(record)}_${number}.log`)
  await writeFile(path, text)
  return (await stat(path)).birthtimeMs
}

/** A page that is surely younger than `than`, however coarse the clock of the file system is. */
async function youngerPage(than: number, timeline: string, record: string, text: string): Promise<void> {
  const path = join(root, '_diag', 'pages', `${id(timeline)}_${id(record)}_1.log`)
  for (;;) {
    if ((await page(timeline, record, 1, text)) > than) return
    await rm(path)
  }
}

async function read(startedAt: number | undefined, env: Record<string, string> = {}): Promise<string | undefined> {
  const source = await runnerPages({ RUNNER_TEMP: join(root, '_work', '_temp'), ...env }).open(startedAt)
  return source === undefined ? undefined : textOf(source)
}

it('reads the pages of this job, in the order of their numbers', async () => {
  for (const number of [2, 10, 1]) await page('a', 'b', number, `page ${number}\n`)
  expect(await read(justNow())).toBe('page 1\npage 2\npage 10\n')
})

it('takes the record of the job, which is older than that of the step that runs now', async () => {
  // By name the step's record comes first, so that the listing's order does not help.
  const born = await page('a', 'f', 1, 'the whole job\n')
  await youngerPage(born, 'a', '0', 'our own step\n')
  expect(await read(justNow())).toBe('the whole job\n')
})

it('takes nothing where two jobs could be meant', async () => {
  await page('a', 'b', 1, 'this job\n')
  await page('c', 'd', 1, 'another runner, one folder\n')
  expect(await read(justNow())).toBeUndefined()
})

it('ignores what was left by an older job', async () => {
  await page('a', 'b', 1, 'left over\n')
  expect(await read(Date.now() + hour)).toBeUndefined()
})

it('allows for clocks that differ by less than a minute', async () => {
  await page('a', 'b', 1, 'this job\n')
  expect(await read(Date.now() + 30_000)).toBe('this job\n')
})

it('reads nothing where it is not known when the job began', async () => {
  await page('a', 'b', 1, 'this job\n')
  expect(await read(undefined)).toBeUndefined()
})

it('ignores files of another form', async () => {
  await writeFile(join(root, '_diag', 'pages', 'notes.log'), 'no page')
  await writeFile(join(root, '_diag', 'pages', `${id('a')}_1.log`), 'no page')
  await mkdir(join(root, '_diag', 'pages', `${id('a')}_${id('b')}_1.log`))
  expect(await read(justNow())).toBeUndefined()
})

it('has nothing where there is no folder, no RUNNER_TEMP and no runner', async () => {
  await rm(join(root, '_diag'), { recursive: true })
  expect(await read(justNow())).toBeUndefined()
  expect(await read(justNow(), { RUNNER_TEMP: '' })).toBeUndefined()
})
