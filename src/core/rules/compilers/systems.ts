import type { Rule } from '../rule.ts'

/** rustc, Clippy, go build and vet, Swift, Zig, D, Nim, Crystal, Fortran, Pascal, Theos. */
export const systemsRules: readonly Rule[] = [
  {
    id: 'rustc/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^(?:\S{1,200}:\d{1,6}:\d{1,6}: )?error\[E\d{4}\]: |^error: (?:cannot find (?:macro|attribute|derive)|expected (?:one of|expression|item|identifier|`|type|pattern)|mismatched closing delimiter|unexpected closing delimiter|this file contains an unclosed delimiter|no rules expected|unused (?:import|variable|mut)|lifetime may not live long enough|linking with|custom attribute panicked|proc macro panicked|environment variable `)/,
    yieldsTo: ['machine/disk-full', 'dependency/module-not-found'],
    examples: {
      match: [
        'error[E0382]: borrow of moved value: `timeout_error`',
        'error: cannot find macro `prinln` in this scope',
        'error: expected one of `;`, found `}`',
      ],
      not: ['warning: unused variable: `x`'],
    },
  },
  {
    id: 'clippy/error',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\s*= (?:note|help): (?:`-D clippy::|`#\[deny\(clippy::)|^\s*= note: `-D (?:warnings|unused|dead-code|missing-docs)|^\s*= help: for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy/,
    unless: /`#\[warn\(/,
    yieldsTo: ['rustc/error'],
    examples: {
      match: [
        '  = note: `-D clippy::needless-return` implied by `-D warnings`',
        '  = help: for further information visit https://rust-lang.github.io/rust-clippy/master/index.html#needless_return',
      ],
      not: ['  = note: `#[warn(clippy::needless_return)]` on by default'],
    },
  },
  {
    id: 'rustc/place',
    cause: 'build/compile-error',
    // Warnings have a place as well.
    rank: 'hint',
    match: /^\s{0,8} --> [^:]{1,200}\.rs:\d+:\d+$/,
    yieldsTo: [
      'rustc/error',
      'clippy/error',
      'generic/error-line',
      'build',
      'dependency',
      'network',
      'external_api',
      'environment',
    ],
    examples: { match: ['  --> src/main.rs:4:23'] },
  },
  {
    id: 'rustc/aborting',
    cause: 'build/compile-error',
    rank: 'symptom',
    match: /^error: (?:aborting due to|could not compile `)/,
    yieldsTo: [
      'rustc/error',
      'clippy/error',
      'generic/error-line',
      'network',
      'external_api',
      'dependency',
      'environment',
      'link/*',
    ],
    examples: { match: ['error: could not compile `kv` (bin "kv") due to 1 previous error'] },
  },
  {
    id: 'rust/build-script',
    cause: 'build/compile-error',
    rank: 'symptom',
    match: /^error: failed to run custom build command for `|^error: proc-macro derive panicked/,
    yieldsTo: ['build', 'dependency', 'network', 'external_api', 'environment', 'token_expired'],
    help: "Read the build script's own output under `--- stderr`.",
    examples: { match: ['error: failed to run custom build command for `openssl-sys v0.9.102`'] },
  },
  {
    id: 'go/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^(?:\.{0,2}\/?[\w./@-]{1,300}|vet: [\w./-]{1,300})(?:\.go:)\d+:\d+: (?!.*(?:no required module|missing go\.sum|is not in std|\blevel=)).{0,200}(?:undefined|declared|imported and not used|cannot |missing |syntax error|invalid |mismatch|not enough|too many|too few|is not a|does not |expected |duplicate |import cycle|unreachable|unknown |multiple |could not|unexpected|non-boolean|non-name|overflows|must be|not used|no new variables)/,
    unless: /\((?!compile\))[a-z]{3,20}\)$|warning|no required module|missing go\.sum/,
    examples: {
      match: [
        './main.go:12:9: undefined: newTransport',
        'internal/a/b.go:3:2: declared and not used: x',
        'vet: internal/a/b.go:3:2: undefined: x',
      ],
      not: ['x.go:4:2: Error return value is not checked (errcheck)'],
    },
  },
  {
    id: 'go/build-failed',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\[build failed\]|\[setup failed\]|^\S{1,200}: {1,2}build constraints exclude all Go files|^(?:package )?\S{0,200}: import cycle not allowed|^\s*imports \S{1,200}(?: from \S{1,80})?: import cycle not allowed/,
    yieldsTo: ['go/compile', 'go/module', 'go/sum', 'c/header'],
    examples: {
      match: [
        'FAIL\tgithub.com/acme/x [build failed]',
        '\timports github.com/acme/x/bus from bus_test.go: import cycle not allowed in test',
      ],
    },
  },
  {
    id: 'go/vet',
    cause: 'build/lint-error',
    rank: 'verdict',
    match:
      /^\S{1,300}\.go:\d+:\d+: (?:fmt\.\w+ (?:format |call has)|\w+\.\w+ (?:format %|call has)|struct field tag |unusedresult|copylocks|result of .{1,80} call not used|self-assignment of|possible (?:misuse|formatting)|the cancel function|loop variable \w+ captured|composite literal uses unkeyed)/,
    examples: {
      match: [
        'pkg/a.go:4:7: fmt.Printf format %d has arg s of wrong type string',
        'pkg/a.go:4:7: result of fmt.Sprintf call not used',
      ],
    },
  },
  {
    id: 'go/panic',
    cause: 'build/runtime-error',
    rank: 'symptom',
    match:
      /^panic: (?!test timed out)\S|^fatal error: all goroutines are asleep|^fatal error: concurrent map|^goroutine \d+ \[running\]/,
    unless: /test timed out/,
    yieldsTo: ['network', 'external_api', 'token_expired'],
    examples: {
      match: [
        'panic: runtime error: invalid memory address or nil pointer dereference',
        'fatal error: all goroutines are asleep - deadlock!',
      ],
    },
  },
  {
    // The cross is xcbeautify's, and what PowerShell makes of it.
    id: 'swift/xcbeautify',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /^(?:❌|ÔØî|âŒ|Γ¥î) {1,4}\/\S{1,300}\.swift:\d{1,6}:\d{1,5}: \S/,
    unless: /no such module/,
    examples: {
      match: ["❌  /Users/runner/work/pay/pay/Sources/Cart.swift:57:24: cannot find 'total' in scope"],
      not: ['⚠️  /Users/runner/work/pay/pay/Sources/Cart.swift:57:24: variable was never used'],
    },
  },
  {
    id: 'swift/build-failed',
    cause: 'build/compile-error',
    rank: 'symptom',
    match:
      /^\*\* (?:BUILD|ARCHIVE|ANALYZE) FAILED \*\*|^The following build commands failed:|^error: fatalError$|^Command (?:SwiftCompile|CompileSwift|CompileC|Ld|PhaseScriptExecution|SwiftEmitModule) failed with a nonzero exit code|^xcodebuild: error: (?!.{0,120}(?:timed out|not connected)).{8}/,
    yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
    examples: {
      match: [
        '** BUILD FAILED **',
        'xcodebuild: error: The workspace named "Pay" does not contain a scheme named "Pay".',
        'Command PhaseScriptExecution failed with a nonzero exit code',
      ],
    },
  },
  {
    id: 'native/error',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /\.nim\(\d+, \d+\) Error:|\.zig:\d+:\d+: error: |\.swift:\d+:\d+: error: |\.d\(\d+(?:,\d+)?\): Error: |\.(?:f90|F90|f95|f|for):\d+:\d+: ?Error|\.(?:pas|pp|lpr)\(\d+,\d+\) (?:Error|Fatal): |\.(?:vhd|vhdl):\d+:\d+: error|%Error: \S{1,200}\.s?v:\d+|\.(?:xm?|mm):\d+:\d+: error: |\.sol:\d+:\d+: (?:Parser|Type|Declaration)Error|^Error: (?:undefined local variable|undefined method|expected argument|unexpected token: |can't infer)|^Error \([\w-]{1,30}\): .{8}|^(?:Parser|Type|Declaration)Error: .{8}/,
    yieldsTo: ['machine/disk-full', 'node/too-old', 'network', 'external_api', 'dependency'],
    examples: {
      match: [
        "a.nim(4, 7) Error: undeclared identifier: 'x'",
        'src/main.zig:4:7: error: expected type',
        'source/app.d(4,7): Error: undefined identifier `x`',
        "Error: undefined local variable or method 'x' for top-level",
      ],
    },
  },
]
