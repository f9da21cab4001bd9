/** OTLP/HTTP JSON: the shapes of what is sent, as far as we fill them. 64-bit numbers are text, ids are hex. */

export type Value = string | number | boolean | null | undefined

export interface Attribute {
  readonly key: string
  readonly value:
    | { readonly stringValue: string }
    | { readonly intValue: string }
    | { readonly doubleValue: number }
    | { readonly boolValue: boolean }
}

export interface Link {
  readonly traceId: string
  readonly spanId: string
  readonly attributes: readonly Attribute[]
}

export interface Span {
  readonly traceId: string
  readonly spanId: string
  /** Absent for the root. */
  readonly parentSpanId?: string
  readonly name: string
  /** 2 is SERVER, as the conventions want it of runs and tasks. */
  readonly kind: 2
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly Attribute[]
  readonly links: readonly Link[]
  /** 1 is OK, 2 is an error; empty is unset, for what was cancelled. */
  readonly status: { readonly code?: 1 | 2; readonly message?: string }
}

export interface DataPoint {
  readonly attributes: readonly Attribute[]
  readonly startTimeUnixNano: string
  readonly timeUnixNano: string
  readonly asDouble: number
}

export interface Metric {
  readonly name: string
  readonly description: string
  readonly unit: string
  readonly gauge?: { readonly dataPoints: readonly DataPoint[] }
  /** 2 is cumulative. */
  readonly sum?: {
    readonly aggregationTemporality: 2
    readonly isMonotonic: true
    readonly dataPoints: readonly DataPoint[]
  }
}

interface Resource {
  readonly attributes: readonly Attribute[]
}

const scope = { name: 'lumen-action' } as const

export interface TracesPayload {
  readonly resourceSpans: readonly {
    readonly resource: Resource
    readonly scopeSpans: readonly { readonly scope: typeof scope; readonly spans: readonly Span[] }[]
  }[]
}

export interface MetricsPayload {
  readonly resourceMetrics: readonly {
    readonly resource: Resource
    readonly scopeMetrics: readonly { readonly scope: typeof scope; readonly metrics: readonly Metric[] }[]
  }[]
}

export function tracesPayload(resource: Readonly<Record<string, Value>>, spans: readonly Span[]): TracesPayload {
  return { resourceSpans: [{ resource: { attributes: attributes(resource) }, scopeSpans: [{ scope, spans }] }] }
}

export function metricsPayload(resource: Readonly<Record<string, Value>>, metrics: readonly Metric[]): MetricsPayload {
  return { resourceMetrics: [{ resource: { attributes: attributes(resource) }, scopeMetrics: [{ scope, metrics }] }] }
}

/** Those that have a value. */
export function attributes(values: Readonly<Record<string, Value>>): Attribute[] {
  return Object.entries(values).flatMap(([key, value]): Attribute[] => {
    if (value === undefined || value === null || value === '') return []
    if (typeof value === 'string') return [{ key, value: { stringValue: value } }]
    if (typeof value === 'boolean') return [{ key, value: { boolValue: value } }]
    return Number.isSafeInteger(value)
      ? [{ key, value: { intValue: String(value) } }]
      : [{ key, value: { doubleValue: value } }]
  })
}

/** Unix nanoseconds as text, from milliseconds: the number itself has more digits than a double. */
export function nanos(milliseconds: number): string {
  return `${Math.max(0, Math.round(milliseconds))}000000`
}
