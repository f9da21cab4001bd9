import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRuleFiles, rulesFolder } from './promtool.ts'

const readme = readFileSync(join(rulesFolder, 'README.md'), 'utf8')
const rules = [...readRuleFiles().values()].flatMap(({ groups }) => groups.flatMap((group) => group.rules))
const settings = /_info$/

it('the page names each series and each alert, and none that is not there', () => {
  const there = rules.map(({ record, alert }) => record ?? alert ?? '').filter((name) => !settings.test(name))
  const told = new Set(readme.match(/lumen:\w+(?::\w+)?|Lumen[A-Z]\w+/g))
  expect([...told].sort()).toEqual([...new Set(there)].sort())
})
