import type { Rule } from '../rule.ts'

/** Rules that prove that a test's real connection to an outside host broke, or that the machine had not what it needs: then
 * the test is not to blame. */
export const live = ['live/*', 'docker/daemon-missing'] as const

export const liveRules: readonly Rule[] = [
  {
    id: 'live/python-http-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}5\d\d .{0,120}(?:url|https?:)/,
    unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock/i,
    show: 'last',
    examples: {
      match: [
        'E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1/latest',
      ],
      not: ['E   requests.exceptions.HTTPError: 503 Server Error: x for url: http://localhost:8080/v1'],
    },
  },
  {
    id: 'live/python-connection',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /^E {2,}(?:[\w.]{1,80}\.)?(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|NewConnectionError|MaxRetryError|RemoteDisconnected|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError|ProtocolError|gaierror|ClientConnectorError|ServerDisconnectedError|URLError): /,
    unless: /localhost|127\.0\.0\.1|::1|testserver|mock|fake/i,
    examples: {
      match: [
        'E           http.client.RemoteDisconnected: Remote end closed connection without response',
        "E   requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.acme.dev', port=443): Max retries exceeded",
      ],
      not: ["E   requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=9090): refused"],
    },
  },
  {
    id: 'live/python-shared-library',
    cause: 'dependency/shared-library-missing',
    rank: 'verdict',
    match: /^E {2,}(?:OSError|ImportError): .{0,300}cannot open shared object file/,
    examples: {
      match: ['E   OSError: libbus.so.1: cannot open shared object file: No such file or directory'],
      not: ['E   OSError: [Errno 2] No such file or directory'],
    },
  },
  {
    id: 'live/dns-in-test',
    cause: 'network/dns',
    rank: 'verdict',
    match:
      /^\s*(?:Error: |● .{0,60})?getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+\.\S+|^(?:Caused by: )?java\.net\.UnknownHostException: \S+\.\S+/,
    unless: /localhost|example\.(?:com|org|test)|invalid|mock|fake/i,
    examples: { match: ['    Error: getaddrinfo ENOTFOUND sandbox.acme.dev'] },
  },
]
