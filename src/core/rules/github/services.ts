import type { Rule } from '../rule.ts'

/** GitHub's own services: outages, Pages, caches, artifacts, service containers. */
export const serviceRules: readonly Rule[] = [
  {
    id: 'github/outage',
    cause: 'external_api/service-outage',
    rank: 'verdict',
    match:
      /is githubstatus\.com reporting|GitHub (?:Actions )?is (?:currently )?(?:unavailable|experiencing)|Unicorn! (?:·|&middot;) GitHub|We had issues producing the response|A server error occurred.{0,40}GitHub|remote: Internal Server Error|No server is currently available to service your request|We couldn't respond to your request in time|Something went wrong while executing your query|HttpError: Server Error$/i,
    unless: /status: (?:4\d\d|503)/,
    yieldsTo: ['github/pages-artifact'],
    examples: {
      match: ['remote: Internal Server Error', 'GitHub Actions is currently unavailable.'],
      not: ['For incidents see https://www.githubstatus.com'],
    },
  },
  {
    id: 'github/pages-deploy',
    cause: 'external_api/http-503',
    rank: 'verdict',
    match:
      /Failed to create deployment \(status: 5\d\d\)|Deployment failed, try again later|Deployment failed to report final status/,
    examples: {
      match: [
        'Failed to create deployment (status: 503) with build version x. Server error, is githubstatus.com reporting a Pages outage?',
      ],
    },
  },
  {
    id: 'github/pages-timeout',
    cause: 'external_api/control-plane-timeout',
    rank: 'verdict',
    match: /^(?:Error: )?Timeout reached, aborting!/,
    examples: { match: ['Timeout reached, aborting!'] },
  },
  {
    id: 'github/pages-config',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /Ensure GitHub Pages has been enabled|Artifact could not be deployed\. Please ensure the content does not contain/,
    help: 'Turn on Pages for the repository with "GitHub Actions" as its source, or mend the content that the message names.',
    examples: {
      match: [
        'Failed to create deployment (status: 404) with build version x. Ensure GitHub Pages has been enabled: https://github.com/acme/site/settings/pages',
      ],
    },
  },
  {
    id: 'github/cache-service',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match:
      /Cache service responded with 5\d\d|(?:reserveCache|getCacheEntry|restoreCache|saveCache) failed: .{0,60}5\d\d|Our services aren't available right now|Failed to CreateArtifact: .{0,80}(?:5\d\d|Unable to make request)/,
    unless: /ECONN|ENOTFOUND|ETIMEDOUT/,
    examples: { match: ['Cache service responded with 503', "Our services aren't available right now"] },
  },
  {
    id: 'artifact/transfer',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Artifact download failed after \d+ retries|Unable to download and extract artifact: |Upload progress stalled\.|Failed to make request after \d+ attempts: |Unable to make request: (?:E[A-Z_]{4,30}|UND_ERR_\w{4,30})/,
    examples: {
      match: [
        'Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after 5 retries.',
        'Failed to CreateArtifact: Unable to make request: ENOTFOUND',
      ],
    },
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
  },
  {
    id: 'artifact/name-taken',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /an artifact with this name already exists on the workflow run/,
    help: 'Give each job of the matrix an artifact name of its own, or set `overwrite: true`.',
    examples: {
      match: [
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      ],
    },
  },
  {
    id: 'github/container-service',
    cause: 'build/local-service-failed',
    rank: 'symptom',
    match:
      /One or more containers failed to start\.|Failed to initialize container \S|dependency failed to start: container \S{1,120} (?:is unhealthy|exited)|service "\S{1,80}" didn't complete successfully/,
    help: "A service of the job did not become healthy: read that container's own log above.",
    examples: {
      match: ['One or more containers failed to start.', 'dependency failed to start: container app-db-1 is unhealthy'],
    },
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
  },
]
