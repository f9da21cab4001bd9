/** What a name says of the value behind it. */

/**
 * `secret`: the value is one unless it is a word. `maybe`: only if it looks made by a machine. Undefined: the name says nothing
 * of secrets.
 */
export type Rating = 'secret' | 'maybe' | undefined

/** Begins a name, or ends one, wherever it is looked at. The scan for names starts at these. */
export const hints =
  /pass|pwd|pw(?![a-z])|secret|token|key|cred|sig|auth|cookie|jwt|sas|dsn|hmac|connection|webhook|otp|pat(?![a-z])|bearer|session|kennwort|art-api/gi

const sure = new Set(
  `password passwd passphrase passcode passwort kennwort pwd pw pass secret token jwt sas credential cred creds hmac
  signature sig authorization cookie authtoken accesstoken bearer apikey apitoken`.split(/\s+/),
)
/** As the end of a word that is written together, such as `DBPASSWORD` or `mytoken`. */
const sureEnd =
  /(?:password|passwd|passphrase|secret|token|(?:api|access|secret|private|account|signing|encryption|master|deploy|auth)key|credential)$/
const beforeKey = new Set(
  `api access secret private signing sign encryption encrypt master account storage auth ssh deploy subscription shared primary
  secondary service function functions host webhook license hmac aes gpg admin root publish push app application client deploy
  registry server write read integration project personal rsa ecdsa session cookie security crypto data vault sas azure openai
  stripe sentry datadog dd`.split(/\s+/),
)
const unsure = new Set(
  'auth pat dsn webhook session sessionid sid otp key keys connectionstring connstr authentication'.split(' '),
)

export function rate(name: string): Rating {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '')
  const last = singular(parts.at(-1) ?? '')
  const beforeLast = parts.at(-2) ?? ''
  // The shell's own, and a folder.
  if (/^(?:OLD)?PWD$/.test(name)) return 'maybe'
  if (sure.has(last) || sureEnd.test(last)) return 'secret'
  if (last === 'key' && beforeKey.has(beforeLast)) return 'secret'
  // npm's and Artifactory's.
  if ((last === 'ident' && beforeLast === 'auth') || (last === 'api' && beforeLast === 'art')) return 'secret'
  if (last === 'string' && beforeLast === 'connection') return 'maybe'
  if (unsure.has(last)) return 'maybe'
  return parts.some((part) => sure.has(singular(part)) || sureEnd.test(part)) ? 'maybe' : undefined
}

function singular(part: string): string {
  return part.length > 4 && part.endsWith('s') && !part.endsWith('ss') ? part.slice(0, -1) : part
}

/** Values of these in the environment are masked wherever they stand. */
export function isSecretName(name: string): boolean {
  const rating = rate(name)
  return rating === 'secret' || (rating === 'maybe' && /(?:auth|pat|dsn|webhook|key|connection_?string)s?$/i.test(name))
}
