import type { Rule } from './rule.ts'

/** Identity that was refused, in the words of logins, clouds, registries, git and ssh. */
export const credentialRules: readonly Rule[] = [
  {
    id: 'ssh/key-refused',
    cause: 'token_expired/ssh-key-refused',
    rank: 'verdict',
    match:
      /Permission denied \((?:publickey|password|keyboard-interactive)|Too many authentication failures|Host key verification failed|Load key ".*": (?:invalid format|error in libcrypto)/,
    examples: {
      match: ['git@github.com: Permission denied (publickey).', 'Host key verification failed.'],
      not: ['install: cannot create file: Permission denied'],
    },
  },
  {
    id: 'tls/client-certificate-refused',
    cause: 'token_expired/expired-certificate',
    rank: 'verdict',
    match:
      /alert certificate (?:expired|revoked|unknown|required)|alert bad certificate|client certificate .{0,40}(?:expired|revoked|required)|tls: (?:expired|bad) certificate/i,
    examples: {
      match: [
        'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
        'remote error: tls: expired certificate',
      ],
    },
  },
  {
    id: 'oauth/invalid-grant',
    cause: 'token_expired/invalid-grant',
    rank: 'verdict',
    match: /\binvalid_grant\b|refresh token .{0,30}(?:expired|revoked|invalid)|Token has been expired or revoked/i,
    examples: {
      match: ["google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})"],
    },
  },
  {
    id: 'oauth/invalid-client',
    cause: 'token_expired/invalid-credentials',
    rank: 'cause',
    match:
      /\binvalid_client\b|\bunauthorized_client\b|AADSTS(?:7000215|700016|50034|50126|70021|700213|700211|90002)|invalid_auth\b|not_authed\b|token_revoked\b|account_inactive\b/i,
    examples: {
      match: [
        'AADSTS7000215: Invalid client secret provided.',
        'slack replied HTTP 200 {"ok":false,"error":"invalid_auth"}',
      ],
    },
  },
  {
    id: 'azure/expired-secret',
    cause: 'token_expired/expired-secret',
    rank: 'verdict',
    match: /AADSTS7000222|client secret keys? .{0,60}expired/i,
    examples: { match: ["AADSTS7000222: The provided client secret keys for app 'x' are expired."] },
  },
  {
    id: 'azure/aadsts',
    cause: 'token_expired/invalid-credentials',
    rank: 'cause',
    match:
      /AADSTS\d{5,7}|AuthorizationFailed|does not have authorization to perform action|Please run 'az login'|ClientAuthenticationError|InteractionRequired/,
    examples: {
      match: [
        'AADSTS50079: User must enroll.',
        "The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Web/sites/write'",
      ],
    },
  },
  {
    id: 'oidc/not-authorized',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /Not authorized to perform sts:AssumeRole|AssumeRoleWithWebIdentity|Could not assume role with OIDC|No OpenIDConnect provider found|Unable to get ACTIONS_ID_TOKEN_REQUEST|ID token request URL|invalid-publisher|trusted publisher|OIDC token .{0,40}(?:failed|invalid|expired|not)|unable to (?:get|retrieve) OIDC|Unable to detect OIDC|failed to generate Google Cloud .{0,40}access token|Permission 'iam\.serviceAccounts\.getAccessToken' denied|federated (?:token|identity).{0,60}(?:fail|invalid|denied|no matching)/i,
    unless: /Assuming role with OIDC|ETIMEDOUT|ECONN|ENOTFOUND|timed out/,
    examples: {
      match: [
        'Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
        '* `invalid-publisher`: valid token, but no corresponding publisher',
      ],
    },
  },
  {
    id: 'aws/expired-token',
    cause: 'token_expired/expired-token',
    rank: 'verdict',
    match:
      /\((?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)\)|ExpiredToken(?:Exception)?:|The security token included in the request is expired|Error loading SSO Token|SSO session .{0,60}expired|The SSO session|token included in the request is invalid/i,
    examples: {
      match: ['An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'],
    },
  },
  {
    id: 'aws/invalid-credentials',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|UnrecognizedClientException|AuthFailure\b|IncompleteSignature/,
    examples: {
      match: [
        'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
      ],
    },
  },
  {
    id: 'aws/no-credentials',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Unable to locate credentials|NoCredentialProviders|Could not load credentials from any providers|NoCredentialsError|no EC2 IMDS role found|Credentials could not be loaded|failed to refresh cached credentials|NoAuthProviders/i,
    examples: {
      match: [
        'Unable to locate credentials. You can configure credentials by running "aws configure".',
        'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      ],
    },
  },
  {
    id: 'aws/access-denied',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess)\)|AccessDenied(?:Exception)?:|is not authorized to perform: |UnauthorizedOperation/,
    examples: {
      match: [
        'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
        'User: arn:aws:iam::1:user/x is not authorized to perform: s3:PutObject',
      ],
    },
  },
  {
    id: 'gcloud/credentials',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Could not (?:automatically determine|load the default) credentials|You do not currently have an active account selected|Reauthentication (?:failed|is needed)|There was a problem refreshing your current auth tokens|Your default credentials were not found|DefaultCredentialsError|must specify exactly one of "workload_identity_provider"/,
    examples: {
      match: [
        'ERROR: (gcloud.run.deploy) There was a problem refreshing your current auth tokens: x',
        'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
      ],
    },
  },
  {
    id: 'gcloud/permission',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /PERMISSION_DENIED|Permission '?[\w.]+'? denied on|does not have [\w.]+ (?:access|permission)|IAM_PERMISSION_DENIED|Required '?[\w.]+'? permission for/,
    examples: {
      match: [
        'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission',
        'ci@x.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.',
      ],
    },
  },
  {
    id: 'git/could-not-read-username',
    cause: 'token_expired/git-credentials',
    rank: 'verdict',
    match:
      /could not read (?:Username|Password) for|Authentication failed for '|Invalid username or (?:password|token)|Support for password authentication was removed|terminal prompts disabled|remote: (?:Repository not found|Invalid credentials|HTTP Basic: Access denied)|Input required and not supplied: token|SAML SSO/i,
    examples: {
      match: [
        "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
        "fatal: Authentication failed for 'https://git.example/x.git/'",
      ],
    },
  },
  {
    id: 'git/write-denied',
    cause: 'token_expired/git-permission',
    rank: 'verdict',
    match:
      /remote: Permission to \S+ denied to|Write access to repository not granted|refusing to allow an? (?:GitHub App|OAuth App|integration|Personal Access Token) to (?:create|update)|Permission to \S+ denied to|You are not allowed to push|protected branch hook declined|GH006|GH013|remote: error: GH\d{3}/,
    unless: /GH001|large file/i,
    examples: {
      match: [
        'remote: Permission to acme/site.git denied to github-actions[bot].',
        'remote: Write access to repository not granted.',
      ],
    },
  },
  {
    id: 'github/not-accessible',
    cause: 'token_expired/missing-scope',
    rank: 'verdict',
    match:
      /Resource not accessible by (?:integration|personal access token)|Must have admin rights to Repository|requires? the [`'"]?[\w:, ]+[`'"]? scope|missing (?:required )?scopes?|insufficient(?:_| )scope|has not been granted the required scopes|token (?:does not have|lacks) .{0,60}(?:scope|permission)|This endpoint requires you to be authenticated/i,
    examples: {
      match: [
        'HttpError: Resource not accessible by integration',
        'error: your authentication token is missing required scopes [project]',
      ],
    },
  },
  {
    id: 'github/bad-credentials',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match: /\bBad credentials\b|Parameter token or opts\.auth is required|gh auth login|GH_TOKEN environment variable/,
    examples: {
      match: [
        'HttpError: Bad credentials',
        'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.',
      ],
    },
  },
  {
    id: 'registry/denied',
    cause: 'token_expired/registry-denied',
    rank: 'verdict',
    match:
      /\bdenied: (?:requested access|permission|installation not allowed|access|Unauthenticated|User|The request is missing)|pull access denied|unauthorized: (?:authentication required|incorrect username|access|your|The client|failed)|incorrect username or password|no basic auth credentials|authentication required|insufficient_scope: authorization failed|invalid status code from registry 403|error getting credentials|Get "?https?:\/\/\S+\/v2\/.{0,40}(?:unauthorized|denied)|Username and password required|Must provide --username/i,
    unless: /toomanyrequests|rate limit/i,
    examples: {
      match: [
        'denied: requested access to the resource is denied',
        'unauthorized: authentication required',
        'Error: Username and password required',
      ],
      not: ['toomanyrequests: You have reached your unauthenticated pull rate limit.'],
    },
  },
  {
    id: 'kubectl/unauthorized',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match:
      /You must be logged in to the server|the server has asked for the client to provide credentials|\(Forbidden\): .{0,120} is forbidden|forbidden: User "|cannot (?:get|list|create|patch|update|delete|watch) resource "/,
    examples: {
      match: [
        'error: You must be logged in to the server (Unauthorized)',
        'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods" in API group ""',
      ],
    },
  },
  {
    id: 'vault/denied',
    cause: 'token_expired/http-403',
    rank: 'cause',
    match:
      /\* permission denied|Code: 403\. Errors|missing client token|vault: .{0,40}(?:permission denied|invalid token)/,
    examples: { match: ['* permission denied', 'Code: 403. Errors:'] },
  },
  {
    id: 'npm/login',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code ENEEDAUTH|This command requires you to be logged in|(?:ENEEDAUTH|EINVALIDNPMTOKEN|ENONPMTOKEN)|You may not perform that action with these credentials|Incorrect or missing password|npm (?:ERR!|error) code EOTP/,
    examples: {
      match: [
        'npm error code ENEEDAUTH',
        'npm error 403 403 Forbidden - PUT https://registry.example/x - You may not perform that action with these credentials.',
      ],
    },
  },
  {
    id: 'twine/refused',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Invalid or non-existent authentication information|The user '.{1,60}' isn't allowed to upload|Invalid API Token/,
    examples: {
      match: [
        'HTTPError: 403 Forbidden from https://upload.example/legacy/ Invalid or non-existent authentication information.',
      ],
    },
  },
  {
    id: 'codecov/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Token required (?:because|-)|Repository not found.{0,30}token|Please provide an upload token|Token required - not valid tokenless|Invalid (?:upload )?token/i,
    examples: {
      match: ['Upload queued for processing failed: {"message":"Token required because branch is protected"}'],
    },
  },
  {
    id: 'database/login',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /password authentication failed for user|Access denied for user '|Login failed for user|ORA-01017|no pg_hba\.conf entry|NOAUTH Authentication required|WRONGPASS|Authentication failed\.?$|SCRAM authentication failed|role "\S+" does not exist/,
    unless: /localhost|127\.0\.0\.1/,
    examples: {
      match: [
        'psql: error: connection to server at "db.corp" (10.0.0.3), port 5432 failed: FATAL:  password authentication failed for user "ci"',
        "ERROR 1045 (28000): Access denied for user 'ci'@'10.0.0.9' (using password: YES)",
      ],
    },
  },
  {
    id: 'apple/signing',
    cause: 'token_expired/expired-certificate',
    rank: 'verdict',
    match:
      /Signing certificate .{0,200}(?:expired|revoked|not valid)|No signing certificate|Provisioning profile .{0,200}(?:expired|doesn't include|not found|has expired)|No profiles? for '.{0,120}' (?:were|was) found|requires a provisioning profile|errSecInternalComponent|The specified item could not be found in the keychain|CSSMERR_TP_CERT_EXPIRED|No certificate for team|notarytool.{0,60}(?:401|credentials)/i,
    examples: {
      match: [
        'error: Signing certificate is invalid. Signing certificate "Apple Distribution: X", serial number "1", is not valid for code signing. It may have been revoked or expired.',
        "error: No profiles for 'com.acme.app' were found",
      ],
    },
  },
  {
    id: 'token/expired',
    cause: 'token_expired/expired-token',
    rank: 'symptom',
    match:
      /\b(?:token|credential|session|API key|access key|secret|password|license|subscription)s? (?:has |have |is |are |was |were )?(?:already )?(?:been )?(?:expired|revoked)\b|TokenExpiredError|jwt expired|expired (?:token|credentials?|api key)/i,
    examples: { match: ['error: the access token has expired', 'Your API key was revoked.'] },
  },
  {
    id: 'token/invalid',
    cause: 'token_expired/invalid-token',
    rank: 'symptom',
    match:
      /\b(?:invalid|incorrect|bad|malformed|wrong|unknown) (?:api[ -_]?key|(?:access |auth(?:entication)? |bearer |upload |personal access )?token|credentials?|authentication (?:credentials|token|information)|login|username or password|client secret)\b|InvalidTokenException|authentication (?:failed|failure|error)\b|AuthenticationError\b|failed to (?:authenticate|log ?in)|login failed|not logged in|Unauthenticated\b|permission_denied: write_package|not authenticated/i,
    unless: /unexpected token|CSRF|syntax|parse/i,
    examples: {
      match: [
        'Error: Invalid API key',
        'openai.AuthenticationError: Incorrect API key provided',
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
      /\b\w*(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\w*\b(?: environment variable)? (?:is|was|are|must be|has to be) (?:not set|not defined|required|missing|empty|unset|undefined|set)\b|(?:missing|no|please (?:set|provide)|must (?:set|provide)) (?:the )?(?:required )?(?:environment variable |secret |env var )?[`'"]?\w*(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\b|No (?:auth(?:entication)?|access|API) (?:token|key|credentials?) (?:found|provided|available|specified)|credentials? (?:not (?:found|provided|set|configured)|missing)|\b\w+ (?:token|api key) (?:is )?(?:required|missing|not provided)/i,
    unless: /syntax/i,
    examples: {
      match: [
        'Error: DEPLOY_TOKEN is not set',
        'error: missing required environment variable NPM_TOKEN',
        'No authentication token found',
      ],
    },
  },
  {
    id: 'access/denied',
    cause: 'token_expired/access-denied',
    rank: 'symptom',
    match:
      /\bAccess (?:is )?denied\b|\b(?:Unauthorized|Forbidden)\b(?!.{0,40}(?:test|spec))|not authorized to\b|unauthorized(?:Error)?:|403\b.{0,20}(?:denied|forbidden)|do(?:es)? not have (?:the )?(?:required |sufficient |necessary )?(?:permission|access|authorization)|insufficient (?:permissions?|privileges?)|You (?:need|must) .{0,40}permission|not permitted to/i,
    unless: /Access is denied\.? *$|to the path|EACCES|os error|The process cannot|rate limit|localhost|127\.0\.0\.1/i,
    examples: {
      match: ['Error: Forbidden', 'You do not have permission to publish "x".'],
      not: ["Access to the path 'C:\\\\x' is denied."],
    },
  },
]
