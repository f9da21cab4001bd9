import type { Rule } from '../rule.ts'

/** Clusters, secret stores and infrastructure tools. */
export const infraCredentialRules: readonly Rule[] = [
  {
    id: 'kubectl/unauthorized',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    show: 'last',
    match:
      /You must be logged in to the server|the server has asked for the client to provide credentials|getting credentials: exec: |Kubernetes cluster unreachable: .{0,200}(?:credentials|Unauthorized)|error: You must be logged in/,
    unless: /executable file not found|executable \S{1,80} not found/,
    examples: {
      match: [
        'error: You must be logged in to the server (Unauthorized)',
        'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
      ],
      not: ['getting credentials: exec: executable gke-gcloud-auth-plugin not found'],
    },
  },
  {
    id: 'kubectl/forbidden',
    cause: 'token_expired/http-403',
    rank: 'verdict',
    match:
      /\(Forbidden\): .{0,160} is forbidden|is forbidden: User "|forbidden: User "|cannot (?:get|list|create|patch|update|delete|watch) resource "/,
    unless: /exceeded quota/,
    help: 'Bind the service account to a role that may do this, in the namespace that the message names.',
    examples: {
      match: [
        'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods" in API group ""',
      ],
    },
  },
  {
    id: 'vault/denied',
    cause: 'token_expired/http-403',
    rank: 'cause',
    match:
      /\* permission denied|Code: 403\. Errors|missing client token|vault: .{0,40}(?:permission denied|invalid token)|\* invalid role name|error validating (?:token|claims): .{0,80}(?:bound|claim|audience)|bad token.{0,30}vault/,
    examples: {
      match: [
        '* permission denied',
        'Code: 403. Errors:',
        '* error validating claims: claim "sub" does not match any associated bound claim values',
      ],
    },
    yieldsTo: ['http/403', 'http/401'],
  },
  {
    id: 'terraform/login',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Required token could not be found|Run the following command to generate a token for app\.terraform|error configuring .{1,60} Provider: no valid credential|Error: (?:error )?configuring Terraform AWS Provider: .{0,80}credential|Failed to read organization settings: .{0,40}unauthorized|No valid credentials? (?:sources )?(?:found )?for/i,
    help: 'Set TF_TOKEN_app_terraform_io, or give setup-terraform its `cli_config_credentials_token`.',
    examples: { match: ['│ Error: Required token could not be found'] },
  },
  {
    id: 'pulumi/login',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /PULUMI_ACCESS_TOKEN must be set|getting user info: \[401\]|error: \[401\] Unauthorized: No credentials provided|invalid access token.{0,20}pulumi|incorrect passphrase: |passphrase must be set with PULUMI_CONFIG_PASSPHRASE/i,
    examples: { match: ['error: PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions'] },
  },
  {
    id: 'ansible/vault-password',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Attempting to decrypt but no vault secrets found|Decryption failed \(no vault secrets|the data key .{0,40}(?:sops|could not be decrypted)|Failed to get the data key required to decrypt the SOPS file/,
    examples: {
      match: [
        'ERROR! Attempting to decrypt but no vault secrets found',
        'Failed to get the data key required to decrypt the SOPS file.',
      ],
    },
  },
]
