import { awsCredentialRules } from './credentials/aws.ts'
import { azureCredentialRules } from './credentials/azure.ts'
import { checkerCredentialRules } from './credentials/checkers.ts'
import { databaseCredentialRules } from './credentials/databases.ts'
import { fastlaneRules } from './credentials/fastlane.ts'
import { gcpCredentialRules } from './credentials/gcp.ts'
import { gitCredentialRules } from './credentials/git.ts'
import { githubCredentialRules } from './credentials/github.ts'
import { infraCredentialRules } from './credentials/infra.ts'
import { oidcRules } from './credentials/oidc.ts'
import { packageCredentialRules } from './credentials/packages.ts'
import { registryCredentialRules } from './credentials/registry.ts'
import { serviceCredentialRules } from './credentials/services.ts'
import { sharedCredentialRules } from './credentials/shared-words.ts'
import { signingRules } from './credentials/signing.ts'
import { toolCredentialRules } from './credentials/tools.ts'
import type { Rule } from './rule.ts'

/** Identity that was refused, in the words of logins, clouds, registries, git and ssh. */
export const credentialRules: readonly Rule[] = [
  ...gitCredentialRules,
  ...githubCredentialRules,
  ...registryCredentialRules,
  ...packageCredentialRules,
  ...oidcRules,
  ...awsCredentialRules,
  ...azureCredentialRules,
  ...gcpCredentialRules,
  ...infraCredentialRules,
  ...databaseCredentialRules,
  ...signingRules,
  ...fastlaneRules,
  ...serviceCredentialRules,
  ...checkerCredentialRules,
  ...toolCredentialRules,
  ...sharedCredentialRules,
]
