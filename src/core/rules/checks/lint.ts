import type { Rule } from '../rule.ts'

const better = ['build/type-error', 'build/compile-error', 'build/test-failure'] as const

/** Linters of Go, the JVM, Ruby, PHP, Swift, C, shells, containers and text. */
export const lintRules: readonly Rule[] = [
  {
    id: 'golangci/finding',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /\.go:\d+(?::\d+)?: .{1,400}\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|ineffassign|gosec|typecheck|gocyclo|goconst|misspell|unparam|noctx|errorlint|bodyclose|wrapcheck|stylecheck|depguard|exhaustive|forbidigo|funlen|gocognit|nestif|nolintlint|prealloc|testifylint|perfsprint|whitespace|cyclop|godot|dupword|contextcheck|paralleltest|thelper|modernize|copyloopvar|intrange)\)$/,
    yieldsTo: ['go/compile'],
    examples: {
      match: ['x.go:4:2: Error return value is not checked (errcheck)'],
    },
  },
  {
    id: 'golangci/summary',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /^issues found$|^[1-9]\d* issues:$|^level=error msg="\[linters?_context\]|^level=error msg="Running error: .{0,80}can't run linter/,
    yieldsTo: ['golangci/finding', 'gofmt/check', 'go/compile', 'network', 'dependency'],
    examples: { match: ['issues found', '12 issues:'], not: ['0 issues.'] },
  },
  {
    id: 'golangci/too-old',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /the Go language version \(go[\d.]{1,10}\) used to build golangci-lint is lower than the targeted Go version/,
    help: 'Use a golangci-lint that was built with the Go version of go.mod, or newer.',
    examples: {
      match: [
        "Error: can't load config: the Go language version (go1.22) used to build golangci-lint is lower than the targeted Go version (1.24.0)",
      ],
    },
  },
  {
    id: 'golangci/config',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /^(?:Error: |level=error msg=")(?:can't load config: |you are using a configuration file for golangci-lint|unsupported version of the configuration)/,
    yieldsTo: ['golangci/too-old'],
    help: 'Correct .golangci.yml; version 2 of golangci-lint reads another form than version 1.',
    examples: {
      match: [
        'Error: you are using a configuration file for golangci-lint v2 with golangci-lint v1: please use golangci-lint v2',
        'Error: can\'t load config: unsupported version of the configuration: ""',
      ],
    },
  },
  {
    id: 'gofmt/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /\.go:\d+(?::\d+)?: File is not (?:properly formatted|`?go(?:fmt|fumpt|imports|lines)`?-ed)|^diff (?:-u )?\S{1,200}\.go\.orig \S{1,200}\.go$|files? (?:are|is) not gofmt|[gG]o(?:fmt|imports|fumpt) (?:needs running|check failed|found)/,
    yieldsTo: ['golangci/finding'],
    examples: { match: ['api/a.go:1:1: File is not properly formatted (gofmt)', 'diff pool/a.go.orig pool/a.go'] },
  },
  {
    id: 'checkstyle/violations',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\[ant:checkstyle\] \[ERROR\] |^\[ERROR\] \S{1,300}\.java:\[?\d+.{0,300}\[\w{4,40}\]$|^> Checkstyle rule violations were found|Checkstyle (?:rule )?violations were found|There (?:is|are) \d+ errors? reported by Checkstyle|You have [1-9]\d* Checkstyle violations?/,
    yieldsTo: ['jvm/compile'],
    examples: {
      match: [
        'Checkstyle rule violations were found.',
        '[ant:checkstyle] [ERROR] /w/A.java:4: Unused import [UnusedImports]',
        'You have 2 Checkstyle violations.',
      ],
    },
  },
  {
    id: 'jvm/static-analysis',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /[1-9]\d* (?:SpotBugs|PMD|CPD) (?:rule )?violations? (?:were|was|have) (?:been )?found|SpotBugs (?:ended with exit code [1-9]|violations? (?:were|was) found)|SpotBugs rule violations|PMD Failure: |You have [1-9]\d* PMD violations?|failed with \d+ bugs and \d+ errors|(?:Analysis failed with [1-9]\d* (?:weighted )?issues|Build failed with [1-9]\d* weighted issues)|^Lint found [1-9]\d* errors?|Lint found (?:fatal )?errors (?:in the project|while assembling)|\[ErrorProne\]|forbidden-apis? (?:check failed|scan failed)/,
    examples: {
      match: [
        '2 PMD rule violations were found. See the report at: file:///w/pmd.html',
        'failed with 3 bugs and 0 errors',
        'Analysis failed with 4 weighted issues.',
        'Lint found 3 errors, 12 warnings. First failure:',
        '> Lint found fatal errors while assembling a release target.',
      ],
      not: ['> Task :core:spotbugsMain SKIPPED'],
    },
  },
  {
    id: 'ktlint/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /\.kts?:\d+:\d+:? .{1,300}\((?:standard:|experimental:|custom:)[\w-]{2,60}\)|\(standard:[\w-]{2,60}\)$|^\S{1,300}\.kts?:\d+:\d+: .{1,300} \[(?:LongMethod|MagicNumber|LongParameterList|ComplexMethod|CyclomaticComplexMethod|TooManyFunctions|MaxLineLength|NewLineAtEndOfFile|WildcardImport|UnusedPrivate\w{1,20}|TooGenericExceptionCaught|ReturnCount|FunctionNaming|SwallowedException|NestedBlockDepth|LargeClass|ForbiddenComment|UnusedParameter)\]$/,
    unless: /\[E\d/,
    examples: {
      match: [
        'VpnViewModel.kt:89:54 Parameter should start on a newline (standard:parameter-list-wrapping)',
        '/w/A.kt:4:7: The function drain is too long (80). [LongMethod]',
      ],
    },
  },
  {
    id: 'rubocop/offenses',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}:\d+:\d+: [CWEF]:(?: \[Correctable\])?(?: Style\/| Layout\/| Lint\/| Metrics\/| Naming\/| Rails\/| RSpec\/| Security\/| Bundler\/| Performance\/| Gemspec\/)\w{2,60}|\b[1-9]\d* offenses? detected|^standard: Use Ruby Standard Style/,
    examples: {
      match: [
        'app/a.rb:4:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings',
        '12 files inspected, 12 offenses detected',
      ],
      not: ['12 files inspected, no offenses detected'],
    },
  },
  {
    id: 'phpstan/errors',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /^\s*\[ERROR\] Found [1-9]\d* errors?$|^ {2}Line {3}\S{1,200}\.php|^ERROR: \w{4,40} - \S{1,300}\.php:\d+:\d+ - |^[1-9]\d* errors? found$/,
    examples: {
      match: [' [ERROR] Found 3 errors', 'ERROR: InvalidArgument - src/Pay.php:4:7 - Argument 1 expects int'],
    },
  },
  {
    id: 'phpcs/errors',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^FOUND \d+ ERRORS? (?:AND|AFFECTING)|^ {1,4}\d+ \| ERROR {1,3}\| |^PHPCBF CAN FIX|^Found \d+ of \d+ files that can be fixed/,
    examples: { match: ['FOUND 3 ERRORS AFFECTING 2 LINES', 'Found 2 of 41 files that can be fixed in 1.2 seconds'] },
  },
  {
    id: 'swiftlint/violations',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.swift:\d+:\d+: error: .{1,200} Violation: |Done linting! Found \d+ violations?, [1-9]\d* serious/,
    examples: {
      match: [
        '/w/A.swift:4:7: error: Force Cast Violation: Force casts should be avoided (force_cast)',
        'Done linting! Found 4 violations, 2 serious in 9 files.',
      ],
      not: ['Done linting! Found 4 violations, 0 serious in 9 files.'],
    },
  },
  {
    id: 'clangtidy/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /\[(?:bugprone|modernize|readability|performance|cppcoreguidelines|clang-analyzer|clang-diagnostic|google|llvm|misc|cert|hicpp)-[\w.,-]{2,100}(?:,-warnings-as-errors)\]|^[1-9]\d* warnings? treated as errors?|\berror: .{1,300}\[(?:nullPointer|uninitvar|memleak|arrayIndexOutOfBounds|syntaxError)\]/,
    examples: {
      match: [
        'a.cc:4:7: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]',
        '2 warnings treated as errors',
        'a.c:4:7: error: Null pointer dereference: p [nullPointer]',
      ],
    },
  },
  {
    id: 'shellcheck/code',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /: (?:error: |warning: |note: |style: ).{1,300} \[SC\d{4}\]|^ {2}https:\/\/www\.shellcheck\.net\/wiki\/SC\d{4}|\bSC\d{4}(?: \(error\): | \(warning\): | \(info\): | \(style\): )/,
    unless: /^\S{1,200}: .{0,20}actionlint/,
    examples: {
      match: [
        '  ^---^ SC2086 (info): Double quote to prevent globbing and word splitting.',
        './x.sh:4:7: note: Double quote to prevent globbing [SC2086]',
      ],
    },
  },
  {
    id: 'hadolint/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /:\d+ (?:DL|SC)\d{4}(?: error: | warning: | info: | style: )/,
    examples: { match: ['Dockerfile:4 DL3008 warning: Pin versions in apt get install.'] },
  },
  {
    id: 'spelling/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}:\d+: \S{2,60} ==> \S|Codespell found one or more problems|^error: `\S{1,80}` should be `|^\S{1,300}:\d+:\d+ - Unknown word \(|^CSpell: Files checked: \d+, Issues found: [1-9]|^✖ [1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in/,
    help: 'Correct the spelling, or add the word to the list of known words.',
    examples: {
      match: [
        'docs/a.md:4: recieve ==> receive',
        'error: `recieve` should be `receive`',
        'docs/a.md:4:7 - Unknown word (recieve)',
        'Codespell found one or more problems',
      ],
    },
  },
  {
    id: 'markdownlint/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}:\d+(?::\d+)? (?:error )?MD\d{3}\/(?:line-length|no-trailing|no-multiple|no-bare|no-inline|no-duplicate|no-hard|no-emphasis|no-missing|no-reversed|no-alt|no-space|heading-|blanks-around|ul-style|ul-indent|ol-prefix|fenced-code|first-line|single-|code-block|commands-show|link-|list-|emphasis|table-|proper-names|descriptive|required-|reference)|^Summary: [1-9]\d* error\(s\)/,
    examples: {
      match: ['README.md:4:81 MD013/line-length Line length [Expected: 80; Actual: 97]', 'Summary: 3 error(s)'],
      not: ['Summary: 0 error(s)'],
    },
  },
  {
    id: 'precommit/hook',
    cause: 'build/lint-error',
    rank: 'cause',
    match: /^- hook id: \S|^- files were modified by this hook|^\S.{1,80}\.{5,}Failed$/,
    yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
    help: 'Run `pre-commit run --all-files` and commit what it changes.',
    examples: {
      match: [
        '- hook id: ruff',
        '- files were modified by this hook',
        'trim trailing whitespace.................................................Failed',
      ],
    },
  },
  {
    id: 'lint/generic',
    cause: 'build/lint-error',
    rank: 'symptom',
    match:
      /KtLint found code style violations|rule violations were found|violations? found|\blint(?:ing|er)?(?: errors?| failed| issues)|\bissues? found$|\bfound [1-9]\d* (?:errors?|problems?|issues?|violations?|warnings?)\b|^Lint error|^In \S{1,200} line \d+:$|MegaLinter: errors found|Listing [1-9]\d* violation\(s\) that are fatal|Super-linter (?:detected|found) (?:linting )?errors|\bERRORS? FOUND in/i,
    unless: /no (?:lint|issues|violations|offenses)|\b0 (?:issues|violations|offenses|errors|problems)|^Run /i,
    yieldsTo: ['build', ...better],
    examples: {
      match: ['Linting failed', 'In deploy.sh line 4:', 'Found 3 problems', '4 violations found'],
      not: ['No issues found', 'Found 0 errors'],
    },
  },
  {
    // Source: staticcheck's list of checks.
    id: 'staticcheck/finding',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /\.go:\d+:\d+: .{3,300} (?:\(SA10|\(SA20|\(SA30|\(SA40|\(SA50|\(SA60|\(SA90|\(ST10|\(QF10|\(S100|\(S101|\(S102|\(S103|\(U100)\d{1,2}\)$/,
    examples: {
      match: ['main.go:9:2: this value of x is never used (SA4006)', 'a.go:3:6: func old is unused (U1000)'],
    },
  },
]
