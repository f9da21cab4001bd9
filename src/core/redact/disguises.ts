/** What a text says once the disguises are off: colours and invisible characters inside a word, escapes, encodings. */
import { rewrite, type View } from './view.ts'

/** Colour codes, also those that have lost their escape character; link codes; characters that nobody sees. */
const invisible = new RegExp(
  [
    String.raw`(?:(?:\u001B|\^\[|␛)\[|\u009B)[0-9;:?]{0,20}[ -/]?[@-Za-z~]`,
    String.raw`\u001B\][^\u0007\u001B\n]{0,500}(?:\u0007|\u001B\\)`,
    String.raw`\[[0-9]{1,3}(?:;[0-9]{1,3}){0,5}m`,
    String.raw`[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F]`,
    String.raw`[\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF]`,
  ].join('|'),
  'g',
)
const backslashes = /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|0?33|[\\"'/abefnrt`])/g
const percents = /%[0-7][0-9a-fA-F]/g
const entities = /&(?:amp|quot|apos|lt|gt|nbsp|colon|equals|#x?[0-9a-fA-F]{1,6});/gi
/** Full-width forms of ASCII, which mean the same to a reader and nothing to a pattern. */
const wide = /[\uFF01-\uFF5E]/g

/** The text without disguise, and one view more for each disguise that is taken off. */
export function undisguised(text: string): View[] {
  const views: View[] = [rewrite({ text }, invisible, () => '')]
  // Twice: what is logged as JSON in JSON is escaped twice, and a query in a query is encoded twice.
  for (const [pattern, replace] of [...disguises, ...disguises]) {
    const last = views.at(-1) as View
    const bare = rewrite(rewrite(last, pattern, replace), invisible, () => '')
    if (bare !== last) views.push(bare)
  }
  return views
}

const disguises: readonly (readonly [RegExp, (match: string) => string])[] = [
  [backslashes, unescaped],
  [percents, (match) => String.fromCharCode(Number.parseInt(match.slice(1), 16))],
  [entities, unnamed],
  [wide, (match) => String.fromCharCode(match.charCodeAt(0) - 0xfee0)],
]

const short: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t', e: '\u001B', 33: '\u001B', '033': '\u001B' }

function unescaped(match: string): string {
  const rest = match.slice(1)
  const code = /^[ux]\{?([0-9a-fA-F]+)/.exec(rest)?.[1]
  return code === undefined ? (short[rest] ?? rest) : character(Number.parseInt(code, 16))
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  colon: ':',
  equals: '=',
}

function unnamed(match: string): string {
  const name = match.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return named[name] ?? match
  return character(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10))
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
