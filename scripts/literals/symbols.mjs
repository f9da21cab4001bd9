// Texts whose places are bytes or sets of bytes, written as strings: a code below 256 is that byte, 256 and a small letter
// is the letter in either case, 511 is the start of a line's text, and from 512 on it is the number of a set. A place before the start of a line or behind
// the end of a log counts as a line break.

const sets = []
const numbers = new Map()

const startCode = 511

/** The symbol of a set of bytes. */
export function symbol(bytes) {
  const members = [...bytes].sort((a, b) => a - b)
  if (members.length === 1) return String.fromCharCode(members[0])
  const [first, second] = members
  if (members.length === 2 && second === first + 32 && isLetter(second)) return String.fromCharCode(256 + second)
  const key = members.join()
  if (!numbers.has(key)) {
    numbers.set(key, sets.length)
    sets.push(new Set(members))
  }
  return String.fromCharCode(512 + numbers.get(key))
}

/** The bytes that a symbol stands for. */
export function bytesOf(code) {
  if (code < 256) return [code]
  if (code === startCode) return beforeText
  if (code < 512) return [code - 288, code - 256]
  return [...sets[code - 512]]
}

/** The same after upper case was made lower: the filter does not tell them apart. */
export function foldedBytesOf(code) {
  return [...new Set(bytesOf(code).map((byte) => byte | 32))]
}

export function isSet(code) {
  return code >= startCode
}

/** One symbol for all of them. */
export function union(symbols) {
  if (symbols.every((one) => one === symbols[0])) return symbols[0]
  return symbol(new Set(symbols.flatMap((one) => bytesOf(one.charCodeAt(0)))))
}

function isLetter(byte) {
  return byte >= 97 && byte <= 122
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const beyond = range(128, 255)
const whitespace = [9, 11, 12, 32]
const letters = [...range(48, 57), ...range(65, 90), 95, ...range(97, 122)]
/** No line holds a line break, nor a carriage return, behind which its text begins. */
const without = (taken) => range(0, 255).filter((byte) => !taken.includes(byte) && byte !== 10 && byte !== 13)

/** Sets of the escapes; a sign beyond ASCII is several bytes of 128 and more. */
export const known = {
  digit: range(48, 57),
  word: letters,
  space: [...whitespace, ...beyond],
  any: without([]),
  notDigit: without(range(48, 57)),
  notWord: without(letters),
  notSpace: without(whitespace),
  beyond,
}

/**
 * What may stand before the first letter of a line's text: a line break, the blank behind a time, the end of a marker or
 * of a byte order mark, a carriage return. It is no set of bytes: a blank is one only behind the `Z` of a time.
 */
export const lineStart = String.fromCharCode(startCode)
const beforeText = [10, 13, 32, 93, 191]
/** Before a word; the start of a line is none of its letters either. */
export const notInWord = symbol([10, 13, ...known.notWord])
export const anything = symbol(range(0, 255))

/** Plain text as symbols. */
export function symbolsOf(text, ignoreCase) {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (ignoreCase && isLetter(byte | 32) && byte < 128 ? 256 + (byte | 32) : byte))
    .map((code) => String.fromCharCode(code))
    .join('')
}

/** The sets that texts use, renumbered in the order of their first use, and the texts with those numbers. */
export function renumber(texts) {
  const order = []
  const renamed = texts.map((text) =>
    text.replace(/[\u0200-\uffff]/g, (one) => {
      const number = one.charCodeAt(0) - 512
      if (!order.includes(number)) order.push(number)
      return String.fromCharCode(512 + order.indexOf(number))
    }),
  )
  return { texts: renamed, sets: order.map((number) => [...sets[number]]) }
}
