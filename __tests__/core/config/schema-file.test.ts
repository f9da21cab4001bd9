import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forms } from '../../../src/core/config/schema.ts'

const root = join(import.meta.dirname, '../../..')

describe('schema/lumen.schema.json', () => {
  it('is what the schema of the action gives; else run `node scripts/config-schema.mjs`', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/config-schema.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })

  it('has the keys that the messages name, and admits no others', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schema/lumen.schema.json'), 'utf8'))
    const policy = schema.properties.policy.anyOf[0]
    const rule = schema.properties.rules.anyOf[0].items
    const maps = [schema, policy, rule]
    expect(maps.map(({ properties }) => Object.keys(properties))).toEqual(
      [forms.top, forms.policy, forms.rule].map((form) => Object.keys(form)),
    )
    expect(maps.map(({ additionalProperties }) => additionalProperties)).toEqual([false, false, false])
    expect(rule.required).toEqual(['id', 'class', 'reason', 'match'])
    expect(policy.required).toEqual([])
  })
})
