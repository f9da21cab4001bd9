import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Container images, Helm charts, Terraform providers, Ansible collections, actions. */
export const infraRules: readonly Rule[] = [
  {
    id: 'image/not-found',
    cause: 'dependency/image-not-found',
    rank: 'verdict',
    match:
      /manifest unknown|manifest for \S{1,200} not found|(?:docker\.io|ghcr\.io|quay\.io|\.dkr\.ecr|gcr\.io|mcr\.microsoft\.com)\/\S{1,200}: not found|repository does not exist|name unknown: |code = NotFound desc = failed to pull and unpack image|ImagePullBackOff|ErrImagePull|failed to resolve (?:source metadata|reference).{0,300}: not found|no matching manifest for \S|manifest invalid: /,
    unless: /denied|unauthorized|no such host/,
    yieldsTo: ['network', 'external_api'],
    examples: {
      match: [
        '  Warning  Failed  3m (x4 over 5m)  kubelet  Failed to pull image "reg.acme.example/web:1": rpc error: code = NotFound desc = failed to pull and unpack image "reg.acme.example/web:1": not found',
        'docker.io/library/python:3.10.14-slim-buster: not found',
        'reading manifest 9.9 in ghcr.io/acme/x: manifest unknown',
        'no matching manifest for linux/arm64/v8 in the manifest list entries',
      ],
    },
  },
  {
    id: 'image/truncated',
    cause: 'network/truncated-download',
    rank: 'verdict',
    match:
      /failed to (?:copy|extract layer|register layer|do request): .{0,300}(?:unexpected EOF|connection reset|httpReadSeeker)|short read: expected \d{1,15} bytes but got|error pulling image configuration: .{0,200}(?:EOF|timeout|reset)|filesystem layer verification failed|unexpected commit digest/,
    unless: /no space left/,
    yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/tls-handshake'],
    examples: {
      match: [
        'ERROR: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudfront.docker.com/x": read: connection reset',
        'short read: expected 29126484 bytes but got 8388608: unexpected EOF',
      ],
    },
  },
  {
    id: 'helm/not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Error: (?:could not download chart: (?!.{0,200}https?:)|chart ".{1,100}" (?:matching|version|not found)|no (?:cached )?repo(?:sitory)? (?:named|definition|found))|Error: failed to download ".{1,200}"|no chart (?:name|version) found for|can't get a valid version for (?:repositories|repository|dependency|\d{1,3} subchart)|found in Chart\.yaml, but missing in charts\/ directory|Error: repo \S{1,80} not found/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Error: chart "acme" matching 9.0.0 not found in acme index. (try \'helm repo update\'): no chart version found for acme-9.0.0',
        "Error: can't get a valid version for 1 subchart(s): acme",
        'Error: found in Chart.yaml, but missing in charts/ directory: redis',
      ],
    },
  },
  {
    id: 'helm/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /the lock file \(Chart\.lock\) is out of sync/,
    help: 'Run `helm dependency update`, and commit Chart.lock.',
    examples: {
      match: [
        'Error: the lock file (Chart.lock) is out of sync with the dependencies file (Chart.yaml). Please update the dependencies',
      ],
    },
  },
  {
    id: 'helm/repository',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Error: looks like "https?:\/\/\S{1,200}" is not a valid chart repository or cannot be reached|Unable to get an update from the ".{1,80}" chart repository/,
    unless: /: (?:[45]\d\d) |failed to fetch \S{1,300} : [45]\d\d/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/read-timeout',
      'network/tls-handshake',
      'network/tls-untrusted',
      'external_api',
      'token_expired',
      'http/404',
    ],
    examples: {
      match: [
        'Error: looks like "https://charts.acme.example" is not a valid chart repository or cannot be reached: Get "https://charts.acme.example/index.yaml": EOF',
      ],
    },
  },
  {
    id: 'terraform/provider',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /available releases match the given (?:version )?constraints|does not have a provider named\b|Module version requirements have changed|Error: (?:Unresolvable module version constraint|Module not found|Unsupported Terraform Core version)|no versions? matching the given constraint/,
    yieldsTo: ofTransport,
    show: 'last',
    examples: {
      match: [
        'provider registry.terraform.io/hashicorp/aws: no available releases match the given constraints ~> 99.0',
        '│ Error: Unsupported Terraform Core version',
        '│ registry.terraform.io does not have a provider named registry.terraform.io/hashicorp/bus',
      ],
    },
  },
  {
    id: 'terraform/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /Inconsistent dependency lock file|Provider requirements cannot be satisfied|the locked version selections|doesn't match any of the checksums (?:previously )?recorded in the dependency lock file/,
    yieldsTo: ofTransport,
    help: 'Run `terraform init -upgrade` (and `terraform providers lock` for each platform), and commit .terraform.lock.hcl.',
    examples: { match: ['│ Error: Inconsistent dependency lock file'] },
  },
  {
    id: 'terraform/registry',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /could not connect to \S{1,120}: failed to|Error: Failed to install provider|Failed to query available provider packages|Could not retrieve the list of available versions|Error: Failed to download module|Error: Error accessing remote module registry/,
    yieldsTo: [
      'terraform/module-download',
      'network/dns',
      'external_api',
      'token_expired',
      'dependency',
      'network/tls-untrusted',
      'network/connection-refused',
      'network/connection-reset',
      'network/connect-timeout',
      'network/read-timeout',
    ],
    show: 'last',
    examples: {
      match: [
        '│ hashicorp/aws: could not connect to registry.terraform.io: failed to',
        '│ Error: Failed to query available provider packages',
      ],
    },
  },
  {
    id: 'ansible/galaxy',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /ERROR! Failed to resolve the requested dependencies map|ERROR! .{0,40}Could not satisfy the following requirements|couldn't resolve module\/action '|\[WARNING\]: - \S{1,100} was NOT installed successfully|ERROR! - you can use --ignore-errors to skip failed roles/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR! Failed to resolve the requested dependencies map. Could not satisfy the following requirements:',
        "ERROR! couldn't resolve module/action 'community.acme.thing'.",
      ],
    },
  },
  {
    id: 'action/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Failed to download action 'https?:|Failed to download archive 'https?:|An action could not be found at the URI 'https?:\/\/codeload|Failed to resolve action download info/,
    unless: /: 404|\(404\)|Response status code/,
    yieldsTo: [
      'external_api',
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/read-timeout',
      'token_expired',
      'dependency/action-not-found',
    ],
    examples: {
      match: [
        "Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'. Error: The request was canceled",
      ],
    },
  },
  {
    id: 'cache/service',
    cause: 'external_api/service-outage',
    rank: 'symptom',
    match:
      /Failed to (?:save|restore|CreateCacheEntry|GetCacheEntryDownloadURL|FinalizeCacheEntryUpload)\w{0,10}: .{0,200}(?:unavailable|internal|[Ii]ntermediate)|Cache service responded with 5\d\d|Failed to CreateArtifact: .{0,120}(?:5\d\d|timeout|reset)|Failed to (?:FinalizeArtifact|GetSignedArtifactURL|ListArtifacts): /,
    yieldsTo: [
      'network',
      'token_expired',
      'environment',
      'build',
      'external_api/http-503',
      'external_api/http-502',
      'external_api/http-500',
    ],
    examples: {
      match: [
        'Cache service responded with 503',
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (500) Internal Server Error',
      ],
    },
  },
  {
    id: 'lfs/missing',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match: /Object does not exist on the server: \[404\]|smudge filter lfs failed|error: external filter 'git-lfs/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '[4f5e6a] Object does not exist on the server: [404] Object does not exist on the server',
        'fatal: assets/logo.psd: smudge filter lfs failed',
      ],
    },
  },
]
