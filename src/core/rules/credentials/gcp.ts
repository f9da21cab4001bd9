import type { Rule } from '../rule.ts'

/** Google Cloud and Firebase. */
export const gcpCredentialRules: readonly Rule[] = [
  {
    id: 'gcloud/workload-identity',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /failed to generate Google Cloud .{0,40}access token|Permission 'iam\.serviceAccounts\.getAccessToken' denied|attribute condition.{0,80}reject|The given credential is rejected by the attribute condition|The audience in ID Token .{0,80}does not match|must specify exactly one of "workload_identity_provider"/,
    help: 'Check the attribute condition of the workload identity pool and the binding roles/iam.workloadIdentityUser.',
    examples: {
      match: [
        'failed to generate Google Cloud federated token for //iam.googleapis.example/p: {"error":"unauthorized_client","error_description":"The given credential is rejected by the attribute condition."}',
      ],
    },
  },
  {
    id: 'gcloud/credentials',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Could not (?:automatically determine|load the default) credentials|could not find default credentials|You do not currently have an active account selected|Reauthentication (?:failed|is needed|required)|There was a problem refreshing your current auth tokens|does not have any valid credentials|Your default credentials were not found|DefaultCredentialsError|Application Default Credentials .{0,40}not|the credentials? (?:file|json) .{0,40}(?:invalid|not valid)|failed to parse service account key JSON/i,
    examples: {
      match: [
        'ERROR: (gcloud.run.deploy) There was a problem refreshing your current auth tokens: x',
        'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
        'google: could not find default credentials.',
      ],
    },
  },
  {
    id: 'gcloud/permission',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /PERMISSION_DENIED|Permission '?[\w.]{3,80}'? denied on|does not have [\w.]{3,80} (?:access|permission)|Required '?[\w.]{3,80}'? permission for|code = PermissionDenied|Cloud .{1,40} API has not been used in project/,
    examples: {
      match: [
        'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission',
        'ci@x.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.',
        "denied: Permission 'artifactregistry.repositories.uploadArtifacts' denied on resource",
      ],
    },
  },
  {
    id: 'firebase/login',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Failed to authenticate, have you run firebase login|Authentication Error: Your credentials are no longer valid|Failed to get Firebase project .{1,80}Please make sure the project exists and your account has permission/,
    examples: { match: ['Error: Failed to authenticate, have you run firebase login?'] },
  },
  {
    id: 'google/play',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /The caller does not have permission|Google Play Android Developer API has not been used|androidpublisher.{0,60}(?:permission|forbidden|unauthorized)/i,
    examples: { match: ['Google Api Error: forbidden: The caller does not have permission'] },
  },
]
