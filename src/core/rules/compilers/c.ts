import type { Rule } from '../rule.ts'

const broken = ['machine/disk-full', 'compiler/killed', 'environment/out-of-memory'] as const

/** GCC, Clang, MSVC, MSBuild, nvcc, linkers, Arduino and PlatformIO. */
export const cRules: readonly Rule[] = [
  {
    id: 'gcc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\s{0,8}(?:\[\S+\] )?(?:\S[^:]{0,200}|[A-Z]:[^:]{1,200}):\d+(?::\d+)?: (?:fatal )?(?:error ?: |エラー ?: |오류 ?: |Fehler ?: |erreur ?: |错误 ?[:：]|錯誤 ?[:：]|erro: |errore ?: |ошибка ?: )(?!.*\.h(?:pp|h)?: )/,
    unless: /file not found|No such file or directory|warning:|TS\d{4}|\.pyi?:\d+/,
    yieldsTo: [...broken, 'zig/*', 'dependency/module-not-found', 'dependency/header-not-found'],
    examples: {
      match: [
        "src/pool.cc:41:12: error: invalid conversion from 'int' to 'char*'",
        'Main.java:91: error: cannot find symbol',
        '    /w/ios/Pods/Pool/pool.h:3:38: error: expected expression',
        'a.swift:3:4: error: cannot find x in scope',
        'src/a.c:4:5: error: expected ‘;’ before ‘}’ token',
        'src/a.c:4:5: Fehler: »x« nicht deklariert',
        'src/a.c:4:5: 错误：‘x’未声明',
      ],
      not: ['src/a.c:4:5: warning: unused variable', 'app/a.py:31: error: Incompatible return value type'],
    },
  },
  {
    id: 'clang/driver',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^(?:clang|gcc|g\+\+|cc1plus|cc1|c\+\+|clang\+\+|gcc-\d+|g\+\+-\d+|clang-\d+): (?:fatal )?error: (?!no input files|unable to execute command).{8}|^cc1(?:plus)?: all warnings being treated as errors|^\d+ errors? generated\.$/,
    unless: /No such file|Killed|signal|linker command failed/,
    yieldsTo: ['gcc/error', 'dependency', 'environment', 'link/error', 'network', 'external_api'],
    examples: {
      match: [
        "clang: error: unsupported option '-fcoroutines-ts' for target",
        'cc1plus: all warnings being treated as errors',
        '2 errors generated.',
      ],
    },
  },
  {
    id: 'msvc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\b(?:error|fatal error|エラー|오류|Fehler|erreur) ?: ?(?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4})\s?:|\b(?:error|エラー|오류|Fehler) (?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4}|IDE\d{4}|SA\d{4}|NETSDK1(?!045|004|064)\d{3}|XA\d{4}|AVLN\S{1,12})\s?:/,
    unless: /warning/,
    yieldsTo: broken,
    examples: {
      match: [
        "main.cpp(12,5): error C2065: 'x': undeclared identifier",
        'A.cs(3,7): error CS0103: The name x does not exist',
        'Program.fs(4,9): error FS0001: This expression was expected to have type',
      ],
      not: ["main.cpp(3): fatal error C1083: Cannot open include file: 'zlib.h': No such file or directory"],
    },
  },
  {
    id: 'msbuild/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match: /\berror MSB\d{4}\s?:|^Build FAILED\.$|エラー MSB\d{4}|오류 MSB\d{4}/,
    unless: /MSB4236/,
    yieldsTo: [
      'environment',
      'network',
      'external_api',
      'token_expired',
      'dependency',
      'msvc/error',
      'dart/compile',
      'build/type-error',
      'build/test-failure',
      'build/link-error',
    ],
    examples: { match: ['Microsoft.Common.targets(1,2): error MSB3073: The command "x" exited with code 3.'] },
  },
  {
    id: 'link/error',
    cause: 'build/link-error',
    rank: 'verdict',
    match:
      /undefined reference to [`‘'“«]|undefined symbols? for architecture|Undefined symbols? for architecture|error LNK(?!1181|1104)\d{4}|multiple definition of [`‘']|duplicate symbols? (?:'|_|for)|ld: symbol\(s\) not found|undefined symbol: (?!.{0,80}version)|에 대한 정의되지 않은 참조|に対する定義されていない参照|Nicht definierter Verweis auf|référence indéfinie vers|对‘.{1,200}’未定义的引用|referencia a .{1,200} sin definir|relocation R_\w{1,40} against .{1,200} can not be used/,
    unless: /warning LNK|ImportError|symbol lookup error/,
    yieldsTo: ['gcc/error', 'cmake/find-package', ...broken],
    examples: {
      match: [
        "main.o: undefined reference to `foo'",
        'main.obj : error LNK2019: unresolved external symbol',
        'Undefined symbols for architecture arm64:',
        "main.c:(.text+0x9): `foo'에 대한 정의되지 않은 참조",
      ],
    },
  },
  {
    id: 'link/failed',
    cause: 'build/link-error',
    rank: 'cause',
    match:
      /ld returned 1 exit status|linker command failed with exit code|linking with `\w{1,40}` failed|^error: ld: |collect2: (?:error|오류|エラー|Fehler|erreur)|^ld: library not found for|^(?:\/\S{1,200}\/)?ld: cannot find -l/,
    yieldsTo: ['link/error', 'gcc/error', 'cmake/find-package', 'dependency', ...broken],
    examples: {
      match: [
        'collect2: error: ld returned 1 exit status',
        'clang: error: linker command failed with exit code 1 (use -v to see invocation)',
      ],
    },
  },
  {
    id: 'nvcc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.cuh?\(\d+\): (?:catastrophic )?error(?: #\S{1,20})?: |^nvcc fatal {1,3}: |^ptxas (?:fatal|error) {1,4}: /,
    examples: {
      match: [
        'src/k.cu(41): error: identifier "blockIdy" is undefined',
        "nvcc fatal   : Unsupported gpu architecture 'compute_20'",
      ],
      not: ['src/k.cu(41): warning #177-D: variable was declared but never referenced'],
    },
  },
  {
    id: 'arduino/failed',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^Error during build: |^Compilation error: |^\*\*\* \[\.pio\S{1,200}\] Error 1|^={5,} \[FAILED\] Took [\d.]+ seconds|^Error: (?:Could not find one of .{1,60}platformio|Nothing to build\.|Unknown (?:board|environment))|text section exceeds available space in board|region `\w{1,40}' overflowed by \d+ bytes/,
    yieldsTo: ['gcc/error', 'dependency', 'network', 'external_api', 'link/error'],
    examples: {
      match: [
        'Error during build: exit status 1',
        "region `iram1_0_seg' overflowed by 412 bytes",
        'text section exceeds available space in board',
      ],
    },
  },
]
