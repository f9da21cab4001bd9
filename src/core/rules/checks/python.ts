import type { Rule } from '../rule.ts'

/** Ruff, flake8, pylint, mypy, pyright, ty, Black, isort, Bandit. */
export const pythonCheckRules: readonly Rule[] = [
  {
    id: 'ruff/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^(?:\S{1,300}:\d+:\d+: )?[A-Z]{1,4}\d{2,4} (?:\[\*\] )?.{0,200}(?:imported but unused|[lL]ine too long|[uU]ndefined name|[wW]hitespace|blank lines?|indentation|[mM]issing |[tT]railing |[eE]xpected |local variable|[rR]edefinition|comparison|[dD]o not |[tT]oo many|[iI]nvalid |too complex|[sS]yntax|docstring|[iI]mport |contains |shadow|[uU]nused|should |without |f-string|Use of |unsorted|never used|unnecessary|Unnecessary|instead of)/,
    examples: {
      match: ['app/x.py:3:80: E501 Line too long (90 > 88)', 'F401 [*] `os` imported but unused'],
      not: ['app/x.py:3: DeprecationWarning: old'],
    },
  },
  {
    id: 'ruff/summary',
    cause: 'build/lint-error',
    rank: 'cause',
    match:
      /^(?:ruff: )?Found [1-9]\d* errors?(?:\.$| \(\d+ fixed, \d+ remaining\)\.)|^\[\*\] \d+ fixable with the `--fix` option|^No fixes available \(/,
    yieldsTo: ['build/type-error', 'biome/errors', 'build/test-failure'],
    examples: {
      match: ['Found 28 errors.', '[*] 3 fixable with the `--fix` option.'],
      not: ['Found 0 errors.', 'All checks passed!'],
    },
  },
  {
    id: 'pylint/findings',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /: [CRWEF]\d{4}: .{1,300}\((?:missing-|unused-|no-member|no-name|no-else|no-value|no-self|too-many|too-few|line-too|import-|undefined-|invalid-|wrong-|trailing-|redefined-|broad-|f-string|logging-|consider-|unnecessary-|syntax-|unspecified-|attribute-|arguments-|not-callable|bad-indentation|use-dict|use-implicit|super-|raise-|protected-|abstract-|duplicate-|unreachable|useless-|pointless-|fixme\))|Your code has been rated at (?!10)/,
    examples: {
      match: [
        'app/x.py:3:0: C0116: Missing function or method docstring (missing-function-docstring)',
        'Your code has been rated at 8.12/10',
      ],
      not: ['Your code has been rated at 10.00/10'],
    },
  },
  {
    id: 'mypy/errors',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.pyi?:\d+(?::\d+)?: error: |^error\[(?:invalid|unresolved|possibly|missing|call|unsupported|no-matching|not-iterable|too-many|unknown)[a-z-]{1,60}\]: .{5}/,
    yieldsTo: ['mypy/missing-stubs'],
    examples: {
      match: [
        'app/a.py:31: error: Incompatible return value type (got "int", expected "str")  [return-value]',
        'error[invalid-argument-type]: Argument to function `drain` is incorrect',
      ],
      not: ['app/a.py:31: note: See https://mypy.readthedocs.io'],
    },
  },
  {
    id: 'mypy/missing-stubs',
    cause: 'build/type-error',
    rank: 'hint',
    match: /error: Library stubs not installed for "|error: Skipping analyzing "/,
    help: 'Install the stubs, or tell mypy to ignore the import.',
    examples: { match: ['app/a.py:3: error: Library stubs not installed for "requests"  [import-untyped]'] },
  },
  {
    id: 'mypy/summary',
    cause: 'build/type-error',
    rank: 'cause',
    match: /^Found [1-9]\d* errors? in \d+ files? \(/,
    yieldsTo: ['mypy/errors'],
    examples: { match: ['Found 107 errors in 34 files (checked 209 source files)'] },
  },
  {
    id: 'pyright/errors',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /^\s*\S{1,300}\.pyi?:\d+:\d+ - error: |^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)|^\s*\S{1,300}\.pyi?:\d+:\d+ - error \w/,
    examples: {
      match: [
        '  /w/app/a.py:31:12 - error: "x" is not defined (reportUndefinedVariable)',
        '3 errors, 0 warnings, 0 informations',
      ],
      not: ['0 errors, 2 warnings, 0 informations'],
    },
  },
  {
    id: 'black/check',
    cause: 'build/format-error',
    rank: 'verdict',
    match:
      /^\d+ files? would be reformatted|^would reformat \S|^Would reformat: \S|^ERROR: \S{1,300}\.pyi? Imports are incorrectly sorted|^error: cannot format \S{1,300}: /,
    examples: {
      match: [
        'would reformat app/a.py',
        '3 files would be reformatted, 9 files would be left unchanged.',
        'Would reformat: app/a.py',
        'ERROR: /w/app/a.py Imports are incorrectly sorted and/or formatted.',
      ],
      not: ['9 files would be left unchanged.'],
    },
  },
  {
    id: 'bandit/issues',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /^>> Issue: \[B\d{3}:|^\s+Severity: (?:Medium|High) {3}Confidence: /,
    help: 'Correct the finding, or mark it with `# nosec` and a reason.',
    examples: { match: ['>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True'] },
  },
]
