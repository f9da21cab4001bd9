/** What makes two failures the same cause, over regions and runs: one ticket is kept for each. */

/** What a cause is told by, beside its evidence. */
export interface CauseName {
  readonly pipeline: string
  readonly class: string
  readonly reason: string
}

/** 16 hexadecimal digits. `sha256` gives the digest of a text in hexadecimal. */
export function fingerprint(
  { pipeline, class: errorClass, reason }: CauseName,
  evidence: string,
  regions: readonly string[],
  sha256: (text: string) => string,
): string {
  return sha256(JSON.stringify([pipeline, errorClass, reason, normalise(evidence, regions)])).slice(0, 16)
}

const durationUnit = '(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)'

/** What changes from run to run though the cause is the same, in the order in which it is taken out. The text is in lower case. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/(\bhttps?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/g, '$1'],
  [
    /\b\d{4}[-/]\d\d[-/]\d\d(?:[t ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:z|utc|gmt|[+-]\d\d:?\d\d)\b)?)?/g,
    '<time>',
  ],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
  [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g, '<id>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<address>'],
  [/\[?(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{0,4}(?![0-9a-z:])\]?(?::\d{1,5}\b)?/g, '<address>'],
  [/(?:\/private)?\/(?:tmp|var\/tmp|var\/folders)\/[^\s"'`:,;()<>]*/g, '<temporary>'],
  [/(?:[a-z]:)?[\\/](?:[\w.~-]+[\\/]){0,8}(?:_temp|temp|tmp)[\\/][^\s"'`:,;()<>]*/g, '<temporary>'],
  [/\b0x[0-9a-f]+\b/g, '<id>'],
  [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/g, '<id>'],
  // A request id, the random part of a pod's name: digits among letters. `e2e` goes with them, and does no harm.
  [/\b[a-z0-9]*[a-z]\d+[a-z][a-z0-9]*\b/g, '<id>'],
  [new RegExp(`\\b\\d+(?:\\.\\d+)? ?${durationUnit}\\b(?: ?\\d+(?:\\.\\d+)? ?${durationUnit}\\b)*`, 'g'), '<duration>'],
  [new RegExp(`\\b(?:\\d+(?:\\.\\d+)?${durationUnit}){2,8}\\b`, 'g'), '<duration>'],
  [/\d+(?:[.,:_]\d+)*/g, '#'],
]

/** The line without what differs between regions, machines and runs. Only good for comparing. */
export function normalise(evidence: string, regions: readonly string[]): string {
  let text = evidence.toLowerCase()
  for (const name of byLength(regions)) text = text.replace(name, '<region>')
  for (const [pattern, instead] of changing) text = text.replace(pattern, instead)
  return text.replace(/\s+/g, ' ').trim()
}

// A name inside another one, `us-west` in `us-west-2`, must not cut it: the longer one first. One letter is a word.
function byLength(regions: readonly string[]): readonly RegExp[] {
  const known = patterns.get(regions)
  if (known !== undefined) return known
  const made = [...new Set(regions.map((region) => region.toLowerCase()))]
    .filter((region) => region.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((region) => new RegExp(`(?<![a-z0-9])${region.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![a-z0-9])`, 'g'))
  patterns.set(regions, made)
  return made
}

/** By the list itself: all lines of a run are compared with the same names. */
const patterns = new WeakMap<readonly string[], readonly RegExp[]>()
