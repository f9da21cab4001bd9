import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TryFiles } from '../../src/adapters/try-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lumen-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function files(): { real: string; own: TryFiles } {
  const real = join(folder, 'output')
  writeFileSync(real, 'before=1\n')
  return { real, own: new TryFiles(join(folder, 'try-1'), { GITHUB_OUTPUT: real, GITHUB_ENV: join(folder, 'env') }) }
}

it('has a file for each that the step has', () => {
  const { own } = files()
  expect(Object.keys(own.variables)).toEqual(['GITHUB_ENV', 'GITHUB_OUTPUT'])
  expect(readFileSync(own.variables.GITHUB_OUTPUT as string, 'utf8')).toBe('')
})

it('hands over what was written as it is, and closes the last line', () => {
  const { real, own } = files()
  appendFileSync(own.variables.GITHUB_OUTPUT as string, 'a<<E\r\n\n x \nE')
  expect(own.outputs()).toEqual({ names: ['a'], isWhole: true })
  own.handOver()
  expect(readFileSync(real, 'utf8')).toBe('before=1\na<<E\r\n\n x \nE\n')
  expect(existsSync(join(folder, 'env'))).toBe(false)
})

it('takes a file that the command has removed for an empty one', () => {
  const { real, own } = files()
  rmSync(own.variables.GITHUB_OUTPUT as string)
  own.handOver()
  expect(readFileSync(real, 'utf8')).toBe('before=1\n')
})
