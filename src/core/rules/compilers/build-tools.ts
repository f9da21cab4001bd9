import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const

/** Build drivers and generators: CMake, Make, Ninja, Meson, Autotools, Bazel, Buck, protoc, Cython, Nix, Unity, Docker. */
export const buildToolRules: readonly Rule[] = [
  {
    id: 'cmake/own-lists',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /^CMake Error at \S{1,300}:\d+ \((?:add_(?:subdirectory|executable|library|custom_command|custom_target|test|dependencies)|target_\w{3,30}|set_\w{3,30}|get_\w{3,30}|list|string|math|if|else|endif|foreach|function|macro|set|unset|project|cmake_\w{3,40}|install|configure_file|option|return)\):|does not contain a CMakeLists\.txt file|^ {2}Unknown CMake command "/,
    examples: {
      match: ['CMake Error at CMakeLists.txt:3 (add_subdirectory):', '  Unknown CMake command "acme_add_plugin".'],
      not: ['CMake Error at CMakeLists.txt:3 (find_package):', 'CMake Error at cmake/get.cmake:9 (message):'],
    },
  },
  {
    id: 'cmake/configure',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^CMake Error(?: \(dev\))?(?: at \S{1,300}:\d+ \(.{1,80}\))?:|^-- Configuring incomplete, errors occurred!|^CMake Error: The source directory ".{1,300}" does not appear to contain/,
    unless: /find_package|FindPackageHandleStandardArgs|Could NOT find/,
    yieldsTo: [...causes, 'gcc/error', 'link/error', 'msvc/error'],
    examples: {
      match: [
        'CMake Error at CMakeLists.txt:12 (add_executable):',
        'CMake Error: The source directory "/w" does not appear to contain CMakeLists.txt.',
      ],
    },
  },
  {
    id: 'make/no-rule',
    cause: 'build/missing-file',
    rank: 'cause',
    match:
      /\*\*\* No rule to make target [`'‘"]|\*\*\* missing separator|\*\*\* No targets specified and no makefile found|타겟을 만들 규칙이 없습니다|을\(를\) 만들 규칙이 없|をmakeするルールがありません|を make するルールがありません|Keine Regel,? um|Pas de règle pour fabriquer|没有规则可制作目标|No hay ninguna regla para construir|\*\*\* recipe commences before first target/,
    yieldsTo: [...causes, 'gcc/error'],
    help: 'The Makefile knows no such target, or a file that it needs is not there.',
    examples: {
      match: [
        "make: *** No rule to make target 'dist/app.js', needed by 'all'.  Stop.",
        'Makefile:4: *** missing separator.  Stop.',
        'make: *** No targets specified and no makefile found.  Stop.',
        'make: *** 타겟을 만들 규칙이 없습니다',
      ],
    },
  },
  {
    id: 'ninja/error',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^ninja: error: (?:'.{1,300}', needed by|unknown target|loading 'build\.ninja'|dependency cycle|build\.ninja:\d+)/,
    yieldsTo: [...causes, 'cmake/configure'],
    examples: {
      match: [
        "ninja: error: 'gen/pool.h', needed by 'pool.o', missing and no known rule to make it",
        "ninja: error: unknown target 'instal'",
      ],
    },
  },
  {
    id: 'meson/error',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^(?:\S{0,200}meson\.build:\d+:\d+: ERROR: )(?!Dependency|.{0,60}not found)|^ERROR: (?:Unknown options?: |Neither (?:directory|source)|Value ".{1,80}" for option)/,
    yieldsTo: causes,
    examples: { match: ['meson.build:4:0: ERROR: Unknown function "excutable".', 'ERROR: Unknown options: "tets"'] },
  },
  {
    id: 'autotools/configure',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^configure(?:\.ac)?(?::\d+)?: error: (?!.{0,120}(?:not found|not met|required|missing|cannot find|install))|^autoreconf: error: |^automake: error: |^aclocal: error: /,
    yieldsTo: causes,
    examples: {
      match: [
        'configure.ac:12: error: possibly undefined macro: AC_PROG_LIBTOOL',
        'autoreconf: error: automake failed with exit status: 1',
      ],
    },
  },
  {
    id: 'bazel/error',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^ERROR: \S{1,300}(?:BUILD|BUILD\.bazel|\.bzl|WORKSPACE|MODULE\.bazel):\d+:\d+:? |^ERROR: (?:Analysis of target|no such (?:package|target)|Skipping '|Build did NOT complete|error loading package)|^FAILED: Build did NOT complete successfully/,
    yieldsTo: ['build', ...causes],
    examples: {
      match: [
        'ERROR: /w/pool/BUILD.bazel:4:10: Compiling pool/pool.cc failed: (Exit 1)',
        "ERROR: no such target '//pool:poll'",
      ],
    },
  },
  {
    id: 'bazel/test',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /^\/\/\S{1,200}\s{2,}(?:\(cached\) )?(?:FAILED|TIMEOUT|NO STATUS) in|^(?:FAIL: \/\/|FLAKY: \/\/|TIMEOUT: \/\/)\S{1,200} \(|^Executed \d+ out of \d+ tests?: .{0,80}fails? (?:locally|remotely|to build)/,
    yieldsTo: ['build/test-failure', 'build/compile-error'],
    examples: {
      match: [
        '//pool:pool_test                          FAILED in 0.4s',
        'FAIL: //pool:pool_test (see /w/test.log)',
        'Executed 9 out of 9 tests: 8 tests pass and 1 fails locally.',
      ],
    },
  },
  {
    id: 'buck/error',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^(?:\[[\d:T.+-]{5,40}\] )?BUILD FAILED {0,2}$|^Action failed: \S{1,200} \(|^Command failed with exit code \d+\.$|^Error running analysis for `/,
    unless: /^(?:\[|BUILD)/,
    yieldsTo: ['build', ...causes],
    examples: {
      match: ['Action failed: root//pool:pool (cxx_compile pool.cc)', 'Error running analysis for `root//pool:pool`'],
    },
  },
  {
    id: 'protobuf/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.proto:\d+:\d+:\s?(?!warning).{5}|^\S{1,300}\.proto: (?:File not found|Import ")|^--\w{1,40}_out: protoc-gen-\w{1,40}: /,
    unless: /warning/,
    yieldsTo: ['network', 'external_api', 'environment/missing-tool'],
    examples: {
      match: [
        'api/pool.proto:4:7: "Rate" is not defined.',
        'api/pool.proto:9:3:Field "1" with name "id" on message "Pool" changed type',
      ],
    },
  },
  {
    id: 'cython/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^Error compiling Cython file:|^Cython\.Compiler\.Errors\.CompileError: |^\S{1,300}\.pyx:\d+:\d+: (?!warning)/,
    examples: { match: ['Error compiling Cython file:', 'src/pool.pyx:4:7: undeclared name not builtin: drain'] },
  },
  {
    id: 'nix/error',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^error: (?:builder for '\/nix\/store|Cannot build '\/nix\/store|attribute '.{1,120}' missing|undefined variable '|syntax error, unexpected|flake '.{1,200}' does not provide)|^error: \d+ dependencies of derivation/,
    yieldsTo: ['build', ...causes],
    examples: {
      match: [
        "error: builder for '/nix/store/x-pool.drv' failed with exit code 2;",
        "error: undefined variable 'drain'",
      ],
    },
  },
  {
    id: 'unity/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^Assets[\\/]\S{1,300}\.cs\(\d+,\d+\): error CS\d{4}|^Error building Player because scripts had compiler errors|^Scripts have compiler errors\./,
    examples: {
      match: ['Assets/Pool.cs(4,7): error CS0103: The name x does not exist', 'Scripts have compiler errors.'],
    },
  },
  {
    id: 'docker/build-step',
    cause: 'build/compile-error',
    rank: 'hint',
    match:
      /failed to solve: process ".{1,300}" did not complete successfully: exit code: \d+|The command '.{1,300}' returned a non-zero code/,
    examples: {
      match: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
    },
  },
  {
    id: 'docker/copy',
    cause: 'build/missing-file',
    rank: 'verdict',
    match:
      /failed to (?:calculate checksum of ref|compute cache key).{0,300}not found|COPY failed: |ADD failed: |failed to read dockerfile|Dockerfile: no such file|unable to prepare context: (?:path|unable to evaluate)/i,
    examples: {
      match: [
        'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref x: "/dist": not found',
        'failed to read dockerfile: open Dockerfile: no such file or directory',
      ],
    },
  },
  {
    id: 'docker/dockerfile',
    cause: 'build/syntax-error',
    rank: 'verdict',
    match:
      /dockerfile parse error|unknown instruction: |target stage "?\S{1,80}"? could not be found|failed to process "\S{1,120}": |COPY requires at least two arguments|base name \(.{1,80}\) should not be blank/i,
    examples: {
      match: [
        'ERROR: failed to solve: dockerfile parse error on line 4: unknown instruction: RUNN',
        'ERROR: failed to solve: target stage "prd" could not be found',
      ],
    },
  },
]
