import { providerRules } from './cloud/providers.ts'
import type { Rule } from './rule.ts'

/** Cloud control planes, registries and hosted services that fail on their own side. */
export const cloudRules: readonly Rule[] = [
  ...providerRules,
  {
    id: 'aws/throttled',
    cause: 'external_api/throttling',
    rank: 'verdict',
    match:
      /\((?:Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|ProvisionedThroughputExceededException)\)|Throttling(?:Exception)?: |Rate exceeded|RequestLimitExceeded|TooManyRequestsException/,
    examples: {
      match: [
        'An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 1): Rate exceeded',
      ],
    },
  },
  {
    id: 'aws/slow-down',
    cause: 'external_api/http-503',
    rank: 'verdict',
    match: /\((?:SlowDown|ServiceUnavailable|503)\)|Please reduce your request rate|SlowDown: /,
    examples: {
      match: ['An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.'],
    },
  },
  {
    id: 'aws/internal',
    cause: 'external_api/http-500',
    rank: 'verdict',
    match: /\((?:InternalError|InternalFailure|InternalServerError|ServiceException|500)\) when calling/,
    examples: {
      match: [
        'An error occurred (InternalError) when calling the PutObject operation: We encountered an internal error. Please try again.',
      ],
    },
  },
  {
    id: 'kubectl/control-plane',
    cause: 'external_api/control-plane-timeout',
    rank: 'verdict',
    match:
      /etcdserver: (?:request timed out|leader changed|too many requests)|the server is currently unable to handle the request|Error from server \((?:Timeout|InternalError|ServiceUnavailable|TooManyRequests)\)|the server was unable to return a response in the time allotted|apiserver not ready|InternalError.{0,60}failed calling webhook/,
    examples: {
      match: [
        'Error from server: etcdserver: request timed out',
        'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
      ],
    },
  },
  {
    id: 'kubernetes/rollout',
    cause: 'unknown/no-message',
    rank: 'hint',
    match: /timed out waiting for the condition|exceeded its progress deadline/,
    examples: { match: ['error: timed out waiting for the condition on deployments/web'] },
  },
  {
    id: 'github/outage',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    match:
      /githubstatus\.com|GitHub (?:Actions )?is (?:currently )?(?:unavailable|experiencing)|Unicorn!|We had issues producing the response|A server error occurred.{0,40}GitHub|remote: Internal Server Error|No server is currently available to service your request|Whoops, something went wrong/i,
    unless: /status: (?:4\d\d|503)/,
    examples: { match: ['remote: Internal Server Error', 'GitHub Actions is currently unavailable.'] },
  },
  {
    id: 'github/pages-deploy',
    cause: 'external_api/http-503',
    rank: 'verdict',
    match:
      /Failed to create deployment \(status: 5\d\d\)|Timeout reached, aborting!|Deployment failed, try again later/,
    examples: {
      match: [
        'Failed to create deployment (status: 503) with build version x. Server error, is githubstatus.com reporting a Pages outage?',
      ],
    },
  },
  {
    id: 'github/cache-service',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match:
      /Cache service responded with 5\d\d|(?:reserveCache|getCacheEntry|restoreCache|saveCache) failed: .{0,60}5\d\d|Our services aren't available right now|The service is unavailable|Failed to CreateArtifact: .{0,80}(?:5\d\d|Unable to make request)/,
    unless: /ECONN|ENOTFOUND|ETIMEDOUT/,
    examples: { match: ['Cache service responded with 503', "Our services aren't available right now"] },
  },
  {
    id: 'git/http-5xx',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /The requested URL returned error: 5\d\d|RPC failed; HTTP 5\d\d|unexpected http (?:resp )?code: 5\d\d/,
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
