import type { Rule } from '../rule.ts'

/** Microsoft's clouds: Entra ID codes, Azure Resource Manager, the az CLI. */
export const azureCredentialRules: readonly Rule[] = [
  {
    id: 'azure/expired-secret',
    cause: 'token_expired/expired-secret',
    rank: 'verdict',
    match: /AADSTS7000222|client secret keys? .{0,60}(?:are |is |has )expired/i,
    examples: { match: ["AADSTS7000222: The provided client secret keys for app 'x' are expired."] },
  },
  {
    id: 'azure/expired-token',
    cause: 'token_expired/expired-token',
    rank: 'verdict',
    match: /AADSTS(?:700082|700084|70043|70008|50173|50133|500133|50089)\b/,
    examples: {
      match: [
        'AADSTS700082: The refresh token has expired due to inactivity.',
        'AADSTS50173: The provided grant has expired',
      ],
    },
  },
  {
    id: 'azure/federated-credential',
    cause: 'token_expired/oidc-not-authorized',
    rank: 'verdict',
    match:
      /AADSTS(?:70021|70025|700213|700211|700212|7002138|90061|700024)\b|No matching federated identity record|has no configured federated identity credentials/,
    help: "The app's federated credential must have the subject that the message shows: repository, and branch, tag or environment.",
    examples: {
      match: [
        "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:acme/site:ref:refs/heads/x'.",
      ],
    },
  },
  {
    id: 'azure/invalid-client',
    cause: 'token_expired/invalid-credentials',
    rank: 'verdict',
    match: /AADSTS(?:7000215|7000216|700016|50034|50126|50020|90002|50053|53003|50076|50079|700027)\b/,
    examples: {
      match: ['AADSTS7000215: Invalid client secret provided.', 'AADSTS50079: User must enroll.'],
    },
  },
  {
    id: 'azure/aadsts',
    cause: 'token_expired/invalid-credentials',
    rank: 'cause',
    match:
      /AADSTS\d{5,7}\b|ClientAuthenticationError|InteractionRequired|CredentialUnavailableError|DefaultAzureCredential failed/,
    unless: /AADSTS(?:90055|50196|90033|90024|90006|90012|90090|90091|40010)\b/,
    examples: {
      match: [
        'AADSTS65001: The user or administrator has not consented to use the application.',
        'azure.core.exceptions.ClientAuthenticationError: DefaultAzureCredential failed to retrieve a token from the included credentials.',
      ],
    },
  },
  {
    id: 'azure/login',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Please run 'az login'|az login' to setup account|No subscriptions? found for|Not all values are present\. Ensure 'client-id' and 'tenant-id'|The subscription of '.{1,60}' doesn't exist in cloud/,
    examples: {
      match: [
        "ERROR: Please run 'az login' to setup account.",
        "Error: Login failed with Error: Using auth-type: SERVICE_PRINCIPAL. Not all values are present. Ensure 'client-id' and 'tenant-id' are supplied.",
      ],
    },
  },
  {
    id: 'azure/authorization',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /AuthorizationFailed|does not have authorization to perform action|AuthorizationPermissionMismatch|LinkedAuthorizationFailed|InvalidAuthenticationToken|Caller is not authorized to perform action on resource|ForbiddenByRbac|ForbiddenByFirewall/,
    help: 'Assign the service principal a role on the scope that the message names.',
    examples: {
      match: [
        "(AuthorizationFailed) The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Web/sites/write'",
        'Code: ForbiddenByRbac, Caller is not authorized to perform action on resource.',
      ],
    },
  },
]
