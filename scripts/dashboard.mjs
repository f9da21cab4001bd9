// npm run dashboard: writes grafana/lumen.json, the dashboard that a user imports, from grafana/dashboard.ts. With --check
// it only tells whether the file is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dashboard } from '../grafana/dashboard.ts'
import { root } from './node24.mjs'

const file = join(root, 'grafana/lumen.json')
const text = `${JSON.stringify(dashboard(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  throw new Error('grafana/lumen.json is not what grafana/dashboard.ts builds. Run "npm run dashboard" and commit it.')
}
