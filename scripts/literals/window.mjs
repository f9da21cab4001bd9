// Which bytes of a text the filter looks at, and what it costs to look for it.
import { frequencyOf } from './gram-frequency.mjs'
import { anything, foldedBytesOf } from './symbols.mjs'

/** Wherever it begins, a window of fifteen places holds eight that begin at an eighth byte: a long stretch. */
export const wide = 15
/** One of six holds five that begin at an even byte: a short stretch. */
export const narrow = 6
/** More grams than these for one place of a text fill the tables. */
const mostGrams = 600
/**
 * What a place in the tables costs beside bytes that are looked up once in a million places: the bits of the short ones
 * are fewer, and are asked for four times as often.
 */
const placeOfLong = 0.06
const placeOfShort = 0.5

/** Symbols as all grams that they stand for; undefined where they are too many. */
function gramsOf(symbols) {
  let grams = ['']
  for (const one of symbols) {
    const bytes = foldedBytesOf(one.charCodeAt(0))
    if (grams.length * bytes.length > mostGrams) return undefined
    grams = grams.flatMap((gram) => bytes.map((byte) => gram + String.fromCharCode(byte)))
  }
  return grams
}

const memory = new Map()

function frequencyOfAll(symbols) {
  let frequency = memory.get(symbols)
  if (frequency === undefined) {
    frequency = gramsOf(symbols)?.reduce((sum, gram) => sum + frequencyOf(gram), 0) ?? Number.POSITIVE_INFINITY
    memory.set(symbols, frequency)
  }
  return frequency
}

const size = (symbols) => [...symbols].reduce((product, one) => product * foldedBytesOf(one.charCodeAt(0)).length, 1)

/** The text with enough places for a window, where its rarest one begins, and what that costs. */
export function windowOf(text) {
  let padded = text
  // At the end: what stands there is a line break at least.
  while (padded.length < narrow) padded += anything
  let best = { text: padded, at: 0, isWide: false, cost: Number.POSITIVE_INFINITY }
  const isAnyWide = padded.length >= wide
  for (const isWide of isAnyWide ? [true, false] : [false]) {
    for (let at = 0; at + (isWide ? wide : narrow) <= padded.length; at++) {
      const [stride, length, place] = isWide ? [8, 8, placeOfLong] : [2, 5, placeOfShort]
      let cost = 0
      for (let from = at; from < at + stride; from++) {
        const gram = padded.slice(from, from + length)
        cost += frequencyOfAll(gram) / stride + size(gram) * place
      }
      if (cost < best.cost) best = { text: padded, at, isWide, cost }
    }
  }
  return best
}

/** How often a text may stand in a log at most, in a million places. */
function frequency(text) {
  let least = 10_000
  for (const length of [12, 8, 6]) {
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length)
      if (size(part) <= mostGrams) least = Math.min(least, frequencyOfAll(part))
    }
  }
  return least
}

const known = new Map()

/** A line that holds it costs many times what bytes do that may be of it; each is a place in the tables too. */
export function costOf(text) {
  let cost = known.get(text)
  if (cost === undefined) {
    const window = windowOf(text)
    cost = 40 * frequency(window.text) + window.cost + 6
    known.set(text, cost)
  }
  return cost
}
