import { classifyOutput } from '../../src/core/classifier/classify.ts'
import { builtInRules } from '../../src/core/rules/index.ts'
import { causes, errorClassNames, reasonSpec, splitCause } from '../../src/core/taxonomy.ts'

describe('every built-in rule', () => {
  it('has an id of its own, <tool>/<what>', () => {
    const ids = builtInRules.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9.]+\/[a-z0-9-]+$/)
  })

  it('has an example', () => {
    expect(builtInRules.filter((rule) => rule.examples.match.length === 0)).toEqual([])
  })

  it('yields only to rules, tools, classes and causes that there are', () => {
    const ids = new Set(builtInRules.map((rule) => rule.id))
    const known = (selector: string) =>
      selector === '*' ||
      ids.has(selector) ||
      (errorClassNames as string[]).includes(selector) ||
      (causes as string[]).includes(selector) ||
      (selector.endsWith('/*') && [...ids].some((id) => id.startsWith(selector.slice(0, -1))))
    const unknown = builtInRules.flatMap((rule) =>
      (rule.yieldsTo ?? []).filter((selector) => !known(selector)).map((selector) => `${rule.id}: ${selector}`),
    )
    expect(unknown).toEqual([])
  })

  const examples = builtInRules.flatMap((rule) => rule.examples.match.map((line) => ({ rule, line })))
  it.each(examples)('$rule.id takes: $line', ({ rule, line }) => {
    expect(rule.match.test(line)).toBe(true)
    expect(rule.unless?.test(line) ?? false).toBe(false)
  })

  const proofs = examples.filter(({ rule }) => rule.rank !== 'hint' && rule.beside === undefined)
  it.each(proofs)('among all rules, $rule.cause is the class of: $line', ({ rule, line }) => {
    expect(classifyOutput(line, undefined, builtInRules).errorClass).toBe(splitCause(rule.cause).errorClass)
  })

  const others = builtInRules.flatMap((rule) => (rule.examples.not ?? []).map((line) => ({ rule, line })))
  it.each(others)('$rule.id leaves: $line', ({ rule, line }) => {
    expect(rule.match.test(line) && !(rule.unless?.test(line) ?? false)).toBe(false)
  })
})

describe('the reasons', () => {
  it('each say what happened and what to do', () => {
    for (const cause of causes) {
      const { because, help } = reasonSpec(cause)
      expect(because).toMatch(/^[a-zG].*[^.]$/)
      expect(help).toMatch(/\.$/)
    }
  })

  it('are transient where the taxonomy says that a rerun cures them', () => {
    expect(reasonSpec('environment/runner-lost').transient).toBe(true)
    expect(reasonSpec('dependency/index-out-of-sync').transient).toBe(true)
    expect(reasonSpec('network/tls-expired').transient).toBe(false)
    expect(reasonSpec('environment/disk-full').transient).toBe(false)
    const transientClasses = new Set(
      causes.filter((cause) => reasonSpec(cause).transient).map((cause) => splitCause(cause).errorClass),
    )
    expect([...transientClasses].sort()).toEqual(['dependency', 'environment', 'external_api', 'network'])
  })
})
