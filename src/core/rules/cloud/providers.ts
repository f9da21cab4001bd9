import type { Rule } from '../rule.ts'

/** Azure and Google's control planes, and hosted services that are down or out of quota. */
export const providerRules: readonly Rule[] = [
  {
    id: 'azure/throttled',
    cause: 'external_api/throttling',
    rank: 'verdict',
    match:
      /\((?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled|OperationTimedOut)\)|Code="(?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)"|Code: (?:TooManyRequests|ServerBusy)|AADSTS(?:90033|90055|50196|90024)\b/,
    examples: {
      match: [
        '(TooManyRequests) The request is being throttled as the limit has been reached.',
        'ErrorMessage: AADSTS90033: A transient error has occurred. Please try again.',
      ],
    },
  },
  {
    id: 'gcloud/exhausted',
    cause: 'external_api/throttling',
    rank: 'cause',
    match:
      /RESOURCE_EXHAUSTED|code = ResourceExhausted|rateLimitExceeded|userRateLimitExceeded|Quota exceeded for quota metric .{0,200}per minute/,
    unless: /received message larger|message length too large/,
    examples: {
      match: ['ERROR: (gcloud.builds.submit) RESOURCE_EXHAUSTED: Quota exceeded'],
      not: ['rpc error: code = ResourceExhausted desc = grpc: received message larger than max'],
    },
    yieldsTo: ['lfs/quota', 'http/rate-limit'],
  },
  {
    id: 'gcloud/unavailable',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match: /\) UNAVAILABLE: |"status": ?"UNAVAILABLE"|The service is currently unavailable|backendError\b/,
    examples: { match: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'] },
  },
  {
    id: 'cloud/maintenance',
    cause: 'external_api/maintenance',
    rank: 'cause',
    match:
      /(?:down|offline|unavailable) for (?:scheduled |planned )?maintenance|under(?:going)? (?:scheduled |planned )?maintenance|scheduled maintenance is in progress|currently in maintenance mode/i,
    examples: {
      match: ['registry.corp.example is down for scheduled maintenance', 'The server is currently in maintenance mode'],
    },
  },
]
