import { accessRules } from './machine/access.ts'
import { cyrillicMachineRules } from './machine/cyrillic.ts'
import { diskRules } from './machine/disk.ts'
import { memoryRules } from './machine/memory.ts'
import { runnerRules } from './machine/runner.ts'
import { signalRules } from './machine/signals.ts'
import { toolRules } from './machine/tools.ts'
import type { Rule } from './rule.ts'

/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
export const machineRules: readonly Rule[] = [
  ...diskRules,
  ...memoryRules,
  ...signalRules,
  ...toolRules,
  ...accessRules,
  ...runnerRules,
  ...cyrillicMachineRules,
]
