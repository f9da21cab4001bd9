import { spokenInRussian } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'
import { local } from './local.ts'

/** The transport errors of libc in Russian: apart, for a pattern that ignores case has no plain text in this alphabet. */
export const cyrillicTransportRules: readonly Rule[] = [
  {
    id: 'network/connection-refused-cyrillic',
    cause: 'network/connection-refused',
    rank: 'cause',
    match: spokenInRussian('ECONNREFUSED'),
    unless: local,
    examples: {
      match: ['ssh: connect to host b.acme.example port 22: В соединении отказано'],
      not: ['psql: ошибка: подключиться к localhost:5432 не удалось: В соединении отказано'],
    },
  },
  {
    id: 'network/connection-reset-cyrillic',
    cause: 'network/connection-reset',
    rank: 'cause',
    match: spokenInRussian('ECONNRESET', 'ECONNABORTED'),
    unless: local,
    examples: { match: ['Ошибка чтения: Соединение разорвано другой стороной'] },
  },
  {
    id: 'network/connect-timeout-cyrillic',
    cause: 'network/connect-timeout',
    rank: 'cause',
    match: spokenInRussian('ETIMEDOUT'),
    unless: local,
    examples: { match: ['ssh: connect to host b.acme.example port 22: Время ожидания соединения истекло'] },
  },
  {
    id: 'network/no-route-cyrillic',
    cause: 'network/no-route',
    rank: 'cause',
    match: spokenInRussian('EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'),
    examples: { match: ['ssh: connect to host b.acme.example port 22: Нет маршрута до узла'] },
  },
]
