import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** What Bun and Deno say beside what they share with npm: Bun names the error of its HTTP client in one word. */
export const bunDenoRules: readonly Rule[] = [
  {
    id: 'bun/transport',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /^error: (?:Connection(?:Refused|Closed|Reset|TimedOut)|Timeout|FailedToOpenSocket|DNS\w{0,20}|ECONN\w{5,10}|Unable ?To ?Connect|InternetUnreachable) (?:downloading|extracting) (?:package manifest|tarball)/,
    examples: {
      match: [
        'error: ConnectionClosed downloading tarball lodash@4.17.21',
        'error: FailedToOpenSocket downloading package manifest lodash',
      ],
      not: ['error: GET https://registry.acme.example/acme-utilz - 404'],
    },
  },
  {
    id: 'bun/integrity',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /error: IntegrityCheckFailed extracting tarball|error: Integrity check failed.{0,20} for tarball/,
    examples: { match: ['error: IntegrityCheckFailed extracting tarball from lodash'] },
  },
  {
    id: 'bun/not-resolved',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /^error: could not determine executable to run for package |^error: \S{1,120} failed to resolve$|^error: Workspace dependency "/,
    yieldsTo: [...ofTransport, 'bun/*'],
    examples: { match: ['error: could not determine executable to run for package acme-tool'] },
  },
  {
    id: 'bun/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /^error: Cannot find (?:module|package) "[^"]{1,120}" from "/,
    unless: /find module "\.{1,2}\//,
    examples: {
      match: ['error: Cannot find module "acme-core" from "/w/src/index.ts"'],
      not: ['error: Cannot find module "./shop" from "/w/src/index.ts"'],
    },
  },
  {
    id: 'bun/disk-full',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match: /^error: NoSpaceLeft\b/,
    examples: { match: ['error: NoSpaceLeft: failed copying files from cache to destination for package lodash'] },
  },
  {
    id: 'deno/publish-refused',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    match:
      /Failed to publish package: actor(?:NotScopeMember|NotAuthorized|NotScopeAdmin)|error: No means to authenticate\. Pass a token/,
    help: 'Link the repository to the package on JSR and grant `id-token: write`, or pass a token of a member of the scope.',
    examples: {
      match: [
        '    Failed to publish package: actorNotScopeMember: You are not a member of the requested scope.',
        'error: No means to authenticate. Pass a token to `--token`.',
      ],
    },
  },
]
