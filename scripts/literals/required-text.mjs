// What stands in each line that a pattern matches: a set of texts of which one must be there. A place of a text may be a
// set of bytes, so `error TS\d` is one text, and each is as long as the pattern tells.
import { RegExpParser } from '@eslint-community/regexpp'
import { bytesOf, foldedBytesOf, isSet, known, lineStart, notInWord, symbol, symbolsOf, union } from './symbols.mjs'

/** More variants of one stretch are not worth their places in the tables. */
const mostVariants = 160
/** Letters in a row that a text has to have. */
const shortest = 5
/** What eight letters tell, in bits. */
const enough = 48
/** More does not tell more. */
const longest = 40
const nothing = { exact: undefined, required: undefined, begins: [''], ends: [''] }

/**
 * The texts of a pattern, or undefined where it has none that are long enough. `costOf` says what a text costs to look
 * for: of several sets the cheapest is taken.
 */
export function requiredTexts(pattern, costOf) {
  const { ignoreCase, unicode, unicodeSets } = pattern
  // With these flags a sign beyond ASCII may match an ASCII letter.
  if ((unicode || unicodeSets) && ignoreCase) return undefined
  const tree = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode, unicodeSets })
  const found = new Analysis(ignoreCase, costOf).of(tree).required
  // One that holds another is found where the other is.
  return found?.filter((text) => !found.some((other) => other !== text && text.includes(other)))
}

/**
 * Of each part of a pattern: `exact`, all texts that it matches, where they are few and of bytes; `required`, texts of
 * which one stands in each match; `begins` and `ends`, with one of which a match begins and ends.
 */
class Analysis {
  constructor(ignoreCase, costOf) {
    this.ignoreCase = ignoreCase
    this.costOf = (set) => set.reduce((sum, text) => sum + costOf(text), 0)
  }

