import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** Maven, Gradle, sbt, coursier, ivy, leiningen and bazel; classes that are missing at run time. */
export const jvmRules: readonly Rule[] = [
  {
    id: 'maven/artifact',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /Could not find artifact |was not found in https?:\/\/\S{1,300} during a previous attempt|Could not resolve dependencies for project .{1,400}(?:Could not find|was not found|absent)|Failure to find \S{1,200} in https?:|The following artifacts could not be resolved: .{1,400}(?:Could not find|absent)/,
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
    match:
      /Could not resolve dependencies for project|Non-resolvable (?:parent|import) POM|or one of its dependencies could not be resolved|Failed to collect dependencies|Failed to read artifact descriptor for|No plugin found for prefix '|Unresolveable build extension/,
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
    match:
      /Dependency convergence error for|Rule \d{1,3}: \S{1,200}\.(?:DependencyConvergence|RequireUpperBoundDeps|BanDuplicate\w{1,40}|RequireReleaseDeps)|Require upper bound dependencies error|Rule \d{1,3}: \S{1,200}\.(?:RequireJavaVersion|RequireMavenVersion|RequireOS|RequirePluginVersions|BannedDependencies|BannedPlugins)\b|Some Enforcer rules have failed\./,
    examples: {
      match: [
        '[ERROR] Rule 0: org.apache.maven.enforcer.rules.version.RequireJavaVersion failed with message:',
        'Dependency convergence error for com.google.guava:guava:jar:19.0 paths to dependency are:',
      ],
    },
  },
  {
    id: 'gradle/not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /> Could not find [\w.-]{1,120}:[\w.-]{1,120}|Could not find [\w.-]{1,120}:[\w.-]{1,120}:[\w.+-]{1,60}\.$|Plugin \[id: .{1,200} was not found|No matching variant of|Could not find any version that matches|Could not find any matches for /,
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
    match:
      /> Could not resolve [\w.-]{1,120}:[\w.-]{1,120}|Could not resolve all (?:files|artifacts|dependencies|task dependencies) for configuration|> Could not resolve: /,
    yieldsTo: ['gradle/not-found', ...ofTransport],
    show: 'last',
    examples: { match: ["> Could not resolve all files for configuration ':compileClasspath'."] },
  },
  {
    id: 'gradle/server-error',
    cause: 'external_api/http-5xx',
    rank: 'verdict',
    match: /Received status code 5(?!01|05)\d\d from server: /,
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
    help: 'Check the credentials of the repository in the build script, and the variables that they come from.',
    examples: {
      match: [
        "> Could not PUT 'https://repo.corp.example/a.jar'. Received status code 401 from server: Unauthorized",
        '> Username must not be null!',
        "   > Could not GET 'https://maven.pkg.github.com/acme/core/core-1.0.pom'. Received status code 401 from server: Unauthorized",
      ],
    },
  },
  {
    id: 'gradle/verification',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /Dependency verification failed for configuration|Verification of Gradle distribution failed!|Your Gradle distribution may have been tampered with/,
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
    match:
      /not part of the dependency lock state|Did not resolve '.{1,160}' which is part of the dependency lock state/,
    help: 'Run `gradle dependencies --write-locks`, and commit the lock state.',
    examples: { match: ["   > Resolved 'com.acme:core:1.2' which is not part of the dependency lock state"] },
  },
  {
    id: 'jvm/toolchain',
    cause: 'dependency/platform-requirement',
    rank: 'verdict',
    match:
      /Unsupported class file major version \d|has been compiled by a more recent version of the Java Runtime|Cannot find a Java installation on your machine|Android Gradle plugin requires Java \d|No matching toolchains found for requested specification|Dependency requires at least JVM runtime version|invalid target release: \d|error: release version \d{1,2} not supported|only compatible with JVM runtime version/,
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
    match:
      /java\.lang\.(?:ClassNotFoundException|NoClassDefFoundError): |Error: Could not find or load main class |기본 클래스 .{1,160} 찾거나 로드할 수 없습니다|メイン・クラス.{1,160}を検出およびロードできません|找不到或无法加载主类|Hauptklasse .{1,160} konnte nicht gefunden oder geladen|trouver ou de charger la classe principale|no se ha encontrado o cargado la clase principal|(?:エラー: パッケージ.{1,120}は存在しません|错误: 程序包.{1,120}不存在|Package .{1,120} ist nicht vorhanden)|error: package [\w.]{1,120} does not exist/,
    yieldsTo: [...ofTransport, 'maven/artifact', 'gradle/not-found'],
    unless: /org\.gradle\.wrapper\.GradleWrapperMain|(?:main class|NotFoundException:) ["']-X/,
    examples: {
      match: [
        'Caused by: java.lang.ClassNotFoundException: org.postgresql.Driver',
        'error: package org.apache.commons.lang3 does not exist',
      ],
    },
  },
]
