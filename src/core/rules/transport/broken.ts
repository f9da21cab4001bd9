import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** Connections that were made and then broke: reset, closed, silent, cut short. */
export const brokenRules: readonly Rule[] = [
  {
    id: 'network/connection-reset',
    cause: 'network/connection-reset',
    rank: 'cause',
    match: spoken(
      /Connection reset(?: by peer)?|Software caused connection abort|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|kex_exchange_identification: (?:read|Connection)|ERR_CONNECTION_RESET|ERR_NETWORK_CHANGED|An existing connection was forcibly closed|Unable to read data from the transport connection|stream was reset: |connResetException|stream error: stream ID \d{1,9}; INTERNAL_ERROR/i,
      'ECONNRESET',
      'ECONNABORTED',
      'WSAECONNRESET',
    ),
    // A local pipe whose reader went away is not a connection.
    unless:
      /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|standard output|write error|stdout|<stdout>|BrokenPipeError: \[Errno 32\]|\.local\b|Exception ignored)/i,
    examples: {
      match: [
        'npm error network read ECONNRESET',
        'read tcp 10.1.0.5:44218->140.82.112.3:443: read: connection reset by peer',
        'kex_exchange_identification: read: Connection reset by peer',
        'OkHttp: stream error: stream ID 7; INTERNAL_ERROR; received from peer',
      ],
      not: ['tar: write error: Broken pipe', 'BrokenPipeError: [Errno 32] Broken pipe'],
    },
  },
  {
    id: 'network/broken-pipe',
    cause: 'network/connection-reset',
    rank: 'symptom',
    // A local pipe whose reader went away says the same: only where nothing else is said, and a connection is in sight.
    match:
      /(?:ssh|rsync|push|upload|socket|connection|->\S{1,80}:\d{1,5}|https?:\/\/\S{1,200}|curl|SSL|TLS|packet_write_wait).{0,160}(?:Broken pipe|\bEPIPE\b)|(?:Broken pipe|\bEPIPE\b).{0,60}(?:https?:\/\/|socket|connection)/i,
    unless:
      /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|standard output|write error|stdout|\.local\b|Exception ignored)/i,
    examples: {
      match: [
        'client_loop: ssh_packet_write_poll: Connection to host.example port 22: Broken pipe',
        'write tcp 10.1.0.5:44218->140.82.112.3:443: write: broken pipe',
      ],
      not: ['tar: write error: Broken pipe', 'Error: write EPIPE', 'BrokenPipeError: [Errno 32] Broken pipe'],
    },
    yieldsTo: ['build', 'environment', 'dependency', 'token_expired', 'external_api'],
  },
  {
    id: 'network/connection-closed',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /Remote end closed connection|RemoteDisconnected|server closed the connection unexpectedly|Connection closed by (?:remote host|foreign host|UNKNOWN port|\d|\S{1,100} port)|The remote end hung up unexpectedly|Gegenseite hat unerwartet abgebrochen|el remoto se colgó|hôte distant a fermé la connexion|远端意外挂断|遠端意外掛斷|o lado remoto desligou|ServerDisconnectedError|: Premature close|ERR_STREAM_PREMATURE_CLOSE|connection (?:was )?closed (?:unexpectedly|before message completed|prematurely)|unexpected disconnect while reading sideband|lost connection to (?:MySQL )?server|underlying connection was closed|UND_ERR_SOCKET|other side closed|NoHttpResponseException|:\d{2,5} failed to respond|Connection aborted|(?:server|host|peer|remote|side|party) (?:has )?closed the connection|RemoteProtocolError|http2: server sent GOAWAY|http: server closed idle connection|ERR_EMPTY_RESPONSE|ERR_HTTP2_\w{1,20}_ERROR|ERR_CONNECTION_CLOSED|The response ended prematurely|unexpected end of file from server|empty reply from server|channel \d{1,4}: .{0,20}disconnect|websocket: close 1006|Connection terminated unexpectedly|stream has been aborted|TypeError: terminated$|end of file reached \(EOFError\)|EOFError: end of file reached|EOFException: EOF reached while reading|header parser received no bytes|http\.client\.BadStatusLine|SMTPServerDisconnected: Connection unexpectedly closed|PROTOCOL_CONNECTION_LOST|Connection lost: The server closed the connection|Server closed connection without sending any data|Connection closed before full header was received|http2: client connection lost|use of closed network connection|transport connection broken|connection was closed in the middle of operation|unexpected end of stream on |Connection closed prematurely|SocketError: closed|Failure when receiving data from the peer|Server returned nothing \(no headers|Failed sending data to the peer|client_loop: send disconnect/i,
    unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|json.{0,20}decod|decod.{0,20}json/i,
    examples: {
      match: [
        'psql: error: connection to server at "db.corp" (10.1.2.3), port 5432 failed: server closed the connection unexpectedly',
        'fatal: the remote end hung up unexpectedly',
        "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
        'System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)',
        'httpx.RemoteProtocolError: Server disconnected without sending a response.',
        'Error: Connection terminated unexpectedly',
        'export failed: stream has been aborted',
        "net/protocol.rb:237:in `rbuf_fill': end of file reached (EOFError)",
        'Caused by: java.io.EOFException: EOF reached while reading',
        'download of https://cache.acme.dev/x failed: Failure when receiving data from the peer',
      ],
    },
  },
  {
    id: 'network/unexpected-eof',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /(?:https?:\/\/|dial tcp|read tcp|blob|layer|upload|download|pull|push|Get "|Post "|Put ").{0,300}(?:: EOF$|unexpected EOF$)|\b(?:read|fetch|copy|receiv)\w{0,4} .{0,80}: unexpected EOF$|error reading from server: EOF/,
    unless: /localhost|127\.0\.0\.1|syntax|pars(?:e|ing)\b|unmarshal|\bdecod|invalid character|\b(?:yaml|json): /i,
    examples: {
      match: [
        'Get "https://charts.acme.example/index.yml": EOF',
        'fetch manifest: Get "https://charts.acme.example/v1/index.json": EOF',
        'rpc error: code = Unavailable desc = error reading from server: EOF',
        '2026/05/04 03:02:01 read manifest: unexpected EOF',
      ],
      not: ['bash: line 4: syntax error: unexpected EOF', 'invalid character in config.json: unexpected EOF'],
    },
  },
  {
    id: 'network/truncated',
    cause: 'network/truncated-download',
    rank: 'cause',
    match:
      /IncompleteRead\(|transfer closed with .{1,40} remaining|Premature end of (?:Content-Length|chunk coded message)|java\.io\.IOException: Premature EOF|ContentDecodingError|fatal: early EOF|fetch-pack: (?:invalid index-pack|unexpected disconnect)|incomplete (?:download|response body)|download(?:ed)? (?:size|length).{0,40}(?:mismatch|does not match)|Unexpected end of (?:archive|ZLIB input stream)|got end of stream|IncompleteMessage|Truncated (?:tar|zip|gzip)|Content-Length mismatch|invalid stored block lengths|zlib: (?:unexpected end of file|invalid)|unexpected end of file.{0,40}(?:archive|download)|Error: Z_BUF_ERROR|Error in the HTTP2 framing layer|Response payload is not completed|EOFError: Compressed file ended before|fixed content-length: \d+, bytes received: |CONTENT_LENGTH_MISMATCH|end of file before message length reached|ProtocolException: unexpected end of stream|chunked transfer encoding, state: |ChunkedEncodingError|MalformedChunkCodingException|ConnectionClosedException: Premature end|error decoding response body|Transferred a partial file/i,
    unless: /Mirror sync in progress/i,
    examples: {
      match: [
        'urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 5120 more expected)',
        'fatal: early EOF',
        'Premature end of Content-Length delimited message body (expected: 5,120; received: 88)',
        'aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed',
      ],
    },
  },
  {
    id: 'archive/truncated',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match:
      /gzip: stdin: unexpected end of file|tar: Unexpected EOF in archive|아카이브에 예기치 않은 파일 끝|アーカイブ中に予期せぬ EOF|归档文件中异常的 EOF|Unerwartetes Dateiende im Archiv|Fin prématurée rencontrée dans l.archive|Fin de fichero inesperado en el archivo|Fim de arquivo inesperado no arquivo-tar|End-of-central-directory signature not found|xz: \(stdin\): Unexpected end of input/,
    yieldsTo: ['external_api', 'token_expired', 'environment/disk-full', 'http/404', 'network'],
    help: 'A download was cut short. Run the job again; if it comes back, look at what the address serves instead of the archive.',
    examples: {
      match: ['gzip: stdin: unexpected end of file', 'tar: Unexpected EOF in archive'],
    },
  },
  {
    id: 'network/read-timeout',
    cause: 'network/read-timeout',
    rank: 'cause',
    match:
      /Read timed out|Read timeout on endpoint URL|\bread timeout reached\b|Error reading SSH protocol banner|ReadTimeout(?! ?[=:] ?\d)|SocketTimeoutException|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|socket timeout(?! ?[=:]? ?\d)|Client\.Timeout (?:exceeded|or context cancellation)|The read operation timed out|\bi\/o timeout|(?:response|idle|transfer) timed out|Operation too slow|network timeout at|timeout awaiting response headers|HeadersTimeoutError|BodyTimeoutError|net\/http: request canceled|(?:https?:\/\/|rpc error|\bdial |\blookup |\bdesc = |fetch|pull|push|download|upload|registry|resolve|\bread tcp |\bGet "|\bPost ").{0,300}context deadline exceeded|context deadline exceeded \(Client\.Timeout|DeadlineExceeded|DEADLINE_EXCEEDED|HttpTimeoutException|Net::ReadTimeout|The operation has timed out|ERR_TIMED_OUT|(?:Write|Pool)Timeout(?! ?[=:] ?\d)|^(?:socket\.timeout|TimeoutError): timed out|TimeoutError: Timeout (?:connecting to|reading from) |500 read timeout|The operation was aborted due to timeout|Timeout awaiting '\w{3,20}' for \d+ms|Request timed out: (?:GET|POST|PUT) |Greeting never received|MongoNetworkTimeoutError|ConnectionTimeout caused by/i,
    // .NET says the same of every wait that ends.
    unless: new RegExp(
      `${local.source}|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED|System\\.TimeoutException ?: The operation has timed out`,
      'i',
    ),
    yieldsTo: ['network/dns', 'network/tls-handshake'],
    examples: {
      match: [
        'ReadTimeoutError("HTTPSConnectionPool(host=\'pypi.example\', port=443): Read timed out. (read timeout=15)")',
        'java.net.SocketTimeoutException: Read timed out',
        'Get "https://ghcr.example/v2/": context deadline exceeded',
        'System.Net.WebException: The operation has timed out.',
        'java.net.http.HttpTimeoutException: request timed out',
        'TimeoutError: timed out',
        'redis.exceptions.TimeoutError: Timeout connecting to server',
      ],
      not: ['System.TimeoutException: The operation has timed out.'],
    },
  },
  {
    id: 'network/request-timeout',
    cause: 'network/request-timeout',
    rank: 'symptom',
    match:
      /\brequest (?:has )?timed out\b|request timeout: (?!\d)|timeout of \d{1,9} ?ms exceeded|\bRequestTimeout\b|timed out (?:while|waiting for).{0,60}(?:response|connection|server|download|host)|HTTP request timed out|operation timed out|The request was canceled due to the configured HttpClient\.Timeout/i,
    unless:
      /mocha|done\(\)|test|hook|locator|waiting for selector|\b(?:start|ready|boot|launch|healthy|listen)|localhost|127\.0\.0\.1/i,
    examples: {
      match: [
        'Request timeout: /twirp/service/CreateThing',
        'error: the request has timed out',
        'AxiosError: timeout of 5000ms exceeded',
      ],
      not: [
        'Error: Timed out waiting for the server to start',
        'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called',
      ],
    },
  },
  {
    // The exception of any wait; whose it was only the frames of its trace tell.
    id: 'network/timeout-in-client',
    cause: 'network/request-timeout',
    rank: 'symptom',
    match:
      /^(?:asyncio\.(?:exceptions\.)?|concurrent\.futures\._base\.)?TimeoutError$|^(?:Exception in thread "[^"]{1,80}" |Caused by: )?java\.util\.concurrent\.TimeoutException\b|^(?:Unhandled exception\. )?System\.TimeoutException: /,
    beside:
      /(?:site|dist)-packages[\\/](?:aiohttp|httpx|httpcore|requests|urllib3|asyncpg|websockets|(?:aio)?botocore|grpc|google[\\/]api_core)\b|\bat (?:okhttp3|org\.apache\.h[ct]|org\.apache\.http|reactor\.netty|java\.net\.http|jdk\.internal\.net\.http|System\.Net)\./,
    yieldsTo: ['build/test-failure', 'network', 'external_api', 'token_expired', 'environment'],
    examples: { match: ['asyncio.exceptions.TimeoutError', 'Caused by: java.util.concurrent.TimeoutException'] },
  },
  {
    // Python's own, without a word: raised by asyncio where a wait ends, of the program itself as often as of a request.
    id: 'python/bare-timeout',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /^(?:asyncio\.(?:exceptions\.)?|concurrent\.futures\._base\.)?TimeoutError$/,
    yieldsTo: ['*'],
    help: 'Something that the program waited for did not come in time: the lines above the exception show what.',
    examples: { match: ['TimeoutError', 'asyncio.exceptions.TimeoutError'], not: ['TimeoutError: elapsed 300'] },
  },
]
