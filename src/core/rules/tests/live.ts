import type { Rule } from '../rule.ts'

/** Rules that prove that a test's real connection to an outside host broke, or that the machine had not what it needs: then
 * the test is not to blame. */
export const live = ['live/*', 'docker/daemon-missing'] as const

export const liveRules: readonly Rule[] = [
  {
    id: 'live/python-http-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}5(?!01|05)\d\d .{0,120}(?:url|https?:)/,
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
    id: 'live/python-unauthorized',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}40[13] .{0,120}(?:url|https?:)/,
    unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock|rate limit/i,
    show: 'last',
    examples: {
      match: ['E   requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://rates.acme.dev/v1'],
    },
  },
  {
    // An address that is not of the machine or of a private network: no test server answers there.
    id: 'live/node-connect',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /^\s*(?:\[cause\]: |Caused by: )?(?:\w{1,20})?Error: connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) (?!127\.|10\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}:\d/,
    yieldsTo: ['network/connection-refused', 'network/no-route', 'network/connect-timeout'],
    examples: {
      match: ['    [cause]: Error: connect ECONNREFUSED 203.0.113.9:443'],
      not: ['    Error: connect ECONNREFUSED 127.0.0.1:4999', '    Error: connect ECONNREFUSED 10.0.0.9:443'],
    },
  },
  {
    id: 'live/ruby-connection',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match: /^ {5,}Failed to open TCP connection to [\w-]{1,60}\.[\w.-]{1,200}:\d{1,5} \(/,
    unless: /localhost|127\.0\.0\.1|mock|fake/i,
    yieldsTo: ['network/dns', 'network/connection-refused', 'network/connect-timeout'],
    examples: {
      match: [
        '       Failed to open TCP connection to rates.acme.dev:80 (Connection refused - connect(2) for "rates.acme.dev" port 80)',
      ],
      not: ['       Failed to open TCP connection to 127.0.0.1:3000 (Connection refused)'],
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
      /^\s*(?:● .{0,60}|(?:Caused by: )?(?:[\w.]{1,40}: ){0,2})?getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+\.\S+|^(?:Caused by: )?java\.net\.UnknownHostException: \S+\.\S+/,
    unless: /localhost|example\.(?:com|org|test)|invalid|mock|fake/i,
    examples: {
      match: [
        '    Error: getaddrinfo ENOTFOUND sandbox.acme.dev',
        '    AxiosError: getaddrinfo ENOTFOUND sandbox.acme.dev',
        'Caused by: Error: getaddrinfo ENOTFOUND sandbox.acme.dev',
      ],
    },
  },
  {
    // bats shows what a failed test printed behind a number sign.
    id: 'live/curl-in-bats',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match: /^# +curl: \((?:6|7|18|28|35|52|55|56)\) /,
    unless: /localhost|127\.0\.0\.1|\[::1\]/,
    examples: {
      match: ['#   curl: (6) Could not resolve host: api.acme.dev'],
      not: ['#   curl: (7) Failed to connect to localhost port 8080'],
    },
  },
  {
    id: 'live/php-stream',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /(?:stream_socket_client|fsockopen|file_get_contents|fopen)\(.{0,200}\): (?:Unable to connect to \S{1,200} \(|Failed to open stream: (?:Connection|php_network_getaddresses|Operation timed out))/i,
    unless: /localhost|127\.0\.0\.1|\[::1\]/,
    yieldsTo: ['network/dns', 'network/connection-refused', 'network/connect-timeout'],
    examples: {
      match: ['stream_socket_client(): Unable to connect to tcp://rates.acme.dev:80 (Connection refused)'],
      not: ['fsockopen(): Unable to connect to 127.0.0.1:6379 (Connection refused)'],
    },
  },
  {
    id: 'live/go-http',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /_test\.go:\d+: .{0,300}\b(?:Get|Post|Put|Head|Patch|Delete) "https?:\/\/\S{1,300}": .{0,200}(?:dial tcp|read tcp|: EOF$|unexpected EOF|context deadline exceeded|net\/http: |x509: |connection reset)/,
    unless: /localhost|127\.0\.0\.1|\[::1\]|mock|fake|want |expected /i,
    examples: {
      match: [
        '    a_test.go:9: list: Get "https://sandbox.acme.dev/a": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
        '    a_test.go:9: Get "https://sandbox.acme.dev/a": dial tcp: lookup sandbox.acme.dev: no such host',
      ],
      not: [
        '    a_test.go:9: Get "http://127.0.0.1:4021/a": read tcp 127.0.0.1:9->127.0.0.1:4021: connection reset by peer',
      ],
    },
  },
  {
    id: 'live/postman-unauthorized',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match: /\bexpected response to have status code \d{3} but got 40[13]$/,
    examples: { match: ['expected response to have status code 200 but got 401'] },
  },
  {
    // Newman's line of a request: method, address, answer, size, time.
    id: 'live/newman-server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /^\s*(?:GET|PUT|POST|PATCH|DELETE) https?:\/\/\S{3,300} \[5(?!01|05)\d\d .{3,40}, [\d.]{1,9}k?B, /,
    unless: /localhost|127\.0\.0\.1/,
    examples: {
      match: ['  GET https://staging.acme.dev/health [503 Service Unavailable, 318B, 25ms]'],
      not: ['  GET http://localhost:3000/health [503 Service Unavailable, 318B, 25ms]'],
    },
  },
  {
    id: 'live/jest-worker-killed',
    cause: 'environment/killed',
    rank: 'verdict',
    match: /A jest worker process \(pid=\d+\) was terminated by another process: signal=SIG(?:KILL|TERM|SEGV|BUS)/,
    examples: {
      match: ['A jest worker process (pid=18523) was terminated by another process: signal=SIGKILL, exitCode=null.'],
    },
  },
  {
    // A real socket broke: an error that a test makes up itself has a frame of the test here.
    id: 'live/node-socket',
    cause: 'network/connection-reset',
    rank: 'verdict',
    match:
      /^\s*(?:at )?(?:(?:TCP|TLSWrap)\.onStreamRead \((?:node:)?internal\/stream_base_commons|(?:TLS)?Socket\.socketOnEnd \((?:node:)?_http_client)/,
    // An answer that refuses a login is read from a socket, too.
    yieldsTo: ['network/connection-reset', 'network/connection-closed', 'local/service-not-answering', 'token_expired'],
    examples: {
      match: [
        '      at TCP.onStreamRead (node:internal/stream_base_commons:216:20)',
        '    at Socket.socketOnEnd (node:_http_client:524:23)',
      ],
      not: ['      at Object.<anonymous> (client.test.js:3:9)'],
    },
  },
  {
    // A browser names the page that it could not load.
    id: 'live/browser-page',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /net::ERR_(?:NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|CONNECTION_(?:RESET|TIMED_OUT|CLOSED|REFUSED)|TIMED_OUT|ADDRESS_UNREACHABLE|NETWORK_CHANGED|SSL_PROTOCOL_ERROR) at https?:\/\/(?!127\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\w-]{1,60}\.[\w.-]{2,}|^E {2,}.{1,120}net::ERR_(?:NAME_NOT_RESOLVED|INTERNET_DISCONNECTED)$/,
    unless: /\.local\b|\.test\b|example\.(?:com|org)|mock|fake|invalid/i,
    yieldsTo: ['network/dns'],
    examples: {
      match: [
        '    Error: page.goto: net::ERR_NAME_NOT_RESOLVED at https://staging.acme.dev/',
        'E   selenium.common.exceptions.WebDriverException: Message: unknown error: net::ERR_NAME_NOT_RESOLVED',
      ],
      not: [
        '    Error: page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:3000/',
        '    Error: page.goto: net::ERR_CONNECTION_REFUSED at http://web:3000/',
      ],
    },
  },
]
