/** What a report says of the telemetry that was sent; absent where there is no endpoint. */
export interface TraceReport {
  /** 32 hex digits: search for it in the backend. */
  readonly trace_id: string
  /** Without credentials. */
  readonly endpoint: string
  /** Spans that arrived. */
  readonly spans: number
  /** Attempts whose metrics arrived. */
  readonly attempts: number
  readonly sent: boolean
  /** Why something was not sent, in a sentence. */
  readonly problem: string | null
}

/** For the console. */
export function traceLine({ trace_id, endpoint, spans, sent, problem }: TraceReport): string {
  return sent
    ? `trace ${trace_id}: ${spans} spans sent to ${endpoint}`
    : `trace ${trace_id}: not sent. ${problem ?? ''}`
}
