import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Program, startProgram } from './program.ts'

/** A real OpenTelemetry Collector that takes OTLP over HTTP, and hands on as JSON what it has accepted. */
export async function startCollector(next: string): Promise<Program> {
  return await startProgram({
    tool: 'collector/otelcol',
    async arguments({ address, directory }) {
      const file = join(directory, 'collector.yml')
      const pipeline = { receivers: ['otlp'], exporters: ['otlp_http'] }
      const config = {
        receivers: { otlp: { protocols: { http: { endpoint: address } } } },
        exporters: {
          // At once, so that a request is answered when it has been handed on.
          otlp_http: {
            endpoint: next,
            encoding: 'json',
            compression: 'none',
            sending_queue: { enabled: false },
            retry_on_failure: { enabled: false },
          },
        },
        service: {
          telemetry: { metrics: { level: 'none' } },
          pipelines: { traces: pipeline, metrics: pipeline },
        },
      }
      await writeFile(file, stringify(config))
      return [`--config=${file}`]
    },
    ready: '/v1/traces',
    // It takes only POST.
    readyStatus: 405,
  })
}
