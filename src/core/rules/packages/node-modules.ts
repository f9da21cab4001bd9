import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Modules that node and the bundlers do not find. A relative path is a file of the project's own, not a package. */
export const nodeModuleRules: readonly Rule[] = [
  {
    id: 'node/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /Cannot find (?:module|package) '(?!\.{0,2}\/)[^']{1,300}'|Can't resolve '(?!\.{0,2}\/)[^']{1,300}'|ERR_MODULE_NOT_FOUND|Failed to resolve import "(?!\.)|Could not resolve "(?!\.)[^"]{1,300}"|(?:Rollup|Rolldown) failed to resolve import|Cannot find type definition file for '|Unable to resolve path to module '(?!\.)|Failed to resolve entry for package "|Package subpath '.{1,200}' is not defined by "exports"|Cannot find native binding|Could not resolve dependency: npm/,
    unless:
      /Cannot find module '(?:\/|[A-Z]:|file:\/\/)|to 'tests?\/|No module named|(?:Cannot find (?:module|package)|Can't resolve) '(?:@\/|~\/)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "Error: Cannot find module 'pino-http'",
        "Module not found: Error: Can't resolve 'date-fns/locale/ko' in '/w/src'",
        "error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
        "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tsx' imported from /w/app/",
        '[vite]: Rollup failed to resolve import "chart.js" from "/w/src/Chart.vue".',
        'Error: [vite]: Rolldown failed to resolve import "chart.js" from "/w/src/m.js".',
      ],
      not: [
        "Cannot find module './local'",
        "Error: Cannot find module '/w/dist/server.js'",
        "Module not found: Can't resolve '@/lib/prices'",
      ],
    },
  },
  {
    id: 'node/own-module',
    cause: 'build/missing-file',
    rank: 'cause',
    match:
      /Cannot find module '(?:\.{1,2}\/|\/|[A-Z]:\\|@\/|~\/|file:\/\/)[^']{0,300}'|Can't resolve '(?:\.{1,2}\/|@\/|~\/)[^']{0,300}'|Could not resolve "\.{1,2}\/|Failed to resolve import "\.{1,2}\/|Unable to resolve path to module '\./,
    unless: /node_modules\//,
    examples: {
      match: [
        "Cannot find module './local'",
        "Module not found: Error: Can't resolve '../x' in '/w/src'",
        "Module not found: Can't resolve '@/lib/prices'",
        "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/w/dist/index.js' imported from /w/bin/run.js",
        'X [ERROR] Could not resolve "./widgets/table"',
      ],
      not: ["Error: Cannot find module '/w/node_modules/acme/dist/index.js'"],
    },
  },
  {
    id: 'node/broken-install',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /Cannot find module '[^']{0,200}node_modules\/[^']{1,300}'|Cannot find module @rollup\/rollup-|You installed esbuild for another platform|The package "@esbuild\/\S{1,60}" could not be found|Something went wrong installing the "sharp" module|Could not load the "sharp" module/,
    help: 'Install again without a cached node_modules: an optional or platform package is missing.',
    yieldsTo: ofTransport,
    examples: {
      match: [
        "Error: Cannot find module '/w/node_modules/acme/dist/index.js'",
        'Error: Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to optional dependencies',
        'Error: Could not load the "sharp" module using the linux-x64 runtime',
      ],
    },
  },
  {
    id: 'jest/module-map',
    cause: 'dependency/module-not-found',
    rank: 'cause',
    match:
      /Preset \S{1,100} not found\.|Module \S{1,100} in the (?:setupFiles|transform|preset|testEnvironment|globalSetup|setupFilesAfterEnv)\w{0,10} option was not found|Test environment \S{1,100} cannot be found/,
    examples: {
      match: [
        '  Preset ts-jest not found.',
        '  Test environment jest-environment-jsdom cannot be found. Make sure the testEnvironment configuration option points to an existing node module.',
      ],
    },
  },
  {
    id: 'eslint/plugin-missing',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /ESLint couldn't find the (?:plugin|config) "|Failed to load (?:plugin|config|parser) '.{1,120}' declared in|Cannot find (?:Stylelint|Prettier) (?:plugin|config)|Could not find "stylelint-/,
    unless: /Permission denied/,
    examples: {
      match: [
        'ESLint couldn\'t find the plugin "eslint-plugin-import".',
        "Error: Failed to load plugin 'jsdoc' declared in '.eslintrc.cjs': Cannot find module 'eslint-plugin-jsdoc'",
      ],
    },
  },
]
