import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Yarn classic (sentences), yarn berry (YN codes), bun and deno. */
export const yarnRules: readonly Rule[] = [
  {
    id: 'yarn/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error An unexpected error occurred: "\S{1,300}: Not found"|error Couldn't find package "|YN0035: .{0,200}(?:Package not found|Response Code: 404)|Couldn't find the binary |YN0027: .{0,200}can't be resolved/,
    unless: /\b(?:Response Code:? )?(?:40[13]|429|50\d)\b/,
    examples: {
      match: [
        'error Couldn\'t find package "acme-utilz" on the "npm" registry.',
        'error An unexpected error occurred: "https://registry.yarnpkg.com/acme-utilz: Not found".',
        '➤ YN0035: │ acme-utilz@npm:^1.0.0: Package not found',
      ],
      not: ['➤ YN0035: │ The remote server failed to provide the requested resource (503)'],
    },
  },
  {
    id: 'yarn/no-version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /Couldn't find any versions for "|YN0082: .{0,200}No candidates found|: No candidates found$|YN0016: /,
    examples: {
      match: [
        'error Couldn\'t find any versions for "left-pad" that matches "^9"',
        '➤ YN0082: │ left-pad@npm:^9.0.0: No candidates found',
      ],
    },
  },
  {
    id: 'yarn/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /Your lockfile needs to be updated|The lockfile would have been (?:modified|created)|YN0028: |doesn't seem to be present in your lockfile|doesn't seem to have been installed - running an install/,
    help: 'Run `yarn install`, and commit yarn.lock.',
    examples: {
      match: [
        `Internal Error: acme-shop@workspace:.: This package doesn't seem to be present in your lockfile; run "yarn install" to update the lockfile`,
        'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
        '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
      ],
    },
  },
  {
    id: 'yarn/integrity',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /YN0018: |The remote archive doesn't match the expected checksum|Integrity check failed for "|error https:\/\/\S{1,300}: Integrity check/,
    examples: {
      match: [
        "➤ YN0018: │ acme-ui@npm:2.0.0: The remote archive doesn't match the expected checksum",
        'error Integrity check failed for "acme-ui" (computed integrity doesn\'t match our records, got "sha512-AA==")',
      ],
    },
  },
  {
    id: 'yarn/engine',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /The engine "\w{1,20}" is incompatible with this module|The platform "\w{1,20}" is incompatible with this module|error Found incompatible module/,
    unless: /^(?:info|warning) /,
    examples: {
      match: [
        'error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=22". Got "18.1.0"',
      ],
      not: ['info fsevents@2.3.3: The platform "linux" is incompatible with this module.'],
    },
  },
  {
    id: 'yarn/missing-script',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /error Command ".{1,80}" not found|Couldn't find a script named|YN0000: .{0,40}(?:Usage Error|No project found)|error: Script not found "/,
    examples: {
      match: [
        'error Command "tset" not found.',
        'Usage Error: Couldn\'t find a script named "biuld".',
        'error: Script not found "biuld"',
      ],
    },
  },
  {
    id: 'yarn/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /info There appears to be trouble with your network connection|YN0001: .{0,40}(?:RequestError|HTTPError): (?:connect|read|socket|getaddrinfo|Timeout)/,
    yieldsTo: [
      'network/dns',
      'network/connection-reset',
      'network/connect-timeout',
      'network/read-timeout',
      'network/connection-refused',
      'external_api',
      'dependency',
      'build',
    ],
    examples: {
      match: [
        '➤ YN0001: │ RequestError: socket disconnected before answer',
        'info There appears to be trouble with your network connection. Retrying...',
      ],
    },
  },
  {
    id: 'bun/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /^error: (?:package|GET|workspace dependency) ?.{1,300} (?:not found|- 404|failed to resolve)|error: \S{1,200} failed to resolve$/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'error: acme-utilz@^1.0.0 failed to resolve',
        'error: GET https://registry.npmjs.example/acme-utilz - 404',
      ],
    },
  },
  {
    id: 'bun/no-version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /error: No version matching "|error: No versions? found for /,
    examples: { match: ['error: No version matching "^99.0.0" found for specifier "zod" (but package exists)'] },
  },
  {
    id: 'bun/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /lockfile had changes, but lockfile is frozen|error: (?:Outdated|InvalidLockfile|Failed to load lockfile)|Invalid lockfile version/,
    examples: { match: ['error: lockfile had changes, but lockfile is frozen'] },
  },
  {
    id: 'deno/not-found',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /error: Module not found "(?:https?|jsr|npm):|error: JSR package not found: |error: npm package '.{1,200}' does not exist|Relative import path ".{1,200}" not prefixed with|Could not find (?:npm package|version of) ['"`]/,
    examples: {
      match: [
        'error: Module not found "https://deno.land/x/acme@1.0.0/mod.ts".',
        'error: JSR package not found: @acme/utilz',
        "error: npm package 'acme-utilz' does not exist.",
      ],
    },
  },
  {
    id: 'deno/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /The lockfile is out of date\. Run|error: The source code is invalid, as it does not match the expected hash in the lock file|Integrity check failed for (?:package|remote specifier)/,
    examples: {
      match: [
        'error: The lockfile is out of date. Run `deno install --frozen=false`, or rerun with `--frozen=false` to update it.',
      ],
    },
  },
]
