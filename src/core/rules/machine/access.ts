import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

/** Files, sockets and ports that the machine does not give. */
export const accessRules: readonly Rule[] = [
  {
    id: 'docker/daemon-missing',
    cause: 'environment/docker-daemon-missing',
    rank: 'verdict',
    match:
      /Cannot connect to the Docker daemon|Is the docker daemon running|error during connect: .{0,200}docker|failed to connect to the docker API|Error while fetching server API version|docker daemon is not running|Could not find a valid Docker environment|(?:Cannot|unable to) connect to Podman/i,
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
    match: /detected dubious ownership in repository|dubious ownership|fatal: unsafe repository \('/,
    help: 'Add the path to `git config --global safe.directory` for the user that runs the step.',
    examples: {
      match: [
        "fatal: unsafe repository ('/w' is owned by someone else)",
        "fatal: detected dubious ownership in repository at '/__w/site/site'",
      ],
    },
  },
  {
    id: 'windows/file-locked',
    cause: 'environment/permission-denied',
    rank: 'cause',
    match: spoken(
      /being used by another process|EBUSY: resource busy or locked|os error 32\)|WinError 32|file is locked by: "|Text file busy/i,
      'ERROR_SHARING_VIOLATION',
      'ETXTBSY',
    ),
    help: 'Another process still holds the file: stop it before this step.',
    examples: {
      match: [
        "The process cannot access the file 'D:\\a\\x.dll' because it is being used by another process.",
        "Error: EBUSY: resource busy or locked, unlink 'C:\\x'",
        'Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird.',
      ],
    },
  },
  {
    id: 'windows/path-too-long',
    cause: 'environment/wrong-tool-version',
    rank: 'cause',
    match: spoken(
      /File ?name too long|The (?:specified )?path, file name, or both are too long|PathTooLongException|The filename or extension is too long|ENAMETOOLONG/,
      'ENAMETOOLONG',
    ),
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
    match: spoken(
      /: Permission denied(?: \(os error 13\))?$|EACCES\b|PermissionError: \[Errno 13\]|Permission denied: '|Operation not permitted|EPERM: |\bEPERM\b|Access to the path '.{1,200}' is denied|Access is denied\.? *$|AccessDeniedException: (?:\/|[A-Z]:\\)|java\.io\.FileNotFoundException: .{1,200} \(Permission denied\)|Read-only file system|EROFS: |Insufficient permissions to install|must be (?:run as|root)|are you root\?|a terminal is required to read the password|sudo: a password is required|is not in the sudoers file|Insufficient permissions? to (?:write|install|create)/i,
      'EACCES',
      'EPERM',
      'EROFS',
      'ERROR_ACCESS_DENIED',
    ),
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
    match: spoken(
      /EADDRINUSE|address already in use|port is already allocated|Port \d{2,5} is (?:already )?in use|Only one usage of each socket address|Port \d{2,5} was already in use|Ports are not available: /i,
      'EADDRINUSE',
    ),
    examples: {
      match: [
        'Error: listen EADDRINUSE: address already in use :::3000',
        'Bind for 0.0.0.0:5432 failed: port is already allocated',
      ],
    },
  },
]
