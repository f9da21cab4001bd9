import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Words that many tools share: last resorts behind the rules of each tool. */
export const sharedWordRules: readonly Rule[] = [
  {
    id: 'checksum/mismatch',
    cause: 'dependency/checksum-mismatch',
    rank: 'cause',
    match:
      /checksum (?:mismatch|failed|verification failed|validation failed|does not match|did ?n[o']t match)|hash(?:es)? (?:mismatch|do(?:es)? not match|did not match)|SECURITY ERROR|sha(?:1|256|512)(?:sum)? (?:mismatch|does not match|check failed)|checksums? did NOT match|Wrong hash|digest mismatch|Signature verification failed for|SHA256 does not match|md5 mismatch|wrong checksum: \S|[cC]hecksum verification of the file failed|has changed checksum;|does not match checksum specified|had (?:an? )?(?:wrong content-hash|unexpected hash)|signature failed for .{1,120} file\.|The checksum for package at|not found in known hashes|Verification checksum was incorrect|Checksum error detected\. file=|Checksum validation failed, expected|(?:digest|hash|checksum)\b.{0,100}(?:did ?n[o']t match|does not match expected)/i,
    unless: /Mirror sync|truncated|incomplete|expected .{0,40}to (?:be|equal)|test/i,
    yieldsTo: ['npm/integrity', 'network/truncated-download'],
    examples: {
      match: [
        'msg="Digest did not match, expected sha256:aaa, got sha256:bbb"',
        'image digest sha256:aaa for acme/app:1 does not match expected checksum sha256:bbb',
        'error: download from https://dl.acme.example/acme.tar.gz had an unexpected hash',
        '[error] checksum errors: wrong checksum: /root/.cache/coursier/v1/core.jar (expected SHA-1 aaa in core.jar.sha1, got bbb)',
        'Hash for acme-core (1.0.0) from archive acme_core-1.0.0-py3-none-any.whl not found in known hashes (was: sha256:aaa)',
        'Verification checksum was incorrect, expected aaa, got bbb',
        "error: artifact of binary target 'Acme' has changed checksum; this is a potential security risk",
        'verifying module: checksum mismatch',
        'sha256sum: WARNING: 1 computed checksum did NOT match',
        'Error: Checksum mismatch, expected 4f, got 5a',
      ],
    },
  },
  {
    id: 'lock/out-of-date',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'cause',
    match:
      /lock ?file .{0,40}(?:is not up to date|is out of date|out of sync|needs? to be updated|does not satisfy|is missing|not found)|is out of date, but --frozen|(?:missing|not present) in (?:the )?lock ?file|Requirement '\S{1,120}' not in lockfile|ERROR: Lockfile doesn't exist|lockfile contains merge conflict markers/i,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "ERROR: Requirement 'acme/1.0' not in lockfile",
        '- Required package "acme/pdf" is not present in the lock file.',
        'error: the lockfile is out of date',
      ],
    },
  },
  {
    id: 'package/not-found',
    cause: 'dependency/package-not-found',
    rank: 'symptom',
    match:
      /no packages? (?:found|matching)|(?:could not|unable to|cannot|failed to) resolve (?:the )?(?:\w{2,20} )?dependenc(?:y tree|y graph|ies)\b|requested version \S{1,60} is not available|no compatible versions? found|there is no package called|could not find a (?:compatible )?version (?:that|for)|unsatisfiable requirements|required by package '\S{1,80}' target|unsatisfiable dependenc|could not find (?:package|module|dependency) ['"`]|No such (?:package|module|crate): |dependency ['"`]?\S{1,100}['"`]? (?:could not be (?:found|resolved)|not found)|could not find a matching package|does not exist in the version database|in workspace `\S{1,120}` wasn't found|has no release \S{1,20} in registry/i,
    yieldsTo: [...ofTransport, 'dependency'],
    examples: {
      match: [
        'error: the dependency acme-core does not exist in the version database; does that port exist?',
        '** (Mix) Package acme has no release 9.0.0 in registry',
        'no package found for libacme',
        "Could not find package 'acme-core'",
        'Error: could not resolve dependencies',
        'Requested version 9.9.9 is not available',
      ],
    },
  },
  {
    id: 'file/required-missing',
    cause: 'build/missing-file',
    rank: 'symptom',
    match: spoken(
      /No such file or directory|\bENOENT\b|FileNotFoundError|FileNotFoundException|Could not find file '|The system cannot find the (?:file|path) specified|cannot stat '|File not found|Cannot find path '|does not exist\.?$|no such file/i,
      'ENOENT',
      'ERROR_FILE_NOT_FOUND',
    ),
    yieldsTo: [
      'http/404',
      'c/header',
      'ld/shared-library',
      'shell/command-not-found',
      'cmake/find-package',
      'ld/library-not-found',
      'pkgconfig/not-found',
      'file/manifest-missing',
    ],
    examples: {
      match: [
        "cp: cannot stat 'dist/app.js': No such file or directory",
        "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
      ],
    },
  },
  {
    id: 'file/manifest-missing',
    cause: 'build/missing-file',
    rank: 'cause',
    match:
      /no such file or directory, open '.{1,200}package\.json'|could not find `Cargo\.toml` in|there is no POM in this directory|does not contain a Gradle build|go: go\.mod file not found in|Could not locate Gemfile|Composer could not find a composer\.json file|could not find a pyproject\.toml|No Podfile found|MSB1003: |no configuration file provided: not found|Could not find (?:a )?mix\.exs|No Makefile found|No targets specified and no makefile found/,
    help: 'Run the step in the directory of the project (`working-directory:`), or commit the file.',
    examples: {
      match: [
        "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/w/package.json'",
        'error: could not find `Cargo.toml` in `/w` or any parent directory',
        'make: *** No targets specified and no makefile found.  Stop.',
      ],
    },
  },
]
