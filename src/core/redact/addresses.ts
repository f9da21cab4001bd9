/** Secrets in addresses: `user:password@`, a token as the user, signatures and codes of a query. */
import { isNothing, isVariable, looksRandom } from './looks.ts'
import type { Span } from './view.ts'

/** Up to the last `@` in front of the path. The user stays: it often says which account it was. */
const userInfo = /:\/\/([^\s:/@"'<>]{0,100}):([^\s/?#"'<>]{1,300})@/g
/** A password with a slash or a question mark; a port in front of a path is none. */
const wildUserInfo = /:\/\/[^\s:/@"'<>]{0,100}:(?!\d{1,5}(?:[/?#\s"'<>]|$))([^\s@"'<>]{1,200})@(?=[\w[])/g
/** Cut before its `@` came. */
const cutUserInfo = /:\/\/[^\s:/@"'<>[]{0,100}:(?!\d{1,5}(?:\D|$))([^\s/?#"'<>@:,;)\]}]{4,300})…?$/gm
const tokenAsUser = /:\/\/([^\s:/@"'<>]{16,300})(?=@|:[\w-]{1,60}@)/g
/** `user:password@host` without a scheme. */
const bareUserInfo = /(?<![\w:/.@-])([A-Za-z][\w.-]{0,60}):([^\s:@/"'<>]{6,100})@(?=[\w-]{1,60}\.[A-Za-z]|localhost)/g
const noUsers =
  /^(?:mailto|e?-?mail|author|from|to|cc|by|contact|sip|npm|git|ssh|acct|xmpp|user|committer|maintainer|pkg)$/i
/** Parameters whose names say too little to be looked for elsewhere. */
const parameter =
  /[?&;](?:amp;)?(key|code|auth|sid|sig|sas|session|session_?id|ticket|otp|pw|hdnts|hdnea|policy|assertion|x-(?:amz|goog|oss|cos)-(?:credential|signature|security-token)|key-pair-id|h|hmac|t|k|s|st)=([^\s&"'<>#;]{4,4000})/gi

export function findInAddresses(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(userInfo))
    if (!isVariable(match[2] as string)) found.push(before(match, match[2] as string, 1))
  for (const match of text.matchAll(wildUserInfo))
    if (!isVariable(match[1] as string)) found.push(before(match, match[1] as string, 1))
  for (const match of text.matchAll(cutUserInfo)) {
    const value = match[1] as string
    if (!isNothing(value)) found.push(spanOf(match, value))
  }
  for (const match of text.matchAll(tokenAsUser))
    if (looksRandom(match[1] as string, 16)) found.push(before(match, match[1] as string, 0))
  for (const match of text.matchAll(bareUserInfo)) {
    const [, user = '', value = ''] = match
    if (!noUsers.test(user) && /\d/.test(value) && /[A-Za-z]/.test(value)) found.push(before(match, value, 1))
  }
  for (const match of text.matchAll(parameter)) {
    const [, name = '', value = ''] = match
    const isSure = name.length > 4 || /^(?:sig|sas|hmac|pw|otp)$/i.test(name)
    if (isSure ? !isNothing(value) : looksRandom(value, 10)) found.push(before(match, value, 0))
  }
  return found
}

/** The value at the end of a match, in front of `rest` characters more. */
function before(match: RegExpExecArray, value: string, rest: number): Span {
  const end = match.index + match[0].length - rest
  return [end - value.length, end]
}

function spanOf(match: RegExpExecArray, value: string): Span {
  const start = match.index + match[0].lastIndexOf(value)
  return [start, start + value.length]
}
