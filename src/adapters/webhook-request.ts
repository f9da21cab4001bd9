/** A message to a webhook: sent, tried again where that cannot tell it twice, and what went wrong made a `ReceiverError`. */
import { fetch, type Response } from 'undici'
import { ReceiverError } from '../app/errors.ts'
import type { Clock } from '../app/ports.ts'
import { type Backoff, type Headers, nextWait, readAskedWait } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'
import { mask, redact } from '../core/redact.ts'
import { readStart, wordsOf } from './answer-words.ts'
import { proxyFor } from './proxy.ts'
import { secretParts } from './webhook-address.ts'

export interface WebhookOptions {
  /** Who it is, in messages: `Slack`. */
  readonly name: string
  /** The input that the address came by. */
  readonly input: string
  readonly url: string
  /** Whether the receiver knows a message that it has had: then it is sent again also where it may have arrived. */
  readonly knowsRepeats: boolean
  readonly clock: Clock
  /** From 0 to 1, for the waits; default is `Math.random`. */
  readonly dice?: () => number
  /** Longest time of one try, in milliseconds; default is 5000. */
  readonly tryMs?: number
}

/** JSON, and the headers beside it at the time of a try, unix milliseconds. */
export interface WebhookContent {
  readonly body: string
  readonly headers?: (now: number) => Readonly<Record<string, string>>
}

/** The last try begins at the latest when 25 s are over, and takes 5 s. */
const posting: Backoff = { tries: 3, waitsMs: [1000, 2000], spread: 0.5, longestAskedMs: 25_000, withinMs: 25_000 }

export async function postToWebhook(content: WebhookContent, options: WebhookOptions): Promise<void> {
  const { clock, name, dice = Math.random } = options
  const startedAt = clock.now()
  for (let tryNumber = 1; ; tryNumber++) {
    const failed = await sendOnce(content, options)
    if (failed === undefined) return
    const elapsedMs = clock.now() - startedAt
    const place = { tryNumber, elapsedMs, jitter: dice(), askedMs: failed.askedMs }
    const wait = failed.mayRepeat || (failed.passes && options.knowsRepeats) ? nextWait(posting, place) : undefined
    if (wait === undefined) {
      const effort = tryNumber === 1 ? '' : ` (${tryNumber} tries in ${Math.round(elapsedMs / 1000)} s)`
      const message = `${name} was not told what the date came to: ${failed.said}${effort}. ${advise(failed, options)}`
      throw new ReceiverError(message, { status: failed.status })
    }
    await clock.sleep(wait)
  }
}

interface Failed {
  /** Undefined where there was no answer. */
  readonly status?: number
  /** What came back, to stand behind a colon; nothing of the address in it. */
  readonly said: string
  /** Whether the same request may pass later. */
  readonly passes: boolean
  /** Whether it surely was not taken. */
  readonly mayRepeat: boolean
  readonly askedMs?: number | undefined
}

async function sendOnce(content: WebhookContent, options: WebhookOptions): Promise<Failed | undefined> {
  const { clock, tryMs = 5000 } = options
  const controller = new AbortController()
  // Real time, not the port's clock: it guards a socket, it plans nothing.
  const timer = setTimeout(() => controller.abort(), tryMs)
  try {
    const response = await fetch(options.url, {
      ...proxyFor(options.url),
      method: 'POST',
      body: content.body,
      signal: controller.signal,
      // Followed, it would hand the report to whoever stands at the other end.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'lumen-action',
        ...content.headers?.(clock.now()),
      },
    })
    return response.ok ? undefined : await judge(response, options)
  } catch (error) {
    return withoutAnswer(error, controller.signal.aborted, tryMs)
  } finally {
    clearTimeout(timer)
    // An answer that is still coming in must not keep the process alive.
    controller.abort()
  }
}

async function judge(response: Response, { url, clock }: WebhookOptions): Promise<Failed> {
  const { status } = response
  const headers: Headers = Object.fromEntries(response.headers)
  const words = status < 400 ? '' : await readWords(response, url)
  return {
    status,
    said: `it answered ${status}${words === '' ? '' : `, "${words}"`}`,
    passes: status === 408 || status === 429 || status >= 500,
    // Refused for now: nothing was taken.
    mayRepeat: status === 429 || status === 503,
    askedMs: status === 429 || status === 503 ? readAskedWait(headers, clock.now()) : undefined,
  }
}

/** What went wrong by its code: the text of an error names the host. */
const connectionErrors: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is not known (ENOTFOUND)',
  EAI_AGAIN: 'its host name could not be looked up (EAI_AGAIN)',
  ECONNREFUSED: 'the connection was refused (ECONNREFUSED)',
  EHOSTUNREACH: 'there is no way to its host (EHOSTUNREACH)',
  ENETUNREACH: 'there is no way to its network (ENETUNREACH)',
  UND_ERR_CONNECT_TIMEOUT: 'no connection was made in time (UND_ERR_CONNECT_TIMEOUT)',
}

function withoutAnswer(error: unknown, timedOut: boolean, tryMs: number): Failed {
  const code = codeOf(error)
  const known = connectionErrors[code]
  if (known !== undefined) return { said: known, passes: true, mayRepeat: true }
  if (/CERT|SELF_SIGNED|ISSUER|_SSL_|_TLS_/.test(code))
    return { said: `no safe connection came about (${code})`, passes: false, mayRepeat: false }
  const said = timedOut ? `nothing came within ${tryMs / 1000} s` : `the connection broke off${code && ` (${code})`}`
  return { said, passes: true, mayRepeat: false }
}

/** `fetch` keeps what happened in the cause, and that may be a list of one for each address. */
function codeOf(error: unknown): string {
  type Cause = { code?: unknown; cause?: Cause; errors?: Cause[] } | undefined
  const outer = error as Cause
  const code = outer?.cause?.errors?.[0]?.code ?? outer?.cause?.code ?? outer?.code
  return typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : ''
}

const enoughBytes = 4096

/** What the answer says: one line of at most 200 characters, nothing of the address and no secret in it. */
async function readWords(response: Response, url: string): Promise<string> {
  const words = wordsOf(await readStart(response, enoughBytes))
  // Before it is cut, or half of a secret could stand at the end.
  const shown = secretParts(url).reduce((masked, part) => masked.replaceAll(part, mask), words)
  return oneLine(redact(shown), 200)
}

/** What to do, as a sentence. */
function advise({ status, passes, mayRepeat, askedMs }: Failed, { input, knowsRepeats }: WebhookOptions): string {
  if (status === undefined) {
    if (!passes) return 'If its certificate is from a CA of your own, set NODE_EXTRA_CA_CERTS to the file of that CA.'
    const again = mayRepeat || knowsRepeats ? '' : ' It may have arrived, so it is not sent again.'
    return `Check that the runner can reach the host of "${input}".${again}`
  }
  if (status < 400) return `A redirect is not followed: put the address that answers itself into "${input}".`
  if (status === 400) return 'It does not take a message of this form.'
  if ([401, 403, 404, 410].includes(status))
    return `The address is no longer valid, or may not be used: put a new one into "${input}".`
  if (status === 413) return 'The message is too large for it.'
  if (!passes) return `Check "${input}".`
  const asked = askedMs === undefined ? '' : ` It asks to wait ${Math.ceil(askedMs / 1000)} s.`
  return `It is down or has too much to do.${asked}`
}
