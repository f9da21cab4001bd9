import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** What is left when no runner is known by its own words: assertions, and sentences that count failed tests. */
export const genericTestRules: readonly Rule[] = [
  {
    id: 'test/assertion',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /\bAssertionError\b|[aA]ssertion (?:failed|`left (?:==|!=) right` failed)|\bAssertion .{0,120} failed|AssertionException|[eE]xpected .{1,120} (?:but (?:got|was|received)\b|to (?:equal|match|contain|have)\b)|EXPECTATION FAILED|Expectation Violated/,
    unless: /short read|bytes,? but (?:got|received)|sha(?:256|512)|checksum/i,
    yieldsTo: live,
    examples: {
      match: [
        'AssertionError [ERR_ASSERTION]: 3 == 4',
        "app: x.c:3: main: Assertion `n > 0' failed.",
        'expected 200 but got 503',
      ],
    },
  },
  {
    id: 'test/summary',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /\btests? passed, [1-9]\d* failed|\b\d+ passed,? (?:and )?[1-9]\d* failed\b|\b[1-9]\d* (?:tests?|specs?|scenarios?|examples?|test cases?|test suites?|assertions?) (?:\w{1,12} )?failed\b|\b[1-9]\d* of \d+ (?:tests?|specs?|test cases) failed|\b\d+ tests?, [1-9]\d* failures?|\b(?:Some|One or more) tests? (?:have )?failed|^\s*(?:Unit |Integration |E2E |Smoke )?[tT]ests? (?:have )?(?:failed|FAILED)\b|\bERROR: [tT]ests? .{0,60}fail|^FAILED TESTS?:|\b[1-9]\d* failed tests?\b|failed tests?: [1-9]/,
    unless: /\bretry|will be retried|flaky|\b0 failed\b|expected to fail/i,
    yieldsTo: ['build/test-failure', ...live],
    examples: {
      match: ['43 tests passed, 3 failed.', '3 of 40 tests failed', 'One or more tests failed', '12 passed, 3 failed'],
      not: ['40 passed, 0 failed', '2 tests failed, will be retried'],
    },
  },
  {
    id: 'test/runner-sentence',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /^No test (?:is available in|matches the given testcase filter)|^OK, but there were issues!|\[vitest-(?:pool|worker|pool-runner)\]: (?:Timeout|Worker|Failed)|^SUMMARY: (?:Thread|Address|Memory|Leak|UndefinedBehavior)Sanitizer: |Eyes detected (?:[1-9]\d* )?differences|^report \| [1-9]\d* Mismatched/,
    yieldsTo: ['build/test-failure', ...live],
    examples: {
      match: [
        'No test is available in /w/bin/Pool.Tests.dll. Make sure that test discoverer & executors are registered',
        'OK, but there were issues!',
        'Error: [vitest-pool]: Timeout starting forks runner.',
        'SUMMARY: ThreadSanitizer: data race pool.cc:12 in drain',
        'Eyes detected differences in 1 test',
        'report | 1 Mismatched',
      ],
    },
  },
  {
    id: 'test/marker',
    cause: 'build/test-failure',
    rank: 'symptom',
    match: /^\s*(?:\S{1,40} )?(?:\[FAIL\]|\[FAILED\]|FAIL: |FAILED: |TEST FAILED\b|FAILURE: (?!Build failed)).{0,200}/,
    yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
    examples: {
      match: ['[FAIL] checkout flow', 'FAILED: refund is not idempotent'],
      not: ['FAILURE: Build failed with an exception.'],
    },
  },
]
