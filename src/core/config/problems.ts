/** What the schema found wrong, as sentences that name the place as the author of the file knows it. */
import type { BaseIssue } from 'valibot'
import { didYouMean, showValue } from '../wrong-value.ts'
import { forms } from './schema.ts'
import type { Path, Problem, YamlSource } from './yaml-source.ts'

type Issue = BaseIssue<unknown>

/** Every problem of a file whose shape is wrong. */
export function shapeProblems(issues: readonly Issue[], source: YamlSource): Problem[] {
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    if (issue.type !== 'strict_object')
      return [{ line: source.lineOf(path), message: `${nameOf(path, source)} ${issue.message}` }]
    const around = path.slice(0, -1)
    if (issue.expected !== 'never')
      return [{ line: source.lineOf(path), message: missing(around, String(path.at(-1)), source) }]
    // Valibot stops at the first unknown key of a map, and we tell them all.
    const known = Object.keys(formsAt(around))
    const keys = Object.keys(issue.path?.at(-1)?.input as object).filter((key) => !known.includes(key))
    return keys.map((key) => ({
      line: source.lineOf([...around, key]),
      message: unknownKey(around, key, known, source),
    }))
  })
}

/** Rules that share an id: each after the first. */
export function duplicateIds(rules: unknown, source: YamlSource): Problem[] {
  const first = new Map<string, number>()
  return (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, index) => {
    const id = idOf(rule)
    if (id === undefined) return []
    const path = ['rules', index, 'id']
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, source.lineOf(path))
      return []
    }
    const message = `"id" of a rule must be unique, but ${showValue(id)} is also in line ${before}.`
    return [{ line: source.lineOf(path), message }]
  })
}

/** `"policy.backoff[0]"`, `"steps[1]" of rule "x"`, `Rule 3`, `The file`. */
function nameOf(path: Path, source: YamlSource): string {
  const [top, index, ...rest] = path
  if (top === undefined) return 'The file'
  if (top !== 'rules' || typeof index !== 'number') return `"${joined(path)}"`
  const id = idOf((source.value as { rules: unknown[] }).rules[index])
  const rule = id === undefined ? `ule ${index + 1}` : `ule ${showValue(id)}`
  return rest.length === 0 ? `R${rule}` : `"${joined(rest)}" of r${rule}`
}

function missing(around: Path, key: string, source: YamlSource): string {
  const form = (formsAt(around) as Record<string, string>)[key]
  return `${nameOf(around, source)} needs "${key}": ${form}.`
}

function unknownKey(around: Path, key: string, known: readonly string[], source: YamlSource): string {
  const place = around.length === 0 ? 'the file' : nameOf(around, source).replace(/^R/, 'r')
  const hint = didYouMean(key, known) || ` The keys are ${known.join(', ')}.`
  return `There is no key ${showValue(key)} in ${place}.${hint}`
}

function formsAt(path: Path): Readonly<Record<string, string>> {
  return path[0] === 'policy'
    ? forms.policy
    : path[0] === 'rules'
      ? forms.rule
      : path[0] === 'ticket'
        ? forms.ticket
        : forms.top
}

function idOf(rule: unknown): string | undefined {
  const id = typeof rule === 'object' && rule !== null ? (rule as { id?: unknown }).id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

function joined(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
}
