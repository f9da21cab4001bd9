import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** GoogleTest, Catch2, doctest, Boost.Test, CTest, Meson, Automake, Unity, CppUTest, Bats, ShellSpec, prove. */
export const nativeTestRules: readonly Rule[] = [
  {
    id: 'gtest/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\S{1,300}:\d+: Failure$|^\S{1,300}\(\d+\): error: (?:Expected|Value of|Death test)|^(?:Expected equality of these values:|Value of: )|^unknown file: Failure$/,
    yieldsTo: live,
    examples: { match: ['/w/pool_test.cc:41: Failure', 'Expected equality of these values:'] },
  },
  {
    id: 'gtest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^(?:\d+: )?\[ {2}FAILED {2}\]|^ ?\d+ FAILED TESTS?$/,
    yieldsTo: ['gtest/assertion', ...live],
    examples: {
      match: ['[  FAILED  ] Pool.Reuse (3 ms)', ' 1 FAILED TEST'],
      not: ['[       OK ] Pool.Maps503 (0 ms)', '[  PASSED  ] 9 tests.'],
    },
  },
  {
    id: 'catch2/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\S{1,300}:\d+: (?:FAILED|ERROR: (?:CHECK|REQUIRE|TEST CASE)).{0,200}|^\S{1,300}\(\d+\): (?:FAILED:|ERROR: (?:CHECK|REQUIRE)).{0,200}|^test cases: {1,4}\d+ \|.{0,60}[1-9]\d* failed|^\[doctest\] (?:test cases|Status): .{0,60}(?:[1-9]\d* failed|FAILURE!)|^ {2}(?:REQUIRE|CHECK)\( .{1,200} \)|due to a fatal error condition:/,
    yieldsTo: live,
    examples: {
      match: [
        '/w/pool.cpp:12: FAILED:',
        '  REQUIRE( size() == 2 )',
        '[doctest] Status: FAILURE!',
        '/w/pool.cpp:9: ERROR: CHECK( a == b ) is NOT correct!',
      ],
      not: ['[doctest] Status: SUCCESS!'],
    },
  },
  {
    id: 'boost.test/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /: (?:fatal )?error: in "[\w/]{1,200}": |^\*\*\* \d+ failures? (?:is|are) detected in the test module/,
    yieldsTo: live,
    examples: {
      match: [
        'pool.cpp(12): error: in "pool/reuse": check a == b has failed [1 != 2]',
        '*** 1 failure is detected in the test module "pool"',
      ],
    },
  },
  {
    id: 'ctest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\*\*\*(?:Failed|Timeout|Exception: \w+|Not Run)\b|tests passed, [1-9]\d* tests? failed out of|^The following tests FAILED|^Errors while running CTest|^\s+\d+ - \S.{0,200} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)/,
    yieldsTo: ['gtest/*', 'catch2/failed', 'boost.test/failed', 'dependency/shared-library-missing', ...live],
    examples: {
      match: [
        '75% tests passed, 1 tests failed out of 4',
        '2/4 Test #2: pool_reuse ...................***Failed    0.01 sec',
        '	  2 - pool_reuse (Failed)',
        'Errors while running CTest',
      ],
      not: ['100% tests passed, 0 tests failed out of 4'],
    },
  },
  {
    id: 'meson/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+\/\d+ \S.{1,200}(?: FAIL {4}| TIMEOUT {4}| ERROR {4}| UNEXPECTEDPASS {4})|^Fail: {10,}[1-9]|^Summary of Failures:$|^Timeout: {7,}[1-9]/,
    unless: /^\s*\d+\/\d+ .{1,200} (?:OK|SKIP) /,
    examples: {
      match: [
        '2/9 pool:unit / reuse        FAIL            0.02s   exit status 1',
        'Summary of Failures:',
        'Fail:              1',
      ],
      not: ['Fail:              0', '1/9 pool / maps-503  OK      0.02s'],
    },
  },
  {
    id: 'automake/check',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^FAIL: \S{1,200}(?: \(exit status: \d+\))?$|^(?:# FAIL:|# ERROR:|# XPASS:) {1,3}[1-9]|^\d+ of \d+ tests? failed$|^See \S{1,120}test-suite\.log/,
    unless: /^See \S{1,120}test-suite\.log\.gz/,
    yieldsTo: ['python/unittest', ...live],
    examples: {
      match: ['FAIL: tests/pool.sh', '# FAIL:  1', '1 of 4 tests failed', 'See ./test-suite.log'],
      not: ['# FAIL:  0', 'PASS: tests/pool.sh'],
    },
  },
  {
    id: 'bats/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^# \(in test file \S{1,200}, line \d+\)|^\s*\(in test file \S{1,200}, line \d+\)|^# {3}`.{1,200}' failed|^ {2,4}`.{1,200}' failed(?: with status \d+)?$/,
    yieldsTo: live,
    examples: { match: ['# (in test file test/retry.bats, line 12)', '#   `[ "$status" -eq 0 ]\' failed'] },
  },
  {
    id: 'shellspec/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*shellspec \S{1,200}:\d+ # \d+\) .{1,200} FAILED|^\s*\d+\.\d+\) The (?:output|status|stdout|stderr) should /,
    examples: {
      match: ['shellspec spec/retry_spec.sh:4 # 1) retry stops FAILED', '    1.1) The status should be success'],
    },
  },
  {
    id: 'automake/fail',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^(?:FAIL|XPASS): [\w./-]{2,200}(?:$| \(?(?:got|exit|expected|rc=|status))/,
    yieldsTo: ['build/test-failure', 'network', 'external_api', 'token_expired', 'dependency', 'environment', ...live],
    examples: {
      match: ['FAIL: tests/t-retry.sh', 'FAIL: t_retry (got 503, want 200)', 'FAIL: drains.test (exit status: 1)'],
      not: ['PASS: tests/t-retry.sh', 'FAIL: 0'],
    },
  },
  {
    id: 'perl/failed-test',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^# {2,3}Failed test (?:'|at )/,
    yieldsTo: ['perl/locate', ...live],
    examples: { match: ["#   Failed test 'drains'"] },
  },
  {
    id: 'perl/prove',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Result: FAIL$|^Failed \d+\/\d+ (?:tests|subtests|test programs)|^\s*Failed \d+\/\d+ subtests|^# Looks like you (?:failed \d+ tests?|planned \d+ tests? but)|\(Wstat: \d+ .{0,40}Failed: [1-9]\d*\)/,
    yieldsTo: ['perl/locate', 'perl/failed-test', ...live],
    examples: {
      match: ['Result: FAIL', 'Failed 1/4 test programs. 1/9 subtests failed.', '# Looks like you failed 1 test of 9.'],
      not: ['Result: PASS'],
    },
  },
  {
    id: 'pgtap/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^# Failed test \d+: "|^(?:psql:\S{1,200}:\d+: )?# Looks like you failed \d+ tests? of|^\d+ of \d+ tests? failed\.$/,
    yieldsTo: ['perl/failed-test'],
    examples: { match: ['# Failed test 3: "users has a primary key"', '1 of 201 tests failed.'] },
  },
  {
    id: 'unity/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\S{1,300}\.(?:c|cpp):\d+:\w{1,120}:FAIL|^\d+ Tests [1-9]\d* Failures \d+ Ignored|^Errors \([1-9]\d* failures?, \d+ tests/,
    examples: {
      match: [
        'test/pool.c:12:test_reuse:FAIL: Expected 1 Was 2',
        '9 Tests 1 Failures 0 Ignored',
        'Errors (1 failures, 9 tests, 9 ran, 20 checks, 0 ignored, 0 filtered out, 1 ms)',
      ],
      not: ['9 Tests 0 Failures 0 Ignored'],
    },
  },
]
