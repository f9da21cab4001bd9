import type { Rule } from './rule.ts'

/** Rules that prove that a test's real connection to an outside host broke: then the test is not to blame. */
const live = ['live/*'] as const

/** Test runners' own words about failed tests. */
export const testRules: readonly Rule[] = [
  {
    id: 'pytest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^E {2,}(?:assert |AssertionError|Failed: |.{0,80}(?:!=|==) )|^FAILED \S+::|^=+ .{0,80}\b\d+ failed.{0,120} in [\d.]+s|^(?:FAILED|ERROR) \S+\.py/,
    yieldsTo: [...live, 'pytest/collection'],
    show: 'first',
    examples: {
      match: [
        'E       assert 1 == 3',
        '=========== 2 failed, 2 passed in 1.13s ===========',
        'FAILED tests/test_a.py::test_b - assert 1 == 2',
      ],
    },
  },
  {
    id: 'pytest/collection',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /^E {2,}(?:ModuleNotFoundError|ImportError): /,
    unless: /partially initialized|cannot import name/,
    examples: { match: ["E   ModuleNotFoundError: No module named 'dynaconf'"] },
  },
  {
    id: 'live/python-http-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /^E {2,}(?:[\w.]+\.)?(?:HTTPError|HTTPStatusError): .{0,40}5\d\d .{0,120}(?:url|https?:)/,
    unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock/i,
    show: 'last',
    examples: {
      match: [
        'E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1/latest',
      ],
    },
  },
  {
    id: 'live/python-connection',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /^E {2,}(?:[\w.]+\.)?(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|NewConnectionError|MaxRetryError|RemoteDisconnected|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError|ProtocolError|gaierror|ClientConnectorError|ServerDisconnectedError|URLError): /,
    unless: /localhost|127\.0\.0\.1|::1|testserver|mock|fake/i,
    show: 'first',
    examples: {
      match: [
        'E           http.client.RemoteDisconnected: Remote end closed connection without response',
        "E   requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.acme.dev', port=443): Max retries exceeded",
      ],
    },
  },
  {
    id: 'live/dns-in-test',
    cause: 'network/dns',
    rank: 'verdict',
    match:
      /^\s*(?:Error: |● .{0,60})?getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+\.\S+|^(?:Caused by: )?java\.net\.UnknownHostException: \S+\.\S+/,
    unless: /localhost|example\.(?:com|org|test)|invalid|mock|fake/i,
    examples: { match: ['    Error: getaddrinfo ENOTFOUND sandbox.acme.dev'] },
  },
  {
    id: 'jest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*● .{1,200} › |^\s*Expected: |expect\(received\)|^Tests: +\d+ failed|^Test Suites: +\d+ failed|^\s*✕ .{1,200}|^\s*× .{1,200} \d+ ?ms$|^\s*(?:AssertionError|JestAssertionError)\b|obsolete snapshot|Snapshot .{1,120} mismatched|snapshots? failed/,
    unless: /^\s*Expected (?:version|')/,
    yieldsTo: live,
    examples: { match: ['  ● client › maps 503 to retryable', 'Tests:       1 failed, 3 passed, 4 total'] },
  },
  {
    id: 'vitest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^ *(?:FAIL|❯|×) {1,2}\S+\.(?:test|spec)\.[cm]?[jt]sx?|^ *Test Files +\d+ failed|^ *Tests +\d+ failed|Error: Test timed out in \d+ms|Hook timed out in \d+ ?ms|^AssertionError: |Failed Tests \d+/,
    yieldsTo: live,
    examples: {
      match: [' FAIL  src/login.test.ts > login > rejects expired tokens', 'Error: Test timed out in 30000ms.'],
    },
  },
  {
    id: 'mocha/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s+\d+ failing\b|Timeout of \d+ms exceeded\. For async tests|Error: Timeout of \d+ms exceeded|^\s*[1-9]\d* (?:tests? )?fail(?:ed|ures?|ing)\b|^# fail [1-9]\d*|^not ok \d+/,
    yieldsTo: live,
    examples: {
      match: [
        '  2 failing',
        '# fail 1',
        'not ok 3 - handles 401',
        '     Error: Timeout of 300ms exceeded. For async tests and hooks, ensure "done()" is called',
      ],
    },
  },
  {
    id: 'playwright/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+ failed$|^\s+\d+\) \[\w+\] › |Test timeout of \d+ms exceeded|expect\(.{1,60}\)\.(?:not\.)?to\w+\(|TimeoutError: (?:locator|page)\.|Timed out \d+ms waiting for expect|CypressError|^\s*(?:✖|✗) +\d+ of \d+ failed|AssertionError: Timed out retrying/,
    yieldsTo: live,
    examples: {
      match: [
        '  3 failed',
        '  1) [chromium] › auth.spec.ts:3:5 › logs in',
        'TimeoutError: locator.click: Timeout 30000ms exceeded.',
      ],
    },
  },
  {
    id: 'go/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s*--- FAIL: |^FAIL\s+\S+\s+[\d.]+s|^\s+\S+_test\.go:\d+: |panic: test timed out after|^FAIL$/,
    yieldsTo: ['go/compile', 'go/module', 'go/sum', ...live],
    examples: {
      match: [
        '--- FAIL: TestRetryBudget (0.01s)',
        'FAIL\tgithub.com/acme/x\t0.4s',
        '    pool_test.go:41: got 503, want 200',
      ],
    },
  },
  {
    id: 'cargo/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^thread '.{1,200}' (?:\(\d+\) )?panicked at|^test result: FAILED|^test .{1,200} \.\.\. FAILED|^error: test failed, to rerun pass|^error: \d+ targets? failed/,
    yieldsTo: live,
    examples: {
      match: ["thread 'tests::x' (13214) panicked at src/lib.rs:5:50:", 'test result: FAILED. 3 passed; 1 failed'],
    },
  },
  {
    id: 'junit/failure',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /Tests run: \d+, (?:Failures: [1-9]\d*|Failures: 0, Errors: [1-9])|There (?:are|were) (?:test|failing)|^\s*[1-9]\d* tests? completed, \d+ failed|tests? completed, [1-9]\d* failed|org\.(?:junit|opentest4j|testng)\.\S*(?:Error|Failure|Exception)|AssertionFailedError|ComparisonFailure|java\.lang\.AssertionError|Execution failed for task '.{1,120}[tT]est'|\[ERROR\] +\S+(?:Test|IT|Tests|Spec)\b.{0,200}|expected: ?<.{1,200}> but was: ?</,
    yieldsTo: [...live, 'jvm/compile'],
    examples: {
      match: [
        'Tests run: 40, Failures: 1, Errors: 0, Skipped: 0',
        '259 tests completed, 46 failed',
        'org.opentest4j.AssertionFailedError: expected: <1> but was: <2>',
      ],
      not: ['Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'],
    },
  },
  {
    id: 'python/unittest',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:FAIL|ERROR): \w+ \(|^FAILED \((?:failures|errors)=|^(?:E\s+)?AssertionError(?:: |$)|^Ran \d+ tests? in .{1,40}FAILED/,
    yieldsTo: [...live, 'pytest/collection'],
    show: 'first',
    examples: {
      match: [
        'AssertionError: 2 != 3',
        'FAILED (failures=1)',
        'FAIL: test_backoff (test_retry.RetryTest.test_backoff)',
      ],
    },
  },
  {
    id: 'phpunit/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Failed asserting that|^Tests: \d+, Assertions: \d+.{0,40}(?:Failures|Errors): [1-9]|^FAILURES!$|^There (?:was|were) \d+ (?:failure|error)|⨯ |Tests: {2}\d+ failed/,
    yieldsTo: live,
    examples: { match: ['Failed asserting that two strings are identical.', 'FAILURES!'] },
  },
  {
    id: 'rspec/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\d+ examples?, [1-9]\d* failures?|Failure\/Error: |^\d+ runs, \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)|^rspec \.\/\S+:\d+|Minitest::Assertion|expected: .{1,100} got: /,
    yieldsTo: live,
    examples: { match: ['3 examples, 1 failure', '     Failure/Error: expect(x).to eq 1'] },
  },
  {
    id: 'dotnet/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*Failed! +- Failed: +[1-9]|^\s*Failed \S+ \[\d+|Total tests: \d+|Test Run Failed|Assert\.\w+\(\) Failure|Xunit\.Sdk\.\w+Exception|^\s*Failed: +[1-9]|error TESTERROR|Microsoft\.VisualStudio\.TestTools.{0,60}Assert/,
    unless: /Total tests: 0|Failed: +0/,
    yieldsTo: [...live, 'msvc/error'],
    examples: { match: ['Failed!  - Failed:     1, Passed:     9, Skipped:     0', 'Assert.Equal() Failure'] },
  },
  {
    id: 'xcode/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /XCTAssert\w* failed|Test (?:Case|Suite) '.{1,200}' failed|\*\* TEST FAILED \*\*|Testing failed:|Failing tests:|✘ Test |Expectation failed: /,
    yieldsTo: live,
    examples: {
      match: [
        'A.swift:12: error: -[ATests testX] : XCTAssertEqual failed: ("1") is not equal to ("2")',
        '** TEST FAILED **',
      ],
    },
  },
  {
    id: 'ctest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\[ {2}FAILED {2}\]|tests passed, \d+ tests? failed out of|The following tests FAILED|Errors while running CTest|\(Failed\)$|\*\*\*Failed|REQUIRE\( .{1,200} \)|CHECK\( .{1,200} \)|Failure$.{0}(?=never)/,
    yieldsTo: live,
    examples: { match: ['[  FAILED  ] Pool.Reuse (3 ms)', '75% tests passed, 1 tests failed out of 4'] },
  },
  {
    id: 'flutter/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /tests? passed, [1-9]\d* failed|\d+ passed, [1-9]\d* failed|Some tests failed|[1-9]\d* tests? failed|[1-9]\d* (?:tests?|specs?|scenarios?|examples?) (?:\w+ )?failed|^\s*[1-9]\d* of \d+ (?:tests?|specs?) failed|\d+ tests?, [1-9]\d* failures?|Failed \d+\/\d+ (?:tests|subtests)|Result: FAIL|Tests? (?:have )?failed\b|\bERROR: test\b.{0,60}fail/i,
    unless: /retry|will be retried/i,
    yieldsTo: live,
    examples: { match: ['43 tests passed, 3 failed.', '12 tests, 1 failure', 'Result: FAIL'] },
  },
  {
    id: 'test/assertion',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /\bAssertionError\b|assertion (?:failed|`left == right` failed)|Assertion .{0,120} failed|AssertionException|expected .{1,120} (?:but (?:got|was|received)|to (?:equal|be|eq|match|contain|have))/i,
    yieldsTo: live,
    examples: { match: ['AssertionError [ERR_ASSERTION]: 3 == 4', "app: x.c:3: main: Assertion `n > 0' failed."] },
  },
]
