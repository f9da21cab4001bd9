import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenSummaries } from './summaries.ts'

const folder = join(import.meta.dirname, 'summaries')
const summaries = goldenSummaries()

describe('each golden summary', () => {
  it.each([...summaries.keys()])('%s is what the action writes (npm run golden -- --write)', (name) => {
    const path = join(folder, `${name}.md`)
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(summaries.get(name))
  })

  it('has no file beside it that nothing writes', () => {
    expect(readdirSync(folder).sort()).toEqual([...summaries.keys()].map((name) => `${name}.md`).sort())
  })

  it.each([...summaries])('%s begins with its verdict in one line', (_, text) => {
    const [first = '', second] = text.split('\n')
    expect(first).toMatch(/^### (?:✅|⚠️|⚪|🔁|❌|✋|▶️) \S/u)
    expect(first.length).toBeLessThan(420)
    expect(second).toBe('')
  })

  it.each([...summaries])('%s has whole tables, closed tags and links that lead somewhere', (_, text) => {
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'))
    for (const table of tables) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' | ').length)
      expect(new Set(widths.filter((_width, index) => index !== 1)).size).toBe(1)
    }
    for (const tag of ['details', 'summary', 'pre', 'code', 'b', 'em', 'a'])
      expect(text.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(text.match(new RegExp(`</${tag}>`, 'g'))?.length)
    for (const [, address] of text.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(
        /^https:\/\/github\.com\/(?:acme\/pipeline\/(?:actions\/runs\/\d+(?:\/job\/\d+(?:#step:[34]:\d+)?)?|issues\/\d+)|org\/lumen-action\/blob\/v1\/docs\/runbook\.md#[a-z_]+(?:-[\w-]+)?)$/,
      )
  })
})

const first = (name: string) => summaries.get(name)?.split('\n')[0]

it.each([
  [
    'report-transient',
    'us-west-2 failed in <em>Upload archive</em>: upload.example.net answered 503; it is run again in 5 s (rerun 1 of 2)',
  ],
  ['report-permanent', 'eu-central-1 failed in <em>Upload archive</em>: a token has expired; it needs a person: '],
  ['report-budget-spent', '; it is not run again: 2 of 2 reruns were made'],
  ['report-long-wait', '; a rerun makes sense from 2026-11-24 02:56 UTC on'],
  ['report-unknown', '; it needs a person: read the log'],
  [
    'gate-degraded',
    '2026-11-24 is good, but degraded: us-west-2 won, 1 of 4 regions succeeded; ap-northeast-2 is run again in 5 s; eu-central-1 and eu-west-1 need a person: ',
  ],
  [
    'gate-rerun-pending',
    '2026-11-24 has failed so far: 0 of 2 regions succeeded; us-west-2 and ap-northeast-2 are run again in 5 s',
  ],
  ['gate-unclear', 'sa-east-1 needs a person: how it ended cannot be told'],
  [
    'rerun-veto',
    'Run 19000000001 of nightly is not rerun: eu-central-1 failed in Upload archive: a token has expired; it needs a person: ',
  ],
  [
    'rerun-dry-run',
    'Dry run: the failed jobs of run 19000000001 of nightly would be run again; us-west-2 had failed: ',
  ],
  ['run-exhausted', 'all 3 tries are spent, a rerun of the job can cure it'],
])('%s says what happens next', (name, words) => {
  expect(first(name)).toContain(words)
})

it('leads to the line in its step, to the runbook and to the ticket', () => {
  const text = summaries.get('gate-degraded') ?? ''
  // The header has four lines; the evidence is the third of the output.
  expect(text).toMatch(/href="[^"]*\/job\/\d+#step:3:7">open the line</)
  expect(text).toContain('docs/runbook.md#token_expired-expired-token">Runbook</a>')
  expect(text).toContain(
    '**History:** seen 7 times since 2026-11-20, last in eu-central-1 (<a href="https://github.com/acme/pipeline/issues/41">#41</a>).',
  )
  expect(text.match(/<pre>/g)).toHaveLength(2)
})
