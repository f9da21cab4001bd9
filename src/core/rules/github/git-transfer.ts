import type { Rule } from '../rule.ts'

/** Transfers that git gives up. */
export const gitTransferRules: readonly Rule[] = [
  {
    id: 'git/http-5xx',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match:
      /The requested URL returned error: 5(?!01|05)\d\d|RPC failed; HTTP 5(?!01|05)\d\d|unexpected http (?:resp )?code: 5(?!01|05)\d\d/,
    yieldsTo: ['http/503', 'http/502', 'http/500', 'http/504'],
    examples: { match: ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'] },
  },
  {
    id: 'git/rpc-failed',
    cause: 'network/connection-closed',
    rank: 'cause',
    match:
      /RPC (?:failed;|fehlgeschlagen;|falló;|falhou:|失败。|失敗。) ?curl (?:18|28|52|55|56|92)|échec RPC ; curl (?:18|28|52|55|56|92)|RPC failed; result=(?:18|28|52|55|56)|fatal: unable to access '.{1,200}': (?:Failed to connect|Recv|Send|OpenSSL|SSL|Empty reply|The requested URL returned error: 5|Operation|Could not resolve|GnuTLS|gnutls|Connection)/,
    yieldsTo: [
      'network/dns',
      'tls/*',
      'http/*',
      'git/http-5xx',
      'network/connect-timeout',
      'network/connection-reset',
      'network/connection-refused',
    ],
    examples: { match: ['error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.'] },
  },
]
