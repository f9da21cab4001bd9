import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** Clients that speak in the names of their own error values. */
export const languageClientRules: readonly Rule[] = [
  {
    // Source: Zig, src/Package/Fetch.zig; the names are those of std.http and std.net.
    id: 'zig/fetch',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /error: unable to connect to server: \w{4}|error: unable to discover remote git server capabilities: \w{4}|error: invalid HTTP response: (?:HttpConnectionClosing|EndOfStream|ConnectionResetByPeer)/,
    unless: local,
    examples: {
      match: [
        'build.zig.zon:25:20: error: unable to connect to server: ConnectionTimedOut',
        'build.zig.zon:9:20: error: unable to discover remote git server capabilities: HttpConnectionClosing',
      ],
    },
  },
  {
    id: 'zig/fetch-status',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /error: bad HTTP response code: '5(?!01|05)\d\d/,
    examples: {
      match: ["build.zig.zon:25:20: error: bad HTTP response code: '502 Bad Gateway'"],
      not: ["build.zig.zon:25:20: error: bad HTTP response code: '404 Not Found'"],
    },
  },
  {
    id: 'zig/hash',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /error: hash mismatch: manifest declares /,
    examples: {
      match: ['build.zig.zon:15:21: error: hash mismatch: manifest declares 1220ab but the fetched package has 1220cd'],
    },
  },
  {
    // Source: http-client, `HttpExceptionContent`: the value stands alone below the request that it prints.
    id: 'haskell/http-client',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /^\s*(?:ConnectionTimeout|ResponseTimeout|NoResponseDataReceived|InvalidChunkHeaders|IncompleteHeaders|ConnectionClosed)\s*$|^\s*ConnectionFailure (?:Network\.Socket|user error|connect)|^\s*ResponseBodyTooShort \d|^\s*\(?InternalException \(?(?:HandshakeFailed|Terminated|Error_EOF)/,
    unless: local,
    examples: {
      match: [
        ' ConnectionTimeout',
        ' InvalidChunkHeaders',
        ' ConnectionFailure Network.Socket.getAddrInfo (called with host "hackage.acme.dev")',
      ],
      not: ['  responseTimeout      = ResponseTimeoutDefault'],
    },
  },
  {
    // Node names no address here; a test of the project's own data says so in its own words, which weigh more.
    id: 'node/zlib',
    cause: 'network/truncated-download',
    rank: 'cause',
    match: /\bat Zlib\.zlibOnError\b|\bZ_BUF_ERROR\b/,
    yieldsTo: ['external_api', 'token_expired', 'environment/disk-full', 'http/404', 'network', 'build/test-failure'],
    examples: { match: ['    at Zlib.zlibOnError [as onerror] (zlib.js:182:17)'] },
  },
  {
    // Source: curl_easy_strerror(3). CocoaPods, Nix, R, pacman, dnf and others print these words without a number.
    id: 'libcurl/words',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /\bTimeout was reached\b|\bSSL connect error\b|Couldn't resolve (?:host|proxy) name|Stream error in the HTTP\/2 framing layer/,
    unless: local,
    examples: {
      match: [
        '[!] CDN: trunk URL could not be downloaded: https://cdn.acme.dev/Bus.podspec.json Response: Timeout was reached',
        'Response: SSL connect error',
      ],
    },
  },
  {
    // Source: winhttp.h. 12002 timed out, 12007 no such name, 12029 cannot connect, 12030 broken, 12152 and 12175 TLS.
    id: 'winhttp/error',
    cause: 'network/connection-failed',
    rank: 'cause',
    match: /WinHttp\w{4,40}(?:\(\))? failed(?: with exit code|:) (?:12002|12007|12029|12030|12031|12152|12175)\b/,
    // One mirror of many that cannot be reached is not why a file that the others do not have is missing.
    yieldsTo: ['http/404'],
    examples: {
      match: [
        'error: https://dl.acme.dev/bus.zip: WinHttpSendRequest failed with exit code 12002',
        'https://dl.acme.dev/bus.zip: WinHttpSendRequest() failed: 12029',
      ],
    },
  },
  {
    // Source: Bazel's downloader, HttpStream and HttpConnectorMultiplexer.
    id: 'bazel/cut-short',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match:
      /Bytes read \d+ but wanted \d+|Tried to reconnect at offset [\d,]+ but server|ContentLengthMismatchException/,
    examples: {
      match: [
        'Bytes read 589 but wanted 1126',
        "Error downloading [https://git.acme.dev/x.tar.gz] to /c/x.tar.gz: Tried to reconnect at offset 393,216 but server didn't support it",
      ],
    },
  },
  {
    id: 'hex/fetcher',
    cause: 'network/request-timeout',
    rank: 'cause',
    match: /exited in: GenServer\.call\((?::hex_fetcher|Hex\.Registry\.Server), /,
    examples: {
      match: [
        '** (exit) exited in: GenServer.call(:hex_fetcher, {:await, {:tarball, "hexpm", "bus", "0.36.0"}}, 120000)',
      ],
    },
  },
  {
    id: 'gpg/keyserver',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    match: /gpg: keyserver (?:receive|search|send) failed: /,
    examples: { match: ['gpg: keyserver receive failed: Server indicated a failure'] },
  },
  {
    id: 'ssh2/handshake',
    cause: 'network/connect-timeout',
    rank: 'verdict',
    match: /Timed out while waiting for handshake/,
    examples: { match: ['Error: Timed out while waiting for handshake'] },
  },
  {
    id: 'apk/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /: temporary error \(try again later\)|: network error \(check Internet connection and firewall\)|DNS: transient error \(try again|remote server returned error \(try/,
    examples: {
      match: [
        'WARNING: fetching https://dl.acme.example/alpine/v3.20/main/x86_64/APKINDEX.tar.gz: DNS: transient error (try again later)',
        'ERROR: https://dl-cdn.acme.dev/alpine/v3.19/main: temporary error (try again later)',
        'WARNING: fetching https://dl-cdn.acme.dev/main: network error (check Internet connection and firewall)',
      ],
    },
  },
  {
    id: 'gradle/wrapper-download',
    cause: 'network/request-timeout',
    rank: 'cause',
    match: /Downloading from https?:\/\/\S{1,200} failed: timeout/,
    examples: {
      match: [
        'java.io.IOException: Downloading from https://services.acme.dev/gradle-8.5-bin.zip failed: timeout (10000ms)',
      ],
    },
  },
]
