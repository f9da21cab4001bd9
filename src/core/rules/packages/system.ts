import type { Rule } from '../rule.ts'
import { ofTransport } from './consequence.ts'

/** The packages of Linux distributions. */
export const systemRules: readonly Rule[] = [
  {
    id: 'apt/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /E: Unable to locate package|has no installation candidate|E: Couldn't find any package by|E: Version '.{1,60}' for '.{1,100}' was not found|패키지를? .{0,40}찾을 수 없|パッケージ .{1,80}(?:見つかりません|見つけることができません)|E: Paket .{1,80} kann nicht gefunden werden|E: Impossible de trouver le paquet|E: No se ha podido localizar el paquete|E: 无法定位软件包|E: Impossível encontrar o pacote|설치할 수 있는 후보가 없습니다|インストール候補がありません|没有可安装候选|existiert kein Installationskandidat|n.a pas de version susceptible d.être installée|no tiene un candidato para la instalación|E: Release '.{1,60}' for '.{1,100}' was not found/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'E: Unable to locate package libavif15-dev',
        "E: Package 'libgl1-mesa-glx' has no installation candidate",
        'E: 패키지를 찾을 수 없습니다 libacme',
        'E: Paket libacme kann nicht gefunden werden.',
        "E: Version '1.2-3' for 'libacme' was not found",
      ],
    },
  },
  {
    id: 'apt/index-out-of-sync',
    cause: 'dependency/index-out-of-sync',
    rank: 'verdict',
    match:
      /Mirror sync in progress|File has unexpected size|Hash Sum mismatch|Release file .{1,200} is not valid yet|해시 합이 맞지 않습니다|ハッシュサムが適合しません|Hash-Summe stimmt nicht überein|Somme de contrôle de hachage incohérente|La suma hash difiere|Hash 校验和不符|Some index files failed to download/i,
    unless: /certificate|token|W: Some index files/i,
    yieldsTo: ['network', 'external_api', 'token_expired/http-401', 'token_expired/http-403', 'apt/repository'],
    examples: {
      match: [
        '   File has unexpected size (4711 != 4712). Mirror sync in progress? [IP: 192.0.2.1 80]',
        'E: Failed to fetch http://archive.example/x  Hash Sum mismatch',
      ],
      not: ['W: Some index files failed to download. They have been ignored, or old ones used instead.'],
    },
  },
  {
    id: 'apt/broken',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /you have held broken packages|The following packages have unmet dependencies|패키지의 의존성이 맞지 않습니다|満たせない依存関係があります|软件包有未满足的依赖关系|haben unerfüllte Abhängigkeiten|contiennent des dépendances non satisfaites|tienen dependencias incumplidas|têm dependências desencontradas|E: Unmet dependencies|Depends: .{1,120} but (?:it is not|\S{1,60} is to be)|dpkg: dependency problems|의존성 문제 - |依存関係の問題 - |依赖关系问题 - |Abhängigkeitsprobleme - |problèmes de dépendances? - |problemas de dependencias - |problemas de dependência - |trying to overwrite '.{1,200}', which is also in package/,
    yieldsTo: ['apt/not-found', ...ofTransport],
    examples: {
      match: [
        'E: Unable to correct problems, you have held broken packages.',
        'dpkg: dependency problems prevent configuration of acme:',
      ],
    },
  },
  {
    id: 'apt/repository',
    cause: 'dependency/artifact-not-found',
    rank: 'cause',
    match:
      /does(?: not|n't) have a Release file|NO_PUBKEY|E: The repository .{1,200} is not signed\.|404 {2}Not Found \[IP|The repository .{1,200} no longer has a Release|signatures couldn't be verified because the public key|EXPKEYSIG|(?:ERROR|WARNING): .{1,200}: UNTRUSTED signature|Release file .{1,200} is expired/,
    yieldsTo: ['network', 'external_api'],
    help: 'Correct or renew the apt source and its signing key; run `apt-get update` before the install.',
    examples: {
      match: [
        "E: The repository 'http://ppa.example noble Release' does not have a Release file.",
        'E: Failed to fetch http://archive.example/pool/a/acme_1.2_amd64.deb  404  Not Found [IP: 192.0.2.4 80]',
      ],
    },
  },
  {
    id: 'apt/lock',
    cause: 'environment/port-in-use',
    rank: 'verdict',
    match:
      /E: Could not get lock \/var\/lib|Unable to acquire the dpkg frontend lock|Waiting for cache lock: Could not get lock/,
    unless: /^Waiting|are you root/,
    transient: true,
    help: 'Another apt process held its lock: wait with `-o DPkg::Lock::Timeout=120`, or stop unattended upgrades.',
    examples: { match: ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1234 (apt-get)'] },
  },
  {
    id: 'dnf/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /Error: Unable to find a match: |No match for argument: |No package \S{1,100} available|Error: Nothing to do|Failed to resolve the transaction/,
    unless: /^Warning/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'Error: Unable to find a match: foo-devel',
        'No match for argument: foo-devel',
        'Failed to resolve the transaction:',
      ],
    },
  },
  {
    id: 'dnf/conflict',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match:
      /conflicting requests|file \S{1,200} (?:from install of \S{1,120} )?conflicts (?:between|with file)|nothing provides \S{1,120} needed by|package \S{1,160} requires \S{1,160}, but none of the providers/,
    yieldsTo: ['dnf/not-found', ...ofTransport],
    examples: {
      match: [
        '  - nothing provides libacme.so.3()(64bit) needed by acme-2.0-1.fc41.x86_64',
        ' Problem: conflicting requests',
      ],
    },
  },
  {
    id: 'dnf/metadata',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /Failed to download metadata for repo '|Cannot (?:prepare internal mirrorlist|find a valid baseurl for repo)|All mirrors were (?:tried|already tried)|Cannot download repomd\.xml|No more mirrors to try|Could not retrieve mirrorlist https?:/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'external_api',
      'token_expired',
      'dnf/out-of-sync',
      'http/404',
    ],
    unless: /No URLs in mirrorlist/,
    examples: {
      match: [
        "Error: Failed to download metadata for repo 'epel': Cannot prepare internal mirrorlist",
        'Cannot find a valid baseurl for repo: base/7/x86_64',
      ],
    },
  },
  {
    id: 'dnf/out-of-sync',
    cause: 'dependency/index-out-of-sync',
    rank: 'verdict',
    match:
      /repomd\.xml does not match metalink|repomd\.xml GPG signature verification error|Downloading successful, but checksum doesn't match/,
    examples: {
      match: [
        'Error: repomd.xml does not match metalink for epel',
        "Downloading successful, but checksum doesn't match. Calculated: 12(sha256)",
      ],
    },
  },
  {
    id: 'apk/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /\(no such package\)|breaks: world\[/,
    yieldsTo: ofTransport,
    examples: { match: ['  libacme-dev (no such package):'] },
  },
  {
    id: 'apk/not-selected',
    cause: 'dependency/version-conflict',
    rank: 'verdict',
    match: /ERROR: unable to select packages/,
    yieldsTo: ['apk/not-found', ...ofTransport],
    examples: { match: ['ERROR: unable to select packages:'] },
  },
  {
    id: 'apk/index',
    cause: 'dependency/index-out-of-sync',
    rank: 'cause',
    match:
      /(?:ERROR|WARNING): .{1,200}: BAD archive|ERROR: \S{1,160}: (?:IO ERROR|package mentioned in index not found)|package mentioned in index not found/,
    yieldsTo: ['network', 'external_api'],
    unless: /BAD signature/,
    examples: {
      match: [
        "ERROR: acme-1.2-r0: package mentioned in index not found (try 'apk update')",
        'ERROR: acme-1.2-r0: BAD archive',
      ],
    },
  },
  {
    id: 'pacman/not-found',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match:
      /error: target not found: |error: could not satisfy dependencies|error: database not found: |unable to satisfy dependency '|No provider of '\S{1,100}' found|Package '\S{1,100}' not found\.|nothing provides '\S{1,100}'/,
    yieldsTo: ofTransport,
    examples: {
      match: [
        'error: target not found: libacme',
        "No provider of 'libacme-devel' found.",
        "Problem: nothing provides 'libacme.so.3' needed by the to be installed acme-2.0-1.1.x86_64",
      ],
    },
  },
  {
    id: 'pacman/retrieve',
    cause: 'network/connection-failed',
    rank: 'cause',
    match:
      /error: failed (?:retrieving file '|to synchronize all databases|to commit transaction \(failed to retrieve)|Error: failed to retrieve some files|Download \(curl\) error for 'https?:/,
    unless: /error: 404/,
    yieldsTo: [
      'network/dns',
      'network/connect-timeout',
      'network/connection-reset',
      'external_api',
      'dependency',
      'http/404',
    ],
    examples: {
      match: [
        'error: failed to synchronize all databases (failed to retrieve some files)',
        "Download (curl) error for 'https://download.example/repo/repodata/repomd.xml':",
      ],
    },
  },
]
