/** Names that are shown before the rest is counted. */
const mostNamed = 6

/** `a, b and c`; of many the first, and how many more. Plain text. */
export function nameList(names: readonly string[], most = mostNamed): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
