import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Homebrew, snap, Chocolatey, winget, scoop, nix, and the browsers and binaries that npm packages fetch. */
export const desktopRules: readonly Rule[] = [
  {
    id: 'brew/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /No available formula(?: or cask)? with the name|No formulae or casks found|is unavailable: No available formula|Error: Cask '\S{1,80}' is unavailable|Error: \S{1,80} has been disabled because/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "Error: Cask 'acmez' is unavailable: No Cask with this name exists.",
        'Error: acme has been disabled because it is not maintained upstream!',
      ],
    },
  },
  {
    id: 'brew/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /Error: .{0,100}SHA-?256 mismatch|ERROR Hash check failed!|Error - hashes do not match|Installer hash does not match|Checksum for '.{1,200}' did not meet/,
    examples: {
      match: [
        'Error: SHA-256 mismatch',
        'Installer hash does not match; this cannot be overridden when running as admin',
        "ERROR: Checksum for 'C:\\Temp\\acme.exe' did not meet 'AB12' for checksum type 'sha256'.",
      ],
    },
  },
  {
    id: 'brew/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Error: Failed to download resource "|Error: \S{1,80}: Failed to download resource|Error: Download failed on Cask '|Download failed on Formula '/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/tls-handshake',
      'network/truncated-download',
      'network/tls-expired',
      'external_api',
      'token_expired',
      'dependency',
      'http/404',
    ],
    examples: {
      match: [
        'Error: acme: Failed to download resource "acme_bottle_manifest"',
        "Error: Download failed on Cask 'acme' with message: Download failed: https://dl.acme.example/a.dmg",
      ],
    },
  },
  {
    id: 'snap/store',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error: cannot (?:install|refresh|perform the following tasks).{0,200}(?:store|api\.snapcraft\.io|Download snap)|error: unable to contact snap store/,
    yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'snap/not-found'],
    examples: { match: ['error: unable to contact snap store'] },
  },
  {
    id: 'snap/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /error: snap "\S{1,80}" not found|error: snap "\S{1,80}" is not available on/,
    examples: { match: ['error: snap "acmez" not found'] },
  },
  {
    id: 'choco/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /The package was not found with the source|not installed\. The package was not found|Couldn't find manifest for '|No package found matching input criteria|No available upgrade found\.|Unable to resolve dependency '\S{1,80}'\. The package was not found|No applicable installer found;|The remote file either doesn't exist, is unauthorized, or is forbidden/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "Unable to resolve dependency 'acme-core'. The package was not found",
        'acmez not installed. The package was not found with the source(s) listed.',
        "Couldn't find manifest for 'acmez'.",
        'No package found matching input criteria.',
      ],
    },
  },
  {
    id: 'choco/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Error retrieving packages from source '|Unable to connect to source 'https?:|Failed to fetch results from V2 feed at|Failed when searching source; results will not be included|InternetOpenUrl\(\) failed|Failed in attempting to update the source: /,
    yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'token_expired', 'http/404'],
    examples: {
      match: [
        'Failed in attempting to update the source: winget',
        "Failed to fetch results from V2 feed at 'https://community.chocolatey.org/api/v2/Packages(Id='acme')'",
        'InternetOpenUrl() failed.',
      ],
    },
  },
  {
    id: 'choco/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match:
      /The remote server returned an error: \(5(?!01|05)\d\d\)|Response status code does not indicate success: 5(?:0[6-9]|[1-9]\d)/,
    examples: {
      match: [
        'Exception calling "GetResponse": The remote server returned an error: (504) Gateway Timeout.',
        'Response status code does not indicate success: 525 (<none>).',
      ],
    },
  },
  {
    id: 'nix/hash',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /hash mismatch in fixed-output derivation|error: hash mismatch importing path|NAR hash mismatch in input/,
    help: 'Update the hash (or flake.lock) after checking why the source changed.',
    examples: {
      match: [
        "error: hash mismatch in fixed-output derivation '/nix/store/abc-source.drv':",
        "error: NAR hash mismatch in input 'github:acme/lib'",
      ],
    },
  },
  {
    id: 'nix/attribute',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /does not provide attribute '|error: cannot find flake '|error: (?:unfree|insecure|broken) package|is marked as (?:insecure|broken), refusing to evaluate|has an unfree license \(|cannot update unlocked flake input '|because it lacks a signature by a trusted key|is required to build '.{1,200}', but I am a '|guix \w{1,20}: error: \S{1,80}: unknown package/,
    examples: {
      match: [
        "error: Package 'acme-1.0' in /nix/store/aaa/acme.nix:10 is marked as insecure, refusing to evaluate.",
        "error: flake 'git+file:///w' does not provide attribute 'packages.x86_64-linux.cli'",
      ],
    },
  },
  {
    id: 'nix/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error: unable to download 'https?:|unable to download 'https?:\/\/\S{1,300}': (?:Couldn't|Timeout|HTTP error 5|SSL)/,
    unless: /HTTP error \d|; retrying/,
    yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api'],
    examples: {
      match: [
        "error: unable to download 'https://cache.nixos.org/abc.narinfo': Stream error in the HTTP/2 framing layer (92)",
      ],
    },
  },
  {
    id: 'browser/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /(?:Error: |ERROR: )Failed to (?:download|set up) (?:Chrom|Firefox|Webkit|WebKit|FFmpeg|ffmpeg|chrome|chromium|browser)|Failed to download Chrom|Failed to download Firefox|The Cypress App could not be downloaded|Cypress failed to download|electron.{0,80}failed to download|Failed to set up chrome v|Download failure, code=/,
    unless: /Download failure, code=404|status code 404/,
    yieldsTo: ['external_api', 'network/tls-untrusted', 'http/404'],
    examples: {
      match: [
        'Error: Failed to download Chromium 130.0.6723.31 (playwright build v1140), caused by',
        'The Cypress App could not be downloaded.',
        '**INFO** ERROR: Failed to set up chrome v131.0.6778.85! Set "PUPPETEER_SKIP_DOWNLOAD" env variable to skip download.',
        'Error: Download failure, code=1',
      ],
    },
  },
  {
    id: 'browser/missing',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Executable doesn't exist at |Looks like Playwright (?:was just installed or updated|Test or Playwright)|Could not find Chrome \(ver\.|Could not find Chromium \(rev\.|The cypress npm package is installed, but the Cypress binary is missing|Electron failed to install correctly|Host system is missing dependencies to run browsers|cannot find Chrome binary/,
    yieldsTo: ['browser/download', ...ofTransport],
    help: 'Install the browser in a step before this one (`npx playwright install --with-deps`, `npx puppeteer browsers install`, `npx cypress install`).',
    examples: {
      match: [
        "Error: browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1140/chrome-linux/chrome",
        'Error: Could not find Chrome (ver. 131.0.6778.85). This can occur if either',
        'Error: Electron failed to install correctly, please delete node_modules/electron and try installing again',
      ],
    },
  },
]
