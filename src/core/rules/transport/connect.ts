import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** Connections that were never made: no route, refused, timed out. */
export const connectRules: readonly Rule[] = [
  {
    id: 'network/no-route',
    cause: 'network/no-route',
    rank: 'cause',
    match:
      /No route to host|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|A socket operation was attempted to an unreachable (?:host|network)|ERR_ADDRESS_UNREACHABLE|ERR_INTERNET_DISCONNECTED|호스트로 갈 루트가 없음|ホストへの経路がありません|没有到主机的路由|Keine Route zum Zielrechner|Aucun chemin d'accès pour atteindre l'hôte|No existe ninguna ruta hasta el|Não há rota para o host|Nessun instradamento per l'host|Brak trasy do hosta|네트워크에 접근할 수 없|네트워크가 접근 불가능|Le réseau n'est pas accessible|La red es inaccesible|A rede está fora de alcance|La rete non è raggiungibile|Sieć jest niedostępna|ネットワークに届きません|Das Netzwerk ist nicht erreichbar|网络不可达/i,
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
    match:
      /Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|ERR_CONNECTION_REFUSED|연결이 거부|接続を拒否|接続が拒否|接続は拒否|Verbindungsaufbau abgelehnt|Verbindung verweigert|Connexion refusée|Conexión rehusada|Conexión rechazada|拒绝连接|连接被拒绝|Conexão recusada|Connessione rifiutata|Połączenie odrzucone/i,
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
    match:
      /Connection timed out|connect(?:ion)? timeout|ETIMEDOUT|ConnectTimeout|Failed to connect to \S{1,200} port \d|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|Could not connect to \S|Unable to connect to \S|Connect timed out|A connection attempt failed because the connected party|Couldn't connect to server|ERR_CONNECTION_TIMED_OUT|HttpConnectTimeoutException|execution expired|ConnectionTimeoutError|net\/http: timeout awaiting|Operation timed out$|(?:연결|접속) 시간(?:이)? 초과|接続がタイムアウト|Zeitüberschreitung|délai d'attente|Expiró el tiempo de conexión|tiempo de espera|连接超时|Tempo esgotado para conexão|Wartezeit für die Verbindung ist abgelaufen|Connessione scaduta|Przekroczony czas oczekiwania na połączenie/i,
    unless:
      /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\.local\b|Docker daemon|docker daemon|docker\.sock|X server|display)/i,
    // Some tools lead in with these words whatever broke.
    yieldsTo: ['npm/timeout', 'network/tls-untrusted', 'network/tls-expired', 'network/tls-handshake'],
    examples: {
      match: [
        '  Could not connect to archive.example:80 (203.0.113.7), connection timed out',
        'dial tcp 140.82.112.34:443: i/o timeout',
        'Net::OpenTimeout: execution expired',
        'org.apache.http.conn.ConnectTimeoutException: Connect to repo.acme.example:443 failed: Connect timed out',
      ],
      not: [
        'Could not connect to localhost:5432',
        'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
      ],
    },
  },
  {
    id: 'network/connection-failed',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /Failed to establish a new connection|ConnectionError\b|APIConnectionError|ClientConnectorError|error sending request for url|Cannot connect to host \S|tcp connect error: |Failed to open TCP connection to |httpx\.ConnectError|HTTPConnectionPool\(host=|Unable to connect to the remote server|An error occurred while sending the request|java\.net\.ConnectException(?:: |$)|Can't contact LDAP server|Network(?:ing)? error|network is down|ConnectFailure|500 Can't connect to \S|Reached the max retries per request limit|:failed_connect|Mint\.TransportError|reason: :(?:econnrefused|nxdomain|ehostunreach|etimedout|timeout|closed)\b|\{failed_connect,|ServiceRequestError\b|I\/O error on (?:GET|POST|PUT|DELETE) request for |feign\.RetryableException|unable to connect to '\S{1,200}' on port/,
    unless: local,
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
      ],
    },
  },
  {
    id: 'network/fetch-failed',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match:
      /TypeError: fetch failed|FetchError: request to \S{1,300} failed|urlopen error|Max retries exceeded with url|Failed to fetch \S{1,10}:\/\/|spurious network error|network socket disconnected|unable to access 'https?:|Failed to download \S|RequestError: |Download failed|Error downloading https?:/i,
    unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|Hash Sum mismatch| 404 |\b404\b|\b40[13]\b|unexpected size)/i,
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
      match: ['TypeError: fetch failed', 'FetchError: request to https://api.example/x failed, reason: network down'],
    },
  },
  {
    id: 'local/service-not-answering',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    match:
      /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d{1,3}\.\d{1,3}\.\d|localhost|::1|0\.0\.0\.0|\w\.local\b)|(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[?::1\]?|0\.0\.0\.0|\w\.local\b)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)/i,
    examples: {
      match: [
        'Error: connect ECONNREFUSED 127.0.0.1:5432',
        'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
      ],
    },
  },
]
