import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired'] as const

/** Databases and migrations; Sphinx, MkDocs, Docusaurus, rustdoc, Javadoc, link checkers. */
export const dataDocsRules: readonly Rule[] = [
  {
    id: 'database/migration',
    cause: 'build/config-error',
    rank: 'symptom',
    match:
      /ERROR: {1,2}(?:relation|column|syntax error at|duplicate key|type|function|schema|role|database|constraint|invalid input syntax) |OperationalError: (?:\(\d+, |no such (?:table|column))|migration .{1,120} failed|SQLSTATE\[|\bORA-0\d{4}: |^Msg \d+, Level \d+|psycopg2?\.errors\.\w{5,40}|PG::\w{5,40}: ERROR|UndefinedTable: /,
    unless: /could not connect|Connection refused|Access denied for user|password/i,
    yieldsTo: [...causes, 'build/test-failure', 'environment'],
    examples: {
      match: ['ERROR:  relation "users" does not exist', 'SQLSTATE[42S02]: Base table or view not found'],
    },
  },
  {
    id: 'mysql/error',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /^ERROR (?:1005|1050|1054|1060|1061|1062|1064|1091|1146|1215|1366|1406|1451|1452|3780) \([\dA-Z]{5}\)/,
    yieldsTo: [...causes, 'build/test-failure'],
    examples: {
      match: ['ERROR 1064 (42000) at line 4: You have an error in your SQL syntax'],
      not: ["ERROR 2002 (HY000): Can't connect to local MySQL server"],
    },
  },
  {
    id: 'prisma/error',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /^error: Error (?:validating|parsing) |Error: P(?:3\d{3}|1012|2\d{3})\b|Prisma Migrate has detected|Prisma schema validation|Error code: P\d{4}|^Drift detected: Your database schema is not in sync|Get config: Schema Parsing/,
    yieldsTo: [...causes],
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
    match:
      /alembic\.util\.exc\.CommandError|FAILED: (?:Multiple head revisions|Can't locate revision|Target database is not up to date)|FlywayValidateException|Migration checksum mismatch for migration version|Validate failed: Migrations have failed validation|liquibase\.exception\.(?:Validation|ChangeLogParse|Migration|Database)\w*Exception|Migration failed for changeset|Could not acquire change log lock|django\.db\.migrations\.exceptions\.|Conflicting migrations detected|Your models in app\(s\): .{1,120} have changes that are not yet reflected/,
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
    match:
      /(?:Compilation|Database|Parsing|Runtime|Dependency) Error in (?:model|macro|test|snapshot|seed|source|rpc|analysis) |^(?:[\d:.]+ +)?Encountered an error: *$/,
    yieldsTo: [...causes],
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
    match:
      /^Warning, treated as error:|^build finished with problems|Sphinx error:|\.rst:\d+: (?:WARNING|ERROR|SEVERE): |: WARNING: (?:undefined label|document isn't included|unknown document|py:\w{3,9} reference target not found)|Extension error(?: \(\S{1,80}\))?:/,
    yieldsTo: [...causes, 'dependency'],
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
    match:
      /Aborted with \d+ (?:BrokenLink|[wW]arnings?)|^WARNING - {1,3}Doc file '.{1,200}' contains a link|^ERROR +- {1,3}Config value|^Error: Failed to build (?:book|site)|^\[ERROR\] \(mdbook/,
    yieldsTo: [...causes, 'dependency'],
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
    match:
      /Docusaurus found broken (?:links|anchors|markdown)|MDX compilation failed for file|\(\d+\) \[vitepress\] \d+ dead link|\[vitepress\] \d+ dead link/,
    yieldsTo: [...causes],
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
    match:
      /^error: unresolved link to `|unresolved link to `|\.java:\d+: error: (?:reference not found|unknown tag|malformed HTML|bad use of|unexpected end tag)|rustdoc::broken[-_]intra[-_]doc[-_]links|DocC? (?:documentation )?(?:build|conversion) failed/,
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
    match:
      /[bB]roken (?:relative )?links?\b|[bB]ROKEN LINKS|\bdead links?\b|ERROR: [1-9]\d* dead links? found|🚫 Errors\.{3,}[1-9]|markdown-link-check .{0,40}fail/,
    unless: /\b0 (?:broken|dead)|no (?:broken|dead)/i,
    yieldsTo: [...causes],
    examples: {
      match: ['X Broken relative link in docs/a.md: ../b.md', 'ERROR: 2 dead links found!', '🚫 Errors...........3'],
      not: ['0 broken links found'],
    },
  },
]