  of(node) {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.either(node.alternatives.map((one) => this.of(one)))
      case 'Alternative':
        return this.sequence(wholeSigns(node.elements).map((one) => this.of(one)))
      case 'Assertion':
        return assertion(node)
      case 'Character':
        return this.character(node.value)
      case 'CharacterSet':
        return oneOf(setOf(node))
      case 'CharacterClass':
        return this.characterClass(node)
      case 'Quantifier':
        return this.quantified(node)
      default:
        return nothing
    }
  }

  character(value) {
    // Half of a sign: what its bytes are depends on the other half.
    if (value >= 0xd800 && value <= 0xdfff) return oneOf(known.beyond)
    const text = String.fromCodePoint(value)
    // Bytes are folded as ASCII is; another letter that has two cases would have other bytes.
    if (this.ignoreCase && value > 127 && text.toLowerCase() !== text.toUpperCase()) return oneOf(known.beyond)
    return exactly([symbolsOf(text, this.ignoreCase)])
  }

  characterClass(node) {
    if (node.unicodeSets) return nothing
    const bytes = new Set()
    const beyond = []
    for (const element of node.elements) {
      if (element.type === 'CharacterSet') for (const byte of setOf(element)) bytes.add(byte)
      else {
        const [from, to] =
          element.type === 'Character' ? [element.value, element.value] : [element.min.value, element.max.value]
        for (let value = from; value <= Math.min(to, 127); value++) {
          for (const byte of bytesOf(symbolsOf(String.fromCharCode(value), this.ignoreCase).charCodeAt(0)))
            bytes.add(byte)
        }
        if (to > 127) beyond.push(from === to ? from : undefined)
      }
    }
    if (node.negate) return oneOf([...known.beyond, ...range128().filter((byte) => !bytes.has(byte))])
    if (beyond.length === 0) return oneOf([...bytes])
    // A few signs beyond ASCII, each by its bytes.
    if (bytes.size === 0 && beyond.length <= 8 && !beyond.includes(undefined)) {
      return this.either(beyond.map((value) => this.character(value)))
    }
    return oneOf([...bytes, ...known.beyond])
  }

  quantified({ element, min, max }) {
    const inner = this.of(element)
    if (min === 0 && max === 1) {
      return { ...nothing, exact: inner.exact && unique(['', ...inner.exact]), mayBe: inner }
    }
    if (min === 0) return { ...nothing, mayBe: inner }
    if (min === max && min <= 8) return this.sequence(Array(min).fill(inner))
    const isOne = inner.exact?.length === 1
    if (isOne && max - min <= 2 && max <= 8) {
      return exactly(Array.from({ length: max - min + 1 }, (_, more) => inner.exact[0].repeat(min + more)))
    }
    const sure = isOne ? [inner.exact[0].repeat(Math.min(min, 8))] : undefined
    const whole = min > 1 ? this.sequence(Array(Math.min(min, 4)).fill(inner)).required : inner.required
    return { exact: undefined, required: whole, begins: sure ?? inner.begins, ends: sure ?? inner.ends }
  }

  either(parts) {
    const exact = parts.every((part) => part.exact) ? unique(parts.flatMap((part) => part.exact)) : undefined
    const required = parts.every((part) => part.required) ? unique(parts.flatMap((part) => part.required)) : undefined
    return {
      exact: exact && exact.length <= 64 ? exact : undefined,
      required,
      begins: few(unique(parts.flatMap((part) => part.begins)), 'begin'),
      ends: few(unique(parts.flatMap((part) => part.ends)), 'end'),
    }
  }

  sequence(parts) {
    let required
    const consider = (set) => {
      const texts = unique(set.map(trim))
      if (texts.every(isUsable) && (required === undefined || this.costOf(texts) < this.costOf(required)))
        required = texts
    }
    for (const part of parts) if (part.required) consider(part.required)
    for (let start = 0; start <= parts.length; start++) {
      // A run that begins one letter earlier tells more.
      if (start > 0 && parts[start - 1].exact?.length === 1 && parts[start - 1].exact[0] !== '') continue
      const before = endsBefore(parts, start)
      let run = ['']
      for (let at = start; ; at++) {
        const part = parts[at]
        const next = part?.exact && crossed(run, part.exact)
        const goesOn = next !== undefined && next.length <= mostVariants
        if (!goesOn || next.length > run.length) {
          const after = beginsAt(parts, at)
          for (const left of contexts(before, run)) {
            for (const right of after.length > 1 ? [after, narrowed(after, 'begin'), ['']] : [after]) {
              const set = crossed(crossed(left, run), right)
              if (set.length <= mostVariants) consider(set)
            }
          }
        }
        if (!goesOn) break
        run = next
      }
    }
    const first = (from, texts, step, pick) => {
      let all = texts
      for (let at = from; at >= 0 && at < parts.length; at += step) {
        const part = parts[at]
        const more = part.exact ?? part[pick]
        const next = step > 0 ? crossed(all, more) : crossed(more, all)
        if (next.length > 16) return all
        all = next
        if (part.exact === undefined) return all
      }
      return all
    }
    const whole = parts.every((part) => part.exact)
      ? parts.reduce((all, part) => (all && all.length <= 64 ? crossed(all, part.exact) : undefined), [''])
      : undefined
    return {
      exact: whole && whole.length <= 64 ? whole : undefined,
      required,
      begins: first(0, [''], 1, 'begins'),
      ends: withContext(first(parts.length - 1, [''], -1, 'ends'), parts),
    }
  }
}

/** Without the flag `u` a sign of two code units is two elements. */
function wholeSigns(elements) {
  return elements.flatMap((one, index) => {
    const [before, after] = [elements[index - 1], elements[index + 1]]
    const isHigh = (other) => other?.type === 'Character' && other.value >= 0xd800 && other.value <= 0xdbff
    const isLow = (other) => other?.type === 'Character' && other.value >= 0xdc00 && other.value <= 0xdfff
    if (isHigh(one) && isLow(after)) {
      return [{ type: 'Character', value: String.fromCharCode(one.value, after.value).codePointAt(0) }]
    }
    return isLow(one) && isHigh(before) ? [] : [one]
  })
}

/** What may be set before a run: what is known, less, nothing. */
function contexts(before, run) {
  // A boundary before what is no letter is one behind a letter.
  if (before[0] === notInWord && !run.every((text) => isWord(text))) return [['']]
  return before.length > 1 ? [before, narrowed(before, 'end'), ['']] : [before]
}

