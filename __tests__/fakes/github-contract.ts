/** GitHub's own description of its API, as a judge over requests and responses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, OpenAPIBackend, SetMatchType } from 'openapi-backend'
import type { ApiRequest, ApiResponse } from '../../src/demo/github-call.ts'

// Ajv ignores formats that it does not know, so a time in seconds or a relative link would go through.
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: /^https?:\/\/\S+$/,
  email: /^\S+@\S+$/,
}

let loaded: Promise<OpenAPIBackend> | undefined

/** The slice, read once for a test file. */
function load(): Promise<OpenAPIBackend> {
  const text = readFileSync(join(import.meta.dirname, 'github.slice.json'), 'utf8')
  const definition: Document = JSON.parse(text, allowNull)
  const backend = new OpenAPIBackend({
    definition,
    // Schemas are compiled when they are needed: all at once takes two seconds.
    quick: true,
    ajvOpts: { allErrors: true },
    customizeAjv: (ajv) => {
      for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
      return ajv
    },
  })
  return backend.init()
}

/**
 * GitHub writes `nullable` beside an `enum` and means that null is allowed; by the letter of OpenAPI 3.0.3 it is not. Beside
 * `oneOf` and the like it writes it without a `type`, which Ajv refuses.
 */
function allowNull(_: string, value: unknown): unknown {
  const { nullable, ...rest } = (value ?? {}) as { nullable?: unknown; enum?: unknown; type?: unknown }
  if (nullable !== true) return value
  if (Array.isArray(rest.enum)) return { ...(value as object), enum: [...rest.enum, null] }
  return rest.type === undefined ? { anyOf: [rest, { enum: [null] }] } : value
}

export class Contract {
  readonly #api: OpenAPIBackend

  constructor(api: OpenAPIBackend) {
    this.#api = api
  }

  static async load(): Promise<Contract> {
    loaded ??= load()
    return new Contract(await loaded)
  }

  /** What is wrong with a request, a sentence each. */
  judgeRequest(request: ApiRequest): string[] {
    const operation = this.#match(request)
    if (operation === undefined)
      return ['GitHub has no such operation, or scripts/openapi-slice.mjs does not cut it out']
    // GitHub answers 403 to a client that does not name itself.
    const unnamed = request.headers['user-agent'] === undefined ? ['the request has no user-agent'] : []
    const { errors } = this.#api.validateRequest(asRequest(request), operation)
    return [...unnamed, ...(errors ?? []).map(describeError)]
  }

  /** What is wrong with a response to this request, a sentence each. */
  judgeResponse(request: ApiRequest, response: ApiResponse): string[] {
    const operation = this.#match(request)
    if (operation?.operationId === undefined) return []
    const isJson = response.headers['content-type']?.startsWith('application/json') === true
    const documented = Object.hasOwn(operation.responses ?? {}, response.status)
    if (!documented && response.status < 400) return [`${response.status} is not among the documented responses`]
    // Each operation can be refused, and few say so. What stands before GitHub refuses in HTML or XML.
    if (!documented) return isJson ? this.#judgeError(response) : []
    const body = response.body.length === 0 ? null : isJson ? JSON.parse(response.body.toString()) : undefined
    const { errors } = this.#api.validateResponse(body, operation, response.status)
    const headers = this.#api.validateResponseHeaders(response.headers, operation, {
      statusCode: response.status,
      // A list of one page has no `Link`, but a redirect without `Location` leads nowhere.
      setMatchType: response.status === 302 ? SetMatchType.Superset : SetMatchType.Any,
    })
    return [...(errors ?? []), ...(headers.errors ?? [])].map(describeError)
  }

  #judgeError(response: ApiResponse): string[] {
    // This operation documents its 404 as GitHub's common error body.
    const operation = 'actions/list-jobs-for-workflow-run-attempt'
    const { errors } = this.#api.validateResponse(JSON.parse(response.body.toString()), operation, 404)
    return (errors ?? []).map(describeError)
  }

  #match(request: ApiRequest) {
    return this.#api.matchOperation(asRequest(request))
  }
}

function asRequest({ method, url, headers, body }: ApiRequest) {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? '']))
  return { method, path: url, headers: named, ...(body === '' ? {} : { body }) }
}

function describeError(error: { instancePath: string; message?: string; params?: unknown }): string {
  return `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`
}
