import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'
import { local, ownName } from './local.ts'

/** Connections that were never made: no route, refused, timed out. */
export const connectRules: readonly Rule[] = [
  {
    id: 'network/no-route',
    cause: 'network/no-route',
    rank: 'cause',
    match: spoken(
      /No route to host|Host is down|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|A socket operation was attempted to an unreachable (?:host|network)|ERR_ADDRESS_UNREACHABLE|ERR_INTERNET_DISCONNECTED/i,
      'EHOSTUNREACH',
      'ENETUNREACH',
      'EHOSTDOWN',
    ),
    examples: {
      match: [
        'dial tcp 10.0.0.9:6443: connect: no route to host',
        'connect ENETUNREACH 2606:4700::6810:443',
        'ssh: connect to host 10.2.0.4 port 22: Keine Route zum Zielrechner',
      ],
    },
  },
  {
    id: 'network/connection-refused',
    cause: 'network/connection-refused',
    rank: 'cause',
    match: spoken(
      /Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|ERR_CONNECTION_REFUSED/i,
      'ECONNREFUSED',
      'WSAECONNREFUSED',
    ),
    unless: new RegExp(`${local.source}|^\\s*(?:code|errno): ['"]?`, 'i'),
    examples: {
      match: [
        'dial tcp 10.2.0.4:443: connect: connection refused',
        'java.net.ConnectException: Connection refused (Connection refused)',
        'No connection could be made because the target machine actively refused it. (feed.acme.example:443)',
      ],
      not: [
        'connect ECONNREFUSED 127.0.0.1:5432',
        'connect ECONNREFUSED ::1:6379',
        'curl: (7) Failed to connect to localhost port 8080: Connection refused',
        'http://shop.local:3000 ECONNREFUSED',
      ],
    },
  },
  {
    id: 'network/connect-timeout',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match: spoken(
      /Connection timed out|connect(?:ion)? timeout(?! ?[=:]? ?\d)|ETIMEDOUT|ConnectTimeout(?! ?[=:] ?\d)|Failed to connect to \S{1,200} port \d|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|(?:Could not|Unable to) connect to (?:\w{2,10}:\/\/|['"]?[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}|\S{1,120}:\d)|Net::(?:OpenTimeout|WriteTimeout)|\(execution expired\)|Connect timed out|Connect timeout on endpoint URL|\bconnect_write timeout reached|Unable to bootstrap from |NoBrokersAvailable|KafkaJSNumberOfRetriesExceeded|KafkaJSConnectionError|NoValidConnectionsError|Unable to connect to port \d|A connection attempt failed because the connected party|Couldn't connect to server|ERR_CONNECTION_TIMED_OUT|HttpConnectTimeoutException|ConnectionTimeoutError|net\/http: timeout awaiting|Operation timed out$|\d에 연결할 수 없습니다|へ接続できません|无法连接上 |不能连接到 |無法和 .{1,120} 連線|Verbindung mit \S{1,160}:\d{1,5} (?:konnte nicht aufgebaut|nicht möglich)|Connexion à .{1,160} impossible|Impossible de se connecter à \S{1,160}:\d|No se pudo conectar a \S{1,160}:\d|Não foi possível conectar em \S/i,
      'ETIMEDOUT',
      'WSAETIMEDOUT',
    ),
    unless:
      /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\.local\b|Docker daemon|docker daemon|docker\.sock|X server|display)/i,
    // Some tools lead in with these words whatever broke.
    yieldsTo: ['npm/timeout', 'network/tls-untrusted', 'network/tls-expired', 'network/tls-handshake'],
    examples: {
      match: [
        '  Could not connect to archive.example:80 (203.0.113.7), connection timed out',
        'dial tcp 140.82.112.34:443: i/o timeout',
        'Net::OpenTimeout: execution expired',
        'E: Impossible de se connecter à archive.example:http:80',
        'org.apache.http.conn.ConnectTimeoutException: Connect to repo.acme.example:443 failed: Connect timed out',
      ],
      not: [
        'Could not connect to localhost:5432',
        'Unable to connect to device emulator-5554',
        'Timeout::Error: execution expired',
        'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
      ],
    },
  },
  {
    id: 'network/connection-failed',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /Failed to establish a new connection|ConnectionError\b|APIConnectionError|ClientConnectorError|error sending request for url|Cannot connect to host \S|tcp connect error: |Could not connect to the endpoint URL|\bConnectError\("|error trying to connect: |client error \(Connect\)|\b500 Can't connect to \S{1,160}:\d|error connecting to api\.github\.com|Failed to open TCP connection to |httpx\.ConnectError|HTTPConnectionPool\(host=|Unable to connect to the remote server|An error occurred while sending the request|java\.net\.ConnectException(?:: |$)|Can't contact LDAP server|Network(?:ing)? error|network is down|ConnectFailure|Reached the max retries per request limit|:failed_connect|Mint\.TransportError|reason: :(?:econnrefused|nxdomain|ehostunreach|etimedout|timeout|closed)\b|\{failed_connect,|ServiceRequestError\b|I\/O error on (?:GET|POST|PUT|DELETE) request for |feign\.RetryableException|unable to connect to '\S{1,200}' on port/,
    unless: new RegExp(`${local.source}|${ownName.source}`, 'i'),
    yieldsTo: [
      'external_api',
      'network/dns',
      'network/connection-refused',
      'network/connection-reset',
      'network/connect-timeout',
      'network/no-route',
      'network/read-timeout',
      'network/tls-untrusted',
      'network/tls-handshake',
      'network/connection-closed',
      'network/truncated-download',
      'network/tls-expired',
    ],
    examples: {
      match: [
        'error: error sending request for url (https://static.acme.example/x): connection error',
        'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api.acme.example:443 ssl:default',
        'System.Net.WebException: Unable to connect to the remote server',
        "feed: 500 Can't connect to feeds.acme.example:80 (Connection refused)",
        '** (Mint.TransportError) connection refused',
        'upload failed: ./a.txt to s3://acme-assets/a.txt Could not connect to the endpoint URL: "https://s3.acme.dev/a.txt"',
      ],
      not: ['Could not connect to the endpoint URL: "http://localhost:4566/"'],
    },
  },
  {
    // A program's own sentence of a host that it waited for.
    id: 'network/host-never-answered',
    cause: 'network/request-timeout',
    rank: 'symptom',
    match:
      /(?:https?:\/\/\S{3,200}|\b[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}\.[a-z]{2,16}(?::\d{2,5})?)['"]? (?:did not|didn't|does not|doesn't|never) (?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied))\b/,
    unless: local,
    yieldsTo: [
      'external_api',
      'token_expired',
      'network/dns',
      'network/connection-refused',
      'network/connection-reset',
      'network/no-route',
      'network/tls-untrusted',
      'network/tls-expired',
    ],
    examples: {
      match: ['feeds.acme.dev did not answer after 3 attempts, giving up', 'https://api.acme.dev/ready never answered'],
      not: ['localhost:8080 did not answer', 'the worker did not answer'],
    },
  },
  {
    id: 'network/fetch-failed',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /TypeError: fetch failed|FetchError: request to \S{1,300} failed|urlopen error|Max retries exceeded with url|Failed to fetch \S{1,10}:\/\/|spurious network error|network socket disconnected|unable to access 'https?:|Failed to download \S|RequestError: (?:Error: |getaddrinfo|connect|read |socket|Timeout|Client network)|\bDownload failed[:.]|Error downloading https?:|network failure seems to have happened/i,
    unless:
      /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|Hash Sum mismatch| 404 |\b404\b|\b40[13]\b|unexpected size|returned error: 4\d\d)|The zip extension and unzip/i,
    yieldsTo: [
      'external_api',
      'token_expired',
      'network/dns',
      'network/connection-refused',
      'network/connection-reset',
      'network/connect-timeout',
      'network/no-route',
      'network/read-timeout',
      'network/tls-untrusted',
      'network/tls-handshake',
      'network/tls-expired',
      'network/connection-closed',
      'network/truncated-download',
      'dependency/checksum-mismatch',
      'dependency/index-out-of-sync',
      'http/404',
    ],
    examples: {
      match: [
        '  network failure seems to have happened',
        'TypeError: fetch failed',
        'FetchError: request to https://api.example/x failed, reason: network down',
      ],
    },
  },
  {
    id: 'local/service-not-answering',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    match:
      /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d{1,3}\.\d{1,3}\.\d|localhost|::1|0\.0\.0\.0|\w\.local\b)|(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[?::1\]?|0\.0\.0\.0|\w\.local\b)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)|(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|translate host name|resolve host:) "?[a-z][a-z0-9_-]{0,40}(?:["' :]|$)/i,
    examples: {
      match: [
        'Error: connect ECONNREFUSED 127.0.0.1:5432',
        'Error: getaddrinfo EAI_AGAIN postgres',
        'could not translate host name "postgres" to address: Name or service not known',
        'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
      ],
    },
  },
  {
    // Of a tool that nobody knows: who names a server that it does not reach means the way there.
    id: 'network/cannot-reach',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /\b(?:(?:could not|couldn't|cannot|can't) (?:reach|contact) |(?:unable|failed) to (?:reach|contact) )(?:the |our |any )?(?:[\w-]{1,30} ){0,3}(?:server|host|service|registry|mirror|gateway|api|endpoint|backend|https?:\/\/\S{1,200})\b/i,
    unless: new RegExp(
      `${local.source}|daemon|emulator|socket|\\bdevice|within \\d|container|under test|^\\s*warn|using (?:the |a )?cache|fall(?:ing|s)? back`,
      'i',
    ),
    yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'dependency', 'build'],
    examples: {
      match: [
        'error: could not reach the licence server',
        'Unable to contact the update service, giving up',
        'failed to reach https://relay.acme.dev/ping',
      ],
      not: [
        'error: could not reach the server at localhost:8080',
        'warning: could not reach the mirror, using the cached index',
        'cannot reach the end of the file',
      ],
    },
  },
]
