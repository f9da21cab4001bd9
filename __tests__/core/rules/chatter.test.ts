import { classifyOutput } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'

/** Ordinary chatter, and failures of another kind, in which words stand that often mean a transient failure. */
const notTransient = [
  // Words of services, in names and prose
  'CPU Throttling: 4x slowdown (simulated)',
  'Network Throttling: Slow 4G',
  'For incidents see https://www.githubstatus.com',
  'Update billing details page (#42)',
  'Deploying maintenance page',
  'Created index on column no_service',
  'Registered route /api/timeout',
  'retry policy: 3 attempts, backoff 2s, on 429, 502, 503, 504',
  'Health check passed after 503 ms',
  'Wrote 502 files, 504 kB',
  'Listening on port 5030',
  '+ export HTTP_TIMEOUT=504',
  'Set rate limit to 100 requests per minute',
  'rate-limiter-flexible@5.0.3',
  'src/errors/connection-reset.ts  4.2 kB',
  'created chunk service-unavailable-page.js 12 kB',
  'i18n: 12 keys for "Service temporarily closed"',
  'Connected to broker; metadata updated',
  // The job's own machine and processes
  'Error: write EPIPE',
  'error: failed printing to stdout: Broken pipe (os error 32)',
  'Error: Timed out waiting 60000ms from config.webServer.',
  'Error: Timed out waiting for the server to start',
  'Timed out waiting for: http://localhost:3000',
  // A collection says the status, not the host: it may be the job's own server
  'expected response to have status code 200 but got 503',
  'Unable to connect to device emulator-5554',
  'Could not connect to development server.',
  'Timeout::Error: execution expired',
  'java.net.SocketException: Too many open files',
  'System.Net.Sockets.SocketException (98): Address already in use',
  'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
  "Error: P1001: Can't reach database server at `localhost`:`5432`",
  'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
  'Error: getaddrinfo ENOTFOUND db',
  'Error: getaddrinfo EAI_AGAIN postgres',
  'java.net.UnknownHostException: kafka',
  'curl: (6) Could not resolve host: app',
  'lookup redis on 127.0.0.11:53: no such host',
  'could not translate host name "postgres" to address: Name or service not known',
  // Settings and code
  'Request timeout is set to 30 seconds',
  'Setting idle timeout to 60',
  'socket timeout 30000',
  'connection timeout = 30',
  'connectTimeout: 5000,',
  'ReadTimeout=30',
  'server misbehaving on purpose',
  'RequestError: Invalid column name "total".',
  'Error: context deadline exceeded',
  'The connection was closed by the user',
  'API is unavailable in your country',
  'The project is in maintenance mode and receives only fixes',
  "fatal: unable to access 'https://git.acme.example/a.git/': The requested URL returned error: 400",
  // Workloads, locks, quotas: nobody gets further by trying again
  'Error: UPGRADE FAILED: context deadline exceeded',
  'Error: INSTALLATION FAILED: timed out waiting for the condition',
  'error: timed out waiting for the condition on deployments/web',
  '│ Error: Error acquiring the state lock',
  'error: [409] Conflict: Another update is currently in progress.',
  'An error occurred (VcpuLimitExceeded) when calling the RunInstances operation: You have requested more vCPU capacity',
  "ERROR: (gcloud.compute.instances.create) Quota 'CPUS' exceeded.  Limit: 24.0 in region x.",
  "openai.RateLimitError: Error code: 429 - {'error': {'code': 'insufficient_quota'}}",
  'rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5242880 vs. 4194304)',
  'rpc error: code = Internal desc = stored proto is of an unknown type',
  // Trust and identity
  'gpg: BAD signature from "Acme Releases <releases@acme.example>" [unknown]',
  'WARNING: Ignoring https://mirror.example/alpine/main: UNTRUSTED signature',
  'E: Release file for https://archive.example/dists/old/InRelease is expired (invalid since 44d 3h).',
  'error: The token is not yet valid (nbf)',
  'AADSTS700082: The refresh token has expired due to inactivity.',
  'Internal error occurred: failed calling webhook "v.acme.example": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  // Somebody has to correct the project
  'error: failed to get `engine` as a dependency of package `app v0.1.0 (/w/app)`',
  'error: Unable to update https://github.com/acme/engine?branch=gone: failed to find branch `gone`',
  "The remote file either doesn't exist, is unauthorized, or is forbidden for url https://files.acme.example/x.exe",
  'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
  'Warning: No files were found with the provided path: dist/',
  "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist",
  'ERROR: acme-1.0-r0: BAD signature',
  'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
  'Verification checksum was incorrect, expected 4f0, got 5a1',
  "Error: failed to retrieve package 'acme@9.0'",
  "Build 'amazon-ebs.acme' errored after 5 minutes 30 seconds: Timeout waiting for SSH.",
  '  * job failed: BackoffLimitExceeded',
]

/** What tools say of a failure that they got over, and then of getting what they wanted. */
const survived = [
  ['npm http fetch GET 503 https://npm.acme.example/pool attempt 1 failed with 503', 'added 312 packages in 9s'],
  ['[WARNING] Could not transfer metadata dev.acme:core/maven-metadata.xml: status code: 503', '[INFO] BUILD SUCCESS'],
  ["WARN: network: Retrying after connection broken by 'NewConnectionError'", 'Install finished successfully'],
  ['[MIRROR] acme-1.0.rpm: Curl error (28): Timeout was reached for https://mirror.acme.example/acme.rpm', 'Complete!'],
  [
    "warning: error: unable to download 'https://cache.acme.example/a.narinfo': HTTP error 503; retrying in 290 ms",
    "copying path '/nix/store/a-acme-1.0' from 'https://cache.acme.example'...",
  ],
  ['##[warning]Failed to restore: Cache service responded with 503', 'Cache not found for input keys: deps-4f0'],
  [
    "##[warning]Failed to download action 'https://api.acme.example/tarball/4f0'. Error: Response status code does not indicate success: 502 (Bad Gateway).",
    "Download action repository 'acme/action@v1' (SHA:4f0)",
  ],
]

describe('what the tool itself says it got over', () => {
  it.each(survived)('%s', (failure, success) => {
    const { transient, ruleId } = classifyOutput(`${failure}\n${success}\nstep two begins\n`, undefined, builtInRules)
    expect({ transient, ruleId: transient ? ruleId : undefined }).toEqual({ transient: false, ruleId: undefined })
  })
})

describe('what a rerun would not cure', () => {
  it.each(notTransient)('%s', (line) => {
    const { transient, ruleId } = classifyOutput(line, undefined, builtInRules)
    expect({ transient, ruleId: transient ? ruleId : undefined }).toEqual({ transient: false, ruleId: undefined })
  })
})
