import type { Rule } from '../rule.ts'

/** What a threshold yields to: a test that failed is why the coverage is low. */
const tests = ['build/test-failure', 'live/*'] as const

/** Coverage thresholds: coverage.py, Jest, Vitest, nyc, c8, JaCoCo, Kover, SimpleCov, PHPUnit, Codecov, Coveralls, Go, .NET. */
export const coverageRules: readonly Rule[] = [
  {
    id: 'coverage/threshold',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /FAIL Required test coverage of|Required test coverage of \d+(?:\.\d+)?% not reached|Coverage failure: total of|^ERROR: Coverage for \w{1,20} \([\d.]+%\) does not meet/,
    yieldsTo: tests,
    examples: {
      match: [
        'FAIL Required test coverage of 90% not reached. Total coverage: 81.20%',
        'Coverage failure: total of 81 is less than fail-under=90',
        'ERROR: Coverage for lines (71.42%) does not meet global threshold (80%)',
      ],
      not: ['Required test coverage of 80% reached. Total coverage: 91.20%'],
    },
  },
  {
    id: 'jest/coverage',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match: /coverage threshold for \w{1,20} \([\d.]+%\) not met|^Jest: Coverage data for .{1,200} was not found/,
    yieldsTo: tests,
    examples: { match: ['Jest: "global" coverage threshold for branches (80%) not met: 71%'] },
  },
  {
    id: 'jacoco/coverage',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /Rule violated for (?:bundle|package|class|method|sourcefile|group) .{1,200}(?:covered ratio|missed count|covered count) is|Coverage checks have not been met|Rule '.{1,120}' violated|Rule violated: (?:lines|instructions|branches) covered percentage is/,
    yieldsTo: tests,
    examples: {
      match: [
        '[ant:jacocoReport] Rule violated for bundle kv: lines covered ratio is 0.61, but expected minimum is 0.80',
        '[ERROR] Coverage checks have not been met. See log for details.',
        'Rule violated: lines covered percentage is 61.0, but expected minimum is 80',
      ],
    },
  },
  {
    id: 'simplecov/coverage',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /^(?:Line|Branch)? ?[cC]overage \([\d.]+%\) is below the expected minimum coverage|^SimpleCov failed with exit \d+ due to a coverage related error|^Coverage has dropped by/,
    yieldsTo: tests,
    examples: {
      match: [
        'Line coverage (71.20%) is below the expected minimum coverage (90.00%).',
        'SimpleCov failed with exit 2 due to a coverage related error',
      ],
    },
  },
  {
    id: 'dotnet/coverage',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /The (?:total|minimum|average) (?:line|branch|method) coverage is below the specified|threshold was not met for (?:line|branch|method)|The (?:total )?coverage is below the specified threshold/,
    yieldsTo: tests,
    examples: { match: ['error : The total line coverage is below the specified 80'] },
  },
  {
    id: 'codecov/status',
    cause: 'build/coverage-threshold',
    rank: 'cause',
    match:
      /codecov\/(?:patch|project)\b.{0,60}(?:fail|of diff hit \(target)|Coverage decreased \(-[\d.]+%\)|coverage decreased by|[\d.]+% of diff hit \(target [\d.]+%\)/,
    yieldsTo: [...tests, 'network', 'external_api', 'token_expired'],
    examples: {
      match: ['codecov/patch: failure: 41.00% of diff hit (target 80.00%)', 'Coverage decreased (-1.2%) to 80.1%'],
    },
  },
  {
    id: 'coverage/below',
    cause: 'build/coverage-threshold',
    rank: 'cause',
    match:
      /[cC]overage:? .{0,60}(?:\bbelow\b|less than|lower than|does not meet|not met|is under) |(?:below|under|less than) (?:the )?(?:minimum|required|expected) .{0,30}coverage|tarpaulin: .{0,60}below|Error: Code coverage/,
    unless: /warn|not below/i,
    yieldsTo: [...tests, 'coverage/threshold', 'network', 'external_api', 'token_expired'],
    examples: {
      match: [
        'total coverage 61.2% is below 70%',
        'Code coverage: 61% is below the minimum of 80%',
        'test coverage 41.0% is below required 60.0%',
      ],
    },
  },
]
