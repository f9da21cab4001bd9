import { execFileSync } from 'node:child_process'
import { describeWith, findTool } from '../tools/required.ts'
import { rulesFolder } from './promtool.ts'

describe.each(['promtool', 'prometheus3/promtool'] as const)('by %s', (tool) => {
  const check = (...what: string[]) =>
    execFileSync(findTool(tool) as string, ['check', ...what], { cwd: rulesFolder, encoding: 'utf8', stdio: 'pipe' })

  describeWith([tool], 'the files that a user copies', () => {
    it('are a configuration without a fault', () => {
      expect(check('config', 'prometheus.yml')).toMatch(
        /SUCCESS: prometheus.yml is valid prometheus config file syntax/,
      )
    })

    it('are rules without a fault, each with its name once', () => {
      const files = ['rules', 'settings', 'alerts', 'slo', 'places'].map((name) => `lumen.${name}.yml`)
      expect(check('rules', '--lint-fatal', ...files).match(/SUCCESS/g)).toHaveLength(files.length)
    })
  })
})
