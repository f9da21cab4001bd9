import type { Rule } from '../rule.ts'

/** AWS: throttling, S3 and control planes that fail on their own side. Codes as the CLI and the SDKs print them. */
export const awsRules: readonly Rule[] = [
  {
    id: 'aws/throttled',
    cause: 'external_api/throttling',
    rank: 'verdict',
    // The list by which the SDKs themselves retry.
    match:
      /\((?:Throttling|RequestThrottled|PriorRequestNotComplete|TransactionInProgressException)\) when calling|\b(?:ThrottlingException|ThrottledException|RequestThrottledException|EC2ThrottledException|RequestLimitExceeded|TooManyRequestsException|ProvisionedThroughputExceededException|BandwidthLimitExceeded)\b|\bRate exceeded\b/,
    examples: {
      match: [
        'An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 1): Rate exceeded',
        'operation error Lambda: UpdateFunctionCode, https response error StatusCode: 429, TooManyRequestsException: Rate exceeded',
      ],
      not: ['CPU Throttling: 4x slowdown (simulated)'],
    },
  },
  {
    id: 'aws/slow-down',
    cause: 'external_api/http-503',
    rank: 'verdict',
    match: /\((?:SlowDown|ServiceUnavailable|503)\) when calling|Please reduce your request rate|\bSlowDown: /,
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
    id: 'aws/identity-provider',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    match: /\bIDPCommunicationError\b/,
    help: 'AWS could not reach the identity provider: run the job again.',
    examples: {
      match: [
        'An error occurred (IDPCommunicationError) when calling the AssumeRoleWithWebIdentity operation: Unable to reach the provider',
      ],
    },
  },
  {
    id: 'aws/clock-skew',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match: /RequestTimeTooSkewed|Signature expired: \S{1,40} is now earlier than|Signature not yet current: /,
    help: "The runner's clock is off, or the request waited longer than its signature is valid: set the clock, then run the job again.",
    examples: {
      match: [
        'An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.',
        'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: 20260102T030405Z is now earlier than 20260102T031005Z',
      ],
    },
  },
]
