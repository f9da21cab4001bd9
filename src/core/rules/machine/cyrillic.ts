import { spokenInRussian } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

/** The machine's errors in the Russian of libc and bash: apart, for a pattern that ignores case has no plain text in this alphabet. */
export const cyrillicMachineRules: readonly Rule[] = [
  {
    id: 'machine/disk-full-cyrillic',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match: spokenInRussian('ENOSPC', 'EDQUOT'),
    examples: { match: ['cp: ошибка записи: На устройстве не осталось свободного места'] },
  },
  {
    id: 'machine/open-files-cyrillic',
    cause: 'environment/too-many-open-files',
    rank: 'cause',
    match: spokenInRussian('EMFILE', 'E2BIG', 'EAGAIN'),
    examples: { match: ['./x.sh: строка 3: /usr/bin/ls: Слишком длинный список аргументов'] },
  },
  {
    id: 'machine/out-of-memory-cyrillic',
    cause: 'environment/out-of-memory',
    rank: 'cause',
    match: spokenInRussian('ENOMEM'),
    examples: { match: ['fork: Невозможно выделить память'] },
  },
  {
    id: 'machine/permission-denied-cyrillic',
    cause: 'environment/permission-denied',
    rank: 'cause',
    match: spokenInRussian('EACCES', 'EPERM', 'EROFS', 'ETXTBSY'),
    unless: /publickey|https?:\/\//,
    examples: {
      match: ['./x.sh: строка 1: ./deploy.sh: Отказано в доступе'],
      not: ['git@git.acme.example: Отказано в доступе (publickey).'],
    },
  },
  {
    id: 'machine/port-in-use-cyrillic',
    cause: 'environment/port-in-use',
    rank: 'cause',
    match: spokenInRussian('EADDRINUSE'),
    examples: { match: ['bind: Адрес уже используется'] },
  },
  {
    id: 'file/missing-cyrillic',
    cause: 'build/missing-file',
    rank: 'symptom',
    match: spokenInRussian('ENOENT'),
    yieldsTo: ['http/404', 'process/executable-not-found', 'shell/command-not-found'],
    examples: { match: ['cp: не удалось выполнить stat для «dist/app.js»: Нет такого файла или каталога'] },
  },
  {
    id: 'shell/crashed-cyrillic',
    cause: 'environment/crashed',
    rank: 'symptom',
    match: /Ошибка сегментирования|Аварийный останов/,
    examples: { match: ['./x.sh: строка 2: 11 Ошибка сегментирования ./app'] },
  },
  {
    id: 'shell/killed-cyrillic',
    cause: 'environment/killed',
    rank: 'cause',
    match: /строка \d+: +\d+ Убито/,
    examples: { match: ['./x.sh: строка 2: 2210 Убито ./train'] },
  },
  {
    id: 'machine/exec-format-cyrillic',
    cause: 'environment/wrong-architecture',
    rank: 'verdict',
    match: spokenInRussian('ENOEXEC'),
    examples: { match: ['./tool: Ошибка формата выполняемого файла'] },
  },
]
