/**
 * The embedded GitHub, watched: every request and every response is held against GitHub's own description, and faults
 * can be told for some of them. What breaks the description is answered with 500, and fails the test at `stop()`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { EmbeddedGitHub, type RequestRecord, readRequest, writeResponse } from '../../src/demo/embedded-github.ts'
import { answer } from '../../src/demo/github-answers.ts'
import { errorBody } from '../../src/demo/github-bodies.ts'
import type { ApiRequest, ApiResponse } from '../../src/demo/github-call.ts'
import { GitHubState } from '../../src/demo/github-state.ts'
import { Contract } from './github-contract.ts'

export type Fault =
  /** This instead of the real answer; `unchecked` where GitHub does what it does not document. */
  | { readonly kind: 'answer'; readonly response: ApiResponse; readonly unchecked?: true }
  /** The head and some bytes of the real answer, then nothing more. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The head and some bytes of the real answer, then the end of the connection. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** No answer: the connection is reset. */
  | { readonly kind: 'reset' }

export interface WatchedRequest extends RequestRecord {
  readonly headers: ApiRequest['headers']
  readonly fault?: Fault['kind']
}

export class FakeGitHub extends EmbeddedGitHub {
  override readonly requests: WatchedRequest[] = []
  /** What broke the description, a sentence each. */
  readonly violations: string[] = []
  readonly #faults: { pattern: RegExp; fault: Fault; left: number }[] = []
  #contract: Contract | undefined

  constructor(state = new GitHubState()) {
    super(state)
  }

  override async start(): Promise<string> {
    this.#contract = await Contract.load()
    return await super.start()
  }

  /** Fails when a request or a response broke the description. */
  override async stop(): Promise<void> {
    await super.stop()
    this.assertValid()
  }

  assertValid(): void {
    if (this.violations.length > 0) throw new Error(`Not as GitHub's API is:\n  ${this.violations.join('\n  ')}`)
  }

  /** The next `times` requests whose path (with its query) matches meet this fault; faults are used up in their order. */
  inject(pattern: RegExp, fault: Fault, times = 1): void {
    this.#faults.push({ pattern, fault, left: times })
  }

  /** How many requests came for such a path. */
  count(pattern: RegExp): number {
    return this.requests.filter((request) => pattern.test(request.path)).length
  }

  protected override async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const time = this.state.now()
    const request = await readRequest(incoming)
    const fault = this.#takeFault(request.url)
    const broken = this.#judge(request)
    const answered = broken ?? (fault?.kind === 'answer' ? fault.response : answer(this.state, request))
    const checked = fault?.kind === 'answer' && fault.unchecked ? answered : this.#check(request, answered)
    this.requests.push({
      method: request.method,
      path: request.url,
      status: checked.status,
      time,
      headers: request.headers,
      ...(fault === undefined ? {} : { fault: fault.kind }),
    })
    deliver(response, checked, fault)
  }

  #takeFault(url: string): Fault | undefined {
    const found = this.#faults.find(({ pattern, left }) => left > 0 && pattern.test(url))
    if (found !== undefined) found.left--
    return found?.fault
  }

  #judge(request: ApiRequest): ApiResponse | undefined {
    if (isBlob(request)) {
      const { authorization } = request.headers
      return authorization === undefined ? undefined : this.#violate(request, ['a token was sent to the log store'])
    }
    return this.#violate(request, this.#contract?.judgeRequest(request) ?? [])
  }

  #check(request: ApiRequest, response: ApiResponse): ApiResponse {
    if (isBlob(request)) return response
    const problems = this.#contract?.judgeResponse(request, response) ?? []
    return this.#violate(request, problems, `answer ${response.status}: `) ?? response
  }

  #violate(request: ApiRequest, problems: readonly string[], where = ''): ApiResponse | undefined {
    if (problems.length === 0) return undefined
    this.violations.push(...problems.map((problem) => `${request.method} ${request.url}: ${where}${problem}`))
    return errorAnswer(500, `The fake refuses: ${problems.join('; ')}`)
  }
}

/** 404 as long as something is not there yet. */
export const notFound = (): Fault => ({ kind: 'answer', response: errorAnswer(404, 'Not Found') })

export const forbidden = (message = 'Resource not accessible by integration'): Fault => ({
  kind: 'answer',
  response: errorAnswer(403, message),
})

/** 429 or 403, with the headers that say how long to wait. */
export const rateLimited = (headers: Record<string, string>, status: 403 | 429 = 429): Fault => ({
  kind: 'answer',
  response: errorAnswer(status, 'You have exceeded a secondary rate limit.', headers),
})

/** What stands before GitHub says this in HTML. */
export const serverError = (status = 502): Fault => ({
  kind: 'answer',
  response: { status, headers: { 'content-type': 'text/html' }, body: '<html><h1>Unicorn!</h1></html>' },
})

export const stalled = (afterBytes = 10): Fault => ({ kind: 'stall', afterBytes })
export const cut = (afterBytes = 10): Fault => ({ kind: 'cut', afterBytes })
export const reset: Fault = { kind: 'reset' }

/** An answer with GitHub's error body. */
export function errorAnswer(status: number, message: string, headers: Record<string, string> = {}): ApiResponse {
  const body = JSON.stringify(errorBody(status, message))
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body }
}

function isBlob(request: ApiRequest): boolean {
  return request.url.startsWith('/blob/')
}

function deliver(response: ServerResponse, answered: ApiResponse, fault: Fault | undefined): void {
  if (fault === undefined || fault.kind === 'answer') {
    writeResponse(response, answered)
  } else if (fault.kind === 'reset') {
    response.socket?.resetAndDestroy()
  } else {
    const body = Buffer.from(answered.body)
    response.writeHead(answered.status, { ...answered.headers, 'content-length': body.length })
    response.write(body.subarray(0, fault.afterBytes), () => {
      if (fault.kind === 'cut') response.socket?.end()
    })
  }
}
