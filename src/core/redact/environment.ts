/** The secrets of an environment: what its names say, and what its values look like. */
import { findInAddresses } from './addresses.ts'
import { isNothing } from './looks.ts'
import { isSecretName } from './names.ts'
import { findTokens } from './tokens.ts'

/** The runner and the shell have these, and they are none. */
const known = /^(?:OLD)?PWD$|_SOCK$|ASKPASS$/

/** Values to be masked wherever they stand, however they look. Each is a value or the secret part of one. */
export function environmentSecrets(env: Readonly<Record<string, string | undefined>>): string[] {
  const found = new Set<string>()
  for (const [name, value = ''] of Object.entries(env)) {
    const bare = name.replace(/^INPUT_/, '')
    if (known.test(bare)) continue
    if (isSecretName(bare) && isLong(value) && !isNothing(value.trim())) found.add(value)
    // DATABASE_URL says nothing of a password, and has one.
    for (const [start, end] of [...findTokens(value), ...findInAddresses(value)]) {
      const part = value.slice(start, end)
      if (isLong(part)) found.add(part)
      // A password is written into an address encoded, and elsewhere as it is.
      if (part.includes('%')) found.add(plain(part))
    }
  }
  return [...found]
}

/** A short word would take half of a log with it; a short one with a digit in it is rarely met by chance. */
function isLong(value: string): boolean {
  const { length } = value.trim()
  return length >= 8 || (length >= 6 && /\d/.test(value) && /[^\d\s]/.test(value))
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
