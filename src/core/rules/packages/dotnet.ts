import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** NuGet, dotnet restore and paket; assemblies that do not load. */
export const dotnetRules: readonly Rule[] = [
  {
    id: 'nuget/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error NU110[1-5]\b|error NU1108\b|error: NU110[1-5]\b|Unable to find package \S|error MSB4236|Unable to find version '\S{1,40}' of package|Version \S{1,40} of package \S{1,120} is not found in NuGet feeds|'DotnetToolSettings\.xml' was not found in the package/,
    unless: /warning NU/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Version 9.0.0 of package acme.tool is not found in NuGet feeds https://nuget.acme.example/v3/index.json.',
        '/w/Core.csproj : error NU1101: Unable to find package Acme.X. No packages exist with this id in source(s): nuget.org',
        "Unable to find version '9.0.1' of package 'Acme.Core'.",
      ],
      not: ['/w/Core.csproj : warning NU1101: Unable to find package Acme.X.'],
    },
  },
  {
    id: 'nuget/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /error NU110[67]\b|error NU16\d\d\b|Version conflict detected for \S|NETSDK1004\b|Package downgrade: Detected|Detected package downgrade: /,
    unless: /warning NU/,
    yieldsTo: ['nuget/not-found', ...ofTransport],
    examples: {
      match: [
        '/w/Api.csproj : error NU1107: Version conflict detected for Acme.Core.',
        'error NU1605: Warning As Error: Detected package downgrade: Acme.Json from 8.0.1 to 6.0.0.',
      ],
    },
  },
  {
    id: 'nuget/platform',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /error NU120[1-3]\b|error NU1213\b|NETSDK1045\b|NETSDK1083\b|NETSDK1147\b|A compatible (?:installed )?\.NET SDK (?:for global\.json version|was not found)|You must install or update \.NET to run this application|Requested SDK version: /,
    examples: {
      match: [
        '/w/Api.csproj : error NU1202: Package Acme.Core 9.0.0 is not compatible with net6.0 (.NETCoreApp,Version=v6.0).',
        'A compatible .NET SDK was not found.',
        'error NETSDK1045: The current .NET SDK does not support targeting .NET 10.0.',
      ],
    },
  },
  {
    id: 'nuget/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /error NU100[49]\b|packages lock file is inconsistent with the project dependencies|lock file is inconsistent .{0,80}so restore can't be run in locked mode/,
    help: 'Run `dotnet restore --force-evaluate`, and commit packages.lock.json.',
    examples: {
      match: [
        "error NU1004: The package reference Acme.Core version has changed. The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode.",
      ],
    },
  },
  {
    id: 'nuget/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match: /error NU1403\b|Package content hash validation failed for|error NU30(?:0\d|1\d|2\d|3\d)\b/,
    examples: {
      match: [
        'error NU1403: Package content hash validation failed for Acme.Core.1.2.0. The package is different than the last restore.',
      ],
    },
  },
  {
    id: 'nuget/service',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error NU1301|NU1301: |Unable to load the service index for source|Failed to retrieve information about '.{1,120}' from remote source|Failed to download package '/,
    unless: /\((?:401|403|404) |Response status code does not indicate success/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-refused',
      'network/connection-reset',
      'network/tls-untrusted',
      'external_api',
      'token_expired',
    ],
    examples: {
      match: [
        'error NU1301: Unable to load the service index for source https://api.nuget.example/v3/index.json.',
        "error NU1301: Failed to retrieve information about 'Acme.Core' from remote source 'https://api.nuget.example/v3-flatcontainer/acme.core/index.json'.",
      ],
    },
  },
  {
    id: 'paket/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /There was a version conflict during package resolution|Paket failed with|Could not find file paket\.lock|paket\.lock .{0,60}out of date/,
    yieldsTo: ofTransport,
    examples: { match: ['There was a version conflict during package resolution.', 'Paket failed with'] },
  },
  {
    id: 'dotnet/assembly',
    cause: 'dependency/module-not-found',
    rank: 'symptom',
    match:
      /Could not load file or assembly '|The type or namespace name '\S{1,120}' could not be found \(are you missing|Unable to load (?:DLL|shared library) '|The (?:specified|required) module '.{1,120}' (?:was not loaded|is not loaded)|No match was found for the specified search criteria and module name/,
    yieldsTo: ['nuget/*', ...ofTransport],
    examples: {
      match: [
        "System.IO.FileNotFoundException: Could not load file or assembly 'Acme.Core, Version=1.0.0.0, Culture=neutral'",
        "Install-Package: No match was found for the specified search criteria and module name 'PSAcme'.",
      ],
    },
  },
]
