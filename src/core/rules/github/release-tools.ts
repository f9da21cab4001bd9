import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const

/** What `gh`, git, release tools and deploys refuse for the sake of the project's own state. */
export const releaseToolRules: readonly Rule[] = [
  {
    id: 'gh/nothing-there',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /no pull requests found for branch "|GraphQL: No commits between \S|no release found for |GitHub Releases requires a tag|There were unmatched files|Resource not found for name/,
    yieldsTo: causes,
    examples: {
      match: [
        'no pull requests found for branch "acme-1"',
        'GraphQL: No commits between main and acme-1 (createPullRequest)',
        '⚠️ GitHub Releases requires a tag',
      ],
    },
  },
  {
    id: 'git/history',
    cause: 'build/merge-conflict',
    rank: 'verdict',
    match: /fatal: refusing to merge unrelated histories|fatal: Not possible to fast-forward, aborting/,
    examples: {
      match: ['fatal: refusing to merge unrelated histories', 'fatal: Not possible to fast-forward, aborting.'],
    },
  },
  {
    id: 'git/nothing-to-commit',
    cause: 'build/script-error',
    rank: 'symptom',
    match: /^nothing (?:added )?to commit\b/,
    yieldsTo: ['*'],
    help: 'The script commits without looking whether there is a change: `git diff --cached --quiet || git commit …`.',
    examples: { match: ['nothing to commit, working tree clean'] },
  },
  {
    id: 'lerna/uncommitted',
    cause: 'build/generated-files-stale',
    rank: 'verdict',
    match: /ERR! EUNCOMMIT\b/,
    examples: {
      match: [
        'lerna ERR! EUNCOMMIT Working tree has uncommitted changes, please commit or remove the following changes',
      ],
    },
  },
  {
    id: 'goreleaser/build-failed',
    cause: 'build/compile-error',
    rank: 'symptom',
    match: /⨯ (?:build|release) failed after \d.{0,40}error=failed to build for \S/,
    yieldsTo: ['*'],
    examples: {
      match: [
        '  ⨯ build failed after 3s                error=failed to build for linux_amd64_v1: exit status 1: # github.com/acme/shop',
      ],
    },
  },
  {
    id: 'deploy/refused',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /Error: release command failed - aborting deployment|No default language could be detected for this app|\(InsufficientCapabilitiesException\)|'\S{1,40}' is misspelled or not recognized by the system|^===> Command \S{1,40} not found|\[!\] No `Podfile' found in|contains a Composer plugin which is blocked by your allow-plugins|failed to find unique target for patch|waiting for app \\"\S{1,80}\\" match desired state|error while (?:releasing|deploying): .{1,80} already exists|status code: 409, reason phrase: Conflict/,
    yieldsTo: causes,
    examples: {
      match: [
        'Error: release command failed - aborting deployment. error release_command machine 1 exited with non-zero status of 1',
        'An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
        "ERROR: 'biuld' is misspelled or not recognized by the system.",
        '===> Command biuld not found',
      ],
    },
  },
  {
    id: 'scan/findings',
    cause: 'build/audit-findings',
    rank: 'symptom',
    match: /^Total: [1-9]\d{0,5} \((?:[A-Z]{3,10}: \d{1,6},? ?){1,6}\)/,
    yieldsTo: ['*'],
    examples: { match: ['Total: 3 (HIGH: 2, CRITICAL: 1)'], not: ['Total: 0 (HIGH: 0, CRITICAL: 0)'] },
  },
  {
    id: 'scan/timeout',
    cause: 'environment/step-timeout',
    rank: 'verdict',
    match: /analyze error: timeout: context deadline exceeded/,
    help: "Raise the scanner's own `--timeout`, or scan less.",
    examples: {
      match: [
        'image scan error: scan error: scan failed: failed analysis: analyze error: timeout: context deadline exceeded',
      ],
    },
  },
  {
    id: 'github/legacy-service',
    cause: 'build/invalid-workflow',
    rank: 'verdict',
    match: /This legacy service is shutting down, effective from/,
    help: 'Use a newer major version of the action.',
    examples: {
      match: ['This legacy service is shutting down, effective from April 15. Migrate to the new service ASAP.'],
    },
  },
]
