/** What stands between a client and a server and misbehaves: a proxy on the loopback, whose requests fail by a plan. */
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Gives true where it has dealt with the request itself; else it goes on to the server. */
type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

export class Front {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  /** When each request began, in unix milliseconds. */
  readonly began: number[] = []

  /** `plan` is for the requests in their order; those after it go on to `target`. */
  constructor(target: string, plan: readonly Misbehaviour[]) {
    this.#server = createServer(async (request, response) => {
      const misbehave = plan[this.began.length]
      this.began.push(Date.now())
      response.on('error', () => {})
      if (misbehave !== undefined && (await misbehave(request, response))) return
      const { method, url, headers } = request
      const onward = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      request.pipe(onward)
    })
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {})
    })
  }

  /** Gives its address, `http://127.0.0.1:<port>`. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

export const answers500: Misbehaviour = (_request, response) => {
  response.writeHead(500).end('the disk is full')
  return true
}

/** Resets the connection when the first bytes of the body have come. */
export const resetsInTheBody: Misbehaviour = (request) => {
  request.once('data', () => request.socket.resetAndDestroy())
  return true
}

/** The server takes the request, and the connection is reset in the middle of its answer. */
export const resetsInTheAnswer =
  (target: string): Misbehaviour =>
  async (request, response) => {
    const { method, url, headers } = request
    const onward = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
      answer.resume().on('end', () => {
        response.writeHead(500, { 'content-length': '1000' })
        response.write('half of it', () => request.socket.resetAndDestroy())
      })
    })
    request.pipe(onward)
    return true
  }

/** Never answers, and keeps the connection. */
export const saysNothing: Misbehaviour = () => true

/** Answers, but only after a while. */
export const thinks =
  (milliseconds: number): Misbehaviour =>
  async () => {
    await sleep(milliseconds)
    return false
  }
