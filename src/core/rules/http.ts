import type { Rule } from './rule.ts'

/** Words that show that a number is a status that a server sent. */
const said = String.raw`(?:HTTP(?:\/[\d.]+)?(?: (?:error|status|response))?(?: code)?|status(?: ?code)?(?: of)?|statusCode|StatusCode|error code|response(?: code| status(?: code)?)?|returned(?: error| status)?(?: code)?|responded with|got|received|respond(?:ed|s)?(?: with)?|answered|code|Unexpected (?:HTTP )?(?:server )?(?:response|status(?: code)?)|unexpected status from \w+ request to \S{1,300}|failed with(?: status(?: code)?)?|\bERROR)`
const join = String.raw`(?:[:=]| was| is)?:? ?["'(]?`

const status = (codes: string): string => String.raw`\b${said}${join}${codes}\b`

/** What the other side answered, as HTTP clients of all languages print it. */
export const httpRules: readonly Rule[] = [
  {
    id: 'http/rate-limit',
    cause: 'external_api/rate-limit',
    rank: 'cause',
    match: new RegExp(
      `Too Many Requests|toomanyrequests|rate[ -]?limit(?:ed|ing)?(?: has been)?(?: was)? (?:exceeded|reached|hit)|(?:exceeded|hit|reached|over)(?: (?:a|the|your|our|their))?(?: \\S+){0,3} rate[ -]?limit|pull rate limit|RateLimit(?:Error|Exceeded|Exception)|\\bE429\\b|${status('429')}|\\b429 Client Error|API rate limit|abuse detection|You are being rate limited|request limit exceeded|quota exceeded for quota metric`,
      'i',
    ),
    unless: /secondary rate limit|x-ratelimit-remaining: [1-9]|rate limit remaining/i,
    examples: {
      match: [
        'npm error code E429',
        'toomanyrequests: You have reached your pull rate limit.',
        'HTTP 403: API rate limit exceeded for installation ID 4711',
        'Error: Unexpected HTTP response: 429',
        'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://hub.example/api',
      ],
    },
  },
  {
    id: 'http/secondary-rate-limit',
    cause: 'external_api/secondary-rate-limit',
    rank: 'verdict',
    match: /secondary rate limit/i,
    examples: {
      match: ['HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
    },
  },
  {
    id: 'http/503',
    cause: 'external_api/http-503',
    rank: 'cause',
    match: new RegExp(
      `\\b503:? +\\(?Service (?:Temporarily )?Unavailable|Service Unavailable\\b.{0,20}503|\\bE503\\b|${status('503')}|\\b503 Server Error|\\(status: 503|too many 503|\\b503 status code`,
      'i',
    ),
    examples: {
      match: [
        'npm error code E503',
        '  503  Service Unavailable [IP: 192.0.2.4 80]',
        'The requested URL returned error: 503',
        'Response status code does not indicate success: 503 (Service Unavailable).',
        'got 503',
      ],
      not: ['src/http.ts:503:12', 'took 503 ms', 'slow query ms=503'],
    },
  },
  {
    id: 'http/502',
    cause: 'external_api/http-502',
    rank: 'cause',
    match: new RegExp(
      `\\b502:? +\\(?(?:Bad Gateway|Proxy Error)|\\bE502\\b|${status('502')}|\\b502 Server Error|too many 502|Bad Gateway`,
      'i',
    ),
    examples: {
      match: ['502 Bad Gateway', 'unexpected status from PUT request to https://r.example/v2/a/blobs: 502 Bad Gateway'],
    },
  },
  {
    id: 'http/504',
    cause: 'external_api/http-504',
    rank: 'cause',
    match: new RegExp(
      `\\b504:? +\\(?Gateway Time-?out|\\bE504\\b|${status('504')}|\\b504 Server Error|too many 504|Gateway Time-?out`,
      'i',
    ),
    examples: { match: ['504 Gateway Time-out', 'The requested URL returned error: 504'] },
  },
  {
    id: 'http/500',
    cause: 'external_api/http-500',
    rank: 'cause',
    match: new RegExp(
      `\\b500:? +\\(?Internal (?:Server )?Error|\\bE500\\b|${status('500')}|\\b500 Server Error|too many 500|500 Can't connect`,
      'i',
    ),
    unless: /localhost|127\.0\.0\.1/i,
    examples: {
      match: [
        '500 Internal Server Error',
        'Response status code was 500.',
        'remote: Internal Server Error, HTTP status 500',
      ],
      not: ['warmed up in 500 ms'],
    },
  },
  {
    id: 'http/5xx',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    match: new RegExp(
      `${status('5(?:0[15-9]|1\\d|2\\d|3\\d|99)')}|\\b52[0-7]:? (?:Origin|Web Server|Connection Timed Out|A Timeout|SSL Handshake|Invalid SSL)|\\b5\\d\\d Server Error|error code: 52[0-7]`,
      'i',
    ),
    examples: {
      match: [
        'HTTP 522',
        'error code: 520',
        'requests.exceptions.HTTPError: 521 Server Error: Web server is down for url: https://a.example/',
      ],
    },
  },
  {
    id: 'http/unavailable-words',
    cause: 'external_api/service-outage',
    rank: 'symptom',
    match:
      /\bService (?:is )?(?:Temporarily )?Unavailable|temporarily unavailable|(?:service|server|registry|API) is (?:currently )?(?:down|unavailable|overloaded)|currently (?:unavailable|experiencing)|Internal Server Error|ServiceUnavailable|service_unavailable|InternalError\b.{0,40}(?:AWS|Amazon|We encountered)|We encountered an internal error|rpc error: code = (?:Unavailable|Internal)|upstream (?:connect error|request timeout)|no healthy upstream|backend is unhealthy|server is overloaded|Something went wrong on our end/i,
    unless: /Resource temporarily unavailable/i,
    examples: {
      match: [
        'HttpError: Service Unavailable',
        'rpc error: code = Unavailable desc = upstream connect error or disconnect',
      ],
      not: ['fork: retry: Resource temporarily unavailable'],
    },
  },
  {
    id: 'http/401',
    cause: 'token_expired/http-401',
    rank: 'cause',
    match: new RegExp(
      `\\b401:? +\\(?(?:Unauthori[sz]ed|Client Error)|\\bE401\\b|${status('401')}|\\b401 Error, Credentials|\\bHTTP Basic: Access denied`,
      'i',
    ),
    unless: /localhost|127\.0\.0\.1/i,
    examples: {
      match: [
        'npm error code E401',
        '401 Client Error: Unauthorized for url: https://hub.example/x',
        'The requested URL returned error: 401',
        'status: 401 Unauthorized',
      ],
    },
  },
  {
    id: 'http/403',
    cause: 'token_expired/http-403',
    rank: 'cause',
    match: new RegExp(
      `\\b403:? +\\(?(?:Forbidden|Client Error|Invalid or non-existent)|\\bE403\\b|${status('403')}|HTTP Error 403`,
      'i',
    ),
    unless: /rate limit|abuse|localhost|127\.0\.0\.1/i,
    examples: {
      match: ['The requested URL returned error: 403', '403 Forbidden', 'npm error code E403'],
      not: ['HTTP 403: API rate limit exceeded for installation'],
    },
  },
  {
    id: 'http/404',
    cause: 'dependency/artifact-not-found',
    rank: 'symptom',
    match: new RegExp(`\\b404:? +\\(?Not Found|${status('404')}|\\b404 Client Error|HTTP Error 404|ERROR 404`, 'i'),
    unless: /localhost|127\.0\.0\.1/i,
    examples: {
      match: ['curl: (22) The requested URL returned error: 404', '2026-01-02 03:04:05 ERROR 404: Not Found.'],
    },
  },
]
