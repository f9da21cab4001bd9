import { causesOfRules, compileUserRules, type UserRuleSpec } from '../../../src/core/rules/user-rules.ts'
import { reasons } from '../../../src/core/taxonomy.ts'

const spec: UserRuleSpec = { id: 'warehouse', class: 'external_api', reason: 'maintenance', match: 'WH-5\\d\\d' }

function compile(more: Partial<UserRuleSpec>) {
  const [rule, ...others] = compileUserRules([{ ...spec, ...more }])
  expect(others).toEqual([])
  return rule as NonNullable<typeof rule>
}

describe('compileUserRules', () => {
  it('makes a rule that is complete in itself', () => {
    const rule = compile({
      unless: 'dry run',
      steps: ['Load*'],
      help: ' Wait for\n the window to end. ',
      transient: false,
    })
    expect(rule).toEqual({
      origin: 'user',
      id: 'warehouse',
      cause: 'external_api/maintenance',
      rank: 'verdict',
      match: { test: expect.any(Function) },
      unless: { test: expect.any(Function) },
      steps: ['Load*'],
      transient: false,
      help: 'Wait for the window to end.',
      examples: { match: [] },
    })
    expect(rule.match.test('error WH-503')).toBe(true)
    expect(rule.match.test('error WH-403')).toBe(false)
    expect(rule.unless?.test('a dry run')).toBe(true)
    expect(rule.unless?.test('no')).toBe(false)
  })

  it('leaves out what is not set', () => {
    const rule = compile({})
    expect(Object.keys(rule)).not.toContain('unless')
    expect(Object.keys(rule)).not.toContain('steps')
  })

  it('keeps the order of the file', () => {
    const ids = ['c', 'a', 'b']
    expect(compileUserRules(ids.map((id) => ({ ...spec, id }))).map((rule) => rule.id)).toEqual(ids)
  })

  it.each<[Partial<UserRuleSpec>, boolean, string]>([
    [{}, true, reasons.external_api.maintenance.help],
    [{ transient: false }, false, reasons.external_api.maintenance.help],
    [{ class: 'network', reason: 'tls-expired' }, false, reasons.network['tls-expired'].help],
    [{ class: 'environment', reason: 'runner-lost' }, true, reasons.environment['runner-lost'].help],
    [{ reason: 'of-my-own' }, true, 'What has to happen: nothing: try again, later.'],
    [{ class: 'network', reason: 'of-my-own' }, true, 'What has to happen: nothing: try again.'],
    [{ class: 'build', reason: 'of-my-own' }, false, 'What has to happen: a person changes the code.'],
    [{ class: 'build', reason: 'of-my-own', transient: true }, true, 'What has to happen: a person changes the code.'],
    // A reason of another class is no reason of this one.
    [
      { class: 'environment', reason: 'maintenance' },
      false,
      'What has to happen: a person, or a fresh machine, changes the environment.',
    ],
    [{ class: 'build', reason: 'constructor' }, false, 'What has to happen: a person changes the code.'],
  ])('of %j it knows whether it passes and what to do', (more, transient, help) => {
    expect(compile(more)).toMatchObject({ transient, help })
  })

  it('names the rule whose pattern nobody checked', () => {
    expect(() => compile({ match: '(?!x)' })).toThrow('The pattern of rule "warehouse" must be a regular expression')
  })
})

describe('causesOfRules', () => {
  it.each<[unknown, string[]]>([
    [undefined, []],
    [null, []],
    ['rules', []],
    [{ class: 'build', reason: 'a' }, []],
    [[null, 5, 'x', [], {}], []],
    [
      [
        { class: 'build', reason: 'a-b' },
        { class: 'network', reason: 'dns' },
      ],
      ['build/a-b', 'network/dns'],
    ],
    // Everything else about the rule may be wrong: it is told elsewhere, once.
    [[{ class: 'build', reason: 'a', id: 5, match: '(' }], ['build/a']],
    [
      [
        { class: 'unknown', reason: 'a' },
        { class: 'nope', reason: 'a' },
        { class: 'build', reason: 'A b' },
        { class: 'build', reason: 5 },
      ],
      [],
    ],
  ])('of %j are %j', (rules, found) => {
    expect([...causesOfRules(rules)]).toEqual(found)
  })
})
