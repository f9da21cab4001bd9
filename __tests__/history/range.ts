/** Ranges of a real Prometheus. */
import type { Program } from '../servers/program.ts'

export interface Series {
  readonly labels: Readonly<Record<string, string>>
  /** Unix seconds, and the number as Prometheus writes it. */
  readonly values: readonly (readonly [time: number, value: string])[]
}

/** A query at each step from one moment to another (Unix milliseconds), as Grafana asks for a graph. */
export async function rangeVector(
  { url }: Program,
  promql: string,
  from: number,
  to: number,
  step: number,
): Promise<Series[]> {
  const answer = await fetch(`${url}/api/v1/query_range`, {
    method: 'POST',
    body: new URLSearchParams({
      query: promql,
      start: `${from / 1000}`,
      end: `${to / 1000}`,
      step: `${step / 1000}`,
    }),
  })
  const body = (await answer.json()) as {
    error?: string
    data?: { result: { metric: Record<string, string>; values: [number, string][] }[] }
  }
  if (body.data === undefined) throw new Error(`Prometheus gave no range for ${promql}: ${body.error}`)
  return body.data.result.map(({ metric, values }) => ({ labels: metric, values }))
}
