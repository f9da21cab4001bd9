import type { Rule } from './rule.ts'

/** Linters, formatters, validators of configuration and documentation. */
export const checkRules: readonly Rule[] = [
  {
    id: 'eslint/problems',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /✖ \d+ problems? \((?!0 errors)|^\s+\d+:\d+\s+error\s{2,}|ESLint found too many warnings|\d+ errors? and \d+ warnings? potentially|^\S+: line \d+, col \d+, Error - /,
    yieldsTo: [],
    examples: {
      match: ["  12:5  error  'x' is not defined  no-undef", '✖ 2 problems (2 errors, 0 warnings)'],
      not: ['✖ 2 problems (0 errors, 2 warnings)'],
    },
  },
  {
    id: 'biome/errors',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /Some errors were emitted while running checks|Found \d+ errors?\.$|lint\/\w+\/\w+ .{0,20}━|(?:The imports and exports are not sorted|File content differs from formatting output)/,
    unless: /Found 0 errors/,
    yieldsTo: ['mypy/errors', 'tsc/error', 'ruff/findings'],
    examples: { match: ['Some errors were emitted while running checks.', 'Found 28 errors.'] },
  },
  {
    id: 'ruff/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S+\.py:\d+:\d+: [A-Z]{1,4}\d{2,4} |^[A-Z]{1,4}\d{3,4} (?:\[\*\] )?[`A-Z][`\w ].{5}|Your code has been rated at|^\S+\.pyi?:\d+:\d+: [CRWEF]\d{4}: /,
    unless: /rated at 10/,
    examples: { match: ['app/x.py:3:80: E501 Line too long (90 > 88)', 'F401 [*] `os` imported but unused'] },
  },
  {
    id: 'mypy/errors',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /^\S+\.pyi?:\d+(?::\d+)?: error: |Found \d+ errors? in \d+ files?|\d+ errors?, \d+ warnings?, \d+ informations?|^\S+\.pyi?:\d+:\d+ - error: |error\[[a-z-]+\]: .{5}/,
    unless: /^0 errors|Found 0 errors/,
    examples: {
      match: [
        'app/a.py:31: error: Incompatible return value type (got "int", expected "str")  [return-value]',
        'Found 107 errors in 34 files (checked 209 source files)',
      ],
    },
  },
  {
    id: 'format/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /would be reformatted|Code style issues (?:found|detected)|Run Prettier (?:with --write )?to fix|Diff in \S+(?: at line|:\d+)|cargo fmt|files? (?:need|needs|require) (?:formatting|to be formatted)|not formatted correctly|gofmt -[ld]|File is not properly formatted|clang-format|imports are incorrectly sorted|dart format|Formatting issues|Some files are not properly formatted|would have been (?:formatted|reformatted)|The following files? (?:are|is) not formatted|not formatted according/i,
    unless: /^\s*(?:Run|Checking|running) |0 files would|All matched files/i,
    examples: {
      match: [
        'would reformat: 1 file would be reformatted',
        '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
        'Diff in /w/src/main.rs:12:',
      ],
    },
  },
  {
    id: 'lint/generic',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /rule violations were found|Checkstyle (?:rule )?violations|violations? found|lint(?:ing|er)?(?: errors?| failed| issues)|issues? found$|\d+ offenses? detected|found \d+ (?:error|problem|issue|violation|warning)s?\b|\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|lll|ineffassign|gosec|typecheck)\)$|In \S+ line \d+:$|\bSC\d{4}\b \((?:error|warning|info|style)\)|\[(?:standard|ktlint|detekt)[:\w-]*\]|Parameter should start on a newline|\(standard:[\w-]+\)|Lint error|SwiftLint|SpotBugs|PMD .{0,30}violations|^\S+:\d+:\d+ \[\w[\w-]+\] |Codespell found|hadolint|\bDL\d{4}\b|hook id: |error\[(?:artipacked|unpinned|template)[\w-]*\]|- hook id: |commitlint|subject may not be empty|\bW\d{4}: |clippy::|MD\d{3}\/|stylelint|\[clang-(?:tidy|analyzer)/i,
    unless:
      /no (?:lint|issues|violations|offenses)|0 (?:issues|violations|offenses|errors|problems)|hook id.{0}(?=never)|^Run |warning: `/i,
    yieldsTo: ['mypy/errors', 'tsc/error', 'test/*', 'gcc/error', 'rustc/error', 'format/check'],
    examples: {
      match: [
        'Checkstyle rule violations were found.',
        'x.go:4:2: Error return value is not checked (errcheck)',
        '12 offenses detected',
        'In deploy.sh line 4:',
        'VpnViewModel.kt:89:54 Parameter should start on a newline (standard:parameter-list-wrapping)',
      ],
    },
  },
  {
    id: 'config/invalid',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /failed to (?:parse|deserialize|load|read|validate) (?:config|configuration|the config|manifest|\S+\.(?:ya?ml|toml|json|ini))|(?:invalid|bad|malformed|unknown|unsupported) (?:configuration|config|option|argument|flag|value|key|field|property|parameter|input)\b|unexpected (?:key|argument|keys|property)|(?:unrecognized|unknown) (?:arguments?|options?|flags?|command|subcommand|key)|(?:YAML|JSON|TOML)(?:Exception|ParseError|DecodeError|Error)|mapping values are not allowed|did not find expected|error (?:parsing|converting) (?:YAML|JSON)|syntax error(?:: |,)|duplicate key|schema validation|does not match the schema|validation failed|Unsupported argument|Unsupported block type|Missing required argument|Reference to undeclared|Invalid (?:reference|expression|character|attribute|block|value for)|error validating data|unknown field "|devicetree error|Additional property|no such option|usage: \S+ .{0,100}\[|Error: Unknown option|environment is non-interactive|could not find (?:a )?(?:config|configuration)|No (?:config|configuration|tests?) (?:file )?found|required (?:property|key|argument|flag|option|input)/i,
    unless: /token|credential|password|api[ _]?key|secret|certificate|warning|deprecat/i,
    yieldsTo: ['tsc/*', 'gcc/error', 'rustc/error', 'network', 'external_api', 'token_expired'],
    examples: {
      match: [
        "failed to deserialize config from './deny.toml'",
        'Error: Unsupported argument',
        'error: unknown option `--foo`',
        'yaml.scanner.ScannerError: mapping values are not allowed here',
      ],
    },
  },
  {
    id: 'infra/plan',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^(?:│ )?Error: (?:Invalid|Unsupported|Missing|Reference|Duplicate|Unreadable|Unknown|Incorrect|Conflicting|Argument|Module not installed|Backend|Cycle)|fatal: \[.{1,100}\]: FAILED! =>|ERROR! (?!Unexpected Exception)|Error: (?:UPGRADE|INSTALLATION) FAILED|INSTALLATION FAILED: |YAML parse error on|execution error at \(|template: \S+:\d+:\d+|Error: template|Error validating|ROLLBACK_COMPLETE|CREATE_FAILED|ValidationError\) when calling|resource mapping not found|error: Your current stack|error: update failed|CloudFormation error/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
    examples: {
      match: [
        '│ Error: Unsupported block type',
        'Error: INSTALLATION FAILED: cannot re-use a name that is still in use',
        'fatal: [web1]: FAILED! => {"changed": false}',
      ],
    },
  },
  {
    id: 'docs/broken',
    cause: 'build/docs-error',
    rank: 'cause',
    match:
      /broken (?:relative )?links?|dead links?|Aborted with \d+ (?:BrokenLink|warnings)|build finished with problems|Warning, treated as error|Docusaurus found broken|markdown-link-check|undefined label|unresolved link to|error: unresolved link|\[404\] http|\d+ (?:broken|dead) links?/i,
    yieldsTo: ['network', 'external_api'],
    examples: { match: ['X Broken relative link in docs/a.md: ../b.md', 'Warning, treated as error:'] },
  },
  {
    id: 'coverage/threshold',
    cause: 'build/coverage-threshold',
    rank: 'verdict',
    match:
      /coverage .{0,60}(?:below|less than|does not meet|threshold|not met|under)|Required test coverage of|Coverage failure|does not meet (?:global|"?global)? ?threshold|ERROR: Coverage for/i,
    yieldsTo: ['test/*', 'jest/failed', 'pytest/failed'],
    examples: {
      match: [
        'FAIL Required test coverage of 90% not reached. Total coverage: 81.20%',
        'Jest: "global" coverage threshold for branches (80%) not met: 71%',
      ],
    },
  },
  {
    id: 'docker/build-step',
    cause: 'build/compile-error',
    rank: 'hint',
    match:
      /failed to solve: process ".{1,300}" did not complete successfully: exit code: \d+|The command '.{1,300}' returned a non-zero code/,
    examples: {
      match: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
    },
  },
  {
    id: 'docker/copy',
    cause: 'build/missing-file',
    rank: 'verdict',
    match:
      /failed to (?:calculate checksum of ref|compute cache key).{0,300}not found|COPY failed: |ADD failed: |dockerfile parse error|failed to read dockerfile|unknown instruction: |Dockerfile: no such file/i,
    examples: {
      match: [
        'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref x: "/dist": not found',
        'failed to read dockerfile: open Dockerfile: no such file or directory',
      ],
    },
  },
  {
    id: 'database/migration',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /ERROR: {1,2}(?:relation|column|syntax error at|duplicate key|type|function|schema) |ERROR \d{4} \([\dA-Z]{5}\)|OperationalError: no such (?:table|column)|Prisma Migrate|migration .{1,120} failed|P3\d{3}\b|ORA-\d{5}|Msg \d+, Level \d+|SQLSTATE\[/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'test/*'],
    examples: { match: ['ERROR:  relation "users" does not exist', 'Error: P3009 migrate found failed migrations'] },
  },
]
