/** Values behind a name that says secret: assignments, fields, flags, headers, elements, in the forms that logs have. */
import { isNothing, isProse, isSentence, looksRandom } from './looks.ts'
import { hints, type Rating, rate } from './names.ts'
import type { Span } from './view.ts'

const mostBefore = 40
const mostAfter = 30
const mostValue = 4_000

/** How a value is tied to its name. In `prose` a word is a word, in the others it may be a password. */
type Tie = 'assigned' | 'prose' | 'flag' | 'said'

/** Between a name and its value, in the order of the attempts. */
const ties: readonly (readonly [RegExp, Tie])[] = [
  // `"name": "TOKEN", "value": "x"`, `key="ApiKey" value="x"`
  [/["']?[ \t]{0,9},?[ \t]{0,9}["']?value["']?[ \t]{0,9}[=:][ \t]{0,9}(?=["'])/iy, 'assigned'],
  // The same over two lines of YAML.
  [/["']?,?[ \t]{0,9}\r?\n[ \t]{0,60}["']?value["']?:[ \t]{0,9}/y, 'assigned'],
  [/["'`]?\]?[ \t]{0,9}(?::=|={1,3}>?|:>)[ \t]{0,9}/y, 'assigned'],
  [/["'`]\]?[ \t]{0,9}:[ \t]{0,9}/y, 'assigned'],
  [/\]?[ \t]{0,9}:(?![:/])[ \t]{0,9}(?=["'])/y, 'assigned'],
  [/:(?![:/])(?=\S)/y, 'assigned'],
  [/[ \t]{0,9}:(?![:/])[ \t]{1,20}/y, 'prose'],
  // `setenv("TOKEN", "x")`
  [/["'][ \t]{0,9},[ \t]{0,9}(?=["'])/y, 'assigned'],
  [/[ \t](?:is|was|are|of|=>|->)[: \t]{1,9}/iy, 'said'],
  [/[ \t]{1,9}/y, 'said'],
]
/** `export TOKEN x`, `setx TOKEN x`, `ENV TOKEN x`: the name is given its value by a blank. */
const setting =
  /(?:\bsetx|\bENV|\bsetenv|\bset[ \t]{1,4}-[a-z]{1,4}|\bconfig(?:ure)?[ \t]+set|\blogin[ \t]+\S{1,100})[ \t]{1,4}$/i
/** What may stand in front of the value itself. */
const wrappers =
  /(?:(?:basic|bearer|token|apikey|!!binary|negotiate|key|pass|plain|env|file|str|sharedaccesssignature|\(?ConvertTo-SecureString|-String|-AsPlainText|-Force|b(?=["'])|r(?=["'])|@(?=["'])|\[[\w.]{1,40}\]|\()[ \t:]{0,4}(?=\S)){0,4}/iy

export function findNamed(text: string): Span[] {
  const found: Span[] = []
  let done = 0
  for (const hint of text.matchAll(hints)) {
    if (hint.index < done) continue
    const [begin, end] = nameAt(text, hint.index, hint.index + hint[0].length)
    done = end
    const name = text.slice(begin, end)
    const rating = rate(name)
    if (rating === undefined) continue
    const value = valueBehind(text, begin, end, name, rating)
    if (value !== undefined) found.push(value)
  }
  return found
}

function nameAt(text: string, start: number, stop: number): Span {
  let begin = start
  let end = stop
  while (begin > 0 && start - begin < mostBefore && /[\w.$-]/.test(text[begin - 1] as string)) begin--
  while (end < text.length && end - stop < mostAfter && /[\w-]/.test(text[end] as string)) end++
  return [begin, end]
}

function valueBehind(text: string, begin: number, end: number, name: string, rating: Rating): Span | undefined {
  const isElement = text[begin - 1] === '<' && text[end] === '>'
  if (isElement) return judged(text, end + 1, until(text, end + 1, /[<\n]/), 'assigned', name, rating)
  const isFlag = /^-|^\/\w/.test(name) || text[begin - 1] === '/'
  for (const [pattern, told] of ties) {
    pattern.lastIndex = end
    const tie = pattern.exec(text)
    if (tie === null) continue
    const at = end + tie[0].length
    const kind = told === 'said' ? spaced(text, begin, name, isFlag) : told
    return headerValue(text, at, name) ?? plainValue(text, at, kind, name, rating)
  }
  return undefined
}

/** What a blank alone means. */
function spaced(text: string, begin: number, name: string, isFlag: boolean): Tie {
  if (isFlag && name.startsWith('-')) return 'flag'
  return setting.test(text.slice(Math.max(0, begin - 120), begin)) ? 'assigned' : 'said'
}

/** Headers whose value goes on behind blanks: whole, to the quote or the end of the line. */
function headerValue(text: string, at: number, name: string): Span | undefined {
  const isCookie = /(?:^|-)cookies?$/i.test(name)
  if (!isCookie && !/authorization$/i.test(name)) return undefined
  const rest = text.slice(at, at + mostValue)
  const open = /^["']/.test(rest) ? 1 : 0
  const many = isCookie
    ? /^[\w.-]{1,100}=/
    : /^(?:digest|aws4-[\w-]{1,40}|hawk|oauth|signature|sharedkey|vapid)\b[ \t]/i
  if (!many.test(rest.slice(open))) return undefined
  // What is in quotes inside of a digest does not end it.
  const close = !isCookie ? /\n/ : open === 1 ? new RegExp(rest[0] as string) : /\n|["'](?=[ \t\n,;)}\]\\]|$)/
  return [at + open, until(text, at + open, close)]
}

function plainValue(text: string, from: number, tie: Tie, name: string, rating: Rating): Span | undefined {
  wrappers.lastIndex = from
  const wrapped = wrappers.exec(text)?.[0] ?? ''
  // `password=pass` is not a scheme without its value.
  const at = from + (/[\s:(]$|[br@\]]$/i.test(wrapped) || wrapped === '' ? wrapped.length : 0)
  const quote = text[at] ?? ''
  if (/["'`]/.test(quote)) {
    const end = until(text, at + 1, new RegExp(`(?<!\\\\)${quote}|\\n`))
    return judged(text, at + 1, end, tie === 'prose' || tie === 'flag' ? 'assigned' : tie, name, rating)
  }
  // `Authorization: Bearer x`: behind its scheme a word is a credential.
  const isCredential = wrapped !== '' && /authorization$/i.test(name)
  return judged(text, at, endOfWord(text, at), isCredential ? 'assigned' : tie, name, rating)
}

/** A value without quotes ends at a blank, and where the next name of a list begins. */
function endOfWord(text: string, at: number): number {
  const word = /[^\s"'`<>]{0,4000}/y
  word.lastIndex = at
  const whole = word.exec(text)?.[0] ?? ''
  const next =
    /&(?:amp;)?(?:[\w.%-]{1,60}=|$)|;(?:[\w %-]{1,60}=|$)|[,;|][\w.-]{0,60}["']?[=:]|,$|[)\]}]{1,4}[.,;:]?$/.exec(whole)
  return at + (next?.index ?? whole.length)
}

function judged(text: string, start: number, end: number, tie: Tie, name: string, rating: Rating): Span | undefined {
  const value = text.slice(start, end)
  return isSecret(value, tie, name, rating) ? [start, end] : undefined
}

function isSecret(value: string, tie: Tie, name: string, rating: Rating): boolean {
  if (value.length < 4 || isNothing(value)) return false
  // How many, not which.
  if (/tokens$/i.test(name) && /^\d+$/.test(value)) return false
  // "the token 4f…", but not "PASS tests/e2e2.ts" or "verifySignature (/a/b)".
  if (tie === 'said') return /^[^\s/()\\:]+$/.test(value) && !/^-*pass$/i.test(name) && looksRandom(value, 10)
  if (rating === 'maybe') return looksRandom(value, 10)
  if (tie === 'prose') return !isProse(value) && value.length >= 6
  // A flag in a sentence about flags is followed by a word.
  if (tie === 'flag') return !value.startsWith('-') && !(isProse(value) && value.length < 8)
  return !isSentence(value) || (/pass/i.test(name) && value.length <= 100)
}

function until(text: string, at: number, close: RegExp): number {
  const near = text.slice(at, at + mostValue)
  return at + (close.exec(near)?.index ?? near.length)
}
