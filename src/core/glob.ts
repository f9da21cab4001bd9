/**
 * Whether a name matches a glob: `*` stands for any text, `?` for one character, everything else for itself, upper and
 * lower case apart. Step names hold brackets and slashes (`Test [1/2]`), so those have no meaning of their own.
 *
 * Takes at most glob × text steps, whatever the glob: only the last `*` is ever tried again.
 */
export function matchesGlob(glob: string, text: string): boolean {
  const pattern = [...glob]
  const letters = [...text]
  let p = 0
  let t = 0
  let star = -1
  let resume = 0
  while (t < letters.length) {
    if (pattern[p] === '*') {
      star = p++
      resume = t
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === letters[t])) {
      p++
      t++
    } else if (star >= 0) {
      // The last star takes one letter more. An earlier one need not: what it left out, this one can take.
      p = star + 1
      t = ++resume
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
