import { buildToolRules } from './compilers/build-tools.ts'
import { bundlerRules } from './compilers/bundlers.ts'
import { cRules } from './compilers/c.ts'
import { documentRules } from './compilers/documents.ts'
import { endingRules } from './compilers/endings.ts'
import { engineRules } from './compilers/engines.ts'
import { functionalCompilerRules } from './compilers/functional.ts'
import { genericCompilerRules } from './compilers/generic.ts'
import { jvmCompilerRules } from './compilers/jvm.ts'
import { scriptingRules } from './compilers/scripting.ts'
import { systemsRules } from './compilers/systems.ts'
import { typescriptRules } from './compilers/typescript.ts'
import type { Rule } from './rule.ts'

/** Compilers, type checkers, build tools and interpreters of the project's own code. */
export const compilerRules: readonly Rule[] = [
  ...typescriptRules,
  ...cRules,
  ...jvmCompilerRules,
  ...systemsRules,
  ...functionalCompilerRules,
  ...scriptingRules,
  ...buildToolRules,
  ...bundlerRules,
  ...documentRules,
  ...engineRules,
  ...endingRules,
  ...genericCompilerRules,
]
