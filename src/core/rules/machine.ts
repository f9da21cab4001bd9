import { accessRules } from './machine/access.ts'
import { browserMachineRules } from './machine/browsers.ts'
import { containerMachineRules } from './machine/containers.ts'
import { cyrillicMachineRules } from './machine/cyrillic.ts'
import { deviceRules } from './machine/devices.ts'
import { diskRules } from './machine/disk.ts'
import { memoryRules } from './machine/memory.ts'
import { otherCiRules } from './machine/other-ci.ts'
import { runnerRules } from './machine/runner.ts'
import { signalRules } from './machine/signals.ts'
import { toolchainRules } from './machine/toolchains.ts'
import { toolRules } from './machine/tools.ts'
import type { Rule } from './rule.ts'

/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
export const machineRules: readonly Rule[] = [
  ...diskRules,
  ...memoryRules,
  ...signalRules,
  ...toolRules,
  ...toolchainRules,
  ...accessRules,
  ...containerMachineRules,
  ...browserMachineRules,
  ...deviceRules,
  ...runnerRules,
  ...otherCiRules,
  ...cyrillicMachineRules,
]
