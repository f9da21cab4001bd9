/**
 * A store with one huge log that is nowhere as a whole: each byte follows from its offset. The log is made of
 * stretches, within each of which time passes evenly; of the failed step the text is given.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `lines` lines of `width` bytes, from one moment to another (Unix milliseconds, exclusive). */
export interface Stretch {
  readonly bytes: number
  readonly from: number
  readonly to: number
  readonly width?: number
  /** Without time stamps; or all of it one line, with one at its start. */
  readonly kind?: 'plain' | 'one-line'
  /** Of the first line and the last, behind the stamp. */
  readonly first?: string
  readonly last?: string
}

const stampWidth = 29

/** Bytes of the log made from their offsets. */
export class SyntheticLog {
  readonly size: number
  readonly #stretches: (Stretch & { readonly at: number; readonly lines: number; readonly width: number })[] = []

  constructor(stretches: readonly Stretch[]) {
    let at = 0
    for (const stretch of stretches) {
      const width = stretch.kind === 'one-line' ? stretch.bytes : (stretch.width ?? 100)
      const lines = Math.max(1, Math.round(stretch.bytes / width))
      this.#stretches.push({ ...stretch, at, lines, width })
      at += lines * width
    }
    this.size = at
  }

  /** Where a stretch begins and ends. */
  range(index: number): { from: number; to: number } {
    const stretch = this.#stretches[index]
    if (stretch === undefined) throw new Error(`there is no stretch ${index}`)
    return { from: stretch.at, to: stretch.at + stretch.lines * stretch.width }
  }

  read(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, this.size) - from)).fill(0x78)
    for (const stretch of this.#stretches) {
      const { at, lines, width } = stretch
      const first = Math.max(0, Math.floor((from - at) / width))
      for (let line = first; line < lines && at + line * width < to; line++) {
        const start = at + line * width - from
        place(bytes, start, this.#head(stretch, line))
        place(bytes, start + width - 1, '\n')
      }
    }
    return bytes
  }

  #head(stretch: Stretch & { lines: number }, line: number): string {
    const text = (line === 0 ? stretch.first : line === stretch.lines - 1 ? stretch.last : undefined) ?? `line ${line} `
    if (stretch.kind === 'plain') return text
    const time = stretch.from + ((stretch.to - stretch.from) * line) / stretch.lines
    return `${new Date(time).toISOString().slice(0, -1)}0000Z ${text}`.padEnd(stampWidth)
  }
}

function place(bytes: Buffer, at: number, text: string): void {
  if (at >= bytes.length || at + text.length <= 0) return
  const from = Math.max(0, -at)
  bytes.write(text.slice(from), at + from, 'latin1')
}

export interface StoreOptions {
  readonly ranges?: boolean
  readonly latencyMs?: number
  /** Looks at each request before it is answered; true where it has answered it itself. */
  readonly interfere?: (request: IncomingMessage, response: ServerResponse, number: number) => boolean
}

/** Plays the API's link to a job's log, and the store behind it; counts what it is asked and what it sends. */
export class LogStore {
  log: SyntheticLog
  requests = 0
  /** Times at which a request came while none was under way: what is asked for at once is one round trip. */
  rounds = 0
  bytes = 0
  links = 0
  tokens = 0
  etag: string | undefined
  readonly #options: StoreOptions
  readonly #server: Server
  #open = 0

  constructor(log: SyntheticLog, options: StoreOptions = {}) {
    this.log = log
    this.#options = options
    this.#server = createServer((request, response) => this.#serve(request, response))
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    if (request.url?.startsWith('/repos/')) {
      this.links++
      response.writeHead(302, { location: `http://${request.headers.host}/blob?link=${this.links}` }).end()
      return
    }
    const number = ++this.requests
    if (request.headers.authorization !== undefined) this.tokens++
    if (this.#open++ === 0) this.rounds++
    response.on('close', () => this.#open--)
    setTimeout(() => {
      if (this.#options.interfere?.(request, response, number)) return
      this.#answer(request, response)
    }, this.#options.latencyMs ?? 5)
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const size = this.log.size
    const tag = this.etag === undefined ? {} : { etag: this.etag }
    const range = this.#options.ranges === false ? null : /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    if (range === null) {
      response.writeHead(200, { ...tag, 'content-length': size })
      this.#send(response, 0, size)
      return
    }
    const from = Number(range[1])
    const to = Math.min(range[2] ? Number(range[2]) + 1 : size, size)
    if (from >= size) {
      response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
      return
    }
    response.writeHead(206, {
      ...tag,
      'content-length': to - from,
      'content-range': `bytes ${from}-${to - 1}/${size}`,
    })
    this.#send(response, from, to)
  }

  #send(response: ServerResponse, from: number, to: number): void {
    let at = from
    const more = () => {
      while (at < to && !response.destroyed) {
        const bytes = this.log.read(at, Math.min(at + 65_536, to))
        at += bytes.length
        this.bytes += bytes.length
        if (!response.write(bytes)) {
          response.once('drain', more)
          return
        }
      }
      response.end()
    }
    more()
  }
}
