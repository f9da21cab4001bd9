import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** Load and API tests, end-to-end of mobile apps, contracts: newman, k6, Artillery, Detox, Maestro, Pact, Schemathesis. */
export const serviceTestRules: readonly Rule[] = [
  {
    id: 'newman/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+\. {1,3}AssertionError {2,}|^ *# {2,}failure {4,}detail|^│\s+assertions │\s+\d+ │\s+[1-9]\d* │|^error: collection could not be loaded/,
    yieldsTo: live,
    examples: {
      match: [
        '  1.  AssertionError            Status code is 200',
        '│              assertions │               9 │               1 │',
        '  #  failure                   detail',
      ],
      not: ['│              assertions │               9 │               0 │'],
    },
  },
  {
    id: 'k6/thresholds',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /thresholds on metrics '.{1,300}' (?:have been|were) (?:crossed|breached)|some thresholds have failed|level=error msg="thresholds|locust\.main: Failed, because/,
    help: 'The load test missed its own threshold: look at that metric, or change the threshold.',
    examples: {
      match: [
        'time="2026-07-01T10:00:00Z" level=error msg="thresholds on metrics \'http_req_duration\' have been crossed"',
        'runner/ERROR/locust.main: Failed, because ratio of failed requests (4.1%) exceeded threshold',
      ],
    },
  },
  {
    id: 'artillery/thresholds',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^(?:Checks|fail): .{1,200}(?:ensure condition|\(failed\))|ensure condition failed: |^\s*fail: (?:http\.|p9|max)/,
    examples: { match: ['ensure condition failed: ensure.p95 < 250'] },
  },
  {
    id: 'detox/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /DetoxRuntimeError: |Test Failed: (?:View|No elements found|View ".{0,80}" is not)|^\s*(?:Wait with matcher|HINT: To print view hierarchy)/,
    yieldsTo: ['environment', ...live],
    examples: {
      match: [
        '    Test Failed: No elements found for “MATCHER(identifier == “pay”)”',
        'DetoxRuntimeError: Test Failed: View is not visible',
      ],
    },
  },
  {
    id: 'maestro/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\[Failed\] \S.{1,120} \(.{1,20}\)|^Assertion is false: |^\d+\/\d+ Flows? Failed|^Element not found: (?:Text|Id) matching/,
    yieldsTo: live,
    examples: { match: ['[Failed] login (41s) (Assertion is false: "Welcome" is visible)', '1/3 Flow Failed'] },
  },
  {
    id: 'pact/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^There were \d+ pact failures|^Verifying a pact between .{1,120} FAILED|has a matching body \(FAILED\)|Computer says no|returns a response which \(FAILED\)|Pact verification failed/,
    yieldsTo: ['token_expired', ...live],
    help: 'Consumer and provider disagree: change the one that broke the contract.',
    examples: {
      match: ['There were 1 pact failures', 'Computer says no ¯\\_(ツ)_/¯', '    has a matching body (FAILED)'],
    },
  },
  {
    id: 'schemathesis/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^=+ \d+ (?:failures?|unique failures?)(?:, \d+ \w+)* in [\d.]+s =+$|^- (?:Server error|Response violates schema|Undocumented (?:HTTP status code|Content-Type))$/,
    yieldsTo: live,
    examples: { match: ['- Response violates schema', '============ 2 failures in 4.10s ============'] },
  },
  {
    id: 'android/test-failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^INSTRUMENTATION_(?:STATUS: stack=|FAILED: )|^There was \d+ failures?:$|Process crashed\.?.{0,60}instrumentation|Instrumentation run failed due to|> There were failing tests in|Test instrumentation process crashed|FAILURES!!!$/,
    yieldsTo: ['junit/assertion', 'junit/failure', ...live],
    examples: {
      match: [
        'FAILURES!!!',
        "Instrumentation run failed due to 'Process crashed.'",
        'INSTRUMENTATION_FAILED: dev.acme.test/androidx.test.runner.AndroidJUnitRunner',
      ],
    },
  },
  {
    id: 'dbt/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /(?:Failure|Error) in (?:unit_)?test \w{1,200} \(|Got \d+ results?, configured to (?:fail|warn) if|^(?:[\d:]+ +)?Done\. PASS=\d+ WARN=\d+ ERROR=[1-9]/,
    yieldsTo: ['network', 'token_expired', 'external_api', 'dbt/error'],
    examples: {
      match: [
        '10:00:01  Failure in test not_null_orders_id (models/schema.yml)',
        '10:00:01    Got 3 results, configured to fail if != 0',
        '10:00:01  Done. PASS=8 WARN=0 ERROR=1 SKIP=0 TOTAL=9',
      ],
      not: ['10:00:01  Done. PASS=9 WARN=0 ERROR=0 SKIP=0 TOTAL=9'],
    },
  },
]
