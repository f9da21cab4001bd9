/** What the answers of the API have in common: a request with its state, refusals, pages and JSON. */
import type { GitHubState } from './github-state.ts'

export interface ApiRequest {
  readonly method: string
  /** Path and query, as on the request line. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export interface ApiResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export interface Call {
  readonly state: GitHubState
  readonly origin: string
  readonly request: ApiRequest
  readonly query: URLSearchParams
  /** What the route's groups caught. */
  readonly caught: readonly string[]
}

export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export type Route = readonly [method: string, path: RegExp, handle: (call: Call) => ApiResponse]

/** One page, and the `Link` header that leads to the others. */
export function paginate<T>(
  { origin, request, query }: Call,
  all: readonly T[],
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100)
  const page = Math.max(Number(query.get('page') ?? 1) || 1, 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const link = (to: number, rel: string) => {
    const url = new URL(request.url, origin)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

export function parseBody(request: ApiRequest) {
  try {
    return JSON.parse(request.body)
  } catch {
    throw new Refused(400, 'Problems parsing JSON')
  }
}

export function json(status: number, body: object, headers: Record<string, string> = {}): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}
