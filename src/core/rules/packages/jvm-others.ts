import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

export const jvmOtherRules: readonly Rule[] = [
  {
    id: 'sbt/unresolved',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /unresolved dependency: |Error downloading \S{1,200}:\S{1,100}:|not found: https?:\/\/\S{1,300}\.pom|Resolution error: Error downloading|ResolveException: /,
    unless: /org\.gradle\./,
    yieldsTo: ofTransport,
    examples: { match: ['[error] sbt.librarymanagement.ResolveException: Error downloading com.acme:x_3:1.0'] },
  },
  {
    id: 'sbt/evicted',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match: /found version conflict\(s\) in library dependencies|Conflicting cross-version suffixes in/,
    examples: {
      match: [
        '[error] (update) found version conflict(s) in library dependencies; some are suspected to be binary incompatible:',
      ],
    },
  },
  {
    id: 'coursier/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /download error: Caught java\.(?:net|io)\.|coursier\.error\.FetchError|ArtifactError\$DownloadError|Server access Error: /,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/read-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'external_api',
      'token_expired',
    ],
    examples: {
      match: [
        '[error]   download error: Caught java.io.IOException (Server returned nothing) while downloading https://repo1.example/maven2/x.pom',
      ],
    },
  },
  {
    id: 'lein/artifact',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Could not find artifact \S{1,160} in (?:clojars|central)|This could be due to a typo in :dependencies|Could not find \S{1,160} in any repository|Error building classpath\. Could not find artifact/,
    yieldsTo: ofTransport,
    examples: { match: ['This could be due to a typo in :dependencies, file system permissions, or network issues.'] },
  },
  {
    id: 'bazel/fetch',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Error downloading \[https?:|java\.io\.IOException: Error downloading|An error occurred during the fetch of repository '|Failed to fetch registry file|Error accessing registry https?:/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/read-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'network/tls-untrusted',
      'network/tls-handshake',
      'external_api',
      'token_expired',
      'dependency',
      'build',
    ],
    examples: { match: ["ERROR: An error occurred during the fetch of repository 'rules_acme':"] },
  },
  {
    id: 'bazel/not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /GET returned 404 Not Found|Bad (?:URL|http status) .{0,40}404|Error computing the main repository mapping: .{0,200}not found in registries|module not found in registries: |no such package '@{1,2}[\w.~+-]{1,120}\/\//,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR: Error computing the main repository mapping: module not found in registries: rules_acme@9.0',
        "ERROR: no such package '@com_acme//lib': The repository could not be resolved",
      ],
    },
  },
  {
    id: 'bazel/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /GET returned 5(?!01|05)\d\d /,
    examples: {
      match: [
        'Error in download_and_extract: java.io.IOException: Error downloading [https://mirror.example/x.tar.gz] to /x: GET returned 503 Service Unavailable',
      ],
    },
  },
  {
    id: 'bazel/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /Checksum was [0-9a-f]{16,64} but wanted [0-9a-f]{16,64}/,
    examples: {
      match: [
        'java.io.IOException: Error downloading [https://x.example/a.zip]: Checksum was 0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 but wanted ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100',
      ],
    },
  },
  {
    id: 'bazel/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /MODULE\.bazel\.lock is no longer up-to-date|--lockfile_mode=error/,
    unless: /^INFO|Reading rc options/,
    help: 'Run `bazel mod deps --lockfile_mode=update`, and commit MODULE.bazel.lock.',
    examples: {
      match: ['ERROR: MODULE.bazel.lock is no longer up-to-date because: the root MODULE.bazel has been modified.'],
    },
  },
]
