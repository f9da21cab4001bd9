import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** RSpec, Minitest, Test::Unit, PHPUnit, Pest, Codeception, Behat, Infection. */
export const rubyPhpTestRules: readonly Rule[] = [
  {
    id: 'rspec/failure',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /Failure\/Error: |^\s+(?:expected(?: no Exception, got|: .{1,200} got: | #<).{1,200})|^\s+expected: \S.{0,200}$|Capybara::(?:ElementNotFound|ExpectationNotMet|Ambiguous)|ActiveRecord::PendingMigrationError/,
    yieldsTo: [...live, 'jest/*', 'junit/*', 'node/assertion'],
    examples: {
      match: [
        '     Failure/Error: expect(x).to eq 1',
        '       expected: 1',
        'Capybara::ElementNotFound: Unable to find css "#pay"',
      ],
    },
  },
  {
    id: 'rspec/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /\b\d+ examples?, (?:[1-9]\d* failures?|0 failures, .{0,40}[1-9]\d* errors? occurred outside)|^rspec '?\.\/\S+[[:]\d+|An error occurred while loading \.\/spec|^Failed examples:$/,
    yieldsTo: [...live, 'rspec/failure', 'dependency', 'network'],
    examples: {
      match: [
        '3 examples, 1 failure',
        'rspec ./spec/pool_spec.rb:14 # Pool drains',
        'An error occurred while loading ./spec/pool_spec.rb.',
      ],
      not: ['3 examples, 0 failures'],
    },
  },
  {
    id: 'minitest/failure',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:\d+\) )?(?:Failure|Error):$|Minitest::(?:Assertion|UnexpectedError|Skip)\b|^(?:Failure|Error): test_\w{1,120}\(\w|^bin\/rails test test\/\S+:\d+|^(?:rails test|rake test) test\/\S+:\d+|^\s*Expected .{1,200} to (?:be|include|respond_to|match|raise)\b.{0,120}\.$/,
    unless: /Minitest::Skip|^\s*(?:Failure|Error):$/,
    yieldsTo: live,
    examples: {
      match: [
        'Minitest::Assertion: Expected: 1',
        'bin/rails test test/models/pool_test.rb:14',
        'Failure: test_reuse(PoolTest)',
      ],
    },
  },
  {
    id: 'minitest/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/,
    yieldsTo: ['minitest/failure', ...live],
    examples: {
      match: ['8 runs, 21 assertions, 1 failures, 0 errors, 0 skips', '8 tests, 21 assertions, 0 failures, 1 errors'],
      not: ['8 runs, 21 assertions, 0 failures, 0 errors, 0 skips'],
    },
  },
  {
    id: 'phpunit/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*Failed asserting that |^Failed (?:expecting|asserting)\b|^(?:Expectation failed for method name is|Method was expected to be called \d+ times?)|^\s*PHPUnit\\Framework\\(?:ExpectationFailed|AssertionFailed)\w*|^Mockery\\Exception\\/,
    yieldsTo: live,
    examples: {
      match: [
        'Failed asserting that two strings are identical.',
        'Expectation failed for method name is "charge" when invoked 1 time(s)',
      ],
    },
  },
  {
    id: 'phpunit/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^There (?:was|were) \d+ (?:failure|error|risky test|PHPUnit (?:test runner )?(?:warning|error))|^Tests: \d+, Assertions: \d+.{0,60}(?:Failures|Errors): [1-9]|^FAILURES!$|^ERRORS!$|^An error occurred inside PHPUnit|^Test code or tested code (?:printed|did not)/,
    unless: /risky|warning/,
    yieldsTo: ['phpunit/assertion', 'php/fatal', 'dependency', ...live],
    examples: {
      match: ['There was 1 failure:', 'FAILURES!', 'Tests: 9, Assertions: 20, Failures: 1.', 'ERRORS!'],
      not: ['There was 1 risky test:'],
    },
  },
  {
    id: 'pest/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\s*FAILED {2}Tests\\|^\s*Tests: {4}\d+ failed|^\s{0,8} {2}⨯ \w.{1,200} \d+\.\d+s|^\s*FAIL {2}Tests\\/,
    yieldsTo: ['phpunit/assertion', ...live],
    examples: {
      match: [
        '   FAILED  Tests\\Feature\\PayTest > it refunds',
        '  Tests:    1 failed, 8 passed (20 assertions)',
        '   FAIL  Tests\\Feature\\PayTest',
      ],
      not: ['  Tests:    9 passed (20 assertions)', '   PASS  Tests\\Feature\\PayTest'],
    },
  },
  {
    id: 'codeception/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^ Fail {2}\S.{1,200}|^\d+\) \w{1,80}(?:Cest: |Cept: |Test: ).{1,200}/,
    yieldsTo: ['phpunit/assertion', ...live],
    examples: { match: [' Fail  Failed asserting that on page /pay', '1) PayCest: Refunds an order'] },
  },
  {
    id: 'behat/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match: /^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)\)?|^--- Failed scenarios:|^--- Failed steps:/,
    yieldsTo: live,
    examples: { match: ['4 scenarios (3 passed, 1 failed)', '--- Failed scenarios:'], not: ['4 scenarios (4 passed)'] },
  },
  {
    id: 'mutation/threshold',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /minimum required MSI percentage should be|Final mutation score .{1,20} under breaking threshold|Mutation score of \d+ is below threshold|Mutation score .{0,40}(?:below|lower than|less than)/i,
    help: 'Add tests that notice the surviving mutants, or change the threshold.',
    examples: {
      match: [
        'The minimum required MSI percentage should be 80%, but actual is 71%.',
        'Final mutation score 61.20 under breaking threshold 70, setting exit code to 1 (failure).',
        'Mutation score of 61 is below threshold of 70',
      ],
      not: ['Final mutation score of 81.20 is greater than or equal to break threshold 70'],
    },
  },
]
