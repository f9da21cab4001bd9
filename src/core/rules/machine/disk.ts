import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

/** Room on disks, and the limits that share its error code. */
export const diskRules: readonly Rule[] = [
  {
    id: 'machine/disk-full',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match: spoken(
      /No space left on device|ENOSPC: no space|not enough (?:space on the disk|free space|disk space)|disk is full\b|: disk full\b|Disk quota exceeded|You don't have enough free space|insufficient (?:disk )?(?:space|storage)|There is not enough space|low on disk space|OSError: \[Errno 28\]|os error (?:28|112)\)|StorageFull|충분한 여유 공간이 없습니다|に充分な空きスペースがありません|没有足够的可用空间|Sie haben nicht genug Platz in|Pas assez d.espace disponible sur|No tiene suficiente espacio libre en|Você não possui espaço suficiente em/i,
      'ENOSPC',
      'EDQUOT',
      'ERROR_DISK_FULL',
    ),
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
    match: spoken(
      /Too many open files|EMFILE: |\(EMFILE\)|ENFILE: |Resource temporarily unavailable|can't start new thread|unable to create (?:native )?thread|pthread_create failed|Argument list too long|spawn E2BIG/i,
      'EMFILE',
      'E2BIG',
      'EAGAIN',
    ),
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
