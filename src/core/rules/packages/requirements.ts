import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** What a tool, a plug-in or a package demands of the others, and that a plug-in is not there: in the tool's own sentence. */
export const requirementRules: readonly Rule[] = [
  {
    id: 'requirement/version',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /requires a minimum Node\.js version of|Gradle requires JVM \d+ or later to run|is using Swift tools version [\d.]{1,10} but the installed version is|Meson version is \S{1,20} but project requires|The version of Java \([\w.+-]{1,30}\) used to run this analysis is|not compatible with this Hugo version|was compiled with an incompatible version of Kotlin|Host version "\S{1,30}" does not match binary version "|was compiled against a different Node\.js version|Compatibility with CMake < [\d.]{1,6} has been removed|Detected (?:JDK|Maven) [vV]ersion:? .{1,120} is not in the allowed range|PHPUnit requires the "|digital envelope routines::(?:unsupported|initialization error)|is older than remote repository \(\d{4}\)|libraries and applications that depend on it to compile against version|The Windows SDK version [\d.]{1,20} was not found|is newer than PyO3's maximum supported version|rust wasm file schema version: /,
    yieldsTo: ofTransport,
    help: 'Set up the version that is asked for, or move what asks for it to one that fits.',
    examples: {
      match: [
        'The Angular CLI requires a minimum Node.js version of v18.13.',
        '> Gradle requires JVM 17 or later to run. Your build is currently configured to use JVM 11.',
        "error: package 'pool' is using Swift tools version 6.0.0 but the installed version is 5.10.0",
        'Error: error:0308010C:digital envelope routines::unsupported',
        'Module was compiled with an incompatible version of Kotlin. The binary version of its metadata is 2.1.0',
        'Detected JDK version 11.0.2 (JAVA_HOME=/opt/jdk) is not in the allowed range [17,).',
        'Error: Cannot start service: Host version "0.21.5" does not match binary version "0.20.2"',
      ],
    },
  },
  {
    id: 'requirement/plugin-missing',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match:
      /MISSING DEPENDENCY {1,3}Cannot find dependency|^\s*Preset \S{1,120} not found(?: relative|\.)|Unable to resolve module (?!\.)[\w@][\w@/.-]{0,120} from |Could not import extension \S{1,120} \(exception|The "\S{1,80}" plugin is not installed|^\s*Missing dependency: [\w@.-]{2,80}$|Cannot find database driver: |Failed to load native binding|Could not load file or assembly '/,
    yieldsTo: [...ofTransport, 'build/compile-error'],
    examples: {
      match: [
        " MISSING DEPENDENCY  Cannot find dependency '@vitest/coverage-v8'",
        '  Preset ts-jest not found relative to rootDir /w.',
        'Error: Unable to resolve module acme-pool from /w/App.js: acme-pool could not be found within the project',
        'Could not import extension sphinx_drain (exception: No module named sphinx_drain)',
        'ERROR   -  Config value \'plugins\': The "drain" plugin is not installed',
      ],
      not: ['Error: Unable to resolve module ./drain from /w/App.js:'],
    },
  },
  {
    id: 'requirement/unsatisfied',
    cause: 'dependency/resolution-failed',
    rank: 'verdict',
    match:
      /^Error: {1,2}Unsatisfied dependency: |^Error: {2}Package \S{1,80} not found\.|package \S{1,80} reference \S{1,80} .{1,80} cannot be satisfied|^Outdated shard\.lock|content-hash from pubspec\.lock doesn't match|^Failure: \S{1,60}\/\S{1,60}\/\S{1,60}: not found|Project has invalid dependencies:|external dependencies not available\): |No available version for .{1,80} satisfies the requirement|could not resolve the version '\S{1,40}' to an actual version|could not find schema for \w{1,60}$/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Error:  Unsatisfied dependency: drain (>= 2.0)',
        'Error Root package pool reference drain ~>2.0 cannot be satisfied.',
        'Failure: buf.build/acme/drain: not found',
        'No available version for github "acme/Drain" satisfies the requirement: ~> 2.0',
        "The existing content-hash from pubspec.lock doesn't match contents for:",
        '[ERROR] Some dependencies failed (external dependencies not available): libdrain-dev',
      ],
    },
  },
  {
    id: 'requirement/checksum',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /\bChecksum was \w{8,128} but wanted \w{8,128}|checksum of downloaded artifact of binary target '|^\s*wrong checksum: \S{1,400} \(expected |[cC]hecksum (?:mismatch|verification failed).{0,40}against (?:lock|registry)/,
    examples: {
      match: [
        'Error in download_and_extract: java.io.IOException: Error downloading [https://x] to /x: Checksum was 1f2e3a4b but wanted 3a4b1f2e',
        "error: checksum of downloaded artifact of binary target 'Drain' (1f2e) does not match checksum specified by the manifest (3a4b)",
        '  wrong checksum: /root/.cache/coursier/v1/x.jar (expected SHA-1 1f2e in x, got 3a4b)',
      ],
    },
  },
  {
    id: 'requirement/library',
    cause: 'dependency/system-library-missing',
    rank: 'verdict',
    match:
      /Could not find directory of OpenSSL installation|Couldn't find a valid ICU package installed|unable to find the specified image "\S{1,200}" in \[|Unable to find libclang: |errors occurred attempting to resolve '/,
    yieldsTo: ofTransport,
    help: 'Install it on the runner before this step (`libssl-dev`, `libicu-dev`), or build the image before it is scanned.',
    examples: {
      match: [
        'Could not find directory of OpenSSL installation, and this `-sys` crate cannot',
        "Unable to find libclang: \"couldn't find any valid shared libraries matching: ['libclang.so']\"",
        "Process terminated. Couldn't find a valid ICU package installed on the system.",
        'unable to find the specified image "pool:dev" in ["docker" "containerd" "podman" "remote"]: 4 errors occurred:',
      ],
    },
  },
]
