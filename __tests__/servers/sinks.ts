/** Where messages arrive: an incoming webhook of Slack, and a mail server. Both keep what they are sent. */
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

export interface SlackMessage {
  readonly attachments: readonly { readonly title: string; readonly title_link: string; readonly text: string }[]
}

export class SlackSink {
  readonly messages: SlackMessage[] = []
  readonly #server: HttpServer = createHttpServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk))
    request.on('end', () => {
      this.messages.push(JSON.parse(body) as SlackMessage)
      response.end('ok')
    })
  })

  /** Its address, which holds a secret. */
  async start(): Promise<string> {
    return `http://${await listen(this.#server)}/services/T0/B0/secret`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

export class SmtpSink {
  readonly mails: Mail[] = []
  readonly #sockets = new Set<Socket>()
  readonly #server: Server = createServer((socket) => this.#talk(socket))

  /** `host:port` */
  async start(): Promise<string> {
    return await listen(this.#server)
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  // As much of RFC 5321 as a client without extensions needs.
  #talk(socket: Socket): void {
    this.#sockets.add(socket)
    let received = ''
    let to = ''
    let inData = false
    const answer = (line: string) => socket.write(`${line}\r\n`)
    answer('220 sink ready')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      for (;;) {
        const end = inData ? '\r\n.\r\n' : '\r\n'
        const at = received.indexOf(end)
        if (at < 0) return
        const text = received.slice(0, at)
        received = received.slice(at + end.length)
        if (inData) {
          inData = false
          this.mails.push(parseMail(to, text))
          answer('250 kept')
        } else if (/^DATA/i.test(text)) {
          inData = true
          answer('354 go on')
        } else if (/^QUIT/i.test(text)) {
          answer('221 bye')
          socket.end()
        } else {
          to = /^RCPT TO:<(.*)>/i.exec(text)?.[1] ?? to
          answer('250 ok')
        }
      }
    })
  }
}

function parseMail(to: string, source: string): Mail {
  const boundary = /boundary="?([^";\r\n]+)/.exec(source)?.[1] ?? ''
  const part = (type: string) => {
    const found = source.split(`--${boundary}`).find((piece) => new RegExp(`^Content-Type: ${type}`, 'im').test(piece))
    return quotedPrintable(found?.slice(found.indexOf('\r\n\r\n') + 4) ?? '')
  }
  const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(source)?.[1] ?? ''
  return { to, subject: encodedWords(subject), text: part('text/plain'), html: part('text/html') }
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}

/** RFC 2047, as Go writes it. */
function encodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => quotedPrintable(word.replaceAll('_', ' ')))
}

async function listen(server: Server | HttpServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
