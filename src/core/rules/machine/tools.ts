import type { Rule } from '../rule.ts'

/** Programs that are not there, are of the wrong kind, or of the wrong version. */
export const toolRules: readonly Rule[] = [
  {
    id: 'shell/command-not-found',
    cause: 'environment/missing-tool',
    rank: 'cause',
    match:
      /: command not found$|command not found: |: (?:コマンドが見つかりません|명령어를 찾을 수 없음|명령을 찾을 수 없습니다|未找到命令|找不到命令|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontró la orden|comando não encontrad[oa]|команда не найдена|comando non trovato|nie znaleziono polecenia)|fish: Unknown command|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Die Benennung ".{1,120}" wurde nicht als Name|ist entweder falsch geschrieben oder|n'est pas reconnu en tant que|no se reconoce como|내부 또는 외부 명령|内部コマンドまたは外部コマンド|不是内部或外部命令|não é reconhecido como/,
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
    match:
      /Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|^(?:\/usr\/bin\/)?env: .{1,80}: (?:No such file or directory|Datei oder Verzeichnis nicht gefunden|Aucun fichier ou dossier|No existe el fichero|그런 파일이나 디렉터리가 없습니다|そのようなファイルやディレクトリはありません|没有那个文件或目录)|: cannot execute: required file not found$|: bad interpreter: |^make(?:\[\d+\])?: \S{1,100}: No such file or directory|\bspawn [\w./-]{1,100} ENOENT|executable \S{1,80} not found|Cannot run program "[^"]{1,120}": .{0,20}error=2/,
    examples: {
      match: [
        'exec: "helm": executable file not found in $PATH',
        'Error: spawn yarnpkg ENOENT',
        '/usr/bin/env: ‘ruby3.9’: No such file or directory',
        '/work/x.sh: line 1: ./ci.sh: cannot execute: required file not found',
        'Unable to locate executable file: pwsh.',
        'getting credentials: exec: executable gke-gcloud-auth-plugin not found',
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
    match:
      /Exec format error|Exec 형식 오류|実行形式エラー|Fehler im Format der Programmdatei|Erreur de format pour exec|Formato de ejecutable incorrecto|可执行文件格式错误|Erro no formato exec|cannot execute binary file|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S{1,80} in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)|incompatible architecture \(have|qemu-\w{3,10}: (?:Could not open|uncaught target signal)|rosetta error: /i,
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
    match:
      /version `?GLIBC(?:XX)?_[\d.]{3,10}'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]{1,12}.{0,60}(?:but|found|installed|running|have)|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]{1,12} or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version|client version [\d.]{1,8} is too (?:old|new)|requires Xcode [\d.]{1,8} or (?:later|newer)|invalid (?:source|target) release: \d|Unsupported Java\./i,
    examples: {
      match: [
        "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
        'CMake 3.28 or higher is required.  You are running version 3.25.1',
        'Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44',
      ],
    },
  },
]
