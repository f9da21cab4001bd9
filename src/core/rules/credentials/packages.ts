import type { Rule } from '../rule.ts'

/** Package registries that a job publishes to or reads private packages from. */
export const packageCredentialRules: readonly Rule[] = [
  {
    id: 'cargo/credential-provider',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match: /authenticated registries require a credential-provider|no token found for `|please run `cargo login/,
    examples: { match: ['  authenticated registries require a credential-provider to be configured'] },
  },
  {
    id: 'bun/unauthorized',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match: /^error: (?:GET|PUT|POST) \S{1,300} - 40[13]\b/,
    examples: { match: ['error: GET https://npm.acme.example/pool - 401'] },
  },
  {
    id: 'python/secret-not-set',
    cause: 'token_expired/missing-credential',
    rank: 'cause',
    match: /^(?:E\s+)?KeyError: '[A-Z\d_]{0,60}(?:_TOKEN|_SECRET|PASSWORD|API_KEY|ACCESS_KEY)[A-Z\d_]{0,20}'$/,
    yieldsTo: ['build/test-failure'],
    examples: { match: ["KeyError: 'HARBOR_API_TOKEN'"], not: ["KeyError: 'token'"] },
  },
  {
    id: 'npm/login',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code ENEEDAUTH|This command requires you to be logged in|ENEEDAUTH|EINVALIDNPMTOKEN|ENONPMTOKEN|Incorrect or missing password|Access token expired or revoked|No authentication configured for request|ERR_PNPM_(?:OTP|FETCH_40[13])|YN0041: .{0,200}Invalid authentication|YN0033: /,
    examples: {
      match: [
        'npm error code ENEEDAUTH',
        'npm notice Access token expired or revoked. Please try logging in again.',
        '➤ YN0041: acme@npm:1.2.0: Invalid authentication (as an unknown user)',
      ],
    },
  },
  {
    // Source: semantic-release, lib/definitions/errors.js of the core and of its GitHub and GitLab plugins.
    id: 'release/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /\b(?:EINVALIDG[HL]TOKEN|ENOG[HL]TOKEN|EG[HL]NOPERMISSION|EG[HL]NOPUSHPERMISSION|EGITNOPERMISSION|EINVALIDGITLABTOKEN)\b/,
    examples: {
      match: ['✖  EINVALIDGLTOKEN Invalid GitLab token.', '✖  EGITNOPERMISSION Cannot push to the Git repository.'],
    },
  },
  {
    id: 'npm/publish-refused',
    cause: 'token_expired/http-403',
    rank: 'verdict',
    match:
      /You may not perform that action with these credentials|You do not have permission to publish|(?:Forbidden|permission).{0,60}to access this resource|you do not have permission to access it|Two-factor authentication or granular access token/,
    help: 'Use an automation or granular token that may publish this package.',
    examples: {
      match: [
        'npm error 403 403 Forbidden - PUT https://registry.example/x - You may not perform that action with these credentials.',
        'npm error 403 403 Forbidden - PUT https://registry.example/x - You do not have permission to publish "x".',
      ],
      not: ['npm error 403 You cannot publish over the previously published versions: 1.2.3.'],
    },
  },
  {
    id: 'npm/one-time-password',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code EOTP|This operation requires a one-time password/,
    help: 'The token asks for a second factor: use an automation token or trusted publishing.',
    examples: {
      match: ['npm error code EOTP', 'npm ERR! This operation requires a one-time password from your authenticator.'],
    },
  },
  // The registry answers "not found" to a publish that it does not allow.
  {
    id: 'npm/publish-not-found',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match: /\b404 Not Found - PUT https?:\/\/|\bE404 Not Found - PUT https?:\/\//,
    yieldsTo: ['npm/login-expired'],
    help: 'The token may not publish this package, or has expired: npm says "not found" to that too.',
    examples: {
      match: ['npm error 404 Not Found - PUT https://registry.npmjs.example/acme-ui - Not found'],
      not: ['npm error 404 Not Found - GET https://registry.npmjs.example/acme-ui - Not found'],
    },
  },
  {
    id: 'npm/login-expired',
    cause: 'token_expired/expired-token',
    rank: 'verdict',
    match: /\bAccess token expired or revoked\b/,
    help: 'Make a new token for the registry, or use trusted publishing.',
    examples: { match: ['npm notice Access token expired or revoked. Please try logging in again.'] },
  },
  {
    id: 'npm/provenance',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /\bError verifying sigstore provenance bundle\b/,
    help: 'The `repository` of package.json has to name the repository that the workflow runs in.',
    examples: {
      match: [
        'npm error 422 Unprocessable Entity - PUT https://registry.npmjs.example/acme-ui - Error verifying sigstore provenance bundle: Failed to validate repository information',
      ],
    },
  },
  {
    id: 'twine/refused',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Invalid or non-existent authentication information|The user '.{1,60}' isn't allowed to upload|The credential associated with user '.{1,60}' isn't allowed|Username\/Password authentication is no longer supported|Invalid API Token/,
    examples: {
      match: [
        'HTTPError: 403 Forbidden from https://upload.example/legacy/ Invalid or non-existent authentication information.',
        "The user 'acme' isn't allowed to upload to project 'site'.",
      ],
    },
  },
  {
    id: 'cargo/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /no token found, please run `?cargo login|token rejected for `|please provide a non-empty token|The given API token does not match the format used by crates\.io|authentication failed: Please log in|this crate exists but you don't seem to be an owner/i,
    examples: {
      match: [
        'error: no token found, please run `cargo login`',
        'error: token rejected for `acme`, please run `cargo login --registry acme`',
      ],
    },
  },
  {
    id: 'rubygems/push-refused',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /This rubygem could not be found on .{0,20}or you don't have permission|You do not have permission to push to this gem|The API key doesn't have access|Your rubygems\.org credentials aren't set|You have enabled multi-?factor authentication|Bad username or password for|Authentication is required for \S{1,200}/,
    examples: {
      match: [
        'You do not have permission to push to this gem. Ask an owner to add you.',
        'Authentication is required for https://gems.corp.example/.',
      ],
    },
  },
  {
    id: 'nuget/api-key',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /The specified API key is invalid, has expired|Unable to load the service index .{0,200}(?:401|403)|No API Key was provided|An API key must be provided|error NU1301: .{0,200}(?:401|403|Unauthorized|Forbidden)/,
    examples: {
      match: [
        'error: Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).',
      ],
    },
  },
  {
    id: 'maven/deploy-refused',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match:
      /authentication failed for https?:\S{1,200}, status: 40[13]|Not authorized ?, ReasonPhrase|status code: 40[13], reason phrase: (?:Unauthorized|Forbidden)|authorization failed for https?:|[,:)] status: 40[13] (?:Unauthorized|Forbidden|Content)|Content access is protected by token|Failed to deploy artifacts: .{0,200}\b40[13]\b/,
    help: 'Check the <server> of settings.xml or the repository credentials: its id must be the repository id, and Central wants a user token.',
    unless: /rate limit/i,
    examples: {
      match: [
        '[ERROR] Failed to execute goal deploy: authentication failed for https://repo.corp.example/a.pom, status: 401 Unauthorized',
      ],
    },
  },
  {
    id: 'composer/auth',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Could not authenticate against|The '.{1,200}' URL required authentication|Invalid credentials \(HTTP 40[13]\) for|Your GitHub (?:OAuth|credentials).{0,60}(?:invalid|expired|required)|fatal: .{0,20}composer.{0,60}auth/,
    examples: {
      match: [
        'Could not authenticate against github.com',
        "The 'https://repo.acme.example/packages.json' URL required authentication.",
      ],
    },
  },
]
