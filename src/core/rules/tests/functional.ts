import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** ExUnit, EUnit, Common Test, Hspec, Tasty, Alcotest, testthat, Pkg.test, busted, package:test and Flutter, Elm, Clojure. */
export const functionalTestRules: readonly Rule[] = [
  {
    id: 'exunit/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s{5}Assertion with (?:==|===|=~|>|<|!=|>=|<=|in) failed|^\s{5}match \(=\) failed|^\s{5}Expected (?:truthy|false or nil|exception|message)|^\s{5}Assertion failed, no matching message/,
    yieldsTo: live,
    examples: { match: ['     Assertion with == failed', '     match (=) failed'] },
  },
  {
    id: 'exunit/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+\) test .{1,200} \([\w.]{1,120}\)$|^(?:Finished in .{1,40})?\d+ (?:doctests?, \d+ )?tests?, [1-9]\d* failures?|^\s*\d+ (?:tests|properties), (?:\d+ tests, )?[1-9]\d* failures?/,
    yieldsTo: ['exunit/assertion', 'elixir/compile', ...live],
    examples: {
      match: [
        '  1) test drains the queue (PubSub.PoolTest)',
        '12 tests, 1 failure',
        '3 doctests, 12 tests, 2 failures',
      ],
      not: ['12 tests, 0 failures'],
    },
  },
  {
    id: 'erlang/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\*\*error:\{?(?:assert\w{0,20}|badmatch|exit)|^\s*Failed: [1-9]\d*\. {1,2}Skipped: \d+|^%%% \w{1,80}_SUITE:? ==> \S.{0,120}FAILED|^===> Failures occurred running tests|^Failed \d+ tests?\. (?:Skipped|Passed)/,
    yieldsTo: live,
    examples: {
      match: [
        '===> Failures occurred running tests: 1',
        '%%% pool_SUITE ==> reuse: FAILED',
        '  Failed: 1.  Skipped: 0.  Passed: 8.',
      ],
      not: ['  Failed: 0.  Skipped: 0.  Passed: 9.'],
    },
  },
  {
    id: 'haskell/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+ examples?, [1-9]\d* failures?(?:, \d+ pending)?$|^\s*\d+ out of \d+ tests failed|^Test suite \S{1,80}: FAIL$|^\s*\*\*\* Failed! (?:Falsified|Falsifiable|Exception)|Test suite failure for package|^\s*predicate failed on: /,
    yieldsTo: ['rspec/*', ...live],
    examples: {
      match: ['1 out of 9 tests failed (0.02s)', 'Test suite spec: FAIL', '*** Failed! Falsified (after 3 tests):'],
      not: ['Test suite spec: PASS'],
    },
  },
  {
    id: 'ocaml/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^ASSERT \S.{1,200}$|^FAIL\s+\S.{1,120}\s+Expected: |^\[FAIL\] {4,}|^│ \[FAIL\] {4,}|^\d+ failures?! (?:\d+ tests? run|in [\d.]+s)/,
    unless: /^ASSERT .{1,120}(?:ok|OK)$/,
    examples: {
      match: [
        '[FAIL]        pool          0   reuse.',
        '1 failure! 4 tests run.',
        '1 failure! in 0.002s. 4 tests run.',
      ],
      not: ['[OK]          pool          1   maps 503.'],
    },
  },
  {
    id: 'r/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\[ FAIL [1-9]\d* \| WARN|^(?:──|--) (?:Failure|Error) \(|^Error: ! Test failures\.?|^Error: Test failures$|^Status: \d+ ERRORs?|^ {2}Running ‘.{1,80}’ \[.{1,40}\]ERROR|^\* checking tests \.\.\. ERROR|^Error: R CMD check found (?:ERROR|WARNING)s/,
    yieldsTo: ['dependency', ...live],
    examples: {
      match: [
        '[ FAIL 1 | WARN 0 | SKIP 0 | PASS 8 ]',
        '── Failure (test-pool.R:4:3): reuse ──',
        '* checking tests ... ERROR',
        'Error: R CMD check found WARNINGs',
      ],
      not: ['[ FAIL 0 | WARN 0 | SKIP 0 | PASS 9 ]'],
    },
  },
  {
    id: 'julia/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /: Test Failed at \S{1,300}:\d+|: Error During Test at \S{1,300}:\d+|^ERROR: LoadError: Some tests did not pass: \d+|^ERROR: Package \w{1,80} errored during testing/,
    yieldsTo: live,
    examples: {
      match: [
        'reuse: Test Failed at /w/test/runtests.jl:4',
        'ERROR: Package Pool errored during testing',
        'ERROR: LoadError: Some tests did not pass: 8 passed, 1 failed, 0 errored, 0 broken.',
      ],
    },
  },
  {
    id: 'busted/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures?|0 failures? \/ [1-9]\d* errors?)|^Failure → \S|^Error → \S/,
    examples: {
      match: ['8 successes / 1 failure / 0 errors / 0 pending : 0.01 seconds', 'Failure → spec/pool_spec.lua @ 4'],
      not: ['9 successes / 0 failures / 0 errors / 0 pending : 0.01 seconds'],
    },
  },
  {
    id: 'dart/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: \S{1,300}\.dart: .{1,200} \[E\]$|^(?:❌|✖) \S.{1,200} \(failed\)$|The following (?:TestFailure|assertion|_TypeError|StateError) was thrown running a test/,
    yieldsTo: live,
    examples: {
      match: [
        '00:02 +8 -1: test/pool_test.dart: reuse [E]',
        '❌ /w/test/pool_test.dart: reuse (failed)',
        'The following TestFailure was thrown running a test:',
      ],
    },
  },
  {
    id: 'dart/test-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: Some tests failed\.|^Some tests failed\.$|^(?:🎉 |❌ )?\d+ tests? passed, [1-9]\d* failed/,
    yieldsTo: ['dart/compile', ...live],
    examples: {
      match: ['43 tests passed, 3 failed.', 'Some tests failed.', '00:02 +8 -1: Some tests failed.'],
      not: ['43 tests passed, 0 failed.'],
    },
  },
  {
    id: 'elm/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^TEST RUN FAILED$|^TEST RUN INCOMPLETE/,
    examples: { match: ['TEST RUN FAILED'], not: ['TEST RUN PASSED'] },
  },
  {
    id: 'clojure/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:FAIL|ERROR) in \([\w-]{1,120}\) \(\S+:\d+\)|^[1-9]\d* failures?, \d+ errors?\.$|^0 failures, [1-9]\d* errors?\.$/,
    yieldsTo: live,
    examples: {
      match: ['FAIL in (reuse-test) (pool_test.clj:12)', '1 failures, 0 errors.'],
      not: ['0 failures, 0 errors.'],
    },
  },
]
