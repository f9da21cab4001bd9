// npm run golden: says which golden summary differs from what the actions write now; with --write they are written anew.
// Look at each change with `git diff`, and at the picture (scripts/summary-pictures.mjs), before it is committed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenSummaries } from '../__tests__/golden/summaries.ts'
import { root } from './node24.mjs'

const folder = join(root, '__tests__/golden/summaries')
const wanted = goldenSummaries()
const changed = [...wanted].filter(([name, text]) => {
  const path = join(folder, `${name}.md`)
  return !existsSync(path) || readFileSync(path, 'utf8') !== text
})
const left = readdirSync(folder).filter((file) => !wanted.has(file.replace(/\.md$/, '')))

if (process.argv.includes('--write')) {
  for (const [name, text] of changed) writeFileSync(join(folder, `${name}.md`), text)
  for (const file of left) rmSync(join(folder, file))
} else if (changed.length + left.length > 0) process.exitCode = 1
for (const [name] of changed) console.log(`${process.argv.includes('--write') ? 'written' : 'differs'}  ${name}`)
for (const file of left) console.log(`${process.argv.includes('--write') ? 'removed' : 'not golden'}  ${file}`)
if (changed.length + left.length === 0) console.log(`${wanted.size} golden summaries are as written`)
