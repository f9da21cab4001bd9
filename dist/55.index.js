export const id = 55;
export const ids = [55];
export const modules = {

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInRules: () => (/* binding */ builtInRules)
});

;// CONCATENATED MODULE: ./build/core/rules/checks/config.js
const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
const notSecret = /token|credential|password|api[ _]?key|secret|certificate|warning|deprecat/i;
/** Configuration files, command lines and manifests that a tool refuses. */
const configRules = [
    {
        id: 'yaml/syntax',
        cause: 'build/config-error',
        rank: 'cause',
        match: /mapping values are not allowed|did not find expected (?:key|node|alphabetic|'-'|',')|could not find expected ':'|found character that cannot start any token|found duplicate key|YAMLException: |yaml\.(?:scanner|parser|composer|constructor)\.\w{5,40}|error (?:parsing|converting) YAML|yaml: (?:line \d+|unmarshal errors?)|YAMLParseError|YAMLSyntaxError|Map keys must be unique/,
        yieldsTo: [...causes, 'yamllint/error', 'ansible/*', 'helm/*'],
        examples: {
            match: [
                'yaml.scanner.ScannerError: mapping values are not allowed here',
                'error converting YAML to JSON: yaml: line 4: did not find expected key',
            ],
        },
    },
    {
        id: 'json/syntax',
        cause: 'build/config-error',
        rank: 'cause',
        match: /JSONDecodeError: (?!Expecting value: line 1 column 1)|JSON(?:ParseError| parse error)|EJSONPARSE|^parse error: .{1,120} at line \d+, column \d+|Failed to parse JSON|Unexpected token .{1,30} in JSON at position|is not valid JSON|Expected (?:double-quoted property name|',' or '}').{0,40} in JSON/,
        unless: /<!DOCTYPE|"<|Unexpected token '?</,
        yieldsTo: causes,
        examples: {
            match: [
                'npm error code EJSONPARSE',
                'json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 4 column 1 (char 41)',
                "SyntaxError: Expected ',' or '}' after property value in JSON at position 41",
            ],
        },
    },
    {
        id: 'toml/syntax',
        cause: 'build/config-error',
        rank: 'cause',
        match: /TOML parse error at line|TOMLDecodeError|(?:Tom[lL]|toml)\w{0,12}(?:Exception|Error): |error: (?:invalid|duplicate|unknown) (?:key|type|table|string).{0,80}toml|^error: failed to parse manifest at `|could not parse (?:input as TOML|lock ?file)/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'cargo/lock'],
        examples: {
            match: [
                'TOML parse error at line 4, column 7',
                'error: failed to parse manifest at `/w/Cargo.toml`',
                'tomllib.TOMLDecodeError: Expected "=" after a key',
            ],
        },
    },
    {
        id: 'yamllint/error',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s+\d+:\d+\s{2,}error\s{2,}.{1,200} {2}?\([\w-]{3,40}\)$|^\S{1,300}\.ya?ml:\d+:\d+: \[error\] |syntax error: .{1,160} \(syntax\)/,
        examples: {
            match: [
                '  4:7       error    too many spaces before colon  (colons)',
                'a.yml:4:7: [error] trailing spaces (trailing-spaces)',
                '  4:7       error    syntax error: mapping values are not allowed here (syntax)',
            ],
        },
    },
    {
        id: 'actionlint/error',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /\.github\/workflows\/\S{1,120}\.ya?ml:\d+:\d+: .{1,400}\[[\w-]{4,40}\]$|^error\[(?:artipacked|unpinned-uses|template-injection|excessive-permissions|dangerous-triggers|github-env|cache-poisoning|secrets-inherit)\]: /,
        examples: {
            match: [
                '.github/workflows/ci.yml:12:9: unexpected key "step" for "job" section [syntax-check]',
                'error[template-injection]: code injection via template expansion',
            ],
        },
    },
    {
        id: 'cli/usage',
        cause: 'build/config-error',
        rank: 'cause',
        match: /(?:unrecognized|unknown|invalid|unexpected) (?:arguments?|options?|flags?|command|subcommand|shorthand flag|switch)\b ?['":=`-]|error: unrecognized arguments|unknown (?:shorthand )?flag: |[nN]o such (?:option|command)[: ]|error: the following (?:required )?arguments (?:are|were) (?:required|not provided)|error: argument \S{1,60}: |flag provided but not defined: |required flag\(s\) |accepts \d+ arg\(s\), received|Missing (?:required )?argument|error: unknown (?:option|command) |unrecognized (?:command[- ]line )?option|illegal option -- |(?:옵션을 인식할 수 없|알 수 없는 옵션)|Unknown (?:option|argument|command)s?: /i,
        unless: notSecret,
        yieldsTo: [...causes, 'gcc/error', 'build/test-failure'],
        help: 'Correct the command line; the tool may have another version than expected.',
        examples: {
            match: [
                'error: unknown option `--foo`',
                'app.py: error: unrecognized arguments: --fast',
                'unknown flag: --fast',
                'Error: No such option: --fast',
                "gcc: error: unrecognized command-line option '-fast'",
            ],
        },
    },
    {
        id: 'config/load',
        cause: 'build/config-error',
        rank: 'cause',
        match: /failed to (?:parse|deserialize|load|read|validate|decode) (?:the )?(?:config|configuration|manifest|settings|project|\S{1,200}\.(?:ya?ml|toml|json|ini|hcl))\b|could not (?:find|load|read|parse) (?:a |the )?(?:config|configuration)\b|no (?:config|configuration|tests?) (?:file )?(?:was )?found|(?:invalid|bad|malformed) (?:configuration|config)\b|\bconfig(?:uration)? (?:file )?(?:is )?(?:invalid|error)|configuration error: /i,
        unless: notSecret,
        yieldsTo: [...causes, 'tsc/*', 'gcc/error', 'rustc/error', 'build/test-failure', 'build/lint-error'],
        examples: {
            match: [
                "failed to deserialize config from './deny.toml'",
                'Error: could not load configuration',
                'Invalid configuration in release.yml',
                'Configuration error: No rules',
            ],
        },
    },
    {
        id: 'devicetree/error',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^devicetree error: |^error: .{1,200} \(defined at \S{1,200}Kconfig|error: Aborting due to Kconfig warnings/,
        examples: {
            match: [
                "devicetree error: 'spi-fast' appears in /soc/spi@0 but is not declared",
                'error: Aborting due to Kconfig warnings',
            ],
        },
    },
    {
        id: 'schema/violation',
        cause: 'build/config-error',
        rank: 'cause',
        match: /schema validation|does not match the schema|Additional propert(?:y|ies) |must NOT have additional properties|must have required property|unexpected (?:key|keys|property|argument) |required (?:property|key|argument|option|input)\b|data must be|unknown (?:field|key|property) ["'`]|Unrecognized key\(?s?\)? |duplicate key|is not (?:a valid|one of the allowed) (?:value|enum)|Invalid enum value|Unable to process file command|duplicate mapping key/i,
        unless: notSecret,
        yieldsTo: [...causes, 'tsc/*', 'gcc/error', 'rustc/error', 'build/test-failure', 'config/load', 'build/lint-error'],
        examples: {
            match: [
                'data.on must have required property push',
                'Additional property foo is not allowed',
                'Unrecognized key(s) in object: "foo"',
                'unknown field "replica"',
            ],
        },
    },
    {
        id: 'release/config',
        cause: 'build/config-error',
        rank: 'cause',
        match: /SemanticReleaseError: |^(?:\[.{1,20}\] )?\[semantic-release\] › ✘ {2}E(?:INVALID|NOREPO|PLUGIN|NEXTNO|TAGNO|NORELEASE)|ERELEASEBRANCHES|EINVALIDTAGFORMAT|Some packages have been changed but no changesets were found|Found mixed changeset|There is no \.changeset|Found changeset \S{1,80} for package \S{1,80} which is not in the workspace|⨯ release failed after .{1,30} error=(?:only configurations|template|git )/,
        unless: /ENOGHTOKEN|ENONPMTOKEN|EINVALIDNPMTOKEN|EINVALIDGHTOKEN|EGITNOPERMISSION/,
        yieldsTo: causes,
        examples: {
            match: [
                'SemanticReleaseError: The release branches are invalid in the `branches` configuration.',
                'Some packages have been changed but no changesets were found. Run `changeset add` to resolve this error.',
            ],
        },
    },
    {
        id: 'quality/gate',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /QUALITY GATE STATUS: FAILED|Quality [gG]ate (?:has )?failed|Found \d+ (?:critical|blocker) issues?|^Danger has failed this build|Failing the build,? there (?:is|are) \d+ fail|^(?:Detected|Found) forbidden licen[sc]es?|[lL]icen[sc]es? (?:.{1,60} )?(?:is|are) not (?:allowed|permitted)|missing licen[sc]e headers?|^error\[(?:rejected|unlicensed|banned|vulnerability|unmaintained|yanked)\]: |No code found during the build|We were unable to automatically build your code|CodeQL detected code written in .{1,80} but (?:could not process|not any of it)|One or more of the steps.{0,10}required by policy/,
        yieldsTo: [...causes, 'build/compile-error', 'build/test-failure'],
        examples: {
            match: [
                'QUALITY GATE STATUS: FAILED - View details on https://sonar.example.org',
                'Danger has failed this build.',
                'We were unable to automatically build your code.',
                'error[rejected]: failed to satisfy license requirements',
            ],
        },
    },
    {
        id: 'config/invalid',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /(?:invalid|malformed|unsupported) (?:value|key|field|property|parameter|input|setting|format)\b|validation failed|Invalid (?:reference|expression|character|attribute|block|value for)|[uU]sage: \S{1,100} .{0,100}\[|environment is non-interactive/i,
        unless: notSecret,
        yieldsTo: [...causes, 'build'],
        examples: {
            match: ['Error: Invalid value for "region"', 'usage: app.py [-h] [--fast]', 'Validation failed for 2 documents'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/data-docs.js
const data_docs_causes = ['network', 'external_api', 'token_expired'];
/** Databases and migrations; Sphinx, MkDocs, Docusaurus, rustdoc, Javadoc, link checkers. */
const dataDocsRules = [
    {
        id: 'database/migration',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /ERROR: {1,2}(?:relation|column|syntax error at|duplicate key|type|function|schema|role|database|constraint|invalid input syntax) |OperationalError: (?:\(\d+, |no such (?:table|column))|migration .{1,120} failed|SQLSTATE\[|\bORA-0\d{4}: |^Msg \d+, Level \d+|psycopg2?\.errors\.\w{5,40}|PG::\w{5,40}: ERROR|UndefinedTable: /,
        unless: /could not connect|Connection refused|Access denied for user|password/i,
        yieldsTo: [...data_docs_causes, 'build/test-failure', 'environment'],
        examples: {
            match: ['ERROR:  relation "users" does not exist', 'SQLSTATE[42S02]: Base table or view not found'],
        },
    },
    {
        id: 'mysql/error',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^ERROR (?:1005|1050|1054|1060|1061|1062|1064|1091|1146|1215|1366|1406|1451|1452|3780) \([\dA-Z]{5}\)/,
        yieldsTo: [...data_docs_causes, 'build/test-failure'],
        examples: {
            match: ['ERROR 1064 (42000) at line 4: You have an error in your SQL syntax'],
            not: ["ERROR 2002 (HY000): Can't connect to local MySQL server"],
        },
    },
    {
        id: 'prisma/error',
        cause: 'build/config-error',
        rank: 'cause',
        match: /Error: P(?:3\d{3}|1012|2\d{3})\b|Prisma Migrate has detected|Prisma schema validation|Error code: P\d{4}|^Drift detected: Your database schema is not in sync|Get config: Schema Parsing/,
        yieldsTo: [...data_docs_causes],
        examples: {
            match: [
                'Error: P3009 migrate found failed migrations',
                'Error: Prisma schema validation - (get-config wasm)',
                'Error code: P1012',
                'Error: Prisma Migrate has detected that the environment is non-interactive, which is not supported.',
            ],
        },
    },
    {
        id: 'migration/tool',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /alembic\.util\.exc\.CommandError|FAILED: (?:Multiple head revisions|Can't locate revision|Target database is not up to date)|FlywayValidateException|Migration checksum mismatch for migration version|Validate failed: Migrations have failed validation|liquibase\.exception\.(?:Validation|ChangeLogParse|Migration|Database)\w*Exception|Migration failed for changeset|django\.db\.migrations\.exceptions\.|Conflicting migrations detected|Your models in app\(s\): .{1,120} have changes that are not yet reflected/,
        examples: {
            match: [
                'FAILED: Multiple head revisions are present for given argument',
                'Migration checksum mismatch for migration version 4',
                'CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph',
            ],
        },
    },
    {
        id: 'dbt/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /(?:Compilation|Database|Parsing|Runtime|Dependency) Error in (?:model|macro|test|snapshot|seed|source|rpc|analysis) |^(?:[\d:.]+ +)?Encountered an error: *$/,
        yieldsTo: [...data_docs_causes],
        examples: {
            match: [
                '10:00:01  Database Error in model orders (models/orders.sql)',
                '10:00:01  Compilation Error in model orders (models/orders.sql)',
            ],
        },
    },
    {
        id: 'sqlfluff/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^== \[\S{1,300}\.sql\] FAIL$|^L: {1,4}\d+ \| P: {1,4}\d+ \| [A-Z]{2}\d{2} \| /,
        examples: {
            match: ['== [models/orders.sql] FAIL', 'L:   4 | P:   7 | LT01 | Expected only single space before'],
            not: ['== [models/orders.sql] PASS'],
        },
    },
    {
        id: 'sphinx/error',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /^Warning, treated as error:|^build finished with problems|Sphinx error:|\.rst:\d+: (?:WARNING|ERROR|SEVERE): |: WARNING: (?:undefined label|document isn't included|unknown document|py:\w{3,9} reference target not found)|Extension error(?: \(\S{1,80}\))?:/,
        yieldsTo: [...data_docs_causes, 'dependency'],
        examples: {
            match: [
                'Warning, treated as error:',
                'build finished with problems, 2 warnings (with warnings treated as errors).',
                'docs/a.rst:4: ERROR: Unknown directive type "tabs".',
            ],
        },
    },
    {
        id: 'mkdocs/strict',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /Aborted with \d+ (?:BrokenLink|[wW]arnings?)|^WARNING - {1,3}Doc file '.{1,200}' contains a link|^ERROR +- {1,3}Config value|^Error: Failed to build (?:book|site)|^\[ERROR\] \(mdbook/,
        yieldsTo: [...data_docs_causes, 'dependency'],
        examples: {
            match: [
                'Aborted with 2 warnings in strict mode!',
                "ERROR   -  Config value 'theme': Unrecognised theme name: 'materal'.",
            ],
        },
    },
    {
        id: 'docusaurus/links',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /Docusaurus found broken (?:links|anchors|markdown)|MDX compilation failed for file|\(\d+\) \[vitepress\] \d+ dead link|\[vitepress\] \d+ dead link/,
        yieldsTo: [...data_docs_causes],
        examples: {
            match: [
                'Error: Docusaurus found broken links!',
                '[vitepress] 2 dead link(s) found.',
                'Error: MDX compilation failed for file "/w/docs/a.mdx"',
            ],
        },
    },
    {
        id: 'apidocs/error',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /^error: unresolved link to `|unresolved link to `|\.java:\d+: error: (?:reference not found|unknown tag|malformed HTML|bad use of|unexpected end tag)|rustdoc::broken[-_]intra[-_]doc[-_]links|DocC? (?:documentation )?(?:build|conversion) failed/,
        unless: /^warning/,
        examples: { match: ['error: unresolved link to `Pool::drain`', 'A.java:4: error: reference not found'] },
    },
    {
        id: 'links/not-found',
        cause: 'build/docs-error',
        rank: 'verdict',
        match: /^\s*(?:[*✗✖-] )?\[404\] <?https?:\/\/|^\s*\[✖\] (?:https?:\/\/|\.{1,2}\/)\S{1,300} → Status: 4/,
        help: 'The page that it links to is gone: correct the link, or exclude it.',
        examples: {
            match: [
                '[404] https://example.org/gone | Network error: Not Found',
                '  [✖] https://example.org/gone → Status: 404',
            ],
        },
    },
    {
        id: 'links/broken',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /[bB]roken (?:relative )?links?\b|[bB]ROKEN LINKS|\bdead links?\b|ERROR: [1-9]\d* dead links? found|🚫 Errors\.{3,}[1-9]|markdown-link-check .{0,40}fail/,
        unless: /\b0 (?:broken|dead)|no (?:broken|dead)/i,
        yieldsTo: [...data_docs_causes],
        examples: {
            match: ['X Broken relative link in docs/a.md: ../b.md', 'ERROR: 2 dead links found!', '🚫 Errors...........3'],
            not: ['0 broken links found'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/format.js
/** Formatters, and trees that a generator or formatter has changed. */
const formatRules = [
    {
        id: 'rustfmt/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^Diff in \S{1,300}(?: at line|:\d+)|^error: not formatted correctly|^Badly formatted: /,
        examples: { match: ['Diff in /w/src/main.rs:12:', 'Diff in /w/src/main.rs at line 12:'] },
    },
    {
        id: 'clangformat/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /\[-Wclang-format-violations\]|^ERROR: \S{1,300} is not correctly formatted|^clang-format (?:check failed|found|detected)|is not clang-formatted/,
        examples: { match: ['src/a.cc:4:7: error: code should be clang-formatted [-Wclang-format-violations]'] },
    },
    {
        id: 'spotless/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /The following files (?:had|have) format violations|Run '(?:\.?[\\/]?gradlew|mvn|\.\/mvnw).{0,20}spotless.?[aA]pply' to fix|Found [1-9]\d* non-complying files?|google-java-format.{0,60}not formatted|ktfmtCheck.{0,80}Please/,
        examples: {
            match: [
                '> The following files had format violations:',
                "Run './gradlew :core:spotlessApply' to fix these violations.",
                'Found 3 non-complying files, failing build',
            ],
        },
    },
    {
        id: 'scalafmt/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /scalafmt: \d+ files? (?:aren't|isn't) formatted|^error: --test failed|^\[(?:warn|error)\] \S{1,300}\.scala isn't formatted properly|files must be formatted$/,
        examples: {
            match: [
                "[warn] /w/A.scala isn't formatted properly!",
                '[error] 2 files must be formatted',
                'error: --test failed',
            ],
        },
    },
    {
        id: 'phpcsfixer/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^Found [1-9]\d* of \d+ files that can be fixed|FAIL {2}\.{4,} \d+ files?, \d+ style issues?/,
        examples: {
            match: ['Found 2 of 41 files that can be fixed in 1.2 seconds', '  FAIL  ........... 41 files, 2 style issues'],
            not: ['Found 0 of 41 files that can be fixed in 1.2 seconds'],
        },
    },
    {
        id: 'swiftformat/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^\d+\/\d+ files require formatting|^Source input did not pass lint check|\.swift:\d+:\d+: error: \(\w{4,40}\) /,
        unless: /^0\//,
        examples: {
            match: [
                '3/41 files require formatting, 2 files skipped.',
                'Source input did not pass lint check.',
                '/w/A.swift:4:1: error: (indent) Indent code in accordance with the scope level.',
            ],
        },
    },
    {
        id: 'dotnet/format',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /: error (?:WHITESPACE|ENDOFLINE|FINALNEWLINE|CHARSET|IMPORTS): /,
        examples: { match: ['/w/A.cs(4,7): error WHITESPACE: Fix whitespace formatting. Insert 4 characters.'] },
    },
    {
        id: 'elixir/format',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /mix format failed due to --check-formatted|The following files are not formatted:/,
        examples: {
            match: ['** (Mix) mix format failed due to --check-formatted.', 'The following files are not formatted:'],
        },
    },
    {
        id: 'terraform/fmt',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^Error: terraform fmt|^(?:Terraform|OpenTofu) (?:files are not|configuration is not) (?:properly )?formatted|fmt check failed/i,
        examples: { match: ['Terraform files are not formatted'] },
    },
    {
        id: 'editorconfig/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^\s+(?:\d+(?:-\d+)?: )?(?:Wrong (?:indentation|indent style|line ending|amount of left-padding)|Trailing whitespace$|Final newline expected|No final newline expected|Wrong amount of)/,
        examples: { match: ['	4: Wrong indent style found (tabs instead of spaces)', '	Final newline expected'] },
    },
    {
        id: 'format/check',
        cause: 'build/format-error',
        rank: 'cause',
        match: /files? (?:need|needs|require) (?:formatting|to be formatted)|not formatted correctly|(?:is|are) not (?:properly |correctly )?formatted\b|Formatting issues|would have been (?:formatted|reformatted)|not formatted according|Formatted [1-9]\d* files? \([1-9]\d* changed\)|please run .{0,40}\b(?:fmt|format)\b/i,
        unless: /^\s*(?:Run|Checking|running) |\b0 files|All matched files/i,
        yieldsTo: ['build/format-error', 'build/lint-error', 'build/compile-error', 'build/test-failure'],
        examples: {
            match: [
                'src/a.zig is not formatted',
                'Formatted 41 files (2 changed) in 0.4 seconds.',
                'Please run make fmt and commit',
            ],
        },
    },
    {
        id: 'git/dirty-tree',
        cause: 'build/generated-files-stale',
        rank: 'cause',
        match: /(?:generated (?:files?|code|docs|sources)|\bdist\/|bindings|snapshots?|protos?) .{0,60}(?:out of date|not up to date|not up-to-date|out of sync|out-of-sync|is stale|are stale|has changed|differs?)|[uU]ncommitted changes (?:found|detected|after)|Detected uncommitted changes|working (?:tree|directory) is (?:dirty|not clean)|please (?:run|re-?run) .{1,60} and commit|git diff --exit-code failed/i,
        unless: /warn|package-lock|pnpm-lock|yarn\.lock|Cargo\.lock/i,
        yieldsTo: [
            'build/compile-error',
            'build/type-error',
            'build/test-failure',
            'network',
            'external_api',
            'dependency',
            'token_expired',
        ],
        examples: {
            match: [
                'Detected uncommitted changes after build. See status below:',
                'The generated files are out of date',
                'Please run go generate and commit the result',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/infra.js
const infra_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** Terraform, Helm, Kubernetes, Ansible, CloudFormation, Pulumi, Compose, and the scanners of their files. */
const infraRules = [
    {
        id: 'terraform/config',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^(?:[│╷╵|] ?)?Error: (?:Invalid (?!provider registry|credentials)|Unsupported (?:argument|block|attribute|operator)|Missing (?:required argument|newline|name|map|attribute|resource)|Reference to undeclared|Duplicate |Unreadable module|Unknown |Incorrect |Conflicting |Argument |Module not installed|Backend (?:initialization|configuration) (?:required|changed)|Cycle: |No value for required variable|Variables not allowed|Call to unknown function|Self-referential|Inconsistent conditional|Instance cannot be destroyed|Resource (?:precondition|postcondition) failed|Value for undeclared|Provider configuration not present)/,
        yieldsTo: [...infra_causes],
        examples: {
            match: [
                '│ Error: Unsupported block type',
                'Error: Reference to undeclared input variable',
                'Error: No value for required variable',
            ],
        },
    },
    {
        id: 'tflint/issues',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^[1-9]\d* issue\(s\) found:|^Error: .{1,200} \(terraform_\w{4,60}\)$|^Warning: .{1,200} \(terraform_\w{4,60}\)$/,
        examples: {
            match: [
                '2 issue(s) found:',
                'Error: Missing version constraint for provider "aws" (terraform_required_providers)',
            ],
        },
    },
    {
        id: 'iac/findings',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^Passed checks: \d+, Failed checks: [1-9]|^\s*FAILED for resource: |^Failures: [1-9]\d* \(UNKNOWN: |^(?:AVD-)?(?:AWS|AZU|GCP|DS|KSV)-\d{4}(?: \(LOW\): | \(MEDIUM\): | \(HIGH\): | \(CRITICAL\): )|KICS.{0,20}Results Summary:.{0,40}HIGH: [1-9]|^\s*Check: CKV_?\w{2,20}_\d+: /,
        yieldsTo: infra_causes,
        help: 'Correct the finding, or suppress it with a reason.',
        examples: {
            match: [
                'Passed checks: 41, Failed checks: 2, Skipped checks: 0',
                'Failures: 2 (UNKNOWN: 0, LOW: 0, MEDIUM: 1, HIGH: 1, CRITICAL: 0)',
                'Check: CKV_AWS_20: "S3 Bucket has an ACL defined"',
            ],
            not: ['Passed checks: 43, Failed checks: 0, Skipped checks: 0', 'Failures: 0 (UNKNOWN: 0, LOW: 0)'],
        },
    },
    {
        id: 'helm/template',
        cause: 'build/config-error',
        rank: 'cause',
        match: /YAML parse error on \S|execution error at \(|^Error: template: |^\[ERROR\] (?:templates\/|Chart\.yaml|values\.yaml)|template: \S{1,200}:\d+:\d+: executing|^Error: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed|values don't meet the specifications of the schema|found in Chart\.yaml, but missing in charts/,
        yieldsTo: infra_causes,
        examples: {
            match: [
                'Error: YAML parse error on api/templates/deploy.yaml: error converting YAML to JSON',
                'Error: 1 chart(s) linted, 1 chart(s) failed',
                'Error: execution error at (api/templates/deploy.yaml:4:7): image is required',
            ],
        },
    },
    {
        id: 'helm/release',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /Error: (?:UPGRADE|INSTALLATION) FAILED: |INSTALLATION FAILED: |cannot re-use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/,
        yieldsTo: [...infra_causes, 'helm/template'],
        examples: {
            match: [
                'Error: INSTALLATION FAILED: cannot re-use a name that is still in use',
                'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
            ],
        },
    },
    {
        id: 'kubernetes/manifest',
        cause: 'build/config-error',
        rank: 'cause',
        match: /error validating data: |resource mapping not found for name|no matches for kind "|is invalid: spec\.|strict decoding error: |^\S{1,300} - .{1,120} is invalid: |failed validation: problem validating schema|The \w{3,40} "\S{1,120}" is invalid: |denied the request: .{5}|field is immutable|error: accumulating resources: /,
        unless: /failed to download openapi/,
        yieldsTo: infra_causes,
        examples: {
            match: [
                'error: resource mapping not found for name: "api" namespace: "" from "k8s/api.yaml": no matches for kind "Deploymen" in version "apps/v1"',
                'The Deployment "api" is invalid: spec.template.metadata.labels: Invalid value',
                'k8s/api.yaml - Deployment api is invalid: problem validating schema',
            ],
        },
    },
    {
        id: 'ansible/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /fatal: \[.{1,100}\]: FAILED! =>|^ERROR! (?!Unexpected Exception)|^failed: \[.{1,100}\] \(item=|^\[ERROR\]: Task failed: |^ERROR: .{0,40}ansible/,
        yieldsTo: [...infra_causes],
        examples: {
            match: ['fatal: [web1]: FAILED! => {"changed": false}'],
        },
    },
    {
        id: 'ansible/lint',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^Failed: [1-9]\d* failure\(s\), \d+ warning\(s\)|^(?:name\[|yaml\[|fqcn\[|jinja\[|var-naming\[|key-order\[)[\w-]{2,40}\]: /,
        yieldsTo: ['yamllint/error'],
        examples: {
            match: [
                'Failed: 3 failure(s), 1 warning(s) on 12 files.',
                'fqcn[action-core]: Use FQCN for builtin module actions (apt).',
            ],
            not: ['Passed: 0 failure(s), 0 warning(s) on 12 files.'],
        },
    },
    {
        id: 'cloudformation/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /\bROLLBACK_COMPLETE\b|\b(?:CREATE|UPDATE)_FAILED\b|\(ValidationError\) when calling the|Template (?:format|validation) error: |Waiter StackCreateComplete failed|Failed to create\/update the stack|❌ .{1,120} failed: Error: The stack named/,
        yieldsTo: infra_causes,
        examples: {
            match: [
                'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: x',
                'Failed to create/update the stack. Run the following command',
            ],
        },
    },
    {
        id: 'pulumi/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /^error: (?:Your current stack|update failed|preview failed|no stack named|could not find pulumi|resource .{1,80} has a problem)|^\s*error: (?:Running program '|Program failed with)|^\s*pulumi:pulumi:Stack .{1,200} \d+ errors?/,
        yieldsTo: [...infra_causes, 'build/type-error'],
        examples: {
            match: ['error: preview failed', "    error: Running program '/w/index.ts' failed with an unhandled exception:"],
        },
    },
    {
        id: 'compose/config',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^validating \S{1,200}\.ya?ml: |services\.\S{1,80} (?:Additional property|must be a)|service "\S{1,80}" (?:refers to undefined|depends on undefined|has neither an image)|^no configuration file provided: not found|^no such service: |env file \S{1,200} not found/,
        yieldsTo: infra_causes,
        examples: {
            match: [
                'validating /w/compose.yml: services.api Additional property port is not allowed',
                'service "api" depends on undefined service "dbb": invalid compose project',
                'no such service: apii',
            ],
        },
    },
    {
        id: 'api/spec',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /✖ [1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?, \d+ infos?|^\S{1,300}\.proto:\d+:\d+:(?:Field|Enum|RPC|Message|Previously|Package|Service|File) .{5}|❌ Validation failed with \d+ errors?|^\S{1,300}\.proto:\d+:\d+:.{1,200} should be /,
        yieldsTo: infra_causes,
        examples: {
            match: [
                '✖ 3 problems (2 errors, 1 warning, 0 infos, 0 hints)',
                'api/pool.proto:9:3:Field "1" on message "Pool" changed type',
                '❌ Validation failed with 2 errors and 1 warning.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/javascript.js
/** ESLint, Biome, oxlint, Stylelint, Prettier, Standard, Knip, size-limit, commitlint, HTMLHint. */
const javascriptCheckRules = [
    {
        id: 'eslint/finding',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s+\d+:\d+\s+error\s{2,}\S|^\S{1,300}: line \d+, col \d+, Error - |^\d+:\d+ {2}Error: .{1,300}/,
        examples: {
            match: ["  12:5  error  'x' is not defined  no-undef", "4:7  Error: 'x' is not defined.  no-undef"],
            not: ["  12:5  warning  'x' is never used  no-unused-vars"],
        },
    },
    {
        id: 'eslint/problems',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /✖ \d+ problems? \((?!0 errors)|ESLint found too many warnings|\d+ errors? and \d+ warnings? potentially|^Lint errors found in the listed files|^✖ [1-9]\d* problems?$/,
        yieldsTo: ['eslint/finding'],
        examples: {
            match: ['✖ 2 problems (2 errors, 0 warnings)', 'ESLint found too many warnings (maximum: 0).'],
            not: ['✖ 2 problems (0 errors, 2 warnings)'],
        },
    },
    {
        id: 'eslint/config',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^ESLint couldn't find (?:an? eslint\.config|a configuration file)|^Error: (?:Cannot read config file|ESLint configuration in|Failed to load (?:plugin|config|parser) ')|Invalid option '--(?:ext|ignore-path|rulesdir)'|^(?:TypeError|Error): Key "(?:plugins|rules|languageOptions)|^Oops! Something went wrong! :\(/,
        yieldsTo: ['dependency', 'eslint/finding'],
        examples: {
            match: [
                "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
                'TypeError: Key "rules": Key "no-shadow": Expected severity',
                'Oops! Something went wrong! :(',
            ],
        },
    },
    {
        id: 'biome/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}(?: lint\/a11y| lint\/complexity| lint\/correctness| lint\/nursery| lint\/performance| lint\/security| lint\/style| lint\/suspicious| assist\/source| organizeImports| suppressions\/).{0,80}━/,
        yieldsTo: ['biome/errors'],
        examples: { match: ['src/a.ts:3:7 lint/suspicious/noExplicitAny ━━━━━━━━━━'] },
    },
    {
        id: 'biome/errors',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /Some errors were emitted while running checks|The imports and exports are not sorted/,
        examples: { match: ['Some errors were emitted while running checks.'] },
    },
    {
        id: 'oxlint/errors',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^Found \d+ warnings? and [1-9]\d* errors?\.|^ {2}× eslint(?:-plugin-\w{1,30})?\(|^ {2}x eslint\(/,
        examples: {
            match: ['Found 2 warnings and 1 error.', '  × eslint(no-debugger): `debugger` statement is not allowed'],
            not: ['Found 2 warnings and 0 errors.'],
        },
    },
    {
        id: 'prettier/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /Code style issues (?:found|detected)|Run Prettier (?:with --write )?to fix|^Error occurred when checking code style in|^\[error\] \S{1,300}: SyntaxError: /,
        examples: {
            match: [
                '[warn] Code style issues found in 3 files. Run Prettier with --write to fix.',
                'Error occurred when checking code style in the above file.',
            ],
            not: ['All matched files use Prettier code style!'],
        },
    },
    {
        id: 'stylelint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^✖ \d+ stylelint|^[1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?\)$/,
        examples: { match: ['3 problems (3 errors, 0 warnings)'] },
    },
    {
        id: 'knip/findings',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^Unused (?:files|dependencies|devDependencies|exports|exported types) \(\d+\)|^Unlisted (?:dependencies|binaries) \(\d+\)|^Duplicate exports \(\d+\)|^Unused dependencies$|^Missing dependencies$/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['Unused exports (3)', 'Unlisted dependencies (1)'] },
    },
    {
        id: 'sizelimit/exceeded',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s*Package size limit has exceeded by|^\s*FAIL {2}\S{1,200}: [\d.]+ ?[KM]?i?B (?:>|>=) maxSize|Asset size limit exceeded|^\s*Your package exceeds the size limit/,
        help: 'The bundle grew over its own limit: find what came in, or raise the limit.',
        examples: {
            match: ['  Package size limit has exceeded by 1.2 kB', ' FAIL  dist/app.js: 41.2KB > maxSize 40KB (gzip)'],
        },
    },
    {
        id: 'commitlint/problems',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^✖ {3}(?:subject|type|scope|body|header|footer)[\w' -]{1,80}\[[\w-]{3,40}\]|^✖ {3}found [1-9]\d* problems?|(?:subject|type) may not be empty \[|No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The subject ".{0,200}" found in the pull request title/,
        help: 'Reword the commit message or the title of the pull request.',
        examples: {
            match: [
                '✖   subject may not be empty [subject-empty]',
                '✖   found 2 problems, 0 warnings',
                'No release type found in pull request title "Update".',
            ],
            not: ['✖   found 0 problems, 2 warnings'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/lint.js
const better = ['build/type-error', 'build/compile-error', 'build/test-failure'];
/** Linters of Go, the JVM, Ruby, PHP, Swift, C, shells, containers and text. */
const lintRules = [
    {
        id: 'golangci/finding',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\.go:\d+(?::\d+)?: .{1,400}\((?:errcheck|govet|staticcheck|gosimple|revive|unused|gocritic|ineffassign|gosec|typecheck|gocyclo|goconst|misspell|unparam|noctx|errorlint|bodyclose|wrapcheck|stylecheck|depguard|exhaustive|forbidigo|funlen|gocognit|nestif|nolintlint|prealloc|testifylint|perfsprint|whitespace|cyclop|godot|dupword|contextcheck|paralleltest|thelper|modernize|copyloopvar|intrange)\)$/,
        yieldsTo: ['go/compile'],
        examples: {
            match: ['x.go:4:2: Error return value is not checked (errcheck)'],
        },
    },
    {
        id: 'golangci/summary',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^issues found$|^[1-9]\d* issues:$|^level=error msg="\[linters?_context\]|^level=error msg="Running error: .{0,80}can't run linter/,
        yieldsTo: ['golangci/finding', 'gofmt/check', 'go/compile', 'network', 'dependency'],
        examples: { match: ['issues found', '12 issues:'], not: ['0 issues.'] },
    },
    {
        id: 'gofmt/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /\.go:\d+(?::\d+)?: File is not (?:properly formatted|`?go(?:fmt|fumpt|imports|lines)`?-ed)|^diff (?:-u )?\S{1,200}\.go\.orig \S{1,200}\.go$|files? (?:are|is) not gofmt|[gG]o(?:fmt|imports|fumpt) (?:needs running|check failed|found)/,
        yieldsTo: ['golangci/finding'],
        examples: { match: ['api/a.go:1:1: File is not properly formatted (gofmt)', 'diff pool/a.go.orig pool/a.go'] },
    },
    {
        id: 'checkstyle/violations',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\[ant:checkstyle\] \[ERROR\] |^\[ERROR\] \S{1,300}\.java:\[?\d+.{0,300}\[\w{4,40}\]$|^> Checkstyle rule violations were found|Checkstyle (?:rule )?violations were found|There (?:is|are) \d+ errors? reported by Checkstyle|You have [1-9]\d* Checkstyle violations?/,
        yieldsTo: ['jvm/compile'],
        examples: {
            match: [
                'Checkstyle rule violations were found.',
                '[ant:checkstyle] [ERROR] /w/A.java:4: Unused import [UnusedImports]',
                'You have 2 Checkstyle violations.',
            ],
        },
    },
    {
        id: 'jvm/static-analysis',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /[1-9]\d* (?:SpotBugs|PMD|CPD) (?:rule )?violations? (?:were|was|have) (?:been )?found|SpotBugs (?:ended with exit code [1-9]|violations? (?:were|was) found)|SpotBugs rule violations|PMD Failure: |You have [1-9]\d* PMD violations?|failed with \d+ bugs and \d+ errors|Analysis failed with [1-9]\d* (?:weighted )?issues|^Lint found [1-9]\d* errors?|\[ErrorProne\]|forbidden-apis? (?:check failed|scan failed)/,
        examples: {
            match: [
                '2 PMD rule violations were found. See the report at: file:///w/pmd.html',
                'failed with 3 bugs and 0 errors',
                'Analysis failed with 4 weighted issues.',
                'Lint found 3 errors, 12 warnings. First failure:',
            ],
            not: ['> Task :core:spotbugsMain SKIPPED'],
        },
    },
    {
        id: 'ktlint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\.kts?:\d+:\d+:? .{1,300}\((?:standard:|experimental:|custom:)[\w-]{2,60}\)|\(standard:[\w-]{2,60}\)$|^\S{1,300}\.kts?:\d+:\d+: .{1,300} \[(?:LongMethod|MagicNumber|LongParameterList|ComplexMethod|CyclomaticComplexMethod|TooManyFunctions|MaxLineLength|NewLineAtEndOfFile|WildcardImport|UnusedPrivate\w{1,20}|TooGenericExceptionCaught|ReturnCount|FunctionNaming|SwallowedException|NestedBlockDepth|LargeClass|ForbiddenComment|UnusedParameter)\]$/,
        unless: /\[E\d/,
        examples: {
            match: [
                'VpnViewModel.kt:89:54 Parameter should start on a newline (standard:parameter-list-wrapping)',
                '/w/A.kt:4:7: The function drain is too long (80). [LongMethod]',
            ],
        },
    },
    {
        id: 'rubocop/offenses',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}:\d+:\d+: [CWEF]:(?: \[Correctable\])?(?: Style\/| Layout\/| Lint\/| Metrics\/| Naming\/| Rails\/| RSpec\/| Security\/| Bundler\/| Performance\/| Gemspec\/)\w{2,60}|\b[1-9]\d* offenses? detected|^standard: Use Ruby Standard Style/,
        examples: {
            match: [
                'app/a.rb:4:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings',
                '12 files inspected, 12 offenses detected',
            ],
            not: ['12 files inspected, no offenses detected'],
        },
    },
    {
        id: 'phpstan/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\s*\[ERROR\] Found [1-9]\d* errors?$|^ {2}Line {3}\S{1,200}\.php|^ERROR: \w{4,40} - \S{1,300}\.php:\d+:\d+ - |^[1-9]\d* errors? found$/,
        examples: {
            match: [' [ERROR] Found 3 errors', 'ERROR: InvalidArgument - src/Pay.php:4:7 - Argument 1 expects int'],
        },
    },
    {
        id: 'phpcs/errors',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^FOUND \d+ ERRORS? (?:AND|AFFECTING)|^ {1,4}\d+ \| ERROR {1,3}\| |^PHPCBF CAN FIX|^Found \d+ of \d+ files that can be fixed/,
        examples: { match: ['FOUND 3 ERRORS AFFECTING 2 LINES', 'Found 2 of 41 files that can be fixed in 1.2 seconds'] },
    },
    {
        id: 'swiftlint/violations',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}\.swift:\d+:\d+: error: .{1,200} Violation: |Done linting! Found \d+ violations?, [1-9]\d* serious/,
        examples: {
            match: [
                '/w/A.swift:4:7: error: Force Cast Violation: Force casts should be avoided (force_cast)',
                'Done linting! Found 4 violations, 2 serious in 9 files.',
            ],
            not: ['Done linting! Found 4 violations, 0 serious in 9 files.'],
        },
    },
    {
        id: 'clangtidy/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\[(?:bugprone|modernize|readability|performance|cppcoreguidelines|clang-analyzer|clang-diagnostic|google|llvm|misc|cert|hicpp)-[\w.,-]{2,100}(?:,-warnings-as-errors)\]|^[1-9]\d* warnings? treated as errors?|\berror: .{1,300}\[(?:nullPointer|uninitvar|memleak|arrayIndexOutOfBounds|syntaxError)\]/,
        examples: {
            match: [
                'a.cc:4:7: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]',
                '2 warnings treated as errors',
                'a.c:4:7: error: Null pointer dereference: p [nullPointer]',
            ],
        },
    },
    {
        id: 'shellcheck/code',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /: (?:error: |warning: |note: |style: ).{1,300} \[SC\d{4}\]|^ {2}https:\/\/www\.shellcheck\.net\/wiki\/SC\d{4}|\bSC\d{4}(?: \(error\): | \(warning\): | \(info\): | \(style\): )/,
        unless: /^\S{1,200}: .{0,20}actionlint/,
        examples: {
            match: [
                '  ^---^ SC2086 (info): Double quote to prevent globbing and word splitting.',
                './x.sh:4:7: note: Double quote to prevent globbing [SC2086]',
            ],
        },
    },
    {
        id: 'hadolint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /:\d+ (?:DL|SC)\d{4}(?: error: | warning: | info: | style: )/,
        examples: { match: ['Dockerfile:4 DL3008 warning: Pin versions in apt get install.'] },
    },
    {
        id: 'spelling/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}:\d+: \S{2,60} ==> \S|Codespell found one or more problems|^error: `\S{1,80}` should be `|^\S{1,300}:\d+:\d+ - Unknown word \(|^CSpell: Files checked: \d+, Issues found: [1-9]|^✖ [1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in/,
        help: 'Correct the spelling, or add the word to the list of known words.',
        examples: {
            match: [
                'docs/a.md:4: recieve ==> receive',
                'error: `recieve` should be `receive`',
                'docs/a.md:4:7 - Unknown word (recieve)',
                'Codespell found one or more problems',
            ],
        },
    },
    {
        id: 'markdownlint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}:\d+(?::\d+)? (?:error )?MD\d{3}\/(?:line-length|no-trailing|no-multiple|no-bare|no-inline|no-duplicate|no-hard|no-emphasis|no-missing|no-reversed|no-alt|no-space|heading-|blanks-around|ul-style|ul-indent|ol-prefix|fenced-code|first-line|single-|code-block|commands-show|link-|list-|emphasis|table-|proper-names|descriptive|required-|reference)|^Summary: [1-9]\d* error\(s\)/,
        examples: {
            match: ['README.md:4:81 MD013/line-length Line length [Expected: 80; Actual: 97]', 'Summary: 3 error(s)'],
            not: ['Summary: 0 error(s)'],
        },
    },
    {
        id: 'precommit/hook',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^- hook id: \S|^- files were modified by this hook|^\S.{1,80}\.{5,}Failed$/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        help: 'Run `pre-commit run --all-files` and commit what it changes.',
        examples: {
            match: [
                '- hook id: ruff',
                '- files were modified by this hook',
                'trim trailing whitespace.................................................Failed',
            ],
        },
    },
    {
        id: 'lint/generic',
        cause: 'build/lint-error',
        rank: 'symptom',
        match: /KtLint found code style violations|rule violations were found|violations? found|\blint(?:ing|er)?(?: errors?| failed| issues)|\bissues? found$|\bfound [1-9]\d* (?:errors?|problems?|issues?|violations?|warnings?)\b|^Lint error|^In \S{1,200} line \d+:$|MegaLinter: errors found|Super-linter (?:detected|found) (?:linting )?errors|\bERRORS? FOUND in/i,
        unless: /no (?:lint|issues|violations|offenses)|\b0 (?:issues|violations|offenses|errors|problems)|^Run /i,
        yieldsTo: ['build', ...better],
        examples: {
            match: ['Linting failed', 'In deploy.sh line 4:', 'Found 3 problems', '4 violations found'],
            not: ['No issues found', 'Found 0 errors'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/python.js
/** Ruff, flake8, pylint, mypy, pyright, ty, Black, isort, Bandit. */
const pythonCheckRules = [
    {
        id: 'ruff/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^(?:\S{1,300}:\d+:\d+: )?[A-Z]{1,4}\d{2,4} (?:\[\*\] )?.{0,200}(?:imported but unused|[lL]ine too long|[uU]ndefined name|[wW]hitespace|blank lines?|indentation|[mM]issing |[tT]railing |[eE]xpected |local variable|[rR]edefinition|comparison|[dD]o not |[tT]oo many|[iI]nvalid |too complex|[sS]yntax|docstring|[iI]mport |contains |shadow|[uU]nused|should |without |f-string|Use of |unsorted|never used|unnecessary|Unnecessary|instead of)/,
        examples: {
            match: ['app/x.py:3:80: E501 Line too long (90 > 88)', 'F401 [*] `os` imported but unused'],
            not: ['app/x.py:3: DeprecationWarning: old'],
        },
    },
    {
        id: 'ruff/summary',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^(?:ruff: )?Found [1-9]\d* errors?(?:\.$| \(\d+ fixed, \d+ remaining\)\.)|^\[\*\] \d+ fixable with the `--fix` option|^No fixes available \(/,
        yieldsTo: ['build/type-error', 'biome/errors', 'build/test-failure'],
        examples: {
            match: ['Found 28 errors.', '[*] 3 fixable with the `--fix` option.'],
            not: ['Found 0 errors.', 'All checks passed!'],
        },
    },
    {
        id: 'pylint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /: [CRWEF]\d{4}: .{1,300}\((?:missing-|unused-|no-member|no-name|no-else|no-value|no-self|too-many|too-few|line-too|import-|undefined-|invalid-|wrong-|trailing-|redefined-|broad-|f-string|logging-|consider-|unnecessary-|syntax-|unspecified-|attribute-|arguments-|not-callable|bad-indentation|use-dict|use-implicit|super-|raise-|protected-|abstract-|duplicate-|unreachable|useless-|pointless-|fixme\))|Your code has been rated at (?!10)/,
        examples: {
            match: [
                'app/x.py:3:0: C0116: Missing function or method docstring (missing-function-docstring)',
                'Your code has been rated at 8.12/10',
            ],
            not: ['Your code has been rated at 10.00/10'],
        },
    },
    {
        id: 'mypy/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\S{1,300}\.pyi?:\d+(?::\d+)?: error: |^error\[(?:invalid|unresolved|possibly|missing|call|unsupported|no-matching|not-iterable|too-many|unknown)[a-z-]{1,60}\]: .{5}/,
        yieldsTo: ['mypy/missing-stubs'],
        examples: {
            match: [
                'app/a.py:31: error: Incompatible return value type (got "int", expected "str")  [return-value]',
                'error[invalid-argument-type]: Argument to function `drain` is incorrect',
            ],
            not: ['app/a.py:31: note: See https://mypy.readthedocs.io'],
        },
    },
    {
        id: 'mypy/missing-stubs',
        cause: 'build/type-error',
        rank: 'hint',
        match: /error: Library stubs not installed for "|error: Skipping analyzing "/,
        help: 'Install the stubs, or tell mypy to ignore the import.',
        examples: { match: ['app/a.py:3: error: Library stubs not installed for "requests"  [import-untyped]'] },
    },
    {
        id: 'mypy/summary',
        cause: 'build/type-error',
        rank: 'cause',
        match: /^Found [1-9]\d* errors? in \d+ files? \(/,
        yieldsTo: ['mypy/errors'],
        examples: { match: ['Found 107 errors in 34 files (checked 209 source files)'] },
    },
    {
        id: 'pyright/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\s*\S{1,300}\.pyi?:\d+:\d+ - error: |^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)|^\s*\S{1,300}\.pyi?:\d+:\d+ - error \w/,
        examples: {
            match: [
                '  /w/app/a.py:31:12 - error: "x" is not defined (reportUndefinedVariable)',
                '3 errors, 0 warnings, 0 informations',
            ],
            not: ['0 errors, 2 warnings, 0 informations'],
        },
    },
    {
        id: 'black/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^\d+ files? would be reformatted|^would reformat \S|^Would reformat: \S|^ERROR: \S{1,300}\.pyi? Imports are incorrectly sorted|^error: cannot format \S{1,300}: /,
        examples: {
            match: [
                'would reformat app/a.py',
                '3 files would be reformatted, 9 files would be left unchanged.',
                'Would reformat: app/a.py',
                'ERROR: /w/app/a.py Imports are incorrectly sorted and/or formatted.',
            ],
            not: ['9 files would be left unchanged.'],
        },
    },
    {
        id: 'bandit/issues',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^>> Issue: \[B\d{3}:|^\s+Severity: (?:Medium|High) {3}Confidence: /,
        help: 'Correct the finding, or mark it with `# nosec` and a reason.',
        examples: { match: ['>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks.js







/** Linters, formatters, validators of configuration, infrastructure and documentation. */
const checkRules = [
    ...javascriptCheckRules,
    ...pythonCheckRules,
    ...lintRules,
    ...formatRules,
    ...configRules,
    ...infraRules,
    ...dataDocsRules,
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/providers.js
/** Azure and Google's control planes, and hosted services that are down or out of quota. */
const providerRules = [
    {
        id: 'azure/throttled',
        cause: 'external_api/throttling',
        rank: 'verdict',
        match: /\((?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled|OperationTimedOut)\)|Code="(?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)"|Code: (?:TooManyRequests|ServerBusy)|AADSTS(?:90033|90055|50196|90024)\b/,
        examples: {
            match: [
                '(TooManyRequests) The request is being throttled as the limit has been reached.',
                'ErrorMessage: AADSTS90033: A transient error has occurred. Please try again.',
            ],
        },
    },
    {
        id: 'gcloud/exhausted',
        cause: 'external_api/throttling',
        rank: 'cause',
        match: /RESOURCE_EXHAUSTED|code = ResourceExhausted|rateLimitExceeded|userRateLimitExceeded|Quota exceeded for quota metric .{0,200}per minute/,
        unless: /received message larger|message length too large/,
        examples: {
            match: ['ERROR: (gcloud.builds.submit) RESOURCE_EXHAUSTED: Quota exceeded'],
            not: ['rpc error: code = ResourceExhausted desc = grpc: received message larger than max'],
        },
        yieldsTo: ['lfs/quota', 'http/rate-limit'],
    },
    {
        id: 'gcloud/unavailable',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /\) UNAVAILABLE: |"status": ?"UNAVAILABLE"|The service is currently unavailable|backendError\b/,
        examples: { match: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'] },
    },
    {
        id: 'cloud/maintenance',
        cause: 'external_api/maintenance',
        rank: 'cause',
        match: /(?:down|offline|unavailable) for (?:scheduled |planned )?maintenance|under(?:going)? (?:scheduled |planned )?maintenance|scheduled maintenance is in progress|currently in maintenance mode/i,
        examples: {
            match: ['registry.corp.example is down for scheduled maintenance', 'The server is currently in maintenance mode'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud.js

/** Cloud control planes, registries and hosted services that fail on their own side. */
const cloudRules = [
    ...providerRules,
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

;// CONCATENATED MODULE: ./build/core/rules/compilers/build-tools.js
const build_tools_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** Build drivers and generators: CMake, Make, Ninja, Meson, Autotools, Bazel, Buck, protoc, Cython, Nix, Unity, Docker. */
const buildToolRules = [
    {
        id: 'cmake/configure',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^CMake Error(?: \(dev\))?(?: at \S{1,300}:\d+ \(.{1,80}\))?:|^-- Configuring incomplete, errors occurred!|^CMake Error: The source directory ".{1,300}" does not appear to contain/,
        unless: /find_package|FindPackageHandleStandardArgs|Could NOT find/,
        yieldsTo: [...build_tools_causes, 'gcc/error', 'link/error', 'msvc/error'],
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
        match: /\*\*\* No rule to make target [`'‘"]|\*\*\* missing separator|\*\*\* No targets specified and no makefile found|타겟을 만들 규칙이 없습니다|을\(를\) 만들 규칙이 없|をmakeするルールがありません|を make するルールがありません|Keine Regel,? um|Pas de règle pour fabriquer|没有规则可制作目标|No hay ninguna regla para construir|\*\*\* recipe commences before first target/,
        yieldsTo: [...build_tools_causes, 'gcc/error'],
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
        match: /^ninja: error: (?:'.{1,300}', needed by|unknown target|loading 'build\.ninja'|dependency cycle|build\.ninja:\d+)/,
        yieldsTo: [...build_tools_causes, 'cmake/configure'],
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
        match: /^(?:\S{0,200}meson\.build:\d+:\d+: ERROR: )(?!Dependency|.{0,60}not found)|^ERROR: (?:Unknown options?: |Neither (?:directory|source)|Value ".{1,80}" for option)/,
        yieldsTo: build_tools_causes,
        examples: { match: ['meson.build:4:0: ERROR: Unknown function "excutable".', 'ERROR: Unknown options: "tets"'] },
    },
    {
        id: 'autotools/configure',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^configure(?:\.ac)?(?::\d+)?: error: (?!.{0,120}(?:not found|not met|required|missing|cannot find|install))|^autoreconf: error: |^automake: error: |^aclocal: error: /,
        yieldsTo: build_tools_causes,
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
        match: /^ERROR: \S{1,300}(?:BUILD|BUILD\.bazel|\.bzl|WORKSPACE|MODULE\.bazel):\d+:\d+:? |^ERROR: (?:Analysis of target|no such (?:package|target)|Skipping '|Build did NOT complete|error loading package)|^FAILED: Build did NOT complete successfully/,
        yieldsTo: ['build', ...build_tools_causes],
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
        match: /^\/\/\S{1,200}\s{2,}(?:\(cached\) )?(?:FAILED|TIMEOUT|NO STATUS) in|^(?:FAIL: \/\/|FLAKY: \/\/|TIMEOUT: \/\/)\S{1,200} \(|^Executed \d+ out of \d+ tests?: .{0,80}fails? (?:locally|remotely|to build)/,
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
        match: /^(?:\[[\d:T.+-]{5,40}\] )?BUILD FAILED {0,2}$|^Action failed: \S{1,200} \(|^Command failed with exit code \d+\.$|^Error running analysis for `/,
        unless: /^(?:\[|BUILD)/,
        yieldsTo: ['build', ...build_tools_causes],
        examples: {
            match: ['Action failed: root//pool:pool (cxx_compile pool.cc)', 'Error running analysis for `root//pool:pool`'],
        },
    },
    {
        id: 'protobuf/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\S{1,300}\.proto:\d+:\d+:\s?(?!warning).{5}|^\S{1,300}\.proto: (?:File not found|Import ")|^--\w{1,40}_out: protoc-gen-\w{1,40}: /,
        unless: /warning/,
        yieldsTo: ['network', 'external_api'],
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
        match: /^Error compiling Cython file:|^Cython\.Compiler\.Errors\.CompileError: |^\S{1,300}\.pyx:\d+:\d+: (?!warning)/,
        examples: { match: ['Error compiling Cython file:', 'src/pool.pyx:4:7: undeclared name not builtin: drain'] },
    },
    {
        id: 'nix/error',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^error: (?:builder for '\/nix\/store|Cannot build '\/nix\/store|attribute '.{1,120}' missing|undefined variable '|syntax error, unexpected|flake '.{1,200}' does not provide)|^error: \d+ dependencies of derivation/,
        yieldsTo: ['build', ...build_tools_causes],
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
        match: /^Assets[\\/]\S{1,300}\.cs\(\d+,\d+\): error CS\d{4}|^Error building Player because scripts had compiler errors|^Scripts have compiler errors\./,
        examples: {
            match: ['Assets/Pool.cs(4,7): error CS0103: The name x does not exist', 'Scripts have compiler errors.'],
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
        match: /failed to (?:calculate checksum of ref|compute cache key).{0,300}not found|COPY failed: |ADD failed: |failed to read dockerfile|Dockerfile: no such file|unable to prepare context: (?:path|unable to evaluate)/i,
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
        match: /dockerfile parse error|unknown instruction: |target stage "?\S{1,80}"? could not be found|failed to process "\S{1,120}": |COPY requires at least two arguments|base name \(.{1,80}\) should not be blank/i,
        examples: {
            match: [
                'ERROR: failed to solve: dockerfile parse error on line 4: unknown instruction: RUNN',
                'ERROR: failed to solve: target stage "prd" could not be found',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/bundlers.js
const bundlers_causes = [
    'tsc/*',
    'network',
    'external_api',
    'token_expired',
    'environment',
    'node/module-not-found',
    'node/own-module',
];
/** webpack, Vite, Rollup, esbuild, Parcel, Next.js, Nuxt, Angular, Babel, Sass, PostCSS, Metro, Expo. */
const bundlerRules = [
    {
        id: 'webpack/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^ERROR in (?:\.\/|src|\[|\S{1,200}\.[jt]sx?)|Module (?:build|parse) failed|^webpack .{0,80}compiled with [1-9]\d* errors?|^(?:\[webpack-cli\] )?Invalid configuration object/,
        unless: /Can't resolve|Cannot find|could not resolve/i,
        yieldsTo: [...bundlers_causes],
        examples: {
            match: [
                'ERROR in ./src/a.js 3:4',
                'Module parse failed: Unexpected token (4:7)',
                '[webpack-cli] Invalid configuration object. Webpack has been initialized using a configuration object',
            ],
            not: ["ERROR in ./src/a.js Module not found: Error: Can't resolve 'zod'"],
        },
    },
    {
        id: 'vite/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*error during build:|^\[vite[:\]].{0,60}(?:error|failed)|^\[plugin:? ?[\w:.-]{1,60}\]|\[vite:[\w-]{1,40}\] .{5}|^\s*file: \S{1,300}:\d+:\d+$/,
        unless: /Can't resolve|Cannot find|could not|failed to resolve|warning|^\s*file: /i,
        yieldsTo: [...bundlers_causes, 'rollup/error', 'esbuild/error'],
        examples: {
            match: ['error during build:', '[vite:vue] Element is missing end tag.', '[vite:css] [sass] expected "{".'],
        },
    },
    {
        id: 'rollup/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /\bRollupError: |^\[!\] (?:\(plugin .{1,40}\) )?\(?\w{0,20}Error|"\S{1,80}" is not exported by "\S{1,200}"|^Parse failure: /,
        unless: /could not resolve/i,
        yieldsTo: bundlers_causes,
        examples: {
            match: [
                'RollupError: Expected a semicolon',
                '"drain" is not exported by "src/pool.js", imported by "src/main.js".',
                '[!] (plugin typescript) RollupError: x',
            ],
        },
    },
    {
        id: 'esbuild/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\s*[✘X] ?\[ERROR\] .{1,300}|Build failed with \d+ errors?|Transform failed with \d+ error|^(?:▲|✗) ?\[ERROR\] /,
        unless: /Can't resolve|Cannot find|could not resolve|401|403|503|timed out/i,
        yieldsTo: bundlers_causes,
        examples: {
            match: [
                '✘ [ERROR] Expected ";" but found "x"',
                'Error: Transform failed with 1 error:',
                'Build failed with 2 errors:',
            ],
        },
    },
    {
        id: 'next/build',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*(?:⨯ )?Failed to compile\.?$|^> Build failed because of webpack errors|^\s*Error occurred prerendering page "|^> Export encountered (?:an error|errors) on|^\s*(?:Turbopack build failed|Error: Turbopack build failed) with \d+ error|^ *⨯ (?:useSearchParams\(\)|Invalid next\.config|Static worker|Next\.js build worker)|^Build optimization failed: |^ERROR {1,3}Build failed|^(?:\[nuxt\] |\[nitro\] )?ERROR {1,2}\S.{0,80}(?:Rollup error|Nitro build)/,
        yieldsTo: [...bundlers_causes, 'webpack/error', 'esbuild/error', 'eslint/*', 'sass/error', 'babel/error'],
        examples: {
            match: [
                'Failed to compile.',
                'Error occurred prerendering page "/pay". Read more: https://nextjs.org/docs/messages/prerender-error',
                'Error: Turbopack build failed with 2 errors:',
            ],
        },
    },
    {
        id: 'angular/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\berror NG-?\d{4,6}: |^Error: bundle initial exceeded maximum budget|^(?:\S{1,3} )?\[ERROR\] (?:NG|bundle initial exceeded|initial chunk)|^An unhandled exception occurred: (?!.{0,80}(?:ECONN|ENOTFOUND|timed out))/,
        unless: /warning/i,
        examples: {
            match: [
                "✘ [ERROR] NG8001: 'app-pay' is not a known element:",
                'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 204 kB',
                "src/a.html:4:7 - error NG8002: Can't bind to 'rate'",
            ],
        },
    },
    {
        id: 'parcel/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^🚨 Build failed\.|^@parcel\/[\w-]{1,60}: /,
        unless: /Failed to resolve/,
        yieldsTo: bundlers_causes,
        examples: { match: ['🚨 Build failed.', '@parcel/transformer-js: Unexpected token'] },
    },
    {
        id: 'babel/error',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /^\s*(?:SyntaxError|TypeError|Error): \S{1,300}\.(?:[cm]?[jt]sx?|vue): .{1,300}(?:\(\d+:\d+\)|Unexpected)|\[BABEL\] \S{1,300}: |Parsing error: |\[vue\/compiler-sfc\] /,
        yieldsTo: bundlers_causes,
        examples: {
            match: ['SyntaxError: /w/src/a.js: Unexpected token (4:7)', '[vue/compiler-sfc] Unexpected token (4:7)'],
        },
    },
    {
        id: 'swc/error',
        cause: 'build/syntax-error',
        rank: 'verdict',
        match: /^\s*(?:x|×) (?:Unexpected token|Expected '|Expected a |Unexpected eof|Unterminated|Expression expected)/,
        yieldsTo: [...bundlers_causes],
        examples: { match: ["  × Expected ',', got 'x'", '  x Unexpected token `}`. Expected identifier'] },
    },
    {
        id: 'sass/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /SassError: |^Error: (?:Undefined (?:variable|mixin|function)\.|expected "[{};)]"|Can't find stylesheet to import)|^CssSyntaxError: |\(\d+:\d+\) \S{1,200}\.css Unknown word|Cannot apply unknown utility class|The `\S{1,80}` class does not exist/,
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                'SassError: Undefined variable.',
                'CssSyntaxError: /w/a.css:4:7: Unknown word',
                'Error: Undefined mixin.',
            ],
        },
    },
    {
        id: 'metro/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^error: (?:bundling failed|index\.js: )|^(?:iOS|Android|Web) Bundling failed|^Metro encountered an error|CommandError: (?!.{0,60}(?:log in|token)).{8}/,
        yieldsTo: [...bundlers_causes, 'dependency'],
        examples: { match: ['Android Bundling failed 4120ms index.js', 'error: bundling failed: SyntaxError in App.tsx'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/c.js
const broken = ['machine/disk-full', 'compiler/killed', 'environment/out-of-memory'];
/** GCC, Clang, MSVC, MSBuild, nvcc, linkers, Arduino and PlatformIO. */
const cRules = [
    {
        id: 'gcc/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^(?:\[\S+\] )?(?:\S[^:]{0,200}|[A-Z]:[^:]{1,200}):\d+(?::\d+)?: (?:fatal )?(?:error ?: |エラー ?: |오류 ?: |Fehler ?: |erreur ?: |错误 ?[:：]|錯誤 ?[:：]|erro: |errore ?: |ошибка ?: )(?!.*\.h(?:pp|h)?: )/,
        unless: /file not found|No such file or directory|warning:|TS\d{4}|\.pyi?:\d+/,
        yieldsTo: [...broken, 'dependency/module-not-found', 'dependency/header-not-found'],
        examples: {
            match: [
                "src/pool.cc:41:12: error: invalid conversion from 'int' to 'char*'",
                'Main.java:91: error: cannot find symbol',
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
        match: /^(?:clang|gcc|g\+\+|cc1plus|cc1|c\+\+|clang\+\+|gcc-\d+|g\+\+-\d+|clang-\d+): (?:fatal )?error: (?!no input files|unable to execute command).{8}|^cc1(?:plus)?: all warnings being treated as errors|^\d+ errors? generated\.$/,
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
        match: /\b(?:error|fatal error|エラー|오류|Fehler|erreur) ?: ?(?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4})\s?:|\b(?:error|エラー|오류|Fehler) (?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4}|IDE\d{4}|SA\d{4}|NETSDK1(?!045|004|064)\d{3}|XA\d{4}|AVLN\S{1,12})\s?:/,
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
        match: /undefined reference to [`‘'“«]|undefined symbols? for architecture|Undefined symbols? for architecture|error LNK(?!1181|1104)\d{4}|multiple definition of [`‘']|duplicate symbols? (?:'|_|for)|ld: symbol\(s\) not found|undefined symbol: (?!.{0,80}version)|에 대한 정의되지 않은 참조|に対する定義されていない参照|Nicht definierter Verweis auf|référence indéfinie vers|对‘.{1,200}’未定义的引用|referencia a .{1,200} sin definir|relocation R_\w{1,40} against .{1,200} can not be used/,
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
        match: /ld returned 1 exit status|linker command failed with exit code|linking with `\w{1,40}` failed|^error: ld: |collect2: (?:error|오류|エラー|Fehler|erreur)|^ld: library not found for|^(?:\/\S{1,200}\/)?ld: cannot find -l/,
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
        match: /^\S{1,300}\.cuh?\(\d+\): (?:catastrophic )?error(?: #\S{1,20})?: |^nvcc fatal {1,3}: |^ptxas (?:fatal|error) {1,4}: /,
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
        match: /^Error during build: |^Compilation error: |^\*\*\* \[\.pio\S{1,200}\] Error 1|^={5,} \[FAILED\] Took [\d.]+ seconds|^Error: (?:Could not find one of .{1,60}platformio|Nothing to build\.|Unknown (?:board|environment))|text section exceeds available space in board|region `\w{1,40}' overflowed by \d+ bytes/,
        yieldsTo: ['gcc/error', 'dependency', 'network', 'external_api', 'link/error'],
        examples: {
            match: [
                'Error during build: exit status 1',
                "region `iram1_0_seg' overflowed by 412 bytes",
                'text section exceeds available space in board',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/functional.js
/** Elixir, Erlang, GHC and Cabal, OCaml and dune, Dart and Flutter, Elm, Agda and Coq, Lean. */
const functionalCompilerRules = [
    {
        id: 'elixir/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError|ArgumentError|UndefinedFunctionError|KeyError|MatchError|FunctionClauseError|Mix\.Error)\)/,
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
        match: /^== Compilation error in file|Compilation failed due to warnings while using the --warnings-as-errors|^could not compile dependency :\w{1,60}/,
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
        match: /^\S{1,300}\.[eh]rl:\d+:\d+: (?:syntax error|function|undefined|variable|head mismatch|type \S|record|can't find)|^===> Compiling \S{1,300} failed|^\s*(?:│ )?\S{1,300}\.erl:\d+: (?:syntax error|function \S)/,
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
        match: /^File "\S{1,300}\.mli?", lines? \d+|^Error: (?:This expression has type|Unbound (?:value|module|constructor|type \S|record)|Syntax error|Some type variables|The implementation \S|Signature mismatch)/,
        examples: { match: ['File "lib/pool.ml", line 4, characters 6-9:', 'Error: Unbound value drain'] },
    },
    {
        id: 'dart/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\.dart:\d+:\d+: Error: |^\s*error [•-] \S.{1,300}\.dart:\d+|^\s*error - .{1,300} - (?:lib|test|bin)\/|^Failed to compile application|^Target (?:kernel_snapshot|dart2js|aot_\w{1,40})\S* failed: /,
        examples: {
            match: [
                'lib/main.dart:4:5: Error: Undefined name x.',
                "  error • Undefined name 'x' • lib/main.dart:4:5 • undefined_identifier",
            ],
        },
    },
    {
        id: 'elm/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^-- (?:TYPE MISMATCH|NAMING ERROR|MODULE NOT FOUND|UNFINISHED \w{1,20}|MISSING \w{1,20}|SYNTAX PROBLEM|MISSING PATTERNS|UNEXPECTED \w{1,20}) -{3,}/,
        examples: { match: ['-- TYPE MISMATCH ------------------------------------------------- src/Main.elm'] },
    },
    {
        id: 'prover/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\.lean:\d+:\d+: error: |^error: .{0,200}\.lean:\d+:\d+: |^File "\S{1,300}\.v", line \d+, characters|^\S{1,300}\.l?agda:\d+,\d+-\d+/,
        examples: {
            match: [
                "error: Pool/Basic.lean:4:7: unknown identifier 'x'",
                'File "./theories/Pool.v", line 4, characters 6-9:',
                'src/Pool.agda:4,7-9',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/generic.js
/** What is left when no compiler is known by its own words. */
const genericCompilerRules = [
    {
        id: 'generic/error-line',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^error: (?!could not compile|aborting|process didn't|\d+ targets? failed|script|recipe|command|failed$).{8}/,
        yieldsTo: [
            'network',
            'external_api',
            'token_expired',
            'dependency',
            'environment',
            'build/config-error',
            'build/test-failure',
            'build/lint-error',
            'build/format-error',
            'build/push-rejected',
        ],
        examples: { match: ['error: cannot find macro `prinln` in this scope', 'error: expected one of `;`, found `}`'] },
    },
    {
        id: 'generic/compile-failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^\s*(?:\[ERROR\]:? |ERROR:? |Error: )?[cC]ompil(?:ation|ing|e) (?:failed|error|errors)\b|\bfailed to compile\b|\bbuild failed with [1-9]\d* errors?/i,
        unless: /could not compile dependency|^Compilation failed; see/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: { match: ['Compilation failed with 3 errors', 'ERROR: failed to compile shaders'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/jvm.js
const jvm_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** javac, kotlinc, scalac, groovyc, Android's aapt and R8, and what the JVM throws. */
const jvmCompilerRules = [
    {
        id: 'jvm/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\[ERROR\] .{1,300}(?:\.java|\.kt|\.scala|\.groovy):[[(]?\d+|^e: (?:file:\/\/\S|\S{1,300}(?:\.kt: \(|\.kts: \())|^\[error\] \S{1,300}\.(?:scala|java):\d+|^-- (?:\[E\d{1,3}\] )?.{0,40}Error: \S{1,300}\.scala|error: cannot find symbol|(?:\.java|\.kt|\.scala):\d+: error: |^\S{1,300}\.groovy: \d+: .{1,200}@ line \d+|^\d+\. ERROR in \S{1,300}\.java \(at line \d+\)|^\S{1,300}\.java:\d+: (?:エラー|오류|错误|Fehler)/,
        unless: /Tests run|Test\.java:\d+\)? ?(?:expected|»)|^\s*at /,
        examples: {
            match: [
                '[ERROR] /w/src/A.java:[12,8] cannot find symbol',
                'e: file:///w/A.kt:3:4 Unresolved reference: x',
                'DungeonChallenge.java:91: error: cannot find symbol',
                '[error] /w/A.scala:4:7: not found: value x',
                '-- [E007] Type Mismatch Error: src/A.scala:4:7 ---',
            ],
            not: ['w: file:///w/A.kt:3:4 Parameter is never used'],
        },
    },
    {
        id: 'jvm/compile-summary',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\[ERROR\] COMPILATION ERROR|Compilation failed; see the compiler|Execution failed for task '.{1,120}[cC]ompile\w*(?:Java|Kotlin|Scala|Groovy)'|Compilation error\. See log for more details|^\[error\] \(.{1,80} \/ compileIncremental\) Compilation failed|^\[error\] .{0,40}\d+ errors? found$|> startup failed:$/,
        yieldsTo: ['jvm/compile', 'gcc/error', ...jvm_causes],
        examples: {
            match: [
                '[ERROR] COMPILATION ERROR : ',
                "Execution failed for task ':app:compileReleaseKotlin'.",
                '> Compilation error. See log for more details',
                '[error] (core / Compile / compileIncremental) Compilation failed',
            ],
        },
    },
    {
        id: 'gradle/script',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^> Could not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)|^A problem occurred evaluating (?:root project|project|settings|script)|^Build file '.{1,300}' line: \d+|^Task '.{1,120}' not found in (?:root )?project|^Script compilation errors?:|^Cannot locate (?:tasks|a task) that match|^> (?:Cannot add task|Project with path) '.{1,120}' (?:could not be found|as a task)/,
        yieldsTo: ['jvm/compile', ...jvm_causes],
        help: 'Correct the Gradle script or the task name at the place that the message names.',
        examples: {
            match: [
                "Build file '/w/build.gradle' line: 12",
                '> Could not find method implementaton() for arguments [x]',
                "Task 'instalDist' not found in root project 'kv'.",
            ],
        },
    },
    {
        id: 'maven/project',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^\[(?:ERROR|FATAL)\] .{0,80}(?:Malformed POM|Non-parseable POM|'dependencies\.dependency\.version' for .{1,200} is missing|Unrecognised tag:|The goal you specified requires a project|Could not find the selected project in the reactor|Unknown lifecycle phase|Child module .{1,200} does not exist)/,
        yieldsTo: jvm_causes,
        examples: {
            match: [
                "[ERROR] 'dependencies.dependency.version' for dev.acme:kv:jar is missing. @ line 14, column 17",
                '[FATAL] Non-parseable POM /w/pom.xml: end tag name </a>',
                '[ERROR] Unknown lifecycle phase "biuld".',
            ],
        },
    },
    {
        id: 'android/resources',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /AAPT: error: |error: resource \S{1,120} not found\.|Android resource linking failed|^ERROR:? ?:?\/?\S{1,300}\.xml:\d+:\d+-\d+:? |Manifest merger failed( |:)|R8: (?:Missing class|java\.)|^ERROR: R8: |Missing classes detected while running R8|Cannot fit requested classes in a single dex file|Duplicate class \S{1,200} found in modules|Namespace not specified/,
        yieldsTo: ['network', 'external_api'],
        examples: {
            match: [
                'ERROR: /w/app/src/main/res/layout/a.xml:4: AAPT: error: resource string/pay not found.',
                'Manifest merger failed : uses-sdk:minSdkVersion 21 cannot be smaller than version 23',
                'ERROR: R8: Missing class dev.acme.Pool',
                'Duplicate class a.B found in modules x (y) and z (w)',
            ],
        },
    },
    {
        id: 'jvm/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:Exception in thread ".{1,80}"|Caused by:|Unhandled exception\.?:?)\s+(?:[\w.]{1,120}\.)?(?:NullPointer|IllegalArgument|IllegalState|ClassCast|NoSuchMethod|NoSuchElement|IndexOutOfBounds|NoClassDefFound|ClassNotFound|InvalidOperation|NullReference|ArgumentNull|BeanCreation|UnsupportedOperation|NumberFormat|ArrayIndexOutOfBounds)\w*(?:Exception|Error)/,
        yieldsTo: jvm_causes,
        examples: {
            match: [
                'Exception in thread "main" java.lang.NullPointerException: x',
                'Caused by: java.lang.NumberFormatException: For input string: "x"',
            ],
        },
    },
    {
        // Maven's own last word: which plugin failed. Its errors above say why, where they are there.
        id: 'maven/compiler-plugin',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /Failed to execute goal \S{1,120}:(?:maven-compiler-plugin|kotlin-maven-plugin|scala-maven-plugin):/,
        yieldsTo: ['*'],
        examples: {
            match: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project shop: Compilation failure',
            ],
        },
    },
    {
        id: 'maven/test-plugin',
        cause: 'build/test-failure',
        rank: 'symptom',
        match: /Failed to execute goal \S{1,120}:maven-(?:surefire|failsafe)-plugin:/,
        yieldsTo: ['*'],
        examples: {
            match: [
                '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: There are test failures.',
            ],
        },
    },
    {
        id: 'gradle/what-went-wrong',
        cause: 'build/config-error',
        rank: 'hint',
        match: /^> (?:Failed to apply plugin|A failure occurred while executing|Process 'command '.{1,200}'' finished with non-zero exit value)|^Execution failed for task '/,
        examples: {
            match: ["Execution failed for task ':app:lint'.", "> Failed to apply plugin 'com.android.application'."],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/scripting.js
const scripting_causes = ['network', 'external_api', 'token_expired', 'dependency'];
/** Python, Ruby, PHP, Perl, Lua, R, Julia and shells: syntax errors and uncaught exceptions. */
const scriptingRules = [
    {
        id: 'python/syntax',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /^\s*(?:E\s+|Sorry: )?(?:SyntaxError|IndentationError|TabError): /,
        unless: /Unexpected token|import statement outside|does not provide an export|Unexpected identifier|Unexpected end of|Invalid or unexpected token/,
        show: 'last',
        examples: {
            match: ['SyntaxError: invalid syntax', 'E     IndentationError: unexpected indent'],
            not: ["SyntaxError: Unexpected token '}'"],
        },
    },
    {
        id: 'python/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:E\s+)?(?:[\w.]{1,120}\.)?(?:TypeError|NameError|AttributeError|KeyError|ValueError|IndexError|ZeroDivisionError|RuntimeError|NotImplementedError|RecursionError|UnboundLocalError|UnicodeDecodeError|UnicodeEncodeError|StopIteration|LookupError|ImproperlyConfigured|ValidationError|OverflowError|ImportError: cannot import name)(?:: |$| )/,
        show: 'last',
        unless: /fetch failed|status code|rate limit|token|credential|HTTP|timed out|connection/i,
        yieldsTo: ['network', 'external_api', 'token_expired', 'python/module-not-found', 'machine/disk-full'],
        examples: { match: ["KeyError: 'rates'", 'AttributeError: module numpy has no attribute bool'] },
    },
    {
        id: 'ruby/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /\((?:NoMethodError|NameError|ArgumentError|TypeError|SyntaxError|RuntimeError|FrozenError|KeyError|ZeitwerkError|Zeitwerk::NameError)\)|: syntax error, unexpected|rake aborted!|^bin\/rails aborted!/,
        yieldsTo: scripting_causes,
        examples: { match: ["a.rb:3:in `x': undefined method `y' for nil (NoMethodError)"] },
    },
    {
        id: 'ruby/syntax',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /\.rb:\d+: (?:syntax errors? found|syntax error, unexpected)|^SyntaxError: \S{1,300}\.rb:\d+/,
        examples: {
            match: ['app/a.rb:3: syntax error, unexpected end-of-input', 'app/a.rb:3: syntax errors found (SyntaxError)'],
        },
    },
    {
        id: 'php/fatal',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /PHP (?:Fatal|Recoverable fatal) error: |^Fatal error: |^In \w{1,60}\.php line \d+:$/,
        unless: /Allowed memory size/,
        yieldsTo: [...scripting_causes, 'environment'],
        examples: {
            match: [
                'PHP Fatal error:  Uncaught TypeError: pay(): Argument #1 must be of type int',
                'Fatal error: Uncaught Error: Call to undefined function pay()',
            ],
        },
    },
    {
        id: 'php/parse',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /PHP Parse error: |^Parse error: |^Errors parsing \S{1,300}\.php/,
        examples: {
            match: ['PHP Parse error:  syntax error, unexpected token "}" in /w/a.php on line 3', 'Errors parsing src/a.php'],
        },
    },
    {
        id: 'perl/compile',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /^syntax error at \S{1,300} line \d+, near|had compilation errors\.$|^Global symbol ".{1,80}" requires explicit package name|^BEGIN failed--compilation aborted/,
        yieldsTo: ['perl/locate', ...scripting_causes],
        examples: {
            match: [
                'syntax error at lib/Pool.pm line 4, near "}"',
                'Global symbol "$x" requires explicit package name (did you forget to declare "my $x"?) at a.pl line 4.',
                'lib/Pool.pm had compilation errors.',
            ],
        },
    },
    {
        id: 'lua/error',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^(?:luajit: |lua: |luac: |lua5\.\d: )\S{1,300}:\d+: |^\S{1,300}\.lua:\d+: (?:attempt to|unexpected symbol|'=' expected|'end' expected)/,
        yieldsTo: scripting_causes,
        examples: {
            match: [
                "luajit: src/pool.lua:4: attempt to index a nil value (local 'x')",
                "src/pool.lua:4: unexpected symbol near '}'",
            ],
        },
    },
    {
        id: 'r/error',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^Error in .{1,200}\) ?:\s*$|^Error: object '.{1,120}' not found|^Error in .{1,200} : .{5}|^Execution halted$/,
        yieldsTo: [...scripting_causes, 'environment', 'build'],
        examples: {
            match: [
                "Error: object 'rates' not found",
                'Error in eval(expr, envir) : could not find function "drain"',
                'Execution halted',
            ],
        },
    },
    {
        id: 'julia/error',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^ERROR: (?:LoadError: )?(?:UndefVarError|MethodError|BoundsError|TypeError|ArgumentError|KeyError|syntax): /,
        unless: /not found in current path/,
        yieldsTo: [...scripting_causes, 'build/test-failure'],
        examples: {
            match: [
                'ERROR: LoadError: UndefVarError: `drain` not defined',
                'ERROR: MethodError: no method matching drain(::Int64)',
            ],
        },
    },
    {
        id: 'shell/syntax',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /syntax error near unexpected token|\bsyntax error: unexpected (?:end of file|"|newline|redirection|word)|unexpected EOF while looking for matching|: bad substitution|: [Bb]ad substitution|: unbound variable|ParserError: |MissingEndCurlyBrace|Syntax error: (?:"|end of file|Unterminated|Bad|redirection|word)|: unexpected end of file$|: parameter not set$|: [[{]: (?:missing `\]'|too many arguments|unary operator expected|binary operator expected)/,
        examples: {
            match: [
                "./x.sh: line 4: syntax error near unexpected token `fi'",
                'x.sh: line 2: FOO: unbound variable',
                'x.sh: 4: Syntax error: "fi" unexpected',
                'x.sh: line 9: syntax error: unexpected end of file',
            ],
        },
    },
    {
        id: 'powershell/error',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^\s*\| {1,3}(?:You cannot call a method on a null-valued|Cannot (?:bind|validate|convert|process|index)|A parameter cannot be found|Missing closing|Unexpected token)|\+ FullyQualifiedErrorId : |ParameterBindingException|RuntimeException: \S{1,200}\.ps1/,
        yieldsTo: [...scripting_causes, 'environment', 'build'],
        examples: {
            match: [
                '     | You cannot call a method on a null-valued expression.',
                '    + FullyQualifiedErrorId : InvokeMethodOnNull',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/systems.js
/** rustc, Clippy, go build and vet, Swift, Zig, D, Nim, Crystal, Fortran, Pascal, Theos. */
const systemsRules = [
    {
        id: 'rustc/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^error\[E\d{4}\]: |^error: (?:cannot find (?:macro|attribute|derive)|expected (?:one of|expression|item|identifier|`|type|pattern)|mismatched closing delimiter|unexpected closing delimiter|this file contains an unclosed delimiter|no rules expected|unused (?:import|variable|mut)|lifetime may not live long enough|linking with|custom attribute panicked|proc macro panicked|environment variable `)/,
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
        match: /^\s*= (?:note|help): (?:`-D clippy::|`#\[deny\(clippy::)|^\s*= note: `-D (?:warnings|unused|dead-code|missing-docs)|^\s*= help: for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy/,
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
        rank: 'symptom',
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
        match: /^(?:\.{0,2}\/?[\w./@-]{1,300}|vet: [\w./-]{1,300})(?:\.go:)\d+:\d+: (?!.*(?:no required module|missing go\.sum|is not in std|\blevel=)).{0,200}(?:undefined|declared|imported and not used|cannot |missing |syntax error|invalid |mismatch|not enough|too many|too few|is not a|does not |expected |duplicate |import cycle|unreachable|unknown |multiple |could not|unexpected|non-boolean|non-name|overflows|must be|not used|no new variables)/,
        unless: /\([a-z]{3,20}\)$|warning|no required module|missing go\.sum/,
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
        match: /\[build failed\]|\[setup failed\]|^\S{1,200}: {1,2}build constraints exclude all Go files|^package \S{1,200}\n?.{0,20}import cycle not allowed|^\S{0,200}: import cycle not allowed/,
        yieldsTo: ['go/compile', 'go/module', 'go/sum', 'c/header'],
        examples: { match: ['FAIL\tgithub.com/acme/x [build failed]'] },
    },
    {
        id: 'go/vet',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}\.go:\d+:\d+: (?:fmt\.\w+ (?:format |call has)|\w+\.\w+ (?:format %|call has)|struct field tag |unusedresult|copylocks|result of .{1,80} call not used|self-assignment of|possible (?:misuse|formatting)|the cancel function|loop variable \w+ captured|composite literal uses unkeyed)/,
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
        match: /^panic: (?!test timed out)\S|^fatal error: all goroutines are asleep|^fatal error: concurrent map|^goroutine \d+ \[running\]/,
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
        id: 'swift/build-failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^\*\* (?:BUILD|ARCHIVE|ANALYZE) FAILED \*\*|^The following build commands failed:|^error: fatalError$|^Command (?:SwiftCompile|CompileSwift|CompileC|Ld|PhaseScriptExecution|SwiftEmitModule) failed with a nonzero exit code|^xcodebuild: error: (?!.{0,120}(?:timed out|not connected)).{8}/,
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
        match: /\.nim\(\d+, \d+\) Error:|\.zig:\d+:\d+: error: |\.swift:\d+:\d+: error: |\.d\(\d+(?:,\d+)?\): Error: |\.(?:f90|F90|f95|f|for):\d+:\d+: ?Error|\.(?:pas|pp|lpr)\(\d+,\d+\) (?:Error|Fatal): |\.(?:vhd|vhdl):\d+:\d+: error|%Error: \S{1,200}\.s?v:\d+|\.(?:xm?|mm):\d+:\d+: error: |\.sol:\d+:\d+: (?:Parser|Type|Declaration)Error|^Error: (?:undefined local variable|undefined method|expected argument|unexpected token: |can't infer)|^Error \([\w-]{1,30}\): .{8}|^(?:Parser|Type|Declaration)Error: .{8}/,
        yieldsTo: ['machine/disk-full', 'network', 'external_api', 'dependency'],
        examples: {
            match: [
                "a.nim(4, 7) Error: undeclared identifier: 'x'",
                'src/main.zig:4:7: error: expected type',
                'source/app.d(4,7): Error: undefined identifier `x`',
                "Error: undefined local variable or method 'x' for top-level",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/typescript.js
/** tsc, vue-tsc, svelte-check, astro check, Flow, and Node's own errors of syntax and names. */
const typescriptRules = [
    {
        id: 'tsc/error',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /\berror TS(?!2307\b|2792\b|7016\b)\d{4,5}:|^Type error: |^\s*\[?(?:ERROR|error)\]? ?(?:in .{1,200})?TS\d{4,5}: |\berror\b.{0,20}\bTS\d{4,5}: |^\S{1,300}: .{0,40}error {1,2}TS\d{4,5}/,
        unless: /TS2307|TS2792|TS7016|warning/,
        examples: {
            match: [
                'src/a.ts(2,35): error TS2554: Expected 2 arguments, but got 3.',
                'src/a.ts:1:2 - error TS2322: Type x',
                "Type error: Property 'rate' does not exist on type 'Props'.",
            ],
            not: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod'"],
        },
    },
    {
        id: 'tsc/found',
        cause: 'build/type-error',
        rank: 'cause',
        match: /^Found \d+ errors? in (?:the same file, starting at|\S{1,200}\.[cm]?tsx?:\d+|\d+ files\.$)|^svelte-check found [1-9]\d* errors?|^Result \(\d+ files?\): $/,
        yieldsTo: ['tsc/error', 'tsc/module-not-found', 'tsc/own-module', 'svelte/check'],
        examples: {
            match: [
                'Found 3 errors in 2 files.',
                'Found 1 error in src/a.ts:4',
                'svelte-check found 2 errors and 1 warning in 2 files',
            ],
            not: ['svelte-check found 0 errors and 0 warnings'],
        },
    },
    {
        id: 'tsc/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /error TS(?:2307|2792|7016): [^']{0,60}'(?!\.{1,2}\/|@\/|~\/)/,
        examples: {
            match: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod' or its corresponding type declarations."],
            not: ["src/a.ts(1,20): error TS2307: Cannot find module './b' or its corresponding type declarations."],
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
        id: 'svelte/check',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\d{10,} ERROR "\S{1,300}" \d+:\d+ |^Error: .{1,300} \((?:ts|js|svelte)\)$|^\S{1,300}\.(?:astro|svelte|vue):\d+:\d+ {1,3}-? ?error\b/,
        examples: {
            match: [
                '1720000000000 ERROR "src/App.svelte" 4:12 "Type \'string\' is not assignable"',
                "Error: Property 'rate' does not exist on type 'Props'. (ts)",
                'src/pages/index.astro:4:12 - error ts(2322): Type x',
            ],
        },
    },
    {
        id: 'flow/error',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^Error -{10,} \S{1,300}:\d+:\d+$/,
        examples: { match: ['Error --------------------------------------------------- src/pay.js:4:12'] },
    },
    {
        id: 'node/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:\[?(?:error|ERROR|eval)\]?:? )?(?:Uncaught )?(?:SyntaxError|ReferenceError|RangeError|TypeError(?!: fetch failed))(?: \[\w+\])?: /,
        unless: /fetch failed|Failed to fetch|terminated$/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'node/esm-mismatch'],
        examples: {
            match: ["SyntaxError: Unexpected token '}'", 'ReferenceError: foo is not defined'],
            not: ['TypeError: fetch failed'],
        },
    },
    {
        id: 'node/esm-mismatch',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /SyntaxError: (?:Cannot use import statement outside a module|The requested module '.{1,200}' does not provide an export|Named export '.{1,120}' not found|Unexpected token 'export')|ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|ReferenceError: (?:require|module|exports|__dirname) is not defined in ES module scope/,
        help: 'The file is loaded as the other kind of module: check `"type"` in package.json, the extension, and the export.',
        examples: {
            match: [
                'SyntaxError: Cannot use import statement outside a module',
                'Error [ERR_REQUIRE_ESM]: require() of ES Module /w/a.js not supported',
            ],
        },
    },
    {
        id: 'node/unhandled',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:\[?UnhandledPromiseRejection\]?(?:Warning)?: |triggerUncaughtException\(|node:internal\/process\/promises:\d+)|ERR_UNHANDLED_REJECTION/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'build'],
        examples: {
            match: [
                '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function]',
                'node:internal/process/promises:288',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers.js









/** Compilers, type checkers, build tools and interpreters of the project's own code. */
const compilerRules = [
    ...typescriptRules,
    ...cRules,
    ...jvmCompilerRules,
    ...systemsRules,
    ...functionalCompilerRules,
    ...scriptingRules,
    ...buildToolRules,
    ...bundlerRules,
    ...genericCompilerRules,
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/aws.js
/** AWS: the CLI, the SDKs and the action that assumes a role. */
const awsCredentialRules = [
    {
        id: 'aws/expired-token',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /\((?:ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)\)|ExpiredToken(?:Exception)?:|security token included in the request is expired|The provided token has expired|RequestExpired: /i,
        help: 'The session of the job is older than its role allows: assume the role again just before this step, or raise `role-duration-seconds`.',
        examples: {
            match: [
                'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
                'ExpiredTokenException: The security token included in the request is expired',
            ],
            not: ['An error occurred (NoSuchBucket) when calling the PutObject operation'],
        },
    },
    {
        id: 'aws/sso-session',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /Error loading SSO Token|SSO session .{0,60}expired|SSO Token .{0,40}(?:expired|does not exist)|The SSO session|refresh the SSO access token|Token has expired and refresh failed/i,
        help: 'A person logged in by SSO for this profile; in CI assume a role by OIDC instead.',
        examples: {
            match: [
                'The SSO session associated with this profile has expired or is otherwise invalid.',
                'Error loading SSO Token: Token for acme does not exist',
            ],
        },
    },
    {
        id: 'aws/invalid-credentials',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|UnrecognizedClientException|\(AuthFailure\)|AuthFailure: |IncompleteSignature|security token included in the request is invalid|The AWS Access Key Id you provided does not exist/,
        examples: {
            match: [
                'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
                'Error: operation error S3: PutObject, api error InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.',
            ],
        },
    },
    {
        id: 'aws/no-credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Unable to locate credentials|NoCredentialProviders|Could not load credentials from any providers|NoCredentialsError|no EC2 IMDS role found|Credentials could not be loaded|failed to refresh cached credentials|NoAuthProviders|No valid credential sources found|CredentialsProviderError|The config profile \(.{1,80}\) could not be found|You must specify a region or .{0,40}credentials/i,
        help: 'Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write`.',
        examples: {
            match: [
                'Unable to locate credentials. You can configure credentials by running "aws configure".',
                'Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
                '│ Error: No valid credential sources found',
            ],
        },
    },
    {
        id: 'aws/access-denied',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess|AuthorizationError)\)|AccessDenied(?:Exception)?: |is not authorized to perform: |UnauthorizedOperation|explicit deny in an? (?:identity|service control|resource)-based/,
        unless: /java\.nio|AssumeRoleWithWebIdentity/,
        help: 'Allow the action that the message names in the policy of the role.',
        examples: {
            match: [
                'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
                'User: arn:aws:iam::1:user/x is not authorized to perform: s3:PutObject',
            ],
            not: ['java.nio.file.AccessDeniedException: /opt/cache'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/azure.js
/** Microsoft's clouds: Entra ID codes, Azure Resource Manager, the az CLI. */
const azureCredentialRules = [
    {
        id: 'azure/expired-secret',
        cause: 'token_expired/expired-secret',
        rank: 'verdict',
        match: /AADSTS7000222|client secret keys? .{0,60}(?:are |is |has )expired/i,
        examples: { match: ["AADSTS7000222: The provided client secret keys for app 'x' are expired."] },
    },
    {
        id: 'azure/federated-credential',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /AADSTS(?:70021|700213|700211|700212|7002138|90061|700024)\b|No matching federated identity record/,
        help: "The app's federated credential must have the subject that the message shows: repository, and branch, tag or environment.",
        examples: {
            match: [
                "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:acme/site:ref:refs/heads/x'.",
            ],
        },
    },
    {
        id: 'azure/invalid-client',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /AADSTS(?:7000215|7000216|700016|50034|50126|50020|90002|50053|53003|50076|50079|700027)\b/,
        examples: {
            match: ['AADSTS7000215: Invalid client secret provided.', 'AADSTS50079: User must enroll.'],
        },
    },
    {
        id: 'azure/aadsts',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /AADSTS\d{5,7}\b|ClientAuthenticationError|InteractionRequired|CredentialUnavailableError|DefaultAzureCredential failed/,
        unless: /AADSTS(?:90033|90055|50196|90024)\b/,
        examples: {
            match: [
                'AADSTS65001: The user or administrator has not consented to use the application.',
                'azure.core.exceptions.ClientAuthenticationError: DefaultAzureCredential failed to retrieve a token from the included credentials.',
            ],
        },
    },
    {
        id: 'azure/login',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Please run 'az login'|az login' to setup account|No subscriptions? found for|Not all values are present\. Ensure 'client-id' and 'tenant-id'|The subscription of '.{1,60}' doesn't exist in cloud/,
        examples: {
            match: [
                "ERROR: Please run 'az login' to setup account.",
                "Error: Login failed with Error: Using auth-type: SERVICE_PRINCIPAL. Not all values are present. Ensure 'client-id' and 'tenant-id' are supplied.",
            ],
        },
    },
    {
        id: 'azure/authorization',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /AuthorizationFailed|does not have authorization to perform action|AuthorizationPermissionMismatch|LinkedAuthorizationFailed|InvalidAuthenticationToken|Caller is not authorized to perform action on resource|ForbiddenByRbac|ForbiddenByFirewall/,
        help: 'Assign the service principal a role on the scope that the message names.',
        examples: {
            match: [
                "(AuthorizationFailed) The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Web/sites/write'",
                'Code: ForbiddenByRbac, Caller is not authorized to perform action on resource.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/databases.js
/** Logins of databases, brokers and mail servers. */
const databaseCredentialRules = [
    {
        id: 'database/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /password authentication failed for user|Access denied for user '|Login failed for user|ORA-01017|ORA-28001|no pg_hba\.conf entry|SCRAM authentication failed|SASL authentication failed|no password supplied|권한이 없습니다.{0,40}사용자|사용자의 password 인증을 실패|のパスワード認証に失敗/,
        unless: /localhost|127\.0\.0\.1/,
        examples: {
            match: [
                'psql: error: connection to server at "db.corp" (10.0.0.3), port 5432 failed: FATAL:  password authentication failed for user "ci"',
                "ERROR 1045 (28000): Access denied for user 'ci'@'10.0.0.9' (using password: YES)",
                "Sqlcmd: Error: Microsoft ODBC Driver 18 for SQL Server : Login failed for user 'deploy'..",
            ],
            not: ["Access denied for user 'root'@'localhost' (using password: NO)"],
        },
    },
    {
        id: 'mongodb/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /MongoServerError: (?:bad auth|Authentication failed|not authorized)|bad auth ?: [Aa]uthentication failed|codeName: 'AuthenticationFailed'|connection\(\) error occurred during connection handshake: auth error/,
        examples: { match: ['MongoServerError: bad auth : Authentication failed.'] },
    },
    {
        id: 'redis/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /NOAUTH Authentication required|WRONGPASS |NOPERM this user has no permissions|ERR invalid password/,
        examples: {
            match: [
                '(error) NOAUTH Authentication required.',
                'ReplyError: WRONGPASS invalid username-password pair or user is disabled.',
            ],
        },
    },
    {
        id: 'smtp/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /SMTPAuthenticationError|535[ -]5\.7\.\d|Username and Password not accepted|Invalid login: 5\d\d|534-5\.7\.\d+|5\.7\.57 Client not authenticated/,
        examples: {
            match: [
                "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')",
                'Error: Invalid login: 535 5.7.139 Authentication unsuccessful',
            ],
        },
    },
    {
        id: 'ftp/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /530 (?:Login (?:incorrect|authentication failed)|User cannot log in|Not logged in)|FTPError: 530|Login incorrect\.|STATUS_LOGON_FAILURE|NT_STATUS_(?:LOGON_FAILURE|ACCESS_DENIED)/,
        examples: { match: ['FTPError: 530 Login authentication failed', 'session setup failed: NT_STATUS_LOGON_FAILURE'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/gcp.js
/** Google Cloud and Firebase. */
const gcpCredentialRules = [
    {
        id: 'gcloud/workload-identity',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /failed to generate Google Cloud .{0,40}access token|Permission 'iam\.serviceAccounts\.getAccessToken' denied|attribute condition.{0,80}reject|The given credential is rejected by the attribute condition|The audience in ID Token .{0,80}does not match|must specify exactly one of "workload_identity_provider"/,
        help: 'Check the attribute condition of the workload identity pool and the binding roles/iam.workloadIdentityUser.',
        examples: {
            match: [
                'failed to generate Google Cloud federated token for //iam.googleapis.example/p: {"error":"unauthorized_client","error_description":"The given credential is rejected by the attribute condition."}',
            ],
        },
    },
    {
        id: 'gcloud/credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Could not (?:automatically determine|load the default) credentials|could not find default credentials|You do not currently have an active account selected|Reauthentication (?:failed|is needed|required)|There was a problem refreshing your current auth tokens|Your default credentials were not found|DefaultCredentialsError|Application Default Credentials .{0,40}not|the credentials? (?:file|json) .{0,40}(?:invalid|not valid)|failed to parse service account key JSON/i,
        examples: {
            match: [
                'ERROR: (gcloud.run.deploy) There was a problem refreshing your current auth tokens: x',
                'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
                'google: could not find default credentials.',
            ],
        },
    },
    {
        id: 'gcloud/permission',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /PERMISSION_DENIED|Permission '?[\w.]{3,80}'? denied on|does not have [\w.]{3,80} (?:access|permission)|Required '?[\w.]{3,80}'? permission for|code = PermissionDenied|Cloud .{1,40} API has not been used in project/,
        examples: {
            match: [
                'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission',
                'ci@x.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.',
                "denied: Permission 'artifactregistry.repositories.uploadArtifacts' denied on resource",
            ],
        },
    },
    {
        id: 'firebase/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Failed to authenticate, have you run firebase login|Authentication Error: Your credentials are no longer valid|Assertion failed: resolving hosting target|Failed to get Firebase project .{1,80}Please make sure the project exists and your account has permission/,
        unless: /resolving hosting target/,
        examples: { match: ['Error: Failed to authenticate, have you run firebase login?'] },
    },
    {
        id: 'google/play',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /The caller does not have permission|Google Play Android Developer API has not been used|androidpublisher.{0,60}(?:permission|forbidden|unauthorized)/i,
        examples: { match: ['Google Api Error: forbidden: The caller does not have permission'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/git.js
/** git over https and ssh, whoever the host is. */
const gitCredentialRules = [
    {
        id: 'ssh/key-refused',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        yieldsTo: ['ssh/key-unreadable', 'ssh/host-key'],
        match: /Permission denied \((?:publickey|password|keyboard-interactive|gssapi)|Too many authentication failures|ssh: unable to authenticate|unable to authenticate, attempted methods|All configured authentication methods failed/,
        examples: {
            match: [
                'git@github.com: Permission denied (publickey).',
                'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain',
            ],
            not: ['install: cannot create file: Permission denied'],
        },
    },
    {
        id: 'ssh/host-key',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        match: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|knownhosts: key (?:is unknown|mismatch)|No (?:ED25519|RSA|ECDSA) host key is known for/,
        help: "Add the host's public key to known_hosts, taken from a source you trust.",
        examples: { match: ['Host key verification failed.', 'ssh: handshake failed: knownhosts: key is unknown'] },
    },
    {
        id: 'ssh/key-unreadable',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        match: /Load key ".{0,200}": (?:invalid format|error in libcrypto)|error in libcrypto|ssh-private-key argument is empty|no key found in (?:PEM|ssh)|ssh: no key found|(?:incorrect|bad) passphrase|this private key is passphrase protected|The agent has no identities|UNPROTECTED PRIVATE KEY FILE/i,
        unless: /gpg|keystore/i,
        help: 'The secret must hold the whole private key with its last newline, and without a passphrase.',
        examples: {
            match: [
                'Load key "/home/runner/.ssh/id": error in libcrypto',
                'Error: The ssh-private-key argument is empty. Maybe the secret has not been configured?',
                'ssh.ParsePrivateKey: ssh: no key found',
            ],
        },
    },
    {
        id: 'git/could-not-read-username',
        cause: 'token_expired/git-credentials',
        rank: 'verdict',
        match: /could not read (?:Username|Password) for|Authentication failed for '|Invalid username or (?:password|token)|Support for password authentication was removed|terminal prompts disabled|remote: (?:Repository not found|Invalid credentials|Unauthorized|HTTP Basic: Access denied|You may not have access)|The project you were looking for could not be found or you don't have permission|TF401019|TF400813|Authentifizierung fehlgeschlagen für|Échec d'authentification pour|Falló la autenticación para|에 대한 인증이 실패했습니다|への認証に失敗しました|身份验证失败|konnte (?:Benutzername|Passwort).{0,10} nicht lesen|사용자 이름을 읽을 수 없습니다/i,
        examples: {
            match: [
                "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
                "fatal: Authentication failed for 'https://git.example/x.git/'",
                'remote: HTTP Basic: Access denied. The provided password or token is incorrect',
                "fatal: Authentifizierung fehlgeschlagen für 'https://git.example/x.git/'",
            ],
        },
    },
    {
        id: 'git/write-denied',
        cause: 'token_expired/git-permission',
        rank: 'verdict',
        match: /Permission to \S{1,200} denied to|Write access to repository not granted|You are not allowed to push|not allowed to (?:force )?push code to|The key you are authenticating with has been marked as read only|deploy key does not have write access/,
        help: 'Grant the job `permissions: contents: write`, or push with a key or token that may.',
        examples: {
            match: [
                'remote: Permission to acme/site.git denied to github-actions[bot].',
                'remote: Write access to repository not granted.',
                'ERROR: The key you are authenticating with has been marked as read only.',
                'remote: GitLab: You are not allowed to push code to protected branches on this project.',
            ],
        },
    },
    {
        id: 'gpg/secret-key',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /gpg: signing failed|gpg: no default secret key|gpg failed to sign the data|skipped ".{1,100}": No secret key|gpg: decryption failed|gpg: no valid OpenPGP data found|no secret key available|Could not read PGP secret key|error: gpg: .{0,60}Inappropriate ioctl/i,
        help: 'Import the private key with its passphrase into the keyring of the job before it signs.',
        examples: {
            match: [
                'gpg: signing failed: No secret key',
                'error: gpg failed to sign the data',
                'org.gradle.api.InvalidUserDataException: Could not read PGP secret key',
            ],
            not: ['gpg: key 0A: public key "ci" imported'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/github.js
/** GitHub's own refusals: tokens, permissions, protections, SSO. */
const githubCredentialRules = [
    {
        id: 'github/protected-branch',
        cause: 'token_expired/git-permission',
        rank: 'verdict',
        match: /protected branch hook declined|GH006: |GH013: |remote: error: GH(?!001|009)\d{3}: |Changes must be made through a pull request|Protected branch update failed/,
        unless: /GH001|large file|push protection|Cannot update this protected branch because .{0,40}secret/i,
        help: 'The branch is protected: let the bot bypass the rule, or open a pull request instead of pushing.',
        examples: {
            match: [
                'remote: error: GH006: Protected branch update failed for refs/heads/main.',
                'remote: - Changes must be made through a pull request.',
            ],
            not: ['remote: error: GH001: Large files detected.'],
        },
        yieldsTo: ['github/push-protection'],
    },
    {
        id: 'github/push-protection',
        cause: 'build/push-rejected',
        rank: 'verdict',
        match: /GH009: |GITHUB PUSH PROTECTION|Push cannot contain secrets|push declined due to .{0,40}secret|GH001: Large files detected|exceeds GitHub's file size limit/,
        help: 'Take the secret or the large file out of the commits (and revoke the secret) before you push again.',
        examples: {
            match: [
                'remote:       - Push cannot contain secrets',
                'remote: error: GH001: Large files detected. You may want to try Git Large File Storage',
            ],
        },
    },
    {
        id: 'github/workflow-scope',
        cause: 'token_expired/missing-scope',
        rank: 'verdict',
        match: /refusing to allow an? (?:GitHub App|OAuth App|integration|Personal Access Token) to (?:create|update)/i,
        help: 'Changing a workflow file needs a token with the `workflow` scope; GITHUB_TOKEN never has it.',
        examples: {
            match: [
                ' ! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
            ],
        },
    },
    {
        id: 'github/saml-sso',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /SAML SSO|organization SAML enforcement|forbids access via a (?:personal access token|fine-grained)|forbids access via .{0,40}token lifetime/i,
        help: 'Authorise the token for the organisation: its settings show "Configure SSO".',
        examples: {
            match: [
                'remote: The `acme` organization has enabled or enforced SAML SSO.',
                'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
            ],
        },
    },
    {
        id: 'github/not-accessible',
        cause: 'token_expired/missing-scope',
        rank: 'verdict',
        match: /Resource not accessible by (?:integration|personal access token)|Must have admin rights to Repository|requires? the [`'"]?[\w:, ]{3,60}[`'"]? scope|missing (?:required )?scopes?|insufficient[_ ]scope|has not been granted the required scopes|token (?:does not have|lacks) .{0,60}(?:scope|permission)|This endpoint requires you to be authenticated|GitHub Actions is not permitted to create or approve pull requests|permission_denied: |The nested job .{0,100} is requesting|not accessible by (?:this|the) token|Upgrade to GitHub (?:Pro|Team|Enterprise).{0,80}enable this feature/i,
        unless: /gcloud|iam\./i,
        examples: {
            match: [
                'HttpError: Resource not accessible by integration',
                'error: your authentication token is missing required scopes [project]',
                'GraphQL: GitHub Actions is not permitted to create or approve pull requests (createPullRequest)',
                'denied: permission_denied: write_package',
            ],
        },
    },
    {
        id: 'github/bad-credentials',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\bBad credentials\b|A JSON web token could not be decoded|'Expiration time' claim \('exp'\)|Could not create installation access token|Integration not found|secretOrPrivateKey must/,
        examples: {
            match: ['HttpError: Bad credentials', 'HttpError: A JSON web token could not be decoded'],
        },
    },
    {
        id: 'github/token-not-set',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Parameter token or opts\.auth is required|gh auth login|GH_TOKEN environment variable|Input required and not supplied: (?:.{0,30}(?:token|password|secret|key|\bpat\b|webhook|credential))|github[-_]token.{0,20}(?:is required|not supplied|must be)|GHTOKEN required|Input 'token' not supplied|appId option is required/i,
        help: 'Give the step its token; secrets are empty in pull requests from forks and from Dependabot.',
        examples: {
            match: [
                'gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.',
                '##[error]Input required and not supplied: token',
                'Error: Input required and not supplied: app-private-key',
            ],
            not: ['Error: Input required and not supplied: path'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/infra.js
/** Clusters, secret stores and infrastructure tools. */
const infraCredentialRules = [
    {
        id: 'kubectl/unauthorized',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        show: 'last',
        match: /You must be logged in to the server|the server has asked for the client to provide credentials|getting credentials: exec: |exec plugin: invalid apiVersion|Kubernetes cluster unreachable: .{0,200}(?:credentials|Unauthorized)|error: You must be logged in/,
        unless: /executable file not found|executable \S{1,80} not found/,
        examples: {
            match: [
                'error: You must be logged in to the server (Unauthorized)',
                'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
            ],
            not: ['getting credentials: exec: executable gke-gcloud-auth-plugin not found'],
        },
    },
    {
        id: 'kubectl/forbidden',
        cause: 'token_expired/http-403',
        rank: 'verdict',
        match: /\(Forbidden\): .{0,160} is forbidden|is forbidden: User "|forbidden: User "|cannot (?:get|list|create|patch|update|delete|watch) resource "/,
        unless: /exceeded quota/,
        help: 'Bind the service account to a role that may do this, in the namespace that the message names.',
        examples: {
            match: [
                'Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods" in API group ""',
            ],
        },
    },
    {
        id: 'vault/denied',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: /\* permission denied|Code: 403\. Errors|missing client token|vault: .{0,40}(?:permission denied|invalid token)|\* invalid role name|error validating (?:token|claims): .{0,80}(?:bound|claim|audience)|bad token.{0,30}vault/,
        examples: {
            match: [
                '* permission denied',
                'Code: 403. Errors:',
                '* error validating claims: claim "sub" does not match any associated bound claim values',
            ],
        },
        yieldsTo: ['http/403', 'http/401'],
    },
    {
        id: 'terraform/login',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Required token could not be found|Run the following command to generate a token for app\.terraform|error configuring .{1,60} Provider: no valid credential|Error: (?:error )?configuring Terraform AWS Provider: .{0,80}credential|Failed to read organization settings: .{0,40}unauthorized|No valid credentials? (?:sources )?(?:found )?for/i,
        help: 'Set TF_TOKEN_app_terraform_io, or give setup-terraform its `cli_config_credentials_token`.',
        examples: { match: ['│ Error: Required token could not be found'] },
    },
    {
        id: 'pulumi/login',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /PULUMI_ACCESS_TOKEN must be set|getting user info: \[401\]|error: \[401\] Unauthorized: No credentials provided|invalid access token.{0,20}pulumi|incorrect passphrase: |passphrase must be set with PULUMI_CONFIG_PASSPHRASE/i,
        examples: { match: ['error: PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions'] },
    },
    {
        id: 'ansible/vault-password',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Attempting to decrypt but no vault secrets found|Decryption failed \(no vault secrets|the data key .{0,40}(?:sops|could not be decrypted)|Failed to get the data key required to decrypt the SOPS file/,
        examples: {
            match: [
                'ERROR! Attempting to decrypt but no vault secrets found',
                'Failed to get the data key required to decrypt the SOPS file.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/oidc.js
/** Identities that a workflow gets without a stored secret: OIDC, and OAuth's own codes. */
const oidcRules = [
    {
        id: 'oidc/not-authorized',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /Not authorized to perform sts:AssumeRole|AssumeRoleWithWebIdentity|Could not assume role with OIDC|No OpenIDConnect provider found|OpenIDConnect provider's HTTPS certificate|federated (?:token|identity).{0,60}(?:fail|invalid|denied|no matching)/i,
        unless: /Assuming role with OIDC|ETIMEDOUT|ECONN|ENOTFOUND|timed out|Throttl/i,
        help: "The role's trust policy must name this repository, branch or environment in `sub`, and sts.amazonaws.com as audience.",
        examples: {
            match: ['Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity'],
            not: ['Assuming role with OIDC'],
        },
    },
    {
        id: 'oidc/id-token-permission',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /Unable to get ACTIONS_ID_TOKEN_REQUEST|ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN) .{0,60}(?:not|missing|unset)|id-token: ?write.{0,80}(?:permission|missing|set)|(?:needs?|requires?|missing|grant).{0,40}id-token: ?write|unable to (?:get|retrieve) OIDC|Unable to detect OIDC|OIDC token .{0,40}(?:failed|invalid|expired|not)|Error message: Unable to get ACTIONS_ID_TOKEN|did not inject \$ACTIONS_ID_TOKEN|ID token request URL/i,
        unless: /ETIMEDOUT|ECONN|ENOTFOUND|timed out/,
        help: 'Add `permissions: id-token: write` to the job; pull requests from forks never get it.',
        examples: {
            match: [
                'Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable',
                'GitHub Actions did not inject $ACTIONS_ID_TOKEN_REQUEST_TOKEN or $ACTIONS_ID_TOKEN_REQUEST_URL into this job.',
            ],
        },
    },
    {
        id: 'oidc/trusted-publisher',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /invalid-publisher|invalid-pending-publisher|trusted publish(?:er|ing) .{0,60}(?:fail|not|mismatch|no |error)|Trusted publishing exchange failure|No Trusted Publish(?:er|ing) config|publisher with matching claims|no corresponding publisher/i,
        help: "Owner, repository, workflow file and environment must match the registry's trusted publisher exactly.",
        examples: {
            match: [
                '* `invalid-publisher`: valid token, but no corresponding publisher',
                'Trusted publishing exchange failure: Token request failed',
            ],
        },
    },
    {
        id: 'oauth/invalid-grant',
        cause: 'token_expired/invalid-grant',
        rank: 'verdict',
        match: /invalid_grant\b|refresh[ _]token .{0,30}(?:expired|revoked|invalid)|Token has been expired or revoked|invalid refresh[ _]token|Invalid JWT Signature/i,
        examples: {
            match: [
                "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})",
                'the refresh token has expired due to inactivity',
            ],
        },
    },
    {
        id: 'oauth/invalid-client',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /invalid_client\b|unauthorized_client\b|"error": ?"(?:invalid_token|access_denied)"/i,
        examples: { match: ['{"error":"invalid_client","error_description":"Client authentication failed"}'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/packages.js
/** Package registries that a job publishes to or reads private packages from. */
const packageCredentialRules = [
    {
        id: 'npm/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code ENEEDAUTH|This command requires you to be logged in|ENEEDAUTH|EINVALIDNPMTOKEN|ENONPMTOKEN|Incorrect or missing password|Access token expired or revoked|No authentication configured for request|ERR_PNPM_(?:OTP|FETCH_40[13])|YN0041: .{0,200}Invalid authentication|YN0033: /,
        examples: {
            match: [
                'npm error code ENEEDAUTH',
                'npm notice Access token expired or revoked. Please try logging in again.',
                '➤ YN0041: acme@npm:1.2.0: Invalid authentication (as an unknown user)',
            ],
        },
    },
    {
        id: 'npm/publish-refused',
        cause: 'token_expired/http-403',
        rank: 'verdict',
        match: /You may not perform that action with these credentials|You do not have permission to publish|(?:Forbidden|permission).{0,60}to access this resource|you do not have permission to access it|Two-factor authentication or granular access token/,
        help: 'Use an automation or granular token that may publish this package.',
        examples: {
            match: [
                'npm error 403 403 Forbidden - PUT https://registry.example/x - You may not perform that action with these credentials.',
                'npm error 403 403 Forbidden - PUT https://registry.example/x - You do not have permission to publish "x".',
            ],
            not: ['npm error 403 You cannot publish over the previously published versions: 1.2.3.'],
        },
    },
    {
        id: 'npm/one-time-password',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code EOTP|This operation requires a one-time password/,
        help: 'The token asks for a second factor: use an automation token or trusted publishing.',
        examples: {
            match: ['npm error code EOTP', 'npm ERR! This operation requires a one-time password from your authenticator.'],
        },
    },
    {
        id: 'twine/refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Invalid or non-existent authentication information|The user '.{1,60}' isn't allowed to upload|The credential associated with user '.{1,60}' isn't allowed|Username\/Password authentication is no longer supported|Invalid API Token/,
        examples: {
            match: [
                'HTTPError: 403 Forbidden from https://upload.example/legacy/ Invalid or non-existent authentication information.',
                "The user 'acme' isn't allowed to upload to project 'site'.",
            ],
        },
    },
    {
        id: 'cargo/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /no token found, please run `?cargo login|token rejected for `|please provide a non-empty token|The given API token does not match the format used by crates\.io|authentication failed: Please log in|this crate exists but you don't seem to be an owner/i,
        examples: {
            match: [
                'error: no token found, please run `cargo login`',
                'error: token rejected for `acme`, please run `cargo login --registry acme`',
            ],
        },
    },
    {
        id: 'rubygems/push-refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /This rubygem could not be found on .{0,20}or you don't have permission|You do not have permission to push to this gem|The API key doesn't have access|Your rubygems\.org credentials aren't set|You have enabled multi-?factor authentication|Bad username or password for|Authentication is required for \S{1,200}/,
        examples: {
            match: [
                'You do not have permission to push to this gem. Ask an owner to add you.',
                'Authentication is required for https://gems.corp.example/.',
            ],
        },
    },
    {
        id: 'nuget/api-key',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /The specified API key is invalid, has expired|Unable to load the service index .{0,200}(?:401|403)|No API Key was provided|An API key must be provided|error NU1301: .{0,200}(?:401|403|Unauthorized|Forbidden)/,
        examples: {
            match: [
                'error: Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).',
            ],
        },
    },
    {
        id: 'maven/deploy-refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /authentication failed for https?:\S{1,200}, status: 40[13]|Not authorized ?, ReasonPhrase|status code: 40[13], reason phrase: (?:Unauthorized|Forbidden)|Could not PUT '.{1,300}'\. Received status code 40[13]|Received status code 40[13] from server|authorization failed for https?:|status: 401 (?:Unauthorized|Content)|status: 403 Forbidden|Content access is protected by token|Could not GET '.{1,300}'\. Received status code 40[13]|Failed to deploy artifacts: .{0,200}\b40[13]\b/,
        help: 'Check the <server> of settings.xml or the repository credentials: its id must be the repository id, and Central wants a user token.',
        examples: {
            match: [
                "Could not PUT 'https://repo.corp.example/a.jar'. Received status code 401 from server: Unauthorized",
                '[ERROR] Failed to execute goal deploy: authentication failed for https://repo.corp.example/a.pom, status: 401 Unauthorized',
            ],
        },
    },
    {
        id: 'composer/auth',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Could not authenticate against|The '.{1,200}' URL required authentication|Invalid credentials \(HTTP 40[13]\) for|Your GitHub (?:OAuth|credentials).{0,60}(?:invalid|expired|required)|fatal: .{0,20}composer.{0,60}auth/,
        examples: {
            match: [
                'Could not authenticate against github.com',
                "The 'https://repo.acme.example/packages.json' URL required authentication.",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/registry.js
/** Registries of container images and charts. */
const registryCredentialRules = [
    {
        id: 'registry/denied',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /\bdenied: (?:requested access|permission|installation not allowed|access|Unauthenticated|User|The request is missing|not_found)|unauthorized to access repository|insufficient_scope: authorization failed|invalid status code from registry 40[13]|requested access to the resource is denied|failed to authorize: .{0,200}(?:40[13]|denied)|failed to fetch (?:anonymous|oauth) token: .{0,200}40[13]/i,
        unless: /toomanyrequests|rate limit/i,
        help: 'Log in to the registry with an account that may push to this repository; on GHCR grant `packages: write` and give the repository access to the package.',
        examples: {
            match: [
                'denied: requested access to the resource is denied',
                'denied: installation not allowed to Create organization package',
                'unauthorized to access repository: acme/app, action: push',
            ],
            not: ['toomanyrequests: You have reached your unauthenticated pull rate limit.'],
        },
    },
    {
        id: 'registry/login',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /unauthorized: (?:authentication required|authentication failed|incorrect username|access|your|The client|failed|user|invalid)|incorrect username or password|Invalid username\/password|no basic auth credentials|error: authentication required|: authentication required$|error getting credentials|Get "?https?:\/\/\S{1,200}\/v2\/.{0,40}(?:unauthorized|denied)|Error saving credentials|Cannot perform an interactive login from a non TTY|Error: Cannot perform an interactive login|authorization token has expired|Your authorization token has expired|Login did not succeed/i,
        unless: /toomanyrequests|rate limit|NOAUTH|Proxy Authentication|localhost|127\.0\.0\.1/i,
        help: 'Log in to the registry before this step, and check the user name and the token in the secrets.',
        examples: {
            match: [
                'unauthorized: authentication required',
                'Error response from daemon: Get "https://r.example/v2/": unauthorized: incorrect username or password',
                'denied: Your authorization token has expired. Reauthenticate and try again.',
                'Error: Cannot perform an interactive login from a non TTY device',
            ],
        },
    },
    {
        id: 'registry/login-not-set',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Username and password required|Must provide --username|Password required$|Username required$|password is empty.{0,40}login/,
        help: 'A secret of the login step is empty: set it; secrets do not reach pull requests from forks.',
        examples: { match: ['Error: Username and password required', 'Error: Password required'] },
    },
    {
        id: 'registry/pull-denied',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /pull access denied|repository does not exist or may require|UNAUTHORIZED: .{0,60}(?:pull|access)/,
        unless: /toomanyrequests|rate limit/i,
        examples: {
            match: [
                "Error response from daemon: pull access denied for acme/api, repository does not exist or may require 'docker login'",
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/services.js
/** Hosting, quality and chat services that a pipeline calls with a token of its own. */
const serviceCredentialRules = [
    {
        id: 'cloudflare/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Authentication error \[code: 10000\]|Invalid (?:access token|request headers) \[code: (?:9109|6003)\]|necessary to set a CLOUDFLARE_API_TOKEN|You are not authenticated\. Please run `wrangler login`|Unable to authenticate request \[code: 10001\]/,
        examples: {
            match: [
                '✘ [ERROR] A request to the Cloudflare API (/accounts/x/pages) failed.  Authentication error [code: 10000]',
                "it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work",
            ],
        },
    },
    {
        id: 'vercel/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /The (?:specified )?token (?:provided via `--token` argument )?is not valid|No existing credentials found\. Please run `vercel login`|You defined "--token", but it's missing a value|Could not retrieve Project Settings|The token provided via .{0,40}is not valid/,
        examples: {
            match: [
                'Error: The specified token is not valid. Use `vercel login` to generate a new token.',
                'Error: No existing credentials found. Please run `vercel login` or pass "--token"',
            ],
        },
    },
    {
        id: 'hosting/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /No access token available\. Please login with 'flyctl auth login'|flyctl auth login|You must be authenticated to view this|Invalid credentials provided\.?.{0,40}heroku|NETLIFY_AUTH_TOKEN|Access token not provided\. Supply an access token by running supabase login|Invalid access token format\. Must be like|Project not found\. Please rerun `netlify link`/i,
        examples: {
            match: [
                "Error: No access token available. Please login with 'flyctl auth login'",
                'Access token not provided. Supply an access token by running supabase login or setting the SUPABASE_ACCESS_TOKEN environment variable.',
            ],
        },
    },
    {
        id: 'codecov/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Token required (?:because|-)|Repository not found.{0,30}token|Please provide an upload token|Token required - not valid tokenless|Invalid (?:upload )?token\b|Couldn't find a repository matching this job|coveralls.{0,60}(?:token|unprocessable)/i,
        unless: /syntax|unexpected|lexer/i,
        examples: {
            match: [
                'Upload queued for processing failed: {"message":"Token required because branch is protected"}',
                'Bad response: 422 {"message":"Couldn\'t find a repository matching this job.","error":true}',
            ],
        },
    },
    {
        id: 'sonar/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Not authorized\. Please check the (?:user token|properties sonar)|You're not authorized to (?:run|analyze)|sonar\.login.{0,60}(?:invalid|not authorized)|You must define the following mandatory properties .{0,40}sonar\.token|Failed to query server version: .{0,80}40[13]|Running this GitHub Action without SONAR_TOKEN/i,
        examples: {
            match: [
                "ERROR: Error during SonarScanner execution: Not authorized. Please check the user token in the property 'sonar.token'.",
                "ERROR: You're not authorized to analyze this project or the project doesn't exist on SonarQube",
            ],
        },
    },
    {
        id: 'quality/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /`snyk` requires an authenticated account|SNYK-0005|Authentication error \(SNYK|error: API request failed.{0,40}caused by: sentry reported an error: .{0,60}40[13]|sentry reported an error: (?:Authentication|Invalid token|You do not have permission)|Auth token is required for this request|Missing API key\. Please (?:run|set)/i,
        examples: {
            match: [
                '`snyk` requires an authenticated account. Please run `snyk auth` and try again.',
                'error: Auth token is required for this request. Please run `sentry-cli login` and try again!',
            ],
        },
    },
    {
        id: 'slack/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\binvalid_auth\b|\bnot_authed\b|\btoken_revoked\b|\btoken_expired\b|\baccount_inactive\b|\bno_service\b|\binvalid_webhook_token|\bmissing_scope\b/,
        unless: /error_class|lumen/,
        help: 'Issue a new bot token or webhook in the Slack app, and put it into the secret.',
        examples: {
            match: [
                'slack replied HTTP 200 {"ok":false,"error":"invalid_auth"}',
                'Error: An API error occurred: token_revoked',
            ],
        },
    },
    {
        id: 'slack/channel',
        cause: 'build/config-error',
        rank: 'cause',
        match: /\bnot_in_channel\b|\bchannel_not_found\b|\bis_archived\b|\bchannel_is_archived\b|\bno_text\b|\binvalid_blocks\b/,
        help: 'Correct the channel or the message, or invite the bot to the channel.',
        examples: { match: ['Error: An API error occurred: not_in_channel', '{"ok":false,"error":"channel_not_found"}'] },
        yieldsTo: ['slack/token'],
    },
    {
        id: 'chat/webhook',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /"message": ?"Unknown Webhook"|Invalid Webhook Token|DiscordAPIError\[(?:10015|50027)\]|Webhook (?:URL|url) .{0,40}(?:not valid|invalid|revoked)|\{"ok":false,"error_code":40[14],"description":"(?:Unauthorized|Not Found)"|An invalid token was provided\.|Specify secrets\.(?:SLACK_WEBHOOK_URL|\w+)|Need to provide at least one botToken or webhookUrl/i,
        examples: {
            match: [
                '{"message": "Unknown Webhook", "code": 10015}',
                '{"ok":false,"error_code":401,"description":"Unauthorized"}',
                'Error: Need to provide at least one botToken or webhookUrl',
            ],
        },
    },
    {
        id: 'llm/api-key',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Incorrect API key provided|invalid_api_key|invalid x-api-key|"type": ?"authentication_error"|OPENAI_API_KEY environment variable is (?:missing|not)|api_key client option must be set|API key not valid\. Please pass a valid API key|API_KEY_INVALID|Could not resolve authentication method\. Expected/i,
        examples: {
            match: [
                "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ***'}}",
                '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
            ],
        },
    },
    {
        id: 'huggingface/gated',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        show: 'last',
        match: /(?:GatedRepoError|RepositoryNotFoundError|HfHubHTTPError): 40[13] Client Error|Cannot access gated repo|Access to model \S{1,120} is restricted|You must have access to it and be authenticated|not in the authorized list|If this is a private (?:or gated )?repo|Invalid user token|LocalTokenNotFoundError/i,
        help: 'Accept the terms of the model with the account of the token, and give the token read access to gated repositories.',
        examples: {
            match: [
                'Cannot access gated repo for url https://hub.example/acme/m/resolve/main/config.json.',
                'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/shared-words.js
/** What many tools say alike when an identity is refused: last resort, where no tool is known. */
const sharedCredentialRules = [
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
        match: /\b(?:invalid|incorrect|malformed|wrong|unknown) (?:api[ _-]?key|(?:access |auth(?:entication)? |bearer |upload |personal access )?token|credentials?|authentication (?:credentials|token|information)|login|username or password|client secret)\b|bad (?:api[ _-]?key|token|login)\b|InvalidTokenException|JsonWebTokenError|authentication (?:failed|failure|error)\b|AuthenticationError\b|failed to (?:authenticate|log ?in)\b|login failed|not logged in|Unauthenticated\b|not authenticated/i,
        unless: /unexpected token|CSRF|syntax|parse|localhost|127\.0\.0\.1/i,
        examples: {
            match: ['Error: Invalid API key', 'remote: authentication failed'],
            not: ['SyntaxError: Unexpected token }'],
        },
    },
    {
        id: 'token/not-set',
        cause: 'token_expired/missing-credential',
        rank: 'symptom',
        match: /\b\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\w{0,60}(?: environment variable)? (?:is|was|are|must be|has to be) (?:not set|not defined|required|missing|empty|unset|undefined|set)\b|(?:missing|please (?:set|provide)|must (?:set|provide)) (?:the )?(?:required )?(?:environment variable |secret |env var )?[`'"]?\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\b|No (?:auth(?:entication)?|access|API) (?:token|key|credentials?) (?:found|provided|available|specified)|credentials? (?:not (?:found|provided|set|configured)|missing)|\b\w{1,60} (?:token|api key) (?:is )?(?:required|missing|not provided)/i,
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
        id: 'secret/not-found',
        cause: 'token_expired/missing-credential',
        rank: 'cause',
        match: /ResourceNotFoundException.{0,80}can't find the specified secret|Secrets Manager can't find|secret .{1,80}(?:not found|does not exist|is required, but not provided)|Required secret .{0,60}(?:not|missing)|Secret \S{1,80} is required, but not provided|could not resolve secret reference|(?:parameter|secret) version .{1,80} not found/i,
        unless: /MountVolume|secretKeyRef/,
        examples: {
            match: [
                "An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation: Secrets Manager can't find the specified secret.",
                'Secret DEPLOY_KEY is required, but not provided while calling.',
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
            match: ['Error: Forbidden', 'You do not have permission to publish.'],
            not: ["Access to the path 'C:\\\\x' is denied."],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/signing.js
/** Certificates and keys that sign, and client certificates. */
const signingRules = [
    {
        id: 'tls/client-certificate-refused',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /alert certificate (?:expired|revoked|unknown|required)|alert bad certificate|client certificate .{0,40}(?:expired|revoked|required)|tls: (?:expired|bad) certificate|tls: certificate required|No required SSL certificate was sent|The SSL certificate error|Received fatal alert: (?:certificate_expired|bad_certificate|certificate_required|certificate_revoked)/i,
        examples: {
            match: [
                'curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0',
                'remote error: tls: expired certificate',
                '<center>No required SSL certificate was sent</center>',
            ],
        },
    },
    {
        id: 'apple/signing',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /Signing certificate .{0,200}(?:expired|revoked|not valid)|No signing certificate|Provisioning profile .{0,200}(?:expired|doesn't include|not found|has expired)|CSSMERR_TP_CERT_(?:EXPIRED|REVOKED)|No certificate for team|errSecInternalComponent|item could not be found in the keychain|MAC verification failed during PKCS12 import|Code Sign error: |No codesigning identities found/i,
        examples: {
            match: [
                'error: Signing certificate is invalid. Signing certificate "Apple Distribution: X", serial number "1", is not valid for code signing. It may have been revoked or expired.',
                'security: SecKeychainItemImport: MAC verification failed during PKCS12 import (wrong password?)',
            ],
        },
    },
    {
        id: 'apple/profile',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /No profiles? for '.{0,120}' (?:were|was) found|requires a provisioning profile|No matching provisioning profiles? found|doesn't match the entitlements file|No Accounts: Add a new account|No code signing identit(?:y|ies) (?:was |were )?found/i,
        help: 'Install the provisioning profile for this bundle id and team on the runner, or let match fetch it.',
        examples: {
            match: [
                "error: No profiles for 'com.acme.app' were found",
                '"App" requires a provisioning profile. Select a provisioning profile in the Signing & Capabilities editor.',
            ],
        },
    },
    {
        id: 'apple/account',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /notarytool.{0,60}(?:401|credentials)|Invalid username and password combination|Please sign in with an app-specific password|Authentication credentials are missing or invalid|A required agreement is missing or has expired|PLA Update available|Unable to (?:upload|validate) (?:archive|your application).{0,80}(?:auth|credential)|NOT_AUTHORIZED\b|session .{0,30}App Store Connect.{0,40}expired/i,
        examples: {
            match: [
                'Error: HTTP status code: 401. Invalid credentials. Please sign in with an app-specific password.',
                'Error: HTTP status code: 403. A required agreement is missing or has expired.',
            ],
        },
    },
    {
        id: 'android/keystore',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /Keystore was tampered with, or password was incorrect|keystore password was incorrect|Failed to read key .{1,80} from store|Keystore file '.{1,200}' not found for signing config|SigningConfig .{1,60} is missing required property|No key with alias '.{1,80}' found in keystore/i,
        help: 'Check the decoded keystore file, its alias and its passwords in the secrets.',
        examples: {
            match: [
                'Failed to read key release from store "/w/app/release.jks": Keystore was tampered with, or password was incorrect',
            ],
        },
    },
    {
        id: 'windows/signtool',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /SignTool Error: (?:No certificates were found|The specified PFX password|An unexpected internal error has occurred|The signer's certificate)|The specified PFX password is not correct|certificate was expired.{0,40}signtool|Azure Trusted Signing.{0,60}(?:403|denied)/i,
        examples: { match: ['SignTool Error: No certificates were found that met all the given criteria.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials.js













/** Identity that was refused, in the words of logins, clouds, registries, git and ssh. */
const credentialRules = [
    ...gitCredentialRules,
    ...githubCredentialRules,
    ...registryCredentialRules,
    ...packageCredentialRules,
    ...oidcRules,
    ...awsCredentialRules,
    ...azureCredentialRules,
    ...gcpCredentialRules,
    ...infraCredentialRules,
    ...databaseCredentialRules,
    ...signingRules,
    ...serviceCredentialRules,
    ...sharedCredentialRules,
];

;// CONCATENATED MODULE: ./build/core/rules/github/workflow.js
/** Workflow files, workflow commands and releases that GitHub refuses. */
const workflowRules = [
    {
        id: 'github/deprecated-action',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /uses a deprecated version of `?actions\/|has been automatically failed because it uses a deprecated/,
        help: 'Raise the version of the action that the message names.',
        examples: {
            match: [
                'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
            ],
        },
    },
    {
        id: 'github/command-file',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Unable to process file command '(?:output|env|path|state)' successfully|Invalid value\. Matching delimiter not found/,
        help: 'What is written to GITHUB_OUTPUT or GITHUB_ENV is not `name=value`: a value of several lines needs a delimiter.',
        examples: {
            match: [
                "Unable to process file command 'output' successfully.",
                "Invalid value. Matching delimiter not found 'EOF'",
            ],
        },
    },
    {
        id: 'github/release-exists',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /a release with the same tag name already exists|"code": ?"already_exists"|tag_name already exists|already_exists, field: tag_name/i,
        help: 'The release or its asset exists already: raise the version, or update the release instead.',
        examples: { match: ['HTTP 422: Validation Failed: a release with the same tag name already exists: v1.2.0'] },
    },
    {
        id: 'github/environment-protection',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /is not allowed to deploy to .{1,80} due to environment protection rules/,
        help: "Allow the branch or tag in the environment's deployment rules.",
        examples: { match: ['Branch "topic" is not allowed to deploy to production due to environment protection rules.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github.js

/** GitHub's own actions, the runner and git, where they say something that no general rule covers. */
const githubRules = [
    ...workflowRules,
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
        // The gate of this action turns red for the regions' sake, and its log repeats their evidence.
        id: 'lumen/gate-red',
        cause: 'unknown/other-job-failed',
        rank: 'verdict',
        match: /The step fails because "fail-on" (?:is|asks) /,
        examples: {
            match: [
                '20261124 has failed so far: 0 of 2 regions succeeded. The step fails because "fail-on" is "failure".',
                'What 20261124 came to is not known. The step fails because "fail-on" asks for a good date.',
            ],
            not: ['  fail-on: failure'],
        },
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

;// CONCATENATED MODULE: ./build/core/rules/transport/status.js
/**
 * Words that show that a number is a status that a server sent. Each is tied to the number in one literal, so that
 * `took 503 ms`, a port, a line number or a count is never read as one.
 */
const introductions = [
    'HTTP ',
    'HTTP/1.1 ',
    'HTTP/1.0 ',
    'HTTP/2 ',
    'HTTP/2.0 ',
    'error ',
    'error: ',
    'error \\(',
    'error: \\(',
    'status ',
    'status: ',
    'status=',
    'status":',
    'status": ',
    'status of ',
    "status was '",
    '(?<!exit |exited with |exit)code ',
    '(?<!exit |exited with |exit)code: ',
    'code=',
    'code = ',
    'code was ',
    'code of ',
    'code":',
    'code": ',
    "code: '",
    'response ',
    'response: ',
    'returned ',
    'returned a ',
    'responded with ',
    'responded with a ',
    'responded: ',
    'received ',
    'answered ',
    'answered with ',
    'failed with ',
    'failed with: ',
    'failed: ',
    'success: ',
    'request: \\(',
];
/** A pattern for one of `codes` behind words that introduce a status. Each alternative holds a literal. */
function status_status(...codes) {
    const each = introductions.flatMap((words) => codes.map((code) => `${words}${code}`));
    return `(?:${each.join('|')})(?!\\d|[.,:]\\d|%| ?(?:ms|s|sec|seconds|bytes|[KMG]i?B|files?|lines?|tests?|items?|rows|times|packages|errors|passed|warnings)\\b)`;
}

;// CONCATENATED MODULE: ./build/core/rules/transport/client-errors.js

/** 401, 403, 404 and 410, as HTTP clients of all languages print them. */
const clientErrorRules = [
    {
        id: 'http/401',
        cause: 'token_expired/http-401',
        rank: 'cause',
        match: new RegExp(`401:? {1,3}\\(?(?:Unauthori[sz]ed|Client Error|Authorization Required)|code E401\\b|401 Error, Credentials|HTTP Basic: Access denied|Unauthorized - 401|${status_status('401')}`, 'i'),
        unless: /localhost|127\.0\.0\.1|rate limit/i,
        examples: {
            match: [
                'npm error code E401',
                '401 Client Error: Unauthorized for url: https://hub.example/x',
                'The requested URL returned error: 401',
                'status: 401 Unauthorized',
            ],
            not: ['401 passed, 2 skipped', 'src/auth.ts:401:7', 'received 401 bytes'],
        },
    },
    {
        id: 'http/403',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: new RegExp(`403:? {1,3}\\(?(?:Forbidden|Client Error|Invalid or non-existent)|code E403\\b|HTTP Error 403|Forbidden - 403|${status_status('403')}`, 'i'),
        unless: /rate limit|abuse|localhost|127\.0\.0\.1|cannot publish over/i,
        examples: {
            match: ['The requested URL returned error: 403', '403 Forbidden', 'npm error code E403'],
            not: ['HTTP 403: API rate limit exceeded for installation', 'wrote 403 files'],
        },
    },
    {
        id: 'http/404',
        cause: 'dependency/artifact-not-found',
        rank: 'symptom',
        match: new RegExp(`404:? {1,3}\\(?Not Found|404 Client Error|HTTP Error 404|ERROR 404: |Not Found - 404|${status_status('404', '410')}|410:? Gone\\b|410 \\(Gone`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        yieldsTo: ['package/not-found'],
        examples: {
            match: [
                'curl: (22) The requested URL returned error: 404',
                '2026-01-02 03:04:05 ERROR 404: Not Found.',
                'HTTP status 410',
            ],
            not: ['404 passed', 'took 404 ms'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/rate-limits.js

/** 429 and the 403 that means the same. */
const rateLimitRules = [
    {
        id: 'http/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'cause',
        match: new RegExp(`Too Many Requests|toomanyrequests|rate[ -]?limit(?:ed|ing)?(?: has been)?(?: was)? (?:exceeded|reached|hit)|(?:exceeded|hit|reached|over)(?: (?:a|the|your|our|their))?(?: \\S{1,40}){0,3} rate[ -]?limit|pull rate limit|RateLimit(?:Error|Exceeded|Exception)|rate_limit_(?:error|exceeded)|code E429\\b|429 Client Error|API rate limit|abuse detection|You are being rate limited|request limit exceeded|quota exceeded for quota metric|RESOURCE_EXHAUSTED: .{0,40}(?:Quota|rate)|insufficient_quota|too many 429|${status_status('429')}`, 'i'),
        unless: /secondary rate limit|x-ratelimit-remaining: [1-9]|rate limit remaining|localhost|127\.0\.0\.1/i,
        // A client that tries again names the limit each time; its last words say which request gave up.
        show: 'last',
        examples: {
            match: [
                'npm error code E429',
                'toomanyrequests: You have reached your pull rate limit.',
                'HTTP 403: API rate limit exceeded for installation ID 4711',
                'Error: Unexpected HTTP response: 429',
                'huggingface_hub.errors.HfHubHTTPError: 429 Client Error: Too Many Requests for url: https://hub.example/api',
            ],
            not: ['received 429 bytes', '429 passed', 'x-ratelimit-remaining: 4999'],
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
        id: 'http/408',
        cause: 'network/request-timeout',
        rank: 'cause',
        match: new RegExp(`408:? {1,3}\\(?Request Time-?out|408 Client Error|${status_status('408')}`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        examples: {
            match: ['The requested URL returned error: 408', '408 Request Timeout'],
            not: ['took 408 ms', 'src/a.ts:408:3'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/server-errors.js

const ours = /localhost|127\.0\.0\.1|\B::1\b|expected .{0,60}(?:to (?:be|equal)|received)/i;
/** 5xx: the other side answered, and failed. */
const serverErrorRules = [
    {
        id: 'http/503',
        cause: 'external_api/http-503',
        rank: 'cause',
        match: new RegExp(`\\b503:? {1,3}\\(?Service (?:Temporarily )?Unavailable|Service Unavailable\\b.{0,20}503|code E503\\b|503 Server Error|\\(status: 503|too many 503|503 status code|503 Backend fetch failed|503 first byte timeout|50[0-9] Slow Down|Unavailable \\(503\\)|Unavailable - 503|returned 503\\b|Got 503\\b|got 503\\b|${status_status('503')}`, 'i'),
        unless: ours,
        examples: {
            match: [
                'npm error code E503',
                '  503  Service Unavailable [IP: 192.0.2.4 80]',
                'The requested URL returned error: 503',
                'Response status code does not indicate success: 503 (Service Unavailable).',
                'got 503',
                "httpx.HTTPStatusError: Server error '503 Service Unavailable' for url 'https://hub.acme.example/x'",
                'AxiosError: Request failed with status code 503',
                'HTTP/2 503',
                'gh: HTTP 503: Service Unavailable (https://api.github.com/graphql)',
            ],
            not: [
                'src/http.ts:503:12',
                'took 503 ms',
                'slow query ms=503',
                'Received 503 bytes',
                'HTTP server listening on 5030',
                'status: 503.2 MB',
                'error: 5030',
                'error: process exited with code 503',
            ],
        },
    },
    {
        id: 'http/502',
        cause: 'external_api/http-502',
        rank: 'cause',
        match: new RegExp(`502:? {1,3}\\(?(?:Bad Gateway|Proxy Error)|code E502\\b|502 Server Error|too many 502|Bad Gateway|Got 502\\b|got 502\\b|${status_status('502')}`, 'i'),
        unless: ours,
        examples: {
            match: [
                '502 Bad Gateway',
                'unexpected status from PUT request to https://r.example/v2/a/blobs: 502 Bad Gateway',
                'RequestError [HttpError]: status: 502',
            ],
            not: ['line 502: warning', 'port 502'],
        },
    },
    {
        id: 'http/504',
        cause: 'external_api/http-504',
        rank: 'cause',
        match: new RegExp(`504:? {1,3}\\(?Gateway Time-?out|code E504\\b|504 Server Error|too many 504|Gateway Time-?out|GatewayTimeout|Got 504\\b|got 504\\b|${status_status('504')}`, 'i'),
        unless: ours,
        examples: {
            match: ['504 Gateway Time-out', 'The requested URL returned error: 504'],
            not: ['504 passed in 12.1s'],
        },
    },
    {
        id: 'http/500',
        cause: 'external_api/http-500',
        rank: 'cause',
        match: new RegExp(`500:? {1,3}\\(?Internal (?:Server )?Error|code E500\\b|500 Server Error|too many 500|500 Can't connect|${status_status('500')}`, 'i'),
        unless: ours,
        examples: {
            match: [
                '500 Internal Server Error',
                'Response status code was 500.',
                'remote: Internal Server Error, HTTP status 500',
            ],
            not: ['warmed up in 500 ms', 'received 500 rows', 'HTTP 5000'],
        },
    },
    {
        id: 'http/5xx',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: new RegExp(`52[0-7]:? (?:Origin|Web Server|Connection Timed Out|A Timeout|SSL Handshake|Invalid SSL|Server Error: )|530 (?:Origin|<none>|Site)|5\\d\\d Server Error|error code: 52[0-7]\\b|Web server is (?:down|returning an unknown error)|${status_status('5(?:01|05|07|08|09|1\\d|2\\d|30|98|99)')}`, 'i'),
        unless: ours,
        examples: {
            match: [
                'HTTP 522',
                'error code: 520',
                'requests.exceptions.HTTPError: 521 Server Error: Web server is down for url: https://a.example/',
                'HTTP status 530 <none>',
            ],
            not: ['version 5.2.1', 'received 522 bytes', 'listening on :5220', '512 passed'],
        },
    },
    {
        id: 'http/unavailable-words',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /\bService (?:is )?(?:Temporarily )?Unavailable|temporarily unavailable|(?:service|server|registry|API) is (?:currently )?(?:down|unavailable|overloaded)|currently (?:unavailable|experiencing)|Internal Server Error|ServiceUnavailable|service_unavailable|InternalError\b.{0,40}(?:AWS|Amazon|We encountered)|We encountered an internal error|upstream (?:connect error|request timeout)|no healthy upstream|backend is unhealthy|server is overloaded|Something went wrong on our end|is over capacity|overloaded_error|Sorry, there was a problem (?:on our end|with our servers)|We're having a really bad day|This page is taking too long to load/i,
        unless: /Resource temporarily unavailable|localhost|127\.0\.0\.1/i,
        examples: {
            match: [
                'HttpError: Service Unavailable',
                'rpc error: code = Unavailable desc = upstream connect error or disconnect',
            ],
            not: ['fork: retry: Resource temporarily unavailable'],
        },
    },
    {
        id: 'http/maintenance',
        cause: 'external_api/maintenance',
        rank: 'symptom',
        match: /(?:is|are|currently|down) (?:currently )?(?:under|undergoing|for|in) (?:scheduled |planned )?maintenance|scheduled maintenance (?:is in progress|window)|read-only mode for maintenance/i,
        examples: {
            match: ['The registry is currently undergoing scheduled maintenance.', 'Service is down for maintenance'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/http.js



/** What the other side answered, as HTTP clients of all languages print it. */
const httpRules = [...rateLimitRules, ...serverErrorRules, ...clientErrorRules];

;// CONCATENATED MODULE: ./build/core/rules/machine/access.js
/** Files, sockets, ports and devices that the machine does not give. */
const accessRules = [
    {
        id: 'docker/daemon-missing',
        cause: 'environment/docker-daemon-missing',
        rank: 'verdict',
        match: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|docker daemon is not running|Could not find a valid Docker environment|Cannot connect to Podman/i,
        unless: /permission denied/i,
        examples: {
            match: [
                'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
                'java.lang.IllegalStateException: Could not find a valid Docker environment.',
            ],
        },
    },
    {
        id: 'docker/socket-denied',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /permission denied while trying to connect to the docker|dial unix \S{1,200}: connect: permission denied/i,
        help: 'Put the user of the runner into the group `docker`, and restart the runner.',
        examples: {
            match: ['permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'],
        },
    },
    {
        id: 'git/dubious-ownership',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /detected dubious ownership in repository|dubious ownership/,
        help: 'Add the path to `git config --global safe.directory` for the user that runs the step.',
        examples: { match: ["fatal: detected dubious ownership in repository at '/__w/site/site'"] },
    },
    {
        id: 'windows/file-locked',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: /being used by another process|EBUSY: resource busy or locked|os error 32\)|WinError 32|file is locked by: "|Text file busy|다른 프로세스가 .{0,20}사용 중|別のプロセスで使用|von einem anderen Prozess verwendet|utilisé par un autre processus|siendo utilizado por otro proceso|另一个程序正在使用/i,
        help: 'Another process still holds the file: stop it before this step.',
        examples: {
            match: [
                "The process cannot access the file 'D:\\a\\x.dll' because it is being used by another process.",
                "Error: EBUSY: resource busy or locked, unlink 'C:\\x'",
            ],
        },
    },
    {
        id: 'windows/path-too-long',
        cause: 'environment/wrong-tool-version',
        rank: 'cause',
        match: /Filename too long|The (?:specified )?path, file name, or both are too long|PathTooLongException|The filename or extension is too long|ENAMETOOLONG/,
        help: 'Turn on long paths (`git config --system core.longpaths true`), or check out into a shorter path.',
        examples: {
            match: [
                'error: unable to create file a/b.txt: Filename too long',
                'System.IO.PathTooLongException: The specified path, file name, or both are too long.',
            ],
        },
    },
    {
        id: 'machine/permission-denied',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: /: Permission denied(?: \(os error 13\))?$|EACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|EPERM: |\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: (?:\/|[A-Z]:\\)|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS: |Insufficient permissions to install|must be (?:run as|root)|are you root\?|a terminal is required to read the password|sudo: a password is required|is not in the sudoers file|허가 거부|許可がありません|アクセスが拒否されました|权限不够|拒绝访问|액세스가 거부되었습니다|Keine Berechtigung|Zugriff verweigert|Permission non accordée|Accès refusé|Permiso denegado|Acceso denegado|Permissão negada|Insufficient permissions? to (?:write|install|create)/i,
        unless: /publickey|denied to |remote:|registry|https?:\/\/|S3|sts:|arn:|ssh_dispatch|git@|token/i,
        examples: {
            match: [
                "install: cannot create regular file '/opt/agent': Permission denied",
                "EACCES: permission denied, open '/usr/lib/x'",
                "PermissionError: [Errno 13] Permission denied: '/data'",
                'sudo: a terminal is required to read the password; either use the -S option',
            ],
            not: ['git@github.com: Permission denied (publickey).'],
        },
    },
    {
        id: 'machine/port-in-use',
        cause: 'environment/port-in-use',
        rank: 'cause',
        match: /EADDRINUSE|address already in use|port is already allocated|Port \d{2,5} is (?:already )?in use|Only one usage of each socket address|Port \d{2,5} was already in use/i,
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
        match: /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|Failed to boot|Unable to boot (?:device|the Simulator)|unable to find a (?:device|destination) matching|emulator.{0,40}(?:timed? out|did not|terminated)|DISPLAY is not set|could not connect to display|no DISPLAY environment variable|no display name and no \$DISPLAY|libcuda\.so\.1: cannot open/i,
        examples: {
            match: [
                '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY',
                'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
                '_tkinter.TclError: no display name and no $DISPLAY environment variable',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/disk.js
/** Room on disks, and the limits that share its error code. */
const diskRules = [
    {
        id: 'machine/disk-full',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: /No space left on device|ENOSPC: no space|not enough (?:space on the disk|free space|disk space)|disk (?:is )?full\b|Disk quota exceeded|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|low on disk space|OSError: \[Errno 28\]|os error (?:28|112)\)|StorageFull|디스크.{0,10}(?:공간|용량).{0,12}(?:부족|없)|장치에 남은 공간이 없음|デバイスに空き領域がありません|ディスクに十分な空き領域|设备上没有空间|磁盘空间不足|Auf dem Gerät ist kein Speicherplatz|Aucun espace disponible|Espace insuffisant sur le disque|No queda espacio|Não há espaço (?:disponível|suficiente)|Es steht nicht genug Speicherplatz/i,
        unless: /warning: You are running out|System\.IO\.FileNotFound|watch|inotify/i,
        help: 'Free space before this step (remove tool caches, prune Docker), or use a larger machine.',
        examples: {
            match: [
                'tar: out.img: Wrote only 4096 of 10240 bytes: No space left on device',
                'ENOSPC: no space left on device, write',
                'There is not enough space on the disk.',
                'sqlite3.OperationalError: database or disk is full',
                'tar: a.img: 쓸 수 없음: 장치에 남은 공간이 없음',
            ],
            not: ["Error: ENOSPC: no space left on device, watch '/srv/app'"],
        },
    },
    {
        id: 'machine/file-watchers',
        cause: 'environment/too-many-open-files',
        rank: 'verdict',
        match: /System limit for number of file watchers|no space left on device, watch|inotify_(?:add_watch|init1?).{0,60}(?:failed|error|limit|No space|Too many)|inotify (?:watch|instances?) .{0,40}(?:limit|reached|exhausted)|upper limit on inotify/i,
        help: 'Raise fs.inotify.max_user_watches on the machine, or watch fewer files.',
        examples: {
            match: [
                "Error: ENOSPC: System limit for number of file watchers reached, watch '/srv/app'",
                'inotify_add_watch failed: No space left on device',
            ],
        },
    },
    {
        id: 'machine/open-files',
        cause: 'environment/too-many-open-files',
        rank: 'cause',
        match: /Too many open files|EMFILE: |\(EMFILE\)|ENFILE: |Resource temporarily unavailable|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|spawn E2BIG|열린 파일이 너무 많|開いているファイルが多すぎ|Zu viele offene Dateien|Trop de fichiers ouverts|Demasiados (?:archivos|ficheros) abiertos|打开的文件过多|Liste der Argumente zu lang|인수 명단이 너무 김|引数リストが長すぎ/i,
        unless: /no space|curl|unable to resolve/i,
        examples: {
            match: [
                'Error: EMFILE: too many open files, open',
                'fork: retry: Resource temporarily unavailable',
                '/usr/bin/git: Argument list too long',
            ],
        },
        yieldsTo: ['machine/file-watchers'],
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/memory.js
/** Memory that ran out, in the words of runtimes, compilers and kernels. */
const memoryRules = [
    {
        id: 'node/heap',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /JavaScript heap out of memory|Reached heap limit|Ineffective mark-compacts|ERR_WORKER_OUT_OF_MEMORY|Worker terminated due to reaching memory limit/,
        help: 'Raise `NODE_OPTIONS=--max-old-space-size`, or use a machine with more memory.',
        examples: {
            match: [
                'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
                'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory',
            ],
        },
    },
    {
        id: 'jvm/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Java heap space|GC overhead limit exceeded|Native memory allocation \(m(?:map|alloc)\) failed|Expiring Daemon because JVM heap space is exhausted|Could not reserve enough space for .{0,30}object heap/,
        help: 'Raise -Xmx (org.gradle.jvmargs, MAVEN_OPTS) within the memory of the machine.',
        examples: {
            match: ['java.lang.OutOfMemoryError: Java heap space', 'Expiring Daemon because JVM heap space is exhausted'],
        },
    },
    {
        id: 'jvm/daemon-gone',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /Gradle build daemon disappeared unexpectedly|DaemonDisappearedException|The forked VM terminated without properly saying goodbye/,
        examples: { match: ['Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)'] },
    },
    {
        id: 'dotnet/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /System\.OutOfMemoryException|Out of memory\.$|GC heap initialization failed|error MSB4166: Child node/,
        examples: { match: ['System.OutOfMemoryException: Exception of type was thrown.'] },
    },
    {
        id: 'compiler/killed',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /fatal error: Killed signal terminated program|internal compiler error: Killed|ld terminated with signal 9|signal: 9, SIGKILL|worker (?:process )?(?:was )?terminated by SIGKILL|ELIFECYCLE.{0,40}137|LLVM ERROR: out of memory|cc1plus: out of memory|fatal error C1060|fatal error LNK1102|virtual memory exhausted|signal: killed$/,
        unless: /sigterm/i,
        help: 'Compile with fewer jobs at a time (-j), or use a machine with more memory.',
        examples: {
            match: [
                'gcc: fatal error: Killed signal terminated program cc1plus',
                'go: link: signal: killed',
                'a.cpp(3): fatal error C1060: compiler is out of heap space',
            ],
        },
    },
    {
        id: 'machine/oom-killer',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /OOMKilled|oom-kill(?:er)?|Out of memory: Killed process|Memory cgroup out of memory|Killed process \d+ \(/i,
        unless: /OOMKilled"?: ?"?false/,
        examples: {
            match: ['Last state: OOMKilled', 'Memory cgroup out of memory: Killed process 3201 (node)'],
            not: ['"OOMKilled": false,'],
        },
    },
    {
        id: 'gpu/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation|MPS backend out of memory/,
        examples: { match: ['torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB'] },
    },
    {
        id: 'machine/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'cause',
        match: /^\s*MemoryError\b|\bMemoryError:? *$|\bMemoryError: Unable to allocate|Cannot allocate memory|std::bad_alloc|fatal error: runtime: out of memory|memory allocation of \d+ bytes failed|ENOMEM\b|not enough memory|Allowed memory size of \d+ bytes exhausted|Out of memory\b|failed to allocate memory|NoMemoryError|메모리.{0,10}(?:부족|할당할 수 없)|メモリを?(?:不足|確保できません)|内存不足|无法分配内存|Kann keinen Speicher|Nicht genügend Hauptspeicher|Ne peut allouer de la mémoire|Impossible d'allouer de la mémoire|No se pudo asignar memoria/i,
        unless: /oom_score|if out of memory/i,
        examples: {
            match: [
                'MemoryError',
                'fork: Cannot allocate memory',
                'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
                'memory allocation of 8589934592 bytes failed',
                'failed to allocate memory (NoMemoryError)',
            ],
            not: ['test_memory_error PASSED'],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/runner.js
/** The runner's own words on how a job ended. */
const runnerRules = [
    {
        id: 'runner/shutdown',
        cause: 'environment/runner-lost',
        rank: 'verdict',
        match: /The runner has received a shutdown signal|lost communication with the server|The self-hosted runner.{0,60}lost|runner .{0,60}(?:went offline|has been lost)|The hosted runner (?:encountered an error|lost)|Runner (?:is )?shutting down|spot instance.{0,40}(?:terminat|interrupt|reclaim)|preempted\b|The job was not acquired by Runner/i,
        examples: {
            match: [
                'The runner has received a shutdown signal. This can happen when the runner service is stopped.',
                'The hosted runner lost communication with the server.',
                'The job was not acquired by Runner of type hosted even after multiple attempts',
            ],
        },
    },
    {
        id: 'runner/job-timeout',
        cause: 'environment/job-timeout',
        rank: 'verdict',
        match: /has exceeded the maximum execution time|job exceeded the maximum (?:log length|time)|execution took longer than .{1,20} (?:and was|seconds)|The job has timed out/i,
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

;// CONCATENATED MODULE: ./build/core/rules/machine/signals.js
/** Processes that a signal ended, and exit codes that say why. */
const signalRules = [
    {
        id: 'shell/killed',
        cause: 'environment/killed',
        rank: 'cause',
        match: /(?:^|: )(?:line \d+: +\d+ )?Killed(?: {2,}.*)?$|exit(?:ed with)?(?: status| code)?:? 137\b|Exit status 137|Process completed with exit code 137|returned 137\b|non-zero exit status 137|Error 137$|signal 9\b|SIGKILL|died with <Signals\.SIGKILL|종료됨$|죽었음|強制終了/,
        unless: /terminating|graceful/i,
        examples: {
            match: [
                '/home/runner/work/_temp/x.sh: line 3:  2210 Killed                  python train.py',
                'Process completed with exit code 137.',
                'make: *** [Makefile:4: all] Error 137',
                "subprocess.CalledProcessError: Command '['./gen']' died with <Signals.SIGKILL: 9>.",
            ],
        },
    },
    {
        id: 'shell/crashed',
        cause: 'environment/crashed',
        rank: 'symptom',
        match: /Segmentation fault|SIGSEGV|SIGABRT|SIGILL\b|SIGBUS\b|SIGTRAP\b|core dumped|Bus error|Illegal instruction|A fatal error has been detected by the Java Runtime|exit(?:ed with)? (?:status|code):? (?:139|134|132|135|0xC0000005|3221225477|-1073741819|-1073740791)|Error 139$|stack smashing detected|Access violation - code c0000005|Fatal Python error: Segmentation|세그멘테이션 (?:오류|결함)|세그멘테이션 폴트|Speicherzugriffsfehler|Erreur de segmentation|Violación de segmento|段错误|Falha de segmentação/i,
        examples: {
            match: [
                'Segmentation fault (core dumped)',
                'Process completed with exit code 139.',
                'Speicherzugriffsfehler (Speicherabzug geschrieben)',
            ],
        },
    },
    {
        id: 'shell/terminated',
        cause: 'environment/killed',
        rank: 'symptom',
        match: /Process completed with exit code 1(?:35|36|38|40|41|42|43)\.|exited with code 143\b|Exit status 143|Error 143$|exit status 143\b|Terminated {2,}/,
        examples: { match: ['Process completed with exit code 143.', 'make: *** [Makefile:9: serve] Error 143'] },
    },
    {
        id: 'shell/exit-127',
        cause: 'environment/missing-tool',
        rank: 'symptom',
        match: /Process completed with exit code 127\.|Error 127\b|non-zero exit status 127\b|exit(?:ed with)? code:? 127\b/,
        examples: { match: ['Process completed with exit code 127.', 'make: *** [Makefile:2: gen] Error 127'] },
    },
    {
        id: 'shell/exit-126',
        cause: 'environment/permission-denied',
        rank: 'symptom',
        match: /Process completed with exit code 126\.|Error 126\b|non-zero exit status 126\b/,
        examples: { match: ['Process completed with exit code 126.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/tools.js
/** Programs that are not there, are of the wrong kind, or of the wrong version. */
const toolRules = [
    {
        id: 'shell/command-not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /: command not found$|command not found: |: (?:コマンドが見つかりません|명령어를 찾을 수 없음|명령을 찾을 수 없습니다|未找到命令|找不到命令|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontró la orden|comando não encontrado|comando não encontrada)|fish: Unknown command|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Die Benennung ".{1,120}" wurde nicht als Name|ist entweder falsch geschrieben oder|n'est pas reconnu en tant que|no se reconoce como|내부 또는 외부 명령|内部コマンドまたは外部コマンド|不是内部或外部命令|não é reconhecido como/,
        examples: {
            match: [
                './gen.sh: line 3: buf: command not found',
                "'msbuild' is not recognized as an internal or external command,",
                '/bin/bash: line 1: protoc: コマンドが見つかりません',
                'fish: Unknown command: terragrunt',
            ],
        },
    },
    {
        id: 'process/executable-not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|^env: .{1,80}: No such file or directory|^make(?:\[\d+\])?: \S{1,100}: No such file or directory|\bspawn [\w./-]{1,100} ENOENT|executable \S{1,80} not found|Cannot run program "[^"]{1,120}": .{0,20}error=2/,
        examples: {
            match: [
                'exec: "helm": executable file not found in $PATH',
                'Error: spawn yarnpkg ENOENT',
                'Unable to locate executable file: pwsh.',
                'getting credentials: exec: executable gke-gcloud-auth-plugin not found',
            ],
        },
    },
    {
        id: 'kubectl/plugin-missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /getting credentials: exec: .{0,20}executable .{1,80} not found|exec: "[\w-]{1,60}": executable file not found/,
        help: 'Install the credential plugin that the kubeconfig names before this step.',
        examples: {
            match: [
                'Unable to connect to the server: getting credentials: exec: executable gke-gcloud-auth-plugin not found',
            ],
        },
    },
    {
        id: 'shell/not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /^(?:\/bin\/)?(?:da|a|z)?sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|^[\w./-]{1,200}\.sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|: line \d+: [\w.+-]{1,60}: not found$/,
        examples: {
            match: ['sh: 1: tsx: not found', './build.sh: 12: cmake: not found'],
            not: ['manifest for x:1 not found: manifest unknown: not found'],
        },
    },
    {
        id: 'docker/compose-v1-missing',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /unknown shorthand flag: 'f' in -f|docker: 'compose' is not a docker command|docker: unknown command: docker (?:compose|buildx)|docker: 'buildx' is not a docker command|docker-compose: command not found/,
        help: 'The image has `docker compose` (the plugin), no longer `docker-compose`; or the plugin itself is missing.',
        examples: { match: ["unknown shorthand flag: 'f' in -f", "docker: 'compose' is not a docker command."] },
    },
    {
        id: 'machine/exec-format',
        cause: 'environment/wrong-architecture',
        rank: 'verdict',
        match: /Exec format error|cannot execute binary file|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S{1,80} in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)|incompatible architecture \(have|qemu-\w{3,10}: (?:Could not open|uncaught target signal)|rosetta error: /i,
        examples: {
            match: [
                './bin/tool: cannot execute binary file: Exec format error',
                'exec /usr/bin/sh: exec format error',
                "dlopen(x.node): (mach-o file, but is an incompatible architecture (have 'x86_64', need 'arm64'))",
            ],
        },
    },
    {
        id: 'machine/tool-version',
        cause: 'environment/wrong-tool-version',
        rank: 'cause',
        match: /version `?GLIBC(?:XX)?_[\d.]{3,10}'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]{1,12}.{0,60}(?:but|found|installed|running|have)|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]{1,12} or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version|client version [\d.]{1,8} is too (?:old|new)|requires Xcode [\d.]{1,8} or (?:later|newer)|invalid (?:source|target) release: \d|Unsupported Java\./i,
        examples: {
            match: [
                "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
                'CMake 3.28 or higher is required.  You are running version 3.25.1',
                'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44',
            ],
        },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine.js






/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
const machineRules = [
    ...diskRules,
    ...memoryRules,
    ...signalRules,
    ...toolRules,
    ...accessRules,
    ...runnerRules,
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
        match: /Connection reset(?: by peer)?|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|Broken pipe|\bEPIPE\b|kex_exchange_identification: (?:read|Connection)|ERR_CONNECTION_RESET|ERR_NETWORK_CHANGED|An existing connection was forcibly closed|Unable to read data from the transport connection|stream was reset: |connResetException|stream error: stream ID \d{1,9}; INTERNAL_ERROR|연결이 초기화|상대편이 연결을 끊음|接続がリセット|接続が相手|连接被(?:对方|重置)|Verbindung wurde .{0,20}zurückgesetzt|Connexion ré-initialisée|Conexión reinicializada|Conexão fechada pela outra ponta/i,
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
        unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|json.{0,20}decod|decod.{0,20}json/i,
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
        unless: new RegExp(`${local.source}|^\\s*(?:code|errno): ['"]?`, 'i'),
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
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-reset', 'network/connect-timeout'],
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
        id: 'dotnet/dns',
        cause: 'network/dns',
        rank: 'verdict',
        // glibc's EAI_AGAIN reads like a limit of the machine when .NET prints it behind the host.
        match: /(?:HttpRequestException|SocketException)\b.{0,20}: (?:Resource temporarily unavailable|Name or service not known|No such host is known|nodename nor servname)/,
        unless: /localhost/,
        examples: {
            match: ['System.Net.Http.HttpRequestException: Resource temporarily unavailable (feed.acme.example:443)'],
            not: ['fork: retry: Resource temporarily unavailable'],
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
        match: /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate (?:signed by unknown authority|is valid for|relies on legacy)|unable to find valid certification path|PKIX path building failed|Certificate verification: Not trusted|server certificate verification failed|The remote certificate (?:is invalid|was rejected)|invalid peer certificate: UnknownIssuer|ERR_TLS_CERT_ALTNAME_INVALID|self[- ]signed certificate in certificate chain|certificate verify failed \((?:unable|self)|doesn't match any of the subject alternative names|Hostname mismatch, certificate is not valid|No subject alternative .{0,40}found/i,
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
                'npm error 403 403 Forbidden - PUT https://registry.npmjs.example/acme - You cannot publish over the previously published versions: 1.0.0.',
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
        match: /Error: .{0,100}SHA-?256 mismatch|ERROR Hash check failed!|Error - hashes do not match|Installer hash does not match|Checksum for '.{1,200}' did not meet/,
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
        match: /(?:Error: |ERROR: )Failed to (?:download|set up) (?:Chrom|Firefox|Webkit|WebKit|FFmpeg|ffmpeg|chrome|chromium|browser)|Failed to download Chrom|Failed to download Firefox|The Cypress App could not be downloaded|Cypress failed to download|electron.{0,80}failed to download|Failed to set up chrome v|Download failure, code=/,
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
const infra_infraRules = [
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
        match: /Could not find a package configuration file provided by|Could NOT find \w{1,60} \(missing|The following required packages were not found|Could not find a configuration file for package "|None of the required '\S{1,80}' found/,
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
        match: /No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Package requirements \(.{1,200}\) were not met|The system library `\S{1,60}` required by crate|could not find system library '|pkg-config exited with status code|Could not run `PKG_CONFIG_ALLOW/,
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
        match: /library not found for -l|cannot find -l\w|ld: library ['‘]\w{1,60}['’] not found|LINK : fatal error LNK1181|LNK1104: cannot open file '\S{1,80}\.lib'|unable to find library -l|could not find native static library|ld: framework ['‘]?\w{1,60}['’]? not found|ld: framework not found/,
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
            not: ['npm http fetch GET 404 https://registry.npmjs.example/left-padd 120ms'],
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
        match: /\d (?:low|moderate|high|critical) severity vulnerabilit|found \d{1,6} vulnerabilities|\d{1,6} vulnerabilities found|Found \d{1,6} known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|CVE-20\d\d-\d{1,9}.{0,80}(?:HIGH|CRITICAL)/,
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
        match: /Failed to use "|Hex dependency resolution failed|\*\* \(Mix\) (?:Unknown package|No package with name|You're trying to run)|Because your app depends on "|version solving failed\.$/,
        yieldsTo: ofTransport,
        examples: {
            match: [
                '** (Mix) Hex dependency resolution failed',
                '** (Mix) No package with name acme_utilz (from: mix.exs) in registry',
            ],
        },
    },
    {
        id: 'hex/errors-on-dependencies',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /Can't continue due to errors on dependencies|Unchecked dependencies for environment/,
        yieldsTo: ['hex/lock', 'hex/resolve', ...ofTransport],
        examples: {
            match: ["** (Mix) Can't continue due to errors on dependencies", 'Unchecked dependencies for environment test:'],
        },
    },
    {
        id: 'hex/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /lock mismatch: the dependency is out of date|Your mix\.lock is out of date|\*\* \(Mix\) Unknown dependency|the dependency is not available, run "mix deps\.get"|mix deps\.get --check-locked|The lock(?:file)? .{0,40}does not match the current dependencies/,
        yieldsTo: ofTransport,
        help: 'Run `mix deps.get`, and commit mix.lock.',
        examples: {
            match: ['  lock mismatch: the dependency is out of date. To fetch locked version run "mix deps.get"'],
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
                'Internal Error: Server answered with HTTP 503 when performing the request to https://registry.npmjs.example/pnpm; for troubleshooting help',
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
                'Internal Error: Error when performing the request to https://registry.npmjs.example/pnpm/latest; for troubleshooting help, see',
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
        match: /The lock file is not up to date with the latest changes in composer\.json|is not present in the lock file/,
        unless: /^Warning: The lock file/,
        examples: { match: ['- Required package "acme/pdf" is not present in the lock file.'] },
    },
    {
        id: 'composer/locked-version',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /is locked to version .{1,60} and an update of this package was not requested/,
        yieldsTo: ['composer/requirements', 'composer/lock'],
        examples: { match: ['    - acme/pdf is locked to version 3.0.0 and an update of this package was not requested.'] },
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
        rank: 'verdict',
        match: /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor|Class ["'](?:PDO|Redis|Imagick|SoapClient|NumberFormatter|IntlDateFormatter|ZipArchive)["'] not found|Call to undefined function (?:mb_|curl_|imagecreate|simplexml_|bc\w{3})|PHP Startup: Unable to load dynamic library/,
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
                'error: failed to download from `https://index.crates.example/config.json`',
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
        match: /\(no such package\)|breaks: world\[/,
        yieldsTo: ofTransport,
        examples: { match: ['  libacme-dev (no such package):'] },
    },
    {
        id: 'apk/not-selected',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /ERROR: unable to select packages/,
        yieldsTo: ['apk/not-found', ...ofTransport],
        examples: { match: ['ERROR: unable to select packages:'] },
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
        match: /error An unexpected error occurred: "\S{1,300}: Not found"|error Couldn't find package "|YN0035: .{0,200}(?:Package not found|Response Code: 404)|Couldn't find the binary |YN0027: .{0,200}can't be resolved/,
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
            match: [
                'error: acme-utilz@^1.0.0 failed to resolve',
                'error: GET https://registry.npmjs.example/acme-utilz - 404',
            ],
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
    ...infra_infraRules,
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
        match: /[cC]overage:? .{0,60}(?:\bbelow\b|less than|lower than|does not meet|not met|is under) |(?:below|under|less than) (?:the )?(?:minimum|required|expected) .{0,30}coverage|tarpaulin: .{0,60}below|Error: Code coverage/,
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
        match: /^Test Case '.{1,200}' failed|^\s*✘ Test "?\w.{1,200} (?:failed|recorded)|^\s*[✖✗x] \w{1,120}, (?:XCTAssert|failed - )|^error: Exited with unexpected signal code/,
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
        match: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: \S{1,300}\.dart: .{1,200} \[E\]$|^(?:❌|✖) \S.{1,200} \(failed\)$|The following (?:TestFailure|assertion|_TypeError|StateError) was thrown running a test/,
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
        unless: /short read|bytes,? but (?:got|received)|sha(?:256|512)|checksum/i,
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
        match: /^(?:FAIL\t|FAIL {4})\S{1,300}\s+[\d.]+s$|^DONE \d+ tests,.{0,60} [1-9]\d* failures?|^coverage: .{1,80}\bFAIL$|^WARNING: DATA RACE$|^testing: race detected during execution/,
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
        match: /^\s*(?:\[FAIL\]|\[FAILED\]|\[TIMEDOUT\]|\[PANICKED\]) (?:\[\w{1,20}\] )?.{1,200}(?:\[It\]|in \[(?:It|BeforeEach|BeforeSuite|AfterEach)\])|^Summarizing \d+ Failures?:|^FAIL! -- \d+ Passed|Ginkgo ran \d+ suites? in .{1,60}Test Suite Failed/,
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
        match: /^\s{0,8} {2}● (?!.{0,200}(?:Test suite failed|Console$|Cannot log|Deprecation|Validation)).{1,200}\S$|^ {4,}expect\((?:received|jest\.fn\(\)|string|element)\)\.|^\s{0,20} {2}✕ .{1,200}/,
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
        match: /^\s*FAIL {1,2}(?:\|.{1,40}\| )?\S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^\s*[❯×] \S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^⎯+ Failed (?:Tests|Suites) \d+|^⎯+ Unhandled (?:Errors|Rejection|Error) ⎯+|Vitest caught \d+ unhandled errors?/,
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
        match: /^ *Test Files +\d+ failed|^ *Tests {1,8}\d+ failed|^ *(?:Snapshots {1,8}\d+ failed|Errors {1,8}\d+ errors?)|^No test (?:files|suite) found(?:, exiting with code 1| in file)/,
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
        match: /^(?:# fail |ℹ fail |# failed )[1-9]\d*$|^(?: {0,8})not ok \d+ (?!.{0,200}# (?:TODO|SKIP))|^✖ failing tests:$|^\s*failureType: '(?:testCodeFailure|hookFailed|uncaughtException)'/,
        yieldsTo: [...live, 'bats/*', 'perl/*', 'pgtap/*', 'node/assertion', 'mocha/*', 'test/assertion', 'dependency'],
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
        yieldsTo: [...live, 'jvm/compile', 'junit/assertion', 'junit/failure'],
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
        match: /\*\*\* FAILED \*\*\*|^\[error\] Failed tests:|^\[error\] Failed: Total \d+, Failed [1-9]|^(?:\[info\] )?\*\*\* \d+ (?:TESTS?|SUITES?) (?:FAILED|ABORTED) \*\*\*|^\[error\] \(.{1,80}[tT]est\) sbt\.TestsFailedException|(?:==> X |==> E )\S{1,200}\./,
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
        match: /^\s*\d+\/\d+ \S.{1,200}(?: FAIL {4}| TIMEOUT {4}| ERROR {4}| UNEXPECTEDPASS {4})|^Fail: {10,}[1-9]|^Summary of Failures:$|^Timeout: {7,}[1-9]/,
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
        match: /^FAIL: \S{1,200}(?: \(exit status: \d+\))?$|^(?:# FAIL:|# ERROR:|# XPASS:) {1,3}[1-9]|^\d+ of \d+ tests? failed$|^See \S{1,120}test-suite\.log/,
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
        match: /^(?:FAIL: |ERROR: )\w{1,120} \([\w.]{1,200}\)|^\w{1,120} \([\w.]{1,200}\)(?:\s.{0,200})?(?: \.\.\. FAIL| \.\.\. ERROR)$|^\*\*\*Test Failed\*\*\* \d+ failures?/,
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
        match: /^\s*FAILED {2}Tests\\|^\s*Tests: {4}\d+ failed|^\s{0,8} {2}⨯ \w.{1,200} \d+\.\d+s|^\s*FAIL {2}Tests\\/,
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
        match: /^ Fail {2}\S.{1,200}|^\d+\) \w{1,80}(?:Cest: |Cept: |Test: ).{1,200}/,
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
        match: /^=+ \d+ (?:failures?|unique failures?)(?:, \d+ \w+)* in [\d.]+s =+$|^- (?:Server error|Response violates schema|Undocumented (?:HTTP status code|Content-Type))$/,
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
