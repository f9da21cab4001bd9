/** Values that are secrets for sure, in the forms in which they appear. */
import { encoded } from './encoded.ts'
import type { Span } from './view.ts'

/** Shorter ones would take half of every line with them. */
const least = 6

/**
 * What to look for: each line of each value, as it is and in Base64. Text that is URL-encoded or escaped for JSON, XML or a
 * shell is looked at without that disguise, so it needs no form of its own.
 */
export function knownForms(values: readonly string[]): readonly string[] {
  const forms = new Set<string>()
  for (const value of values) {
    for (const plain of [value, ...value.split(/\r?\n|\\n/)]) {
      const line = plain.trim()
      if (line.length < least || /^-{5}(?:BEGIN|END) [A-Z ]+-{5}$/.test(line)) continue
      forms.add(line)
      for (const form of insideBase64(line)) forms.add(form)
      if (line.length >= 8) forms.add(hex(line))
    }
  }
  return [...forms].sort((one, other) => other.length - one.length)
}

/** The middle part that does not depend on what stands around it, for each of the three places at which it can begin. */
function insideBase64(value: string): string[] {
  const forms = [0, 1, 2].map((offset) => {
    const whole = encoded(`${'\0'.repeat(offset)}${value}`)
    const first = Math.ceil((offset * 8) / 6)
    const bitsEnd = (offset + new TextEncoder().encode(value).length) * 8
    return whole.slice(first, Math.floor(bitsEnd / 6))
  })
  const all = [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
  return all.filter((form) => form.length >= least + 1)
}

function hex(value: string): string {
  return [...new TextEncoder().encode(value)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function findKnown(text: string, forms: readonly string[]): Span[] {
  const found: Span[] = []
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      found.push([at, at + form.length])
  return found
}

/** A known value that the text's end cuts, or whose beginning was cut off. */
export function findCutKnown(text: string, forms: readonly string[]): Span[] {
  const found: Span[] = []
  const end = text.replace(/(?:\s|…|\.{3}){1,4}$/, '')
  for (const form of forms) {
    if (form.length <= least) continue
    for (let length = Math.min(form.length - 1, end.length); length >= least + 2; length--) {
      if (!end.endsWith(form.slice(0, length))) continue
      found.push([end.length - length, end.length])
      break
    }
  }
  return found
}
