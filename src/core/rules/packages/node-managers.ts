import type { Rule } from '../rule.ts'

/** Refusals of npm, pnpm and Yarn that are rarer than a missing package or a stale lock file. */
export const nodeManagerRules: readonly Rule[] = [
  {
    id: 'npm/resolution',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code E(?:OVERRIDE|UNSUPPORTEDPROTOCOL)\b/,
    examples: { match: ['npm error code EOVERRIDE', 'npm ERR! code EUNSUPPORTEDPROTOCOL'] },
  },
  {
    id: 'npm/directory-in-the-way',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code E(?:NOTEMPTY|BUSY|EXIST)\b/,
    help: 'Remove node_modules before the install: a folder of an earlier or parallel run is in the way.',
    examples: { match: ['npm error code ENOTEMPTY', 'npm ERR! code EBUSY'] },
  },
  {
    id: 'pnpm/resolution',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match:
      /ERR_PNPM_(?:PATCH_FAILED|PATCH_NOT_\w{1,30}|IGNORED_BUILDS|TRUST_DOWNGRADE|BAD_CONFIG_DEP|CATALOG_\w{1,60}|EXOTIC_SUBDEP|BLOCKED_EXOTIC_SUBDEP)\b/,
    unless: /ERR_PNPM_PATCH_NOT_APPLIED/,
    examples: {
      match: [
        ' ERR_PNPM_PATCH_FAILED  Could not apply patch /w/patches/lodash.patch to /w/node_modules/.pnpm/lodash@4.17.21',
        ' ERR_PNPM_IGNORED_BUILDS  Ignored build scripts: esbuild, sharp',
      ],
    },
  },
  {
    id: 'pnpm/no-terminal',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match: /ERR_PNPM_ABORTED_REMOVE_MODULES_DIR/,
    help: 'Set `CI=true`, or remove node_modules before the install: pnpm wants to ask whether it may.',
    examples: {
      match: [' ERR_PNPM_ABORTED_REMOVE_MODULES_DIR_NO_TTY  Aborted removal of modules directory due to no TTY'],
    },
  },
  {
    id: 'yarn/build-script',
    cause: 'build/compile-error',
    rank: 'symptom',
    match: /YN0009: .{0,200}couldn't be built successfully/,
    yieldsTo: ['*'],
    help: "Read the package's own build log at the path that Yarn names.",
    examples: {
      match: [
        "➤ YN0009: │ acme-native@npm:1.0.0 couldn't be built successfully (exit code 1, logs can be found here: /tmp/b.log)",
      ],
    },
  },
]
