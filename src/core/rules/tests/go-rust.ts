import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** go test, gotestsum, Ginkgo, testify; cargo test, nextest, insta, trybuild. */
export const goRustTestRules: readonly Rule[] = [
  {
    id: 'go/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s*--- FAIL: |^panic: test timed out after|^=== FAIL: \S/,
    yieldsTo: ['go/compile', 'go/module', 'go/sum', ...live],
    examples: {
      match: [
        '--- FAIL: TestRetryBudget (0.01s)',
        'panic: test timed out after 10m0s',
        '=== FAIL: internal/pool TestReuse (0.02s)',
      ],
      not: ['--- PASS: TestHandles503 (0.00s)'],
    },
  },
  {
    id: 'go/test-message',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s+\S{1,200}_test\.go:\d+: |^\s+Error Trace:\s|^\s+Error: {6,}\s?(?:Not equal|Should|An error|Received unexpected|Expected)/,
    yieldsTo: ['go/test-failed', 'go/compile', 'go/module', 'go/sum', ...live],
    examples: { match: ['    pool_test.go:41: got 503, want 200', '        	Error Trace:	/w/pool_test.go:41'] },
  },
  {
    id: 'go/test-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:FAIL\t|FAIL {4})\S{1,300}\s+[\d.]+s$|^DONE \d+ tests,.{0,60} [1-9]\d* failures?|^coverage: .{1,80}\bFAIL$|^WARNING: DATA RACE$|^testing: race detected during execution/,
    yieldsTo: ['go/test-failed', 'go/test-message', 'go/compile', 'go/module', 'go/sum', 'go/vet', ...live],
    examples: {
      match: [
        'FAIL\tgithub.com/acme/x\t0.4s',
        'FAIL\texample.dev/x\t0.412s',
        'DONE 41 tests, 2 skipped, 1 failure in 3.1s',
        'WARNING: DATA RACE',
      ],
      not: ['ok  \tgithub.com/acme/x\t0.4s', 'DONE 41 tests in 3.1s'],
    },
  },
  {
    id: 'ginkgo/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:\[FAIL\]|\[FAILED\]|\[TIMEDOUT\]|\[PANICKED\]) (?:\[\w{1,20}\] )?.{1,200}(?:\[It\]|in \[(?:It|BeforeEach|BeforeSuite|AfterEach)\])|^Summarizing \d+ Failures?:|^FAIL! -- \d+ Passed|Ginkgo ran \d+ suites? in .{1,60}Test Suite Failed/,
    yieldsTo: live,
    examples: {
      match: [
        '  [FAIL] Pool when full [It] refuses',
        'Summarizing 1 Failure:',
        'FAIL! -- 8 Passed | 1 Failed | 0 Pending | 0 Skipped',
      ],
    },
  },
  {
    id: 'cargo/test-panicked',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s*thread '.{1,200}' (?:\(\d+\) )?panicked at/,
    unless: /^\s*thread 'main'/,
    yieldsTo: live,
    examples: {
      match: [
        "thread 'tests::x' (13214) panicked at src/lib.rs:5:50:",
        "thread 'tokio-runtime-worker' panicked at 'index out of bounds', src/pool.rs:4:5",
      ],
      not: [
        "  thread 'main' (93) panicked at /h/.cargo/registry/src/index.crates.io-1/cmake-0.1.54/src/lib.rs:1119:5:",
      ],
    },
  },
  {
    // Tests run in threads of their own names: this is the program itself.
    id: 'rust/main-panicked',
    cause: 'build/runtime-error',
    rank: 'cause',
    match: /^\s*thread 'main' (?:\(\d+\) )?panicked at/,
    unless: /build\.rs|Cargo\.toml|\.cargo[\\/]registry[\\/]/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'build/test-failure'],
    examples: {
      match: [
        "thread 'main' (13214) panicked at src/main.rs:4:5:",
        "thread 'main' panicked at 'index out of bounds', src/main.rs:4:5",
      ],
      not: [
        "  thread 'main' (93) panicked at /h/.cargo/registry/src/index.crates.io-1/cmake-0.1.54/src/lib.rs:1119:5:",
      ],
    },
  },
  {
    id: 'cargo/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^test .{1,200} \.\.\. FAILED|^\s*(?:TRY \d+ )?FAIL \[ *[\d.]+s\] |^test .{1,200} - should panic \.\.\. FAILED|^\s*(?:TERMINATING|TIMEOUT) \[>? *[\d.]+s\] |^snapshot assertion for '.{1,120}' failed/,
    yieldsTo: ['cargo/test-panicked', ...live],
    examples: {
      match: ['test tests::drains ... FAILED', '        FAIL [   0.004s] kv tests::drains'],
      not: ['test tests::maps_503 ... ok', '        PASS [   0.004s] kv tests::drains'],
    },
  },
  {
    id: 'cargo/test-summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^test result: FAILED|^error: test failed, to rerun pass|^error: \d+ targets? failed|^error: doctest failed|^ {4,}Summary \[ *[\d.]+s\].{0,120} [1-9]\d* (?:failed|timed out)|^error: test run failed/,
    yieldsTo: ['cargo/test-panicked', 'cargo/test-failed', ...live],
    examples: {
      match: [
        'test result: FAILED. 3 passed; 1 failed; 0 ignored',
        'error: test failed, to rerun pass `--lib`',
        'error: test run failed',
      ],
      not: ['test result: ok. 4 passed; 0 failed'],
    },
  },
]
