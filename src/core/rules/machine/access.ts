import type { Rule } from '../rule.ts'

/** Files, sockets, ports and devices that the machine does not give. */
export const accessRules: readonly Rule[] = [
  {
    id: 'docker/daemon-missing',
    cause: 'environment/docker-daemon-missing',
    rank: 'verdict',
    match:
      /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|docker daemon is not running|Could not find a valid Docker environment|Cannot connect to Podman/i,
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
    match:
      /being used by another process|EBUSY: resource busy or locked|os error 32\)|WinError 32|file is locked by: "|Text file busy|다른 프로세스가 .{0,20}사용 중|別のプロセスで使用|von einem anderen Prozess verwendet|utilisé par un autre processus|siendo utilizado por otro proceso|另一个程序正在使用/i,
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
    match:
      /Filename too long|The (?:specified )?path, file name, or both are too long|PathTooLongException|The filename or extension is too long|ENAMETOOLONG/,
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
    match:
      /: Permission denied(?: \(os error 13\))?$|EACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|EPERM: |\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: (?:\/|[A-Z]:\\)|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS: |Insufficient permissions to install|must be (?:run as|root)|are you root\?|a terminal is required to read the password|sudo: a password is required|is not in the sudoers file|허가 거부|許可がありません|アクセスが拒否されました|权限不够|拒绝访问|액세스가 거부되었습니다|Keine Berechtigung|Zugriff verweigert|Permission non accordée|Accès refusé|Permiso denegado|Acceso denegado|Permissão negada|Permesso negato|Brak dostępu|명령을 허용하지 않음|許可されていない操作|Die Operation ist nicht erlaubt|Opération non permise|Operación no permitida|不允许的操作|Operação não permitida|Operazione non permessa|Operacja niedozwolona|읽기전용 파일 시스템|読み込み専用ファイルシステム|Das Dateisystem ist nur lesbar|accessible en lecture seulement|ficheros de sólo lectura|只读文件系统|somente para leitura|Insufficient permissions? to (?:write|install|create)/i,
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
    match:
      /EADDRINUSE|address already in use|port is already allocated|Port \d{2,5} is (?:already )?in use|Only one usage of each socket address|Port \d{2,5} was already in use|주소가 이미 사용 중|アドレスは既に使用中|Die Adresse wird bereits verwendet|Adresse déjà utilisée|La dirección ya se está usando|地址已在使用|Endereço já em uso|Indirizzo già in uso/i,
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
    match:
      /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|Failed to boot|Unable to boot (?:device|the Simulator)|unable to find a (?:device|destination) matching|emulator.{0,40}(?:timed? out|did not|terminated)|DISPLAY is not set|could not connect to display|no DISPLAY environment variable|no display name and no \$DISPLAY|libcuda\.so\.1: cannot open/i,
    examples: {
      match: [
        '[1:1:ERROR:ozone_platform_x11.cc] Missing X server or $DISPLAY',
        'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
        '_tkinter.TclError: no display name and no $DISPLAY environment variable',
      ],
    },
  },
]
