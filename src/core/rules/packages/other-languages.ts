import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Hex, rebar3, cabal, stack, opam, CPAN, R, Julia, LuaRocks. */
export const otherLanguageRules: readonly Rule[] = [
  {
    id: 'hex/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Unknown package|No package with name|You're trying to run)|Because your app depends on "|version solving failed\.$/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '** (Mix) Hex dependency resolution failed',
        '** (Mix) No package with name acme_utilz (from: mix.exs) in registry',
      ],
    },
  },
  {
    id: 'hex/errors-on-dependencies',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match: /Can't continue due to errors on dependencies|Unchecked dependencies for environment/,
    yieldsTo: ['hex/lock', 'hex/resolve', ...ofTransport],
    examples: {
      match: ["** (Mix) Can't continue due to errors on dependencies", 'Unchecked dependencies for environment test:'],
    },
  },
  {
    id: 'hex/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /lock mismatch: the dependency is out of date|Your mix\.lock is out of date|\*\* \(Mix\) Unknown dependency|the dependency is not available, run "mix deps\.get"|mix deps\.get --check-locked|The lock(?:file)? .{0,40}does not match the current dependencies/,
    yieldsTo: ofTransport,
    help: 'Run `mix deps.get`, and commit mix.lock.',
    examples: {
      match: ['  lock mismatch: the dependency is out of date. To fetch locked version run "mix deps.get"'],
    },
  },
  {
    id: 'hex/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Failed to fetch record for .{1,200} from registry(?! \(using cache)|Mint\.TransportError|(?:HTTPoison|Finch|Req)\.(?:Transport)?Error|Request failed \(\{:failed_connect|\{:failed_connect, \[|Could not download rebar3|Could not install Hex because|Package fetch failed and no cached copy available|===> Failed to fetch and copy dep: \{?git|===> Failed to update package \S{1,80} from repo/,
    yieldsTo: [
      'external_api',
      'dependency',
      'network/dns',
      'network/connect-timeout',
      'external_api',
      'dependency/version-conflict',
    ],
    examples: {
      match: [
        '** (Mix) Package fetch failed and no cached copy available (https://repo.acme.example/tarballs/acme-1.0.0.tar)',
        '===> Failed to fetch and copy dep: {git,"https://git.acme.example/acme/core.git",{tag,"1.0.0"}}',
        'Request failed ({:failed_connect, [{:to_address, {~c"repo.hex.pm", 443}}, {:inet, [:inet], :timeout}]})',
      ],
    },
  },
  {
    id: 'rebar/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /===> Package not found in any repo: |===> Package \S{1,80} is not found in|===> Unable to resolve dependencies|===> Package not found in registry: |===> Dependency failure: |===> Unable to find plugin /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '===> Package not found in registry: acme_utilz-9.0.0',
        '===> Unable to find plugin rebar3_acme',
        '===> Package not found in any repo: acme_utilz 9.0.0',
      ],
    },
  },
  {
    id: 'haskell/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /cabal: Could not resolve dependencies|Error: \[Cabal-(?!7125)\d{1,6}\]|Could not find module [‘'`]|Error: \[S-(?:4804|6395|2824|4317)\]|In the dependencies for \S{1,80}:$|While constructing the build plan, .{0,40}the following exceptions|It is a member of the hidden package/,
    yieldsTo: ofTransport,
    examples: { match: ['Error: cabal: Could not resolve dependencies:', '    Could not find module ‘Data.Acme’'] },
  },
  {
    id: 'opam/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /\[ERROR\] (?:No package named|Package conflict!|No agreement|Could not determine which packages)|Sorry, no solution found: |Sorry, resolution of the request|\* Missing dependency:|Error: Library "\S{1,80}" not found\.|\[ERROR\] \S{1,80}: (?:no|unmet) |\[ERROR\] These packages are still missing: /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '[ERROR] These packages are still missing: libgmp-dev',
        '[ERROR] No package named acme-utilz found.',
        'Error: Library "yojson" not found.',
        '[ERROR] Package conflict!',
      ],
    },
  },
  {
    id: 'opam/fetch',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /\[ERROR\] (?:The sources of the following couldn't be obtained|Failed to get sources of|Could not synchronize \S|Could not update repository)/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'external_api',
      'dependency/checksum-mismatch',
    ],
    examples: {
      match: [
        '[ERROR] Failed to get sources of yojson.2.1.2: curl error code 7',
        '[ERROR] Could not update repository "default"',
      ],
    },
  },
  {
    id: 'perl/locate',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /Can't locate \S{1,160} in @INC|Base class package ".{1,80}" is empty|Can't locate loadable object for module/,
    yieldsTo: ['cpan/not-found', ...ofTransport],
    examples: { match: ["Can't locate LWP/Simple.pm in @INC (you may need to install the LWP::Simple module)"] },
  },
  {
    id: 'cpan/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /! Couldn't find module or a distribution |! Finding \S{1,120} (?:\(\S{1,40}\) )?on \S{1,40} failed|! Installing the dependencies failed: |Warning: Cannot install \S{1,120}, don't know what it is|! Checksum mismatch for |Warning: prerequisite \S{1,120} \S{1,20} not found|\S version \S{1,20} required--this is only version /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Warning: prerequisite Acme::Core 1.0 not found.',
        'Acme::Core version 9 required--this is only version 1.0 at shop.pl line 3.',
        "! Couldn't find module or a distribution Acme::Utilz",
        "! Installing the dependencies failed: Module 'Acme::X' is not installed",
      ],
    },
  },
  {
    id: 'r/no-package',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /there is no package called|dependenc(?:y|ies) .{1,160} (?:is|are) not available for package|package .{1,80} is not available (?:for this version of R|\(for R version)|namespace .{1,80} is being loaded, but .{1,40} is required|Can't find package called|Can't install dependency|Could not solve package dependencies|Packages? (?:required but not available|suggested but not available|required and available but unsuitable)|ERROR: dependenc(?:y|ies) |failed to retrieve package '|Error: package '\S{1,80}' is not available|namespace .{1,40} is already loaded, but .{1,40} is required/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "Error: failed to retrieve package 'acme@9.0'",
        "  namespace 'rlang' 1.0.6 is already loaded, but >= 1.1.0 is required",
        'Error in library(sf) : there is no package called ‘sf’',
        'ERROR: dependency ‘units’ is not available for package ‘sf’',
        '! error in pak subprocess: Could not solve package dependencies:',
        'Packages required but not available: ‘acme’',
      ],
    },
  },
  {
    id: 'r/download',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /unable to access index for repository https?:|cannot open URL 'https?:|failed to download package '|^Error: error downloading 'https?:|Failed to download \S{1,80} from CRAN/,
    unless: /HTTP status was '4|404 Not Found|Warning in/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/read-timeout',
      'external_api',
      'token_expired',
      'http/404',
      'r/no-package',
    ],
    examples: {
      match: [
        "Error: error downloading 'https://cran.acme.example/src/contrib/acme_1.0.tar.gz' [error code 28]",
        "  cannot open URL 'https://cran.example/src/contrib/sf_1.0-16.tar.gz'",
      ],
    },
  },
  {
    id: 'julia/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /ERROR: Unsatisfiable requirements detected for package|The following package names could not be resolved|ERROR: LoadError: ArgumentError: Package \S{1,80} not found in current path|ArgumentError: Package \S{1,80} (?:does not have|not found)|expected package `.{1,100}` to be registered|Manifest\.toml.{0,120}(?:out of sync|resolved with a different)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR: Unsatisfiable requirements detected for package Acme [8f4d0f93]:',
        'ERROR: LoadError: ArgumentError: Package JSON3 not found in current path.',
        'ERROR: expected package `Acme [8f4d0f93]` to be registered',
      ],
    },
  },
  {
    id: 'luarocks/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Error: No results matching query were found|Error: Could not satisfy dependency |Error: Couldn't extract archive|lua\S{0,8}: .{0,160}module '\S{1,80}' not found:|Error: Failed installing dependency: |Error: \S{1,80} \S{1,20} is not supported on Lua|Error: Could not find (?:header file|library file|C header) for /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Error: Could not find header file for OPENSSL',
        'Error: No results matching query were found for Lua 5.4.',
        "lua: main.lua:1: module 'cjson' not found:",
        'Error: Could not satisfy dependency lpeg >= 2.0',
      ],
    },
  },
]
