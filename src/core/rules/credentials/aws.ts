import type { Rule } from '../rule.ts'

/** AWS: the CLI, the SDKs and the action that assumes a role. */
export const awsCredentialRules: readonly Rule[] = [
  {
    id: 'aws/expired-token',
    cause: 'token_expired/expired-token',
    rank: 'verdict',
    match:
      /\((?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)\)|ExpiredToken(?:Exception)?:|security token included in the request is expired|The provided token has expired|RequestExpired: /i,
    help: 'The session of the job is older than its role allows: assume the role again just before this step, or raise `role-duration-seconds`.',
    examples: {
      match: [
        'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
        'ExpiredTokenException: The security token included in the request is expired',
      ],
      not: ['An error occurred (NoSuchBucket) when calling the PutObject operation'],
    },
  },
  {
    id: 'aws/sso-session',
    cause: 'token_expired/expired-token',
    rank: 'verdict',
    match:
      /Error loading SSO Token|SSO session .{0,60}expired|SSO Token .{0,40}(?:expired|does not exist)|The SSO session|refresh the SSO access token|Token has expired and refresh failed/i,
    help: 'A person logged in by SSO for this profile; in CI assume a role by OIDC instead.',
    examples: {
      match: [
        'The SSO session associated with this profile has expired or is otherwise invalid.',
        'Error loading SSO Token: Token for acme does not exist',
      ],
    },
  },
  {
    id: 'aws/invalid-credentials',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|UnrecognizedClientException|\(AuthFailure\)|AuthFailure: |IncompleteSignature|security token included in the request is invalid|The AWS Access Key Id you provided does not exist/,
    examples: {
      match: [
        'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
        'Error: operation error S3: PutObject, api error InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.',
      ],
    },
  },
  {
    id: 'aws/no-credentials',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Unable to locate credentials|NoCredentialProviders|Could not load credentials from any providers|NoCredentialsError|no EC2 IMDS role found|Credentials could not be loaded|failed to refresh cached credentials|NoAuthProviders|No valid credential sources found|CredentialsProviderError|The config profile \(.{1,80}\) could not be found|You must specify a region or .{0,40}credentials/i,
    help: 'Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write`.',
    examples: {
      match: [
        'Unable to locate credentials. You can configure credentials by running "aws configure".',
        'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
        '│ Error: No valid credential sources found',
      ],
    },
  },
  {
    id: 'aws/access-denied',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess|AuthorizationError)\)|AccessDenied(?:Exception)?: |is not authorized to perform: |UnauthorizedOperation|explicit deny in an? (?:identity|service control|resource)-based/,
    unless: /java\.nio|AssumeRoleWithWebIdentity/,
    help: 'Allow the action that the message names in the policy of the role.',
    examples: {
      match: [
        'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
        'User: arn:aws:iam::1:user/x is not authorized to perform: s3:PutObject',
      ],
      not: ['java.nio.file.AccessDeniedException: /opt/cache'],
    },
  },
]
