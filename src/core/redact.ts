/** Takes secrets out of log text before it leaves the process. */

/** Tokens that can be told by their own form. Sources: the issuers' documentation of their prefixes. */
const tokens: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20,255}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}\b/g,
  /\bglpat-[A-Za-z0-9_-]{20,}\b/g,
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}\b/g,
  /\bya29\.[A-Za-z0-9_-]{20,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}\b/g,
  /\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/_-]+/g,
  /\bnpm_[A-Za-z0-9]{30,}\b/g,
  /\bpypi-[A-Za-z0-9_-]{40,}/g,
  /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}\b/g,
  /\bsk-[A-Za-z0-9_-]{20,}\b/g,
  /\bhf_[A-Za-z0-9]{30,}\b/g,
  /\bdop_v1_[a-f0-9]{40,}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{0,4000}?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // Its inner lines where a log is shown line by line; a checksum that stands alone is no loss.
  /^[\t ]*[A-Za-z0-9+/]{60,80}={0,2}[\t ]*$/gm,
]
/** `user:password@` in an address: the user stays, it often says which account it was. */
const userInfo = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s@/]{1,300}(?=@)/gi
const authorization =
  /(\bauthorization["']?\s*[:=]\s*["']?(?:basic|bearer|token|digest|negotiate|aws4-\S+)?\s*)[^\s"',;]{6,}/gi
/** A value behind a name that says secret. Words such as `token is missing` have no `=` or `:` and stay. */
const assignment =
  /(\b[\w-]{0,40}(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|client[_-]?secret|signature)[\w-]{0,20}["']?\s*[=:]\s*["']?)(?!\*{3})([^\s"',;&)]{6,})/gi
const plainWord = /^(?:[a-z]+|true|false|null|undefined|none|\*+|\d{1,5}|<[^>]*>|\$\{?[\w{]+\}?.*)[.:;]?$/i

export const mask = '***'

/** The text with everything that looks like a secret replaced by `***`. `known` are values that are secrets for sure. */
export function redact(text: string, known: readonly string[] = []): string {
  let out = text
  for (const value of known) if (value.length >= 6) out = out.replaceAll(value, mask)
  for (const token of tokens) out = out.replace(token, mask)
  out = out.replace(userInfo, `$1${mask}`).replace(authorization, `$1${mask}`)
  return out.replace(assignment, (whole, name: string, value: string) =>
    plainWord.test(value) ? whole : `${name}${mask}`,
  )
}
