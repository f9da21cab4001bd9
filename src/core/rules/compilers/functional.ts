import type { Rule } from '../rule.ts'

/** Elixir, Erlang, GHC and Cabal, OCaml and dune, Dart and Flutter, Elm, Agda and Coq, Lean. */
export const functionalCompilerRules: readonly Rule[] = [
  {
    id: 'elixir/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError|ArgumentError|UndefinedFunctionError|KeyError|MatchError|FunctionClauseError|Mix\.Error)\)/,
    unless: /No such file|Could not (?:find|start)|hex\.|Hex /,
    examples: {
      match: [
        '** (CompileError) lib/a.ex: cannot compile module A',
        '** (SyntaxError) invalid syntax found on lib/a.ex:4:7:',
      ],
    },
  },
  {
    id: 'elixir/summary',
    cause: 'build/compile-error',
    rank: 'cause',
    match:
      /^== Compilation error in file|Compilation failed due to warnings while using the --warnings-as-errors|^could not compile dependency :\w{1,60}/,
    yieldsTo: ['elixir/compile', 'dependency', 'network', 'external_api'],
    examples: {
      match: [
        '== Compilation error in file lib/pubsub.ex ==',
        'Compilation failed due to warnings while using the --warnings-as-errors option',
      ],
    },
  },
  {
    id: 'erlang/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.[eh]rl:\d+:\d+: (?:syntax error|function|undefined|variable|head mismatch|type \S|record|can't find)|^===> Compiling \S{1,300} failed|^\s*(?:│ )?\S{1,300}\.erl:\d+: (?:syntax error|function \S)/,
    unless: /warning/i,
    examples: { match: ["src/pool.erl:4:7: syntax error before: '->'", '===> Compiling src/pool.erl failed'] },
  },
  {
    id: 'haskell/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /\.l?hs:\d+:\d+(?:-\d+)?: error|^\s*Could not load module ‘|\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error/,
    examples: { match: ['src/A.hs:3:4: error: [GHC-88464]', 'src/A.hs:(3,4)-(5,6): error:'] },
  },
  {
    id: 'ocaml/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^Error: (?:This expression has type|Unbound (?:value|module|constructor|type \S|record)|Syntax error|Some type variables|The implementation \S|Signature mismatch)/,
    examples: { match: ['Error: Unbound value drain', 'Error: This expression has type string'] },
  },
  {
    id: 'gfortran/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /^(?:Fatal )?Error: .{1,300} at \(\d\)/,
    yieldsTo: ['dependency'],
    examples: { match: ['Error: Operands of binary numeric operator at (1) are CHARACTER(1)/INTEGER(4)'] },
  },
  {
    id: 'ocaml/location',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /^File "\S{1,300}\.mli?", lines? \d+/,
    yieldsTo: ['ocaml/error', 'dependency'],
    examples: { match: ['File "lib/pool.ml", line 4, characters 6-9:'] },
  },
  {
    id: 'dart/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\.dart:\d+:\d+: Error: |\.dart\(\d+,\d+\): error G[\dA-F]{8}: |^(?:\[[\w-]{1,80}\]: {1,4})?\s*error [•-] \S.{1,300}\.dart:\d+|^\s*error - .{1,300} - (?:lib|test|bin)\/|^Failed to compile application|^Target (?:kernel_snapshot|dart2js|aot_\w{1,40})\S* failed: /,
    examples: {
      match: [
        'lib/main.dart:4:5: Error: Undefined name x.',
        "lib/main.dart(4,5): error GC6690633: No named parameter with the name 'x'. [D:\\w\\flutter_assemble.vcxproj]",
        "  error • Undefined name 'x' • lib/main.dart:4:5 • undefined_identifier",
        "[acme_pool]:   error - lib/pool.dart:4:7 - Undefined name 'x'. - undefined_identifier",
      ],
    },
  },
  {
    id: 'dart/analyze',
    cause: 'build/lint-error',
    rank: 'verdict',
    match: /^(?:[\w[\]-]{1,80}: ){0,3}[1-9]\d* issues? found\.(?: \(ran in|$)/,
    yieldsTo: ['dart/compile'],
    help: 'The analyzer stops on warnings and hints too where it is told to (`--fatal-infos`): correct them.',
    examples: {
      match: ['4 issues found. (ran in 2.1s)', '[acme_pool]: 12 issues found.', '1 issue found.'],
      not: ['No issues found!', '0 issues found.'],
    },
  },
  {
    id: 'elm/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^-- (?:TYPE MISMATCH|NAMING ERROR|MODULE NOT FOUND|UNFINISHED \w{1,20}|MISSING \w{1,20}|SYNTAX PROBLEM|MISSING PATTERNS|UNEXPECTED \w{1,20}) -{3,}/,
    examples: { match: ['-- TYPE MISMATCH ------------------------------------------------- src/Main.elm'] },
  },
  {
    id: 'prover/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\.lean:\d+:\d+: error: |^error: .{0,200}\.lean:\d+:\d+: |^File "\S{1,300}\.v", line \d+, characters|^\S{1,300}\.l?agda:\d+,\d+-\d+/,
    examples: {
      match: [
        "error: Pool/Basic.lean:4:7: unknown identifier 'x'",
        'File "./theories/Pool.v", line 4, characters 6-9:',
        'src/Pool.agda:4,7-9',
      ],
    },
  },
  {
    id: 'guile/error',
    cause: 'build/runtime-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.scm:\d+:\d+: (?:Unbound variable: |In procedure |Wrong (?:type|number) )|^ice-9\/boot-9\.scm:\d+:\d+: (?:Unbound variable: |In procedure )/,
    examples: { match: ['/w/app/a.scm:1:10: Unbound variable: retry-503'] },
  },
]
