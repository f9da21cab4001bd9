import { join } from 'node:path'
import { type Program, startProgram } from './program.ts'
import type { Sample } from './prometheus.ts'

export interface VictoriaMetricsServer extends Program {
  /** The instant vector of a query, by default now; Unix seconds. */
  query(promql: string, time?: number): Promise<Sample[]>
  /** Makes what was imported visible at once; else that takes a second or two. */
  flush(): Promise<void>
}

/** A real VictoriaMetrics, with its data in a temporary folder. */
export async function startVictoriaMetrics(): Promise<VictoriaMetricsServer> {
  const program = await startProgram({
    tool: 'victoria-metrics',
    arguments: async ({ address, directory }) => [
      `-httpListenAddr=${address}`,
      `-storageDataPath=${join(directory, 'data')}`,
      '-retentionPeriod=12',
      // Else samples of the last 30 s are held back from queries.
      '-search.latencyOffset=0s',
      '-loggerLevel=ERROR',
    ],
    ready: '/health',
  })
  return {
    ...program,
    async query(promql, time) {
      const body = new URLSearchParams({ query: promql, ...(time === undefined ? {} : { time: String(time) }) })
      const answer = (await (await fetch(`${program.url}/api/v1/query`, { method: 'POST', body })).json()) as {
        error?: string
        data?: { result: { metric: Record<string, string>; value: [number, string] }[] }
      }
      if (answer.data === undefined) throw new Error(`no vector for ${promql}: ${answer.error}\n${program.log()}`)
      return answer.data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }))
    },
    async flush() {
      await fetch(`${program.url}/internal/force_flush`)
    },
  }
}
