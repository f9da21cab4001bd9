import type { Rule } from './rule.ts'
import { browserTestRules } from './tests/browser.ts'
import { coverageRules } from './tests/coverage.ts'
import { dotnetAppleTestRules } from './tests/dotnet-apple.ts'
import { functionalTestRules } from './tests/functional.ts'
import { genericTestRules } from './tests/generic.ts'
import { goRustTestRules } from './tests/go-rust.ts'
import { javascriptTestRules } from './tests/javascript.ts'
import { jvmTestRules } from './tests/jvm.ts'
import { liveRules } from './tests/live.ts'
import { nativeTestRules } from './tests/native.ts'
import { pythonTestRules } from './tests/python.ts'
import { rubyPhpTestRules } from './tests/ruby-php.ts'
import { serviceTestRules } from './tests/services.ts'

/**
 * Test runners' own words about failed tests. The line that a person needs is the assertion, else the test's name, else
 * the count: each of these rules of one runner yields to the better ones.
 */
export const testRules: readonly Rule[] = [
  ...liveRules,
  ...pythonTestRules,
  ...javascriptTestRules,
  ...browserTestRules,
  ...goRustTestRules,
  ...jvmTestRules,
  ...rubyPhpTestRules,
  ...dotnetAppleTestRules,
  ...nativeTestRules,
  ...functionalTestRules,
  ...serviceTestRules,
  ...coverageRules,
  ...genericTestRules,
]
