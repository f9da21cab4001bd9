/** A real server on this machine that fails in the ways that servers fail. Clients know it as `api.acme.dev`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void

export class MoodyServer {
  /** When each request came, unix milliseconds. */
  readonly requests: number[] = []
  readonly #server: Server
  readonly #sockets = new Set<Socket>()

  /** `count` is the number of the request, from 1. */
  constructor(answer: Answer) {
    this.#server = createServer((request, response) => {
      this.requests.push(Date.now())
      answer(request, response, this.requests.length)
    })
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {})
    })
  }

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Always this status. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end()
  }

/** Fails twice, then works. */
export const twice =
  (failing: Answer): Answer =>
  (request, response, count) =>
    count <= 2 ? failing(request, response, count) : response.end('done')

/** Begins an answer of 1,000 bytes and says no more. */
export const stalls: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('half')
}

/** Begins an answer of 1,000 bytes and hangs up. */
export const truncates: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('half', () => response.destroy())
}
