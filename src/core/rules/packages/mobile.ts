import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** CocoaPods, Carthage, SwiftPM, pub (Dart, Flutter). */
export const mobileRules: readonly Rule[] = [
  {
    id: 'cocoapods/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /\[!\] Unable to find a (?:specification|pod with name)|None of your spec sources contain a spec satisfying|\[!\] No podspec (?:found|exists)/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        '[!] Unable to find a specification for `AcmeUI (~> 9.0)`',
        'None of your spec sources contain a spec satisfying the dependency: `AcmeUI (= 9.0)`.',
      ],
    },
  },
  {
    id: 'cocoapods/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /\[!\] CocoaPods could not find compatible versions for pod|required a higher minimum deployment target|\[!\] The platform of the target/,
    yieldsTo: ['cocoapods/not-found', ...ofTransport],
    examples: { match: ['[!] CocoaPods could not find compatible versions for pod "AcmeCore":'] },
  },
  {
    id: 'cocoapods/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /There were changes to the (?:podfile|lockfile) in deployment mode|The sandbox is not in sync with the Podfile\.lock|changes to the lockfile in deployment mode/i,
    help: 'Run `pod install`, and commit Podfile.lock.',
    examples: {
      match: [
        '[!] There were changes to the lockfile in deployment mode:',
        "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install' or update your CocoaPods installation.",
      ],
    },
  },
  {
    id: 'cocoapods/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /\[!\] Error installing \S|CDN: trunk .{0,80}(?:Repo update failed|URL couldn't be downloaded|Response:)|CDN: trunk Relative path couldn't be downloaded|\[!\] Unable to add a source with url/,
    unless: /Response: (?:404|5\d\d|429)/,
    yieldsTo: [
      'github/checkout-ref',
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/truncated-download',
      'external_api',
      'token_expired',
      'dependency',
    ],
    examples: {
      match: [
        '[!] CDN: trunk Repo update failed - 3 error(s):',
        "[!] CDN: trunk URL couldn't be downloaded: https://cdn.cocoapods.org/all_pods_versions_0_1_2.txt Response: Timeout was reached",
      ],
    },
  },
  {
    id: 'cocoapods/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /CDN: trunk URL couldn't be downloaded: \S{1,300} Response: 5(?!01|05)\d\d/,
    examples: {
      match: [
        "[!] CDN: trunk URL couldn't be downloaded: https://cdn.cocoapods.org/all_pods_versions_0_1_2.txt Response: 502 <html>",
      ],
    },
  },
  {
    id: 'carthage/resolve',
    cause: 'dependency/version-not-found',
    rank: 'verdict',
    match:
      /No tagged versions found for|No available version for \S{1,120} satisfies the requirement|Dependency "\S{1,80}" has no shared framework schemes|Could not pick a version for/,
    yieldsTo: ofTransport,
    examples: { match: ['No available version for acme-core satisfies the requirement: == 9.0'] },
  },
  {
    // sdkmanager calls its last word a warning.
    id: 'sdkmanager/package-not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /^Warning: Failed to find package '/,
    yieldsTo: ['sdkmanager/transport', ...ofTransport],
    examples: { match: ["Warning: Failed to find package 'platforms;android-99'"] },
  },
  {
    id: 'sdkmanager/transport',
    cause: 'network/connection-failed',
    rank: 'verdict',
    match:
      /^Warning: IO exception while downloading manifest|^Warning: An error occurred while preparing SDK package .{1,120}: (?:Connect|Read|Unexpected end|Premature|timeout)/,
    examples: {
      match: [
        'Warning: IO exception while downloading manifest',
        'Warning: An error occurred while preparing SDK package Android Emulator: Connection reset.:',
      ],
    },
  },
  {
    id: 'swiftpm/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /error: Dependencies could not be resolved because|xcodebuild: error: Could not resolve package dependencies|error: the package manifest at '.{1,200}' cannot be accessed|error: unknown package '|Failed to resolve dependencies Dependencies could not be resolved|\bproduct '\S{1,80}' required by package '|is using Swift tools version \S{1,12} but the installed version|error: the library '\S{1,80}' requires \S{1,12} [\d.]{1,8}, but depends on the product|No available version for \S{1,10} "\S{1,120}" satisfies the requirement/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        "error: package 'acme' is using Swift tools version 6.0.0 but the installed version is 5.9.0",
        'No available version for github "acme/core" satisfies the requirement: ~> 9.0',
        "error: Dependencies could not be resolved because root depends on 'acme-core' 9.0.0..<10.0.0.",
        'xcodebuild: error: Could not resolve package dependencies:',
      ],
    },
  },
  {
    id: 'swiftpm/module',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /error: no such module '\S{1,80}'|Missing package product '\S{1,80}'|error: missing required module '/,
    yieldsTo: ['swiftpm/resolve', 'cocoapods/*', ...ofTransport],
    examples: {
      match: ["/w/App/Main.swift:3:8: error: no such module 'Alamofire'", "error: Missing package product 'Sentry'"],
    },
  },
  {
    id: 'swiftpm/pins',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match:
      /an out-of-date resolved file was detected at|a resolved file is required when automatic dependency resolution is disabled/,
    help: 'Resolve the packages locally, and commit Package.resolved.',
    examples: {
      match: [
        'error: an out-of-date resolved file was detected at /w/Package.resolved, which is not allowed when automatic dependency resolution is disabled',
      ],
    },
  },
  {
    id: 'pub/resolve',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /Because \S{1,100} (?:depends on|requires) .{1,300}, version solving failed|So, because \S{1,100} depends on|which doesn't exist \(could not find package|The current Dart SDK version is|Because .{1,160} requires (?:the )?(?:Flutter )?SDK version|requires SDK version .{1,60}, version solving failed/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'The current Dart SDK version is 3.1.5.',
        "Because shop depends on acme_ui any which doesn't exist (could not find package acme_ui at https://pub.dev), version solving failed.",
      ],
    },
  },
  {
    id: 'pub/lock',
    cause: 'dependency/lockfile-out-of-date',
    rank: 'verdict',
    match: /Unable to satisfy `pubspec\.yaml` using `pubspec\.lock`|To update `pubspec\.lock` run/,
    help: 'Run `dart pub get`, and commit pubspec.lock.',
    examples: { match: ['Unable to satisfy `pubspec.yaml` using `pubspec.lock`.'] },
  },
  {
    id: 'pub/transport',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Got socket error trying to find package|Pub failed .{0,40}Failed host lookup|Got TLS error trying to find package|HandshakeException: (?:Connection terminated during handshake|Handshake error)|SocketException: (?:Failed host lookup|Connection (?:refused|reset|timed out|failed|terminated|closed)|OS Error|HTTP connection|Write failed|Read failed|Network is)/,
    unless: /localhost|127\.0\.0\.1|OS Error: Connection refused, errno = 111\), address = (?:localhost|127)/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'network/connection-refused',
      'external_api',
      'build/test-failure',
    ],
    examples: { match: ['Got socket error trying to find package acme_ui at https://pub.dev.'] },
  },
]
