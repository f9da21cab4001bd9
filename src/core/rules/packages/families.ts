import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Families of codes and prefixes: what a package manager fails with, whatever the single message is. Last resorts. */
export const packageFamilyRules: readonly Rule[] = [
  {
    id: 'pnpm/other-code',
    cause: 'build/config-error',
    rank: 'symptom',
    match: /\bERR_PNPM_[A-Z]{3}/,
    unless: /ERR_PNPM_(?:RECURSIVE|META_FETCH|FETCH_|TARBALL|E[A-Z]{4,12}\b)|\bWARN\b/,
    yieldsTo: ['*'],
    help: 'Look up the code in the documentation of pnpm.',
    examples: {
      match: [' ERR_PNPM_DISALLOW_WORKSPACE_CYCLES  There are cyclic workspace dependencies: /w/a, /w/b'],
      not: [' ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL  acme@1.0.0 test: `jest`'],
    },
  },
  {
    id: 'nuget/other-code',
    cause: 'dependency/resolution-failed',
    rank: 'symptom',
    match: /\berror NU1\d{3}: /,
    yieldsTo: ['*'],
    examples: {
      match: [
        'error NU1008: Projects that use central package version management should not define the version on the PackageReference items',
      ],
      not: ['warning NU1603: Acme.Core 1.0.1 was resolved instead'],
    },
  },
  {
    id: 'rubygems/exception',
    cause: 'dependency/resolution-failed',
    rank: 'cause',
    match:
      /\bGem::(?:UnsatisfiableDependency|MissingSpec|MissingSpecVersion|Conflict|DependencyResolution|ImpossibleDependencies)Error\b/,
    yieldsTo: [...ofTransport, 'dependency/package-not-found', 'dependency/version-not-found'],
    examples: {
      match: ["Gem::UnsatisfiableDependencyError: Unable to resolve dependency: user requested 'acme (>= 9)'"],
    },
  },
  {
    id: 'rubygems/host',
    cause: 'network/dns',
    rank: 'verdict',
    match: /Gem::RemoteFetcher::UnknownHostError/,
    examples: { match: ['Gem::RemoteFetcher::UnknownHostError: timed out (https://gems.acme.example/specs.4.8.gz)'] },
  },
  {
    id: 'mamba/other',
    cause: 'dependency/resolution-failed',
    rank: 'symptom',
    match: /^(?:critical|error {4}) ?libmamba \S/,
    yieldsTo: ['*'],
    examples: { match: ['error    libmamba Could not find packages to remove: acme'] },
  },
  {
    id: 'lock/unreadable',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'cause',
    match: /Unable to read the lock ?file|[lL]ock ?file (?:may be|is) (?:corrupt|broken|invalid)/,
    yieldsTo: ofTransport,
    help: 'Write the lock file anew, and commit it; most often a merge has broken it.',
    examples: {
      match: [
        'Unable to read the lock file (Cannot overwrite a value (at line 3, column 1)).',
        'error: Failed deserializing. Lockfile may be corrupt',
      ],
    },
  },
  {
    id: 'lock/held',
    cause: 'environment/port-in-use',
    rank: 'symptom',
    match:
      /\b(?:could not|failed to|unable to|cannot|can't) (?:acquire|take|obtain|set|get) (?:an? |the )?(?:\w{1,20} )?lock\b(?!file)|\b[cC]ould not lock \//i,
    unless: /retry|state lock/i,
    yieldsTo: ['*'],
    help: 'Another process holds the lock, or a killed one left it behind.',
    examples: {
      match: [
        'Failed to acquire lock file for /w/.terragrunt-cache: resource busy',
        'ERROR: failed to solve: could not lock /var/lib/buildkit/buildkitd.lock',
      ],
      not: ['Waiting to acquire lock'],
    },
  },
  {
    id: 'git/fatal',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /^fatal: (?:bad revision|A branch named|No names found|not a valid object|pathspec|invalid upstream|no upstream|You are not currently on a branch|The current branch \S{1,80} has no upstream|your current branch)|^error: src refspec \S{1,80} does not match any/,
    yieldsTo: ['*'],
    examples: { match: ["fatal: bad revision 'origin/relase'", 'error: src refspec relase does not match any'] },
  },
]
