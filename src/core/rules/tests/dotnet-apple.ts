import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** dotnet test (xUnit, NUnit, MSTest, TUnit); XCTest, Swift Testing, xcodebuild, fastlane scan. */
export const dotnetAppleTestRules: readonly Rule[] = [
  {
    id: 'dotnet/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\bAssert\.\w{1,40}\(\) Failure|Assert\.\w{1,40} failed\. |Xunit\.Sdk\.\w{1,40}Exception|NUnit\.Framework\.AssertionException|Microsoft\.VisualStudio\.TestTools.{0,60}Assert|Shouldly\.ShouldAssertException|^\s*(?:Assert\.That\(.{1,200}\)|But was: {2}.{1,200})$|error TESTERROR|FluentAssertions\.Execution|^\s*Expected .{1,200}, but (?:found|it was|"|the) .{0,200}/,
    yieldsTo: [...live, 'msvc/error'],
    examples: {
      match: [
        '  Assert.Equal() Failure: Values differ',
        'Assert.AreEqual failed. Expected:<1>. Actual:<2>.',
        '    But was:  503',
        '  Expected response.Status to be 200, but found 503.',
      ],
    },
  },
  {
    id: 'dotnet/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*Failed \S.{0,200} \[(?:< )?\d+ ?m?s\]|^\s*\[xUnit\.net [\d:.]+\] {2,}\S.{1,200} \[FAIL\]$|^\s*failed \S{1,200} \(\d+m?s(?: \d+ms)?\)/,
    yieldsTo: [...live, 'msvc/error', 'dotnet/assertion'],
    examples: {
      match: ['  Failed Acme.PoolTests.Reuse [12 ms]', '[xUnit.net 00:00:00.41]     Acme.PoolTests.Reuse [FAIL]'],
      not: ['  Passed Acme.PoolTests.Maps503 [12 ms]'],
    },
  },
  {
    id: 'dotnet/test-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*Failed! +- Failed: +[1-9]|^\s*(?:Total tests: \d+).{0,60}Failed: [1-9]|^Test Run (?:Failed|Aborted)\.|^\s*Failed: +[1-9]\d*$|Test summary: total: \d+, failed: [1-9]|^The active test run was aborted\.|test run summary: Failed|테스트 실행에 실패|テストの実行に失敗|Fehler beim Testlauf|Échec de la série de tests/i,
    unless: /Total tests: 0|Failed: +0/,
    yieldsTo: [...live, 'msvc/error', 'dotnet/assertion', 'dotnet/test-failed', 'environment'],
    examples: {
      match: [
        'Failed!  - Failed:     1, Passed:     9, Skipped:     0',
        'Test Run Failed.',
        'Test summary: total: 9, failed: 1, succeeded: 8, skipped: 0, duration: 1.2s',
      ],
      not: ['Passed!  - Failed:     0, Passed:     9, Skipped:     0'],
    },
  },
  {
    id: 'xctest/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /XCTAssert\w{0,40} failed|: error: -\[\S{1,120} \S{1,120}\] : |Expectation failed: |XCTUnwrap failed|Asynchronous wait failed: Exceeded timeout|Failed to (?:tap|synthesize event|get matching snapshots)|Issue recorded: /,
    yieldsTo: live,
    examples: {
      match: [
        'A.swift:12: error: -[ATests testX] : XCTAssertEqual failed: ("1") is not equal to ("2")',
        '✘ Test drains() recorded an issue at PoolTests.swift:8:5: Expectation failed: (a → 1) == 2',
      ],
    },
  },
  {
    id: 'xcode/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Test Case '.{1,200}' failed|^\s*✘ Test "?\w.{1,200} (?:failed|recorded)|^\s*[✖✗x] \w{1,120}, (?:XCTAssert|failed - )|^error: Exited with unexpected signal code/,
    yieldsTo: [...live, 'xctest/assertion'],
    examples: {
      match: [
        "Test Case '-[Tests.PoolTests testReuse]' failed (0.012 seconds).",
        '✘ Test drains() failed after 0.001 seconds with 1 issue.',
      ],
      not: ["Test Case '-[Tests.PoolTests testMaps503]' passed (0.012 seconds)."],
    },
  },
  {
    id: 'xcode/test-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\*\* TEST(?: BUILD| EXECUTE)? FAILED \*\*|^Test Suite '.{1,200}' failed|^Testing failed:|^\s*Failing tests:|Executed \d+ tests?, with [1-9]\d* failures?|✘ Test run with \d+ tests? .{0,60}failed|^\s*Tests have failed|Number of failures {1,3}\| [1-9]/,
    yieldsTo: [...live, 'xctest/assertion', 'xcode/test-failed', 'gcc/error', 'token_expired', 'apple/simulator'],
    examples: {
      match: [
        '** TEST FAILED **',
        'Failing tests:',
        'Executed 9 tests, with 1 failure (0 unexpected) in 0.1 (0.2) seconds',
      ],
      not: ['Executed 9 tests, with 0 failures (0 unexpected) in 0.1 (0.2) seconds'],
    },
  },
]
