import type { Rule } from '../rule.ts'
import { local } from './local.ts'

const otherTransport = [
  'network/dns',
  'network/connect-timeout',
  'network/connection-refused',
  'network/connection-reset',
  'network/tls-untrusted',
  'external_api',
  'token_expired',
  'http/404',
] as const

/** Command lines of clouds, file transfer and deploys that wrap a broken connection in words of their own. */
export const deployClientRules: readonly Rule[] = [
  {
    id: 'cloud/not-reached',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Unable to find the server at \S{1,80}\.\w|Failed to fetch component listing from server|Exiting due to INET_\w{3,30}: |lftp: .{0,60}max-retries exceeded|Timeout \((?:control|data) socket\)|Error: Failed to make request to https?:|Connection failed \[IP: |error: failed downloading 'https?:|cannot open connection to remote store '|^error ?: The HTTP request to '\w{3,6} https?:\S{1,300}' has timed out|hit \d{1,4}s timeout running '\S{0,40}git fetch|Failed to update apt cache: unknown reason|\[ERROR\] fetch failed|Read timeout on endpoint URL: |Aborting cache download as the download time exceeded|fatal: protocol error: bad |frontend grpc server closed unexpectedly|Failed to install Hex: could not download/,
    unless: new RegExp(`${local.source}|badResponseStatusCode`),
    yieldsTo: otherTransport,
    examples: {
      match: [
        'fatal: protocol error: bad pack header',
        'ERROR: failed to solve: frontend grpc server closed unexpectedly',
        '✘ [ERROR] fetch failed',
        'fatal error: Read timeout on endpoint URL: "https://acme.s3.acme.example/x.zip"',
        'ERROR: gcloud crashed (ServerNotFoundError): Unable to find the server at run.googleapis.com',
        'X Exiting due to INET_REPOS_UNAVAILABLE: None of the known repositories are accessible',
        'Error: Timeout (control socket)',
        "error : The HTTP request to 'GET https://nuget.acme.example/v3/index.json' has timed out after 100000ms.",
        'E: Failed to fetch http://archive.acme.example/ubuntu/dists/jammy/InRelease  Connection failed [IP: 192.0.2.1 80]',
      ],
      not: ["  The HTTP request to 'GET https://nuget.acme.example/v3/index.json' has timed out after 100000ms."],
    },
  },
  {
    id: 'packer/ssh-timeout',
    cause: 'network/connect-timeout',
    rank: 'symptom',
    match: /Timeout waiting for (?:SSH|WinRM)\b/,
    transient: false,
    help: 'The machine that Packer started let nobody in: look at its user, key and network rules.',
    examples: { match: ["Build 'amazon-ebs.acme' errored after 5 minutes 30 seconds: Timeout waiting for SSH."] },
  },
  {
    id: 'runner/action-archive',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match: /Can't use 'tar -xzf' extract archive file: |Can't un-zip archive file: .{1,200} action being checked out/,
    examples: {
      match: [
        "Can't use 'tar -xzf' extract archive file: /home/runner/work/_actions/_temp_1/2.tar.gz. Action being checked out: acme/action@v1. return code: 2.",
      ],
    },
  },
  {
    id: 'service/says-error',
    cause: 'external_api/service-outage',
    rank: 'cause',
    match:
      /workers\.api\.error\.internal_server|fatal: remote error: Internal Server Error|Failed to fetch the Python versions manifest\. The response was empty|Failed with status code: unknown_status|badResponseStatusCode\(5\d\d\)|\b5\d\d HTTP error fetching plugin|^Request failed \(5\d\d\)|(?:GET|POST|PUT|PATCH|DELETE) https?:\S{1,300}: 5\d\d \[|Blob storage chunk did not respond in \d/,
    examples: {
      match: [
        'error=could not check for an existing release: GET https://api.github.com/repos/acme/shop/releases: 502 []',
        'Request failed (503)',
        '  workers.api.error.internal_server [code: 10013]',
        'fatal: remote error: Internal Server Error',
        'Failed with status code: unknown_status',
        "error: failed downloading 'https://dl.acme.example/A.zip' which is required by binary target 'A': badResponseStatusCode(503)",
      ],
    },
  },
  {
    id: 'service/plugin-host-limit',
    cause: 'external_api/rate-limit',
    rank: 'verdict',
    match: /Plugin host rate limited the plugin getter/,
    help: 'Set PACKER_GITHUB_API_TOKEN, so that the download counts on your own limit.',
    examples: { match: ['error: Plugin host rate limited the plugin getter. Try again in 45m'] },
  },
  {
    id: 'service/deploys-used-up',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /Resource is limited - try again in \d{1,3} (?:hours?|days?)|code: "api-\S{1,60}-per-(?:day|hour)"|Exceeded account limits: /,
    examples: {
      match: [
        '✘ [ERROR] Exceeded account limits: workers scripts',
        'Error: Resource is limited - try again in 24 hours (more than 100, code: "api-deployments-free-per-day").',
      ],
    },
  },
]
