import type { Rule } from '../rule.ts'

/** Google Cloud's control planes. */
export const gcpRules: readonly Rule[] = [
  {
    id: 'gcloud/exhausted',
    cause: 'external_api/throttling',
    rank: 'cause',
    match:
      /RESOURCE_EXHAUSTED|code = ResourceExhausted|rateLimitExceeded|userRateLimitExceeded|Quota exceeded for quota metric .{0,200}per minute/,
    unless:
      /received message larger|message (?:length|size) too large|larger than max|RESOURCE_POOL_EXHAUSTED|per day/i,
    examples: {
      match: ['ERROR: (gcloud.builds.submit) RESOURCE_EXHAUSTED: Quota exceeded'],
      not: ['rpc error: code = ResourceExhausted desc = grpc: received message larger than max'],
    },
    yieldsTo: ['lfs/quota', 'cloud/quota', 'cloud/capacity', 'http/rate-limit'],
  },
  {
    id: 'gcloud/unavailable',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match: /\) UNAVAILABLE: |"status": ?"UNAVAILABLE"|The service is currently unavailable|backendError\b/,
    examples: { match: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'] },
  },
]
