import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** pytest, unittest, doctest, tox, nose, behave, Hypothesis, Robot Framework. */
export const pythonTestRules: readonly Rule[] = [
  {
    id: 'pytest/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^E {2,}(?:assert (?!False$)|AssertionError|Failed: |.{0,80}AssertionError)|^E {2,}Failed: (?:DID NOT RAISE|Timeout)|^E {2,}.{0,80}DID NOT WARN/,
    yieldsTo: [...live, 'pytest/collection'],
    examples: {
      match: [
        'E       assert 1 == 3',
        'E       AssertionError: expected call not found.',
        "E   Failed: DID NOT RAISE <class 'KeyError'>",
      ],
      not: ['>       assert total == 45', "E   ModuleNotFoundError: No module named 'x'"],
    },
  },
  {
    id: 'pytest/exception',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^E {3,}(?:[\w.]{1,80}\.)?(?:TypeError|ValueError|KeyError|AttributeError|IndexError|NameError|RuntimeError|ZeroDivisionError|NotImplementedError|RecursionError|ValidationError|DoesNotExist|UnboundLocalError|StopIteration|OverflowError|LookupError): /,
    unless: /token|credential|rate limit|timed out|connection/i,
    yieldsTo: [
      ...live,
      'pytest/collection',
      'pytest/assertion',
      'network',
      'external_api',
      'token_expired',
      'environment',
    ],
    examples: {
      match: [
        "E           KeyError: 'currency'",
        'E       pydantic_core._pydantic_core.ValidationError: 1 validation error for Order',
      ],
    },
  },
  {
    id: 'pytest/fixture',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^E {6,}fixture '\w{1,80}' not found|^E {2,}.{0,80}ScopeMismatch: You tried to access|^INTERNALERROR> |^ERROR: (?:file or directory not found: |not found: \/|found no collectors for )/,
    yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
    examples: { match: ["E       fixture 'rates_db' not found", 'ERROR: file or directory not found: tests/smoke'] },
    help: 'Correct the fixture or the path that pytest was given.',
  },
  {
    id: 'pytest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED \S{1,300}\.py(?:::|$)|^ERROR \S{1,300}\.py(?:::|$| - )|^\S{1,300}\.py::\S.{0,200} FAILED(?: +\[ *\d+%\])?$/,
    yieldsTo: [...live, 'pytest/collection', 'pytest/assertion', 'pytest/exception', 'pytest/fixture'],
    examples: {
      match: [
        'FAILED tests/test_a.py::test_b - assert 1 == 2',
        'ERROR tests/test_db.py - psycopg.OperationalError',
        'tests/test_a.py::test_b FAILED        [ 40%]',
      ],
      not: ['tests/test_a.py::test_reports_503 PASSED   [ 40%]'],
    },
  },
  {
    id: 'pytest/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^=* ?(?:\d+ failed|\d+ error)s?(?:, \d+ \w+){0,8} in [\d.]+s|^=+ (?:short test summary info|no tests ran in [\d.]+s) =*$|^!+ (?:stopping after \d+ failures|Interrupted: \d+ errors? during collection) !+$/,
    unless: /short test summary info/,
    yieldsTo: [
      ...live,
      'pytest/collection',
      'pytest/assertion',
      'pytest/exception',
      'pytest/failed',
      'pytest/fixture',
      'python/syntax',
      'dependency',
    ],
    examples: {
      match: [
        '=========== 2 failed, 2 passed in 1.13s ===========',
        '1 failed in 0.87s',
        '!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!',
      ],
      not: ['===== 12 passed, 1 skipped in 3.20s ====='],
    },
  },
  {
    id: 'pytest/collection',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /^E {2,}(?:ModuleNotFoundError|ImportError): /,
    unless: /partially initialized|cannot import name/,
    examples: {
      match: ["E   ModuleNotFoundError: No module named 'dynaconf'"],
      not: ["E   ImportError: cannot import name 'Rate' from 'app.models' (/w/app/models.py)"],
    },
  },
  {
    id: 'pytest/own-import',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^E {2,}ImportError: (?:cannot import name|.{0,60}partially initialized)/,
    yieldsTo: ['pytest/collection'],
    help: 'The module is there, but it does not have that name: correct the import or the module.',
    examples: { match: ["E   ImportError: cannot import name 'Rate' from 'app.models' (/w/app/models.py)"] },
  },
  {
    id: 'python/unittest',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^AssertionError(?:: |$)|^django\.test\.\S{1,60}AssertionError|^Failed example:$|^(?:self\.)?failureException: /,
    yieldsTo: [...live, 'pytest/collection'],
    examples: { match: ['AssertionError: 2 != 3', 'Failed example:'] },
  },
  {
    id: 'python/unittest-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:FAIL: |ERROR: )\w{1,120} \([\w.]{1,200}\)|^\w{1,120} \([\w.]{1,200}\)(?:\s.{0,200})?(?: \.\.\. FAIL| \.\.\. ERROR)$|^\*\*\*Test Failed\*\*\* \d+ failures?/,
    yieldsTo: [...live, 'pytest/collection', 'python/unittest', 'network', 'external_api', 'dependency'],
    examples: {
      match: ['FAIL: test_backoff (test_retry.RetryTest.test_backoff)', 'test_backoff (test_retry.RetryTest) ... FAIL'],
    },
  },
  {
    id: 'python/unittest-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^FAILED \((?:failures|errors|skipped=\d+, failures|unexpected successes)=\d+|^Ran \d+ tests? in .{1,40}FAILED/,
    yieldsTo: [
      ...live,
      'pytest/collection',
      'python/unittest',
      'python/unittest-failed',
      'network',
      'external_api',
      'dependency',
    ],
    examples: { match: ['FAILED (failures=1)', 'FAILED (errors=2, skipped=1)'], not: ['OK (skipped=2)'] },
  },
  {
    id: 'hypothesis/falsified',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /^(?:E {2,})?Falsifying example: \w|^(?:E {2,})?.{0,60}hypothesis\.errors\.(?:Flaky|FailedHealthCheck|DeadlineExceeded)/,
    yieldsTo: ['pytest/assertion', 'pytest/exception', ...live],
    examples: {
      match: ['E   Falsifying example: test_round_trip(', 'E   hypothesis.errors.DeadlineExceeded: Test took 412.00ms'],
    },
  },
  {
    id: 'tox/failed',
    cause: 'build/test-failure',
    rank: 'hint',
    match:
      /^ {2}[\w.-]{1,60}: FAIL (?:code \d+ |✖ in )|^ERROR: {3}[\w.-]{1,60}: commands failed|^ {2}evaluation failed :\(|^nox > (?:Session \S{1,80} (?:failed|raised)|\* \S{1,80}: failed)/,
    examples: {
      match: [
        '  py312: FAIL code 1 (9.42=setup[3.21]+cmd[6.21] seconds)',
        'ERROR:   py39: commands failed',
        'nox > Session tests-3.12 failed.',
      ],
    },
  },
  {
    id: 'behave/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:Assertion Failed: |ASSERT FAILED: |Failing scenarios:$)|^\d+ (?:features?|scenarios?) passed, [1-9]\d* failed/,
    yieldsTo: live,
    examples: {
      match: [
        '      Assertion Failed: balance was 3',
        '      ASSERT FAILED: balance was 3',
        '2 scenarios passed, 1 failed, 0 skipped',
      ],
      not: ['2 scenarios passed, 0 failed, 0 skipped'],
    },
  },
  {
    id: 'robot/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^.{1,200} \| FAIL \|$|^\d+ (?:critical )?tests?, \d+ passed, [1-9]\d* failed/,
    yieldsTo: live,
    examples: {
      match: [
        'Login With Expired Token                                              | FAIL |',
        '8 tests, 7 passed, 1 failed',
      ],
      not: ['8 tests, 8 passed, 0 failed', 'Valid Login                            | PASS |'],
    },
  },
]
