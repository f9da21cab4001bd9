import type { Rule } from '../rule.ts'

/** Formatters, and trees that a generator or formatter has changed. */
export const formatRules: readonly Rule[] = [
  {
    id: 'rustfmt/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match: /^Diff in \S{1,300}(?: at line|:\d+)|^error: not formatted correctly|^Badly formatted: /,
    examples: { match: ['Diff in /w/src/main.rs:12:', 'Diff in /w/src/main.rs at line 12:'] },
  },
  {
    id: 'clangformat/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /\[-Wclang-format-violations\]|^ERROR: \S{1,300} is not correctly formatted|^clang-format (?:check failed|found|detected)|is not clang-formatted/,
    examples: { match: ['src/a.cc:4:7: error: code should be clang-formatted [-Wclang-format-violations]'] },
  },
  {
    id: 'spotless/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /The following files (?:had|have) format violations|Run '(?:\.?[\\/]?gradlew|mvn|\.\/mvnw).{0,20}spotless.?[aA]pply' to fix|Found [1-9]\d* non-complying files?|google-java-format.{0,60}not formatted|ktfmtCheck.{0,80}Please/,
    examples: {
      match: [
        '> The following files had format violations:',
        "Run './gradlew :core:spotlessApply' to fix these violations.",
        'Found 3 non-complying files, failing build',
      ],
    },
  },
  {
    id: 'scalafmt/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /scalafmt: \d+ files? (?:aren't|isn't) formatted|^error: --test failed|^\[(?:warn|error)\] \S{1,300}\.scala isn't formatted properly|files must be formatted$/,
    examples: {
      match: [
        "[warn] /w/A.scala isn't formatted properly!",
        '[error] 2 files must be formatted',
        'error: --test failed',
      ],
    },
  },
  {
    id: 'phpcsfixer/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match: /^Found [1-9]\d* of \d+ files that can be fixed|FAIL {2}\.{4,} \d+ files?, \d+ style issues?/,
    examples: {
      match: ['Found 2 of 41 files that can be fixed in 1.2 seconds', '  FAIL  ........... 41 files, 2 style issues'],
      not: ['Found 0 of 41 files that can be fixed in 1.2 seconds'],
    },
  },
  {
    id: 'swiftformat/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /^\d+\/\d+ files require formatting|^Source input did not pass lint check|\.swift:\d+:\d+: error: \(\w{4,40}\) /,
    unless: /^0\//,
    examples: {
      match: [
        '3/41 files require formatting, 2 files skipped.',
        'Source input did not pass lint check.',
        '/w/A.swift:4:1: error: (indent) Indent code in accordance with the scope level.',
      ],
    },
  },
  {
    id: 'dotnet/format',
    cause: 'build/format-error',
    rank: 'verdict',
    match: /: error (?:WHITESPACE|ENDOFLINE|FINALNEWLINE|CHARSET|IMPORTS): /,
    examples: { match: ['/w/A.cs(4,7): error WHITESPACE: Fix whitespace formatting. Insert 4 characters.'] },
  },
  {
    id: 'elixir/format',
    cause: 'build/format-error',
    rank: 'verdict',
    match: /mix format failed due to --check-formatted|The following files are not formatted:/,
    examples: {
      match: ['** (Mix) mix format failed due to --check-formatted.', 'The following files are not formatted:'],
    },
  },
  {
    id: 'terraform/fmt',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /^Error: terraform fmt|^(?:Terraform|OpenTofu) (?:files are not|configuration is not) (?:properly )?formatted|fmt check failed/i,
    examples: { match: ['Terraform files are not formatted'] },
  },
  {
    id: 'editorconfig/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /^\s+(?:\d+(?:-\d+)?: )?(?:Wrong (?:indentation|indent style|line ending|amount of left-padding)|Trailing whitespace$|Final newline expected|No final newline expected|Wrong amount of)/,
    examples: { match: ['	4: Wrong indent style found (tabs instead of spaces)', '	Final newline expected'] },
  },
  {
    id: 'format/check',
    cause: 'build/format-error',
    rank: 'cause',
    match:
      /files? (?:need|needs|require) (?:formatting|to be formatted)|not formatted correctly|(?:is|are) not (?:properly |correctly )?formatted\b|Formatting issues|would have been (?:formatted|reformatted)|not formatted according|Formatted [1-9]\d* files? \([1-9]\d* changed\)|please run .{0,40}\b(?:fmt|format)\b/i,
    unless: /^\s*(?:Run|Checking|running) |\b0 files|All matched files/i,
    yieldsTo: ['build/format-error', 'build/lint-error', 'build/compile-error', 'build/test-failure'],
    examples: {
      match: [
        'src/a.zig is not formatted',
        'Formatted 41 files (2 changed) in 0.4 seconds.',
        'Please run make fmt and commit',
      ],
    },
  },
  {
    id: 'git/dirty-tree',
    cause: 'build/generated-files-stale',
    rank: 'cause',
    match:
      /(?:(?:generated|committed) (?:files?|code|docs|sources)|\bdist\/|bindings|snapshots?|protos?) .{0,60}(?:out of date|not up to date|not up-to-date|out of sync|out-of-sync|is stale|are stale|is outdated|are outdated|has changed|differs?)|[uU]ncommitted changes (?:found|detected|after)|Detected uncommitted changes|(?:is|are) (?:out of date|not up[- ]to[- ]date|outdated)[.,;:] ?(?:please |run )|please (?:run|commit).{0,60}(?:generate|codegen)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|please (?:run|re-?run) .{1,60} and commit|git diff --exit-code failed|Working tree has uncommitted changes/i,
    unless: /\bwarn|lock ?file|\block\.|\.lock\b|-lock\b/i,
    yieldsTo: [
      'build/compile-error',
      'build/type-error',
      'build/test-failure',
      'network',
      'external_api',
      'dependency',
      'token_expired',
    ],
    examples: {
      match: [
        'Generated code is out of date, run `make gen`',
        'Detected uncommitted changes after build. See status below:',
        'The generated files are out of date',
        'Please run go generate and commit the result',
      ],
    },
  },
  {
    // Who prints a diff, says nothing else and fails has checked that nothing differs.
    id: 'git/diff-left',
    cause: 'build/generated-files-stale',
    rank: 'symptom',
    match: /^diff --git a\/\S{1,300} b\/\S{1,300}$/,
    yieldsTo: ['*'],
    help: 'Generate the files again, as the step does, and commit what changes.',
    examples: { match: ['diff --git a/docs/api.md b/docs/api.md'], not: ['git diff --git'] },
  },
  {
    id: 'django/migrations-missing',
    cause: 'build/generated-files-stale',
    rank: 'symptom',
    match: /^Migrations for '\w{1,80}':$/,
    yieldsTo: ['*'],
    help: 'Run `manage.py makemigrations` and commit the migration.',
    examples: { match: ["Migrations for 'orders':"] },
  },
]
