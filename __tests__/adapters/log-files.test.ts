import { chmod, mkdir, mkdtemp, open, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logFiles } from '../../src/adapters/log-files.ts'
import type { Problem } from '../../src/app/problem.ts'
import { textOf } from '../fixtures/source-text.ts'

let workspace: string
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'lumen-logs-'))
})
afterEach(async () => await rm(workspace, { recursive: true, force: true }))

/** Written with an age, so that which one is newer does not hang on the file system's clock. */
async function file(name: string, text: string, minutesOld = 0): Promise<string> {
  const path = join(workspace, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
  const time = Date.parse('2026-11-22T02:14:07Z') / 1000 - minutesOld * 60
  await utimes(path, time, time)
  return path
}

async function read(...globs: string[]): Promise<{ text: string; problems: Problem[] }> {
  const { source, problems } = await logFiles(workspace).open(globs)
  return { text: source === undefined ? '' : textOf(source), problems }
}

it('reads a file by its path in the workspace, and by an absolute one', async () => {
  const path = await file('logs/a.log', 'text\n')
  expect(await read('logs/a.log')).toEqual({ text: 'text\n', problems: [] })
  expect(await read(path)).toEqual({ text: 'text\n', problems: [] })
})

it.each([
  ['*.log', ['a']],
  ['**/*.log', ['a', 'b']],
  ['logs/?.log', ['b']],
  ['**/[bx].log', ['b']],
  ['**/*.txt', ['c']],
])('matches %s', async (glob, expected) => {
  await file('a.log', 'a')
  await file('logs/b.log', 'b')
  await file('logs/c.txt', 'c')
  const { text, problems } = await read(glob)
  expect(text.split('\n').sort()).toEqual(expected)
  expect(problems).toEqual([])
})

it('leaves out what "!" takes away, also by a path without magic', async () => {
  await file('a.log', 'a')
  await file('b.log', 'b')
  expect(await read('*.log', '!b.log')).toEqual({ text: 'a', problems: [] })
  expect(await read('!b.*', 'a.log', '*.log')).toEqual({ text: 'a', problems: [] })
  expect(await read('b.log', '!b.log')).toMatchObject({ text: '', problems: [{ where: 'input "log-path"' }] })
})

it('reads a file once that two patterns name, the newest last', async () => {
  await file('new.log', 'new', 1)
  await file('old.log', 'old', 9)
  expect(await read('*.log', 'new.log')).toEqual({ text: 'old\nnew', problems: [] })
})

it.each([
  ['gone.log', 'but "gone.log" matches no file: paths are relative to the workspace.'],
  ['logs/*.log', 'but "logs/*.log" matches no file: paths are relative to the workspace.'],
  ['folder', 'but "folder" is a directory: name the files in it, such as "logs/*.log".'],
  ['fold*', 'but "fold*" is a directory: name the files in it, such as "logs/*.log".'],
])('says what is wrong with %s, and reads the others', async (glob, said) => {
  await mkdir(join(workspace, 'folder'))
  await file('a.log', 'a')
  const { text, problems } = await read(glob, 'a.log')
  expect(text).toBe('a')
  expect(problems).toEqual([
    {
      where: 'input "log-path"',
      message: `Input "log-path" must name files with the step's output, ${said} The verdict is read from other sources.`,
    },
  ])
})

it('is silent about an empty file', async () => {
  await file('empty.log', '')
  expect(await read('empty.log')).toEqual({ text: '', problems: [] })
})

it('shows a name of several lines in one', async () => {
  const { problems } = await read('a\n::error::b')
  expect(problems[0]?.message).toContain('"a ::error::b" matches no file')
})

it('reads a file of any size at any place', async () => {
  const path = await file('long.log', '')
  const size = 3 * 1024 ** 3
  const handle = await open(path, 'r+')
  await handle.write('last line\n', size)
  await handle.close()
  const { source, problems } = await logFiles(workspace).open(['long.log'])
  expect(problems).toEqual([])
  const block = Buffer.alloc(100)
  expect(source?.read(block, size)).toBe(10)
  expect(block.toString('utf8', 0, 10)).toBe('last line\n')
  expect(source?.read(block, size + 10)).toBe(0)
  source?.close()
})

it('counts what is gone meanwhile as line breaks, and keeps the place of all else', async () => {
  await file('a.log', 'first\n', 3)
  await file('b.log', 'second\n', 2)
  await file('c.log', 'third\n', 1)
  const { source } = await logFiles(workspace).open(['*.log'])
  await rm(join(workspace, 'b.log'))
  expect(source && textOf(source, 4)).toBe('first\n\n\n\n\n\n\n\n\n\nthird\n')
})

it('says which file cannot be read, and reads the others', async () => {
  await file('a.log', 'a')
  await chmod(join(workspace, 'a.log'), 0o000)
  await file('c.log', 'c')
  const { text, problems } = await read('a.log', 'c.log')
  // Root reads everything.
  if (process.getuid?.() === 0) expect(problems).toEqual([])
  else expect({ text, problems }).toMatchObject({ text: 'c', problems: [{ message: expect.stringMatching(/EACCES/) }] })
})

it('survives bytes that are no text', async () => {
  await writeFile(join(workspace, 'binary.log'), Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x0a]))
  const { text, problems } = await read('binary.log')
  expect(text).toContain('A\n')
  expect(problems).toEqual([])
})
