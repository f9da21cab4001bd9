import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** pnpm names every failure: `ERR_PNPM_…`. Corepack stands before pnpm and yarn. */
export const pnpmRules: readonly Rule[] = [
  {
    id: 'pnpm/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /ERR_PNPM_FETCH_404|ERR_PNPM_(?:NO_MATCHING_PACKAGE|WORKSPACE_PKG_NOT_FOUND|PACKAGE_NOT_FOUND|CATALOG_ENTRY_NOT_FOUND)/,
    examples: { match: [' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404'] },
  },
  {
    id: 'pnpm/no-version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /ERR_PNPM_NO_(?:MATCHING_VERSION|VERSIONS|MATURE_MATCHING_VERSION)/,
    examples: { match: [' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for acme-ui@^9.0.0'] },
  },
  {
    id: 'pnpm/peer-conflict',
    cause: 'dependency/peer-conflict',
    rank: 'verdict',
    match: /ERR_PNPM_PEER_DEP_ISSUES/,
    examples: { match: [' ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies'] },
  },
  {
    id: 'pnpm/integrity',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /ERR_PNPM_(?:TARBALL_INTEGRITY|TARBALL_EXTRACT|BAD_TARBALL_CHECKSUM)/,
    examples: {
      match: [' ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum for "https://registry.example/x/-/x-1.0.0.tgz".'],
    },
  },
  {
    id: 'pnpm/truncated',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match: /ERR_PNPM_BAD_TARBALL_SIZE/,
    examples: {
      match: [
        " ERR_PNPM_BAD_TARBALL_SIZE  Actual size (81920) of tarball did not match the one specified in 'Content-Length' header (90112)",
      ],
    },
  },
  {
    id: 'pnpm/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|NO_OFFLINE_TARBALL|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE)/,
    help: 'Run `pnpm install`, and commit pnpm-lock.yaml.',
    examples: {
      match: [
        ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
      ],
    },
  },
  {
    id: 'pnpm/engine',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /ERR_PNPM_(?:UNSUPPORTED_ENGINE|UNSUPPORTED_PLATFORM|INVALID_NODE_VERSION)|Your (?:Node|pnpm) version is incompatible with/,
    examples: { match: [' ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment (bad pnpm and/or Node.js version)'] },
  },
  {
    id: 'pnpm/config',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /ERR_PNPM_(?:NO_SCRIPT|BAD_PM_VERSION|NO_IMPORTER|NO_PKG_MANIFEST|JSON_PARSE|PATCH_NOT_APPLIED|UNUSED_PATCH|INVALID_\w{1,40}_CONFIG)|Multiple versions of pnpm specified|No pnpm version is specified|This project is configured to use (?:yarn|pnpm|npm)|This project's package\.json defines "packageManager"|ERR_PNPM_(?:GIT_UNCLEAN|GIT_NOT_\w{1,30}|GIT_UNKNOWN_BRANCH|INVALID_OVERRIDES|INVALID_PACKAGE_JSON|BAD_PACKAGE_JSON|CANNOT_DEPLOY)\b/,
    examples: {
      match: [
        ' ERR_PNPM_GIT_UNCLEAN  Unclean working tree. Commit or stash changes first.',
        ' ERR_PNPM_NO_SCRIPT  Missing script: biuld',
        'Error: Multiple versions of pnpm specified:',
        'Error: No pnpm version is specified.',
      ],
    },
  },
  {
    id: 'pnpm/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /ERR_PNPM_FETCH_5(?!01|05)\d\d/,
    examples: { match: [' ERR_PNPM_FETCH_502  GET https://registry.example/acme: Bad Gateway - 502'] },
  },
  {
    id: 'pnpm/refused',
    cause: 'token_expired/http-401',
    rank: 'verdict',
    match: /ERR_PNPM_FETCH_40[13]/,
    unless: /rate limit/i,
    examples: { match: [' ERR_PNPM_FETCH_401  GET https://npm.corp.example/@acme%2fui: Unauthorized - 401'] },
  },
  {
    id: 'pnpm/rate-limit',
    cause: 'external_api/rate-limit',
    rank: 'verdict',
    match: /ERR_PNPM_FETCH_429/,
    examples: { match: [' ERR_PNPM_FETCH_429  GET https://registry.example/acme: Too Many Requests - 429'] },
  },
  {
    id: 'pnpm/meta-fetch',
    cause: 'network/connection-failed',
    rank: 'symptom',
    match: /ERR_PNPM_META_FETCH_FAIL/,
    yieldsTo: ofTransport,
    examples: { match: [' ERR_PNPM_META_FETCH_FAIL  GET https://registry.example/acme: request failed'] },
  },
  {
    id: 'corepack/signature',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /Cannot find matching keyid: |Mismatch hashes\. Expected/,
    help: 'Update corepack: its list of signing keys is older than the registry.',
    examples: {
      match: [
        'Error: Cannot find matching keyid: {"signatures":[{"sig":"MEUC","keyid":"SHA256:DhQ8"}],"keys":[]}',
        'Internal Error: Mismatch hashes. Expected 3ff9, got 9ab1',
      ],
    },
  },
  {
    id: 'corepack/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /Server answered with HTTP 5(?!01|05)\d\d when performing the request/,
    examples: {
      match: [
        'Internal Error: Server answered with HTTP 503 when performing the request to https://registry.npmjs.example/pnpm; for troubleshooting help',
      ],
    },
  },
  {
    id: 'corepack/fetch',
    cause: 'network/connection-failed',
    rank: 'cause',
    match: /Internal Error: Error when performing the request to /,
    examples: {
      match: [
        'Internal Error: Error when performing the request to https://registry.npmjs.example/pnpm/latest; for troubleshooting help, see',
      ],
    },
  },
]
