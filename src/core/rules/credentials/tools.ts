import type { Rule } from '../rule.ts'

/** How registries, vaults and deploy tools say that a login is not there, not right, or may not do this. */
export const toolCredentialRules: readonly Rule[] = [
  {
    id: 'tool/login-refused',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match:
      /ERROR: Wrong user or password \[Remote: |\[!\] Authentication token is invalid or unverified|could not be authenticated for https?:|ERR! E401\b|Publish profile is invalid for app-name|Error: decrypt: encrypted: decryption failed|errorCode=24 Authorization failed|Docker login for '\S{1,120}' failed with exit code/,
    examples: {
      match: [
        "Docker login for 'ghcr.io' failed with exit code 1",
        'ERROR: Wrong user or password [Remote: acme]',
        '[!] Authentication token is invalid or unverified. Either verify it with the email that was sent or register a new session.',
        'Access token could not be authenticated for https://gems.acme.example/.',
        'lerna ERR! E401 [401] authentication required',
      ],
    },
  },
  {
    id: 'tool/login-missing',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /package repository requested authentication!|\(Mix\) No authenticated user found|^Error: API key is required|Need to perform AWS calls for account \S{1,20}, but no credentials|Unable to resolve AWS account to use\. It must be|could not configure AzureCli Authorizer|Attempted to load application default credentials since neither|You must sign in or use a license key with|not found deploy key or tokens|"msg": "Missing sudo password"/,
    examples: {
      match: [
        'https://pub.acme.example package repository requested authentication!',
        '** (Mix) No authenticated user found. Run `mix hex.user auth`',
        'Need to perform AWS calls for account 111111111111, but no credentials have been configured',
        'Action failed with "not found deploy key or tokens"',
      ],
    },
  },
  {
    id: 'vault/action',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match: /failed to retrieve vault token\. code: |Unable to retrieve result for .{1,120} with path "/,
    unless: /code: (?:ECONN|ETIMEDOUT|ENOTFOUND|EAI_)|Response code 5\d\d/,
    help: "Check the role's bound claims and the path: Vault did not let this workflow in, or has no such secret.",
    examples: {
      match: [
        'Error: failed to retrieve vault token. code: ERR_NON_2XX_3XX_RESPONSE, message: Response code 400 (Bad Request)',
      ],
      not: ['Error: failed to retrieve vault token. code: ETIMEDOUT, message: connect ETIMEDOUT 192.0.2.1:8200'],
    },
  },
  {
    id: 'gcloud/federation',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match: /failed to generate Google Cloud federated token for .{1,300}"error":"invalid_(?:target|grant|request)"/,
    examples: {
      match: [
        'google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/1/x: {"error":"invalid_target","error_description":"The target service is invalid."}',
      ],
    },
  },
  {
    id: 'cloud/not-enabled',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match: /API \[\S{1,80}\] not enabled on project|Advanced Security must be enabled for this repository/,
    help: 'Enable the API or the feature for the project; an administrator has to do it.',
    examples: {
      match: [
        'ERROR: (gcloud.run.deploy) FAILED_PRECONDITION: API [run.googleapis.com] not enabled on project [acme].',
        'Advanced Security must be enabled for this repository to use code scanning.',
      ],
    },
  },
  {
    id: 'scp/remote-denied',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match: /^scp: (?:dest open ")?\/\S{1,200}: Permission denied/,
    help: 'The user of the login may not write there on the other host.',
    examples: { match: ['scp: /srv/www/app.tar.gz: Permission denied'] },
  },
]