function isWord(text) {
  return text !== '' && bytesOf(text.charCodeAt(0)).every((byte) => known.word.includes(byte))
}

/** An assertion at the very start of a part tells what stands before its end where the part itself is empty. */
function withContext(ends, parts) {
  return parts.length === 1 && parts[0].isAssertion && parts[0].ends[0] === lineStart ? parts[0].ends : ends
}

/** With what the parts before `start` end; [''] where that is not known. */
function endsBefore(parts, start) {
  const part = parts[start - 1]
  if (part === undefined) return ['']
  if (part.isAssertion) return part.ends
  if (part.mayBe === undefined) return part.exact ? narrowed(part.exact, 'end') : part.ends
  return joined(part.mayBe.exact ?? part.mayBe.ends, endsBefore(parts, start - 1), 'end')
}

/** With what the parts from `start` on begin. */
function beginsAt(parts, start) {
  const part = parts[start]
  if (part === undefined) return ['']
  if (part.isAssertion) return beginsAt(parts, start + 1)
  if (part.mayBe === undefined) return part.exact ? narrowed(part.exact, 'begin') : part.begins
  return joined(part.mayBe.exact ?? part.mayBe.begins, beginsAt(parts, start + 1), 'begin')
}

function joined(some, others, side) {
  const all = unique([...some, ...others])
  return all.includes('') ? [''] : narrowed(all, side)
}

/** One symbol for the first or the last place of all. */
function narrowed(texts, side) {
  if (texts.includes('')) return ['']
  return [union(texts.map((text) => (side === 'begin' ? text[0] : text.at(-1))))]
}

function few(texts, side) {
  return texts.includes('') ? [''] : texts.length > 16 ? narrowed(texts, side) : texts
}

function assertion(node) {
  const ends = node.kind === 'start' ? [lineStart] : node.kind === 'word' && !node.negate ? [notInWord] : ['']
  return { exact: [''], required: undefined, begins: [''], ends, isAssertion: true }
}

function exactly(texts) {
  return { exact: texts, required: undefined, begins: texts, ends: texts }
}

/** A sign out of a set: a byte where all are ASCII, else as many as it has. */
function oneOf(bytes) {
  if (bytes.length === 0) return nothing
  const text = [symbol(new Set(bytes))]
  if (bytes.every((byte) => byte < 128)) return exactly(text)
  return { exact: undefined, required: undefined, begins: text, ends: text }
}

function setOf({ kind, negate }) {
  if (kind === 'any') return known.any
  if (kind === 'property') return [...range128(), ...known.beyond]
  return negate ? known[`not${kind[0].toUpperCase()}${kind.slice(1)}`] : known[kind]
}

function range128() {
  return Array.from({ length: 128 }, (_, byte) => byte).filter((byte) => byte !== 10 && byte !== 13)
}

function crossed(some, others) {
  return unique(some.flatMap((one) => others.map((other) => one + other)))
}

function unique(texts) {
  return [...new Set(texts)]
}

/** The longest stretch of letters, and what stands next to it. */
function trim(text) {
  if (text.length <= longest) return text
  const { at, length } = letters(text)
  const from = Math.max(0, Math.min(at - 8, text.length - longest))
  return text.slice(from, Math.max(from + longest, Math.min(at + length, from + longest)))
}

/** Where the longest stretch without a set stands. */
export function letters(text) {
  let best = { at: 0, length: 0 }
  for (let at = 0; at < text.length; ) {
    let end = at
    while (end < text.length && !isSet(text.charCodeAt(end))) end++
    if (end - at > best.length) best = { at, length: end - at }
    at = end + 1
  }
  return best
}

/** Enough letters in a row, or nearly, in a text that tells enough by its sets. */
function isUsable(text) {
  const { length } = letters(text)
  if (length >= shortest) return true
  const bits = [...text].reduce((sum, one) => sum + 8 - Math.log2(foldedBytesOf(one.charCodeAt(0)).length + 1), 0)
  return length >= 2 && bits >= enough
}
