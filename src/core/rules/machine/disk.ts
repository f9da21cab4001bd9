import type { Rule } from '../rule.ts'

/** Room on disks, and the limits that share its error code. */
export const diskRules: readonly Rule[] = [
  {
    id: 'machine/disk-full',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match:
      /No space left on device|ENOSPC: no space|not enough (?:space on the disk|free space|disk space)|disk (?:is )?full\b|Disk quota exceeded|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|low on disk space|OSError: \[Errno 28\]|os error (?:28|112)\)|StorageFull|디스크.{0,10}(?:공간|용량).{0,12}(?:부족|없)|장치에 남은 공간이 없음|デバイスに空き領域がありません|ディスクに十分な空き領域|设备上没有空间|磁盘空间不足|Auf dem Gerät ist kein Speicherplatz|Aucun espace disponible|Espace insuffisant sur le disque|No queda espacio|Não há espaço (?:disponível|suficiente)|Es steht nicht genug Speicherplatz|Spazio esaurito sul device|Brak miejsca na urządzeniu|디스크 할당량이 초과|ディスク使用量制限を超過|Plattenplatz \(Quota\) ist überschritten|Débordement du quota d'espace|Se ha excedido la cuota de disco|超出磁盘限额|Cota d[ao] disco excedida/i,
    unless: /warning: You are running out|System\.IO\.FileNotFound|watch|inotify/i,
    help: 'Free space before this step (remove tool caches, prune Docker), or use a larger machine.',
    examples: {
      match: [
        'tar: out.img: Wrote only 4096 of 10240 bytes: No space left on device',
        'ENOSPC: no space left on device, write',
        'There is not enough space on the disk.',
        'sqlite3.OperationalError: database or disk is full',
        'tar: a.img: 쓸 수 없음: 장치에 남은 공간이 없음',
      ],
      not: ["Error: ENOSPC: no space left on device, watch '/srv/app'"],
    },
  },
  {
    id: 'machine/file-watchers',
    cause: 'environment/too-many-open-files',
    rank: 'verdict',
    match:
      /System limit for number of file watchers|no space left on device, watch|inotify_(?:add_watch|init1?).{0,60}(?:failed|error|limit|No space|Too many)|inotify (?:watch|instances?) .{0,40}(?:limit|reached|exhausted)|upper limit on inotify/i,
    help: 'Raise fs.inotify.max_user_watches on the machine, or watch fewer files.',
    examples: {
      match: [
        "Error: ENOSPC: System limit for number of file watchers reached, watch '/srv/app'",
        'inotify_add_watch failed: No space left on device',
      ],
    },
  },
  {
    id: 'machine/open-files',
    cause: 'environment/too-many-open-files',
    rank: 'cause',
    match:
      /Too many open files|EMFILE: |\(EMFILE\)|ENFILE: |Resource temporarily unavailable|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|spawn E2BIG|열린 파일이 너무 많|開いているファイルが多すぎ|Zu viele offene Dateien|Trop de fichiers ouverts|Demasiados (?:archivos|ficheros) abiertos|打开的文件过多|Muitos arquivos abertos|Troppi file aperti|Za dużo otwartych plików|Liste der Argumente zu lang|인수 명단이 너무 김|引数リストが長すぎ/i,
    unless: /no space|curl|unable to resolve/i,
    examples: {
      match: [
        'Error: EMFILE: too many open files, open',
        'fork: retry: Resource temporarily unavailable',
        '/usr/bin/git: Argument list too long',
      ],
    },
    yieldsTo: ['machine/file-watchers'],
  },
]
