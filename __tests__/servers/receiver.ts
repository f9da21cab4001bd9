/** Where webhooks arrive: keeps what it is sent, and answers as it is told. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Unix milliseconds. */
  readonly time: number
}

export type Answer = (response: ServerResponse) => void

export class Receiver {
  readonly received: Received[] = []
  /** What the next requests are answered; then it is `200 ok`. */
  readonly answers: Answer[] = []
  url = ''
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      this.received.push({ method, path: url, headers, body: Buffer.concat(chunks).toString(), time: Date.now() })
      const answer = this.answers.shift() ?? ((ok: ServerResponse) => ok.end('ok'))
      answer(response)
    })
  }).on('connection', (socket: Socket) => {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {})
  })

  /** Its address, of which the path is a secret. */
  async start(path = '/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook7'): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`
    return this.url
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

export const answers = (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer => {
  return (response) => response.writeHead(status, headers).end(body)
}

/** Hangs up without a word. */
export const hangsUp: Answer = (response) => response.destroy()

/** Says nothing, and keeps the connection. */
export const staysSilent: Answer = () => {}
