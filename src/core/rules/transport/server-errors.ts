import type { Rule } from '../rule.ts'
import { status } from './status.ts'

// Ansible names the host that it runs on in brackets.
// A check of the job's own wants a status and names no address; a client that expected another one names what it asked.
const ours =
  /(?<!: \[)localhost|127\.0\.0\.1|\B::1\b|expected .{0,60}(?:to (?:be|equal)|received)|^(?!.{0,400}(?::\/\/|unexpected)).{0,400}\b(?:want(?:ed)?|expected):? \(?[1-5]\d\d\b/i

/** 5xx: the other side answered, and failed. */
export const serverErrorRules: readonly Rule[] = [
  {
    id: 'http/503',
    cause: 'external_api/http-503',
    rank: 'cause',
    match: new RegExp(
      `\\b503:? {1,3}\\(?Service (?:Temporarily )?Unavailable|Service Unavailable\\b.{0,20}503|code E503\\b|503 Server Error|\\(status: 503|too many 503|503 status code|(?:HTTP status|Server error|ServerError|ServiceUnavailable)\\b.{0,40}\\b503\\b|HttpServerErrorException\\$ServiceUnavailable|FeignException\\$ServiceUnavailable|503 Backend fetch failed|503 first byte timeout|50[0-9] Slow Down|Unavailable \\(503\\)|Unavailable - 503|returned 503\\b|Got 503\\b|got 503\\b|${status('503')}`,
      'i',
    ),
    unless: ours,
    examples: {
      match: [
        'npm error code E503',
        '  503  Service Unavailable [IP: 192.0.2.4 80]',
        'The requested URL returned error: 503',
        'Response status code does not indicate success: 503 (Service Unavailable).',
        'got 503',
        "httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'https://hub.acme.example/x'",
        'AxiosError: Request failed with status code 503',
        'HTTP/2 503',
        'feign.FeignException$ServiceUnavailable: [503] during [GET] to [https://rates.acme.dev]',
        'gh: HTTP 503: Service Unavailable (https://api.github.com/graphql)',
      ],
      not: [
        'src/http.ts:503:12',
        'took 503 ms',
        'slow query ms=503',
        'Received 503 bytes',
        'HTTP server listening on 5030',
        'status: 503.2 MB',
        'error: 5030',
        'error: process exited with code 503',
        'smoke: /health returned 503, wanted 200',
      ],
    },
  },
  {
    id: 'http/502',
    cause: 'external_api/http-502',
    rank: 'cause',
    match: new RegExp(
      `502:? {1,3}\\(?(?:Bad Gateway|Proxy Error)|code E502\\b|502 Server Error|too many 502|Bad Gateway|Got 502\\b|got 502\\b|${status('502')}`,
      'i',
    ),
    unless: ours,
    examples: {
      match: [
        '502 Bad Gateway',
        'unexpected status from PUT request to https://r.example/v2/a/blobs: 502 Bad Gateway',
        'RequestError [HttpError]: status: 502',
      ],
      not: ['line 502: warning', 'port 502'],
    },
  },
  {
    id: 'http/504',
    cause: 'external_api/http-504',
    rank: 'cause',
    match: new RegExp(
      `504:? {1,3}\\(?Gateway Time-?out|code E504\\b|504 Server Error|too many 504|Gateway Time-?out|GatewayTimeout|Got 504\\b|got 504\\b|${status('504')}`,
      'i',
    ),
    unless: ours,
    examples: {
      match: ['504 Gateway Time-out', 'The requested URL returned error: 504'],
      not: ['504 passed in 12.1s'],
    },
  },
  {
    id: 'http/500',
    cause: 'external_api/http-500',
    rank: 'cause',
    match: new RegExp(
      `500:? {1,3}\\(?Internal (?:Server )?Error|code E500\\b|500 Server Error|too many 500|${status('500')}`,
      'i',
    ),
    unless: ours,
    examples: {
      match: [
        '500 Internal Server Error',
        'Response status code was 500.',
        'remote: Internal Server Error, HTTP status 500',
      ],
      not: ['warmed up in 500 ms', 'received 500 rows', 'HTTP 5000'],
    },
  },
  {
    id: 'http/5xx',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    match: new RegExp(
      `52[0-7]:? (?:Origin|Web Server|Connection Timed Out|A Timeout|SSL Handshake|Invalid SSL|Server Error: )|530 (?:Origin|<none>|Site)|5(?!01|05)\\d\\d Server Error|error code: 52[0-7]\\b|Web server is (?:down|returning an unknown error)|${status('5(?:07|08|09|1\\d|2\\d|30|98|99)')}`,
      'i',
    ),
    unless: ours,
    examples: {
      match: [
        'HTTP 522',
        'error code: 520',
        'requests.exceptions.HTTPError: 521 Server Error: Web server is down for url: https://a.example/',
        'HTTP status 530 <none>',
      ],
      not: ['version 5.2.1', 'received 522 bytes', 'listening on :5220', '512 passed'],
    },
  },
  {
    // It does not speak that method or that version, and will not the next time.
    id: 'http/not-implemented',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    transient: false,
    match: new RegExp(
      `50[15] Server Error|ERR_PNPM_FETCH_50[15]|501:? {1,3}\\(?(?:Not Implemented|HTTPS Required)|505:? {1,3}\\(?HTTP Version Not Supported|Received status code 50[15] from server|GET returned 50[15] |CondaHTTPError: HTTP 50[15]|^error: (?:GET|PUT|POST) \\S{1,300} - 50[15]\\b|${status('50[15]')}`,
      'i',
    ),
    unless: ours,
    help: 'The service does not support this request: change the address (HTTPS, another host), the method or the client. A rerun does not help.',
    examples: {
      match: [
        'HTTP 501',
        'The requested URL returned error: 505',
        "   > Could not GET 'http://repo.acme.example/m2/x.pom'. Received status code 501 from server: HTTPS Required",
        'requests.exceptions.HTTPError: 501 Server Error: Not Implemented for url: https://a.example/',
        'error: GET https://npm.acme.example/pool - 501',
      ],
      not: ['line 501: warning', 'took 505 ms', 'HTTP 503'],
    },
  },
  {
    id: 'bun/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /^error: (?:GET|PUT|POST) \S{1,300} - 5(?!01|05)\d\d\b/,
    unless: ours,
    examples: { match: ['error: GET https://npm.acme.example/pool - 503'] },
  },
  {
    id: 'http/unavailable-words',
    cause: 'external_api/service-outage',
    rank: 'symptom',
    match:
      /\bService (?:is )?(?:Temporarily )?Unavailable|temporarily unavailable|temporarily unable to service|(?:service|server|registry|API) is (?:currently )?(?:down|unavailable|overloaded)|currently (?:unavailable|experiencing)|Internal Server Error|ServiceUnavailable|service_unavailable|InternalError\b.{0,40}(?:AWS|Amazon|We encountered)|We encountered an internal error|Unknown internal error occurred|upstream (?:connect error|request timeout)|no healthy upstream|backend is unhealthy|server is overloaded|Something went wrong on our end|is over capacity|overloaded_error|Sorry, there was a problem (?:on our end|with our servers)|We're having a really bad day|This page is taking too long to load/i,
    unless:
      /Resource temporarily unavailable|in your (?:country|region|plan|subscription)|\bplan\b|localhost|127\.0\.0\.1/i,
    examples: {
      match: [
        'HttpError: Service Unavailable',
        'Failed to publish your Function. Got error: Unknown internal error occurred.',
        'rpc error: code = Unavailable desc = upstream connect error or disconnect',
      ],
      not: ['fork: retry: Resource temporarily unavailable'],
    },
  },
  {
    id: 'http/page-instead-of-json',
    cause: 'external_api/service-outage',
    rank: 'symptom',
    match:
      /SyntaxError: Unexpected token '?<'?[, ].{0,60}(?:is not valid JSON|in JSON at position 0)|invalid character '<' looking for beginning of value/,
    yieldsTo: [
      'network',
      'external_api/http-502',
      'external_api/http-503',
      'external_api/http-504',
      'external_api/http-500',
      'token_expired',
      'dependency',
      'build/test-failure',
    ],
    help: 'A service answered with a web page where JSON was expected. Run the job again; if it comes back, open the address and read the page.',
    examples: {
      match: [
        `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
        "invalid character '<' looking for beginning of value",
      ],
      not: [`SyntaxError: Unexpected token '}', "{}}" is not valid JSON`],
    },
  },
]
