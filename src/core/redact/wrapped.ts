/** Secrets that go over more than one line: wrapped by a terminal or a hand, and keys in their armour. */
import { looksRandom } from './looks.ts'
import type { Span, View } from './view.ts'

export interface Joined {
  readonly view: View
  /** Where in the joined text a line begins. */
  readonly seams: readonly number[]
}

/** All lines as one, without what indents them or marks them as going on. Undefined where there is one line only. */
export function joined({ text, from, to }: View): Joined | undefined {
  if (!text.includes('\n')) return undefined
  let whole = ''
  const starts: number[] = []
  const ends: number[] = []
  const seams: number[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const body = line.replace(/^[\s│┃|>]{1,60}/, '')
    const shown = body.trimEnd().replace(/[\\`^]$/, '')
    const begin = offset + line.length - body.length
    if (offset > 0) seams.push(whole.length)
    for (let index = begin; index < begin + shown.length; index++) {
      starts.push(from?.[index] ?? index)
      ends.push(to?.[index] ?? index + 1)
    }
    whole += shown
    offset += line.length + 1
  }
  return { view: { text: whole, from: starts, to: ends }, seams }
}

/**
 * What of the spans lies in more than one line. A pattern that takes as many letters as it can may take the next line's first
 * word along, so that goes only where it looks like the rest of a secret. `isWhole` says of the part in the first line whether
 * it may be all of it; where it cannot, the rest goes whatever it looks like.
 */
export function overSeams({ view, seams }: Joined, spans: readonly Span[], isWhole: (place: Span) => boolean): Span[] {
  const found: Span[] = []
  for (const [start, end] of spans) {
    const inside = seams.filter((seam) => seam >= start && seam < end)
    if (inside.length === 0) continue
    const cuts = [...new Set([start, ...inside, end])]
    const parts = cuts.slice(1).map((cut, index): Span => [cuts[index] as number, cut])
    const isBegun = inside[0] !== start
    if (isBegun && !isWhole(parts[0] as Span)) {
      found.push(...parts)
      continue
    }
    const rests = parts.slice(isBegun ? 1 : 0)
    const many = rests.findIndex((part) => !isRest(view.text.slice(...part), isBegun ? 6 : 10))
    const taken = many < 0 ? rests : rests.slice(0, many)
    if (isBegun && taken.length > 0) found.push(parts[0] as Span)
    found.push(...taken)
  }
  return found
}

function isRest(value: string, least: number): boolean {
  return looksRandom(value, least) || (value.length >= least && /^(?=.*\d)(?=.*[A-Za-z])[\w+/=~-]+$/.test(value))
}

const begin = /-----BEGIN [A-Z0-9 ]{0,40}(?:PRIVATE KEY|PGP MESSAGE)[A-Z ]{0,20}-----/
const end = /-----END [A-Z0-9 ]{0,40}(?:PRIVATE KEY|PGP MESSAGE)[A-Z ]{0,20}-----/
/** A line of a key, or of anything in Base64. A checksum in hexadecimal is none. */
const armour = /^[\s│┃|>]{0,60}(?![0-9a-f]+={0,2}[\s"',]*$)[A-Za-z0-9+/]{60,80}={0,2}[\s"',]{0,8}$/
const lastArmour = /^[\s│┃|>]{0,60}[A-Za-z0-9+/]{1,80}={0,2}[\s"',]{0,8}$/

/** What may stand inside of a key's armour. Where a log goes on with its own words, the rest of the key is missing. */
const inner =
  /^[\s│┃|>]{0,60}(?:[A-Za-z0-9+/=]{0,100}|(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash): [^\n]{0,200})[\s"',\\]{0,8}$/

/** Private keys, whole or in part, and lines that stand alone but look like one's. */
export function findKeys(text: string): Span[] {
  const found: Span[] = []
  const lines = text.split('\n')
  let isInside = false
  let offset = 0
  const places = lines.map((line) => {
    const place = { line, offset }
    offset += line.length + 1
    return place
  })
  const hide = (index: number, from = 0, to?: number) => {
    const { line = '', offset: at = 0 } = places[index] ?? {}
    const margin = /^[\s│┃|>]{0,60}/.exec(line)?.[0].length ?? 0
    const stop = to ?? line.trimEnd().length
    const start = Math.max(from, margin)
    if (start < stop) found.push([at + start, at + stop])
  }
  lines.forEach((line, index) => {
    const opened = begin.exec(line)
    const closed = end.exec(line)
    if (closed !== null) {
      const stop = closed.index + closed[0].length
      if (!isInside && opened === null) {
        // Its beginning is out of sight.
        hide(index, 0, stop)
        for (let before = index - 1; before >= 0 && lastArmour.test(lines[before] as string); before--) hide(before)
      } else hide(index, opened !== null && opened.index < closed.index ? opened.index : 0, stop)
      isInside = opened !== null && opened.index > closed.index
    } else if (opened !== null) {
      hide(index, opened.index)
      isInside = true
    } else {
      isInside &&= inner.test(line)
      if (isInside || armour.test(line)) hide(index)
    }
  })
  return found
}
