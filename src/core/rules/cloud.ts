import { awsRules } from './cloud/aws.ts'
import { azureRules } from './cloud/azure.ts'
import { gcpRules } from './cloud/gcp.ts'
import { kubernetesRules } from './cloud/kubernetes.ts'
import { limitRules } from './cloud/limits.ts'
import { stateRules } from './cloud/state.ts'
import type { Rule } from './rule.ts'

/** Cloud control planes and clusters that fail on their own side, or whose limits are reached. */
export const cloudRules: readonly Rule[] = [
  ...azureRules,
  ...gcpRules,
  ...awsRules,
  ...limitRules,
  ...kubernetesRules,
  ...stateRules,
]
