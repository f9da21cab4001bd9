import type { Rule } from '../rule.ts'

/** Registries of container images and charts. */
export const registryCredentialRules: readonly Rule[] = [
  {
    id: 'registry/denied',
    cause: 'token_expired/registry-denied',
    rank: 'verdict',
    match:
      /\bdenied: (?:requested access|permission|installation not allowed|access|Unauthenticated|User|The request is missing|not_found)|unauthorized to access repository|insufficient_scope: authorization failed|invalid status code from registry 40[13]|requested access to the resource is denied|failed to authorize: .{0,200}(?:40[13]|denied)|failed to fetch (?:anonymous|oauth) token: .{0,200}40[13]|\/manifests\/\S{1,128}: denied$/i,
    // Compose pulls what it may, and builds the rest.
    unless: /toomanyrequests|rate limit|^ ?[\w.-]{1,80} Warning pull access denied for /i,
    help: 'Log in to the registry with an account that may push to this repository; on GHCR grant `packages: write` and give the repository access to the package.',
    examples: {
      match: [
        'Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1.0": denied',
        'denied: requested access to the resource is denied',
        'denied: installation not allowed to Create organization package',
        'unauthorized to access repository: acme/app, action: push',
      ],
      not: ['toomanyrequests: You have reached your unauthenticated pull rate limit.'],
    },
  },
  {
    id: 'registry/login',
    cause: 'token_expired/registry-denied',
    rank: 'verdict',
    match:
      /unauthorized: (?:authentication required|authentication failed|incorrect username|access|your|The client|failed|user|invalid)|incorrect username or password|Invalid username\/password|no basic auth credentials|error: authentication required|: authentication required$|error getting credentials|Get "?https?:\/\/\S{1,200}\/v2\/.{0,40}(?:unauthorized|denied)|Error saving credentials|Cannot perform an interactive login from a non TTY|Error: Cannot perform an interactive login|authorization token has expired|Your authorization token has expired|Login did not succeed/i,
    unless: /toomanyrequests|rate limit|NOAUTH|Proxy Authentication|localhost|127\.0\.0\.1|docker-credential-/i,
    help: 'Log in to the registry before this step, and check the user name and the token in the secrets.',
    examples: {
      match: [
        'unauthorized: authentication required',
        'Error response from daemon: Get "https://r.example/v2/": unauthorized: incorrect username or password',
        'denied: Your authorization token has expired. Reauthenticate and try again.',
        'Error: Cannot perform an interactive login from a non TTY device',
      ],
    },
  },
  {
    id: 'registry/login-not-set',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /Username and password required|Must provide --username|Password required$|Username required$|password is empty.{0,40}login/,
    help: 'A secret of the login step is empty: set it; secrets do not reach pull requests from forks.',
    examples: { match: ['Error: Username and password required', 'Error: Password required'] },
  },
  {
    id: 'registry/pull-denied',
    cause: 'token_expired/registry-denied',
    rank: 'verdict',
    match: /pull access denied|repository does not exist or may require|UNAUTHORIZED: .{0,60}(?:pull|access)/,
    unless: /toomanyrequests|rate limit|^ ?[\w.-]{1,80} Warning pull access denied for /i,
    examples: {
      match: [
        "Error response from daemon: pull access denied for acme/api, repository does not exist or may require 'docker login'",
      ],
      not: [" api Warning pull access denied for acme/api, repository does not exist or may require 'docker login'"],
    },
  },
]
