import type { Rule } from '../rule.ts'

/** Compilers, SDKs and platforms that the build expects on the machine and does not find there. */
export const toolchainRules: readonly Rule[] = [
  {
    id: 'toolchain/missing',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /error: linker `\S{1,80}` not found|error MSB8020: |ERROR: Unknown compiler\(s\): |No CMAKE_\w{1,12}_COMPILER could be found|no acceptable C compiler found in|C\+?\+? compiler cannot create executables|gyp ERR! find (?:Python|VS) (?:could not find|You need|Could not)|could not find (?:any )?(?:a version of )?Visual Studio (?:\d|installation)|error: Microsoft Visual C\+\+ [\d.]{1,6} or greater is required|error: tool '\w{1,40}' requires Xcode|\bghc(?:-[\d.]{1,12})?(?:\.exe)?: could not execute: /i,
    help: 'Install the compiler or the platform on the runner before this step, or choose an image that has it.',
    examples: {
      match: [
        'error: linker `cc` not found',
        'ghc: could not execute: opt',
        "error MSB8020: The build tools for Visual Studio 2019 (Platform Toolset = 'v142') cannot be found.",
        "meson.build:1:0: ERROR: Unknown compiler(s): [['cc'], ['gcc'], ['clang']]",
        'gyp ERR! find VS could not find a version of Visual Studio 2017 or newer to use',
        'configure: error: no acceptable C compiler found in $PATH',
        'error: Microsoft Visual C++ 14.0 or greater is required. Get it with "Microsoft C++ Build Tools"',
      ],
      not: ['checking for gcc... gcc'],
    },
  },
  {
    id: 'toolchain/sdk-not-found',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /SDK location not found\. Define|some licen[cs]es have not been accepted|JAVA_HOME is (?:not set and no|set to an invalid directory)|NDK (?:is not configured|not configured|is missing a)|No toolchains found in the NDK toolchains folder|flutter\.sdk not set in local\.properties|Unable to locate Android SDK|Xcode [\d.]{1,8} is not installed|Could not find Xcode version that satisfied|No simulator runtime version from \[|[a-z]+OS [\d.]{1,8} (?:Platform Not Installed|is not installed\. )/i,
    help: 'Install the SDK on the runner before this step, or choose an image that has it.',
    examples: {
      match: [
        'SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable',
        'Failed to install the following Android SDK packages as some licences have not been accepted.',
        "ERROR: JAVA_HOME is not set and no 'java' command could be found in your PATH.",
        'xcodebuild: error: Failed to build workspace: iOS 18.2 Platform Not Installed.',
      ],
      not: ['JAVA_HOME is set to /usr/lib/jvm/temurin-21'],
    },
  },
  {
    id: 'toolchain/program-missing',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /unable to find a build program corresponding to "|Can't exec "\w[\w.-]{1,40}": No such file|protoc-gen-[\w-]{1,40}: program not found or is not executable|Could not find `protoc`|error: command '[\w.+-]{1,60}' failed: No such file or directory|rustup could not choose a version of \w{1,20} to run|is not installed for the toolchain '|No Android SDK found\. Try|Android SDK file not found: adb|[cC]ould not find python interpreter with spec|Python interpreter [\w.]{1,20} not found|specified command or file was not found\.$|but dotnet-\w{1,40} does not exist/,
    help: 'Install it on the runner before this step, or choose an image that has it.',
    examples: {
      match: [
        'CMake Error: CMake was unable to find a build program corresponding to "Ninja".  CMAKE_MAKE_PROGRAM is not set.',
        'Can\'t exec "libtoolize": No such file or directory at /usr/share/autoconf/Autom4te/FileUtils.pm line 345.',
        'protoc-gen-go: program not found or is not executable',
        "error: command 'gcc' failed: No such file or directory",
        "error: 'cargo-fmt' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'.",
        'py312: skipped because could not find python interpreter with spec(s): py312',
        'nox > Session tests-3.13 failed: Python interpreter 3.13 not found.',
        'Could not execute because the specified command or file was not found.',
      ],
    },
  },
  {
    // A daemon that serves the build went away, or nothing answers where it should be.
    id: 'toolchain/daemon-gone',
    cause: 'environment/crashed',
    rank: 'cause',
    match:
      /^Server terminated abruptly \(error code: \d+|Failed to connect to buck daemon|Answer from Java side is empty|Timeout waiting to lock .{1,80} It is currently in use by another Gradle instance|^\s*concurrent download: https?:/,
    yieldsTo: ['environment'],
    examples: {
      match: [
        "Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/home/x/server/jvm.out')",
        'py4j.protocol.Py4JNetworkError: Answer from Java side is empty',
        'Timeout waiting to lock journal cache (/home/runner/.gradle/caches/journal-1). It is currently in use by another Gradle instance.',
      ],
    },
  },
]
