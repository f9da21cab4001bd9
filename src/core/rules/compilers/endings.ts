import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const

/** Last words of programs and builds that no compiler's own form covers: an uncaught error, a page or a step that failed. */
export const endingRules: readonly Rule[] = [
  {
    // .NET, Zig and Rust abort after an error that nobody caught: the signal is the consequence, the error the cause.
    id: 'runtime/uncaught',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^Unhandled exception\. (?:\w{1,60}\.){1,8}\w{3,60}Exception\b|^thread \d+ panic: |^thread '.{1,80}' has overflowed its stack|^panic: runtime error: |^Execution error \(\w{3,60}\) at /,
    yieldsTo: [...causes.filter((cause) => cause !== 'environment'), 'environment/out-of-memory', 'build/test-failure'],
    examples: {
      match: [
        'Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.',
        'thread 4120 panic: integer overflow',
        "thread 'main' has overflowed its stack",
        'panic: runtime error: invalid memory address or nil pointer dereference',
        'Execution error (NullPointerException) at pool.core/drain (core.clj:12).',
      ],
      not: ['panic: test timed out after 10m0s'],
    },
  },
  {
    id: 'build/page-failed',
    cause: 'build/runtime-error',
    rank: 'cause',
    match:
      /^\s*Static page generation for \S{1,300} is still timing out after|^\s*Error: 404 \S{1,300} \(linked from |Exiting due to prerender errors/,
    yieldsTo: ['network', 'external_api', 'build/type-error', 'build/compile-error'],
    help: 'A page of the site cannot be generated: look at what it loads, and at the links to it.',
    examples: {
      match: [
        'Static page generation for /pools is still timing out after 3 attempts. See more info here https://nextjs.org/docs',
        'Error: 404 /pools (linked from /)',
      ],
    },
  },
  {
    id: 'go/embed',
    cause: 'build/missing-file',
    rank: 'verdict',
    match: /\.go:\d+:\d+: pattern \S{1,200}: (?:no matching files found|cannot embed )/,
    help: 'Build what is embedded in a step before, or correct the pattern of `//go:embed`.',
    examples: { match: ['web/embed.go:9:12: pattern dist/*: no matching files found'] },
  },
  {
    id: 'solidity/place',
    cause: 'build/compile-error',
    rank: 'cause',
    match: /^\s*--> \S{1,300}\.sol:\d+:\d+:?$/,
    yieldsTo: ['build/compile-error', 'build/test-failure', 'build/lint-error', 'dependency'],
    examples: { match: ['  --> contracts/Pool.sol:12:9:', ' --> contracts/Pool.sol:2:1:'] },
  },
  {
    id: 'dialyzer/warnings',
    cause: 'build/type-error',
    rank: 'cause',
    match:
      /^done \(warnings were emitted\)|^Total errors: [1-9]\d*, Skipped: \d|:no_return Function \S{1,80} has no local return/,
    examples: {
      match: ['lib/pool.ex:12:no_return Function drain/1 has no local return.', 'done (warnings were emitted)'],
      not: ['done (passed successfully)', 'Total errors: 0, Skipped: 0, Unnecessary Skips: 0'],
    },
  },
  {
    id: 'cabal/failed',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^Failed to build \S{1,120}\. The failure occurred during the (?:configure|build) step|^Error: \[Cabal-7125\]$/,
    yieldsTo: ['build', ...causes],
    examples: { match: ['Failed to build pool-0.1.0.0. The failure occurred during the configure step.'] },
  },
  {
    id: 'pants/failed',
    cause: 'build/script-error',
    rank: 'symptom',
    match: /\[ERROR\] Completed: .{1,300} - failed \(exit code \d+\)|^✕ .{1,300} failed in [\d.]+s\b/,
    yieldsTo: ['build', ...causes],
    examples: {
      match: ['02:14:07.21 [ERROR] Completed: Run Pytest - src/python/pool_test.py - failed (exit code 1).'],
    },
  },
]
