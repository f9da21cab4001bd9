/** One request with OTLP in it: sent once, watched by a timer, and what came back put into words. */
import { HttpClient } from '@actions/http-client'
import { fetch, type Response } from 'undici'
import { readAskedWait } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'
import type { OtlpOptions } from './otlp.ts'

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

const client = new HttpClient()

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
  const dispatcher = client.getAgentDispatcher(url)
  try {
    const response = await fetch(url, {
      // By way of the proxy of the environment, as all requests go.
      ...(dispatcher === undefined ? {} : { dispatcher }),
      method: 'POST',
      body,
      signal: controller.signal,
      redirect: 'manual',
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'lumen-action' },
    })
    const { status } = response
    const text = mask(await readStart(response))
    if (response.ok) return { accepted: leftOut(text) }
    const said = oneLine(wordsOf(text), 300)
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

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk)
      size += chunk.length
      if (size > enoughBytes) break
    }
  } catch {
    // The status is known, and that is what counts.
  }
  return Buffer.concat(chunks).toString()
}

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
function wordsOf(text: string): string {
  const message = parsed(text)?.message
  if (typeof message === 'string') return message
  return /^\s*</.test(text) ? (/<title[^>]{0,100}>([^<]{1,1000})/i.exec(text)?.[1] ?? '') : text
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

function reasonOf(error: unknown): string {
  type Cause = { message?: string; code?: string; cause?: Cause; errors?: Cause[] } | undefined
  const outer = error as Cause
  const inner = outer?.cause?.errors?.[0] ?? outer?.cause ?? outer
  return inner?.message || inner?.code || 'it failed without a word'
}
