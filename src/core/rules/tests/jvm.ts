import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** JUnit, Surefire and Failsafe, Gradle, TestNG, Spock, Kotest, ScalaTest, sbt, MUnit, Cucumber, ArchUnit. */
export const jvmTestRules: readonly Rule[] = [
  {
    id: 'junit/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /AssertionFailedError(?:: |$)|\bComparisonFailure(?:: |$)|^\s*(?:Caused by: )?java\.lang\.AssertionError(?:: |$)|^\s*(?:java\.lang\.)?AssertionError at \S+\.(?:java|kt|groovy):\d+|^(?:\[ERROR\] )?.{0,200}expected: ?<.{0,200}> but was: ?<|org\.awaitility\.core\.ConditionTimeoutException|org\.mockito\.exceptions\.|Wanted but not invoked:|^Condition not satisfied:$|io\.kotest\.assertions\.|org\.testng\.TestException|MultipleFailuresError/,
    yieldsTo: [...live, 'jvm/compile'],
    examples: {
      match: [
        'org.opentest4j.AssertionFailedError: expected: <1> but was: <2>',
        'java.lang.AssertionError: ',
        'Condition not satisfied:',
        '    java.lang.AssertionError at PoolTest.java:31',
      ],
    },
  },
  {
    id: 'junit/failure',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\[ERROR\] +[\w.$]{0,200}(?:Tests?|IT|Spec)(?:\.|>|:)\S{0,200}.{0,200}|<<< (?:FAILURE|ERROR)!|^\S.{0,200} > .{1,200} FAILED$|^\s*(?:org\.(?:junit|testng)\.\S{1,120}(?:Error|Failure|Exception))/,
    unless: /Tests run:|Failed to execute goal|COMPILATION/,
    yieldsTo: [...live, 'jvm/compile', 'junit/assertion'],
    examples: {
      match: [
        '[ERROR]   PoolTest.reuse:31 the pool is full',
        'PoolTest > reuse() FAILED',
        '[ERROR] reuse(dev.acme.PoolTest)  Time elapsed: 0.02 s  <<< FAILURE!',
      ],
      not: ['PoolTest > mapsStatus503() PASSED'],
    },
  },
  {
    id: 'junit/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /Tests run: {1,3}\d+, {1,3}(?:Failures: {1,3}[1-9]\d*|Failures: {1,3}0, {1,3}Errors: {1,3}[1-9])|There (?:are|were) (?:test failures|failing tests)|^\s*[1-9]\d* tests? completed, [1-9]\d* failed|tests? completed, [1-9]\d* failed|Execution failed for task '.{1,120}[tT]est'|No tests (?:found for given includes|were executed!|matching pattern)|^\[ {2,}[1-9]\d* tests failed {2,}\]/,
    yieldsTo: [...live, 'jvm/compile', 'junit/assertion', 'junit/failure'],
    examples: {
      match: [
        'Tests run: 40, Failures: 1, Errors: 0, Skipped: 0',
        '259 tests completed, 46 failed',
        '> There were failing tests. See the report at: file:///w/build/reports/tests/test/index.html',
        "Execution failed for task ':core:test'.",
        '[         2 tests failed          ]',
      ],
      not: ['Tests run: 4, Failures: 0, Errors: 0, Skipped: 0', '[         0 tests failed          ]'],
    },
  },
  {
    id: 'surefire/fork-crashed',
    cause: 'environment/crashed',
    rank: 'verdict',
    match: /The forked VM terminated without properly saying goodbye/,
    yieldsTo: ['environment/out-of-memory', 'environment/killed', 'environment/disk-full'],
    help: 'The test JVM ended by itself: look for `System.exit`, a crash file `hs_err_pid*.log` or a memory limit.',
    examples: {
      match: ['[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?'],
    },
  },
  {
    id: 'gradle/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Test (?:run )?failed\.? {0,3}(?:See|\()|^\s*Suite: .{1,120} FAILED$|^> Failed to (?:load JUnit Platform|execute test)|Process 'Gradle Test Executor \d+' finished with non-zero exit value 1$/,
    yieldsTo: ['junit/*', ...live],
    examples: {
      match: ["Process 'Gradle Test Executor 3' finished with non-zero exit value 1", 'Test failed. See the report'],
    },
  },
  {
    id: 'testng/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^Total tests run: \d+,.{0,40} Failures: [1-9]|^Tests run: \d+, Passes: \d+, Failures: [1-9]/,
    yieldsTo: ['junit/assertion', 'junit/failure', ...live],
    examples: {
      match: ['Total tests run: 12, Passes: 11, Failures: 1, Skips: 0'],
      not: ['Total tests run: 12, Passes: 12, Failures: 0, Skips: 0'],
    },
  },
  {
    id: 'scalatest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\*\*\* FAILED \*\*\*|^\[error\] Failed tests:|^\[error\] Failed: Total \d+, Failed [1-9]|^(?:\[info\] )?\*\*\* \d+ (?:TESTS?|SUITES?) (?:FAILED|ABORTED) \*\*\*|^\[error\] \(.{1,80}[tT]est\) sbt\.TestsFailedException|(?:==> X |==> E )\S{1,200}\./,
    yieldsTo: ['jvm/compile', ...live],
    examples: {
      match: [
        '[info] - drains the queue *** FAILED ***',
        '[error] Failed tests:',
        '[error] (core / Test / test) sbt.TestsFailedException: Tests unsuccessful',
        '==> X dev.acme.PoolSuite.reuse  0.03s munit.ComparisonFailException',
      ],
    },
  },
  {
    id: 'cucumber/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^[1-9]\d* scenarios? \(.{0,60}[1-9]\d* (?:failed|undefined|ambiguous)|^Undefined scenarios:$|^Failed scenarios:$|^cucumber (?:-p \S+ )?features\/\S+:\d+|io\.cucumber\.junit\.UndefinedStepException/,
    yieldsTo: ['junit/assertion', 'rspec/*', 'chai/*', 'node/assertion', ...live],
    examples: {
      match: ['3 scenarios (1 failed, 2 passed)', 'cucumber features/pay.feature:14 # Scenario: expired card'],
      not: ['3 scenarios (3 passed)'],
    },
  },
  {
    id: 'jvm/test-context',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /IllegalStateException: Failed to load ApplicationContext|ApplicationContext failure threshold \(\d+\) exceeded|Architecture Violation \[Priority: /,
    yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
    help: 'Read the last `Caused by:` below it: it names the bean or property.',
    examples: {
      match: [
        'java.lang.IllegalStateException: Failed to load ApplicationContext for [WebMergedContextConfiguration@1f]',
        'Architecture Violation [Priority: MEDIUM] - Rule was violated (2 times)',
      ],
    },
  },
]
