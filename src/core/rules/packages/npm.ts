import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** npm says the code first (`npm error code X`, before version 10 `npm ERR! code X`) and explains below it. */
export const npmRules: readonly Rule[] = [
  {
    id: 'npm/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code E404|npm (?:ERR!|error) 404 {1,2}(?:Not Found - GET|'.{1,200}' is not in th)/,
    yieldsTo: ['npm/publish-not-found', 'npm/login-expired'],
    help: 'Check the name and the registry; a private package looks the same when the token may not read it.',
    examples: {
      match: ['npm ERR! code E404', "npm error 404  '@acme/ui@^2.0.0' is not in this registry."],
      not: ['npm http fetch GET 404 https://registry.npmjs.example/left-padd 120ms'],
    },
  },
  {
    id: 'npm/no-version',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code (?:ETARGET|ENOVERSIONS)|notarget No matching version found for|No versions available for \S+/,
    examples: { match: ['npm error code ETARGET', 'npm ERR! notarget No matching version found for acme-ui@^9.0.0.'] },
  },
  {
    id: 'npm/peer-conflict',
    cause: 'dependency/peer-conflict',
    rank: 'verdict',
    match: /ERESOLVE (?:unable to resolve|could not resolve)/,
    unless: /npm (?:warn|WARN)/,
    examples: {
      match: ['npm error ERESOLVE unable to resolve dependency tree', 'npm ERR! ERESOLVE could not resolve'],
      not: ['npm WARN ERESOLVE overriding peer dependency'],
    },
  },
  {
    id: 'npm/peer-conflict-code',
    cause: 'dependency/peer-conflict',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code ERESOLVE/,
    yieldsTo: ['npm/peer-conflict'],
    examples: { match: ['npm error code ERESOLVE'] },
  },
  {
    id: 'npm/integrity',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code EINTEGRITY/,
    examples: { match: ['npm error code EINTEGRITY'] },
  },
  {
    id: 'npm/integrity-detail',
    cause: 'dependency/checksum-mismatch',
    rank: 'cause',
    match: /Integrity check(?:sum)? failed|integrity checksum failed when using sha/i,
    yieldsTo: ['npm/integrity', 'pnpm/integrity'],
    examples: {
      match: ['npm error Integrity checksum failed when using sha512: wanted sha512-AAA= but got sha512-BBB='],
    },
  },
  {
    id: 'npm/lockfile',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /can only install (?:packages )?when your package\.json and|can only install with an existing package-lock|npm (?:ERR!|error) code ENOLOCK/,
    help: 'Run `npm install`, and commit package-lock.json.',
    examples: {
      match: [
        'npm error code ENOLOCK',
        'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
        'npm ERR! The `npm ci` command can only install with an existing package-lock.json or',
      ],
    },
  },
  {
    id: 'npm/engine',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code (?:EBADENGINE|EBADPLATFORM|ENOTSUP|EBADDEVENGINES)|npm (?:ERR!|error) .{0,40}Unsupported (?:engine|platform) for/,
    examples: {
      match: [
        'npm error code EBADDEVENGINES',
        'npm error code EBADENGINE',
        'npm ERR! notsup Unsupported platform for fsevents@1.2.13: wanted {"os":"darwin"}',
      ],
      not: ['npm warn EBADENGINE Unsupported engine {', 'npm WARN EBADENGINE   required: { node: ">=20" },'],
    },
  },
  {
    id: 'npm/missing-script',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) [Mm]issing script: |npm (?:ERR!|error) code E(?:JSONPARSE|MISSINGENV|CONFIG|INVALIDPACKAGENAME|INVALIDTAGNAME|WORKSPACESCONFIG)|Failed to parse JSON data/,
    help: 'Correct package.json at the place that the message names.',
    examples: { match: ['npm error Missing script: "biuld"', 'npm ERR! code EJSONPARSE'] },
  },
  {
    id: 'npm/git-dependency',
    cause: 'dependency/resolution-failed',
    rank: 'symptom',
    match: /npm (?:ERR!|error) An unknown git error occurred|npm (?:ERR!|error) code (?:ENOENT|128)$/,
    yieldsTo: ['*'],
    examples: { match: ['npm error An unknown git error occurred'] },
  },
  {
    id: 'npm/audit',
    cause: 'build/audit-findings',
    rank: 'cause',
    match:
      /\d (?:low|moderate|high|critical) severity vulnerabilit|found \d{1,6} vulnerabilities|\d{1,6} vulnerabilities found|Found \d{1,6} known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|CVE-20\d\d-\d{1,9}.{0,80}(?:HIGH|CRITICAL)|Found \d{1,6} security vulnerability advisor/,
    unless: /found 0 vulnerabilities|\b0 vulnerabilities found/,
    yieldsTo: ['*'],
    examples: {
      match: [
        'Found 2 security vulnerability advisories affecting 1 package:',
        '5 high severity vulnerabilities',
        'Found 2 known vulnerabilities in 1 package',
      ],
      not: ['found 0 vulnerabilities'],
    },
  },
  {
    id: 'npm/dns',
    cause: 'network/dns',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code (?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)/,
    examples: { match: ['npm error code ENOTFOUND', 'npm ERR! code EAI_AGAIN'], not: ['npm warn code ENOTFOUND'] },
  },
  {
    id: 'npm/connection-reset',
    cause: 'network/connection-reset',
    rank: 'verdict',
    match: /npm (?:ERR!|error) code (?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CLOSED|EPROTO)/,
    examples: { match: ['npm error code ECONNRESET'] },
  },
  {
    id: 'npm/timeout',
    cause: 'network/connect-timeout',
    rank: 'verdict',
    match:
      /npm (?:ERR!|error) code (?:ETIMEDOUT|ERR_SOCKET_TIMEOUT|ESOCKETTIMEDOUT|EIDLETIMEOUT|ECONNECTIONTIMEOUT|ERESPONSETIMEOUT)/,
    examples: {
      match: ['npm ERR! code ETIMEDOUT', 'npm error code ERR_SOCKET_TIMEOUT', 'npm error code EIDLETIMEOUT'],
    },
  },
  {
    id: 'npm/connection-refused',
    cause: 'network/connection-refused',
    rank: 'cause',
    match: /npm (?:ERR!|error) code (?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/,
    yieldsTo: ['local/service-not-answering'],
    examples: { match: ['npm ERR! code ECONNREFUSED'] },
  },
  {
    id: 'npm/server-error',
    cause: 'external_api/http-5xx',
    rank: 'cause',
    match: /npm (?:ERR!|error) code E5(?:0[15-9]|[1-9]\d)\b/,
    examples: { match: ['npm error code E522'], not: ['npm error code E404'] },
  },
  {
    id: 'npm/no-lock-to-cache',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /Dependencies lock file is not found in|Some specified paths were not resolved, unable to cache/,
    yieldsTo: ofTransport,
    help: 'Commit the lock file, or point `cache-dependency-path` at it.',
    examples: {
      match: [
        'Dependencies lock file is not found in /home/runner/work/shop/shop. Supported file patterns: package-lock.json,yarn.lock',
      ],
    },
  },
]
