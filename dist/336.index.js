export const id = 336;
export const ids = [336];
export const modules = {

/***/ 7336:
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
        examples: { match: ['yaml.scanner.ScannerError: mapping values are not allowed here'] },
    },
    {
        id: 'json/syntax',
        cause: 'build/config-error',
        rank: 'cause',
        match: /JSONDecodeError: (?!Expecting value: line 1 column 1)|JSON(?:ParseError| parse error)|EJSONPARSE|^parse error: .{1,120} at line \d+, column \d+|Failed to parse JSON|Unexpected token .{1,30} in JSON at position|is not valid JSON|Expected (?:double-quoted property name|',' or '}').{0,40} in JSON/,
        unless: /<!DOCTYPE|"<|Unexpected token '?</,
        yieldsTo: causes,
        examples: { match: ['npm error code EJSONPARSE'] },
    },
    {
        id: 'toml/syntax',
        cause: 'build/config-error',
        rank: 'cause',
        match: /TOML parse error at line|TOMLDecodeError|(?:Tom[lL]|toml)\w{0,12}(?:Exception|Error): |error: (?:invalid|duplicate|unknown) (?:key|type|table|string).{0,80}toml|^error: failed to parse manifest at `|could not parse (?:input as TOML|lock ?file)/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'cargo/lock'],
        examples: { match: ['TOML parse error at line 4, column 7'] },
    },
    {
        id: 'yamllint/error',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s+\d+:\d+\s{2,}error\s{2,}.{1,200} {2}?\([\w-]{3,40}\)$|^\S{1,300}\.ya?ml:\d+:\d+: \[error\] |syntax error: .{1,160} \(syntax\)/,
        examples: { match: ['  4:7       error    too many spaces before colon  (colons)'] },
    },
    {
        id: 'actionlint/error',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /\.github\/workflows\/\S{1,120}\.ya?ml:\d+:\d+: .{1,400}\[[\w-]{4,40}\]$|^error\[(?:artipacked|unpinned-uses|template-injection|excessive-permissions|dangerous-triggers|github-env|cache-poisoning|secrets-inherit)\]: /,
        examples: { match: ['.github/workflows/ci.yml:12:9: unexpected key "step" for "job" section [syntax-check]'] },
    },
    {
        id: 'cli/usage',
        cause: 'build/config-error',
        rank: 'cause',
        match: /(?:unrecognized|unknown|invalid|unexpected) (?:arguments?|options?|flags?|command|subcommand|shorthand flag|switch)\b ?['":=`-]|error: unrecognized arguments|unknown (?:shorthand )?flag: |[nN]o such (?:option|command)[: ]|error: the following (?:required )?arguments (?:are|were) (?:required|not provided)|error: argument \S{1,60}: |flag provided but not defined: |required flag\(s\) |accepts \d+ arg\(s\), received|Missing (?:required )?argument|error: unknown (?:option|command) |unrecognized (?:command[- ]line )?option|illegal option -- |(?:\uc635\uc158\uc744 \uc778\uc2dd\ud560 \uc218 \uc5c6|\uc54c \uc218 \uc5c6\ub294 \uc635\uc158)|Unknown (?:option|argument|command)s?: /i,
        unless: notSecret,
        yieldsTo: [...causes, 'gcc/error', 'build/test-failure'],
        help: 'Correct the command line; the tool may have another version than expected.',
        examples: { match: ['error: unknown option `--foo`'] },
    },
    {
        id: 'config/load',
        cause: 'build/config-error',
        rank: 'cause',
        match: /failed to (?:parse|deserialize|load|read|validate|decode) (?:the )?(?:config|configuration|manifest|settings|project|\S{1,200}\.(?:ya?ml|toml|json|ini|hcl))\b|could not (?:find|load|read|parse) (?:a |the )?(?:config|configuration)\b|no (?:config|configuration|tests?) (?:file )?(?:was )?found|(?:invalid|bad|malformed) (?:configuration|config)\b|\bconfig(?:uration)? (?:file )?(?:is )?(?:invalid|error)|configuration error: /i,
        unless: notSecret,
        yieldsTo: [...causes, 'tsc/*', 'gcc/error', 'rustc/error', 'build/test-failure', 'build/lint-error'],
        examples: { match: ["failed to deserialize config from './deny.toml'"] },
    },
    {
        id: 'devicetree/error',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^devicetree error: |^error: .{1,200} \(defined at \S{1,200}Kconfig|error: Aborting due to Kconfig warnings/,
        examples: { match: ["devicetree error: 'spi-fast' appears in /soc/spi@0 but is not declared"] },
    },
    {
        id: 'schema/violation',
        cause: 'build/config-error',
        rank: 'cause',
        match: /schema validation|does not match the schema|Additional propert(?:y|ies) |must NOT have additional properties|must have required property|unexpected (?:key|keys|property|argument) |required (?:property|key|argument|option|input)\b|data must be|unknown (?:field|key|property) ["'`]|Unrecognized key\(?s?\)? |duplicate key|is not (?:a valid|one of the allowed) (?:value|enum)|Invalid enum value|duplicate mapping key/i,
        unless: notSecret,
        yieldsTo: [...causes, 'tsc/*', 'gcc/error', 'rustc/error', 'build/test-failure', 'config/load', 'build/lint-error'],
        examples: { match: ['data.on must have required property push'] },
    },
    {
        id: 'release/config',
        cause: 'build/config-error',
        rank: 'cause',
        match: /SemanticReleaseError: |^(?:\[.{1,20}\] )?\[semantic-release\] \u203a \u2718 {2}E(?:INVALID|NOREPO|PLUGIN|NEXTNO|TAGNO|NORELEASE)|ERELEASEBRANCHES|EINVALIDTAGFORMAT|Some packages have been changed but no changesets were found|Found mixed changeset|There is no \.changeset|Found changeset \S{1,80} for package \S{1,80} which is not in the workspace|\u2a2f release failed after .{1,30} error=(?:only configurations|template|git )/,
        unless: /ENOGHTOKEN|ENONPMTOKEN|EINVALIDNPMTOKEN|EINVALIDGHTOKEN|EGITNOPERMISSION/,
        yieldsTo: causes,
        examples: { match: ['SemanticReleaseError: The release branches are invalid in the `branches` configuration.'] },
    },
    {
        // The server took the report and judged it: what broke on the way there was got past.
        id: 'sonar/gate',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /QUALITY GATE STATUS: FAILED/,
        examples: { match: ['QUALITY GATE STATUS: FAILED - View details on https://sonar.example.org'] },
    },
    {
        id: 'quality/gate',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /Quality [gG]ate (?:has )?failed|Found \d+ (?:critical|blocker) issues?|^Danger has failed this build|Failing the build,? there (?:is|are) \d+ fail|^(?:Detected|Found) forbidden licen[sc]es?|[lL]icen[sc]es? (?:.{1,60} )?(?:is|are) not (?:allowed|permitted)|missing licen[sc]e headers?|^error\[(?:rejected|unlicensed|banned|vulnerability|unmaintained|yanked)\]: |No code found during the build|We were unable to automatically build your code|CodeQL detected code written in .{1,80} but (?:could not process|not any of it)|One or more of the steps.{0,10}required by policy/,
        yieldsTo: [...causes, 'build/compile-error', 'build/test-failure'],
        examples: { match: ['Danger has failed this build.'] },
    },
    {
        id: 'config/invalid',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /(?:invalid|malformed|unsupported) (?:value|key|field|property|parameter|input|setting|format)\b|validation failed|Invalid (?:reference|expression|character|attribute|block|value for)|[uU]sage: \S{1,100} .{0,100}\[|environment is non-interactive/i,
        unless: notSecret,
        yieldsTo: [...causes, 'build'],
        examples: { match: ['Error: Invalid value for "region"'] },
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
        examples: { match: ['ERROR:  relation "users" does not exist'] },
    },
    {
        id: 'mysql/error',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^ERROR (?:1005|1050|1054|1060|1061|1062|1064|1091|1146|1215|1366|1406|1451|1452|3780) \([\dA-Z]{5}\)/,
        yieldsTo: [...data_docs_causes, 'build/test-failure'],
        examples: { match: ['ERROR 1064 (42000) at line 4: You have an error in your SQL syntax'] },
    },
    {
        id: 'prisma/error',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^error: Error (?:validating|parsing) |Error: P(?:3\d{3}|1012|2\d{3})\b|Prisma Migrate has detected|Prisma schema validation|Error code: P\d{4}|^Drift detected: Your database schema is not in sync|Get config: Schema Parsing/,
        yieldsTo: [...data_docs_causes],
        examples: { match: ['Error: P3009 migrate found failed migrations'] },
    },
    {
        id: 'migration/tool',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /alembic\.util\.exc\.CommandError|FAILED: (?:Multiple head revisions|Can't locate revision|Target database is not up to date)|FlywayValidateException|Migration checksum mismatch for migration version|Validate failed: Migrations have failed validation|liquibase\.exception\.(?:Validation|ChangeLogParse|Migration|Database)\w*Exception|Migration failed for changeset|Could not acquire change log lock|django\.db\.migrations\.exceptions\.|Conflicting migrations detected|Your models in app\(s\): .{1,120} have changes that are not yet reflected/,
        examples: { match: ['FAILED: Multiple head revisions are present for given argument'] },
    },
    {
        id: 'dbt/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /(?:Compilation|Database|Parsing|Runtime|Dependency) Error in (?:model|macro|test|snapshot|seed|source|rpc|analysis) |^(?:[\d:.]+ +)?Encountered an error: *$/,
        yieldsTo: [...data_docs_causes],
        examples: { match: ['10:00:01  Database Error in model orders (models/orders.sql)'] },
    },
    {
        id: 'sqlfluff/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^== \[\S{1,300}\.sql\] FAIL$|^L: {1,4}\d+ \| P: {1,4}\d+ \| [A-Z]{2}\d{2} \| /,
        examples: { match: ['== [models/orders.sql] FAIL'] },
    },
    {
        id: 'sphinx/error',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /^Warning, treated as error:|^build finished with problems|Sphinx error:|\.rst:\d+: (?:WARNING|ERROR|SEVERE): |: WARNING: (?:undefined label|document isn't included|unknown document|py:\w{3,9} reference target not found)|Extension error(?: \(\S{1,80}\))?:/,
        yieldsTo: [...data_docs_causes, 'dependency'],
        examples: { match: ['Warning, treated as error:'] },
    },
    {
        id: 'mkdocs/strict',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /Aborted with \d+ (?:BrokenLink|[wW]arnings?)|^WARNING - {1,3}Doc file '.{1,200}' contains a link|^ERROR +- {1,3}Config value|^Error: Failed to build (?:book|site)|^\[ERROR\] \(mdbook/,
        yieldsTo: [...data_docs_causes, 'dependency'],
        examples: { match: ['Aborted with 2 warnings in strict mode!'] },
    },
    {
        id: 'docusaurus/links',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /Docusaurus found broken (?:links|anchors|markdown)|MDX compilation failed for file|\(\d+\) \[vitepress\] \d+ dead link|\[vitepress\] \d+ dead link/,
        yieldsTo: [...data_docs_causes],
        examples: { match: ['Error: Docusaurus found broken links!'] },
    },
    {
        id: 'apidocs/error',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /^error: unresolved link to `|unresolved link to `|\.java:\d+: error: (?:reference not found|unknown tag|malformed HTML|bad use of|unexpected end tag)|rustdoc::broken[-_]intra[-_]doc[-_]links|DocC? (?:documentation )?(?:build|conversion) failed/,
        unless: /^warning/,
        examples: { match: ['error: unresolved link to `Pool::drain`'] },
    },
    {
        id: 'links/not-found',
        cause: 'build/docs-error',
        rank: 'verdict',
        match: /^\s*(?:[*\u2717\u2716-] )?\[404\] <?https?:\/\/|^\s*\[\u2716\] (?:https?:\/\/|\.{1,2}\/)\S{1,300} \u2192 Status: 4/,
        help: 'The page that it links to is gone: correct the link, or exclude it.',
        examples: { match: ['[404] https://example.org/gone | Network error: Not Found'] },
    },
    {
        id: 'links/broken',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /[bB]roken (?:relative )?links?\b|[bB]ROKEN LINKS|\bdead links?\b|ERROR: [1-9]\d* dead links? found|\ud83d\udeab Errors\.{3,}[1-9]|markdown-link-check .{0,40}fail/,
        unless: /\b0 (?:broken|dead)|no (?:broken|dead)/i,
        yieldsTo: [...data_docs_causes],
        examples: { match: ['X Broken relative link in docs/a.md: ../b.md'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/checks/findings.js
/**
 * Scanners and linters that end with a sentence of their own instead of "N errors". The tallies are causes, not verdicts:
 * a scan that found something and then could not report it has failed for the report.
 */
const findingRules = [
    {
        // The table is the last thing that Trivy prints, and only after it had its database and the image.
        id: 'trivy/total',
        cause: 'build/audit-findings',
        rank: 'verdict',
        match: /^\s*Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d/,
        examples: { match: ['Total: 2 (HIGH: 1, CRITICAL: 1)'] },
    },
    {
        id: 'scan/vulnerabilities',
        cause: 'build/audit-findings',
        rank: 'cause',
        match: /^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?|\bleaks found: [1-9]|Found verified result\b|^Security Warnings: [1-9]|^Vulnerabilities found!|[1-9]\d* vulnerabilit(?:y|ies) (?:was|were) reported in|code is affected by [1-9]\d* vulnerabilit|contracts analyzed .{0,80} [1-9]\d* result\(s\) found|Found (?:retired packages|packages with security advisories)|Potential secrets about to be committed/,
        yieldsTo: ['build/audit-findings', 'build/compile-error'],
        help: "Update or remove what was found, or list it as accepted in the scanner's own ignore file.",
        examples: { match: ['Ran 41 rules on 12 files: 1 finding.'] },
    },
    {
        id: 'lint/finding-line',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\.go:\d+:\d+: .{1,300} \(SA\d{4}\)$|\.go:\d+:\d+: .{1,300} \(ST1\d{3}\)$|\.go:\d+:\d+: .{1,300} \(S10\d\d\)$|\.go:\d+:\d+: .{1,300} \(QF1\d{3}\)$|\.go:\d+:\d+: .{1,300} \(U1000\)$|^\[\S{1,300}\.go:[\d-]{1,12}\] - G\d{3} \(|\.py:\d+: unused \w{3,12} '.{1,120}' \(\d+% confidence\)|^\S{1,300}:\d+:\d+: ".{1,60}" is a misspelling of "|^\S{1,300}\.php:\d+\s+\w{4,40}\s+(?:Avoid|The|It|Remove|Missing) |\[Style: [\w-]{3,40}\] \[[\w-]{3,60}\]$|\(Severity: [1-5]\)$|\.l?hs:\d+:\d+(?:-\d+)?: (?:Warning|Suggestion|Error): [A-Z]|^\[[WE]\d\d\] (?:Warning|Error): |^\S{1,300}\.rb -- [1-9]\d* warnings?:$|^"\S{1,120}" \S{1,4} (?:Used fallback condition|Resolution failed|Internal resolution error|Masquerading as)/,
        yieldsTo: ['build/compile-error', 'build/type-error', 'golangci/finding'],
        examples: { match: ['pool/pool.go:12:5: this value of err is never used (SA4006)'] },
    },
    {
        // A plug-in of Maven's or a command that checks one thing, and says in a sentence that it is not so.
        id: 'lint/check-sentence',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /There is at least one incompatibility: |Too many files with unapproved license: |files do not have the expected license header|[1-9]\d* files? would have been changed \(dry-run\) by Rector|found at least one issue with severity|methods have no test coverage! Please|found the following unused dependencies|^unused dependencies:$|^\S{1,200}: conflicting values .{1,200} and /,
        yieldsTo: ['build/compile-error'],
        examples: { match: ['Too many files with unapproved license: 1 See RAT report in: /w/target/rat.txt'] },
    },
    {
        id: 'format/not-formatted',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^Found [1-9]\d* not formatted files?\.|^\S{1,300}\.nix: not formatted$|^\S{1,300} # reformat$|^diff (?:-u )?\S{1,300}\.orig \S{1,300}$|^Diff in \S{1,300}\.sol:$/,
        examples: { match: ['Found 1 not formatted file.'] },
    },
    {
        id: 'database/model-changed',
        cause: 'build/generated-files-stale',
        rank: 'verdict',
        match: /^The model for context '.{1,80}' has pending changes|New upgrade operations detected: |Migrations are pending\. To resolve|changes that are not yet reflected in a migration|Unexpected changes in database schema were found|checksum error in your migration directory|Your database schema is not in sync with your migration history/,
        yieldsTo: ['build/test-failure'],
        help: 'Make the migration that the models ask for (or hash the directory again), and commit it.',
        examples: { match: ["The model for context 'PoolContext' has pending changes. Add a new migration before updating the database."] },
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
        examples: { match: ['Diff in /w/src/main.rs:12:'] },
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
        examples: { match: ['> The following files had format violations:'] },
    },
    {
        id: 'scalafmt/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /scalafmt: \d+ files? (?:aren't|isn't) formatted|^error: --test failed|^\[(?:warn|error)\] \S{1,300}\.scala isn't formatted properly|files must be formatted$/,
        examples: { match: ["[warn] /w/A.scala isn't formatted properly!"] },
    },
    {
        id: 'phpcsfixer/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^Found [1-9]\d* of \d+ files that can be fixed|FAIL {2}\.{4,} \d+ files?, \d+ style issues?/,
        examples: { match: ['Found 2 of 41 files that can be fixed in 1.2 seconds'] },
    },
    {
        id: 'swiftformat/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^\d+\/\d+ files require formatting|^Source input did not pass lint check|\.swift:\d+:\d+: error: \(\w{4,40}\) /,
        unless: /^0\//,
        examples: { match: ['3/41 files require formatting, 2 files skipped.'] },
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
        examples: { match: ['** (Mix) mix format failed due to --check-formatted.'] },
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
        examples: { match: ['	4: Wrong indent style found (tabs instead of spaces)'] },
    },
    {
        id: 'format/check',
        cause: 'build/format-error',
        rank: 'cause',
        match: /files? (?:need|needs|require) (?:formatting|to be formatted)|not formatted correctly|(?:is|are) not (?:properly |correctly )?formatted\b|Formatting issues|would have been (?:formatted|reformatted)|not formatted according|Formatted [1-9]\d* files? \([1-9]\d* changed\)|please run .{0,40}\b(?:fmt|format)\b/i,
        unless: /^\s*(?:Run|Checking|running) |\b0 files|All matched files/i,
        yieldsTo: ['build/format-error', 'build/lint-error', 'build/compile-error', 'build/test-failure'],
        examples: { match: ['src/a.zig is not formatted'] },
    },
    {
        id: 'git/dirty-tree',
        cause: 'build/generated-files-stale',
        rank: 'cause',
        match: /(?:(?:generated|committed) (?:files?|code|docs|sources)|\bdist\/|bindings|snapshots?|protos?) .{0,60}(?:out of date|not up to date|not up-to-date|out of sync|out-of-sync|is stale|are stale|is outdated|are outdated|has changed|differs?)|[uU]ncommitted changes (?:found|detected|after)|Detected uncommitted changes|(?:is|are) (?:out of date|not up[- ]to[- ]date|outdated)[.,;:] ?(?:please |run )|please (?:run|commit).{0,60}(?:generate|codegen)|working (?:tree|directory) (?:is )?(?:dirty|not clean)|please (?:run|re-?run) .{1,60} and commit|git diff --exit-code failed|Working tree has uncommitted changes/i,
        unless: /\bwarn|lock ?file|\block\.|\.lock\b|-lock\b/i,
        yieldsTo: [
            'build/compile-error',
            'build/type-error',
            'build/test-failure',
            'network',
            'external_api',
            'dependency',
            'token_expired',
        ],
        examples: { match: ['Generated code is out of date, run `make gen`'] },
    },
    {
        // Who prints a diff, says nothing else and fails has checked that nothing differs.
        id: 'git/diff-left',
        cause: 'build/generated-files-stale',
        rank: 'symptom',
        match: /^diff --git a\/\S{1,300} b\/\S{1,300}$/,
        yieldsTo: ['*'],
        help: 'Generate the files again, as the step does, and commit what changes.',
        examples: { match: ['diff --git a/docs/api.md b/docs/api.md'] },
    },
    {
        id: 'django/migrations-missing',
        cause: 'build/generated-files-stale',
        rank: 'symptom',
        match: /^Migrations for '\w{1,80}':$/,
        yieldsTo: ['*'],
        help: 'Run `manage.py makemigrations` and commit the migration.',
        examples: { match: ["Migrations for 'orders':"] },
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
        match: /^(?:[\u2502\u2577\u2575|] ?)?Error: (?:Invalid (?!provider registry|credentials)|Unsupported (?:argument|block|attribute|operator)|Missing (?:required argument|newline|name|map|attribute|resource)|Reference to undeclared|Duplicate |Unreadable module|Unknown |Incorrect |Conflicting |Argument |Module not installed|Backend (?:initialization|configuration) (?:required|changed)|Cycle: |No value for required variable|Variables not allowed|Call to unknown function|Self-referential|Inconsistent conditional|Instance cannot be destroyed|Resource (?:precondition|postcondition) failed|Value for undeclared|Provider configuration not present)/,
        yieldsTo: [...infra_causes],
        examples: { match: ['\u2502 Error: Unsupported block type'] },
    },
    {
        id: 'tflint/issues',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^[1-9]\d* issue\(s\) found:|^Error: .{1,200} \(terraform_\w{4,60}\)$|^Warning: .{1,200} \(terraform_\w{4,60}\)$/,
        examples: { match: ['2 issue(s) found:'] },
    },
    {
        id: 'iac/findings',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^Passed checks: \d+, Failed checks: [1-9]|^\s*FAILED for resource: |^Failures: [1-9]\d* \(UNKNOWN: |^(?:AVD-)?(?:AWS|AZU|GCP|DS|KSV)-\d{4}(?: \(LOW\): | \(MEDIUM\): | \(HIGH\): | \(CRITICAL\): )|KICS.{0,20}Results Summary:.{0,40}HIGH: [1-9]|^\s*Check: CKV_?\w{2,20}_\d+: /,
        yieldsTo: infra_causes,
        help: 'Correct the finding, or suppress it with a reason.',
        examples: { match: ['Passed checks: 41, Failed checks: 2, Skipped checks: 0'] },
    },
    {
        id: 'helm/template',
        cause: 'build/config-error',
        rank: 'cause',
        match: /YAML parse error on \S|execution error at \(|^Error: template: |^\[ERROR\] (?:templates\/|Chart\.yaml|values\.yaml)|template: \S{1,200}:\d+:\d+: executing|^Error: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed|values don't meet the specifications of the schema|found in Chart\.yaml, but missing in charts/,
        yieldsTo: infra_causes,
        examples: { match: ['Error: YAML parse error on api/templates/deploy.yaml: error converting YAML to JSON'] },
    },
    {
        id: 'helm/release',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /Error: (?:UPGRADE|INSTALLATION) FAILED: |INSTALLATION FAILED: |cannot re-use a name that is still in use|another operation \(install\/upgrade\/rollback\) is in progress/,
        // What it waited for says why, if anything does.
        unless: /timed out waiting for the condition|context deadline exceeded/,
        yieldsTo: [...infra_causes, 'helm/template'],
        examples: { match: ['Error: INSTALLATION FAILED: cannot re-use a name that is still in use'] },
    },
    {
        id: 'kubernetes/manifest',
        cause: 'build/config-error',
        rank: 'cause',
        match: /error validating data: |resource mapping not found for name|no matches for kind "|is invalid: spec\.|strict decoding error: |^\S{1,300} - .{1,120} is invalid: |failed validation: problem validating schema|The \w{3,40} "\S{1,120}" is invalid: |denied the request: .{5}|field is immutable|error: accumulating resources: /,
        unless: /failed to download openapi/,
        yieldsTo: infra_causes,
        examples: { match: ['error: resource mapping not found for name: "api" namespace: "" from "k8s/api.yaml": no matches for kind "Deploymen" in version "apps/v1"'] },
    },
    {
        id: 'ansible/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /fatal: \[.{1,100}\]: FAILED! =>|^ERROR! (?!Unexpected Exception)|^failed: \[.{1,100}\] \(item=|^\[ERROR\]: Task failed: |^ERROR: .{0,40}ansible/,
        yieldsTo: [...infra_causes],
        examples: { match: ['fatal: [web1]: FAILED! => {"changed": false}'] },
    },
    {
        id: 'ansible/lint',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^Failed: [1-9]\d* failure\(s\), \d+ warning\(s\)|^(?:name\[|yaml\[|fqcn\[|jinja\[|var-naming\[|key-order\[)[\w-]{2,40}\]: /,
        yieldsTo: ['yamllint/error'],
        examples: { match: ['Failed: 3 failure(s), 1 warning(s) on 12 files.'] },
    },
    {
        id: 'cloudformation/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /\bROLLBACK_COMPLETE\b|\b(?:CREATE|UPDATE)_FAILED\b|\(ValidationError\) when calling the|Template (?:format|validation) error: |Waiter StackCreateComplete failed|Failed to create\/update the stack|\u274c .{1,120} failed: Error: The stack named/,
        yieldsTo: infra_causes,
        examples: { match: ['An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: x'] },
    },
    {
        id: 'pulumi/failed',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /^error: (?:Your current stack|update failed|preview failed|no stack named|could not find pulumi|resource .{1,80} has a problem)|^\s*error: (?:Running program '|Program failed with)|^\s*pulumi:pulumi:Stack .{1,200} \d+ errors?/,
        yieldsTo: [...infra_causes, 'build/type-error'],
        examples: { match: ['error: preview failed'] },
    },
    {
        id: 'compose/config',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^validating \S{1,200}\.ya?ml: |services\.\S{1,80} (?:Additional property|must be a)|service "\S{1,80}" (?:refers to undefined|depends on undefined|has neither an image)|^no configuration file provided: not found|^no such service: |env file \S{1,200} not found/,
        yieldsTo: infra_causes,
        examples: { match: ['validating /w/compose.yml: services.api Additional property port is not allowed'] },
    },
    {
        id: 'api/spec',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /\u2716 [1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?, \d+ infos?|^\S{1,300}\.proto:\d+:\d+:(?:Field|Enum|RPC|Message|Previously|Package|Service|File) .{5}|\u274c Validation failed with \d+ errors?|^\S{1,300}\.proto:\d+:\d+:.{1,200} should be /,
        yieldsTo: infra_causes,
        examples: { match: ['\u2716 3 problems (2 errors, 1 warning, 0 infos, 0 hints)'] },
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
        examples: { match: ["  12:5  error  'x' is not defined  no-undef"] },
    },
    {
        id: 'eslint/problems',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\u2716 \d+ problems? \((?!0 errors)|ESLint found too many warnings|\d+ errors? and \d+ warnings? potentially|^Lint errors found in the listed files|^\u2716 [1-9]\d* problems?$/,
        yieldsTo: ['eslint/finding'],
        examples: { match: ['\u2716 2 problems (2 errors, 0 warnings)'] },
    },
    {
        id: 'eslint/config',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^ESLint couldn't find (?:an? eslint\.config|a configuration file)|^Error: (?:Cannot read config file|ESLint configuration in|Failed to load (?:plugin|config|parser) ')|Invalid option '--(?:ext|ignore-path|rulesdir)'|^(?:TypeError|Error): Key "(?:plugins|rules|languageOptions)|^Oops! Something went wrong! :\(/,
        yieldsTo: ['dependency', 'eslint/finding'],
        examples: { match: ["ESLint couldn't find an eslint.config.(js|mjs|cjs) file."] },
    },
    {
        id: 'biome/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}(?: lint\/a11y| lint\/complexity| lint\/correctness| lint\/nursery| lint\/performance| lint\/security| lint\/style| lint\/suspicious| assist\/source| organizeImports| suppressions\/).{0,80}\u2501/,
        yieldsTo: ['biome/errors'],
        examples: { match: ['src/a.ts:3:7 lint/suspicious/noExplicitAny \u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501'] },
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
        match: /^Found \d+ warnings? and [1-9]\d* errors?\.|^ {2}\u00d7 eslint(?:-plugin-\w{1,30})?\(|^ {2}x eslint\(/,
        examples: { match: ['Found 2 warnings and 1 error.'] },
    },
    {
        id: 'prettier/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /Code style issues (?:found|detected)|Run Prettier (?:with --write )?to fix|^Error occurred when checking code style in|^\[error\] \S{1,300}: SyntaxError: /,
        examples: { match: ['[warn] Code style issues found in 3 files. Run Prettier with --write to fix.'] },
    },
    {
        id: 'stylelint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\u2716 \d+ stylelint|^[1-9]\d* problems? \([1-9]\d* errors?, \d+ warnings?\)$/,
        examples: { match: ['3 problems (3 errors, 0 warnings)'] },
    },
    {
        id: 'knip/findings',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^Unused (?:files|dependencies|devDependencies|exports|exported types) \(\d+\)|^Unlisted (?:dependencies|binaries) \(\d+\)|^Duplicate exports \(\d+\)|^Unused dependencies$|^Missing dependencies$/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['Unused exports (3)'] },
    },
    {
        id: 'sizelimit/exceeded',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s*Package size limit has exceeded by|^\s*FAIL {2}\S{1,200}: [\d.]+ ?[KM]?i?B (?:>|>=) maxSize|Asset size limit exceeded|^\s*Your package exceeds the size limit/,
        help: 'The bundle grew over its own limit: find what came in, or raise the limit.',
        examples: { match: ['  Package size limit has exceeded by 1.2 kB'] },
    },
    {
        id: 'commitlint/problems',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\u2716 {3}(?:subject|type|scope|body|header|footer)[\w' -]{1,80}\[[\w-]{3,40}\]|^\u2716 {3}found [1-9]\d* problems?|(?:subject|type) may not be empty \[|No release type found in pull request title|Unknown release type ".{1,60}" found in pull request title|The subject ".{0,200}" found in the pull request title/,
        help: 'Reword the commit message or the title of the pull request.',
        examples: { match: ['\u2716   subject may not be empty [subject-empty]'] },
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
        examples: { match: ['x.go:4:2: Error return value is not checked (errcheck)'] },
    },
    {
        id: 'golangci/summary',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^issues found$|^[1-9]\d* issues:$|^level=error msg="\[linters?_context\]|^level=error msg="Running error: .{0,80}can't run linter/,
        yieldsTo: ['golangci/finding', 'gofmt/check', 'go/compile', 'network', 'dependency'],
        examples: { match: ['issues found'] },
    },
    {
        id: 'golangci/too-old',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /the Go language version \(go[\d.]{1,10}\) used to build golangci-lint is lower than the targeted Go version/,
        help: 'Use a golangci-lint that was built with the Go version of go.mod, or newer.',
        examples: { match: ["Error: can't load config: the Go language version (go1.22) used to build golangci-lint is lower than the targeted Go version (1.24.0)"] },
    },
    {
        id: 'golangci/config',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^(?:Error: |level=error msg=")(?:can't load config: |you are using a configuration file for golangci-lint|unsupported version of the configuration)/,
        yieldsTo: ['golangci/too-old'],
        help: 'Correct .golangci.yml; version 2 of golangci-lint reads another form than version 1.',
        examples: { match: ['Error: you are using a configuration file for golangci-lint v2 with golangci-lint v1: please use golangci-lint v2'] },
    },
    {
        id: 'gofmt/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /\.go:\d+(?::\d+)?: File is not (?:properly formatted|`?go(?:fmt|fumpt|imports|lines)`?-ed)|^diff (?:-u )?\S{1,200}\.go\.orig \S{1,200}\.go$|files? (?:are|is) not gofmt|[gG]o(?:fmt|imports|fumpt) (?:needs running|check failed|found)/,
        yieldsTo: ['golangci/finding'],
        examples: { match: ['api/a.go:1:1: File is not properly formatted (gofmt)'] },
    },
    {
        id: 'checkstyle/violations',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\[ant:checkstyle\] \[ERROR\] |^\[ERROR\] \S{1,300}\.java:\[?\d+.{0,300}\[\w{4,40}\]$|^> Checkstyle rule violations were found|Checkstyle (?:rule )?violations were found|There (?:is|are) \d+ errors? reported by Checkstyle|You have [1-9]\d* Checkstyle violations?/,
        yieldsTo: ['jvm/compile'],
        examples: { match: ['Checkstyle rule violations were found.'] },
    },
    {
        id: 'jvm/static-analysis',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /[1-9]\d* (?:SpotBugs|PMD|CPD) (?:rule )?violations? (?:were|was|have) (?:been )?found|SpotBugs (?:ended with exit code [1-9]|violations? (?:were|was) found)|SpotBugs rule violations|PMD Failure: |You have [1-9]\d* PMD violations?|failed with \d+ bugs and \d+ errors|(?:Analysis failed with [1-9]\d* (?:weighted )?issues|Build failed with [1-9]\d* weighted issues)|^Lint found [1-9]\d* errors?|Lint found (?:fatal )?errors (?:in the project|while assembling)|\[ErrorProne\]|forbidden-apis? (?:check failed|scan failed)/,
        examples: { match: ['2 PMD rule violations were found. See the report at: file:///w/pmd.html'] },
    },
    {
        id: 'ktlint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\.kts?:\d+:\d+:? .{1,300}\((?:standard:|experimental:|custom:)[\w-]{2,60}\)|\(standard:[\w-]{2,60}\)$|^\S{1,300}\.kts?:\d+:\d+: .{1,300} \[(?:LongMethod|MagicNumber|LongParameterList|ComplexMethod|CyclomaticComplexMethod|TooManyFunctions|MaxLineLength|NewLineAtEndOfFile|WildcardImport|UnusedPrivate\w{1,20}|TooGenericExceptionCaught|ReturnCount|FunctionNaming|SwallowedException|NestedBlockDepth|LargeClass|ForbiddenComment|UnusedParameter)\]$/,
        unless: /\[E\d/,
        examples: { match: ['VpnViewModel.kt:89:54 Parameter should start on a newline (standard:parameter-list-wrapping)'] },
    },
    {
        id: 'rubocop/offenses',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}:\d+:\d+: [CWEF]:(?: \[Correctable\])?(?: Style\/| Layout\/| Lint\/| Metrics\/| Naming\/| Rails\/| RSpec\/| Security\/| Bundler\/| Performance\/| Gemspec\/)\w{2,60}|\b[1-9]\d* offenses? detected|^standard: Use Ruby Standard Style/,
        examples: { match: ['app/a.rb:4:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings'] },
    },
    {
        id: 'phpstan/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\s*\[ERROR\] Found [1-9]\d* errors?$|^ {2}Line {3}\S{1,200}\.php|^ERROR: \w{4,40} - \S{1,300}\.php:\d+:\d+ - |^[1-9]\d* errors? found$/,
        examples: { match: [' [ERROR] Found 3 errors'] },
    },
    {
        id: 'phpcs/errors',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^FOUND \d+ ERRORS? (?:AND|AFFECTING)|^ {1,4}\d+ \| ERROR {1,3}\| |^PHPCBF CAN FIX|^Found \d+ of \d+ files that can be fixed/,
        examples: { match: ['FOUND 3 ERRORS AFFECTING 2 LINES'] },
    },
    {
        id: 'swiftlint/violations',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}\.swift:\d+:\d+: error: .{1,200} Violation: |Done linting! Found \d+ violations?, [1-9]\d* serious/,
        examples: { match: ['/w/A.swift:4:7: error: Force Cast Violation: Force casts should be avoided (force_cast)'] },
    },
    {
        id: 'clangtidy/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\[(?:bugprone|modernize|readability|performance|cppcoreguidelines|clang-analyzer|clang-diagnostic|google|llvm|misc|cert|hicpp)-[\w.,-]{2,100}(?:,-warnings-as-errors)\]|^[1-9]\d* warnings? treated as errors?|\berror: .{1,300}\[(?:nullPointer|uninitvar|memleak|arrayIndexOutOfBounds|syntaxError)\]/,
        examples: { match: ['a.cc:4:7: error: use nullptr [modernize-use-nullptr,-warnings-as-errors]'] },
    },
    {
        id: 'shellcheck/code',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /: (?:error: |warning: |note: |style: ).{1,300} \[SC\d{4}\]|^ {2}https:\/\/www\.shellcheck\.net\/wiki\/SC\d{4}|\bSC\d{4}(?: \(error\): | \(warning\): | \(info\): | \(style\): )/,
        unless: /^\S{1,200}: .{0,20}actionlint/,
        examples: { match: ['  ^---^ SC2086 (info): Double quote to prevent globbing and word splitting.'] },
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
        match: /^\S{1,300}:\d+: \S{2,60} ==> \S|Codespell found one or more problems|^error: `\S{1,80}` should be `|^\S{1,300}:\d+:\d+ - Unknown word \(|^CSpell: Files checked: \d+, Issues found: [1-9]|^\u2716 [1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in/,
        help: 'Correct the spelling, or add the word to the list of known words.',
        examples: { match: ['docs/a.md:4: recieve ==> receive'] },
    },
    {
        id: 'markdownlint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}:\d+(?::\d+)? (?:error )?MD\d{3}\/(?:line-length|no-trailing|no-multiple|no-bare|no-inline|no-duplicate|no-hard|no-emphasis|no-missing|no-reversed|no-alt|no-space|heading-|blanks-around|ul-style|ul-indent|ol-prefix|fenced-code|first-line|single-|code-block|commands-show|link-|list-|emphasis|table-|proper-names|descriptive|required-|reference)|^Summary: [1-9]\d* error\(s\)/,
        examples: { match: ['README.md:4:81 MD013/line-length Line length [Expected: 80; Actual: 97]'] },
    },
    {
        id: 'precommit/hook',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^- hook id: \S|^- files were modified by this hook|^\S.{1,80}\.{5,}Failed$/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        help: 'Run `pre-commit run --all-files` and commit what it changes.',
        examples: { match: ['- hook id: ruff'] },
    },
    {
        id: 'lint/generic',
        cause: 'build/lint-error',
        rank: 'symptom',
        match: /KtLint found code style violations|rule violations were found|violations? found|\blint(?:ing|er)?(?: errors?| failed| issues)|\bissues? found$|\bfound [1-9]\d* (?:errors?|problems?|issues?|violations?|warnings?)\b|^Lint error|^In \S{1,200} line \d+:$|MegaLinter: errors found|Listing [1-9]\d* violation\(s\) that are fatal|Super-linter (?:detected|found) (?:linting )?errors|\bERRORS? FOUND in/i,
        unless: /no (?:lint|issues|violations|offenses)|\b0 (?:issues|violations|offenses|errors|problems)|^Run /i,
        yieldsTo: ['build', ...better],
        examples: { match: ['Linting failed'] },
    },
    {
        // Source: staticcheck's list of checks.
        id: 'staticcheck/finding',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /\.go:\d+:\d+: .{3,300} (?:\(SA10|\(SA20|\(SA30|\(SA40|\(SA50|\(SA60|\(SA90|\(ST10|\(QF10|\(S100|\(S101|\(S102|\(S103|\(U100)\d{1,2}\)$/,
        examples: { match: ['main.go:9:2: this value of x is never used (SA4006)'] },
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
        examples: { match: ['app/x.py:3:80: E501 Line too long (90 > 88)'] },
    },
    {
        id: 'ruff/summary',
        cause: 'build/lint-error',
        rank: 'cause',
        match: /^(?:ruff: )?Found [1-9]\d* errors?(?:\.$| \(\d+ fixed, \d+ remaining\)\.)|^\[\*\] \d+ fixable with the `--fix` option|^No fixes available \(/,
        yieldsTo: ['build/type-error', 'biome/errors', 'build/test-failure'],
        examples: { match: ['Found 28 errors.'] },
    },
    {
        id: 'pylint/findings',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /: [CRWEF]\d{4}: .{1,300}\((?:missing-|unused-|no-member|no-name|no-else|no-value|no-self|too-many|too-few|line-too|import-|undefined-|invalid-|wrong-|trailing-|redefined-|broad-|f-string|logging-|consider-|unnecessary-|syntax-|unspecified-|attribute-|arguments-|not-callable|bad-indentation|use-dict|use-implicit|super-|raise-|protected-|abstract-|duplicate-|unreachable|useless-|pointless-|fixme\))|Your code has been rated at (?!10)/,
        examples: { match: ['app/x.py:3:0: C0116: Missing function or method docstring (missing-function-docstring)'] },
    },
    {
        id: 'mypy/errors',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\S{1,300}\.pyi?:\d+(?::\d+)?: error: |^error\[(?:invalid|unresolved|possibly|missing|call|unsupported|no-matching|not-iterable|too-many|unknown)[a-z-]{1,60}\]: .{5}/,
        yieldsTo: ['mypy/missing-stubs'],
        examples: { match: ['app/a.py:31: error: Incompatible return value type (got "int", expected "str")  [return-value]'] },
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
        examples: { match: ['  /w/app/a.py:31:12 - error: "x" is not defined (reportUndefinedVariable)'] },
    },
    {
        id: 'black/check',
        cause: 'build/format-error',
        rank: 'verdict',
        match: /^\d+ files? would be reformatted|^would reformat \S|^Would reformat: \S|^ERROR: \S{1,300}\.pyi? Imports are incorrectly sorted|^error: cannot format \S{1,300}: /,
        examples: { match: ['would reformat app/a.py'] },
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
    ...findingRules,
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/aws.js
/** AWS: throttling, S3 and control planes that fail on their own side. Codes as the CLI and the SDKs print them. */
const awsRules = [
    {
        id: 'aws/throttled',
        cause: 'external_api/throttling',
        rank: 'verdict',
        // The list by which the SDKs themselves retry.
        match: /\((?:Throttling|RequestThrottled|PriorRequestNotComplete|TransactionInProgressException)\) when calling|\b(?:ThrottlingException|ThrottledException|RequestThrottledException|EC2ThrottledException|RequestLimitExceeded|TooManyRequestsException|ProvisionedThroughputExceededException|BandwidthLimitExceeded)\b|\bRate exceeded\b/,
        examples: { match: ['An error occurred (Throttling) when calling the DescribeStacks operation (reached max retries: 1): Rate exceeded'] },
    },
    {
        id: 'aws/slow-down',
        cause: 'external_api/http-503',
        rank: 'verdict',
        match: /\((?:SlowDown|ServiceUnavailable|503)\) when calling|Please reduce your request rate|\bSlowDown: /,
        examples: { match: ['An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.'] },
    },
    {
        id: 'aws/internal',
        cause: 'external_api/http-500',
        rank: 'verdict',
        match: /\((?:InternalError|InternalFailure|InternalServerError|ServiceException|500)\) when calling/,
        examples: { match: ['An error occurred (InternalError) when calling the PutObject operation: We encountered an internal error. Please try again.'] },
    },
    {
        id: 'aws/identity-provider',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        match: /\bIDPCommunicationError\b/,
        help: 'AWS could not reach the identity provider: run the job again.',
        examples: { match: ['An error occurred (IDPCommunicationError) when calling the AssumeRoleWithWebIdentity operation: Unable to reach the provider'] },
    },
    {
        id: 'aws/clock-skew',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /RequestTimeTooSkewed|Signature expired: \S{1,40} is now earlier than|Signature not yet current: /,
        help: "The runner's clock is off, or the request waited longer than its signature is valid: set the clock, then run the job again.",
        examples: { match: ['An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/azure.js
/** Azure's control plane and Entra ID, where the failure is theirs. */
const azureRules = [
    {
        id: 'azure/throttled',
        cause: 'external_api/throttling',
        rank: 'verdict',
        match: /\((?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled|OperationTimedOut)\)|Code="(?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)"|Code: (?:TooManyRequests|ServerBusy|SubscriptionRequestsThrottled)|AADSTS(?:90055|50196)\b/,
        examples: { match: ['(TooManyRequests) The request is being throttled as the limit has been reached.'] },
    },
    {
        id: 'azure/entra-outage',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        // Entra ID's codes for itself being unavailable: directory, retryable failures, timeouts.
        match: /AADSTS(?:90033|90024|90006|90012|90090|90091|40010)\b/,
        examples: { match: ['ErrorMessage: AADSTS90033: A transient error has occurred. Please try again.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/gcp.js
/** Google Cloud's control planes. */
const gcpRules = [
    {
        id: 'gcloud/exhausted',
        cause: 'external_api/throttling',
        rank: 'cause',
        match: /RESOURCE_EXHAUSTED|code = ResourceExhausted|rateLimitExceeded|userRateLimitExceeded|Quota exceeded for quota metric .{0,200}per minute/,
        unless: /received message larger|message (?:length|size) too large|larger than max|RESOURCE_POOL_EXHAUSTED|per day/i,
        examples: { match: ['ERROR: (gcloud.builds.submit) RESOURCE_EXHAUSTED: Quota exceeded'] },
        yieldsTo: ['lfs/quota', 'cloud/quota', 'cloud/capacity', 'http/rate-limit'],
    },
    {
        id: 'gcloud/unavailable',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /\) UNAVAILABLE: |"status": ?"UNAVAILABLE"|The service is currently unavailable|backendError\b/,
        examples: { match: ['ERROR: (gcloud.run.deploy) UNAVAILABLE: The service is currently unavailable.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/kubernetes.js
/** Clusters: the control plane, webhooks, and workloads that do not come up. */
const kubernetesRules = [
    {
        id: 'kubectl/control-plane',
        cause: 'external_api/control-plane-timeout',
        rank: 'verdict',
        match: /etcdserver: (?:request timed out|leader changed|too many requests)|the server is currently unable to handle the request|Error from server \((?:Timeout|InternalError|ServiceUnavailable|TooManyRequests)\)|the server was unable to return a response in the time allotted|apiserver not ready|Internal ?[eE]rror.{0,60}failed calling webhook .{0,300}(?:context deadline exceeded|connection refused|no endpoints available|: EOF|timed? ?out)/,
        // A webhook whose certificate or service is wrong stays so.
        unless: /x509|certificate|service ".{1,80}" not found|denied the request/,
        examples: { match: ['Error from server: etcdserver: request timed out'] },
    },
    {
        id: 'kubernetes/webhook',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /failed calling webhook .{0,300}(?:x509: |service ".{1,80}" not found)/,
        help: 'Repair the admission webhook of the cluster: its certificate or its service is not what the configuration names.',
        examples: { match: ['Error from server (InternalError): Internal error occurred: failed calling webhook "v.acme.example": tls: failed to verify certificate: x509: certificate signed by unknown authority'] },
    },
    {
        id: 'kubectl/no-kubeconfig',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        // Where kubectl asks when no kubeconfig names a cluster.
        match: /The connection to the server (?:localhost|127\.0\.0\.1|\[::1\]):8080 was refused|current-context is not set|invalid configuration: no configuration has been provided|Kubernetes cluster unreachable: Get "http:\/\/localhost:8080/,
        help: 'No kubeconfig is set in this step: write it, or set KUBECONFIG, before kubectl or helm runs.',
        examples: { match: ['The connection to the server localhost:8080 was refused - did you specify the right host or port?'] },
    },
    {
        id: 'kubernetes/rollout',
        cause: 'unknown/no-message',
        rank: 'hint',
        match: /timed out waiting for the condition|exceeded its progress deadline|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: .{0,120}context deadline exceeded|would exceed context deadline/,
        examples: { match: ['error: timed out waiting for the condition on deployments/web'] },
    },
    {
        id: 'kubernetes/crash-loop',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /\bCrashLoopBackOff\b|\bCreateContainerConfigError\b|back-off .{0,20}restarting failed container/,
        help: 'The container starts and ends again, or its config map or secret is missing: read its own log.',
        examples: { match: ['web-6f9c7d 0/1 CrashLoopBackOff 5 (12s ago) 3m'] },
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'build/config-error'],
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/limits.js
/** Limits that do not refill within the waits of a rerun, and announced downtime. */
const limitRules = [
    {
        id: 'cloud/maintenance',
        cause: 'external_api/maintenance',
        rank: 'cause',
        match: /\b(?:is|are|currently|down|offline|unavailable) (?:currently )?(?:for|under|undergoing|in) (?:scheduled |planned )?maintenance\b|scheduled maintenance (?:is )?in progress|read-only mode for maintenance/i,
        // Software that is no longer developed says so too.
        unless: /\b(?:project|package|library|module|repository|crate|gem|plugin|action|feature)s? (?:is|are)\b/i,
        examples: { match: ['registry.corp.example is down for scheduled maintenance'] },
    },
    {
        id: 'cloud/quota',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /\b(?:[A-Z][a-z]{2,20}){1,4}LimitExceeded(?:Exception)?\b|\bLimitExceededException\b|ServiceQuotaExceeded|\(QuotaExceeded\)|Code="QuotaExceeded"|exceeding approved .{1,80} quota|[qQ]uota '[\w-]{3,80}' exceeded|exceeded quota: \S|Quota exceeded for quota metric .{0,200}per day|exceeded your current quota|check your plan and billing details|insufficient_quota|requires billing to be enabled|[bB]illing account .{1,120} (?:is not (?:open|found)|is disabled|is closed)|(?:account payments have failed|spending limit (?:needs to be|has been|is) (?:increased|reached|hit|exceeded))/,
        unless: /RequestLimitExceeded|RateLimitExceeded|BandwidthLimitExceeded|TimeLimitExceeded|MemoryLimitExceeded|BackoffLimitExceeded/,
        examples: { match: ['An error occurred (VcpuLimitExceeded) when calling the RunInstances operation: You have requested more vCPU capacity than your current limit'] },
    },
    {
        id: 'cloud/capacity',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /InsufficientInstanceCapacity|InsufficientHostCapacity|ZONE_RESOURCE_POOL_EXHAUSTED|\((?:Zonal)?AllocationFailed\)|OverconstrainedAllocationRequest|\(SkuNotAvailable\)|Code="(?:SkuNotAvailable|AllocationFailed|ZonalAllocationFailed)"/,
        help: 'The cloud has no machine of this kind left in the zone: take another size, zone or region, or try much later.',
        examples: { match: ['An error occurred (InsufficientInstanceCapacity) when calling the RunInstances operation: We currently do not have sufficient capacity'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud/state.js
/** State that another run holds. It may be alive or dead, so nobody is sent there again by a rerun. */
const stateRules = [
    {
        id: 'terraform/state-lock',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Error (?:acquiring|locking) (?:the )?state(?: lock)?|state blob is already locked|ConditionalCheckFailedException: The conditional request failed/,
        help: 'Another run holds the state, or died holding it: wait for it (`-lock-timeout`, a concurrency group), and `force-unlock` only when it is dead.',
        examples: { match: ['\u2502 Error: Error acquiring the state lock'] },
        yieldsTo: ['network', 'external_api', 'token_expired'],
    },
    {
        id: 'pulumi/locked',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Another update is currently in progress|the stack is currently locked by \d+ lock/,
        help: 'Another run updates the stack, or died doing so: wait for it, and `pulumi cancel` only when it is dead.',
        examples: { match: ['error: [409] Conflict: Another update is currently in progress.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/cloud.js






/** Cloud control planes and clusters that fail on their own side, or whose limits are reached. */
const cloudRules = [
    ...azureRules,
    ...gcpRules,
    ...awsRules,
    ...limitRules,
    ...kubernetesRules,
    ...stateRules,
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/build-tools.js
const build_tools_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** Build drivers and generators: CMake, Make, Ninja, Meson, Autotools, Bazel, Buck, protoc, Cython, Nix, Unity, Docker. */
const buildToolRules = [
    {
        id: 'cmake/own-lists',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /^CMake Error at \S{1,300}:\d+ \((?:add_(?:subdirectory|executable|library|custom_command|custom_target|test|dependencies)|target_\w{3,30}|set_\w{3,30}|get_\w{3,30}|list|string|math|if|else|endif|foreach|function|macro|set|unset|project|cmake_\w{3,40}|install|configure_file|option|return)\):|does not contain a CMakeLists\.txt file|^ {2}Unknown CMake command "/,
        examples: { match: ['CMake Error at CMakeLists.txt:3 (add_subdirectory):'] },
    },
    {
        id: 'cmake/configure',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^CMake Error(?: \(dev\))?(?: at \S{1,300}:\d+ \(.{1,80}\))?:|^-- Configuring incomplete, errors occurred!|^CMake Error: The source directory ".{1,300}" does not appear to contain/,
        unless: /find_package|FindPackageHandleStandardArgs|Could NOT find/,
        yieldsTo: [...build_tools_causes, 'gcc/error', 'link/error', 'msvc/error'],
        examples: { match: ['CMake Error at CMakeLists.txt:12 (add_executable):'] },
    },
    {
        id: 'make/no-rule',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /\*\*\* No rule to make target [`'\u2018"]|\*\*\* missing separator|\*\*\* No targets specified and no makefile found|\ud0c0\uac9f\uc744 \ub9cc\ub4e4 \uaddc\uce59\uc774 \uc5c6\uc2b5\ub2c8\ub2e4|\uc744\(\ub97c\) \ub9cc\ub4e4 \uaddc\uce59\uc774 \uc5c6|\u3092make\u3059\u308b\u30eb\u30fc\u30eb\u304c\u3042\u308a\u307e\u305b\u3093|\u3092 make \u3059\u308b\u30eb\u30fc\u30eb\u304c\u3042\u308a\u307e\u305b\u3093|Keine Regel,? um|Pas de r\u00e8gle pour fabriquer|\u6ca1\u6709\u89c4\u5219\u53ef\u5236\u4f5c\u76ee\u6807|No hay ninguna regla para construir|\*\*\* recipe commences before first target/,
        yieldsTo: [...build_tools_causes, 'gcc/error'],
        help: 'The Makefile knows no such target, or a file that it needs is not there.',
        examples: { match: ["make: *** No rule to make target 'dist/app.js', needed by 'all'.  Stop."] },
    },
    {
        id: 'ninja/error',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^ninja: error: (?:'.{1,300}', needed by|unknown target|loading 'build\.ninja'|dependency cycle|build\.ninja:\d+)/,
        yieldsTo: [...build_tools_causes, 'cmake/configure'],
        examples: { match: ["ninja: error: 'gen/pool.h', needed by 'pool.o', missing and no known rule to make it"] },
    },
    {
        id: 'meson/error',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^(?:\S{0,200}meson\.build:\d+:\d+: ERROR: )(?!Dependency|.{0,60}not found)|^ERROR: (?:Unknown options?: |Neither (?:directory|source)|Value ".{1,80}" for option)/,
        yieldsTo: build_tools_causes,
        examples: { match: ['meson.build:4:0: ERROR: Unknown function "excutable".'] },
    },
    {
        id: 'autotools/configure',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^configure(?:\.ac)?(?::\d+)?: error: (?!.{0,120}(?:not found|not met|required|missing|cannot find|install))|^autoreconf: error: |^automake: error: |^aclocal: error: /,
        yieldsTo: build_tools_causes,
        examples: { match: ['configure.ac:12: error: possibly undefined macro: AC_PROG_LIBTOOL'] },
    },
    {
        id: 'bazel/error',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^ERROR: \S{1,300}(?:BUILD|BUILD\.bazel|\.bzl|WORKSPACE|MODULE\.bazel):\d+:\d+:? |^ERROR: (?:Analysis of target|no such (?:package|target)|Skipping '|Build did NOT complete|error loading package)|^FAILED: Build did NOT complete successfully/,
        yieldsTo: ['build', ...build_tools_causes],
        examples: { match: ['ERROR: /w/pool/BUILD.bazel:4:10: Compiling pool/pool.cc failed: (Exit 1)'] },
    },
    {
        id: 'bazel/test',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /^\/\/\S{1,200}\s{2,}(?:\(cached\) )?(?:FAILED|TIMEOUT|NO STATUS) in|^(?:FAIL: \/\/|FLAKY: \/\/|TIMEOUT: \/\/)\S{1,200} \(|^Executed \d+ out of \d+ tests?: .{0,80}fails? (?:locally|remotely|to build)/,
        yieldsTo: ['build/test-failure', 'build/compile-error'],
        examples: { match: ['//pool:pool_test                          FAILED in 0.4s'] },
    },
    {
        id: 'buck/error',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^(?:\[[\d:T.+-]{5,40}\] )?BUILD FAILED {0,2}$|^Action failed: \S{1,200} \(|^Command failed with exit code \d+\.$|^Error running analysis for `/,
        unless: /^(?:\[|BUILD)/,
        yieldsTo: ['build', ...build_tools_causes],
        examples: { match: ['Action failed: root//pool:pool (cxx_compile pool.cc)'] },
    },
    {
        id: 'protobuf/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\S{1,300}\.proto:\d+:\d+:\s?(?!warning).{5}|^\S{1,300}\.proto: (?:File not found|Import ")|^--\w{1,40}_out: protoc-gen-\w{1,40}: /,
        unless: /warning/,
        yieldsTo: ['network', 'external_api', 'environment/missing-tool'],
        examples: { match: ['api/pool.proto:4:7: "Rate" is not defined.'] },
    },
    {
        id: 'cython/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^Error compiling Cython file:|^Cython\.Compiler\.Errors\.CompileError: |^\S{1,300}\.pyx:\d+:\d+: (?!warning)/,
        examples: { match: ['Error compiling Cython file:'] },
    },
    {
        id: 'nix/error',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^error: (?:builder for '\/nix\/store|Cannot build '\/nix\/store|attribute '.{1,120}' missing|undefined variable '|syntax error, unexpected|flake '.{1,200}' does not provide)|^error: \d+ dependencies of derivation/,
        yieldsTo: ['build', ...build_tools_causes],
        examples: { match: ["error: builder for '/nix/store/x-pool.drv' failed with exit code 2;"] },
    },
    {
        id: 'unity/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^Assets[\\/]\S{1,300}\.cs\(\d+,\d+\): error CS\d{4}|^Error building Player because scripts had compiler errors|^Scripts have compiler errors\./,
        examples: { match: ['Assets/Pool.cs(4,7): error CS0103: The name x does not exist'] },
    },
    {
        id: 'docker/build-step',
        cause: 'build/compile-error',
        rank: 'hint',
        match: /failed to solve: process ".{1,300}" did not complete successfully: exit code: \d+|The command '.{1,300}' returned a non-zero code/,
        examples: { match: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'] },
    },
    {
        id: 'docker/copy',
        cause: 'build/missing-file',
        rank: 'verdict',
        match: /failed to (?:calculate checksum of ref|compute cache key).{0,300}not found|COPY failed: |ADD failed: |failed to read dockerfile|Dockerfile: no such file|unable to prepare context: (?:path|unable to evaluate)/i,
        examples: { match: ['ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref x: "/dist": not found'] },
    },
    {
        id: 'docker/dockerfile',
        cause: 'build/syntax-error',
        rank: 'verdict',
        match: /dockerfile parse error|unknown instruction: |target stage "?\S{1,80}"? could not be found|failed to process "\S{1,120}": |COPY requires at least two arguments|base name \(.{1,80}\) should not be blank/i,
        examples: { match: ['ERROR: failed to solve: dockerfile parse error on line 4: unknown instruction: RUNN'] },
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
        examples: { match: ['ERROR in ./src/a.js 3:4'] },
    },
    {
        id: 'vite/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*error during build:|^\[vite[:\]].{0,60}(?:error|failed)|^\[plugin:? ?[\w:.-]{1,60}\]|\[vite:[\w-]{1,40}\] .{5}|^\s*file: \S{1,300}:\d+:\d+$/,
        unless: /Can't resolve|Cannot find|could not|failed to resolve|warning|^\s*file: /i,
        yieldsTo: [...bundlers_causes, 'rollup/error', 'esbuild/error'],
        examples: { match: ['error during build:'] },
    },
    {
        id: 'rollup/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /\bRollupError: |^\[!\] (?:\(plugin .{1,40}\) )?\(?\w{0,20}Error: |"\S{1,80}" is not exported by "\S{1,200}"|^Parse failure: /,
        unless: /could not resolve/i,
        yieldsTo: bundlers_causes,
        examples: { match: ['RollupError: Expected a semicolon'] },
    },
    {
        id: 'esbuild/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\s*[\u2718X] ?\[ERROR\] .{1,300}|Build failed with \d+ errors?|Transform failed with \d+ error|^(?:\u25b2|\u2717) ?\[ERROR\] /,
        unless: /Can't resolve|Cannot find|could not resolve|401|403|503|timed out|A request to the Cloudflare API|\[ERROR\] fetch failed|\[ERROR\] Received a malformed response|Exceeded account limits|auth token/i,
        yieldsTo: bundlers_causes,
        examples: { match: ['\u2718 [ERROR] Expected ";" but found "x"'] },
    },
    {
        id: 'next/build',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*(?:\u2a2f )?Failed to compile\.?$|^> Build failed because of webpack errors|^\s*Error occurred prerendering page "|^> Export encountered (?:an error|errors) on|^\s*(?:Turbopack build failed|Error: Turbopack build failed) with \d+ error|^ *\u2a2f (?:useSearchParams\(\)|Invalid next\.config|Static worker|Next\.js build worker)|^Build optimization failed: |^ERROR {1,3}Build failed|^(?:\[nuxt\] |\[nitro\] )?ERROR {1,2}\S.{0,80}(?:Rollup error|Nitro build)/,
        yieldsTo: [...bundlers_causes, 'webpack/error', 'esbuild/error', 'eslint/*', 'sass/error', 'babel/error'],
        examples: { match: ['Failed to compile.'] },
    },
    {
        id: 'angular/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\berror NG-?\d{4,6}: |^Error: bundle initial exceeded maximum budget|^(?:\S{1,3} )?\[ERROR\] (?:NG|bundle initial exceeded|initial chunk)|^An unhandled exception occurred: (?!.{0,80}(?:ECONN|ENOTFOUND|timed out))/,
        unless: /warning/i,
        examples: { match: ["\u2718 [ERROR] NG8001: 'app-pay' is not a known element:"] },
    },
    {
        id: 'parcel/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\ud83d\udea8 Build failed\.|^@parcel\/[\w-]{1,60}: /,
        unless: /Failed to resolve/,
        yieldsTo: bundlers_causes,
        examples: { match: ['\ud83d\udea8 Build failed.'] },
    },
    {
        id: 'babel/error',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /^\s*(?:SyntaxError|TypeError|Error): \S{1,300}\.(?:[cm]?[jt]sx?|vue): .{1,300}(?:\(\d+:\d+\)|Unexpected)|\[BABEL\] \S{1,300}: |Parsing error: |\[vue\/compiler-sfc\] /,
        yieldsTo: bundlers_causes,
        examples: { match: ['SyntaxError: /w/src/a.js: Unexpected token (4:7)'] },
    },
    {
        id: 'swc/error',
        cause: 'build/syntax-error',
        rank: 'verdict',
        match: /^\s*(?:x|\u00d7) (?:Unexpected token|Expected '|Expected a |Unexpected eof|Unterminated|Expression expected)/,
        yieldsTo: [...bundlers_causes],
        examples: { match: ["  \u00d7 Expected ',', got 'x'"] },
    },
    {
        id: 'sass/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /SassError: |^Error: (?:Undefined (?:variable|mixin|function)\.|expected "[{};)]"|Can't find stylesheet to import)|^CssSyntaxError: |\(\d+:\d+\) \S{1,200}\.css Unknown word|Cannot apply unknown utility class|The `\S{1,80}` class does not exist/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['SassError: Undefined variable.'] },
    },
    {
        id: 'metro/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^error: (?:bundling failed|index\.js: )|^(?:iOS|Android|Web) Bundling failed|^Metro encountered an error|CommandError: (?!.{0,60}(?:log in|token)).{8}/,
        yieldsTo: [...bundlers_causes, 'dependency'],
        examples: { match: ['Android Bundling failed 4120ms index.js'] },
    },
    {
        id: 'astro/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /docs\.astro\.build\/(?:\w\w\/)?reference\/errors\//,
        yieldsTo: [...bundlers_causes, 'dependency'],
        examples: { match: ['    https://docs.astro.build/en/reference/errors/local-image-used-wrongly/'] },
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
        match: /^\s{0,8}(?:\[\S+\] )?(?:\S[^:]{0,200}|[A-Z]:[^:]{1,200}):\d+(?::\d+)?: (?:fatal )?(?:error ?: |\u30a8\u30e9\u30fc ?: |\uc624\ub958 ?: |Fehler ?: |erreur ?: |\u9519\u8bef ?[:\uff1a]|\u932f\u8aa4 ?[:\uff1a]|erro: |errore ?: |\u043e\u0448\u0438\u0431\u043a\u0430 ?: )(?!.*\.h(?:pp|h)?: )/,
        unless: /file not found|No such file or directory|warning:|TS\d{4}|\.pyi?:\d+/,
        yieldsTo: [...broken, 'zig/*', 'dependency/module-not-found', 'dependency/header-not-found'],
        examples: { match: ["src/pool.cc:41:12: error: invalid conversion from 'int' to 'char*'"] },
    },
    {
        id: 'clang/driver',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^(?:clang|gcc|g\+\+|cc1plus|cc1|c\+\+|clang\+\+|gcc-\d+|g\+\+-\d+|clang-\d+): (?:fatal )?error: (?!no input files|unable to execute command).{8}|^cc1(?:plus)?: all warnings being treated as errors|^\d+ errors? generated\.$/,
        unless: /No such file|Killed|signal|linker command failed/,
        yieldsTo: ['gcc/error', 'dependency', 'environment', 'link/error', 'network', 'external_api'],
        examples: { match: ["clang: error: unsupported option '-fcoroutines-ts' for target"] },
    },
    {
        id: 'msvc/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\b(?:error|fatal error|\u30a8\u30e9\u30fc|\uc624\ub958|Fehler|erreur) ?: ?(?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4})\s?:|\b(?:error|\u30a8\u30e9\u30fc|\uc624\ub958|Fehler) (?:C(?!1083|1060|1002|1085)\d{4}|CS\d{4}|FS\d{4}|BC\d{5}|RZ\d{4}|CA\d{4}|MC\d{4}|IDE\d{4}|SA\d{4}|NETSDK1(?!045|004|064)\d{3}|XA\d{4}|AVLN\S{1,12})\s?:/,
        unless: /warning/,
        yieldsTo: broken,
        examples: { match: ["main.cpp(12,5): error C2065: 'x': undeclared identifier"] },
    },
    {
        id: 'msbuild/error',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /\berror MSB\d{4}\s?:|^Build FAILED\.$|\u30a8\u30e9\u30fc MSB\d{4}|\uc624\ub958 MSB\d{4}/,
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
        match: /undefined reference to [`\u2018'\u201c\u00ab]|undefined symbols? for architecture|Undefined symbols? for architecture|error LNK(?!1181|1104)\d{4}|multiple definition of [`\u2018']|duplicate symbols? (?:'|_|for)|ld: symbol\(s\) not found|undefined symbol: (?!.{0,80}version)|\uc5d0 \ub300\ud55c \uc815\uc758\ub418\uc9c0 \uc54a\uc740 \ucc38\uc870|\u306b\u5bfe\u3059\u308b\u5b9a\u7fa9\u3055\u308c\u3066\u3044\u306a\u3044\u53c2\u7167|Nicht definierter Verweis auf|r\u00e9f\u00e9rence ind\u00e9finie vers|\u5bf9\u2018.{1,200}\u2019\u672a\u5b9a\u4e49\u7684\u5f15\u7528|referencia a .{1,200} sin definir|relocation R_\w{1,40} against .{1,200} can not be used/,
        unless: /warning LNK|ImportError|symbol lookup error/,
        yieldsTo: ['gcc/error', 'cmake/find-package', ...broken],
        examples: { match: ["main.o: undefined reference to `foo'"] },
    },
    {
        id: 'link/failed',
        cause: 'build/link-error',
        rank: 'cause',
        match: /ld returned 1 exit status|linker command failed with exit code|linking with `\w{1,40}` failed|^error: ld: |collect2: (?:error|\uc624\ub958|\u30a8\u30e9\u30fc|Fehler|erreur)|^ld: library not found for|^(?:\/\S{1,200}\/)?ld: cannot find -l/,
        yieldsTo: ['link/error', 'gcc/error', 'cmake/find-package', 'dependency', ...broken],
        examples: { match: ['collect2: error: ld returned 1 exit status'] },
    },
    {
        id: 'nvcc/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\S{1,300}\.cuh?\(\d+\): (?:catastrophic )?error(?: #\S{1,20})?: |^nvcc fatal {1,3}: |^ptxas (?:fatal|error) {1,4}: /,
        examples: { match: ['src/k.cu(41): error: identifier "blockIdy" is undefined'] },
    },
    {
        id: 'arduino/failed',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^Error during build: |^Compilation error: |^\*\*\* \[\.pio\S{1,200}\] Error 1|^={5,} \[FAILED\] Took [\d.]+ seconds|^Error: (?:Could not find one of .{1,60}platformio|Nothing to build\.|Unknown (?:board|environment))|text section exceeds available space in board|region `\w{1,40}' overflowed by \d+ bytes/,
        yieldsTo: ['gcc/error', 'dependency', 'network', 'external_api', 'link/error'],
        examples: { match: ['Error during build: exit status 1'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/documents.js
/** TeX and its drivers. TeX breaks its lines at 79 columns, so no pattern may need the end of one. */
const documentRules = [
    {
        id: 'latex/missing-package',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /LaTeX Error: File [`'].{1,120}\.(?:sty|cls|def|fd|ldf|clo)' not found|The font ".{1,80}" cannot be found/,
        help: 'Install the TeX package that holds this file, or a fuller TeX distribution.',
        examples: { match: ["! LaTeX Error: File `busfont.sty' not found."] },
    },
    {
        id: 'latex/error',
        cause: 'build/docs-error',
        rank: 'verdict',
        match: /^(?:! ?|\S{1,300}\.\w{1,4}:\d{1,6}: )(?:LaTeX Error|(?:Package|Class) \S{1,60} Error|Undefined control sequence|Emergency stop|Missing \S{1,12} inserted|Misplaced (?:alignment|\\noalign)|Paragraph ended before|File ended while scanning|Runaway argument|Text line contains an invalid|TeX capacity exceeded|Double (?:sub|super)script)/i,
        yieldsTo: ['latex/missing-package'],
        examples: { match: ['! LaTeX Error: Environment timetable undefined.'] },
    },
    {
        id: 'latex/no-output',
        cause: 'build/docs-error',
        rank: 'cause',
        match: /:\d{1,6}: {1,2}==> Fatal error occurred|error occurred, no output PDF|^Latexmk: Errors, so I did not complete|^Latexmk: Missing bbl file/,
        yieldsTo: ['latex/*', 'dependency', 'environment', 'network', 'external_api'],
        examples: { match: ['./thesis.tex:38:  ==> Fatal error occurred, no output PDF fi'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/endings.js
const endings_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** Last words of programs and builds that no compiler's own form covers: an uncaught error, a page or a step that failed. */
const endingRules = [
    {
        // .NET, Zig and Rust abort after an error that nobody caught: the signal is the consequence, the error the cause.
        id: 'runtime/uncaught',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^Unhandled exception\. (?:\w{1,60}\.){1,8}\w{3,60}Exception\b|^thread \d+ panic: |^thread '.{1,80}' has overflowed its stack|^panic: runtime error: |^Execution error \(\w{3,60}\) at /,
        yieldsTo: [...endings_causes.filter((cause) => cause !== 'environment'), 'environment/out-of-memory', 'build/test-failure'],
        examples: { match: ['Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.'] },
    },
    {
        id: 'build/page-failed',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^\s*Static page generation for \S{1,300} is still timing out after|^\s*Error: 404 \S{1,300} \(linked from |Exiting due to prerender errors/,
        yieldsTo: ['network', 'external_api', 'build/type-error', 'build/compile-error'],
        help: 'A page of the site cannot be generated: look at what it loads, and at the links to it.',
        examples: { match: ['Static page generation for /pools is still timing out after 3 attempts. See more info here https://nextjs.org/docs'] },
    },
    {
        id: 'go/embed',
        cause: 'build/missing-file',
        rank: 'verdict',
        match: /\.go:\d+:\d+: pattern \S{1,200}: (?:no matching files found|cannot embed )/,
        help: 'Build what is embedded in a step before, or correct the pattern of `//go:embed`.',
        examples: { match: ['web/embed.go:9:12: pattern dist/*: no matching files found'] },
    },
    {
        id: 'solidity/place',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\s*--> \S{1,300}\.sol:\d+:\d+:?$/,
        yieldsTo: ['build/compile-error', 'build/test-failure', 'build/lint-error', 'dependency'],
        examples: { match: ['  --> contracts/Pool.sol:12:9:'] },
    },
    {
        id: 'dialyzer/warnings',
        cause: 'build/type-error',
        rank: 'cause',
        match: /^done \(warnings were emitted\)|^Total errors: [1-9]\d*, Skipped: \d|:no_return Function \S{1,80} has no local return/,
        examples: { match: ['lib/pool.ex:12:no_return Function drain/1 has no local return.'] },
    },
    {
        id: 'cabal/failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^Failed to build \S{1,120}\. The failure occurred during the (?:configure|build) step|^Error: \[Cabal-7125\]$/,
        yieldsTo: ['build', ...endings_causes],
        examples: { match: ['Failed to build pool-0.1.0.0. The failure occurred during the configure step.'] },
    },
    {
        id: 'pants/failed',
        cause: 'build/script-error',
        rank: 'symptom',
        match: /\[ERROR\] Completed: .{1,300} - failed \(exit code \d+\)|^\u2715 .{1,300} failed in [\d.]+s\b/,
        yieldsTo: ['build', ...endings_causes],
        examples: { match: ['02:14:07.21 [ERROR] Completed: Run Pytest - src/python/pool_test.py - failed (exit code 1).'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/engines.js
/** Game engines that build without a person in front of them. */
const engineRules = [
    {
        id: 'godot/export-templates',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /No export template found at the expected path|the export template appears to be missing/,
        help: "Install the export templates of exactly this engine version where the job's user looks for them.",
        examples: { match: ['No export template found at the expected path:'] },
    },
    {
        id: 'godot/export',
        cause: 'build/config-error',
        rank: 'cause',
        match: /Invalid export preset name: |Cannot export project with preset .{1,80} due to configuration errors/,
        yieldsTo: ['godot/export-templates'],
        examples: { match: ['ERROR: Invalid export preset name: Linux/X11.'] },
    },
    {
        id: 'godot/script',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^(?:USER )?SCRIPT ERROR: (?:Parse|Compile) Error|^\s*ERROR: Failed to load script "res:\/\//,
        examples: { match: ['SCRIPT ERROR: Parse Error: Identifier "bus" not declared in the current scope.'] },
    },
    {
        id: 'unity/license',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /No valid Unity Editor license found|Machine identification is invalid for current license|Unclassified error occured while trying to activate license/,
        yieldsTo: ['network', 'external_api'],
        help: "Renew the licence in the job's secrets: file, serial, user name and password must belong together.",
        examples: { match: ['No valid Unity Editor license found. Please activate your license.'] },
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
        examples: { match: ['** (CompileError) lib/a.ex: cannot compile module A'] },
    },
    {
        id: 'elixir/summary',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^== Compilation error in file|Compilation failed due to warnings while using the --warnings-as-errors|^could not compile dependency :\w{1,60}/,
        yieldsTo: ['elixir/compile', 'dependency', 'network', 'external_api'],
        examples: { match: ['== Compilation error in file lib/pubsub.ex =='] },
    },
    {
        id: 'erlang/compile',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^\S{1,300}\.[eh]rl:\d+:\d+: (?:syntax error|function|undefined|variable|head mismatch|type \S|record|can't find)|^===> Compiling \S{1,300} failed|^\s*(?:\u2502 )?\S{1,300}\.erl:\d+: (?:syntax error|function \S)/,
        unless: /warning/i,
        examples: { match: ["src/pool.erl:4:7: syntax error before: '->'"] },
    },
    {
        id: 'haskell/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\.l?hs:\d+:\d+(?:-\d+)?: error|^\s*Could not load module \u2018|\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error/,
        examples: { match: ['src/A.hs:3:4: error: [GHC-88464]'] },
    },
    {
        id: 'ocaml/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^Error: (?:This expression has type|Unbound (?:value|module|constructor|type \S|record)|Syntax error|Some type variables|The implementation \S|Signature mismatch)/,
        examples: { match: ['Error: Unbound value drain'] },
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
        match: /\.dart:\d+:\d+: Error: |\.dart\(\d+,\d+\): error G[\dA-F]{8}: |^(?:\[[\w-]{1,80}\]: {1,4})?\s*error [\u2022-] \S.{1,300}\.dart:\d+|^\s*error - .{1,300} - (?:lib|test|bin)\/|^Failed to compile application|^Target (?:kernel_snapshot|dart2js|aot_\w{1,40})\S* failed: /,
        examples: { match: ['lib/main.dart:4:5: Error: Undefined name x.'] },
    },
    {
        id: 'dart/analyze',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^(?:[\w[\]-]{1,80}: ){0,3}[1-9]\d* issues? found\.(?: \(ran in|$)/,
        yieldsTo: ['dart/compile'],
        help: 'The analyzer stops on warnings and hints too where it is told to (`--fatal-infos`): correct them.',
        examples: { match: ['4 issues found. (ran in 2.1s)'] },
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
        examples: { match: ["error: Pool/Basic.lean:4:7: unknown identifier 'x'"] },
    },
    {
        id: 'guile/error',
        cause: 'build/runtime-error',
        rank: 'verdict',
        match: /^\S{1,300}\.scm:\d+:\d+: (?:Unbound variable: |In procedure |Wrong (?:type|number) )|^ice-9\/boot-9\.scm:\d+:\d+: (?:Unbound variable: |In procedure )/,
        examples: { match: ['/w/app/a.scm:1:10: Unbound variable: retry-503'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/generic.js
/** What is left when no compiler is known by its own words. */
const genericCompilerRules = [
    {
        id: 'generic/error-line',
        cause: 'build/compile-error',
        rank: 'symptom',
        // Any tool says `error: \u2026`: a compiler quotes the code or names its parts.
        match: /^error: (?!could not compile|aborting|process didn't|\d+ targets? failed|script|recipe|command|failed$|package |no (?:\w{1,20} )?target ).{0,200}(?:`[^`]{1,200}`|\b(?:expressions?|statements?|variables?|functions?|traits?|lifetimes?|literals?|operands?|closures?|identifiers?|initializers?|subscripts?|syntax error|unreachable code|(?:doc )?comments?)\b)/,
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
        examples: { match: ['error: cannot find macro `prinln` in this scope'] },
    },
    {
        id: 'generic/compile-failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^\s*(?:\[ERROR\]:? |ERROR:? |Error: )?[cC]ompil(?:ation|ing|e) (?:failed|error|errors)\b|\bfailed to compile\b|\bbuild failed with [1-9]\d* errors?/i,
        unless: /could not compile dependency|^Compilation failed; see/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: { match: ['Compilation failed with 3 errors'] },
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
        match: /^\[ERROR\] .{1,300}(?:\.java|\.kt|\.scala|\.groovy):[[(]?\d+|^e: (?:file:\/\/\S|\S{1,300}(?:\.kt: \(|\.kts: \())|^\[error\] \S{1,300}\.(?:scala|java):\d+|^-- (?:\[E\d{1,3}\] )?.{0,40}Error: \S{1,300}\.scala|error: cannot find symbol|(?:\.java|\.kt|\.scala):\d+: error: |^\S{1,300}\.groovy: \d+: .{1,200}@ line \d+|^\d+\. ERROR in \S{1,300}\.java \(at line \d+\)|^\S{1,300}\.java:\d+: (?:\u30a8\u30e9\u30fc|\uc624\ub958|\u9519\u8bef|Fehler)/,
        unless: /Tests run|Test\.java:\d+\)? ?(?:expected|\u00bb)|^\s*at /,
        examples: { match: ['[ERROR] /w/src/A.java:[12,8] cannot find symbol'] },
    },
    {
        id: 'jvm/compile-summary',
        cause: 'build/compile-error',
        rank: 'cause',
        match: /^\[ERROR\] COMPILATION ERROR|Compilation failed; see the compiler|Execution failed for task '.{1,120}[cC]ompile\w*(?:Java|Kotlin|Scala|Groovy)'|Compilation error\. See log for more details|^\[error\] \(.{1,80} \/ compileIncremental\) Compilation failed|^\[error\] .{0,40}\d+ errors? found$|> startup failed:$/,
        yieldsTo: ['jvm/compile', 'gcc/error', ...jvm_causes],
        examples: { match: ['[ERROR] COMPILATION ERROR : '] },
    },
    {
        id: 'gradle/script',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^> Could not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)|^A problem occurred evaluating (?:root project|project|settings|script)|^Build file '.{1,300}' line: \d+|^Task '.{1,120}' not found in (?:root )?project|^Script compilation errors?:|^Cannot locate (?:tasks|a task) that match|^> (?:Cannot add task|Project with path) '.{1,120}' (?:could not be found|as a task)|main class (?:org\.gradle\.wrapper\.GradleWrapperMain|["']-X)/,
        yieldsTo: ['jvm/compile', ...jvm_causes],
        help: 'Correct the Gradle script or the task name at the place that the message names.',
        examples: { match: ['Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain'] },
    },
    {
        id: 'maven/project',
        cause: 'build/config-error',
        rank: 'cause',
        match: /^\[(?:ERROR|FATAL)\] .{0,80}(?:Malformed POM|Non-(?:parse|read)able POM|'dependencies\.dependency\.version' for .{1,200} is missing|Unrecognised tag:|The goal you specified requires a project|Could not find the selected project in the reactor|Unknown lifecycle phase|Child module .{1,200} does not exist)/,
        yieldsTo: jvm_causes,
        examples: { match: ["[ERROR] 'dependencies.dependency.version' for dev.acme:kv:jar is missing. @ line 14, column 17"] },
    },
    {
        id: 'android/resources',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /AAPT: error: |error: resource \S{1,120} not found\.|Android resource linking failed|^ERROR:? ?:?\/?\S{1,300}\.xml:\d+:\d+-\d+:? |Manifest merger failed( |:)|R8: (?:Missing class|java\.)|^ERROR: R8: |Missing classes detected while running R8|Cannot fit requested classes in a single dex file|Duplicate class \S{1,200} found in modules|Namespace not specified/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['ERROR: /w/app/src/main/res/layout/a.xml:4: AAPT: error: resource string/pay not found.'] },
    },
    {
        id: 'jvm/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:Exception in thread ".{1,80}"|Caused by:|Unhandled exception\.?:?)\s+(?:[\w.]{1,120}\.)?(?:NullPointer|IllegalArgument|IllegalState|ClassCast|NoSuchMethod|NoSuchElement|IndexOutOfBounds|NoClassDefFound|ClassNotFound|InvalidOperation|NullReference|ArgumentNull|BeanCreation|UnsupportedOperation|NumberFormat|ArrayIndexOutOfBounds)\w*(?:Exception|Error)/,
        yieldsTo: jvm_causes,
        examples: { match: ['Exception in thread "main" java.lang.NullPointerException: x'] },
    },
    {
        // Maven's own last word: which plugin failed. Its errors above say why, where they are there.
        id: 'maven/compiler-plugin',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /Failed to execute goal \S{1,120}:(?:maven-compiler-plugin|kotlin-maven-plugin|scala-maven-plugin):/,
        yieldsTo: ['*'],
        examples: { match: ['[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project shop: Compilation failure'] },
    },
    {
        id: 'maven/test-plugin',
        cause: 'build/test-failure',
        rank: 'symptom',
        match: /Failed to execute goal \S{1,120}:maven-(?:surefire|failsafe)-plugin:/,
        yieldsTo: ['*'],
        examples: { match: ['[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test (default-test) on project shop: There are test failures.'] },
    },
    {
        id: 'gradle/what-went-wrong',
        cause: 'build/config-error',
        rank: 'hint',
        match: /^> (?:Failed to apply plugin|A failure occurred while executing|Process 'command '.{1,200}'' finished with non-zero exit value)|^Execution failed for task '/,
        examples: { match: ["Execution failed for task ':app:lint'."] },
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
        examples: { match: ['SyntaxError: invalid syntax'] },
    },
    {
        id: 'python/exception',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:E\s+)?(?:[\w.]{1,120}\.)?(?:TypeError|NameError|AttributeError|KeyError|ValueError|IndexError|ZeroDivisionError|RuntimeError|NotImplementedError|RecursionError|UnboundLocalError|UnicodeDecodeError|UnicodeEncodeError|StopIteration|LookupError|ImproperlyConfigured|ValidationError|OverflowError|ImportError: cannot import name)(?:: |$| )/,
        show: 'last',
        unless: /fetch failed|status code|rate limit|token|credential|HTTP|timed out|connection/i,
        yieldsTo: ['network', 'external_api', 'token_expired', 'python/module-not-found', 'machine/disk-full'],
        examples: { match: ["KeyError: 'rates'"] },
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
        examples: { match: ['app/a.rb:3: syntax error, unexpected end-of-input'] },
    },
    {
        id: 'php/fatal',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /PHP (?:Fatal|Recoverable fatal) error: |^Fatal error: |^In \w{1,60}\.php line \d+:$/,
        unless: /Allowed memory size/,
        yieldsTo: [...scripting_causes, 'environment'],
        examples: { match: ['PHP Fatal error:  Uncaught TypeError: pay(): Argument #1 must be of type int'] },
    },
    {
        id: 'php/parse',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /PHP Parse error: |^Parse error: |^Errors parsing \S{1,300}\.php/,
        examples: { match: ['PHP Parse error:  syntax error, unexpected token "}" in /w/a.php on line 3'] },
    },
    {
        id: 'perl/compile',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /^syntax error at \S{1,300} line \d+, near|had compilation errors\.$|^Global symbol ".{1,80}" requires explicit package name|^BEGIN failed--compilation aborted/,
        yieldsTo: ['perl/locate', ...scripting_causes],
        examples: { match: ['syntax error at lib/Pool.pm line 4, near "}"'] },
    },
    {
        id: 'tcl/error',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^(?:invalid command name "|can't read "\w{1,80}": no such variable|wrong # args: should be "|missing close-bra(?:ce|cket))|^ {4}\(file "\S{1,300}" line \d+\)$/,
        yieldsTo: scripting_causes,
        examples: { match: ['invalid command name "drain"'] },
    },
    {
        id: 'lua/error',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^(?:luajit: |lua: |luac: |lua5\.\d: )\S{1,300}:\d+: |^\S{1,300}\.lua:\d+: (?:attempt to|unexpected symbol|'=' expected|'end' expected)/,
        yieldsTo: scripting_causes,
        examples: { match: ["luajit: src/pool.lua:4: attempt to index a nil value (local 'x')"] },
    },
    {
        id: 'r/error',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^Error in .{1,200}\) ?:\s*$|^Error: object '.{1,120}' not found|^Error in .{1,200} : .{5}|^Execution halted$/,
        yieldsTo: ['dependency', ...scripting_causes, 'environment', 'build'],
        examples: { match: ["Error: object 'rates' not found"] },
    },
    {
        id: 'julia/error',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^ERROR: (?:LoadError: )?(?:UndefVarError|MethodError|BoundsError|TypeError|ArgumentError|KeyError|syntax): /,
        unless: /not found in current path/,
        yieldsTo: [...scripting_causes, 'build/test-failure'],
        examples: { match: ['ERROR: LoadError: UndefVarError: `drain` not defined'] },
    },
    {
        id: 'shell/syntax',
        cause: 'build/syntax-error',
        rank: 'cause',
        match: /syntax error near unexpected token|\bsyntax error: unexpected (?:end of file|"|newline|redirection|word)|unexpected EOF while looking for matching|: bad substitution|: [Bb]ad substitution|: unbound variable|ParserError: |MissingEndCurlyBrace|Syntax error: (?:"|end of file|Unterminated|Bad|redirection|word)|: line \d+: .{0,40}unexpected end of file$|: parameter not set$|: [[{]: (?:missing `\]'|too many arguments|unary operator expected|binary operator expected)/,
        examples: { match: ["./x.sh: line 4: syntax error near unexpected token `fi'"] },
    },
    {
        id: 'powershell/error',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^\s*\| {1,3}(?:You cannot call a method on a null-valued|Cannot (?:bind|validate|convert|process|index)|A parameter cannot be found|Missing closing|Unexpected token)|\+ FullyQualifiedErrorId : |ParameterBindingException|RuntimeException: \S{1,200}\.ps1/,
        yieldsTo: [...scripting_causes, 'environment', 'build'],
        examples: { match: ['     | You cannot call a method on a null-valued expression.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/compilers/systems.js
/** rustc, Clippy, go build and vet, Swift, Zig, D, Nim, Crystal, Fortran, Pascal, Theos. */
const systemsRules = [
    {
        id: 'rustc/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^(?:\S{1,200}:\d{1,6}:\d{1,6}: )?error\[E\d{4}\]: |^error: (?:cannot find (?:macro|attribute|derive)|expected (?:one of|expression|item|identifier|`|type|pattern)|mismatched closing delimiter|unexpected closing delimiter|this file contains an unclosed delimiter|no rules expected|unused (?:import|variable|mut)|lifetime may not live long enough|linking with|custom attribute panicked|proc macro panicked|environment variable `)/,
        yieldsTo: ['machine/disk-full', 'dependency/module-not-found'],
        examples: { match: ['error[E0382]: borrow of moved value: `timeout_error`'] },
    },
    {
        id: 'clippy/error',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\s*= (?:note|help): (?:`-D clippy::|`#\[deny\(clippy::)|^\s*= note: `-D (?:warnings|unused|dead-code|missing-docs)|^\s*= help: for further information visit https:\/\/rust-lang\.github\.io\/rust-clippy/,
        unless: /`#\[warn\(/,
        yieldsTo: ['rustc/error'],
        examples: { match: ['  = note: `-D clippy::needless-return` implied by `-D warnings`'] },
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
        match: /^(?:\.{0,2}\/?[\w./@-]{1,300}|vet: [\w./-]{1,300})(?:\.go:)\d+:\d+: (?!.*(?:no required module|missing go\.sum|is not in std|\blevel=)).{0,200}(?:undefined|declared|imported and not used|cannot |missing |syntax error|invalid |mismatch|not enough|too many|too few|is not a|does not |expected |duplicate |import cycle|unreachable|unknown |multiple |could not|unexpected|non-boolean|non-name|overflows|must be|not used|no new variables)/,
        unless: /\((?!compile\))[a-z]{3,20}\)$|warning|no required module|missing go\.sum/,
        examples: { match: ['./main.go:12:9: undefined: newTransport'] },
    },
    {
        id: 'go/build-failed',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\[build failed\]|\[setup failed\]|^\S{1,200}: {1,2}build constraints exclude all Go files|^(?:package )?\S{0,200}: import cycle not allowed|^\s*imports \S{1,200}(?: from \S{1,80})?: import cycle not allowed/,
        yieldsTo: ['go/compile', 'go/module', 'go/sum', 'c/header'],
        examples: { match: ['FAIL\tgithub.com/acme/x [build failed]'] },
    },
    {
        id: 'go/vet',
        cause: 'build/lint-error',
        rank: 'verdict',
        match: /^\S{1,300}\.go:\d+:\d+: (?:fmt\.\w+ (?:format |call has)|\w+\.\w+ (?:format %|call has)|struct field tag |unusedresult|copylocks|result of .{1,80} call not used|self-assignment of|possible (?:misuse|formatting)|the cancel function|loop variable \w+ captured|composite literal uses unkeyed)/,
        examples: { match: ['pkg/a.go:4:7: fmt.Printf format %d has arg s of wrong type string'] },
    },
    {
        id: 'go/panic',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^panic: (?!test timed out)\S|^fatal error: all goroutines are asleep|^fatal error: concurrent map|^goroutine \d+ \[running\]/,
        unless: /test timed out/,
        yieldsTo: ['network', 'external_api', 'token_expired'],
        examples: { match: ['panic: runtime error: invalid memory address or nil pointer dereference'] },
    },
    {
        // The cross is xcbeautify's, and what PowerShell makes of it.
        id: 'swift/xcbeautify',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /^(?:\u274c|\u00d4\u00d8\u00ee|\u00e2\u0152|\u0393\u00a5\u00ee) {1,4}\/\S{1,300}\.swift:\d{1,6}:\d{1,5}: \S/,
        unless: /no such module/,
        examples: { match: ["\u274c  /Users/runner/work/pay/pay/Sources/Cart.swift:57:24: cannot find 'total' in scope"] },
    },
    {
        id: 'swift/build-failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /^\*\* (?:BUILD|ARCHIVE|ANALYZE) FAILED \*\*|^The following build commands failed:|^error: fatalError$|^Command (?:SwiftCompile|CompileSwift|CompileC|Ld|PhaseScriptExecution|SwiftEmitModule) failed with a nonzero exit code|^xcodebuild: error: (?!.{0,120}(?:timed out|not connected)).{8}/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: { match: ['** BUILD FAILED **'] },
    },
    {
        id: 'native/error',
        cause: 'build/compile-error',
        rank: 'verdict',
        match: /\.nim\(\d+, \d+\) Error:|\.zig:\d+:\d+: error: |\.swift:\d+:\d+: error: |\.d\(\d+(?:,\d+)?\): Error: |\.(?:f90|F90|f95|f|for):\d+:\d+: ?Error|\.(?:pas|pp|lpr)\(\d+,\d+\) (?:Error|Fatal): |\.(?:vhd|vhdl):\d+:\d+: error|%Error: \S{1,200}\.s?v:\d+|\.(?:xm?|mm):\d+:\d+: error: |\.sol:\d+:\d+: (?:Parser|Type|Declaration)Error|^Error: (?:undefined local variable|undefined method|expected argument|unexpected token: |can't infer)|^Error \([\w-]{1,30}\): .{8}|^(?:Parser|Type|Declaration)Error: .{8}/,
        yieldsTo: ['machine/disk-full', 'node/too-old', 'network', 'external_api', 'dependency'],
        examples: { match: ["a.nim(4, 7) Error: undeclared identifier: 'x'"] },
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
        examples: { match: ['src/a.ts(2,35): error TS2554: Expected 2 arguments, but got 3.'] },
    },
    {
        id: 'tsc/found',
        cause: 'build/type-error',
        rank: 'cause',
        match: /^Found \d+ errors? in (?:the same file, starting at|\S{1,200}\.[cm]?tsx?:\d+|\d+ files\.$)|^svelte-check found [1-9]\d* errors?|^Result \(\d+ files?\): $/,
        yieldsTo: ['tsc/error', 'tsc/module-not-found', 'tsc/own-module', 'svelte/check'],
        examples: { match: ['Found 3 errors in 2 files.'] },
    },
    {
        id: 'tsc/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /error TS(?:2307|2792|7016): [^']{0,60}'(?!\.{1,2}\/|@\/|~\/)/,
        examples: { match: ["src/a.ts(1,20): error TS2307: Cannot find module 'zod' or its corresponding type declarations."] },
    },
    {
        id: 'tsc/own-module',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /error TS(?:2307|2792|7016): [^']{0,60}'(?:\.{1,2}\/|@\/|~\/)/,
        examples: { match: ["src/a.ts(1,20): error TS2307: Cannot find module './b' or its corresponding type declarations."] },
    },
    {
        id: 'svelte/check',
        cause: 'build/type-error',
        rank: 'verdict',
        match: /^\d{10,} ERROR "\S{1,300}" \d+:\d+ |^Error: .{1,300} \((?:ts|js|svelte)\)$|^\S{1,300}\.(?:astro|svelte|vue):\d+:\d+ {1,3}-? ?error\b/,
        examples: { match: ['1720000000000 ERROR "src/App.svelte" 4:12 "Type \'string\' is not assignable"'] },
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
        examples: { match: ["SyntaxError: Unexpected token '}'"] },
    },
    {
        id: 'node/esm-mismatch',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /SyntaxError: (?:Cannot use import statement outside a module|The requested module '.{1,200}' does not provide an export|Named export '.{1,120}' not found|Unexpected token 'export')|ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|ReferenceError: (?:require|module|exports|__dirname) is not defined in ES module scope/,
        help: 'The file is loaded as the other kind of module: check `"type"` in package.json, the extension, and the export.',
        examples: { match: ['SyntaxError: Cannot use import statement outside a module'] },
    },
    {
        id: 'node/unhandled',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^\s*(?:\[?UnhandledPromiseRejection\]?(?:Warning)?: |triggerUncaughtException\(|node:internal\/process\/promises:\d+)|ERR_UNHANDLED_REJECTION/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment', 'build'],
        examples: { match: ['[UnhandledPromiseRejection: This error originated either by throwing inside of an async function]'] },
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
    ...documentRules,
    ...engineRules,
    ...endingRules,
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
        examples: { match: ['An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'] },
    },
    {
        id: 'aws/sso-session',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /Error loading SSO Token|SSO session .{0,60}expired|SSO Token .{0,40}(?:expired|does not exist)|The SSO session|refresh the SSO access token|Token has expired and refresh failed/i,
        help: 'A person logged in by SSO for this profile; in CI assume a role by OIDC instead.',
        examples: { match: ['The SSO session associated with this profile has expired or is otherwise invalid.'] },
    },
    {
        id: 'aws/invalid-credentials',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|UnrecognizedClientException|\(AuthFailure\)|AuthFailure: |IncompleteSignature|security token included in the request is invalid|The AWS Access Key Id you provided does not exist/,
        examples: { match: ['An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.'] },
    },
    {
        id: 'aws/no-credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Unable to locate credentials|NoCredentialProviders|Could not load credentials from any providers|NoCredentialsError|no EC2 IMDS role found|Credentials could not be loaded|failed to refresh cached credentials|NoAuthProviders|No valid credential sources found|CredentialsProviderError|The config profile \(.{1,80}\) could not be found|You must specify a region or .{0,40}credentials/i,
        help: 'Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write`.',
        examples: { match: ['Unable to locate credentials. You can configure credentials by running "aws configure".'] },
    },
    {
        id: 'aws/access-denied',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /\((?:AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedAccess|AuthorizationError)\)|AccessDenied(?:Exception)?: |is not authorized to perform: |UnauthorizedOperation|explicit deny in an? (?:identity|service control|resource)-based/,
        unless: /java\.nio|AssumeRoleWithWebIdentity/,
        help: 'Allow the action that the message names in the policy of the role.',
        examples: { match: ['An error occurred (AccessDenied) when calling the PutObject operation: Access Denied'] },
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
        id: 'azure/expired-token',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /AADSTS(?:700082|700084|70043|70008|50173|50133|500133|50089)\b/,
        examples: { match: ['AADSTS700082: The refresh token has expired due to inactivity.'] },
    },
    {
        id: 'azure/federated-credential',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /AADSTS(?:70021|70025|700213|700211|700212|7002138|90061|700024)\b|No matching federated identity record|has no configured federated identity credentials/,
        help: "The app's federated credential must have the subject that the message shows: repository, and branch, tag or environment.",
        examples: { match: ["AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:acme/site:ref:refs/heads/x'."] },
    },
    {
        id: 'azure/invalid-client',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /AADSTS(?:7000215|7000216|700016|50034|50126|50020|90002|50053|53003|50076|50079|700027)\b/,
        examples: { match: ['AADSTS7000215: Invalid client secret provided.'] },
    },
    {
        id: 'azure/aadsts',
        cause: 'token_expired/invalid-credentials',
        rank: 'cause',
        match: /AADSTS\d{5,7}\b|ClientAuthenticationError|InteractionRequired|CredentialUnavailableError|DefaultAzureCredential failed/,
        unless: /AADSTS(?:90055|50196|90033|90024|90006|90012|90090|90091|40010)\b/,
        examples: { match: ['AADSTS65001: The user or administrator has not consented to use the application.'] },
    },
    {
        id: 'azure/login',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Please run 'az login'|az login' to setup account|No subscriptions? found for|Not all values are present\. Ensure 'client-id' and 'tenant-id'|The subscription of '.{1,60}' doesn't exist in cloud/,
        examples: { match: ["ERROR: Please run 'az login' to setup account."] },
    },
    {
        id: 'azure/authorization',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /AuthorizationFailed|does not have authorization to perform action|AuthorizationPermissionMismatch|LinkedAuthorizationFailed|InvalidAuthenticationToken|Caller is not authorized to perform action on resource|ForbiddenByRbac|ForbiddenByFirewall/,
        help: 'Assign the service principal a role on the scope that the message names.',
        examples: { match: ["(AuthorizationFailed) The client 'x' with object id 'y' does not have authorization to perform action 'Microsoft.Web/sites/write'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/checkers.js
/** Checkers, test clouds and build tools that say in a sentence of their own that they got no key, or one that is none. */
const checkerCredentialRules = [
    {
        id: 'login/missing',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /you need to expose: DANGER_|Could not set up API to Code Review site|missing gitleaks license|run [`'"]?semgrep login[`'"]? before using|API key was specified, but it is an empty string|Missing project token$|Cannot find a value for the configuration variable '|Missing encryption key to decrypt file with|A valid license was not found for feature|FlexNet Licensing error|No valid Unity Editor license found/,
        examples: { match: ['For your GitHub repo, you need to expose: DANGER_GITHUB_API_TOKEN'] },
    },
    {
        id: 'login/refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\bAPI token not valid\. Try|does not recognize the provided API key|Your authentication credential '.{1,80}' is invalid|Your Record Key is invalid|MessageEncryptor::InvalidMessage|Login token is not valid|Couldn't authorize\. Check your|is not allowed to access the server\./,
        yieldsTo: ['build/test-failure'],
        examples: { match: ['API token not valid. Try to run `semgrep logout` and `semgrep login` again.'] },
    },
    {
        id: 'login/plan-used-up',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /Maximum number of parallel tests reached|Monthly limit of \d+ private tests reached|has used its .{1,30} builds from the .{1,20} plan this month/,
        examples: { match: ['Monthly limit of 200 private tests reached for your acme org.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/databases.js
/** Logins of databases, brokers and mail servers. */
const databaseCredentialRules = [
    {
        id: 'database/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /password authentication failed for user|Access denied for user '|Login failed for user|ORA-01017|ORA-28001|no pg_hba\.conf entry|SCRAM authentication failed|SASL authentication failed|no password supplied|\uad8c\ud55c\uc774 \uc5c6\uc2b5\ub2c8\ub2e4.{0,40}\uc0ac\uc6a9\uc790|\uc0ac\uc6a9\uc790\uc758 password \uc778\uc99d\uc744 \uc2e4\ud328|\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u8a8d\u8a3c\u306b\u5931\u6557/,
        unless: /localhost|127\.0\.0\.1/,
        examples: { match: ['psql: error: connection to server at "db.corp" (10.0.0.3), port 5432 failed: FATAL:  password authentication failed for user "ci"'] },
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
        examples: { match: ['(error) NOAUTH Authentication required.'] },
    },
    {
        id: 'broker/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /ACCESS_REFUSED - |SaslAuthenticationException|(?:Topic|Group|Cluster)AuthorizationException/,
        examples: { match: ['ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.'] },
    },
    {
        id: 'smtp/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /SMTPAuthenticationError|535[ -]5\.7\.\d|Username and Password not accepted|Invalid login: 5\d\d|534-5\.7\.\d+|5\.7\.57 Client not authenticated/,
        examples: { match: ["smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')"] },
    },
    {
        id: 'ftp/login',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /530 (?:Login (?:incorrect|authentication failed)|User cannot log in|Not logged in)|FTPError: 530|Login incorrect\.|STATUS_LOGON_FAILURE|NT_STATUS_(?:LOGON_FAILURE|ACCESS_DENIED)/,
        examples: { match: ['FTPError: 530 Login authentication failed'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/fastlane.js
/** fastlane and its store of certificates. Source: fastlane's match, cert and spaceship. */
const fastlaneRules = [
    {
        id: 'fastlane/certificates-repository',
        cause: 'token_expired/git-credentials',
        rank: 'verdict',
        match: /Error cloning certificates (?:git )?repo/,
        yieldsTo: ['network', 'external_api'],
        help: 'Give `match` a token or a key that can read the repository of the certificates.',
        examples: { match: ['[!] Error cloning certificates repo, please make sure you have read access to the repository you want to use'] },
    },
    {
        id: 'fastlane/match-password',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /Could(?:n't| not) decrypt the repo|Invalid password passed via 'MATCH_PASSWORD'|Neither the MATCH_PASSWORD environment variable/,
        examples: { match: ["[!] Couldn't decrypt the repo, please make sure you enter the right password!"] },
    },
    {
        id: 'fastlane/read-only',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /can ?not create a new one because you enabled `readonly`|Could not find a matching code signing identity for type|Missing password for user .{1,80}, and running in non-interactive/,
        help: 'Create the certificate or the profile outside CI, where `match` may write.',
        examples: { match: ['[!] No matching provisioning profiles found and can not create a new one because you enabled `readonly`.'] },
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
        examples: { match: ['failed to generate Google Cloud federated token for //iam.googleapis.example/p: {"error":"unauthorized_client","error_description":"The given credential is rejected by the attribute condition."}'] },
    },
    {
        id: 'gcloud/credentials',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Could not (?:automatically determine|load the default) credentials|could not find default credentials|You do not currently have an active account selected|Reauthentication (?:failed|is needed|required)|There was a problem refreshing your current auth tokens|does not have any valid credentials|Your default credentials were not found|DefaultCredentialsError|Application Default Credentials .{0,40}not|the credentials? (?:file|json) .{0,40}(?:invalid|not valid)|failed to parse service account key JSON/i,
        examples: { match: ['ERROR: (gcloud.run.deploy) There was a problem refreshing your current auth tokens: x'] },
    },
    {
        id: 'gcloud/permission',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /PERMISSION_DENIED|Permission '?[\w.]{3,80}'? denied on|does not have [\w.]{3,80} (?:access|permission)|Required '?[\w.]{3,80}'? permission for|code = PermissionDenied|Cloud .{1,40} API has not been used in project/,
        examples: { match: ['ERROR: (gcloud.run.deploy) PERMISSION_DENIED: The caller does not have permission'] },
    },
    {
        id: 'firebase/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Failed to authenticate, have you run firebase login|Authentication Error: Your credentials are no longer valid|Failed to get Firebase project .{1,80}Please make sure the project exists and your account has permission/,
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
        yieldsTo: ['ssh/key-mode', 'ssh/key-unreadable', 'ssh/host-key'],
        match: /Permission denied, please try again|Permission denied \((?:publickey|password|keyboard-interactive|gssapi)|Too many authentication failures|ssh: unable to authenticate|unable to authenticate, attempted methods|All configured authentication methods failed/,
        examples: { match: ['git@github.com: Permission denied (publickey).'] },
    },
    {
        id: 'ssh/host-key',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        match: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|knownhosts: key (?:is unknown|mismatch)|No (?:ED25519|RSA|ECDSA) host key is known for/,
        help: "Add the host's public key to known_hosts, taken from a source you trust.",
        examples: { match: ['Host key verification failed.'] },
    },
    {
        id: 'ssh/key-unreadable',
        cause: 'token_expired/ssh-key-refused',
        rank: 'verdict',
        match: /Load key ".{0,200}": (?:invalid format|error in libcrypto)|error in libcrypto|ssh-private-key argument is empty|no key found in (?:PEM|ssh)|ssh: no key found|(?:incorrect|bad) passphrase|this private key is passphrase protected|The agent has no identities|UNPROTECTED PRIVATE KEY FILE/i,
        unless: /gpg|keystore/i,
        help: 'The secret must hold the whole private key with its last newline, and without a passphrase.',
        examples: { match: ['Load key "/home/runner/.ssh/id": error in libcrypto'] },
    },
    {
        id: 'git/could-not-read-username',
        cause: 'token_expired/git-credentials',
        rank: 'verdict',
        match: /could not read (?:Username|Password) for|Authentication failed for '|Invalid username or (?:password|token)|Support for password authentication was removed|terminal prompts disabled|remote: (?:Repository not found|Invalid credentials|Unauthorized|HTTP Basic: Access denied|You may not have access)|The project you were looking for could not be found or you don't have permission|TF401019|TF400813|Authentifizierung fehlgeschlagen f\u00fcr|\u00c9chec d'authentification pour|Fall\u00f3 la autenticaci\u00f3n para|Autenticaci\u00f3n fall\u00f3 para|\u9274\u6743\u5931\u8d25|\u8eab\u4efd\u9a57\u8b49\u5931\u6557|\uc5d0 \ub300\ud55c \uc778\uc99d\uc774 \uc2e4\ud328\ud588\uc2b5\ub2c8\ub2e4|\u3078\u306e\u8a8d\u8a3c\u306b\u5931\u6557\u3057\u307e\u3057\u305f|\u8eab\u4efd\u9a8c\u8bc1\u5931\u8d25|konnte (?:Benutzername|Passwort).{0,10} nicht lesen|\uc0ac\uc6a9\uc790 \uc774\ub984\uc744 \uc77d\uc744 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4/i,
        examples: { match: ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"] },
    },
    {
        id: 'git/write-denied',
        cause: 'token_expired/git-permission',
        rank: 'verdict',
        match: /Permission to \S{1,200} denied to|Write access to repository not granted|You are not allowed to push|not allowed to (?:force )?push code to|The key you are authenticating with has been marked as read only|deploy key does not have write access/,
        help: 'Grant the job `permissions: contents: write`, or push with a key or token that may.',
        examples: { match: ['remote: Permission to acme/site.git denied to github-actions[bot].'] },
    },
    {
        id: 'gpg/secret-key',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /gpg: signing failed|gpg: no default secret key|gpg failed to sign the data|skipped ".{1,100}": No secret key|gpg: decryption failed|gpg: no valid OpenPGP data found|no secret key available|Could not read PGP secret key|error: gpg: .{0,60}Inappropriate ioctl/i,
        help: 'Import the private key with its passphrase into the keyring of the job before it signs.',
        examples: { match: ['gpg: signing failed: No secret key'] },
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
        examples: { match: ['remote: error: GH006: Protected branch update failed for refs/heads/main.'] },
        yieldsTo: ['github/push-protection'],
    },
    {
        id: 'github/push-protection',
        cause: 'build/push-rejected',
        rank: 'verdict',
        match: /GH009: |GITHUB PUSH PROTECTION|Push cannot contain secrets|push declined due to .{0,40}secret|GH001: Large files detected|exceeds GitHub's file size limit/,
        help: 'Take the secret or the large file out of the commits (and revoke the secret) before you push again.',
        examples: { match: ['remote:       - Push cannot contain secrets'] },
    },
    {
        id: 'github/workflow-scope',
        cause: 'token_expired/missing-scope',
        rank: 'verdict',
        match: /refusing to allow an? (?:GitHub App|OAuth App|integration|Personal Access Token) to (?:create|update)/i,
        help: 'Changing a workflow file needs a token with the `workflow` scope; GITHUB_TOKEN never has it.',
        examples: { match: [' ! [remote rejected] main -> main (refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)'] },
    },
    {
        id: 'github/saml-sso',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /SAML SSO|organization SAML enforcement|forbids access via a (?:personal access token|fine-grained)|forbids access via .{0,40}token lifetime/i,
        help: 'Authorise the token for the organisation: its settings show "Configure SSO".',
        examples: { match: ['remote: The `acme` organization has enabled or enforced SAML SSO.'] },
    },
    {
        id: 'github/not-accessible',
        cause: 'token_expired/missing-scope',
        rank: 'verdict',
        match: /Resource not accessible by (?:integration|personal access token)|Must have admin rights to Repository|requires? the [`'"]?[\w:, ]{3,60}[`'"]? scope|missing (?:required )?scopes?|insufficient[_ ]scope|has not been granted the required scopes|token (?:does not have|lacks) .{0,60}(?:scope|permission)|This endpoint requires you to be authenticated|GitHub Actions is not permitted to create or approve pull requests|permission_denied: |The nested job .{0,100} is requesting|not accessible by (?:this|the) token|Upgrade to GitHub (?:Pro|Team|Enterprise).{0,80}enable this feature/i,
        unless: /gcloud|iam\./i,
        examples: { match: ['HttpError: Resource not accessible by integration'] },
    },
    {
        id: 'github/bad-credentials',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\bBad credentials\b|A JSON web token could not be decoded|'Expiration time' claim \('exp'\)|Could not create installation access token|Integration not found|secretOrPrivateKey must/,
        examples: { match: ['HttpError: Bad credentials'] },
    },
    {
        id: 'github/token-not-set',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Parameter token or opts\.auth is required|gh auth login|GH_TOKEN environment variable|Input required and not supplied: (?:.{0,30}(?:token|password|secret|key|\bpat\b|webhook|credential))|github[-_]token.{0,20}(?:is required|not supplied|must be)|GHTOKEN required|Input 'token' not supplied|appId option is required/i,
        unless: /is being used for authentication/,
        help: 'Give the step its token; secrets are empty in pull requests from forks and from Dependabot.',
        // Told to log in, though a token was there: the answer says more.
        yieldsTo: ['token_expired/http-401', 'token_expired/http-403'],
        examples: { match: ['gh: To use GitHub CLI in a GitHub Actions workflow, set the GH_TOKEN environment variable.'] },
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
        match: /You must be logged in to the server|the server has asked for the client to provide credentials|getting credentials: exec: |Kubernetes cluster unreachable: .{0,200}(?:credentials|Unauthorized)|error: You must be logged in/,
        unless: /executable file not found|executable \S{1,80} not found/,
        examples: { match: ['error: You must be logged in to the server (Unauthorized)'] },
    },
    {
        id: 'kubectl/forbidden',
        cause: 'token_expired/http-403',
        rank: 'verdict',
        match: /\(Forbidden\): .{0,160} is forbidden|is forbidden: User "|forbidden: User "|cannot (?:get|list|create|patch|update|delete|watch) resource "/,
        unless: /exceeded quota/,
        help: 'Bind the service account to a role that may do this, in the namespace that the message names.',
        examples: { match: ['Error from server (Forbidden): pods is forbidden: User "ci" cannot list resource "pods" in API group ""'] },
    },
    {
        id: 'vault/denied',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: /\* permission denied|Code: 403\. Errors|missing client token|vault: .{0,40}(?:permission denied|invalid token)|\* invalid role name|error validating (?:token|claims): .{0,80}(?:bound|claim|audience)|bad token.{0,30}vault/,
        examples: { match: ['* permission denied'] },
        yieldsTo: ['http/403', 'http/401'],
    },
    {
        id: 'terraform/login',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Required token could not be found|Run the following command to generate a token for app\.terraform|error configuring .{1,60} Provider: no valid credential|Error: (?:error )?configuring Terraform AWS Provider: .{0,80}credential|Failed to read organization settings: .{0,40}unauthorized|No valid credentials? (?:sources )?(?:found )?for/i,
        help: 'Set TF_TOKEN_app_terraform_io, or give setup-terraform its `cli_config_credentials_token`.',
        examples: { match: ['\u2502 Error: Required token could not be found'] },
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
        examples: { match: ['ERROR! Attempting to decrypt but no vault secrets found'] },
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
        unless: /Assuming role with OIDC|ETIMEDOUT|ECONN|ENOTFOUND|timed out|Throttl|IDPCommunicationError|Rate exceeded|InternalFailure|ServiceUnavailable/i,
        help: "The role's trust policy must name this repository, branch or environment in `sub`, and sts.amazonaws.com as audience.",
        examples: { match: ['Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity'] },
    },
    {
        id: 'oidc/id-token-permission',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /Unable to get ACTIONS_ID_TOKEN_REQUEST|ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN) .{0,60}(?:not|missing|unset)|id-token: ?write.{0,80}(?:permission|missing|set)|(?:needs?|requires?|missing|grant).{0,40}id-token: ?write|unable to (?:get|retrieve) OIDC|Unable to detect OIDC|OIDC token .{0,40}(?:failed|invalid|expired|not)|Error message: Unable to get ACTIONS_ID_TOKEN|did not inject \$ACTIONS_ID_TOKEN|ID token request URL/i,
        unless: /ETIMEDOUT|ECONN|ENOTFOUND|timed out/,
        help: 'Add `permissions: id-token: write` to the job; pull requests from forks never get it.',
        examples: { match: ['Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable'] },
    },
    {
        id: 'oidc/trusted-publisher',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /invalid-publisher|invalid-pending-publisher|trusted publish(?:er|ing) .{0,60}(?:fail|not|mismatch|no |error)|Trusted publishing exchange failure|No (?:matching )?Trusted Publish(?:er|ing) config|Trusted Publishing config for .{1,160} does not match|publisher with matching claims|no corresponding publisher/i,
        help: "Owner, repository, workflow file and environment must match the registry's trusted publisher exactly.",
        examples: { match: ['* `invalid-publisher`: valid token, but no corresponding publisher'] },
    },
    {
        id: 'oauth/invalid-grant',
        cause: 'token_expired/invalid-grant',
        rank: 'verdict',
        match: /invalid_grant\b|refresh[ _]token .{0,30}(?:expired|revoked|invalid)|Token has been expired or revoked|invalid refresh[ _]token|Invalid JWT Signature/i,
        examples: { match: ["google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant'})"] },
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
        id: 'cargo/credential-provider',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /authenticated registries require a credential-provider|no token found for `|please run `cargo login/,
        examples: { match: ['  authenticated registries require a credential-provider to be configured'] },
    },
    {
        id: 'bun/unauthorized',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /^error: (?:GET|PUT|POST) \S{1,300} - 40[13]\b/,
        examples: { match: ['error: GET https://npm.acme.example/pool - 401'] },
    },
    {
        id: 'python/secret-not-set',
        cause: 'token_expired/missing-credential',
        rank: 'cause',
        match: /^(?:E\s+)?KeyError: '[A-Z\d_]{0,60}(?:_TOKEN|_SECRET|PASSWORD|API_KEY|ACCESS_KEY)[A-Z\d_]{0,20}'$/,
        yieldsTo: ['build/test-failure'],
        examples: { match: ["KeyError: 'HARBOR_API_TOKEN'"] },
    },
    {
        id: 'npm/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code ENEEDAUTH|This command requires you to be logged in|ENEEDAUTH|EINVALIDNPMTOKEN|ENONPMTOKEN|Incorrect or missing password|Access token expired or revoked|No authentication configured for request|ERR_PNPM_(?:OTP|FETCH_40[13])|YN0041: .{0,200}Invalid authentication|YN0033: /,
        examples: { match: ['npm error code ENEEDAUTH'] },
    },
    {
        // Source: semantic-release, lib/definitions/errors.js of the core and of its GitHub and GitLab plugins.
        id: 'release/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /\b(?:EINVALIDG[HL]TOKEN|ENOG[HL]TOKEN|EG[HL]NOPERMISSION|EG[HL]NOPUSHPERMISSION|EGITNOPERMISSION|EINVALIDGITLABTOKEN)\b/,
        examples: { match: ['\u2716  EINVALIDGLTOKEN Invalid GitLab token.'] },
    },
    {
        id: 'npm/publish-refused',
        cause: 'token_expired/http-403',
        rank: 'verdict',
        match: /You may not perform that action with these credentials|You do not have permission to publish|(?:Forbidden|permission).{0,60}to access this resource|you do not have permission to access it|Two-factor authentication or granular access token/,
        help: 'Use an automation or granular token that may publish this package.',
        examples: { match: ['npm error 403 403 Forbidden - PUT https://registry.example/x - You may not perform that action with these credentials.'] },
    },
    {
        id: 'npm/one-time-password',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code EOTP|This operation requires a one-time password/,
        help: 'The token asks for a second factor: use an automation token or trusted publishing.',
        examples: { match: ['npm error code EOTP'] },
    },
    // The registry answers "not found" to a publish that it does not allow.
    {
        id: 'npm/publish-not-found',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /\b404 Not Found - PUT https?:\/\/|\bE404 Not Found - PUT https?:\/\//,
        yieldsTo: ['npm/login-expired'],
        help: 'The token may not publish this package, or has expired: npm says "not found" to that too.',
        examples: { match: ['npm error 404 Not Found - PUT https://registry.npmjs.example/acme-ui - Not found'] },
    },
    {
        id: 'npm/login-expired',
        cause: 'token_expired/expired-token',
        rank: 'verdict',
        match: /\bAccess token expired or revoked\b/,
        help: 'Make a new token for the registry, or use trusted publishing.',
        examples: { match: ['npm notice Access token expired or revoked. Please try logging in again.'] },
    },
    {
        id: 'npm/provenance',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /\bError verifying sigstore provenance bundle\b/,
        help: 'The `repository` of package.json has to name the repository that the workflow runs in.',
        examples: { match: ['npm error 422 Unprocessable Entity - PUT https://registry.npmjs.example/acme-ui - Error verifying sigstore provenance bundle: Failed to validate repository information'] },
    },
    {
        id: 'twine/refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Invalid or non-existent authentication information|The user '.{1,60}' isn't allowed to upload|The credential associated with user '.{1,60}' isn't allowed|Username\/Password authentication is no longer supported|Invalid API Token/,
        examples: { match: ['HTTPError: 403 Forbidden from https://upload.example/legacy/ Invalid or non-existent authentication information.'] },
    },
    {
        id: 'cargo/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /no token found, please run `?cargo login|token rejected for `|please provide a non-empty token|The given API token does not match the format used by crates\.io|authentication failed: Please log in|this crate exists but you don't seem to be an owner/i,
        examples: { match: ['error: no token found, please run `cargo login`'] },
    },
    {
        id: 'rubygems/push-refused',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /This rubygem could not be found on .{0,20}or you don't have permission|You do not have permission to push to this gem|The API key doesn't have access|Your rubygems\.org credentials aren't set|You have enabled multi-?factor authentication|Bad username or password for|Authentication is required for \S{1,200}/,
        examples: { match: ['You do not have permission to push to this gem. Ask an owner to add you.'] },
    },
    {
        id: 'nuget/api-key',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /The specified API key is invalid, has expired|Unable to load the service index .{0,200}(?:401|403)|No API Key was provided|An API key must be provided|error NU1301: .{0,200}(?:401|403|Unauthorized|Forbidden)/,
        examples: { match: ['error: Response status code does not indicate success: 403 (The specified API key is invalid, has expired, or does not have permission to access the specified package.).'] },
    },
    {
        id: 'maven/deploy-refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /authentication failed for https?:\S{1,200}, status: 40[13]|Not authorized ?, ReasonPhrase|status code: 40[13], reason phrase: (?:Unauthorized|Forbidden)|authorization failed for https?:|[,:)] status: 40[13] (?:Unauthorized|Forbidden|Content)|Content access is protected by token|Failed to deploy artifacts: .{0,200}\b40[13]\b/,
        help: 'Check the <server> of settings.xml or the repository credentials: its id must be the repository id, and Central wants a user token.',
        unless: /rate limit/i,
        examples: { match: ['[ERROR] Failed to execute goal deploy: authentication failed for https://repo.corp.example/a.pom, status: 401 Unauthorized'] },
    },
    {
        id: 'composer/auth',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Could not authenticate against|The '.{1,200}' URL required authentication|Invalid credentials \(HTTP 40[13]\) for|Your GitHub (?:OAuth|credentials).{0,60}(?:invalid|expired|required)|fatal: .{0,20}composer.{0,60}auth/,
        examples: { match: ['Could not authenticate against github.com'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/registry.js
/** Registries of container images and charts. */
const registryCredentialRules = [
    {
        id: 'registry/denied',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /\bdenied: (?:requested access|permission|installation not allowed|access|Unauthenticated|User|The request is missing|not_found)|unauthorized to access repository|insufficient_scope: authorization failed|invalid status code from registry 40[13]|requested access to the resource is denied|failed to authorize: .{0,200}(?:40[13]|denied)|failed to fetch (?:anonymous|oauth) token: .{0,200}40[13]|\/manifests\/\S{1,128}: denied$/i,
        // Compose pulls what it may, and builds the rest.
        unless: /toomanyrequests|rate limit|^ ?[\w.-]{1,80} Warning pull access denied for /i,
        help: 'Log in to the registry with an account that may push to this repository; on GHCR grant `packages: write` and give the repository access to the package.',
        examples: { match: ['Error response from daemon: Head "https://ghcr.io/v2/acme/app/manifests/1.0": denied'] },
    },
    {
        id: 'registry/login',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /unauthorized: (?:authentication required|authentication failed|incorrect username|access|your|The client|failed|user|invalid)|incorrect username or password|Invalid username\/password|no basic auth credentials|error: authentication required|: authentication required$|error getting credentials|Get "?https?:\/\/\S{1,200}\/v2\/.{0,40}(?:unauthorized|denied)|Error saving credentials|Cannot perform an interactive login from a non TTY|Error: Cannot perform an interactive login|authorization token has expired|Your authorization token has expired|Login did not succeed/i,
        unless: /toomanyrequests|rate limit|NOAUTH|Proxy Authentication|localhost|127\.0\.0\.1|docker-credential-/i,
        help: 'Log in to the registry before this step, and check the user name and the token in the secrets.',
        examples: { match: ['unauthorized: authentication required'] },
    },
    {
        id: 'registry/login-not-set',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /Username and password required|Must provide --username|Password required$|Username required$|password is empty.{0,40}login/,
        help: 'A secret of the login step is empty: set it; secrets do not reach pull requests from forks.',
        examples: { match: ['Error: Username and password required'] },
    },
    {
        id: 'registry/pull-denied',
        cause: 'token_expired/registry-denied',
        rank: 'verdict',
        match: /pull access denied|repository does not exist or may require|UNAUTHORIZED: .{0,60}(?:pull|access)/,
        unless: /toomanyrequests|rate limit|^ ?[\w.-]{1,80} Warning pull access denied for /i,
        examples: { match: ["Error response from daemon: pull access denied for acme/api, repository does not exist or may require 'docker login'"] },
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
        examples: { match: ['\u2718 [ERROR] A request to the Cloudflare API (/accounts/x/pages) failed.  Authentication error [code: 10000]'] },
    },
    {
        id: 'vercel/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /The (?:specified )?token (?:provided via `--token` argument )?is not valid|No existing credentials found\. Please run `vercel login`|You defined "--token", but it's missing a value|Could not retrieve Project Settings|The token provided via .{0,40}is not valid/,
        examples: { match: ['Error: The specified token is not valid. Use `vercel login` to generate a new token.'] },
    },
    {
        id: 'hosting/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /No access token available\. Please login with 'flyctl auth login'|flyctl auth login|You must be authenticated to view this|Invalid credentials provided\.?.{0,40}heroku|NETLIFY_AUTH_TOKEN.{0,40}(?:not set|missing|required|invalid)|Access token not provided\. Supply an access token by running supabase login|Invalid access token format\. Must be like|(?:Project|Site) not found\. Please rerun .netlify link|Timed out waiting for authorization\.|An Expo user account is required/i,
        examples: { match: ["Error: No access token available. Please login with 'flyctl auth login'"] },
    },
    {
        id: 'codecov/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Token required (?:because|-)|Repository not found.{0,30}token|Please provide an upload token|Token required - not valid tokenless|Not valid tokenless upload|Codecov token not found|Invalid upload token\b|Couldn't find a repository matching this job|coveralls.{0,60}(?:token|unprocessable)/i,
        unless: /syntax|unexpected|lexer/i,
        examples: { match: ['Upload queued for processing failed: {"message":"Token required because branch is protected"}'] },
    },
    {
        id: 'sonar/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Not authorized\. Please check the (?:user token|properties sonar)|You're not authorized to (?:run|analyze)|sonar\.login.{0,60}(?:invalid|not authorized)|You must define the following mandatory properties .{0,40}sonar\.token|Failed to query server version: .{0,80}40[13]|Running this GitHub Action without SONAR_TOKEN/i,
        examples: { match: ["ERROR: Error during SonarScanner execution: Not authorized. Please check the user token in the property 'sonar.token'."] },
    },
    {
        id: 'quality/login',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /`snyk` requires an authenticated account|SNYK-0005|Authentication error \(SNYK|error: API request failed.{0,40}caused by: sentry reported an error: .{0,60}40[13]|sentry reported an error: (?:Authentication|Invalid token|You do not have permission)|Auth token is required for this request|Missing API key\. Please (?:run|set)/i,
        examples: { match: ['`snyk` requires an authenticated account. Please run `snyk auth` and try again.'] },
    },
    {
        id: 'slack/token',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /(?:["']error["']: ?["']|API error occurred: |SlackError: |[Ee]rror: )(?:invalid_auth|not_authed|token_revoked|token_expired|account_inactive|no_service|invalid_token|missing_scope)\b|\binvalid_auth\b|\bnot_authed\b|^(?:no_service|account_inactive)$|\binvalid_webhook_token/,
        unless: /error_class|lumen/,
        help: 'Issue a new bot token or webhook in the Slack app, and put it into the secret.',
        examples: { match: ['slack replied HTTP 200 {"ok":false,"error":"invalid_auth"}'] },
    },
    {
        id: 'slack/channel',
        cause: 'build/config-error',
        rank: 'cause',
        match: /\bnot_in_channel\b|\bchannel_not_found\b|\bis_archived\b|\bchannel_is_archived\b|\bno_text\b|\binvalid_blocks\b/,
        help: 'Correct the channel or the message, or invite the bot to the channel.',
        examples: { match: ['Error: An API error occurred: not_in_channel'] },
        yieldsTo: ['slack/token'],
    },
    {
        id: 'chat/webhook',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /"message": ?"Unknown Webhook"|Invalid Webhook Token|DiscordAPIError\[(?:10015|50027)\]|Webhook (?:URL|url) .{0,40}(?:not valid|invalid|revoked)|\{"ok":false,"error_code":40[14],"description":"(?:Unauthorized|Not Found)"|An invalid token was provided\.|Specify secrets\.\w{3,60}|Need to provide at least one botToken or webhookUrl/i,
        examples: { match: ['{"message": "Unknown Webhook", "code": 10015}'] },
    },
    {
        id: 'llm/api-key',
        cause: 'token_expired/invalid-token',
        rank: 'verdict',
        match: /Incorrect API key provided|invalid_api_key|invalid x-api-key|"type": ?"authentication_error"|OPENAI_API_KEY environment variable is (?:missing|not)|api_key client option must be set|API key not valid\. Please pass a valid API key|API_KEY_INVALID|Could not resolve authentication method\. Expected/i,
        examples: { match: ["openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ***'}}"] },
    },
    {
        id: 'huggingface/gated',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        show: 'last',
        match: /(?:GatedRepoError|RepositoryNotFoundError|HfHubHTTPError): 40[13] Client Error|Cannot access gated repo|Access to model \S{1,120} is restricted|You must have access to it and be authenticated|not in the authorized list|If this is a private (?:or gated )?repo|Invalid user token|LocalTokenNotFoundError/i,
        help: 'Accept the terms of the model with the account of the token, and give the token read access to gated repositories.',
        examples: { match: ['Cannot access gated repo for url https://hub.example/acme/m/resolve/main/config.json.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/shared-words.js
/** What many tools say alike when an identity is refused: last resort, where no tool is known. */
const sharedCredentialRules = [
    {
        id: 'token/expired',
        cause: 'token_expired/expired-token',
        rank: 'symptom',
        match: /\b(?:token|credential|session|API key|access key|secret|password|license|subscription)s? (?:has |have |is |are |was |were )?(?:already )?(?:been )?(?:expired|revoked)\b|(?:invalid or expired|expired or invalid) (?:\w+ )?(?:token|credentials?|key|session)\b|TokenExpiredError|jwt expired|expired (?:token|credentials?|api key)/i,
        // Told to everybody who publishes.
        unless: /Security Notice|[Cc]lassic tokens have been/,
        examples: { match: ['error: the access token has expired'] },
    },
    {
        id: 'token/invalid',
        cause: 'token_expired/invalid-token',
        rank: 'symptom',
        match: /\b(?:invalid|incorrect|malformed|wrong|unknown) (?:api[ _-]?key|(?:access |auth(?:entication)? |bearer |upload |personal access )?token|credentials?|authentication (?:credentials|token|information)|login|username or password|client secret)\b|bad (?:api[ _-]?key|token|login)\b|InvalidTokenException|JsonWebTokenError|authentication (?:failed|failure|error)\b|AuthenticationError\b|failed to (?:authenticate|log ?in)\b|(?:must|need to) be logged in\b|[Pp]lease (?:log|sign) ?in\b|could not verify (?:your )?credentials|licen[cs]e (?:key )?(?:is|was) (?:invalid|not valid)|login failed|not logged in|Unauthenticated\b|not authenticated|JWT token is invalid|Failed to fetch auth token|COMPOSER_AUTH environment variable is malformed|Unable to getAccessToken/i,
        unless: /unexpected token|CSRF|syntax|parse|localhost|127\.0\.0\.1/i,
        examples: { match: ['Failed to get backend IDs: The provided JWT token is invalid and/or missing claims'] },
    },
    {
        id: 'token/not-set',
        cause: 'token_expired/missing-credential',
        rank: 'symptom',
        match: /\b\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\w{0,60}(?: environment variable)? (?:is|was|are|must be|has to be) (?:not set|not defined|required|missing|empty|unset|undefined|set)\b|(?:missing|please (?:set|provide)|must (?:set|provide)) (?:the )?(?:required )?(?:environment variable |secret |env var )?[`'"]?\w{0,60}(?:TOKEN|SECRET|API_KEY|PASSWORD|CREDENTIALS|ACCESS_KEY)\b|\bNo (?:\w{1,30} )?credentials? (?:found|provided|available|specified|configured)|No (?:auth(?:entication)?|access|API) (?:token|key|credentials?) (?:found|provided|available|specified)|\bno (?:token|credentials?) (?:provided|supplied|given)\b|missing (?:api|access|auth(?:entication)?) (?:key|token)|requires authentication\b|\bmissing (?:[\w-]{1,20} ){1,4}credentials?\b|credentials? (?:(?:is |are |were |was )?not (?:found|provided|set|configured)|missing)|\b\w{1,60} (?:token|api key) (?:is )?(?:required|missing|not provided)|(?:could not find|unable to (?:get|find|obtain)|no) (?:an? |any )?(?:OIDC|access|auth|authentication|deployment|deploy|upload) token\b/i,
        unless: /syntax/i,
        examples: { match: ['error: could not find access token for https://api.acme.example, have you logged in?'] },
    },
    {
        id: 'secret/not-found',
        cause: 'token_expired/missing-credential',
        rank: 'cause',
        match: /ResourceNotFoundException.{0,80}can't find the specified secret|Secrets Manager can't find|secret .{1,80}(?:not found|does not exist|is required, but not provided)|Required secret .{0,60}(?:not|missing)|Secret \S{1,80} is required, but not provided|could not resolve secret reference|(?:parameter|secret) version .{1,80} not found/i,
        unless: /MountVolume|secretKeyRef/,
        examples: { match: ["An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation: Secrets Manager can't find the specified secret."] },
    },
    {
        id: 'access/denied',
        cause: 'token_expired/access-denied',
        rank: 'symptom',
        match: /\bAccess (?:is )?denied\b|\b(?:Unauthorized|Forbidden)\b(?!.{0,40}(?:test|spec))|\bnot authori[sz]ed\b|not an owner of|seem to be an owner|not a collaborator|must have (?:admin|push|write|maintain) (?:rights|access)|Write access to repository not granted|\bunauthorized(?:Error)?:|403\b.{0,20}(?:denied|forbidden)|do(?:es)? not have (?:the )?(?:required |sufficient |necessary )?(?:permission|access|authorization)|insufficient (?:permissions?|privileges?)|You (?:need|must) .{0,40}permission|not permitted to/i,
        unless: /version solving failed|\bdepends on \S+ .{0,80}\bforbidden|Access is denied\.? *$|[\d.]\S{0,20} is forbidden\b|to the path|EACCES|os error|The process cannot|rate limit|localhost|127\.0\.0\.1|The current user does not have write permissions to the target environment|is unauthorized, or is forbidden|grant write permissions for that path|Jobs without a job container are forbidden|method is forbidden/i,
        examples: { match: ['Error: Forbidden'] },
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
        examples: { match: ['curl: (56) OpenSSL SSL_read: error:0A000415:SSL routines::sslv3 alert certificate expired, errno 0'] },
    },
    {
        id: 'apple/signing',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /Signing certificate .{0,200}(?:expired|revoked|not valid)|No signing certificate|Provisioning profile .{0,200}(?:expired|doesn't include|not found|has expired)|CSSMERR_TP_CERT_(?:EXPIRED|REVOKED)|No certificate for team|errSecInternalComponent|item could not be found in the keychain|MAC verification failed during PKCS12 import|Code Sign error: |No codesigning identities found/i,
        examples: { match: ['error: Signing certificate is invalid. Signing certificate "Apple Distribution: X", serial number "1", is not valid for code signing. It may have been revoked or expired.'] },
    },
    {
        id: 'apple/profile',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /No profiles? for '.{0,120}' (?:were|was) found|requires a provisioning profile|Signing for ".{1,80}" requires a development team|No matching provisioning profiles? found|doesn't match the entitlements file|No Accounts: Add a new account|No code signing identit(?:y|ies) (?:was |were )?found/i,
        help: 'Install the provisioning profile for this bundle id and team on the runner, or let match fetch it.',
        examples: { match: ["error: No profiles for 'com.acme.app' were found"] },
    },
    {
        id: 'apple/account',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /notarytool.{0,60}(?:401|credentials)|Invalid username and password combination|Please sign in with an app-specific password|Authentication credentials are missing or invalid|Failed to get authorization for username|Your Apple ID has been locked|A required agreement is missing or has expired|PLA Update available|Unable to (?:upload|validate) (?:archive|your application).{0,80}(?:auth|credential)|NOT_AUTHORIZED\b|session .{0,30}App Store Connect.{0,40}expired/i,
        examples: { match: ['Error: HTTP status code: 401. Invalid credentials. Please sign in with an app-specific password.'] },
    },
    {
        id: 'android/keystore',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /Keystore was tampered with, or password was incorrect|keystore password was incorrect|Failed to read key .{1,80} from store|Keystore file '.{1,200}' not found for signing config|SigningConfig .{1,60} is missing required property|No key with alias '.{1,80}' found in keystore/i,
        help: 'Check the decoded keystore file, its alias and its passwords in the secrets.',
        examples: { match: ['Failed to read key release from store "/w/app/release.jks": Keystore was tampered with, or password was incorrect'] },
    },
    {
        id: 'windows/signtool',
        cause: 'token_expired/expired-certificate',
        rank: 'verdict',
        match: /SignTool Error: (?:No certificates were found|The specified PFX password|An unexpected internal error has occurred|The signer's certificate)|The specified PFX password is not correct|certificate was expired.{0,40}signtool|Azure Trusted Signing.{0,60}(?:403|denied)/i,
        examples: { match: ['SignTool Error: No certificates were found that met all the given criteria.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/credentials/tools.js
/** How registries, vaults and deploy tools say that a login is not there, not right, or may not do this. */
const toolCredentialRules = [
    {
        id: 'tool/login-refused',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /ERROR: Wrong user or password \[Remote: |\[!\] Authentication token is invalid or unverified|could not be authenticated for https?:|ERR! E401\b|Publish profile is invalid for app-name|Error: decrypt: encrypted: decryption failed|errorCode=24 Authorization failed|Docker login for '\S{1,120}' failed with exit code/,
        examples: { match: ["Docker login for 'ghcr.io' failed with exit code 1"] },
    },
    {
        id: 'tool/login-missing',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /package repository requested authentication!|\(Mix\) No authenticated user found|^Error: API key is required|Need to perform AWS calls for account \S{1,20}, but no credentials|Unable to resolve AWS account to use\. It must be|could not configure AzureCli Authorizer|Attempted to load application default credentials since neither|You must sign in or use a license key with|not found deploy key or tokens|"msg": "Missing sudo password"/,
        examples: { match: ['https://pub.acme.example package repository requested authentication!'] },
    },
    {
        id: 'vault/action',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /failed to retrieve vault token\. code: |Unable to retrieve result for .{1,120} with path "/,
        unless: /code: (?:ECONN|ETIMEDOUT|ENOTFOUND|EAI_)|Response code 5\d\d/,
        help: "Check the role's bound claims and the path: Vault did not let this workflow in, or has no such secret.",
        examples: { match: ['Error: failed to retrieve vault token. code: ERR_NON_2XX_3XX_RESPONSE, message: Response code 400 (Bad Request)'] },
    },
    {
        id: 'gcloud/federation',
        cause: 'token_expired/oidc-not-authorized',
        rank: 'verdict',
        match: /failed to generate Google Cloud federated token for .{1,300}"error":"invalid_(?:target|grant|request)"/,
        examples: { match: ['google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/1/x: {"error":"invalid_target","error_description":"The target service is invalid."}'] },
    },
    {
        id: 'cloud/not-enabled',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /API \[\S{1,80}\] not enabled on project|Advanced Security must be enabled for this repository/,
        help: 'Enable the API or the feature for the project; an administrator has to do it.',
        examples: { match: ['ERROR: (gcloud.run.deploy) FAILED_PRECONDITION: API [run.googleapis.com] not enabled on project [acme].'] },
    },
    {
        id: 'scp/remote-denied',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /^scp: (?:dest open ")?\/\S{1,200}: Permission denied/,
        help: 'The user of the login may not write there on the other host.',
        examples: { match: ['scp: /srv/www/app.tar.gz: Permission denied'] },
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
    ...fastlaneRules,
    ...serviceCredentialRules,
    ...checkerCredentialRules,
    ...toolCredentialRules,
    ...sharedCredentialRules,
];

;// CONCATENATED MODULE: ./build/core/rules/github/actions.js
/** Actions, workflows and the results of other jobs, as the runner speaks of them. */
const actionRules = [
    {
        id: 'github/action-not-found',
        cause: 'dependency/action-not-found',
        rank: 'verdict',
        match: /Unable to resolve action `|Unable to find version `|An action could not be found at the URI|Missing download info for \S{1,120}@/i,
        examples: { match: ['Unable to resolve action `acme/deploy@v9`, unable to find version `v9`'] },
    },
    {
        id: 'github/action-yml-missing',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Can't find 'action\.yml', 'action\.yaml' or 'Dockerfile'|Did you forget to run actions\/checkout/,
        examples: { match: ["Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'. Did you forget to run actions/checkout before running your local action?"] },
    },
    {
        id: 'github/invalid-workflow',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Invalid workflow file|The workflow is not valid|Unrecognized named-value|Unexpected value '|The template is not valid|Error: Input required and not supplied: (?!token)|Unexpected input\(s\) .{1,200}valid inputs/,
        unless: /^Warning|Unexpected input/,
        examples: { match: ['The template is not valid. .github/workflows/a.yml (Line: 3, Col: 9): Unexpected value'] },
    },
    {
        id: 'github/artifact-not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Artifact not found for name|Unable to find any artifacts for the associated workflow|No artifacts? (?:found|matching|matches)\b|no valid artifacts found to download|\bArtifact \S{1,120} not found|No files were found with the provided path|Failed to restore cache entry\. Exiting as fail-on-cache-miss is set/i,
        unless: /^Warning|download failed after \d+ retries/i,
        help: 'Check that the job which uploads it ran in this run, and that the names agree.',
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['Unable to download artifact(s): Artifact not found for name: dist'] },
    },
    {
        id: 'github/other-job-failed',
        cause: 'unknown/other-job-failed',
        rank: 'cause',
        match: /(?:^|[^\w])(?:one or more|some|at least one|required|upstream|dependent|needed|previous|all) (?:of the )?(?:required |upstream |dependent |needed |test |build |matrix |lint )?(?:jobs?|checks?|workflows?) (?:has |have |did |were |was )?(?:failed|not (?:succeed|pass)|cancelled|unsuccessful)|(?:jobs|checks) (?:have )?failed(?: or (?:was|were) cancelled)?:|due to failing .{0,40}checks|\bjob '?[\w -]+'? (?:failed|did not succeed)|needs\.\w+\.result/i,
        // GitLab's last word on any job whose script failed.
        unless: /^ERROR: Job failed|BackoffLimitExceeded/,
        examples: { match: ['One or more required jobs failed'] },
    },
    {
        // The gate of this action turns red for the regions' sake, and its log repeats their evidence.
        id: 'lumen/gate-red',
        cause: 'unknown/other-job-failed',
        rank: 'verdict',
        match: /The step fails because "fail-on" (?:is|asks) /,
        examples: { match: ['20261124 has failed so far: 0 of 2 regions succeeded. The step fails because "fail-on" is "failure".'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github/git.js
/** What git says of a transfer, a ref, a push and a merge. */
const gitRules = [
    {
        id: 'github/checkout-ref',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /A branch or tag with the name '.{1,200}' could not be found|couldn't find remote ref|[kK]onnte Remote-Referenz .{1,120} nicht finden|impossible de trouver la r\u00e9f\u00e9rence|no se pudo encontrar (?:ref|la referencia) remota|\u65e0\u6cd5(?:\u627e\u5230|\u53d1\u73b0)\u8fdc\u7a0b ?.{0,8}\u5f15\u7528|\u7121\u6cd5\u627e\u5230\u9060\u7aef\u5f15\u7528|fatal: (?:reference is not a tree|bad object|invalid reference|ambiguous argument)|did not match any file\(s\) known to git|not a git repository|[kK]ein Git-Repository|(?:pas|n.est) un d\u00e9p\u00f4t git|no es un repositorio git|\u4e0d\u662f Git \u4ed3\u5e93|\u4e0d\u662f\u4e00\u500b git \u7248\u672c\u5eab|\uae43 \uc800\uc7a5\uc18c\uac00 \uc544\ub2d9\ub2c8\ub2e4|no submodule mapping found|pathspec '.{1,200}' did not match|fatal: Remote branch \S{1,120} not found in upstream/,
        yieldsTo: ['git/not-in-repository', 'cocoapods/not-found'],
        examples: { match: ['fatal: Remote branch relase not found in upstream origin'] },
    },
    {
        id: 'git/not-a-repository-address',
        cause: 'dependency/package-not-found',
        rank: 'cause',
        match: /\/info\/refs not valid: is this a git repository\?/,
        examples: { match: ['fatal: https://git.acme.dev/bus#latest/info/refs not valid: is this a git repository?'] },
    },
    {
        id: 'git/push-rejected',
        cause: 'build/push-rejected',
        rank: 'verdict',
        match: /\[rejected\]|\[remote rejected\]|failed to push some refs|Fehler beim Versenden einiger Referenzen|impossible de pousser des r\u00e9f\u00e9rences|fall\u00f3 el empuje de algunas referencias|\ud478\uc2dc\ud558\ub294\ub370 \uc2e4\ud328\ud588\uc2b5\ub2c8\ub2e4|\u65e0\u6cd5\u63a8\u9001\u4e00\u4e9b\u5f15\u7528|\u63a8\u9001\u4e00\u4e9b\u5f15\u7528\u5230|Updates were rejected because|fatal: tag '.{1,100}' already exists|non-fast-forward|cannot lock ref/,
        examples: { match: [' ! [rejected]        main -> main (fetch first)'] },
        yieldsTo: ['token_expired', 'network', 'external_api'],
    },
    {
        id: 'git/merge-conflict',
        cause: 'build/merge-conflict',
        rank: 'verdict',
        match: /\bCONFLICT \([a-z/ ]{3,30}\): |Automatic merge failed|Automatischer Merge fehlgeschlagen|La fusion automatique a \u00e9chou\u00e9|Fusi\u00f3n autom\u00e1tica fall\u00f3|\uc790\ub3d9 \ubcd1\ud569\uc774 \uc2e4\ud328|\u81ea\u52a8\u5408\u5e76\u5931\u8d25|\u81ea\u52d5\u5408\u4f75\u5931\u6557|could not apply [0-9a-f]{7}|Merge conflict in/,
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
        // Who may not see a repository is told the same; without a word of access it is an address that is not there.
        id: 'git/repository-not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /^fatal: (?:repository|Repository|d\u00e9p\u00f4t|repositorio|reposit\u00f3rio|\u4ed3\u5e93|\uc800\uc7a5\uc18c) ['"\u00ab]? ?\S{1,300}? ?['"\u00bb]? (?:not found|nicht gefunden|non trouv\u00e9|no encontrado|n\u00e3o encontrado|\u672a\u627e\u5230)/,
        yieldsTo: ['token_expired', 'network', 'external_api'],
        help: 'Correct the address. A private repository is not found either by a token that may not read it.',
        examples: { match: ["fatal: repository 'https://git.acme.dev/infra/chart.git/' not found"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github/git-transfer.js
/** Transfers that git gives up. */
const gitTransferRules = [
    {
        id: 'git/http-5xx',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /The requested URL returned error: 5(?!01|05)\d\d|RPC failed; HTTP 5(?!01|05)\d\d|unexpected http (?:resp )?code: 5(?!01|05)\d\d/,
        yieldsTo: ['http/503', 'http/502', 'http/500', 'http/504'],
        examples: { match: ['error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'] },
    },
    {
        id: 'git/rpc-failed',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /RPC (?:failed;|fehlgeschlagen;|fall\u00f3;|falhou:|\u5931\u8d25\u3002|\u5931\u6557\u3002) ?curl (?:18|28|52|55|56|92)|\u00e9chec RPC ; curl (?:18|28|52|55|56|92)|RPC failed; result=(?:18|28|52|55|56)|fatal: unable to access '.{1,200}': (?:Failed to connect|Recv|Send|OpenSSL|SSL|Empty reply|The requested URL returned error: 5|Operation|Could not resolve|GnuTLS|gnutls|Connection)/,
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

;// CONCATENATED MODULE: ./build/core/rules/github/release-tools.js
const release_tools_causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'];
/** What `gh`, git, release tools and deploys refuse for the sake of the project's own state. */
const releaseToolRules = [
    {
        id: 'gh/nothing-there',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /no pull requests found for branch "|GraphQL: No commits between \S|no release found for |GitHub Releases requires a tag|There were unmatched files|Resource not found for name/,
        yieldsTo: release_tools_causes,
        examples: { match: ['no pull requests found for branch "acme-1"'] },
    },
    {
        id: 'git/history',
        cause: 'build/merge-conflict',
        rank: 'verdict',
        match: /fatal: refusing to merge unrelated histories|fatal: Not possible to fast-forward, aborting/,
        examples: { match: ['fatal: refusing to merge unrelated histories'] },
    },
    {
        id: 'git/nothing-to-commit',
        cause: 'build/script-error',
        rank: 'symptom',
        match: /^nothing (?:added )?to commit\b/,
        yieldsTo: ['*'],
        help: 'The script commits without looking whether there is a change: `git diff --cached --quiet || git commit \u2026`.',
        examples: { match: ['nothing to commit, working tree clean'] },
    },
    {
        id: 'lerna/uncommitted',
        cause: 'build/generated-files-stale',
        rank: 'verdict',
        match: /ERR! EUNCOMMIT\b/,
        examples: { match: ['lerna ERR! EUNCOMMIT Working tree has uncommitted changes, please commit or remove the following changes'] },
    },
    {
        id: 'goreleaser/build-failed',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /\u2a2f (?:build|release) failed after \d.{0,40}error=failed to build for \S/,
        yieldsTo: ['*'],
        examples: { match: ['  \u2a2f build failed after 3s                error=failed to build for linux_amd64_v1: exit status 1: # github.com/acme/shop'] },
    },
    {
        id: 'deploy/refused',
        cause: 'build/config-error',
        rank: 'cause',
        match: /Error: release command failed - aborting deployment|No default language could be detected for this app|\(InsufficientCapabilitiesException\)|'\S{1,40}' is misspelled or not recognized by the system|^===> Command \S{1,40} not found|\[!\] No `Podfile' found in|contains a Composer plugin which is blocked by your allow-plugins|failed to find unique target for patch|waiting for app \\"\S{1,80}\\" match desired state|error while (?:releasing|deploying): .{1,80} already exists|status code: 409, reason phrase: Conflict/,
        yieldsTo: release_tools_causes,
        examples: { match: ['Error: release command failed - aborting deployment. error release_command machine 1 exited with non-zero status of 1'] },
    },
    {
        id: 'scan/findings',
        cause: 'build/audit-findings',
        rank: 'symptom',
        match: /^Total: [1-9]\d{0,5} \((?:[A-Z]{3,10}: \d{1,6},? ?){1,6}\)/,
        yieldsTo: ['*'],
        examples: { match: ['Total: 3 (HIGH: 2, CRITICAL: 1)'] },
    },
    {
        id: 'scan/timeout',
        cause: 'environment/step-timeout',
        rank: 'verdict',
        match: /analyze error: timeout: context deadline exceeded/,
        help: "Raise the scanner's own `--timeout`, or scan less.",
        examples: { match: ['image scan error: scan error: scan failed: failed analysis: analyze error: timeout: context deadline exceeded'] },
    },
    {
        id: 'github/legacy-service',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /This legacy service is shutting down, effective from/,
        help: 'Use a newer major version of the action.',
        examples: { match: ['This legacy service is shutting down, effective from April 15. Migrate to the new service ASAP.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github/services.js
/** GitHub's own services: outages, Pages, caches, artifacts, service containers. */
const serviceRules = [
    {
        id: 'github/outage',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        match: /is githubstatus\.com reporting|GitHub (?:Actions )?is (?:currently )?(?:unavailable|experiencing)|Unicorn! (?:\u00b7|&middot;) GitHub|We had issues producing the response|A server error occurred.{0,40}GitHub|remote: Internal Server Error|No server is currently available to service your request|We couldn't respond to your request in time|Something went wrong while executing your query|HttpError: Server Error$/i,
        unless: /status: (?:4\d\d|503)/,
        yieldsTo: ['github/pages-artifact'],
        examples: { match: ['remote: Internal Server Error'] },
    },
    {
        id: 'github/pages-deploy',
        cause: 'external_api/http-503',
        rank: 'verdict',
        match: /Failed to create deployment \(status: 5\d\d\)|Deployment failed, try again later|Deployment failed to report final status/,
        examples: { match: ['Failed to create deployment (status: 503) with build version x. Server error, is githubstatus.com reporting a Pages outage?'] },
    },
    {
        id: 'github/pages-timeout',
        cause: 'external_api/control-plane-timeout',
        rank: 'verdict',
        match: /^(?:Error: )?Timeout reached, aborting!/,
        examples: { match: ['Timeout reached, aborting!'] },
    },
    {
        id: 'github/pages-config',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Ensure GitHub Pages has been enabled|Artifact could not be deployed\. Please ensure the content does not contain/,
        help: 'Turn on Pages for the repository with "GitHub Actions" as its source, or mend the content that the message names.',
        examples: { match: ['Failed to create deployment (status: 404) with build version x. Ensure GitHub Pages has been enabled: https://github.com/acme/site/settings/pages'] },
    },
    {
        id: 'github/cache-service',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /Cache service responded with 5\d\d|(?:reserveCache|getCacheEntry|restoreCache|saveCache) failed: .{0,60}5\d\d|Our services aren't available right now|Failed to CreateArtifact: .{0,80}(?:5\d\d|Unable to make request)/,
        unless: /ECONN|ENOTFOUND|ETIMEDOUT/,
        examples: { match: ['Cache service responded with 503'] },
    },
    {
        id: 'artifact/transfer',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Artifact download failed after \d+ retries|Unable to download and extract artifact: |Upload progress stalled\.|Failed to make request after \d+ attempts: |Unable to make request: (?:E[A-Z_]{4,30}|UND_ERR_\w{4,30})/,
        examples: { match: ['Unable to download artifact(s): Unable to download and extract artifact: Artifact download failed after 5 retries.'] },
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
    },
    {
        id: 'artifact/name-taken',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /an artifact with this name already exists on the workflow run/,
        help: 'Give each job of the matrix an artifact name of its own, or set `overwrite: true`.',
        examples: { match: ['Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run'] },
    },
    {
        id: 'github/container-service',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        match: /One or more containers failed to start\.|Failed to initialize container \S|dependency failed to start: container \S{1,120} (?:is unhealthy|exited)|service "\S{1,80}" didn't complete successfully/,
        help: "A service of the job did not become healthy: read that container's own log above.",
        examples: { match: ['One or more containers failed to start.'] },
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency', 'environment'],
    },
];

;// CONCATENATED MODULE: ./build/core/rules/github/storage.js
/** Storage of the account that is used up. */
const storageRules = [
    {
        id: 'lfs/quota',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /over its data quota|exceeded (?:your|its) (?:LFS )?budget|(?:Artifact|Cache) storage quota has been hit|quota (?:has been |was )?exceeded\b/i,
        unless: /\brate\b|per (?:minute|second)|disk quota|quota metric|RESOURCE_EXHAUSTED/i,
        examples: { match: ['batch response: This repository is over its data quota.'] },
    },
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
        examples: { match: ['This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.'] },
    },
    {
        id: 'github/login-beside-token',
        cause: 'build/config-error',
        rank: 'cause',
        match: /The value of the \w{1,30} environment variable is being used for authentication/,
        help: '`gh auth login` refuses where the token is in the environment already: leave the login out.',
        examples: { match: ['The value of the GH_TOKEN environment variable is being used for authentication.'] },
    },
    {
        id: 'github/pages-artifact',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Multiple artifacts named "[\w.-]{1,80}" were unexpectedly found|No artifacts named "[\w.-]{1,80}" were found/,
        help: 'The deployment takes the one artifact that this run made: upload it once, and rerun all jobs and not only the failed ones.',
        examples: { match: ['Error: Multiple artifacts named "github-pages" were unexpectedly found for this workflow run. Artifact count is 2.'] },
    },
    {
        id: 'github/command-file',
        cause: 'build/invalid-workflow',
        rank: 'verdict',
        match: /Unable to process file command '(?:output|env|path|state)' successfully|Invalid value\. Matching delimiter not found/,
        help: 'What is written to GITHUB_OUTPUT or GITHUB_ENV is not `name=value`: a value of several lines needs a delimiter.',
        examples: { match: ["Unable to process file command 'output' successfully."] },
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







/** GitHub's own services and actions, the runner and git, where they say something that no general rule covers. */
const githubRules = [
    ...serviceRules,
    ...gitTransferRules,
    ...workflowRules,
    ...actionRules,
    ...gitRules,
    ...storageRules,
    ...releaseToolRules,
];

;// CONCATENATED MODULE: ./build/core/rules/transport/status.js
/**
 * Words that show that a number is a status that a server sent. Each is tied to the number in one literal, so that
 * `took 503 ms`, a port, a line number or a count is never read as one.
 */
const introductions = [
    'HTTP ',
    'HTTP/1\\.1 ',
    'HTTP/1\\.0 ',
    'HTTP/2 ',
    'HTTP/2\\.0 ',
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
    'Exception: \\(',
    'HTTP Error ',
    'Status code was ',
    'StatusCode: ',
    'statusCode: ',
    'HTTPError \\(',
    'unexpected status ',
    'occurred \\(',
];
/** Words behind which a program of one's own puts the status in brackets. */
const bracketed = ['failed', 'not ready', 'not ready yet', 'unavailable', 'rejected', 'unhealthy', 'refused', 'error'];
/** A pattern for one of `codes` behind words that introduce a status. Each alternative holds a literal. */
function status_status(...codes) {
    const each = introductions.flatMap((words) => codes.map((code) => `${words}${code}`));
    for (const code of codes)
        for (const words of bracketed)
            each.push(`\\b${words} \\(${code}\\)`);
    // Google's clients put the request behind the status.
    for (const code of codes)
        for (const verb of ['GET', 'PUT', 'POST', 'HEAD', 'PATCH', 'DELETE'])
            each.push(`\\b${code} ${verb} https?`);
    return `(?:${each.join('|')})(?!\\d|[.,:]\\d|%| ?(?:ms|s|sec|seconds|bytes|[KMG]i?B|files?|lines?|tests?|items?|rows|times|packages|errors|passed|warnings)\\b)`;
}

;// CONCATENATED MODULE: ./build/core/rules/transport/client-errors.js

/** 401, 403, 404 and 410, as HTTP clients of all languages print them. */
const clientErrorRules = [
    {
        id: 'http/401',
        cause: 'token_expired/http-401',
        rank: 'cause',
        match: new RegExp(`HTTP 200 response: got 401|401:? {1,3}\\(?(?:Unauthori[sz]ed|Client Error|Authorization Required)|code E401\\b|401 Error, Credentials|HTTP Basic: Access denied|Unauthorized - 401|HttpClientErrorException\\$Unauthorized|FeignException\\$Unauthorized|${status_status('401')}`, 'i'),
        unless: /localhost|127\.0\.0\.1|rate limit/i,
        examples: { match: ['npm error code E401'] },
    },
    {
        id: 'http/403',
        cause: 'token_expired/http-403',
        rank: 'cause',
        match: new RegExp(`HTTP 200 response: got 403|403:? {1,3}\\(?(?:Forbidden|Client Error|Invalid or non-existent)|code E403\\b|HTTP Error 403|Forbidden - 403|${status_status('403')}`, 'i'),
        unless: /rate limit|abuse|localhost|127\.0\.0\.1|cannot publish over|^\s*["']?status(?:Code)?["']?: 403,?$/i,
        examples: { match: ['The requested URL returned error: 403'] },
    },
    {
        // A field of an error that was printed whole: its message says more.
        id: 'http/403-field',
        cause: 'token_expired/http-403',
        rank: 'symptom',
        match: /^\s*["']?status(?:Code)?["']?: 403,?$/i,
        examples: { match: ['  status: 403,'] },
    },
    {
        id: 'http/404',
        cause: 'dependency/artifact-not-found',
        rank: 'symptom',
        match: new RegExp(`404:? {1,3}\\(?Not Found|404 Client Error|HTTP Error 404|ERROR 404: |Not Found - 404|Not Found - https:\\/\\/docs\\.github\\.com\\/|${status_status('404', '410')}|410:? Gone\\b|FileNotFoundException: https?:\\/\\/|410 \\(Gone`, 'i'),
        // A page of the site itself that another page links to: a prerenderer says so.
        unless: /localhost|127\.0\.0\.1|\(linked from /i,
        yieldsTo: ['package/not-found'],
        examples: { match: ['curl: (22) The requested URL returned error: 404'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/rate-limits.js

/** 429 and the 403 that means the same. */
const rateLimitRules = [
    {
        id: 'http/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'cause',
        match: new RegExp(`Too Many Requests|toomanyrequests|rate[ -]?limit(?:ed|ing)?(?: has been)?(?: was)? (?:exceeded|reached|hit)|(?:exceeded|hit|reached|over)(?: (?:a|the|your|our|their))?(?: \\S{1,40}){0,3} rate[ -]?limit|pull rate limit|\\bratelimited\\b|RateLimit(?:Error|Exceeded|Exception)|rate_limit_(?:error|exceeded)|code E429\\b|429 Client Error|API rate limit|abuse detection|You are being rate limited|request limit exceeded|quota exceeded for quota metric|RESOURCE_EXHAUSTED: .{0,40}(?:Quota|rate)|too many 429|${status_status('429')}`, 'i'),
        unless: /secondary rate limit|x-ratelimit-remaining: [1-9]|rate limit remaining|localhost|127\.0\.0\.1/i,
        // A client that tries again names the limit each time; its last words say which request gave up.
        show: 'last',
        examples: { match: ['npm error code E429'] },
    },
    {
        id: 'http/secondary-rate-limit',
        cause: 'external_api/secondary-rate-limit',
        rank: 'verdict',
        match: /secondary rate limit/i,
        examples: { match: ['HttpError: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'] },
    },
    {
        id: 'http/408',
        cause: 'network/request-timeout',
        rank: 'cause',
        match: new RegExp(`408:? {1,3}\\(?Request Time-?out|408 Client Error|${status_status('408')}`, 'i'),
        unless: /localhost|127\.0\.0\.1/i,
        examples: { match: ['The requested URL returned error: 408'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/server-errors.js

// Ansible names the host that it runs on in brackets.
// A check of the job's own wants a status and names no address; a client that expected another one names what it asked.
const ours = /(?<!: \[)localhost|127\.0\.0\.1|\B::1\b|expected .{0,60}(?:to (?:be|equal)|received)|^(?!.{0,400}(?::\/\/|unexpected)).{0,400}\b(?:want(?:ed)?|expected):? \(?[1-5]\d\d\b/i;
/** 5xx: the other side answered, and failed. */
const serverErrorRules = [
    {
        id: 'http/503',
        cause: 'external_api/http-503',
        rank: 'cause',
        match: new RegExp(`\\b503:? {1,3}\\(?Service (?:Temporarily )?Unavailable|Service Unavailable\\b.{0,20}503|code E503\\b|503 Server Error|\\(status: 503|too many 503|503 status code|(?:HTTP status|Server error|ServerError|ServiceUnavailable)\\b.{0,40}\\b503\\b|HttpServerErrorException\\$ServiceUnavailable|FeignException\\$ServiceUnavailable|503 Backend fetch failed|503 first byte timeout|50[0-9] Slow Down|Unavailable \\(503\\)|Unavailable - 503|returned 503\\b|Got 503\\b|got 503\\b|${status_status('503')}`, 'i'),
        unless: ours,
        examples: { match: ['npm error code E503'] },
    },
    {
        id: 'http/502',
        cause: 'external_api/http-502',
        rank: 'cause',
        match: new RegExp(`502:? {1,3}\\(?(?:Bad Gateway|Proxy Error)|code E502\\b|502 Server Error|too many 502|Bad Gateway|Got 502\\b|got 502\\b|${status_status('502')}`, 'i'),
        unless: ours,
        examples: { match: ['502 Bad Gateway'] },
    },
    {
        id: 'http/504',
        cause: 'external_api/http-504',
        rank: 'cause',
        match: new RegExp(`504:? {1,3}\\(?Gateway Time-?out|code E504\\b|504 Server Error|too many 504|Gateway Time-?out|GatewayTimeout|Got 504\\b|got 504\\b|${status_status('504')}`, 'i'),
        unless: ours,
        examples: { match: ['504 Gateway Time-out'] },
    },
    {
        id: 'http/500',
        cause: 'external_api/http-500',
        rank: 'cause',
        match: new RegExp(`500:? {1,3}\\(?Internal (?:Server )?Error|code E500\\b|500 Server Error|too many 500|${status_status('500')}`, 'i'),
        unless: ours,
        examples: { match: ['500 Internal Server Error'] },
    },
    {
        id: 'http/5xx',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: new RegExp(`52[0-7]:? (?:Origin|Web Server|Connection Timed Out|A Timeout|SSL Handshake|Invalid SSL|Server Error: )|530 (?:Origin|<none>|Site)|5(?!01|05)\\d\\d Server Error|error code: 52[0-7]\\b|Web server is (?:down|returning an unknown error)|${status_status('5(?:07|08|09|1\\d|2\\d|30|98|99)')}`, 'i'),
        unless: ours,
        examples: { match: ['HTTP 522'] },
    },
    {
        // It does not speak that method or that version, and will not the next time.
        id: 'http/not-implemented',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        transient: false,
        match: new RegExp(`50[15] Server Error|ERR_PNPM_FETCH_50[15]|501:? {1,3}\\(?(?:Not Implemented|HTTPS Required)|505:? {1,3}\\(?HTTP Version Not Supported|Received status code 50[15] from server|GET returned 50[15] |CondaHTTPError: HTTP 50[15]|^error: (?:GET|PUT|POST) \\S{1,300} - 50[15]\\b|${status_status('50[15]')}`, 'i'),
        unless: ours,
        help: 'The service does not support this request: change the address (HTTPS, another host), the method or the client. A rerun does not help.',
        examples: { match: ['HTTP 501'] },
    },
    {
        id: 'bun/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /^error: (?:GET|PUT|POST) \S{1,300} - 5(?!01|05)\d\d\b/,
        unless: ours,
        examples: { match: ['error: GET https://npm.acme.example/pool - 503'] },
    },
    {
        id: 'http/unavailable-words',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /\bService (?:is )?(?:Temporarily )?Unavailable|temporarily unavailable|temporarily unable to service|(?:service|server|registry|API) is (?:currently )?(?:down|unavailable|overloaded)|currently (?:unavailable|experiencing)|Internal Server Error|ServiceUnavailable|service_unavailable|InternalError\b.{0,40}(?:AWS|Amazon|We encountered)|We encountered an internal error|Unknown internal error occurred|upstream (?:connect error|request timeout)|no healthy upstream|backend is unhealthy|server is overloaded|Something went wrong on our end|is over capacity|overloaded_error|Sorry, there was a problem (?:on our end|with our servers)|We're having a really bad day|This page is taking too long to load/i,
        unless: /Resource temporarily unavailable|in your (?:country|region|plan|subscription)|\bplan\b|localhost|127\.0\.0\.1/i,
        examples: { match: ['HttpError: Service Unavailable'] },
    },
    {
        id: 'http/page-instead-of-json',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /SyntaxError: Unexpected token '?<'?[, ].{0,60}(?:is not valid JSON|in JSON at position 0)|invalid character '<' looking for beginning of value/,
        yieldsTo: [
            'network',
            'external_api/http-502',
            'external_api/http-503',
            'external_api/http-504',
            'external_api/http-500',
            'token_expired',
            'dependency',
            'build/test-failure',
        ],
        help: 'A service answered with a web page where JSON was expected. Run the job again; if it comes back, open the address and read the page.',
        examples: { match: [`SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/http.js



/** What the other side answered, as HTTP clients of all languages print it. */
const httpRules = [...rateLimitRules, ...serverErrorRules, ...clientErrorRules];

;// CONCATENATED MODULE: ./build/core/rules/localised/libc-texts.js
/**
 * What the C library says for an error code in other languages: strerror, gai_strerror, hstrerror and strsignal. Every
 * program that calls it speaks so: shells, coreutils, tar, gcc, git, curl, wget, ssh, Ruby, PHP, Perl. Python, Node and Go
 * stay English. Source: glibc's own translations, the newest first where two are in use.
 */
const libcTexts = {
    // No such file or directory
    ENOENT: {
        ko: '\uadf8\ub7f0 \ud30c\uc77c\uc774\ub098 \ub514\ub809\ud130\ub9ac\uac00 \uc5c6\uc2b5\ub2c8\ub2e4',
        ja: '\u305d\u306e\u3088\u3046\u306a\u30d5\u30a1\u30a4\u30eb\u3084\u30c7\u30a3\u30ec\u30af\u30c8\u30ea\u306f\u3042\u308a\u307e\u305b\u3093',
        zh: '\u6ca1\u6709\u90a3\u4e2a\u6587\u4ef6\u6216\u76ee\u5f55',
        zhTW: '\u6c92\u6709\u6b64\u4e00\u6a94\u6848\u6216\u76ee\u9304',
        de: 'Datei oder Verzeichnis nicht gefunden',
        fr: 'Aucun fichier ou dossier de ce type',
        es: 'No existe el fichero o el directorio',
        pt: 'Arquivo ou diret\u00f3rio inexistente',
        it: 'File o directory non esistente',
        pl: 'Nie ma takiego pliku ani katalogu',
        ru: '\u041d\u0435\u0442 \u0442\u0430\u043a\u043e\u0433\u043e \u0444\u0430\u0439\u043b\u0430 \u0438\u043b\u0438 \u043a\u0430\u0442\u0430\u043b\u043e\u0433\u0430',
    },
    // Permission denied
    EACCES: {
        ko: '\ud5c8\uac00 \uac70\ubd80',
        ja: '\u8a31\u53ef\u304c\u3042\u308a\u307e\u305b\u3093',
        zh: '\u6743\u9650\u4e0d\u591f',
        zhTW: '\u62d2\u7d55\u4e0d\u7b26\u6b0a\u9650\u7684\u64cd\u4f5c',
        de: 'Keine Berechtigung',
        fr: 'Permission non accord\u00e9e',
        es: 'Permiso denegado',
        pt: 'Permiss\u00e3o negada',
        it: 'Permesso negato',
        pl: 'Brak dost\u0119pu',
        ru: '\u041e\u0442\u043a\u0430\u0437\u0430\u043d\u043e \u0432 \u0434\u043e\u0441\u0442\u0443\u043f\u0435',
    },
    // Operation not permitted
    EPERM: {
        ko: '\uba85\ub839\uc744 \ud5c8\uc6a9\ud558\uc9c0 \uc54a\uc74c',
        ja: '\u8a31\u53ef\u3055\u308c\u3066\u3044\u306a\u3044\u64cd\u4f5c\u3067\u3059',
        zh: '\u4e0d\u5141\u8bb8\u7684\u64cd\u4f5c',
        zhTW: '\u6b64\u9805\u64cd\u4f5c\u4e26\u4e0d\u88ab\u5141\u8a31',
        de: 'Die Operation ist nicht erlaubt',
        fr: 'Op\u00e9ration non permise',
        es: 'Operaci\u00f3n no permitida',
        pt: 'Opera\u00e7\u00e3o n\u00e3o permitida',
        it: 'Operazione non permessa',
        pl: 'Operacja niedozwolona',
        ru: '\u041e\u043f\u0435\u0440\u0430\u0446\u0438\u044f \u043d\u0435 \u043f\u043e\u0437\u0432\u043e\u043b\u0435\u043d\u0430',
    },
    // Read-only file system
    EROFS: {
        ko: '\uc77d\uae30\uc804\uc6a9 \ud30c\uc77c \uc2dc\uc2a4\ud15c',
        ja: '\u8aad\u307f\u8fbc\u307f\u5c02\u7528\u30d5\u30a1\u30a4\u30eb\u30b7\u30b9\u30c6\u30e0\u3067\u3059',
        zh: '\u53ea\u8bfb\u6587\u4ef6\u7cfb\u7edf',
        zhTW: '\u552f\u8b80\u7684\u6a94\u6848\u7cfb\u7d71',
        de: 'Das Dateisystem ist nur lesbar',
        fr: 'Syst\u00e8me de fichiers accessible en lecture seulement',
        es: 'Sistema de ficheros de s\u00f3lo lectura',
        pt: 'Sistema de arquivos somente para leitura',
        it: 'File system in sola lettura',
        pl: 'System plik\u00f3w wy\u0142\u0105cznie do odczytu',
        ru: '\u0424\u0430\u0439\u043b\u043e\u0432\u0430\u044f \u0441\u0438\u0441\u0442\u0435\u043c\u0430 \u0434\u043e\u0441\u0442\u0443\u043f\u043d\u0430 \u0442\u043e\u043b\u044c\u043a\u043e \u0434\u043b\u044f \u0447\u0442\u0435\u043d\u0438\u044f',
    },
    // No space left on device
    ENOSPC: {
        ko: '\uc7a5\uce58\uc5d0 \ub0a8\uc740 \uacf5\uac04\uc774 \uc5c6\uc74c',
        ja: '\u30c7\u30d0\u30a4\u30b9\u306b\u7a7a\u304d\u9818\u57df\u304c\u3042\u308a\u307e\u305b\u3093',
        zh: '\u8bbe\u5907\u4e0a\u6ca1\u6709\u7a7a\u95f4',
        zhTW: '\u88dd\u7f6e\u4e0a\u5df2\u7121\u591a\u9918\u7a7a\u9593',
        de: 'Auf dem Ger\u00e4t ist kein Speicherplatz mehr verf\u00fcgbar',
        fr: 'Aucun espace disponible sur le p\u00e9riph\u00e9rique',
        es: 'No queda espacio en el dispositivo',
        pt: 'N\u00e3o h\u00e1 espa\u00e7o dispon\u00edvel no dispositivo',
        it: 'Spazio esaurito sul device',
        pl: 'Brak miejsca na urz\u0105dzeniu',
        ru: '\u041d\u0430 \u0443\u0441\u0442\u0440\u043e\u0439\u0441\u0442\u0432\u0435 \u043d\u0435 \u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c \u0441\u0432\u043e\u0431\u043e\u0434\u043d\u043e\u0433\u043e \u043c\u0435\u0441\u0442\u0430',
    },
    // Disk quota exceeded
    EDQUOT: {
        ko: '\ub514\uc2a4\ud06c \ud560\ub2f9\ub7c9\uc774 \ucd08\uacfc\ub428',
        ja: '\u30c7\u30a3\u30b9\u30af\u4f7f\u7528\u91cf\u5236\u9650\u3092\u8d85\u904e\u3057\u307e\u3057\u305f',
        zh: '\u8d85\u51fa\u78c1\u76d8\u9650\u989d',
        zhTW: '\u78c1\u789f\u914d\u984d\u5df2\u6eff',
        de: 'Der zugewiesene Plattenplatz (Quota) ist \u00fcberschritten',
        fr: "D\u00e9bordement du quota d'espace disque",
        es: 'Se ha excedido la cuota de disco',
        pt: 'Cota da disco excedida',
        it: 'Quota disco superata',
        pl: 'Przekroczony limit dyskowy',
        ru: '\u041f\u0440\u0435\u0432\u044b\u0448\u0435\u043d\u0430 \u0434\u0438\u0441\u043a\u043e\u0432\u0430\u044f \u043a\u0432\u043e\u0442\u0430',
    },
    // Cannot allocate memory
    ENOMEM: {
        ko: '\uba54\ubaa8\ub9ac\ub97c \ud560\ub2f9\ud560 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4',
        ja: '\u30e1\u30e2\u30ea\u3092\u78ba\u4fdd\u3067\u304d\u307e\u305b\u3093',
        zh: '\u65e0\u6cd5\u5206\u914d\u5185\u5b58',
        zhTW: '\u7121\u6cd5\u914d\u7f6e\u8a18\u61b6\u9ad4',
        de: 'Nicht gen\u00fcgend Hauptspeicher verf\u00fcgbar',
        fr: ['Ne peut allouer de la m\u00e9moire', "Impossible d'allouer de la m\u00e9moire"],
        es: 'No se pudo asignar memoria',
        pt: 'N\u00e3o foi poss\u00edvel alocar mem\u00f3ria',
        it: 'Impossibile allocare memoria',
        pl: 'Nie mo\u017cna przydzieli\u0107 pami\u0119ci',
        ru: '\u041d\u0435\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e \u0432\u044b\u0434\u0435\u043b\u0438\u0442\u044c \u043f\u0430\u043c\u044f\u0442\u044c',
    },
    // Too many open files
    EMFILE: {
        ko: '\uc5f4\ub9b0 \ud30c\uc77c\uc774 \ub108\ubb34 \ub9ce\uc74c',
        ja: ['\u30d5\u30a1\u30a4\u30eb\u3092\u958b\u304d\u3059\u304e\u3067\u3059', '\u958b\u3044\u3066\u3044\u308b\u30d5\u30a1\u30a4\u30eb\u304c\u591a\u3059\u304e\u307e\u3059'],
        zh: '\u6253\u5f00\u7684\u6587\u4ef6\u8fc7\u591a',
        zhTW: '\u958b\u555f\u592a\u591a\u6a94\u6848',
        de: 'Zu viele offene Dateien',
        fr: 'Trop de fichiers ouverts',
        es: ['Demasiados ficheros abiertos', 'Demasiados archivos abiertos'],
        pt: 'Muitos arquivos abertos',
        it: 'Troppi file aperti',
        pl: 'Za du\u017co otwartych plik\u00f3w',
        ru: '\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u043c\u043d\u043e\u0433\u043e \u043e\u0442\u043a\u0440\u044b\u0442\u044b\u0445 \u0444\u0430\u0439\u043b\u043e\u0432',
    },
    // Argument list too long
    E2BIG: {
        ko: '\uc778\uc218 \uba85\ub2e8\uc774 \ub108\ubb34 \uae40',
        ja: '\u5f15\u6570\u30ea\u30b9\u30c8\u304c\u9577\u3059\u304e\u307e\u3059',
        zh: '\u53c2\u6570\u5217\u8868\u8fc7\u957f',
        zhTW: '\u5f15\u6578\u5217\u9805\u76ee\u904e\u9577',
        de: ['Die Argumentliste ist zu lang', 'Liste der Argumente zu lang'],
        fr: "Liste d'arguments trop longue",
        es: 'La lista de argumentos es demasiado larga',
        pt: 'Lista de argumentos muito longa',
        it: 'Elenco degli argomenti troppo lungo',
        pl: 'Lista argument\u00f3w za d\u0142uga',
        ru: '\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u0434\u043b\u0438\u043d\u043d\u044b\u0439 \u0441\u043f\u0438\u0441\u043e\u043a \u0430\u0440\u0433\u0443\u043c\u0435\u043d\u0442\u043e\u0432',
    },
    // Resource temporarily unavailable
    EAGAIN: {
        ko: '\uc790\uc6d0\uc774 \uc77c\uc2dc\uc801\uc73c\ub85c \uc0ac\uc6a9 \ubd88\uac00\ub2a5\ud568',
        ja: '\u30ea\u30bd\u30fc\u30b9\u304c\u4e00\u6642\u7684\u306b\u5229\u7528\u3067\u304d\u307e\u305b\u3093',
        zh: '\u8d44\u6e90\u6682\u65f6\u4e0d\u53ef\u7528',
        zhTW: '\u8cc7\u6e90\u66ab\u6642\u7121\u6cd5\u53d6\u5f97',
        de: 'Die Ressource ist zur Zeit nicht verf\u00fcgbar',
        fr: 'Ressource temporairement non disponible',
        es: 'Recurso no disponible temporalmente',
        pt: 'Recurso temporariamente indispon\u00edvel',
        it: 'Risorsa temporaneamente non disponibile',
        pl: 'Zasoby chwilowo niedost\u0119pne',
        ru: '\u0420\u0435\u0441\u0443\u0440\u0441 \u0432\u0440\u0435\u043c\u0435\u043d\u043d\u043e \u043d\u0435\u0434\u043e\u0441\u0442\u0443\u043f\u0435\u043d',
    },
    // Text file busy
    ETXTBSY: {
        ko: '\uc2e4\ud589 \ud30c\uc77c \uc0ac\uc6a9 \uc911',
        ja: '\u30c6\u30ad\u30b9\u30c8\u30d5\u30a1\u30a4\u30eb\u304c\u30d3\u30b8\u30fc\u72b6\u614b\u3067\u3059',
        zh: '\u6587\u672c\u6587\u4ef6\u5fd9',
        zhTW: '\u6587\u5b57\u6a94\u5fd9\u9304\u4e2d',
        de: 'Das Programm kann nicht ausgef\u00fchrt oder ver\u00e4ndert werden (busy)',
        fr: 'Fichier texte occup\u00e9',
        es: 'El fichero de texto est\u00e1 ocupado',
        pt: '\u00c1rea de texto ocupada',
        it: 'File di testo occupato',
        pl: 'Plik wykonywalny zaj\u0119ty',
        ru: '\u0422\u0435\u043a\u0441\u0442\u043e\u0432\u044b\u0439 \u0444\u0430\u0439\u043b \u0437\u0430\u043d\u044f\u0442',
    },
    // File name too long
    ENAMETOOLONG: {
        ko: '\ud30c\uc77c \uc774\ub984\uc774 \ub108\ubb34 \uae41\ub2c8\ub2e4',
        ja: '\u30d5\u30a1\u30a4\u30eb\u540d\u304c\u9577\u3059\u304e\u307e\u3059',
        zh: '\u6587\u4ef6\u540d\u8fc7\u957f',
        zhTW: '\u6a94\u540d\u592a\u9577',
        de: 'Der Dateiname ist zu lang',
        fr: 'Nom de fichier trop long',
        es: 'Nombre de fichero demasiado largo',
        pt: 'Nome de arquivo muito longo',
        it: 'Nome del file troppo lungo',
        pl: 'Za d\u0142uga nazwa pliku',
        ru: '\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u0434\u043b\u0438\u043d\u043d\u043e\u0435 \u0438\u043c\u044f \u0444\u0430\u0439\u043b\u0430',
    },
    // Exec format error
    ENOEXEC: {
        ko: 'Exec \ud615\uc2dd \uc624\ub958',
        ja: '\u5b9f\u884c\u5f62\u5f0f\u30a8\u30e9\u30fc',
        zh: '\u53ef\u6267\u884c\u6587\u4ef6\u683c\u5f0f\u9519\u8bef',
        zhTW: '\u53ef\u57f7\u884c\u6a94\u683c\u5f0f\u932f\u8aa4',
        de: 'Fehler im Format der Programmdatei',
        fr: 'Erreur de format pour exec()',
        es: 'Formato de ejecutable incorrecto',
        pt: 'Erro no formato exec',
        it: 'Formato eseguibile non valido',
        pl: 'B\u0142\u0119dny format pliku wykonywalnego',
        ru: '\u041e\u0448\u0438\u0431\u043a\u0430 \u0444\u043e\u0440\u043c\u0430\u0442\u0430 \u0432\u044b\u043f\u043e\u043b\u043d\u044f\u0435\u043c\u043e\u0433\u043e \u0444\u0430\u0439\u043b\u0430',
    },
    // Address already in use
    EADDRINUSE: {
        ko: '\uc8fc\uc18c\uac00 \uc774\ubbf8 \uc0ac\uc6a9 \uc911\uc785\ub2c8\ub2e4',
        ja: '\u30a2\u30c9\u30ec\u30b9\u306f\u65e2\u306b\u4f7f\u7528\u4e2d\u3067\u3059',
        zh: '\u5730\u5740\u5df2\u5728\u4f7f\u7528',
        zhTW: '\u4f4d\u5740\u5df2\u7d93\u6709\u5728\u4f7f\u7528',
        de: 'Die Adresse wird bereits verwendet',
        fr: 'Adresse d\u00e9j\u00e0 utilis\u00e9e',
        es: 'La direcci\u00f3n ya se est\u00e1 usando',
        pt: 'Endere\u00e7o j\u00e1 em uso',
        it: 'Indirizzo gi\u00e0 in uso',
        pl: 'Adres jest ju\u017c w u\u017cyciu',
        ru: '\u0410\u0434\u0440\u0435\u0441 \u0443\u0436\u0435 \u0438\u0441\u043f\u043e\u043b\u044c\u0437\u0443\u0435\u0442\u0441\u044f',
    },
    // Connection refused
    ECONNREFUSED: {
        ko: '\uc5f0\uacb0\uc774 \uac70\ubd80\ub428',
        ja: '\u63a5\u7d9a\u3092\u62d2\u5426\u3055\u308c\u307e\u3057\u305f',
        zh: '\u62d2\u7edd\u8fde\u63a5',
        zhTW: '\u9023\u7dda\u88ab\u62d2\u7d55',
        de: 'Verbindungsaufbau abgelehnt',
        fr: 'Connexion refus\u00e9e',
        es: 'Conexi\u00f3n rehusada',
        pt: 'Conex\u00e3o recusada',
        it: 'Connessione rifiutata',
        pl: 'Po\u0142\u0105czenie odrzucone',
        ru: '\u0412 \u0441\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u0438 \u043e\u0442\u043a\u0430\u0437\u0430\u043d\u043e',
    },
    // Connection timed out
    ETIMEDOUT: {
        ko: '\uc5f0\uacb0 \uc2dc\uac04 \ucd08\uacfc',
        ja: '\u63a5\u7d9a\u304c\u30bf\u30a4\u30e0\u30a2\u30a6\u30c8\u3057\u307e\u3057\u305f',
        zh: '\u8fde\u63a5\u8d85\u65f6',
        zhTW: '\u9023\u7dda\u8d85\u904e\u6642\u9593',
        de: 'Die Wartezeit f\u00fcr die Verbindung ist abgelaufen',
        fr: "Connexion termin\u00e9e par expiration du d\u00e9lai d'attente",
        es: 'Expir\u00f3 el tiempo de conexi\u00f3n',
        pt: 'Tempo esgotado para conex\u00e3o',
        it: 'Connessione scaduta',
        pl: 'Przekroczony czas oczekiwania na po\u0142\u0105czenie',
        ru: '\u0412\u0440\u0435\u043c\u044f \u043e\u0436\u0438\u0434\u0430\u043d\u0438\u044f \u0441\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u044f \u0438\u0441\u0442\u0435\u043a\u043b\u043e',
    },
    // Connection reset by peer
    ECONNRESET: {
        ko: '\uc0c1\ub300\ud3b8\uc774 \uc5f0\uacb0\uc744 \ub04a\uc74c',
        ja: '\u63a5\u7d9a\u304c\u76f8\u624b\u304b\u3089\u30ea\u30bb\u30c3\u30c8\u3055\u308c\u307e\u3057\u305f',
        zh: '\u8fde\u63a5\u88ab\u5bf9\u65b9\u91cd\u8bbe',
        zhTW: '\u9023\u7dda\u88ab\u5c0d\u65b9\u91cd\u8a2d',
        de: 'Die Verbindung wurde vom Kommunikationspartner zur\u00fcckgesetzt',
        fr: 'Connexion r\u00e9-initialis\u00e9e par le correspondant',
        es: 'Conexi\u00f3n reinicializada por la m\u00e1quina remota',
        pt: 'Conex\u00e3o fechada pela outra ponta',
        it: 'Connessione interrotta dal corrispondente',
        pl: 'Po\u0142\u0105czenie zerwane przez drug\u0105 stron\u0119',
        ru: '\u0421\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u0435 \u0440\u0430\u0437\u043e\u0440\u0432\u0430\u043d\u043e \u0434\u0440\u0443\u0433\u043e\u0439 \u0441\u0442\u043e\u0440\u043e\u043d\u043e\u0439',
    },
    // Software caused connection abort
    ECONNABORTED: {
        ko: '\uc18c\ud504\ud2b8\uc6e8\uc5b4\uac00 \uc5f0\uacb0 \uc911\ub2e8\uc744 \ucd08\ub798\ud588\uc2b5\ub2c8\ub2e4',
        ja: '\u30bd\u30d5\u30c8\u30a6\u30a7\u30a2\u304c\u63a5\u7d9a\u3092\u4e2d\u65ad\u3057\u307e\u3057\u305f',
        zh: '\u7531\u8f6f\u4ef6\u5bfc\u81f4\u7684\u8fde\u63a5\u65ad\u5f00',
        zhTW: '\u8edf\u9ad4\u9020\u6210\u9023\u7dda\u4e2d\u65b7',
        de: 'Das Programm verursachte den Abbruch der Verbindung',
        fr: "Le logiciel a provoqu\u00e9 l'abandon de la connexion",
        es: 'El programa provoc\u00f3 el fin de la conexi\u00f3n',
        pt: 'T\u00e9rmino de conex\u00e3o causada por software',
        it: 'Connessione interrotta per un problema software',
        pl: 'Oprogramowanie spowodowa\u0142o przerwanie po\u0142\u0105czenia',
        ru: '\u041f\u0440\u043e\u0433\u0440\u0430\u043c\u043c\u0430 \u0432\u044b\u0437\u0432\u0430\u043b\u0430 \u0440\u0430\u0437\u0440\u044b\u0432 \u0441\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u044f',
    },
    // No route to host
    EHOSTUNREACH: {
        ko: '\ud638\uc2a4\ud2b8\ub85c \uac08 \ub8e8\ud2b8\uac00 \uc5c6\uc74c',
        ja: '\u30db\u30b9\u30c8\u3078\u306e\u7d4c\u8def\u304c\u3042\u308a\u307e\u305b\u3093',
        zh: '\u6ca1\u6709\u5230\u4e3b\u673a\u7684\u8def\u7531',
        zhTW: '\u627e\u4e0d\u5230\u901a\u5f80\u8a72\u4e3b\u6a5f\u7684\u8def\u7531\u8def\u5f91',
        de: 'Keine Route zum Zielrechner',
        fr: "Aucun chemin d'acc\u00e8s pour atteindre l'h\u00f4te cible",
        es: "No existe ninguna ruta hasta el `host'",
        pt: 'N\u00e3o h\u00e1 rota para o host',
        it: "Nessun instradamento per l'host",
        pl: 'Brak trasy do hosta',
        ru: '\u041d\u0435\u0442 \u043c\u0430\u0440\u0448\u0440\u0443\u0442\u0430 \u0434\u043e \u0443\u0437\u043b\u0430',
    },
    // Network is unreachable
    ENETUNREACH: {
        ko: ['\ub124\ud2b8\uc6cc\ud06c\uac00 \uc811\uadfc \ubd88\uac00\ub2a5\ud569\ub2c8\ub2e4', '\ub124\ud2b8\uc6cc\ud06c\uc5d0 \uc811\uadfc\ud560 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4'],
        ja: '\u30cd\u30c3\u30c8\u30ef\u30fc\u30af\u306b\u5c4a\u304d\u307e\u305b\u3093',
        zh: '\u7f51\u7edc\u4e0d\u53ef\u8fbe',
        zhTW: '\u7121\u6cd5\u63a5\u89f8\u7db2\u8def',
        de: 'Das Netzwerk ist nicht erreichbar',
        fr: "Le r\u00e9seau n'est pas accessible",
        es: 'La red es inaccesible',
        pt: 'A rede est\u00e1 fora de alcance',
        it: 'La rete non \u00e8 raggiungibile',
        pl: 'Sie\u0107 jest niedost\u0119pna',
        ru: '\u0421\u0435\u0442\u044c \u043d\u0435\u0434\u043e\u0441\u0442\u0443\u043f\u043d\u0430',
    },
    // Host is down
    EHOSTDOWN: {
        ko: '\ud638\uc2a4\ud2b8\uac00 \uc8fd\uc5c8\uc2b5\ub2c8\ub2e4',
        ja: '\u30db\u30b9\u30c8\u304c\u843d\u3061\u3066\u3044\u307e\u3059',
        zh: '\u4e3b\u673a\u5173\u95ed',
        zhTW: '\u9060\u7aef\u7cfb\u7d71\u5df2\u505c\u6a5f\u4e86',
        de: 'Der Rechner ist nicht aktiv',
        fr: "L'h\u00f4te cible est arr\u00eat\u00e9 ou en panne",
        es: "El `host' no est\u00e1 operativo",
        pt: 'Host est\u00e1 desligado',
        it: "L'host non \u00e8 attivo",
        pl: 'Urz\u0105dzenie jest wy\u0142\u0105czone',
        ru: '\u0423\u0437\u0435\u043b \u0432\u044b\u043a\u043b\u044e\u0447\u0435\u043d',
    },
    // Name or service not known
    EAI_NONAME: {
        ko: '\uc774\ub984 \ud639\uc740 \uc11c\ube44\uc2a4\ub97c \uc54c \uc218 \uc5c6\uc2b5\ub2c8\ub2e4',
        ja: '\u540d\u524d\u307e\u305f\u306f\u30b5\u30fc\u30d3\u30b9\u304c\u4e0d\u660e\u3067\u3059',
        zh: '\u672a\u77e5\u7684\u540d\u79f0\u6216\u670d\u52a1',
        zhTW: '\u540d\u7a31\u6216\u670d\u52d9\u672a\u77e5',
        de: ['Der Name oder der Dienst ist nicht bekannt', 'Name oder Dienst nicht bekannt'],
        fr: 'Nom ou service inconnu',
        es: 'Nombre o servicio desconocido',
        pt: 'Nome ou servi\u00e7o desconhecido',
        it: 'Nome o servizio sconosciuto',
        pl: 'Ta nazwa lub us\u0142uga jest nieznana',
        ru: '\u041d\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043d\u043e\u0435 \u0438\u043c\u044f \u0438\u043b\u0438 \u0441\u043b\u0443\u0436\u0431\u0430',
    },
    // Temporary failure in name resolution
    EAI_AGAIN: {
        ko: 'name resolution\uc5d0\uc11c \uc77c\uc2dc\uc801\uc778 \uc2e4\ud328',
        ja: '\u540d\u524d\u89e3\u6c7a\u306b\u4e00\u6642\u7684\u306b\u5931\u6557\u3057\u307e\u3057\u305f',
        zh: '\u57df\u540d\u89e3\u6790\u6682\u65f6\u5931\u8d25',
        zhTW: '\u89e3\u6790\u540d\u7a31\u6642\u767c\u751f\u66ab\u6642\u6027\u932f\u8aa4',
        de: 'Tempor\u00e4rer Fehler bei der Namensaufl\u00f6sung',
        fr: '\u00c9chec temporaire dans la r\u00e9solution du nom',
        es: 'Fallo temporal en la resoluci\u00f3n del nombre',
        pt: ['Falha tempor\u00e1rio na resolu\u00e7\u00e3o de nome', 'Falha tempor\u00e1ria na resolu\u00e7\u00e3o de nome'],
        it: 'Errore temporaneo nella risoluzione del nome',
        pl: 'Odwzorowanie nazwy jest chwilowo niemo\u017cliwe',
        ru: '\u0412\u0440\u0435\u043c\u0435\u043d\u043d\u044b\u0439 \u0441\u0431\u043e\u0439 \u0432 \u0440\u0430\u0437\u0440\u0435\u0448\u0435\u043d\u0438\u0438 \u0438\u043c\u0435\u043d',
    },
    // No address associated with hostname
    EAI_NODATA: {
        ko: '\ud638\uc2a4\ud2b8\uc774\ub984\uacfc \ub300\uc751\ub418\ub294 \uc8fc\uc18c\uac00 \uc5c6\uc74c',
        ja: '\u30db\u30b9\u30c8\u540d\u306b\u30a2\u30c9\u30ec\u30b9\u304c\u5272\u308a\u5f53\u3066\u3089\u308c\u3066\u3044\u307e\u305b\u3093',
        zh: '\u6ca1\u6709\u4e0e\u4e3b\u673a\u540d\u5173\u8054\u7684\u5730\u5740',
        zhTW: '\u6c92\u6709\u4f4d\u5740\u95dc\u806f\u81f3\u6b64\u4e3b\u6a5f\u540d\u7a31',
        de: 'Zu diesem Hostnamen geh\u00f6rt keine Adresse',
        fr: "Aucune adresse associ\u00e9e avec le nom de l'h\u00f4te",
        es: 'No existe ninguna direcci\u00f3n asociada al nombre',
        pt: 'N\u00e3o h\u00e1 endere\u00e7o associado com o nome',
        it: 'Nessun indirizzo associato al nome host',
        pl: 'Brak adresu zwi\u0105zanego z nazw\u0105 hosta',
        ru: '\u0421 \u0438\u043c\u0435\u043d\u0435\u043c \u0443\u0437\u043b\u0430 \u043d\u0435 \u0441\u0432\u044f\u0437\u0430\u043d\u043e \u043d\u0438 \u043e\u0434\u043d\u043e\u0433\u043e \u0430\u0434\u0440\u0435\u0441\u0430',
    },
    // Unknown host
    HOST_NOT_FOUND: {
        ko: '\uc54c \uc218 \uc5c6\ub294 \ud638\uc2a4\ud2b8',
        ja: '\u4e0d\u660e\u306a\u30db\u30b9\u30c8\u3067\u3059',
        zh: '\u672a\u77e5\u7684\u4e3b\u673a',
        zhTW: '\u672a\u77e5\u7684\u9060\u7aef\u4f4d\u5740',
        de: 'Unbekannter Rechner',
        fr: 'H\u00f4te inconnu',
        es: "`Host' desconocido",
        pt: 'Host desconhecido',
        it: 'Host sconosciuto',
        pl: 'Nieznany host',
        ru: '\u041d\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043d\u044b\u0439 \u0443\u0437\u0435\u043b',
    },
    // Segmentation fault
    SIGSEGV: {
        ko: ['\uc138\uadf8\uba58\ud14c\uc774\uc158 \uc624\ub958', '\uc138\uadf8\uba58\ud14c\uc774\uc158 \uacb0\ud568', '\uc138\uadf8\uba58\ud14c\uc774\uc158 \ud3f4\ud2b8'],
        zh: '\u6bb5\u9519\u8bef',
        zhTW: '\u7a0b\u5f0f\u8a18\u61b6\u9ad4\u5340\u6bb5\u932f\u8aa4',
        de: 'Speicherzugriffsfehler',
        fr: 'Erreur de segmentation',
        es: 'Violaci\u00f3n de segmento',
        pt: 'Falha de segmenta\u00e7\u00e3o',
        it: 'Errore di segmentazione',
        pl: 'Naruszenie ochrony pami\u0119ci',
        ru: '\u041e\u0448\u0438\u0431\u043a\u0430 \u0441\u0435\u0433\u043c\u0435\u043d\u0442\u0438\u0440\u043e\u0432\u0430\u043d\u0438\u044f',
    },
};

;// CONCATENATED MODULE: ./build/core/rules/localised/windows-texts.js
/**
 * What Windows says for an error code in other languages (FormatMessage): sockets, files and disks. .NET, PowerShell,
 * Python, Java and cmd pass it on. Stretches that are the same in the wordings of cmd and .NET.
 */
const windowsTexts = {
    // An existing connection was forcibly closed by the remote host
    WSAECONNRESET: {
        ko: '\uc5f0\uacb0\uc740 \uc6d0\uaca9 \ud638\uc2a4\ud2b8\uc5d0 \uc758\ud574 \uac15\uc81c\ub85c \ub04a\uacbc\uc2b5\ub2c8\ub2e4',
        ja: '\u65e2\u5b58\u306e\u63a5\u7d9a\u306f\u30ea\u30e2\u30fc\u30c8 \u30db\u30b9\u30c8\u306b\u5f37\u5236\u7684\u306b\u5207\u65ad\u3055\u308c\u307e\u3057\u305f',
        zh: '\u8fdc\u7a0b\u4e3b\u673a\u5f3a\u8feb\u5173\u95ed\u4e86\u4e00\u4e2a\u73b0\u6709\u7684\u8fde\u63a5',
        de: 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen',
        fr: "connexion existante a d\u00fb \u00eatre ferm\u00e9e par l'h\u00f4te distant",
        es: 'Se ha forzado la interrupci\u00f3n de una conexi\u00f3n existente',
        pt: 'Foi for\u00e7ado o cancelamento de uma conex\u00e3o existente',
    },
    // No connection could be made because the target machine actively refused it
    WSAECONNREFUSED: {
        ko: '\ub300\uc0c1 \ucef4\ud4e8\ud130\uc5d0\uc11c \uc5f0\uacb0\uc744 \uac70\ubd80\ud588\uc73c\ubbc0\ub85c',
        ja: '\u5bfe\u8c61\u306e\u30b3\u30f3\u30d4\u30e5\u30fc\u30bf\u30fc\u306b\u3088\u3063\u3066\u62d2\u5426\u3055\u308c\u305f\u305f\u3081',
        zh: '\u7531\u4e8e\u76ee\u6807\u8ba1\u7b97\u673a\u79ef\u6781\u62d2\u7edd',
        de: 'da der Zielcomputer die Verbindung verweigert',
        fr: "l'ordinateur cible l'a express\u00e9ment refus\u00e9e",
        es: 'el equipo de destino deneg\u00f3 expresamente dicha conexi\u00f3n',
        pt: 'a m\u00e1quina de destino as recusou ativamente',
    },
    // A connection attempt failed because the connected party did not properly respond after a period of time
    WSAETIMEDOUT: {
        ko: '\uc5f0\uacb0\ub41c \uad6c\uc131\uc6d0\uc73c\ub85c\ubd80\ud130 \uc751\ub2f5\uc774 \uc5c6\uc5b4 \uc5f0\uacb0\ud558\uc9c0 \ubabb\ud588\uac70\ub098',
        ja: '\u63a5\u7d9a\u6e08\u307f\u306e\u547c\u3073\u51fa\u3057\u5148\u304c\u4e00\u5b9a\u306e\u6642\u9593\u3092\u904e\u304e\u3066\u3082\u6b63\u3057\u304f\u5fdc\u7b54\u3057\u306a\u304b\u3063\u305f',
        zh: '\u7531\u4e8e\u8fde\u63a5\u65b9\u5728\u4e00\u6bb5\u65f6\u95f4\u540e\u6ca1\u6709\u6b63\u786e\u7b54\u590d',
        de: 'da die Gegenstelle nach einer bestimmten Zeitspanne nicht',
        fr: "le parti connect\u00e9 n'a pas r\u00e9pondu convenablement",
        es: 'la parte conectada no respondi\u00f3 adecuadamente',
        pt: 'o componente conectado n\u00e3o respondeu corretamente',
    },
    // No such host is known
    WSAHOST_NOT_FOUND: {
        ko: '\uc54c\ub824\uc9c4 \ud638\uc2a4\ud2b8\uac00 \uc5c6\uc2b5\ub2c8\ub2e4',
        ja: '\u305d\u306e\u3088\u3046\u306a\u30db\u30b9\u30c8\u306f\u4e0d\u660e\u3067\u3059',
        zh: '\u4e0d\u77e5\u9053\u8fd9\u6837\u7684\u4e3b\u673a',
        de: ['Es ist kein solcher Host bekannt', 'Der angegebene Host ist unbekannt'],
        fr: 'H\u00f4te inconnu',
        es: 'Host desconocido',
        pt: 'Este host n\u00e3o \u00e9 conhecido',
    },
    // Access is denied
    ERROR_ACCESS_DENIED: {
        ko: '\uc561\uc138\uc2a4\uac00 \uac70\ubd80\ub418\uc5c8\uc2b5\ub2c8\ub2e4',
        ja: '\u30a2\u30af\u30bb\u30b9\u304c\u62d2\u5426\u3055\u308c\u307e\u3057\u305f',
        zh: '\u62d2\u7edd\u8bbf\u95ee',
        de: 'Zugriff verweigert',
        fr: 'Acc\u00e8s refus\u00e9',
        es: 'Acceso denegado',
        pt: 'Acesso negado',
    },
    // The process cannot access the file because it is being used by another process
    ERROR_SHARING_VIOLATION: {
        ko: ['\ub2e4\ub978 \ud504\ub85c\uc138\uc2a4\uac00 \ud30c\uc77c\uc744 \uc0ac\uc6a9 \uc911', '\ub2e4\ub978 \ud504\ub85c\uc138\uc2a4\uc5d0\uc11c \uc0ac\uc6a9 \uc911'],
        ja: ['\u5225\u306e\u30d7\u30ed\u30bb\u30b9\u3067\u4f7f\u7528', '\u5225\u306e\u30d7\u30ed\u30bb\u30b9\u304c\u4f7f\u7528'],
        zh: '\u53e6\u4e00\u4e2a\u7a0b\u5e8f\u6b63\u5728\u4f7f\u7528\u6b64\u6587\u4ef6',
        de: 'von einem anderen Prozess verwendet',
        fr: 'utilis\u00e9 par un autre processus',
        es: 'utilizado por otro proceso',
        pt: 'usado por outro processo',
    },
    // There is not enough space on the disk
    ERROR_DISK_FULL: {
        ko: '\ub514\uc2a4\ud06c \uacf5\uac04\uc774 \ubd80\uc871\ud569\ub2c8\ub2e4',
        ja: '\u30c7\u30a3\u30b9\u30af\u306b\u5341\u5206\u306a\u7a7a\u304d\u9818\u57df\u304c\u3042\u308a\u307e\u305b\u3093',
        zh: '\u78c1\u76d8\u7a7a\u95f4\u4e0d\u8db3',
        de: 'nicht genug Speicherplatz auf dem Datentr\u00e4ger',
        fr: 'Espace insuffisant sur le disque',
        es: 'Espacio en disco insuficiente',
        pt: 'Espa\u00e7o insuficiente no disco',
    },
    // The system cannot find the file specified
    ERROR_FILE_NOT_FOUND: {
        ko: '\uc9c0\uc815\ub41c \ud30c\uc77c\uc744 \ucc3e\uc744 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4',
        ja: '\u6307\u5b9a\u3055\u308c\u305f\u30d5\u30a1\u30a4\u30eb\u304c\u898b\u3064\u304b\u308a\u307e\u305b\u3093',
        zh: '\u7cfb\u7edf\u627e\u4e0d\u5230\u6307\u5b9a\u7684\u6587\u4ef6',
        de: 'kann die angegebene Datei nicht finden',
        fr: 'Le fichier sp\u00e9cifi\u00e9 est introuvable',
        es: 'no puede encontrar el archivo especificado',
        pt: 'n\u00e3o pode encontrar o arquivo especificado',
    },
};

;// CONCATENATED MODULE: ./build/core/rules/localised/spoken.js


const table = {
    ...libcTexts,
    ...windowsTexts,
};
/** The texts of an error code in the languages other than English, or in one of them. */
function textsOf(code, language) {
    return language === undefined ? Object.values(table[code]).flat() : [table[code][language] ?? []].flat();
}
/** The texts of `codes` as alternatives of a pattern. */
function spokenWords(...codes) {
    return alternatives(codes.flatMap((code) => textsOf(code)));
}
/**
 * `pattern`, or what the C library or Windows says in another language for one of `codes`. A pattern that ignores case
 * has no plain text in Cyrillic, so Russian is left out of it: see `spokenInRussian`.
 */
function spoken(pattern, ...codes) {
    const texts = codes.flatMap((code) => textsOf(code));
    const usable = pattern.ignoreCase ? texts.filter((text) => !/[\u0430-\u044f]/.test(text)) : texts;
    return new RegExp(`${pattern.source}|${alternatives(usable)}`, pattern.flags);
}
/** What the C library says in Russian for one of `codes`. */
function spokenInRussian(...codes) {
    return new RegExp(alternatives(codes.flatMap((code) => textsOf(code, 'ru'))));
}
/** Typesetters and terminals turn the apostrophe. */
function alternatives(texts) {
    const each = [...new Set(texts)].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['\u2019]"));
    return each.join('|');
}

;// CONCATENATED MODULE: ./build/core/rules/machine/access.js

/** Files, sockets and ports that the machine does not give. */
const accessRules = [
    {
        id: 'docker/daemon-missing',
        cause: 'environment/docker-daemon-missing',
        rank: 'verdict',
        match: /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|Error while fetching server API version|docker daemon is not running|Could not find a valid Docker environment|(?:Cannot|unable to) connect to Podman/i,
        unless: /permission denied/i,
        examples: { match: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'] },
    },
    {
        id: 'docker/socket-denied',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /permission denied while trying to connect to the docker|dial unix \S{1,200}: connect: permission denied/i,
        help: 'Put the user of the runner into the group `docker`, and restart the runner.',
        examples: { match: ['permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'] },
    },
    {
        id: 'git/dubious-ownership',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /detected dubious ownership in repository|dubious ownership|fatal: unsafe repository \('/,
        help: 'Add the path to `git config --global safe.directory` for the user that runs the step.',
        examples: { match: ["fatal: unsafe repository ('/w' is owned by someone else)"] },
    },
    {
        id: 'windows/file-locked',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: spoken(/being used by another process|EBUSY: resource busy or locked|os error 32\)|WinError 32|file is locked by: "|Text file busy/i, 'ERROR_SHARING_VIOLATION', 'ETXTBSY'),
        help: 'Another process still holds the file: stop it before this step.',
        examples: { match: ["The process cannot access the file 'D:\\a\\x.dll' because it is being used by another process."] },
    },
    {
        id: 'windows/path-too-long',
        cause: 'environment/wrong-tool-version',
        rank: 'cause',
        match: spoken(/File ?name too long|The (?:specified )?path, file name, or both are too long|PathTooLongException|The filename or extension is too long|ENAMETOOLONG/, 'ENAMETOOLONG'),
        help: 'Turn on long paths (`git config --system core.longpaths true`), or check out into a shorter path.',
        examples: { match: ['error: unable to create file a/b.txt: Filename too long'] },
    },
    {
        id: 'machine/permission-denied',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: spoken(/: Permission denied(?: \(os error 13\))?$|EACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|EPERM: |\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: (?:\/|[A-Z]:\\)|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS: |Insufficient permissions to install|must be (?:run as|root)|are you root\?|a terminal is required to read the password|sudo: a password is required|is not in the sudoers file|Insufficient permissions? to (?:write|install|create)/i, 'EACCES', 'EPERM', 'EROFS', 'ERROR_ACCESS_DENIED'),
        unless: /publickey|denied to |remote:|registry|https?:\/\/|S3|sts:|arn:|ssh_dispatch|git@|token/i,
        examples: { match: ["install: cannot create regular file '/opt/agent': Permission denied"] },
    },
    {
        id: 'machine/port-in-use',
        cause: 'environment/port-in-use',
        rank: 'cause',
        match: spoken(/EADDRINUSE|address already in use|port is already allocated|Port \d{2,5} is (?:already )?in use|Only one usage of each socket address|Port \d{2,5} was already in use|Ports are not available: /i, 'EADDRINUSE'),
        examples: { match: ['Error: listen EADDRINUSE: address already in use :::3000'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/browsers.js
/** Browsers, displays and emulators that the machine has not, or has in another version. */
const browserMachineRules = [
    {
        id: 'browser/driver-version',
        cause: 'environment/wrong-tool-version',
        rank: 'verdict',
        match: /This version of (?:ChromeDriver|MSEdgeDriver|Microsoft Edge (?:Web)?Driver) (?:only supports|has not been tested)|Current browser version is \d/,
        help: 'Install a driver of the same major version as the browser, or let the test tool choose it.',
        examples: { match: ['session not created: This version of ChromeDriver only supports Chrome version 114'] },
    },
    {
        id: 'browser/crashed',
        cause: 'environment/crashed',
        rank: 'cause',
        match: /DevToolsActivePort file doesn't exist|(?:Chrome|Edge|Firefox) failed to start: |session not created: Chrome instance exited|WebDriverException: .{0,40}Process unexpectedly closed with status/,
        yieldsTo: ['environment/device-missing', 'dependency/shared-library-missing', 'browser/driver-version'],
        examples: { match: ["unknown error: DevToolsActivePort file doesn't exist"] },
    },
    {
        id: 'display/xvfb-missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /Your system is missing the dependency: |Install Xvfb and run Cypress again|Could not start Xvfb|spawn Xvfb ENOENT/i,
        help: 'Install the X server (`apt-get install xvfb`), or run the tests in an image that has it.',
        examples: { match: ['Your system is missing the dependency: Xvfb'] },
    },
    {
        id: 'display/qt-platform',
        cause: 'environment/device-missing',
        rank: 'cause',
        match: /Could not load the Qt platform plugin "|This application failed to start because no Qt platform plugin/,
        examples: { match: ['qt.qpa.plugin: Could not load the Qt platform plugin "xcb" in "" even though it was found.'] },
    },
    {
        // Source: android-emulator-runner, the emulator's own start-up checks, simctl.
        id: 'emulator/not-booted',
        cause: 'environment/device-missing',
        rank: 'verdict',
        match: /Timed? ?out waiting for (?:the )?(?:emulator|simulator|device)\b|emulation (?:currently )?requires hardware acceleration|PANIC: (?:Missing|Broken|Cannot find) (?:emulator|AVD)|Unable to lookup in current state: Shutdown|Failed to boot simulator|AVD .{1,80} (?:took too long to boot|did not boot)/i,
        examples: { match: ['Timeout waiting for emulator to boot.'] },
    },
    {
        id: 'browser/not-found',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /No binary for \w{3,30} browser on your platform|Cannot find the browser\. "|Unable to obtain driver for \w{3,20};|Chrome installation not found|Unable to connect to Chrome$|ChromeHeadless failed \d+ times|Unable to establish one or more of the specified browser connections|Found no NVIDIA driver on your system/,
        yieldsTo: ['environment/crashed', 'network/dns'],
        help: 'Install the browser (or the driver) on the runner before this step, or say where it is (`CHROME_BIN`).',
        examples: { match: ['01 04 2026 02:14:07.123:ERROR [launcher]: No binary for ChromeHeadless browser on your platform.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/containers.js
/** What a container runtime, a local cluster or a build daemon needs of the machine and does not find. */
const containerMachineRules = [
    {
        id: 'container/runtime',
        cause: 'environment/device-missing',
        rank: 'verdict',
        match: /OCI runtime error: (?:crun|runc): |potentially insufficient UIDs or GIDs available in user namespace|could not find an available, non-overlapping IPv4 address pool|Error: cannot re-exec process/,
        unless: /executable file|No such file/,
        help: 'The machine lacks what the container runtime needs: cgroups, user ids (/etc/subuid) or free address ranges.',
        examples: { match: ['Error: OCI runtime error: crun: cannot set memory limit: container could not join or create cgroup'] },
    },
    {
        id: 'container/credential-helper',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /exec: "docker-credential-[\w-]{1,40}": executable file not found/,
        help: 'Remove the credential store from ~/.docker/config.json, or install its helper.',
        examples: { match: ['error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``'] },
    },
    {
        id: 'cluster/not-created',
        cause: 'environment/device-missing',
        rank: 'cause',
        match: /ERROR: failed to create cluster: (?!failed to pull)|Exiting due to (?:DRV|RSRC|GUEST|HOST|PROVIDER|RUNTIME|ENV|NOT_FOUND)_\w{3,40}: |\[kubelet-check\] The kubelet is not running/,
        yieldsTo: [
            'network',
            'external_api',
            'environment/disk-full',
            'environment/out-of-memory',
            'docker/daemon-missing',
        ],
        help: 'The local cluster did not start: look at what kind or minikube says above about memory, cgroups and images.',
        examples: { match: ['ERROR: failed to create cluster: node(s) already exist for a cluster with the name "kind"'] },
    },
    {
        id: 'nix/machine',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /cannot connect to socket at '\/nix\/var\/nix\/daemon-socket|failed to connect to `\/var\/guix\/daemon-socket|error: experimental Nix feature '/,
        help: 'Start the build daemon, or enable the feature in the configuration of the machine.',
        examples: { match: ["error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused"] },
    },
    {
        id: 'lfs/not-installed',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /git-lfs: command not found|git: 'lfs' is not a git command|configured for Git LFS but 'git-lfs' was not found/,
        help: 'Install Git LFS on the machine.',
        examples: { match: ['git-lfs filter-process: line 1: git-lfs: command not found'] },
    },
    {
        id: 'ssh/key-mode',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /Permissions \d{4} for '.{1,200}' are too open|It is required that your private key files are NOT accessible/,
        help: 'Give the key file mode 600.',
        examples: { match: ["Permissions 0644 for '/home/runner/.ssh/id_rsa' are too open."] },
    },
    {
        id: 'ssh/algorithms',
        cause: 'environment/wrong-tool-version',
        rank: 'verdict',
        match: /no matching (?:host key type|key exchange method|cipher|MAC) found\. Their offer:/,
        help: 'Client and server share no algorithm: renew the older of the two.',
        examples: { match: ['Unable to negotiate with 192.0.2.1 port 22: no matching host key type found. Their offer: ssh-rsa'] },
    },
    {
        id: 'kubectl/plugin-version',
        cause: 'environment/wrong-tool-version',
        rank: 'verdict',
        match: /exec plugin: invalid apiVersion "client\.authentication\.k8s\.io/,
        help: 'Update the command line that issues the credentials, or use an older kubectl.',
        examples: { match: ['error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"'] },
    },
    {
        id: 'ansible/interpreter',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /The module failed to execute correctly, you probably need to set the interpreter/,
        help: 'Install Python on the target, or set `ansible_python_interpreter`.',
        examples: { match: ['fatal: [web1]: FAILED! => {"msg": "The module failed to execute correctly, you probably need to set the interpreter.", "rc": 127}'] },
    },
    {
        id: 'jvm/daemon-not-started',
        cause: 'environment/out-of-memory',
        rank: 'symptom',
        match: /^Unable to start the daemon process\./,
        yieldsTo: ['build', 'environment', 'dependency'],
        help: 'Look at the memory settings in gradle.properties: they ask for more than the machine has.',
        examples: { match: ['Unable to start the daemon process.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/cyrillic.js

/** The machine's errors in the Russian of libc and bash: apart, for a pattern that ignores case has no plain text in this alphabet. */
const cyrillicMachineRules = [
    {
        id: 'machine/disk-full-cyrillic',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: spokenInRussian('ENOSPC', 'EDQUOT'),
        examples: { match: ['cp: \u043e\u0448\u0438\u0431\u043a\u0430 \u0437\u0430\u043f\u0438\u0441\u0438: \u041d\u0430 \u0443\u0441\u0442\u0440\u043e\u0439\u0441\u0442\u0432\u0435 \u043d\u0435 \u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c \u0441\u0432\u043e\u0431\u043e\u0434\u043d\u043e\u0433\u043e \u043c\u0435\u0441\u0442\u0430'] },
    },
    {
        id: 'machine/open-files-cyrillic',
        cause: 'environment/too-many-open-files',
        rank: 'cause',
        match: spokenInRussian('EMFILE', 'E2BIG', 'EAGAIN'),
        examples: { match: ['./x.sh: \u0441\u0442\u0440\u043e\u043a\u0430 3: /usr/bin/ls: \u0421\u043b\u0438\u0448\u043a\u043e\u043c \u0434\u043b\u0438\u043d\u043d\u044b\u0439 \u0441\u043f\u0438\u0441\u043e\u043a \u0430\u0440\u0433\u0443\u043c\u0435\u043d\u0442\u043e\u0432'] },
    },
    {
        id: 'machine/out-of-memory-cyrillic',
        cause: 'environment/out-of-memory',
        rank: 'cause',
        match: spokenInRussian('ENOMEM'),
        examples: { match: ['fork: \u041d\u0435\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e \u0432\u044b\u0434\u0435\u043b\u0438\u0442\u044c \u043f\u0430\u043c\u044f\u0442\u044c'] },
    },
    {
        id: 'machine/permission-denied-cyrillic',
        cause: 'environment/permission-denied',
        rank: 'cause',
        match: spokenInRussian('EACCES', 'EPERM', 'EROFS', 'ETXTBSY'),
        unless: /publickey|https?:\/\//,
        examples: { match: ['./x.sh: \u0441\u0442\u0440\u043e\u043a\u0430 1: ./deploy.sh: \u041e\u0442\u043a\u0430\u0437\u0430\u043d\u043e \u0432 \u0434\u043e\u0441\u0442\u0443\u043f\u0435'] },
    },
    {
        id: 'machine/port-in-use-cyrillic',
        cause: 'environment/port-in-use',
        rank: 'cause',
        match: spokenInRussian('EADDRINUSE'),
        examples: { match: ['bind: \u0410\u0434\u0440\u0435\u0441 \u0443\u0436\u0435 \u0438\u0441\u043f\u043e\u043b\u044c\u0437\u0443\u0435\u0442\u0441\u044f'] },
    },
    {
        id: 'file/missing-cyrillic',
        cause: 'build/missing-file',
        rank: 'symptom',
        match: spokenInRussian('ENOENT'),
        yieldsTo: ['http/404', 'process/executable-not-found', 'shell/command-not-found'],
        examples: { match: ['cp: \u043d\u0435 \u0443\u0434\u0430\u043b\u043e\u0441\u044c \u0432\u044b\u043f\u043e\u043b\u043d\u0438\u0442\u044c stat \u0434\u043b\u044f \u00abdist/app.js\u00bb: \u041d\u0435\u0442 \u0442\u0430\u043a\u043e\u0433\u043e \u0444\u0430\u0439\u043b\u0430 \u0438\u043b\u0438 \u043a\u0430\u0442\u0430\u043b\u043e\u0433\u0430'] },
    },
    {
        id: 'shell/crashed-cyrillic',
        cause: 'environment/crashed',
        rank: 'symptom',
        match: /\u041e\u0448\u0438\u0431\u043a\u0430 \u0441\u0435\u0433\u043c\u0435\u043d\u0442\u0438\u0440\u043e\u0432\u0430\u043d\u0438\u044f|\u0410\u0432\u0430\u0440\u0438\u0439\u043d\u044b\u0439 \u043e\u0441\u0442\u0430\u043d\u043e\u0432/,
        examples: { match: ['./x.sh: \u0441\u0442\u0440\u043e\u043a\u0430 2: 11 \u041e\u0448\u0438\u0431\u043a\u0430 \u0441\u0435\u0433\u043c\u0435\u043d\u0442\u0438\u0440\u043e\u0432\u0430\u043d\u0438\u044f ./app'] },
    },
    {
        id: 'shell/killed-cyrillic',
        cause: 'environment/killed',
        rank: 'cause',
        match: /\u0441\u0442\u0440\u043e\u043a\u0430 \d+: +\d+ \u0423\u0431\u0438\u0442\u043e/,
        examples: { match: ['./x.sh: \u0441\u0442\u0440\u043e\u043a\u0430 2: 2210 \u0423\u0431\u0438\u0442\u043e ./train'] },
    },
    {
        id: 'machine/exec-format-cyrillic',
        cause: 'environment/wrong-architecture',
        rank: 'verdict',
        match: spokenInRussian('ENOEXEC'),
        examples: { match: ['./tool: \u041e\u0448\u0438\u0431\u043a\u0430 \u0444\u043e\u0440\u043c\u0430\u0442\u0430 \u0432\u044b\u043f\u043e\u043b\u043d\u044f\u0435\u043c\u043e\u0433\u043e \u0444\u0430\u0439\u043b\u0430'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/devices.js
/** Displays, GPUs, emulators, simulators and browsers that do not come up: no test ran, so none failed. */
const deviceRules = [
    {
        id: 'machine/device-missing',
        cause: 'environment/device-missing',
        rank: 'cause',
        match: /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|unable to find a (?:device|destination) matching|DISPLAY is not set|could not connect to display|no DISPLAY environment variable|no display name and no \$DISPLAY|libcuda\.so\.1: cannot open|nvidia-container-cli: initialization error|modprobe: FATAL: Module kvm/i,
        examples: { match: ['[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY'] },
    },
    {
        id: 'android/emulator',
        cause: 'environment/device-missing',
        rank: 'cause',
        match: /Timeout waiting for emulator to boot|[Ee]mulator.{0,40}(?:timed? out|did not boot|failed to boot|terminated)|DeviceException: No (?:connected|online) devices|no devices\/emulators found|No online devices found|ShellCommandUnresponsiveException|INSTALL_FAILED_INSUFFICIENT_STORAGE/,
        examples: { match: ['Error: Timeout waiting for emulator to boot.'] },
    },
    {
        id: 'apple/simulator',
        cause: 'environment/device-missing',
        rank: 'verdict',
        match: /Unable to boot (?:device|the Simulator)|Failed to start launchd_sim|Timed out waiting \d{1,4} seconds for simulator to boot|Failed to prepare device '.{1,60}' for impending launch|Unable to lookup in current state: Shut(?:down|ting)|Could not find an? `\w{2,10}` simulator|Timed out waiting for all destinations matching|Application failed preflight checks|Failed to install or launch the test runner/,
        help: 'The simulator did not come up: boot it in a step before (`xcrun simctl bootstatus -b`), and run the job again.',
        examples: { match: ['Unable to boot device due to insufficient system resources.'] },
    },
    {
        id: 'browser/not-started',
        cause: 'environment/crashed',
        rank: 'cause',
        match: /session not created: |Chrome failed to start: |DevToolsActivePort file doesn't exist|Failed to launch the browser process|chrome not reachable|Chromium Renderer process just crashed|The Test Runner unexpectedly exited via|Disconnected.{0,20} because no message in \d+ ms|browserType\.launch: (?:Target|Browser|Process|Failed|Protocol)/,
        help: 'The browser did not start or died: look at memory, /dev/shm and the sandbox flags of the machine.',
        examples: { match: ["session not created: DevToolsActivePort file doesn't exist"] },
        yieldsTo: ['dependency', 'environment/out-of-memory', 'environment/device-missing', 'browser/driver-version'],
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/disk.js

/** Room on disks, and the limits that share its error code. */
const diskRules = [
    {
        id: 'machine/disk-full',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: spoken(/No space left on device|ENOSPC: no space|not enough (?:space on the disk|free space|disk space)|disk is full\b|: disk full\b|Disk quota exceeded|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|low on disk space|OSError: \[Errno 28\]|os error (?:28|112)\)|StorageFull|\ucda9\ubd84\ud55c \uc5ec\uc720 \uacf5\uac04\uc774 \uc5c6\uc2b5\ub2c8\ub2e4|\u306b\u5145\u5206\u306a\u7a7a\u304d\u30b9\u30da\u30fc\u30b9\u304c\u3042\u308a\u307e\u305b\u3093|\u6ca1\u6709\u8db3\u591f\u7684\u53ef\u7528\u7a7a\u95f4|Sie haben nicht genug Platz in|Pas assez d.espace disponible sur|No tiene suficiente espacio libre en|Voc\u00ea n\u00e3o possui espa\u00e7o suficiente em/i, 'ENOSPC', 'EDQUOT', 'ERROR_DISK_FULL'),
        unless: /warning: You are running out|System\.IO\.FileNotFound|watch|inotify/i,
        help: 'Free space before this step (remove tool caches, prune Docker), or use a larger machine.',
        examples: { match: ['tar: out.img: Wrote only 4096 of 10240 bytes: No space left on device'] },
    },
    {
        id: 'machine/file-watchers',
        cause: 'environment/too-many-open-files',
        rank: 'verdict',
        match: /System limit for number of file watchers|no space left on device, watch|inotify_(?:add_watch|init1?).{0,60}(?:failed|error|limit|No space|Too many)|inotify (?:watch|instances?) .{0,40}(?:limit|reached|exhausted)|upper limit on inotify/i,
        help: 'Raise fs.inotify.max_user_watches on the machine, or watch fewer files.',
        examples: { match: ["Error: ENOSPC: System limit for number of file watchers reached, watch '/srv/app'"] },
    },
    {
        id: 'machine/open-files',
        cause: 'environment/too-many-open-files',
        rank: 'cause',
        match: spoken(/Too many open files|EMFILE: |\(EMFILE\)|ENFILE: |Resource temporarily unavailable|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|spawn E2BIG/i, 'EMFILE', 'E2BIG', 'EAGAIN'),
        unless: /no space|curl|unable to resolve/i,
        examples: { match: ['Error: EMFILE: too many open files, open'] },
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
        examples: { match: ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'] },
    },
    {
        id: 'jvm/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Java heap space|GC overhead limit exceeded|Native memory allocation \(m(?:map|alloc)\) failed|Expiring Daemon because JVM heap space is exhausted|Could not reserve enough space for .{0,30}object heap/,
        help: 'Raise -Xmx (org.gradle.jvmargs, MAVEN_OPTS) within the memory of the machine.',
        examples: { match: ['java.lang.OutOfMemoryError: Java heap space'] },
    },
    {
        id: 'runtime/out-of-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /\bHeap exhausted;|semgrep-core exited with -9|reached configured PHP memory limit|cannot allocate vector of size|eheap_alloc: Cannot (?:re)?allocate|Unable to commit \d+ bytes of memory|Gradle Test Executor \d+' finished with non-zero exit value 137|evaluator ran out of memory/,
        help: 'Use a machine with more memory, or let the tool use less of it (fewer workers, a higher limit where it is its own).',
        examples: { match: ['pool-test: Heap exhausted;'] },
    },
    {
        id: 'jvm/daemon-gone',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /Gradle build daemon disappeared unexpectedly|DaemonDisappearedException/,
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
        match: /fatal error: Killed signal terminated program|internal compiler error: Killed|ld terminated with signal 9|signal: 9, SIGKILL|worker (?:process )?(?:was )?terminated by SIGKILL|ELIFECYCLE.{0,40}137|LLVM ERROR: out of memory|cc1plus: out of memory|fatal error C1060|fatal error LNK1102|virtual memory exhausted|(?:compile|link|asm|cgo|vet|ld|gcc|cc1(?:plus)?|rustc)\)?: signal: killed$/,
        unless: /sigterm/i,
        help: 'Compile with fewer jobs at a time (-j), or use a machine with more memory.',
        examples: { match: ['gcc: fatal error: Killed signal terminated program cc1plus'] },
    },
    {
        id: 'machine/oom-killer',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /OOMKilled|oom-kill(?:er)?|Out of memory: Killed process|Memory cgroup out of memory|Killed process \d+ \(/i,
        unless: /OOMKilled"?: ?"?false/,
        examples: { match: ['Last state: OOMKilled'] },
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
        match: spoken(/^\s*MemoryError\b|\bMemoryError:? *$|\bMemoryError: Unable to allocate|Cannot allocate memory|std::bad_alloc|fatal error: runtime: out of memory|memory allocation of \d+ bytes failed|ENOMEM\b|not enough memory|Allowed memory size of \d+ bytes exhausted|Out of memory\b|failed to allocate memory|paging file is too small|compiler is out of heap space|error='Not enough space'|Insufficient memory to continue the execution|NoMemoryError/i, 'ENOMEM'),
        unless: /oom_score|if out of memory/i,
        examples: { match: ['MemoryError'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/other-ci.js
/** What the agents of other CI systems say when the machine is lost or a limit of the system was reached. */
const otherCiRules = [
    {
        // Source: hudson.remoting and the pipeline plugins. What the broken channel says below it is the consequence.
        id: 'jenkins/agent-lost',
        cause: 'environment/runner-lost',
        rank: 'verdict',
        match: /hudson\.remoting\.(?:ChannelClosedException|RequestAbortedException)|The channel is closing down or has closed down|\b(?:Slave|Agent) went offline during the build|Backing channel '.{1,200}' is disconnected|\bwas marked offline: |AgentOfflineException|Unexpected termination of the channel/,
        examples: { match: ['FATAL: Channel "unknown": Remote call on bus-agent-7 failed. The channel is closing down or has closed down'] },
    },
    {
        id: 'ci/agent-lost',
        cause: 'environment/runner-lost',
        rank: 'verdict',
        match: /We stopped hearing from agent |The agent did not connect within|The remote provider was unable to process the request|Exited with status -1 \(agent lost\)|pod failed to come online with error/,
        examples: { match: ['We stopped hearing from agent Azure Pipelines 7. Verify the agent machine is running and has a healthy network connection.'] },
    },
    {
        // GitLab's word for "not the script's fault": its own `retry: when: runner_system_failure`.
        id: 'gitlab/system-failure',
        cause: 'environment/runner-lost',
        rank: 'cause',
        match: /^ERROR: Job failed \(system failure\): |^ERROR: Preparation failed: /,
        yieldsTo: [
            'network',
            'external_api',
            'token_expired',
            'dependency',
            'environment/docker-daemon-missing',
            'environment/disk-full',
            'environment/out-of-memory',
        ],
        show: 'last',
        examples: { match: ['ERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start.'] },
    },
    {
        id: 'ci/no-output',
        cause: 'environment/job-timeout',
        rank: 'verdict',
        match: /No output has been received in the last \d|Too long with no output \(exceeded|Exceeded build time limit|Build exceeded maximum allowed runtime|build execution time has reached the maximum allowed time/i,
        examples: { match: ['No output has been received in the last 10m0s, this potentially indicates a stalled build'] },
    },
    {
        id: 'ci/container-memory',
        cause: 'environment/out-of-memory',
        rank: 'verdict',
        match: /^Container '.{1,60}' exceeded memory limit/,
        examples: { match: ["Container 'Build' exceeded memory limit."] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/runner.js
/** The runner's own words on how a job ended. */
const runnerRules = [
    {
        id: 'runner/shutdown',
        cause: 'environment/runner-lost',
        rank: 'verdict',
        match: /The runner has received a shutdown signal|lost communication with the server|The self-hosted runner.{0,60}lost|runner .{0,60}(?:went offline|has been lost)|The hosted runner (?:encountered an error|lost)|Runner (?:is )?shutting down|spot instance.{0,40}(?:terminat|interrupt|reclaim)|(?:instance|VM|machine|node|runner|job) (?:was|has been|is being) preempted|Hosted runner has been deprovisioned|The job was not acquired by Runner/i,
        examples: { match: ['The runner has received a shutdown signal. This can happen when the runner service is stopped.'] },
    },
    {
        id: 'runner/job-timeout',
        cause: 'environment/job-timeout',
        rank: 'verdict',
        match: /has exceeded the maximum execution time|job exceeded the maximum (?:log length|time)|execution took longer than .{1,20} (?:and was|seconds)|The job has timed out/i,
        examples: { match: ['The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.'] },
    },
    {
        id: 'runner/step-timeout',
        cause: 'environment/step-timeout',
        rank: 'verdict',
        match: /^The action '.{1,200}' has timed out after \d+ minutes\./,
        examples: { match: ["The action 'Deploy' has timed out after 10 minutes."] },
    },
    {
        id: 'runner/command-timeout',
        cause: 'environment/step-timeout',
        rank: 'cause',
        match: /Process completed with exit code 124\.|timeout: sending signal/,
        examples: { match: ['Process completed with exit code 124.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/signals.js

/** Processes that a signal ended, and exit codes that say why. */
const signalRules = [
    {
        id: 'shell/killed',
        cause: 'environment/killed',
        rank: 'cause',
        match: /(?:^|: )(?:line \d+: +\d+ )?Killed(?: {2,}.*)?$|exit(?:ed with)?(?: status| code)?:? 137\b|Exit status 137|Process completed with exit code 137|returned (?:exit (?:code|status) )?137$|non-zero exit status 137|Error 137$|signal 9\b|SIGKILL|Received 'killed' signal|died with <Signals\.SIGKILL|^g?make(?:\[\d+\])?: \*{3} \[.{1,200}\] Killed|: linea \d+: +\d+ (?:Ucciso|Terminado \(killed\))|: ligne \d+ ?: +\d+ Processus arr\u00eat\u00e9|: wiersz \d+: +\d+ Unicestwiony|(?:^|\d )(?:\uc8fd\uc5c8\uc74c|\u5df2\u6740\u6b7b|\u5f37\u5236\u7d50\u675f|\u5f37\u5236\u7d42\u4e86|Get\u00f6tet|Abgebrochen \(Killed\)|Matado|Morto \(Killed\))(?: {2,}|$)|\] (?:\uc624\ub958|\u30a8\u30e9\u30fc|\u9519\u8bef|\u932f\u8aa4|Fehler|Erreur|Erro) 137$/,
        unless: /terminating|graceful/i,
        examples: { match: ['/home/runner/work/_temp/x.sh: line 3:  2210 Killed                  python train.py'] },
    },
    {
        id: 'shell/crashed',
        cause: 'environment/crashed',
        rank: 'symptom',
        match: spoken(/Segmentation fault|SIGSEGV|SIGABRT|SIGILL\b|SIGBUS\b|SIGTRAP\b|core dumped|File size limit exceeded|: line \d+: +\d+ Aborted {2,}|\] (?:Aborted|Segmentation fault|Bus error)\b|Bus error|Illegal instruction|A fatal error has been detected by the Java Runtime|exit(?:ed with)? (?:status|code):? (?:139|134|132|135|0xC0000005|3221225477|-1073741819|-1073740791)|Error 139$|stack smashing detected|Access violation - code c0000005|Fatal Python error: Segmentation/i, 'SIGSEGV'),
        examples: { match: ['Segmentation fault (core dumped)'] },
        // Runtimes that abort after an error which nobody caught.
        yieldsTo: ['runtime/uncaught', 'requirement/*'],
    },
    {
        id: 'shell/terminated',
        cause: 'environment/killed',
        rank: 'symptom',
        match: /Process completed with exit code 1(?:35|36|38|40|41|42|43)\.|exited with code 143\b|Exit status 143|Error 143$|exit status 143\b|Terminated {2,}|^Terminated$|\] Terminated$/,
        examples: { match: ['Process completed with exit code 143.'] },
    },
    {
        id: 'shell/exit-127',
        cause: 'environment/missing-tool',
        rank: 'symptom',
        match: /Process completed with exit code 127\.|Error 127\b|\] (?:\uc624\ub958|\u30a8\u30e9\u30fc|\u9519\u8bef|\u932f\u8aa4|Fehler|Erreur|Erro) 127$|non-zero exit status 127\b|exit(?:ed with)? code:? 127\b/,
        examples: { match: ['Process completed with exit code 127.'] },
    },
    {
        id: 'shell/exit-126',
        cause: 'environment/permission-denied',
        rank: 'symptom',
        match: /Process completed with exit code 126\.|Error 126\b|non-zero exit status 126\b/,
        examples: { match: ['Process completed with exit code 126.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/toolchains.js
/** Compilers, SDKs and platforms that the build expects on the machine and does not find there. */
const toolchainRules = [
    {
        id: 'toolchain/missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /error: linker `\S{1,80}` not found|error MSB8020: |ERROR: Unknown compiler\(s\): |No CMAKE_\w{1,12}_COMPILER could be found|no acceptable C compiler found in|C\+?\+? compiler cannot create executables|gyp ERR! find (?:Python|VS) (?:could not find|You need|Could not)|could not find (?:any )?(?:a version of )?Visual Studio (?:\d|installation)|error: Microsoft Visual C\+\+ [\d.]{1,6} or greater is required|error: tool '\w{1,40}' requires Xcode|\bghc(?:-[\d.]{1,12})?(?:\.exe)?: could not execute: /i,
        help: 'Install the compiler or the platform on the runner before this step, or choose an image that has it.',
        examples: { match: ['error: linker `cc` not found'] },
    },
    {
        id: 'toolchain/sdk-not-found',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /SDK location not found\. Define|some licen[cs]es have not been accepted|JAVA_HOME is (?:not set and no|set to an invalid directory)|NDK (?:is not configured|not configured|is missing a)|No toolchains found in the NDK toolchains folder|flutter\.sdk not set in local\.properties|Unable to locate Android SDK|Xcode [\d.]{1,8} is not installed|Could not find Xcode version that satisfied|No simulator runtime version from \[|[a-z]+OS [\d.]{1,8} (?:Platform Not Installed|is not installed\. )/i,
        help: 'Install the SDK on the runner before this step, or choose an image that has it.',
        examples: { match: ['SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable'] },
    },
    {
        id: 'toolchain/program-missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /unable to find a build program corresponding to "|Can't exec "\w[\w.-]{1,40}": No such file|protoc-gen-[\w-]{1,40}: program not found or is not executable|Could not find `protoc`|error: command '[\w.+-]{1,60}' failed: No such file or directory|rustup could not choose a version of \w{1,20} to run|is not installed for the toolchain '|No Android SDK found\. Try|Android SDK file not found: adb|[cC]ould not find python interpreter with spec|Python interpreter [\w.]{1,20} not found|specified command or file was not found\.$|but dotnet-\w{1,40} does not exist/,
        help: 'Install it on the runner before this step, or choose an image that has it.',
        examples: { match: ['CMake Error: CMake was unable to find a build program corresponding to "Ninja".  CMAKE_MAKE_PROGRAM is not set.'] },
    },
    {
        // A daemon that serves the build went away, or nothing answers where it should be.
        id: 'toolchain/daemon-gone',
        cause: 'environment/crashed',
        rank: 'cause',
        match: /^Server terminated abruptly \(error code: \d+|Failed to connect to buck daemon|Answer from Java side is empty|Timeout waiting to lock .{1,80} It is currently in use by another Gradle instance|^\s*concurrent download: https?:/,
        yieldsTo: ['environment'],
        examples: { match: ["Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/home/x/server/jvm.out')"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine/tools.js

const notExecutable = /Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|: cannot execute: required file not found$|: bad interpreter: |^(?:make(?:\[\d+\])?|xargs|nohup|nice|timeout|time|stdbuf|setsid|watch|entr|parallel|strace): (?:failed to run command |cannot run )?\S{1,100}: No such file or directory|\bspawn [\w./-]{1,100} ENOENT|executable \S{1,80} not found|Cannot run program "[^"]{1,120}": .{0,20}error=2/;
/** Programs that are not there, are of the wrong kind, or of the wrong version. */
const toolRules = [
    {
        id: 'shell/command-not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /: command not found$|Can't exec "[\w.+-]{1,60}": No such file|command not found: |\uff1a\u6307\u4ee4\u627e\u4e0d\u5230| : commande introuvable|: (?:\u30b3\u30de\u30f3\u30c9\u304c\u898b\u3064\u304b\u308a\u307e\u305b\u3093|\uba85\ub839\uc5b4\ub97c \ucc3e\uc744 \uc218 \uc5c6\uc74c|\uba85\ub839\uc744 \ucc3e\uc744 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4|\u672a\u627e\u5230\u547d\u4ee4|\u627e\u4e0d\u5230\u547d\u4ee4|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontr\u00f3 la orden|comando n\u00e3o encontrad[oa]|\u043a\u043e\u043c\u0430\u043d\u0434\u0430 \u043d\u0435 \u043d\u0430\u0439\u0434\u0435\u043d\u0430|comando non trovato|nie znaleziono polecenia)|fish: Unknown command|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Die Benennung ".{1,120}" wurde nicht als Name|ist entweder falsch geschrieben oder|n'est pas reconnu en tant que|no se reconoce como|\ub0b4\ubd80 \ub610\ub294 \uc678\ubd80 \uba85\ub839|\u5185\u90e8\u30b3\u30de\u30f3\u30c9\u307e\u305f\u306f\u5916\u90e8\u30b3\u30de\u30f3\u30c9|\u4e0d\u662f\u5185\u90e8\u6216\u5916\u90e8\u547d\u4ee4|n\u00e3o \u00e9 reconhecido como/,
        unless: /^bundler: /,
        examples: { match: ['./gen.sh: line 3: buf: command not found'] },
    },
    {
        id: 'process/executable-not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: new RegExp(`^(?:/usr/bin/)?env: .{1,80}: (?:No such file or directory|${spokenWords('ENOENT')})|${notExecutable.source}`),
        examples: { match: ['exec: "helm": executable file not found in $PATH'] },
    },
    {
        id: 'android/sdk',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /Failed to install the following (?:Android )?SDK (?:packages|components)|SDK location not found\. Define|licen[cs]es? have not been accepted|\bNDK (?:is not installed|not configured)|No version of NDK matched the requested version/,
        help: 'Install the SDK packages that the message names, and accept their licences (`sdkmanager --licenses`), before this step.',
        examples: { match: ['Failed to install the following Android SDK packages as some licences have not been accepted.'] },
    },
    {
        id: 'kubectl/plugin-missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /getting credentials: exec: .{0,20}executable .{1,80} not found|exec: "[\w-]{1,60}": executable file not found/,
        help: 'Install the credential plugin that the kubeconfig names before this step.',
        examples: { match: ['Unable to connect to the server: getting credentials: exec: executable gke-gcloud-auth-plugin not found'] },
    },
    {
        id: 'shell/not-found',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /^(?:\/bin\/)?(?:da|a|z)?sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|^[\w./-]{1,200}\.sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|: line \d+: [\w.+-]{1,60}: not found$/,
        examples: { match: ['sh: 1: tsx: not found'] },
    },
    {
        id: 'docker/compose-v1-missing',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /unknown shorthand flag: 'f' in -f|docker: 'compose' is not a docker command|docker: unknown command: docker (?:compose|buildx)|docker: 'buildx' is not a docker command|docker-compose: command not found/,
        help: 'The image has `docker compose` (the plugin), no longer `docker-compose`; or the plugin itself is missing.',
        examples: { match: ["unknown shorthand flag: 'f' in -f"] },
    },
    {
        id: 'machine/exec-format',
        cause: 'environment/wrong-architecture',
        rank: 'verdict',
        match: spoken(/Exec format error|cannot execute binary file|\uc774\uc9c4 \ud30c\uc77c\uc744 \uc2e4\ud589\ud560 \uc218 \uc5c6\uc74c|\u30d0\u30a4\u30ca\u30ea\u30d5\u30a1\u30a4\u30eb\u3092\u5b9f\u884c\u3067\u304d\u307e\u305b\u3093|\u65e0\u6cd5\u6267\u884c\u4e8c\u8fdb\u5236\u6587\u4ef6|\u7121\u6cd5\u57f7\u884c\u4e8c\u9032\u4f4d\u6a94\u6848|no se puede ejecutar (?:el )?fichero binario|imposs\u00edvel executar o arquivo bin\u00e1rio|ne peut ex\u00e9cuter le fichier binaire|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S{1,80} in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)|incompatible architecture \(have|qemu-\w{3,10}: (?:Could not open|uncaught target signal)|qemu: uncaught target signal|spawn Unknown system error -(?:8|86)\b|rosetta error: /i, 'ENOEXEC'),
        examples: { match: ['./bin/tool: cannot execute binary file: Exec format error'] },
    },
    {
        // Methods of later versions than the one that runs: Node 20 brought the copying ones, 20.18 what undici asks for.
        id: 'node/too-old',
        cause: 'environment/wrong-tool-version',
        rank: 'verdict',
        match: /TypeError: .{0,80}\.(?:toReversed|toSorted|toSpliced) is not a function|webidl\.util\.markAsUncloneable is not a function|TypeError: (?:Promise\.withResolvers|Array\.fromAsync|Object\.groupBy|process\.getBuiltinModule|structuredClone|URL\.canParse|util\.parseEnv|crypto\.hash) is not a function/,
        help: 'The code is of a later Node than the one that runs it: raise `node-version` of the set-up step.',
        examples: { match: ['TypeError: configs.toReversed is not a function'] },
    },
    {
        id: 'machine/tool-version',
        cause: 'environment/wrong-tool-version',
        rank: 'cause',
        match: /version `?GLIBC(?:XX)?_[\d.]{3,10}'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]{1,12}.{0,60}(?:but|found|installed|running|have)|\brequires (?:at least |a minimum )?Node(?:\.?js|JS) (?:version (?:of )?)?(?:>=|v\d)|For Next\.js, Node\.js version "|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]{1,12} or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version|client version [\d.]{1,8} is too (?:old|new)|requires Xcode [\d.]{1,8} or (?:later|newer)|invalid (?:source|target) release: \d|Unsupported Java\.|Minimum version requirement failed|is too old to handle/i,
        unless: /but depends on the product/,
        examples: { match: ['error: Minimum version requirement failed. The minimum CLI version requirement is 3.100.0, your current CLI version is 3.50.0.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/machine.js












/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
const machineRules = [
    ...diskRules,
    ...memoryRules,
    ...signalRules,
    ...toolRules,
    ...toolchainRules,
    ...accessRules,
    ...containerMachineRules,
    ...browserMachineRules,
    ...deviceRules,
    ...runnerRules,
    ...otherCiRules,
    ...cyrillicMachineRules,
];

;// CONCATENATED MODULE: ./build/core/rules/transport/local.js
/** The job's own machine, its containers and names that only it knows: not "another host". */
const local = /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\b[a-z0-9-]{1,60}\.local(?:domain)?\b(?!\.))/i;
/** A host without a dot that a resolver does not know: a service or container of the job, not another host. */
const ownName = /(?:(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|host name|resolve host(?:name)?:?|lookup) |\bhost=)["']?[a-z][a-z0-9_-]{0,40}(?=["':,;)]|\s*$| on 127\.)/;

;// CONCATENATED MODULE: ./build/core/rules/transport/broken.js


/** Connections that were made and then broke: reset, closed, silent, cut short. */
const brokenRules = [
    {
        id: 'network/connection-reset',
        cause: 'network/connection-reset',
        rank: 'cause',
        match: spoken(/Connection reset(?: by peer)?|Software caused connection abort|ECONNRESET|ConnectionResetError|forcibly closed by the remote host|connection was reset|socket hang up|Recv failure|kex_exchange_identification: (?:read|Connection)|ERR_CONNECTION_RESET|ERR_NETWORK_CHANGED|An existing connection was forcibly closed|Unable to read data from the transport connection|stream was reset: |connResetException|stream error: stream ID \d{1,9}; INTERNAL_ERROR/i, 'ECONNRESET', 'ECONNABORTED', 'WSAECONNRESET'),
        // A local pipe whose reader went away is not a connection.
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|standard output|write error|stdout|<stdout>|BrokenPipeError: \[Errno 32\]|\.local\b|Exception ignored)/i,
        examples: { match: ['npm error network read ECONNRESET'] },
    },
    {
        id: 'network/broken-pipe',
        cause: 'network/connection-reset',
        rank: 'symptom',
        // A local pipe whose reader went away says the same: only where nothing else is said, and a connection is in sight.
        match: /(?:ssh|rsync|push|upload|socket|connection|->\S{1,80}:\d{1,5}|https?:\/\/\S{1,200}|curl|SSL|TLS|packet_write_wait).{0,160}(?:Broken pipe|\bEPIPE\b)|(?:Broken pipe|\bEPIPE\b).{0,60}(?:https?:\/\/|socket|connection)/i,
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|standard output|write error|stdout|\.local\b|Exception ignored)/i,
        examples: { match: ['client_loop: ssh_packet_write_poll: Connection to host.example port 22: Broken pipe'] },
        yieldsTo: ['build', 'environment', 'dependency', 'token_expired', 'external_api'],
    },
    {
        id: 'network/connection-closed',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /Remote end closed connection|RemoteDisconnected|server closed the connection unexpectedly|Connection closed by (?:remote host|foreign host|UNKNOWN port|\d|\S{1,100} port)|The remote end hung up unexpectedly|Gegenseite hat unerwartet abgebrochen|el remoto se colg\u00f3|h\u00f4te distant a ferm\u00e9 la connexion|\u8fdc\u7aef\u610f\u5916\u6302\u65ad|\u9060\u7aef\u610f\u5916\u639b\u65b7|o lado remoto desligou|ServerDisconnectedError|: Premature close|ERR_STREAM_PREMATURE_CLOSE|connection (?:was )?closed (?:unexpectedly|before message completed|prematurely)|unexpected disconnect while reading sideband|lost connection to (?:MySQL )?server|underlying connection was closed|UND_ERR_SOCKET|other side closed|NoHttpResponseException|:\d{2,5} failed to respond|Connection aborted|(?:server|host|peer|remote|side|party) (?:has )?closed the connection|RemoteProtocolError|http2: server sent GOAWAY|http: server closed idle connection|ERR_EMPTY_RESPONSE|ERR_HTTP2_\w{1,20}_ERROR|ERR_CONNECTION_CLOSED|The response ended prematurely|unexpected end of file from server|empty reply from server|channel \d{1,4}: .{0,20}disconnect|websocket: close 1006|Connection terminated unexpectedly|stream has been aborted|TypeError: terminated$|end of file reached \(EOFError\)|EOFError: end of file reached|EOFException: EOF reached while reading|header parser received no bytes|http\.client\.BadStatusLine|SMTPServerDisconnected: Connection unexpectedly closed|PROTOCOL_CONNECTION_LOST|Connection lost: The server closed the connection|Server closed connection without sending any data|Connection closed before full header was received|http2: client connection lost|use of closed network connection|transport connection broken|connection was closed in the middle of operation|unexpected end of stream on |Connection closed prematurely|SocketError: closed|Failure when receiving data from the peer|Server returned nothing \(no headers|Failed sending data to the peer|client_loop: send disconnect/i,
        unless: /localhost|127\.0\.0\.1|syntax error|parse error|SyntaxError|unmarshal|json.{0,20}decod|decod.{0,20}json/i,
        examples: { match: ['psql: error: connection to server at "db.corp" (10.1.2.3), port 5432 failed: server closed the connection unexpectedly'] },
    },
    {
        id: 'network/unexpected-eof',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /(?:https?:\/\/|dial tcp|read tcp|blob|layer|upload|download|pull|push|Get "|Post "|Put ").{0,300}(?:: EOF$|unexpected EOF$)|\b(?:read|fetch|copy|receiv)\w{0,4} .{0,80}: unexpected EOF$|error reading from server: EOF/,
        unless: /localhost|127\.0\.0\.1|syntax|pars(?:e|ing)\b|unmarshal|\bdecod|invalid character|\b(?:yaml|json): /i,
        examples: { match: ['Get "https://charts.acme.example/index.yml": EOF'] },
    },
    {
        id: 'network/truncated',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /IncompleteRead\(|transfer closed with .{1,40} remaining|Premature end of (?:Content-Length|chunk coded message)|java\.io\.IOException: Premature EOF|ContentDecodingError|fatal: early EOF|fetch-pack: (?:invalid index-pack|unexpected disconnect)|incomplete (?:download|response body)|download(?:ed)? (?:size|length).{0,40}(?:mismatch|does not match)|Unexpected end of (?:archive|ZLIB input stream)|got end of stream|IncompleteMessage|Truncated (?:tar|zip|gzip)|Content-Length mismatch|invalid stored block lengths|zlib: (?:unexpected end of file|invalid)|unexpected end of file.{0,40}(?:archive|download)|Error: Z_BUF_ERROR|Error in the HTTP2 framing layer|Response payload is not completed|EOFError: Compressed file ended before|fixed content-length: \d+, bytes received: |CONTENT_LENGTH_MISMATCH|end of file before message length reached|ProtocolException: unexpected end of stream|chunked transfer encoding, state: |ChunkedEncodingError|MalformedChunkCodingException|ConnectionClosedException: Premature end|error decoding response body|Transferred a partial file/i,
        unless: /Mirror sync in progress/i,
        examples: { match: ['urllib3.exceptions.IncompleteRead: IncompleteRead(1024 bytes read, 5120 more expected)'] },
    },
    {
        id: 'archive/truncated',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /gzip: stdin: unexpected end of file|tar: Unexpected EOF in archive|\uc544\uce74\uc774\ube0c\uc5d0 \uc608\uae30\uce58 \uc54a\uc740 \ud30c\uc77c \ub05d|\u30a2\u30fc\u30ab\u30a4\u30d6\u4e2d\u306b\u4e88\u671f\u305b\u306c EOF|\u5f52\u6863\u6587\u4ef6\u4e2d\u5f02\u5e38\u7684 EOF|Unerwartetes Dateiende im Archiv|Fin pr\u00e9matur\u00e9e rencontr\u00e9e dans l.archive|Fin de fichero inesperado en el archivo|Fim de arquivo inesperado no arquivo-tar|End-of-central-directory signature not found|xz: \(stdin\): Unexpected end of input/,
        yieldsTo: ['external_api', 'token_expired', 'environment/disk-full', 'http/404', 'network'],
        help: 'A download was cut short. Run the job again; if it comes back, look at what the address serves instead of the archive.',
        examples: { match: ['gzip: stdin: unexpected end of file'] },
    },
    {
        id: 'network/read-timeout',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /Read timed out|Read timeout on endpoint URL|\bread timeout reached\b|Error reading SSH protocol banner|ReadTimeout(?! ?[=:] ?\d)|SocketTimeoutException|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|socket timeout(?! ?[=:]? ?\d)|Client\.Timeout (?:exceeded|or context cancellation)|The read operation timed out|\bi\/o timeout|(?:response|idle|transfer) timed out|Operation too slow|network timeout at|timeout awaiting response headers|HeadersTimeoutError|BodyTimeoutError|net\/http: request canceled|(?:https?:\/\/|rpc error|\bdial |\blookup |\bdesc = |fetch|pull|push|download|upload|registry|resolve|\bread tcp |\bGet "|\bPost ").{0,300}context deadline exceeded|context deadline exceeded \(Client\.Timeout|DeadlineExceeded|DEADLINE_EXCEEDED|HttpTimeoutException|Net::ReadTimeout|The operation has timed out|ERR_TIMED_OUT|(?:Write|Pool)Timeout(?! ?[=:] ?\d)|^(?:socket\.timeout|TimeoutError): timed out|TimeoutError: Timeout (?:connecting to|reading from) |500 read timeout|The operation was aborted due to timeout|Timeout awaiting '\w{3,20}' for \d+ms|Request timed out: (?:GET|POST|PUT) |Greeting never received|MongoNetworkTimeoutError|ConnectionTimeout caused by/i,
        // .NET says the same of every wait that ends.
        unless: new RegExp(`${local.source}|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED|System\\.TimeoutException ?: The operation has timed out`, 'i'),
        yieldsTo: ['network/dns', 'network/tls-handshake'],
        examples: { match: ['ReadTimeoutError("HTTPSConnectionPool(host=\'pypi.example\', port=443): Read timed out. (read timeout=15)")'] },
    },
    {
        id: 'network/request-timeout',
        cause: 'network/request-timeout',
        rank: 'symptom',
        match: /\brequest (?:has )?timed out\b|request timeout: (?!\d)|timeout of \d{1,9} ?ms exceeded|\bRequestTimeout\b|timed out (?:while|waiting for).{0,60}(?:response|connection|server|download|host)|HTTP request timed out|operation timed out|The request was canceled due to the configured HttpClient\.Timeout/i,
        unless: /mocha|done\(\)|test|hook|locator|waiting for selector|\b(?:start|ready|boot|launch|healthy|listen)|localhost|127\.0\.0\.1/i,
        examples: { match: ['Request timeout: /twirp/service/CreateThing'] },
    },
    {
        // The exception of any wait; whose it was only the frames of its trace tell.
        id: 'network/timeout-in-client',
        cause: 'network/request-timeout',
        rank: 'symptom',
        match: /^(?:asyncio\.(?:exceptions\.)?|concurrent\.futures\._base\.)?TimeoutError$|^(?:Exception in thread "[^"]{1,80}" |Caused by: )?java\.util\.concurrent\.TimeoutException\b|^(?:Unhandled exception\. )?System\.TimeoutException: /,
        beside: /(?:site|dist)-packages[\\/](?:aiohttp|httpx|httpcore|requests|urllib3|asyncpg|websockets|(?:aio)?botocore|grpc|google[\\/]api_core)\b|\bat (?:okhttp3|org\.apache\.h[ct]|org\.apache\.http|reactor\.netty|java\.net\.http|jdk\.internal\.net\.http|System\.Net)\./,
        yieldsTo: ['build/test-failure', 'network', 'external_api', 'token_expired', 'environment'],
        examples: { match: ['asyncio.exceptions.TimeoutError'] },
    },
    {
        // Python's own, without a word: raised by asyncio where a wait ends, of the program itself as often as of a request.
        id: 'python/bare-timeout',
        cause: 'build/runtime-error',
        rank: 'symptom',
        match: /^(?:asyncio\.(?:exceptions\.)?|concurrent\.futures\._base\.)?TimeoutError$/,
        yieldsTo: ['*'],
        help: 'Something that the program waited for did not come in time: the lines above the exception show what.',
        examples: { match: ['TimeoutError'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/connect.js


/** Connections that were never made: no route, refused, timed out. */
const connectRules = [
    {
        id: 'network/no-route',
        cause: 'network/no-route',
        rank: 'cause',
        match: spoken(/No route to host|Host is down|EHOSTUNREACH|ENETUNREACH|Network is unreachable|NoRouteToHostException|host is unreachable|A socket operation was attempted to an unreachable (?:host|network)|ERR_ADDRESS_UNREACHABLE|ERR_INTERNET_DISCONNECTED/i, 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'),
        examples: { match: ['dial tcp 10.0.0.9:6443: connect: no route to host'] },
    },
    {
        id: 'network/connection-refused',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: spoken(/Connection refused|ECONNREFUSED|actively refused it|ConnectionRefusedError|ERR_CONNECTION_REFUSED/i, 'ECONNREFUSED', 'WSAECONNREFUSED'),
        unless: new RegExp(`${local.source}|^\\s*(?:code|errno): ['"]?`, 'i'),
        examples: { match: ['dial tcp 10.2.0.4:443: connect: connection refused'] },
    },
    {
        id: 'network/connect-timeout',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: spoken(/Connection timed out|connect(?:ion)? timeout(?! ?[=:]? ?\d)|ETIMEDOUT|ConnectTimeout(?! ?[=:] ?\d)|Failed to connect to \S{1,200} port \d|UND_ERR_CONNECT_TIMEOUT|dial tcp .{0,120}i\/o timeout|(?:Could not|Unable to) connect to (?:\w{2,10}:\/\/|['"]?[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}|\S{1,120}:\d)|Net::(?:OpenTimeout|WriteTimeout)|\(execution expired\)|Connect timed out|Connect timeout on endpoint URL|\bconnect_write timeout reached|Unable to bootstrap from |NoBrokersAvailable|KafkaJSNumberOfRetriesExceeded|KafkaJSConnectionError|NoValidConnectionsError|Unable to connect to port \d|A connection attempt failed because the connected party|Couldn't connect to server|ERR_CONNECTION_TIMED_OUT|HttpConnectTimeoutException|ConnectionTimeoutError|net\/http: timeout awaiting|Operation timed out$|\d\uc5d0 \uc5f0\uacb0\ud560 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4|\u3078\u63a5\u7d9a\u3067\u304d\u307e\u305b\u3093|\u65e0\u6cd5\u8fde\u63a5\u4e0a |\u4e0d\u80fd\u8fde\u63a5\u5230 |\u7121\u6cd5\u548c .{1,120} \u9023\u7dda|Verbindung mit \S{1,160}:\d{1,5} (?:konnte nicht aufgebaut|nicht m\u00f6glich)|Connexion \u00e0 .{1,160} impossible|Impossible de se connecter \u00e0 \S{1,160}:\d|No se pudo conectar a \S{1,160}:\d|N\u00e3o foi poss\u00edvel conectar em \S/i, 'ETIMEDOUT', 'WSAETIMEDOUT'),
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1?\]|\B::1\b|0\.0\.0\.0|host\.docker\.internal|\.local\b|Docker daemon|docker daemon|docker\.sock|X server|display)/i,
        // Some tools lead in with these words whatever broke.
        yieldsTo: ['npm/timeout', 'network/tls-untrusted', 'network/tls-expired', 'network/tls-handshake'],
        examples: { match: ['  Could not connect to archive.example:80 (203.0.113.7), connection timed out'] },
    },
    {
        id: 'network/connection-failed',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /Failed to establish a new connection|ConnectionError\b|APIConnectionError|ClientConnectorError|error sending request for url|Cannot connect to host \S|tcp connect error: |Could not connect to the endpoint URL|\bConnectError\("|error trying to connect: |client error \(Connect\)|\b500 Can't connect to \S{1,160}:\d|error connecting to api\.github\.com|Failed to open TCP connection to |httpx\.ConnectError|HTTPConnectionPool\(host=|Unable to connect to the remote server|An error occurred while sending the request|java\.net\.ConnectException(?:: |$)|Can't contact LDAP server|Network(?:ing)? error|network is down|ConnectFailure|Reached the max retries per request limit|:failed_connect|Mint\.TransportError|reason: :(?:econnrefused|nxdomain|ehostunreach|etimedout|timeout|closed)\b|\{failed_connect,|ServiceRequestError\b|I\/O error on (?:GET|POST|PUT|DELETE) request for |feign\.RetryableException|unable to connect to '\S{1,200}' on port/,
        unless: new RegExp(`${local.source}|${ownName.source}`, 'i'),
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
        examples: { match: ['error: error sending request for url (https://static.acme.example/x): connection error'] },
    },
    {
        // A program's own sentence of a host that it waited for.
        id: 'network/host-never-answered',
        cause: 'network/request-timeout',
        rank: 'symptom',
        match: /(?:https?:\/\/\S{3,200}|\b[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}\.[a-z]{2,16}(?::\d{2,5})?)['"]? (?:did not|didn't|does not|doesn't|never) (?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied))\b/,
        unless: local,
        yieldsTo: [
            'external_api',
            'token_expired',
            'network/dns',
            'network/connection-refused',
            'network/connection-reset',
            'network/no-route',
            'network/tls-untrusted',
            'network/tls-expired',
        ],
        examples: { match: ['feeds.acme.dev did not answer after 3 attempts, giving up'] },
    },
    {
        id: 'network/fetch-failed',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /TypeError: fetch failed|FetchError: request to \S{1,300} failed|urlopen error|Max retries exceeded with url|Failed to fetch \S{1,10}:\/\/|spurious network error|network socket disconnected|unable to access 'https?:|Failed to download \S|RequestError: (?:Error: |getaddrinfo|connect|read |socket|Timeout|Client network)|\bDownload failed[:.]|Error downloading https?:|network failure seems to have happened/i,
        unless: /(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|Hash Sum mismatch| 404 |\b404\b|\b40[13]\b|unexpected size|returned error: 4\d\d)|The zip extension and unzip/i,
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
        examples: { match: ['  network failure seems to have happened'] },
    },
    {
        id: 'local/service-not-answering',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        match: /(?:ECONNREFUSED|Connection refused|Failed to connect to|could not connect to server|connect to host|ECONNRESET|Connection reset).{0,80}(?:127\.\d{1,3}\.\d{1,3}\.\d|localhost|::1|0\.0\.0\.0|\w\.local\b)|(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[?::1\]?|0\.0\.0\.0|\w\.local\b)\S{0,40}.{0,60}(?:refused|ECONNREFUSED|ERR_CONNECTION_REFUSED|timed? ?out)|(?:ENOTFOUND|EAI_AGAIN|UnknownHostException:|translate host name|resolve host:) "?[a-z][a-z0-9_-]{0,40}(?:["' :]|$)/i,
        examples: { match: ['Error: connect ECONNREFUSED 127.0.0.1:5432'] },
    },
    {
        // Of a tool that nobody knows: who names a server that it does not reach means the way there.
        id: 'network/cannot-reach',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /\b(?:(?:could not|couldn't|cannot|can't) (?:reach|contact) |(?:unable|failed) to (?:reach|contact) )(?:the |our |any )?(?:[\w-]{1,30} ){0,3}(?:server|host|service|registry|mirror|gateway|api|endpoint|backend|https?:\/\/\S{1,200})\b/i,
        unless: new RegExp(`${local.source}|daemon|emulator|socket|\\bdevice|within \\d|container|under test|^\\s*warn|using (?:the |a )?cache|fall(?:ing|s)? back`, 'i'),
        yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'dependency', 'build'],
        examples: { match: ['error: could not reach the licence server'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/curl.js

const clientCertificate = /alert (?:certificate|bad certificate|unknown ca)/i;
/** curl names its exit code in parentheses; `exit code N` alone counts only where curl is named on the line. */
const curlRules = [
    {
        id: 'curl/could-not-resolve',
        cause: 'network/dns',
        rank: 'cause',
        match: /curl: \([56]\) |\bcurl\b.{0,60}exit (?:code|status) 6\b|c(?:url|URL) error 6: |c(?:url|URL) error \(6\)/,
        unless: ownName,
        examples: { match: ['curl: (6) Could not resolve host: artifacts.corp.example'] },
    },
    {
        id: 'curl/could-not-connect',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: /curl: \(7\) |\bcurl\b.{0,60}exit (?:code|status) 7\b|c(?:url|URL) error \(7\)|c(?:url|URL) error 7: |curl: \(97\) /,
        unless: local,
        examples: { match: ['curl: (97) connection to proxy closed'] },
    },
    {
        id: 'curl/partial-file',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /curl: \(18\) |c(?:url|URL) error 18: /,
        examples: { match: ['curl: (18) transfer closed with 4923 bytes remaining to read'] },
    },
    {
        id: 'curl/timed-out',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: /curl: \(28\) (?:Failed to connect|Connection time|connect\(\)|Resolving timed|SSL connection timeout)|\bcurl\b.{0,60}exit (?:code|status) 28\b/,
        unless: local,
        examples: { match: ['curl: (28) Failed to connect to x.example port 443 after 10002 ms: Timeout was reached'] },
    },
    {
        id: 'curl/stalled',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /curl: \(28\) (?:Operation (?:timed out|too slow)|Timeout was reached)|c(?:url|URL) error 28: |c(?:url|URL) error \(28\)/,
        unless: local,
        examples: { match: ['curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received'] },
    },
    {
        id: 'curl/tls-connect',
        cause: 'network/tls-handshake',
        rank: 'cause',
        match: /curl: \(35\) |\bcurl\b.{0,60}exit (?:code|status) 35\b|c(?:url|URL) error 35: /,
        unless: clientCertificate,
        examples: { match: ['curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to api.example:443'] },
    },
    {
        id: 'curl/empty-reply',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /curl: \((?:52|95|92|16)\) |\bcurl\b.{0,60}exit (?:code|status) 52\b|c(?:url|URL) error (?:52|92): /,
        unless: local,
        examples: { match: ['curl: (52) Empty reply from server'] },
    },
    {
        id: 'curl/send-receive',
        cause: 'network/connection-reset',
        rank: 'cause',
        match: /curl: \(5[56]\) |\bcurl\b.{0,60}exit (?:code|status) 5[56]\b|c(?:url|URL) error 5[56]: /,
        unless: /alert (?:certificate|bad certificate|unknown ca)|CONNECT tunnel failed|response \d{3}|HTTP code \d{3} from proxy/i,
        examples: { match: ['curl: (56) Recv failure: Connection reset by peer'] },
    },
    {
        id: 'curl/certificate',
        cause: 'network/tls-untrusted',
        rank: 'cause',
        match: /curl: \((?:60|51|77|83|91)\) |c(?:url|URL) error 60: /,
        unless: /expired/i,
        examples: { match: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'] },
    },
    {
        id: 'proxy/refused',
        cause: 'token_expired/http-401',
        rank: 'cause',
        match: /Proxy Authentication Required|CONNECT tunnel failed, response 407|HTTP code 407 from proxy|Tunnel connection failed: 407|proxy authentication required|status(?: code)?:? 407\b|\b407 Proxy/i,
        help: 'Renew the user and password of the proxy in the secret that `HTTPS_PROXY` is made of.',
        examples: { match: ['curl: (56) CONNECT tunnel failed, response 407'] },
    },
    {
        id: 'proxy/server-error',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: /CONNECT tunnel failed, response 50\d|HTTP code 50\d from proxy|Tunnel connection failed: 50\d|Proxy CONNECT (?:aborted|refused).{0,40}50\d/,
        examples: { match: ["Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 503 Service Unavailable'))"] },
    },
    {
        id: 'wget/network-failure',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /^wget: unable to resolve host address|failed: (?:Connection (?:timed out|refused|reset)|Name or service not known|Temporary failure)|^Giving up\.$|wget: download timed out|Read error \((?:Connection|Success|Resource)|\bwget\b.{0,60}exit (?:code|status) 4\b|wget: bad address '|Read error at byte \d|\ubc14\uc774\ud2b8\uc5d0\uc11c \uc77d\uae30 \uc624\ub958|\u30d0\u30a4\u30c8\u3067\u8aad\u307f\u8fbc\u307f\u30a8\u30e9\u30fc|\u5b57\u8282\u5904\u53d1\u751f\u8bfb\u53d6\u9519\u8bef|Lesefehler bei Byte \d|Erreur de lecture \u00e0 l.octet|Error de lectura en el byte|Erro de leitura no byte/,
        unless: local,
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-reset', 'network/connect-timeout'],
        examples: { match: ['Giving up.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/cyrillic.js


/** The transport errors of libc in Russian: apart, for a pattern that ignores case has no plain text in this alphabet. */
const cyrillicTransportRules = [
    {
        id: 'network/connection-refused-cyrillic',
        cause: 'network/connection-refused',
        rank: 'cause',
        match: spokenInRussian('ECONNREFUSED'),
        unless: local,
        examples: { match: ['ssh: connect to host b.acme.example port 22: \u0412 \u0441\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u0438 \u043e\u0442\u043a\u0430\u0437\u0430\u043d\u043e'] },
    },
    {
        id: 'network/connection-reset-cyrillic',
        cause: 'network/connection-reset',
        rank: 'cause',
        match: spokenInRussian('ECONNRESET', 'ECONNABORTED'),
        unless: local,
        examples: { match: ['\u041e\u0448\u0438\u0431\u043a\u0430 \u0447\u0442\u0435\u043d\u0438\u044f: \u0421\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u0435 \u0440\u0430\u0437\u043e\u0440\u0432\u0430\u043d\u043e \u0434\u0440\u0443\u0433\u043e\u0439 \u0441\u0442\u043e\u0440\u043e\u043d\u043e\u0439'] },
    },
    {
        id: 'network/connect-timeout-cyrillic',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: spokenInRussian('ETIMEDOUT'),
        unless: local,
        examples: { match: ['ssh: connect to host b.acme.example port 22: \u0412\u0440\u0435\u043c\u044f \u043e\u0436\u0438\u0434\u0430\u043d\u0438\u044f \u0441\u043e\u0435\u0434\u0438\u043d\u0435\u043d\u0438\u044f \u0438\u0441\u0442\u0435\u043a\u043b\u043e'] },
    },
    {
        id: 'network/no-route-cyrillic',
        cause: 'network/no-route',
        rank: 'cause',
        match: spokenInRussian('EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'),
        examples: { match: ['ssh: connect to host b.acme.example port 22: \u041d\u0435\u0442 \u043c\u0430\u0440\u0448\u0440\u0443\u0442\u0430 \u0434\u043e \u0443\u0437\u043b\u0430'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/databases.js

/** A name without a dot is a container of the job; an address of a private range may be one. */
const outside = String.raw `(?!127\.|10\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\w-]{1,63}\.[\w.-]{1,200}`;
/** Databases, brokers and remote shells in the words of their clients: another host where one is named. */
const databaseTransportRules = [
    {
        id: 'client/host-not-reached',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: new RegExp(`PSQLException: Connection to ${outside}:\\d+ refused|NpgsqlException .{0,20}: Failed to connect to ${outside}:\\d|Unable to connect to port \\d+ on ${outside}|(?:obtain connection from database \\(|Connection could not be created to )jdbc:\\w+:(?:\\w+:)?[/@]{0,3}${outside}|The database server at \`${outside}:\\d+\` was reached but timed out|Error reading SSH protocol banner|Could not connect to Snowflake backend|TransportError: Failed to retrieve https?:|We couldn't connect to 'https?:\\/\\/\\S{1,200}' to load|trying to locate the file on the Hub and we cannot find|HttpClient.{0,40}Idle timeout reached for "https?:|DB::NetException: .{0,80}\\(${outside}:\\d|Couldn't connect to ${outside}:\\d+ \\(resolved to`),
        unless: local,
        yieldsTo: [
            'network/dns',
            'network/connection-refused',
            'network/connect-timeout',
            'network/no-route',
            'network/tls-untrusted',
            'network/tls-expired',
            'external_api/http-502',
            'external_api/http-503',
            'external_api/http-504',
            'external_api/rate-limit',
            'token_expired',
            'build/test-failure',
            'build/config-error',
        ],
        examples: { match: ['org.postgresql.util.PSQLException: Connection to db.acme.dev:5432 refused. Check that the hostname and port are correct'] },
    },
    {
        id: 'client/connection-dropped',
        cause: 'network/connection-closed',
        rank: 'cause',
        match: /: GOAWAY received$|Connection prematurely closed (?:BEFORE|DURING) response|MySQL server has gone away|^(?:\w{0,20}Error: )?Unexpected socket close$|^(?:\w{0,20}Error: )?Timeout \((?:control|data) socket\)/,
        yieldsTo: ['network', 'external_api', 'build/test-failure'],
        examples: { match: ['Caused by: java.io.IOException: /203.0.113.9:443: GOAWAY received'] },
    },
    {
        // A length that differs from what the server announced: the transfer was cut short.
        id: 'client/wrong-length',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /^\s*wrong length: \S{1,400} \(expected \d+, got \d+\)/,
        examples: { match: ['  wrong length: /root/.cache/coursier/v1/x.jar (expected 41021, got 20480)'] },
    },
    {
        id: 'client/tool-download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Couldn't download compiler version list|Error HH108: Cannot connect to the network (?!localhost|hardhat|local)|An IO error occurred when talking to the server|The Build Event Protocol upload failed: |could not get https?:\S{1,200} is the internet available|Failed downloading https?:\/\/\S{1,200}|Unexpected \(temporary\) at \w{2,20}|Unreachable hosts - your application id/,
        unless: local,
        yieldsTo: [
            'network',
            'external_api',
            'token_expired',
            'dependency/artifact-not-found',
            'dependency/checksum-mismatch',
        ],
        examples: { match: ["Error HH502: Couldn't download compiler version list. Please check your internet connection and try again."] },
    },
    {
        id: 'client/service-busy',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /is not (?:currently )?available(?: at this time)?[.,] [Pp]lease (?:retry|try) (?:the connection|again)|^\s*ErrorCode:ServerBusy|HttpResponseError: The server is busy|the server hosted at that remote is unavailable|\bbadResponseStatusCode\(5\d\d\)|Exceptions\.StatusError\(5\d\d,|^Request failed \(5\d\d\)|[uU]nexpected status '5\d\d'|remote builder app unavailable/,
        unless: local,
        yieldsTo: ['build/test-failure'],
        examples: { match: ["Database 'pool' on server 'acme' is not currently available. Please retry the connection later."] },
    },
    {
        // No host is named: a database of a job is nearly always its own container.
        id: 'client/service-not-up',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        match: /A network-related or instance-specific error occurred while establishing|The Network Adapter could not establish the connection|not present in metadata after \d+ ms|There are no living connections|no servers available for connection|ContainerLaunchException: (?:Timed out waiting|Container startup failed)/,
        help: 'The service did not answer: wait until its container is ready, or correct its address.',
        yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'build/test-failure'],
        examples: { match: ['SqlException (0x80131904): A network-related or instance-specific error occurred while establishing a connection to SQL Server.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/deploy-clients.js

const otherTransport = [
    'network/dns',
    'network/connect-timeout',
    'network/connection-refused',
    'network/connection-reset',
    'network/tls-untrusted',
    'external_api',
    'token_expired',
    'http/404',
];
/** Command lines of clouds, file transfer and deploys that wrap a broken connection in words of their own. */
const deployClientRules = [
    {
        id: 'cloud/not-reached',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Unable to find the server at \S{1,80}\.\w|Failed to fetch component listing from server|Exiting due to INET_\w{3,30}: |lftp: .{0,60}max-retries exceeded|Timeout \((?:control|data) socket\)|Error: Failed to make request to https?:|Connection failed \[IP: |error: failed downloading 'https?:|cannot open connection to remote store '|^error ?: The HTTP request to '\w{3,6} https?:\S{1,300}' has timed out|hit \d{1,4}s timeout running '\S{0,40}git fetch|Failed to update apt cache: unknown reason|\[ERROR\] fetch failed|Read timeout on endpoint URL: |Aborting cache download as the download time exceeded|fatal: protocol error: bad |frontend grpc server closed unexpectedly|Failed to install Hex: could not download/,
        unless: new RegExp(`${local.source}|badResponseStatusCode`),
        yieldsTo: otherTransport,
        examples: { match: ['fatal: protocol error: bad pack header'] },
    },
    {
        id: 'packer/ssh-timeout',
        cause: 'network/connect-timeout',
        rank: 'symptom',
        match: /Timeout waiting for (?:SSH|WinRM)\b/,
        transient: false,
        help: 'The machine that Packer started let nobody in: look at its user, key and network rules.',
        examples: { match: ["Build 'amazon-ebs.acme' errored after 5 minutes 30 seconds: Timeout waiting for SSH."] },
    },
    {
        id: 'runner/action-archive',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /Can't use 'tar -xzf' extract archive file: |Can't un-zip archive file: .{1,200} action being checked out/,
        examples: { match: ["Can't use 'tar -xzf' extract archive file: /home/runner/work/_actions/_temp_1/2.tar.gz. Action being checked out: acme/action@v1. return code: 2."] },
    },
    {
        id: 'service/says-error',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /workers\.api\.error\.internal_server|fatal: remote error: Internal Server Error|Failed to fetch the Python versions manifest\. The response was empty|Failed with status code: unknown_status|badResponseStatusCode\(5\d\d\)|\b5\d\d HTTP error fetching plugin|^Request failed \(5\d\d\)|(?:GET|POST|PUT|PATCH|DELETE) https?:\S{1,300}: 5\d\d \[|Blob storage chunk did not respond in \d/,
        examples: { match: ['error=could not check for an existing release: GET https://api.github.com/repos/acme/shop/releases: 502 []'] },
    },
    {
        id: 'service/plugin-host-limit',
        cause: 'external_api/rate-limit',
        rank: 'verdict',
        match: /Plugin host rate limited the plugin getter/,
        help: 'Set PACKER_GITHUB_API_TOKEN, so that the download counts on your own limit.',
        examples: { match: ['error: Plugin host rate limited the plugin getter. Try again in 45m'] },
    },
    {
        id: 'service/deploys-used-up',
        cause: 'external_api/quota-exceeded',
        rank: 'verdict',
        match: /Resource is limited - try again in \d{1,3} (?:hours?|days?)|code: "api-\S{1,60}-per-(?:day|hour)"|Exceeded account limits: /,
        examples: { match: ['\u2718 [ERROR] Exceeded account limits: workers scripts'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/dns.js


/** A name that was not resolved, in the words of each libc and HTTP library. */
const dnsRules = [
    {
        id: 'network/dns',
        cause: 'network/dns',
        rank: 'cause',
        match: /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host\b(?! ?key)|No such host is known|no such host\b|: server misbehaving|non-existing domain|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error: |NXDOMAIN|SERVFAIL|unable to resolve host address|Try again: hostname/i,
        unless: new RegExp(`ModuleNotFound|Cannot resolve module|Failed to resolve '[^']{1,200}' from |sudo: unable to resolve host|lookup (?:localhost|\\S{1,60}\\.local) |${ownName.source}`, 'i'),
        examples: { match: ["fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example"] },
    },
    {
        id: 'network/dns-of-libraries',
        cause: 'network/dns',
        rank: 'cause',
        match: /php_network_getaddresses: getaddrinfo|Failed to open TCP connection to \S{1,200} \(getaddrinfo|Failed host lookup: '|httpx\.ConnectError: \[Errno -[235]\]|\[Errno (?:-[235]|11001)\] |ClientConnectorDNSError|unable to resolve '\S{1,120}'|Hostname\/IP does not resolve|bad address '\S{1,120}'|Host name lookup failure|Name does not resolve|getaddrinfo\(\) failed|hostname nor servname provided|DNS (?:resolution|lookup) (?:failed|timed? ?out)|ERR_NAME_NOT_RESOLVED|UnresolvedAddressException|A server with the specified hostname could not be found|lookup \S{1,120}(?: on \S{1,60})?: (?:i\/o timeout|server misbehaving|no such host)|\(Bad hostname/,
        unless: new RegExp(`sudo:|localhost|${ownName.source}`),
        examples: { match: ['php_network_getaddresses: getaddrinfo for repo.acme.example failed: Name or service not known'] },
    },
    {
        id: 'dotnet/dns',
        cause: 'network/dns',
        rank: 'verdict',
        // glibc's EAI_AGAIN reads like a limit of the machine when .NET prints it behind the host.
        match: /(?:HttpRequestException|SocketException)\b.{0,20}: (?:Resource temporarily unavailable|Name or service not known|No such host is known|nodename nor servname)/,
        unless: /localhost/,
        examples: { match: ['System.Net.Http.HttpRequestException: Resource temporarily unavailable (feed.acme.example:443)'] },
    },
    {
        id: 'network/dns-localised',
        cause: 'network/dns',
        rank: 'cause',
        // apt and wget say it in words of their own.
        match: spoken(/\uc758 \uc8fc\uc18c\ub97c \uc54c\uc544\ub0b4\ub294|\uc758 \uc8fc\uc18c\ub97c \uc54c\uc544\ub0bc \uc218 \uc5c6|\ud638\uc2a4\ud2b8 \uc8fc\uc18c\ub97c \ud574\uc11d\ud560 \uc218 \uc5c6|\ud638\uc2a4\ud2b8\ub97c \ucc3e\uc744 \uc218 \uc5c6|\u30db\u30b9\u30c8(?:\u30a2\u30c9\u30ec\u30b9|\u540d)? ?.{0,160}(?:\u89e3\u6c7a\u3067\u304d\u307e\u305b\u3093|\u898b\u3064\u304b\u308a\u307e\u305b\u3093)|' (?:\u304c\u4e00\u6642\u7684\u306b\u89e3\u6c7a\u3067\u304d\u307e\u305b\u3093|\u3092\u89e3\u6c7a\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f)|(?:\u65e0\u6cd5|\u6682\u65f6\u4e0d\u80fd)\u89e3\u6790(?:\u4e3b\u673a|\u57df\u540d)|(?:\u7121\u6cd5|\u66ab\u6642\u7121\u6cd5)\u89e3\u6790(?:\u4e3b\u6a5f| ')|Host-Adresse .{1,160} kann nicht aufgel\u00f6st|\u00bb ?konnte nicht aufgel\u00f6st werden|Fehlschlag beim Aufl\u00f6sen von|\u00ab ?konnte nicht aufgel\u00f6st werden|Ne parvient pas \u00e0 r\u00e9soudre|Erreur temporaire de r\u00e9solution de|impossible de r\u00e9soudre l.{1,3}adresse|No se pudo resolver \u00ab|Fallo temporal al resolver|no se pudo resolver la direcci\u00f3n del equipo|N\u00e3o foi poss\u00edvel resolver '|Falha tempor\u00e1ria resolvendo|n\u00e3o foi poss\u00edvel resolver endere\u00e7o/, 'EAI_NONAME', 'EAI_AGAIN', 'EAI_NODATA', 'HOST_NOT_FOUND', 'WSAHOST_NOT_FOUND'),
        unless: /sudo:/,
        examples: { match: ["  'mirror.example'\uc758 \uc8fc\uc18c\ub97c \uc54c\uc544\ub0b4\ub294\ub370 \uc784\uc2dc\ub85c \uc2e4\ud328\ud588\uc2b5\ub2c8\ub2e4"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/language-clients.js

/** Clients that speak in the names of their own error values. */
const languageClientRules = [
    {
        // Source: Zig, src/Package/Fetch.zig; the names are those of std.http and std.net.
        id: 'zig/fetch',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /error: unable to connect to server: \w{4}|error: unable to discover remote git server capabilities: \w{4}|error: invalid HTTP response: (?:HttpConnectionClosing|EndOfStream|ConnectionResetByPeer)/,
        unless: local,
        examples: { match: ['build.zig.zon:25:20: error: unable to connect to server: ConnectionTimedOut'] },
    },
    {
        id: 'zig/fetch-status',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /error: bad HTTP response code: '5(?!01|05)\d\d/,
        examples: { match: ["build.zig.zon:25:20: error: bad HTTP response code: '502 Bad Gateway'"] },
    },
    {
        id: 'zig/hash',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error: hash mismatch: manifest declares /,
        examples: { match: ['build.zig.zon:15:21: error: hash mismatch: manifest declares 1220ab but the fetched package has 1220cd'] },
    },
    {
        // Source: http-client, `HttpExceptionContent`: the value stands alone below the request that it prints.
        id: 'haskell/http-client',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /^\s*(?:ConnectionTimeout|ResponseTimeout|NoResponseDataReceived|InvalidChunkHeaders|IncompleteHeaders|ConnectionClosed)\s*$|^\s*ConnectionFailure (?:Network\.Socket|user error|connect)|^\s*ResponseBodyTooShort \d|^\s*\(?InternalException \(?(?:HandshakeFailed|Terminated|Error_EOF)/,
        unless: local,
        examples: { match: [' ConnectionTimeout'] },
    },
    {
        // Node names no address here; a test of the project's own data says so in its own words, which weigh more.
        id: 'node/zlib',
        cause: 'network/truncated-download',
        rank: 'cause',
        match: /\bat Zlib\.zlibOnError\b|\bZ_BUF_ERROR\b/,
        yieldsTo: ['external_api', 'token_expired', 'environment/disk-full', 'http/404', 'network', 'build/test-failure'],
        examples: { match: ['    at Zlib.zlibOnError [as onerror] (zlib.js:182:17)'] },
    },
    {
        // Source: curl_easy_strerror(3). CocoaPods, Nix, R, pacman, dnf and others print these words without a number.
        id: 'libcurl/words',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /\bTimeout was reached\b|\bSSL connect error\b|Couldn't resolve (?:host|proxy) name|Stream error in the HTTP\/2 framing layer/,
        unless: local,
        examples: { match: ['[!] CDN: trunk URL could not be downloaded: https://cdn.acme.dev/Bus.podspec.json Response: Timeout was reached'] },
    },
    {
        // Source: winhttp.h. 12002 timed out, 12007 no such name, 12029 cannot connect, 12030 broken, 12152 and 12175 TLS.
        id: 'winhttp/error',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /WinHttp\w{4,40}(?:\(\))? failed(?: with exit code|:) (?:12002|12007|12029|12030|12031|12152|12175)\b/,
        // One mirror of many that cannot be reached is not why a file that the others do not have is missing.
        yieldsTo: ['http/404'],
        examples: { match: ['error: https://dl.acme.dev/bus.zip: WinHttpSendRequest failed with exit code 12002'] },
    },
    {
        // Source: Bazel's downloader, HttpStream and HttpConnectorMultiplexer.
        id: 'bazel/cut-short',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /Bytes read \d+ but wanted \d+|Tried to reconnect at offset [\d,]+ but server|ContentLengthMismatchException/,
        examples: { match: ['Bytes read 589 but wanted 1126'] },
    },
    {
        id: 'hex/fetcher',
        cause: 'network/request-timeout',
        rank: 'cause',
        match: /exited in: GenServer\.call\((?::hex_fetcher|Hex\.Registry\.Server), /,
        examples: { match: ['** (exit) exited in: GenServer.call(:hex_fetcher, {:await, {:tarball, "hexpm", "bus", "0.36.0"}}, 120000)'] },
    },
    {
        id: 'gpg/keyserver',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        match: /gpg: keyserver (?:receive|search|send) failed: /,
        examples: { match: ['gpg: keyserver receive failed: Server indicated a failure'] },
    },
    {
        id: 'ssh2/handshake',
        cause: 'network/connect-timeout',
        rank: 'verdict',
        match: /Timed out while waiting for handshake/,
        examples: { match: ['Error: Timed out while waiting for handshake'] },
    },
    {
        id: 'apk/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /: temporary error \(try again later\)|: network error \(check Internet connection and firewall\)|DNS: transient error \(try again|remote server returned error \(try/,
        examples: { match: ['WARNING: fetching https://dl.acme.example/alpine/v3.20/main/x86_64/APKINDEX.tar.gz: DNS: transient error (try again later)'] },
    },
    {
        id: 'gradle/wrapper-download',
        cause: 'network/request-timeout',
        rank: 'cause',
        match: /Downloading from https?:\/\/\S{1,200} failed: timeout/,
        examples: { match: ['java.io.IOException: Downloading from https://services.acme.dev/gradle-8.5-bin.zip failed: timeout (10000ms)'] },
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
        match: /connection to server at "[\w-]{1,60}\.[\w.-]{1,120}".{0,60}(?:failed: (?:Connection|timeout|Operation)|timeout expired)|Can't connect to (?:MySQL |MariaDB )?server on '[\w-]{1,60}\.|[\w-]{1,60}\.[\w.-]{1,120}:\d{2,5} - no response$|MongoServerSelectionError: |MongoNetworkError: |MongoNetworkTimeoutError|TCP Provider: .{0,40}(?:error code|existing connection)|ORA-12(?:170|514|541|545|547)|Error: Redis connection to [\w-]{1,60}\.|ServerSelectionTimeoutError/,
        unless: ownService,
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connection-closed'],
        examples: { match: ['psql: error: connection to server at "db.acme.example" (203.0.113.4), port 5432 failed: timeout expired'] },
    },
    {
        id: 'database/link-failure',
        cause: 'network/connection-failed',
        rank: 'symptom',
        // Names no host: it may be the job's own container.
        match: /Communications link failure|Lost connection to MySQL server|Can't reach database server at|\bP100[12]: /,
        unless: ownService,
        examples: { match: ['com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure'] },
        yieldsTo: ['network', 'build', 'local/service-not-answering'],
    },
    {
        id: 'database/not-ready',
        cause: 'external_api/service-outage',
        rank: 'verdict',
        match: /FATAL: +(?:the database system is (?:starting up|shutting down|in recovery mode|not (?:yet )?accepting)|sorry, too many clients already|remaining connection slots are reserved|terminating connection due to administrator command)|ERROR (?:1040 |HY000.{0,6})\(?.{0,10}Too many connections|\(1040, |SMTPConnectError: \(4\d\d, |^(?:<~\*|<\*\*|<- {2}|5?)?\s*421[ -]4\.\d\.\d |Redis is loading the dataset in memory|CLUSTERDOWN |MASTERDOWN |rejecting connections$/,
        unless: ownService,
        examples: { match: ['psql: error: connection to server at "db.acme.example" (203.0.113.4), port 5432 failed: FATAL:  sorry, too many clients already'] },
    },
    {
        id: 'aria2/failed',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /errorCode=(?:1 Network|2 Timeout|6 |19 )|\[AbstractCommand\.cc:\d+\] errorCode=2\b/,
        unless: local,
        examples: { match: ['Exception: [AbstractCommand.cc:340] errorCode=2 Timeout.'] },
    },
    {
        id: 'poetry/all-attempts-failed',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^\s*All attempts to connect to \S{1,200} failed\./,
        unless: local,
        yieldsTo: ['network/dns', 'network/connection-reset', 'network/connection-refused', 'network/tls-untrusted'],
        examples: { match: ['All attempts to connect to pypi.acme.example failed.'] },
    },
    {
        id: 'broker/connect',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /KafkaJSConnectionError|KafkaJSNumberOfRetriesExceeded|%3\|\d{1,20}\.\d{1,6}\|FAIL\||AMQPConnectionError|nats: no servers available for connection/,
        unless: ownService,
        yieldsTo: ['network/dns', 'network/connection-refused'],
        examples: { match: ['nats: no servers available for connection'] },
    },
    {
        id: 'broker/no-host',
        cause: 'build/local-service-failed',
        rank: 'symptom',
        // No host is named, and a broker of a job is nearly always its own container.
        match: /NoBrokersAvailable|Failed to update metadata after|Broker transport failure|Timed out waiting for a node assignment/,
        help: 'The broker did not answer: wait until its container is ready, or correct its address.',
        examples: { match: ['TimeoutException: Failed to update metadata after 60000 ms.'] },
        yieldsTo: ['network', 'external_api', 'token_expired', 'environment'],
    },
    {
        id: 'ssh/transport',
        cause: 'network/connect-timeout',
        rank: 'cause',
        match: /ssh: connect to host \S{1,120} port \d{1,5}: (?:Connection timed out|Operation timed out|Network)|ssh_exchange_identification: (?:Connection|read)|Connection to \S{1,120} (?:closed by remote host|timed out)|Timeout, server \S{1,120} not responding|ssh: handshake failed: (?:EOF|read tcp)|dial tcp \S{1,120}:22: (?:i\/o|connect: connection timed)/,
        unless: local,
        examples: { match: ['ssh: connect to host deploy.acme.example port 22: Connection timed out'] },
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
        examples: { match: ['rsync: connection unexpectedly closed (0 bytes received so far) [sender]'] },
    },
    {
        id: 'grpc/deadline',
        cause: 'network/read-timeout',
        rank: 'cause',
        match: /code = DeadlineExceeded|StatusCode\.DEADLINE_EXCEEDED|4 DEADLINE_EXCEEDED: |status: DEADLINE_EXCEEDED/,
        unless: local,
        examples: { match: ['rpc error: code = DeadlineExceeded desc = context deadline exceeded'] },
    },
    {
        id: 'grpc/unavailable',
        cause: 'external_api/service-outage',
        rank: 'symptom',
        match: /code = Unavailable|StatusCode\.UNAVAILABLE|14 UNAVAILABLE: |UNAVAILABLE: io exception/,
        unless: local,
        yieldsTo: ['network', 'environment'],
        examples: { match: ['rpc error: code = Unavailable desc = upstream connect error or disconnect'] },
    },
    {
        id: 'websocket/closed',
        cause: 'network/connection-closed',
        rank: 'symptom',
        match: /WebSocket was closed before the connection was established|websocket: bad handshake|websockets\.exceptions\.ConnectionClosedError|Unexpected server response: (?:50\d|52\d)/,
        unless: local,
        yieldsTo: ['external_api', 'token_expired', 'build/test-failure'],
        examples: { match: ['websockets.exceptions.ConnectionClosedError: no close frame received or sent'] },
    },
    {
        id: 'vault/sealed',
        cause: 'external_api/service-outage',
        rank: 'cause',
        match: /\bVault is sealed\b|\bVaultDown: |local node not active but active cluster node not found/,
        help: 'Unseal the vault, or wait until it has a leader; then run the job again.',
        examples: { match: ['hvac.exceptions.VaultDown: Vault is sealed, on get https://vault.acme.dev/v1/secret/data/ci/db'] },
    },
    {
        // Source: go-retryablehttp. Where the last try had no answer, its error follows behind a colon; without one the answer was
        // a 5xx or a 429.
        id: 'retryablehttp/gave-up',
        cause: 'external_api/http-5xx',
        rank: 'cause',
        match: /\bgiving up after \d+ attempt\(s\)$/,
        yieldsTo: ['external_api'],
        examples: { match: ['Error refreshing state: Failed to get state: GET https://tfstate.acme.dev/prod giving up after 3 attempt(s)'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/transport/tls.js
/** TLS to another host: cut off (passes), not trusted or expired (do not pass). */
const tlsRules = [
    {
        id: 'tls/server-certificate-expired',
        cause: 'network/tls-expired',
        rank: 'cause',
        match: /certificate (?:has expired|is expired)|CERT_HAS_EXPIRED|The certificate of .{1,80} has expired|CertificateExpiredException|NotAfter: |server certificate .{0,60}has expired|certificate verify failed \(certificate has expired\)|invalid peer certificate: Expired|\uc778\uc99d\uc11c\uac00 \ub9cc\ub8cc|\u8a3c\u660e\u66f8\u306e(?:\u6709\u52b9)?\u671f\u9650\u304c\u5207\u308c|Zertifikat ist abgelaufen/i,
        unless: /client certificate|alert certificate expired|signing|provisioning|distribution certificate/i,
        examples: { match: ['curl: (60) SSL certificate problem: certificate has expired'] },
    },
    {
        id: 'tls/untrusted',
        cause: 'network/tls-untrusted',
        rank: 'cause',
        match: /SSL certificate problem: (?:unable to get local issuer|self[- ]signed)|\bunable to get local issuer certificate|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|x509: certificate (?:signed by unknown authority|is valid for|relies on legacy)|unable to find valid certification path|PKIX path building failed|Certificate verification: (?:Not trusted|certificate common name)|server certificate verification failed|The remote certificate (?:is invalid|was rejected)|invalid peer certificate: UnknownIssuer|ERR_TLS_CERT_ALTNAME_INVALID|self[- ]signed certificate in certificate chain|certificate verify failed \((?:unable|self)|doesn't match any of the subject alternative names|Hostname mismatch, certificate is not valid|No subject alternative .{0,40}found|cannot verify \S{1,120}'s certificate, issued by/i,
        unless: /expired/i,
        examples: { match: ["ERROR: cannot verify dl.acme.example's certificate, issued by 'CN=Acme':"] },
    },
    {
        id: 'tls/plain-http',
        cause: 'network/tls-handshake',
        rank: 'cause',
        // The port speaks HTTP: the address is wrong, and stays so.
        transient: false,
        match: /server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|plain HTTP request was sent to HTTPS port|wrong[ _]version[ _]number|WRONG_VERSION_NUMBER|Unsupported or unrecognized SSL message|packet length too long/,
        unless: /localhost|127\.0\.0\.1/,
        help: 'The port answers in plain HTTP: correct the scheme or the port of the address.',
        examples: { match: ['Get "https://registry.acme.example/v2/": http: server gave HTTP response to HTTPS client'] },
    },
    {
        id: 'tls/handshake',
        cause: 'network/tls-handshake',
        rank: 'cause',
        match: /(?:TLS|SSL) handshake (?:timeout|failed|error)|SSL_ERROR_SYSCALL|gnutls_handshake\(\) failed|handshake (?:failure|timed out)|Remote host terminated the handshake|SSLHandshakeException|unexpected[ _]eof[ _]while[ _]reading|\u63e1\u624b\u5931\u8d25|\u30cf\u30f3\u30c9\u30b7\u30a7\u30a4\u30af\u306b\u5931\u6557|\ud578\ub4dc\uc170\uc774\ud06c.{0,6}\uc2e4\ud328|EOF occurred in violation of protocol|TLS connection was non-properly terminated|SSL connection timeout|before secure TLS connection|ssl\.SSL(?:EOF|ZeroReturn)Error|tlsv1 alert (?:internal error|protocol version)|Unable to establish SSL connection|The SSL connection could not be established|SSL_connect (?:returned=\d|SYSCALL)|Connection terminated during handshake|remote error: tls: (?:internal error|handshake failure|unrecognized name)|tls handshake eof|schannel: failed to (?:receive|read) handshake|Could not create SSL\/TLS secure channel|GnuTLS recv error|OpenSSL SSL_(?:read|connect): /i,
        unless: /PKIX|alert (?:certificate|bad certificate|unknown ca)|bad certificate|certificate verify failed/i,
        examples: { match: ['Get "https://registry.example/v2/": net/http: TLS handshake timeout'] },
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
    ...languageClientRules,
    ...databaseTransportRules,
    ...cyrillicTransportRules,
    ...deployClientRules,
];

;// CONCATENATED MODULE: ./build/core/rules/packages/consequence.js
/** What a package manager could not do because of these is their consequence: it reached no registry, or none let it in. */
const ofTransport = ['network', 'external_api', 'token_expired'];

;// CONCATENATED MODULE: ./build/core/rules/packages/bun-deno.js

/** What Bun and Deno say beside what they share with npm: Bun names the error of its HTTP client in one word. */
const bunDenoRules = [
    {
        id: 'bun/transport',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^error: (?:Connection(?:Refused|Closed|Reset|TimedOut)|Timeout|FailedToOpenSocket|DNS\w{0,20}|ECONN\w{5,10}|Unable ?To ?Connect|InternetUnreachable) (?:downloading|extracting) (?:package manifest|tarball)/,
        examples: { match: ['error: ConnectionClosed downloading tarball lodash@4.17.21'] },
    },
    {
        id: 'bun/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error: IntegrityCheckFailed extracting tarball|error: Integrity check failed.{0,20} for tarball/,
        examples: { match: ['error: IntegrityCheckFailed extracting tarball from lodash'] },
    },
    {
        id: 'bun/not-resolved',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /^error: could not determine executable to run for package |^error: \S{1,120} failed to resolve$|^error: Workspace dependency "/,
        yieldsTo: [...ofTransport, 'bun/*'],
        examples: { match: ['error: could not determine executable to run for package acme-tool'] },
    },
    {
        id: 'bun/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /^error: Cannot find (?:module|package) "[^"]{1,120}" from "/,
        unless: /find module "\.{1,2}\//,
        examples: { match: ['error: Cannot find module "acme-core" from "/w/src/index.ts"'] },
    },
    {
        id: 'bun/disk-full',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: /^error: NoSpaceLeft\b/,
        examples: { match: ['error: NoSpaceLeft: failed copying files from cache to destination for package lodash'] },
    },
    {
        id: 'deno/publish-refused',
        cause: 'token_expired/access-denied',
        rank: 'verdict',
        match: /Failed to publish package: actor(?:NotScopeMember|NotAuthorized|NotScopeAdmin)|error: No means to authenticate\. Pass a token/,
        help: 'Link the repository to the package on JSR and grant `id-token: write`, or pass a token of a member of the scope.',
        examples: { match: ['    Failed to publish package: actorNotScopeMember: You are not a member of the requested scope.'] },
    },
];

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
        examples: { match: ['PackagesNotFoundError: The following packages are not available from current channels:'] },
    },
    {
        id: 'conda/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /UnsatisfiableError|Could not solve for environment specs|critical libmamba .{0,40}Could not solve|The following packages are incompatible|package \S{1,100} requires .{1,100}, but none of the providers can be installed/,
        yieldsTo: ['conda/not-found', ...ofTransport],
        examples: { match: ['LibMambaUnsatisfiableError: Encountered problems while solving:'] },
    },
    {
        id: 'conda/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /ChecksumMismatchError|Conda detected a mismatch between the expected content|SafetyError: The package for|File not valid: \S{1,10} sum doesn't match/,
        examples: { match: [`error    libmamba File not valid: SHA256 sum doesn't match expectation "/opt/conda/pkgs/acme-1.0.conda"`] },
    },
    {
        id: 'conda/http',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /CondaHTTPError: HTTP 000 CONNECTION FAILED|CondaSSLError: |An HTTP error occurred when trying to retrieve this URL|Download error \(\d{1,3}\) |critical libmamba Multiple errors occured|libmamba .{0,40}Download error/,
        yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/connection-reset', 'dependency'],
        examples: { match: ['CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.example/linux-64/repodata.json>'] },
    },
    {
        id: 'conda/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /CondaHTTPError: HTTP 5(?!01|05)\d\d|libmamba .{0,200}(?:failed|status) \(?5\d\d\)? |libmamba Subprocess .{1,40} 5\d\d|Transfer finalized, status: 5\d\d/,
        examples: { match: ['CondaHTTPError: HTTP 503 SERVICE UNAVAILABLE: BACK-END SERVER IS AT CAPACITY for url <https://conda.example/noarch/repodata.json.zst>'] },
    },
    {
        id: 'conda/environment-file',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /EnvironmentFileNotFound: |EnvironmentFileExtensionNotValid|EnvironmentFileEmpty|EnvironmentLocationNotFound|CondaValueError: |CondaEnvException: |CondaToSNonInteractiveError|CondaError: Run 'conda init'/,
        yieldsTo: ['conda/not-found', 'pip/*', ...ofTransport],
        examples: { match: ["CondaError: Run 'conda init' before 'conda activate'"] },
    },
    {
        id: 'setup.python/version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /The version '?\S{1,40}'? with architecture '?\S{1,20}'? was not found|Version \S{1,40} was not found in the local cache|Unable to find (?:Node|Java|Python|Ruby|Go|node|go|Dart|\.NET) ?\w{0,20} version|Could not find satisfied version for SemVer|Unable to find (?:a )?(?:Java|JDK|Node\.js) \S{0,20} ?(?:version|distribution)|No (?:matching version|supported distribution) was found for|Unknown version \S{1,20} for ruby|No matching version found for SemVer|^Version \S{1,20} with arch \S{1,12} not found/,
        help: 'Choose a version that exists for this runner image and architecture.',
        yieldsTo: ofTransport,
        examples: { match: ['Version 3.99 with arch x64 not found'] },
    },
    {
        id: 'twine/version-exists',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /HTTPError: 400 .{0,80}File already exists|File already exists \('|cannot publish over the previously published version|You cannot publish over the previously|crate version `\S{1,60}` is already uploaded|crate \S{1,100} already exists on|version already exists and cannot be overwritten|The provided entity includes an attribute with a value that has already been used|Redundant Binary Upload|bundle version must be higher than the previously uploaded|Version code \d{1,10} has already been used|The feed already contains '|Repository does not allow updating assets|component with package url \S{1,200} already exists|^Version \S{1,40} of package \S{1,80} already exists|Repushing of gem versions is not allowed|Unable to accept duplicate entry for: |Local file and index file do not match for/,
        help: 'Raise the version: a published version cannot be replaced.',
        examples: { match: ['[ERROR] Failed to deploy artifacts: Could not transfer artifact com.acme:shop:jar:1.0 from/to releases (https://repo.acme.example): status code: 400, reason phrase: Repository does not allow updating assets: releases (400)'] },
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
        examples: { match: ["Error: Cask 'acmez' is unavailable: No Cask with this name exists."] },
    },
    {
        id: 'brew/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Error: .{0,100}SHA-?256 mismatch|ERROR Hash check failed!|Error - hashes do not match|Installer hash does not match|Checksum for '.{1,200}' did not meet/,
        examples: { match: ['Error: SHA-256 mismatch'] },
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
        examples: { match: ['Error: acme: Failed to download resource "acme_bottle_manifest"'] },
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
        match: /The package was not found with the source|not installed\. The package was not found|Couldn't find manifest for '|No package found matching input criteria|No available upgrade found\.|Unable to resolve dependency '\S{1,80}'\. The package was not found|No applicable installer found;|The remote file either doesn't exist, is unauthorized, or is forbidden/,
        yieldsTo: ofTransport,
        examples: { match: ["Unable to resolve dependency 'acme-core'. The package was not found"] },
    },
    {
        id: 'choco/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Error retrieving packages from source '|Unable to connect to source 'https?:|Failed to fetch results from V2 feed at|Failed when searching source; results will not be included|InternetOpenUrl\(\) failed|Failed in attempting to update the source: /,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'token_expired', 'http/404'],
        examples: { match: ['Failed in attempting to update the source: winget'] },
    },
    {
        id: 'choco/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /The remote server returned an error: \(5(?!01|05)\d\d\)|Response status code does not indicate success: 5(?:0[6-9]|[1-9]\d)/,
        examples: { match: ['Exception calling "GetResponse": The remote server returned an error: (504) Gateway Timeout.'] },
    },
    {
        id: 'nix/hash',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /hash mismatch in fixed-output derivation|error: hash mismatch importing path|NAR hash mismatch in input/,
        help: 'Update the hash (or flake.lock) after checking why the source changed.',
        examples: { match: ["error: hash mismatch in fixed-output derivation '/nix/store/abc-source.drv':"] },
    },
    {
        id: 'nix/attribute',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /does not provide attribute '|error: cannot find flake '|error: (?:unfree|insecure|broken) package|is marked as (?:insecure|broken), refusing to evaluate|has an unfree license \(|cannot update unlocked flake input '|because it lacks a signature by a trusted key|is required to build '.{1,200}', but I am a '|guix \w{1,20}: error: \S{1,80}: unknown package/,
        examples: { match: ["error: Package 'acme-1.0' in /nix/store/aaa/acme.nix:10 is marked as insecure, refusing to evaluate."] },
    },
    {
        id: 'nix/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: unable to download 'https?:|unable to download 'https?:\/\/\S{1,300}': (?:Couldn't|Timeout|HTTP error 5|SSL)/,
        unless: /HTTP error \d|; retrying/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api'],
        examples: { match: ["error: unable to download 'https://cache.nixos.org/abc.narinfo': Stream error in the HTTP/2 framing layer (92)"] },
    },
    {
        id: 'browser/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /(?:Error: |ERROR: )Failed to (?:download|set up) (?:Chrom|Firefox|Webkit|WebKit|FFmpeg|ffmpeg|chrome|chromium|browser)|Failed to download Chrom|Failed to download Firefox|The Cypress App could not be downloaded|Cypress failed to download|electron.{0,80}failed to download|Failed to set up chrome v|Download failure, code=/,
        unless: /Download failure, code=404|status code 404/,
        yieldsTo: ['external_api', 'network/tls-untrusted', 'http/404'],
        examples: { match: ['Error: Failed to download Chromium 130.0.6723.31 (playwright build v1140), caused by'] },
    },
    {
        id: 'browser/missing',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Executable doesn't exist at |Looks like Playwright (?:was just installed or updated|Test or Playwright)|Could not find Chrome \(ver\.|Could not find Chromium \(rev\.|The cypress npm package is installed, but the Cypress binary is missing|Electron failed to install correctly|Host system is missing dependencies to run browsers|cannot find Chrome binary/,
        yieldsTo: ['browser/download', ...ofTransport],
        help: 'Install the browser in a step before this one (`npx playwright install --with-deps`, `npx puppeteer browsers install`, `npx cypress install`).',
        examples: { match: ["Error: browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1140/chrome-linux/chrome"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/dotnet.js

/** NuGet, dotnet restore and paket; assemblies that do not load. */
const dotnetRules = [
    {
        id: 'nuget/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error NU110[1-5]\b|error NU1108\b|error: NU110[1-5]\b|Unable to find package \S|error MSB4236|Unable to find version '\S{1,40}' of package|Version \S{1,40} of package \S{1,120} is not found in NuGet feeds|'DotnetToolSettings\.xml' was not found in the package/,
        unless: /warning NU/,
        yieldsTo: ofTransport,
        examples: { match: ['Version 9.0.0 of package acme.tool is not found in NuGet feeds https://nuget.acme.example/v3/index.json.'] },
    },
    {
        id: 'nuget/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /error NU110[67]\b|error NU16\d\d\b|Version conflict detected for \S|NETSDK1004\b|Package downgrade: Detected|Detected package downgrade: /,
        unless: /warning NU/,
        yieldsTo: ['nuget/not-found', ...ofTransport],
        examples: { match: ['/w/Api.csproj : error NU1107: Version conflict detected for Acme.Core.'] },
    },
    {
        id: 'nuget/platform',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /error NU120[1-3]\b|error NU1213\b|NETSDK1045\b|NETSDK1083\b|NETSDK1147\b|A compatible (?:installed )?\.NET SDK (?:for global\.json version|was not found)|You must install or update \.NET to run this application|Requested SDK version: /,
        examples: { match: ['/w/Api.csproj : error NU1202: Package Acme.Core 9.0.0 is not compatible with net6.0 (.NETCoreApp,Version=v6.0).'] },
    },
    {
        id: 'nuget/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /error NU100[49]\b|packages lock file is inconsistent with the project dependencies|lock file is inconsistent .{0,80}so restore can't be run in locked mode/,
        help: 'Run `dotnet restore --force-evaluate`, and commit packages.lock.json.',
        examples: { match: ["error NU1004: The package reference Acme.Core version has changed. The packages lock file is inconsistent with the project dependencies so restore can't be run in locked mode."] },
    },
    {
        id: 'nuget/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error NU1403\b|Package content hash validation failed for|error NU30(?:0\d|1\d|2\d|3\d)\b/,
        examples: { match: ['error NU1403: Package content hash validation failed for Acme.Core.1.2.0. The package is different than the last restore.'] },
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
        examples: { match: ['error NU1301: Unable to load the service index for source https://api.nuget.example/v3/index.json.'] },
    },
    {
        id: 'paket/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /There was a version conflict during package resolution|Paket failed with|Could not find file paket\.lock|paket\.lock .{0,60}out of date/,
        yieldsTo: ofTransport,
        examples: { match: ['There was a version conflict during package resolution.'] },
    },
    {
        id: 'dotnet/assembly',
        cause: 'dependency/module-not-found',
        rank: 'symptom',
        match: /Could not load file or assembly '|The type or namespace name '\S{1,120}' could not be found \(are you missing|Unable to load (?:DLL|shared library) '|The (?:specified|required) module '.{1,120}' (?:was not loaded|is not loaded)|No match was found for the specified search criteria and module name/,
        yieldsTo: ['nuget/*', ...ofTransport],
        examples: { match: ["System.IO.FileNotFoundException: Could not load file or assembly 'Acme.Core, Version=1.0.0.0, Culture=neutral'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/families.js

/** Families of codes and prefixes: what a package manager fails with, whatever the single message is. Last resorts. */
const packageFamilyRules = [
    {
        id: 'pnpm/other-code',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /\bERR_PNPM_[A-Z]{3}/,
        unless: /ERR_PNPM_(?:RECURSIVE|META_FETCH|FETCH_|TARBALL|E[A-Z]{4,12}\b)|\bWARN\b/,
        yieldsTo: ['*'],
        help: 'Look up the code in the documentation of pnpm.',
        examples: { match: [' ERR_PNPM_DISALLOW_WORKSPACE_CYCLES  There are cyclic workspace dependencies: /w/a, /w/b'] },
    },
    {
        id: 'nuget/other-code',
        cause: 'dependency/resolution-failed',
        rank: 'symptom',
        match: /\berror NU1\d{3}: /,
        yieldsTo: ['*'],
        examples: { match: ['error NU1008: Projects that use central package version management should not define the version on the PackageReference items'] },
    },
    {
        id: 'rubygems/exception',
        cause: 'dependency/resolution-failed',
        rank: 'cause',
        match: /\bGem::(?:UnsatisfiableDependency|MissingSpec|MissingSpecVersion|Conflict|DependencyResolution|ImpossibleDependencies)Error\b/,
        yieldsTo: [...ofTransport, 'dependency/package-not-found', 'dependency/version-not-found'],
        examples: { match: ["Gem::UnsatisfiableDependencyError: Unable to resolve dependency: user requested 'acme (>= 9)'"] },
    },
    {
        id: 'rubygems/host',
        cause: 'network/dns',
        rank: 'verdict',
        match: /Gem::RemoteFetcher::UnknownHostError/,
        examples: { match: ['Gem::RemoteFetcher::UnknownHostError: timed out (https://gems.acme.example/specs.4.8.gz)'] },
    },
    {
        id: 'mamba/other',
        cause: 'dependency/resolution-failed',
        rank: 'symptom',
        match: /^(?:critical|error {4}) ?libmamba \S/,
        yieldsTo: ['*'],
        examples: { match: ['error    libmamba Could not find packages to remove: acme'] },
    },
    {
        id: 'lock/unreadable',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'cause',
        match: /Unable to read the lock ?file|[lL]ock ?file (?:may be|is) (?:corrupt|broken|invalid)/,
        yieldsTo: ofTransport,
        help: 'Write the lock file anew, and commit it; most often a merge has broken it.',
        examples: { match: ['Unable to read the lock file (Cannot overwrite a value (at line 3, column 1)).'] },
    },
    {
        id: 'lock/held',
        cause: 'environment/port-in-use',
        rank: 'symptom',
        match: /\b(?:could not|failed to|unable to|cannot|can't) (?:acquire|take|obtain|set|get) (?:an? |the )?(?:\w{1,20} )?lock\b(?!file)|\b[cC]ould not lock \//i,
        unless: /retry|state lock/i,
        yieldsTo: ['*'],
        help: 'Another process holds the lock, or a killed one left it behind.',
        examples: { match: ['Failed to acquire lock file for /w/.terragrunt-cache: resource busy'] },
    },
    {
        id: 'git/fatal',
        cause: 'build/config-error',
        rank: 'symptom',
        match: /^fatal: (?:bad revision|A branch named|No names found|not a valid object|pathspec|invalid upstream|no upstream|You are not currently on a branch|The current branch \S{1,80} has no upstream|your current branch)|^error: src refspec \S{1,80} does not match any/,
        yieldsTo: ['*'],
        examples: { match: ["fatal: bad revision 'origin/relase'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/infra.js

/** Container images, Helm charts, Terraform providers, Ansible collections, actions. */
const infra_infraRules = [
    {
        id: 'image/not-found',
        cause: 'dependency/image-not-found',
        rank: 'verdict',
        match: /manifest unknown|manifest for \S{1,200} not found|(?:docker\.io|ghcr\.io|quay\.io|\.dkr\.ecr|gcr\.io|mcr\.microsoft\.com)\/\S{1,200}: not found|repository does not exist|name unknown: |code = NotFound desc = failed to pull and unpack image|ImagePullBackOff|ErrImagePull|failed to resolve (?:source metadata|reference).{0,300}: not found|no matching manifest for \S|manifest invalid: /,
        unless: /denied|unauthorized|no such host/,
        yieldsTo: ['network', 'external_api'],
        examples: { match: ['  Warning  Failed  3m (x4 over 5m)  kubelet  Failed to pull image "reg.acme.example/web:1": rpc error: code = NotFound desc = failed to pull and unpack image "reg.acme.example/web:1": not found'] },
    },
    {
        id: 'image/truncated',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /failed to (?:copy|extract layer|register layer|do request): .{0,300}(?:unexpected EOF|connection reset|httpReadSeeker)|short read: expected \d{1,15} bytes but got|error pulling image configuration: .{0,200}(?:EOF|timeout|reset)|filesystem layer verification failed|unexpected commit digest/,
        unless: /no space left/,
        yieldsTo: ['external_api', 'network/dns', 'network/connect-timeout', 'network/tls-handshake'],
        examples: { match: ['ERROR: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://production.cloudfront.docker.com/x": read: connection reset'] },
    },
    {
        id: 'helm/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Error: (?:could not download chart: (?!.{0,200}https?:)|chart ".{1,100}" (?:matching|version|not found)|no (?:cached )?repo(?:sitory)? (?:named|definition|found))|Error: failed to download ".{1,200}"|no chart (?:name|version) found for|can't get a valid version for (?:repositories|repository|dependency|\d{1,3} subchart)|found in Chart\.yaml, but missing in charts\/ directory|Error: repo \S{1,80} not found/,
        yieldsTo: ofTransport,
        examples: { match: ['Error: chart "acme" matching 9.0.0 not found in acme index. (try \'helm repo update\'): no chart version found for acme-9.0.0'] },
    },
    {
        id: 'helm/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /the lock file \(Chart\.lock\) is out of sync/,
        help: 'Run `helm dependency update`, and commit Chart.lock.',
        examples: { match: ['Error: the lock file (Chart.lock) is out of sync with the dependencies file (Chart.yaml). Please update the dependencies'] },
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
        examples: { match: ['Error: looks like "https://charts.acme.example" is not a valid chart repository or cannot be reached: Get "https://charts.acme.example/index.yaml": EOF'] },
    },
    {
        id: 'terraform/provider',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /available releases match the given (?:version )?constraints|does not have a provider named\b|Module version requirements have changed|Error: (?:Unresolvable module version constraint|Module not found|Unsupported Terraform Core version)|no versions? matching the given constraint/,
        yieldsTo: ofTransport,
        show: 'last',
        examples: { match: ['provider registry.terraform.io/hashicorp/aws: no available releases match the given constraints ~> 99.0'] },
    },
    {
        id: 'terraform/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Inconsistent dependency lock file|Provider requirements cannot be satisfied|the locked version selections|doesn't match any of the checksums (?:previously )?recorded in the dependency lock file/,
        yieldsTo: ofTransport,
        help: 'Run `terraform init -upgrade` (and `terraform providers lock` for each platform), and commit .terraform.lock.hcl.',
        examples: { match: ['\u2502 Error: Inconsistent dependency lock file'] },
    },
    {
        id: 'terraform/registry',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /could not connect to \S{1,120}: failed to|Error: Failed to install provider|Failed to query available provider packages|Could not retrieve the list of available versions|Error: Failed to download module|Error: Error accessing remote module registry/,
        yieldsTo: [
            'terraform/module-download',
            'network/dns',
            'external_api',
            'token_expired',
            'dependency',
            'network/tls-untrusted',
            'network/connection-refused',
            'network/connection-reset',
            'network/connect-timeout',
            'network/read-timeout',
        ],
        show: 'last',
        examples: { match: ['\u2502 hashicorp/aws: could not connect to registry.terraform.io: failed to'] },
    },
    {
        id: 'ansible/galaxy',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /ERROR! Failed to resolve the requested dependencies map|ERROR! .{0,40}Could not satisfy the following requirements|couldn't resolve module\/action '|\[WARNING\]: - \S{1,100} was NOT installed successfully|ERROR! - you can use --ignore-errors to skip failed roles/,
        yieldsTo: ofTransport,
        examples: { match: ['ERROR! Failed to resolve the requested dependencies map. Could not satisfy the following requirements:'] },
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
        examples: { match: ["Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'. Error: The request was canceled"] },
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
        examples: { match: ['Cache service responded with 503'] },
    },
    {
        id: 'lfs/missing',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /Object does not exist on the server: \[404\]|smudge filter lfs failed|error: external filter 'git-lfs/,
        yieldsTo: ofTransport,
        examples: { match: ['[4f5e6a] Object does not exist on the server: [404] Object does not exist on the server'] },
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
        examples: { match: ['[ERROR] Failed to execute goal on project x: Could not resolve dependencies for project a:b:jar:1: Could not find artifact c:d:jar:9 in central'] },
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
        unless: /status(?: code)?:? ?\d{3}|Blocked mirror|localhost|127\.0\.0\.1|reason phrase|Checksum validation failed/,
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
        examples: { match: ['[ERROR] Could not transfer artifact dev.acme:core:pom:2.1 from/to acme (https://repo.acme.example/releases): Connect to repo.acme.example:443 failed'] },
    },
    {
        id: 'maven/blocked-mirror',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /Blocked mirror for repositories: |maven-default-http-blocker/,
        help: 'Use the https address of the repository: Maven blocks plain http since 3.8.1.',
        examples: { match: ['[ERROR] Could not transfer artifact a:b:pom:1 from/to maven-default-http-blocker (http://0.0.0.0/): Blocked mirror for repositories: [acme (http://repo.acme.example, default, releases)]'] },
    },
    {
        id: 'maven/enforcer',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Dependency convergence error for|Rule \d{1,3}: \S{1,200}\.(?:DependencyConvergence|RequireUpperBoundDeps|BanDuplicate\w{1,40}|RequireReleaseDeps)|Require upper bound dependencies error|Rule \d{1,3}: \S{1,200}\.(?:RequireJavaVersion|RequireMavenVersion|RequireOS|RequirePluginVersions|BannedDependencies|BannedPlugins)\b|Some Enforcer rules have failed\./,
        examples: { match: ['[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:'] },
    },
    {
        id: 'gradle/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /> Could not find [\w.-]{1,120}:[\w.-]{1,120}|Could not find [\w.-]{1,120}:[\w.-]{1,120}:[\w.+-]{1,60}\.$|Plugin \[id: .{1,200} was not found|No matching variant of|Could not find any version that matches|Could not find any matches for /,
        examples: { match: ['   > Could not find com.acme:retry-http:4.0.3.'] },
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
        match: /Received status code 5(?!01|05)\d\d from server: /,
        examples: { match: ["   > Could not GET 'https://plugins.gradle.example/m2/x.pom'. Received status code 502 from server: Bad Gateway"] },
    },
    {
        id: 'gradle/rate-limit',
        cause: 'external_api/rate-limit',
        rank: 'verdict',
        match: /Received status code 429 from server: /,
        examples: { match: ["   > Could not HEAD 'https://repo.acme.example/x.pom'. Received status code 429 from server: Too Many Requests"] },
    },
    {
        id: 'gradle/refused',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /Received status code 40[13] from server: |Username must not be null!/,
        help: 'Check the credentials of the repository in the build script, and the variables that they come from.',
        examples: { match: ["> Could not PUT 'https://repo.corp.example/a.jar'. Received status code 401 from server: Unauthorized"] },
    },
    {
        id: 'gradle/verification',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Dependency verification failed for configuration|Verification of Gradle distribution failed!|Your Gradle distribution may have been tampered with/,
        examples: { match: ["> Dependency verification failed for configuration ':compileClasspath'"] },
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
        match: /Unsupported class file major version \d|has been compiled by a more recent version of the Java Runtime|Cannot find a Java installation on your machine|Android Gradle plugin requires Java \d|No matching toolchains found for requested specification|Dependency requires at least JVM runtime version|invalid target release: \d|error: release version \d{1,2} not supported|only compatible with JVM runtime version/,
        help: 'Set up the JDK that the project or its plugin needs.',
        examples: { match: ['> Dependency requires at least JVM runtime version 17. This build uses a Java 11 JVM.'] },
    },
    {
        id: 'jvm/class-not-found',
        cause: 'dependency/module-not-found',
        rank: 'symptom',
        match: /java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): |Error: Could not find or load main class |\uae30\ubcf8 \ud074\ub798\uc2a4 .{1,160} \ucc3e\uac70\ub098 \ub85c\ub4dc\ud560 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4|\u30e1\u30a4\u30f3\u30fb\u30af\u30e9\u30b9.{1,160}\u3092\u691c\u51fa\u304a\u3088\u3073\u30ed\u30fc\u30c9\u3067\u304d\u307e\u305b\u3093|\u627e\u4e0d\u5230\u6216\u65e0\u6cd5\u52a0\u8f7d\u4e3b\u7c7b|Hauptklasse .{1,160} konnte nicht gefunden oder geladen|trouver ou de charger la classe principale|no se ha encontrado o cargado la clase principal|(?:\u30a8\u30e9\u30fc: \u30d1\u30c3\u30b1\u30fc\u30b8.{1,120}\u306f\u5b58\u5728\u3057\u307e\u305b\u3093|\u9519\u8bef: \u7a0b\u5e8f\u5305.{1,120}\u4e0d\u5b58\u5728|Package .{1,120} ist nicht vorhanden)|error: package [\w.]{1,120} does not exist/,
        yieldsTo: [...ofTransport, 'maven/artifact', 'gradle/not-found'],
        unless: /org\.gradle\.wrapper\.GradleWrapperMain|(?:main class|NotFoundException:) ["']-X/,
        examples: { match: ['Caused by: java.lang.ClassNotFoundException: org.postgresql.Driver'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/jvm-others.js

const jvmOtherRules = [
    {
        id: 'sbt/unresolved',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /unresolved dependency: |Error downloading \S{1,200}:\S{1,100}:|not found: https?:\/\/\S{1,300}\.pom|Resolution error: Error downloading|ResolveException: /,
        unless: /org\.gradle\./,
        yieldsTo: ofTransport,
        examples: { match: ['[error] sbt.librarymanagement.ResolveException: Error downloading com.acme:x_3:1.0'] },
    },
    {
        id: 'sbt/evicted',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /found version conflict\(s\) in library dependencies|Conflicting cross-version suffixes in/,
        examples: { match: ['[error] (update) found version conflict(s) in library dependencies; some are suspected to be binary incompatible:'] },
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
        examples: { match: ['[error]   download error: Caught java.io.IOException (Server returned nothing) while downloading https://repo1.example/maven2/x.pom'] },
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
        examples: { match: ['ERROR: Error computing the main repository mapping: module not found in registries: rules_acme@9.0'] },
    },
    {
        id: 'bazel/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /GET returned 5(?!01|05)\d\d /,
        examples: { match: ['Error in download_and_extract: java.io.IOException: Error downloading [https://mirror.example/x.tar.gz] to /x: GET returned 503 Service Unavailable'] },
    },
    {
        id: 'bazel/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /Checksum was [0-9a-f]{16,64} but wanted [0-9a-f]{16,64}/,
        examples: { match: ['java.io.IOException: Error downloading [https://x.example/a.zip]: Checksum was 0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 but wanted ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100'] },
    },
    {
        id: 'bazel/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /MODULE\.bazel\.lock is no longer up-to-date|--lockfile_mode=error/,
        unless: /^INFO|Reading rc options/,
        help: 'Run `bazel mod deps --lockfile_mode=update`, and commit MODULE.bazel.lock.',
        examples: { match: ['ERROR: MODULE.bazel.lock is no longer up-to-date because: the root MODULE.bazel has been modified.'] },
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
        examples: { match: ['[!] Unable to find a specification for `AcmeUI (~> 9.0)`'] },
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
        examples: { match: ['[!] There were changes to the lockfile in deployment mode:'] },
    },
    {
        id: 'cocoapods/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /\[!\] Error installing \S|CDN: trunk .{0,80}(?:Repo update failed|URL couldn't be downloaded|Response:)|CDN: trunk Relative path couldn't be downloaded|\[!\] Unable to add a source with url/,
        unless: /Response: (?:404|5\d\d|429)/,
        yieldsTo: [
            'github/checkout-ref',
            'network/dns',
            'network/connect-timeout',
            'network/connection-reset',
            'network/truncated-download',
            'external_api',
            'token_expired',
            'dependency',
        ],
        examples: { match: ['[!] CDN: trunk Repo update failed - 3 error(s):'] },
    },
    {
        id: 'cocoapods/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /CDN: trunk URL couldn't be downloaded: \S{1,300} Response: 5(?!01|05)\d\d/,
        examples: { match: ["[!] CDN: trunk URL couldn't be downloaded: https://cdn.cocoapods.org/all_pods_versions_0_1_2.txt Response: 502 <html>"] },
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
        // sdkmanager calls its last word a warning.
        id: 'sdkmanager/package-not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /^Warning: Failed to find package '/,
        yieldsTo: ['sdkmanager/transport', ...ofTransport],
        examples: { match: ["Warning: Failed to find package 'platforms;android-99'"] },
    },
    {
        id: 'sdkmanager/transport',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^Warning: IO exception while downloading manifest|^Warning: An error occurred while preparing SDK package .{1,120}: (?:Connect|Read|Unexpected end|Premature|timeout)/,
        examples: { match: ['Warning: IO exception while downloading manifest'] },
    },
    {
        id: 'swiftpm/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /error: Dependencies could not be resolved because|xcodebuild: error: Could not resolve package dependencies|error: the package manifest at '.{1,200}' cannot be accessed|error: unknown package '|Failed to resolve dependencies Dependencies could not be resolved|\bproduct '\S{1,80}' required by package '|is using Swift tools version \S{1,12} but the installed version|error: the library '\S{1,80}' requires \S{1,12} [\d.]{1,8}, but depends on the product|No available version for \S{1,10} "\S{1,120}" satisfies the requirement/,
        yieldsTo: ofTransport,
        examples: { match: ["error: package 'acme' is using Swift tools version 6.0.0 but the installed version is 5.9.0"] },
    },
    {
        id: 'swiftpm/module',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /error: no such module '\S{1,80}'|Missing package product '\S{1,80}'|error: missing required module '/,
        yieldsTo: ['swiftpm/resolve', 'cocoapods/*', ...ofTransport],
        examples: { match: ["/w/App/Main.swift:3:8: error: no such module 'Alamofire'"] },
    },
    {
        id: 'swiftpm/pins',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /an out-of-date resolved file was detected at|a resolved file is required when automatic dependency resolution is disabled/,
        help: 'Resolve the packages locally, and commit Package.resolved.',
        examples: { match: ['error: an out-of-date resolved file was detected at /w/Package.resolved, which is not allowed when automatic dependency resolution is disabled'] },
    },
    {
        id: 'pub/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /Because \S{1,100} (?:depends on|requires) .{1,300}, version solving failed|So, because \S{1,100} depends on|which doesn't exist \(could not find package|The current Dart SDK version is|Because .{1,160} requires (?:the )?(?:Flutter )?SDK version|requires SDK version .{1,60}, version solving failed/,
        yieldsTo: ofTransport,
        examples: { match: ['The current Dart SDK version is 3.1.5.'] },
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
        match: /Got socket error trying to find package|Pub failed .{0,40}Failed host lookup|Got TLS error trying to find package|HandshakeException: (?:Connection terminated during handshake|Handshake error)|SocketException: (?:Failed host lookup|Connection (?:refused|reset|timed out|failed|terminated|closed)|OS Error|HTTP connection|Write failed|Read failed|Network is)/,
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
        examples: { match: ['  Could not find a package configuration file provided by "OpenCV" (requested'] },
    },
    {
        id: 'pkgconfig/not-found',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /No package '.{1,80}' found|Package '.{1,80}', required by|was not found in the pkg-config search path|Package requirements \(.{1,200}\) were not met|The system library `\S{1,60}` required by crate|could not find system library '|pkg-config exited with status code|Could not run `PKG_CONFIG_ALLOW|The pkg-config package '.{1,80}' version .{1,40} is required but/,
        yieldsTo: ['pkgconfig/missing', ...ofTransport],
        help: 'Install the development package of the library before this step.',
        examples: { match: ["The pkg-config package 'libpq' version >=9 is required but it could not be found."] },
    },
    {
        id: 'pkgconfig/missing',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /The pkg-config command could not be found|pkg-config (?:script|binary|executable)? ?could not be found|Did not find pkg-config by name/,
        help: 'Install pkg-config (or pkgconf) on the machine before this step.',
        examples: { match: ['  The pkg-config command could not be found.'] },
    },
    {
        id: 'configure/missing',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /configure: error: .{0,160}(?:not found|required|missing|no usable|cannot find|library|headers)|meson\.build:\d{1,5}:\d{1,5}: ERROR: .{0,160}(?:not found|required|missing)|Dependency "?\S{1,80}"? (?:not found|found: NO), tried|Could not find directory of OpenSSL installation/,
        yieldsTo: ['pkgconfig/not-found', ...ofTransport],
        examples: { match: ['  Could not find directory of OpenSSL installation, and this `-sys` crate cannot'] },
    },
    {
        id: 'ld/library-not-found',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /library not found for -l|cannot find -l\w|ld: library ['\u2018]\w{1,60}['\u2019] not found|LINK : fatal error LNK1181|LNK1104: cannot open file '\S{1,80}\.lib'|unable to find library -l|could not find native static library|ld: framework ['\u2018]?\w{1,60}['\u2019]? not found|ld: framework not found/,
        yieldsTo: ofTransport,
        help: 'Install the library, or add its directory to the search path of the linker.',
        examples: { match: ['/usr/bin/ld: cannot find -lssl: No such file or directory'] },
    },
    {
        id: 'c/header',
        cause: 'dependency/header-not-found',
        rank: 'verdict',
        match: /(?:fatal error|\u81f4\u547d\u7684\u30a8\u30e9\u30fc|\uce58\uba85\uc801 \uc624\ub958|schwerwiegender Fehler|erreur fatale|error fatal|\u81f4\u547d\u9519\u8bef|erro fatal)\s?[:\uff1a] ?['"<]?[\w./+-]{1,160}\.(?:h|hh|hpp|hxx)['">]?\s?(?::|file not found|\uff1a)|fatal error C1083: Cannot open include file|'[\w./+-]{1,160}\.h(?:pp)?' file not found/,
        examples: { match: ['src/x.c:3:10: fatal error: hiredis/hiredis.h: No such file or directory'] },
    },
    {
        id: 'ld/shared-library',
        cause: 'dependency/shared-library-missing',
        rank: 'verdict',
        match: /error while loading shared libraries|\ub3d9\uc801 \ub77c\uc774\ube0c\ub7ec\ub9ac\ub97c \uc77d\uc5b4\ub4e4\uc774\ub294\ub370|\u5171\u6709\u30e9\u30a4\u30d6\u30e9\u30ea\u306e\u30ed\u30fc\u30c9\u4e2d\u306b\u30a8\u30e9\u30fc|Fehler beim Laden der Shared Libraries|erreur lors du chargement des librairies partag\u00e9es|error al cargar las bibliotecas compartidas|\u8f7d\u5165\u5171\u4eab\u5e93\u65f6\u51fa\u9519|erro ao carregar bibliotecas compartilhadas|cannot open shared object file|Library not loaded: |DllNotFoundException|image not found$|UnsatisfiedLinkError|The specified module could not be found|Error loading shared library |code execution cannot proceed because|\bdlopen\(.{1,200}\): .{0,40}(?:image not found|no such file)/,
        yieldsTo: ofTransport,
        examples: { match: ['./app: error while loading shared libraries: libgeom.so.3: cannot open shared object file: No such file or directory'] },
    },
    {
        id: 'vcpkg/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: (?:the port|no version database entry for|while looking for|failed to load port from) \S|error: \S{1,80} does not exist$|error: (?:the )?baseline|error: no version database entry|the baseline does not contain an entry for port|which does not match \S{1,40}\. This usually means that there are known build failures|has no feature named \S{1,40}\.$|failed to `git show` versions\/baseline\.json/,
        unless: /vcpkg\.json is valid/,
        yieldsTo: ofTransport,
        examples: { match: ['error: while loading baseline version for acme-utilz: the baseline does not contain an entry for port acme-utilz'] },
    },
    {
        id: 'vcpkg/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: Not a transient network error, won't retry download|error: Missing \S{1,200} and downloads are blocked|error: [Ff]ailed to download from mirror set|error: https:\/\/\S{1,300}: (?:failed|curl)|Reached maximum number of attempts, won't retry download/,
        yieldsTo: ['network/dns', 'network/connect-timeout', 'external_api', 'dependency/checksum-mismatch', 'http/404'],
        examples: { match: ["error: https://dl.acme.example/acme.tar.gz: Reached maximum number of attempts, won't retry download from https://dl.acme.example/acme.tar.gz."] },
    },
    {
        id: 'conan/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /ERROR: (?:Package '|Missing binary: |Missing prebuilt package for|Unable to find ')|not resolved: (?:Unable to find|Package)|Unable to find '\S{1,120}' in remotes|ERROR: Version conflict: |ERROR: There are invalid packages|: Invalid: Current cppstd|ERROR: Current Conan version \(\S{1,20}\) does not satisfy/,
        yieldsTo: ofTransport,
        examples: { match: ['ERROR: There are invalid packages:'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/node-managers.js
/** Refusals of npm, pnpm and Yarn that are rarer than a missing package or a stale lock file. */
const nodeManagerRules = [
    {
        id: 'npm/resolution',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code E(?:OVERRIDE|UNSUPPORTEDPROTOCOL)\b/,
        examples: { match: ['npm error code EOVERRIDE'] },
    },
    {
        id: 'npm/directory-in-the-way',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code E(?:NOTEMPTY|BUSY|EXIST)\b/,
        help: 'Remove node_modules before the install: a folder of an earlier or parallel run is in the way.',
        examples: { match: ['npm error code ENOTEMPTY'] },
    },
    {
        id: 'pnpm/resolution',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /ERR_PNPM_(?:PATCH_FAILED|PATCH_NOT_\w{1,30}|IGNORED_BUILDS|TRUST_DOWNGRADE|BAD_CONFIG_DEP|CATALOG_\w{1,60}|EXOTIC_SUBDEP|BLOCKED_EXOTIC_SUBDEP)\b/,
        unless: /ERR_PNPM_PATCH_NOT_APPLIED/,
        examples: { match: [' ERR_PNPM_PATCH_FAILED  Could not apply patch /w/patches/lodash.patch to /w/node_modules/.pnpm/lodash@4.17.21'] },
    },
    {
        id: 'pnpm/no-terminal',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /ERR_PNPM_ABORTED_REMOVE_MODULES_DIR/,
        help: 'Set `CI=true`, or remove node_modules before the install: pnpm wants to ask whether it may.',
        examples: { match: [' ERR_PNPM_ABORTED_REMOVE_MODULES_DIR_NO_TTY  Aborted removal of modules directory due to no TTY'] },
    },
    {
        id: 'yarn/build-script',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /YN0009: .{0,200}couldn't be built successfully/,
        yieldsTo: ['*'],
        help: "Read the package's own build log at the path that Yarn names.",
        examples: { match: ["\u27a4 YN0009: \u2502 acme-native@npm:1.0.0 couldn't be built successfully (exit code 1, logs can be found here: /tmp/b.log)"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/node-modules.js

/** Modules that node and the bundlers do not find. A relative path is a file of the project's own, not a package. */
const nodeModuleRules = [
    {
        id: 'node/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Cannot find (?:module|package) '(?!\.{0,2}\/)[^']{1,300}'|Can't resolve '(?!\.{0,2}\/)[^']{1,300}'|ERR_MODULE_NOT_FOUND|Failed to resolve import "(?!\.)|Could not resolve "(?!\.)[^"]{1,300}"|(?:Rollup|Rolldown) failed to resolve import|Cannot find type definition file for '|Unable to resolve path to module '(?!\.)|Failed to resolve entry for package "|Package subpath '.{1,200}' is not defined by "exports"|Cannot find native binding|Could not resolve dependency: npm/,
        unless: /Cannot find module '(?:\/|[A-Z]:|file:\/\/)|to 'tests?\/|No module named|(?:Cannot find (?:module|package)|Can't resolve) '(?:@\/|~\/)/,
        yieldsTo: ofTransport,
        examples: { match: ["Error: Cannot find module 'pino-http'"] },
    },
    {
        id: 'node/own-module',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /Cannot find module '(?:\.{1,2}\/|\/|[A-Z]:\\|@\/|~\/|file:\/\/)[^']{0,300}'|Can't resolve '(?:\.{1,2}\/|@\/|~\/)[^']{0,300}'|Could not resolve "\.{1,2}\/|Failed to resolve import "\.{1,2}\/|Unable to resolve path to module '\./,
        unless: /node_modules\//,
        examples: { match: ["Cannot find module './local'"] },
    },
    {
        id: 'node/broken-install',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Cannot find module '[^']{0,200}node_modules\/[^']{1,300}'|Cannot find module @rollup\/rollup-|You installed esbuild for another platform|The package "@esbuild\/\S{1,60}" could not be found|Something went wrong installing the "sharp" module|Could not load the "sharp" module/,
        help: 'Install again without a cached node_modules: an optional or platform package is missing.',
        yieldsTo: ofTransport,
        examples: { match: ["Error: Cannot find module '/w/node_modules/acme/dist/index.js'"] },
    },
    {
        id: 'jest/module-map',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /Preset \S{1,100} not found\.|Module \S{1,100} in the (?:setupFiles|transform|preset|testEnvironment|globalSetup|setupFilesAfterEnv)\w{0,10} option was not found|Test environment \S{1,100} cannot be found/,
        examples: { match: ['  Preset ts-jest not found.'] },
    },
    {
        id: 'eslint/plugin-missing',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /ESLint couldn't find the (?:plugin|config) "|Failed to load (?:plugin|config|parser) '.{1,120}' declared in|Cannot find (?:Stylelint|Prettier) (?:plugin|config)|Could not find "stylelint-/,
        unless: /Permission denied/,
        examples: { match: ['ESLint couldn\'t find the plugin "eslint-plugin-import".'] },
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
        yieldsTo: ['npm/publish-not-found', 'npm/login-expired'],
        help: 'Check the name and the registry; a private package looks the same when the token may not read it.',
        examples: { match: ['npm ERR! code E404'] },
    },
    {
        id: 'npm/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ETARGET|ENOVERSIONS)|notarget No matching version found for|No versions available for \S+/,
        examples: { match: ['npm error code ETARGET'] },
    },
    {
        id: 'npm/peer-conflict',
        cause: 'dependency/peer-conflict',
        rank: 'verdict',
        match: /ERESOLVE (?:unable to resolve|could not resolve)/,
        unless: /npm (?:warn|WARN)/,
        examples: { match: ['npm error ERESOLVE unable to resolve dependency tree'] },
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
        examples: { match: ['npm error Integrity checksum failed when using sha512: wanted sha512-AAA= but got sha512-BBB='] },
    },
    {
        id: 'npm/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /can only install (?:packages )?when your package\.json and|can only install with an existing package-lock|npm (?:ERR!|error) code ENOLOCK/,
        help: 'Run `npm install`, and commit package-lock.json.',
        examples: { match: ['npm error code ENOLOCK'] },
    },
    {
        id: 'npm/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:EBADENGINE|EBADPLATFORM|ENOTSUP|EBADDEVENGINES)|npm (?:ERR!|error) .{0,40}Unsupported (?:engine|platform) for/,
        examples: { match: ['npm error code EBADDEVENGINES'] },
    },
    {
        id: 'npm/missing-script',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /npm (?:ERR!|error) [Mm]issing script: |npm (?:ERR!|error) code E(?:JSONPARSE|MISSINGENV|CONFIG|INVALIDPACKAGENAME|INVALIDTAGNAME|WORKSPACESCONFIG)|Failed to parse JSON data/,
        help: 'Correct package.json at the place that the message names.',
        examples: { match: ['npm error Missing script: "biuld"'] },
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
        match: /\d (?:low|moderate|high|critical) severity vulnerabilit|found \d{1,6} vulnerabilities|\d{1,6} vulnerabilities found|Found \d{1,6} known vulnerabilit|error\[(?:vulnerability|unmaintained|rejected|unsound)\]|CVE-20\d\d-\d{1,9}.{0,80}(?:HIGH|CRITICAL)|Found \d{1,6} security vulnerability advisor/,
        unless: /found 0 vulnerabilities|\b0 vulnerabilities found/,
        yieldsTo: ['*'],
        examples: { match: ['Found 2 security vulnerability advisories affecting 1 package:'] },
    },
    {
        id: 'npm/dns',
        cause: 'network/dns',
        rank: 'verdict',
        match: /npm (?:ERR!|error) code (?:ENOTFOUND|EAI_AGAIN|EAI_FAIL)/,
        examples: { match: ['npm error code ENOTFOUND'] },
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
        examples: { match: ['npm ERR! code ETIMEDOUT'] },
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
        examples: { match: ['npm error code E522'] },
    },
    {
        id: 'npm/no-lock-to-cache',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Dependencies lock file is not found in|Some specified paths were not resolved, unable to cache/,
        yieldsTo: ofTransport,
        help: 'Commit the lock file, or point `cache-dependency-path` at it.',
        examples: { match: ['Dependencies lock file is not found in /home/runner/work/shop/shop. Supported file patterns: package-lock.json,yarn.lock'] },
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
        examples: { match: ['** (Mix) Hex dependency resolution failed'] },
    },
    {
        id: 'hex/errors-on-dependencies',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /Can't continue due to errors on dependencies|Unchecked dependencies for environment/,
        yieldsTo: ['hex/lock', 'hex/resolve', ...ofTransport],
        examples: { match: ["** (Mix) Can't continue due to errors on dependencies"] },
    },
    {
        id: 'hex/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /lock mismatch: the dependency is out of date|Your mix\.lock is out of date|\*\* \(Mix\) Unknown dependency|the dependency is not available, run "mix deps\.get"|mix deps\.get --check-locked|The lock(?:file)? .{0,40}does not match the current dependencies/,
        yieldsTo: ofTransport,
        help: 'Run `mix deps.get`, and commit mix.lock.',
        examples: { match: ['  lock mismatch: the dependency is out of date. To fetch locked version run "mix deps.get"'] },
    },
    {
        id: 'hex/transport',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Failed to fetch record for .{1,200} from registry(?! \(using cache)|Mint\.TransportError|(?:HTTPoison|Finch|Req)\.(?:Transport)?Error|Request failed \(\{:failed_connect|\{:failed_connect, \[|Could not download rebar3|Could not install Hex because|Package fetch failed and no cached copy available|===> Failed to fetch and copy dep: \{?git|===> Failed to update package \S{1,80} from repo/,
        yieldsTo: [
            'external_api',
            'dependency',
            'network/dns',
            'network/connect-timeout',
            'external_api',
            'dependency/version-conflict',
        ],
        examples: { match: ['** (Mix) Package fetch failed and no cached copy available (https://repo.acme.example/tarballs/acme-1.0.0.tar)'] },
    },
    {
        id: 'rebar/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /===> Package not found in any repo: |===> Package \S{1,80} is not found in|===> Unable to resolve dependencies|===> Package not found in registry: |===> Dependency failure: |===> Unable to find plugin /,
        yieldsTo: ofTransport,
        examples: { match: ['===> Package not found in registry: acme_utilz-9.0.0'] },
    },
    {
        id: 'haskell/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /cabal: Could not resolve dependencies|Error: \[Cabal-(?!7125)\d{1,6}\]|Could not find module [\u2018'`]|Error: \[S-(?:4804|6395|2824|4317)\]|In the dependencies for \S{1,80}:$|While constructing the build plan, .{0,40}the following exceptions|It is a member of the hidden package/,
        yieldsTo: ofTransport,
        examples: { match: ['Error: cabal: Could not resolve dependencies:'] },
    },
    {
        id: 'opam/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /\[ERROR\] (?:No package named|Package conflict!|No agreement|Could not determine which packages)|Sorry, no solution found: |Sorry, resolution of the request|\* Missing dependency:|Error: Library "\S{1,80}" not found\.|\[ERROR\] \S{1,80}: (?:no|unmet) |\[ERROR\] These packages are still missing: /,
        yieldsTo: ofTransport,
        examples: { match: ['[ERROR] These packages are still missing: libgmp-dev'] },
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
        examples: { match: ['[ERROR] Failed to get sources of yojson.2.1.2: curl error code 7'] },
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
        match: /! Couldn't find module or a distribution |! Finding \S{1,120} (?:\(\S{1,40}\) )?on \S{1,40} failed|! Installing the dependencies failed: |Warning: Cannot install \S{1,120}, don't know what it is|! Checksum mismatch for |Warning: prerequisite \S{1,120} \S{1,20} not found|\S version \S{1,20} required--this is only version /,
        yieldsTo: ofTransport,
        examples: { match: ['Warning: prerequisite Acme::Core 1.0 not found.'] },
    },
    {
        id: 'r/no-package',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /there is no package called|dependenc(?:y|ies) .{1,160} (?:is|are) not available for package|package .{1,80} is not available (?:for this version of R|\(for R version)|namespace .{1,80} is being loaded, but .{1,40} is required|Can't find package called|Can't install dependency|Could not solve package dependencies|Packages? (?:required but not available|suggested but not available|required and available but unsuitable)|ERROR: dependenc(?:y|ies) |failed to retrieve package '|Error: package '\S{1,80}' is not available|namespace .{1,40} is already loaded, but .{1,40} is required/,
        yieldsTo: ofTransport,
        examples: { match: ["Error: failed to retrieve package 'acme@9.0'"] },
    },
    {
        id: 'r/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /unable to access index for repository https?:|cannot open URL 'https?:|failed to download package '|^Error: error downloading 'https?:|Failed to download \S{1,80} from CRAN/,
        unless: /HTTP status was '4|404 Not Found|Warning in/,
        yieldsTo: [
            'network/dns',
            'network/connect-timeout',
            'network/read-timeout',
            'external_api',
            'token_expired',
            'http/404',
            'r/no-package',
        ],
        examples: { match: ["Error: error downloading 'https://cran.acme.example/src/contrib/acme_1.0.tar.gz' [error code 28]"] },
    },
    {
        id: 'julia/resolve',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /ERROR: Unsatisfiable requirements detected for package|The following package names could not be resolved|ERROR: LoadError: ArgumentError: Package \S{1,80} not found in current path|ArgumentError: Package \S{1,80} (?:does not have|not found)|expected package `.{1,100}` to be registered|Manifest\.toml.{0,120}(?:out of sync|resolved with a different)/,
        yieldsTo: ofTransport,
        examples: { match: ['ERROR: Unsatisfiable requirements detected for package Acme [8f4d0f93]:'] },
    },
    {
        id: 'luarocks/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Error: No results matching query were found|Error: Could not satisfy dependency |Error: Couldn't extract archive|lua\S{0,8}: .{0,160}module '\S{1,80}' not found:|Error: Failed installing dependency: |Error: \S{1,80} \S{1,20} is not supported on Lua|Error: Could not find (?:header file|library file|C header) for /,
        yieldsTo: ofTransport,
        examples: { match: ['Error: Could not find header file for OPENSSL'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/own-compile.js
/**
 * A dependency that does not compile while it is installed. What its compiler says above is the cause; where that is
 * kept in a file of the tool's own, this is all that the log has.
 */
const ownCompileRules = [
    {
        id: 'dependency/not-built',
        cause: 'dependency/resolution-failed',
        rank: 'symptom',
        match: /error: building \S{1,120}:\S{1,60} failed with: |Could not compile dependency :\w{1,60}, |\[ERROR\] The compilation of \S{1,120} failed at |^! Configuring \S{1,120} failed\. See |An error occurred while installing \S{1,80} \(\S{1,40}\), and Bundler cannot continue|Error: Build error: Failed compiling object /,
        yieldsTo: ['*'],
        help: "Read the dependency's own build log; most often a system library or a compiler is missing.",
        examples: { match: ['error: building acme-core:x64-linux failed with: BUILD_FAILED'] },
    },
    {
        id: 'cpan/test-failed',
        cause: 'build/test-failure',
        rank: 'symptom',
        match: /^! Testing \S{1,120} failed\. See /,
        yieldsTo: ['*'],
        examples: { match: ['! Testing Acme-1.0 failed. See /root/.cpanm/work/1/build.log for details.'] },
    },
    {
        id: 'cpan/fetch',
        cause: 'network/connection-failed',
        rank: 'symptom',
        match: /^! Failed to fetch distribution /,
        yieldsTo: ['external_api', 'token_expired', 'dependency', 'network/dns', 'network/connect-timeout', 'http/404'],
        examples: { match: ['! Failed to fetch distribution Acme-1.0'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/plugins.js

/** Plugins, providers, images and repositories that a tool of the infrastructure asks for by name. */
const pluginRules = [
    {
        id: 'plugin/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Serverless plugin "\S{1,80}" not found|no resource plugin '\S{1,80}' found in the workspace|The following plugins are required, but not installed|^(?:[\u2502\u2577\u2575|] ?)?Error: Missing plugins$/,
        yieldsTo: ofTransport,
        help: 'Declare the plugin, and install it before this step (`packer init`, `pulumi plugin install`, `npm ci`).',
        examples: { match: ['Serverless plugin "serverless-acme" not found. Make sure it\'s installed and listed in the "plugins" section.'] },
    },
    {
        id: 'terraform/module-download',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /^(?:[\u2502\u2577\u2575|] ?)?Could not download module "|Failed to retrieve available versions for module ".{1,80}.{0,200} not found$/,
        yieldsTo: ofTransport,
        examples: { match: ['Failed to retrieve available versions for module "vpc": module registry.acme.example/acme/vpc/aws not found'] },
    },
    {
        id: 'terraform/platform',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /does not have a package available for your current platform|Error: Incompatible provider version/,
        help: 'Choose a version of the provider that is built for this platform.',
        examples: { match: ['Provider registry.terraform.io/hashicorp/template v2.2.0 does not have a package available for your current platform, darwin_arm64.'] },
    },
    {
        id: 'image/not-in-reach',
        cause: 'dependency/image-not-found',
        rank: 'verdict',
        match: /\(gcloud\.\S{1,60}\) Image '\S{1,200}' not found|unable to find the specified image "|^Error: failed to resolve \S{1,80}: \S{1,200}: not found|no match for platform in manifest|no image found in image index for architecture/,
        yieldsTo: ofTransport,
        examples: { match: ["ERROR: (gcloud.run.deploy) Image 'gcr.io/acme/app:9' not found."] },
    },
    {
        id: 'git/not-in-repository',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /fatal: remote error: upload-pack: not our ref |fatal: Fetched in submodule path '.{1,200}', but it did not contain|Did not find branch or tag '\S{1,80}', assuming revision or ref/,
        yieldsTo: ['network', 'external_api'],
        help: 'The commit is not on the other side: push it, or point the submodule or dependency at one that is.',
        examples: { match: ["fatal: Fetched in submodule path 'vendor/acme', but it did not contain 0a1b2c3. Direct fetching of that commit failed."] },
    },
    {
        id: 'git/no-such-repository',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /fatal: repository '\S{1,200}' not found|^(?:Error: )?Not Found - https:\/\/docs\.github\.com\//,
        yieldsTo: ofTransport,
        help: 'Check the address; a private repository looks the same where the token may not read it.',
        examples: { match: ["fatal: repository 'https://github.com/acme/private/' not found"] },
    },
    {
        id: 'setup/nothing-to-cache-by',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /No file in \S{1,200} matched to \[/,
        help: 'Commit the file that the cache is keyed by, check out before the set-up, or turn its cache off.',
        examples: { match: ['No file in /home/runner/work/shop/shop matched to [**/requirements.txt or **/pyproject.toml], make sure you have checked out the target repository'] },
    },
    {
        id: 'aria2/not-found',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /errorCode=3 Resource not found/,
        examples: { match: ['  -> [HttpSkipResponseCommand.cc:218] errorCode=3 Resource not found'] },
    },
    {
        id: 'archive/wrong-content',
        cause: 'dependency/artifact-not-found',
        rank: 'symptom',
        match: /gzip: stdin: not in gzip format/,
        yieldsTo: ['*'],
        help: 'What was downloaded is not an archive, but most often an error page: let curl fail with `-f`, and look at the address.',
        examples: { match: ['gzip: stdin: not in gzip format'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/pnpm.js

/** pnpm names every failure: `ERR_PNPM_\u2026`. Corepack stands before pnpm and yarn. */
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
        examples: { match: [' ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum for "https://registry.example/x/-/x-1.0.0.tgz".'] },
    },
    {
        id: 'pnpm/truncated',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /ERR_PNPM_BAD_TARBALL_SIZE/,
        examples: { match: [" ERR_PNPM_BAD_TARBALL_SIZE  Actual size (81920) of tarball did not match the one specified in 'Content-Length' header (90112)"] },
    },
    {
        id: 'pnpm/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /ERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|NO_LOCKFILE|LOCKFILE_BREAKING_CHANGE|BROKEN_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY|NO_OFFLINE_TARBALL|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE)/,
        help: 'Run `pnpm install`, and commit pnpm-lock.yaml.',
        examples: { match: [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json'] },
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
        match: /ERR_PNPM_(?:NO_SCRIPT|BAD_PM_VERSION|NO_IMPORTER|NO_PKG_MANIFEST|JSON_PARSE|PATCH_NOT_APPLIED|UNUSED_PATCH|INVALID_\w{1,40}_CONFIG)|Multiple versions of pnpm specified|No pnpm version is specified|This project is configured to use (?:yarn|pnpm|npm)|This project's package\.json defines "packageManager"|ERR_PNPM_(?:GIT_UNCLEAN|GIT_NOT_\w{1,30}|GIT_UNKNOWN_BRANCH|INVALID_OVERRIDES|INVALID_PACKAGE_JSON|BAD_PACKAGE_JSON|CANNOT_DEPLOY)\b/,
        examples: { match: [' ERR_PNPM_GIT_UNCLEAN  Unclean working tree. Commit or stash changes first.'] },
    },
    {
        id: 'pnpm/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /ERR_PNPM_FETCH_5(?!01|05)\d\d/,
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
        examples: { match: ['Error: Cannot find matching keyid: {"signatures":[{"sig":"MEUC","keyid":"SHA256:DhQ8"}],"keys":[]}'] },
    },
    {
        id: 'corepack/server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /Server answered with HTTP 5(?!01|05)\d\d when performing the request/,
        examples: { match: ['Internal Error: Server answered with HTTP 503 when performing the request to https://registry.npmjs.example/pnpm; for troubleshooting help'] },
    },
    {
        id: 'corepack/fetch',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /Internal Error: Error when performing the request to /,
        examples: { match: ['Internal Error: Error when performing the request to https://registry.npmjs.example/pnpm/latest; for troubleshooting help, see'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/python.js

/** pip, uv, poetry, pipenv, pdm, hatch. Each says "not found" too when the index was never reached, so they yield. */
const pythonRules = [
    {
        id: 'pip/invalid-wheel',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /^ERROR: Wheel '.{1,100}' located at \S{1,300} is invalid|^ERROR: (?:Requested )?.{1,200} has an? (?:invalid wheel|inconsistent (?:name|version|Name|Version))|^ERROR: Invalid requirement: /,
        yieldsTo: ofTransport,
        help: 'Correct the requirement, or have the package published again: what came is not a package of that name.',
        examples: { match: ["ERROR: Wheel 'acme-core' located at /tmp/pip-unpack-1/acme_core-1.0.0-py3-none-any.whl is invalid."] },
    },
    {
        // The bar of a download that pip ended before it was full: what it got has another hash than the whole.
        id: 'pip/download-cut-short',
        cause: 'network/truncated-download',
        rank: 'symptom',
        match: /^ +\u2501{2,}[\u2578 \u2501]{0,80} (\d[\d.]{0,9})\/(?!\1 )\d[\d.]{0,9} [kMG]?B [\d.?]{1,9} [kMG]?B\/s/,
        examples: { match: ['     \u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501              600.0/900.0 kB 3.2 MB/s eta 0:00:01'] },
    },
    {
        id: 'pip/no-matching',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /No matching distribution found for|Could not find a version that satisfies the requirement/,
        yieldsTo: ['dependency/system-library-missing', ...ofTransport],
        examples: { match: ['ERROR: No matching distribution found for acme-core>=4'] },
    },
    {
        id: 'pip/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /ResolutionImpossible|have conflicting dependencies|incompatible with .{1,80}, which is not installed|requires .{1,80}, but you (?:have|'ll have)|ERROR: pip's dependency resolver|resolution-too-deep/,
        unless: /^WARNING/,
        show: 'last',
        yieldsTo: ofTransport,
        examples: { match: ['ERROR: ResolutionImpossible: for help visit https://pip.example/'] },
    },
    {
        id: 'pip/hashes',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /DO NOT MATCH THE HASHES|Hash mismatch for |Hashes are required in --require-hashes|Hash values? (?:mismatch|do not match)|Retrieved digest for link|In --require-hashes mode, all requirements must have|In `--require-hashes` mode, all requirements must have/i,
        unless: /truncated|incomplete/i,
        examples: { match: ['error: In `--require-hashes` mode, all requirements must have a hash, but none were provided for: acme'] },
    },
    {
        id: 'pip/build-backend',
        cause: 'build/compile-error',
        rank: 'symptom',
        match: /Failed building wheel for|error: subprocess-exited-with-error|metadata-generation-failed|Could not build wheels|Failed to build installable wheels|Getting requirements to build wheel did not run successfully|Failed to build `|The build backend returned an error|Failed to build: .{1,80}|ChefBuildError/,
        yieldsTo: ['*'],
        examples: { match: ['  ERROR: Failed building wheel for lxml'] },
    },
    {
        id: 'pip/requires-python',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires a different Python|requires Python [<>=]|is not compatible with (?:this|the current) Python|The currently activated Python version|not a supported wheel on this platform|The Python request from|Current Python version .{1,80} is not allowed by the project|does not satisfy Python[<>=]|No compatible (?:Python|interpreter) found|You can't install a .{0,40}wheel on this platform/,
        unless: /^Ignored the following|^WARNING/,
        examples: { match: ["ERROR: Package 'x' requires a different Python: 3.9.1 not in '>=3.11'"] },
    },
    {
        id: 'pip/requirements-missing',
        cause: 'build/missing-file',
        rank: 'verdict',
        match: /Could not open requirements file: |does not appear to be a Python project|ERROR: file:\S{1,200} does not (?:appear to|exist)|neither 'setup\.py' nor 'pyproject\.toml' found|is not installable\. Neither |Could not detect requirement name for/,
        examples: { match: ["ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found."] },
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
        yieldsTo: [...ofTransport, 'uv/no-such-package'],
        examples: { match: ['  \u00d7 No solution found when resolving dependencies:'] },
    },
    {
        id: 'uv/no-such-package',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Because \S{1,120} was not found in the (?:package registry|cache|provided)/,
        yieldsTo: ofTransport,
        examples: { match: ['  \u2570\u2500\u25b6 Because acme-core was not found in the package registry and you require acme-core, we can conclude'] },
    },
    {
        id: 'uv/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /was not found in the package registry|was not found in the provided package locations|No interpreter found for Python|Distribution not found at: /,
        yieldsTo: ofTransport,
        examples: { match: ['  \u2570\u2500\u25b6 Because acme-utilz was not found in the package registry and your project depends on acme-utilz,'] },
    },
    {
        id: 'uv/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lockfile at `?uv\.lock`? needs to be updated|Unable to find lockfile at `?uv\.lock|Failed to parse `?uv\.lock/,
        help: 'Run `uv lock`, and commit uv.lock.',
        examples: { match: ['error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided. To update the lockfile, run `uv lock`.'] },
    },
    {
        id: 'poetry/solving',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /version solving failed|SolverProblemError|Because .{1,300} depends on .{1,300}, version solving|Because \S{1,100} depends on |Unable to find installation candidates for|Unable to find candidates for \S|No candidate is found for `/,
        yieldsTo: ofTransport,
        examples: { match: ['  Unable to find installation candidates for acme-core (1.0.0)'] },
    },
    {
        id: 'poetry/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Pipfile\.lock .{0,40}out of date|Lock ?file (?:hash|is) .{0,40}(?:doesn't match|not compatible)|pylock\.toml .{0,40}out of date|poetry\.lock is not consistent with pyproject\.toml/i,
        examples: { match: ['Error: poetry.lock is not consistent with pyproject.toml. You may be getting improper dependencies.'] },
    },
    {
        id: 'pipenv/resolution',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /Locking Failed!|pipenv\.exceptions\.ResolutionFailure|\[ResolutionImpossible\]|Unable to find a resolution because|PdmException|ResolutionTooDeep/,
        yieldsTo: ['pip/*', ...ofTransport],
        examples: { match: ['\u2718 Locking Failed!'] },
    },
    {
        id: 'python/module-not-found',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /ModuleNotFoundError: No module named|ImportError: (?:No module named|cannot import name|DLL load failed|lib\S{1,80}: cannot open shared object)|: No module named '?[\w.]{1,100}'?$/,
        yieldsTo: ofTransport,
        show: 'last',
        examples: { match: ["E   ModuleNotFoundError: No module named 'dynaconf'"] },
    },
    {
        // The setup.py of a database driver that looks for the library's own program.
        id: 'python/native-config',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /pg_config executable not found|mysql_config(?:: not found| not found)|Can not find valid pkg-config name|Could not run curl-config/,
        help: 'Install the development package of the library on the machine (libpq-dev, libmysqlclient-dev, libcurl4-openssl-dev), or take a wheel.',
        examples: { match: ['  Error: pg_config executable not found.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/python-tools.js

/** pip's named errors (`error: connection-timeout` and a cross below), uv, Poetry, PDM, Hatch and Pipenv. */
const pythonToolRules = [
    {
        id: 'pip/incomplete-download',
        cause: 'network/truncated-download',
        rank: 'verdict',
        match: /^error: incomplete-download\b|\u00d7 Download failed because not enough bytes were received/,
        examples: { match: ['error: incomplete-download'] },
    },
    {
        id: 'pip/connection',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^error: (?:connection-failed|connection-timeout|proxy-connection-failed)\b/,
        examples: { match: ['error: connection-timeout'] },
    },
    {
        id: 'pip/certificate',
        cause: 'network/tls-untrusted',
        rank: 'verdict',
        match: /^error: ssl-verification-failed\b/,
        examples: { match: ['error: ssl-verification-failed'] },
    },
    {
        id: 'pip/asks-for-a-user',
        cause: 'token_expired/missing-credential',
        rank: 'verdict',
        match: /^User for \S{1,120}: (?:ERROR|Traceback|Exception|$)/,
        help: 'The index asks for a login and nobody can type one: put the credentials into the index address or the keyring.',
        examples: { match: ['User for pypi.acme.example: ERROR: Exception:'] },
    },
    {
        id: 'uv/not-installable',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /error: Distribution `.{1,200}` can't be installed because|is incompatible with the project's Python requirement|error: Required uv version `|No Python that satisfies \[|is incompatible: cannot locate Python|Python \S{1,12} was not found on your system/,
        examples: { match: ["error: Distribution `acme==1.0 @ registry+https://pypi.acme.example/simple` can't be installed because it doesn't have a source distribution or wheel for the current platform"] },
    },
    {
        id: 'uv/no-such-group',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: (?:Group|Extra) `\S{1,80}` is not defined in (?:the|any) project|^Group\(s\) not found: |Extra \[\S{1,80}\] is not specified/,
        examples: { match: ["error: Group `dve` is not defined in the project's `dependency-groups` table"] },
    },
    {
        id: 'uv/environment',
        cause: 'environment/missing-tool',
        rank: 'verdict',
        match: /error: No virtual environment found; run `uv venv`|error: Git executable not found\./,
        examples: { match: ['error: No virtual environment found; run `uv venv` to create an environment'] },
    },
    {
        id: 'uv/externally-managed',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /error: The interpreter at .{1,200} is externally managed/,
        help: 'Create a virtual environment for the project and install into it.',
        examples: { match: ['error: The interpreter at /usr is externally managed, and indicates the following:'] },
    },
    {
        id: 'pdm/operations-failed',
        cause: 'dependency/resolution-failed',
        rank: 'symptom',
        match: /^\[InstallationError\]: /,
        yieldsTo: [...ofTransport, 'dependency', 'environment', 'build'],
        examples: { match: ['[InstallationError]: Some package operations are failed.'] },
    },
    {
        id: 'pdm/publish',
        cause: 'token_expired/invalid-credentials',
        rank: 'verdict',
        match: /\[PublishError\]: The credentials for \S{1,200} are invalid/,
        examples: { match: ['[PublishError]: The credentials for https://upload.acme.example/legacy/ are invalid.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/requirements.js

/** What a tool, a plug-in or a package demands of the others, and that a plug-in is not there: in the tool's own sentence. */
const requirementRules = [
    {
        id: 'requirement/version',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires a minimum Node\.js version of|Gradle requires JVM \d+ or later to run|is using Swift tools version [\d.]{1,10} but the installed version is|Meson version is \S{1,20} but project requires|The version of Java \([\w.+-]{1,30}\) used to run this analysis is|not compatible with this Hugo version|was compiled with an incompatible version of Kotlin|Host version "\S{1,30}" does not match binary version "|was compiled against a different Node\.js version|Compatibility with CMake < [\d.]{1,6} has been removed|Detected (?:JDK|Maven) [vV]ersion:? .{1,120} is not in the allowed range|PHPUnit requires the "|digital envelope routines::(?:unsupported|initialization error)|is older than remote repository \(\d{4}\)|libraries and applications that depend on it to compile against version|The Windows SDK version [\d.]{1,20} was not found|is newer than PyO3's maximum supported version|rust wasm file schema version: /,
        yieldsTo: ofTransport,
        help: 'Set up the version that is asked for, or move what asks for it to one that fits.',
        examples: { match: ['The Angular CLI requires a minimum Node.js version of v18.13.'] },
    },
    {
        id: 'requirement/plugin-missing',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /MISSING DEPENDENCY {1,3}Cannot find dependency|^\s*Preset \S{1,120} not found(?: relative|\.)|Unable to resolve module (?!\.)[\w@][\w@/.-]{0,120} from |Could not import extension \S{1,120} \(exception|The "\S{1,80}" plugin is not installed|^\s*Missing dependency: [\w@.-]{2,80}$|Cannot find database driver: |Failed to load native binding|Could not load file or assembly '/,
        yieldsTo: [...ofTransport, 'build/compile-error'],
        examples: { match: [" MISSING DEPENDENCY  Cannot find dependency '@vitest/coverage-v8'"] },
    },
    {
        id: 'requirement/unsatisfied',
        cause: 'dependency/resolution-failed',
        rank: 'verdict',
        match: /^Error: {1,2}Unsatisfied dependency: |^Error: {2}Package \S{1,80} not found\.|package \S{1,80} reference \S{1,80} .{1,80} cannot be satisfied|^Outdated shard\.lock|content-hash from pubspec\.lock doesn't match|^Failure: \S{1,60}\/\S{1,60}\/\S{1,60}: not found|Project has invalid dependencies:|external dependencies not available\): |No available version for .{1,80} satisfies the requirement|could not resolve the version '\S{1,40}' to an actual version|could not find schema for \w{1,60}$/,
        yieldsTo: ofTransport,
        examples: { match: ['Error:  Unsatisfied dependency: drain (>= 2.0)'] },
    },
    {
        id: 'requirement/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /\bChecksum was \w{8,128} but wanted \w{8,128}|checksum of downloaded artifact of binary target '|^\s*wrong checksum: \S{1,400} \(expected |[cC]hecksum (?:mismatch|verification failed).{0,40}against (?:lock|registry)/,
        examples: { match: ['Error in download_and_extract: java.io.IOException: Error downloading [https://x] to /x: Checksum was 1f2e3a4b but wanted 3a4b1f2e'] },
    },
    {
        id: 'requirement/library',
        cause: 'dependency/system-library-missing',
        rank: 'verdict',
        match: /Could not find directory of OpenSSL installation|Couldn't find a valid ICU package installed|unable to find the specified image "\S{1,200}" in \[|Unable to find libclang: |errors occurred attempting to resolve '/,
        yieldsTo: ofTransport,
        help: 'Install it on the runner before this step (`libssl-dev`, `libicu-dev`), or build the image before it is scanned.',
        examples: { match: ['Could not find directory of OpenSSL installation, and this `-sys` crate cannot'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/ruby-php.js

/** Bundler, RubyGems, Composer, and what Ruby and PHP do not find at run time. */
const rubyPhpRules = [
    {
        id: 'bundler/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /Could not find gem '|Could not find \S{1,120} in (?:any of the sources|locally installed gems|rubygems repository|cached gems)|Bundler could not find compatible versions|Gem::MissingSpecError|Your bundle (?:is locked|only supports)|can't find gem \S|Could not find a valid gem '|Gem::GemNotFoundException|Could not find compatible versions|bundler: command not found: |^Revision \S{1,60} does not exist in the repository /,
        yieldsTo: ofTransport,
        examples: { match: ['bundler: command not found: rspecz'] },
    },
    {
        id: 'bundler/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The gemspecs? for .{1,100} changed|Your lockfile does(?: not|n't)|You are trying to install in deployment mode after changing|frozen mode is set|because (?:the )?frozen mode|The dependencies in your gemfile changed|Gemfile\.lock .{0,60}(?:out of date|can't be updated)/,
        help: 'Run `bundle install`, and commit Gemfile.lock.',
        examples: { match: ["Your lockfile doesn't include dependencies for all required platforms"] },
    },
    {
        id: 'bundler/ruby-version',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /Your Ruby version is \d[\d.]{1,12}, but your Gemfile specified|requires Ruby version [<>=~]|required_ruby_version|requires RubyGems version|Your RubyGems version .{1,40} has a bug/,
        unless: /Gemspec\/|cop/,
        examples: { match: ['Your Ruby version is 3.1.6, but your Gemfile specified 3.3.0'] },
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
        examples: { match: ['Could not fetch specs from https://rubygems.example/ due to underlying error'] },
    },
    {
        id: 'ruby/load-error',
        cause: 'dependency/module-not-found',
        rank: 'cause',
        match: /cannot load such file -- (?![./])|Could not load '\S{1,120}'\. Make sure that the gem|Error loading the '\S{1,80}' .{1,40}adapter\. Missing a gem/,
        yieldsTo: ['bundler/*', ...ofTransport],
        examples: { match: ['LoadError: cannot load such file -- nokogiri'] },
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
        match: /requires? (?:php|ext-\w{1,30}|lib-\w{1,30}) .{0,120}(?:your php version|it is missing from your system|does not satisfy|is missing)|your php version \(\d[\d.]{1,12}|Your Composer dependencies require a PHP version|the requested PHP extension \w{1,40} is missing|requires PHP extension \S|Root composer\.json requires \S{1,120} (?:\S{1,60} )?but it is missing/,
        yieldsTo: ['composer/lock', ...ofTransport],
        examples: { match: ['    - Root composer.json requires PHP extension ext-gmp * but it is missing from your system.'] },
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
        examples: { match: ['    - Root composer.json requires acme/pfd, it could not be found in any version, there may be a typo in the package name.'] },
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
        examples: { match: ['  [Composer\\Downloader\\TransportException]'] },
    },
    {
        id: 'php/class-not-found',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /vendor\/autoload\.php.{0,80}(?:No such file|Failed opening)|Failed opening required '.{1,200}vendor|Class ["'](?:PDO|Redis|Imagick|SoapClient|NumberFormatter|IntlDateFormatter|ZipArchive)["'] not found|Call to undefined function (?:mb_|curl_|imagecreate|simplexml_|bc\w{3})|PHP Startup: Unable to load dynamic library/,
        unless: /^Warning: PHP Startup|^PHP Warning/,
        yieldsTo: ofTransport,
        examples: { match: ["PHP Fatal error:  Uncaught Error: Failed opening required '/w/vendor/autoload.php'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/rust-go.js

/** cargo, rustup and the modules of Go. */
const rustGoRules = [
    {
        id: 'cargo/lock',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /cannot (?:update|create) the lock file|the lock file .{1,200} needs to be updated but --(?:locked|frozen)|lock file version `?\d{1,2}`? (?:was found, but this version|requires)|failed to parse lock file at: /,
        help: 'Run `cargo update --workspace` (or a build), and commit Cargo.lock.',
        examples: { match: ['error: cannot update the lock file /w/Cargo.lock because --locked was passed to prevent this'] },
    },
    {
        id: 'cargo/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: no matching package (?:named|found)|no matching package named `|perhaps a crate was updated and forgotten to be re-vendored|could not find `\S{1,80}` in registry|revspec '.{1,120}' not found|failed to find (?:branch|tag|rev(?:ision)?) `|error: package ID specification `/,
        yieldsTo: ofTransport,
        examples: { match: ['error: package ID specification `acme-utilz` did not match any packages'] },
    },
    {
        id: 'cargo/version',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /failed to select a version for|all possible versions conflict with previously selected packages|the package `\S{1,80}` depends on `\S{1,80}`, with features|candidate versions found which didn't match/,
        yieldsTo: ofTransport,
        examples: { match: ['error: failed to select a version for `syn`.'] },
    },
    {
        id: 'cargo/unlinked-crate',
        cause: 'dependency/module-not-found',
        rank: 'verdict',
        match: /use of undeclared crate or module|can't find crate for|unresolved import `|use of unresolved module or unlinked crate|you might be missing crate/,
        unless: /unresolved import `(?:crate|self|super)::/,
        yieldsTo: ofTransport,
        examples: { match: ["error[E0463]: can't find crate for `core`"] },
    },
    {
        id: 'cargo/rust-version',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /cannot be built because it requires rustc|rustc \d[\d.]{1,12} is not supported by the following packages?|requires rustc \d[\d.]{1,12} or newer|feature `edition20\d\d` is required|is not supported by the following package/,
        examples: { match: ['error: package `time v0.3.41` cannot be built because it requires rustc 1.81 or newer, while the currently active rustc version is 1.74.0'] },
    },
    {
        id: 'cargo/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error: checksum for `.{1,120}` (?:changed between lock files|was not previously calculated)|unable to verify that `.{1,120}` is the same as when the lockfile was generated|failed to verify the checksum of `/,
        examples: { match: ['error: checksum for `acme v0.3.1` changed between lock files'] },
    },
    {
        id: 'cargo/yanked',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /version \S{1,40} (?:of crate \S{1,60} )?is yanked|the package `.{1,100}` is yanked|error\[yanked\]/,
        unless: /^warning/,
        examples: { match: ['error: cannot install package `acme`: version 0.3.1 is yanked'] },
    },
    {
        id: 'rustup/toolchain',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /error: toolchain '.{1,80}' (?:is not installed|is not installable|does not (?:support|contain|have))|error: no release found for '|error: component '.{1,60}' for target '.{1,80}' is unavailable|error: the '\S{1,80}' target may not be installed|some components unavailable for download|error: invalid toolchain name|error: the '[\w-]{1,40}' binary, normally provided by/,
        yieldsTo: ofTransport,
        examples: { match: ["error: the 'cargo-clippy' binary, normally provided by the 'clippy' component, is not applicable to the '1.80-x86_64-unknown-linux-gnu' toolchain"] },
    },
    {
        id: 'rustup/download',
        cause: 'network/connection-failed',
        rank: 'cause',
        match: /error: could not download file from 'https?:|error: component download failed for|error: failed to download from `https?:|failed to download replaced source registry|Unable to update registry `|warning: spurious network error/,
        yieldsTo: [
            'token_expired',
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
        examples: { match: ["error: could not download file from 'https://static.rust-lang.org/dist/channel-rust-stable.toml.sha256' to '/home/runner/.rustup/tmp/x'"] },
    },
    {
        id: 'go/module',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /: unknown revision |invalid version: |reading https?:\/\/\S{1,300}\.(?:mod|info|zip): 4(?:04|10) |module .{1,200}: not a known dependency|no required module provides package|cannot find module providing package|module \S{1,200} found \(\S{1,80}\), but does not contain package|package \S{1,200} is not in (?:std|GOROOT)|: module lookup disabled by|no matching versions for query "|module declares its path as: |cannot find package "/,
        yieldsTo: ofTransport,
        unless: /unknown revision or path not in the working tree/,
        examples: { match: ['go: example.com/x@v9.9.9: reading https://proxy.example/x/@v/v9.9.9.mod: 404 Not Found'] },
    },
    {
        id: 'go/sum',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /missing go\.sum entry|updates to go\.(?:mod|sum) needed|go\.mod file indicates|inconsistent vendoring|go\.mod is not tidy|is explicitly required in go\.mod, but not marked as explicit/,
        help: 'Run `go mod tidy` (and `go mod vendor` where the repository vendors), and commit go.mod and go.sum.',
        examples: { match: ['x.go:4:2: missing go.sum entry for module providing package github.com/acme/y'] },
    },
    {
        id: 'go/checksum',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /^verifying \S{1,200}: checksum mismatch|verifying (?:module|go\.mod|\S{1,200}@\S{1,80}): checksum (?:mismatch|database)|This download does NOT match (?:an earlier download|the one reported by the checksum server)/,
        examples: { match: ['verifying github.com/acme/x@v1.2.0: checksum mismatch'] },
    },
    {
        id: 'go/no-such-tool',
        cause: 'environment/missing-tool',
        rank: 'cause',
        match: /^go: no such tool "\w{1,40}"/,
        yieldsTo: ['build/test-failure', 'build/compile-error'],
        help: 'The Go that was fetched on the way lacks this tool: install the Go version of go.mod in the job.',
        examples: { match: ['go: no such tool "covdata"'] },
    },
    {
        id: 'go/toolchain',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /requires go >= \d[\d.]{1,10} \(running go|go: download go\d[\d.]{1,10} for .{1,40}: toolchain not available|go: errors parsing go\.mod:|note: module requires Go \d|invalid go version '/,
        examples: { match: ['go: go.mod requires go >= 1.24 (running go 1.22.5; GOTOOLCHAIN=local)'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/shared-words.js


/** Words that many tools share: last resorts behind the rules of each tool. */
const sharedWordRules = [
    {
        id: 'checksum/mismatch',
        cause: 'dependency/checksum-mismatch',
        rank: 'cause',
        match: /checksum (?:mismatch|failed|verification failed|validation failed|does not match|did ?n[o']t match)|hash(?:es)? (?:mismatch|do(?:es)? not match|did not match)|SECURITY ERROR|sha(?:1|256|512)(?:sum)? (?:mismatch|does not match|check failed)|checksums? did NOT match|Wrong hash|digest mismatch|Signature verification failed for|SHA256 does not match|md5 mismatch|wrong checksum: \S|[cC]hecksum verification of the file failed|has changed checksum;|does not match checksum specified|had (?:an? )?(?:wrong content-hash|unexpected hash)|signature failed for .{1,120} file\.|The checksum for package at|not found in known hashes|Verification checksum was incorrect|Checksum error detected\. file=|Checksum validation failed, expected|(?:digest|hash|checksum)\b.{0,100}(?:did ?n[o']t match|does not match expected)/i,
        unless: /Mirror sync|truncated|incomplete|expected .{0,40}to (?:be|equal)|test/i,
        yieldsTo: ['npm/integrity', 'network/truncated-download'],
        examples: { match: ['msg="Digest did not match, expected sha256:aaa, got sha256:bbb"'] },
    },
    {
        id: 'lock/out-of-date',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'cause',
        match: /lock ?file .{0,40}(?:is not up to date|is out of date|out of sync|needs? to be updated|does not satisfy|is missing|not found)|is out of date, but --frozen|(?:missing|not present) in (?:the )?lock ?file|Requirement '\S{1,120}' not in lockfile|ERROR: Lockfile doesn't exist|lockfile contains merge conflict markers/i,
        yieldsTo: ofTransport,
        examples: { match: ["ERROR: Requirement 'acme/1.0' not in lockfile"] },
    },
    {
        id: 'package/not-found',
        cause: 'dependency/package-not-found',
        rank: 'symptom',
        match: /no packages? (?:found|matching)|(?:could not|unable to|cannot|failed to) resolve (?:the )?(?:\w{2,20} )?dependenc(?:y tree|y graph|ies)\b|requested version \S{1,60} is not available|no compatible versions? found|there is no package called|could not find a (?:compatible )?version (?:that|for)|unsatisfiable requirements|required by package '\S{1,80}' target|unsatisfiable dependenc|could not find (?:package|module|dependency) ['"`]|No such (?:package|module|crate): |dependency ['"`]?\S{1,100}['"`]? (?:could not be (?:found|resolved)|not found)|could not find a matching package|does not exist in the version database|in workspace `\S{1,120}` wasn't found|has no release \S{1,20} in registry/i,
        yieldsTo: [...ofTransport, 'dependency'],
        examples: { match: ['error: the dependency acme-core does not exist in the version database; does that port exist?'] },
    },
    {
        id: 'file/required-missing',
        cause: 'build/missing-file',
        rank: 'symptom',
        match: spoken(/No such file or directory|\bENOENT\b|FileNotFoundError|FileNotFoundException|Could not find file '|The system cannot find the (?:file|path) specified|cannot stat '|File not found|Cannot find path '|does not exist\.?$|no such file/i, 'ENOENT', 'ERROR_FILE_NOT_FOUND'),
        yieldsTo: [
            'http/404',
            'c/header',
            'ld/shared-library',
            'shell/command-not-found',
            'cmake/find-package',
            'ld/library-not-found',
            'pkgconfig/not-found',
            'file/manifest-missing',
        ],
        examples: { match: ["cp: cannot stat 'dist/app.js': No such file or directory"] },
    },
    {
        id: 'file/manifest-missing',
        cause: 'build/missing-file',
        rank: 'cause',
        match: /no such file or directory, open '.{1,200}package\.json'|could not find `Cargo\.toml` in|there is no POM in this directory|does not contain a Gradle build|go: go\.mod file not found in|Could not locate Gemfile|Composer could not find a composer\.json file|could not find a pyproject\.toml|No Podfile found|MSB1003: |no configuration file provided: not found|Could not find (?:a )?mix\.exs|No Makefile found|No targets specified and no makefile found/,
        help: 'Run the step in the directory of the project (`working-directory:`), or commit the file.',
        examples: { match: ["npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/w/package.json'"] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/system.js

/** The packages of Linux distributions. */
const systemRules = [
    {
        id: 'apt/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /E: Unable to locate package|has no installation candidate|E: Couldn't find any package by|E: Version '.{1,60}' for '.{1,100}' was not found|\ud328\ud0a4\uc9c0\ub97c? .{0,40}\ucc3e\uc744 \uc218 \uc5c6|\u30d1\u30c3\u30b1\u30fc\u30b8 .{1,80}(?:\u898b\u3064\u304b\u308a\u307e\u305b\u3093|\u898b\u3064\u3051\u308b\u3053\u3068\u304c\u3067\u304d\u307e\u305b\u3093)|E: Paket .{1,80} kann nicht gefunden werden|E: Impossible de trouver le paquet|E: No se ha podido localizar el paquete|E: \u65e0\u6cd5\u5b9a\u4f4d\u8f6f\u4ef6\u5305|E: Imposs\u00edvel encontrar o pacote|\uc124\uce58\ud560 \uc218 \uc788\ub294 \ud6c4\ubcf4\uac00 \uc5c6\uc2b5\ub2c8\ub2e4|\u30a4\u30f3\u30b9\u30c8\u30fc\u30eb\u5019\u88dc\u304c\u3042\u308a\u307e\u305b\u3093|\u6ca1\u6709\u53ef\u5b89\u88c5\u5019\u9009|existiert kein Installationskandidat|n.a pas de version susceptible d.\u00eatre install\u00e9e|no tiene un candidato para la instalaci\u00f3n|E: Release '.{1,60}' for '.{1,100}' was not found/,
        yieldsTo: ofTransport,
        examples: { match: ['E: Unable to locate package libavif15-dev'] },
    },
    {
        id: 'apt/index-out-of-sync',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /Mirror sync in progress|File has unexpected size|Hash Sum mismatch|Release file .{1,200} is not valid yet|\ud574\uc2dc \ud569\uc774 \ub9de\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4|\u30cf\u30c3\u30b7\u30e5\u30b5\u30e0\u304c\u9069\u5408\u3057\u307e\u305b\u3093|Hash-Summe stimmt nicht \u00fcberein|Somme de contr\u00f4le de hachage incoh\u00e9rente|La suma hash difiere|Hash \u6821\u9a8c\u548c\u4e0d\u7b26|Some index files failed to download/i,
        unless: /certificate|token|W: Some index files/i,
        yieldsTo: ['network', 'external_api', 'token_expired/http-401', 'token_expired/http-403', 'apt/repository'],
        examples: { match: ['   File has unexpected size (4711 != 4712). Mirror sync in progress? [IP: 192.0.2.1 80]'] },
    },
    {
        id: 'apt/broken',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /you have held broken packages|The following packages have unmet dependencies|\ud328\ud0a4\uc9c0\uc758 \uc758\uc874\uc131\uc774 \ub9de\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4|\u6e80\u305f\u305b\u306a\u3044\u4f9d\u5b58\u95a2\u4fc2\u304c\u3042\u308a\u307e\u3059|\u8f6f\u4ef6\u5305\u6709\u672a\u6ee1\u8db3\u7684\u4f9d\u8d56\u5173\u7cfb|haben unerf\u00fcllte Abh\u00e4ngigkeiten|contiennent des d\u00e9pendances non satisfaites|tienen dependencias incumplidas|t\u00eam depend\u00eancias desencontradas|E: Unmet dependencies|Depends: .{1,120} but (?:it is not|\S{1,60} is to be)|dpkg: dependency problems|\uc758\uc874\uc131 \ubb38\uc81c - |\u4f9d\u5b58\u95a2\u4fc2\u306e\u554f\u984c - |\u4f9d\u8d56\u5173\u7cfb\u95ee\u9898 - |Abh\u00e4ngigkeitsprobleme - |probl\u00e8mes de d\u00e9pendances? - |problemas de dependencias - |problemas de depend\u00eancia - |trying to overwrite '.{1,200}', which is also in package/,
        yieldsTo: ['apt/not-found', ...ofTransport],
        examples: { match: ['E: Unable to correct problems, you have held broken packages.'] },
    },
    {
        id: 'apt/repository',
        cause: 'dependency/artifact-not-found',
        rank: 'cause',
        match: /does(?: not|n't) have a Release file|NO_PUBKEY|E: The repository .{1,200} is not signed\.|404 {2}Not Found \[IP|The repository .{1,200} no longer has a Release|signatures couldn't be verified because the public key|EXPKEYSIG|(?:ERROR|WARNING): .{1,200}: UNTRUSTED signature|Release file .{1,200} is expired/,
        yieldsTo: ['network', 'external_api'],
        help: 'Correct or renew the apt source and its signing key; run `apt-get update` before the install.',
        examples: { match: ["E: The repository 'http://ppa.example noble Release' does not have a Release file."] },
    },
    {
        id: 'apt/lock',
        cause: 'environment/port-in-use',
        rank: 'verdict',
        match: /E: Could not get lock \/var\/lib|Unable to acquire the dpkg frontend lock|Waiting for cache lock: Could not get lock/,
        unless: /^Waiting|are you root/,
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
        examples: { match: ['Error: Unable to find a match: foo-devel'] },
    },
    {
        id: 'dnf/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /conflicting requests|file \S{1,200} (?:from install of \S{1,120} )?conflicts (?:between|with file)|nothing provides \S{1,120} needed by|package \S{1,160} requires \S{1,160}, but none of the providers/,
        yieldsTo: ['dnf/not-found', ...ofTransport],
        examples: { match: ['  - nothing provides libacme.so.3()(64bit) needed by acme-2.0-1.fc41.x86_64'] },
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
        unless: /No URLs in mirrorlist/,
        examples: { match: ["Error: Failed to download metadata for repo 'epel': Cannot prepare internal mirrorlist"] },
    },
    {
        id: 'dnf/out-of-sync',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /repomd\.xml does not match metalink|repomd\.xml GPG signature verification error|Downloading successful, but checksum doesn't match/,
        examples: { match: ['Error: repomd.xml does not match metalink for epel'] },
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
        match: /(?:ERROR|WARNING): .{1,200}: BAD archive|ERROR: \S{1,160}: (?:IO ERROR|package mentioned in index not found)|package mentioned in index not found/,
        yieldsTo: ['network', 'external_api'],
        unless: /BAD signature/,
        examples: { match: ["ERROR: acme-1.2-r0: package mentioned in index not found (try 'apk update')"] },
    },
    {
        id: 'pacman/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /error: target not found: |error: could not satisfy dependencies|error: database not found: |unable to satisfy dependency '|No provider of '\S{1,100}' found|Package '\S{1,100}' not found\.|nothing provides '\S{1,100}'/,
        yieldsTo: ofTransport,
        examples: { match: ['error: target not found: libacme'] },
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
        examples: { match: ['error: failed to synchronize all databases (failed to retrieve some files)'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages/system-refusals.js

/** What package managers of systems refuse for the machine's sake: a lock, no root, no space, a signature, the platform. */
const systemRefusalRules = [
    {
        id: 'system/package-lock',
        cause: 'environment/port-in-use',
        rank: 'verdict',
        match: /System management is locked by the application|Failed to obtain rpm transaction lock|could not lock database: File exists|unable to lock database\)|failed to take lock, another vcpkg|process has already locked \/\S|Timeout waiting to lock [\w -]{1,60}\. It is currently in use|Existing lock \/var\/run\/yum\.pid|index\.lock': File exists/,
        help: 'Another package manager held its lock: wait for it, or remove the lock file that a killed one left behind.',
        examples: { match: ["fatal: Unable to create '/w/.git/index.lock': File exists."] },
    },
    {
        id: 'system/not-root',
        cause: 'environment/permission-denied',
        rank: 'verdict',
        match: /are you root\?|unless you are root\.|has to be run with superuser privileges|need admin rights to install|Running makepkg as root is not allowed|directories are not writable by your user|EnvironmentNotWritableError|need to grant write permissions for that path/,
        examples: { match: ['E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?'] },
    },
    {
        id: 'system/no-space',
        cause: 'environment/disk-full',
        rank: 'verdict',
        match: /needs \d{1,9}[KMG]B more space on the |Partition \S{1,80} too full: |not enough free disk space\)|: Wrote only \d{1,9} of \d{1,9} bytes/,
        // The system's own words say it shorter.
        yieldsTo: ['machine/disk-full'],
        examples: { match: ['  installing package acme-1.0-1.x86_64 needs 120MB more space on the / filesystem'] },
    },
    {
        id: 'system/signature',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /error: GPG check FAILED|Public key for \S{1,160} is not installed|is unknown trust$|invalid or corrupted package \(PGP signature\)|One or more files did not pass the validity check|ERROR: .{1,200}: BAD signature|gpg: Can't check signature: No public key|signature from ".{1,120}" is (?:marginal|unknown) trust/,
        yieldsTo: ofTransport,
        help: 'Import the current signing key of the repository, or find out why the package is not signed by it.',
        examples: { match: ['Public key for acme-1.0.rpm is not installed'] },
    },
    {
        id: 'system/conflict',
        cause: 'dependency/version-conflict',
        rank: 'verdict',
        match: /failed to prepare transaction \(could not satisfy dependencies\)|failed to commit transaction \(conflicting files\)|: \S{1,200} exists in filesystem$|which is also in package \S|trying to overwrite \S{1,120} owned by /,
        yieldsTo: ofTransport,
        examples: { match: ['ERROR: acme-1.0-r0: trying to overwrite usr/bin/acme owned by acme-core-1.0-r0.'] },
    },
    {
        id: 'system/platform',
        cause: 'environment/wrong-architecture',
        rank: 'verdict',
        match: /package architecture \(\S{1,20}\) does not match system|This software does not run on \S{1,20} versions older|Container (?:action is|operations are) only supported on Linux|depends on hardware architecture being one of/,
        help: 'Use a runner, or a build of the package, whose system and architecture match.',
        examples: { match: ['Error: Cask acme depends on hardware architecture being one of [{:type=>:arm, :bits=>64}], but you are running {:type=>:intel}.'] },
    },
    {
        id: 'dnf/no-mirrors',
        cause: 'dependency/artifact-not-found',
        rank: 'verdict',
        match: /No URLs in mirrorlist/,
        help: 'The release has left the mirrors: use one that is maintained, or its archive.',
        examples: { match: ["Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist"] },
    },
    {
        id: 'system/not-on-medium',
        cause: 'dependency/index-out-of-sync',
        rank: 'verdict',
        match: /File '\S{1,200}' not found on medium '/,
        yieldsTo: ofTransport,
        transient: false,
        help: 'Refresh the repositories before the install.',
        examples: { match: ["File './noarch/acme-1.0.noarch.rpm' not found on medium 'https://mirror.acme.example/oss/'"] },
    },
    {
        id: 'system/sources',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /E: Conflicting values set for option \S{1,40} regarding source|E: The list of sources could not be read|Refusing to load formula \S{1,120} from untrusted tap/,
        help: 'Correct the list of package sources: two entries disagree, or one is not trusted.',
        examples: { match: ['E: Conflicting values set for option Signed-By regarding source https://apt.acme.example/ stable: a != b'] },
    },
    {
        id: 'system/installer',
        cause: 'environment/missing-tool',
        rank: 'symptom',
        match: /E: dpkg was interrupted, you must manually run|Installer failed with exit code: \d|Exit code was '\d{1,10}'\. Exit code indicates|The zip extension and unzip\/7z commands are both missing|Xcode alone is not sufficient on|Could not find Ninja\. Please install it|Unable to find a valid Visual Studio instance|could not find application file: \w{1,40}\.app|must install the sshpass program|Sandboxing is not working on your platform|\[ERROR\] No switch is currently set|Jobs without a job container are forbidden|Executing the custom container implementation failed|Cannot locate vswhere in|No Git executable found|was unable to detect the active compiler/,
        yieldsTo: [...ofTransport, 'dependency', 'environment/disk-full', 'environment/permission-denied'],
        examples: { match: ["E: dpkg was interrupted, you must manually run 'sudo dpkg --configure -a' to correct the problem."] },
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
        examples: { match: ['error Couldn\'t find package "acme-utilz" on the "npm" registry.'] },
    },
    {
        id: 'yarn/no-version',
        cause: 'dependency/version-not-found',
        rank: 'verdict',
        match: /Couldn't find any versions for "|YN0082: .{0,200}No candidates found|: No candidates found$|YN0016: /,
        examples: { match: ['error Couldn\'t find any versions for "left-pad" that matches "^9"'] },
    },
    {
        id: 'yarn/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /Your lockfile needs to be updated|The lockfile would have been (?:modified|created)|YN0028: |doesn't seem to be present in your lockfile|doesn't seem to have been installed - running an install/,
        help: 'Run `yarn install`, and commit yarn.lock.',
        examples: { match: [`Internal Error: acme-shop@workspace:.: This package doesn't seem to be present in your lockfile; run "yarn install" to update the lockfile`] },
    },
    {
        id: 'yarn/integrity',
        cause: 'dependency/checksum-mismatch',
        rank: 'verdict',
        match: /YN0018: |The remote archive doesn't match the expected checksum|Integrity check failed for "|error https:\/\/\S{1,300}: Integrity check/,
        examples: { match: ["\u27a4 YN0018: \u2502 acme-ui@npm:2.0.0: The remote archive doesn't match the expected checksum"] },
    },
    {
        id: 'yarn/engine',
        cause: 'dependency/platform-requirement',
        rank: 'verdict',
        match: /The engine "\w{1,20}" is incompatible with this module|The platform "\w{1,20}" is incompatible with this module|error Found incompatible module/,
        unless: /^(?:info|warning) /,
        examples: { match: ['error foo@1.0.0: The engine "node" is incompatible with this module. Expected version ">=22". Got "18.1.0"'] },
    },
    {
        id: 'yarn/missing-script',
        cause: 'build/config-error',
        rank: 'verdict',
        match: /error Command ".{1,80}" not found|Couldn't find a script named|YN0000: .{0,40}(?:Usage Error|No project found)|error: Script not found "/,
        examples: { match: ['error Command "tset" not found.'] },
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
        examples: { match: ['\u27a4 YN0001: \u2502 RequestError: socket disconnected before answer'] },
    },
    {
        id: 'bun/not-found',
        cause: 'dependency/package-not-found',
        rank: 'verdict',
        match: /^error: (?:package|GET|workspace dependency) ?.{1,300} (?:not found|- 404|failed to resolve)|error: \S{1,200} failed to resolve$/,
        yieldsTo: ofTransport,
        examples: { match: ['error: acme-utilz@^1.0.0 failed to resolve'] },
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
        examples: { match: ['error: Module not found "https://deno.land/x/acme@1.0.0/mod.ts".'] },
    },
    {
        id: 'deno/lockfile',
        cause: 'dependency/lockfile-out-of-date',
        rank: 'verdict',
        match: /The lockfile is out of date\. Run|error: The source code is invalid, as it does not match the expected hash in the lock file|Integrity check failed for (?:package|remote specifier)/,
        examples: { match: ['error: The lockfile is out of date. Run `deno install --frozen=false`, or rerun with `--frozen=false` to update it.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/packages.js


























/** Package managers of all ecosystems, and what programs do not find when they run. */
const packageRules = [
    ...npmRules,
    ...pnpmRules,
    ...yarnRules,
    ...bunDenoRules,
    ...nodeManagerRules,
    ...nodeModuleRules,
    ...pythonRules,
    ...pythonToolRules,
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
    ...systemRefusalRules,
    ...desktopRules,
    ...requirementRules,
    ...infra_infraRules,
    ...pluginRules,
    ...sharedWordRules,
    ...ownCompileRules,
    ...packageFamilyRules,
];

;// CONCATENATED MODULE: ./build/core/rules/tests/live.js
/** Rules that prove that a test's real connection to an outside host broke, or that the machine had not what it needs: then
 * the test is not to blame. */
const live = ['live/*', 'docker/daemon-missing'];
const liveRules = [
    {
        id: 'live/python-http-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}5(?!01|05)\d\d .{0,120}(?:url|https?:)/,
        unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock/i,
        show: 'last',
        examples: { match: ['E   requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://rates.acme.dev/v1/latest'] },
    },
    {
        id: 'live/python-unauthorized',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]{1,80}\.)?(?:HTTPError|HTTPStatusError): .{0,40}40[13] .{0,120}(?:url|https?:)/,
        unless: /localhost|127\.0\.0\.1|testserver|example\.(?:com|org|test)\b|mock|rate limit/i,
        show: 'last',
        examples: { match: ['E   requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://rates.acme.dev/v1'] },
    },
    {
        // An address that is not of the machine or of a private network: no test server answers there.
        id: 'live/node-connect',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^\s*(?:\[cause\]: |Caused by: )?(?:\w{1,20})?Error: connect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH) (?!127\.|10\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}:\d/,
        yieldsTo: ['network/connection-refused', 'network/no-route', 'network/connect-timeout'],
        examples: { match: ['    [cause]: Error: connect ECONNREFUSED 203.0.113.9:443'] },
    },
    {
        id: 'live/ruby-connection',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^ {5,}Failed to open TCP connection to [\w-]{1,60}\.[\w.-]{1,200}:\d{1,5} \(/,
        unless: /localhost|127\.0\.0\.1|mock|fake/i,
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connect-timeout'],
        examples: { match: ['       Failed to open TCP connection to rates.acme.dev:80 (Connection refused - connect(2) for "rates.acme.dev" port 80)'] },
    },
    {
        id: 'live/python-connection',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^E {2,}(?:[\w.]{1,80}\.)?(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|NewConnectionError|MaxRetryError|RemoteDisconnected|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|SSLError|ProtocolError|gaierror|ClientConnectorError|ServerDisconnectedError|URLError): /,
        unless: /localhost|127\.0\.0\.1|::1|testserver|mock|fake/i,
        examples: { match: ['E           http.client.RemoteDisconnected: Remote end closed connection without response'] },
    },
    {
        id: 'live/python-shared-library',
        cause: 'dependency/shared-library-missing',
        rank: 'verdict',
        match: /^E {2,}(?:OSError|ImportError): .{0,300}cannot open shared object file/,
        examples: { match: ['E   OSError: libbus.so.1: cannot open shared object file: No such file or directory'] },
    },
    {
        id: 'live/dns-in-test',
        cause: 'network/dns',
        rank: 'verdict',
        match: /^\s*(?:\u25cf .{0,60}|(?:Caused by: )?(?:[\w.]{1,40}: ){0,2})?getaddrinfo (?:ENOTFOUND|EAI_AGAIN) \S+\.\S+|^(?:Caused by: )?java\.net\.UnknownHostException: \S+\.\S+/,
        unless: /localhost|example\.(?:com|org|test)|invalid|mock|fake/i,
        examples: { match: ['    Error: getaddrinfo ENOTFOUND sandbox.acme.dev'] },
    },
    {
        // bats shows what a failed test printed behind a number sign.
        id: 'live/curl-in-bats',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /^# +curl: \((?:6|7|18|28|35|52|55|56)\) /,
        unless: /localhost|127\.0\.0\.1|\[::1\]/,
        examples: { match: ['#   curl: (6) Could not resolve host: api.acme.dev'] },
    },
    {
        id: 'live/php-stream',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /(?:stream_socket_client|fsockopen|file_get_contents|fopen)\(.{0,200}\): (?:Unable to connect to \S{1,200} \(|Failed to open stream: (?:Connection|php_network_getaddresses|Operation timed out))/i,
        unless: /localhost|127\.0\.0\.1|\[::1\]/,
        yieldsTo: ['network/dns', 'network/connection-refused', 'network/connect-timeout'],
        examples: { match: ['stream_socket_client(): Unable to connect to tcp://rates.acme.dev:80 (Connection refused)'] },
    },
    {
        id: 'live/go-http',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /_test\.go:\d+: .{0,300}\b(?:Get|Post|Put|Head|Patch|Delete) "https?:\/\/\S{1,300}": .{0,200}(?:dial tcp|read tcp|: EOF$|unexpected EOF|context deadline exceeded|net\/http: |x509: |connection reset)/,
        unless: /localhost|127\.0\.0\.1|\[::1\]|mock|fake|want |expected /i,
        examples: { match: ['    a_test.go:9: list: Get "https://sandbox.acme.dev/a": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'] },
    },
    {
        id: 'live/postman-unauthorized',
        cause: 'token_expired/http-401',
        rank: 'verdict',
        match: /\bexpected response to have status code \d{3} but got 40[13]$/,
        examples: { match: ['expected response to have status code 200 but got 401'] },
    },
    {
        // Newman's line of a request: method, address, answer, size, time.
        id: 'live/newman-server-error',
        cause: 'external_api/http-5xx',
        rank: 'verdict',
        match: /^\s*(?:GET|PUT|POST|PATCH|DELETE) https?:\/\/\S{3,300} \[5(?!01|05)\d\d .{3,40}, [\d.]{1,9}k?B, /,
        unless: /localhost|127\.0\.0\.1/,
        examples: { match: ['  GET https://staging.acme.dev/health [503 Service Unavailable, 318B, 25ms]'] },
    },
    {
        id: 'live/jest-worker-killed',
        cause: 'environment/killed',
        rank: 'verdict',
        match: /A jest worker process \(pid=\d+\) was terminated by another process: signal=SIG(?:KILL|TERM|SEGV|BUS)/,
        examples: { match: ['A jest worker process (pid=18523) was terminated by another process: signal=SIGKILL, exitCode=null.'] },
    },
    {
        // A real socket broke: an error that a test makes up itself has a frame of the test here.
        id: 'live/node-socket',
        cause: 'network/connection-reset',
        rank: 'verdict',
        match: /^\s*(?:at )?(?:(?:TCP|TLSWrap)\.onStreamRead \((?:node:)?internal\/stream_base_commons|(?:TLS)?Socket\.socketOnEnd \((?:node:)?_http_client)/,
        // An answer that refuses a login is read from a socket, too.
        yieldsTo: ['network/connection-reset', 'network/connection-closed', 'local/service-not-answering', 'token_expired'],
        examples: { match: ['      at TCP.onStreamRead (node:internal/stream_base_commons:216:20)'] },
    },
    {
        // A browser names the page that it could not load.
        id: 'live/browser-page',
        cause: 'network/connection-failed',
        rank: 'verdict',
        match: /net::ERR_(?:NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|CONNECTION_(?:RESET|TIMED_OUT|CLOSED|REFUSED)|TIMED_OUT|ADDRESS_UNREACHABLE|NETWORK_CHANGED|SSL_PROTOCOL_ERROR) at https?:\/\/(?!127\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)[\w-]{1,60}\.[\w.-]{2,}|^E {2,}.{1,120}net::ERR_(?:NAME_NOT_RESOLVED|INTERNET_DISCONNECTED)$/,
        unless: /\.local\b|\.test\b|example\.(?:com|org)|mock|fake|invalid/i,
        yieldsTo: ['network/dns'],
        examples: { match: ['    Error: page.goto: net::ERR_NAME_NOT_RESOLVED at https://staging.acme.dev/'] },
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
        examples: { match: ['    Error: expect(locator).toBeVisible() failed'] },
    },
    {
        id: 'playwright/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) \[[\w .-]{1,60}\] \u203a |^ {4}\[[\w .-]{1,60}\] \u203a \S{1,300}\.[cm]?[jt]sx?:\d+|expect\((?:page|locator|received)\)\.(?:not\.)?to\w+\(/,
        yieldsTo: [...live, 'playwright/assertion', 'jest/*', 'vitest/*', 'dependency', 'bun/*'],
        examples: { match: ['  1) [chromium] \u203a auth.spec.ts:3:5 \u203a logs in \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500'] },
    },
    {
        id: 'playwright/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ {2}\d+ failed$|^ {2}\d+ interrupted$|Running \d+ tests? using \d+ workers?.{0,40}failed|^Error: No tests found$|Failed to run (?:global setup|your tests)|Error: Process from config\.webServer/,
        yieldsTo: [...live, 'playwright/assertion', 'playwright/failed', 'network', 'external_api'],
        examples: { match: ['  3 failed'] },
    },
    {
        id: 'cypress/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:AssertionError|CypressError|Error): Timed out (?:retrying after|waiting)|^\s*CypressError: |`cy\.\w{1,30}\(\)` (?:failed|timed out)|^\s*Cypress could not verify that this server is running/,
        yieldsTo: live,
        examples: { match: ['     AssertionError: Timed out retrying after 4000ms: Expected to find element: `#pay`'] },
    },
    {
        id: 'cypress/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /[\u2716\u2717] {1,4}\d+ of \d+ failed \(\d+%\)|^\s*\u2502 Failing: {1,12}[1-9]|Your configFile is invalid|Can't run because no spec files were found/,
        yieldsTo: [...live, 'cypress/assertion', 'mocha/*', 'chai/*'],
        examples: { match: ['    \u2716  1 of 4 failed (25%)                     00:41        9        8        1        -        -'] },
    },
    {
        id: 'selenium/failed',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /(?:selenium\.common\.exceptions|org\.openqa\.selenium)\.(?:\w{1,60}\.)?(?:NoSuchElement|Timeout|StaleElementReference|ElementClickIntercepted|ElementNotInteractable|NoAlertPresent)Exception|Selenium::WebDriver::Error::(?:NoSuchElement|TimeOut|StaleElement)|no such element: Unable to locate element/,
        yieldsTo: live,
        examples: { match: ['selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element: {"method":"css selector","selector":"#pay"}'] },
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
        match: /^Spec Files:\s+.{0,60}\d+ failed|Error: element \(".{1,200}"\) still not (?:displayed|existing|clickable|enabled) after \d+ms|^\s*Expect \$\(.{1,200}\) to |^\s*[\u2716\u2717] \d+ assertions? failed|TEST FAILURE:.{0,60}assertions? failed/,
        yieldsTo: live,
        examples: { match: ['Spec Files:	 3 passed, 1 failed, 4 total (100% completed) in 00:00:41'] },
    },
    {
        id: 'testcafe/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) AssertionError: |^ \d+\/\d+ failed \(\d+m? ?\d*s\)|The specified selector does not match any element in the DOM tree/,
        yieldsTo: live,
        examples: { match: ['   1) AssertionError: expected 3 to deeply equal 4'] },
    },
    {
        id: 'storybook/failed',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /SB_CORE-SERVER_\d{4} \(|SB_BUILDER-\w{1,20}_\d{4} \(|Message:\s+.{0,40}StorybookTestRunnerError|^\s*StorybookTestRunnerError: |Storybook failed to (?:build|start)|Found \d+ visual changes?.{0,80}exit|\u2716 Failed to (?:verify your Storybook|build Storybook)/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
        examples: { match: ['\u2716 Failed to build Storybook'] },
    },
    {
        id: 'lighthouse/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:\u2718|X) {2}(?:categories|resource-summary)[.:]\S{1,80} failure for |Assertion failed\. Exiting with status code 1|\d+ Accessibility (?:Violations|violations) (?:were|was) (?:detected|found)|Expected the HTML found at .{1,200} to have no violations/,
        examples: { match: ['  \u2718  categories.performance failure for minScore assertion'] },
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
        examples: { match: ['FAIL Required test coverage of 90% not reached. Total coverage: 81.20%'] },
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
        examples: { match: ['[ant:jacocoReport] Rule violated for bundle kv: lines covered ratio is 0.61, but expected minimum is 0.80'] },
    },
    {
        id: 'simplecov/coverage',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /^(?:Line|Branch)? ?[cC]overage \([\d.]+%\) is below the expected minimum coverage|^SimpleCov failed with exit \d+ due to a coverage related error|^Coverage has dropped by/,
        yieldsTo: tests,
        examples: { match: ['Line coverage (71.20%) is below the expected minimum coverage (90.00%).'] },
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
        examples: { match: ['codecov/patch: failure: 41.00% of diff hit (target 80.00%)'] },
    },
    {
        id: 'coverage/below',
        cause: 'build/coverage-threshold',
        rank: 'cause',
        match: /[cC]overage:? .{0,60}(?:\bbelow\b|less than|lower than|does not meet|not met|is under) |(?:below|under|less than) (?:the )?(?:minimum|required|expected) .{0,30}coverage|tarpaulin: .{0,60}below|Error: Code coverage/,
        unless: /warn|not below/i,
        yieldsTo: [...tests, 'coverage/threshold', 'network', 'external_api', 'token_expired'],
        examples: { match: ['total coverage 61.2% is below 70%'] },
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
        examples: { match: ['  Assert.Equal() Failure: Values differ'] },
    },
    {
        id: 'dotnet/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed \S.{0,200} \[(?:< )?\d+ ?m?s\]|^\s*\[xUnit\.net [\d:.]+\] {2,}\S.{1,200} \[FAIL\]$|^\s*failed \S{1,200} \(\d+m?s(?: \d+ms)?\)/,
        yieldsTo: [...live, 'msvc/error', 'dotnet/assertion'],
        examples: { match: ['  Failed Acme.PoolTests.Reuse [12 ms]'] },
    },
    {
        id: 'dotnet/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed! +- Failed: +[1-9]|^\s*(?:Total tests: \d+).{0,60}Failed: [1-9]|^Test Run (?:Failed|Aborted)\.|^\s*Failed: +[1-9]\d*$|Test summary: total: \d+, failed: [1-9]|^The active test run was aborted\.|test run summary: Failed|\ud14c\uc2a4\ud2b8 \uc2e4\ud589\uc5d0 \uc2e4\ud328|\u30c6\u30b9\u30c8\u306e\u5b9f\u884c\u306b\u5931\u6557|Fehler beim Testlauf|\u00c9chec de la s\u00e9rie de tests/i,
        unless: /Total tests: 0|Failed: +0/,
        yieldsTo: [...live, 'msvc/error', 'dotnet/assertion', 'dotnet/test-failed', 'environment'],
        examples: { match: ['Failed!  - Failed:     1, Passed:     9, Skipped:     0'] },
    },
    {
        id: 'xctest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /XCTAssert\w{0,40} failed|: error: -\[\S{1,120} \S{1,120}\] : |Expectation failed: |XCTUnwrap failed|Asynchronous wait failed: Exceeded timeout|Failed to (?:tap|synthesize event|get matching snapshots)|Issue recorded: /,
        yieldsTo: live,
        examples: { match: ['A.swift:12: error: -[ATests testX] : XCTAssertEqual failed: ("1") is not equal to ("2")'] },
    },
    {
        id: 'xcode/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Test Case '.{1,200}' failed|^\s*\u2718 Test "?\w.{1,200} (?:failed|recorded)|^\s*[\u2716\u2717x] \w{1,120}, (?:XCTAssert|failed - )|^error: Exited with unexpected signal code/,
        yieldsTo: [...live, 'xctest/assertion'],
        examples: { match: ["Test Case '-[Tests.PoolTests testReuse]' failed (0.012 seconds)."] },
    },
    {
        id: 'xcode/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\* TEST(?: BUILD| EXECUTE)? FAILED \*\*|^Test Suite '.{1,200}' failed|^Testing failed:|^\s*Failing tests:|Executed \d+ tests?, with [1-9]\d* failures?|\u2718 Test run with \d+ tests? .{0,60}failed|^\s*Tests have failed|Number of failures {1,3}\| [1-9]/,
        yieldsTo: [...live, 'xctest/assertion', 'xcode/test-failed', 'gcc/error', 'token_expired', 'apple/simulator'],
        examples: { match: ['** TEST FAILED **'] },
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
        examples: { match: ['     Assertion with == failed'] },
    },
    {
        id: 'exunit/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\) test .{1,200} \([\w.]{1,120}\)$|^(?:Finished in .{1,40})?\d+ (?:doctests?, \d+ )?tests?, [1-9]\d* failures?|^\s*\d+ (?:tests|properties), (?:\d+ tests, )?[1-9]\d* failures?/,
        yieldsTo: ['exunit/assertion', 'elixir/compile', ...live],
        examples: { match: ['  1) test drains the queue (PubSub.PoolTest)'] },
    },
    {
        id: 'erlang/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\*\*error:\{?(?:assert\w{0,20}|badmatch|exit)|^\s*Failed: [1-9]\d*\. {1,2}Skipped: \d+|^%%% \w{1,80}_SUITE:? ==> \S.{0,120}FAILED|^===> Failures occurred running tests|^Failed \d+ tests?\. (?:Skipped|Passed)/,
        yieldsTo: live,
        examples: { match: ['===> Failures occurred running tests: 1'] },
    },
    {
        id: 'haskell/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+ examples?, [1-9]\d* failures?(?:, \d+ pending)?$|^\s*\d+ out of \d+ tests failed|^Test suite \S{1,80}: FAIL$|^\s*\*\*\* Failed! (?:Falsified|Falsifiable|Exception)|Test suite failure for package|^\s*predicate failed on: /,
        yieldsTo: ['rspec/*', ...live],
        examples: { match: ['1 out of 9 tests failed (0.02s)'] },
    },
    {
        id: 'ocaml/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ASSERT \S.{1,200}$|^FAIL\s+\S.{1,120}\s+Expected: |^\[FAIL\] {4,}|^\u2502 \[FAIL\] {4,}|^\d+ failures?! (?:\d+ tests? run|in [\d.]+s)/,
        unless: /^ASSERT .{1,120}(?:ok|OK)$/,
        examples: { match: ['[FAIL]        pool          0   reuse.'] },
    },
    {
        id: 'r/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[ FAIL [1-9]\d* \| WARN|^(?:\u2500\u2500|--) (?:Failure|Error) \(|^Error: ! Test failures\.?|^Error: Test failures$|^Status: \d+ ERRORs?|^ {2}Running \u2018.{1,80}\u2019 \[.{1,40}\]ERROR|^\* checking tests \.\.\. ERROR|^Error: R CMD check found (?:ERROR|WARNING)s/,
        yieldsTo: ['dependency', ...live],
        examples: { match: ['[ FAIL 1 | WARN 0 | SKIP 0 | PASS 8 ]'] },
    },
    {
        id: 'julia/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /: Test Failed at \S{1,300}:\d+|: Error During Test at \S{1,300}:\d+|^ERROR: LoadError: Some tests did not pass: \d+|^ERROR: Package \w{1,80} errored during testing/,
        yieldsTo: live,
        examples: { match: ['reuse: Test Failed at /w/test/runtests.jl:4'] },
    },
    {
        id: 'busted/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures?|0 failures? \/ [1-9]\d* errors?)|^Failure \u2192 \S|^Error \u2192 \S/,
        examples: { match: ['8 successes / 1 failure / 0 errors / 0 pending : 0.01 seconds'] },
    },
    {
        id: 'dart/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: \S{1,300}\.dart: .{1,200} \[E\]$|^(?:\u274c|\u2716) \S.{1,200} \(failed\)$|The following (?:TestFailure|assertion|_TypeError|StateError) was thrown running a test/,
        yieldsTo: live,
        examples: { match: ['00:02 +8 -1: test/pool_test.dart: reuse [E]'] },
    },
    {
        id: 'dart/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: Some tests failed\.|^Some tests failed\.$|^(?:\ud83c\udf89 |\u274c )?\d+ tests? passed, [1-9]\d* failed/,
        yieldsTo: ['dart/compile', ...live],
        examples: { match: ['43 tests passed, 3 failed.'] },
    },
    {
        id: 'elm/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^TEST RUN FAILED$|^TEST RUN INCOMPLETE/,
        examples: { match: ['TEST RUN FAILED'] },
    },
    {
        id: 'clojure/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL|ERROR) in \([\w-]{1,120}\) \(\S+:\d+\)|^[1-9]\d* failures?, \d+ errors?\.$|^0 failures, [1-9]\d* errors?\.$/,
        yieldsTo: live,
        examples: { match: ['FAIL in (reuse-test) (pool_test.clj:12)'] },
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
        examples: { match: ['AssertionError [ERR_ASSERTION]: 3 == 4'] },
    },
    {
        id: 'test/summary',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /\btests? passed, [1-9]\d* failed|\b\d+ passed,? (?:and )?[1-9]\d* failed\b|\b[1-9]\d* (?:tests?|specs?|scenarios?|examples?|test cases?|test suites?|assertions?) (?:\w{1,12} )?failed\b|\b[1-9]\d* of \d+ (?:tests?|specs?|test cases) failed|\b\d+ tests?, [1-9]\d* failures?|\b(?:Some|One or more) tests? (?:have )?failed|^\s*(?:Unit |Integration |E2E |Smoke )?[tT]ests? (?:have )?(?:failed|FAILED)\b|\bERROR: [tT]ests? .{0,60}fail|^FAILED TESTS?:|\b[1-9]\d* failed tests?\b|failed tests?: [1-9]/,
        unless: /\bretry|will be retried|flaky|\b0 failed\b|expected to fail/i,
        yieldsTo: ['build/test-failure', ...live],
        examples: { match: ['43 tests passed, 3 failed.'] },
    },
    {
        id: 'test/runner-sentence',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /^No test (?:is available in|matches the given testcase filter)|^OK, but there were issues!|\[vitest-(?:pool|worker|pool-runner)\]: (?:Timeout|Worker|Failed)|^SUMMARY: (?:Thread|Address|Memory|Leak|UndefinedBehavior)Sanitizer: |Eyes detected (?:[1-9]\d* )?differences|^report \| [1-9]\d* Mismatched/,
        yieldsTo: ['build/test-failure', ...live],
        examples: { match: ['No test is available in /w/bin/Pool.Tests.dll. Make sure that test discoverer & executors are registered'] },
    },
    {
        id: 'test/marker',
        cause: 'build/test-failure',
        rank: 'symptom',
        match: /^\s*(?:\S{1,40} )?(?:\[FAIL\]|\[FAILED\]|FAIL: |FAILED: |TEST FAILED\b|FAILURE: (?!Build failed)).{0,200}/,
        yieldsTo: ['build', 'network', 'external_api', 'token_expired', 'dependency', 'environment'],
        examples: { match: ['[FAIL] checkout flow'] },
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
        examples: { match: ['--- FAIL: TestRetryBudget (0.01s)'] },
    },
    {
        id: 'go/test-message',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s+\S{1,200}_test\.go:\d+: |^\s+Error Trace:\s|^\s+Error: {6,}\s?(?:Not equal|Should|An error|Received unexpected|Expected)/,
        yieldsTo: ['go/test-failed', 'go/compile', 'go/module', 'go/sum', ...live],
        examples: { match: ['    pool_test.go:41: got 503, want 200'] },
    },
    {
        id: 'go/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL\t|FAIL {4})\S{1,300}\s+[\d.]+s$|^DONE \d+ tests,.{0,60} [1-9]\d* failures?|^coverage: .{1,80}\bFAIL$|^WARNING: DATA RACE$|^testing: race detected during execution/,
        yieldsTo: ['go/test-failed', 'go/test-message', 'go/compile', 'go/module', 'go/sum', 'go/vet', ...live],
        examples: { match: ['FAIL\tgithub.com/acme/x\t0.4s'] },
    },
    {
        id: 'ginkgo/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:\[FAIL\]|\[FAILED\]|\[TIMEDOUT\]|\[PANICKED\]) (?:\[\w{1,20}\] )?.{1,200}(?:\[It\]|in \[(?:It|BeforeEach|BeforeSuite|AfterEach)\])|^Summarizing \d+ Failures?:|^FAIL! -- \d+ Passed|Ginkgo ran \d+ suites? in .{1,60}Test Suite Failed/,
        yieldsTo: live,
        examples: { match: ['  [FAIL] Pool when full [It] refuses'] },
    },
    {
        id: 'cargo/test-panicked',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*thread '.{1,200}' (?:\(\d+\) )?panicked at/,
        unless: /^\s*thread 'main'/,
        yieldsTo: live,
        examples: { match: ["thread 'tests::x' (13214) panicked at src/lib.rs:5:50:"] },
    },
    {
        // Tests run in threads of their own names: this is the program itself.
        id: 'rust/main-panicked',
        cause: 'build/runtime-error',
        rank: 'cause',
        match: /^\s*thread 'main' (?:\(\d+\) )?panicked at/,
        unless: /build\.rs|Cargo\.toml|\.cargo[\\/]registry[\\/]/,
        yieldsTo: ['network', 'external_api', 'token_expired', 'environment', 'build/test-failure'],
        examples: { match: ["thread 'main' (13214) panicked at src/main.rs:4:5:"] },
    },
    {
        id: 'cargo/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^test .{1,200} \.\.\. FAILED|^\s*(?:TRY \d+ )?FAIL \[ *[\d.]+s\] |^test .{1,200} - should panic \.\.\. FAILED|^\s*(?:TERMINATING|TIMEOUT) \[>? *[\d.]+s\] |^snapshot assertion for '.{1,120}' failed/,
        yieldsTo: ['cargo/test-panicked', ...live],
        examples: { match: ['test tests::drains ... FAILED'] },
    },
    {
        id: 'cargo/test-summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^test result: FAILED|^error: test failed, to rerun pass|^error: \d+ targets? failed|^error: doctest failed|^ {4,}Summary \[ *[\d.]+s\].{0,120} [1-9]\d* (?:failed|timed out)|^error: test run failed/,
        yieldsTo: ['cargo/test-panicked', 'cargo/test-failed', ...live],
        examples: { match: ['test result: FAILED. 3 passed; 1 failed; 0 ignored'] },
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
        examples: { match: ['    Expected: true'] },
    },
    {
        id: 'jest/suite',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\u25cf .{0,200}Test suite failed to run|^\s*Your test suite must contain at least one test|Jest encountered an unexpected token|^Jest: Got error running|^No tests found, exiting with code 1/,
        yieldsTo: ['jest/assertion', 'jest/failed', 'dependency', 'tsc/*', ...live],
        help: 'The file could not be loaded: read the error below that line; it is not an assertion.',
        examples: { match: ['  \u25cf Test suite failed to run'] },
    },
    {
        id: 'jest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s{0,8} {2}\u25cf (?!.{0,200}(?:Test suite failed|Console$|Cannot log|Deprecation|Validation)).{1,200}\S$|^ {4,}expect\((?:received|jest\.fn\(\)|string|element)\)\.|^\s{0,20} {2}\u2715 .{1,200}/,
        unless: /^\s*\u25cf (?:Console|process\.exit|Multiple configs|Invalid|Validation|Cannot log|Deprecat|Unknown option|[^\u203a]{0,200}(?:[:.]|\bv?\d+\.\d+\.\d+\S*)$)/,
        yieldsTo: [...live, 'dependency/module-not-found'],
        examples: { match: ['  \u25cf client \u203a maps 503 to retryable'] },
    },
    {
        id: 'jest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Tests: {1,8}[1-9]\d* failed|^Test Suites: [1-9]\d* failed|^ \u203a [1-9]\d* snapshots? (?:failed|obsolete)|^Snapshots: {1,4}[1-9]\d* failed/,
        yieldsTo: ['jest/assertion', 'jest/failed', 'jest/suite', 'dependency', ...live],
        examples: { match: ['Tests:       1 failed, 3 passed, 4 total'] },
    },
    {
        id: 'vitest/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:Error: )?(?:Test|Hook) timed out in \d+ ?ms|^(?:\u2192 )?AssertionError: (?:expected |promise |Target cannot|\[vitest\])|^Error: Snapshot `.{1,200}` mismatched|^(?:Error: )?\[vitest\] No ".{1,80}" export is defined/,
        yieldsTo: live,
        examples: { match: ['Error: Test timed out in 30000ms.'] },
    },
    {
        id: 'vitest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*FAIL {1,2}(?:\|.{1,40}\| )?\S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^\s*[\u276f\u00d7] \S{1,300}(?:\.test\.|\.spec\.)[cm]?[jt]sx?|^\u23af+ Failed (?:Tests|Suites) \d+|^\u23af+ Unhandled (?:Errors|Rejection|Error) \u23af+|Vitest caught \d+ unhandled errors?/,
        yieldsTo: [...live, 'vitest/assertion', 'jest/*', 'dependency'],
        examples: { match: [' FAIL  src/login.test.ts > login > rejects expired tokens'] },
    },
    {
        id: 'vitest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ *Test Files +\d+ failed|^ *Tests {1,8}\d+ failed|^ *(?:Snapshots {1,8}\d+ failed|Errors {1,8}\d+ errors?)|^No test (?:files|suite) found(?:, exiting with code 1| in file)/,
        yieldsTo: [...live, 'vitest/assertion', 'vitest/failed', 'dependency'],
        examples: { match: [' Test Files  1 failed | 2 passed (3)'] },
    },
    {
        id: 'mocha/timeout',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Timeout of \d+ms exceeded\. For async tests|Error: Timeout of \d+ms exceeded|Error: Timeout - Async function did not complete within|Async callback was not invoked within|done\(\) called multiple times/,
        yieldsTo: live,
        examples: { match: ['     Error: Timeout of 300ms exceeded. For async tests and hooks, ensure "done()" is called'] },
    },
    {
        id: 'mocha/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s{1,8}[1-9]\d* failing\b/,
        yieldsTo: [...live, 'mocha/timeout', 'test/assertion', 'node/assertion', 'dependency', 'chai/*'],
        examples: { match: ['  2 failing'] },
    },
    {
        id: 'node/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:Uncaught )?AssertionError \[ERR_ASSERTION\](?:: |$)|^\s*error: (?:'|\|-|>-)?.{0,40}Expected values to be (?:strictly|loosely)|^\s*Expected values to be (?:strictly|loosely) (?:deep-)?(?:not )?equal/,
        yieldsTo: live,
        examples: { match: ['AssertionError [ERR_ASSERTION]: 3 == 4'] },
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
        match: /^(?:# fail |\u2139 fail |# failed )[1-9]\d*$|^(?: {0,8})not ok \d+ (?!.{0,200}# (?:TODO|SKIP))|^\u2716 failing tests:$|^\s*failureType: '(?:testCodeFailure|hookFailed|uncaughtException)'/,
        yieldsTo: [...live, 'bats/*', 'perl/*', 'pgtap/*', 'node/assertion', 'mocha/*', 'test/assertion', 'dependency'],
        examples: { match: ['# fail 1'] },
    },
    {
        id: 'ava/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\u2716 \d+ tests? failed|^\s*[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?) failed$|^\s*Difference \(- actual, \+ expected\)|^\s*\u2716 Timed out while running tests/,
        yieldsTo: live,
        examples: { match: ['  1 test failed'] },
    },
    {
        id: 'jasmine/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ specs?, [1-9]\d* failures?|^\s*Expected .{1,300} to (?:be|equal|have been called|contain|match|throw|have)\b.{0,200}\.$|^(?:Chrome|Firefox|Edg|HeadlessChrome|Safari)\S* [\d.]+ \(.{1,40}\).{0,200} FAILED$|Executed \d+ of \d+ \([1-9]\d* FAILED\)|^TOTAL: [1-9]\d* FAILED/,
        yieldsTo: live,
        examples: { match: ['12 specs, 1 failure'] },
    },
    {
        id: 'bun/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\(fail\) .{1,200}|^error: expect\(received\)\.|^error: Test .{1,120} timed out after \d+ms/,
        yieldsTo: live,
        examples: { match: ['(fail) retry > stops after 503 [1.20ms]'] },
    },
    {
        id: 'deno/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^error: AssertionError: |^.{1,200} \.\.\. FAILED \(\d+m?s\)$|^FAILED \| \d+ passed|^error: Test failed$|^error: Leaks detected:|^error: Values are not equal/,
        yieldsTo: live,
        examples: { match: ['error: AssertionError: Values are not equal.'] },
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
        examples: { match: ['org.opentest4j.AssertionFailedError: expected: <1> but was: <2>'] },
    },
    {
        id: 'junit/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[ERROR\] +[\w.$]{0,200}(?:Tests?|IT|Spec)(?:\.|>|:)\S{0,200}.{0,200}|<<< (?:FAILURE|ERROR)!|^\S.{0,200} > .{1,200} FAILED$|^\s*(?:org\.(?:junit|testng)\.\S{1,120}(?:Error|Failure|Exception))/,
        unless: /Tests run:|Failed to execute goal|COMPILATION/,
        yieldsTo: [...live, 'jvm/compile', 'junit/assertion'],
        examples: { match: ['[ERROR]   PoolTest.reuse:31 the pool is full'] },
    },
    {
        id: 'junit/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /Tests run: {1,3}\d+, {1,3}(?:Failures: {1,3}[1-9]\d*|Failures: {1,3}0, {1,3}Errors: {1,3}[1-9])|There (?:are|were) (?:test failures|failing tests)|^\s*[1-9]\d* tests? completed, [1-9]\d* failed|tests? completed, [1-9]\d* failed|Execution failed for task '.{1,120}[tT]est'|No tests (?:found for given includes|were executed!|matching pattern)|^\[ {2,}[1-9]\d* tests failed {2,}\]/,
        yieldsTo: [...live, 'jvm/compile', 'junit/assertion', 'junit/failure'],
        examples: { match: ['Tests run: 40, Failures: 1, Errors: 0, Skipped: 0'] },
    },
    {
        id: 'surefire/fork-crashed',
        cause: 'environment/crashed',
        rank: 'verdict',
        match: /The forked VM terminated without properly saying goodbye/,
        yieldsTo: ['environment/out-of-memory', 'environment/killed', 'environment/disk-full'],
        help: 'The test JVM ended by itself: look for `System.exit`, a crash file `hs_err_pid*.log` or a memory limit.',
        examples: { match: ['[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?'] },
    },
    {
        id: 'gradle/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Test (?:run )?failed\.? {0,3}(?:See|\()|^\s*Suite: .{1,120} FAILED$|^> Failed to (?:load JUnit Platform|execute test)|Process 'Gradle Test Executor \d+' finished with non-zero exit value 1$/,
        yieldsTo: ['junit/*', ...live],
        examples: { match: ["Process 'Gradle Test Executor 3' finished with non-zero exit value 1"] },
    },
    {
        id: 'testng/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Total tests run: \d+,.{0,40} Failures: [1-9]|^Tests run: \d+, Passes: \d+, Failures: [1-9]/,
        yieldsTo: ['junit/assertion', 'junit/failure', ...live],
        examples: { match: ['Total tests run: 12, Passes: 11, Failures: 1, Skips: 0'] },
    },
    {
        id: 'scalatest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\*\* FAILED \*\*\*|^\[error\] Failed tests:|^\[error\] Failed: Total \d+, Failed [1-9]|^(?:\[info\] )?\*\*\* \d+ (?:TESTS?|SUITES?) (?:FAILED|ABORTED) \*\*\*|^\[error\] \(.{1,80}[tT]est\) sbt\.TestsFailedException|(?:==> X |==> E )\S{1,200}\./,
        yieldsTo: ['jvm/compile', ...live],
        examples: { match: ['[info] - drains the queue *** FAILED ***'] },
    },
    {
        id: 'cucumber/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^[1-9]\d* scenarios? \(.{0,60}[1-9]\d* (?:failed|undefined|ambiguous)|^Undefined scenarios:$|^Failed scenarios:$|^cucumber (?:-p \S+ )?features\/\S+:\d+|io\.cucumber\.junit\.UndefinedStepException/,
        yieldsTo: ['junit/assertion', 'rspec/*', 'chai/*', 'node/assertion', ...live],
        examples: { match: ['3 scenarios (1 failed, 2 passed)'] },
    },
    {
        id: 'jvm/test-context',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /IllegalStateException: Failed to load ApplicationContext|ApplicationContext failure threshold \(\d+\) exceeded|Architecture Violation \[Priority: /,
        yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
        help: 'Read the last `Caused by:` below it: it names the bean or property.',
        examples: { match: ['java.lang.IllegalStateException: Failed to load ApplicationContext for [WebMergedContextConfiguration@1f]'] },
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
        examples: { match: ['/w/pool_test.cc:41: Failure'] },
    },
    {
        id: 'gtest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:\d+: )?\[ {2}FAILED {2}\]|^ ?\d+ FAILED TESTS?$/,
        yieldsTo: ['gtest/assertion', ...live],
        examples: { match: ['[  FAILED  ] Pool.Reuse (3 ms)'] },
    },
    {
        id: 'catch2/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\S{1,300}:\d+: (?:FAILED|ERROR: (?:CHECK|REQUIRE|TEST CASE)).{0,200}|^\S{1,300}\(\d+\): (?:FAILED:|ERROR: (?:CHECK|REQUIRE)).{0,200}|^test cases: {1,4}\d+ \|.{0,60}[1-9]\d* failed|^\[doctest\] (?:test cases|Status): .{0,60}(?:[1-9]\d* failed|FAILURE!)|^ {2}(?:REQUIRE|CHECK)\( .{1,200} \)|due to a fatal error condition:/,
        yieldsTo: live,
        examples: { match: ['/w/pool.cpp:12: FAILED:'] },
    },
    {
        id: 'boost.test/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /: (?:fatal )?error: in "[\w/]{1,200}": |^\*\*\* \d+ failures? (?:is|are) detected in the test module/,
        yieldsTo: live,
        examples: { match: ['pool.cpp(12): error: in "pool/reuse": check a == b has failed [1 != 2]'] },
    },
    {
        id: 'ctest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\*\*\*(?:Failed|Timeout|Exception: \w+|Not Run)\b|tests passed, [1-9]\d* tests? failed out of|^The following tests FAILED|^Errors while running CTest|^\s+\d+ - \S.{0,200} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run)\)/,
        yieldsTo: ['gtest/*', 'catch2/failed', 'boost.test/failed', 'dependency/shared-library-missing', ...live],
        examples: { match: ['75% tests passed, 1 tests failed out of 4'] },
    },
    {
        id: 'meson/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\/\d+ \S.{1,200}(?: FAIL {4}| TIMEOUT {4}| ERROR {4}| UNEXPECTEDPASS {4})|^Fail: {10,}[1-9]|^Summary of Failures:$|^Timeout: {7,}[1-9]/,
        unless: /^\s*\d+\/\d+ .{1,200} (?:OK|SKIP) /,
        examples: { match: ['2/9 pool:unit / reuse        FAIL            0.02s   exit status 1'] },
    },
    {
        id: 'automake/check',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^FAIL: \S{1,200}(?: \(exit status: \d+\))?$|^(?:# FAIL:|# ERROR:|# XPASS:) {1,3}[1-9]|^\d+ of \d+ tests? failed$|^See \S{1,120}test-suite\.log/,
        unless: /^See \S{1,120}test-suite\.log\.gz/,
        yieldsTo: ['python/unittest', ...live],
        examples: { match: ['FAIL: tests/pool.sh'] },
    },
    {
        id: 'bats/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# \(in test file \S{1,200}, line \d+\)|^\s*\(in test file \S{1,200}, line \d+\)|^# {3}`.{1,200}' failed|^ {2,4}`.{1,200}' failed(?: with status \d+)?$/,
        yieldsTo: live,
        examples: { match: ['# (in test file test/retry.bats, line 12)'] },
    },
    {
        id: 'shellspec/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*shellspec \S{1,200}:\d+ # \d+\) .{1,200} FAILED|^\s*\d+\.\d+\) The (?:output|status|stdout|stderr) should /,
        examples: { match: ['shellspec spec/retry_spec.sh:4 # 1) retry stops FAILED'] },
    },
    {
        id: 'automake/fail',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL|XPASS): [\w./-]{2,200}(?:$| \(?(?:got|exit|expected|rc=|status))/,
        yieldsTo: ['build/test-failure', 'network', 'external_api', 'token_expired', 'dependency', 'environment', ...live],
        examples: { match: ['FAIL: tests/t-retry.sh'] },
    },
    {
        id: 'perl/failed-test',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# {2,3}Failed test (?:'|at )/,
        yieldsTo: ['perl/locate', ...live],
        examples: { match: ["#   Failed test 'drains'"] },
    },
    {
        id: 'perl/prove',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^Result: FAIL$|^Failed \d+\/\d+ (?:tests|subtests|test programs)|^\s*Failed \d+\/\d+ subtests|^# Looks like you (?:failed \d+ tests?|planned \d+ tests? but)|\(Wstat: \d+ .{0,40}Failed: [1-9]\d*\)/,
        yieldsTo: ['perl/locate', 'perl/failed-test', ...live],
        examples: { match: ['Result: FAIL'] },
    },
    {
        id: 'pgtap/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^# Failed test \d+: "|^(?:psql:\S{1,200}:\d+: )?# Looks like you failed \d+ tests? of|^\d+ of \d+ tests? failed\.$/,
        yieldsTo: ['perl/failed-test'],
        examples: { match: ['# Failed test 3: "users has a primary key"'] },
    },
    {
        id: 'unity/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\S{1,300}\.(?:c|cpp):\d+:\w{1,120}:FAIL|^\d+ Tests [1-9]\d* Failures \d+ Ignored|^Errors \([1-9]\d* failures?, \d+ tests/,
        examples: { match: ['test/pool.c:12:test_reuse:FAIL: Expected 1 Was 2'] },
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
        examples: { match: ['E       assert 1 == 3'] },
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
        examples: { match: ["E           KeyError: 'currency'"] },
    },
    {
        id: 'pytest/fixture',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^E {6,}fixture '\w{1,80}' not found|^E {2,}.{0,80}ScopeMismatch: You tried to access|^INTERNALERROR> |^ERROR: (?:file or directory not found: |not found: \/|found no collectors for )/,
        yieldsTo: ['network', 'external_api', 'environment', 'dependency', ...live],
        examples: { match: ["E       fixture 'rates_db' not found"] },
        help: 'Correct the fixture or the path that pytest was given.',
    },
    {
        id: 'pytest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED \S{1,300}\.py(?:::|$)|^ERROR \S{1,300}\.py(?:::|$| - )|^\S{1,300}\.py::\S.{0,200} FAILED(?: +\[ *\d+%\])?$/,
        yieldsTo: [...live, 'pytest/collection', 'pytest/assertion', 'pytest/exception', 'pytest/fixture'],
        examples: { match: ['FAILED tests/test_a.py::test_b - assert 1 == 2'] },
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
        examples: { match: ['=========== 2 failed, 2 passed in 1.13s ==========='] },
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
        examples: { match: ['AssertionError: 2 != 3'] },
    },
    {
        id: 'python/unittest-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^(?:FAIL: |ERROR: )\w{1,120} \([\w.]{1,200}\)|^\w{1,120} \([\w.]{1,200}\)(?:\s.{0,200})?(?: \.\.\. FAIL| \.\.\. ERROR)$|^\*\*\*Test Failed\*\*\* \d+ failures?/,
        yieldsTo: [...live, 'pytest/collection', 'python/unittest', 'network', 'external_api', 'dependency'],
        examples: { match: ['FAIL: test_backoff (test_retry.RetryTest.test_backoff)'] },
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
        examples: { match: ['FAILED (failures=1)'] },
    },
    {
        id: 'hypothesis/falsified',
        cause: 'build/test-failure',
        rank: 'cause',
        match: /^(?:E {2,})?Falsifying example: \w|^(?:E {2,})?.{0,60}hypothesis\.errors\.(?:Flaky|FailedHealthCheck|DeadlineExceeded)/,
        yieldsTo: ['pytest/assertion', 'pytest/exception', ...live],
        examples: { match: ['E   Falsifying example: test_round_trip('] },
    },
    {
        id: 'tox/failed',
        cause: 'build/test-failure',
        rank: 'hint',
        match: /^ {2}[\w.-]{1,60}: FAIL (?:code \d+ |\u2716 in )|^ERROR: {3}[\w.-]{1,60}: commands failed|^ {2}evaluation failed :\(|^nox > (?:Session \S{1,80} (?:failed|raised)|\* \S{1,80}: failed)/,
        examples: { match: ['  py312: FAIL code 1 (9.42=setup[3.21]+cmd[6.21] seconds)'] },
    },
    {
        id: 'behave/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:Assertion Failed: |ASSERT FAILED: |Failing scenarios:$)|^\d+ (?:features?|scenarios?) passed, [1-9]\d* failed/,
        yieldsTo: live,
        examples: { match: ['      Assertion Failed: balance was 3'] },
    },
    {
        id: 'robot/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^.{1,200} \| FAIL \|$|^\d+ (?:critical )?tests?, \d+ passed, [1-9]\d* failed/,
        yieldsTo: live,
        examples: { match: ['Login With Expired Token                                              | FAIL |'] },
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
        yieldsTo: [...live, 'jest/*', 'junit/*', 'node/assertion'],
        examples: { match: ['     Failure/Error: expect(x).to eq 1'] },
    },
    {
        id: 'rspec/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\b\d+ examples?, (?:[1-9]\d* failures?|0 failures, .{0,40}[1-9]\d* errors? occurred outside)|^rspec '?\.\/\S+[[:]\d+|An error occurred while loading \.\/spec|^Failed examples:$/,
        yieldsTo: [...live, 'rspec/failure', 'dependency', 'network'],
        examples: { match: ['3 examples, 1 failure'] },
    },
    {
        id: 'minitest/failure',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*(?:\d+\) )?(?:Failure|Error):$|Minitest::(?:Assertion|UnexpectedError|Skip)\b|^(?:Failure|Error): test_\w{1,120}\(\w|^bin\/rails test test\/\S+:\d+|^(?:rails test|rake test) test\/\S+:\d+|^\s*Expected .{1,200} to (?:be|include|respond_to|match|raise)\b.{0,120}\.$/,
        unless: /Minitest::Skip|^\s*(?:Failure|Error):$/,
        yieldsTo: live,
        examples: { match: ['Minitest::Assertion: Expected: 1'] },
    },
    {
        id: 'minitest/summary',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/,
        yieldsTo: ['minitest/failure', ...live],
        examples: { match: ['8 runs, 21 assertions, 1 failures, 0 errors, 0 skips'] },
    },
    {
        id: 'phpunit/assertion',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*Failed asserting that |^Failed (?:expecting|asserting)\b|^(?:Expectation failed for method name is|Method was expected to be called \d+ times?)|^\s*PHPUnit\\Framework\\(?:ExpectationFailed|AssertionFailed)\w*|^Mockery\\Exception\\/,
        yieldsTo: live,
        examples: { match: ['Failed asserting that two strings are identical.'] },
    },
    {
        id: 'phpunit/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^There (?:was|were) \d+ (?:failure|error|risky test|PHPUnit (?:test runner )?(?:warning|error))|^Tests: \d+, Assertions: \d+.{0,60}(?:Failures|Errors): [1-9]|^FAILURES!$|^ERRORS!$|^An error occurred inside PHPUnit|^Test code or tested code (?:printed|did not)/,
        unless: /risky|warning/,
        yieldsTo: ['phpunit/assertion', 'php/fatal', 'dependency', ...live],
        examples: { match: ['There was 1 failure:'] },
    },
    {
        id: 'pest/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*FAILED {2}Tests\\|^\s*Tests: {4}\d+ failed|^\s{0,8} {2}\u2a2f \w.{1,200} \d+\.\d+s|^\s*FAIL {2}Tests\\/,
        yieldsTo: ['phpunit/assertion', ...live],
        examples: { match: ['   FAILED  Tests\\Feature\\PayTest > it refunds'] },
    },
    {
        id: 'codeception/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^ Fail {2}\S.{1,200}|^\d+\) \w{1,80}(?:Cest: |Cept: |Test: ).{1,200}/,
        yieldsTo: ['phpunit/assertion', ...live],
        examples: { match: [' Fail  Failed asserting that on page /pay'] },
    },
    {
        id: 'behat/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)\)?|^--- Failed scenarios:|^--- Failed steps:/,
        yieldsTo: live,
        examples: { match: ['4 scenarios (3 passed, 1 failed)'] },
    },
    {
        id: 'mutation/threshold',
        cause: 'build/coverage-threshold',
        rank: 'verdict',
        match: /minimum required MSI percentage should be|Final mutation score .{1,20} under breaking threshold|Mutation score of \d+ is below threshold|Mutation score .{0,40}(?:below|lower than|less than)/i,
        help: 'Add tests that notice the surviving mutants, or change the threshold.',
        examples: { match: ['The minimum required MSI percentage should be 80%, but actual is 71%.'] },
    },
];

;// CONCATENATED MODULE: ./build/core/rules/tests/services.js

/** Load and API tests, end-to-end of mobile apps, contracts: newman, k6, Artillery, Detox, Maestro, Pact, Schemathesis. */
const serviceTestRules = [
    {
        id: 'newman/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\s*\d+\. {1,3}AssertionError {2,}|^ *# {2,}failure {4,}detail|^\u2502\s+assertions \u2502\s+\d+ \u2502\s+[1-9]\d* \u2502|^error: collection could not be loaded/,
        yieldsTo: live,
        examples: { match: ['  1.  AssertionError            Status code is 200'] },
    },
    {
        id: 'k6/thresholds',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /thresholds on metrics '.{1,300}' (?:have been|were) (?:crossed|breached)|some thresholds have failed|level=error msg="thresholds|locust\.main: Failed, because/,
        help: 'The load test missed its own threshold: look at that metric, or change the threshold.',
        examples: { match: ['time="2026-07-01T10:00:00Z" level=error msg="thresholds on metrics \'http_req_duration\' have been crossed"'] },
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
        examples: { match: ['    Test Failed: No elements found for \u201cMATCHER(identifier == \u201cpay\u201d)\u201d'] },
    },
    {
        id: 'maestro/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^\[Failed\] \S.{1,120} \(.{1,20}\)|^Assertion is false: |^\d+\/\d+ Flows? Failed|^Element not found: (?:Text|Id) matching/,
        yieldsTo: live,
        examples: { match: ['[Failed] login (41s) (Assertion is false: "Welcome" is visible)'] },
    },
    {
        id: 'pact/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^There were \d+ pact failures|^Verifying a pact between .{1,120} FAILED|has a matching body \(FAILED\)|Computer says no|returns a response which \(FAILED\)|Pact verification failed/,
        yieldsTo: ['token_expired', ...live],
        help: 'Consumer and provider disagree: change the one that broke the contract.',
        examples: { match: ['There were 1 pact failures'] },
    },
    {
        id: 'schemathesis/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^=+ \d+ (?:failures?|unique failures?)(?:, \d+ \w+)* in [\d.]+s =+$|^- (?:Server error|Response violates schema|Undocumented (?:HTTP status code|Content-Type))$/,
        yieldsTo: live,
        examples: { match: ['- Response violates schema'] },
    },
    {
        id: 'android/test-failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /^INSTRUMENTATION_(?:STATUS: stack=|FAILED: )|^There was \d+ failures?:$|Process crashed\.?.{0,60}instrumentation|Instrumentation run failed due to|> There were failing tests in|Test instrumentation process crashed|FAILURES!!!$/,
        yieldsTo: ['junit/assertion', 'junit/failure', ...live],
        examples: { match: ['FAILURES!!!'] },
    },
    {
        id: 'dbt/failed',
        cause: 'build/test-failure',
        rank: 'verdict',
        match: /(?:Failure|Error) in (?:unit_)?test \w{1,200} \(|Got \d+ results?, configured to (?:fail|warn) if|^(?:[\d:]+ +)?Done\. PASS=\d+ WARN=\d+ ERROR=[1-9]/,
        yieldsTo: ['network', 'token_expired', 'external_api', 'dbt/error'],
        examples: { match: ['10:00:01  Failure in test not_null_orders_id (models/schema.yml)'] },
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
