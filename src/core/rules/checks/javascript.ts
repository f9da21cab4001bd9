import type { Rule } from '../rule.ts'

/** ESLint, Biome, oxlint, Stylelint, Prettier, Standard, Knip, size-limit, commitlint, HTMLHint. */
export const javascriptCheckRules: readonly Rule[] = [
  {
    id: 'eslint/finding',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /^\s+\d+:\d+\s+error\s{2,}\S|^\S{1,300}: line \d+, col \d+, Error - |^\d+:\d+ {2}Error: .{1,300}/,
    examples: {
      match: ["  12:5  error  'x' is not defined  no-undef", "4:7  Error: 'x' is not defined.  no-undef"],
      not: ["  12:5  warning  'x' is never used  no-unused-vars"],
    },
  },
  {
    id: 'eslint/problems',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /✖ \d+ problems? \((?!0 errors)|ESLint found too many warnings|\d+ errors? and \d+ warnings? potentially|^Lint errors found in the listed files|^✖ [1-9]\d* problems?$/,
    yieldsTo: ['eslint/finding'],
    examples: {
      match: ['✖ 2 problems (2 errors, 0 warnings)', 'ESLint found too many warnings (maximum: 0).'],
      not: ['✖ 2 problems (0 errors, 2 warnings)'],
    },
  },
  {
    id: 'eslint/config',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /^ESLint couldn't find (?:an? eslint\.config|a configuration file)|^Error: (?:Cannot read config file|ESLint configuration in|Failed to load (?:plugin|config|parser) ')|Invalid option '--(?:ext|ignore-path|rulesdir)'|^(?:TypeError|Error): Key "(?:plugins|rules|languageOptions)|^Oops! Something went wrong! :\(/,
    yieldsTo: ['dependency', 'eslint/finding'],
    examples: {
      match: [
        "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
        'TypeError: Key "rules": Key "no-shadow": Expected severity',
        'Oops! Something went wrong! :(',
      ],
    },
  },
  {
    id: 'biome/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}(?: lint\/a11y| lint\/complexity| lint\/correctness| lint\/nursery| lint\/performance| lint\/security| lint\/style| lint\/suspicious| assist\/source| organizeImports| suppressions\/).{0,80}━/,
    yieldsTo: ['biome/errors'],
    examples: { match: ['src/a.ts:3:7 lint/suspicious/noExplicitAny ━━━━━━━━━━'] },
  },
  {
    id: 'biome/errors',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /Some errors were emitted while running checks|The imports and exports are not sorted/,
    examples: { match: ['Some errors were emitted while running checks.'] },
  },
  {
    id: 'oxlint/errors',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /^Found \d+ warnings? and [1-9]\d* errors?\.|^ {2}× eslint(?:-plugin-\w{1,30})?\(|^ {2}x eslint\(/,
    examples: {
      match: ['Found 2 warnings and 1 error.', '  × eslint(no-debugger): `debugger` statement is not allowed'],
      not: ['Found 2 warnings and 0 errors.'],
    },
  },
  {
    id: 'prettier/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /Code style issues (?:found|detected)|Run Prettier (?:with --write )?to fix|^Error occurred when checking code style in|^\[error\] \S{1,300}: SyntaxError: /,
    examples: {
      match: [
        '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
        'Error occurred when checking code style in the above file.',
      ],
      not: ['All matched files use Prettier code style!'],
    },
  },
  {
    id: 'stylelint/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /^✖ \d+ stylelint|^[1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?\)$/,
    examples: { match: ['3 problems (3 errors, 0 warnings)'] },
  },
  {
    id: 'knip/findings',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /^Unused (?:files|dependencies|devDependencies|exports|exported types) \(\d+\)|^Unlisted (?:dependencies|binaries) \(\d+\)|^Duplicate exports \(\d+\)|^Unused dependencies$|^Missing dependencies$/,
    yieldsTo: ['network', 'external_api'],
    examples: { match: ['Unused exports (3)', 'Unlisted dependencies (1)'] },
  },
  {
    id: 'sizelimit/exceeded',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\s*Package size limit has exceeded by|^\s*FAIL {2}\S{1,200}: [\d.]+ ?[KM]?i?B (?:>|>=) maxSize|Asset size limit exceeded|^\s*Your package exceeds the size limit/,
    help: 'The bundle grew over its own limit: find what came in, or raise the limit.',
    examples: {
      match: ['  Package size limit has exceeded by 1.2 kB', ' FAIL  dist/app.js: 41.2KB > maxSize 40KB (gzip)'],
    },
  },
  {
    id: 'commitlint/problems',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^✖ {3}(?:subject|type|scope|body|header|footer)[\w' -]{1,80}\[[\w-]{3,40}\]|^✖ {3}found [1-9]\d* problems?|(?:subject|type) may not be empty \[|No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The subject ".{0,200}" found in the pull request title/,
    help: 'Reword the commit message or the title of the pull request.',
    examples: {
      match: [
        '✖   subject may not be empty [subject-empty]',
        '✖   found 2 problems, 0 warnings',
        'No release type found in pull request title "Update".',
      ],
      not: ['✖   found 0 problems, 2 warnings'],
    },
  },
]
