import { readFile } from 'node:fs/promises'
import { jest } from '@jest/globals'
import { injections, leak, secretLines } from '../core/hostile/corpus.ts'
import { liveConsole, liveMarkdown } from '../core/hostile/live.ts'
import { commands, RegionJob, transient } from './job.ts'

// Real processes of the bundle.
jest.setTimeout(180_000)

/** Lines of one text in which each kind and disguise comes at least once. */
const oneLiners = secretLines.filter(({ line, known }) => !line.includes('\n') && known === undefined)
const groups = [0, 1, 2, 3].map((start) => oneLiners.filter((_, index) => index % 40 === start * 10))

it.each(groups)('the bundle shows no secret of a log: %#', async (...lines) => {
  await RegionJob.play({ failed: true }, async (job) => {
    for (const { id, line, secret } of lines.slice(0, 4)) {
      const near = lines.slice(4, 7).map((other) => other.line)
      const run = await job.main({ 'error-text': [...near, line, `${transient} ${line}`, line].join('\n') })
      expect(run.outputs['error-class']).toBe('external_api')
      const report = await readFile(run.outputs['report-path'] ?? '', 'utf8')
      const stdout = run.stdout.replace(/^::add-mask::.*$/gm, '')
      const places = { stdout, summary: run.summary, outputs: JSON.stringify(run.outputs), report }
      for (const [place, text] of Object.entries(places))
        for (const each of [secret, ...lines.slice(4, 7).map((other) => other.secret)])
          expect([id, place, leak(text, each)]).toEqual([id, place, undefined])
    }
  })
})

it('masks a value of the environment in Base64 and over two lines', async () => {
  const value = 'jungle-42-marmalade'
  const text = [
    `${transient} ${Buffer.from(`a:${value}`).toString('base64')}`,
    `it said ${value.slice(0, 12)}`,
    `  ${value.slice(12)} and went on`,
    'postgres://ci:hidden-77-word@db.example/x hidden-77-word',
  ].join('\n')
  await RegionJob.play({ failed: true }, async (job) => {
    const env = { DEPLOY_PASS: value, DATABASE_URL: 'postgres://ci:hidden-77-word@db.example/x' }
    const run = await job.main({ 'error-text': text }, env)
    const report = await readFile(run.outputs['report-path'] ?? '', 'utf8')
    for (const place of [run.stdout, run.summary, report]) {
      expect(leak(place, value)).toBeUndefined()
      expect(place).not.toMatch(/malade|hidden-77-word/)
    }
  })
})

it('lets no line of a log act', async () => {
  const lines = ['markdown/2', 'markdown/5', 'markdown/51', 'console/1', 'console/7', 'slack/1', 'hidden/1'].map(
    (id) => injections.find((injection) => injection.id === id)?.line as string,
  )
  await RegionJob.play({ failed: true }, async (job) => {
    const summary = async (text: string) => {
      const run = await job.main({ 'error-text': text })
      expect(run.outputs['error-class']).toBe('external_api')
      expect(commands(run)).toEqual(['warning'])
      const printed = run.stdout.replace(/^::(?:warning title=Lumen%3A [^:]*|add-mask)::.*$/gm, '')
      expect(liveConsole(printed)).toBeUndefined()
      return run.summary
    }
    const ours = (text: string) =>
      text.replace(/http:\/\/127\.0\.0\.1:\d+|https:\/\/github\.com\/[\w/.-]*/g, 'https://github.com/acme/x')
    const plain = await summary(`${transient}\nplain`)
    for (const line of lines)
      expect(liveMarkdown(ours(await summary(`${transient} ${line}\nplain`)), ours(plain))).toBeUndefined()
  })
})
