/** GitHub's Actions API on a loopback port: the demo starts the real, bundled actions against it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from './github-answers.ts'
import type { ApiRequest, ApiResponse } from './github-call.ts'
import { GitHubState } from './github-state.ts'

/** One request that was answered. */
export interface RequestRecord {
  readonly method: string
  /** Path and query, as on the request line. */
  readonly path: string
  readonly status: number
  /** When it came, Unix time in milliseconds. */
  readonly time: number
}

export class EmbeddedGitHub {
  readonly state: GitHubState
  readonly requests: RequestRecord[] = []
  readonly #server = createServer((incoming, response) => {
    // A client that goes away in the middle is no reason to end the process.
    this.serve(incoming, response).catch(() => response.destroy())
  })

  constructor(state = new GitHubState()) {
    this.state = state
  }

  /** Gives the base URL, for `GITHUB_API_URL`. */
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

  protected async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const time = this.state.now()
    const request = await readRequest(incoming)
    const answered = answer(this.state, request)
    this.requests.push({ method: request.method, path: request.url, status: answered.status, time })
    writeResponse(response, answered)
  }
}

/** The request with its whole body. */
export async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const { method = 'GET', url = '/', headers } = incoming
  return { method, url, headers, body: Buffer.concat(chunks).toString() }
}

export function writeResponse(response: ServerResponse, { status, headers, body }: ApiResponse): void {
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }) })
  response.end(body)
}
