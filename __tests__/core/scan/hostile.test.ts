import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { hostile } from './hostile.ts'

jest.setTimeout(120_000)

/** Each takes a tenth of it on a quiet machine; anything that grows faster than its log would never be done by then. */
const mostSeconds = 60
/** Of which 100 are Node and the sources with their types stripped. */
const mostMegabytes = 256

it.each(Object.keys(hostile))('%s: a verdict in bounded time and memory', (name) => {
  const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'hostile.ts'), name]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: mostSeconds * 1000 })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const { verdict, megabytes } = JSON.parse(run.stdout)
  expect(verdict.errorClass).not.toBe('unknown')
  expect(megabytes).toBeLessThan(mostMegabytes)
})
