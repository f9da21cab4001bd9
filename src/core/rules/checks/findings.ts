import type { Rule } from '../rule.ts'

/**
 * Scanners and linters that end with a sentence of their own instead of "N errors". The tallies are causes, not verdicts:
 * a scan that found something and then could not report it has failed for the report.
 */
export const findingRules: readonly Rule[] = [
  {
    // The table is the last thing that Trivy prints, and only after it had its database and the image.
    id: 'trivy/total',
    cause: 'build/audit-findings',
    rank: 'verdict',
    match: /^\s*Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d/,
    examples: {
      match: ['Total: 2 (HIGH: 1, CRITICAL: 1)'],
      not: ['Total: 0 (HIGH: 0, CRITICAL: 0)'],
    },
  },
  {
    id: 'scan/vulnerabilities',
    cause: 'build/audit-findings',
    rank: 'cause',
    match:
      /^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?|\bleaks found: [1-9]|Found verified result\b|^Security Warnings: [1-9]|^Vulnerabilities found!|[1-9]\d* vulnerabilit(?:y|ies) (?:was|were) reported in|code is affected by [1-9]\d* vulnerabilit|contracts analyzed .{0,80} [1-9]\d* result\(s\) found|Found (?:retired packages|packages with security advisories)|Potential secrets about to be committed/,
    yieldsTo: ['build/audit-findings', 'build/compile-error'],
    help: "Update or remove what was found, or list it as accepted in the scanner's own ignore file.",
    examples: {
      match: [
        'Ran 41 rules on 12 files: 1 finding.',
        '2:14AM WRN leaks found: 1',
        'Your code is affected by 1 vulnerability from 1 module.',
        'Found retired packages',
        ' 3 vulnerabilities were reported in 12 packages.',
      ],
      not: ['Ran 41 rules on 12 files: 0 findings.'],
    },
  },
  {
    id: 'lint/finding-line',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /\.go:\d+:\d+: .{1,300} \(SA\d{4}\)$|\.go:\d+:\d+: .{1,300} \(ST1\d{3}\)$|\.go:\d+:\d+: .{1,300} \(S10\d\d\)$|\.go:\d+:\d+: .{1,300} \(QF1\d{3}\)$|\.go:\d+:\d+: .{1,300} \(U1000\)$|^\[\S{1,300}\.go:[\d-]{1,12}\] - G\d{3} \(|\.py:\d+: unused \w{3,12} '.{1,120}' \(\d+% confidence\)|^\S{1,300}:\d+:\d+: ".{1,60}" is a misspelling of "|^\S{1,300}\.php:\d+\s+\w{4,40}\s+(?:Avoid|The|It|Remove|Missing) |\[Style: [\w-]{3,40}\] \[[\w-]{3,60}\]$|\(Severity: [1-5]\)$|\.l?hs:\d+:\d+(?:-\d+)?: (?:Warning|Suggestion|Error): [A-Z]|^\[[WE]\d\d\] (?:Warning|Error): |^\S{1,300}\.rb -- [1-9]\d* warnings?:$|^"\S{1,120}" \S{1,4} (?:Used fallback condition|Resolution failed|Internal resolution error|Masquerading as)/,
    yieldsTo: ['build/compile-error', 'build/type-error', 'golangci/finding'],
    examples: {
      match: [
        'pool/pool.go:12:5: this value of err is never used (SA4006)',
        "pool/a.py:12: unused function 'drain' (60% confidence)",
        'README.md:12:5: "teh" is a misspelling of "the"',
        '/w/src/Pool.php:12     UnusedLocalVariable  Avoid unused local variables.',
        'rtl/pool.sv:12:5: Remove trailing spaces. [Style: trailing-spaces] [no-trailing-spaces]',
        'Code before strictures are enabled at line 12, column 1.  See page 429 of PBP.  (Severity: 5)',
        'src/Pool.hs:12:5: Warning: Use fewer imports',
        'app/pool.rb -- 1 warning:',
      ],
      not: ['src/Pool.hs:12:5: error: Variable not in scope: drain'],
    },
  },
  {
    // A plug-in of Maven's or a command that checks one thing, and says in a sentence that it is not so.
    id: 'lint/check-sentence',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /There is at least one incompatibility: |Too many files with unapproved license: |files do not have the expected license header|[1-9]\d* files? would have been changed \(dry-run\) by Rector|found at least one issue with severity|methods have no test coverage! Please|found the following unused dependencies|^unused dependencies:$|^\S{1,200}: conflicting values .{1,200} and /,
    yieldsTo: ['build/compile-error'],
    examples: {
      match: [
        'Too many files with unapproved license: 1 See RAT report in: /w/target/rat.txt',
        '[OK] 1 file would have been changed (dry-run) by Rector',
        'reviewdog: found at least one issue with severity greater than or equal to the given level: any',
        'cargo-machete found the following unused dependencies in this directory:',
        'pool.rate: conflicting values 4 and "4":',
      ],
      not: ['0 files would have been changed (dry-run) by Rector'],
    },
  },
  {
    id: 'format/not-formatted',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /^Found [1-9]\d* not formatted files?\.|^\S{1,300}\.nix: not formatted$|^\S{1,300} # reformat$|^diff (?:-u )?\S{1,300}\.orig \S{1,300}$|^Diff in \S{1,300}\.sol:$/,
    examples: {
      match: [
        'Found 1 not formatted file.',
        'pool.nix: not formatted',
        'BUILD.bazel # reformat',
        'diff ci/step.sh.orig ci/step.sh',
        'Diff in src/Pool.sol:',
      ],
    },
  },
  {
    id: 'database/model-changed',
    cause: 'build/generated-files-stale',
    rank: 'verdict',
    match:
      /^The model for context '.{1,80}' has pending changes|New upgrade operations detected: |Migrations are pending\. To resolve|changes that are not yet reflected in a migration|Unexpected changes in database schema were found|checksum error in your migration directory|Your database schema is not in sync with your migration history/,
    yieldsTo: ['build/test-failure'],
    help: 'Make the migration that the models ask for (or hash the directory again), and commit it.',
    examples: {
      match: [
        "The model for context 'PoolContext' has pending changes. Add a new migration before updating the database.",
        "ERROR [alembic.util.messaging] New upgrade operations detected: [('add_column', None, 'pool')]",
        'Migrations are pending. To resolve this issue, run:',
        'You have a checksum error in your migration directory.',
      ],
    },
  },
]
