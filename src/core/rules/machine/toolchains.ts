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
]
