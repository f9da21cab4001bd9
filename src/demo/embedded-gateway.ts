/**
 * A Pushgateway on a loopback port, in memory: for the demo, and for people who have none. It keeps those rules of the
 * real one that a push can break; a conformance test holds both against each other.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GatewayGroups, InconsistentError } from './gateway-groups.ts'
import { type Labels, ParseError, parseMetrics } from './metrics-parser.ts'

/** One request that was answered. */
export interface GatewayRequestRecord {
  readonly method: string
  /** Path and query, as on the request line. */
  readonly path: string
  readonly status: number
}

export class EmbeddedGateway {
  readonly groups: GatewayGroups
  readonly requests: GatewayRequestRecord[] = []
  readonly #server = createServer((incoming, response) => {
    // A client that goes away in the middle is no reason to end the process.
    this.#serve(incoming, response).catch(() => response.destroy())
  })

  /** `now` is Unix time in milliseconds. */
  constructor(options: { now?: () => number } = {}) {
    this.groups = new GatewayGroups(options.now ?? Date.now)
  }

  /** Gives the base URL, for the input "pushgateway-url". */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Ends open connections too. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = 'GET', url = '/' } = incoming
    const answer = this.#answer(method, url, Buffer.concat(chunks).toString())
    this.requests.push({ method, path: url, status: answer.status })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  #answer(method: string, url: string, body: string): Answer {
    const path = decodePath(url)
    if (path === undefined) return says(400, 'malformed request path')
    const clean = cleanPath(path)
    // The real one's router: whoever follows it loses the metrics, for a redirected PUT becomes a GET.
    if (clean !== path) return { status: 301, headers: { location: encodeURI(clean) }, body: '' }
    if (path === '/metrics' && method === 'GET')
      return { ...says(200, ''), headers: textHeaders, body: this.groups.text() }
    if (path === '/api/v1/metrics' && method === 'GET') return json({ status: 'success', data: this.groups.listing() })
    if (/^\/-\/(?:healthy|ready)$/.test(path) && method === 'GET') return { ...says(200, ''), body: 'OK' }
    const [, encoding, job, rest = ''] = /^\/metrics\/job(@base64)?\/([^/]+)(\/.*)?$/s.exec(path) ?? []
    if (job === undefined)
      return path === '/metrics' ? says(405, 'Method Not Allowed') : says(404, '404 page not found')
    if (method !== 'PUT' && method !== 'POST' && method !== 'DELETE') return says(405, 'Method Not Allowed')
    try {
      const labels = readGroup(job, encoding !== undefined, rest)
      if (method === 'DELETE') {
        this.groups.delete(labels)
        return { status: 202, headers: {}, body: '' }
      }
      this.groups.push(labels, parseMetrics(body), method === 'PUT' ? 'replace' : 'merge')
      return { status: 200, headers: {}, body: '' }
    } catch (error) {
      if (error instanceof PathError || error instanceof ParseError) return says(400, error.message)
      if (!(error instanceof InconsistentError)) throw error
      return says(400, `pushed metrics are invalid or inconsistent with existing metrics: ${error.message}`)
    }
  }
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

const textHeaders = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }

function says(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` }
}

function json(value: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

/** The path as the real one sees it, decoded before it is cut: so `%2F` is a `/` like any other. */
function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
}

/** Without empty, `.` and `..` parts; a slash at the end stays. */
function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`
}

class PathError extends Error {
  override readonly name = 'PathError'
}

/** The labels that a path names: `rest` is what follows the job, `/name/value/…`. */
function readGroup(job: string, isBase64: boolean, rest: string): Labels {
  const labels: Record<string, string> = {}
  const parts = rest.length <= 1 ? [] : rest.slice(1).split('/')
  if (parts.length % 2 !== 0) throw new PathError(`odd number of components in label string ${JSON.stringify(rest)}`)
  for (let index = 0; index < parts.length; index += 2) {
    const [written = '', value = ''] = parts.slice(index, index + 2)
    const name = written.replace(/@base64$/, '')
    if (!/^(?!__)[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) throw new PathError(`improper label name ${JSON.stringify(name)}`)
    labels[name] = name === written ? value : decodeBase64(value, `for label ${name}=${JSON.stringify(value)}`)
  }
  const named = isBase64 ? decodeBase64(job, `in job name ${JSON.stringify(job)}`) : job
  if (named === '') throw new PathError('job name is required')
  return { ...labels, job: named }
}

function decodeBase64(text: string, what: string): string {
  const letters = text.replace(/=+$/, '')
  if (!/^[A-Za-z0-9_-]*$/.test(letters) || letters.length % 4 === 1) {
    throw new PathError(`invalid base64 encoding ${what}`)
  }
  return Buffer.from(letters, 'base64url').toString()
}
