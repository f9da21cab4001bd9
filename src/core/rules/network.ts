import type { Rule } from './rule.ts'

/** The job's own machine and containers: not "another host". */
const local = /(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?:|0\.0\.0\.0|host\.docker\.internal)/i

/** The transport between the runner and another host, in the words of libc, curl, wget, ssh, OpenSSL and the HTTP libraries. */
export const networkRules: readonly Rule[] = [
  {
    id: 'curl/could-not-resolve',
    cause: 'network/dns',
    rank: 'verdict',
    match: /curl: \([56]\) /,
    examples: {
      match: [
        'curl: (6) Could not resolve host: artifacts.corp.example',
        'curl: (5) Could not resolve proxy: proxy.corp',
      ],
    },
  },
  {
    id: 'curl/could-not-connect',
    cause: 'network/connection-refused',
    rank: 'verdict',
    match: /curl: \(7\) /,
    unless: local,
    examples: {
      match: ['curl: (7) Failed to connect to mirror.example port 443 after 12 ms: Connection refused'],
      not: ['curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused'],
    },
  },
  {
    id: 'curl/partial-file',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match: /curl: \(18\) /,
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
    rank: 'verdict',
    match: /curl: \(28\) /,
    unless: local,
    examples: {
      match: [
        'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
        'curl: (28) Failed to connect to x.example port 443 after 10002 ms: Timeout was reached',
      ],
    },
  },
  {
    id: 'curl/tls-connect',
    cause: 'network/tls-handshake',
    rank: 'verdict',
    match: /curl: \(35\) /,
    unless: /alert (?:certificate|bad certificate|unknown ca)/i,
    examples: { match: ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to api.example:443'] },
  },
  {
    id: 'curl/empty-reply',
    cause: 'network/connection-closed',
    rank: 'verdict',
    match: /curl: \((?:52|95|92|16)\) /,
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
    rank: 'verdict',
    match: /curl: \(5[56]\) /,
    unless: /alert (?:certificate|bad certificate|unknown ca)/i,
    examples: {
      match: ['curl: (56) Recv failure: Connection reset by peer', 'curl: (55) Send failure: Broken pipe'],
      not: ['curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0'],
    },
  },
  {
    id: 'curl/certificate',
    cause: 'network/tls-untrusted',
    rank: 'verdict',
    match: /curl: \((?:60|51|77)\) /,
    unless: /expired/i,
    examples: {
      match: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
      not: ['curl: (60) SSL certificate problem: certificate has expired'],
    },
  },
  {
    id: 'tls/server-certificate-expired',
    cause: 'network/tls-expired',
    rank: 'cause',
    match:
      /certificate (?:has expired|problem: certificate has expired|is expired)|CERT_HAS_EXPIRED|certificate has expired or is not yet valid|The certificate of .{1,80} has expired|CertificateExpiredException|NotAfter: /i,
    unless: /client certificate|alert certificate expired|signing|provisioning/i,
    examples: {
      match: [
        'curl: (60) SSL certificate problem: certificate has expired',
        "ERROR: The certificate of 'files.example' has expired.",
        'x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T00:00:00Z',
      ],
      not: ['error: signing certificate has expired'],
    },
  },
  {
    id: 'tls/untrusted',
    cause: 'network/tls-untrusted',
    rank: 'cause',
    match:
      /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate signed by unknown authority|unable to find valid certification path|PKIX path building failed|server certificate verification failed|The remote certificate is invalid/i,
    unless: /expired/i,
    examples: {
      match: [
        'x509: certificate signed by unknown authority',
        'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
        'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
      ],
    },
  },
  {
    id: 'tls/handshake',
    cause: 'network/tls-handshake',
    rank: 'cause',
    match:
      /TLS handshake timeout|SSL_ERROR_SYSCALL|gnutls_handshake\(\) failed|handshake (?:failure|timed out)|Remote host terminated the handshake|SSLHandshakeException|unexpected eof while reading|EOF occurred in violation of protocol|TLS connection was non-properly terminated|SSL connection timeout|Client network socket disconnected before secure TLS connection|ssl\.SSL(?:EOF|ZeroReturn)Error|wrong version number|tlsv1 alert (?:internal error|protocol version)|Unable to establish SSL connection/i,
    unless: /PKIX|alert (?:certificate|bad certificate|unknown ca)/i,
    examples: {
      match: [
        'Get "https://registry.example/v2/": net/http: TLS handshake timeout',
        "fatal: unable to access 'https://git.example/a/b/': gnutls_handshake() failed: The TLS connection was non-properly terminated.",
        'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
      ],
    },
  },
  {
    id: 'network/dns',
    cause: 'network/dns',
    rank: 'cause',
    match:
      /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host|No such host is known|no such host\b|server misbehaving|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error|nxdomain|SERVFAIL|unable to resolve host address|Try again: hostname|주소를 알아내는데|호스트(?:를| 이름을).{0,20}(?:찾을 수 없|해석)|名前(?:解決|またはサービス)|ホスト.{0,20}(?:解決できません|見つかりません)|Name oder Dienst nicht bekannt|Nom ou service inconnu|Nombre o servicio desconocido|未知的名称或服务|无法解析(?:主机|域名)|域名解析/i,
    unless: /ModuleNotFound|Cannot resolve module|sudo: unable to resolve host/i,
    examples: {
      match: [
        "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
        'Error: getaddrinfo ENOTFOUND api.corp.example',
        'java.net.UnknownHostException: repo.corp.example: Name or service not known',
        'dial tcp: lookup proxy.example on 10.0.0.2:53: no such host',
        "  'mirror.example'의 주소를 알아내는데 임시로 실패했습니다",
      ],
      not: ['sudo: unable to resolve host runner-7: Name or service not known'],
    },
  },
  {
    id: 'network/no-route',
    cause: 'network/no-route',
    rank: 'cause',
    match:
      /No route to host|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|호스트로 갈 루트가 없음|ホストへの経路がありません|没有到主机的路由/i,
    examples: {
      match: ['dial tcp 10.0.0.9:6443: connect: no route to host', 'connect ENETUNREACH 2606:4700::6810:443'],
    },
  },
  {
    id: 'network/connection-refused',
    cause: 'network/connection-refused',
    rank: 'cause',
    match:
      /Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|연결이 거부|接続を拒否|接続が拒否|Verbindungsaufbau abgelehnt|Connexion refusée|Conexión rehusada|拒绝连接|连接被拒绝/i,
    unless: local,
    examples: {
      match: [
        'npm ERR! code ECONNREFUSED',
        'dial tcp 10.2.0.4:443: connect: connection refused',
        'java.net.ConnectException: Connection refused (Connection refused)',
      ],
      not: [
        'connect ECONNREFUSED 127.0.0.1:5432',
        'curl: (7) Failed to connect to localhost port 8080: Connection refused',
      ],
    },
  },
  {
    id: 'network/connection-reset',
    cause: 'network/connection-reset',
    rank: 'cause',
    match:
      /Connection reset(?: by peer)?|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|Broken pipe|EPIPE\b|kex_exchange_identification: (?:read|Connection)|연결이 초기화|接続がリセット|接続が相手|连接被(?:对方|重置)|Verbindung wurde .{0,20}zurückgesetzt|Connexion ré-initialisée|stream error: stream ID \d+; INTERNAL_ERROR/i,
    // A local pipe whose reader went away is not a connection.
    unless: /(?:127\.\d+\.\d+\.\d+|localhost|standard output|write error|stdout|<stdout>)/i,
    examples: {
      match: [
        'npm error code ECONNRESET',
        'read tcp 10.1.0.5:44218->140.82.112.3:443: read: connection reset by peer',
        'kex_exchange_identification: read: Connection reset by peer',
      ],
    },
  },
  {
    id: 'network/connection-closed',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /Remote end closed connection|RemoteDisconnected|server closed the connection unexpectedly|Connection closed by (?:remote host|foreign host|\d|\S+ port)|The remote end hung up unexpectedly|ServerDisconnectedError|Premature close|ERR_STREAM_PREMATURE_CLOSE|connection (?:was )?closed (?:unexpectedly|before message completed|prematurely)|Connection closed prematurely|unexpected disconnect while reading sideband|lost connection to (?:MySQL )?server|The connection was closed|UND_ERR_SOCKET|other side closed|NoHttpResponseException|failed to respond|Connection aborted|unexpected EOF$|: EOF$|closed the connection/i,
    unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|decod/i,
    examples: {
      match: [
        'psql: error: connection to server at "db.corp" (10.1.2.3), port 5432 failed: server closed the connection unexpectedly',
        'fatal: the remote end hung up unexpectedly',
        "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
      ],
      not: ['bash: line 4: syntax error: unexpected EOF'],
    },
  },
  {
    id: 'network/truncated',
    cause: 'network/truncated-download',
    rank: 'cause',
    match:
      /IncompleteRead|transfer closed with .{1,40} remaining|Premature end of Content-Length|ContentDecodingError|early EOF|fetch-pack: (?:invalid index-pack|unexpected disconnect)|ERR_STREAM_PREMATURE|incomplete (?:download|response|body)|download(?:ed)? (?:size|length).{0,40}(?:mismatch|does not match)|Unexpected end of (?:archive|ZLIB input stream)|got end of stream|IncompleteMessage|Truncated (?:tar|zip|gzip)|File has unexpected size|Content-Length mismatch|size mismatch/i,
    unless: /Mirror sync in progress/i,
    examples: {
      match: [
        'urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 5120 more expected)',
        'fatal: early EOF',
        'Premature end of Content-Length delimited message body (expected: 5,120; received: 88)',
      ],
    },
  },
  {
    id: 'network/connect-timeout',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match:
      /Connection timed out|connect(?:ion)? timeout|ETIMEDOUT|ConnectTimeout|ConnectTimeoutError|Failed to connect to \S+ port \d+|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|Could not connect to|Unable to connect to|Connect timed out|A connection attempt failed because the connected party|Couldn't connect to server|could not connect to (?:server|registry)|연결 시간(?:이)? 초과|接続がタイムアウト|Zeitüberschreitung|délai d'attente|tiempo de espera|连接超时/i,
    unless: local,
    examples: {
      match: [
        '  Could not connect to archive.example:80 (203.0.113.7), connection timed out',
        'dial tcp 140.82.112.34:443: i/o timeout',
        'npm error code ETIMEDOUT',
      ],
      not: ['Could not connect to localhost:5432'],
    },
  },
  {
    id: 'network/read-timeout',
    cause: 'network/read-timeout',
    rank: 'cause',
    match:
      /Read timed out|ReadTimeout|SocketTimeoutException|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|socket timeout|i\/o timeout|Client\.Timeout exceeded|The read operation timed out|(?:response|idle|transfer) timed? ?out|Operation too slow|network timeout at|timeout awaiting response headers|HeadersTimeoutError|BodyTimeoutError|net\/http: request canceled|deadline exceeded/i,
    unless: local,
    examples: {
      match: [
        'ReadTimeoutError("HTTPSConnectionPool(host=\'pypi.example\', port=443): Read timed out. (read timeout=15)")',
        'java.net.SocketTimeoutException: Read timed out',
        'Get "https://ghcr.example/v2/": context deadline exceeded',
      ],
    },
  },
  {
    id: 'network/request-timeout',
    cause: 'network/request-timeout',
    rank: 'symptom',
    match:
      /\brequest (?:has )?timed? ?out\b|request timeout:|timeout of \d+ ?ms exceeded|\bRequestTimeout\b|timed out (?:while|waiting for).{0,60}(?:response|connection|server|download|host)|HTTP request timed out|operation timed out|The request was canceled due to the configured HttpClient\.Timeout/i,
    unless: /mocha|done\(\)|test|hook|locator|waiting for selector/i,
    examples: {
      match: ['Request timeout: /twirp/service/CreateThing', 'error: the request has timed out'],
      not: ['Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called'],
    },
  },
  {
    id: 'network/fetch-failed',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /TypeError: fetch failed|FetchError: request to \S+ failed|Network(?:ing)? error|network is down|urlopen error|ConnectionError\b|APIConnectionError|Max retries exceeded with url|error sending request for url|Failed to fetch \S+:\/\/|Could not transfer artifact|spurious network error|network socket disconnected|ClientConnectorError|requests\.exceptions\.ConnectionError|An error occurred while sending the request|unable to access 'https?:|Failed to download\b/i,
    unless: local,
    examples: {
      match: ['TypeError: fetch failed', 'FetchError: request to https://api.example/x failed, reason: socket hang up'],
    },
  },
  {
    id: 'wget/network-failure',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /^(?:wget: )?(?:unable to resolve host address|failed: (?:Connection (?:timed out|refused|reset)|Name or service not known|Temporary failure)|Giving up\.$)|wget: download timed out|Read error \((?:Connection|Success|Resource)/,
    examples: { match: ['wget: unable to resolve host address ‘files.example’', 'Giving up.'] },
  },
  {
    id: 'local/service-not-answering',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    match:
      /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d+\.\d+\.\d+|localhost|::1|0\.0\.0\.0)|(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)/i,
    examples: {
      match: [
        'Error: connect ECONNREFUSED 127.0.0.1:5432',
        'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
      ],
    },
  },
]
