/** One request to a metrics gateway: sent once, watched by a timer, and what went wrong made a `GatewayTrouble`. */
import { fetch, type Response } from 'undici'
import { type Headers, readAskedWait } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'
import { readStart, reasonOf, wordsOf } from './answer-words.ts'
import { authorization, type GatewayAuth, maskAuth } from './gateway-address.ts'
import { proxyFor } from './proxy.ts'

export interface GatewayRequest {
  readonly method: 'PUT' | 'POST' | 'GET' | 'DELETE'
  readonly url: string
  readonly auth: GatewayAuth
  /** Of a PUT or POST. */
  readonly content?: { readonly type: string; readonly body: string }
  /** Longest time for the request and its answer together, in milliseconds. */
  readonly withinMs: number
  /** Unix time in milliseconds, by which the answer's `Retry-After` is read. */
  readonly now: number
}

/** Why one try failed. Its message is what came back: one line, without credentials, to stand after "but". */
export class GatewayTrouble extends Error {
  override readonly name = 'GatewayTrouble'
  /** Undefined where there was no answer. */
  readonly status: number | undefined
  /** Whether the same request may pass later. */
  readonly passes: boolean
  /** Milliseconds that the answer asked to wait. */
  readonly askedMs: number | undefined
  /** Where a redirect leads, without credentials and query: one line of at most 300 characters. */
  readonly location: string | undefined

  constructor(
    message: string,
    details: {
      readonly passes: boolean
      readonly status?: number
      readonly askedMs?: number | undefined
      readonly location?: string | undefined
      readonly cause?: unknown
    },
  ) {
    super(message, { cause: details.cause })
    this.passes = details.passes
    this.status = details.status
    this.askedMs = details.askedMs
    this.location = details.location
  }
}

/** Resolves when the gateway has taken it (any 2xx), with what it answers to a GET; throws `GatewayTrouble`. */
export async function sendOnce(request: GatewayRequest): Promise<string> {
  const controller = new AbortController()
  const tooLong = () => controller.abort(new Error(`nothing came within ${request.withinMs / 1000} s`))
  // Real time, not the port's clock: it guards a socket, it plans nothing.
  const timer = setTimeout(tooLong, request.withinMs)
  try {
    const response = await send(request, controller.signal)
    if (!response.ok) throw await judge(response, request)
    // What a gateway says to a push that it has taken is not waited for.
    return request.method === 'GET' ? await readBody(response, request) : ''
  } finally {
    clearTimeout(timer)
    // An answer that is still coming in must not keep the process alive.
    controller.abort()
  }
}

async function readBody(response: Response, { auth }: GatewayRequest): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw new GatewayTrouble(`its answer broke off: ${oneLine(maskAuth(reasonOf(error), auth), 200)}`, {
      passes: true,
      status: response.status,
      cause: error,
    })
  }
}

async function send(request: GatewayRequest, signal: AbortSignal): Promise<Response> {
  const { method, url, auth, content } = request
  const credentials = authorization(auth)
  try {
    return await fetch(url, {
      ...proxyFor(url),
      method,
      ...(content === undefined ? {} : { body: content.body }),
      signal,
      // Followed, a redirected PUT becomes a GET of some page, and its 200 would stand for metrics that are lost.
      redirect: 'manual',
      headers: {
        ...(content === undefined ? {} : { 'content-type': content.type }),
        'user-agent': 'lumen-action',
        ...(credentials === undefined ? {} : { authorization: credentials }),
      },
    })
  } catch (error) {
    throw new GatewayTrouble(`there was no answer: ${oneLine(maskAuth(reasonOf(error), auth), 200)}`, {
      passes: true,
      cause: error,
    })
  }
}

async function judge(response: Response, request: GatewayRequest): Promise<GatewayTrouble> {
  const { status } = response
  const headers: Headers = Object.fromEntries(response.headers)
  const location = status >= 300 && status < 400 ? readLocation(String(headers.location ?? ''), request) : undefined
  const said = status < 400 ? '' : await readWords(response, request.auth)
  const quoted = said === '' ? '' : `, "${said}"`
  const leads = location === undefined ? '' : ` and leads to ${location}`
  return new GatewayTrouble(`it answered ${status}${quoted}${leads}`, {
    status,
    passes: status === 408 || status === 429 || status >= 500,
    askedMs: readAskedWait(headers, request.now),
    location,
  })
}

function readLocation(location: string, { url, auth }: GatewayRequest): string | undefined {
  if (location === '' || !URL.canParse(location, url)) return undefined
  const target = new URL(location, url)
  target.username = target.password = target.search = target.hash = ''
  return oneLine(maskAuth(target.href, auth), 300)
}

const enoughBytes = 8192

/** What the answer says: one line of at most 300 characters, of a web page only its title, without the credentials. */
async function readWords(response: Response, auth: GatewayAuth): Promise<string> {
  const words = wordsOf(await readStart(response, enoughBytes))
  // Masked before it is cut, or half of a secret could stand at the end.
  return oneLine(maskAuth(words, auth), 300)
}
