/** One request with OTLP in it: sent once, watched by a timer, and what came back put into words. */
import { fetch } from 'undici'
import { readAskedWait } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'
import { readStart, reasonOf, wordsOf } from './answer-words.ts'
import type { OtlpOptions } from './otlp.ts'
import { proxyFor } from './proxy.ts'

/** What one request came to. */
export interface Trouble {
  /** To stand behind "Could not send …:". */
  readonly said: string
  readonly status: number | undefined
  readonly passes: boolean
  readonly askedMs: number | undefined
}

/** The answers after which the specification lets a client try again. */
const passing = [429, 502, 503, 504]

/** `accepted` is what the other side left out, as a sentence. Redirects are not followed: they would lose the body. */
export async function sendOnce(
  url: string,
  body: string,
  { headers, secrets, clock, tryMs = 5000 }: OtlpOptions,
): Promise<Trouble | { readonly accepted: string | undefined }> {
  const controller = new AbortController()
  // Real time: it guards a socket, it plans nothing.
  const timer = setTimeout(() => controller.abort(new Error(`nothing came within ${tryMs / 1000} s`)), tryMs)
  const mask = (text: string) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  try {
    const response = await fetch(url, {
      ...proxyFor(url),
      method: 'POST',
      body,
      signal: controller.signal,
      redirect: 'manual',
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'lumen-action' },
    })
    const { status } = response
    const text = mask(await readStart(response, enoughBytes))
    if (response.ok) return { accepted: leftOut(text) }
    const said = oneLine(saidIn(text), 300)
    return {
      said: `it answered ${status}${said === '' ? '' : `, "${said}"`}`,
      status,
      passes: passing.includes(status),
      askedMs: readAskedWait(Object.fromEntries(response.headers), clock.now()),
    }
  } catch (error) {
    const said = `there was no answer: ${oneLine(mask(reasonOf(error)), 200)}`
    return { said, status: undefined, passes: true, askedMs: undefined }
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}

const enoughBytes = 16_384

/** Of a 200 whose `partialSuccess` says that something was rejected, or warns. */
function leftOut(text: string): string | undefined {
  const partial = parsed(text)?.partialSuccess
  if (partial === undefined || partial === null) return undefined
  const count = Number(partial.rejectedSpans ?? partial.rejectedDataPoints ?? 0)
  const why = typeof partial.errorMessage === 'string' ? oneLine(partial.errorMessage, 300) : ''
  if (count === 0 && why === '') return undefined
  return `${count === 0 ? 'a warning' : `${count} rejected`}${why === '' ? '' : `, "${why}"`}.`
}

/** An error is a `Status` with a message, a web page, or plain words. */
function saidIn(text: string): string {
  const message = parsed(text)?.message
  return typeof message === 'string' ? message : wordsOf(text)
}

interface Answer {
  readonly message?: unknown
  readonly partialSuccess?: {
    readonly rejectedSpans?: unknown
    readonly rejectedDataPoints?: unknown
    readonly errorMessage?: unknown
  } | null
}

function parsed(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
