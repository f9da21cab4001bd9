/**
 * Reads Prometheus' text format as a Pushgateway does: counters, gauges and untyped metrics. Its complaints are worded
 * like those of the real one.
 */
import type { MetricType } from '../core/text-format.ts'

export type Labels = Readonly<Record<string, string>>

export interface Metric {
  readonly labels: Labels
  readonly value: number
  readonly hasTimestamp: boolean
}

export interface MetricFamily {
  readonly name: string
  readonly type: MetricType
  readonly help: string
  readonly metrics: readonly Metric[]
}

/** A body that is not in the format. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
}

interface Draft {
  name: string
  type: MetricType | undefined
  help: string | undefined
  metrics: Metric[]
}

const nameForm = /^[a-zA-Z_:][a-zA-Z0-9_:]*/
// As Go reads numbers; `_` and hexadecimal ones are refused there too.
const numberForm = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i

/** The families that have a sample, in the order of their first line. Throws `ParseError`. */
export function parseMetrics(body: string): MetricFamily[] {
  const families = new Map<string, Draft>()
  const lines = body.split('\n')
  // What follows the last line feed must be nothing: that is the rule of the final newline.
  const rest = lines.pop() ?? ''
  for (const [index, line] of lines.entries()) readLine(line, index + 1, families)
  if (rest.trim() !== '')
    throw new ParseError(`text format parsing error in line ${lines.length + 1}: unexpected end of input stream`)
  return [...families.values()]
    .filter((draft) => draft.metrics.length > 0)
    .map(({ name, type = 'untyped', help = '', metrics }) => ({ name, type, help, metrics }))
}

type Fail = (why: string) => ParseError

function readLine(text: string, number: number, families: Map<string, Draft>): void {
  const fail = (why: string) => new ParseError(`text format parsing error in line ${number}: ${why}`)
  const line = text.replace(/^[ \t]+/, '')
  if (line === '') return
  if (line.startsWith('#')) readComment(line, families, fail)
  else readSample(line, families, fail)
}

function readSample(line: string, families: Map<string, Draft>, fail: Fail): void {
  const name = nameForm.exec(line)?.[0]
  if (name === undefined) throw fail('invalid metric name')
  let rest = line.slice(name.length).replace(/^[ \t]+/, '')
  let labels: Labels = {}
  if (rest.startsWith('{')) ({ labels, rest } = readLabels(rest.slice(1), name, fail))
  // A blank behind the value promises a timestamp.
  const [, value = '', timestamp, more = ''] = /^[ \t]*([^ \t]*)(?:[ \t]+([^ \t]*)(.*))?$/s.exec(rest) ?? []
  if (!numberForm.test(value)) throw fail(`expected float as value, got ${JSON.stringify(value)}`)
  if (!/^[+-]?\d+$/.test(timestamp ?? '0')) throw fail(`expected integer as timestamp, got "${timestamp}"`)
  if (more !== '') throw fail(`spurious string after timestamp: ${JSON.stringify(more)}`)
  draftOf(families, name).metrics.push({ labels, value: readNumber(value), hasTimestamp: timestamp !== undefined })
}

function readComment(line: string, families: Map<string, Draft>, fail: Fail): void {
  const [, kind, name = '', about = ''] = /^#[ \t]*(HELP|TYPE)[ \t]+([^ \t]+)(?:[ \t]+(.*))?$/s.exec(line) ?? []
  if (kind === undefined) return
  if (nameForm.exec(name)?.[0] !== name) throw fail('invalid metric name in comment')
  const draft = draftOf(families, name)
  if (about === '') return
  if (kind === 'HELP') {
    if (draft.help !== undefined) throw fail(`second HELP line for metric name ${JSON.stringify(name)}`)
    draft.help = about.replace(/\\([\\n])/g, plainLetter)
    return
  }
  if (draft.type !== undefined || draft.metrics.length > 0) {
    throw fail(`second TYPE line for metric name ${JSON.stringify(name)}, or TYPE reported after samples`)
  }
  const type = about.toLowerCase()
  if (type === 'histogram' || type === 'summary') throw fail(`the embedded gateway takes no ${type}`)
  if (type !== 'counter' && type !== 'gauge' && type !== 'untyped') {
    throw fail(`unknown metric type ${JSON.stringify(about)}`)
  }
  draft.type = type
}

function draftOf(families: Map<string, Draft>, name: string): Draft {
  const draft = families.get(name) ?? { name, type: undefined, help: undefined, metrics: [] }
  families.set(name, draft)
  return draft
}

const labelForm = /^[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(,[ \t]*\}?|\})/

/** Labels up to and with their `}`, and what stands behind it. */
function readLabels(text: string, metric: string, fail: Fail): { labels: Labels; rest: string } {
  const labels: Record<string, string> = {}
  if (/^[ \t]*\}/.test(text)) return { labels, rest: text.replace(/^[ \t]*\}/, '') }
  for (let rest = text; ; ) {
    const match = labelForm.exec(rest)
    if (match === null) throw fail(`invalid labels for metric ${JSON.stringify(metric)}`)
    const [all, name = '', value = '', end = ''] = match
    if (name === '__name__') throw fail('label name "__name__" is reserved')
    if (Object.hasOwn(labels, name)) throw fail(`duplicate label names for metric ${JSON.stringify(metric)}`)
    labels[name] = value.replace(/\\(.)/g, plainLetter)
    rest = rest.slice(all.length)
    if (end.endsWith('}')) return { labels, rest }
  }
}

function plainLetter(_: string, letter: string): string {
  return letter === 'n' ? '\n' : letter
}

function readNumber(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN
  if (/inf/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Number(text)
}
