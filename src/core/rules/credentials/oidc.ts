import type { Rule } from '../rule.ts'

/** Identities that a workflow gets without a stored secret: OIDC, and OAuth's own codes. */
export const oidcRules: readonly Rule[] = [
  {
    id: 'oidc/not-authorized',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /Not authorized to perform sts:AssumeRole|AssumeRoleWithWebIdentity|Could not assume role with OIDC|No OpenIDConnect provider found|OpenIDConnect provider's HTTPS certificate|federated (?:token|identity).{0,60}(?:fail|invalid|denied|no matching)/i,
    unless:
      /Assuming role with OIDC|ETIMEDOUT|ECONN|ENOTFOUND|timed out|Throttl|IDPCommunicationError|Rate exceeded|InternalFailure|ServiceUnavailable/i,
    help: "The role's trust policy must name this repository, branch or environment in `sub`, and sts.amazonaws.com as audience.",
    examples: {
      match: ['Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity'],
      not: ['Assuming role with OIDC'],
    },
  },
  {
    id: 'oidc/id-token-permission',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /Unable to get ACTIONS_ID_TOKEN_REQUEST|ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN) .{0,60}(?:not|missing|unset)|id-token: ?write.{0,80}(?:permission|missing|set)|(?:needs?|requires?|missing|grant).{0,40}id-token: ?write|unable to (?:get|retrieve) OIDC|Unable to detect OIDC|OIDC token .{0,40}(?:failed|invalid|expired|not)|Error message: Unable to get ACTIONS_ID_TOKEN|did not inject \$ACTIONS_ID_TOKEN|ID token request URL/i,
    unless: /ETIMEDOUT|ECONN|ENOTFOUND|timed out/,
    help: 'Add `permissions: id-token: write` to the job; pull requests from forks never get it.',
    examples: {
      match: [
        'Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
        'GitHub Actions did not inject $ACTIONS_ID_TOKEN_REQUEST_TOKEN or $ACTIONS_ID_TOKEN_REQUEST_URL into this job.',
      ],
    },
  },
  {
    id: 'oidc/trusted-publisher',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /invalid-publisher|invalid-pending-publisher|trusted publish(?:er|ing) .{0,60}(?:fail|not|mismatch|no |error)|Trusted publishing exchange failure|No (?:matching )?Trusted Publish(?:er|ing) config|Trusted Publishing config for .{1,160} does not match|publisher with matching claims|no corresponding publisher/i,
    help: "Owner, repository, workflow file and environment must match the registry's trusted publisher exactly.",
    examples: {
      match: [
        '* `invalid-publisher`: valid token, but no corresponding publisher',
        'Trusted publishing exchange failure: Token request failed',
      ],
    },
  },
  {
    id: 'oauth/invalid-grant',
    cause: 'token_expired/invalid-grant',
    rank: 'verdict',
    match:
      /invalid_grant\b|refresh[ _]token .{0,30}(?:expired|revoked|invalid)|Token has been expired or revoked|invalid refresh[ _]token|Invalid JWT Signature/i,
    examples: {
      match: [
        "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})",
        'the refresh token has expired due to inactivity',
      ],
    },
  },
  {
    id: 'oauth/invalid-client',
    cause: 'token_expired/invalid-credentials',
    rank: 'cause',
    match: /invalid_client\b|unauthorized_client\b|"error": ?"(?:invalid_token|access_denied)"/i,
    examples: { match: ['{"error":"invalid_client","error_description":"Client authentication failed"}'] },
  },
]
