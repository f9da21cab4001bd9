/** One request to GitHub: sent once, watched by a timer, and its failure made a `Trouble`. */
import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import type { Headers } from '../core/backoff.ts'
import { oneLine } from '../core/escape.ts'
import { judge, Trouble } from './github-trouble.ts'

export type Octokit = ReturnType<typeof getOctokit>

export interface Limits {
  /** Longest time for one JSON answer, head and body, in milliseconds. */
  readonly jsonMs: number
  /** Longest silence while a log is fetched, in milliseconds: a large log may take its time. */
  readonly logIdleMs: number
  /** A log longer than this is cut at its beginning, in bytes. */
  readonly logBytes: number
}

export const defaultLimits: Limits = { jsonMs: 10_000, logIdleMs: 15_000, logBytes: 256 * 1024 * 1024 }

/** Requests that leave by the proxy that `@actions/github` has found for the API. */
export function connect(token: string, apiUrl: string): Octokit {
  // Octokit would write deprecation notes to the job's log: they are ours to read, not the user's.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent, log })
}
const userAgent = 'lumen-action'
const ignore = () => {}

export interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: Headers
  readonly body: ReadableStream<Uint8Array> | null
}

/** What stands in the path; of a write, what is left over is its body. */
export type PathParameters = Readonly<Record<string, string | number | readonly string[]>>

/** The JSON of one answer. `route` is `GET /repos/{owner}/…`; throws `Trouble`. */
export async function fetchJson(
  octokit: Octokit,
  route: string,
  parameters: PathParameters,
  limits: Limits,
  now: number,
) {
  return await watch(limits.jsonMs, async (signal) => {
    const response = await send(octokit, route, parameters, { signal, now })
    const text = Buffer.concat(await read(response)).toString()
    return parse(text, response)
  })
}

/** The text of a job's log, its end where it is over the limit; throws `Trouble`. */
export async function fetchLog(
  octokit: Octokit,
  route: string,
  parameters: PathParameters,
  limits: Limits,
  now: number,
) {
  return await watch(limits.logIdleMs, async (signal, touch) => {
    const found = await findLog(octokit, route, parameters, { signal, touch, now })
    const response = found instanceof URL ? await openStored(found, { signal, touch, now }) : found
    const chunks = await read(response, { touch, lastBytes: limits.logBytes })
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    return { text: decode(chunks, limits.logBytes), bytes, isCut: bytes > limits.logBytes }
  })
}

interface Watched {
  readonly signal: AbortSignal
  readonly touch: () => void
  readonly now: number
}

/** The link to the store that holds a log, or the answer itself where it is the log. */
export async function findLog(
  octokit: Octokit,
  route: string,
  parameters: PathParameters,
  watched: Watched,
): Promise<URL | Answer> {
  const { signal, now } = watched
  let response = await send(octokit, route, parameters, { signal, now, redirect: 'manual' })
  for (let hops = 0; response.status >= 300; hops++) {
    const target = await leave(response, hops, watched)
    // 301, 307 and 308 say that the repository has moved within the API; 302 leads to the store, which the token is not for.
    if (response.status === 302 || target.origin !== new URL(response.url).origin) return target
    response = await send(octokit, `GET ${target.href}`, {}, { signal, now, redirect: 'manual' })
  }
  return response
}

/** What the store answers: 200, and where a range was asked for (`bytes=0-4095`) also 206 and 416; throws `Trouble`. */
export async function openStored(link: URL, watched: Watched, range?: string): Promise<Answer> {
  let response = await fetchFromStore(link, watched, range)
  for (let hops = 1; response.status >= 300 && response.status < 400; hops++) {
    response = await fetchFromStore(await leave(response, hops, watched), watched, range)
  }
  return response
}

async function leave(response: Answer, hops: number, { touch }: Watched): Promise<URL> {
  const target = hops < 5 ? readTarget(response) : undefined
  if (target === undefined) {
    throw new Trouble('final', `GitHub answered ${response.status} and led nowhere`, { status: response.status })
  }
  touch()
  await response.body?.cancel()
  return target
}

