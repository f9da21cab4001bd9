import type { Rule } from './rule.ts'

/** The machine that runs the job, in the words of kernels, shells, runtimes and the runner. */
export const machineRules: readonly Rule[] = [
  {
    id: 'machine/disk-full',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match:
      /No space left on device|ENOSPC|not enough (?:space on the disk|free space|disk space)|disk (?:is )?full|Disk quota exceeded|write error: No space|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|디스크.{0,10}(?:공간|용량).{0,12}(?:부족|없)|장치에 남은 공간이 없음|デバイスに空き領域がありません|设备上没有空间|Auf dem Gerät ist kein Speicherplatz|Aucun espace disponible|No queda espacio|low on disk space/i,
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
    match:
      /java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Java heap space|GC overhead limit exceeded|OutOfMemoryException|Native memory allocation \(m(?:map|alloc)\) failed/,
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
    match:
      /^\s*MemoryError\b|\bMemoryError:? *$|\bMemoryError: Unable to allocate|Cannot allocate memory|std::bad_alloc|virtual memory exhausted|fatal error: runtime: out of memory|memory allocation of \d+ bytes failed|\bENOMEM\b|not enough memory|CUDA out of memory|Allowed memory size of \d+ bytes exhausted|Out of memory\b|OOMKilled|LLVM ERROR: out of memory|메모리.{0,10}(?:부족|할당할 수 없)|メモリを?(?:不足|確保できません)|内存不足|Killed process \d+|oom-kill/i,
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
    match:
      /fatal error: Killed signal terminated program|internal compiler error: Killed|ld terminated with signal 9|signal: 9, SIGKILL|Gradle build daemon disappeared unexpectedly|DaemonDisappearedException|The forked VM terminated without properly saying goodbye|Worker terminated due to reaching memory limit|worker (?:process )?(?:was )?terminated by SIGKILL|ELIFECYCLE.{0,40}137/,
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
    match:
      /(?:^|: )(?:line \d+: +\d+ )?Killed(?: {2,}.*)?$|exit(?:ed with)?(?: status| code)?:? 137\b|Exit status 137|Process completed with exit code 137|returned 137\b|Error 137$|signal 9\b|SIGKILL/,
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
    match:
      /Segmentation fault|SIGSEGV|SIGABRT|SIGILL|SIGBUS|core dumped|Bus error|Illegal instruction|A fatal error has been detected by the Java Runtime|exit(?:ed with)? (?:status|code):? (?:139|134|132|135|0xC0000005|3221225477)|stack smashing detected/i,
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
    match:
      /: command not found$|command not found: |: (?:コマンドが見つかりません|명령어를 찾을 수 없음|명령을 찾을 수 없습니다|未找到命令|Kommando nicht gefunden|Befehl nicht gefunden|commande introuvable|orden no encontrada|no se encontró la orden|comando não encontrado)|is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|The term '.{1,120}' is not recognized|Unable to locate executable file|executable file not found in \$?%?PATH|CommandNotFoundException|unknown shorthand flag: 'f' in -f|^env: .{1,80}: No such file or directory|^make(?:\[\d+\])?: \S{1,100}: No such file or directory|\bspawn [\w.-]+ ENOENT/,
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
    match:
      /^(?:\/bin\/)?(?:da|a|z)?sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|^[\w./-]+\.sh: (?:line )?\d+: [\w./+-]{1,100}: not found$|: line \d+: [\w.+-]{1,60}: not found$/,
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
    match:
      /Exec format error|cannot execute binary file|exec user process caused.{0,10}exec format|Bad CPU type in executable|is not a valid Win32 application|no matching manifest for \S+ in the manifest list|does not support.{0,30}(?:arm64|amd64|x86_64) architecture|requires? (?:arm64|x86_64|amd64|aarch64).{0,40}(?:host|machine|architecture|runner)/i,
    examples: {
      match: ['./bin/tool: cannot execute binary file: Exec format error', 'exec /usr/bin/sh: exec format error'],
    },
  },
  {
    id: 'docker/daemon-missing',
    cause: 'environment/docker-daemon-missing',
    rank: 'verdict',
    match:
      /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|docker daemon is not running/i,
    unless: /permission denied/i,
    examples: {
      match: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    },
  },
  {
    id: 'docker/socket-denied',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match:
      /permission denied while trying to connect to the (?:Docker|docker)|dial unix \S+: connect: permission denied/,
    examples: {
      match: ['permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'],
    },
  },
  {
    id: 'machine/permission-denied',
    cause: 'environment/permission-denied',
    rank: 'cause',
    match:
      /: Permission denied(?: \(os error 13\))?$|\bEACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: \/|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS|Insufficient permissions to install|dubious ownership|must be (?:run as|root)|are you root\?|허가 거부|許可がありません|权限不够|Keine Berechtigung|Permission non accordée|Permiso denegado|Permissão negada|Insufficient permissions? to (?:write|install|create)/i,
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
    match:
      /Too many open files|\bEMFILE\b|\bENFILE\b|Resource temporarily unavailable|System limit for number of file watchers|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|inotify/i,
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
    match:
      /EADDRINUSE|[Aa]ddress already in use|port is already allocated|Port \d+ is (?:already )?in use|Only one usage of each socket address/,
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
      /cannot open display|Missing X server or \$DISPLAY|\/dev\/kvm.{0,60}(?:not|denied|missing)|KVM is required|no CUDA-capable device|NVIDIA driver.{0,40}(?:not|fail)|CUDA driver version is insufficient|could not select device driver|Failed to create .{0,20}GL context|HAXM is not installed|No usable sandbox|Failed to boot|Unable to boot (?:device|the Simulator)|unable to find a (?:device|destination) matching|emulator.{0,40}(?:timed? out|did not|terminated)|DISPLAY is not set/i,
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
    match:
      /version `?GLIBC(?:XX)?_[\d.]+'? not found|(?:requires|require|needs|expected) (?:at least )?(?:Xcode|CMake|Docker|glibc|macOS|Windows) (?:version )?[\d.]+.{0,60}(?:but|found|installed|running|have)|is not supported on this (?:platform|machine|system)|compiled by a more recent version of the Java Runtime|CMake [\d.]+ or higher is required|xcrun: error|xcode-select: error|SDK .{1,60} cannot be located|unsupported class file major version/i,
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
    match:
      /The runner has received a shutdown signal|lost communication with the server|The self-hosted runner.{0,60}lost|runner .{0,60}(?:went offline|has been lost)|The hosted runner (?:encountered an error|lost)|Runner (?:is )?shutting down|spot instance.{0,40}(?:terminat|interrupt|reclaim)|preempted/i,
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
    match:
      /has exceeded the maximum execution time|The job has exceeded the maximum execution time|job exceeded the maximum (?:log length|time)|execution took longer than .{1,20} (?:and was|seconds)|The job has timed out/i,
    examples: {
      match: ['The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.'],
    },
  },
  {
    id: 'runner/step-timeout',
    cause: 'environment/step-timeout',
    rank: 'cause',
    match:
      /^The action '.{1,200}' has timed out after \d+ minutes\.|Process completed with exit code 124\.|timeout: sending signal/,
    examples: { match: ["The action 'Deploy' has timed out after 10 minutes."] },
  },
]
