/** Takes secrets out of log text before it leaves the process. */
import { findInAddresses } from './redact/addresses.ts'
import { findInCommands } from './redact/commands.ts'
import { undisguised } from './redact/disguises.ts'
import { findEncoded } from './redact/encoded.ts'
import { findCutKnown, findKnown, knownForms } from './redact/known.ts'
import { findNamed } from './redact/named.ts'
import { findCutTokens, findTokens } from './redact/tokens.ts'
import { original, type Span, type View } from './redact/view.ts'
import { findKeys, joined, overSeams } from './redact/wrapped.ts'

export const mask = '***'

/**
 * The text with everything that looks like a secret replaced by `***`. `known` are values that are secrets for sure. Lines stay
 * lines: pass those that stand together in one text, so that a secret that goes over their ends is seen.
 *
 * Cut afterwards, not before: half a secret has not its form.
 */
export function redact(text: string, known: readonly string[] = []): string {
  const forms = formsOf(known)
  return masked(
    text,
    undisguised(text).flatMap((view) => places(view, forms)),
  )
}

const lastForms = new WeakMap<readonly string[], readonly string[]>()

function formsOf(known: readonly string[]): readonly string[] {
  const forms = lastForms.get(known) ?? knownForms(known)
  lastForms.set(known, forms)
  return forms
}

/** Where secrets stand, told in places of the original. */
function places(view: View, forms: readonly string[]): Span[] {
  const { text } = view
  const own = [...byForm(text), ...byPlace(text), ...findCutTokens(text), ...findKeys(text), ...lineEnds(text, forms)]
  const spans = [...own, ...findKnown(text, forms)]
  const found = spans.map((span) => original(view, span))
  const whole = joined(view)
  if (whole === undefined) return found
  const lines = found.toSorted((one, other) => one[0] - other[0])
  const isFound = (place: Span) => {
    const [start, end] = original(whole.view, place)
    return lines.some(([from, to]) => from <= start && end <= to)
  }
  const joinedText = whole.view.text
  const over = [
    // By its form a token is known to be one, so what was none in one line alone goes on in the next.
    ...overSeams(whole, byForm(joinedText), isFound),
    ...overSeams(whole, byPlace(joinedText), () => true),
    ...overSeams(whole, findKnown(joinedText, forms), () => false),
  ]
  return [...found, ...over.map((span) => original(whole.view, span))]
}

function byForm(text: string): Span[] {
  return [...findTokens(text), ...findEncoded(text)]
}

function byPlace(text: string): Span[] {
  return [...findInAddresses(text), ...findNamed(text), ...findInCommands(text)]
}

function lineEnds(text: string, forms: readonly string[]): Span[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const start = offset
    offset += line.length + 1
    return findCutKnown(line, forms).map(([from, to]): Span => [start + from, start + to])
  })
}

/** The text with its places masked; a place that goes over the end of a line is masked in each. */
function masked(text: string, spans: readonly Span[]): string {
  let out = ''
  let last = 0
  for (const [start, end] of merged(spans)) {
    out += text.slice(last, start)
    out += text
      .slice(start, end)
      .split('\n')
      .map((part) => (part.trim() === '' ? part : mask))
      .join('\n')
    last = end
  }
  return out + text.slice(last)
}

function merged(spans: readonly Span[]): Span[] {
  const all: [number, number][] = []
  for (const [start, end] of spans.filter(([from, to]) => from < to).sort((one, other) => one[0] - other[0])) {
    const last = all.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}
