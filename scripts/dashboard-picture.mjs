// node scripts/dashboard-picture.mjs: draws docs/images/dashboard.png, the dashboard over the made-up month of its test.
// Needs prometheus and chromium (apt-get install prometheus chromium). The numbers come from a real Prometheus by the
// panels' own queries; the drawing is that of __tests__/history/page.ts, not Grafana's.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWithMonth } from '../__tests__/history/blocks.ts'
import { month, now } from '../__tests__/history/month.ts'
import { page } from '../__tests__/history/page.ts'
import { ask, dashboard } from '../__tests__/history/panels.ts'
import { root } from './node24.mjs'

const everything = { pipeline: ['.*'], region: ['.*'] }
const prometheus = await startWithMonth(month())
const folder = mkdtempSync(join(tmpdir(), 'lumen-picture-'))
try {
  const panels = dashboard.panels.filter(({ type }) => type !== 'row')
  const shown = await Promise.all(
    panels.map(async (panel) => ({ panel, points: await ask(prometheus, panel.targets[0], everything, now) })),
  )
  const html = page(
    shown,
    dashboard.panels.filter(({ type }) => type === 'row'),
  )
  writeFileSync(join(folder, 'page.html'), html)
  const [, width, height] = /width:(\d+)px;height:(\d+)px"/.exec(html)
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox', // the page is our own, and root has no other way
      '--disable-gpu',
      '--hide-scrollbars',
      `--window-size=${width},${height}`,
      `--screenshot=${join(root, 'docs/images/dashboard.png')}`,
      `file://${join(folder, 'page.html')}`,
    ],
    { stdio: 'pipe', timeout: 60_000 },
  )
} finally {
  await prometheus.stop()
  rmSync(folder, { recursive: true, force: true })
}
