import type { Rule } from '../rule.ts'

/** tsc, vue-tsc, svelte-check, astro check, Flow, and Node's own errors of syntax and names. */
export const typescriptRules: readonly Rule[] = [
  {
    id: 'tsc/error',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /\berror TS(?!2307\b|2792\b|7016\b)\d{4,5}:|^Type error: |^\s*\[?(?:ERROR|error)\]? ?(?:in .{1,200})?TS\d{4,5}: |\berror\b.{0,20}\bTS\d{4,5}: |^\S{1,300}: .{0,40}error {1,2}TS\d{4,5}/,
    unless: /TS2307|TS2792|TS7016|warning/,
    examples: {
      match: [
        'src/a.ts(2,35): error TS2554: Expected 2 arguments, but got 3.',
        'src/a.ts:1:2 - error TS2322: Type x',
        "Type error: Property 'rate' does not exist on type 'Props'.",
      ],
      not: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod'"],
    },
  },
  {
    id: 'tsc/found',
    cause: 'build/type-error',
    rank: 'cause',
    match:
      /^Found \d+ errors? in (?:the same file, starting at|\S{1,200}\.[cm]?tsx?:\d+|\d+ files\.$)|^svelte-check found [1-9]\d* errors?|^Result \(\d+ files?\): $/,
    yieldsTo: ['tsc/error', 'tsc/module-not-found', 'tsc/own-module', 'svelte/check'],
    examples: {
      match: [
        'Found 3 errors in 2 files.',
        'Found 1 error in src/a.ts:4',
        'svelte-check found 2 errors and 1 warning in 2 files',
      ],
      not: ['svelte-check found 0 errors and 0 warnings'],
    },
  },
  {
    id: 'tsc/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /error TS(?:2307|2792|7016): [^']{0,60}'(?!\.{1,2}\/|@\/|~\/)/,
    examples: {
      match: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod' or its corresponding type declarations."],
      not: ["src/a.ts(1,20): error TS2307: Cannot find module './b' or its corresponding type declarations."],
    },
  },
  {
    id: 'tsc/own-module',
    cause: 'build/type-error',
    rank: 'verdict',
    match: /error TS(?:2307|2792|7016): [^']{0,60}'(?:\.{1,2}\/|@\/|~\/)/,
    examples: {
      match: ["src/a.ts(1,20): error TS2307: Cannot find module './b' or its corresponding type declarations."],
    },
  },
  {
    id: 'svelte/check',
    cause: 'build/type-error',
    rank: 'verdict',
    match:
      /^\d{10,} ERROR "\S{1,300}" \d+:\d+ |^Error: .{1,300} \((?:ts|js|svelte)\)$|^\S{1,300}\.(?:astro|svelte|vue):\d+:\d+ {1,3}-? ?error\b/,
    examples: {
      match: [
        '1720000000000 ERROR "src/App.svelte" 4:12 "Type \'string\' is not assignable"',
        "Error: Property 'rate' does not exist on type 'Props'. (ts)",
        'src/pages/index.astro:4:12 - error ts(2322): Type x',
      ],
    },
  },
  {
    id: 'flow/error',
    cause: 'build/type-error',
    rank: 'verdict',
    match: /^Error -{10,} \S{1,300}:\d+:\d+$/,
    examples: { match: ['Error --------------------------------------------------- src/pay.js:4:12'] },
  },
  {
    id: 'node/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^\s*(?:\[?(?:error|ERROR|eval)\]?:? )?(?:Uncaught )?(?:SyntaxError|ReferenceError|RangeError|TypeError(?!: fetch failed))(?: \[\w+\])?: /,
    unless: /fetch failed|Failed to fetch|terminated$/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'node/esm-mismatch'],
    examples: {
      match: ["SyntaxError: Unexpected token '}'", 'ReferenceError: foo is not defined'],
      not: ['TypeError: fetch failed'],
    },
  },
  {
    id: 'node/esm-mismatch',
    cause: 'build/runtime-error',
    rank: 'cause',
    match:
      /SyntaxError: (?:Cannot use import statement outside a module|The requested module '.{1,200}' does not provide an export|Named export '.{1,120}' not found|Unexpected token 'export')|ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|ReferenceError: (?:require|module|exports|__dirname) is not defined in ES module scope/,
    help: 'The file is loaded as the other kind of module: check `"type"` in package.json, the extension, and the export.',
    examples: {
      match: [
        'SyntaxError: Cannot use import statement outside a module',
        'Error [ERR_REQUIRE_ESM]: require() of ES Module /w/a.js not supported',
      ],
    },
  },
  {
    id: 'node/unhandled',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^\s*(?:\[?UnhandledPromiseRejection\]?(?:Warning)?: |triggerUncaughtException\(|node:internal\/process\/promises:\d+)|ERR_UNHANDLED_REJECTION/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'build'],
    examples: {
      match: [
        '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function]',
        'node:internal/process/promises:288',
      ],
    },
  },
]
