/**
 * What the name of a job says. A name is no key: any expression can stand in it, GitHub cuts it at 100 characters, and the
 * jobs of a reusable workflow carry the names of their callers in front (`nightly / round 2 / work (us-west-2)`).
 */

/** Names longer than this are cut by GitHub. */
const longestName = 100
const cutMark = /(?:\.\.\.|…)$/

/** Where a region stands in a name. */
export interface RegionInName {
  readonly region: string
  /** The name without the region and what the matrix put around it: jobs of one matrix share it. */
  readonly base: string
}

/**
 * The regions that a name may mean: one where it is clear, none where no region stands in it, several where the name
 * holds more than one, or was cut in the middle of what could be several.
 */
export function regionsInName(name: string, regions: readonly string[]): RegionInName[] {
  const whole = regions.filter((region) => standsIn(name, region, regionCharacter))
  // `upload-us-west-2` is one word to the eye, and the region its end.
  const found = whole.length > 0 ? whole : regions.filter((region) => endsWord(name, region))
  if (found.length > 0) return found.map((region) => ({ region, base: baseName(name, region) }))
  if (name.length < longestName) return []
  const rest = /[A-Za-z0-9][A-Za-z0-9._-]*$/.exec(name.replace(cutMark, ''))?.[0]
  if (rest === undefined) return []
  const cut = regions.filter((region) => region.startsWith(rest) && region !== rest)
  return cut.map((region) => ({ region, base: baseName(name, rest) }))
}

const regionCharacter = /[A-Za-z0-9._-]/

function standsIn(name: string, region: string, inner: RegExp): boolean {
  for (let at = name.indexOf(region); at >= 0; at = name.indexOf(region, at + 1)) {
    const before = name[at - 1]
    const after = name[at + region.length]
    if ((before === undefined || !inner.test(before)) && (after === undefined || !inner.test(after))) return true
  }
  return false
}

/** Whether a word ends in the region, behind a sign that joins words. */
function endsWord(name: string, region: string): boolean {
  for (let at = name.indexOf(region); at >= 0; at = name.indexOf(region, at + 1)) {
    const after = name[at + region.length]
    if (/[._-]/.test(name[at - 1] ?? '') && (after === undefined || !regionCharacter.test(after))) return true
  }
  return false
}

/** `upload (us-west-2, x64)` → `upload`; `Upload us-west-2` → `Upload ·`. */
function baseName(name: string, region: string): string {
  const open = name.lastIndexOf(' (')
  if (open >= 0 && name.indexOf(region, open) >= 0) return name.slice(0, open)
  return name.replace(region, '·')
}

/** The number in `… round 2 …`; undefined where the name says none. */
export function roundInName(name: string): number | undefined {
  const found = /\bround[ _-]?(\d{1,2})\b/i.exec(name)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** What stands in front of a job of a reusable workflow: `nightly / `, or nothing. */
export function callerPrefix(name: string): string {
  const at = name.lastIndexOf(' / ')
  return at < 0 ? '' : name.slice(0, at + 3)
}

/** The values that a matrix put behind a name, and the name before them; undefined where there are none. */
export function matrixValues(name: string): { readonly base: string; readonly values: readonly string[] } | undefined {
  const found = /^(.*) \((.+)\)$/.exec(name)
  if (found === null) return undefined
  return { base: found[1] as string, values: (found[2] as string).split(',').map((value) => value.trim()) }
}
