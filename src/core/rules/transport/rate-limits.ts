import type { Rule } from '../rule.ts'
import { status } from './status.ts'

/** 429 and the 403 that means the same. */
export const rateLimitRules: readonly Rule[] = [
  {
    id: 'http/rate-limit',
    cause: 'external_api/rate-limit',
    rank: 'cause',
    match: new RegExp(
      `Too Many Requests|toomanyrequests|rate[ -]?limit(?:ed|ing)?(?: has been)?(?: was)? (?:exceeded|reached|hit)|(?:exceeded|hit|reached|over)(?: (?:a|the|your|our|their))?(?: \\S{1,40}){0,3} rate[ -]?limit|pull rate limit|\\bratelimited\\b|RateLimit(?:Error|Exceeded|Exception)|rate_limit_(?:error|exceeded)|code E429\\b|429 Client Error|API rate limit|abuse detection|You are being rate limited|request limit exceeded|quota exceeded for quota metric|RESOURCE_EXHAUSTED: .{0,40}(?:Quota|rate)|too many 429|${status('429')}`,
      'i',
    ),
    unless: /secondary rate limit|x-ratelimit-remaining: [1-9]|rate limit remaining|localhost|127\.0\.0\.1/i,
    // A client that tries again names the limit each time; its last words say which request gave up.
    show: 'last',
    examples: {
      match: [
        'npm error code E429',
        'toomanyrequests: You have reached your pull rate limit.',
        'HTTP 403: API rate limit exceeded for installation ID 4711',
        'Error: Unexpected HTTP response: 429',
        'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://hub.example/api',
      ],
      not: ['received 429 bytes', '429 passed', 'x-ratelimit-remaining: 4999'],
    },
  },
  {
    id: 'http/secondary-rate-limit',
    cause: 'external_api/secondary-rate-limit',
    rank: 'verdict',
    match: /secondary rate limit/i,
    examples: {
      match: ['HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
    },
  },
  {
    id: 'http/408',
    cause: 'network/request-timeout',
    rank: 'cause',
    match: new RegExp(`408:? {1,3}\\(?Request Time-?out|408 Client Error|${status('408')}`, 'i'),
    unless: /localhost|127\.0\.0\.1/i,
    examples: {
      match: ['The requested URL returned error: 408', '408 Request Timeout'],
      not: ['took 408 ms', 'src/a.ts:408:3'],
    },
  },
]
