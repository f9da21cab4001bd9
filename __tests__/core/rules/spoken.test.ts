import { classifyOutput } from '../../../src/core/classifier/classify.ts'
import { builtInRules } from '../../../src/core/rules/index.ts'
import { type SpokenCode, spoken, textsOf } from '../../../src/core/rules/localised/spoken.ts'
import type { Cause } from '../../../src/core/taxonomy.ts'

/** What each code proves, whatever the language. */
const causes: Readonly<Record<SpokenCode, Cause>> = {
  ENOENT: 'build/missing-file',
  EACCES: 'environment/permission-denied',
  EPERM: 'environment/permission-denied',
  EROFS: 'environment/permission-denied',
  ENOSPC: 'environment/disk-full',
  EDQUOT: 'environment/disk-full',
  ENOMEM: 'environment/out-of-memory',
  EMFILE: 'environment/too-many-open-files',
  E2BIG: 'environment/too-many-open-files',
  EAGAIN: 'environment/too-many-open-files',
  ETXTBSY: 'environment/permission-denied',
  ENAMETOOLONG: 'environment/wrong-tool-version',
  ENOEXEC: 'environment/wrong-architecture',
  EADDRINUSE: 'environment/port-in-use',
  ECONNREFUSED: 'network/connection-refused',
  ETIMEDOUT: 'network/connect-timeout',
  ECONNRESET: 'network/connection-reset',
  ECONNABORTED: 'network/connection-reset',
  EHOSTUNREACH: 'network/no-route',
  ENETUNREACH: 'network/no-route',
  EHOSTDOWN: 'network/no-route',
  EAI_NONAME: 'network/dns',
  EAI_AGAIN: 'network/dns',
  EAI_NODATA: 'network/dns',
  HOST_NOT_FOUND: 'network/dns',
  SIGSEGV: 'environment/crashed',
  WSAECONNRESET: 'network/connection-reset',
  WSAECONNREFUSED: 'network/connection-refused',
  WSAETIMEDOUT: 'network/connect-timeout',
  WSAHOST_NOT_FOUND: 'network/dns',
  ERROR_ACCESS_DENIED: 'environment/permission-denied',
  ERROR_SHARING_VIOLATION: 'environment/permission-denied',
  ERROR_DISK_FULL: 'environment/disk-full',
  ERROR_FILE_NOT_FOUND: 'build/missing-file',
}

describe('the words of the system in other languages', () => {
  const cases = (Object.keys(causes) as SpokenCode[]).flatMap((code) => textsOf(code).map((text) => ({ code, text })))

  it.each(cases)('$code: $text', ({ code, text }) => {
    const { errorClass, reason } = classifyOutput(`agent: fetch: ${text}`, undefined, builtInRules)
    expect(`${errorClass}/${reason}`).toBe(causes[code])
  })

  it('are taken as they stand, and with either apostrophe', () => {
    const pattern = spoken(/Network is unreachable/, 'EHOSTUNREACH')
    expect(pattern.test('Network is unreachable')).toBe(true)
    expect(pattern.test("ssh: Aucun chemin d'accès pour atteindre l'hôte cible")).toBe(true)
    expect(pattern.test('ssh: Aucun chemin d’accès pour atteindre l’hôte cible')).toBe(true)
    expect(pattern.test('ssh: Verbindungsaufbau abgelehnt')).toBe(false)
  })
})
