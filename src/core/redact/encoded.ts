/** Secrets inside Base64: a token, or `user:password` as `Authorization: Basic` and registries' logins have it. */
import { findTokens } from './tokens.ts'
import type { Span } from './view.ts'

const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,4000}={0,2}/g
const login = /^[\w.@+$|-]{1,100}:[^\s:][^\n:]{3,300}$/

export function findEncoded(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(run)) {
    const plain = decoded(match[0])
    if (plain === undefined) continue
    if (isLogin(plain) || findTokens(plain).length > 0 || /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(plain))
      found.push([match.index, match.index + match[0].length])
  }
  return found
}

/** What a word means in Base64, where that is printable ASCII. */
export function decoded(word: string): string | undefined {
  if (!/[A-Z]/.test(word) || !/[a-z]/.test(word)) return undefined
  const letters = word.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')
  const plain = bytes(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)))
  return /^[\t\n\r\x20-\x7E]+$/.test(plain) ? plain : undefined
}

function isLogin(plain: string): boolean {
  // A time, a version or an image has colons too; it is not written in Base64.
  return login.test(plain)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function bytes(letters: string): string {
  let plain = ''
  let held = 0
  let bits = 0
  for (const letter of letters) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    plain += String.fromCharCode((held >> bits) & 0xff)
  }
  return plain
}

/** The Base64 of a text in UTF-8, without padding. */
export function encoded(text: string): string {
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of new TextEncoder().encode(text)) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 6) {
      bits -= 6
      out += alphabet[(held >> bits) & 63]
    }
  }
  return bits === 0 ? out : out + alphabet[(held << (6 - bits)) & 63]
}
