import { spoken, spokenWords } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

const notExecutable =
  /Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|: cannot execute: required file not found$|: bad interpreter: |^(?:make(?:\[\d+\])?|xargs|nohup|nice|timeout|time|stdbuf|setsid|watch|entr|parallel|strace): (?:failed to run command |cannot run )?\S{1,100}: No such file or directory|\bspawn [\w./-]{1,100} ENOENT|executable \S{1,80} not found|Cannot run program "[^"]{1,120}": .{0,20}error=2/

/** Programs that are not there, are of the wrong kind, or of the wrong version. */
export const toolRules: readonly Rule[] = [
  {
    id: 'shell/command-not-found',
    cause: 'environment/missing-tool',
    rank: 'cause',
    match:
      /: command not found$|Can't exec "[\w.+-]{1,60}": No such file|command not found: |：指令找不到| : commande introuvable|: (?:コマンドが見つかりません|명령어를 찾을 수 없음|명령을 찾을 수 없습니다|未找到命令|找不到命令|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontró la orden|comando não encontrad[oa]|команда не найдена|comando non trovato|nie znaleziono polecenia)|fish: Unknown command|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Die Benennung ".{1,120}" wurde nicht als Name|ist entweder falsch geschrieben oder|n'est pas reconnu en tant que|no se reconoce como|내부 또는 외부 명령|内部コマンドまたは外部コマンド|不是内部或外部命令|não é reconhecido como/,
    unless: /^bundler: /,
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
    match: new RegExp(
      `^(?:/usr/bin/)?env: .{1,80}: (?:No such file or directory|${spokenWords('ENOENT')})|${notExecutable.source}`,
    ),
    examples: {
      match: [
        'exec: "helm": executable file not found in $PATH',
        'Error: spawn yarnpkg ENOENT',
        '/usr/bin/env: ‘ruby3.9’: No such file or directory',
        '/usr/bin/env: »ruby3.9«: Datei oder Verzeichnis nicht gefunden',
        '/work/x.sh: /usr/bin/perl5: bad interpreter: No such file or directory',
        '/work/x.sh: line 1: ./ci.sh: cannot execute: required file not found',
        'Unable to locate executable file: pwsh.',
        'getting credentials: exec: executable gke-gcloud-auth-plugin not found',
      ],
    },
  },
  {
    id: 'android/sdk',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /Failed to install the following (?:Android )?SDK (?:packages|components)|SDK location not found\. Define|licen[cs]es? have not been accepted|\bNDK (?:is not installed|not configured)|No version of NDK matched the requested version/,
    help: 'Install the SDK packages that the message names, and accept their licences (`sdkmanager --licenses`), before this step.',
    examples: {
      match: [
        'Failed to install the following Android SDK packages as some licences have not been accepted.',
        'SDK location not found. Define a valid SDK location with an ANDROID_HOME environment variable',
      ],
    },
  },
  {
    id: 'kubectl/plugin-missing',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /getting credentials: exec: .{0,20}executable .{1,80} not found|exec: "[\w-]{1,60}": executable file not found/,
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
    match:
      /^(?:\/bin\/)?(?:da|a|z)?sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|^[\w./-]{1,200}\.sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|: line \d+: [\w.+-]{1,60}: not found$/,
    examples: {
      match: ['sh: 1: tsx: not found', './build.sh: 12: cmake: not found'],
      not: ['manifest for x:1 not found: manifest unknown: not found'],
    },
  },
  {
    id: 'docker/compose-v1-missing',
    cause: 'environment/missing-tool',
    rank: 'cause',
    match:
      /unknown shorthand flag: 'f' in -f|docker: 'compose' is not a docker command|docker: unknown command: docker (?:compose|buildx)|docker: 'buildx' is not a docker command|docker-compose: command not found/,
    help: 'The image has `docker compose` (the plugin), no longer `docker-compose`; or the plugin itself is missing.',
    examples: { match: ["unknown shorthand flag: 'f' in -f", "docker: 'compose' is not a docker command."] },
  },
  {
    id: 'machine/exec-format',
    cause: 'environment/wrong-architecture',
    rank: 'verdict',
    match: spoken(
      /Exec format error|cannot execute binary file|이진 파일을 실행할 수 없음|バイナリファイルを実行できません|无法执行二进制文件|無法執行二進位檔案|no se puede ejecutar (?:el )?fichero binario|impossível executar o arquivo binário|ne peut exécuter le fichier binaire|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S{1,80} in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)|incompatible architecture \(have|qemu-\w{3,10}: (?:Could not open|uncaught target signal)|qemu: uncaught target signal|spawn Unknown system error -(?:8|86)\b|rosetta error: /i,
      'ENOEXEC',
    ),
    examples: {
      match: [
        './bin/tool: cannot execute binary file: Exec format error',
        'exec /usr/bin/sh: exec format error',
        "dlopen(x.node): (mach-o file, but is an incompatible architecture (have 'x86_64', need 'arm64'))",
      ],
    },
  },
  {
    // Methods of later versions than the one that runs: Node 20 brought the copying ones, 20.18 what undici asks for.
    id: 'node/too-old',
    cause: 'environment/wrong-tool-version',
    rank: 'verdict',
    match:
      /TypeError: .{0,80}\.(?:toReversed|toSorted|toSpliced) is not a function|webidl\.util\.markAsUncloneable is not a function|TypeError: (?:Promise\.withResolvers|Array\.fromAsync|Object\.groupBy|process\.getBuiltinModule|structuredClone|URL\.canParse|util\.parseEnv|crypto\.hash) is not a function/,
    help: 'The code is of a later Node than the one that runs it: raise `node-version` of the set-up step.',
    examples: {
      match: [
        'TypeError: configs.toReversed is not a function',
        'TypeError: Jest: Got error running globalSetup - /w/setup.ts, reason: webidl.util.markAsUncloneable is not a function',
        'TypeError: crypto.hash is not a function',
      ],
      not: ['TypeError: f.coverage.toFixed is not a function', 'TypeError: cart.total is not a function'],
    },
  },
  {
    id: 'machine/tool-version',
    cause: 'environment/wrong-tool-version',
    rank: 'cause',
    match:
      /version `?GLIBC(?:XX)?_[\d.]{3,10}'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]{1,12}.{0,60}(?:but|found|installed|running|have)|\brequires (?:at least |a minimum )?Node(?:\.?js|JS) (?:version (?:of )?)?(?:>=|v\d)|For Next\.js, Node\.js version "|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]{1,12} or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version|client version [\d.]{1,8} is too (?:old|new)|requires Xcode [\d.]{1,8} or (?:later|newer)|invalid (?:source|target) release: \d|Unsupported Java\.|Minimum version requirement failed|is too old to handle/i,
    unless: /but depends on the product/,
    examples: {
      match: [
        'error: Minimum version requirement failed. The minimum CLI version requirement is 3.100.0, your current CLI version is 3.50.0.',
        '[fatal] The Capacitor CLI requires NodeJS >=22.0.0',
        'Wrangler requires at least Node.js v20.0.0. You are using v18.19.0.',
        "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
        'CMake 3.28 or higher is required.  You are running version 3.25.1',
        'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44',
      ],
    },
  },
]
