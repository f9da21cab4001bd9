import { bunDenoRules } from './packages/bun-deno.ts'
import { condaRules } from './packages/conda.ts'
import { desktopRules } from './packages/desktop.ts'
import { dotnetRules } from './packages/dotnet.ts'
import { packageFamilyRules } from './packages/families.ts'
import { infraRules } from './packages/infra.ts'
import { jvmRules } from './packages/jvm.ts'
import { jvmOtherRules } from './packages/jvm-others.ts'
import { mobileRules } from './packages/mobile.ts'
import { nativeRules } from './packages/native.ts'
import { nodeManagerRules } from './packages/node-managers.ts'
import { nodeModuleRules } from './packages/node-modules.ts'
import { npmRules } from './packages/npm.ts'
import { otherLanguageRules } from './packages/other-languages.ts'
import { ownCompileRules } from './packages/own-compile.ts'
import { pluginRules } from './packages/plugins.ts'
import { pnpmRules } from './packages/pnpm.ts'
import { pythonRules } from './packages/python.ts'
import { pythonToolRules } from './packages/python-tools.ts'
import { requirementRules } from './packages/requirements.ts'
import { rubyPhpRules } from './packages/ruby-php.ts'
import { rustGoRules } from './packages/rust-go.ts'
import { sharedWordRules } from './packages/shared-words.ts'
import { systemRules } from './packages/system.ts'
import { systemRefusalRules } from './packages/system-refusals.ts'
import { yarnRules } from './packages/yarn.ts'
import type { Rule } from './rule.ts'

/** Package managers of all ecosystems, and what programs do not find when they run. */
export const packageRules: readonly Rule[] = [
  ...npmRules,
  ...pnpmRules,
  ...yarnRules,
  ...bunDenoRules,
  ...nodeManagerRules,
  ...nodeModuleRules,
  ...pythonRules,
  ...pythonToolRules,
  ...condaRules,
  ...rustGoRules,
  ...jvmRules,
  ...jvmOtherRules,
  ...dotnetRules,
  ...rubyPhpRules,
  ...otherLanguageRules,
  ...mobileRules,
  ...nativeRules,
  ...systemRules,
  ...systemRefusalRules,
  ...desktopRules,
  ...requirementRules,
  ...infraRules,
  ...pluginRules,
  ...sharedWordRules,
  ...ownCompileRules,
  ...packageFamilyRules,
]
