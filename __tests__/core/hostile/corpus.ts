/** Lines that want to get out, or to do something where they are shown: see `__tests__/fixtures/hostile`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SecretLine {
  readonly id: string
  /** May be several lines, as they stand in a context. */
  readonly line: string
  /** No eight characters of it in a row may be shown. */
  readonly secret: string
  /** Values that the environment has. */
  readonly known?: readonly string[]
}

export interface Injection {
  readonly id: string
  /** The sink that it was made for; it is tried on all. */
  readonly sink: string
  readonly line: string
}

/** Stands inside whatever a scanner of repositories could take for a leak. */
const breaker = '¦'

function read(name: string): unknown[] {
  const path = join(import.meta.dirname, '../../fixtures/hostile', name)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line.replaceAll(breaker, '').replaceAll('\\u00a6', '')))
}

export const secretLines = read('secrets.jsonl') as SecretLine[]
export const injections = read('injections.jsonl') as Injection[]

/** What of the secret can still be read in a text, also by somebody who takes a disguise off. */
export function leak(text: string, secret: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken off
  const bare = text.replace(/\u001B\[\d*m|&#8203;|[\u200B\u2060]/g, '').replace(/\n[\s▶\d]*/g, '')
  const forms = [text, bare, unescaped(bare), unescaped(unescaped(bare)), percentDecoded(bare), entityDecoded(bare)]
  for (const word of bare.match(/[A-Za-z0-9+/_-]{16,}/g) ?? [])
    forms.push(Buffer.from(word, 'base64').toString('latin1'))
  const width = Math.min(8, secret.length)
  for (let at = 0; at + width <= secret.length; at++) {
    const piece = secret.slice(at, at + width)
    if (forms.some((form) => form.includes(piece))) return piece
  }
  return undefined
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(["\\/])/g, '$1')
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

export function entityDecoded(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => names[name] as string)
}