async function send(
  octokit: Octokit,
  route: string,
  parameters: PathParameters,
  options: { readonly signal: AbortSignal; readonly now: number; readonly redirect?: 'manual' },
): Promise<Answer> {
  const { now, ...request } = options
  try {
    // Octokit takes a body that was cut for an empty one: so it gives us the stream, and we read it.
    const response = await octokit.request(route, {
      ...parameters,
      request: { ...request, parseSuccessResponseBody: false },
    })
    return { status: response.status, url: response.url, headers: response.headers as Headers, body: response.data }
  } catch (error) {
    const answer = (error as { response?: { status: number; headers: Headers } }).response
    if (answer === undefined) throw noAnswer(error)
    throw judge('api', { ...answer, said: (error as Error).message, cause: error }, now)
  }
}

async function fetchFromStore(target: URL, { signal, now }: Watched, range?: string): Promise<Answer> {
  let response: Response
  try {
    response = await defaults.request?.fetch(target.href, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, ...(range === undefined ? {} : { range }) },
    })
  } catch (error) {
    throw noAnswer(error)
  }
  const { status, url, body } = response
  const headers = Object.fromEntries(response.headers)
  const isPart = range !== undefined && (status === 206 || status === 416)
  if (status === 200 || isPart || (status >= 300 && status < 400)) return { status, url, headers, body }
  const said = await response.text().catch(() => '')
  throw judge('log-store', { status, headers, said: /<Code>(.*?)<\/Code>/.exec(said)?.[1] ?? said }, now)
}

function readTarget(response: Answer): URL | undefined {
  const location = String(response.headers.location ?? '')
  if (location === '' || !URL.canParse(location, response.url)) return undefined
  const target = new URL(location, response.url)
  return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined
}

/** All chunks of a body, or the last that hold `lastBytes`. */
async function read(response: Answer, options: { touch?: () => void; lastBytes?: number } = {}): Promise<Uint8Array[]> {
  const { touch = ignore, lastBytes = Number.POSITIVE_INFINITY } = options
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      touch()
      chunks.push(chunk)
      size += chunk.length
      while (size - (chunks[0]?.length ?? 0) >= lastBytes) size -= chunks.shift()?.length ?? 0
    }
  } catch (error) {
    throw noAnswer(error, 'the answer broke off')
  }
  return chunks
}

/** The chunks as text; where the beginning was cut off it begins with a whole line. */
function decode(chunks: readonly Uint8Array[], lastBytes: number): string {
  const bytes = Buffer.concat(chunks)
  if (bytes.length <= lastBytes) return bytes.toString()
  const from = bytes.length - lastBytes
  return bytes.subarray(bytes.indexOf(10, from) + 1 || from).toString()
}

function parse(text: string, response: Answer): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw notTheApi(response, error)
  }
  if (typeof value !== 'object' || value === null) throw notTheApi(response)
  return value as Readonly<Record<string, unknown>>
}

// A captive portal or a proxy's error page comes and goes, so it is worth another try.
function notTheApi(response: Answer, cause?: unknown): Trouble {
  const message = `what answered ${response.status} sent something else than the API's JSON`
  return new Trouble('again', message, { status: response.status, cause })
}

export function noAnswer(error: unknown, what = 'no answer'): Trouble {
  return new Trouble('again', `${what}: ${oneLine(rootCause(error), 200)}`, { cause: error })
}

// `fetch` says "fetch failed" or "terminated", and what happened is in its cause, or in the cause of that. A host with
// several addresses ends in an error without a message, but with a code.
function rootCause(error: unknown): string {
  const { cause, message, code } = Object(error) as { cause?: unknown; message?: string; code?: string }
  return (cause === undefined ? '' : rootCause(cause)) || message || code || ''
}

/** Ends the work when nothing touches the timer for so long. The timer is real time: it guards sockets, it plans nothing. */
export async function watch<T>(
  milliseconds: number,
  work: (signal: AbortSignal, touch: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const silence = () => controller.abort(new Error(`timed out after ${milliseconds / 1000} s`))
  const timer = setTimeout(silence, milliseconds)
  try {
    return await work(controller.signal, () => timer.refresh())
  } finally {
    clearTimeout(timer)
    // What is still open after a failure must not keep the process alive.
    controller.abort()
  }
}
