import type { Rule } from '../rule.ts'

/** What is left when no compiler is known by its own words. */
export const genericCompilerRules: readonly Rule[] = [
  {
    id: 'generic/error-line',
    cause: 'build/compile-error',
    rank: 'symptom',
    // Any tool says `error: …`: a compiler quotes the code or names its parts.
    match:
      /^error: (?!could not compile|aborting|process didn't|\d+ targets? failed|script|recipe|command|failed$|package |no (?:\w{1,20} )?target ).{0,200}(?:`[^`]{1,200}`|\b(?:expressions?|statements?|variables?|functions?|traits?|lifetimes?|literals?|operands?|closures?|identifiers?|initializers?|subscripts?|syntax error|unreachable code|(?:doc )?comments?)\b)/,
    yieldsTo: [
      'network',
      'external_api',
      'token_expired',
      'dependency',
      'environment',
      'build/config-error',
      'build/test-failure',
      'build/lint-error',
      'build/format-error',
      'build/push-rejected',
    ],
    examples: {
      match: [
        'error: cannot find macro `prinln` in this scope',
        'error: expected one of `;`, found `}`',
        'error: this expression creates a reference which is immediately dereferenced',
      ],
      not: ['error: could not reach the licence server', 'error: upload failed after 3 parts'],
    },
  },
  {
    id: 'generic/compile-failed',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^\s*(?:\[ERROR\]:? |ERROR:? |Error: )?[cC]ompil(?:ation|ing|e) (?:failed|error|errors)\b|\bfailed to compile\b|\bbuild failed with [1-9]\d* errors?/i,
    unless: /could not compile dependency|^Compilation failed; see/,
    yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
    examples: { match: ['Compilation failed with 3 errors', 'ERROR: failed to compile shaders'] },
  },
]
