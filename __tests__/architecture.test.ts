import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { wrongArrows } from './tools/architecture.ts'

const src = join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(sep, '/'))

it('has no arrow that points the wrong way', () => {
  const sources = files.filter((file) => file.endsWith('.ts'))
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.flatMap((file) => wrongArrows(file, readFileSync(join(src, file), 'utf8')))).toEqual([])
})

describe('the check of an arrow', () => {
  it.each([
    ['core/rules/a.ts', `import { x } from '../job.ts'`],
    ['core/a.ts', `import { stripVTControlCharacters } from 'node:util'`],
    ['core/a.ts', `export const at = (seconds: number) => new Date(seconds * 1000).toISOString()`],
    ['core/a.ts', `export const pattern = /fetch failed|process exited/, text = 'Date.now()' // Math.random()`],
    ['core/a.ts', `export const x = (rule: { process: string }) => ({ fetch: rule.process, random: Math.floor(1) })`],
    ['app/gate.ts', `import type { Job } from '../core/job.ts'\nexport { x } from './ports.ts'`],
    ['app/gate.ts', `export const now = Date.now()`],
    [
      'adapters/github.ts',
      `import type { GitHub } from '../app/ports.ts'\nimport { GitHubError } from '../app/errors.ts'`,
    ],
    ['adapters/github.ts', `const { getOctokit } = await import('@actions/github')`],
    ['entry/cli/demo.ts', `import { gate } from '../../app/gate.ts'\nawait import('../../demo/demo.ts')`],
    ['demo/day.ts', `import { classes } from '../core/taxonomy.ts'\nimport { spawn } from 'node:child_process'`],
  ])('lets %s write %s', (file, source) => {
    expect(wrongArrows(file, source)).toEqual([])
  })

  it.each([
    ['core/a.ts', `import { x } from '../app/gate.ts'`, 'core must not import app/gate.ts'],
    ['core/a.ts', `import type { GitHub } from '../app/ports.ts'`, 'core must not import app/ports.ts'],
    ['core/rules/a.ts', `export * from '../../adapters/clock.ts'`, 'core must not import adapters/clock.ts'],
    ['core/a.ts', `export { x } from '../entry/index.ts'`, 'core must not import entry/index.ts'],
    ['core/a.ts', `import '../demo/demo.ts'`, 'core must not import demo/demo.ts'],
    ['core/a.ts', `import { createHash } from 'node:crypto'`, 'core must not import node:crypto'],
    ['core/a.ts', `import { readFileSync } from 'fs'`, 'core must not import fs'],
    ['core/a.ts', `export const x = () => import('@actions/core')`, 'core must not import @actions/core'],
    ['core/a.ts', `export let x: import('@octokit/types').Endpoints`, 'core must not import @octokit/types'],
    ['core/a.ts', `import fs = require('node:fs')`, 'core must not import node:fs'],
    ['core/a.ts', `export const x = (name: string) => import(name)`, 'core must not import (a computed name)'],
    [
      'app/gate.ts',
      `import { PushGateway } from '../adapters/pushgateway.ts'`,
      'app must not import adapters/pushgateway.ts',
    ],
    ['app/gate.ts', `import { readFile } from 'node:fs/promises'`, 'app must not import node:fs/promises'],
    ['app/gate.ts', `import { info } from '@actions/core'`, 'app must not import @actions/core'],
    ['adapters/clock.ts', `import { gate } from '../app/gate.ts'`, 'adapters must not import app/gate.ts'],
    ['adapters/clock.ts', `import { main } from '../entry/index.ts'`, 'adapters must not import entry/index.ts'],
    ['demo/day.ts', `import { gate } from '../app/gate.ts'`, 'demo must not import app/gate.ts'],
    ['utils/x.ts', `export {}`, 'utils is not a layer'],
  ])('stops %s that writes %s', (file, source, fault) => {
    expect(wrongArrows(file, source)).toEqual([expect.stringContaining(fault)])
  })

  it.each([
    ['Date.now()', 'const x = Date.now()'],
    ['Date.now()', 'const x = Date.now'],
    ['Math.random()', 'const x = [1, 2].map(() => Math.random())'],
    ['new Date()', 'const x = new Date()'],
    ['Date()', 'const x = Date()'],
    ['process', `const x = process.env['HOME']`],
    ['process', 'const x = { process }'],
    ['fetch', 'const x = await fetch(url)'],
    ['globalThis', 'const x = globalThis.fetch'],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
  ])('stops core that uses %s: %s', (name, source) => {
    expect(wrongArrows('core/a.ts', `\n${source}`)).toEqual([
      expect.stringContaining(`src/core/a.ts:2: core must not use ${name.slice(0, 8)}`),
    ])
  })
})
