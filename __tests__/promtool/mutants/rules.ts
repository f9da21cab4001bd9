/** The rule files with one clause taken out of one rule, of its expression or of a query in an annotation. */
import type { Rule, RuleFile } from '../promtool.ts'
import { mutationsOf } from './clauses.ts'

export interface Mutant {
  readonly file: string
  /** Of the rule that is mutated. */
  readonly name: string
  readonly what: string
  readonly mutated: Rule
}

export function mutantsOf(files: ReadonlyMap<string, RuleFile>): Mutant[] {
  const mutants: Mutant[] = []
  for (const [file, { groups }] of files) {
    for (const rule of groups.flatMap(({ rules }) => rules)) {
      const name = rule.record ?? rule.alert ?? ''
      for (const { what, mutated } of mutatedRules(rule)) mutants.push({ file, name, what, mutated })
    }
  }
  return mutants
}

/** The file of the mutant with the mutant in the place of its rule. */
export function mutatedFile(files: ReadonlyMap<string, RuleFile>, { file, name, mutated }: Mutant): RuleFile {
  const groups = files.get(file)?.groups ?? []
  const replaced = (rule: Rule) => ((rule.record ?? rule.alert) === name ? mutated : rule)
  return { groups: groups.map((group) => ({ ...group, rules: group.rules.map(replaced) })) }
}

function* mutatedRules(rule: Rule): Generator<{ what: string; mutated: Rule }> {
  for (const { what, expr } of mutationsOf(rule.expr)) yield { what, mutated: { ...rule, expr } }
  for (const key of ['labels', 'annotations'] as const) {
    for (const name of Object.keys(rule[key] ?? {})) {
      const { [name]: _, ...rest } = rule[key] ?? {}
      yield { what: `without the ${key.slice(0, -1)} ${name}`, mutated: { ...rule, [key]: rest } }
    }
  }
  for (const [name, template] of Object.entries(rule.annotations ?? {})) {
    for (const { what, text } of mutatedTemplates(template)) {
      yield { what: `${name}: ${what}`, mutated: { ...rule, annotations: { ...rule.annotations, [name]: text } } }
    }
  }
}

const query = /(?<=printf ")(?:[^"\\]|\\.)*(?=")/g

function* mutatedTemplates(template: string): Generator<{ what: string; text: string }> {
  for (const match of template.matchAll(query)) {
    // To the parser a value that printf fills in is a string.
    const promql = match[0].replaceAll('%q', '"%q"').replaceAll('\\"', '"')
    for (const { what, expr } of mutationsOf(promql)) {
      // printf has a value for each %q of the original: one that was taken out is printed as nothing.
      const place = placeOfMissing(promql, expr)
      const left = expr.replaceAll('"%q"', '%q').replaceAll('"', '\\"')
      const filled = place === undefined ? left : nth(left, place)
      const at = match.index
      yield { what, text: template.slice(0, at) + filled + template.slice(at + match[0].length) }
    }
  }
}

/** Which of the values, from 0, the mutation has taken out; undefined where it took none. */
function placeOfMissing(before: string, after: string): number | undefined {
  const count = (text: string) => text.split('%q').length - 1
  if (count(before) === count(after)) return undefined
  if (count(before) - count(after) > 1) return undefined
  let same = 0
  while (before[same] === after[same]) same++
  return count(before.slice(0, same + 1))
}

/** `%.0s`, which prints nothing of its value, before the nth `%q`, or at the end. */
function nth(text: string, place: number): string {
  let at = -1
  for (let index = 0; index <= place; index++) at = text.indexOf('%q', at + 1)
  return at < 0 ? `${text}%.0s` : `${text.slice(0, at).replace(/(\w+=)$/, '%.0s$1')}${text.slice(at)}`
}
