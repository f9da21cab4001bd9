import type { Rule } from '../rule.ts'

/** Azure's control plane and Entra ID, where the failure is theirs. */
export const azureRules: readonly Rule[] = [
  {
    id: 'azure/throttled',
    cause: 'external_api/throttling',
    rank: 'verdict',
    match:
      /\((?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled|OperationTimedOut)\)|Code="(?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)"|Code: (?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)|AADSTS(?:90055|50196)\b/,
    examples: {
      match: [
        '(TooManyRequests) The request is being throttled as the limit has been reached.',
        'ErrorMessage: AADSTS90055: There are too many incoming requests.',
      ],
    },
  },
  {
    id: 'azure/entra-outage',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    // Entra ID's codes for itself being unavailable: directory, retryable failures, timeouts.
    match: /AADSTS(?:90033|90024|90006|90012|90090|90091|40010)\b/,
    examples: { match: ['ErrorMessage: AADSTS90033: A transient error has occurred. Please try again.'] },
  },
]
