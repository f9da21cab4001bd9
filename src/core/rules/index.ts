import { checkRules } from './checks.ts'
import { cloudRules } from './cloud.ts'
import { compilerRules } from './compilers.ts'
import { credentialRules } from './credentials.ts'
import { githubRules } from './github.ts'
import { httpRules } from './http.ts'
import { machineRules } from './machine.ts'
import { networkRules } from './network.ts'
import { packageRules } from './packages.ts'
import type { Rule } from './rule.ts'
import { testRules } from './tests.ts'

/** Every rule that ships with the action. Where two read one line with the same strength, the earlier stands: a missing
 * package goes before the compile error that it is. */
export const builtInRules: readonly Rule[] = [
  ...packageRules,
  ...testRules,
  ...compilerRules,
  ...checkRules,
  ...credentialRules,
  ...networkRules,
  ...httpRules,
  ...cloudRules,
  ...githubRules,
  ...machineRules,
]
