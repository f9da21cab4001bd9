/** How a wrong value of a setting is told: what came, and what was probably meant. */

/** A value in a message: text in quotes and on one line, cut at 60 characters; lists and maps by their kind. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value !== 'string') return `${value}`
  // As JSON, because a stray blank or line break is often the whole mistake and must be seen.
  return JSON.stringify(shorten(value)).replace(unprintable, '\ufffd')
}

const unprintable = /[\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g

function shorten(text: string): string {
  const letters = [...text.slice(0, 200)]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text
}

/**
 * The candidate that was probably meant by `word`, or undefined where none is near: one slip in up to five letters, two
 * in up to nine, three beyond; upper case, `-` and `_` do not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 80) return undefined
  const meant = plain(word)
  const slips = meant.length <= 5 ? 1 : meant.length <= 9 ? 2 : 3
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(meant, plain(candidate))
    if (distance <= slips && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** ` Did you mean "network"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates)
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_]+/g, '-')
}

/** Letters to insert, remove or replace, a swap of neighbours counting as one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + differs)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, at(beforeLast, column - 2) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] as number
}
