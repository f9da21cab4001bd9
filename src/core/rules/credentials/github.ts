import type { Rule } from '../rule.ts'

/** GitHub's own refusals: tokens, permissions, protections, SSO. */
export const githubCredentialRules: readonly Rule[] = [
  {
    id: 'github/protected-branch',
    cause: 'token_expired/git-permission',
    rank: 'verdict',
    match:
      /protected branch hook declined|GH006: |GH013: |remote: error: GH(?!001|009)\d{3}: |Changes must be made through a pull request|Protected branch update failed/,
    unless: /GH001|large file|push protection|Cannot update this protected branch because .{0,40}secret/i,
    help: 'The branch is protected: let the bot bypass the rule, or open a pull request instead of pushing.',
    examples: {
      match: [
        'remote: error: GH006: Protected branch update failed for refs/heads/main.',
        'remote: - Changes must be made through a pull request.',
      ],
      not: ['remote: error: GH001: Large files detected.'],
    },
    yieldsTo: ['github/push-protection'],
  },
  {
    id: 'github/push-protection',
    cause: 'build/push-rejected',
    rank: 'verdict',
    match:
      /GH009: |GITHUB PUSH PROTECTION|Push cannot contain secrets|push declined due to .{0,40}secret|GH001: Large files detected|exceeds GitHub's file size limit/,
    help: 'Take the secret or the large file out of the commits (and revoke the secret) before you push again.',
    examples: {
      match: [
        'remote:       - Push cannot contain secrets',
        'remote: error: GH001: Large files detected. You may want to try Git Large File Storage',
      ],
    },
  },
  {
    id: 'github/workflow-scope',
    cause: 'token_expired/missing-scope',
    rank: 'verdict',
    match: /refusing to allow an? (?:GitHub App|OAuth App|integration|Personal Access Token) to (?:create|update)/i,
    help: 'Changing a workflow file needs a token with the `workflow` scope; GITHUB_TOKEN never has it.',
    examples: {
      match: [
        ' ! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
      ],
    },
  },
  {
    id: 'github/saml-sso',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /SAML SSO|organization SAML enforcement|forbids access via a (?:personal access token|fine-grained)|forbids access via .{0,40}token lifetime/i,
    help: 'Authorise the token for the organisation: its settings show "Configure SSO".',
    examples: {
      match: [
        'remote: The `acme` organization has enabled or enforced SAML SSO.',
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      ],
    },
  },
  {
    id: 'github/not-accessible',
    cause: 'token_expired/missing-scope',
    rank: 'verdict',
    match:
      /Resource not accessible by (?:integration|personal access token)|Must have admin rights to Repository|requires? the [`'"]?[\w:, ]{3,60}[`'"]? scope|missing (?:required )?scopes?|insufficient[_ ]scope|has not been granted the required scopes|token (?:does not have|lacks) .{0,60}(?:scope|permission)|This endpoint requires you to be authenticated|GitHub Actions is not permitted to create or approve pull requests|permission_denied: |The nested job .{0,100} is requesting|not accessible by (?:this|the) token|Upgrade to GitHub (?:Pro|Team|Enterprise).{0,80}enable this feature/i,
    unless: /gcloud|iam\./i,
    examples: {
      match: [
        'HttpError: Resource not accessible by integration',
        'error: your authentication token is missing required scopes [project]',
        'GraphQL: GitHub Actions is not permitted to create or approve pull requests (createPullRequest)',
        'denied: permission_denied: write_package',
      ],
    },
  },
  {
    id: 'github/bad-credentials',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /\bBad credentials\b|A JSON web token could not be decoded|'Expiration time' claim \('exp'\)|Could not create installation access token|Integration not found|secretOrPrivateKey must/,
    examples: {
      match: ['HttpError: Bad credentials', 'HttpError: A JSON web token could not be decoded'],
    },
  },
  {
    id: 'github/token-not-set',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Parameter token or opts\.auth is required|gh auth login|GH_TOKEN environment variable|Input required and not supplied: (?:.{0,30}(?:token|password|secret|key|\bpat\b|webhook|credential))|github[-_]token.{0,20}(?:is required|not supplied|must be)|GHTOKEN required|Input 'token' not supplied|appId option is required/i,
    unless: /is being used for authentication/,
    help: 'Give the step its token; secrets are empty in pull requests from forks and from Dependabot.',
    // Told to log in, though a token was there: the answer says more.
    yieldsTo: ['token_expired/http-401', 'token_expired/http-403'],
    examples: {
      match: [
        'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.',
        '##[error]Input required and not supplied: token',
        'Error: Input required and not supplied: app-private-key',
      ],
      not: [
        'Error: Input required and not supplied: path',
        'The value of the GH_TOKEN environment variable is being used for authentication.',
      ],
    },
  },
]
