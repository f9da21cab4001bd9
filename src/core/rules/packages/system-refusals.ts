import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** What package managers of systems refuse for the machine's sake: a lock, no root, no space, a signature, the platform. */
export const systemRefusalRules: readonly Rule[] = [
  {
    id: 'system/package-lock',
    cause: 'environment/port-in-use',
    rank: 'verdict',
    match:
      /System management is locked by the application|Failed to obtain rpm transaction lock|could not lock database: File exists|unable to lock database\)|failed to take lock, another vcpkg|process has already locked \/\S|Timeout waiting to lock [\w -]{1,60}\. It is currently in use|Existing lock \/var\/run\/yum\.pid|index\.lock': File exists/,
    help: 'Another package manager held its lock: wait for it, or remove the lock file that a killed one left behind.',
    examples: {
      match: [
        "fatal: Unable to create '/w/.git/index.lock': File exists.",
        'System management is locked by the application with pid 1234 (zypper).',
        'error: failed to init transaction (unable to lock database)',
        'Error: A `brew install acme` process has already locked /usr/local/Cellar/acme.',
        'Timeout waiting to lock build logic queue. It is currently in use by another Gradle instance.',
      ],
    },
  },
  {
    id: 'system/not-root',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match:
      /are you root\?|unless you are root\.|has to be run with superuser privileges|need admin rights to install|Running makepkg as root is not allowed|directories are not writable by your user|EnvironmentNotWritableError|need to grant write permissions for that path/,
    examples: {
      match: [
        'E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
        'error: you cannot perform this operation unless you are root.',
        'Error: This command has to be run with superuser privileges (under the root user on most systems).',
        'EnvironmentNotWritableError: The current user does not have write permissions to the target environment.',
      ],
    },
  },
  {
    id: 'system/no-space',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match:
      /needs \d{1,9}[KMG]B more space on the |Partition \S{1,80} too full: |not enough free disk space\)|: Wrote only \d{1,9} of \d{1,9} bytes/,
    // The system's own words say it shorter.
    yieldsTo: ['machine/disk-full'],
    examples: {
      match: [
        '  installing package acme-1.0-1.x86_64 needs 120MB more space on the / filesystem',
        'error: Partition / too full: 120000 blocks needed, 100 blocks free',
        'tar: cache.tzst: Wrote only 4096 of 10240 bytes',
      ],
    },
  },
  {
    id: 'system/signature',
    cause: 'dependency/checksum-mismatch',
    rank: 'verdict',
    match:
      /error: GPG check FAILED|Public key for \S{1,160} is not installed|is unknown trust$|invalid or corrupted package \(PGP signature\)|One or more files did not pass the validity check|ERROR: .{1,200}: BAD signature|gpg: Can't check signature: No public key|signature from ".{1,120}" is (?:marginal|unknown) trust/,
    yieldsTo: ofTransport,
    help: 'Import the current signing key of the repository, or find out why the package is not signed by it.',
    examples: {
      match: [
        'Public key for acme-1.0.rpm is not installed',
        'error: failed to commit transaction (invalid or corrupted package (PGP signature))',
        '==> ERROR: One or more files did not pass the validity check!',
        'ERROR: acme-1.0-r0: BAD signature',
      ],
    },
  },
  {
    id: 'system/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /failed to prepare transaction \(could not satisfy dependencies\)|failed to commit transaction \(conflicting files\)|: \S{1,200} exists in filesystem$|which is also in package \S|trying to overwrite \S{1,120} owned by /,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'ERROR: acme-1.0-r0: trying to overwrite usr/bin/acme owned by acme-core-1.0-r0.',
        'error: failed to prepare transaction (could not satisfy dependencies)',
        'acme: /usr/bin/acme exists in filesystem',
        " trying to overwrite '/usr/bin/acme', which is also in package acme-core 1.0",
      ],
    },
  },
  {
    id: 'system/platform',
    cause: 'environment/wrong-architecture',
    rank: 'verdict',
    match:
      /package architecture \(\S{1,20}\) does not match system|This software does not run on \S{1,20} versions older|Container (?:action is|operations are) only supported on Linux|depends on hardware architecture being one of/,
    help: 'Use a runner, or a build of the package, whose system and architecture match.',
    examples: {
      match: [
        'Error: Cask acme depends on hardware architecture being one of [{:type=>:arm, :bits=>64}], but you are running {:type=>:intel}.',
        ' package architecture (arm64) does not match system (amd64)',
        'Container action is only supported on Linux',
      ],
    },
  },
  {
    id: 'dnf/no-mirrors',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match: /No URLs in mirrorlist/,
    help: 'The release has left the mirrors: use one that is maintained, or its archive.',
    examples: {
      match: [
        "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist",
      ],
    },
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
    match:
      /E: Conflicting values set for option \S{1,40} regarding source|E: The list of sources could not be read|Refusing to load formula \S{1,120} from untrusted tap/,
    help: 'Correct the list of package sources: two entries disagree, or one is not trusted.',
    examples: {
      match: [
        'E: Conflicting values set for option Signed-By regarding source https://apt.acme.example/ stable: a != b',
      ],
    },
  },
  {
    id: 'system/installer',
    cause: 'environment/missing-tool',
    rank: 'symptom',
    match:
      /E: dpkg was interrupted, you must manually run|Installer failed with exit code: \d|Exit code was '\d{1,10}'\. Exit code indicates|The zip extension and unzip\/7z commands are both missing|Xcode alone is not sufficient on|Could not find Ninja\. Please install it|Unable to find a valid Visual Studio instance|could not find application file: \w{1,40}\.app|must install the sshpass program|Sandboxing is not working on your platform|\[ERROR\] No switch is currently set|Jobs without a job container are forbidden|Executing the custom container implementation failed|Cannot locate vswhere in|No Git executable found|was unable to detect the active compiler/,
    yieldsTo: [...ofTransport, 'dependency', 'environment/disk-full', 'environment/permission-denied'],
    examples: {
      match: [
        "E: dpkg was interrupted, you must manually run 'sudo dpkg --configure -a' to correct the problem.",
        'Could not find Ninja. Please install it via your package manager:',
        'error: in triplet x64-windows: Unable to find a valid Visual Studio instance',
      ],
    },
  },
]
