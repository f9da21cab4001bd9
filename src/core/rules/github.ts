import { actionRules } from './github/actions.ts'
import { gitRules } from './github/git.ts'
import { gitTransferRules } from './github/git-transfer.ts'
import { releaseToolRules } from './github/release-tools.ts'
import { serviceRules } from './github/services.ts'
import { storageRules } from './github/storage.ts'
import { workflowRules } from './github/workflow.ts'
import type { Rule } from './rule.ts'

/** GitHub's own services and actions, the runner and git, where they say something that no general rule covers. */
export const githubRules: readonly Rule[] = [
  ...serviceRules,
  ...gitTransferRules,
  ...workflowRules,
  ...actionRules,
  ...gitRules,
  ...storageRules,
  ...releaseToolRules,
]
