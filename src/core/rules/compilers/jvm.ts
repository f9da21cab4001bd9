import type { Rule } from '../rule.ts'

const causes = ['network', 'external_api', 'token_expired', 'dependency', 'environment'] as const

/** javac, kotlinc, scalac, groovyc, Android's aapt and R8, and what the JVM throws. */
export const jvmCompilerRules: readonly Rule[] = [
  {
    id: 'jvm/compile',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /^\[ERROR\] .{1,300}(?:\.java|\.kt|\.scala|\.groovy):[[(]?\d+|^e: (?:file:\/\/\S|\S{1,300}(?:\.kt: \(|\.kts: \())|^\[error\] \S{1,300}\.(?:scala|java):\d+|^-- (?:\[E\d{1,3}\] )?.{0,40}Error: \S{1,300}\.scala|error: cannot find symbol|(?:\.java|\.kt|\.scala):\d+: error: |^\S{1,300}\.groovy: \d+: .{1,200}@ line \d+|^\d+\. ERROR in \S{1,300}\.java \(at line \d+\)|^\S{1,300}\.java:\d+: (?:エラー|오류|错误|Fehler)/,
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
    match:
      /^\[ERROR\] COMPILATION ERROR|Compilation failed; see the compiler|Execution failed for task '.{1,120}[cC]ompile\w*(?:Java|Kotlin|Scala|Groovy)'|Compilation error\. See log for more details|^\[error\] \(.{1,80} \/ compileIncremental\) Compilation failed|^\[error\] .{0,40}\d+ errors? found$|> startup failed:$/,
    yieldsTo: ['jvm/compile', 'gcc/error', ...causes],
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
    match:
      /^> Could not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)|^A problem occurred evaluating (?:root project|project|settings|script)|^Build file '.{1,300}' line: \d+|^Task '.{1,120}' not found in (?:root )?project|^Script compilation errors?:|^Cannot locate (?:tasks|a task) that match|^> (?:Cannot add task|Project with path) '.{1,120}' (?:could not be found|as a task)|main class (?:org\.gradle\.wrapper\.GradleWrapperMain|["']-X)/,
    yieldsTo: ['jvm/compile', ...causes],
    help: 'Correct the Gradle script or the task name at the place that the message names.',
    examples: {
      match: [
        'Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain',
        `Error: Could not find or load main class "-Xmx64m"`,
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
    match:
      /^\[(?:ERROR|FATAL)\] .{0,80}(?:Malformed POM|Non-(?:parse|read)able POM|'dependencies\.dependency\.version' for .{1,200} is missing|Unrecognised tag:|The goal you specified requires a project|Could not find the selected project in the reactor|Unknown lifecycle phase|Child module .{1,200} does not exist)/,
    yieldsTo: causes,
    examples: {
      match: [
        "[ERROR] 'dependencies.dependency.version' for dev.acme:kv:jar is missing. @ line 14, column 17",
        '[FATAL] Non-parseable POM /w/pom.xml: end tag name </a>',
        '[FATAL] Non-readable POM /w/pom.xml: no more data available',
        '[ERROR] Unknown lifecycle phase "biuld".',
      ],
    },
  },
  {
    id: 'android/resources',
    cause: 'build/compile-error',
    rank: 'verdict',
    match:
      /AAPT: error: |error: resource \S{1,120} not found\.|Android resource linking failed|^ERROR:? ?:?\/?\S{1,300}\.xml:\d+:\d+-\d+:? |Manifest merger failed( |:)|R8: (?:Missing class|java\.)|^ERROR: R8: |Missing classes detected while running R8|Cannot fit requested classes in a single dex file|Duplicate class \S{1,200} found in modules|Namespace not specified/,
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
    match:
      /^\s*(?:Exception in thread ".{1,80}"|Caused by:|Unhandled exception\.?:?)\s+(?:[\w.]{1,120}\.)?(?:NullPointer|IllegalArgument|IllegalState|ClassCast|NoSuchMethod|NoSuchElement|IndexOutOfBounds|NoClassDefFound|ClassNotFound|InvalidOperation|NullReference|ArgumentNull|BeanCreation|UnsupportedOperation|NumberFormat|ArrayIndexOutOfBounds)\w*(?:Exception|Error)/,
    yieldsTo: causes,
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
    match:
      /^> (?:Failed to apply plugin|A failure occurred while executing|Process 'command '.{1,200}'' finished with non-zero exit value)|^Execution failed for task '/,
    examples: {
      match: ["Execution failed for task ':app:lint'.", "> Failed to apply plugin 'com.android.application'."],
    },
  },
]
