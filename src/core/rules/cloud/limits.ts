import type { Rule } from '../rule.ts'

/** Limits that do not refill within the waits of a rerun, and announced downtime. */
export const limitRules: readonly Rule[] = [
  {
    id: 'cloud/maintenance',
    cause: 'external_api/maintenance',
    rank: 'cause',
    match:
      /\b(?:is|are|currently|down|offline|unavailable) (?:currently )?(?:for|under|undergoing|in) (?:scheduled |planned )?maintenance\b|scheduled maintenance (?:is )?in progress|read-only mode for maintenance/i,
    // Software that is no longer developed says so too.
    unless: /\b(?:project|package|library|module|repository|crate|gem|plugin|action|feature)s? (?:is|are)\b/i,
    examples: {
      match: [
        'registry.corp.example is down for scheduled maintenance',
        'The server is currently in maintenance mode',
        'The registry is currently undergoing scheduled maintenance.',
        'Service is down for maintenance',
      ],
    },
  },
  {
    id: 'cloud/quota',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /\b(?:[A-Z][a-z]{2,20}){1,4}LimitExceeded(?:Exception)?\b|\bLimitExceededException\b|ServiceQuotaExceeded|\(QuotaExceeded\)|Code="QuotaExceeded"|exceeding approved .{1,80} quota|[qQ]uota '[\w-]{3,80}' exceeded|exceeded quota: \S|Quota exceeded for quota metric .{0,200}per day|exceeded your current quota|check your plan and billing details|insufficient_quota|requires billing to be enabled|[bB]illing account .{1,120} (?:is not (?:open|found)|is disabled|is closed)|(?:account payments have failed|spending limit (?:needs to be|has been|is) (?:increased|reached|hit|exceeded))/,
    unless:
      /RequestLimitExceeded|RateLimitExceeded|BandwidthLimitExceeded|TimeLimitExceeded|MemoryLimitExceeded|BackoffLimitExceeded/,
    examples: {
      match: [
        'An error occurred (VcpuLimitExceeded) when calling the RunInstances operation: You have requested more vCPU capacity than your current limit',
        "ERROR: (gcloud.compute.instances.create) Quota 'CPUS' exceeded.  Limit: 24.0 in region x.",
        "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.'}}",
        'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
      ],
      not: ['Update billing details page', 'API rate limit exceeded'],
    },
  },
  {
    id: 'cloud/capacity',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /InsufficientInstanceCapacity|InsufficientHostCapacity|ZONE_RESOURCE_POOL_EXHAUSTED|\((?:Zonal)?AllocationFailed\)|OverconstrainedAllocationRequest|\(SkuNotAvailable\)|Code="(?:SkuNotAvailable|AllocationFailed|ZonalAllocationFailed)"/,
    help: 'The cloud has no machine of this kind left in the zone: take another size, zone or region, or try much later.',
    examples: {
      match: [
        'An error occurred (InsufficientInstanceCapacity) when calling the RunInstances operation: We currently do not have sufficient capacity',
      ],
    },
  },
]
