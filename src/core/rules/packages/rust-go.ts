import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** cargo, rustup and the modules of Go. */
export const rustGoRules: readonly Rule[] = [
  {
    id: 'cargo/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /cannot (?:update|create) the lock file|the lock file .{1,200} needs to be updated but --(?:locked|frozen)|lock file version `?\d{1,2}`? (?:was found, but this version|requires)|failed to parse lock file at: /,
    help: 'Run `cargo update --workspace` (or a build), and commit Cargo.lock.',
    examples: {
      match: [
        'error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this',
        'error: failed to parse lock file at: /w/Cargo.lock',
      ],
    },
  },
  {
    id: 'cargo/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error: no matching package (?:named|found)|no matching package named `|perhaps a crate was updated and forgotten to be re-vendored|could not find `\S{1,80}` in registry|revspec '.{1,120}' not found|failed to find (?:branch|tag|rev(?:ision)?) `|error: package ID specification `/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'error: package ID specification `acme-utilz` did not match any packages',
        'error: no matching package named `serdee` found',
        'error: could not find `acme-cli` in registry `crates-io` with version `*`',
      ],
    },
  },
  {
    id: 'cargo/version',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /failed to select a version for|all possible versions conflict with previously selected packages|the package `\S{1,80}` depends on `\S{1,80}`, with features|candidate versions found which didn't match/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'error: failed to select a version for `syn`.',
        'error: failed to select a version for the requirement `tokio = "^9"`',
      ],
    },
  },
  {
    id: 'cargo/unlinked-crate',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /use of undeclared crate or module|can't find crate for|unresolved import `|use of unresolved module or unlinked crate|you might be missing crate/,
    unless: /unresolved import `(?:crate|self|super)::/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "error[E0463]: can't find crate for `core`",
        'error[E0433]: failed to resolve: use of undeclared crate or module `anyhow`',
        'error[E0432]: unresolved import `serde_yaml`',
      ],
      not: ['error[E0432]: unresolved import `crate::config::Limits`'],
    },
  },
  {
    id: 'cargo/rust-version',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /cannot be built because it requires rustc|rustc \d[\d.]{1,12} is not supported by the following packages?|requires rustc \d[\d.]{1,12} or newer|feature `edition20\d\d` is required|is not supported by the following package/,
    examples: {
      match: [
        'error: package `time v0.3.41` cannot be built because it requires rustc 1.81 or newer, while the currently active rustc version is 1.74.0',
        'error: rustc 1.74.0 is not supported by the following packages:',
      ],
    },
  },
  {
    id: 'cargo/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /error: checksum for `.{1,120}` (?:changed between lock files|was not previously calculated)|unable to verify that `.{1,120}` is the same as when the lockfile was generated|failed to verify the checksum of `/,
    examples: {
      match: [
        'error: checksum for `acme v0.3.1` changed between lock files',
        'error: failed to verify the checksum of `acme v0.3.1`',
      ],
    },
  },
  {
    id: 'cargo/yanked',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match: /version \S{1,40} (?:of crate \S{1,60} )?is yanked|the package `.{1,100}` is yanked|error\[yanked\]/,
    unless: /^warning/,
    examples: {
      match: ['error: cannot install package `acme`: version 0.3.1 is yanked'],
      not: ['warning: package `acme v0.3.1` in Cargo.lock: version 0.3.1 is yanked'],
    },
  },
  {
    id: 'rustup/toolchain',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /error: toolchain '.{1,80}' (?:is not installed|is not installable|does not (?:support|contain|have))|error: no release found for '|error: component '.{1,60}' for target '.{1,80}' is unavailable|error: the '\S{1,80}' target may not be installed|some components unavailable for download|error: invalid toolchain name|error: the '[\w-]{1,40}' binary, normally provided by/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "error: the 'cargo-clippy' binary, normally provided by the 'clippy' component, is not applicable to the '1.80-x86_64-unknown-linux-gnu' toolchain",
        "error: toolchain '1.74.0-x86_64-unknown-linux-gnu' is not installed",
        "error: no release found for 'nightly-2026-13-01'",
      ],
    },
  },
  {
    id: 'rustup/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error: could not download file from 'https?:|error: component download failed for|error: failed to download from `https?:|failed to download replaced source registry|Unable to update registry `|warning: spurious network error/,
    yieldsTo: [
      'token_expired',
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'network/tls-handshake',
      'network/tls-untrusted',
      'network/read-timeout',
      'network/truncated-download',
      'external_api',
      'token_expired',
      'dependency',
    ],
    show: 'last',
    examples: {
      match: [
        "error: could not download file from 'https://static.rust-lang.org/dist/channel-rust-stable.toml.sha256' to '/home/runner/.rustup/tmp/x'",
        'error: failed to download from `https://index.crates.example/config.json`',
      ],
    },
  },
  {
    id: 'go/module',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /: unknown revision |invalid version: |reading https?:\/\/\S{1,300}\.(?:mod|info|zip): 4(?:04|10) |module .{1,200}: not a known dependency|no required module provides package|cannot find module providing package|module \S{1,200} found \(\S{1,80}\), but does not contain package|package \S{1,200} is not in (?:std|GOROOT)|: module lookup disabled by|no matching versions for query "|module declares its path as: |cannot find package "/,
    yieldsTo: ofTransport,
    unless: /unknown revision or path not in the working tree/,
    examples: {
      match: [
        'go: example.com/x@v9.9.9: reading https://proxy.example/x/@v/v9.9.9.mod: 404 Not Found',
        'main.go:5:2: no required module provides package github.com/acme/x; to add it:',
        'go: github.com/acme/x@v1.9.9: invalid version: unknown revision v1.9.9',
        'go: module github.com/acme/x: no matching versions for query "v3"',
      ],
    },
  },
  {
    id: 'go/sum',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /missing go\.sum entry|updates to go\.(?:mod|sum) needed|go\.mod file indicates|inconsistent vendoring|go\.mod is not tidy|is explicitly required in go\.mod, but not marked as explicit/,
    help: 'Run `go mod tidy` (and `go mod vendor` where the repository vendors), and commit go.mod and go.sum.',
    examples: {
      match: [
        'x.go:4:2: missing go.sum entry for module providing package github.com/acme/y',
        'go: updates to go.mod needed; to update it: go mod tidy',
      ],
    },
  },
  {
    id: 'go/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /^verifying \S{1,200}: checksum mismatch|verifying (?:module|go\.mod|\S{1,200}@\S{1,80}): checksum (?:mismatch|database)|This download does NOT match (?:an earlier download|the one reported by the checksum server)/,
    examples: {
      match: [
        'verifying github.com/acme/x@v1.2.0: checksum mismatch',
        'This download does NOT match an earlier download recorded in go.sum.',
      ],
    },
  },
  {
    id: 'go/no-such-tool',
    cause: 'environment/missing-tool',
    rank: 'cause',
    match: /^go: no such tool "\w{1,40}"/,
    yieldsTo: ['build/test-failure', 'build/compile-error'],
    help: 'The Go that was fetched on the way lacks this tool: install the Go version of go.mod in the job.',
    examples: { match: ['go: no such tool "covdata"'] },
  },
  {
    id: 'go/toolchain',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /requires go >= \d[\d.]{1,10} \(running go|go: download go\d[\d.]{1,10} for .{1,40}: toolchain not available|go: errors parsing go\.mod:|note: module requires Go \d|invalid go version '/,
    examples: {
      match: [
        'go: go.mod requires go >= 1.24 (running go 1.22.5; GOTOOLCHAIN=local)',
        'go: download go1.24 for linux/amd64: toolchain not available',
      ],
    },
  },
]
