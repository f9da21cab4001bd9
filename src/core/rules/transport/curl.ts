import type { Rule } from '../rule.ts'
import { local, ownName } from './local.ts'

const clientCertificate = /alert (?:certificate|bad certificate|unknown ca)/i

/** curl names its exit code in parentheses; `exit code N` alone counts only where curl is named on the line. */
export const curlRules: readonly Rule[] = [
  {
    id: 'curl/could-not-resolve',
    cause: 'network/dns',
    rank: 'cause',
    match: /curl: \([56]\) |\bcurl\b.{0,60}exit (?:code|status) 6\b|c(?:url|URL) error 6: |c(?:url|URL) error \(6\)/,
    unless: ownName,
    examples: {
      match: [
        'curl: (6) Could not resolve host: artifacts.corp.example',
        'curl: (5) Could not resolve proxy: proxy.corp',
        'curl error 6: Could not resolve host: api.acme.example',
        'GuzzleHttp\\Exception\\ConnectException: cURL error 6: Could not resolve host: api.acme.example',
      ],
      not: ['curl: (60) SSL certificate problem: unable to get local issuer certificate', 'curl 6.1.0 installed'],
    },
  },
  {
    id: 'curl/could-not-connect',
    cause: 'network/connection-refused',
    rank: 'cause',
    match:
      /curl: \(7\) |\bcurl\b.{0,60}exit (?:code|status) 7\b|c(?:url|URL) error \(7\)|c(?:url|URL) error 7: |curl: \(97\) /,
    unless: local,
    examples: {
      match: [
        'curl: (97) connection to proxy closed',
        'curl: (7) Failed to connect to mirror.example port 443 after 12 ms: Connection refused',
      ],
      not: [
        'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
        'curl: (7) Failed to connect to api.local port 80: Connection refused',
      ],
    },
  },
  {
    id: 'curl/partial-file',
    cause: 'network/truncated-download',
    rank: 'cause',
    match: /curl: \(18\) |c(?:url|URL) error 18: /,
    examples: {
      match: [
        'curl: (18) transfer closed with 4923 bytes remaining to read',
        'curl: (18) end of response with 51 bytes missing',
      ],
    },
  },
  {
    id: 'curl/timed-out',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match:
      /curl: \(28\) (?:Failed to connect|Connection time|connect\(\)|Resolving timed|SSL connection timeout)|\bcurl\b.{0,60}exit (?:code|status) 28\b/,
    unless: local,
    examples: {
      match: [
        'curl: (28) Failed to connect to x.example port 443 after 10002 ms: Timeout was reached',
        'curl: (28) Connection timed out after 10001 milliseconds',
      ],
    },
  },
  {
    id: 'curl/stalled',
    cause: 'network/read-timeout',
    rank: 'cause',
    match:
      /curl: \(28\) (?:Operation (?:timed out|too slow)|Timeout was reached)|c(?:url|URL) error 28: |c(?:url|URL) error \(28\)/,
    unless: local,
    examples: {
      match: [
        'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
        'curl: (28) Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds',
      ],
    },
  },
  {
    id: 'curl/tls-connect',
    cause: 'network/tls-handshake',
    rank: 'cause',
    match: /curl: \(35\) |\bcurl\b.{0,60}exit (?:code|status) 35\b|c(?:url|URL) error 35: /,
    unless: clientCertificate,
    examples: { match: ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to api.example:443'] },
  },
  {
    id: 'curl/empty-reply',
    cause: 'network/connection-closed',
    rank: 'cause',
    match: /curl: \((?:52|95|92|16)\) |\bcurl\b.{0,60}exit (?:code|status) 52\b|c(?:url|URL) error (?:52|92): /,
    unless: local,
    examples: {
      match: [
        'curl: (52) Empty reply from server',
        'curl: (92) HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)',
      ],
    },
  },
  {
    id: 'curl/send-receive',
    cause: 'network/connection-reset',
    rank: 'cause',
    match: /curl: \(5[56]\) |\bcurl\b.{0,60}exit (?:code|status) 5[56]\b|c(?:url|URL) error 5[56]: /,
    unless:
      /alert (?:certificate|bad certificate|unknown ca)|CONNECT tunnel failed|response \d{3}|HTTP code \d{3} from proxy/i,
    examples: {
      match: ['curl: (56) Recv failure: Connection reset by peer', 'curl: (55) Send failure: Broken pipe'],
      not: [
        'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
        'curl: (56) CONNECT tunnel failed, response 407',
      ],
    },
  },
  {
    id: 'curl/certificate',
    cause: 'network/tls-untrusted',
    rank: 'cause',
    match: /curl: \((?:60|51|77|83|91)\) |c(?:url|URL) error 60: /,
    unless: /expired/i,
    examples: {
      match: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
      not: ['curl: (60) SSL certificate problem: certificate has expired'],
    },
  },
  {
    id: 'proxy/refused',
    cause: 'token_expired/http-401',
    rank: 'cause',
    match:
      /Proxy Authentication Required|CONNECT tunnel failed, response 407|HTTP code 407 from proxy|Tunnel connection failed: 407|proxy authentication required|status(?: code)?:? 407\b|\b407 Proxy/i,
    help: 'Renew the user and password of the proxy in the secret that `HTTPS_PROXY` is made of.',
    examples: {
      match: [
        'curl: (56) CONNECT tunnel failed, response 407',
        'OSError: Tunnel connection failed: 407 Proxy Authentication Required',
      ],
      not: ['Listening on port 40700', 'took 407 ms'],
    },
  },
  {
    id: 'proxy/server-error',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    match:
      /CONNECT tunnel failed, response 50\d|HTTP code 50\d from proxy|Tunnel connection failed: 50\d|Proxy CONNECT (?:aborted|refused).{0,40}50\d/,
    examples: {
      match: [
        "Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 503 Service Unavailable'))",
        'curl: (56) CONNECT tunnel failed, response 502',
      ],
    },
  },
  {
    id: 'wget/network-failure',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /^wget: unable to resolve host address|failed: (?:Connection (?:timed out|refused|reset)|Name or service not known|Temporary failure)|^Giving up\.$|wget: download timed out|Read error \((?:Connection|Success|Resource)|\bwget\b.{0,60}exit (?:code|status) 4\b|wget: bad address '|Read error at byte \d|바이트에서 읽기 오류|バイトで読み込みエラー|字节处发生读取错误|Lesefehler bei Byte \d|Erreur de lecture à l.octet|Error de lectura en el byte|Erro de leitura no byte/,
    unless: local,
    yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-reset', 'network/connect-timeout'],
    examples: { match: ['Giving up.', "wget: bad address 'dl.acme.example'"] },
  },
]
