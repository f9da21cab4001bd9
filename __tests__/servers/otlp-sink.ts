/** Where OTLP over HTTP arrives: it keeps what it is sent, and answers as a test wants. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import type { Metric, MetricsPayload, Span, TracesPayload } from '../../src/core/otlp/payload.ts'

export interface OtlpRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface OtlpAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** It never comes. */
  readonly hang?: boolean
}

export class OtlpSink {
  readonly requests: OtlpRequest[] = []
  /** The answer to the request of this number, from 1. */
  answer: (number: number) => OtlpAnswer = () => ({ status: 200, body: '{"partialSuccess":{}}' })
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const raw = Buffer.concat(chunks)
      const body = (headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString()
      const {
        status,
        headers: answered = {},
        body: text = '',
        hang = false,
      } = this.answer(this.requests.push({ method, path: url, headers, body }))
      if (!hang) response.writeHead(status, { 'content-type': 'application/json', ...answered }).end(text)
    })
  })

  /** Its base address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get spans(): Span[] {
    return this.#payloads<TracesPayload>('/v1/traces').flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    )
  }

  get metrics(): Metric[] {
    return this.#payloads<MetricsPayload>('/v1/metrics').flatMap(({ resourceMetrics }) =>
      resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics)),
    )
  }

  #payloads<T>(path: string): T[] {
    return this.requests.filter((request) => request.path.endsWith(path)).map(({ body }) => JSON.parse(body) as T)
  }
}
