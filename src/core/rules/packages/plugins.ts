import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Plugins, providers, images and repositories that a tool of the infrastructure asks for by name. */
export const pluginRules: readonly Rule[] = [
  {
    id: 'plugin/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Serverless plugin "\S{1,80}" not found|no resource plugin '\S{1,80}' found in the workspace|The following plugins are required, but not installed|^(?:[│╷╵|] ?)?Error: Missing plugins$/,
    yieldsTo: ofTransport,
    help: 'Declare the plugin, and install it before this step (`packer init`, `pulumi plugin install`, `npm ci`).',
    examples: {
      match: [
        'Serverless plugin "serverless-acme" not found. Make sure it\'s installed and listed in the "plugins" section.',
        "error: could not load plugin for aws provider 'urn': no resource plugin 'pulumi-resource-aws' found in the workspace at version v9.0.0",
      ],
    },
  },
  {
    id: 'terraform/module-download',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /^(?:[│╷╵|] ?)?Could not download module "|Failed to retrieve available versions for module ".{1,80}.{0,200} not found$/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Failed to retrieve available versions for module "vpc": module registry.acme.example/acme/vpc/aws not found',
        'Could not download module "vpc" (main.tf:1) source code from "git::https://git.acme.example/vpc?ref=v9": error downloading',
      ],
    },
  },
  {
    id: 'terraform/platform',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match: /does not have a package available for your current platform|Error: Incompatible provider version/,
    help: 'Choose a version of the provider that is built for this platform.',
    examples: {
      match: [
        'Provider registry.terraform.io/hashicorp/template v2.2.0 does not have a package available for your current platform, darwin_arm64.',
      ],
    },
  },
  {
    id: 'image/not-in-reach',
    cause: 'dependency/image-not-found',
    rank: 'verdict',
    match:
      /\(gcloud\.\S{1,60}\) Image '\S{1,200}' not found|unable to find the specified image "|^Error: failed to resolve \S{1,80}: \S{1,200}: not found|no match for platform in manifest|no image found in image index for architecture/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "ERROR: (gcloud.run.deploy) Image 'gcr.io/acme/app:9' not found.",
        'unable to initialize a scanner: unable to find the specified image "acme/app:ci" in ["docker" "containerd"]',
        'Error: failed to resolve 9.0: registry.acme.example/app:9.0: not found',
        'ERROR: failed to solve: acme/app:1.0: no match for platform in manifest: not found',
      ],
    },
  },
  {
    id: 'git/not-in-repository',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /fatal: remote error: upload-pack: not our ref |fatal: Fetched in submodule path '.{1,200}', but it did not contain|Did not find branch or tag '\S{1,80}', assuming revision or ref/,
    yieldsTo: ['network', 'external_api'],
    help: 'The commit is not on the other side: push it, or point the submodule or dependency at one that is.',
    examples: {
      match: [
        "fatal: Fetched in submodule path 'vendor/acme', but it did not contain 0a1b2c3. Direct fetching of that commit failed.",
      ],
    },
  },
  {
    id: 'git/no-such-repository',
    cause: 'dependency/artifact-not-found',
    rank: 'cause',
    match: /fatal: repository '\S{1,200}' not found|^(?:Error: )?Not Found - https:\/\/docs\.github\.com\//,
    yieldsTo: ofTransport,
    help: 'Check the address; a private repository looks the same where the token may not read it.',
    examples: {
      match: [
        "fatal: repository 'https://github.com/acme/private/' not found",
        'Not Found - https://docs.github.com/rest/repos/repos#get-a-repository',
      ],
    },
  },
  {
    id: 'setup/nothing-to-cache-by',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /No file in \S{1,200} matched to \[/,
    help: 'Commit the file that the cache is keyed by, check out before the set-up, or turn its cache off.',
    examples: {
      match: [
        'No file in /home/runner/work/shop/shop matched to [**/requirements.txt or **/pyproject.toml], make sure you have checked out the target repository',
      ],
    },
  },
  {
    id: 'aria2/not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match: /errorCode=3 Resource not found/,
    examples: { match: ['  -> [HttpSkipResponseCommand.cc:218] errorCode=3 Resource not found'] },
  },
  {
    id: 'archive/wrong-content',
    cause: 'dependency/artifact-not-found',
    rank: 'symptom',
    match: /gzip: stdin: not in gzip format/,
    yieldsTo: ['*'],
    help: 'What was downloaded is not an archive, but most often an error page: let curl fail with `-f`, and look at the address.',
    examples: { match: ['gzip: stdin: not in gzip format'] },
  },
]
