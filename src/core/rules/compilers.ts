import type { Rule } from './rule.ts'

/** Compilers, type checkers and interpreters of the project's own code. */
export const compilerRules: readonly Rule[] = [
  {
    id: 'tsc/error',
    cause: 'build/type-error',
    rank: 'verdict',
    match: /\berror TS(?!2307\b|2792\b|7016\b)\d{4,5}:|^Type error: |\bTS\d{4,5}: /,
    unless: /TS2307|TS2792|TS7016|warning/,
    examples: {
      match: ['src/a.ts(2,35): error TS2554: Expected 2 arguments, but got 3.', 'src/a.ts:1:2 - error TS2322: Type x'],
    },
  },
  {
    id: 'tsc/module-not-found',
    cause: 'dependency/module-not-found',
    rank: 'verdict',
    match: /error TS(?:2307|2792|7016): [^']{0,60}'(?!\.{1,2}\/|@\/|~\/)/,
    examples: {
      match: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod' or its corresponding type declarations."],
    },
  },
  {
    id: 'tsc/own-module',
    cause: 'build/type-error',
    rank: 'verdict',
    match: /error TS(?:2307|2792|7016): [^']{0,60}'(?:\.{1,2}\/|@\/|~\/)/,
    examples: {
      match: ["src/a.ts(1,20): error TS2307: Cannot find module './b' or its corresponding type declarations."],
    },
  },
  {
    id: 'rustc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /^error\[E\d{4}\]: |^\s*--> [^:]{1,200}\.rs:\d+:\d+$/,
    unless: /^warning/,
    examples: { match: ['error[E0382]: borrow of moved value: `timeout_error`', '  --> src/main.rs:4:23'] },
  },
  {
    id: 'generic/error-line',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^error: (?!could not compile|aborting|process didn't|\d+ targets? failed|script|recipe|command|failed$).{8}/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'config/invalid'],
    examples: { match: ['error: cannot find macro `prinln` in this scope', 'error: expected one of `;`, found `}`'] },
  },
  {
    id: 'rustc/aborting',
    cause: 'build/compile-error',
    rank: 'symptom',
    match: /^error: (?:aborting due to|could not compile `)/,
    yieldsTo: ['rustc/error', 'generic/error-line', 'network', 'external_api', 'dependency', 'environment'],
    examples: { match: ['error: could not compile `kv` (bin "kv") due to 1 previous error'] },
  },
  {
    id: 'gcc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^(?:\[\S+\] )?(?:\S[^:]{0,200}|[A-Z]:[^:]{1,200}):\d+(?::\d+)?: (?:fatal )?(?:error|エラー|오류|Fehler|erreur|错误|erro)\s?: (?!.*\.h(?:pp|h)?: )/,
    unless: /file not found|No such file or directory|warning:|TS\d{4}/,
    yieldsTo: ['machine/disk-full', 'compiler/killed'],
    examples: {
      match: [
        "src/pool.cc:41:12: error: invalid conversion from 'int' to 'char*'",
        'Main.java:91: error: cannot find symbol',
        'a.swift:3:4: error: cannot find x in scope',
        'src/a.c:4:5: error: expected ‘;’ before ‘}’ token',
      ],
    },
  },
  {
    id: 'go/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^(?:\.{0,2}\/?[\w./-]+\.go|vet: [\w./-]+\.go):\d+:\d+: (?!.*(?:no required module|missing go\.sum|is not in std|\blevel=))|\[build failed\]|^# [\w./-]+(?: \[.{1,100}\])?$.{0}(?=never)/,
    unless:
      /\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|lll|gofmt|gofumpt|ineffassign)\)|warning|no required module|missing go\.sum/,
    examples: { match: ['./main.go:12:9: undefined: newTransport', 'internal/a/b.go:3:2: declared and not used: x'] },
  },
  {
    id: 'msvc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /\b(?:error|fatal error) (?:C(?!1083)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4}|AVLN\d+)\s?:/,
    unless: /warning/,
    yieldsTo: ['machine/disk-full'],
    examples: {
      match: [
        "main.cpp(12,5): error C2065: 'x': undeclared identifier",
        'A.cs(3,7): error CS0103: The name x does not exist',
      ],
    },
  },
  {
    id: 'msbuild/error',
    cause: 'build/compile-error',
    rank: 'cause',
    match: /\berror MSB\d{4}\s?:/,
    unless: /MSB4236/,
    yieldsTo: ['environment', 'network', 'external_api', 'token_expired', 'dependency', 'msvc/error'],
    examples: { match: ['Microsoft.Common.targets(1,2): error MSB3073: The command "x" exited with code 3.'] },
  },
  {
    id: 'link/error',
    cause: 'build/link-error',
    rank: 'verdict',
    match:
      /undefined reference to [`‘']|Undefined symbols? for architecture|\bLNK\d{4}\b|multiple definition of|duplicate symbol|ld returned 1 exit status|linker command failed|linking with `\w+` failed|undefined symbol: /,
    unless: /warning LNK/,
    yieldsTo: ['gcc/error', 'cmake/find-package', 'compiler/killed', 'machine/disk-full'],
    examples: {
      match: ["main.o: undefined reference to `foo'", 'main.obj : error LNK2019: unresolved external symbol'],
    },
  },
  {
    id: 'jvm/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\[ERROR\] .{1,300}\.(?:java|kt|scala|groovy):\[?\d+|^e: (?:file:\/\/)?\S+\.kts?:|\[error\] \S+\.scala:\d+|COMPILATION ERROR|Compilation failed; see the compiler|Execution failed for task '.{1,120}compile\w*(?:Java|Kotlin|Scala)|error: cannot find symbol|\.(?:java|kt):\d+: error:/,
    unless: /Tests? |COMPILATION ERROR.{0}(?=never)/,
    examples: {
      match: [
        '[ERROR] /w/src/A.java:[12,8] cannot find symbol',
        'e: file:///w/A.kt:3:4 Unresolved reference: x',
        'DungeonChallenge.java:91: error: cannot find symbol',
      ],
    },
  },
  {
    id: 'python/syntax',
    cause: 'build/syntax-error',
    rank: 'cause',
    match: /^\s*(?:E\s+)?(?:SyntaxError|IndentationError|TabError): /,
    show: 'last',
    examples: { match: ['SyntaxError: invalid syntax', 'E     IndentationError: unexpected indent'] },
  },
  {
    id: 'python/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^\s*(?:E\s+)?(?:[\w.]*\.)?(?:TypeError|NameError|AttributeError|KeyError|ValueError|IndexError|ZeroDivisionError|RuntimeError|NotImplementedError|RecursionError|UnboundLocalError|UnicodeDecodeError|StopIteration|LookupError|ImproperlyConfigured|ValidationError|OverflowError)(?:: |$)/,
    show: 'last',
    unless: /fetch failed|status code|rate limit|token|credential|HTTP|timed out|connection/i,
    yieldsTo: ['network', 'external_api', 'token_expired', 'python/module-not-found', 'machine/disk-full'],
    examples: { match: ["KeyError: 'rates'", 'AttributeError: module numpy has no attribute bool'] },
  },
  {
    id: 'node/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /^\s*(?:Uncaught )?(?:SyntaxError|ReferenceError|RangeError|TypeError(?!: fetch failed))(?: \[\w+\])?: /,
    unless: /fetch failed|Failed to fetch/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
    examples: { match: ["SyntaxError: Unexpected token '}'", 'ReferenceError: foo is not defined'] },
  },
  {
    id: 'jvm/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^\s*(?:Exception in thread ".{1,80}"|Caused by:|Unhandled exception\.?:?)\s+(?:[\w.]+\.)?(?:NullPointer|IllegalArgument|IllegalState|ClassCast|NoSuchMethod|NoSuchElement|IndexOutOfBounds|NoClassDefFound|ClassNotFound|InvalidOperation|NullReference|ArgumentNull)\w*(?:Exception|Error)/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
    examples: { match: ['Exception in thread "main" java.lang.NullPointerException: x'] },
  },
  {
    id: 'go/panic',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /^panic: |^fatal error: all goroutines are asleep|goroutine \d+ \[running\]/,
    unless: /test timed out/,
    yieldsTo: ['network', 'external_api', 'token_expired'],
    examples: { match: ['panic: runtime error: invalid memory address or nil pointer dereference'] },
  },
  {
    id: 'elixir/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\*\* \((?:CompileError|SyntaxError|TokenMissingError|ArgumentError|UndefinedFunctionError|KeyError|MatchError)\)|== Compilation error in file/,
    examples: { match: ['** (CompileError) lib/a.ex: cannot compile module A'] },
  },
  {
    id: 'ruby/exception',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /\((?:NoMethodError|NameError|ArgumentError|TypeError|SyntaxError|RuntimeError|FrozenError)\)|: syntax error, unexpected|rake aborted!/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
    examples: { match: ["a.rb:3:in `x': undefined method `y' for nil (NoMethodError)"] },
  },
  {
    id: 'php/fatal',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match: /PHP (?:Fatal|Parse) error: |^(?:Fatal|Parse) error: /,
    unless: /Allowed memory size/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
    examples: { match: ['PHP Parse error:  syntax error, unexpected token "}" in /w/a.php on line 3'] },
  },
  {
    id: 'haskell/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\.hs:\d+:\d+: error|\.ml", line \d+|\.nim\(\d+, \d+\) Error:|\.zig:\d+:\d+: error:|\.dart:\d+:\d+: Error:|\.swift:\d+:\d+: error:|\.(?:cr|d|pas|f90|vhd|sv)(?::\d+|\(\d+)[^ ]{0,8}: ?[Ee]rror/,
    examples: { match: ['src/A.hs:3:4: error: [GHC-88464]', 'lib/main.dart:4:5: Error: Undefined name x.'] },
  },
  {
    id: 'shell/syntax',
    cause: 'build/syntax-error',
    rank: 'cause',
    match:
      /syntax error near unexpected token|syntax error: unexpected|unexpected EOF while looking for matching|bad substitution|unbound variable|ParserError:|MissingEndCurlyBrace|bad interpreter|Syntax error: /,
    examples: {
      match: ["./x.sh: line 4: syntax error near unexpected token `fi'", 'x.sh: line 2: FOO: unbound variable'],
    },
  },
  {
    id: 'bundler/build',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^\s*(?:✘ )?\[ERROR\] .{1,200}|ERROR in (?:\.\/|src|\[)|Module (?:build|parse) failed|Build failed with \d+ errors?|Failed to compile\.?$|error during build:|\[vite[:\]].{0,60}(?:error|failed)|RollupError|Transform failed with \d+ error|Parsing error: /,
    unless:
      /Can't resolve|Cannot find|Failed to execute goal|BUILD FAILURE|Tests? |To see the full|Re-run Maven|For more information|could not resolve|Could not/i,
    yieldsTo: [
      'tsc/*',
      'network',
      'external_api',
      'node/module-not-found',
      'node/own-module',
      'jvm/compile',
      'maven/artifact',
      'token_expired',
      'junit/failure',
      'environment',
    ],
    examples: { match: ['ERROR in ./src/a.js 3:4', 'Failed to compile.', 'error during build:'] },
  },
]
