export const id = 780;
export const ids = [780];
export const modules = {

/***/ 4780:
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
        id: 'coverage/threshold',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /coverage .{0,60}(?:below|less than|does not meet|threshold|not met|under)|Required test coverage of|Coverage failure|does not meet (?:global|"?global)? ?threshold|ERROR: Coverage for/i,
        yieldsTo: ['test/*', 'jest/failed', 'pytest/failed'],
        examples: {
            match: [
                'FAIL Required test coverage of 90% not reached. Total coverage: 81.20%',
                'Jest: "global" coverage threshold for branches (80%) not met: 71%',
            ],
        },
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

;// CONCATENATED MODULE: ./build/core/rules/packages.js
/** A package manager that found nothing because it could not reach its registry: the transport is the cause. */
const transport = ['network', 'external_api', 'token_expired'];
/** Package managers of all ecosystems. */
const packageRules = [
    {
        id: 'npm/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code E404|npm (?:ERR!|error) 404\b|ERR_PNPM_FETCH_404|error An unexpected error occurred: ".{1,200}: Not found"|error Couldn't find package "/,
        examples: { match: ['npm ERR! code E404', ' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404'] },
    },
    {
        id: 'npm/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code ETARGET|No matching version found for|ERR_PNPM_NO_MATCHING_VERSION|Couldn't find any versions for|No candidates found/,
        examples: {
            match: ['npm error code ETARGET', 'error Couldn\'t find any versions for "left-pad" that matches "^9"'],
        },
    },
    {
        id: 'npm/peer-conflict',
        cause: 'dependency/peer-conflict',
        rank: 'verdict',
        match: /ERESOLVE (?:unable to resolve|could not resolve)|ERR_PNPM_PEER_DEP_ISSUES|code ERESOLVE/,
        examples: { match: ['npm error ERESOLVE unable to resolve dependency tree'] },
    },
    {
        id: 'npm/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /\bEINTEGRITY\b|Integrity check(?:sum)? failed|ERR_PNPM_TARBALL_INTEGRITY/,
        examples: { match: ['npm error code EINTEGRITY'] },
    },
    {
        id: 'npm/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /can only install (?:packages )?when your package\.json and|can only install with an existing package-lock|ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_(?:LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE)|Your lockfile needs to be updated|The lockfile would have been (?:modified|created)|lockfile had changes, but lockfile is frozen|YN0028|Some specified paths were not resolved, unable to cache|Dependencies lock file is not found/,
        examples: {
            match: [
                'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
                'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
                'error: lockfile had changes, but lockfile is frozen',
            ],
        },
    },
    {
        id: 'npm/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /\bEBADENGINE\b|\bEBADPLATFORM\b|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible|Unsupported (?:engine|platform) for/,
        unless: /npm warn|npm WARN/,
        examples: {
            match: [
                'npm error code EBADENGINE',
                'error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=22". Got "18.1.0"',
            ],
        },
    },
    {
        id: 'npm/missing-script',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Missing script: |ERR_PNPM_NO_SCRIPT|error Command ".{1,80}" not found|Couldn't find a script named|code E(?:JSONPARSE|MISSINGENV|CONFIG)|Failed to parse JSON data|Multiple versions of pnpm specified|ERR_PNPM_(?:BAD_PM_VERSION|NO_IMPORTER)|This project is configured to use (?:yarn|pnpm|npm)|This project's package\.json defines "packageManager"/,
        examples: {
            match: [
                'npm error Missing script: "biuld"',
                'error Command "tset" not found.',
                'Error: Multiple versions of pnpm specified:',
            ],
        },
    },
    {
        id: 'npm/audit',
        cause: 'build/audit-findings',
        rank: 'cause',
        match: /\d+ (?:low|moderate|high|critical) severity vulnerabilit|found \d+ vulnerabilities|vulnerabilities found$|Found \d+ known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|\d+ vulnerabilities found!|CVE-\d{4}-\d+.{0,80}(?:HIGH|CRITICAL)/,
        unless: /found 0 vulnerabilities/,
        yieldsTo: ['*'],
        examples: {
            match: ['5 high severity vulnerabilities', 'Found 2 known vulnerabilities in 1 package'],
            not: ['found 0 vulnerabilities'],
        },
    },
    {
        id: 'pip/no-matching',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /No matching distribution found for|Could not find a version that satisfies the requirement/,
        yieldsTo: transport,
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
        match: /ResolutionImpossible|have conflicting dependencies|No solution found when resolving|version solving failed|SolverProblemError|Because .{1,300} depends on .{1,300}|UnsatisfiableError|LibMambaUnsatisfiableError|PackagesNotFoundError|ResolvePackageNotFound|incompatible with .{1,80}, which is not installed|requires .{1,80}, but you (?:have|'ll have)|nothing provides|unsatisfiable/,
        show: 'last',
        yieldsTo: transport,
        examples: {
            match: [
                'ERROR: ResolutionImpossible: for help visit https://pip.example/',
                '  × No solution found when resolving dependencies:',
            ],
        },
    },
    {
        id: 'pip/hashes',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /DO NOT MATCH THE HASHES|Hash mismatch for|Hashes are required in --require-hashes|hash(?:es)? (?:mismatch|do(?:es)? not match|did not match)|[Cc]hecksum (?:mismatch|failed|verification failed|validation failed|does not match|did ?n[o']t match)|SECURITY ERROR|sha(?:1|256|512)(?:sum)? (?:mismatch|does not match|check failed)|checksums? .{0,30}did NOT match|Wrong hash|digest mismatch|hash mismatch in fixed-output/i,
        unless: /Mirror sync|truncated|incomplete/i,
        examples: {
            match: [
                'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
                'verifying module: checksum mismatch',
                'sha256sum: WARNING: 1 computed checksum did NOT match',
            ],
        },
    },
    {
        id: 'pip/build-backend',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /Failed building wheel for|error: subprocess-exited-with-error|metadata-generation-failed|Failed to build .{1,80} Could not build wheels|ERROR: Could not build wheels|Getting requirements to build wheel did not run successfully/,
        yieldsTo: ['*'],
        examples: { match: ['  ERROR: Failed building wheel for lxml', 'error: metadata-generation-failed'] },
    },
    {
        id: 'pip/requires-python',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /Requires-Python|requires a different Python|requires Python [<>=]|is not compatible with (?:this|the current) Python|The currently activated Python version|not a supported wheel on this platform|The Python request|Version [\d.]+ with arch \S+ not found|was not found in the local cache|Unable to find \w+ version/,
        unless: /^Ignored the following|^WARNING/,
        examples: {
            match: [
                "ERROR: Package 'x' requires a different Python: 3.9.1 not in '>=3.11'",
                'Error: The version 3.7 with architecture x64 was not found in the local cache',
            ],
            not: [],
        },
    },
    {
        id: 'poetry/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /(?:pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|The lockfile at `uv\.lock` needs to be updated|Pipfile\.lock .{0,40}out of date|is out of date, but --frozen|lock ?file .{0,40}(?:is not up to date|is out of date|out of sync|needs? to be updated|does not satisfy|is missing|not found)|(?:missing|not present) in (?:the )?lock ?file)/i,
        examples: {
            match: [
                'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
                '- Required package "acme/pdf" is not present in the lock file.',
            ],
        },
    },
    {
        id: 'python/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /ModuleNotFoundError: No module named|ImportError: (?:No module named|cannot import name|DLL load failed|lib\S+: cannot open shared object)|: No module named '?[\w.]+'?$/,
        yieldsTo: transport,
        show: 'last',
        examples: {
            match: ["E   ModuleNotFoundError: No module named 'dynaconf'", '/usr/bin/python3: No module named pytest'],
        },
    },
    {
        id: 'node/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Cannot find (?:module|package) '(?!\.{0,2}\/)[^']+'|Can't resolve '(?!\.{0,2}\/)[^']+'|ERR_MODULE_NOT_FOUND|Failed to resolve import "(?!\.)|Could not resolve "(?!\.)[^"]+"|Rollup failed to resolve import|Cannot find type definition file for '|Unable to resolve path to module '(?!\.)/,
        unless: /Cannot find module '(?:\/|[A-Z]:)|to 'tests?\/|No module named/,
        yieldsTo: transport,
        examples: {
            match: [
                "Error: Cannot find module 'pino-http'",
                "Module not found: Error: Can't resolve 'date-fns/locale/ko' in '/w/src'",
                "error TS2307: Cannot find module 'zod' or its corresponding type declarations.",
            ],
            not: ["Cannot find module './local'"],
        },
    },
    {
        id: 'node/own-module',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /Cannot find module '(?:\.{1,2}\/|\/|[A-Z]:\\|@\/)[^']*'|Can't resolve '(?:\.{1,2}\/|@\/)[^']*'|Could not resolve "\.{1,2}\//,
        examples: { match: ["Cannot find module './local'", "Module not found: Error: Can't resolve '../x' in '/w/src'"] },
    },
    {
        id: 'cargo/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /cannot update the lock file|the lock file .{1,200} needs to be updated but --locked/,
        examples: {
            match: ['error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this'],
        },
    },
    {
        id: 'cargo/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: no matching package (?:named|found)|failed to select a version for|no matching package named `|perhaps a crate was updated and forgotten to be re-vendored|use of undeclared crate or module|can't find crate for|unresolved import `|use of unresolved module or unlinked crate/,
        yieldsTo: transport,
        examples: {
            match: ['error: no matching package named `serdee` found', 'error: failed to select a version for `syn`.'],
        },
    },
    {
        id: 'go/module',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /unknown revision|invalid version: |reading https?:\/\/\S+\.(?:mod|info|zip): 404|module .{1,200}: not a known dependency|no required module provides package|cannot find module providing package|module \S+ found \(\S+\), but does not contain package|package \S+ is not in (?:std|GOROOT)|import cycle not allowed in|: module lookup disabled by/,
        yieldsTo: transport,
        examples: {
            match: [
                'go: example.com/x@v9.9.9: reading https://proxy.example/x/@v/v9.9.9.mod: 404 Not Found',
                'main.go:5:2: no required module provides package github.com/acme/x; to add it:',
            ],
        },
    },
    {
        id: 'go/sum',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|go\.mod file indicates|inconsistent vendoring|go: updates to go\.mod/,
        examples: {
            match: [
                'x.go:4:2: missing go.sum entry for module providing package github.com/acme/y',
                'go: updates to go.mod needed; to update it: go mod tidy',
            ],
        },
    },
    {
        id: 'maven/artifact',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Could not find artifact |Could not resolve dependencies for project|Non-resolvable (?:parent|import) POM|was not found in https?:\/\/\S+ during a previous attempt|Plugin .{1,200} or one of its dependencies could not be resolved|Failed to collect dependencies/,
        yieldsTo: transport,
        examples: {
            match: [
                '[ERROR] Failed to execute goal on project x: Could not resolve dependencies for project a:b:jar:1: Could not find artifact c:d:jar:9 in central',
            ],
        },
    },
    // "Could not find" means that every repository answered and has it not; "could not resolve" leaves open why.
    {
        id: 'gradle/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /> Could not find [\w.-]+:[\w.-]+|Could not find [\w.-]+:[\w.-]+:[\w.+-]+\.$|Plugin \[id: .{1,200} was not found|No matching variant of/,
        examples: { match: ['   > Could not find com.acme:retry-http:4.0.3.'] },
    },
    {
        id: 'gradle/not-resolved',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /> Could not resolve [\w.-]+:[\w.-]+|Could not resolve all (?:files|artifacts|dependencies|task dependencies) for configuration|Could not resolve: /,
        yieldsTo: ['gradle/not-found', ...transport],
        show: 'last',
        examples: { match: ["> Could not resolve all files for configuration ':compileClasspath'."] },
    },
    {
        id: 'sbt/unresolved',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /unresolved dependency: |Error downloading \S+:\S+:|ResolveException|not found: https?:\/\/\S+\.pom/,
        yieldsTo: transport,
        examples: { match: ['[error] sbt.librarymanagement.ResolveException: Error downloading com.acme:x_3:1.0'] },
    },
    {
        id: 'nuget/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /\bNU110[1-8]\b|\bNU1202\b|\bNU160[1-8]\b|Unable to find package|NETSDK10(?:04|45|83)|error MSB4236/,
        unless: /warning NU/,
        yieldsTo: transport,
        examples: {
            match: [
                '/w/Core.csproj : error NU1101: Unable to find package Acme.X. No packages exist with this id in source(s): nuget.org',
            ],
        },
    },
    {
        id: 'nuget/service',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /\bNU1301\b|Unable to load the service index for source/,
        examples: {
            match: ['error NU1301: Unable to load the service index for source https://api.nuget.example/v3/index.json.'],
        },
    },
    {
        id: 'bundler/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Could not find gem '|Could not find \S+ in (?:any of the sources|locally installed gems|rubygems repository)|Bundler could not find compatible versions|Gem::MissingSpecError|cannot load such file -- (?!\/|\.)|Your bundle (?:is locked|only supports)|can't find gem/,
        yieldsTo: transport,
        examples: {
            match: [
                "Could not find gem 'rails (= 99)' in rubygems repository https://rubygems.org/ or installed locally.",
                'LoadError: cannot load such file -- nokogiri',
            ],
        },
    },
    {
        id: 'bundler/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The gemspecs? for .{1,100} changed|Your lockfile does(?: not|n't)|You are trying to install in deployment mode after changing|frozen mode is set|Your Ruby version is [\d.]+, but your Gemfile specified/,
        examples: {
            match: [
                "Your lockfile doesn't include dependencies for all required platforms",
                'You are trying to install in deployment mode after changing your Gemfile.',
            ],
        },
    },
    {
        id: 'composer/requirements',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /Your requirements could not be resolved to an installable set|Your lock file does not contain a compatible set of packages|requires ext-\w+|requires php [\^~<>=\d]|your php version \([\d.]+/,
        yieldsTo: ['composer/lock', ...transport],
        examples: { match: ['Your requirements could not be resolved to an installable set of packages.'] },
    },
    {
        id: 'composer/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lock file is not up to date with the latest changes in composer\.json|is not present in the lock file|is locked to version .{1,60} and an update of this package was not requested/,
        examples: { match: ['- Required package "acme/pdf" is not present in the lock file.'] },
    },
    {
        id: 'php/class-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor/,
        examples: { match: ["PHP Fatal error:  Uncaught Error: Failed opening required '/w/vendor/autoload.php'"] },
    },
    {
        id: 'apt/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /E: (?:Unable to locate package|Package '.{1,100}' has no installation candidate|Couldn't find any package by|Version '.{1,60}' for '.{1,100}' was not found)|패키지를? .{0,40}찾을 수 없|パッケージ .{1,80}(?:見つかりません)|has no installation candidate|no packages? (?:found|matching)|unable to select packages|No package \S+ available|Unable to find a match: |Error: No available formula|No formulae or casks found|is unavailable: No available formula|nothing provides|target not found: |The package was not found with the source/,
        yieldsTo: transport,
        examples: {
            match: [
                'E: Unable to locate package libavif15-dev',
                "E: Package 'libgl1-mesa-glx' has no installation candidate",
                'Error: Unable to find a match: foo-devel',
                'ERROR: unable to select packages:',
            ],
        },
    },
    {
        id: 'apt/index-out-of-sync',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /Mirror sync in progress|File has unexpected size|Hash Sum mismatch|is not (?:yet )?valid (?:yet|until)|repomd\.xml does not match metalink|Release file .{1,200} is not valid yet|BAD archive|does not match (?:the )?index/i,
        examples: {
            match: [
                '   File has unexpected size (4711 != 4712). Mirror sync in progress? [IP: 192.0.2.1 80]',
                'E: Failed to fetch http://archive.example/x  Hash Sum mismatch',
            ],
        },
    },
    {
        id: 'apt/broken',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /you have held broken packages|Unmet dependencies|The following packages have unmet dependencies|Depends: .{1,120} but it is not|conflicting requests|file \S+ conflicts between|dpkg: dependency problems/,
        yieldsTo: transport,
        examples: { match: ['E: Unable to correct problems, you have held broken packages.'] },
    },
    {
        id: 'apt/repository',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /does(?: not|n't) have a Release file|NO_PUBKEY|is not signed\.|404 {2}Not Found \[IP|The repository .{1,200} no longer has a Release/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ["E: The repository 'http://ppa.example noble Release' does not have a Release file."] },
    },
    {
        id: 'hex/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Unknown package|No package with name|Can't continue due to errors on dependencies|You're trying to run)|Unchecked dependencies for environment|cabal: Could not resolve dependencies|Could not find module [‘'`]|there is no package called|dependencies? .{1,120} (?:is|are) not available for package|package .{1,60} is not available/,
        yieldsTo: transport,
        examples: {
            match: [
                'Error in library(sf) : there is no package called ‘sf’',
                'Error: cabal: Could not resolve dependencies:',
            ],
        },
    },
    {
        id: 'perl/locate',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /Can't locate \S+ in @INC|Base class package ".{1,80}" is empty/,
        examples: { match: ["Can't locate LWP/Simple.pm in @INC (you may need to install the LWP::Simple module)"] },
    },
    {
        id: 'cmake/find-package',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Could not find a package configuration file provided by|Could NOT find \w+ \(missing|By not providing "Find|No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Dependency "?\S+"? (?:not found|found: NO)|Package requirements \(.{1,200}\) were not met|(?:configure|meson\.build:\d+:\d+): (?:error|ERROR): .{0,160}(?:not found|required|missing|no usable|cannot find|library|headers)|library not found for -l|cannot find -l\w+|ld: library ['‘]\w+['’] not found/,
        yieldsTo: transport,
        examples: {
            match: [
                '  Could not find a package configuration file provided by "OpenCV" (requested',
                'configure: error: Package requirements (libxml-2.0 >= 2.9.0) were not met:',
                '/usr/bin/ld: cannot find -lssl: No such file or directory',
            ],
        },
    },
    {
        id: 'c/header',
        cause: 'dependency/header-not-found',
        rank: 'verdict',
        match: /(?:fatal error|致命的エラー|치명적 오류|schwerwiegender Fehler|erreur fatale|error fatal|致命错误|erro fatal)\s?: ['"<]?[\w./+-]+\.(?:h|hh|hpp|hxx)['">]?\s?(?::|file not found|:)|fatal error C1083: Cannot open include file|'[\w./+-]+\.h(?:pp)?' file not found/,
        examples: {
            match: [
                'src/x.c:3:10: fatal error: hiredis/hiredis.h: No such file or directory',
                "x.m:4:9: fatal error: 'Foo/Foo.h' file not found",
            ],
        },
    },
    {
        id: 'ld/shared-library',
        cause: 'dependency/shared-library-missing',
        rank: 'verdict',
        match: /error while loading shared libraries|cannot open shared object file|Library not loaded: |DllNotFoundException|image not found$|UnsatisfiedLinkError|The specified module could not be found/,
        examples: {
            match: [
                './app: error while loading shared libraries: libgeom.so.3: cannot open shared object file: No such file or directory',
            ],
        },
    },
    {
        id: 'image/not-found',
        cause: 'dependency/image-not-found',
        rank: 'verdict',
        match: /manifest (?:unknown|for \S+ not found)|(?:docker\.io|ghcr\.io|quay\.io|\.dkr\.ecr|gcr\.io|mcr\.microsoft\.com)\/\S+: not found|repository .{1,200} not found: |repository does not exist|name unknown: |ImagePullBackOff|ErrImagePull|failed to resolve (?:source metadata|reference).{0,300}: not found|tag .{1,60} (?:not found|does not exist)/,
        unless: /denied|unauthorized|no such host/,
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                'docker.io/library/python:3.10.14-slim-buster: not found',
                'reading manifest 9.9 in ghcr.io/acme/x: manifest unknown',
            ],
        },
    },
    {
        id: 'terraform/provider',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /no available releases match the given (?:version )?constraints|Failed to query available provider packages|Inconsistent dependency lock file|Could not retrieve the list of available versions|Provider requirements cannot be satisfied|provider registry .{1,100} does not have a provider|Module version requirements have changed/,
        yieldsTo: transport,
        show: 'last',
        examples: {
            match: [
                'provider registry.terraform.io/hashicorp/aws: no available releases match the given constraints ~> 99.0',
            ],
        },
    },
    {
        id: 'file/required-missing',
        cause: 'build/missing-file',
        rank: 'symptom',
        match: /No such file or directory|\bENOENT\b|FileNotFoundError|FileNotFoundException|Could not find file '|The system cannot find the (?:file|path) specified|cannot stat '|File not found|Cannot find path '|does not exist\.?$|no such file|그런 파일이나 디렉터리가 없|そのようなファイルやディレクトリはありません|没有那个文件或目录|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el (?:fichero|archivo)/i,
        yieldsTo: ['c/header', 'ld/shared-library', 'shell/command-not-found', 'cmake/find-package'],
        examples: {
            match: [
                "cp: cannot stat 'dist/app.js': No such file or directory",
                "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests.js
/** Rules that prove that a test's real connection to an outside host broke: then the test is not to blame. */
const live = ['live/*'];
/** Test runners' own words about failed tests. */
const testRules = [
    {
        id: 'pytest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {2,}(?:assert |AssertionError|Failed: |.{0,80}(?:!=|==) )|^FAILED \S+::|^=+ .{0,80}\b\d+ failed.{0,120} in [\d.]+s|^(?:FAILED|ERROR) \S+\.py/,
        yieldsTo: [...live, 'pytest/collection'],
        show: 'first',
        examples: {
            match: [
                'E       assert 1 == 3',
                '=========== 2 failed, 2 passed in 1.13s ===========',
                'FAILED tests/test_a.py::test_b - assert 1 == 2',
            ],
        },
    },
    {
        id: 'pytest/collection',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /^E {2,}(?:ModuleNotFoundError|ImportError): /,
        unless: /partially initialized|cannot import name/,
        examples: { match: ["E   ModuleNotFoundError: No module named 'dynaconf'"] },
    },
    {
        id: 'live/python-http-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]+\.)?(?:HTTPError|HTTPStatusError): .{0,40}5\d\d .{0,120}(?:url|https?:)/,
        unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock/i,
        show: 'last',
        examples: {
            match: [
                'E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1/latest',
            ],
        },
    },
    {
        id: 'live/python-connection',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]+\.)?(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|NewConnectionError|MaxRetryError|RemoteDisconnected|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError|ProtocolError|gaierror|ClientConnectorError|ServerDisconnectedError|URLError): /,
        unless: /localhost|127\.0\.0\.1|::1|testserver|mock|fake/i,
        show: 'first',
        examples: {
            match: [
                'E           http.client.RemoteDisconnected: Remote end closed connection without response',
                "E   requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.acme.dev', port=443): Max retries exceeded",
            ],
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
    {
        id: 'jest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*● .{1,200} › |^\s*Expected: |expect\(received\)|^Tests: +\d+ failed|^Test Suites: +\d+ failed|^\s*✕ .{1,200}|^\s*× .{1,200} \d+ ?ms$|^\s*(?:AssertionError|JestAssertionError)\b|obsolete snapshot|Snapshot .{1,120} mismatched|snapshots? failed/,
        unless: /^\s*Expected (?:version|')/,
        yieldsTo: live,
        examples: { match: ['  ● client › maps 503 to retryable', 'Tests:       1 failed, 3 passed, 4 total'] },
    },
    {
        id: 'vitest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ *(?:FAIL|❯|×) {1,2}\S+\.(?:test|spec)\.[cm]?[jt]sx?|^ *Test Files +\d+ failed|^ *Tests +\d+ failed|Error: Test timed out in \d+ms|Hook timed out in \d+ ?ms|^AssertionError: |Failed Tests \d+/,
        yieldsTo: live,
        examples: {
            match: [' FAIL  src/login.test.ts > login > rejects expired tokens', 'Error: Test timed out in 30000ms.'],
        },
    },
    {
        id: 'mocha/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s+\d+ failing\b|Timeout of \d+ms exceeded\. For async tests|Error: Timeout of \d+ms exceeded|^\s*[1-9]\d* (?:tests? )?fail(?:ed|ures?|ing)\b|^# fail [1-9]\d*|^not ok \d+/,
        yieldsTo: live,
        examples: {
            match: [
                '  2 failing',
                '# fail 1',
                'not ok 3 - handles 401',
                '     Error: Timeout of 300ms exceeded. For async tests and hooks, ensure "done()" is called',
            ],
        },
    },
    {
        id: 'playwright/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+ failed$|^\s+\d+\) \[\w+\] › |Test timeout of \d+ms exceeded|expect\(.{1,60}\)\.(?:not\.)?to\w+\(|TimeoutError: (?:locator|page)\.|Timed out \d+ms waiting for expect|CypressError|^\s*(?:✖|✗) +\d+ of \d+ failed|AssertionError: Timed out retrying/,
        yieldsTo: live,
        examples: {
            match: [
                '  3 failed',
                '  1) [chromium] › auth.spec.ts:3:5 › logs in',
                'TimeoutError: locator.click: Timeout 30000ms exceeded.',
            ],
        },
    },
    {
        id: 'go/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*--- FAIL: |^FAIL\s+\S+\s+[\d.]+s|^\s+\S+_test\.go:\d+: |panic: test timed out after|^FAIL$/,
        yieldsTo: ['go/compile', 'go/module', 'go/sum', ...live],
        examples: {
            match: [
                '--- FAIL: TestRetryBudget (0.01s)',
                'FAIL\tgithub.com/acme/x\t0.4s',
                '    pool_test.go:41: got 503, want 200',
            ],
        },
    },
    {
        id: 'cargo/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^thread '.{1,200}' (?:\(\d+\) )?panicked at|^test result: FAILED|^test .{1,200} \.\.\. FAILED|^error: test failed, to rerun pass|^error: \d+ targets? failed/,
        yieldsTo: live,
        examples: {
            match: ["thread 'tests::x' (13214) panicked at src/lib.rs:5:50:", 'test result: FAILED. 3 passed; 1 failed'],
        },
    },
    {
        id: 'junit/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Tests run: \d+, (?:Failures: [1-9]\d*|Failures: 0, Errors: [1-9])|There (?:are|were) (?:test|failing)|^\s*[1-9]\d* tests? completed, \d+ failed|tests? completed, [1-9]\d* failed|org\.(?:junit|opentest4j|testng)\.\S*(?:Error|Failure|Exception)|AssertionFailedError|ComparisonFailure|java\.lang\.AssertionError|Execution failed for task '.{1,120}[tT]est'|\[ERROR\] +\S+(?:Test|IT|Tests|Spec)\b.{0,200}|expected: ?<.{1,200}> but was: ?</,
        yieldsTo: [...live, 'jvm/compile'],
        examples: {
            match: [
                'Tests run: 40, Failures: 1, Errors: 0, Skipped: 0',
                '259 tests completed, 46 failed',
                'org.opentest4j.AssertionFailedError: expected: <1> but was: <2>',
            ],
            not: ['Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'],
        },
    },
    {
        id: 'python/unittest',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL|ERROR): \w+ \(|^FAILED \((?:failures|errors)=|^(?:E\s+)?AssertionError(?:: |$)|^Ran \d+ tests? in .{1,40}FAILED/,
        yieldsTo: [...live, 'pytest/collection'],
        show: 'first',
        examples: {
            match: [
                'AssertionError: 2 != 3',
                'FAILED (failures=1)',
                'FAIL: test_backoff (test_retry.RetryTest.test_backoff)',
            ],
        },
    },
    {
        id: 'phpunit/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Failed asserting that|^Tests: \d+, Assertions: \d+.{0,40}(?:Failures|Errors): [1-9]|^FAILURES!$|^There (?:was|were) \d+ (?:failure|error)|⨯ |Tests: {2}\d+ failed/,
        yieldsTo: live,
        examples: { match: ['Failed asserting that two strings are identical.', 'FAILURES!'] },
    },
    {
        id: 'rspec/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\d+ examples?, [1-9]\d* failures?|Failure\/Error: |^\d+ runs, \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)|^rspec \.\/\S+:\d+|Minitest::Assertion|expected: .{1,100} got: /,
        yieldsTo: live,
        examples: { match: ['3 examples, 1 failure', '     Failure/Error: expect(x).to eq 1'] },
    },
    {
        id: 'dotnet/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed! +- Failed: +[1-9]|^\s*Failed \S+ \[\d+|Total tests: \d+|Test Run Failed|Assert\.\w+\(\) Failure|Xunit\.Sdk\.\w+Exception|^\s*Failed: +[1-9]|error TESTERROR|Microsoft\.VisualStudio\.TestTools.{0,60}Assert/,
        unless: /Total tests: 0|Failed: +0/,
        yieldsTo: [...live, 'msvc/error'],
        examples: { match: ['Failed!  - Failed:     1, Passed:     9, Skipped:     0', 'Assert.Equal() Failure'] },
    },
    {
        id: 'xcode/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /XCTAssert\w* failed|Test (?:Case|Suite) '.{1,200}' failed|\*\* TEST FAILED \*\*|Testing failed:|Failing tests:|✘ Test |Expectation failed: /,
        yieldsTo: live,
        examples: {
            match: [
                'A.swift:12: error: -[ATests testX] : XCTAssertEqual failed: ("1") is not equal to ("2")',
                '** TEST FAILED **',
            ],
        },
    },
    {
        id: 'ctest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[ {2}FAILED {2}\]|tests passed, \d+ tests? failed out of|The following tests FAILED|Errors while running CTest|\(Failed\)$|\*\*\*Failed|REQUIRE\( .{1,200} \)|CHECK\( .{1,200} \)|Failure$.{0}(?=never)/,
        yieldsTo: live,
        examples: { match: ['[  FAILED  ] Pool.Reuse (3 ms)', '75% tests passed, 1 tests failed out of 4'] },
    },
    {
        id: 'flutter/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /tests? passed, [1-9]\d* failed|\d+ passed, [1-9]\d* failed|Some tests failed|[1-9]\d* tests? failed|[1-9]\d* (?:tests?|specs?|scenarios?|examples?) (?:\w+ )?failed|^\s*[1-9]\d* of \d+ (?:tests?|specs?) failed|\d+ tests?, [1-9]\d* failures?|Failed \d+\/\d+ (?:tests|subtests)|Result: FAIL|Tests? (?:have )?failed\b|\bERROR: test\b.{0,60}fail/i,
        unless: /retry|will be retried/i,
        yieldsTo: live,
        examples: { match: ['43 tests passed, 3 failed.', '12 tests, 1 failure', 'Result: FAIL'] },
    },
    {
        id: 'test/assertion',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /\bAssertionError\b|assertion (?:failed|`left == right` failed)|Assertion .{0,120} failed|AssertionException|expected .{1,120} (?:but (?:got|was|received)|to (?:equal|be|eq|match|contain|have))/i,
        yieldsTo: live,
        examples: { match: ['AssertionError [ERR_ASSERTION]: 3 == 4', "app: x.c:3: main: Assertion `n > 0' failed."] },
    },
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
