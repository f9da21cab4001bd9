import type { Rule } from '../rule.ts'

/** The transport errors of libc in Russian: apart, for a pattern that ignores case has no plain text in this alphabet. */
export const cyrillicTransportRules: readonly Rule[] = [
  {
    id: 'network/connection-refused-cyrillic',
    cause: 'network/connection-refused',
    rank: 'cause',
    match: /В соединении отказано/,
    examples: { match: ['ssh: connect to host b.acme.example port 22: В соединении отказано'] },
  },
  {
    id: 'network/connection-reset-cyrillic',
    cause: 'network/connection-reset',
    rank: 'cause',
    match: /Соединение разорвано другой стороной/,
    examples: { match: ['Ошибка чтения: Соединение разорвано другой стороной'] },
  },
  {
    id: 'network/connect-timeout-cyrillic',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match: /Время ожидания соединения истекло/,
    examples: { match: ['ssh: connect to host b.acme.example port 22: Время ожидания соединения истекло'] },
  },
  {
    id: 'network/no-route-cyrillic',
    cause: 'network/no-route',
    rank: 'cause',
    match: /Нет маршрута до узла|Сеть недоступна/,
    examples: { match: ['ssh: connect to host b.acme.example port 22: Нет маршрута до узла'] },
  },
]
