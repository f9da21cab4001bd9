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
    match: /error: bad HTTP response code: '5\d\d/,
    examples: {
      match: ["build.zig.zon:25:20: error: bad HTTP response code: '502 Bad Gateway'"],
      not: ["build.zig.zon:25:20: error: bad HTTP response code: '404 Not Found'"],
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
    match: /: temporary error \(try again later\)|: network error \(check Internet connection and firewall\)/,
    examples: {
      match: [
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
