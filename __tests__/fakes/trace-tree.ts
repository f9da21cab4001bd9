/** What a backend makes of spans: the tree, and what is wrong with it. */
import type { Attribute, Span } from '../../src/core/otlp/payload.ts'

/** Sentences; none where the spans are whole trees, one for each trace, with links that lead somewhere. */
export function faultsOf(spans: readonly Span[]): string[] {
  const faults: string[] = []
  const keyOf = ({ traceId, spanId }: { traceId: string; spanId: string }) => `${traceId}/${spanId}`
  const known = new Map<string, Span>()
  for (const span of spans) {
    if (known.has(keyOf(span))) faults.push(`"${span.name}" stands twice`)
    known.set(keyOf(span), span)
    if (!/^[0-9a-f]{32}$/.test(span.traceId) || !/^[0-9a-f]{16}$/.test(span.spanId))
      faults.push(`${span.name}: its ids`)
    if (BigInt(span.startTimeUnixNano) > BigInt(span.endTimeUnixNano))
      faults.push(`"${span.name}" ends before it begins`)
  }
  for (const trace of new Set(spans.map(({ traceId }) => traceId))) {
    const roots = spans.filter((span) => span.traceId === trace && !span.parentSpanId)
    if (roots.length !== 1) faults.push(`trace ${trace} has ${roots.length} roots`)
  }
  for (const span of spans) {
    for (const link of span.links ?? [])
      if (!known.has(keyOf(link))) faults.push(`a link of "${span.name}" leads nowhere`)
    if (!span.parentSpanId) continue
    const parent = known.get(`${span.traceId}/${span.parentSpanId}`)
    if (parent === undefined) faults.push(`"${span.name}" is an orphan`)
    else if (!isWithin(span, parent)) faults.push(`"${span.name}" is not within "${parent.name}"`)
  }
  return faults
}

function isWithin(one: Span, other: Span): boolean {
  return (
    BigInt(one.startTimeUnixNano) >= BigInt(other.startTimeUnixNano) &&
    BigInt(one.endTimeUnixNano) <= BigInt(other.endTimeUnixNano)
  )
}

/** The trees as a person reads them, in the order of their times, as one text. */
export function drawTree(spans: readonly Span[]): string {
  const draw = (span: Span, depth: number): string[] => [
    `${'  '.repeat(depth)}${span.name}  ${seconds(span)} s  ${[resultOf(span), textOf(span, 'error.type')].filter(Boolean).join('  ')}${(span.links ?? []).length > 0 ? `  ↩ ${textOf((span.links ?? [])[0], 'lumen.attempt')}` : ''}`,
    ...spans
      .filter(({ traceId, parentSpanId }) => traceId === span.traceId && parentSpanId === span.spanId)
      .sort((a, b) => Number(BigInt(a.startTimeUnixNano) - BigInt(b.startTimeUnixNano)))
      .flatMap((child) => draw(child, depth + 1)),
  ]
  return spans
    .filter(({ parentSpanId }) => !parentSpanId)
    .flatMap((root) => draw(root, 0))
    .join('\n')
}

function seconds(span: Span): number {
  return Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e9
}

function resultOf(span: Span): string | undefined {
  return textOf(span, 'cicd.pipeline.result') ?? textOf(span, 'cicd.pipeline.task.run.result')
}

/** A text among the attributes. */
export function textOf(of: { readonly attributes: readonly Attribute[] } | undefined, key: string): string | undefined {
  const value = of?.attributes.find((one) => one.key === key)?.value
  return value !== undefined && 'stringValue' in value ? value.stringValue : undefined
}
