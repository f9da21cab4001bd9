import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** conda, mamba, micromamba, twine and setup-python. */
export const condaRules: readonly Rule[] = [
  {
    id: 'conda/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /PackagesNotFoundError|ResolvePackageNotFound|nothing provides (?:requested )?|The following packages are not available from current channels/,
    unless: /conflicting requests|needed by .{1,120}\.(?:rpm|x86_64)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'PackagesNotFoundError: The following packages are not available from current channels:',
        'error    libmamba Could not solve for environment specs: nothing provides requested acme-gis 9.*',
      ],
    },
  },
  {
    id: 'conda/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /UnsatisfiableError|Could not solve for environment specs|critical libmamba .{0,40}Could not solve|The following packages are incompatible|package \S{1,100} requires .{1,100}, but none of the providers can be installed/,
    yieldsTo: ['conda/not-found', ...ofTransport],
    examples: {
      match: [
        'LibMambaUnsatisfiableError: Encountered problems while solving:',
        'error    libmamba Could not solve for environment specs',
      ],
    },
  },
  {
    id: 'conda/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /ChecksumMismatchError|Conda detected a mismatch between the expected content|SafetyError: The package for|File not valid: \S{1,10} sum doesn't match/,
    examples: {
      match: [
        `error    libmamba File not valid: SHA256 sum doesn't match expectation "/opt/conda/pkgs/acme-1.0.conda"`,
        "ChecksumMismatchError: Conda detected a mismatch between the expected content and downloaded content for url 'https://conda.example/x.conda'.",
      ],
    },
  },
  {
    id: 'conda/http',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /CondaHTTPError: HTTP 000 CONNECTION FAILED|CondaSSLError: |An HTTP error occurred when trying to retrieve this URL|Download error \(\d{1,3}\) |critical libmamba Multiple errors occured|libmamba .{0,40}Download error/,
    yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/connection-reset', 'dependency'],
    examples: {
      match: [
        'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/linux-64/repodata.json>',
        'error    libmamba Download error (28) Timeout was reached [https://conda.example/noarch/repodata.json]',
      ],
    },
  },
  {
    id: 'conda/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match:
      /CondaHTTPError: HTTP 5(?!01|05)\d\d|libmamba .{0,200}(?:failed|status) \(?5\d\d\)? |libmamba Subprocess .{1,40} 5\d\d|Transfer finalized, status: 5\d\d/,
    examples: {
      match: [
        'CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE: BACK-END SERVER IS AT CAPACITY for url <https://conda.example/noarch/repodata.json.zst>',
      ],
    },
  },
  {
    id: 'conda/environment-file',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /EnvironmentFileNotFound: |EnvironmentFileExtensionNotValid|EnvironmentFileEmpty|EnvironmentLocationNotFound|CondaValueError: |CondaEnvException: |CondaToSNonInteractiveError|CondaError: Run 'conda init'/,
    yieldsTo: ['conda/not-found', 'pip/*', ...ofTransport],
    examples: {
      match: [
        "CondaError: Run 'conda init' before 'conda activate'",
        "EnvironmentFileNotFound: '/home/runner/work/gis/gis/environment-ci.yml' file not found",
      ],
    },
  },
  {
    id: 'setup.python/version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /The version '?\S{1,40}'? with architecture '?\S{1,20}'? was not found|Version \S{1,40} was not found in the local cache|Unable to find (?:Node|Java|Python|Ruby|Go|node|go|Dart|\.NET) ?\w{0,20} version|Could not find satisfied version for SemVer|Unable to find (?:a )?(?:Java|JDK|Node\.js) \S{0,20} ?(?:version|distribution)|No (?:matching version|supported distribution) was found for|Unknown version \S{1,20} for ruby|No matching version found for SemVer|^Version \S{1,20} with arch \S{1,12} not found/,
    help: 'Choose a version that exists for this runner image and architecture.',
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Version 3.99 with arch x64 not found',
        'Error: The version 3.7 with architecture x64 was not found in the local cache',
        "Error: The version '3.6' with architecture 'x64' was not found for Ubuntu 24.04.",
        "Error: Unable to find Node version '99.x' for platform linux and architecture x64.",
        "Error: Could not find satisfied version for SemVer '27-ea'.",
        'Error: Unknown version 2.3.9 for ruby on ubuntu-24.04',
      ],
    },
  },
  {
    id: 'twine/version-exists',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /HTTPError: 400 .{0,80}File already exists|File already exists \('|cannot publish over the previously published version|You cannot publish over the previously|crate version `\S{1,60}` is already uploaded|crate \S{1,100} already exists on|version already exists and cannot be overwritten|The provided entity includes an attribute with a value that has already been used|Redundant Binary Upload|bundle version must be higher than the previously uploaded|Version code \d{1,10} has already been used|The feed already contains '|Repository does not allow updating assets|component with package url \S{1,200} already exists|^Version \S{1,40} of package \S{1,80} already exists|Repushing of gem versions is not allowed|Unable to accept duplicate entry for: |Local file and index file do not match for/,
    help: 'Raise the version: a published version cannot be replaced.',
    examples: {
      match: [
        '[ERROR] Failed to deploy artifacts: Could not transfer artifact com.acme:shop:jar:1.0 from/to releases (https://repo.acme.example): status code: 400, reason phrase: Repository does not allow updating assets: releases (400)',
        'Version 1.0.0 of package acme_shop already exists.',
        'Repushing of gem versions is not allowed.',
        "ERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ File already exists ('acme-1.0.0.tar.gz')",
        'npm error 403 403 Forbidden - PUT https://registry.npmjs.example/acme - You cannot publish over the previously published versions: 1.0.0.',
        'error: crate acme@0.3.1 already exists on crates.io index',
        '[altool.1] The provided entity includes an attribute with a value that has already been used (-19232)',
        'Google Api Error: Version code 7 has already been used.',
      ],
    },
  },
]
