export const id = 57;
export const ids = [57];
export const modules = {

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInRules: () => (/* binding */ builtInRules)
});

;// CONCATENATED MODULE: ./build/core/rules/checks.js
/** Linters, formatters, validators of configuration and documentation. */
const checkRules = [
    {
        id: 'eslint/problems',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /✖ \d+ problems? \((?!0 errors)|^\s+\d+:\d+\s+error\s{2,}|ESLint found too many warnings|\d+ errors? and \d+ warnings? potentially|^\S+: line \d+, col \d+, Error - /,
        yieldsTo: [],
        examples: {
            match: ["  12:5  error  'x' is not defined  no-undef", '✖ 2 problems (2 errors, 0 warnings)'],
            not: ['✖ 2 problems (0 errors, 2 warnings)'],
        },
    },
    {
        id: 'biome/errors',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /Some errors were emitted while running checks|Found \d+ errors?\.$|lint\/\w+\/\w+ .{0,20}━|(?:The imports and exports are not sorted|File content differs from formatting output)/,
        unless: /Found 0 errors/,
        yieldsTo: ['mypy/errors', 'tsc/error', 'ruff/findings'],
        examples: { match: ['Some errors were emitted while running checks.', 'Found 28 errors.'] },
    },
    {
        id: 'ruff/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S+\.py:\d+:\d+: [A-Z]{1,4}\d{2,4} |^[A-Z]{1,4}\d{3,4} (?:\[\*\] )?[`A-Z][`\w ].{5}|Your code has been rated at|^\S+\.pyi?:\d+:\d+: [CRWEF]\d{4}: /,
        unless: /rated at 10/,
        examples: { match: ['app/x.py:3:80: E501 Line too long (90 > 88)', 'F401 [*] `os` imported but unused'] },
    },
    {
        id: 'mypy/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\S+\.pyi?:\d+(?::\d+)?: error: |Found \d+ errors? in \d+ files?|\d+ errors?, \d+ warnings?, \d+ informations?|^\S+\.pyi?:\d+:\d+ - error: |error\[[a-z-]+\]: .{5}/,
        unless: /^0 errors|Found 0 errors/,
        examples: {
            match: [
                'app/a.py:31: error: Incompatible return value type (got "int", expected "str")  [return-value]',
                'Found 107 errors in 34 files (checked 209 source files)',
            ],
        },
    },
    {
        id: 'format/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /would be reformatted|Code style issues (?:found|detected)|Run Prettier (?:with --write )?to fix|Diff in \S+(?: at line|:\d+)|cargo fmt|files? (?:need|needs|require) (?:formatting|to be formatted)|not formatted correctly|gofmt -[ld]|File is not properly formatted|clang-format|imports are incorrectly sorted|dart format|Formatting issues|Some files are not properly formatted|would have been (?:formatted|reformatted)|The following files? (?:are|is) not formatted|not formatted according/i,
        unless: /^\s*(?:Run|Checking|running) |0 files would|All matched files/i,
        examples: {
            match: [
                'would reformat: 1 file would be reformatted',
                '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
                'Diff in /w/src/main.rs:12:',
            ],
        },
    },
    {
        id: 'lint/generic',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /rule violations were found|Checkstyle (?:rule )?violations|violations? found|lint(?:ing|er)?(?: errors?| failed| issues)|issues? found$|\d+ offenses? detected|found \d+ (?:error|problem|issue|violation|warning)s?\b|\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|lll|ineffassign|gosec|typecheck)\)$|In \S+ line \d+:$|\bSC\d{4}\b \((?:error|warning|info|style)\)|\[(?:standard|ktlint|detekt)[:\w-]*\]|Parameter should start on a newline|\(standard:[\w-]+\)|Lint error|SwiftLint|SpotBugs|PMD .{0,30}violations|^\S+:\d+:\d+ \[\w[\w-]+\] |Codespell found|hadolint|\bDL\d{4}\b|hook id: |error\[(?:artipacked|unpinned|template)[\w-]*\]|- hook id: |commitlint|subject may not be empty|\bW\d{4}: |clippy::|MD\d{3}\/|stylelint|\[clang-(?:tidy|analyzer)/i,
        unless: /no (?:lint|issues|violations|offenses)|0 (?:issues|violations|offenses|errors|problems)|hook id.{0}(?=never)|^Run |warning: `/i,
        yieldsTo: ['mypy/errors', 'tsc/error', 'test/*', 'gcc/error', 'rustc/error', 'format/check'],
        examples: {
            match: [
                'Checkstyle rule violations were found.',
                'x.go:4:2: Error return value is not checked (errcheck)',
                '12 offenses detected',
                'In deploy.sh line 4:',
                'VpnViewModel.kt:89:54 Parameter should start on a newline (standard:parameter-list-wrapping)',
            ],
        },
    },
    {
        id: 'config/invalid',
        cause: 'build/config-error',
        rank: 'cause',
        match: /failed to (?:parse|deserialize|load|read|validate) (?:config|configuration|the config|manifest|\S+\.(?:ya?ml|toml|json|ini))|(?:invalid|bad|malformed|unknown|unsupported) (?:configuration|config|option|argument|flag|value|key|field|property|parameter|input)\b|unexpected (?:key|argument|keys|property)|(?:unrecognized|unknown) (?:arguments?|options?|flags?|command|subcommand|key)|(?:YAML|JSON|TOML)(?:Exception|ParseError|DecodeError|Error)|mapping values are not allowed|did not find expected|error (?:parsing|converting) (?:YAML|JSON)|syntax error(?:: |,)|duplicate key|schema validation|does not match the schema|validation failed|Unsupported argument|Unsupported block type|Missing required argument|Reference to undeclared|Invalid (?:reference|expression|character|attribute|block|value for)|error validating data|unknown field "|devicetree error|Additional property|no such option|usage: \S+ .{0,100}\[|Error: Unknown option|environment is non-interactive|could not find (?:a )?(?:config|configuration)|No (?:config|configuration|tests?) (?:file )?found|required (?:property|key|argument|flag|option|input)/i,
        unless: /token|credential|password|api[ _]?key|secret|certificate|warning|deprecat/i,
        yieldsTo: ['tsc/*', 'gcc/error', 'rustc/error', 'network', 'external_api', 'token_expired'],
        examples: {
            match: [
                "failed to deserialize config from './deny.toml'",
                'Error: Unsupported argument',
                'error: unknown option `--foo`',
                'yaml.scanner.ScannerError: mapping values are not allowed here',
            ],
        },
    },
    {
        id: 'infra/plan',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^(?:│ )?Error: (?:Invalid|Unsupported|Missing|Reference|Duplicate|Unreadable|Unknown|Incorrect|Conflicting|Argument|Module not installed|Backend|Cycle)|fatal: \[.{1,100}\]: FAILED! =>|ERROR! (?!Unexpected Exception)|Error: (?:UPGRADE|INSTALLATION) FAILED|INSTALLATION FAILED: |YAML parse error on|execution error at \(|template: \S+:\d+:\d+|Error: template|Error validating|ROLLBACK_COMPLETE|CREATE_FAILED|ValidationError\) when calling|resource mapping not found|error: Your current stack|error: update failed|CloudFormation error/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: {
            match: [
                '│ Error: Unsupported block type',
                'Error: INSTALLATION FAILED: cannot re-use a name that is still in use',
                'fatal: [web1]: FAILED! => {"changed": false}',
            ],
        },
    },
    {
        id: 'docs/broken',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /broken (?:relative )?links?|dead links?|Aborted with \d+ (?:BrokenLink|warnings)|build finished with problems|Warning, treated as error|Docusaurus found broken|markdown-link-check|undefined label|unresolved link to|error: unresolved link|\[404\] http|\d+ (?:broken|dead) links?/i,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['X Broken relative link in docs/a.md: ../b.md', 'Warning, treated as error:'] },
    },
    {
        id: 'docker/build-step',
        cause: 'build/compile-error',
        rank: 'hint',
        match: /failed to solve: process ".{1,300}" did not complete successfully: exit code: \d+|The command '.{1,300}' returned a non-zero code/,
        examples: {
            match: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
        },
    },
    {
        id: 'docker/copy',
        cause: 'build/missing-file',
        rank: 'verdict',
        match: /failed to (?:calculate checksum of ref|compute cache key).{0,300}not found|COPY failed: |ADD failed: |dockerfile parse error|failed to read dockerfile|unknown instruction: |Dockerfile: no such file/i,
        examples: {
            match: [
                'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref x: "/dist": not found',
                'failed to read dockerfile: open Dockerfile: no such file or directory',
            ],
        },
    },
    {
        id: 'database/migration',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /ERROR: {1,2}(?:relation|column|syntax error at|duplicate key|type|function|schema) |ERROR \d{4} \([\dA-Z]{5}\)|OperationalError: no such (?:table|column)|Prisma Migrate|migration .{1,120} failed|P3\d{3}\b|ORA-\d{5}|Msg \d+, Level \d+|SQLSTATE\[/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'test/*'],
        examples: { match: ['ERROR:  relation "users" does not exist', 'Error: P3009 migrate found failed migrations'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud.js
/** Cloud control planes, registries and hosted services that fail on their own side. */
const cloudRules = [
    {
        id: 'aws/throttled',
        cause: 'external_api/throttling',
        rank: 'verdict',
        match: /\((?:Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|ProvisionedThroughputExceededException)\)|Throttling(?:Exception)?: |Rate exceeded|RequestLimitExceeded|TooManyRequestsException/,
        examples: {
            match: [
                'An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 1): Rate exceeded',
            ],
        },
    },
    {
        id: 'aws/slow-down',
        cause: 'external_api/http-503',
        rank: 'verdict',
        match: /\((?:SlowDown|ServiceUnavailable|503)\)|Please reduce your request rate|SlowDown: /,
        examples: {
            match: ['An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.'],
        },
    },
    {
        id: 'aws/internal',
        cause: 'external_api/http-500',
        rank: 'verdict',
        match: /\((?:InternalError|InternalFailure|InternalServerError|ServiceException|500)\) when calling/,
        examples: {
            match: [
                'An error occurred (InternalError) when calling the PutObject operation: We encountered an internal error. Please try again.',
            ],
        },
    },
    {
        id: 'kubectl/control-plane',
        cause: 'external_api/control-plane-timeout',
        rank: 'verdict',
        match: /etcdserver: (?:request timed out|leader changed|too many requests)|the server is currently unable to handle the request|Error from server \((?:Timeout|InternalError|ServiceUnavailable|TooManyRequests)\)|the server was unable to return a response in the time allotted|apiserver not ready|InternalError.{0,60}failed calling webhook/,
        examples: {
            match: [
                'Error from server: etcdserver: request timed out',
                'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
            ],
        },
    },
    {
        id: 'kubernetes/rollout',
        cause: 'unknown/no-message',
        rank: 'hint',
        match: /timed out waiting for the condition|exceeded its progress deadline/,
        examples: { match: ['error: timed out waiting for the condition on deployments/web'] },
    },
    {
        id: 'github/outage',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        match: /githubstatus\.com|GitHub (?:Actions )?is (?:currently )?(?:unavailable|experiencing)|Unicorn!|We had issues producing the response|A server error occurred.{0,40}GitHub|remote: Internal Server Error|No server is currently available to service your request|Whoops, something went wrong/i,
        unless: /status: (?:4\d\d|503)/,
        examples: { match: ['remote: Internal Server Error', 'GitHub Actions is currently unavailable.'] },
    },
    {
        id: 'github/pages-deploy',
        cause: 'external_api/http-503',
        rank: 'verdict',
        match: /Failed to create deployment \(status: 5\d\d\)|Timeout reached, aborting!|Deployment failed, try again later/,
        examples: {
            match: [
                'Failed to create deployment (status: 503) with build version x. Server error, is githubstatus.com reporting a Pages outage?',
            ],
        },
    },
    {
        id: 'github/cache-service',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /Cache service responded with 5\d\d|(?:reserveCache|getCacheEntry|restoreCache|saveCache) failed: .{0,60}5\d\d|Our services aren't available right now|The service is unavailable|Failed to CreateArtifact: .{0,80}(?:5\d\d|Unable to make request)/,
        unless: /ECONN|ENOTFOUND|ETIMEDOUT/,
        examples: { match: ['Cache service responded with 503', "Our services aren't available right now"] },
    },
    {
        id: 'git/http-5xx',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /The requested URL returned error: 5\d\d|RPC failed; HTTP 5\d\d|unexpected http (?:resp )?code: 5\d\d/,
        yieldsTo: ['http/503', 'http/502', 'http/500', 'http/504'],
        examples: { match: ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'] },
    },
    {
        id: 'git/rpc-failed',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /RPC failed; curl (?:18|28|52|55|56|92)|RPC failed; result=(?:18|28|52|55|56)|fatal: unable to access '.{1,200}': (?:Failed to connect|Recv|Send|OpenSSL|SSL|Empty reply|The requested URL returned error: 5|Operation|Could not resolve|GnuTLS|gnutls|Connection)/,
        yieldsTo: [
            'network/dns',
            'tls/*',
            'http/*',
            'git/http-5xx',
            'network/connect-timeout',
            'network/connection-reset',
            'network/connection-refused',
        ],
        examples: { match: ['error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers.js
/** Compilers, type checkers and interpreters of the project's own code. */
const compilerRules = [
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
        match: /^error: (?!could not compile|aborting|process didn't|\d+ targets? failed|script|recipe|command|failed$).{8}/,
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
        match: /^(?:\[\S+\] )?(?:\S[^:]{0,200}|[A-Z]:[^:]{1,200}):\d+(?::\d+)?: (?:fatal )?(?:error|エラー|오류|Fehler|erreur|错误|erro)\s?: (?!.*\.h(?:pp|h)?: )/,
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
        match: /^(?:\.{0,2}\/?[\w./-]+\.go|vet: [\w./-]+\.go):\d+:\d+: (?!.*(?:no required module|missing go\.sum|is not in std|\blevel=))|\[build failed\]|^# [\w./-]+(?: \[.{1,100}\])?$.{0}(?=never)/,
        unless: /\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|lll|gofmt|gofumpt|ineffassign)\)|warning|no required module|missing go\.sum/,
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
        match: /undefined reference to [`‘']|Undefined symbols? for architecture|\bLNK\d{4}\b|multiple definition of|duplicate symbol|ld returned 1 exit status|linker command failed|linking with `\w+` failed|undefined symbol: /,
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
        match: /\[ERROR\] .{1,300}\.(?:java|kt|scala|groovy):\[?\d+|^e: (?:file:\/\/)?\S+\.kts?:|\[error\] \S+\.scala:\d+|COMPILATION ERROR|Compilation failed; see the compiler|Execution failed for task '.{1,120}compile\w*(?:Java|Kotlin|Scala)|error: cannot find symbol|\.(?:java|kt):\d+: error:/,
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
        match: /^\s*(?:E\s+)?(?:[\w.]*\.)?(?:TypeError|NameError|AttributeError|KeyError|ValueError|IndexError|ZeroDivisionError|RuntimeError|NotImplementedError|RecursionError|UnboundLocalError|UnicodeDecodeError|StopIteration|LookupError|ImproperlyConfigured|ValidationError|OverflowError)(?:: |$)/,
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
        match: /^\s*(?:Exception in thread ".{1,80}"|Caused by:|Unhandled exception\.?:?)\s+(?:[\w.]+\.)?(?:NullPointer|IllegalArgument|IllegalState|ClassCast|NoSuchMethod|NoSuchElement|IndexOutOfBounds|NoClassDefFound|ClassNotFound|InvalidOperation|NullReference|ArgumentNull)\w*(?:Exception|Error)/,
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
        match: /\*\* \((?:CompileError|SyntaxError|TokenMissingError|ArgumentError|UndefinedFunctionError|KeyError|MatchError)\)|== Compilation error in file/,
        examples: { match: ['** (CompileError) lib/a.ex: cannot compile module A'] },
    },
    {
        id: 'ruby/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /\((?:NoMethodError|NameError|ArgumentError|TypeError|SyntaxError|RuntimeError|FrozenError)\)|: syntax error, unexpected|rake aborted!/,
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
        match: /\.hs:\d+:\d+: error|\.ml", line \d+|\.nim\(\d+, \d+\) Error:|\.zig:\d+:\d+: error:|\.dart:\d+:\d+: Error:|\.swift:\d+:\d+: error:|\.(?:cr|d|pas|f90|vhd|sv)(?::\d+|\(\d+)[^ ]{0,8}: ?[Ee]rror/,
        examples: { match: ['src/A.hs:3:4: error: [GHC-88464]', 'lib/main.dart:4:5: Error: Undefined name x.'] },
    },
    {
        id: 'shell/syntax',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /syntax error near unexpected token|syntax error: unexpected|unexpected EOF while looking for matching|bad substitution|unbound variable|ParserError:|MissingEndCurlyBrace|bad interpreter|Syntax error: /,
        examples: {
            match: ["./x.sh: line 4: syntax error near unexpected token `fi'", 'x.sh: line 2: FOO: unbound variable'],
        },
    },
    {
        id: 'bundler/build',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*(?:✘ )?\[ERROR\] .{1,200}|ERROR in (?:\.\/|src|\[)|Module (?:build|parse) failed|Build failed with \d+ errors?|Failed to compile\.?$|error during build:|\[vite[:\]].{0,60}(?:error|failed)|RollupError|Transform failed with \d+ error|Parsing error: /,
        unless: /Can't resolve|Cannot find|Failed to execute goal|BUILD FAILURE|Tests? |To see the full|Re-run Maven|For more information|could not resolve|Could not/i,
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
];

;// CONCATENATED MODULE: ./build/core/rules/credentials.js
/** Identity that was refused, in the words of logins, clouds, registries, git and ssh. */
const credentialRules = [
    {
        id: 'ssh/key-refused',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        match: /Permission denied \((?:publickey|password|keyboard-interactive)|Too many authentication failures|Host key verification failed|Load key ".*": (?:invalid format|error in libcrypto)/,
        examples: {
            match: ['git@github.com: Permission denied (publickey).', 'Host key verification failed.'],
            not: ['install: cannot create file: Permission denied'],
        },
    },
    {
        id: 'tls/client-certificate-refused',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /alert certificate (?:expired|revoked|unknown|required)|alert bad certificate|client certificate .{0,40}(?:expired|revoked|required)|tls: (?:expired|bad) certificate/i,
        examples: {
            match: [
                'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
                'remote error: tls: expired certificate',
            ],
        },
    },
    {
        id: 'oauth/invalid-grant',
        cause: 'token_expired/invalid-grant',
        rank: 'verdict',
        match: /\binvalid_grant\b|refresh token .{0,30}(?:expired|revoked|invalid)|Token has been expired or revoked/i,
        examples: {
            match: ["google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})"],
        },
    },
    {
        id: 'oauth/invalid-client',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /\binvalid_client\b|\bunauthorized_client\b|AADSTS(?:7000215|700016|50034|50126|70021|700213|700211|90002)|invalid_auth\b|not_authed\b|token_revoked\b|account_inactive\b/i,
        examples: {
            match: [
                'AADSTS7000215: Invalid client secret provided.',
                'slack replied HTTP 200 {"ok":false,"error":"invalid_auth"}',
            ],
        },
    },
    {
        id: 'azure/expired-secret',
        cause: 'token_expired/expired-secret',
        rank: 'verdict',
        match: /AADSTS7000222|client secret keys? .{0,60}expired/i,
        examples: { match: ["AADSTS7000222: The provided client secret keys for app 'x' are expired."] },
    },
    {
        id: 'azure/aadsts',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /AADSTS\d{5,7}|AuthorizationFailed|does not have authorization to perform action|Please run 'az login'|ClientAuthenticationError|InteractionRequired/,
        examples: {
            match: [
                'AADSTS50079: User must enroll.',
                "The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Web/sites/write'",
            ],
        },
    },
    {
        id: 'oidc/not-authorized',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /Not authorized to perform sts:AssumeRole|AssumeRoleWithWebIdentity|Could not assume role with OIDC|No OpenIDConnect provider found|Unable to get ACTIONS_ID_TOKEN_REQUEST|ID token request URL|invalid-publisher|trusted publisher|OIDC token .{0,40}(?:failed|invalid|expired|not)|unable to (?:get|retrieve) OIDC|Unable to detect OIDC|failed to generate Google Cloud .{0,40}access token|Permission 'iam\.serviceAccounts\.getAccessToken' denied|federated (?:token|identity).{0,60}(?:fail|invalid|denied|no matching)/i,
        unless: /Assuming role with OIDC|ETIMEDOUT|ECONN|ENOTFOUND|timed out/,
        examples: {
            match: [
                'Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
                '* `invalid-publisher`: valid token, but no corresponding publisher',
            ],
        },
    },
    {
        id: 'aws/expired-token',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /\((?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)\)|ExpiredToken(?:Exception)?:|The security token included in the request is expired|Error loading SSO Token|SSO session .{0,60}expired|The SSO session|token included in the request is invalid/i,
        examples: {
            match: ['An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'],
        },
    },
    {
        id: 'aws/invalid-credentials',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|UnrecognizedClientException|AuthFailure\b|IncompleteSignature/,
        examples: {
            match: [
                'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
            ],
        },
    },
    {
        id: 'aws/no-credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Unable to locate credentials|NoCredentialProviders|Could not load credentials from any providers|NoCredentialsError|no EC2 IMDS role found|Credentials could not be loaded|failed to refresh cached credentials|NoAuthProviders/i,
        examples: {
            match: [
                'Unable to locate credentials. You can configure credentials by running "aws configure".',
                'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
            ],
        },
    },
    {
        id: 'aws/access-denied',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess)\)|AccessDenied(?:Exception)?:|is not authorized to perform: |UnauthorizedOperation/,
        examples: {
            match: [
                'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
                'User: arn:aws:iam::1:user/x is not authorized to perform: s3:PutObject',
            ],
        },
    },
    {
        id: 'gcloud/credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Could not (?:automatically determine|load the default) credentials|You do not currently have an active account selected|Reauthentication (?:failed|is needed)|There was a problem refreshing your current auth tokens|Your default credentials were not found|DefaultCredentialsError|must specify exactly one of "workload_identity_provider"/,
        examples: {
            match: [
                'ERROR: (gcloud.run.deploy) There was a problem refreshing your current auth tokens: x',
                'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
            ],
        },
    },
    {
        id: 'gcloud/permission',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /PERMISSION_DENIED|Permission '?[\w.]+'? denied on|does not have [\w.]+ (?:access|permission)|IAM_PERMISSION_DENIED|Required '?[\w.]+'? permission for/,
        examples: {
            match: [
                'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission',
                'ci@x.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.',
            ],
        },
    },
    {
        id: 'git/could-not-read-username',
        cause: 'token_expired/git-credentials',
        rank: 'verdict',
        match: /could not read (?:Username|Password) for|Authentication failed for '|Invalid username or (?:password|token)|Support for password authentication was removed|terminal prompts disabled|remote: (?:Repository not found|Invalid credentials|HTTP Basic: Access denied)|Input required and not supplied: token|SAML SSO/i,
        examples: {
            match: [
                "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
                "fatal: Authentication failed for 'https://git.example/x.git/'",
            ],
        },
    },
    {
        id: 'git/write-denied',
        cause: 'token_expired/git-permission',
        rank: 'verdict',
        match: /remote: Permission to \S+ denied to|Write access to repository not granted|refusing to allow an? (?:GitHub App|OAuth App|integration|Personal Access Token) to (?:create|update)|Permission to \S+ denied to|You are not allowed to push|protected branch hook declined|GH006|GH013|remote: error: GH\d{3}/,
        unless: /GH001|large file/i,
        examples: {
            match: [
                'remote: Permission to acme/site.git denied to github-actions[bot].',
                'remote: Write access to repository not granted.',
            ],
        },
    },
    {
        id: 'github/not-accessible',
        cause: 'token_expired/missing-scope',
        rank: 'verdict',
        match: /Resource not accessible by (?:integration|personal access token)|Must have admin rights to Repository|requires? the [`'"]?[\w:, ]+[`'"]? scope|missing (?:required )?scopes?|insufficient(?:_| )scope|has not been granted the required scopes|token (?:does not have|lacks) .{0,60}(?:scope|permission)|This endpoint requires you to be authenticated/i,
        examples: {
            match: [
                'HttpError: Resource not accessible by integration',
                'error: your authentication token is missing required scopes [project]',
            ],
        },
    },
    {
        id: 'github/bad-credentials',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\bBad credentials\b|Parameter token or opts\.auth is required|gh auth login|GH_TOKEN environment variable/,
        examples: {
            match: [
                'HttpError: Bad credentials',
                'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.',
            ],
        },
    },
    {
        id: 'registry/denied',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /\bdenied: (?:requested access|permission|installation not allowed|access|Unauthenticated|User|The request is missing)|pull access denied|unauthorized: (?:authentication required|incorrect username|access|your|The client|failed)|incorrect username or password|no basic auth credentials|authentication required|insufficient_scope: authorization failed|invalid status code from registry 403|error getting credentials|Get "?https?:\/\/\S+\/v2\/.{0,40}(?:unauthorized|denied)|Username and password required|Must provide --username/i,
        unless: /toomanyrequests|rate limit/i,
        examples: {
            match: [
                'denied: requested access to the resource is denied',
                'unauthorized: authentication required',
                'Error: Username and password required',
            ],
            not: ['toomanyrequests: You have reached your unauthenticated pull rate limit.'],
        },
    },
    {
        id: 'kubectl/unauthorized',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /You must be logged in to the server|the server has asked for the client to provide credentials|\(Forbidden\): .{0,120} is forbidden|forbidden: User "|cannot (?:get|list|create|patch|update|delete|watch) resource "/,
        examples: {
            match: [
                'error: You must be logged in to the server (Unauthorized)',
                'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods" in API group ""',
            ],
        },
    },
    {
        id: 'vault/denied',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: /\* permission denied|Code: 403\. Errors|missing client token|vault: .{0,40}(?:permission denied|invalid token)/,
        examples: { match: ['* permission denied', 'Code: 403. Errors:'] },
    },
    {
        id: 'npm/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code ENEEDAUTH|This command requires you to be logged in|(?:ENEEDAUTH|EINVALIDNPMTOKEN|ENONPMTOKEN)|You may not perform that action with these credentials|Incorrect or missing password|npm (?:ERR!|error) code EOTP/,
        examples: {
            match: [
                'npm error code ENEEDAUTH',
                'npm error 403 403 Forbidden - PUT https://registry.example/x - You may not perform that action with these credentials.',
            ],
        },
    },
    {
        id: 'twine/refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Invalid or non-existent authentication information|The user '.{1,60}' isn't allowed to upload|Invalid API Token/,
        examples: {
            match: [
                'HTTPError: 403 Forbidden from https://upload.example/legacy/ Invalid or non-existent authentication information.',
            ],
        },
    },
    {
        id: 'codecov/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Token required (?:because|-)|Repository not found.{0,30}token|Please provide an upload token|Token required - not valid tokenless|Invalid (?:upload )?token/i,
        examples: {
            match: ['Upload queued for processing failed: {"message":"Token required because branch is protected"}'],
        },
    },
    {
        id: 'database/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /password authentication failed for user|Access denied for user '|Login failed for user|ORA-01017|no pg_hba\.conf entry|NOAUTH Authentication required|WRONGPASS|Authentication failed\.?$|SCRAM authentication failed|role "\S+" does not exist/,
        unless: /localhost|127\.0\.0\.1/,
        examples: {
            match: [
                'psql: error: connection to server at "db.corp" (10.0.0.3), port 5432 failed: FATAL:  password authentication failed for user "ci"',
                "ERROR 1045 (28000): Access denied for user 'ci'@'10.0.0.9' (using password: YES)",
            ],
        },
    },
    {
        id: 'apple/signing',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /Signing certificate .{0,200}(?:expired|revoked|not valid)|No signing certificate|Provisioning profile .{0,200}(?:expired|doesn't include|not found|has expired)|No profiles? for '.{0,120}' (?:were|was) found|requires a provisioning profile|errSecInternalComponent|The specified item could not be found in the keychain|CSSMERR_TP_CERT_EXPIRED|No certificate for team|notarytool.{0,60}(?:401|credentials)/i,
        examples: {
            match: [
                'error: Signing certificate is invalid. Signing certificate "Apple Distribution: X", serial number "1", is not valid for code signing. It may have been revoked or expired.',
                "error: No profiles for 'com.acme.app' were found",
            ],
        },
    },
    {
        id: 'token/expired',
        cause: 'token_expired/expired-token',
        rank: 'symptom',
        match: /\b(?:token|credential|session|API key|access key|secret|password|license|subscription)s? (?:has |have |is |are |was |were )?(?:already )?(?:been )?(?:expired|revoked)\b|TokenExpiredError|jwt expired|expired (?:token|credentials?|api key)/i,
        examples: { match: ['error: the access token has expired', 'Your API key was revoked.'] },
    },
    {
        id: 'token/invalid',
        cause: 'token_expired/invalid-token',
        rank: 'symptom',
        match: /\b(?:invalid|incorrect|bad|malformed|wrong|unknown) (?:api[ -_]?key|(?:access |auth(?:entication)? |bearer |upload |personal access )?token|credentials?|authentication (?:credentials|token|information)|login|username or password|client secret)\b|InvalidTokenException|authentication (?:failed|failure|error)\b|AuthenticationError\b|failed to (?:authenticate|log ?in)|login failed|not logged in|Unauthenticated\b|permission_denied: write_package|not authenticated/i,
        unless: /unexpected token|CSRF|syntax|parse/i,
        examples: {
            match: [
                'Error: Invalid API key',
                'openai.AuthenticationError: Incorrect API key provided',
                'remote: authentication failed',
            ],
            not: ['SyntaxError: Unexpected token }'],
        },
    },
    {
        id: 'token/not-set',
        cause: 'token_expired/missing-credential',
        rank: 'symptom',
        match: /\b\w*(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\w*\b(?: environment variable)? (?:is|was|are|must be|has to be) (?:not set|not defined|required|missing|empty|unset|undefined|set)\b|(?:missing|no|please (?:set|provide)|must (?:set|provide)) (?:the )?(?:required )?(?:environment variable |secret |env var )?[`'"]?\w*(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\b|No (?:auth(?:entication)?|access|API) (?:token|key|credentials?) (?:found|provided|available|specified)|credentials? (?:not (?:found|provided|set|configured)|missing)|\b\w+ (?:token|api key) (?:is )?(?:required|missing|not provided)/i,
        unless: /syntax/i,
        examples: {
            match: [
                'Error: DEPLOY_TOKEN is not set',
                'error: missing required environment variable NPM_TOKEN',
                'No authentication token found',
            ],
        },
    },
    {
        id: 'access/denied',
        cause: 'token_expired/access-denied',
        rank: 'symptom',
        match: /\bAccess (?:is )?denied\b|\b(?:Unauthorized|Forbidden)\b(?!.{0,40}(?:test|spec))|not authorized to\b|unauthorized(?:Error)?:|403\b.{0,20}(?:denied|forbidden)|do(?:es)? not have (?:the )?(?:required |sufficient |necessary )?(?:permission|access|authorization)|insufficient (?:permissions?|privileges?)|You (?:need|must) .{0,40}permission|not permitted to/i,
        unless: /Access is denied\.? *$|to the path|EACCES|os error|The process cannot|rate limit|localhost|127\.0\.0\.1/i,
        examples: {
            match: ['Error: Forbidden', 'You do not have permission to publish "x".'],
            not: ["Access to the path 'C:\\\\x' is denied."],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github.js
/** GitHub's own actions, the runner and git, where they say something that no general rule covers. */
const githubRules = [
    {
        id: 'github/action-not-found',
        cause: 'dependency/action-not-found',
        rank: 'verdict',
        match: /Unable to resolve action `|Unable to find version `|An action could not be found at the URI|unable to find (?:action|version)|Could not find (?:action|version)/i,
        examples: { match: ['Unable to resolve action `acme/deploy@v9`, unable to find version `v9`'] },
    },
    {
        id: 'github/action-yml-missing',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile'|Did you forget to run actions\/checkout/,
        examples: {
            match: [
                "Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'. Did you forget to run actions/checkout before running your local action?",
            ],
        },
    },
    {
        id: 'github/invalid-workflow',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Invalid workflow file|The workflow is not valid|Unrecognized named-value|Unexpected value '|The template is not valid|Error: Input required and not supplied: (?!token)|Unexpected input\(s\) .{1,200}valid inputs/,
        unless: /^Warning|Unexpected input/,
        examples: {
            match: [
                'The template is not valid. .github/workflows/a.yml (Line: 3, Col: 9): Unexpected value',
                'Error: Input required and not supplied: path',
            ],
        },
    },
    {
        id: 'github/artifact-not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Unable to (?:find any|download) artifacts?|Artifact not found(?: for name)?|no artifacts? (?:found|matching)|Artifact .{1,120} not found|No files were found with the provided path/i,
        unless: /^Warning/i,
        examples: {
            match: [
                'Unable to download artifact(s): Artifact not found for name: dist',
                'No files were found with the provided path: dist/. No artifacts will be uploaded.',
            ],
        },
    },
    {
        id: 'github/checkout-ref',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /A branch or tag with the name '.{1,200}' could not be found|couldn't find remote ref|fatal: (?:reference is not a tree|bad object|invalid reference|ambiguous argument)|did not match any file\(s\) known to git|not a git repository|no submodule mapping found|pathspec '.{1,200}' did not match/,
        examples: {
            match: [
                "A branch or tag with the name 'relase/9' could not be found",
                "fatal: couldn't find remote ref refs/heads/x",
            ],
        },
    },
    {
        id: 'git/push-rejected',
        cause: 'build/push-rejected',
        rank: 'verdict',
        match: /\[rejected\]|\[remote rejected\]|failed to push some refs|Updates were rejected because|tag .{1,100} already exists|non-fast-forward|cannot lock ref/,
        examples: {
            match: [
                ' ! [rejected]        main -> main (fetch first)',
                "error: failed to push some refs to 'https://github.com/a/b'",
            ],
        },
        yieldsTo: ['token_expired', 'network', 'external_api'],
    },
    {
        id: 'git/merge-conflict',
        cause: 'build/merge-conflict',
        rank: 'verdict',
        match: /CONFLICT \(|Automatic merge failed|could not apply [0-9a-f]{7}|Merge conflict in/,
        examples: { match: ['CONFLICT (content): Merge conflict in src/a.ts'] },
    },
    {
        id: 'git/identity',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Please tell me who you are|unable to auto-detect email address/,
        examples: { match: ['*** Please tell me who you are.'] },
    },
    {
        id: 'git/stale',
        cause: 'build/generated-files-stale',
        rank: 'cause',
        match: /(?:generated|committed) (?:files?|code) (?:is|are) (?:out of date|not up to date|outdated|stale)|(?:is|are) (?:out of date|not up[- ]to[- ]date|outdated)[.,;:] ?(?:please |run )|Uncommitted changes (?:found|detected)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|Please (?:run|commit).{0,60}(?:generate|codegen|and commit)/i,
        unless: /lock ?file|lock\.|Cargo\.lock|\.lock\b/i,
        examples: { match: ['Generated code is out of date, run `make gen`', 'Uncommitted changes found after build'] },
    },
    {
        id: 'github/other-job-failed',
        cause: 'unknown/other-job-failed',
        rank: 'cause',
        match: /(?:^|[^\w])(?:one or more|some|at least one|required|upstream|dependent|needed|previous|all) (?:of the )?(?:required |upstream |dependent |needed )?(?:jobs?|checks?|workflows?) (?:has |have |did |were |was )?(?:failed|not (?:succeed|pass)|cancelled|unsuccessful)|(?:jobs?|checks?) (?:have )?failed(?: or (?:was|were) cancelled)?:|due to failing .{0,40}checks|\bjob '?[\w -]+'? (?:failed|did not succeed)|needs\.\w+\.result/i,
        examples: { match: ['One or more required jobs failed', 'Merge blocked due to failing required checks:'] },
    },
    {
        id: 'lfs/quota',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /over its data quota|exceeded (?:your|its) (?:LFS )?budget|Artifact storage quota has been hit|quota (?:has been |was )?exceeded|QuotaExceeded|exceeded your current quota|LimitExceeded|insufficient_quota|spending limit|billing (?:account|details|plan|issue|settings)/i,
        unless: /rate|per minute|disk quota/i,
        examples: {
            match: [
                'batch response: This repository is over its data quota.',
                'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/http.js
/** Words that show that a number is a status that a server sent. */
const said = String.raw `(?:HTTP(?:\/[\d.]+)?(?: (?:error|status|response))?(?: code)?|status(?: ?code)?(?: of)?|statusCode|StatusCode|error code|response(?: code| status(?: code)?)?|returned(?: error| status)?(?: code)?|responded with|got|received|respond(?:ed|s)?(?: with)?|answered|code|Unexpected (?:HTTP )?(?:server )?(?:response|status(?: code)?)|unexpected status from \w+ request to \S{1,300}|failed with(?: status(?: code)?)?|\bERROR)`;
const join = String.raw `(?:[:=]| was| is)?:? ?["'(]?`;
const http_status = (codes) => String.raw `\b${said}${join}${codes}\b`;
/** What the other side answered, as HTTP clients of all languages print it. */
const httpRules = [
    {
        id: 'http/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'cause',
        match: new RegExp(`Too Many Requests|toomanyrequests|rate[ -]?limit(?:ed|ing)?(?: has been)?(?: was)? (?:exceeded|reached|hit)|(?:exceeded|hit|reached|over)(?: (?:a|the|your|our|their))?(?: \\S+){0,3} rate[ -]?limit|pull rate limit|RateLimit(?:Error|Exceeded|Exception)|\\bE429\\b|${http_status('429')}|\\b429 Client Error|API rate limit|abuse detection|You are being rate limited|request limit exceeded|quota exceeded for quota metric`, 'i'),
        unless: /secondary rate limit|x-ratelimit-remaining: [1-9]|rate limit remaining/i,
        examples: {
            match: [
                'npm error code E429',
                'toomanyrequests: You have reached your pull rate limit.',
                'HTTP 403: API rate limit exceeded for installation ID 4711',
                'Error: Unexpected HTTP response: 429',
                'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://hub.example/api',
            ],
        },
    },
    {
        id: 'http/secondary-rate-limit',
        cause: 'external_api/secondary-rate-limit',
        rank: 'verdict',
        match: /secondary rate limit/i,
        examples: {
            match: ['HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
        },
    },
    {
        id: 'http/503',
        cause: 'external_api/http-503',
        rank: 'cause',
        match: new RegExp(`\\b503:? +\\(?Service (?:Temporarily )?Unavailable|Service Unavailable\\b.{0,20}503|\\bE503\\b|${http_status('503')}|\\b503 Server Error|\\(status: 503|too many 503|\\b503 status code`, 'i'),
        examples: {
            match: [
                'npm error code E503',
                '  503  Service Unavailable [IP: 192.0.2.4 80]',
                'The requested URL returned error: 503',
                'Response status code does not indicate success: 503 (Service Unavailable).',
                'got 503',
            ],
            not: ['src/http.ts:503:12', 'took 503 ms', 'slow query ms=503'],
        },
    },
    {
        id: 'http/502',
        cause: 'external_api/http-502',
        rank: 'cause',
        match: new RegExp(`\\b502:? +\\(?(?:Bad Gateway|Proxy Error)|\\bE502\\b|${http_status('502')}|\\b502 Server Error|too many 502|Bad Gateway`, 'i'),
        examples: {
            match: ['502 Bad Gateway', 'unexpected status from PUT request to https://r.example/v2/a/blobs: 502 Bad Gateway'],
        },
    },
    {
        id: 'http/504',
        cause: 'external_api/http-504',
        rank: 'cause',
        match: new RegExp(`\\b504:? +\\(?Gateway Time-?out|\\bE504\\b|${http_status('504')}|\\b504 Server Error|too many 504|Gateway Time-?out`, 'i'),
        examples: { match: ['504 Gateway Time-out', 'The requested URL returned error: 504'] },
    },
    {
        id: 'http/500',
        cause: 'external_api/http-500',
        rank: 'cause',
        match: new RegExp(`\\b500:? +\\(?Internal (?:Server )?Error|\\bE500\\b|${http_status('500')}|\\b500 Server Error|too many 500|500 Can't connect`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        examples: {
            match: [
                '500 Internal Server Error',
                'Response status code was 500.',
                'remote: Internal Server Error, HTTP status 500',
            ],
            not: ['warmed up in 500 ms'],
        },
    },
    {
        id: 'http/5xx',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: new RegExp(`${http_status('5(?:0[15-9]|1\\d|2\\d|3\\d|99)')}|\\b52[0-7]:? (?:Origin|Web Server|Connection Timed Out|A Timeout|SSL Handshake|Invalid SSL)|\\b5\\d\\d Server Error|error code: 52[0-7]`, 'i'),
        examples: {
            match: [
                'HTTP 522',
                'error code: 520',
                'requests.exceptions.HTTPError: 521 Server Error: Web server is down for url: https://a.example/',
            ],
        },
    },
    {
        id: 'http/unavailable-words',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /\bService (?:is )?(?:Temporarily )?Unavailable|temporarily unavailable|(?:service|server|registry|API) is (?:currently )?(?:down|unavailable|overloaded)|currently (?:unavailable|experiencing)|Internal Server Error|ServiceUnavailable|service_unavailable|InternalError\b.{0,40}(?:AWS|Amazon|We encountered)|We encountered an internal error|rpc error: code = (?:Unavailable|Internal)|upstream (?:connect error|request timeout)|no healthy upstream|backend is unhealthy|server is overloaded|Something went wrong on our end/i,
        unless: /Resource temporarily unavailable/i,
        examples: {
            match: [
                'HttpError: Service Unavailable',
                'rpc error: code = Unavailable desc = upstream connect error or disconnect',
            ],
            not: ['fork: retry: Resource temporarily unavailable'],
        },
    },
    {
        id: 'http/401',
        cause: 'token_expired/http-401',
        rank: 'cause',
        match: new RegExp(`\\b401:? +\\(?(?:Unauthori[sz]ed|Client Error)|\\bE401\\b|${http_status('401')}|\\b401 Error, Credentials|\\bHTTP Basic: Access denied`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        examples: {
            match: [
                'npm error code E401',
                '401 Client Error: Unauthorized for url: https://hub.example/x',
                'The requested URL returned error: 401',
                'status: 401 Unauthorized',
            ],
        },
    },
    {
        id: 'http/403',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: new RegExp(`\\b403:? +\\(?(?:Forbidden|Client Error|Invalid or non-existent)|\\bE403\\b|${http_status('403')}|HTTP Error 403`, 'i'),
        unless: /rate limit|abuse|localhost|127\.0\.0\.1/i,
        examples: {
            match: ['The requested URL returned error: 403', '403 Forbidden', 'npm error code E403'],
            not: ['HTTP 403: API rate limit exceeded for installation'],
        },
    },
    {
        id: 'http/404',
        cause: 'dependency/artifact-not-found',
        rank: 'symptom',
        match: new RegExp(`\\b404:? +\\(?Not Found|${http_status('404')}|\\b404 Client Error|HTTP Error 404|ERROR 404`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        examples: {
            match: ['curl: (22) The requested URL returned error: 404', '2026-01-02 03:04:05 ERROR 404: Not Found.'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine.js
/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
const machineRules = [
    {
        id: 'machine/disk-full',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: /No space left on device|ENOSPC|not enough (?:space on the disk|free space|disk space)|disk (?:is )?full|Disk quota exceeded|write error: No space|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|디스크.{0,10}(?:공간|용량).{0,12}(?:부족|없)|장치에 남은 공간이 없음|デバイスに空き領域がありません|设备上没有空间|Auf dem Gerät ist kein Speicherplatz|Aucun espace disponible|No queda espacio|low on disk space/i,
        unless: /warning: You are running out|System\.IO\.FileNotFound/i,
        examples: {
            match: [
                'tar: out.img: Wrote only 4096 of 10240 bytes: No space left on device',
                'ENOSPC: no space left on device, write',
                'There is not enough space on the disk.',
            ],
        },
    },
    {
        id: 'node/heap',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /JavaScript heap out of memory|Reached heap limit|Ineffective mark-compacts/,
        examples: { match: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'] },
    },
    {
        id: 'jvm/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Java heap space|GC overhead limit exceeded|OutOfMemoryException|Native memory allocation \(m(?:map|alloc)\) failed/,
        examples: {
            match: [
                'java.lang.OutOfMemoryError: Java heap space',
                'System.OutOfMemoryException: Exception of type was thrown.',
            ],
        },
    },
    {
        id: 'machine/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'cause',
        match: /^\s*MemoryError\b|\bMemoryError:? *$|\bMemoryError: Unable to allocate|Cannot allocate memory|std::bad_alloc|virtual memory exhausted|fatal error: runtime: out of memory|memory allocation of \d+ bytes failed|\bENOMEM\b|not enough memory|CUDA out of memory|Allowed memory size of \d+ bytes exhausted|Out of memory\b|OOMKilled|LLVM ERROR: out of memory|메모리.{0,10}(?:부족|할당할 수 없)|メモリを?(?:不足|確保できません)|内存不足|Killed process \d+|oom-kill/i,
        examples: {
            match: [
                'MemoryError',
                'fork: Cannot allocate memory',
                'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
                'Last state: OOMKilled',
            ],
            not: ['test_memory_error PASSED'],
        },
    },
    {
        id: 'compiler/killed',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /fatal error: Killed signal terminated program|internal compiler error: Killed|ld terminated with signal 9|signal: 9, SIGKILL|Gradle build daemon disappeared unexpectedly|DaemonDisappearedException|The forked VM terminated without properly saying goodbye|Worker terminated due to reaching memory limit|worker (?:process )?(?:was )?terminated by SIGKILL|ELIFECYCLE.{0,40}137/,
        unless: /sigterm/i,
        examples: {
            match: [
                'gcc: fatal error: Killed signal terminated program cc1plus',
                'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
            ],
        },
    },
    {
        id: 'shell/killed',
        cause: 'environment/killed',
        rank: 'cause',
        match: /(?:^|: )(?:line \d+: +\d+ )?Killed(?: {2,}.*)?$|exit(?:ed with)?(?: status| code)?:? 137\b|Exit status 137|Process completed with exit code 137|returned 137\b|Error 137$|signal 9\b|SIGKILL/,
        unless: /terminating|graceful/i,
        examples: {
            match: [
                '/home/runner/work/_temp/x.sh: line 3:  2210 Killed                  python train.py',
                'Process completed with exit code 137.',
                'make: *** [Makefile:4: all] Error 137',
            ],
        },
    },
    {
        id: 'shell/crashed',
        cause: 'environment/crashed',
        rank: 'symptom',
        match: /Segmentation fault|SIGSEGV|SIGABRT|SIGILL|SIGBUS|core dumped|Bus error|Illegal instruction|A fatal error has been detected by the Java Runtime|exit(?:ed with)? (?:status|code):? (?:139|134|132|135|0xC0000005|3221225477)|stack smashing detected/i,
        examples: { match: ['Segmentation fault (core dumped)', 'Process completed with exit code 139.'] },
    },
    {
        id: 'shell/terminated',
        cause: 'environment/killed',
        rank: 'symptom',
        match: /Process completed with exit code 1(?:35|36|38|40|41|42|43)\.|exited with code 143\b|Exit status 143/,
        examples: { match: ['Process completed with exit code 143.'] },
    },
    {
        id: 'shell/command-not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /: command not found$|command not found: |: (?:コマンドが見つかりません|명령어를 찾을 수 없음|명령을 찾을 수 없습니다|未找到命令|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontró la orden|comando não encontrado)|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|unknown shorthand flag: 'f' in -f|^env: .{1,80}: No such file or directory|^make(?:\[\d+\])?: \S{1,100}: No such file or directory|\bspawn [\w.-]+ ENOENT/,
        examples: {
            match: [
                './gen.sh: line 3: buf: command not found',
                "'msbuild' is not recognized as an internal or external command,",
                'exec: "helm": executable file not found in $PATH',
                '/bin/bash: line 1: protoc: コマンドが見つかりません',
                'Error: spawn yarnpkg ENOENT',
            ],
        },
    },
    {
        id: 'shell/not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /^(?:\/bin\/)?(?:da|a|z)?sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|^[\w./-]+\.sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|: line \d+: [\w.+-]{1,60}: not found$/,
        examples: {
            match: ['sh: 1: tsx: not found', './build.sh: 12: cmake: not found'],
            not: ['manifest for x:1 not found: manifest unknown: not found'],
        },
    },
    {
        id: 'shell/exit-127',
        cause: 'environment/missing-tool',
        rank: 'symptom',
        match: /Process completed with exit code 127\.|\bError 127\b/,
        examples: { match: ['Process completed with exit code 127.', 'make: *** [Makefile:2: gen] Error 127'] },
    },
    {
        id: 'shell/exit-126',
        cause: 'environment/permission-denied',
        rank: 'symptom',
        match: /Process completed with exit code 126\.|\bError 126\b/,
        examples: { match: ['Process completed with exit code 126.'] },
    },
    {
        id: 'machine/exec-format',
        cause: 'environment/wrong-architecture',
        rank: 'verdict',
        match: /Exec format error|cannot execute binary file|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S+ in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)/i,
        examples: {
            match: ['./bin/tool: cannot execute binary file: Exec format error', 'exec /usr/bin/sh: exec format error'],
        },
    },
    {
        id: 'docker/daemon-missing',
        cause: 'environment/docker-daemon-missing',
        rank: 'verdict',
        match: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|docker daemon is not running/i,
        unless: /permission denied/i,
        examples: {
            match: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
        },
    },
    {
        id: 'docker/socket-denied',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /permission denied while trying to connect to the (?:Docker|docker)|dial unix \S+: connect: permission denied/,
        examples: {
            match: ['permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'],
        },
    },
    {
        id: 'machine/permission-denied',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: /: Permission denied(?: \(os error 13\))?$|\bEACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: \/|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS|Insufficient permissions to install|dubious ownership|must be (?:run as|root)|are you root\?|허가 거부|許可がありません|权限不够|Keine Berechtigung|Permission non accordée|Permiso denegado|Permissão negada|Insufficient permissions? to (?:write|install|create)/i,
        unless: /publickey|denied to |remote:|registry|https?:\/\/|S3|sts:|arn:|ssh_dispatch|git@|token/i,
        examples: {
            match: [
                "install: cannot create regular file '/opt/agent': Permission denied",
                "EACCES: permission denied, open '/usr/lib/x'",
                "PermissionError: [Errno 13] Permission denied: '/data'",
            ],
            not: ['git@github.com: Permission denied (publickey).'],
        },
    },
    {
        id: 'machine/open-files',
        cause: 'environment/too-many-open-files',
        rank: 'cause',
        match: /Too many open files|\bEMFILE\b|\bENFILE\b|Resource temporarily unavailable|System limit for number of file watchers|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|inotify/i,
        unless: /no space/i,
        examples: {
            match: [
                'Error: EMFILE: too many open files, open',
                'fork: retry: Resource temporarily unavailable',
                '/usr/bin/git: Argument list too long',
            ],
        },
    },
    {
        id: 'machine/port-in-use',
        cause: 'environment/port-in-use',
        rank: 'cause',
        match: /EADDRINUSE|[Aa]ddress already in use|port is already allocated|Port \d+ is (?:already )?in use|Only one usage of each socket address/,
        examples: {
            match: [
                'Error: listen EADDRINUSE: address already in use :::3000',
                'Bind for 0.0.0.0:5432 failed: port is already allocated',
            ],
        },
    },
    {
        id: 'machine/device-missing',
        cause: 'environment/device-missing',
        rank: 'cause',
        match: /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|Failed to boot|Unable to boot (?:device|the Simulator)|unable to find a (?:device|destination) matching|emulator.{0,40}(?:timed? out|did not|terminated)|DISPLAY is not set/i,
        examples: {
            match: [
                '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY',
                'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
            ],
        },
    },
    {
        id: 'machine/tool-version',
        cause: 'environment/wrong-tool-version',
        rank: 'cause',
        match: /version `?GLIBC(?:XX)?_[\d.]+'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]+.{0,60}(?:but|found|installed|running|have)|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]+ or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version/i,
        examples: {
            match: [
                "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
                'CMake 3.28 or higher is required.  You are running version 3.25.1',
            ],
        },
    },
    {
        id: 'runner/shutdown',
        cause: 'environment/runner-lost',
        rank: 'verdict',
        match: /The runner has received a shutdown signal|lost communication with the server|The self-hosted runner.{0,60}lost|runner .{0,60}(?:went offline|has been lost)|The hosted runner (?:encountered an error|lost)|Runner (?:is )?shutting down|spot instance.{0,40}(?:terminat|interrupt|reclaim)|preempted/i,
        examples: {
            match: [
                'The runner has received a shutdown signal. This can happen when the runner service is stopped.',
                'The hosted runner lost communication with the server.',
            ],
        },
    },
    {
        id: 'runner/job-timeout',
        cause: 'environment/job-timeout',
        rank: 'verdict',
        match: /has exceeded the maximum execution time|The job has exceeded the maximum execution time|job exceeded the maximum (?:log length|time)|execution took longer than .{1,20} (?:and was|seconds)|The job has timed out/i,
        examples: {
            match: ['The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.'],
        },
    },
    {
        id: 'runner/step-timeout',
        cause: 'environment/step-timeout',
        rank: 'cause',
        match: /^The action '.{1,200}' has timed out after \d+ minutes\.|Process completed with exit code 124\.|timeout: sending signal/,
        examples: { match: ["The action 'Deploy' has timed out after 10 minutes."] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/network.js
/** The job's own machine and containers: not "another host". */
const local = /(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?:|0\.0\.0\.0|host\.docker\.internal)/i;
/** The transport between the runner and another host, in the words of libc, curl, wget, ssh, OpenSSL and the HTTP libraries. */
const networkRules = [
    {
        id: 'curl/could-not-resolve',
        cause: 'network/dns',
        rank: 'verdict',
        match: /curl: \([56]\) /,
        examples: {
            match: [
                'curl: (6) Could not resolve host: artifacts.corp.example',
                'curl: (5) Could not resolve proxy: proxy.corp',
            ],
        },
    },
    {
        id: 'curl/could-not-connect',
        cause: 'network/connection-refused',
        rank: 'verdict',
        match: /curl: \(7\) /,
        unless: local,
        examples: {
            match: ['curl: (7) Failed to connect to mirror.example port 443 after 12 ms: Connection refused'],
            not: ['curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused'],
        },
    },
    {
        id: 'curl/partial-file',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /curl: \(18\) /,
        examples: {
            match: [
                'curl: (18) transfer closed with 4923 bytes remaining to read',
                'curl: (18) end of response with 51 bytes missing',
            ],
        },
    },
    {
        id: 'curl/timed-out',
        cause: 'network/connect-timeout',
        rank: 'verdict',
        match: /curl: \(28\) /,
        unless: local,
        examples: {
            match: [
                'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
                'curl: (28) Failed to connect to x.example port 443 after 10002 ms: Timeout was reached',
            ],
        },
    },
    {
        id: 'curl/tls-connect',
        cause: 'network/tls-handshake',
        rank: 'verdict',
        match: /curl: \(35\) /,
        unless: /alert (?:certificate|bad certificate|unknown ca)/i,
        examples: { match: ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to api.example:443'] },
    },
    {
        id: 'curl/empty-reply',
        cause: 'network/connection-closed',
        rank: 'verdict',
        match: /curl: \((?:52|95|92|16)\) /,
        examples: {
            match: [
                'curl: (52) Empty reply from server',
                'curl: (92) HTTP/2 stream 0 was not closed cleanly: INTERNAL_ERROR (err 2)',
            ],
        },
    },
    {
        id: 'curl/send-receive',
        cause: 'network/connection-reset',
        rank: 'verdict',
        match: /curl: \(5[56]\) /,
        unless: /alert (?:certificate|bad certificate|unknown ca)/i,
        examples: {
            match: ['curl: (56) Recv failure: Connection reset by peer', 'curl: (55) Send failure: Broken pipe'],
            not: ['curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0'],
        },
    },
    {
        id: 'curl/certificate',
        cause: 'network/tls-untrusted',
        rank: 'verdict',
        match: /curl: \((?:60|51|77)\) /,
        unless: /expired/i,
        examples: {
            match: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
            not: ['curl: (60) SSL certificate problem: certificate has expired'],
        },
    },
    {
        id: 'tls/server-certificate-expired',
        cause: 'network/tls-expired',
        rank: 'cause',
        match: /certificate (?:has expired|problem: certificate has expired|is expired)|CERT_HAS_EXPIRED|certificate has expired or is not yet valid|The certificate of .{1,80} has expired|CertificateExpiredException|NotAfter: /i,
        unless: /client certificate|alert certificate expired|signing|provisioning/i,
        examples: {
            match: [
                'curl: (60) SSL certificate problem: certificate has expired',
                "ERROR: The certificate of 'files.example' has expired.",
                'x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T00:00:00Z',
            ],
            not: ['error: signing certificate has expired'],
        },
    },
    {
        id: 'tls/untrusted',
        cause: 'network/tls-untrusted',
        rank: 'cause',
        match: /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate signed by unknown authority|unable to find valid certification path|PKIX path building failed|server certificate verification failed|The remote certificate is invalid/i,
        unless: /expired/i,
        examples: {
            match: [
                'x509: certificate signed by unknown authority',
                'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
                'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
            ],
        },
    },
    {
        id: 'tls/handshake',
        cause: 'network/tls-handshake',
        rank: 'cause',
        match: /TLS handshake timeout|SSL_ERROR_SYSCALL|gnutls_handshake\(\) failed|handshake (?:failure|timed out)|Remote host terminated the handshake|SSLHandshakeException|unexpected eof while reading|EOF occurred in violation of protocol|TLS connection was non-properly terminated|SSL connection timeout|Client network socket disconnected before secure TLS connection|ssl\.SSL(?:EOF|ZeroReturn)Error|wrong version number|tlsv1 alert (?:internal error|protocol version)|Unable to establish SSL connection/i,
        unless: /PKIX|alert (?:certificate|bad certificate|unknown ca)/i,
        examples: {
            match: [
                'Get "https://registry.example/v2/": net/http: TLS handshake timeout',
                "fatal: unable to access 'https://git.example/a/b/': gnutls_handshake() failed: The TLS connection was non-properly terminated.",
                'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
            ],
        },
    },
    {
        id: 'network/dns',
        cause: 'network/dns',
        rank: 'cause',
        match: /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host|No such host is known|no such host\b|server misbehaving|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error|nxdomain|SERVFAIL|unable to resolve host address|Try again: hostname|주소를 알아내는데|호스트(?:를| 이름을).{0,20}(?:찾을 수 없|해석)|名前(?:解決|またはサービス)|ホスト.{0,20}(?:解決できません|見つかりません)|Name oder Dienst nicht bekannt|Nom ou service inconnu|Nombre o servicio desconocido|未知的名称或服务|无法解析(?:主机|域名)|域名解析/i,
        unless: /ModuleNotFound|Cannot resolve module|sudo: unable to resolve host/i,
        examples: {
            match: [
                "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
                'Error: getaddrinfo ENOTFOUND api.corp.example',
                'java.net.UnknownHostException: repo.corp.example: Name or service not known',
                'dial tcp: lookup proxy.example on 10.0.0.2:53: no such host',
                "  'mirror.example'의 주소를 알아내는데 임시로 실패했습니다",
            ],
            not: ['sudo: unable to resolve host runner-7: Name or service not known'],
        },
    },
    {
        id: 'network/no-route',
        cause: 'network/no-route',
        rank: 'cause',
        match: /No route to host|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|호스트로 갈 루트가 없음|ホストへの経路がありません|没有到主机的路由/i,
        examples: {
            match: ['dial tcp 10.0.0.9:6443: connect: no route to host', 'connect ENETUNREACH 2606:4700::6810:443'],
        },
    },
    {
        id: 'network/connection-refused',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: /Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|연결이 거부|接続を拒否|接続が拒否|Verbindungsaufbau abgelehnt|Connexion refusée|Conexión rehusada|拒绝连接|连接被拒绝/i,
        unless: local,
        examples: {
            match: [
                'npm ERR! code ECONNREFUSED',
                'dial tcp 10.2.0.4:443: connect: connection refused',
                'java.net.ConnectException: Connection refused (Connection refused)',
            ],
            not: [
                'connect ECONNREFUSED 127.0.0.1:5432',
                'curl: (7) Failed to connect to localhost port 8080: Connection refused',
            ],
        },
    },
    {
        id: 'network/connection-reset',
        cause: 'network/connection-reset',
        rank: 'cause',
        match: /Connection reset(?: by peer)?|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|Broken pipe|EPIPE\b|kex_exchange_identification: (?:read|Connection)|연결이 초기화|接続がリセット|接続が相手|连接被(?:对方|重置)|Verbindung wurde .{0,20}zurückgesetzt|Connexion ré-initialisée|stream error: stream ID \d+; INTERNAL_ERROR/i,
        // A local pipe whose reader went away is not a connection.
        unless: /(?:127\.\d+\.\d+\.\d+|localhost|standard output|write error|stdout|<stdout>)/i,
        examples: {
            match: [
                'npm error code ECONNRESET',
                'read tcp 10.1.0.5:44218->140.82.112.3:443: read: connection reset by peer',
                'kex_exchange_identification: read: Connection reset by peer',
            ],
        },
    },
    {
        id: 'network/connection-closed',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /Remote end closed connection|RemoteDisconnected|server closed the connection unexpectedly|Connection closed by (?:remote host|foreign host|\d|\S+ port)|The remote end hung up unexpectedly|ServerDisconnectedError|Premature close|ERR_STREAM_PREMATURE_CLOSE|connection (?:was )?closed (?:unexpectedly|before message completed|prematurely)|Connection closed prematurely|unexpected disconnect while reading sideband|lost connection to (?:MySQL )?server|The connection was closed|UND_ERR_SOCKET|other side closed|NoHttpResponseException|failed to respond|Connection aborted|unexpected EOF$|: EOF$|closed the connection/i,
        unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|decod/i,
        examples: {
            match: [
                'psql: error: connection to server at "db.corp" (10.1.2.3), port 5432 failed: server closed the connection unexpectedly',
                'fatal: the remote end hung up unexpectedly',
                "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
            ],
            not: ['bash: line 4: syntax error: unexpected EOF'],
        },
    },
    {
        id: 'network/truncated',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /IncompleteRead|transfer closed with .{1,40} remaining|Premature end of Content-Length|ContentDecodingError|early EOF|fetch-pack: (?:invalid index-pack|unexpected disconnect)|ERR_STREAM_PREMATURE|incomplete (?:download|response|body)|download(?:ed)? (?:size|length).{0,40}(?:mismatch|does not match)|Unexpected end of (?:archive|ZLIB input stream)|got end of stream|IncompleteMessage|Truncated (?:tar|zip|gzip)|File has unexpected size|Content-Length mismatch|size mismatch/i,
        unless: /Mirror sync in progress/i,
        examples: {
            match: [
                'urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 5120 more expected)',
                'fatal: early EOF',
                'Premature end of Content-Length delimited message body (expected: 5,120; received: 88)',
            ],
        },
    },
    {
        id: 'network/connect-timeout',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: /Connection timed out|connect(?:ion)? timeout|ETIMEDOUT|ConnectTimeout|ConnectTimeoutError|Failed to connect to \S+ port \d+|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|Could not connect to|Unable to connect to|Connect timed out|A connection attempt failed because the connected party|Couldn't connect to server|could not connect to (?:server|registry)|연결 시간(?:이)? 초과|接続がタイムアウト|Zeitüberschreitung|délai d'attente|tiempo de espera|连接超时/i,
        unless: local,
        examples: {
            match: [
                '  Could not connect to archive.example:80 (203.0.113.7), connection timed out',
                'dial tcp 140.82.112.34:443: i/o timeout',
                'npm error code ETIMEDOUT',
            ],
            not: ['Could not connect to localhost:5432'],
        },
    },
    {
        id: 'network/read-timeout',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /Read timed out|ReadTimeout|SocketTimeoutException|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|socket timeout|i\/o timeout|Client\.Timeout exceeded|The read operation timed out|(?:response|idle|transfer) timed? ?out|Operation too slow|network timeout at|timeout awaiting response headers|HeadersTimeoutError|BodyTimeoutError|net\/http: request canceled|deadline exceeded/i,
        unless: local,
        examples: {
            match: [
                'ReadTimeoutError("HTTPSConnectionPool(host=\'pypi.example\', port=443): Read timed out. (read timeout=15)")',
                'java.net.SocketTimeoutException: Read timed out',
                'Get "https://ghcr.example/v2/": context deadline exceeded',
            ],
        },
    },
    {
        id: 'network/request-timeout',
        cause: 'network/request-timeout',
        rank: 'symptom',
        match: /\brequest (?:has )?timed? ?out\b|request timeout:|timeout of \d+ ?ms exceeded|\bRequestTimeout\b|timed out (?:while|waiting for).{0,60}(?:response|connection|server|download|host)|HTTP request timed out|operation timed out|The request was canceled due to the configured HttpClient\.Timeout/i,
        unless: /mocha|done\(\)|test|hook|locator|waiting for selector/i,
        examples: {
            match: ['Request timeout: /twirp/service/CreateThing', 'error: the request has timed out'],
            not: ['Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called'],
        },
    },
    {
        id: 'network/fetch-failed',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /TypeError: fetch failed|FetchError: request to \S+ failed|Network(?:ing)? error|network is down|urlopen error|ConnectionError\b|APIConnectionError|Max retries exceeded with url|error sending request for url|Failed to fetch \S+:\/\/|Could not transfer artifact|spurious network error|network socket disconnected|ClientConnectorError|requests\.exceptions\.ConnectionError|An error occurred while sending the request|unable to access 'https?:|Failed to download\b/i,
        unless: local,
        examples: {
            match: ['TypeError: fetch failed', 'FetchError: request to https://api.example/x failed, reason: socket hang up'],
        },
    },
    {
        id: 'wget/network-failure',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /^(?:wget: )?(?:unable to resolve host address|failed: (?:Connection (?:timed out|refused|reset)|Name or service not known|Temporary failure)|Giving up\.$)|wget: download timed out|Read error \((?:Connection|Success|Resource)/,
        examples: { match: ['wget: unable to resolve host address ‘files.example’', 'Giving up.'] },
    },
    {
        id: 'local/service-not-answering',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        match: /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d+\.\d+\.\d+|localhost|::1|0\.0\.0\.0)|(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)/i,
        examples: {
            match: [
                'Error: connect ECONNREFUSED 127.0.0.1:5432',
                'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/consequence.js
/** What a package manager could not do because of these is their consequence: it reached no registry, or none let it in. */
const ofTransport = ['network', 'external_api', 'token_expired'];

;// CONCATENATED MODULE: ./build/core/rules/packages/conda.js

/** conda, mamba, micromamba, twine and setup-python. */
const condaRules = [
    {
        id: 'conda/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /PackagesNotFoundError|ResolvePackageNotFound|nothing provides (?:requested )?|The following packages are not available from current channels/,
        unless: /conflicting requests|needed by .{1,120}\.(?:rpm|x86_64)/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'PackagesNotFoundError: The following packages are not available from current channels:',
                'error    libmamba Could not solve for environment specs: nothing provides requested acme-gis 9.*',
            ],
        },
    },
    {
        id: 'conda/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /UnsatisfiableError|Could not solve for environment specs|critical libmamba .{0,40}Could not solve|The following packages are incompatible|package \S{1,100} requires .{1,100}, but none of the providers can be installed/,
        yieldsTo: ['conda/not-found', ...ofTransport],
        examples: {
            match: [
                'LibMambaUnsatisfiableError: Encountered problems while solving:',
                'error    libmamba Could not solve for environment specs',
            ],
        },
    },
    {
        id: 'conda/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /ChecksumMismatchError|Conda detected a mismatch between the expected content|SafetyError: The package for/,
        examples: {
            match: [
                "ChecksumMismatchError: Conda detected a mismatch between the expected content and downloaded content for url 'https://conda.example/x.conda'.",
            ],
        },
    },
    {
        id: 'conda/http',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /CondaHTTPError: HTTP 000 CONNECTION FAILED|CondaSSLError: |An HTTP error occurred when trying to retrieve this URL|Download error \(\d{1,3}\) |critical libmamba Multiple errors occured|libmamba .{0,40}Download error/,
        yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/connection-reset', 'dependency'],
        examples: {
            match: [
                'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/linux-64/repodata.json>',
                'error    libmamba Download error (28) Timeout was reached [https://conda.example/noarch/repodata.json]',
            ],
        },
    },
    {
        id: 'conda/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /CondaHTTPError: HTTP 5\d\d|libmamba .{0,200}(?:failed|status) \(?5\d\d\)? |libmamba Subprocess .{1,40} 5\d\d|Transfer finalized, status: 5\d\d/,
        examples: {
            match: [
                'CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE: BACK-END SERVER IS AT CAPACITY for url <https://conda.example/noarch/repodata.json.zst>',
            ],
        },
    },
    {
        id: 'conda/environment-file',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /EnvironmentFileNotFound: |EnvironmentFileExtensionNotValid|EnvironmentFileEmpty|EnvironmentLocationNotFound|CondaValueError: |CondaEnvException: /,
        yieldsTo: ['conda/not-found', 'pip/*', ...ofTransport],
        examples: { match: ["EnvironmentFileNotFound: '/home/runner/work/gis/gis/environment-ci.yml' file not found"] },
    },
    {
        id: 'setup.python/version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /The version '?\S{1,40}'? with architecture '?\S{1,20}'? was not found|Version \S{1,40} was not found in the local cache|Unable to find (?:Node|Java|Python|Ruby|Go|node|go|Dart|\.NET) ?\w{0,20} version|Could not find satisfied version for SemVer|Unable to find (?:a )?(?:Java|JDK|Node\.js) \S{0,20} ?(?:version|distribution)|No (?:matching version|supported distribution) was found for|Unknown version \S{1,20} for ruby/,
        help: 'Choose a version that exists for this runner image and architecture.',
        yieldsTo: ofTransport,
        examples: {
            match: [
                'Error: The version 3.7 with architecture x64 was not found in the local cache',
                "Error: The version '3.6' with architecture 'x64' was not found for Ubuntu 24.04.",
                "Error: Unable to find Node version '99.x' for platform linux and architecture x64.",
                "Error: Could not find satisfied version for SemVer '27-ea'.",
                'Error: Unknown version 2.3.9 for ruby on ubuntu-24.04',
            ],
        },
    },
    {
        id: 'twine/version-exists',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /HTTPError: 400 .{0,80}File already exists|File already exists \('|cannot publish over the previously published version|You cannot publish over the previously|crate version `\S{1,60}` is already uploaded|crate \S{1,100} already exists on|version already exists and cannot be overwritten/,
        help: 'Raise the version: a published version cannot be replaced.',
        examples: {
            match: [
                "ERROR    HTTPError: 400 Bad Request from https://upload.pypi.org/legacy/ File already exists ('acme-1.0.0.tar.gz')",
                'npm error 403 403 Forbidden - PUT https://registry.npmjs.org/acme - You cannot publish over the previously published versions: 1.0.0.',
                'error: crate acme@0.3.1 already exists on crates.io index',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/desktop.js

/** Homebrew, snap, Chocolatey, winget, scoop, nix, and the browsers and binaries that npm packages fetch. */
const desktopRules = [
    {
        id: 'brew/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /No available formula(?: or cask)? with the name|No formulae or casks found|is unavailable: No available formula|Error: Cask '\S{1,80}' is unavailable|Error: \S{1,80} has been disabled because/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "Error: Cask 'acmez' is unavailable: No Cask with this name exists.",
                'Error: acme has been disabled because it is not maintained upstream!',
            ],
        },
    },
    {
        id: 'brew/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Error: SHA-?256 mismatch|Error: .{0,100}SHA256 mismatch|ERROR Hash check failed!|Error - hashes do not match|Installer hash does not match|Checksum for '.{1,200}' did not meet/,
        examples: {
            match: [
                'Error: SHA-256 mismatch',
                'Installer hash does not match; this cannot be overridden when running as admin',
                "ERROR: Checksum for 'C:\\Temp\\acme.exe' did not meet 'AB12' for checksum type 'sha256'.",
            ],
        },
    },
    {
        id: 'brew/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Error: Failed to download resource "|Error: \S{1,80}: Failed to download resource|Error: Download failed on Cask '|Download failed on Formula '/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/tls-handshake',
            'network/truncated-download',
            'network/tls-expired',
            'external_api',
            'token_expired',
            'dependency',
            'http/404',
        ],
        examples: {
            match: [
                'Error: acme: Failed to download resource "acme_bottle_manifest"',
                "Error: Download failed on Cask 'acme' with message: Download failed: https://dl.acme.example/a.dmg",
            ],
        },
    },
    {
        id: 'snap/store',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: cannot (?:install|refresh|perform the following tasks).{0,200}(?:store|api\.snapcraft\.io|Download snap)|error: unable to contact snap store/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'snap/not-found'],
        examples: { match: ['error: unable to contact snap store'] },
    },
    {
        id: 'snap/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: snap "\S{1,80}" not found|error: snap "\S{1,80}" is not available on/,
        examples: { match: ['error: snap "acmez" not found'] },
    },
    {
        id: 'choco/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /The package was not found with the source|not installed\. The package was not found|Couldn't find manifest for '|No package found matching input criteria|No available upgrade found\./,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'acmez not installed. The package was not found with the source(s) listed.',
                "Couldn't find manifest for 'acmez'.",
                'No package found matching input criteria.',
            ],
        },
    },
    {
        id: 'choco/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Error retrieving packages from source '|Unable to connect to source 'https?:|Failed to fetch results from V2 feed at|Failed when searching source; results will not be included|InternetOpenUrl\(\) failed|The remote file either doesn't exist, is unauthorized, or is forbidden/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'token_expired', 'http/404'],
        examples: {
            match: [
                "Failed to fetch results from V2 feed at 'https://community.chocolatey.org/api/v2/Packages(Id='acme')'",
                'InternetOpenUrl() failed.',
            ],
        },
    },
    {
        id: 'choco/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /The remote server returned an error: \(5\d\d\)|Response status code does not indicate success: 5(?:0[15-9]|[1-9]\d)/,
        examples: {
            match: [
                'Exception calling "GetResponse": The remote server returned an error: (504) Gateway Timeout.',
                'Response status code does not indicate success: 525 (<none>).',
            ],
        },
    },
    {
        id: 'nix/hash',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /hash mismatch in fixed-output derivation|error: hash mismatch importing path|NAR hash mismatch in input/,
        help: 'Update the hash (or flake.lock) after checking why the source changed.',
        examples: {
            match: [
                "error: hash mismatch in fixed-output derivation '/nix/store/abc-source.drv':",
                "error: NAR hash mismatch in input 'github:acme/lib'",
            ],
        },
    },
    {
        id: 'nix/attribute',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: attribute '.{1,100}' missing|error: undefined variable '|does not provide attribute '|error: cannot find flake '|error: (?:unfree|insecure|broken) package/,
        examples: {
            match: [
                "error: attribute 'acmez' missing",
                "error: flake 'git+file:///w' does not provide attribute 'packages.x86_64-linux.cli'",
            ],
        },
    },
    {
        id: 'nix/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: unable to download 'https?:|unable to download 'https?:\/\/\S{1,300}': (?:Couldn't|Timeout|HTTP error 5|SSL)/,
        unless: /HTTP error \d|; retrying/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api'],
        examples: {
            match: [
                "error: unable to download 'https://cache.nixos.org/abc.narinfo': Stream error in the HTTP/2 framing layer (92)",
            ],
        },
    },
    {
        id: 'browser/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /(?:Error: |ERROR: )Failed to (?:download|set up) (?:Chrom|Firefox|Webkit|WebKit|FFmpeg|ffmpeg|chrome|chromium|browser)|Failed to download Chrom|Failed to download Firefox|The Cypress App could not be downloaded|Cypress failed to download|Failed to install browsers|electron.{0,80}failed to download|Failed to set up chrome v|Download failure, code=/,
        unless: /Download failure, code=404|status code 404/,
        yieldsTo: ['external_api', 'network/tls-untrusted', 'http/404'],
        examples: {
            match: [
                'Error: Failed to download Chromium 130.0.6723.31 (playwright build v1140), caused by',
                'The Cypress App could not be downloaded.',
                '**INFO** ERROR: Failed to set up chrome v131.0.6778.85! Set "PUPPETEER_SKIP_DOWNLOAD" env variable to skip download.',
                'Error: Download failure, code=1',
            ],
        },
    },
    {
        id: 'browser/missing',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Executable doesn't exist at |Looks like Playwright (?:was just installed or updated|Test or Playwright)|Could not find Chrome \(ver\.|Could not find Chromium \(rev\.|The cypress npm package is installed, but the Cypress binary is missing|Electron failed to install correctly|Host system is missing dependencies to run browsers|cannot find Chrome binary/,
        yieldsTo: ['browser/download', ...ofTransport],
        help: 'Install the browser in a step before this one (`npx playwright install --with-deps`, `npx puppeteer browsers install`, `npx cypress install`).',
        examples: {
            match: [
                "Error: browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1140/chrome-linux/chrome",
                'Error: Could not find Chrome (ver. 131.0.6778.85). This can occur if either',
                'Error: Electron failed to install correctly, please delete node_modules/electron and try installing again',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/dotnet.js

/** NuGet, dotnet restore and paket; assemblies that do not load. */
const dotnetRules = [
    {
        id: 'nuget/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error NU110[1-5]\b|error NU1108\b|error: NU110[1-5]\b|Unable to find package \S|error MSB4236|Unable to find version '\S{1,40}' of package/,
        unless: /warning NU/,
        yieldsTo: ofTransport,
        examples: {
            match: [
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
        match: /error NU110[67]\b|error NU16\d\d\b|Version conflict detected for \S|NETSDK1004\b|Package downgrade: Detected|Detected package downgrade: /,
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
        match: /error NU120[1-3]\b|error NU1213\b|NETSDK1045\b|NETSDK1083\b|NETSDK1147\b|A compatible (?:installed )?\.NET SDK (?:for global\.json version|was not found)|You must install or update \.NET to run this application|Requested SDK version: /,
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
        match: /error NU100[49]\b|packages lock file is inconsistent with the project dependencies|lock file is inconsistent .{0,80}so restore can't be run in locked mode/,
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
        match: /error NU1301|NU1301: |Unable to load the service index for source|Failed to retrieve information about '.{1,120}' from remote source|Failed to download package '/,
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
        match: /There was a version conflict during package resolution|Paket failed with|Could not find file paket\.lock|paket\.lock .{0,60}out of date/,
        yieldsTo: ofTransport,
        examples: { match: ['There was a version conflict during package resolution.', 'Paket failed with'] },
    },
    {
        id: 'dotnet/assembly',
        cause: 'dependency/module-not-found',
        rank: 'symptom',
        match: /Could not load file or assembly '|The type or namespace name '\S{1,120}' could not be found \(are you missing|Unable to load (?:DLL|shared library) '|The (?:specified|required) module '.{1,120}' (?:was not loaded|is not loaded)|No match was found for the specified search criteria and module name/,
        yieldsTo: ['nuget/*', ...ofTransport],
        examples: {
            match: [
                "System.IO.FileNotFoundException: Could not load file or assembly 'Acme.Core, Version=1.0.0.0, Culture=neutral'",
                "Install-Package: No match was found for the specified search criteria and module name 'PSAcme'.",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/infra.js

/** Container images, Helm charts, Terraform providers, Ansible collections, actions. */
const infraRules = [
    {
        id: 'image/not-found',
        cause: 'dependency/image-not-found',
        rank: 'verdict',
        match: /manifest unknown|manifest for \S{1,200} not found|(?:docker\.io|ghcr\.io|quay\.io|\.dkr\.ecr|gcr\.io|mcr\.microsoft\.com)\/\S{1,200}: not found|repository does not exist|name unknown: |ImagePullBackOff|ErrImagePull|failed to resolve (?:source metadata|reference).{0,300}: not found|no matching manifest for \S|manifest invalid: /,
        unless: /denied|unauthorized|no such host/,
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                'docker.io/library/python:3.10.14-slim-buster: not found',
                'reading manifest 9.9 in ghcr.io/acme/x: manifest unknown',
                'no matching manifest for linux/arm64/v8 in the manifest list entries',
            ],
        },
    },
    {
        id: 'image/truncated',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /failed to (?:copy|extract layer|register layer|do request): .{0,300}(?:unexpected EOF|connection reset|httpReadSeeker)|short read: expected \d{1,15} bytes but got|error pulling image configuration: .{0,200}(?:EOF|timeout|reset)|filesystem layer verification failed|unexpected commit digest/,
        unless: /no space left/,
        yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/tls-handshake'],
        examples: {
            match: [
                'ERROR: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudfront.docker.com/x": read: connection reset',
                'short read: expected 29126484 bytes but got 8388608: unexpected EOF',
            ],
        },
    },
    {
        id: 'helm/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Error: (?:chart ".{1,100}" (?:matching|version|not found)|no (?:cached )?repo(?:sitory)? (?:named|definition|found))|Error: failed to download ".{1,200}"|no chart (?:name|version) found for|can't get a valid version for (?:repositories|repository|dependency|\d{1,3} subchart)|found in Chart\.yaml, but missing in charts\/ directory|Error: repo \S{1,80} not found/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'Error: chart "acme" matching 9.0.0 not found in acme index. (try \'helm repo update\'): no chart version found for acme-9.0.0',
                "Error: can't get a valid version for 1 subchart(s): acme",
                'Error: found in Chart.yaml, but missing in charts/ directory: redis',
            ],
        },
    },
    {
        id: 'helm/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /the lock file \(Chart\.lock\) is out of sync/,
        help: 'Run `helm dependency update`, and commit Chart.lock.',
        examples: {
            match: [
                'Error: the lock file (Chart.lock) is out of sync with the dependencies file (Chart.yaml). Please update the dependencies',
            ],
        },
    },
    {
        id: 'helm/repository',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Error: looks like "https?:\/\/\S{1,200}" is not a valid chart repository or cannot be reached|Unable to get an update from the ".{1,80}" chart repository/,
        unless: /: (?:[45]\d\d) |failed to fetch \S{1,300} : [45]\d\d/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/read-timeout',
            'network/tls-handshake',
            'network/tls-untrusted',
            'external_api',
            'token_expired',
            'http/404',
        ],
        examples: {
            match: [
                'Error: looks like "https://charts.acme.example" is not a valid chart repository or cannot be reached: Get "https://charts.acme.example/index.yaml": EOF',
            ],
        },
    },
    {
        id: 'terraform/provider',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /no available releases match the given (?:version )?constraints|provider registry .{1,100} does not have a provider|Module version requirements have changed|Error: (?:Unresolvable module version constraint|Module not found|Unsupported Terraform Core version)|no versions? matching the given constraint/,
        yieldsTo: ofTransport,
        show: 'last',
        examples: {
            match: [
                'provider registry.terraform.io/hashicorp/aws: no available releases match the given constraints ~> 99.0',
                '│ Error: Unsupported Terraform Core version',
            ],
        },
    },
    {
        id: 'terraform/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Inconsistent dependency lock file|Provider requirements cannot be satisfied|the locked version selections|doesn't match any of the checksums (?:previously )?recorded in the dependency lock file/,
        yieldsTo: ofTransport,
        help: 'Run `terraform init -upgrade` (and `terraform providers lock` for each platform), and commit .terraform.lock.hcl.',
        examples: { match: ['│ Error: Inconsistent dependency lock file'] },
    },
    {
        id: 'terraform/registry',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /could not connect to \S{1,120}: failed to|Error: Failed to install provider|Failed to query available provider packages|Could not retrieve the list of available versions|Error: Failed to download module|Error: Error accessing remote module registry/,
        yieldsTo: ['network/dns', 'external_api', 'token_expired', 'dependency', 'network/tls-untrusted'],
        show: 'last',
        examples: {
            match: [
                '│ hashicorp/aws: could not connect to registry.terraform.io: failed to',
                '│ Error: Failed to query available provider packages',
            ],
        },
    },
    {
        id: 'ansible/galaxy',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /ERROR! Failed to resolve the requested dependencies map|ERROR! .{0,40}Could not satisfy the following requirements|couldn't resolve module\/action '|\[WARNING\]: - \S{1,100} was NOT installed successfully|ERROR! - you can use --ignore-errors to skip failed roles/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'ERROR! Failed to resolve the requested dependencies map. Could not satisfy the following requirements:',
                "ERROR! couldn't resolve module/action 'community.acme.thing'.",
            ],
        },
    },
    {
        id: 'action/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Failed to download action 'https?:|Failed to download archive 'https?:|An action could not be found at the URI 'https?:\/\/codeload|Failed to resolve action download info/,
        unless: /: 404|\(404\)|Response status code/,
        yieldsTo: [
            'external_api',
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/read-timeout',
            'token_expired',
            'dependency/action-not-found',
        ],
        examples: {
            match: [
                "Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'. Error: The request was canceled",
            ],
        },
    },
    {
        id: 'cache/service',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /Failed to (?:save|restore|CreateCacheEntry|GetCacheEntryDownloadURL|FinalizeCacheEntryUpload)\w{0,10}: .{0,200}(?:unavailable|internal|[Ii]ntermediate)|Cache service responded with 5\d\d|Failed to CreateArtifact: .{0,120}(?:5\d\d|timeout|reset)|Failed to (?:FinalizeArtifact|GetSignedArtifactURL|ListArtifacts): /,
        yieldsTo: [
            'network',
            'token_expired',
            'environment',
            'build',
            'external_api/http-503',
            'external_api/http-502',
            'external_api/http-500',
        ],
        examples: {
            match: [
                'Cache service responded with 503',
                'Failed to CreateArtifact: Received non-retryable error: Failed request: (500) Internal Server Error',
            ],
        },
    },
    {
        id: 'artifact/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Unable to download artifact\(s\): Artifact not found for name|Unable to find any artifacts for the associated workflow|Failed to restore cache entry\. Exiting as fail-on-cache-miss is set|no artifacts? (?:found|matches)|no valid artifacts found to download/,
        help: 'Check that the job which uploads it ran in this run, and that the names agree.',
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                'Unable to download artifact(s): Artifact not found for name: dist',
                'Failed to restore cache entry. Exiting as fail-on-cache-miss is set. Input key: node-abc',
            ],
        },
    },
    {
        id: 'lfs/missing',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Object does not exist on the server: \[404\]|smudge filter lfs failed|error: external filter 'git-lfs|This repository is over its data quota/,
        unless: /data quota/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '[4f5e6a] Object does not exist on the server: [404] Object does not exist on the server',
                'fatal: assets/logo.psd: smudge filter lfs failed',
            ],
        },
    },
    {
        id: 'lfs/quota',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /This repository (?:is over its data quota|exceeded its LFS budget)/,
        examples: {
            match: [
                'batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/jvm.js

/** Maven, Gradle, sbt, coursier, ivy, leiningen and bazel; classes that are missing at run time. */
const jvmRules = [
    {
        id: 'maven/artifact',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Could not find artifact |was not found in https?:\/\/\S{1,300} during a previous attempt|Could not resolve dependencies for project .{1,400}(?:Could not find|was not found|absent)|Failure to find \S{1,200} in https?:|The following artifacts could not be resolved: .{1,400}(?:Could not find|absent)/,
        unless: /Could not transfer artifact/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '[ERROR] Failed to execute goal on project x: Could not resolve dependencies for project a:b:jar:1: Could not find artifact c:d:jar:9 in central',
                'Failure to find dev.acme:core:jar:9.9 in https://repo.acme.example/maven2 was cached in the local repository',
            ],
        },
    },
    {
        id: 'maven/not-resolved',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /Could not resolve dependencies for project|Non-resolvable (?:parent|import) POM|or one of its dependencies could not be resolved|Failed to collect dependencies|Failed to read artifact descriptor for|No plugin found for prefix '|Unresolveable build extension/,
        yieldsTo: ['maven/artifact', ...ofTransport],
        examples: { match: ["[ERROR] No plugin found for prefix 'jbake' in the current project and in the plugin groups"] },
    },
    {
        id: 'maven/transfer',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Could not transfer (?:artifact|metadata) \S{1,200} (?:from\/to|to\/from) |transfer failed for https?:\/\//,
        unless: /status(?: code)?:? ?\d{3}|Blocked mirror|localhost|127\.0\.0\.1|reason phrase/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/read-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'network/connection-closed',
            'network/tls-handshake',
            'network/tls-untrusted',
            'network/no-route',
            'network/truncated-download',
            'external_api',
            'token_expired',
            'maven/artifact',
        ],
        examples: {
            match: [
                '[ERROR] Could not transfer artifact dev.acme:core:pom:2.1 from/to acme (https://repo.acme.example/releases): Connect to repo.acme.example:443 failed',
            ],
            not: [
                'Could not transfer artifact dev.acme:core:pom:2.1 from/to acme (https://repo.acme.example): status code: 503, reason phrase: Service Unavailable (503)',
            ],
        },
    },
    {
        id: 'maven/blocked-mirror',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Blocked mirror for repositories: |maven-default-http-blocker/,
        help: 'Use the https address of the repository: Maven blocks plain http since 3.8.1.',
        examples: {
            match: [
                '[ERROR] Could not transfer artifact a:b:pom:1 from/to maven-default-http-blocker (http://0.0.0.0/): Blocked mirror for repositories: [acme (http://repo.acme.example, default, releases)]',
            ],
        },
    },
    {
        id: 'maven/enforcer',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Dependency convergence error for|Rule \d{1,3}: \S{1,200}\.(?:DependencyConvergence|RequireUpperBoundDeps|BanDuplicate\w{1,40}|RequireReleaseDeps)|Require upper bound dependencies error/,
        examples: { match: ['Dependency convergence error for com.google.guava:guava:jar:19.0 paths to dependency are:'] },
    },
    {
        id: 'gradle/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /> Could not find [\w.-]{1,120}:[\w.-]{1,120}|Could not find [\w.-]{1,120}:[\w.-]{1,120}:[\w.+-]{1,60}\.$|Plugin \[id: .{1,200} was not found|No matching variant of|Could not find any version that matches|Could not find any matches for /,
        examples: {
            match: [
                '   > Could not find com.acme:retry-http:4.0.3.',
                "Plugin [id: 'dev.acme.lint', version: '9.0'] was not found in any of the following sources:",
            ],
        },
    },
    // "Could not find" means that every repository answered and has it not; "could not resolve" leaves open why.
    {
        id: 'gradle/not-resolved',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /> Could not resolve [\w.-]{1,120}:[\w.-]{1,120}|Could not resolve all (?:files|artifacts|dependencies|task dependencies) for configuration|> Could not resolve: /,
        yieldsTo: ['gradle/not-found', ...ofTransport],
        show: 'last',
        examples: { match: ["> Could not resolve all files for configuration ':compileClasspath'."] },
    },
    {
        id: 'gradle/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /Received status code 5\d\d from server: /,
        examples: {
            match: [
                "   > Could not GET 'https://plugins.gradle.example/m2/x.pom'. Received status code 502 from server: Bad Gateway",
            ],
        },
    },
    {
        id: 'gradle/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'verdict',
        match: /Received status code 429 from server: /,
        examples: {
            match: [
                "   > Could not HEAD 'https://repo.acme.example/x.pom'. Received status code 429 from server: Too Many Requests",
            ],
        },
    },
    {
        id: 'gradle/refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /Received status code 40[13] from server: |Username must not be null!/,
        examples: {
            match: [
                "   > Could not GET 'https://maven.pkg.github.com/acme/core/core-1.0.pom'. Received status code 401 from server: Unauthorized",
            ],
        },
    },
    {
        id: 'gradle/verification',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Dependency verification failed for configuration|Verification of Gradle distribution failed!|Your Gradle distribution may have been tampered with/,
        examples: {
            match: [
                "> Dependency verification failed for configuration ':compileClasspath'",
                'Verification of Gradle distribution failed!',
            ],
        },
    },
    {
        id: 'gradle/lock-state',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /not part of the dependency lock state|Did not resolve '.{1,160}' which is part of the dependency lock state/,
        help: 'Run `gradle dependencies --write-locks`, and commit the lock state.',
        examples: { match: ["   > Resolved 'com.acme:core:1.2' which is not part of the dependency lock state"] },
    },
    {
        id: 'jvm/toolchain',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /Unsupported class file major version \d|has been compiled by a more recent version of the Java Runtime|Cannot find a Java installation on your machine|No matching toolchains found for requested specification|Dependency requires at least JVM runtime version|invalid target release: \d|error: release version \d{1,2} not supported|only compatible with JVM runtime version/,
        help: 'Set up the JDK that the project or its plugin needs.',
        examples: {
            match: [
                '> Dependency requires at least JVM runtime version 17. This build uses a Java 11 JVM.',
                'java.lang.UnsupportedClassVersionError: App has been compiled by a more recent version of the Java Runtime (class file version 65.0)',
                '[ERROR] Fatal error compiling: error: release version 21 not supported',
            ],
        },
    },
    {
        id: 'jvm/class-not-found',
        cause: 'dependency/module-not-found',
        rank: 'symptom',
        match: /java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): |Error: Could not find or load main class |error: package [\w.]{1,120} does not exist/,
        yieldsTo: [...ofTransport, 'maven/artifact', 'gradle/not-found'],
        examples: {
            match: [
                'Caused by: java.lang.ClassNotFoundException: org.postgresql.Driver',
                'error: package org.apache.commons.lang3 does not exist',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/jvm-others.js

const jvmOtherRules = [
    {
        id: 'sbt/unresolved',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /unresolved dependency: |Error downloading \S{1,200}:\S{1,100}:|not found: https?:\/\/\S{1,300}\.pom|Resolution error: Error downloading|ResolveException: /,
        yieldsTo: ofTransport,
        examples: { match: ['[error] sbt.librarymanagement.ResolveException: Error downloading com.acme:x_3:1.0'] },
    },
    {
        id: 'sbt/evicted',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /found version conflict\(s\) in library dependencies|Conflicting cross-version suffixes in/,
        examples: {
            match: [
                '[error] (update) found version conflict(s) in library dependencies; some are suspected to be binary incompatible:',
            ],
        },
    },
    {
        id: 'coursier/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /download error: Caught java\.(?:net|io)\.|coursier\.error\.FetchError|ArtifactError\$DownloadError|Server access Error: /,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/read-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'external_api',
            'token_expired',
        ],
        examples: {
            match: [
                '[error]   download error: Caught java.io.IOException (Server returned nothing) while downloading https://repo1.example/maven2/x.pom',
            ],
        },
    },
    {
        id: 'lein/artifact',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Could not find artifact \S{1,160} in (?:clojars|central)|This could be due to a typo in :dependencies|Could not find \S{1,160} in any repository|Error building classpath\. Could not find artifact/,
        yieldsTo: ofTransport,
        examples: { match: ['This could be due to a typo in :dependencies, file system permissions, or network issues.'] },
    },
    {
        id: 'bazel/fetch',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Error downloading \[https?:|java\.io\.IOException: Error downloading|An error occurred during the fetch of repository '|Failed to fetch registry file|Error accessing registry https?:/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/read-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'network/tls-untrusted',
            'network/tls-handshake',
            'external_api',
            'token_expired',
            'dependency',
            'build',
        ],
        examples: { match: ["ERROR: An error occurred during the fetch of repository 'rules_acme':"] },
    },
    {
        id: 'bazel/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /GET returned 404 Not Found|Bad (?:URL|http status) .{0,40}404|Error computing the main repository mapping: .{0,200}not found in registries|module not found in registries: |no such package '@{1,2}[\w.~+-]{1,120}\/\//,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'ERROR: Error computing the main repository mapping: module not found in registries: rules_acme@9.0',
                "ERROR: no such package '@com_acme//lib': The repository could not be resolved",
            ],
        },
    },
    {
        id: 'bazel/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /GET returned 5\d\d /,
        examples: {
            match: [
                'Error in download_and_extract: java.io.IOException: Error downloading [https://mirror.example/x.tar.gz] to /x: GET returned 503 Service Unavailable',
            ],
        },
    },
    {
        id: 'bazel/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Checksum was [0-9a-f]{16,64} but wanted [0-9a-f]{16,64}/,
        examples: {
            match: [
                'java.io.IOException: Error downloading [https://x.example/a.zip]: Checksum was 0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 but wanted ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100',
            ],
        },
    },
    {
        id: 'bazel/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /MODULE\.bazel\.lock is no longer up-to-date|--lockfile_mode=error/,
        unless: /^INFO|Reading rc options/,
        help: 'Run `bazel mod deps --lockfile_mode=update`, and commit MODULE.bazel.lock.',
        examples: {
            match: ['ERROR: MODULE.bazel.lock is no longer up-to-date because: the root MODULE.bazel has been modified.'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/mobile.js

/** CocoaPods, Carthage, SwiftPM, pub (Dart, Flutter). */
const mobileRules = [
    {
        id: 'cocoapods/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /\[!\] Unable to find a (?:specification|pod with name)|None of your spec sources contain a spec satisfying|\[!\] No podspec (?:found|exists)/,
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
        match: /\[!\] CocoaPods could not find compatible versions for pod|required a higher minimum deployment target|\[!\] The platform of the target/,
        yieldsTo: ['cocoapods/not-found', ...ofTransport],
        examples: { match: ['[!] CocoaPods could not find compatible versions for pod "AcmeCore":'] },
    },
    {
        id: 'cocoapods/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /There were changes to the (?:podfile|lockfile) in deployment mode|The sandbox is not in sync with the Podfile\.lock|changes to the lockfile in deployment mode/i,
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
        match: /\[!\] Error installing \S|CDN: trunk .{0,80}(?:Repo update failed|URL couldn't be downloaded|Response:)|CDN: trunk Relative path couldn't be downloaded|\[!\] Unable to add a source with url/,
        unless: /Response: (?:404|5\d\d|429)/,
        yieldsTo: [
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
        match: /CDN: trunk URL couldn't be downloaded: \S{1,300} Response: 5\d\d/,
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
        match: /No tagged versions found for|No available version for \S{1,120} satisfies the requirement|Dependency "\S{1,80}" has no shared framework schemes|Could not pick a version for/,
        yieldsTo: ofTransport,
        examples: { match: ['No available version for acme-core satisfies the requirement: == 9.0'] },
    },
    {
        id: 'swiftpm/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /error: Dependencies could not be resolved because|xcodebuild: error: Could not resolve package dependencies|error: the package manifest at '.{1,200}' cannot be accessed|error: unknown package '|Failed to resolve dependencies Dependencies could not be resolved|error: product '\S{1,80}' required by package '/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "error: Dependencies could not be resolved because root depends on 'acme-core' 9.0.0..<10.0.0.",
                'xcodebuild: error: Could not resolve package dependencies:',
            ],
        },
    },
    {
        id: 'swiftpm/module',
        cause: 'dependency/module-not-found',
        rank: 'cause',
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
        match: /an out-of-date resolved file was detected at|a resolved file is required when automatic dependency resolution is disabled/,
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
        match: /Because \S{1,100} (?:depends on|requires) .{1,300}, version solving failed|So, because \S{1,100} depends on|which doesn't exist \(could not find package|The current Dart SDK version is|Because .{1,160} requires (?:the )?(?:Flutter )?SDK version|requires SDK version .{1,60}, version solving failed/,
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
        match: /Got socket error trying to find package|Pub failed .{0,40}Failed host lookup|Got TLS error trying to find package|HandshakeException: (?:Connection terminated during handshake|Handshake error)|SocketException: /,
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
];

;// CONCATENATED MODULE: ./build/core/rules/packages/native.js

/** Headers, libraries and packages of C and C++; vcpkg and conan. */
const nativeRules = [
    {
        id: 'cmake/find-package',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Could not find a package configuration file provided by|Could NOT find \w{1,60} \(missing|By not providing "Find|The following required packages were not found|Could not find a configuration file for package "|None of the required '\S{1,80}' found/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '  Could not find a package configuration file provided by "OpenCV" (requested',
                '  Could NOT find OpenSSL (missing: OPENSSL_CRYPTO_LIBRARY)',
            ],
        },
    },
    {
        id: 'pkgconfig/not-found',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Package requirements \(.{1,200}\) were not met|The system library `\S{1,60}` required by crate|pkg-config exited with status code|Could not run `PKG_CONFIG_ALLOW/,
        yieldsTo: ofTransport,
        help: 'Install the development package of the library before this step.',
        examples: {
            match: [
                'configure: error: Package requirements (libxml-2.0 >= 2.9.0) were not met:',
                'Package openssl was not found in the pkg-config search path.',
                '  The system library `alsa` required by crate `alsa-sys` was not found.',
            ],
        },
    },
    {
        id: 'configure/missing',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /configure: error: .{0,160}(?:not found|required|missing|no usable|cannot find|library|headers)|meson\.build:\d{1,5}:\d{1,5}: ERROR: .{0,160}(?:not found|required|missing)|Dependency "?\S{1,80}"? (?:not found|found: NO), tried/,
        yieldsTo: ['pkgconfig/not-found', ...ofTransport],
        examples: {
            match: [
                'configure: error: libcurl headers not found',
                '../meson.build:14:7: ERROR: Dependency "gtk4" not found, tried pkgconfig and cmake',
            ],
        },
    },
    {
        id: 'ld/library-not-found',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /library not found for -l|cannot find -l\w|ld: library ['‘]\w{1,60}['’] not found|LINK : fatal error LNK1181|LNK1104: cannot open file '\S{1,80}\.lib'|unable to find library -l|ld: framework ['‘]?\w{1,60}['’]? not found|ld: framework not found/,
        yieldsTo: ofTransport,
        help: 'Install the library, or add its directory to the search path of the linker.',
        examples: {
            match: [
                '/usr/bin/ld: cannot find -lssl: No such file or directory',
                'ld: library not found for -lcrypto',
                "LINK : fatal error LNK1181: cannot open input file 'zlib.lib'",
                'ld.lld: error: unable to find library -lz',
            ],
        },
    },
    {
        id: 'c/header',
        cause: 'dependency/header-not-found',
        rank: 'verdict',
        match: /(?:fatal error|致命的エラー|치명적 오류|schwerwiegender Fehler|erreur fatale|error fatal|致命错误|erro fatal)\s?[:：] ?['"<]?[\w./+-]{1,160}\.(?:h|hh|hpp|hxx)['">]?\s?(?::|file not found|：)|fatal error C1083: Cannot open include file|'[\w./+-]{1,160}\.h(?:pp)?' file not found/,
        examples: {
            match: [
                'src/x.c:3:10: fatal error: hiredis/hiredis.h: No such file or directory',
                "x.m:4:9: fatal error: 'Foo/Foo.h' file not found",
                'x.c:1:10: 致命的エラー: zlib.h: そのようなファイルやディレクトリはありません',
            ],
        },
    },
    {
        id: 'ld/shared-library',
        cause: 'dependency/shared-library-missing',
        rank: 'verdict',
        match: /error while loading shared libraries|cannot open shared object file|Library not loaded: |DllNotFoundException|image not found$|UnsatisfiedLinkError|The specified module could not be found|Error loading shared library |code execution cannot proceed because|\bdlopen\(.{1,200}\): .{0,40}(?:image not found|no such file)/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                './app: error while loading shared libraries: libgeom.so.3: cannot open shared object file: No such file or directory',
                'Error loading shared library libstdc++.so.6: No such file or directory (needed by /usr/bin/node)',
                'dyld[812]: Library not loaded: @rpath/libpng16.16.dylib',
            ],
        },
    },
    {
        id: 'vcpkg/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: (?:the port|no version database entry for|while looking for|failed to load port from) \S|error: \S{1,80} does not exist$|error: (?:the )?baseline|error: no version database entry/,
        unless: /vcpkg\.json is valid/,
        yieldsTo: ofTransport,
        examples: { match: ['error: no version database entry for acme-core at 9.0.0'] },
    },
    {
        id: 'vcpkg/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: Not a transient network error, won't retry download|error: Missing \S{1,200} and downloads are blocked|error: [Ff]ailed to download from mirror set|error: https:\/\/\S{1,300}: (?:failed|curl)/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'dependency/checksum-mismatch', 'http/404'],
        examples: {
            match: [
                'error: Failed to download from mirror set',
                'error: Missing zlib-1.3.tar.gz and downloads are blocked by x-block-origin.',
            ],
        },
    },
    {
        id: 'conan/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /ERROR: (?:Package|Missing binary: |Missing prebuilt package for|Unable to find ')|not resolved: (?:Unable to find|Package)|Unable to find '\S{1,120}' in remotes|ERROR: Version conflict: /,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "ERROR: Package 'acme/9.0' not resolved: Unable to find 'acme/9.0' in remotes.",
                "ERROR: Missing prebuilt package for 'zlib/1.3.1'",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/node-modules.js

/** Modules that node and the bundlers do not find. A relative path is a file of the project's own, not a package. */
const nodeModuleRules = [
    {
        id: 'node/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Cannot find (?:module|package) '(?!\.{0,2}\/)[^']{1,300}'|Can't resolve '(?!\.{0,2}\/)[^']{1,300}'|ERR_MODULE_NOT_FOUND|Failed to resolve import "(?!\.)|Could not resolve "(?!\.)[^"]{1,300}"|Rollup failed to resolve import|Cannot find type definition file for '|Unable to resolve path to module '(?!\.)|Failed to resolve entry for package "|Package subpath '.{1,200}' is not defined by "exports"|Cannot find native binding|Could not resolve dependency: npm/,
        unless: /Cannot find module '(?:\/|[A-Z]:|file:\/\/)|to 'tests?\/|No module named|Cannot find (?:module|package) '(?:@\/|~\/)/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "Error: Cannot find module 'pino-http'",
                "Module not found: Error: Can't resolve 'date-fns/locale/ko' in '/w/src'",
                "error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
                "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tsx' imported from /w/app/",
                '[vite]: Rollup failed to resolve import "chart.js" from "/w/src/Chart.vue".',
            ],
            not: ["Cannot find module './local'", "Error: Cannot find module '/w/dist/server.js'"],
        },
    },
    {
        id: 'node/own-module',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /Cannot find module '(?:\.{1,2}\/|\/|[A-Z]:\\|@\/|~\/|file:\/\/)[^']{0,300}'|Can't resolve '(?:\.{1,2}\/|@\/|~\/)[^']{0,300}'|Could not resolve "\.{1,2}\/|Failed to resolve import "\.{1,2}\/|Unable to resolve path to module '\./,
        unless: /node_modules\//,
        examples: {
            match: [
                "Cannot find module './local'",
                "Module not found: Error: Can't resolve '../x' in '/w/src'",
                "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/w/dist/index.js' imported from /w/bin/run.js",
                '✘ [ERROR] Could not resolve "./widgets/table"',
            ],
            not: ["Error: Cannot find module '/w/node_modules/acme/dist/index.js'"],
        },
    },
    {
        id: 'node/broken-install',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Cannot find module '[^']{0,200}node_modules\/[^']{1,300}'|Cannot find module @rollup\/rollup-|You installed esbuild for another platform|The package "@esbuild\/\S{1,60}" could not be found|Something went wrong installing the "sharp" module|Could not load the "sharp" module/,
        help: 'Install again without a cached node_modules: an optional or platform package is missing.',
        yieldsTo: ofTransport,
        examples: {
            match: [
                "Error: Cannot find module '/w/node_modules/acme/dist/index.js'",
                'Error: Cannot find module @rollup/rollup-linux-x64-gnu. npm has a bug related to optional dependencies',
                'Error: Could not load the "sharp" module using the linux-x64 runtime',
            ],
        },
    },
    {
        id: 'jest/module-map',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Preset \S{1,100} not found\.|Module \S{1,100} in the (?:setupFiles|transform|preset|testEnvironment|globalSetup|setupFilesAfterEnv)\w{0,10} option was not found|Test environment \S{1,100} cannot be found/,
        examples: {
            match: [
                '  Preset ts-jest not found.',
                '  Test environment jest-environment-jsdom cannot be found. Make sure the testEnvironment configuration option points to an existing node module.',
            ],
        },
    },
    {
        id: 'eslint/plugin-missing',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /ESLint couldn't find the (?:plugin|config) "|Failed to load (?:plugin|config|parser) '.{1,120}' declared in|Cannot find (?:Stylelint|Prettier) (?:plugin|config)|Could not find "stylelint-/,
        unless: /Permission denied/,
        examples: {
            match: [
                'ESLint couldn\'t find the plugin "eslint-plugin-import".',
                "Error: Failed to load plugin 'jsdoc' declared in '.eslintrc.cjs': Cannot find module 'eslint-plugin-jsdoc'",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/npm.js

/** npm says the code first (`npm error code X`, before version 10 `npm ERR! code X`) and explains below it. */
const npmRules = [
    {
        id: 'npm/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code E404|npm (?:ERR!|error) 404 {1,2}(?:Not Found - GET|'.{1,200}' is not in th)/,
        help: 'Check the name and the registry; a private package looks the same when the token may not read it.',
        examples: {
            match: ['npm ERR! code E404', "npm error 404  '@acme/ui@^2.0.0' is not in this registry."],
            not: ['npm http fetch GET 404 https://registry.npmjs.org/left-padd 120ms'],
        },
    },
    {
        id: 'npm/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ETARGET|ENOVERSIONS)|notarget No matching version found for|No versions available for \S+/,
        examples: { match: ['npm error code ETARGET', 'npm ERR! notarget No matching version found for acme-ui@^9.0.0.'] },
    },
    {
        id: 'npm/peer-conflict',
        cause: 'dependency/peer-conflict',
        rank: 'verdict',
        match: /ERESOLVE (?:unable to resolve|could not resolve)/,
        unless: /npm (?:warn|WARN)/,
        examples: {
            match: ['npm error ERESOLVE unable to resolve dependency tree', 'npm ERR! ERESOLVE could not resolve'],
            not: ['npm WARN ERESOLVE overriding peer dependency'],
        },
    },
    {
        id: 'npm/peer-conflict-code',
        cause: 'dependency/peer-conflict',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code ERESOLVE/,
        yieldsTo: ['npm/peer-conflict'],
        examples: { match: ['npm error code ERESOLVE'] },
    },
    {
        id: 'npm/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code EINTEGRITY/,
        examples: { match: ['npm error code EINTEGRITY'] },
    },
    {
        id: 'npm/integrity-detail',
        cause: 'dependency/checksum-mismatch',
        rank: 'cause',
        match: /Integrity check(?:sum)? failed|integrity checksum failed when using sha/i,
        yieldsTo: ['npm/integrity', 'pnpm/integrity'],
        examples: {
            match: ['npm error Integrity checksum failed when using sha512: wanted sha512-AAA= but got sha512-BBB='],
        },
    },
    {
        id: 'npm/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /can only install (?:packages )?when your package\.json and|can only install with an existing package-lock/,
        help: 'Run `npm install`, and commit package-lock.json.',
        examples: {
            match: [
                'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
                'npm ERR! The `npm ci` command can only install with an existing package-lock.json or',
            ],
        },
    },
    {
        id: 'npm/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:EBADENGINE|EBADPLATFORM|ENOTSUP)|npm (?:ERR!|error) .{0,40}Unsupported (?:engine|platform) for/,
        examples: {
            match: [
                'npm error code EBADENGINE',
                'npm ERR! notsup Unsupported platform for fsevents@1.2.13: wanted {"os":"darwin"}',
            ],
            not: ['npm warn EBADENGINE Unsupported engine {', 'npm WARN EBADENGINE   required: { node: ">=20" },'],
        },
    },
    {
        id: 'npm/missing-script',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /npm (?:ERR!|error) [Mm]issing script: |npm (?:ERR!|error) code E(?:JSONPARSE|MISSINGENV|CONFIG|INVALIDPACKAGENAME|INVALIDTAGNAME|UNSUPPORTEDPROTOCOL|WORKSPACESCONFIG)|Failed to parse JSON data/,
        help: 'Correct package.json at the place that the message names.',
        examples: { match: ['npm error Missing script: "biuld"', 'npm ERR! code EJSONPARSE'] },
    },
    {
        id: 'npm/git-dependency',
        cause: 'dependency/resolution-failed',
        rank: 'symptom',
        match: /npm (?:ERR!|error) An unknown git error occurred|npm (?:ERR!|error) code (?:ENOENT|128)$/,
        yieldsTo: ['*'],
        examples: { match: ['npm error An unknown git error occurred'] },
    },
    {
        id: 'npm/audit',
        cause: 'build/audit-findings',
        rank: 'cause',
        match: /\d (?:low|moderate|high|critical) severity vulnerabilit|found \d{1,6} vulnerabilities|\d{1,6} vulnerabilities found|Found \d{1,6} known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|CVE-\d{4}-\d{1,9}.{0,80}(?:HIGH|CRITICAL)/,
        unless: /found 0 vulnerabilities|\b0 vulnerabilities found/,
        yieldsTo: ['*'],
        examples: {
            match: ['5 high severity vulnerabilities', 'Found 2 known vulnerabilities in 1 package'],
            not: ['found 0 vulnerabilities'],
        },
    },
    {
        id: 'npm/dns',
        cause: 'network/dns',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ENOTFOUND|EAI_AGAIN)/,
        examples: { match: ['npm error code ENOTFOUND', 'npm ERR! code EAI_AGAIN'], not: ['npm warn code ENOTFOUND'] },
    },
    {
        id: 'npm/connection-reset',
        cause: 'network/connection-reset',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CLOSED|EPROTO)/,
        examples: { match: ['npm error code ECONNRESET'] },
    },
    {
        id: 'npm/timeout',
        cause: 'network/connect-timeout',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ETIMEDOUT|ERR_SOCKET_TIMEOUT|ESOCKETTIMEDOUT|EIDLETIMEOUT|ECONNECTIONTIMEOUT|ERESPONSETIMEOUT)/,
        examples: {
            match: ['npm ERR! code ETIMEDOUT', 'npm error code ERR_SOCKET_TIMEOUT', 'npm error code EIDLETIMEOUT'],
        },
    },
    {
        id: 'npm/connection-refused',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: /npm (?:ERR!|error) code (?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/,
        yieldsTo: ['local/service-not-answering'],
        examples: { match: ['npm ERR! code ECONNREFUSED'] },
    },
    {
        id: 'npm/server-error',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: /npm (?:ERR!|error) code E5(?:0[15-9]|[1-9]\d)\b/,
        examples: { match: ['npm error code E522'], not: ['npm error code E404'] },
    },
    {
        id: 'npm/no-lock-to-cache',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Dependencies lock file is not found in|Some specified paths were not resolved, unable to cache/,
        yieldsTo: ofTransport,
        help: 'Commit the lock file, or point `cache-dependency-path` at it.',
        examples: {
            match: [
                'Dependencies lock file is not found in /home/runner/work/shop/shop. Supported file patterns: package-lock.json,yarn.lock',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/other-languages.js

/** Hex, rebar3, cabal, stack, opam, CPAN, R, Julia, LuaRocks. */
const otherLanguageRules = [
    {
        id: 'hex/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Unknown package|No package with name|Can't continue due to errors on dependencies|You're trying to run)|Because your app depends on "|version solving failed\.$/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '** (Mix) Hex dependency resolution failed',
                '** (Mix) No package with name acme_utilz (from: mix.exs) in registry',
            ],
        },
    },
    {
        id: 'hex/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Unchecked dependencies for environment|lock mismatch: the dependency is out of date|Your mix\.lock is out of date|\*\* \(Mix\) Unknown dependency|the dependency is not available, run "mix deps\.get"|mix deps\.get --check-locked|The lock(?:file)? .{0,40}does not match the current dependencies/,
        yieldsTo: ofTransport,
        help: 'Run `mix deps.get`, and commit mix.lock.',
        examples: {
            match: [
                'Unchecked dependencies for environment test:',
                '  lock mismatch: the dependency is out of date. To fetch locked version run "mix deps.get"',
            ],
        },
    },
    {
        id: 'hex/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Failed to fetch record for .{1,200} from registry \(using cache instead\)|Request failed \(\{:failed_connect|\{:failed_connect, \[|Could not download rebar3|Could not install Hex because/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'dependency/version-conflict'],
        examples: {
            match: [
                'Request failed ({:failed_connect, [{:to_address, {~c"repo.hex.pm", 443}}, {:inet, [:inet], :timeout}]})',
            ],
        },
    },
    {
        id: 'rebar/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /===> Package not found in any repo: |===> Package \S{1,80} is not found in|===> Unable to resolve dependencies|===> Failed to fetch and copy dep:/,
        yieldsTo: ofTransport,
        examples: { match: ['===> Package not found in any repo: acme_utilz 9.0.0'] },
    },
    {
        id: 'haskell/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /cabal: Could not resolve dependencies|Error: \[Cabal-\d{1,6}\]|Could not find module [‘'`]|Error: \[S-(?:4804|6395|2824|4317)\]|In the dependencies for \S{1,80}:$|While constructing the build plan, .{0,40}the following exceptions|It is a member of the hidden package/,
        yieldsTo: ofTransport,
        examples: { match: ['Error: cabal: Could not resolve dependencies:', '    Could not find module ‘Data.Acme’'] },
    },
    {
        id: 'opam/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /\[ERROR\] (?:No package named|Package conflict!|No agreement|Could not determine which packages)|Sorry, no solution found: |Sorry, resolution of the request|\* Missing dependency:|Error: Library "\S{1,80}" not found\.|\[ERROR\] \S{1,80}: (?:no|unmet) /,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '[ERROR] No package named acme-utilz found.',
                'Error: Library "yojson" not found.',
                '[ERROR] Package conflict!',
            ],
        },
    },
    {
        id: 'opam/fetch',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /\[ERROR\] (?:The sources of the following couldn't be obtained|Failed to get sources of|Could not synchronize \S|Could not update repository)/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'external_api',
            'dependency/checksum-mismatch',
        ],
        examples: {
            match: [
                '[ERROR] Failed to get sources of yojson.2.1.2: curl error code 7',
                '[ERROR] Could not update repository "default"',
            ],
        },
    },
    {
        id: 'perl/locate',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /Can't locate \S{1,160} in @INC|Base class package ".{1,80}" is empty|Can't locate loadable object for module/,
        yieldsTo: ['cpan/not-found', ...ofTransport],
        examples: { match: ["Can't locate LWP/Simple.pm in @INC (you may need to install the LWP::Simple module)"] },
    },
    {
        id: 'cpan/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /! Couldn't find module or a distribution |! Finding \S{1,120} (?:\(\S{1,40}\) )?on \S{1,40} failed|! Installing the dependencies failed: |Warning: Cannot install \S{1,120}, don't know what it is/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "! Couldn't find module or a distribution Acme::Utilz",
                "! Installing the dependencies failed: Module 'Acme::X' is not installed",
            ],
        },
    },
    {
        id: 'r/no-package',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /there is no package called|dependenc(?:y|ies) .{1,160} (?:is|are) not available for package|package .{1,80} is not available (?:for this version of R|\(for R version)|namespace .{1,80} is being loaded, but .{1,40} is required|Can't find package called|Can't install dependency|Could not solve package dependencies|Packages? (?:required but not available|suggested but not available|required and available but unsuitable)|ERROR: dependenc(?:y|ies) /,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'Error in library(sf) : there is no package called ‘sf’',
                'ERROR: dependency ‘units’ is not available for package ‘sf’',
                '! error in pak subprocess: Could not solve package dependencies:',
                'Packages required but not available: ‘acme’',
            ],
        },
    },
    {
        id: 'r/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /unable to access index for repository https?:|cannot open URL 'https?:|failed to (?:retrieve|download) package '|Failed to download \S{1,80} from CRAN/,
        unless: /HTTP status was '4|404 Not Found|Warning in/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'network/read-timeout', 'external_api', 'r/no-package'],
        examples: { match: ["  cannot open URL 'https://cran.example/src/contrib/sf_1.0-16.tar.gz'"] },
    },
    {
        id: 'julia/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /ERROR: Unsatisfiable requirements detected for package|The following package names could not be resolved|ERROR: LoadError: ArgumentError: Package \S{1,80} not found in current path|ArgumentError: Package \S{1,80} (?:does not have|not found)|expected package `\S{1,100}` to be registered|Manifest\.toml.{0,120}(?:out of sync|resolved with a different)/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'ERROR: Unsatisfiable requirements detected for package Acme [8f4d0f93]:',
                'ERROR: LoadError: ArgumentError: Package JSON3 not found in current path.',
                'ERROR: expected package `Acme [8f4d0f93]` to be registered',
            ],
        },
    },
    {
        id: 'luarocks/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Error: No results matching query were found|Error: Could not satisfy dependency |Error: Couldn't extract archive|lua\S{0,8}: .{0,160}module '\S{1,80}' not found:|Error: Failed installing dependency: /,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'Error: No results matching query were found for Lua 5.4.',
                "lua: main.lua:1: module 'cjson' not found:",
                'Error: Could not satisfy dependency lpeg >= 2.0',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/pnpm.js

/** pnpm names every failure: `ERR_PNPM_…`. Corepack stands before pnpm and yarn. */
const pnpmRules = [
    {
        id: 'pnpm/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /ERR_PNPM_FETCH_404|ERR_PNPM_(?:NO_MATCHING_PACKAGE|WORKSPACE_PKG_NOT_FOUND|PACKAGE_NOT_FOUND|CATALOG_ENTRY_NOT_FOUND)/,
        examples: { match: [' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404'] },
    },
    {
        id: 'pnpm/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /ERR_PNPM_NO_(?:MATCHING_VERSION|VERSIONS|MATURE_MATCHING_VERSION)/,
        examples: { match: [' ERR_PNPM_NO_MATCHING_VERSION  No matching version found for acme-ui@^9.0.0'] },
    },
    {
        id: 'pnpm/peer-conflict',
        cause: 'dependency/peer-conflict',
        rank: 'verdict',
        match: /ERR_PNPM_PEER_DEP_ISSUES/,
        examples: { match: [' ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies'] },
    },
    {
        id: 'pnpm/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /ERR_PNPM_(?:TARBALL_INTEGRITY|TARBALL_EXTRACT|BAD_TARBALL_CHECKSUM)/,
        examples: {
            match: [' ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum for "https://registry.example/x/-/x-1.0.0.tgz".'],
        },
    },
    {
        id: 'pnpm/truncated',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /ERR_PNPM_BAD_TARBALL_SIZE/,
        examples: {
            match: [
                " ERR_PNPM_BAD_TARBALL_SIZE  Actual size (81920) of tarball did not match the one specified in 'Content-Length' header (90112)",
            ],
        },
    },
    {
        id: 'pnpm/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|NO_OFFLINE_TARBALL|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE)/,
        help: 'Run `pnpm install`, and commit pnpm-lock.yaml.',
        examples: {
            match: [
                ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
            ],
        },
    },
    {
        id: 'pnpm/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /ERR_PNPM_(?:UNSUPPORTED_ENGINE|UNSUPPORTED_PLATFORM|INVALID_NODE_VERSION)|Your (?:Node|pnpm) version is incompatible with/,
        examples: { match: [' ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment (bad pnpm and/or Node.js version)'] },
    },
    {
        id: 'pnpm/config',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /ERR_PNPM_(?:NO_SCRIPT|BAD_PM_VERSION|NO_IMPORTER|NO_PKG_MANIFEST|JSON_PARSE|PATCH_NOT_APPLIED|UNUSED_PATCH|INVALID_\w{1,40}_CONFIG)|Multiple versions of pnpm specified|No pnpm version is specified|This project is configured to use (?:yarn|pnpm|npm)|This project's package\.json defines "packageManager"/,
        examples: {
            match: [
                ' ERR_PNPM_NO_SCRIPT  Missing script: biuld',
                'Error: Multiple versions of pnpm specified:',
                'Error: No pnpm version is specified.',
            ],
        },
    },
    {
        id: 'pnpm/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /ERR_PNPM_FETCH_5\d\d/,
        examples: { match: [' ERR_PNPM_FETCH_502  GET https://registry.example/acme: Bad Gateway - 502'] },
    },
    {
        id: 'pnpm/refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /ERR_PNPM_FETCH_40[13]/,
        unless: /rate limit/i,
        examples: { match: [' ERR_PNPM_FETCH_401  GET https://npm.corp.example/@acme%2fui: Unauthorized - 401'] },
    },
    {
        id: 'pnpm/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'verdict',
        match: /ERR_PNPM_FETCH_429/,
        examples: { match: [' ERR_PNPM_FETCH_429  GET https://registry.example/acme: Too Many Requests - 429'] },
    },
    {
        id: 'pnpm/meta-fetch',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /ERR_PNPM_META_FETCH_FAIL/,
        yieldsTo: ofTransport,
        examples: { match: [' ERR_PNPM_META_FETCH_FAIL  GET https://registry.example/acme: request failed'] },
    },
    {
        id: 'corepack/signature',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Cannot find matching keyid: |Mismatch hashes\. Expected/,
        help: 'Update corepack: its list of signing keys is older than the registry.',
        examples: {
            match: [
                'Error: Cannot find matching keyid: {"signatures":[{"sig":"MEUC","keyid":"SHA256:DhQ8"}],"keys":[]}',
                'Internal Error: Mismatch hashes. Expected 3ff9, got 9ab1',
            ],
        },
    },
    {
        id: 'corepack/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /Server answered with HTTP 5\d\d when performing the request/,
        examples: {
            match: [
                'Internal Error: Server answered with HTTP 503 when performing the request to https://registry.npmjs.org/pnpm; for troubleshooting help',
            ],
        },
    },
    {
        id: 'corepack/fetch',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Internal Error: Error when performing the request to /,
        examples: {
            match: [
                'Internal Error: Error when performing the request to https://registry.npmjs.org/pnpm/latest; for troubleshooting help, see',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/python.js

/** pip, uv, poetry, pipenv, pdm, hatch. Each says "not found" too when the index was never reached, so they yield. */
const pythonRules = [
    {
        id: 'pip/no-matching',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /No matching distribution found for|Could not find a version that satisfies the requirement/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'ERROR: No matching distribution found for acme-core>=4',
                'ERROR: Could not find a version that satisfies the requirement torch==9 (from versions: 1.0)',
            ],
        },
    },
    {
        id: 'pip/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /ResolutionImpossible|have conflicting dependencies|incompatible with .{1,80}, which is not installed|requires .{1,80}, but you (?:have|'ll have)|ERROR: pip's dependency resolver|resolution-too-deep/,
        unless: /^WARNING/,
        show: 'last',
        yieldsTo: ofTransport,
        examples: {
            match: [
                'ERROR: ResolutionImpossible: for help visit https://pip.example/',
                'acme-api 2.0 requires pydantic<2, but you have pydantic 2.9.1 which is incompatible.',
            ],
        },
    },
    {
        id: 'pip/hashes',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /DO NOT MATCH THE HASHES|Hash mismatch for |Hashes are required in --require-hashes|Hash values? (?:mismatch|do not match)|Retrieved digest for link/i,
        unless: /truncated|incomplete/i,
        examples: {
            match: [
                'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
                '  × Hash mismatch for `anyio==4.0.0`',
            ],
        },
    },
    {
        id: 'pip/build-backend',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /Failed building wheel for|error: subprocess-exited-with-error|metadata-generation-failed|Could not build wheels|Failed to build installable wheels|Getting requirements to build wheel did not run successfully|Failed to build `|The build backend returned an error|Failed to build: .{1,80}|ChefBuildError/,
        yieldsTo: ['*'],
        examples: {
            match: [
                '  ERROR: Failed building wheel for lxml',
                'error: metadata-generation-failed',
                '  × Failed to build `lxml==5.0.0`',
            ],
        },
    },
    {
        id: 'pip/requires-python',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires a different Python|requires Python [<>=]|is not compatible with (?:this|the current) Python|The currently activated Python version|not a supported wheel on this platform|The Python request from|Current Python version .{1,80} is not allowed by the project|does not satisfy Python[<>=]|No compatible (?:Python|interpreter) found|You can't install a .{0,40}wheel on this platform/,
        unless: /^Ignored the following|^WARNING/,
        examples: {
            match: [
                "ERROR: Package 'x' requires a different Python: 3.9.1 not in '>=3.11'",
                'Current Python version (3.9.20) is not allowed by the project (>=3.11).',
                'ERROR: acme-1.0-cp312-cp312-manylinux_2_28_x86_64.whl is not a supported wheel on this platform.',
            ],
        },
    },
    {
        id: 'pip/requirements-missing',
        cause: 'build/missing-file',
        rank: 'verdict',
        match: /Could not open requirements file: |Invalid requirement: |does not appear to be a Python project|ERROR: file:\S{1,200} does not (?:appear to|exist)|neither 'setup\.py' nor 'pyproject\.toml' found/,
        examples: {
            match: [
                "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements-ci.txt'",
                "ERROR: file:///w/app does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.",
            ],
        },
    },
    {
        id: 'pip/externally-managed',
        cause: 'environment/wrong-tool-version',
        rank: 'verdict',
        match: /error: externally-managed-environment/,
        help: 'Install into a virtual environment, or use setup-python: the system Python refuses packages.',
        examples: { match: ['error: externally-managed-environment'] },
    },
    {
        id: 'uv/no-solution',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /No solution found when resolving|we can conclude that your (?:project's )?requirements are unsatisfiable|your requirements are unsatisfiable/,
        yieldsTo: ofTransport,
        examples: { match: ['  × No solution found when resolving dependencies:'] },
    },
    {
        id: 'uv/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /was not found in the package registry|was not found in the provided package locations|No interpreter found for Python|Distribution not found at: /,
        yieldsTo: ofTransport,
        examples: {
            match: ['  ╰─▶ Because acme-utilz was not found in the package registry and your project depends on acme-utilz,'],
        },
    },
    {
        id: 'uv/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lockfile at `?uv\.lock`? needs to be updated|Unable to find lockfile at `?uv\.lock|Failed to parse `?uv\.lock/,
        help: 'Run `uv lock`, and commit uv.lock.',
        examples: {
            match: [
                'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.',
            ],
        },
    },
    {
        id: 'poetry/solving',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /version solving failed|SolverProblemError|Because .{1,300} depends on .{1,300}, version solving|Because \S{1,100} depends on /,
        yieldsTo: ofTransport,
        examples: {
            match: ["Because shop depends on acme (^9.0) which doesn't match any versions, version solving failed."],
        },
    },
    {
        id: 'poetry/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Pipfile\.lock .{0,40}out of date|Lock ?file (?:hash|is) .{0,40}(?:doesn't match|not compatible)|pylock\.toml .{0,40}out of date/i,
        examples: {
            match: [
                'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
                'Your Pipfile.lock (0f3a1c) is out of date. Expected: (b81e22).',
            ],
        },
    },
    {
        id: 'pipenv/resolution',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /Locking Failed!|pipenv\.exceptions\.ResolutionFailure|\[ResolutionImpossible\]|Unable to find a resolution because|PdmException|ResolutionTooDeep/,
        yieldsTo: ['pip/*', ...ofTransport],
        examples: { match: ['✘ Locking Failed!', '[ResolutionImpossible]: Unable to find a resolution'] },
    },
    {
        id: 'python/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /ModuleNotFoundError: No module named|ImportError: (?:No module named|cannot import name|DLL load failed|lib\S{1,80}: cannot open shared object)|: No module named '?[\w.]{1,100}'?$/,
        yieldsTo: ofTransport,
        show: 'last',
        examples: {
            match: ["E   ModuleNotFoundError: No module named 'dynaconf'", '/usr/bin/python3: No module named pytest'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/ruby-php.js

/** Bundler, RubyGems, Composer, and what Ruby and PHP do not find at run time. */
const rubyPhpRules = [
    {
        id: 'bundler/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Could not find gem '|Could not find \S{1,120} in (?:any of the sources|locally installed gems|rubygems repository|cached gems)|Bundler could not find compatible versions|Gem::MissingSpecError|Your bundle (?:is locked|only supports)|can't find gem \S|Could not find a valid gem '|Gem::GemNotFoundException|Could not find compatible versions/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "Could not find gem 'rails (= 99)' in rubygems repository https://rubygems.org/ or installed locally.",
                "ERROR:  Could not find a valid gem 'acmez' (>= 0) in any repository",
                'Could not find rake-13.2.1 in locally installed gems',
            ],
        },
    },
    {
        id: 'bundler/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The gemspecs? for .{1,100} changed|Your lockfile does(?: not|n't)|You are trying to install in deployment mode after changing|frozen mode is set|because (?:the )?frozen mode|The dependencies in your gemfile changed|Gemfile\.lock .{0,60}(?:out of date|can't be updated)/,
        help: 'Run `bundle install`, and commit Gemfile.lock.',
        examples: {
            match: [
                "Your lockfile doesn't include dependencies for all required platforms",
                'You are trying to install in deployment mode after changing your Gemfile.',
            ],
        },
    },
    {
        id: 'bundler/ruby-version',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /Your Ruby version is \d[\d.]{1,12}, but your Gemfile specified|requires Ruby version [<>=~]|required_ruby_version|requires RubyGems version|Your RubyGems version .{1,40} has a bug/,
        unless: /Gemspec\/|cop/,
        examples: {
            match: [
                'Your Ruby version is 3.1.6, but your Gemfile specified 3.3.0',
                'ERROR:  Error installing acme: acme-2.0 requires Ruby version >= 3.2.',
            ],
        },
    },
    {
        id: 'bundler/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Bundler found mismatched checksums|Bundler::ChecksumMismatchError|The checksum for the downloaded `/,
        examples: { match: ['Bundler found mismatched checksums. This is a potential security risk.'] },
    },
    {
        id: 'bundler/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Could not reach host \S{1,200}\. Check your network connection|Gem::RemoteFetcher::FetchError|Could not fetch specs from https?:|Network error while fetching https?:|Unable to download data from https?:/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'network/tls-untrusted',
            'network/tls-expired',
            'network/read-timeout',
            'external_api',
            'token_expired',
        ],
        examples: {
            match: [
                'Could not fetch specs from https://rubygems.example/ due to underlying error',
                'Could not reach host index.rubygems.org. Check your network connection and try again.',
            ],
        },
    },
    {
        id: 'ruby/load-error',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /cannot load such file -- (?![./])|Could not load '\S{1,120}'\. Make sure that the gem|Error loading the '\S{1,80}' .{1,40}adapter\. Missing a gem/,
        yieldsTo: ['bundler/*', ...ofTransport],
        examples: {
            match: ['LoadError: cannot load such file -- nokogiri'],
            not: ['cannot load such file -- /w/lib/acme (LoadError)'],
        },
    },
    {
        id: 'ruby/own-file',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /cannot load such file -- [./]/,
        examples: { match: ['cannot load such file -- /w/lib/acme (LoadError)'] },
    },
    {
        id: 'composer/requirements',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires? (?:php|ext-\w{1,30}|lib-\w{1,30}) .{0,120}(?:your php version|it is missing from your system|does not satisfy|is missing)|your php version \(\d[\d.]{1,12}|Your Composer dependencies require a PHP version|the requested PHP extension \w{1,40} is missing/,
        yieldsTo: ['composer/lock', ...ofTransport],
        examples: {
            match: [
                "    - acme/pdf 3.0.0 requires ext-gd * -> it is missing from your system. Install or enable PHP's gd extension.",
                'Your Composer dependencies require a PHP version ">= 8.3.0". You are running 8.1.2.',
            ],
        },
    },
    {
        id: 'composer/not-resolvable',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set of packages|conflicts with another require|found \S{1,120} but (?:it|these) (?:does|do) not match (?:the|your) (?:constraint|minimum-stability)/,
        yieldsTo: ['composer/requirements', 'composer/lock', 'composer/not-found', ...ofTransport],
        examples: { match: ['Your requirements could not be resolved to an installable set of packages.'] },
    },
    {
        id: 'composer/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /it could not be found in any version, there may be a typo|Could not find (?:a matching version of )?package \S|Could not find a version of package/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '    - Root composer.json requires acme/pfd, it could not be found in any version, there may be a typo in the package name.',
            ],
        },
    },
    {
        id: 'composer/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lock file is not up to date with the latest changes in composer\.json|is not present in the lock file|is locked to version .{1,60} and an update of this package was not requested/,
        unless: /^Warning: The lock file/,
        examples: { match: ['- Required package "acme/pdf" is not present in the lock file.'] },
    },
    {
        id: 'composer/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Composer\\Downloader\\TransportException|file could not be downloaded \(?(?:HTTP|failed|SSL)|The "https?:\/\/\S{1,300}" file could not be downloaded/,
        unless: /HTTP\/\d(?:\.\d)? [45]\d\d/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'network/tls-untrusted',
            'network/tls-expired',
            'network/read-timeout',
            'external_api',
            'token_expired',
        ],
        examples: {
            match: [
                '  [Composer\\Downloader\\TransportException]',
                'The "https://repo.acme.example/packages.json" file could not be downloaded: failed to open stream: Operation timed out',
            ],
        },
    },
    {
        id: 'php/class-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor|Call to undefined function (?:mb_|curl_|imagecreate|simplexml_|bc\w{3})|PHP Startup: Unable to load dynamic library/,
        unless: /^Warning: PHP Startup|^PHP Warning/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "PHP Fatal error:  Uncaught Error: Failed opening required '/w/vendor/autoload.php'",
                'PHP Fatal error:  Uncaught Error: Call to undefined function mb_strlen()',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/rust-go.js

/** cargo, rustup and the modules of Go. */
const rustGoRules = [
    {
        id: 'cargo/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /cannot update the lock file|the lock file .{1,200} needs to be updated but --(?:locked|frozen)|lock file version `?\d{1,2}`? (?:was found, but this version|requires)|failed to parse lock file at: /,
        help: 'Run `cargo update --workspace` (or a build), and commit Cargo.lock.',
        examples: {
            match: [
                'error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this',
                'error: failed to parse lock file at: /w/Cargo.lock',
            ],
        },
    },
    {
        id: 'cargo/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: no matching package (?:named|found)|no matching package named `|perhaps a crate was updated and forgotten to be re-vendored|could not find `\S{1,80}` in registry/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'error: no matching package named `serdee` found',
                'error: could not find `acme-cli` in registry `crates-io` with version `*`',
            ],
        },
    },
    {
        id: 'cargo/version',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /failed to select a version for|all possible versions conflict with previously selected packages|the package `\S{1,80}` depends on `\S{1,80}`, with features|candidate versions found which didn't match/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'error: failed to select a version for `syn`.',
                'error: failed to select a version for the requirement `tokio = "^9"`',
            ],
        },
    },
    {
        id: 'cargo/unlinked-crate',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /use of undeclared crate or module|can't find crate for|unresolved import `|use of unresolved module or unlinked crate|you might be missing crate/,
        unless: /unresolved import `(?:crate|self|super)::/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "error[E0463]: can't find crate for `core`",
                'error[E0433]: failed to resolve: use of undeclared crate or module `anyhow`',
                'error[E0432]: unresolved import `serde_yaml`',
            ],
            not: ['error[E0432]: unresolved import `crate::config::Limits`'],
        },
    },
    {
        id: 'cargo/rust-version',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /cannot be built because it requires rustc|rustc \d[\d.]{1,12} is not supported by the following packages?|requires rustc \d[\d.]{1,12} or newer|feature `edition20\d\d` is required|is not supported by the following package/,
        examples: {
            match: [
                'error: package `time v0.3.41` cannot be built because it requires rustc 1.81 or newer, while the currently active rustc version is 1.74.0',
                'error: rustc 1.74.0 is not supported by the following packages:',
            ],
        },
    },
    {
        id: 'cargo/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error: checksum for `.{1,120}` (?:changed between lock files|was not previously calculated)|unable to verify that `.{1,120}` is the same as when the lockfile was generated|failed to verify the checksum of `/,
        examples: {
            match: [
                'error: checksum for `acme v0.3.1` changed between lock files',
                'error: failed to verify the checksum of `acme v0.3.1`',
            ],
        },
    },
    {
        id: 'cargo/yanked',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /version \S{1,40} (?:of crate \S{1,60} )?is yanked|the package `.{1,100}` is yanked|error\[yanked\]/,
        unless: /^warning/,
        examples: {
            match: ['error: cannot install package `acme`: version 0.3.1 is yanked'],
            not: ['warning: package `acme v0.3.1` in Cargo.lock: version 0.3.1 is yanked'],
        },
    },
    {
        id: 'rustup/toolchain',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /error: toolchain '.{1,80}' (?:is not installed|is not installable|does not (?:support|contain|have))|error: no release found for '|error: component '.{1,60}' for target '.{1,80}' is unavailable|error: the '\S{1,80}' target may not be installed|some components unavailable for download|error: invalid toolchain name/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                "error: toolchain '1.74.0-x86_64-unknown-linux-gnu' is not installed",
                "error: no release found for 'nightly-2026-13-01'",
            ],
        },
    },
    {
        id: 'rustup/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: could not download file from 'https?:|error: component download failed for|error: failed to download from `https?:|failed to download replaced source registry|failed to get `\S{1,80}` as a dependency of package|Unable to update registry `|warning: spurious network error/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/connection-refused',
            'network/tls-handshake',
            'network/tls-untrusted',
            'network/read-timeout',
            'network/truncated-download',
            'external_api',
            'token_expired',
            'dependency',
        ],
        show: 'last',
        examples: {
            match: [
                "error: could not download file from 'https://static.rust-lang.org/dist/channel-rust-stable.toml.sha256' to '/home/runner/.rustup/tmp/x'",
                'error: failed to download from `https://index.crates.io/config.json`',
            ],
        },
    },
    {
        id: 'go/module',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /: unknown revision |invalid version: |reading https?:\/\/\S{1,300}\.(?:mod|info|zip): 4(?:04|10) |module .{1,200}: not a known dependency|no required module provides package|cannot find module providing package|module \S{1,200} found \(\S{1,80}\), but does not contain package|package \S{1,200} is not in (?:std|GOROOT)|import cycle not allowed in|: module lookup disabled by|no matching versions for query "|module declares its path as: |cannot find package "/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'go: example.com/x@v9.9.9: reading https://proxy.example/x/@v/v9.9.9.mod: 404 Not Found',
                'main.go:5:2: no required module provides package github.com/acme/x; to add it:',
                'go: github.com/acme/x@v1.9.9: invalid version: unknown revision v1.9.9',
                'go: module github.com/acme/x: no matching versions for query "v3"',
            ],
        },
    },
    {
        id: 'go/sum',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|go\.mod file indicates|inconsistent vendoring|go\.mod is not tidy|is explicitly required in go\.mod, but not marked as explicit/,
        help: 'Run `go mod tidy` (and `go mod vendor` where the repository vendors), and commit go.mod and go.sum.',
        examples: {
            match: [
                'x.go:4:2: missing go.sum entry for module providing package github.com/acme/y',
                'go: updates to go.mod needed; to update it: go mod tidy',
            ],
        },
    },
    {
        id: 'go/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /^verifying \S{1,200}: checksum mismatch|verifying (?:module|go\.mod|\S{1,200}@\S{1,80}): checksum (?:mismatch|database)|This download does NOT match (?:an earlier download|the one reported by the checksum server)/,
        examples: {
            match: [
                'verifying github.com/acme/x@v1.2.0: checksum mismatch',
                'This download does NOT match an earlier download recorded in go.sum.',
            ],
        },
    },
    {
        id: 'go/toolchain',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires go >= \d[\d.]{1,10} \(running go|go: download go\d[\d.]{1,10} for .{1,40}: toolchain not available|go: errors parsing go\.mod:|note: module requires Go \d|invalid go version '/,
        examples: {
            match: [
                'go: go.mod requires go >= 1.24 (running go 1.22.5; GOTOOLCHAIN=local)',
                'go: download go1.24 for linux/amd64: toolchain not available',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/shared-words.js

/** Words that many tools share: last resorts behind the rules of each tool. */
const sharedWordRules = [
    {
        id: 'checksum/mismatch',
        cause: 'dependency/checksum-mismatch',
        rank: 'cause',
        match: /checksum (?:mismatch|failed|verification failed|validation failed|does not match|did ?n[o']t match)|hash(?:es)? (?:mismatch|do(?:es)? not match|did not match)|SECURITY ERROR|sha(?:1|256|512)(?:sum)? (?:mismatch|does not match|check failed)|checksums? did NOT match|Wrong hash|digest mismatch|Signature verification failed for|SHA256 does not match|md5 mismatch/i,
        unless: /Mirror sync|truncated|incomplete|expected .{0,40}to (?:be|equal)|test/i,
        yieldsTo: ['npm/integrity', 'network/truncated-download'],
        examples: {
            match: [
                'verifying module: checksum mismatch',
                'sha256sum: WARNING: 1 computed checksum did NOT match',
                'Error: Checksum mismatch, expected 4f, got 5a',
            ],
        },
    },
    {
        id: 'lock/out-of-date',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'cause',
        match: /lock ?file .{0,40}(?:is not up to date|is out of date|out of sync|needs? to be updated|does not satisfy|is missing|not found)|is out of date, but --frozen|(?:missing|not present) in (?:the )?lock ?file/i,
        yieldsTo: ofTransport,
        examples: {
            match: ['- Required package "acme/pdf" is not present in the lock file.', 'error: the lockfile is out of date'],
        },
    },
    {
        id: 'package/not-found',
        cause: 'dependency/package-not-found',
        rank: 'symptom',
        match: /no packages? (?:found|matching)|unsatisfiable dependenc|could not find (?:package|module|dependency) ['"`]|No such (?:package|module|crate): |dependency ['"`]?\S{1,100}['"`]? (?:could not be (?:found|resolved)|not found)/i,
        yieldsTo: ['*'],
        examples: { match: ['error: no package found for libacme', "Could not find package 'acme-core'"] },
    },
    {
        id: 'file/required-missing',
        cause: 'build/missing-file',
        rank: 'symptom',
        match: /No such file or directory|\bENOENT\b|FileNotFoundError|FileNotFoundException|Could not find file '|The system cannot find the (?:file|path) specified|cannot stat '|File not found|Cannot find path '|does not exist\.?$|no such file|그런 파일이나 디렉터리가 없|そのようなファイルやディレクトリはありません|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el (?:fichero|archivo)|Arquivo ou diretório inexistente/i,
        yieldsTo: [
            'c/header',
            'ld/shared-library',
            'shell/command-not-found',
            'cmake/find-package',
            'ld/library-not-found',
            'pkgconfig/not-found',
            'file/manifest-missing',
        ],
        examples: {
            match: [
                "cp: cannot stat 'dist/app.js': No such file or directory",
                "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
            ],
        },
    },
    {
        id: 'file/manifest-missing',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /no such file or directory, open '.{1,200}package\.json'|could not find `Cargo\.toml` in|there is no POM in this directory|does not contain a Gradle build|go: go\.mod file not found in|Could not locate Gemfile|Composer could not find a composer\.json file|could not find a pyproject\.toml|No Podfile found|MSB1003: |no configuration file provided: not found|Could not find (?:a )?mix\.exs|No Makefile found|No targets specified and no makefile found/,
        help: 'Run the step in the directory of the project (`working-directory:`), or commit the file.',
        examples: {
            match: [
                "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/w/package.json'",
                'error: could not find `Cargo.toml` in `/w` or any parent directory',
                'make: *** No targets specified and no makefile found.  Stop.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/system.js

/** The packages of Linux distributions. */
const systemRules = [
    {
        id: 'apt/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /E: Unable to locate package|has no installation candidate|E: Couldn't find any package by|E: Version '.{1,60}' for '.{1,100}' was not found|패키지를? .{0,40}찾을 수 없|パッケージ .{1,80}(?:見つかりません|見つけることができません)|E: Paket .{1,80} kann nicht gefunden werden|E: Impossible de trouver le paquet|E: No se ha podido localizar el paquete|E: 无法定位软件包|E: Impossível encontrar o pacote|E: Release '.{1,60}' for '.{1,100}' was not found/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'E: Unable to locate package libavif15-dev',
                "E: Package 'libgl1-mesa-glx' has no installation candidate",
                'E: 패키지를 찾을 수 없습니다 libacme',
                'E: Paket libacme kann nicht gefunden werden.',
                "E: Version '1.2-3' for 'libacme' was not found",
            ],
        },
    },
    {
        id: 'apt/index-out-of-sync',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /Mirror sync in progress|File has unexpected size|Hash Sum mismatch|is not yet valid|Release file .{1,200} is (?:not valid yet|expired)|해시 합이 맞지 않습니다|ハッシュサムが適合しません|Hash-Summe stimmt nicht überein|Somme de contrôle de hachage incohérente|La suma hash difiere|Hash 校验和不符|Some index files failed to download/i,
        unless: /certificate|token|W: Some index files/i,
        yieldsTo: ['network', 'external_api', 'apt/repository'],
        examples: {
            match: [
                '   File has unexpected size (4711 != 4712). Mirror sync in progress? [IP: 192.0.2.1 80]',
                'E: Failed to fetch http://archive.example/x  Hash Sum mismatch',
            ],
            not: ['W: Some index files failed to download. They have been ignored, or old ones used instead.'],
        },
    },
    {
        id: 'apt/broken',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /you have held broken packages|The following packages have unmet dependencies|E: Unmet dependencies|Depends: .{1,120} but (?:it is not|\S{1,60} is to be)|dpkg: dependency problems|trying to overwrite '.{1,200}', which is also in package/,
        yieldsTo: ['apt/not-found', ...ofTransport],
        examples: {
            match: [
                'E: Unable to correct problems, you have held broken packages.',
                'dpkg: dependency problems prevent configuration of acme:',
            ],
        },
    },
    {
        id: 'apt/repository',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /does(?: not|n't) have a Release file|NO_PUBKEY|E: The repository .{1,200} is not signed\.|404 {2}Not Found \[IP|The repository .{1,200} no longer has a Release|signatures couldn't be verified because the public key|EXPKEYSIG/,
        yieldsTo: ['network', 'external_api'],
        help: 'Correct or renew the apt source and its signing key; run `apt-get update` before the install.',
        examples: {
            match: [
                "E: The repository 'http://ppa.example noble Release' does not have a Release file.",
                'E: Failed to fetch http://archive.example/pool/a/acme_1.2_amd64.deb  404  Not Found [IP: 192.0.2.4 80]',
            ],
        },
    },
    {
        id: 'apt/lock',
        cause: 'environment/port-in-use',
        rank: 'verdict',
        match: /E: Could not get lock \/var\/lib|Unable to acquire the dpkg frontend lock|Waiting for cache lock: Could not get lock/,
        unless: /^Waiting/,
        transient: true,
        help: 'Another apt process held its lock: wait with `-o DPkg::Lock::Timeout=120`, or stop unattended upgrades.',
        examples: { match: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (apt-get)'] },
    },
    {
        id: 'dnf/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Error: Unable to find a match: |No match for argument: |No package \S{1,100} available|Error: Nothing to do|Failed to resolve the transaction/,
        unless: /^Warning/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'Error: Unable to find a match: foo-devel',
                'No match for argument: foo-devel',
                'Failed to resolve the transaction:',
            ],
        },
    },
    {
        id: 'dnf/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /conflicting requests|file \S{1,200} (?:from install of \S{1,120} )?conflicts (?:between|with file)|nothing provides \S{1,120} needed by|Error: Transaction (?:test error|check error)|package \S{1,160} requires \S{1,160}, but none of the providers/,
        yieldsTo: ['dnf/not-found', ...ofTransport],
        examples: {
            match: [
                '  - nothing provides libacme.so.3()(64bit) needed by acme-2.0-1.fc41.x86_64',
                ' Problem: conflicting requests',
            ],
        },
    },
    {
        id: 'dnf/metadata',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Failed to download metadata for repo '|Cannot (?:prepare internal mirrorlist|find a valid baseurl for repo)|All mirrors were (?:tried|already tried)|Cannot download repomd\.xml|No more mirrors to try|Could not retrieve mirrorlist https?:/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'external_api',
            'token_expired',
            'dnf/out-of-sync',
            'http/404',
        ],
        examples: {
            match: [
                "Error: Failed to download metadata for repo 'epel': Cannot prepare internal mirrorlist",
                'Cannot find a valid baseurl for repo: base/7/x86_64',
            ],
        },
    },
    {
        id: 'dnf/out-of-sync',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /repomd\.xml does not match metalink|repomd\.xml GPG signature verification error|Downloading successful, but checksum doesn't match/,
        examples: {
            match: [
                'Error: repomd.xml does not match metalink for epel',
                "Downloading successful, but checksum doesn't match. Calculated: 12(sha256)",
            ],
        },
    },
    {
        id: 'apk/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /ERROR: unable to select packages|\(no such package\)|breaks: world\[/,
        yieldsTo: ofTransport,
        examples: { match: ['ERROR: unable to select packages:', '  libacme-dev (no such package):'] },
    },
    {
        id: 'apk/index',
        cause: 'dependency/index-out-of-sync',
        rank: 'cause',
        match: /BAD archive|BAD signature|UNTRUSTED signature|ERROR: \S{1,160}: (?:IO ERROR|package mentioned in index not found)|package mentioned in index not found/,
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                "ERROR: acme-1.2-r0: package mentioned in index not found (try 'apk update')",
                'ERROR: acme-1.2-r0: BAD archive',
            ],
        },
    },
    {
        id: 'pacman/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: target not found: |error: could not satisfy dependencies|error: database not found: |unable to satisfy dependency '|No provider of '\S{1,100}' found|Package '\S{1,100}' not found\.|nothing provides '\S{1,100}'/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                'error: target not found: libacme',
                "No provider of 'libacme-devel' found.",
                "Problem: nothing provides 'libacme.so.3' needed by the to be installed acme-2.0-1.1.x86_64",
            ],
        },
    },
    {
        id: 'pacman/retrieve',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: failed (?:retrieving file '|to synchronize all databases|to commit transaction \(failed to retrieve)|Error: failed to retrieve some files|Download \(curl\) error for 'https?:/,
        unless: /error: 404/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'external_api',
            'dependency',
            'http/404',
        ],
        examples: {
            match: [
                'error: failed to synchronize all databases (failed to retrieve some files)',
                "Download (curl) error for 'https://download.example/repo/repodata/repomd.xml':",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/yarn.js

/** Yarn classic (sentences), yarn berry (YN codes), bun and deno. */
const yarnRules = [
    {
        id: 'yarn/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error An unexpected error occurred: "\S{1,300}: Not found"|error Couldn't find package "|YN0035: .{0,200}(?:Package not found|The remote server failed|404)|Couldn't find the binary |YN0027: .{0,200}can't be resolved/,
        unless: /\b(?:Response Code:? )?(?:40[13]|429|50\d)\b/,
        examples: {
            match: [
                'error Couldn\'t find package "acme-utilz" on the "npm" registry.',
                'error An unexpected error occurred: "https://registry.yarnpkg.com/acme-utilz: Not found".',
                '➤ YN0035: │ acme-utilz@npm:^1.0.0: Package not found',
            ],
            not: ['➤ YN0035: │ The remote server failed to provide the requested resource (503)'],
        },
    },
    {
        id: 'yarn/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /Couldn't find any versions for "|YN0082: .{0,200}No candidates found|: No candidates found$|YN0016: /,
        examples: {
            match: [
                'error Couldn\'t find any versions for "left-pad" that matches "^9"',
                '➤ YN0082: │ left-pad@npm:^9.0.0: No candidates found',
            ],
        },
    },
    {
        id: 'yarn/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Your lockfile needs to be updated|The lockfile would have been (?:modified|created)|YN0028: /,
        help: 'Run `yarn install`, and commit yarn.lock.',
        examples: {
            match: [
                'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
                '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
            ],
        },
    },
    {
        id: 'yarn/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /YN0018: |The remote archive doesn't match the expected checksum|Integrity check failed for "|error https:\/\/\S{1,300}: Integrity check/,
        examples: {
            match: [
                "➤ YN0018: │ acme-ui@npm:2.0.0: The remote archive doesn't match the expected checksum",
                'error Integrity check failed for "acme-ui" (computed integrity doesn\'t match our records, got "sha512-AA==")',
            ],
        },
    },
    {
        id: 'yarn/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /The engine "\w{1,20}" is incompatible with this module|The platform "\w{1,20}" is incompatible with this module|error Found incompatible module/,
        unless: /^(?:info|warning) /,
        examples: {
            match: [
                'error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=22". Got "18.1.0"',
            ],
            not: ['info fsevents@2.3.3: The platform "linux" is incompatible with this module.'],
        },
    },
    {
        id: 'yarn/missing-script',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /error Command ".{1,80}" not found|Couldn't find a script named|YN0000: .{0,40}(?:Usage Error|No project found)|error: Script not found "/,
        examples: {
            match: [
                'error Command "tset" not found.',
                'Usage Error: Couldn\'t find a script named "biuld".',
                'error: Script not found "biuld"',
            ],
        },
    },
    {
        id: 'yarn/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /info There appears to be trouble with your network connection|YN0001: .{0,40}(?:RequestError|HTTPError): (?:connect|read|socket|getaddrinfo|Timeout)/,
        yieldsTo: [
            'network/dns',
            'network/connection-reset',
            'network/connect-timeout',
            'network/read-timeout',
            'network/connection-refused',
            'external_api',
            'dependency',
            'build',
        ],
        examples: {
            match: [
                '➤ YN0001: │ RequestError: socket disconnected before answer',
                'info There appears to be trouble with your network connection. Retrying...',
            ],
        },
    },
    {
        id: 'bun/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /^error: (?:package|GET|workspace dependency) ?.{1,300} (?:not found|- 404|failed to resolve)|error: \S{1,200} failed to resolve$/,
        yieldsTo: ofTransport,
        examples: {
            match: ['error: acme-utilz@^1.0.0 failed to resolve', 'error: GET https://registry.npmjs.org/acme-utilz - 404'],
        },
    },
    {
        id: 'bun/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /error: No version matching "|error: No versions? found for /,
        examples: { match: ['error: No version matching "^99.0.0" found for specifier "zod" (but package exists)'] },
    },
    {
        id: 'bun/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /lockfile had changes, but lockfile is frozen|error: (?:Outdated|InvalidLockfile|Failed to load lockfile)|Invalid lockfile version/,
        examples: { match: ['error: lockfile had changes, but lockfile is frozen'] },
    },
    {
        id: 'deno/not-found',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /error: Module not found "(?:https?|jsr|npm):|error: JSR package not found: |error: npm package '.{1,200}' does not exist|Relative import path ".{1,200}" not prefixed with|Could not find (?:npm package|version of) ['"`]/,
        examples: {
            match: [
                'error: Module not found "https://deno.land/x/acme@1.0.0/mod.ts".',
                'error: JSR package not found: @acme/utilz',
                "error: npm package 'acme-utilz' does not exist.",
            ],
        },
    },
    {
        id: 'deno/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lockfile is out of date\. Run|error: The source code is invalid, as it does not match the expected hash in the lock file|Integrity check failed for (?:package|remote specifier)/,
        examples: {
            match: [
                'error: The lockfile is out of date. Run `deno install --frozen=false`, or rerun with `--frozen=false` to update it.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages.js


















/** Package managers of all ecosystems, and what programs do not find when they run. */
const packageRules = [
    ...npmRules,
    ...pnpmRules,
    ...yarnRules,
    ...nodeModuleRules,
    ...pythonRules,
    ...condaRules,
    ...rustGoRules,
    ...jvmRules,
    ...jvmOtherRules,
    ...dotnetRules,
    ...rubyPhpRules,
    ...otherLanguageRules,
    ...mobileRules,
    ...nativeRules,
    ...systemRules,
    ...desktopRules,
    ...infraRules,
    ...sharedWordRules,
];

;// CONCATENATED MODULE: ./build/core/rules/tests/live.js
/** Rules that prove that a test's real connection to an outside host broke: then the test is not to blame. */
const live = ['live/*'];
const liveRules = [
    {
        id: 'live/python-http-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}5\d\d .{0,120}(?:url|https?:)/,
        unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock/i,
        show: 'last',
        examples: {
            match: [
                'E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1/latest',
            ],
            not: ['E   requests.exceptions.HTTPError: 503 Server Error: x for url: http://localhost:8080/v1'],
        },
    },
    {
        id: 'live/python-connection',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]{1,80}\.)?(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|NewConnectionError|MaxRetryError|RemoteDisconnected|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError|ProtocolError|gaierror|ClientConnectorError|ServerDisconnectedError|URLError): /,
        unless: /localhost|127\.0\.0\.1|::1|testserver|mock|fake/i,
        examples: {
            match: [
                'E           http.client.RemoteDisconnected: Remote end closed connection without response',
                "E   requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.acme.dev', port=443): Max retries exceeded",
            ],
            not: ["E   requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=9090): refused"],
        },
    },
    {
        id: 'live/dns-in-test',
        cause: 'network/dns',
        rank: 'verdict',
        match: /^\s*(?:Error: |● .{0,60})?getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+\.\S+|^(?:Caused by: )?java\.net\.UnknownHostException: \S+\.\S+/,
        unless: /localhost|example\.(?:com|org|test)|invalid|mock|fake/i,
        examples: { match: ['    Error: getaddrinfo ENOTFOUND sandbox.acme.dev'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/browser.js

/** Playwright, Cypress, Selenium, Puppeteer, Storybook, TestCafe, WebdriverIO, Nightwatch, Lighthouse CI. */
const browserTestRules = [
    {
        id: 'playwright/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Error: (?:Timed out \d+ms waiting for )?expect\(.{1,60}\)\.|Timed out \d+ms waiting for expect|^\s*(?:Error: )?(?:TimeoutError: )?(?:locator|page|frame|elementHandle)\.\w{1,30}: (?:Timeout|Test timeout|Target|Error: strict mode)|^\s*Test timeout of \d+ms exceeded|strict mode violation: |^E {2,}AssertionError: Locator expected to|^\s*Error: .{1,200} did not match expected (?:snapshot|screenshot)|^E {2,}playwright\._impl\._errors\.TimeoutError/,
        yieldsTo: [...live, 'network/dns'],
        examples: {
            match: [
                '    Error: expect(locator).toBeVisible() failed',
                '    TimeoutError: locator.click: Timeout 30000ms exceeded.',
                '    Test timeout of 30000ms exceeded.',
            ],
        },
    },
    {
        id: 'playwright/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) \[[\w .-]{1,60}\] › |^ {4}\[[\w .-]{1,60}\] › \S{1,300}\.[cm]?[jt]sx?:\d+|expect\((?:page|locator|received)\)\.(?:not\.)?to\w+\(/,
        yieldsTo: [...live, 'playwright/assertion', 'jest/*', 'vitest/*', 'dependency', 'bun/*'],
        examples: {
            match: ['  1) [chromium] › auth.spec.ts:3:5 › logs in ─────────'],
            not: ['  ✓  1 [chromium] › auth.spec.ts:3:5 › logs in (1.2s)'],
        },
    },
    {
        id: 'playwright/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ {2}\d+ failed$|^ {2}\d+ interrupted$|Running \d+ tests? using \d+ workers?.{0,40}failed|^Error: No tests found$|Failed to run (?:global setup|your tests)|Error: Process from config\.webServer/,
        yieldsTo: [...live, 'playwright/assertion', 'playwright/failed', 'network', 'external_api'],
        examples: {
            match: [
                '  3 failed',
                'Error: No tests found',
                'Error: Process from config.webServer was not able to start. Exit code: 1',
            ],
        },
    },
    {
        id: 'cypress/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:AssertionError|CypressError): Timed out (?:retrying|waiting)|^\s*CypressError: |`cy\.\w{1,30}\(\)` (?:failed|timed out)|^\s*Cypress could not verify that this server is running/,
        yieldsTo: live,
        examples: {
            match: [
                '     AssertionError: Timed out retrying after 4000ms: Expected to find element: `#pay`',
                '     CypressError: `cy.visit()` failed trying to load:',
            ],
        },
    },
    {
        id: 'cypress/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /[✖✗] {1,4}\d+ of \d+ failed \(\d+%\)|^\s*│ Failing: {1,12}[1-9]|Your configFile is invalid|Can't run because no spec files were found/,
        yieldsTo: [...live, 'cypress/assertion', 'mocha/*', 'chai/*'],
        examples: {
            match: [
                '    ✖  1 of 4 failed (25%)                     00:41        9        8        1        -        -',
                '  │ Failing:      1                                                        │',
            ],
            not: ['  │ Failing:      0                                                        │'],
        },
    },
    {
        id: 'selenium/failed',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /(?:selenium\.common\.exceptions|org\.openqa\.selenium)\.(?:\w{1,60}\.)?(?:NoSuchElement|Timeout|StaleElementReference|ElementClickIntercepted|ElementNotInteractable|NoAlertPresent)Exception|Selenium::WebDriver::Error::(?:NoSuchElement|TimeOut|StaleElement)|no such element: Unable to locate element/,
        yieldsTo: live,
        examples: {
            match: [
                'selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element: {"method":"css selector","selector":"#pay"}',
            ],
        },
    },
    {
        id: 'puppeteer/timeout',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /TimeoutError: (?:Waiting for selector `.{1,200}` failed|Waiting failed: \d+ms exceeded|waiting for (?:selector|function) .{0,120}failed: timeout)|Error: No element found for selector: /,
        yieldsTo: live,
        examples: { match: ['TimeoutError: Waiting for selector `#pay` failed: Waiting failed: 30000ms exceeded'] },
    },
    {
        id: 'webdriverio/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Spec Files:\s+.{0,60}\d+ failed|Error: element \(".{1,200}"\) still not (?:displayed|existing|clickable|enabled) after \d+ms|^\s*Expect \$\(.{1,200}\) to |^\s*[✖✗] \d+ assertions? failed|TEST FAILURE:.{0,60}assertions? failed/,
        yieldsTo: live,
        examples: {
            match: [
                'Spec Files:	 3 passed, 1 failed, 4 total (100% completed) in 00:00:41',
                'Error: element ("#pay") still not displayed after 5000ms',
            ],
        },
    },
    {
        id: 'testcafe/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) AssertionError: |^ \d+\/\d+ failed \(\d+m? ?\d*s\)|The specified selector does not match any element in the DOM tree/,
        yieldsTo: live,
        examples: { match: ['   1) AssertionError: expected 3 to deeply equal 4', ' 1/3 failed (12s)'] },
    },
    {
        id: 'storybook/failed',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /SB_CORE-SERVER_\d{4} \(|SB_BUILDER-\w{1,20}_\d{4} \(|Message:\s+.{0,40}StorybookTestRunnerError|^\s*StorybookTestRunnerError: |Storybook failed to (?:build|start)|Found \d+ visual changes?.{0,80}exit|✖ Failed to (?:verify your Storybook|build Storybook)/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
        examples: {
            match: [
                '✖ Failed to build Storybook',
                'SB_CORE-SERVER_0004 (NoMatchingExportError): There was an exports mismatch',
            ],
        },
    },
    {
        id: 'lighthouse/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:✘|X) {2}(?:categories|resource-summary)[.:]\S{1,80} failure for |Assertion failed\. Exiting with status code 1|\d+ Accessibility (?:Violations|violations) (?:were|was) (?:detected|found)|Expected the HTML found at .{1,200} to have no violations/,
        examples: {
            match: [
                '  ✘  categories.performance failure for minScore assertion',
                'Assertion failed. Exiting with status code 1.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/coverage.js
/** What a threshold yields to: a test that failed is why the coverage is low. */
const tests = ['build/test-failure', 'live/*'];
/** Coverage thresholds: coverage.py, Jest, Vitest, nyc, c8, JaCoCo, Kover, SimpleCov, PHPUnit, Codecov, Coveralls, Go, .NET. */
const coverageRules = [
    {
        id: 'coverage/threshold',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /FAIL Required test coverage of|Required test coverage of \d+(?:\.\d+)?% not reached|Coverage failure: total of|^ERROR: Coverage for \w{1,20} \([\d.]+%\) does not meet/,
        yieldsTo: tests,
        examples: {
            match: [
                'FAIL Required test coverage of 90% not reached. Total coverage: 81.20%',
                'Coverage failure: total of 81 is less than fail-under=90',
                'ERROR: Coverage for lines (71.42%) does not meet global threshold (80%)',
            ],
            not: ['Required test coverage of 80% reached. Total coverage: 91.20%'],
        },
    },
    {
        id: 'jest/coverage',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /coverage threshold for \w{1,20} \([\d.]+%\) not met|^Jest: Coverage data for .{1,200} was not found/,
        yieldsTo: tests,
        examples: { match: ['Jest: "global" coverage threshold for branches (80%) not met: 71%'] },
    },
    {
        id: 'jacoco/coverage',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /Rule violated for (?:bundle|package|class|method|sourcefile|group) .{1,200}(?:covered ratio|missed count|covered count) is|Coverage checks have not been met|Rule '.{1,120}' violated|Rule violated: (?:lines|instructions|branches) covered percentage is/,
        yieldsTo: tests,
        examples: {
            match: [
                '[ant:jacocoReport] Rule violated for bundle kv: lines covered ratio is 0.61, but expected minimum is 0.80',
                '[ERROR] Coverage checks have not been met. See log for details.',
                'Rule violated: lines covered percentage is 61.0, but expected minimum is 80',
            ],
        },
    },
    {
        id: 'simplecov/coverage',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /^(?:Line|Branch)? ?[cC]overage \([\d.]+%\) is below the expected minimum coverage|^SimpleCov failed with exit \d+ due to a coverage related error|^Coverage has dropped by/,
        yieldsTo: tests,
        examples: {
            match: [
                'Line coverage (71.20%) is below the expected minimum coverage (90.00%).',
                'SimpleCov failed with exit 2 due to a coverage related error',
            ],
        },
    },
    {
        id: 'dotnet/coverage',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /The (?:total|minimum|average) (?:line|branch|method) coverage is below the specified|threshold was not met for (?:line|branch|method)|The (?:total )?coverage is below the specified threshold/,
        yieldsTo: tests,
        examples: { match: ['error : The total line coverage is below the specified 80'] },
    },
    {
        id: 'codecov/status',
        cause: 'build/coverage-threshold',
        rank: 'cause',
        match: /codecov\/(?:patch|project)\b.{0,60}(?:fail|of diff hit \(target)|Coverage decreased \(-[\d.]+%\)|coverage decreased by|[\d.]+% of diff hit \(target [\d.]+%\)/,
        yieldsTo: [...tests, 'network', 'external_api', 'token_expired'],
        examples: {
            match: ['codecov/patch: failure: 41.00% of diff hit (target 80.00%)', 'Coverage decreased (-1.2%) to 80.1%'],
        },
    },
    {
        id: 'coverage/below',
        cause: 'build/coverage-threshold',
        rank: 'cause',
        match: /[cC]overage .{0,60}(?:\bbelow\b|less than|lower than|does not meet|not met|is under) |(?:below|under|less than) (?:the )?(?:minimum|required|expected) .{0,30}coverage|tarpaulin: .{0,60}below|Error: Code coverage/,
        unless: /warn|not below/i,
        yieldsTo: [...tests, 'coverage/threshold', 'network', 'external_api', 'token_expired'],
        examples: {
            match: [
                'total coverage 61.2% is below 70%',
                'Code coverage: 61% is below the minimum of 80%',
                'test coverage 41.0% is below required 60.0%',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/dotnet-apple.js

/** dotnet test (xUnit, NUnit, MSTest, TUnit); XCTest, Swift Testing, xcodebuild, fastlane scan. */
const dotnetAppleTestRules = [
    {
        id: 'dotnet/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\bAssert\.\w{1,40}\(\) Failure|Assert\.\w{1,40} failed\. |Xunit\.Sdk\.\w{1,40}Exception|NUnit\.Framework\.AssertionException|Microsoft\.VisualStudio\.TestTools.{0,60}Assert|Shouldly\.ShouldAssertException|^\s*(?:Assert\.That\(.{1,200}\)|But was: {2}.{1,200})$|error TESTERROR|FluentAssertions\.Execution|^\s*Expected .{1,200}, but (?:found|it was|"|the) .{0,200}/,
        yieldsTo: [...live, 'msvc/error'],
        examples: {
            match: [
                '  Assert.Equal() Failure: Values differ',
                'Assert.AreEqual failed. Expected:<1>. Actual:<2>.',
                '    But was:  503',
                '  Expected response.Status to be 200, but found 503.',
            ],
        },
    },
    {
        id: 'dotnet/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed \S.{0,200} \[(?:< )?\d+ ?m?s\]|^\s*\[xUnit\.net [\d:.]+\] {2,}\S.{1,200} \[FAIL\]$|^\s*failed \S{1,200} \(\d+m?s(?: \d+ms)?\)/,
        yieldsTo: [...live, 'msvc/error', 'dotnet/assertion'],
        examples: {
            match: ['  Failed Acme.PoolTests.Reuse [12 ms]', '[xUnit.net 00:00:00.41]     Acme.PoolTests.Reuse [FAIL]'],
            not: ['  Passed Acme.PoolTests.Maps503 [12 ms]'],
        },
    },
    {
        id: 'dotnet/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed! +- Failed: +[1-9]|^\s*(?:Total tests: \d+).{0,60}Failed: [1-9]|^Test Run (?:Failed|Aborted)\.|^\s*Failed: +[1-9]\d*$|Test summary: total: \d+, failed: [1-9]|^The active test run was aborted\.|test run summary: Failed|테스트 실행에 실패|テストの実行に失敗|Fehler beim Testlauf|Échec de la série de tests/i,
        unless: /Total tests: 0|Failed: +0/,
        yieldsTo: [...live, 'msvc/error', 'dotnet/assertion', 'dotnet/test-failed', 'environment'],
        examples: {
            match: [
                'Failed!  - Failed:     1, Passed:     9, Skipped:     0',
                'Test Run Failed.',
                'Test summary: total: 9, failed: 1, succeeded: 8, skipped: 0, duration: 1.2s',
            ],
            not: ['Passed!  - Failed:     0, Passed:     9, Skipped:     0'],
        },
    },
    {
        id: 'xctest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /XCTAssert\w{0,40} failed|: error: -\[\S{1,120} \S{1,120}\] : |Expectation failed: |XCTUnwrap failed|Asynchronous wait failed: Exceeded timeout|Failed to (?:tap|synthesize event|get matching snapshots)|Issue recorded: /,
        yieldsTo: live,
        examples: {
            match: [
                'A.swift:12: error: -[ATests testX] : XCTAssertEqual failed: ("1") is not equal to ("2")',
                '✘ Test drains() recorded an issue at PoolTests.swift:8:5: Expectation failed: (a → 1) == 2',
            ],
        },
    },
    {
        id: 'xcode/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Test Case '.{1,200}' failed|^\s*✘ Test "?\w.{1,200} (?:failed|recorded)|^\s*[✖✗x] \w{1,120}, (?:XCTAssert|failed - )|^\s*-\[\w+ \w+\]$|^error: Exited with unexpected signal code/,
        unless: /^\s*-\[/,
        yieldsTo: [...live, 'xctest/assertion'],
        examples: {
            match: [
                "Test Case '-[Tests.PoolTests testReuse]' failed (0.012 seconds).",
                '✘ Test drains() failed after 0.001 seconds with 1 issue.',
            ],
            not: ["Test Case '-[Tests.PoolTests testMaps503]' passed (0.012 seconds)."],
        },
    },
    {
        id: 'xcode/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\* TEST(?: BUILD| EXECUTE)? FAILED \*\*|^Test Suite '.{1,200}' failed|^Testing failed:|^\s*Failing tests:|Executed \d+ tests?, with [1-9]\d* failures?|✘ Test run with \d+ tests? .{0,60}failed|^\s*Tests have failed|Number of failures {1,3}\| [1-9]/,
        yieldsTo: [...live, 'xctest/assertion', 'xcode/test-failed', 'gcc/error', 'token_expired'],
        examples: {
            match: [
                '** TEST FAILED **',
                'Failing tests:',
                'Executed 9 tests, with 1 failure (0 unexpected) in 0.1 (0.2) seconds',
            ],
            not: ['Executed 9 tests, with 0 failures (0 unexpected) in 0.1 (0.2) seconds'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/functional.js

/** ExUnit, EUnit, Common Test, Hspec, Tasty, Alcotest, testthat, Pkg.test, busted, package:test and Flutter, Elm, Clojure. */
const functionalTestRules = [
    {
        id: 'exunit/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s{5}Assertion with (?:==|===|=~|>|<|!=|>=|<=|in) failed|^\s{5}match \(=\) failed|^\s{5}Expected (?:truthy|false or nil|exception|message)|^\s{5}Assertion failed, no matching message/,
        yieldsTo: live,
        examples: { match: ['     Assertion with == failed', '     match (=) failed'] },
    },
    {
        id: 'exunit/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) test .{1,200} \([\w.]{1,120}\)$|^(?:Finished in .{1,40})?\d+ (?:doctests?, \d+ )?tests?, [1-9]\d* failures?|^\s*\d+ (?:tests|properties), (?:\d+ tests, )?[1-9]\d* failures?/,
        yieldsTo: ['exunit/assertion', 'elixir/compile', ...live],
        examples: {
            match: [
                '  1) test drains the queue (PubSub.PoolTest)',
                '12 tests, 1 failure',
                '3 doctests, 12 tests, 2 failures',
            ],
            not: ['12 tests, 0 failures'],
        },
    },
    {
        id: 'erlang/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\*\*error:\{?(?:assert\w{0,20}|badmatch|exit)|^\s*Failed: [1-9]\d*\. {1,2}Skipped: \d+|^%%% \w{1,80}_SUITE:? ==> \S.{0,120}FAILED|^===> Failures occurred running tests|^Failed \d+ tests?\. (?:Skipped|Passed)/,
        yieldsTo: live,
        examples: {
            match: [
                '===> Failures occurred running tests: 1',
                '%%% pool_SUITE ==> reuse: FAILED',
                '  Failed: 1.  Skipped: 0.  Passed: 8.',
            ],
            not: ['  Failed: 0.  Skipped: 0.  Passed: 9.'],
        },
    },
    {
        id: 'haskell/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+ examples?, [1-9]\d* failures?(?:, \d+ pending)?$|^\s*\d+ out of \d+ tests failed|^Test suite \S{1,80}: FAIL$|^\s*\*\*\* Failed! (?:Falsified|Falsifiable|Exception)|Test suite failure for package|^\s*predicate failed on: /,
        yieldsTo: ['rspec/*', ...live],
        examples: {
            match: ['1 out of 9 tests failed (0.02s)', 'Test suite spec: FAIL', '*** Failed! Falsified (after 3 tests):'],
            not: ['Test suite spec: PASS'],
        },
    },
    {
        id: 'ocaml/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ASSERT \S.{1,200}$|^FAIL\s+\S.{1,120}\s+Expected: |^\[FAIL\] {4,}|^│ \[FAIL\] {4,}|^\d+ failures?! (?:\d+ tests? run|in [\d.]+s)/,
        unless: /^ASSERT .{1,120}(?:ok|OK)$/,
        examples: {
            match: [
                '[FAIL]        pool          0   reuse.',
                '1 failure! 4 tests run.',
                '1 failure! in 0.002s. 4 tests run.',
            ],
            not: ['[OK]          pool          1   maps 503.'],
        },
    },
    {
        id: 'r/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[ FAIL [1-9]\d* \| WARN|^(?:──|--) (?:Failure|Error) \(|^Error: ! Test failures\.?|^Error: Test failures$|^Status: \d+ ERRORs?|^ {2}Running ‘.{1,80}’ \[.{1,40}\]ERROR|^\* checking tests \.\.\. ERROR|^Error: R CMD check found (?:ERROR|WARNING)s/,
        yieldsTo: ['dependency', ...live],
        examples: {
            match: [
                '[ FAIL 1 | WARN 0 | SKIP 0 | PASS 8 ]',
                '── Failure (test-pool.R:4:3): reuse ──',
                '* checking tests ... ERROR',
                'Error: R CMD check found WARNINGs',
            ],
            not: ['[ FAIL 0 | WARN 0 | SKIP 0 | PASS 9 ]'],
        },
    },
    {
        id: 'julia/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /: Test Failed at \S{1,300}:\d+|: Error During Test at \S{1,300}:\d+|^ERROR: LoadError: Some tests did not pass: \d+|^ERROR: Package \w{1,80} errored during testing/,
        yieldsTo: live,
        examples: {
            match: [
                'reuse: Test Failed at /w/test/runtests.jl:4',
                'ERROR: Package Pool errored during testing',
                'ERROR: LoadError: Some tests did not pass: 8 passed, 1 failed, 0 errored, 0 broken.',
            ],
        },
    },
    {
        id: 'busted/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures?|0 failures? \/ [1-9]\d* errors?)|^Failure → \S|^Error → \S/,
        examples: {
            match: ['8 successes / 1 failure / 0 errors / 0 pending : 0.01 seconds', 'Failure → spec/pool_spec.lua @ 4'],
            not: ['9 successes / 0 failures / 0 errors / 0 pending : 0.01 seconds'],
        },
    },
    {
        id: 'dart/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .{1,200} \[E\]$|^(?:❌|✖) \S.{1,200} \(failed\)$|The following (?:TestFailure|assertion|_TypeError|StateError) was thrown running a test/,
        yieldsTo: live,
        examples: {
            match: [
                '00:02 +8 -1: test/pool_test.dart: reuse [E]',
                '❌ /w/test/pool_test.dart: reuse (failed)',
                'The following TestFailure was thrown running a test:',
            ],
        },
    },
    {
        id: 'dart/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: Some tests failed\.|^Some tests failed\.$|^(?:🎉 |❌ )?\d+ tests? passed, [1-9]\d* failed/,
        yieldsTo: ['dart/compile', ...live],
        examples: {
            match: ['43 tests passed, 3 failed.', 'Some tests failed.', '00:02 +8 -1: Some tests failed.'],
            not: ['43 tests passed, 0 failed.'],
        },
    },
    {
        id: 'elm/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^TEST RUN FAILED$|^TEST RUN INCOMPLETE/,
        examples: { match: ['TEST RUN FAILED'], not: ['TEST RUN PASSED'] },
    },
    {
        id: 'clojure/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL|ERROR) in \([\w-]{1,120}\) \(\S+:\d+\)|^[1-9]\d* failures?, \d+ errors?\.$|^0 failures, [1-9]\d* errors?\.$/,
        yieldsTo: live,
        examples: {
            match: ['FAIL in (reuse-test) (pool_test.clj:12)', '1 failures, 0 errors.'],
            not: ['0 failures, 0 errors.'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/generic.js

/** What is left when no runner is known by its own words: assertions, and sentences that count failed tests. */
const genericTestRules = [
    {
        id: 'test/assertion',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /\bAssertionError\b|[aA]ssertion (?:failed|`left (?:==|!=) right` failed)|\bAssertion .{0,120} failed|AssertionException|[eE]xpected .{1,120} (?:but (?:got|was|received)\b|to (?:equal|match|contain|have)\b)|EXPECTATION FAILED|Expectation Violated/,
        yieldsTo: live,
        examples: {
            match: [
                'AssertionError [ERR_ASSERTION]: 3 == 4',
                "app: x.c:3: main: Assertion `n > 0' failed.",
                'expected 200 but got 503',
            ],
        },
    },
    {
        id: 'test/summary',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /\btests? passed, [1-9]\d* failed|\b\d+ passed,? (?:and )?[1-9]\d* failed\b|\b[1-9]\d* (?:tests?|specs?|scenarios?|examples?|test cases?|test suites?|assertions?) (?:\w{1,12} )?failed\b|\b[1-9]\d* of \d+ (?:tests?|specs?|test cases) failed|\b\d+ tests?, [1-9]\d* failures?|\b(?:Some|One or more) tests? (?:have )?failed|^\s*(?:Unit |Integration |E2E |Smoke )?[tT]ests? (?:have )?(?:failed|FAILED)\b|\bERROR: [tT]ests? .{0,60}fail|^FAILED TESTS?:|\b[1-9]\d* failed tests?\b|failed tests?: [1-9]/,
        unless: /\bretry|will be retried|flaky|\b0 failed\b|expected to fail/i,
        yieldsTo: ['build/test-failure', ...live],
        examples: {
            match: ['43 tests passed, 3 failed.', '3 of 40 tests failed', 'One or more tests failed', '12 passed, 3 failed'],
            not: ['40 passed, 0 failed', '2 tests failed, will be retried'],
        },
    },
    {
        id: 'test/marker',
        cause: 'build/test-failure',
        rank: 'symptom',
        match: /^\s*(?:\S{1,40} )?(?:\[FAIL\]|\[FAILED\]|FAIL: |FAILED: |TEST FAILED\b|FAILURE: (?!Build failed)).{0,200}/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: {
            match: ['[FAIL] checkout flow', 'FAILED: refund is not idempotent'],
            not: ['FAILURE: Build failed with an exception.'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/go-rust.js

/** go test, gotestsum, Ginkgo, testify; cargo test, nextest, insta, trybuild. */
const goRustTestRules = [
    {
        id: 'go/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*--- FAIL: |^panic: test timed out after|^=== FAIL: \S/,
        yieldsTo: ['go/compile', 'go/module', 'go/sum', ...live],
        examples: {
            match: [
                '--- FAIL: TestRetryBudget (0.01s)',
                'panic: test timed out after 10m0s',
                '=== FAIL: internal/pool TestReuse (0.02s)',
            ],
            not: ['--- PASS: TestHandles503 (0.00s)'],
        },
    },
    {
        id: 'go/test-message',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s+\S{1,200}_test\.go:\d+: |^\s+Error Trace:\s|^\s+Error: {6,}\s?(?:Not equal|Should|An error|Received unexpected|Expected)/,
        yieldsTo: ['go/test-failed', 'go/compile', 'go/module', 'go/sum', ...live],
        examples: { match: ['    pool_test.go:41: got 503, want 200', '        	Error Trace:	/w/pool_test.go:41'] },
    },
    {
        id: 'go/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^FAIL\t\S+\t[\d.]+s$|^FAIL\s+\S{1,200}\.\S{1,200}\s+[\d.]+s|^DONE \d+ tests,.{0,60} [1-9]\d* failures?|^coverage: .{1,80}\bFAIL$|^WARNING: DATA RACE$|^testing: race detected during execution/,
        yieldsTo: ['go/test-failed', 'go/test-message', 'go/compile', 'go/module', 'go/sum', 'go/vet', ...live],
        examples: {
            match: [
                'FAIL\tgithub.com/acme/x\t0.4s',
                'FAIL\texample.dev/x\t0.412s',
                'DONE 41 tests, 2 skipped, 1 failure in 3.1s',
                'WARNING: DATA RACE',
            ],
            not: ['ok  \tgithub.com/acme/x\t0.4s', 'DONE 41 tests in 3.1s'],
        },
    },
    {
        id: 'ginkgo/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\[(?:FAIL|FAILED|TIMEDOUT|PANICKED)\] (?:\[\w{1,20}\] )?.{1,200}(?:\[It\]|in \[(?:It|BeforeEach|BeforeSuite|AfterEach)\])|^Summarizing \d+ Failures?:|^FAIL! -- \d+ Passed|Ginkgo ran \d+ suites? in .{1,60}Test Suite Failed/,
        yieldsTo: live,
        examples: {
            match: [
                '  [FAIL] Pool when full [It] refuses',
                'Summarizing 1 Failure:',
                'FAIL! -- 8 Passed | 1 Failed | 0 Pending | 0 Skipped',
            ],
        },
    },
    {
        id: 'cargo/test-panicked',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*thread '.{1,200}' (?:\(\d+\) )?panicked at/,
        unless: /^\s*thread 'main' .{0,300}(?:build\.rs|Cargo\.toml)/,
        yieldsTo: live,
        examples: {
            match: [
                "thread 'tests::x' (13214) panicked at src/lib.rs:5:50:",
                "thread 'main' panicked at 'index out of bounds', src/main.rs:4:5",
            ],
        },
    },
    {
        id: 'cargo/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^test .{1,200} \.\.\. FAILED|^\s*(?:TRY \d+ )?FAIL \[ *[\d.]+s\] |^test .{1,200} - should panic \.\.\. FAILED|^\s*(?:TERMINATING|TIMEOUT) \[>? *[\d.]+s\] |^snapshot assertion for '.{1,120}' failed/,
        yieldsTo: ['cargo/test-panicked', ...live],
        examples: {
            match: ['test tests::drains ... FAILED', '        FAIL [   0.004s] kv tests::drains'],
            not: ['test tests::maps_503 ... ok', '        PASS [   0.004s] kv tests::drains'],
        },
    },
    {
        id: 'cargo/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^test result: FAILED|^error: test failed, to rerun pass|^error: \d+ targets? failed|^error: doctest failed|^ {4,}Summary \[ *[\d.]+s\].{0,120} [1-9]\d* (?:failed|timed out)|^error: test run failed/,
        yieldsTo: ['cargo/test-panicked', 'cargo/test-failed', ...live],
        examples: {
            match: [
                'test result: FAILED. 3 passed; 1 failed; 0 ignored',
                'error: test failed, to rerun pass `--lib`',
                'error: test run failed',
            ],
            not: ['test result: ok. 4 passed; 0 failed'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/javascript.js

/** Jest, Vitest, Mocha, Jasmine, Karma, AVA, TAP, node:test, Bun, Deno. */
const javascriptTestRules = [
    {
        id: 'jest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ {4,}Expected(?: \w+){0,4}: {1,4}(?!version)\S|^ {4,}Received(?: \w+){0,4}: {1,4}\S|^ {4,}- Snapshot {2}- \d+|^ {4,}thrown: "Exceeded timeout of|^ {4,}New snapshot was not written|^ {4,}Received (?:promise|function) (?:did not throw|resolved|rejected)/,
        unless: /^\s*Expected (?:version|')/,
        yieldsTo: live,
        examples: {
            match: [
                '    Expected: true',
                '    Expected substring: "503"',
                '    thrown: "Exceeded timeout of 5000 ms for a test.',
            ],
            not: ['Expected: a formatted file'],
        },
    },
    {
        id: 'jest/suite',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*● .{0,200}Test suite failed to run|^\s*Your test suite must contain at least one test|Jest encountered an unexpected token|^Jest: Got error running|^No tests found, exiting with code 1/,
        yieldsTo: ['jest/assertion', 'jest/failed', 'dependency', 'tsc/*', ...live],
        help: 'The file could not be loaded: read the error below that line; it is not an assertion.',
        examples: {
            match: [
                '  ● Test suite failed to run',
                '    Jest encountered an unexpected token',
                'No tests found, exiting with code 1',
            ],
        },
    },
    {
        id: 'jest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*● (?!.{0,200}(?:Test suite failed|Console$|Cannot log|Deprecation|Validation)).{1,200}\S$|^ {4,}expect\((?:received|jest\.fn\(\)|string|element)\)\.|^ {2,}✕ .{1,200}/,
        unless: /^\s*● (?:Console|process\.exit|Multiple configs|Invalid|Validation|Cannot log|Deprecat|Unknown option|[^›]{0,200}(?:[:.]|\bv?\d+\.\d+\.\d+\S*)$)/,
        yieldsTo: [...live, 'dependency/module-not-found'],
        examples: {
            match: [
                '  ● client › maps 503 to retryable',
                '  ✕ bundle has no debug marker (54 ms)',
                '    expect(received).toBe(expected)',
            ],
            not: ['  ✓ maps 503 to retryable (2 ms)', '  ● Console'],
        },
    },
    {
        id: 'jest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Tests: {1,8}[1-9]\d* failed|^Test Suites: [1-9]\d* failed|^ › [1-9]\d* snapshots? (?:failed|obsolete)|^Snapshots: {1,4}[1-9]\d* failed/,
        yieldsTo: ['jest/assertion', 'jest/failed', 'jest/suite', 'dependency', ...live],
        examples: {
            match: [
                'Tests:       1 failed, 3 passed, 4 total',
                'Test Suites: 1 failed, 9 passed, 10 total',
                ' › 1 snapshot failed from 1 test suite.',
            ],
            not: ['Tests:       4 passed, 4 total'],
        },
    },
    {
        id: 'vitest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:Error: )?(?:Test|Hook) timed out in \d+ ?ms|^(?:→ )?AssertionError: (?:expected |promise |Target cannot|\[vitest\])|^Error: Snapshot `.{1,200}` mismatched|^(?:Error: )?\[vitest\] No ".{1,80}" export is defined/,
        yieldsTo: live,
        examples: {
            match: [
                'Error: Test timed out in 30000ms.',
                'AssertionError: expected 200 to be 401 // Object.is equality',
                'Error: Snapshot `totals 1` mismatched',
            ],
        },
    },
    {
        id: 'vitest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*FAIL {1,2}(?:\|.{1,40}\| )?\S{1,300}\.(?:test|spec)\.[cm]?[jt]sx?|^\s*[❯×] \S{1,300}\.(?:test|spec)\.[cm]?[jt]sx?|^⎯+ Failed (?:Tests|Suites) \d+|^⎯+ Unhandled (?:Errors|Rejection|Error) ⎯+|Vitest caught \d+ unhandled errors?/,
        yieldsTo: [...live, 'vitest/assertion', 'jest/*', 'dependency'],
        examples: {
            match: [
                ' FAIL  src/login.test.ts > login > rejects expired tokens',
                'Vitest caught 1 unhandled error during the test run.',
                '⎯⎯⎯⎯⎯⎯ Unhandled Errors ⎯⎯⎯⎯⎯⎯',
            ],
        },
    },
    {
        id: 'vitest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ *Test Files +\d+ failed|^ *Tests {1,8}\d+ failed|^ *(?:Snapshots {1,8}\d+ failed|Errors {1,8}\d+ errors?)|^No test (?:files|suite) found(?:, exiting with code 1| in file)|^ *\S.{0,200}× .{1,200} \d+ ?ms$/,
        yieldsTo: [...live, 'vitest/assertion', 'vitest/failed', 'dependency'],
        examples: {
            match: [
                ' Test Files  1 failed | 2 passed (3)',
                '      Tests  1 failed | 5 passed (6)',
                'No test files found, exiting with code 1',
            ],
            not: [' Test Files  3 passed (3)'],
        },
    },
    {
        id: 'mocha/timeout',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Timeout of \d+ms exceeded\. For async tests|Error: Timeout of \d+ms exceeded|Error: Timeout - Async function did not complete within|Async callback was not invoked within|done\(\) called multiple times/,
        yieldsTo: live,
        examples: {
            match: [
                '     Error: Timeout of 300ms exceeded. For async tests and hooks, ensure "done()" is called',
                '  Error: Timeout - Async function did not complete within 5000ms',
            ],
        },
    },
    {
        id: 'mocha/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s{1,8}[1-9]\d* failing\b/,
        yieldsTo: [...live, 'mocha/timeout', 'test/assertion', 'node/assertion', 'dependency', 'chai/*'],
        examples: { match: ['  2 failing'], not: ['  0 failing', '  14 passing (2s)'] },
    },
    {
        id: 'node/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:Uncaught )?AssertionError \[ERR_ASSERTION\](?:: |$)|^\s*error: (?:'|\|-|>-)?.{0,40}Expected values to be (?:strictly|loosely)|^\s*Expected values to be (?:strictly|loosely) (?:deep-)?(?:not )?equal/,
        yieldsTo: live,
        examples: {
            match: [
                'AssertionError [ERR_ASSERTION]: 3 == 4',
                '  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:',
            ],
        },
    },
    {
        id: 'chai/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:Uncaught )?AssertionError: (?:expected |the given combination)/,
        yieldsTo: [...live, 'vitest/assertion', 'pytest/*'],
        examples: { match: ['      AssertionError: expected 503 to equal 200'] },
    },
    {
        id: 'node.test/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:# |ℹ )fail(?:ed)? [1-9]\d*$|^(?: {0,8})not ok \d+ (?!.{0,200}# (?:TODO|SKIP))|^✖ failing tests:$|^✖ .{1,200} \([\d.]+ms\)$|^\s*failureType: '(?:testCodeFailure|hookFailed|uncaughtException)'/,
        yieldsTo: [...live, 'node/assertion', 'mocha/*', 'test/assertion', 'dependency'],
        examples: {
            match: ['# fail 1', 'ℹ fail 1', 'not ok 3 - handles 401', '✖ failing tests:'],
            not: ['# fail 0', 'ok 3 - handles 401', 'not ok 4 - later # TODO'],
        },
    },
    {
        id: 'ava/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*✖ \d+ tests? failed|^\s*[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?) failed$|^\s*Difference \(- actual, \+ expected\)|^\s*✖ Timed out while running tests/,
        yieldsTo: live,
        examples: {
            match: ['  1 test failed', '  Difference (- actual, + expected):', '  ✖ Timed out while running tests'],
        },
    },
    {
        id: 'jasmine/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ specs?, [1-9]\d* failures?|^\s*Expected .{1,300} to (?:be|equal|have been called|contain|match|throw|have)\b.{0,200}\.$|^(?:Chrome|Firefox|Edg|HeadlessChrome|Safari)\S* [\d.]+ \(.{1,40}\).{0,200} FAILED$|Executed \d+ of \d+ \([1-9]\d* FAILED\)|^TOTAL: [1-9]\d* FAILED/,
        yieldsTo: live,
        examples: {
            match: [
                '12 specs, 1 failure',
                'Chrome Headless 126.0.0.0 (Linux x86_64): Executed 9 of 9 (1 FAILED) (0.2 secs)',
                'TOTAL: 1 FAILED, 8 SUCCESS',
                "      Expected 'expired' to be 'active'.",
            ],
            not: ['12 specs, 0 failures'],
        },
    },
    {
        id: 'bun/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\(fail\) .{1,200}|^error: expect\(received\)\.|^error: Test .{1,120} timed out after \d+ms/,
        yieldsTo: live,
        examples: { match: ['(fail) retry > stops after 503 [1.20ms]', 'error: expect(received).toBe(expected)'] },
    },
    {
        id: 'deno/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^error: AssertionError: |^.{1,200} \.\.\. FAILED \(\d+m?s\)$|^FAILED \| \d+ passed|^error: Test failed$|^error: Leaks detected:|^error: Values are not equal/,
        yieldsTo: live,
        examples: {
            match: [
                'error: AssertionError: Values are not equal.',
                'FAILED | 3 passed | 1 failed (12ms)',
                'error: Test failed',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/jvm.js

/** JUnit, Surefire and Failsafe, Gradle, TestNG, Spock, Kotest, ScalaTest, sbt, MUnit, Cucumber, ArchUnit. */
const jvmTestRules = [
    {
        id: 'junit/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /AssertionFailedError(?:: |$)|\bComparisonFailure(?:: |$)|^\s*(?:Caused by: )?java\.lang\.AssertionError(?:: |$)|^\s*(?:java\.lang\.)?AssertionError at \S+\.(?:java|kt|groovy):\d+|^(?:\[ERROR\] )?.{0,200}expected: ?<.{0,200}> but was: ?<|org\.awaitility\.core\.ConditionTimeoutException|org\.mockito\.exceptions\.|Wanted but not invoked:|^Condition not satisfied:$|io\.kotest\.assertions\.|org\.testng\.TestException|MultipleFailuresError/,
        yieldsTo: [...live, 'jvm/compile'],
        examples: {
            match: [
                'org.opentest4j.AssertionFailedError: expected: <1> but was: <2>',
                'java.lang.AssertionError: ',
                'Condition not satisfied:',
                '    java.lang.AssertionError at PoolTest.java:31',
            ],
        },
    },
    {
        id: 'junit/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[ERROR\] +[\w.$]{0,200}(?:Tests?|IT|Spec)(?:\.|>|:)\S{0,200}.{0,200}|<<< (?:FAILURE|ERROR)!|^\S.{0,200} > .{1,200} FAILED$|^\s*(?:org\.(?:junit|testng)\.\S{1,120}(?:Error|Failure|Exception))/,
        unless: /Tests run:|Failed to execute goal|COMPILATION/,
        yieldsTo: [...live, 'jvm/compile', 'junit/assertion'],
        examples: {
            match: [
                '[ERROR]   PoolTest.reuse:31 the pool is full',
                'PoolTest > reuse() FAILED',
                '[ERROR] reuse(dev.acme.PoolTest)  Time elapsed: 0.02 s  <<< FAILURE!',
            ],
            not: ['PoolTest > mapsStatus503() PASSED'],
        },
    },
    {
        id: 'junit/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Tests run: {1,3}\d+, {1,3}(?:Failures: {1,3}[1-9]\d*|Failures: {1,3}0, {1,3}Errors: {1,3}[1-9])|There (?:are|were) (?:test failures|failing tests)|^\s*[1-9]\d* tests? completed, [1-9]\d* failed|tests? completed, [1-9]\d* failed|Execution failed for task '.{1,120}[tT]est'|No tests (?:found for given includes|were executed!|matching pattern)|^\[ {2,}[1-9]\d* tests failed {2,}\]/,
        yieldsTo: [...live, 'jvm/compile'],
        examples: {
            match: [
                'Tests run: 40, Failures: 1, Errors: 0, Skipped: 0',
                '259 tests completed, 46 failed',
                '> There were failing tests. See the report at: file:///w/build/reports/tests/test/index.html',
                "Execution failed for task ':core:test'.",
                '[         2 tests failed          ]',
            ],
            not: ['Tests run: 4, Failures: 0, Errors: 0, Skipped: 0', '[         0 tests failed          ]'],
        },
    },
    {
        id: 'surefire/fork-crashed',
        cause: 'environment/crashed',
        rank: 'verdict',
        match: /The forked VM terminated without properly saying goodbye/,
        yieldsTo: ['environment/out-of-memory', 'environment/killed', 'environment/disk-full'],
        help: 'The test JVM ended by itself: look for `System.exit`, a crash file `hs_err_pid*.log` or a memory limit.',
        examples: {
            match: ['[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?'],
        },
    },
    {
        id: 'gradle/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Test (?:run )?failed\.? {0,3}(?:See|\()|^\s*Suite: .{1,120} FAILED$|^> Failed to (?:load JUnit Platform|execute test)|Process 'Gradle Test Executor \d+' finished with non-zero exit value 1$/,
        yieldsTo: ['junit/*', ...live],
        examples: {
            match: ["Process 'Gradle Test Executor 3' finished with non-zero exit value 1", 'Test failed. See the report'],
        },
    },
    {
        id: 'testng/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Total tests run: \d+,.{0,40} Failures: [1-9]|^Tests run: \d+, Passes: \d+, Failures: [1-9]/,
        yieldsTo: ['junit/assertion', 'junit/failure', ...live],
        examples: {
            match: ['Total tests run: 12, Passes: 11, Failures: 1, Skips: 0'],
            not: ['Total tests run: 12, Passes: 12, Failures: 0, Skips: 0'],
        },
    },
    {
        id: 'scalatest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\*\* FAILED \*\*\*|^\[error\] Failed tests:|^\[error\] Failed: Total \d+, Failed [1-9]|^(?:\[info\] )?\*\*\* \d+ (?:TESTS?|SUITES?) (?:FAILED|ABORTED) \*\*\*|^\[error\] \(.{1,80}[tT]est\) sbt\.TestsFailedException|==> [XE] \S{1,200}\./,
        yieldsTo: ['jvm/compile', ...live],
        examples: {
            match: [
                '[info] - drains the queue *** FAILED ***',
                '[error] Failed tests:',
                '[error] (core / Test / test) sbt.TestsFailedException: Tests unsuccessful',
                '==> X dev.acme.PoolSuite.reuse  0.03s munit.ComparisonFailException',
            ],
        },
    },
    {
        id: 'cucumber/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^[1-9]\d* scenarios? \(.{0,60}[1-9]\d* (?:failed|undefined|ambiguous)|^Undefined scenarios:$|^Failed scenarios:$|^cucumber (?:-p \S+ )?features\/\S+:\d+|io\.cucumber\.junit\.UndefinedStepException/,
        yieldsTo: ['junit/assertion', 'rspec/*', 'chai/*', 'node/assertion', ...live],
        examples: {
            match: ['3 scenarios (1 failed, 2 passed)', 'cucumber features/pay.feature:14 # Scenario: expired card'],
            not: ['3 scenarios (3 passed)'],
        },
    },
    {
        id: 'jvm/test-context',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /IllegalStateException: Failed to load ApplicationContext|ApplicationContext failure threshold \(\d+\) exceeded|Architecture Violation \[Priority: /,
        yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
        help: 'Read the last `Caused by:` below it: it names the bean or property.',
        examples: {
            match: [
                'java.lang.IllegalStateException: Failed to load ApplicationContext for [WebMergedContextConfiguration@1f]',
                'Architecture Violation [Priority: MEDIUM] - Rule was violated (2 times)',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/native.js

/** GoogleTest, Catch2, doctest, Boost.Test, CTest, Meson, Automake, Unity, CppUTest, Bats, ShellSpec, prove. */
const nativeTestRules = [
    {
        id: 'gtest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\S{1,300}:\d+: Failure$|^\S{1,300}\(\d+\): error: (?:Expected|Value of|Death test)|^(?:Expected equality of these values:|Value of: )|^unknown file: Failure$/,
        yieldsTo: live,
        examples: { match: ['/w/pool_test.cc:41: Failure', 'Expected equality of these values:'] },
    },
    {
        id: 'gtest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:\d+: )?\[ {2}FAILED {2}\]|^ ?\d+ FAILED TESTS?$/,
        yieldsTo: ['gtest/assertion', ...live],
        examples: {
            match: ['[  FAILED  ] Pool.Reuse (3 ms)', ' 1 FAILED TEST'],
            not: ['[       OK ] Pool.Maps503 (0 ms)', '[  PASSED  ] 9 tests.'],
        },
    },
    {
        id: 'catch2/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\S{1,300}:\d+: (?:FAILED|ERROR: (?:CHECK|REQUIRE|TEST CASE)).{0,200}|^\S{1,300}\(\d+\): (?:FAILED:|ERROR: (?:CHECK|REQUIRE)).{0,200}|^test cases: {1,4}\d+ \|.{0,60}[1-9]\d* failed|^\[doctest\] (?:test cases|Status): .{0,60}(?:[1-9]\d* failed|FAILURE!)|^ {2}(?:REQUIRE|CHECK)\( .{1,200} \)|due to a fatal error condition:/,
        yieldsTo: live,
        examples: {
            match: [
                '/w/pool.cpp:12: FAILED:',
                '  REQUIRE( size() == 2 )',
                '[doctest] Status: FAILURE!',
                '/w/pool.cpp:9: ERROR: CHECK( a == b ) is NOT correct!',
            ],
            not: ['[doctest] Status: SUCCESS!'],
        },
    },
    {
        id: 'boost.test/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /: (?:fatal )?error: in "[\w/]{1,200}": |^\*\*\* \d+ failures? (?:is|are) detected in the test module/,
        yieldsTo: live,
        examples: {
            match: [
                'pool.cpp(12): error: in "pool/reuse": check a == b has failed [1 != 2]',
                '*** 1 failure is detected in the test module "pool"',
            ],
        },
    },
    {
        id: 'ctest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\*\*(?:Failed|Timeout|Exception: \w+|Not Run)\b|tests passed, [1-9]\d* tests? failed out of|^The following tests FAILED|^Errors while running CTest|^\s+\d+ - \S.{0,200} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)/,
        yieldsTo: ['gtest/*', 'catch2/failed', 'boost.test/failed', 'dependency/shared-library-missing', ...live],
        examples: {
            match: [
                '75% tests passed, 1 tests failed out of 4',
                '2/4 Test #2: pool_reuse ...................***Failed    0.01 sec',
                '	  2 - pool_reuse (Failed)',
                'Errors while running CTest',
            ],
            not: ['100% tests passed, 0 tests failed out of 4'],
        },
    },
    {
        id: 'meson/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\/\d+ \S.{1,200} (?:FAIL|TIMEOUT|ERROR|UNEXPECTEDPASS) {4,}|^Fail: {10,}[1-9]|^Summary of Failures:$|^Timeout: {7,}[1-9]/,
        unless: /^\s*\d+\/\d+ .{1,200} (?:OK|SKIP) /,
        examples: {
            match: [
                '2/9 pool:unit / reuse        FAIL            0.02s   exit status 1',
                'Summary of Failures:',
                'Fail:              1',
            ],
            not: ['Fail:              0', '1/9 pool / maps-503  OK      0.02s'],
        },
    },
    {
        id: 'automake/check',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^FAIL: \S{1,200}(?: \(exit status: \d+\))?$|^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]|^\d+ of \d+ tests? failed$|^See \S{1,120}test-suite\.log/,
        unless: /^See \S{1,120}test-suite\.log\.gz/,
        yieldsTo: ['python/unittest', ...live],
        examples: {
            match: ['FAIL: tests/pool.sh', '# FAIL:  1', '1 of 4 tests failed', 'See ./test-suite.log'],
            not: ['# FAIL:  0', 'PASS: tests/pool.sh'],
        },
    },
    {
        id: 'bats/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# \(in test file \S{1,200}, line \d+\)|^\s*\(in test file \S{1,200}, line \d+\)|^# {3}`.{1,200}' failed|^ {2,4}`.{1,200}' failed(?: with status \d+)?$/,
        yieldsTo: live,
        examples: { match: ['# (in test file test/retry.bats, line 12)', '#   `[ "$status" -eq 0 ]\' failed'] },
    },
    {
        id: 'shellspec/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*shellspec \S{1,200}:\d+ # \d+\) .{1,200} FAILED|^\s*\d+\.\d+\) The (?:output|status|stdout|stderr) should /,
        examples: {
            match: ['shellspec spec/retry_spec.sh:4 # 1) retry stops FAILED', '    1.1) The status should be success'],
        },
    },
    {
        id: 'perl/prove',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# {3}Failed test (?:'|at )|^Result: FAIL$|^Failed \d+\/\d+ (?:tests|subtests|test programs)|^\s*Failed \d+\/\d+ subtests|^# Looks like you (?:failed \d+ tests?|planned \d+ tests? but)|\(Wstat: \d+ .{0,40}Failed: [1-9]\d*\)/,
        yieldsTo: ['perl/locate', ...live],
        examples: {
            match: [
                "#   Failed test 'drains'",
                'Result: FAIL',
                'Failed 1/4 test programs. 1/9 subtests failed.',
                '# Looks like you failed 1 test of 9.',
            ],
            not: ['Result: PASS'],
        },
    },
    {
        id: 'pgtap/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# Failed test \d+: "|^(?:psql:\S{1,200}:\d+: )?# Looks like you failed \d+ tests? of|^\d+ of \d+ tests? failed\.$/,
        examples: { match: ['# Failed test 3: "users has a primary key"', '1 of 201 tests failed.'] },
    },
    {
        id: 'unity/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\S{1,300}\.(?:c|cpp):\d+:\w{1,120}:FAIL|^\d+ Tests [1-9]\d* Failures \d+ Ignored|^Errors \([1-9]\d* failures?, \d+ tests/,
        examples: {
            match: [
                'test/pool.c:12:test_reuse:FAIL: Expected 1 Was 2',
                '9 Tests 1 Failures 0 Ignored',
                'Errors (1 failures, 9 tests, 9 ran, 20 checks, 0 ignored, 0 filtered out, 1 ms)',
            ],
            not: ['9 Tests 0 Failures 0 Ignored'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/python.js

/** pytest, unittest, doctest, tox, nose, behave, Hypothesis, Robot Framework. */
const pythonTestRules = [
    {
        id: 'pytest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {2,}(?:assert (?!False$)|AssertionError|Failed: |.{0,80}AssertionError)|^E {2,}Failed: (?:DID NOT RAISE|Timeout)|^E {2,}.{0,80}DID NOT WARN/,
        yieldsTo: [...live, 'pytest/collection'],
        examples: {
            match: [
                'E       assert 1 == 3',
                'E       AssertionError: expected call not found.',
                "E   Failed: DID NOT RAISE <class 'KeyError'>",
            ],
            not: ['>       assert total == 45', "E   ModuleNotFoundError: No module named 'x'"],
        },
    },
    {
        id: 'pytest/exception',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {3,}(?:[\w.]{1,80}\.)?(?:TypeError|ValueError|KeyError|AttributeError|IndexError|NameError|RuntimeError|ZeroDivisionError|NotImplementedError|RecursionError|ValidationError|DoesNotExist|UnboundLocalError|StopIteration|OverflowError|LookupError): /,
        unless: /token|credential|rate limit|timed out|connection/i,
        yieldsTo: [
            ...live,
            'pytest/collection',
            'pytest/assertion',
            'network',
            'external_api',
            'token_expired',
            'environment',
        ],
        examples: {
            match: [
                "E           KeyError: 'currency'",
                'E       pydantic_core._pydantic_core.ValidationError: 1 validation error for Order',
            ],
        },
    },
    {
        id: 'pytest/fixture',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {6,}fixture '\w{1,80}' not found|^E {2,}.{0,80}ScopeMismatch: You tried to access|^INTERNALERROR> |^ERROR: (?:file or directory not found: |not found: \/|found no collectors for )/,
        yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
        examples: { match: ["E       fixture 'rates_db' not found", 'ERROR: file or directory not found: tests/smoke'] },
        help: 'Correct the fixture or the path that pytest was given.',
    },
    {
        id: 'pytest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED \S{1,300}\.py(?:::|$)|^ERROR \S{1,300}\.py(?:::|$| - )|^\S{1,300}\.py::\S.{0,200} FAILED(?: +\[ *\d+%\])?$/,
        yieldsTo: [...live, 'pytest/collection', 'pytest/assertion', 'pytest/exception', 'pytest/fixture'],
        examples: {
            match: [
                'FAILED tests/test_a.py::test_b - assert 1 == 2',
                'ERROR tests/test_db.py - psycopg.OperationalError',
                'tests/test_a.py::test_b FAILED        [ 40%]',
            ],
            not: ['tests/test_a.py::test_reports_503 PASSED   [ 40%]'],
        },
    },
    {
        id: 'pytest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^=* ?(?:\d+ failed|\d+ error)s?(?:, \d+ \w+){0,8} in [\d.]+s|^=+ (?:short test summary info|no tests ran in [\d.]+s) =*$|^!+ (?:stopping after \d+ failures|Interrupted: \d+ errors? during collection) !+$/,
        unless: /short test summary info/,
        yieldsTo: [
            ...live,
            'pytest/collection',
            'pytest/assertion',
            'pytest/exception',
            'pytest/failed',
            'pytest/fixture',
            'python/syntax',
            'dependency',
        ],
        examples: {
            match: [
                '=========== 2 failed, 2 passed in 1.13s ===========',
                '1 failed in 0.87s',
                '!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!',
            ],
            not: ['===== 12 passed, 1 skipped in 3.20s ====='],
        },
    },
    {
        id: 'pytest/collection',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /^E {2,}(?:ModuleNotFoundError|ImportError): /,
        unless: /partially initialized|cannot import name/,
        examples: {
            match: ["E   ModuleNotFoundError: No module named 'dynaconf'"],
            not: ["E   ImportError: cannot import name 'Rate' from 'app.models' (/w/app/models.py)"],
        },
    },
    {
        id: 'pytest/own-import',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {2,}ImportError: (?:cannot import name|.{0,60}partially initialized)/,
        yieldsTo: ['pytest/collection'],
        help: 'The module is there, but it does not have that name: correct the import or the module.',
        examples: { match: ["E   ImportError: cannot import name 'Rate' from 'app.models' (/w/app/models.py)"] },
    },
    {
        id: 'python/unittest',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^AssertionError(?:: |$)|^django\.test\.\S{1,60}AssertionError|^Failed example:$|^(?:self\.)?failureException: /,
        yieldsTo: [...live, 'pytest/collection'],
        examples: { match: ['AssertionError: 2 != 3', 'Failed example:'] },
    },
    {
        id: 'python/unittest-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL|ERROR): \w{1,120} \([\w.]{1,200}\)|^\w{1,120} \([\w.]{1,200}\)(?:\s.{0,200})? \.\.\. (?:FAIL|ERROR)$|^\*\*\*Test Failed\*\*\* \d+ failures?/,
        yieldsTo: [...live, 'pytest/collection', 'python/unittest', 'network', 'external_api', 'dependency'],
        examples: {
            match: ['FAIL: test_backoff (test_retry.RetryTest.test_backoff)', 'test_backoff (test_retry.RetryTest) ... FAIL'],
        },
    },
    {
        id: 'python/unittest-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^FAILED \((?:failures|errors|skipped=\d+, failures|unexpected successes)=\d+|^Ran \d+ tests? in .{1,40}FAILED/,
        yieldsTo: [
            ...live,
            'pytest/collection',
            'python/unittest',
            'python/unittest-failed',
            'network',
            'external_api',
            'dependency',
        ],
        examples: { match: ['FAILED (failures=1)', 'FAILED (errors=2, skipped=1)'], not: ['OK (skipped=2)'] },
    },
    {
        id: 'hypothesis/falsified',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /^(?:E {2,})?Falsifying example: \w|^(?:E {2,})?.{0,60}hypothesis\.errors\.(?:Flaky|FailedHealthCheck|DeadlineExceeded)/,
        yieldsTo: ['pytest/assertion', 'pytest/exception', ...live],
        examples: {
            match: ['E   Falsifying example: test_round_trip(', 'E   hypothesis.errors.DeadlineExceeded: Test took 412.00ms'],
        },
    },
    {
        id: 'tox/failed',
        cause: 'build/test-failure',
        rank: 'hint',
        match: /^ {2}[\w.-]{1,60}: FAIL (?:code \d+ |✖ in )|^ERROR: {3}[\w.-]{1,60}: commands failed|^ {2}evaluation failed :\(|^nox > (?:Session \S{1,80} (?:failed|raised)|\* \S{1,80}: failed)/,
        examples: {
            match: [
                '  py312: FAIL code 1 (9.42=setup[3.21]+cmd[6.21] seconds)',
                'ERROR:   py39: commands failed',
                'nox > Session tests-3.12 failed.',
            ],
        },
    },
    {
        id: 'behave/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:Assertion Failed: |Failing scenarios:$)|^\d+ (?:features?|scenarios?) passed, [1-9]\d* failed/,
        yieldsTo: live,
        examples: {
            match: ['      Assertion Failed: balance was 3', '2 scenarios passed, 1 failed, 0 skipped'],
            not: ['2 scenarios passed, 0 failed, 0 skipped'],
        },
    },
    {
        id: 'robot/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^.{1,200} \| FAIL \|$|^\d+ (?:critical )?tests?, \d+ passed, [1-9]\d* failed/,
        yieldsTo: live,
        examples: {
            match: [
                'Login With Expired Token                                              | FAIL |',
                '8 tests, 7 passed, 1 failed',
            ],
            not: ['8 tests, 8 passed, 0 failed', 'Valid Login                            | PASS |'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/ruby-php.js

/** RSpec, Minitest, Test::Unit, PHPUnit, Pest, Codeception, Behat, Infection. */
const rubyPhpTestRules = [
    {
        id: 'rspec/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Failure\/Error: |^\s+(?:expected(?: no Exception, got|: .{1,200} got: | #<).{1,200})|^\s+expected: \S.{0,200}$|Capybara::(?:ElementNotFound|ExpectationNotMet|Ambiguous)|ActiveRecord::PendingMigrationError/,
        yieldsTo: [...live, 'jest/*', 'junit/*', 'network', 'external_api'],
        examples: {
            match: [
                '     Failure/Error: expect(x).to eq 1',
                '       expected: 1',
                'Capybara::ElementNotFound: Unable to find css "#pay"',
            ],
        },
    },
    {
        id: 'rspec/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\b\d+ examples?, (?:[1-9]\d* failures?|0 failures, .{0,40}[1-9]\d* errors? occurred outside)|^rspec '?\.\/\S+[[:]\d+|An error occurred while loading \.\/spec|^Failed examples:$/,
        yieldsTo: [...live, 'rspec/failure', 'dependency', 'network'],
        examples: {
            match: [
                '3 examples, 1 failure',
                'rspec ./spec/pool_spec.rb:14 # Pool drains',
                'An error occurred while loading ./spec/pool_spec.rb.',
            ],
            not: ['3 examples, 0 failures'],
        },
    },
    {
        id: 'minitest/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:\d+\) )?(?:Failure|Error):$|Minitest::(?:Assertion|UnexpectedError|Skip)\b|^(?:Failure|Error): test_\w{1,120}\(\w|^bin\/rails test test\/\S+:\d+|^(?:rails test|rake test) test\/\S+:\d+|^\s*Expected .{1,200} to (?:be|include|respond_to|match|raise)\b.{0,120}\.$/,
        unless: /Minitest::Skip|^\s*(?:Failure|Error):$/,
        yieldsTo: live,
        examples: {
            match: [
                'Minitest::Assertion: Expected: 1',
                'bin/rails test test/models/pool_test.rb:14',
                'Failure: test_reuse(PoolTest)',
            ],
        },
    },
    {
        id: 'minitest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/,
        yieldsTo: ['minitest/failure', ...live],
        examples: {
            match: ['8 runs, 21 assertions, 1 failures, 0 errors, 0 skips', '8 tests, 21 assertions, 0 failures, 1 errors'],
            not: ['8 runs, 21 assertions, 0 failures, 0 errors, 0 skips'],
        },
    },
    {
        id: 'phpunit/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed asserting that |^Failed (?:expecting|asserting)\b|^(?:Expectation failed for method name is|Method was expected to be called \d+ times?)|^\s*PHPUnit\\Framework\\(?:ExpectationFailed|AssertionFailed)\w*|^Mockery\\Exception\\/,
        yieldsTo: live,
        examples: {
            match: [
                'Failed asserting that two strings are identical.',
                'Expectation failed for method name is "charge" when invoked 1 time(s)',
            ],
        },
    },
    {
        id: 'phpunit/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^There (?:was|were) \d+ (?:failure|error|risky test|PHPUnit (?:test runner )?(?:warning|error))|^Tests: \d+, Assertions: \d+.{0,60}(?:Failures|Errors): [1-9]|^FAILURES!$|^ERRORS!$|^An error occurred inside PHPUnit|^Test code or tested code (?:printed|did not)/,
        unless: /risky|warning/,
        yieldsTo: ['phpunit/assertion', 'php/fatal', 'dependency', ...live],
        examples: {
            match: ['There was 1 failure:', 'FAILURES!', 'Tests: 9, Assertions: 20, Failures: 1.', 'ERRORS!'],
            not: ['There was 1 risky test:'],
        },
    },
    {
        id: 'pest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*FAILED {2}Tests\\|^\s*Tests: {4}\d+ failed|^\s*⨯ \w.{1,200} \d+\.\d+s|^\s*FAIL {2}Tests\\/,
        yieldsTo: ['phpunit/assertion', ...live],
        examples: {
            match: [
                '   FAILED  Tests\\Feature\\PayTest > it refunds',
                '  Tests:    1 failed, 8 passed (20 assertions)',
                '   FAIL  Tests\\Feature\\PayTest',
            ],
            not: ['  Tests:    9 passed (20 assertions)', '   PASS  Tests\\Feature\\PayTest'],
        },
    },
    {
        id: 'codeception/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ Step {2}I? ?\w.{1,200}$|^ Fail {2}\S.{1,200}|^\d+\) \w{1,80}(?:Cest|Cept|Test): .{1,200}/,
        unless: /^ Step /,
        yieldsTo: ['phpunit/assertion', ...live],
        examples: { match: [' Fail  Failed asserting that on page /pay', '1) PayCest: Refunds an order'] },
    },
    {
        id: 'behat/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)\)?|^--- Failed scenarios:|^--- Failed steps:/,
        yieldsTo: live,
        examples: { match: ['4 scenarios (3 passed, 1 failed)', '--- Failed scenarios:'], not: ['4 scenarios (4 passed)'] },
    },
    {
        id: 'mutation/threshold',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /minimum required MSI percentage should be|Final mutation score .{1,20} under breaking threshold|Mutation score of \d+ is below threshold|Mutation score .{0,40}(?:below|lower than|less than)/i,
        help: 'Add tests that notice the surviving mutants, or change the threshold.',
        examples: {
            match: [
                'The minimum required MSI percentage should be 80%, but actual is 71%.',
                'Final mutation score 61.20 under breaking threshold 70, setting exit code to 1 (failure).',
                'Mutation score of 61 is below threshold of 70',
            ],
            not: ['Final mutation score of 81.20 is greater than or equal to break threshold 70'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/services.js

/** Load and API tests, end-to-end of mobile apps, contracts: newman, k6, Artillery, Detox, Maestro, Pact, Schemathesis. */
const serviceTestRules = [
    {
        id: 'newman/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\. {1,3}AssertionError {2,}|^ *# {2,}failure {4,}detail|^│\s+assertions │\s+\d+ │\s+[1-9]\d* │|^error: collection could not be loaded/,
        yieldsTo: live,
        examples: {
            match: [
                '  1.  AssertionError            Status code is 200',
                '│              assertions │               9 │               1 │',
                '  #  failure                   detail',
            ],
            not: ['│              assertions │               9 │               0 │'],
        },
    },
    {
        id: 'k6/thresholds',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /thresholds on metrics '.{1,300}' (?:have been|were) (?:crossed|breached)|some thresholds have failed|level=error msg="(?:thresholds|could not initialize)/,
        help: 'The load test missed its own threshold: look at that metric, or change the threshold.',
        examples: {
            match: [
                'time="2026-07-01T10:00:00Z" level=error msg="thresholds on metrics \'http_req_duration\' have been crossed"',
            ],
        },
    },
    {
        id: 'artillery/thresholds',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:Checks|fail): .{1,200}(?:ensure condition|\(failed\))|ensure condition failed: |^\s*fail: (?:http\.|p9|max)/,
        examples: { match: ['ensure condition failed: ensure.p95 < 250'] },
    },
    {
        id: 'detox/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /DetoxRuntimeError: |Test Failed: (?:View|No elements found|View ".{0,80}" is not)|^\s*(?:Wait with matcher|HINT: To print view hierarchy)/,
        yieldsTo: ['environment', ...live],
        examples: {
            match: [
                '    Test Failed: No elements found for “MATCHER(identifier == “pay”)”',
                'DetoxRuntimeError: Test Failed: View is not visible',
            ],
        },
    },
    {
        id: 'maestro/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[Failed\] \S.{1,120} \(.{1,20}\)|^Assertion is false: |^\d+\/\d+ Flows? Failed|^Element not found: (?:Text|Id) matching/,
        yieldsTo: live,
        examples: { match: ['[Failed] login (41s) (Assertion is false: "Welcome" is visible)', '1/3 Flow Failed'] },
    },
    {
        id: 'pact/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^There were \d+ pact failures|^Verifying a pact between .{1,120} FAILED|has a matching body \(FAILED\)|Computer says no|returns a response which \(FAILED\)|Pact verification failed/,
        yieldsTo: ['token_expired', ...live],
        help: 'Consumer and provider disagree: change the one that broke the contract.',
        examples: {
            match: ['There were 1 pact failures', 'Computer says no ¯\\_(ツ)_/¯', '    has a matching body (FAILED)'],
        },
    },
    {
        id: 'schemathesis/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^=+ \d+ (?:failures?|unique failures?|failed)(?:, \d+ \w+)* in [\d.]+s =+$|^- (?:Server error|Response violates schema|Undocumented (?:HTTP status code|Content-Type))$/,
        yieldsTo: live,
        examples: { match: ['- Response violates schema', '============ 2 failures in 4.10s ============'] },
    },
    {
        id: 'android/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^INSTRUMENTATION_(?:STATUS: stack=|FAILED: )|^There was \d+ failures?:$|Process crashed\.?.{0,60}instrumentation|Instrumentation run failed due to|> There were failing tests in|Test instrumentation process crashed|FAILURES!!!$/,
        yieldsTo: ['junit/assertion', 'junit/failure', ...live],
        examples: {
            match: [
                'FAILURES!!!',
                "Instrumentation run failed due to 'Process crashed.'",
                'INSTRUMENTATION_FAILED: dev.acme.test/androidx.test.runner.AndroidJUnitRunner',
            ],
        },
    },
    {
        id: 'dbt/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /(?:Failure|Error) in (?:unit_)?test \w{1,200} \(|Got \d+ results?, configured to (?:fail|warn) if|^(?:[\d:]+ +)?Done\. PASS=\d+ WARN=\d+ ERROR=[1-9]/,
        yieldsTo: ['network', 'token_expired', 'external_api', 'dbt/error'],
        examples: {
            match: [
                '10:00:01  Failure in test not_null_orders_id (models/schema.yml)',
                '10:00:01    Got 3 results, configured to fail if != 0',
                '10:00:01  Done. PASS=8 WARN=0 ERROR=1 SKIP=0 TOTAL=9',
            ],
            not: ['10:00:01  Done. PASS=9 WARN=0 ERROR=0 SKIP=0 TOTAL=9'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests.js













/**
 * Test runners' own words about failed tests. The line that a person needs is the assertion, else the test's name, else
 * the count: each of these rules of one runner yields to the better ones.
 */
const testRules = [
    ...liveRules,
    ...pythonTestRules,
    ...javascriptTestRules,
    ...browserTestRules,
    ...goRustTestRules,
    ...jvmTestRules,
    ...rubyPhpTestRules,
    ...dotnetAppleTestRules,
    ...nativeTestRules,
    ...functionalTestRules,
    ...serviceTestRules,
    ...coverageRules,
    ...genericTestRules,
];

;// CONCATENATED MODULE: ./build/core/rules/index.js










/** Every rule that ships with the action. Their order decides nothing. */
const builtInRules = [
    ...testRules,
    ...compilerRules,
    ...checkRules,
    ...packageRules,
    ...credentialRules,
    ...networkRules,
    ...httpRules,
    ...cloudRules,
    ...githubRules,
    ...machineRules,
];


/***/ })

};
