import type { Rule } from '../rule.ts'

/** What many tools say alike when an identity is refused: last resort, where no tool is known. */
export const sharedCredentialRules: readonly Rule[] = [
  {
    id: 'token/expired',
    cause: 'token_expired/expired-token',
    rank: 'symptom',
    match:
      /\b(?:token|credential|session|API key|access key|secret|password|license|subscription)s? (?:has |have |is |are |was |were )?(?:already )?(?:been )?(?:expired|revoked)\b|(?:invalid or expired|expired or invalid) (?:\w+ )?(?:token|credentials?|key|session)\b|TokenExpiredError|jwt expired|expired (?:token|credentials?|api key)/i,
    // Told to everybody who publishes.
    unless: /Security Notice|[Cc]lassic tokens have been/,
    examples: {
      match: ['error: the access token has expired', 'Your API key was revoked.'],
      not: [
        'npm notice Security Notice: Classic tokens have been revoked. Granular tokens are now limited to 90 days.',
      ],
    },
  },
  {
    id: 'token/invalid',
    cause: 'token_expired/invalid-token',
    rank: 'symptom',
    match:
      /\b(?:invalid|incorrect|malformed|wrong|unknown) (?:api[ _-]?key|(?:access |auth(?:entication)? |bearer |upload |personal access )?token|credentials?|authentication (?:credentials|token|information)|login|username or password|client secret)\b|bad (?:api[ _-]?key|token|login)\b|InvalidTokenException|JsonWebTokenError|authentication (?:failed|failure|error)\b|AuthenticationError\b|failed to (?:authenticate|log ?in)\b|(?:must|need to) be logged in\b|[Pp]lease (?:log|sign) ?in\b|could not verify (?:your )?credentials|licen[cs]e (?:key )?(?:is|was) (?:invalid|not valid)|login failed|not logged in|Unauthenticated\b|not authenticated|JWT token is invalid|Failed to fetch auth token|COMPOSER_AUTH environment variable is malformed|Unable to getAccessToken/i,
    unless: /unexpected token|CSRF|syntax|parse|localhost|127\.0\.0\.1/i,
    examples: {
      match: [
        'Failed to get backend IDs: The provided JWT token is invalid and/or missing claims',
        'Error: Invalid API key',
        'remote: authentication failed',
      ],
      not: ['SyntaxError: Unexpected token }'],
    },
  },
  {
    id: 'token/not-set',
    cause: 'token_expired/missing-credential',
    rank: 'symptom',
    match:
      /\b\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\w{0,60}(?: environment variable)? (?:is|was|are|must be|has to be) (?:not set|not defined|required|missing|empty|unset|undefined|set)\b|(?:missing|please (?:set|provide)|must (?:set|provide)) (?:the )?(?:required )?(?:environment variable |secret |env var )?[`'"]?\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\b|\bNo (?:\w{1,30} )?credentials? (?:found|provided|available|specified|configured)|No (?:auth(?:entication)?|access|API) (?:token|key|credentials?) (?:found|provided|available|specified)|\bno (?:token|credentials?) (?:provided|supplied|given)\b|missing (?:api|access|auth(?:entication)?) (?:key|token)|requires authentication\b|\bmissing (?:[\w-]{1,20} ){1,4}credentials?\b|credentials? (?:(?:is |are |were |was )?not (?:found|provided|set|configured)|missing)|\b\w{1,60} (?:token|api key) (?:is )?(?:required|missing|not provided)|(?:could not find|unable to (?:get|find|obtain)|no) (?:an? |any )?(?:OIDC|access|auth|authentication|deployment|deploy|upload) token\b/i,
    unless: /syntax/i,
    examples: {
      match: [
        'error: could not find access token for https://api.acme.example, have you logged in?',
        'No deployment token/method was provided.',
        'Error: DEPLOY_TOKEN is not set',
        'error: missing required environment variable NPM_TOKEN',
        'No authentication token found',
        'error: credentials are not configured for profile prod',
        'Error: No Firebase credentials found (environment variables or file).',
      ],
    },
  },
  {
    id: 'secret/not-found',
    cause: 'token_expired/missing-credential',
    rank: 'cause',
    match:
      /ResourceNotFoundException.{0,80}can't find the specified secret|Secrets Manager can't find|secret .{1,80}(?:not found|does not exist|is required, but not provided)|Required secret .{0,60}(?:not|missing)|Secret \S{1,80} is required, but not provided|could not resolve secret reference|(?:parameter|secret) version .{1,80} not found/i,
    unless: /MountVolume|secretKeyRef/,
    examples: {
      match: [
        "An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation: Secrets Manager can't find the specified secret.",
        'Secret DEPLOY_KEY is required, but not provided while calling.',
      ],
    },
  },
  {
    id: 'access/denied',
    cause: 'token_expired/access-denied',
    rank: 'symptom',
    match:
      /\bAccess (?:is )?denied\b|\b(?:Unauthorized|Forbidden)\b(?!.{0,40}(?:test|spec))|\bnot authori[sz]ed\b|not an owner of|seem to be an owner|not a collaborator|must have (?:admin|push|write|maintain) (?:rights|access)|Write access to repository not granted|\bunauthorized(?:Error)?:|403\b.{0,20}(?:denied|forbidden)|do(?:es)? not have (?:the )?(?:required |sufficient |necessary )?(?:permission|access|authorization)|insufficient (?:permissions?|privileges?)|You (?:need|must) .{0,40}permission|not permitted to/i,
    unless:
      /version solving failed|\bdepends on \S+ .{0,80}\bforbidden|Access is denied\.? *$|[\d.]\S{0,20} is forbidden\b|to the path|EACCES|os error|The process cannot|rate limit|localhost|127\.0\.0\.1|The current user does not have write permissions to the target environment|is unauthorized, or is forbidden|grant write permissions for that path|Jobs without a job container are forbidden|method is forbidden/i,
    examples: {
      match: [
        'Error: Forbidden',
        'You do not have permission to publish.',
        'Not authorized. Ask the administrator of the project.',
        "this package exists but you don't seem to be an owner",
      ],
      not: [
        "Access to the path 'C:\\\\x' is denied.",
        'Because every version of acme_core depends on acme_ui any which requires the Flutter SDK, acme_core is forbidden.',
        'Because no versions of bus match 1.0.1, bus ^1.0.1 is forbidden.',
      ],
    },
  },
]
