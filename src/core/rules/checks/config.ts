import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const
const notSecret = /token|credential|password|api[ _]?key|secret|certificate|warning|deprecat/i

/** Configuration files, command lines and manifests that a tool refuses. */
export const configRules: readonly Rule[] = [
  {
    id: 'yaml/syntax',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /mapping values are not allowed|did not find expected (?:key|node|alphabetic|'-'|',')|could not find expected ':'|found character that cannot start any token|found duplicate key|YAMLException: |yaml\.(?:scanner|parser|composer|constructor)\.\w{5,40}|error (?:parsing|converting) YAML|yaml: (?:line \d+|unmarshal errors?)|YAMLParseError|YAMLSyntaxError|Map keys must be unique/,
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
    match:
      /JSONDecodeError: (?!Expecting value: line 1 column 1)|JSON(?:ParseError| parse error)|EJSONPARSE|^parse error: .{1,120} at line \d+, column \d+|Failed to parse JSON|Unexpected token .{1,30} in JSON at position|is not valid JSON|Expected (?:double-quoted property name|',' or '}').{0,40} in JSON/,
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
    match:
      /TOML parse error at line|TOMLDecodeError|(?:Tom[lL]|toml)\w{0,12}(?:Exception|Error): |error: (?:invalid|duplicate|unknown) (?:key|type|table|string).{0,80}toml|^error: failed to parse manifest at `|could not parse (?:input as TOML|lock ?file)/,
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
    match:
      /^\s+\d+:\d+\s{2,}error\s{2,}.{1,200} {2}?\([\w-]{3,40}\)$|^\S{1,300}\.ya?ml:\d+:\d+: \[error\] |syntax error: .{1,160} \(syntax\)/,
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
    match:
      /\.github\/workflows\/\S{1,120}\.ya?ml:\d+:\d+: .{1,400}\[[\w-]{4,40}\]$|^error\[(?:artipacked|unpinned-uses|template-injection|excessive-permissions|dangerous-triggers|github-env|cache-poisoning|secrets-inherit)\]: /,
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
    match:
      /(?:unrecognized|unknown|invalid|unexpected) (?:arguments?|options?|flags?|command|subcommand|shorthand flag|switch)\b ?['":=`-]|error: unrecognized arguments|unknown (?:shorthand )?flag: |[nN]o such (?:option|command)[: ]|error: the following (?:required )?arguments (?:are|were) (?:required|not provided)|error: argument \S{1,60}: |flag provided but not defined: |required flag\(s\) |accepts \d+ arg\(s\), received|Missing (?:required )?argument|error: unknown (?:option|command) |unrecognized (?:command[- ]line )?option|illegal option -- |(?:옵션을 인식할 수 없|알 수 없는 옵션)|Unknown (?:option|argument|command)s?: /i,
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
    match:
      /failed to (?:parse|deserialize|load|read|validate|decode) (?:the )?(?:config|configuration|manifest|settings|project|\S{1,200}\.(?:ya?ml|toml|json|ini|hcl))\b|could not (?:find|load|read|parse) (?:a |the )?(?:config|configuration)\b|no (?:config|configuration|tests?) (?:file )?(?:was )?found|(?:invalid|bad|malformed) (?:configuration|config)\b|\bconfig(?:uration)? (?:file )?(?:is )?(?:invalid|error)|configuration error: /i,
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
    match:
      /schema validation|does not match the schema|Additional propert(?:y|ies) |must NOT have additional properties|must have required property|unexpected (?:key|keys|property|argument) |required (?:property|key|argument|option|input)\b|data must be|unknown (?:field|key|property) ["'`]|Unrecognized key\(?s?\)? |duplicate key|is not (?:a valid|one of the allowed) (?:value|enum)|Invalid enum value|duplicate mapping key/i,
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
    match:
      /SemanticReleaseError: |^(?:\[.{1,20}\] )?\[semantic-release\] › ✘ {2}E(?:INVALID|NOREPO|PLUGIN|NEXTNO|TAGNO|NORELEASE)|ERELEASEBRANCHES|EINVALIDTAGFORMAT|Some packages have been changed but no changesets were found|Found mixed changeset|There is no \.changeset|Found changeset \S{1,80} for package \S{1,80} which is not in the workspace|⨯ release failed after .{1,30} error=(?:only configurations|template|git )/,
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
    match:
      /Quality [gG]ate (?:has )?failed|Found \d+ (?:critical|blocker) issues?|^Danger has failed this build|Failing the build,? there (?:is|are) \d+ fail|^(?:Detected|Found) forbidden licen[sc]es?|[lL]icen[sc]es? (?:.{1,60} )?(?:is|are) not (?:allowed|permitted)|missing licen[sc]e headers?|^error\[(?:rejected|unlicensed|banned|vulnerability|unmaintained|yanked)\]: |No code found during the build|We were unable to automatically build your code|CodeQL detected code written in .{1,80} but (?:could not process|not any of it)|One or more of the steps.{0,10}required by policy/,
    yieldsTo: [...causes, 'build/compile-error', 'build/test-failure'],
    examples: {
      match: [
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
    match:
      /(?:invalid|malformed|unsupported) (?:value|key|field|property|parameter|input|setting|format)\b|validation failed|Invalid (?:reference|expression|character|attribute|block|value for)|[uU]sage: \S{1,100} .{0,100}\[|environment is non-interactive/i,
    unless: notSecret,
    yieldsTo: [...causes, 'build'],
    examples: {
      match: ['Error: Invalid value for "region"', 'usage: app.py [-h] [--fast]', 'Validation failed for 2 documents'],
    },
  },
]
