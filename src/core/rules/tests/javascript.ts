import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** Jest, Vitest, Mocha, Jasmine, Karma, AVA, TAP, node:test, Bun, Deno. */
export const javascriptTestRules: readonly Rule[] = [
  {
    id: 'jest/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^ {4,}Expected(?: \w+){0,4}: {1,4}(?!version)\S|^ {4,}Received(?: \w+){0,4}: {1,4}\S|^ {4,}- Snapshot {2}- \d+|^ {4,}thrown: "Exceeded timeout of|^ {4,}New snapshot was not written|^ {4,}Received (?:promise|function) (?:did not throw|resolved|rejected)/,
    unless: /^\s*Expected (?:version|')/,
    yieldsTo: live,
    examples: {
      match: [
        '    Expected: true',
        '    Expected substring: "503"',
        '    thrown: "Exceeded timeout of 5000 ms for a test.',
      ],
      not: ['Expected: a formatted file'],
    },
  },
  {
    id: 'jest/suite',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*● .{0,200}Test suite failed to run|^\s*Your test suite must contain at least one test|Jest encountered an unexpected token|^Jest: Got error running|^No tests found, exiting with code 1/,
    yieldsTo: ['jest/assertion', 'jest/failed', 'dependency', 'tsc/*', ...live],
    help: 'The file could not be loaded: read the error below that line; it is not an assertion.',
    examples: {
      match: [
        '  ● Test suite failed to run',
        '    Jest encountered an unexpected token',
        'No tests found, exiting with code 1',
      ],
    },
  },
  {
    id: 'jest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s{0,8} {2}● (?!.{0,200}(?:Test suite failed|Console$|Cannot log|Deprecation|Validation)).{1,200}\S$|^ {4,}expect\((?:received|jest\.fn\(\)|string|element)\)\.|^\s{0,20} {2}✕ .{1,200}/,
    unless:
      /^\s*● (?:Console|process\.exit|Multiple configs|Invalid|Validation|Cannot log|Deprecat|Unknown option|[^›]{0,200}(?:[:.]|\bv?\d+\.\d+\.\d+\S*)$)/,
    yieldsTo: [...live, 'dependency/module-not-found'],
    examples: {
      match: [
        '  ● client › maps 503 to retryable',
        '  ✕ bundle has no debug marker (54 ms)',
        '    expect(received).toBe(expected)',
      ],
      not: ['  ✓ maps 503 to retryable (2 ms)', '  ● Console'],
    },
  },
  {
    id: 'jest/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Tests: {1,8}[1-9]\d* failed|^Test Suites: [1-9]\d* failed|^ › [1-9]\d* snapshots? (?:failed|obsolete)|^Snapshots: {1,4}[1-9]\d* failed/,
    yieldsTo: ['jest/assertion', 'jest/failed', 'jest/suite', 'dependency', ...live],
    examples: {
      match: [
        'Tests:       1 failed, 3 passed, 4 total',
        'Test Suites: 1 failed, 9 passed, 10 total',
        ' › 1 snapshot failed from 1 test suite.',
      ],
      not: ['Tests:       4 passed, 4 total'],
    },
  },
  {
    id: 'vitest/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:Error: )?(?:Test|Hook) timed out in \d+ ?ms|^(?:→ )?AssertionError: (?:expected |promise |Target cannot|\[vitest\])|^Error: Snapshot `.{1,200}` mismatched|^(?:Error: )?\[vitest\] No ".{1,80}" export is defined/,
    yieldsTo: live,
    examples: {
      match: [
        'Error: Test timed out in 30000ms.',
        'AssertionError: expected 200 to be 401 // Object.is equality',
        'Error: Snapshot `totals 1` mismatched',
      ],
    },
  },
  {
    id: 'vitest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*FAIL {1,2}(?:\|.{1,40}\| )?\S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^\s*[❯×] \S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^⎯+ Failed (?:Tests|Suites) \d+|^⎯+ Unhandled (?:Errors|Rejection|Error) ⎯+|Vitest caught \d+ unhandled errors?/,
    yieldsTo: [...live, 'vitest/assertion', 'jest/*', 'dependency'],
    examples: {
      match: [
        ' FAIL  src/login.test.ts > login > rejects expired tokens',
        'Vitest caught 1 unhandled error during the test run.',
        '⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯',
      ],
    },
  },
  {
    id: 'vitest/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^ *Test Files +\d+ failed|^ *Tests {1,8}\d+ failed|^ *(?:Snapshots {1,8}\d+ failed|Errors {1,8}\d+ errors?)|^No test (?:files|suite) found(?:, exiting with code 1| in file)/,
    yieldsTo: [...live, 'vitest/assertion', 'vitest/failed', 'dependency'],
    examples: {
      match: [
        ' Test Files  1 failed | 2 passed (3)',
        '      Tests  1 failed | 5 passed (6)',
        'No test files found, exiting with code 1',
      ],
      not: [' Test Files  3 passed (3)'],
    },
  },
  {
    id: 'mocha/timeout',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /Timeout of \d+ms exceeded\. For async tests|Error: Timeout of \d+ms exceeded|Error: Timeout - Async function did not complete within|Async callback was not invoked within|done\(\) called multiple times/,
    yieldsTo: live,
    examples: {
      match: [
        '     Error: Timeout of 300ms exceeded. For async tests and hooks, ensure "done()" is called',
        '  Error: Timeout - Async function did not complete within 5000ms',
      ],
    },
  },
  {
    id: 'mocha/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s{1,8}[1-9]\d* failing\b/,
    yieldsTo: [...live, 'mocha/timeout', 'test/assertion', 'node/assertion', 'dependency', 'chai/*'],
    examples: { match: ['  2 failing'], not: ['  0 failing', '  14 passing (2s)'] },
  },
  {
    id: 'node/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:Uncaught )?AssertionError \[ERR_ASSERTION\](?:: |$)|^\s*error: (?:'|\|-|>-)?.{0,40}Expected values to be (?:strictly|loosely)|^\s*Expected values to be (?:strictly|loosely) (?:deep-)?(?:not )?equal/,
    yieldsTo: live,
    examples: {
      match: [
        'AssertionError [ERR_ASSERTION]: 3 == 4',
        '  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:',
      ],
    },
  },
  {
    id: 'chai/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s*(?:Uncaught )?AssertionError: (?:expected |the given combination)/,
    yieldsTo: [...live, 'vitest/assertion', 'pytest/*'],
    examples: { match: ['      AssertionError: expected 503 to equal 200'] },
  },
  {
    id: 'node.test/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:# fail |ℹ fail |# failed )[1-9]\d*$|^(?: {0,8})not ok \d+ (?!.{0,200}# (?:TODO|SKIP))|^✖ failing tests:$|^\s*failureType: '(?:testCodeFailure|hookFailed|uncaughtException)'/,
    yieldsTo: [...live, 'bats/*', 'perl/*', 'pgtap/*', 'node/assertion', 'mocha/*', 'test/assertion', 'dependency'],
    examples: {
      match: ['# fail 1', 'ℹ fail 1', 'not ok 3 - handles 401', '✖ failing tests:'],
      not: ['# fail 0', 'ok 3 - handles 401', 'not ok 4 - later # TODO'],
    },
  },
  {
    id: 'ava/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*✖ \d+ tests? failed|^\s*[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?) failed$|^\s*Difference \(- actual, \+ expected\)|^\s*✖ Timed out while running tests/,
    yieldsTo: live,
    examples: {
      match: ['  1 test failed', '  Difference (- actual, + expected):', '  ✖ Timed out while running tests'],
    },
  },
  {
    id: 'jasmine/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\d+ specs?, [1-9]\d* failures?|^\s*Expected .{1,300} to (?:be|equal|have been called|contain|match|throw|have)\b.{0,200}\.$|^(?:Chrome|Firefox|Edg|HeadlessChrome|Safari)\S* [\d.]+ \(.{1,40}\).{0,200} FAILED$|Executed \d+ of \d+ \([1-9]\d* FAILED\)|^TOTAL: [1-9]\d* FAILED/,
    yieldsTo: live,
    examples: {
      match: [
        '12 specs, 1 failure',
        'Chrome Headless 126.0.0.0 (Linux x86_64): Executed 9 of 9 (1 FAILED) (0.2 secs)',
        'TOTAL: 1 FAILED, 8 SUCCESS',
        "      Expected 'expired' to be 'active'.",
      ],
      not: ['12 specs, 0 failures'],
    },
  },
  {
    id: 'bun/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\(fail\) .{1,200}|^error: expect\(received\)\.|^error: Test .{1,120} timed out after \d+ms/,
    yieldsTo: live,
    examples: { match: ['(fail) retry > stops after 503 [1.20ms]', 'error: expect(received).toBe(expected)'] },
  },
  {
    id: 'deno/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^error: AssertionError: |^.{1,200} \.\.\. FAILED \(\d+m?s\)$|^FAILED \| \d+ passed|^error: Test failed$|^error: Leaks detected:|^error: Values are not equal/,
    yieldsTo: live,
    examples: {
      match: [
        'error: AssertionError: Values are not equal.',
        'FAILED | 3 passed | 1 failed (12ms)',
        'error: Test failed',
      ],
    },
  },
]
