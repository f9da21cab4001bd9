export const id = 200;
export const ids = [200];
export const modules = {

/***/ 7200:
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

;// CONCATENATED MODULE: ./build/core/rules/transport/local.js
/** The job's own machine, its containers and names that only it knows: not "another host". */
const local = /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\b[a-z0-9-]{1,60}\.local(?:domain)?\b(?!\.))/i;

;// CONCATENATED MODULE: ./build/core/rules/transport/broken.js

/** Connections that were made and then broke: reset, closed, silent, cut short. */
const brokenRules = [
    {
        id: 'network/connection-reset',
        cause: 'network/connection-reset',
        rank: 'cause',
        match: /Connection reset(?: by peer)?|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|Broken pipe|\bEPIPE\b|kex_exchange_identification: (?:read|Connection)|ERR_CONNECTION_RESET|ERR_NETWORK_CHANGED|An existing connection was forcibly closed|Unable to read data from the transport connection|stream error: stream ID \d{1,9}; INTERNAL_ERROR|연결이 초기화|상대편이 연결을 끊음|接続がリセット|接続が相手|连接被(?:对方|重置)|Verbindung wurde .{0,20}zurückgesetzt|Connexion ré-initialisée|Conexión reinicializada|Conexão fechada pela outra ponta/i,
        // A local pipe whose reader went away is not a connection.
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|standard output|write error|stdout|<stdout>|BrokenPipeError: \[Errno 32\]|\.local\b|Exception ignored)/i,
        examples: {
            match: [
                'npm error network read ECONNRESET',
                'read tcp 10.1.0.5:44218->140.82.112.3:443: read: connection reset by peer',
                'kex_exchange_identification: read: Connection reset by peer',
                'OkHttp: stream error: stream ID 7; INTERNAL_ERROR; received from peer',
            ],
            not: ['tar: write error: Broken pipe', 'BrokenPipeError: [Errno 32] Broken pipe'],
        },
    },
    {
        id: 'network/connection-closed',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /Remote end closed connection|RemoteDisconnected|server closed the connection unexpectedly|Connection closed by (?:remote host|foreign host|UNKNOWN port|\d|\S{1,100} port)|The remote end hung up unexpectedly|ServerDisconnectedError|Premature close|ERR_STREAM_PREMATURE_CLOSE|connection (?:was )?closed (?:unexpectedly|before message completed|prematurely)|unexpected disconnect while reading sideband|lost connection to (?:MySQL )?server|The connection was closed|UND_ERR_SOCKET|other side closed|NoHttpResponseException|failed to respond|Connection aborted|closed the connection|RemoteProtocolError|http2: server sent GOAWAY|http: server closed idle connection|ERR_EMPTY_RESPONSE|ERR_HTTP2_\w{1,20}_ERROR|ERR_CONNECTION_CLOSED|The response ended prematurely|unexpected end of file from server|Unexpected end of file from server|empty reply from server|channel disconnected|websocket: close 1006|client_loop: send disconnect/i,
        unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|decod/i,
        examples: {
            match: [
                'psql: error: connection to server at "db.corp" (10.1.2.3), port 5432 failed: server closed the connection unexpectedly',
                'fatal: the remote end hung up unexpectedly',
                "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
                'System.Net.Http.HttpIOException: The response ended prematurely. (ResponseEnded)',
                'httpx.RemoteProtocolError: Server disconnected without sending a response.',
            ],
        },
    },
    {
        id: 'network/unexpected-eof',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /(?:https?:\/\/|dial tcp|read tcp|blob|layer|upload|download|pull|push|Get "|Post "|Put ").{0,300}(?:: EOF$|unexpected EOF$)|error reading from server: EOF/,
        unless: /localhost|127\.0\.0\.1|syntax|parse|unmarshal|decod|yaml|json/i,
        examples: {
            match: [
                'Get "https://charts.acme.example/index.yml": EOF',
                'rpc error: code = Unavailable desc = error reading from server: EOF',
            ],
            not: ['bash: line 4: syntax error: unexpected EOF', 'invalid character in config.json: unexpected EOF'],
        },
    },
    {
        id: 'network/truncated',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /IncompleteRead\(|transfer closed with .{1,40} remaining|Premature end of Content-Length|ContentDecodingError|fatal: early EOF|fetch-pack: (?:invalid index-pack|unexpected disconnect)|incomplete (?:download|response body)|download(?:ed)? (?:size|length).{0,40}(?:mismatch|does not match)|Unexpected end of (?:archive|ZLIB input stream)|got end of stream|IncompleteMessage|Truncated (?:tar|zip|gzip)|Content-Length mismatch|invalid stored block lengths|zlib: (?:unexpected end of file|invalid)|unexpected end of file.{0,40}(?:archive|download)|Error: Z_BUF_ERROR|Error in the HTTP2 framing layer|Response payload is not completed|EOFError: Compressed file ended before/i,
        unless: /Mirror sync in progress/i,
        examples: {
            match: [
                'urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 5120 more expected)',
                'fatal: early EOF',
                'Premature end of Content-Length delimited message body (expected: 5,120; received: 88)',
                'aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed',
            ],
        },
    },
    {
        id: 'archive/truncated',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /gzip: stdin: unexpected end of file|tar: Unexpected EOF in archive|End-of-central-directory signature not found|xz: \(stdin\): Unexpected end of input/,
        yieldsTo: ['external_api', 'token_expired', 'environment/disk-full', 'http/404', 'network'],
        help: 'A download was cut short. Run the job again; if it comes back, look at what the address serves instead of the archive.',
        examples: { match: ['gzip: stdin: unexpected end of file', 'tar: Unexpected EOF in archive'] },
    },
    {
        id: 'network/read-timeout',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /Read timed out|ReadTimeout|SocketTimeoutException|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|socket timeout|Client\.Timeout (?:exceeded|or context cancellation)|The read operation timed out|\bi\/o timeout|(?:response|idle|transfer) timed? ?out|Operation too slow|network timeout at|timeout awaiting response headers|HeadersTimeoutError|BodyTimeoutError|net\/http: request canceled|context deadline exceeded|DeadlineExceeded|DEADLINE_EXCEEDED|HttpTimeoutException|Net::ReadTimeout|The operation has timed out|ERR_TIMED_OUT|WriteTimeout|PoolTimeout/i,
        unless: local,
        yieldsTo: ['network/dns', 'network/tls-handshake'],
        examples: {
            match: [
                'ReadTimeoutError("HTTPSConnectionPool(host=\'pypi.example\', port=443): Read timed out. (read timeout=15)")',
                'java.net.SocketTimeoutException: Read timed out',
                'Get "https://ghcr.example/v2/": context deadline exceeded',
                'System.Net.WebException: The operation has timed out.',
                'java.net.http.HttpTimeoutException: request timed out',
            ],
        },
    },
    {
        id: 'network/request-timeout',
        cause: 'network/request-timeout',
        rank: 'symptom',
        match: /\brequest (?:has )?timed? ?out\b|request timeout:|timeout of \d{1,9} ?ms exceeded|\bRequestTimeout\b|timed out (?:while|waiting for).{0,60}(?:response|connection|server|download|host)|HTTP request timed out|operation timed out|The request was canceled due to the configured HttpClient\.Timeout/i,
        unless: /mocha|done\(\)|test|hook|locator|waiting for selector|localhost|127\.0\.0\.1/i,
        examples: {
            match: [
                'Request timeout: /twirp/service/CreateThing',
                'error: the request has timed out',
                'AxiosError: timeout of 5000ms exceeded',
            ],
            not: ['Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/connect.js

/** Connections that were never made: no route, refused, timed out. */
const connectRules = [
    {
        id: 'network/no-route',
        cause: 'network/no-route',
        rank: 'cause',
        match: /No route to host|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|A socket operation was attempted to an unreachable (?:host|network)|ERR_ADDRESS_UNREACHABLE|ERR_INTERNET_DISCONNECTED|호스트로 갈 루트가 없음|ホストへの経路がありません|没有到主机的路由|Keine Route zum Zielrechner|Aucun chemin d'accès pour atteindre l'hôte|No existe ninguna ruta hasta el|Não há rota para o host|네트워크에 접근할 수 없|ネットワークに届きません|Das Netzwerk ist nicht erreichbar|网络不可达/i,
        examples: {
            match: [
                'dial tcp 10.0.0.9:6443: connect: no route to host',
                'connect ENETUNREACH 2606:4700::6810:443',
                'ssh: connect to host 10.2.0.4 port 22: Keine Route zum Zielrechner',
            ],
        },
    },
    {
        id: 'network/connection-refused',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: /Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|ERR_CONNECTION_REFUSED|연결이 거부|接続を拒否|接続が拒否|接続は拒否|Verbindungsaufbau abgelehnt|Verbindung verweigert|Connexion refusée|Conexión rehusada|Conexión rechazada|拒绝连接|连接被拒绝|Conexão recusada/i,
        unless: local,
        examples: {
            match: [
                'dial tcp 10.2.0.4:443: connect: connection refused',
                'java.net.ConnectException: Connection refused (Connection refused)',
                'No connection could be made because the target machine actively refused it. (feed.acme.example:443)',
            ],
            not: [
                'connect ECONNREFUSED 127.0.0.1:5432',
                'connect ECONNREFUSED ::1:6379',
                'curl: (7) Failed to connect to localhost port 8080: Connection refused',
                'http://shop.local:3000 ECONNREFUSED',
            ],
        },
    },
    {
        id: 'network/connect-timeout',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: /Connection timed out|connect(?:ion)? timeout|ETIMEDOUT|ConnectTimeout|Failed to connect to \S{1,200} port \d|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|Could not connect to \S|Unable to connect to \S|Connect timed out|A connection attempt failed because the connected party|Couldn't connect to server|ERR_CONNECTION_TIMED_OUT|HttpConnectTimeoutException|execution expired|ConnectionTimeoutError|net\/http: timeout awaiting|Operation timed out$|(?:연결|접속) 시간(?:이)? 초과|接続がタイムアウト|Zeitüberschreitung|délai d'attente|Expiró el tiempo de conexión|tiempo de espera|连接超时|Tempo esgotado para conexão/i,
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\.local\b|Docker daemon|docker daemon|docker\.sock|X server|display)/i,
        yieldsTo: ['npm/timeout'],
        examples: {
            match: [
                '  Could not connect to archive.example:80 (203.0.113.7), connection timed out',
                'dial tcp 140.82.112.34:443: i/o timeout',
                'Net::OpenTimeout: execution expired',
                'org.apache.http.conn.ConnectTimeoutException: Connect to repo.acme.example:443 failed: Connect timed out',
            ],
            not: [
                'Could not connect to localhost:5432',
                'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
            ],
        },
    },
    {
        id: 'network/connection-failed',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /Failed to establish a new connection|ConnectionError\b|APIConnectionError|ClientConnectorError|error sending request for url|Cannot connect to host \S|tcp connect error: |Failed to open TCP connection to |httpx\.ConnectError|HTTPConnectionPool\(host=|Unable to connect to the remote server|An error occurred while sending the request|java\.net\.ConnectException: |Network(?:ing)? error|network is down|ConnectFailure/,
        unless: local,
        yieldsTo: [
            'external_api',
            'network/dns',
            'network/connection-refused',
            'network/connection-reset',
            'network/connect-timeout',
            'network/no-route',
            'network/read-timeout',
            'network/tls-untrusted',
            'network/tls-handshake',
            'network/connection-closed',
            'network/truncated-download',
            'network/tls-expired',
        ],
        examples: {
            match: [
                'error: error sending request for url (https://static.acme.example/x): connection error',
                'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api.acme.example:443 ssl:default',
                'System.Net.WebException: Unable to connect to the remote server',
            ],
        },
    },
    {
        id: 'network/fetch-failed',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /TypeError: fetch failed|FetchError: request to \S{1,300} failed|urlopen error|Max retries exceeded with url|Failed to fetch \S{1,10}:\/\/|spurious network error|network socket disconnected|unable to access 'https?:|Failed to download \S|RequestError: |Download failed|Error downloading https?:/i,
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|Hash Sum mismatch| 404 |\b404\b|\b40[13]\b|unexpected size)/i,
        yieldsTo: [
            'external_api',
            'token_expired',
            'network/dns',
            'network/connection-refused',
            'network/connection-reset',
            'network/connect-timeout',
            'network/no-route',
            'network/read-timeout',
            'network/tls-untrusted',
            'network/tls-handshake',
            'network/tls-expired',
            'network/connection-closed',
            'network/truncated-download',
            'dependency/checksum-mismatch',
            'dependency/index-out-of-sync',
            'http/404',
        ],
        examples: {
            match: ['TypeError: fetch failed', 'FetchError: request to https://api.example/x failed, reason: network down'],
        },
    },
    {
        id: 'local/service-not-answering',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        match: /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d{1,3}\.\d{1,3}\.\d|localhost|::1|0\.0\.0\.0|\w\.local\b)|(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[?::1\]?|0\.0\.0\.0|\w\.local\b)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)/i,
        examples: {
            match: [
                'Error: connect ECONNREFUSED 127.0.0.1:5432',
                'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/curl.js

const clientCertificate = /alert (?:certificate|bad certificate|unknown ca)/i;
/** curl names its exit code in parentheses; `exit code N` alone counts only where curl is named on the line. */
const curlRules = [
    {
        id: 'curl/could-not-resolve',
        cause: 'network/dns',
        rank: 'verdict',
        match: /curl: \([56]\) |\bcurl\b.{0,60}exit (?:code|status) 6\b|curl error 6: |curl error \(6\)/,
        examples: {
            match: [
                'curl: (6) Could not resolve host: artifacts.corp.example',
                'curl: (5) Could not resolve proxy: proxy.corp',
                'curl error 6: Could not resolve host: api.acme.example',
            ],
            not: ['curl: (60) SSL certificate problem: unable to get local issuer certificate', 'curl 6.1.0 installed'],
        },
    },
    {
        id: 'curl/could-not-connect',
        cause: 'network/connection-refused',
        rank: 'verdict',
        match: /curl: \(7\) |\bcurl\b.{0,60}exit (?:code|status) 7\b|curl error \(7\)|curl error 7: /,
        unless: local,
        examples: {
            match: ['curl: (7) Failed to connect to mirror.example port 443 after 12 ms: Connection refused'],
            not: [
                'curl: (7) Failed to connect to localhost port 8080 after 0 ms: Connection refused',
                'curl: (7) Failed to connect to api.local port 80: Connection refused',
            ],
        },
    },
    {
        id: 'curl/partial-file',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /curl: \(18\) |curl error 18: /,
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
        match: /curl: \(28\) (?:Failed to connect|Connection time|connect\(\)|Resolving timed|SSL connection timeout)|\bcurl\b.{0,60}exit (?:code|status) 28\b/,
        unless: local,
        examples: {
            match: [
                'curl: (28) Failed to connect to x.example port 443 after 10002 ms: Timeout was reached',
                'curl: (28) Connection timed out after 10001 milliseconds',
            ],
        },
    },
    {
        id: 'curl/stalled',
        cause: 'network/read-timeout',
        rank: 'verdict',
        match: /curl: \(28\) (?:Operation (?:timed out|too slow)|Timeout was reached)|curl error 28: |curl error \(28\)/,
        unless: local,
        examples: {
            match: [
                'curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received',
                'curl: (28) Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds',
            ],
        },
    },
    {
        id: 'curl/tls-connect',
        cause: 'network/tls-handshake',
        rank: 'verdict',
        match: /curl: \(35\) |\bcurl\b.{0,60}exit (?:code|status) 35\b|curl error 35: /,
        unless: clientCertificate,
        examples: { match: ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to api.example:443'] },
    },
    {
        id: 'curl/empty-reply',
        cause: 'network/connection-closed',
        rank: 'verdict',
        match: /curl: \((?:52|95|92|16)\) |\bcurl\b.{0,60}exit (?:code|status) 52\b|curl error (?:52|92): /,
        unless: local,
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
        match: /curl: \(5[56]\) |\bcurl\b.{0,60}exit (?:code|status) 5[56]\b|curl error 5[56]: /,
        unless: /alert (?:certificate|bad certificate|unknown ca)|CONNECT tunnel failed|response \d{3}|HTTP code \d{3} from proxy/i,
        examples: {
            match: ['curl: (56) Recv failure: Connection reset by peer', 'curl: (55) Send failure: Broken pipe'],
            not: [
                'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
                'curl: (56) CONNECT tunnel failed, response 407',
            ],
        },
    },
    {
        id: 'curl/certificate',
        cause: 'network/tls-untrusted',
        rank: 'verdict',
        match: /curl: \((?:60|51|77|83|91)\) |curl error 60: /,
        unless: /expired/i,
        examples: {
            match: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
            not: ['curl: (60) SSL certificate problem: certificate has expired'],
        },
    },
    {
        id: 'proxy/refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /Proxy Authentication Required|CONNECT tunnel failed, response 407|HTTP code 407 from proxy|Tunnel connection failed: 407|proxy authentication required|status(?: code)?:? 407\b|\b407 Proxy/i,
        help: 'Renew the user and password of the proxy in the secret that `HTTPS_PROXY` is made of.',
        examples: {
            match: [
                'curl: (56) CONNECT tunnel failed, response 407',
                'OSError: Tunnel connection failed: 407 Proxy Authentication Required',
            ],
            not: ['Listening on port 40700', 'took 407 ms'],
        },
    },
    {
        id: 'proxy/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /CONNECT tunnel failed, response 50\d|HTTP code 50\d from proxy|Tunnel connection failed: 50\d|Proxy CONNECT (?:aborted|refused).{0,40}50\d/,
        examples: {
            match: [
                "Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 503 Service Unavailable'))",
                'curl: (56) CONNECT tunnel failed, response 502',
            ],
        },
    },
    {
        id: 'wget/network-failure',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /^wget: unable to resolve host address|failed: (?:Connection (?:timed out|refused|reset)|Name or service not known|Temporary failure)|^Giving up\.$|wget: download timed out|Read error \((?:Connection|Success|Resource)|\bwget\b.{0,60}exit (?:code|status) 4\b|wget: bad address '|Read error at byte \d/,
        unless: local,
        yieldsTo: ['network/dns'],
        examples: { match: ['Giving up.', "wget: bad address 'dl.acme.example'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/dns.js
/** A name that was not resolved, in the words of each libc and HTTP library. */
const dnsRules = [
    {
        id: 'network/dns',
        cause: 'network/dns',
        rank: 'cause',
        match: /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host\b|No such host is known|no such host\b|server misbehaving|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error: |NXDOMAIN|SERVFAIL|unable to resolve host address|Try again: hostname/i,
        unless: /ModuleNotFound|Cannot resolve module|sudo: unable to resolve host|lookup (?:localhost|\S{1,60}\.local) /i,
        examples: {
            match: [
                "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
                'Error: getaddrinfo ENOTFOUND api.corp.example',
                'java.net.UnknownHostException: repo.corp.example: Name or service not known',
                'dial tcp: lookup proxy.example on 10.0.0.2:53: no such host',
                'System.Net.Http.HttpRequestException: No such host is known. (feed.acme.example:443)',
                'error trying to connect: dns error: failed to lookup address information: Temporary failure in name resolution',
            ],
            not: ['sudo: unable to resolve host runner-7: Name or service not known'],
        },
    },
    {
        id: 'network/dns-of-libraries',
        cause: 'network/dns',
        rank: 'cause',
        match: /php_network_getaddresses: getaddrinfo|Failed to open TCP connection to \S{1,200} \(getaddrinfo|Failed host lookup: '|httpx\.ConnectError: \[Errno -[235]\]|\[Errno (?:-[235]|11001)\] |ClientConnectorDNSError|unable to resolve '\S{1,120}'|Hostname\/IP does not resolve|bad address '\S{1,120}'|Host name lookup failure|Name does not resolve|getaddrinfo\(\) failed|hostname nor servname provided|DNS (?:resolution|lookup) (?:failed|timed? ?out)|ERR_NAME_NOT_RESOLVED|UnresolvedAddressException|A server with the specified hostname could not be found|lookup \S{1,120}(?: on \S{1,60})?: (?:i\/o timeout|server misbehaving|no such host)|DNS cache overflow|Bad hostname/,
        unless: /sudo:|localhost/,
        examples: {
            match: [
                'php_network_getaddresses: getaddrinfo for repo.acme.example failed: Name or service not known',
                "SocketException: Failed host lookup: 'pub.dev' (OS Error: Name or service not known, errno = -2)",
                'httpx.ConnectError: [Errno -3] Temporary failure in name resolution',
                'page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.acme.example/',
                'dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving',
                'ssh: Could not resolve hostname deploy.acme.example: Name does not resolve',
            ],
        },
    },
    {
        id: 'network/dns-localised',
        cause: 'network/dns',
        rank: 'cause',
        match: /주소를 알아내는데|호스트(?:를| 이름을).{0,20}(?:찾을 수 없|해석)|이름 혹은 서비스를 알 수 없|알려진 호스트가 없습니다|名前(?:解決に|またはサービス)|ホスト.{0,20}(?:解決できません|見つかりません)|そのようなホストは不明です|Name oder Dienst nicht bekannt|Temporärer Fehler bei der Namensauflösung|Der angegebene Host ist unbekannt|Nom ou service inconnu|Échec temporaire dans la résolution du nom|Hôte inconnu|Nombre o servicio desconocido|Fallo temporal en la resolución del nombre|Host desconocido|未知的名称或服务|域名解析暂时失败|无法解析(?:主机|域名)|不知道这样的主机|Nome ou serviço desconhecido|Falha temporária na resolução de nome/,
        unless: /sudo:/,
        examples: {
            match: [
                "  'mirror.example'의 주소를 알아내는데 임시로 실패했습니다",
                'curl: Name oder Dienst nicht bekannt',
                'fatal : Échec temporaire dans la résolution du nom',
                '域名解析暂时失败',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/remote-services.js

/** Container and service names of compose files and `services:` have no dot; only a dotted name or an address is outside. */
const ownService = /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\B::1\b|\.local\b|server at "(?:db|postgres|postgresql|mysql)"|\/\/(?:db|postgres|mysql|redis|mongo|kafka|rabbitmq|nats)[:/])/i;
/** Databases, brokers, gRPC, SSH and rsync. */
const remoteServiceRules = [
    {
        id: 'database/connect',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /connection to server at "[\w-]{1,60}\.[\w.-]{1,120}".{0,60}(?:failed: (?:Connection|timeout|Operation)|timeout expired)|Can't connect to (?:MySQL|MariaDB) server on '[\w-]{1,60}\.|MongoServerSelectionError: |MongoNetworkError: |MongoNetworkTimeoutError|Communications link failure|TCP Provider: .{0,40}(?:error code|existing connection)|ORA-12(?:170|514|541|545|547)|Error: Redis connection to [\w-]{1,60}\.|ServerSelectionTimeoutError|Lost connection to MySQL server/,
        unless: ownService,
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-closed'],
        examples: {
            match: [
                'psql: error: connection to server at "db.acme.example" (203.0.113.4), port 5432 failed: timeout expired',
                "ERROR 2003 (HY000): Can't connect to MySQL server on 'db.acme.example:3306' (110)",
                'ORA-12170: TNS:Connect timeout occurred',
            ],
            not: [
                'connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
                "Can't connect to MySQL server on 'db' (111)",
            ],
        },
    },
    {
        id: 'broker/connect',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /KafkaJSConnectionError|KafkaJSNumberOfRetriesExceeded|%3\|\d{1,20}\.\d{1,6}\|FAIL\||NoBrokersAvailable|AMQPConnectionError|Failed to update metadata after|nats: no servers available for connection|Broker transport failure|Timed out waiting for a node assignment/,
        unless: ownService,
        yieldsTo: ['network/dns', 'network/connection-refused'],
        examples: {
            match: [
                'kafka.errors.NoBrokersAvailable: NoBrokersAvailable',
                'nats: no servers available for connection',
                'pika.exceptions.AMQPConnectionError',
            ],
        },
    },
    {
        id: 'ssh/transport',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: /ssh: connect to host \S{1,120} port \d{1,5}: (?:Connection timed out|Operation timed out|Network)|ssh_exchange_identification: (?:Connection|read)|Connection to \S{1,120} (?:closed by remote host|timed out)|Timeout, server \S{1,120} not responding|ssh: handshake failed: (?:EOF|read tcp)|dial tcp \S{1,120}:22: (?:i\/o|connect: connection timed)/,
        unless: local,
        examples: {
            match: [
                'ssh: connect to host deploy.acme.example port 22: Connection timed out',
                'Timeout, server deploy.acme.example not responding.',
                '2026/05/04 03:02:01 dial tcp 203.0.113.9:22: i/o timeout',
            ],
        },
    },
    {
        id: 'rsync/transport',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /rsync: connection unexpectedly closed|rsync error: (?:unexplained error|error in rsync protocol data stream|timeout in data send)|rsync: \[\w{1,10}\] safe_read failed|scp: Connection closed|sftp: Connection closed/,
        yieldsTo: [
            'token_expired',
            'environment',
            'network/dns',
            'ssh/transport',
            'network/connection-refused',
            'network/connect-timeout',
            'network/connection-reset',
        ],
        examples: {
            match: ['rsync: connection unexpectedly closed (0 bytes received so far) [sender]', 'scp: Connection closed'],
        },
    },
    {
        id: 'grpc/deadline',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /code = DeadlineExceeded|StatusCode\.DEADLINE_EXCEEDED|4 DEADLINE_EXCEEDED: |status: DEADLINE_EXCEEDED/,
        unless: local,
        examples: {
            match: [
                'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
                'Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 10.0s',
            ],
        },
    },
    {
        id: 'grpc/unavailable',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /code = Unavailable|StatusCode\.UNAVAILABLE|14 UNAVAILABLE: |UNAVAILABLE: io exception|code = (?:Internal|ResourceExhausted)/,
        unless: local,
        yieldsTo: ['network', 'environment'],
        examples: {
            match: [
                'rpc error: code = Unavailable desc = upstream connect error or disconnect',
                'Error: 14 UNAVAILABLE: The service is currently unavailable.',
            ],
        },
    },
    {
        id: 'websocket/closed',
        cause: 'network/connection-closed',
        rank: 'symptom',
        match: /WebSocket was closed before the connection was established|websocket: bad handshake|websockets\.exceptions\.ConnectionClosedError|Unexpected server response: (?:50\d|52\d)/,
        unless: local,
        yieldsTo: ['external_api', 'token_expired', 'build/test-failure'],
        examples: {
            match: [
                'websockets.exceptions.ConnectionClosedError: no close frame received or sent',
                'Error: WebSocket was closed before the connection was established',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/tls.js
/** TLS to another host: cut off (passes), not trusted or expired (do not pass). */
const tlsRules = [
    {
        id: 'tls/server-certificate-expired',
        cause: 'network/tls-expired',
        rank: 'cause',
        match: /certificate (?:has expired|is expired)|CERT_HAS_EXPIRED|The certificate of .{1,80} has expired|CertificateExpiredException|NotAfter: |server certificate .{0,60}has expired|certificate verify failed \(certificate has expired\)|invalid peer certificate: Expired|인증서가 만료|証明書の(?:有効)?期限が切れ|Zertifikat ist abgelaufen/i,
        unless: /client certificate|alert certificate expired|signing|provisioning|distribution certificate/i,
        examples: {
            match: [
                'curl: (60) SSL certificate problem: certificate has expired',
                "ERROR: The certificate of 'files.example' has expired.",
                'x509: certificate has expired or is not yet valid: current time 2026-01-02T03:04:05Z is after 2025-12-31T00:00:00Z',
                'npm error code CERT_HAS_EXPIRED',
            ],
            not: ['error: signing certificate has expired'],
        },
    },
    {
        id: 'tls/untrusted',
        cause: 'network/tls-untrusted',
        rank: 'cause',
        match: /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate (?:signed by unknown authority|is valid for|relies on legacy)|unable to find valid certification path|PKIX path building failed|server certificate verification failed|The remote certificate (?:is invalid|was rejected)|invalid peer certificate: UnknownIssuer|ERR_TLS_CERT_ALTNAME_INVALID|self[- ]signed certificate in certificate chain|certificate verify failed \((?:unable|self)|doesn't match any of the subject alternative names|Hostname mismatch, certificate is not valid|No subject alternative .{0,40}found/i,
        unless: /expired/i,
        examples: {
            match: [
                'x509: certificate signed by unknown authority',
                'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
                'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)',
                'The remote certificate is invalid because of errors in the certificate chain: PartialChain',
            ],
        },
    },
    {
        id: 'tls/handshake',
        cause: 'network/tls-handshake',
        rank: 'cause',
        match: /TLS handshake timeout|SSL_ERROR_SYSCALL|gnutls_handshake\(\) failed|handshake (?:failure|timed out)|Remote host terminated the handshake|SSLHandshakeException|unexpected eof while reading|EOF occurred in violation of protocol|TLS connection was non-properly terminated|SSL connection timeout|before secure TLS connection|ssl\.SSL(?:EOF|ZeroReturn)Error|wrong version number|tlsv1 alert (?:internal error|protocol version)|Unable to establish SSL connection|The SSL connection could not be established|SSL_connect (?:returned=\d|SYSCALL)|Connection terminated during handshake|remote error: tls: (?:internal error|handshake failure|unrecognized name)|tls handshake eof|schannel: failed to (?:receive|read) handshake|Could not create SSL\/TLS secure channel|GnuTLS recv error|OpenSSL SSL_(?:read|connect): /i,
        unless: /PKIX|alert (?:certificate|bad certificate|unknown ca)|bad certificate|certificate verify failed/i,
        examples: {
            match: [
                'Get "https://registry.example/v2/": net/http: TLS handshake timeout',
                "fatal: unable to access 'https://git.example/a/b/': gnutls_handshake() failed: The TLS connection was non-properly terminated.",
                'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
                'Client network socket disconnected before secure TLS connection was established',
                'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/network.js






/** The transport between the runner and another host, in the words of libc, curl, wget, ssh, OpenSSL and the HTTP libraries. */
const networkRules = [
    ...curlRules,
    ...tlsRules,
    ...dnsRules,
    ...connectRules,
    ...brokenRules,
    ...remoteServiceRules,
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
        match: /does not provide attribute '|error: cannot find flake '|error: (?:unfree|insecure|broken) package/,
        examples: {
            match: ["error: flake 'git+file:///w' does not provide attribute 'packages.x86_64-linux.cli'"],
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
        rank: 'verdict',
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
        match: /Object does not exist on the server: \[404\]|smudge filter lfs failed|error: external filter 'git-lfs/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '[4f5e6a] Object does not exist on the server: [404] Object does not exist on the server',
                'fatal: assets/logo.psd: smudge filter lfs failed',
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
        rank: 'verdict',
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
        rank: 'verdict',
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
        match: /ERROR: (?:Package '|Missing binary: |Missing prebuilt package for|Unable to find ')|not resolved: (?:Unable to find|Package)|Unable to find '\S{1,120}' in remotes|ERROR: Version conflict: /,
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
                'X [ERROR] Could not resolve "./widgets/table"',
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
        match: /ERROR: Unsatisfiable requirements detected for package|The following package names could not be resolved|ERROR: LoadError: ArgumentError: Package \S{1,80} not found in current path|ArgumentError: Package \S{1,80} (?:does not have|not found)|expected package `.{1,100}` to be registered|Manifest\.toml.{0,120}(?:out of sync|resolved with a different)/,
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
                'error: Failed to build `lxml==5.0.0`',
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
        yieldsTo: [...ofTransport, 'dependency'],
        examples: { match: ['no package found for libacme', "Could not find package 'acme-core'"] },
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










/** Every rule that ships with the action. Where two read one line with the same strength, the earlier stands: a missing
 * package goes before the compile error that it is. */
const builtInRules = [
    ...packageRules,
    ...testRules,
    ...compilerRules,
    ...checkRules,
    ...credentialRules,
    ...networkRules,
    ...httpRules,
    ...cloudRules,
    ...githubRules,
    ...machineRules,
];


/***/ })

};
