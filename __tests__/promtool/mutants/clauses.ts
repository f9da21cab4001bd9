/** Every way to take one clause out of an expression: a matcher, a label, an operand, a function, a window, a number. */
import { parser } from '@prometheus-io/lezer-promql'

type Node = ReturnType<typeof parser.parse>['topNode']

export interface Mutation {
  /** What was taken out, in a few words. */
  readonly what: string
  readonly expr: string
}

interface Edit {
  readonly what: string
  readonly from: number
  readonly to: number
  readonly text: string
}

export function mutationsOf(expr: string): Mutation[] {
  const mutations: Mutation[] = []
  parser.parse(expr).iterate({
    enter({ node }) {
      if (node.type.isError) throw new Error(`cannot be parsed: ${expr}`)
      for (const { what, from, to, text } of editsOf(node, expr)) {
        mutations.push({ what, expr: expr.slice(0, from) + text + expr.slice(to) })
      }
    },
  })
  return mutations
}

const comparisons: Readonly<Record<string, string>> = { '>': '>=', '>=': '>', '<=': '<', '<': '<=' }

function editsOf(node: Node, expr: string): Edit[] {
  const text = (of: Node) => expr.slice(of.from, of.to)
  const replace = (what: string, by: string, at: Node = node): Edit => ({ what, from: at.from, to: at.to, text: by })
  switch (node.name) {
    case 'UnquotedLabelMatcher':
      return [{ what: `without ${text(node)}`, ...withoutItem(node, expr) }]
    case 'LabelName': {
      const list = node.parent as Node
      if (list.name !== 'GroupingLabels') return []
      return [{ what: `${oneLine(text(list.prevSibling as Node))} without ${text(node)}`, ...withoutItem(node, expr) }]
    }
    case 'GroupLeft':
      return [{ what: 'without group_left', from: node.from, to: (node.nextSibling as Node).to, text: '' }]
    case 'BinaryExpr': {
      const left = text(node.firstChild as Node)
      const right = text(node.lastChild as Node)
      const operator = (node.firstChild as Node).nextSibling as Node
      const sign = text(operator)
      const edits = [replace(`without "${sign} ${short(right)}"`, left)]
      if (sign === 'or') edits.push(replace(`without "${short(left)} or"`, right))
      const other = comparisons[sign]
      if (other !== undefined) edits.push(replace(`${other} in the place of ${sign} ${short(right)}`, other, operator))
      return edits
    }
    case 'AggregateExpr':
    case 'FunctionCall': {
      const body = node.lastChild as Node
      const operands = [...children(body)].filter(({ type }) => type.name !== '⚠' && !'(),'.includes(type.name))
      const name = text(node.firstChild as Node)
      const inner = operands.find(({ name: kind }) => !/Literal/.test(kind))
      if (inner === undefined) return []
      // What was a range is an instant without the function.
      const instant = inner.name === 'MatrixSelector' ? text(inner.firstChild as Node) : text(inner)
      return [replace(`without ${name}`, `(${instant})`)]
    }
    case 'NumberDurationLiteralInDurationContext': {
      const days = /^(\d+)d$/.exec(text(node))
      if (days === null) throw new Error(`a window is not in days: ${text(node)}`)
      return [replace(`[${Number(days[1]) - 1}d] in the place of [${days[0]}]`, `${Number(days[1]) - 1}d`)]
    }
    case 'NumberDurationLiteral': {
      const number = Number(text(node))
      const step = number > 100 ? 3600 : number % 1 === 0 ? 1 : 0.3
      return [number + step, number - step]
        .filter((other) => other >= 0)
        .map((other) => replace(`${other} in the place of ${number}`, `${other}`))
    }
    default:
      return []
  }
}

function* children(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
}

/** An item of a list goes with one of its commas. */
function withoutItem(item: Node, expr: string): { from: number; to: number; text: string } {
  const after = /^\s*,\s*/.exec(expr.slice(item.to))
  if (after !== null) return { from: item.from, to: item.to + after[0].length, text: '' }
  const before = /\s*,\s*$/.exec(expr.slice(0, item.from))
  return { from: item.from - (before?.[0].length ?? 0), to: item.to, text: '' }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function short(text: string): string {
  const line = oneLine(text)
  return line.length > 50 ? `${line.slice(0, 47)}…` : line
}
