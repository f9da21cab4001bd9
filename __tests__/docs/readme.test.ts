import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepSummary, summaryLine } from '../../src/core/summary.ts'
import { errorClassNames } from '../../src/core/taxonomy.ts'
import { failedReport } from '../fixtures/failed-report.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

it('shows the summary that the action writes', () => {
  const shown = /<!-- summary:start -->\n([\s\S]*?)\n<!-- summary:end -->/.exec(readme)?.[1]
  expect(shown).toBe(stepSummary(failedReport).trim())
})

it('shows the line that the action prints', () => {
  expect(readme).toContain(`\n${summaryLine(failedReport)}\n`)
})

it('has a row for each class', () => {
  for (const name of errorClassNames) expect(readme).toContain(`\n| \`${name}\` |`)
})
