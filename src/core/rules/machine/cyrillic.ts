import type { Rule } from '../rule.ts'

/** The machine's errors in the Russian of libc and bash: apart, for a pattern that ignores case has no plain text in this alphabet. */
export const cyrillicMachineRules: readonly Rule[] = [
  {
    id: 'machine/disk-full-cyrillic',
    cause: 'environment/disk-full',
    rank: 'verdict',
    match: /На устройстве не осталось свободного места|Превышена дисковая квота/,
    examples: { match: ['cp: ошибка записи: На устройстве не осталось свободного места'] },
  },
  {
    id: 'machine/out-of-memory-cyrillic',
    cause: 'environment/out-of-memory',
    rank: 'cause',
    match: /Невозможно выделить память/,
    examples: { match: ['fork: Невозможно выделить память'] },
  },
  {
    id: 'machine/permission-denied-cyrillic',
    cause: 'environment/permission-denied',
    rank: 'cause',
    match: /Отказано в доступе|Операция не позволена|доступна только для чтения/,
    unless: /publickey/,
    examples: { match: ['./x.sh: строка 1: ./deploy.sh: Отказано в доступе'] },
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
    match: /Ошибка формата выполняемого файла/,
    examples: { match: ['./tool: Ошибка формата выполняемого файла'] },
  },
]
