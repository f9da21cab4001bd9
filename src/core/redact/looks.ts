/** Whether a value looks made by a machine, and whether it looks like none at all. */

/** Letters and digits that change places, or many kinds of characters: no word, no version, no name of a file. */
export function looksRandom(value: string, least = 8): boolean {
  const signs = value.replace(/[^A-Za-z0-9]/g, '')
  if (signs.length < least) return false
  const changes = signs.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  if (changes >= 3) return true
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(signs)).length
  if (changes >= 1 && kinds === 3) return true
  // Letters alone: capitals inside, at places where no camel has humps.
  const humps = signs.match(/[A-Z](?=[A-Z]+[a-z]{0,2}[A-Z])|[a-z][A-Z](?=[a-z]?[A-Z])/g)?.length ?? 0
  return signs.length >= 12 && kinds >= 2 && humps >= 3
}

const nothing = new RegExp(
  [
    // Masked already, or a placeholder.
    '[*x.…•#?_-]+',
    String.raw`.{0,40}\*{3}.{0,40}`,
    String.raw`[\[(<{]+(?:redacted|masked|hidden|filtered|secret|sensitive|removed|object|undefined|your)[^\n]{0,60}`,
    String.raw`\w{1,20} [\[<(]+(?:redacted|masked|hidden|filtered|secret)[^\n]{0,20}|[\w.-]{1,60}:\$[\w{(][^\n]{0,200}`,
    String.raw`<[\w .:-]{1,60}>?|\{\{[^\n]{0,200}|\[[\w ]{0,40}\]?`,
    // A variable, or code that reads one.
    String.raw`\$[\w{(:][^\n]{0,200}|%\w{1,60}%|@[a-z]\w{1,40}|!(?:Ref|Sub|GetAtt|vault|reference)|#\{[^\n]{0,200}`,
    String.raw`(?:process|os|env|secrets|vars|inputs|github|steps|needs|matrix|self|this|config|settings|var|local|data)(?:\.\w{1,60}|\[)[^\n]{0,200}`,
    String.raw`[A-Za-z_]{1,40}(?:[.:]{1,2}[A-Za-z_]{1,40}){0,6}\([^\n]{0,200}`,
    String.raw`[A-Z]\w{0,40}<[^\n]{0,80}|[A-Z][A-Z_]+`,
    // A word of ours, a number, a duration, a version, a date.
    '(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|n/a|todo|test|foo|bar)',
    String.raw`\d{1,5}|v?\d+(?:\.\d+){1,4}|\d+(?:ms|s|m|h|d|kb|mb|%)|\d{4}-\d\d-\d\d(?:[T ][\d:.Z+-]{0,30})?`,
    // An address or a path: what is secret in an address is looked for there.
    String.raw`[a-z][a-z0-9+.-]{1,20}:\/\/[^\n]*`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .concat(')[.,:;!?)\\]}]*$'),
  'i',
)
/** `/home/x/.netrc`, `C:\keys\a.pem`, `./token`: at least one part, none of it random. */
const path = /^(?:[A-Za-z]:[\\/]|[~.]{0,2}[\\/])[\w.@~ +-]+(?:[\\/][\w.@~ +-]+)*[\\/]?$/
const dotted = /^[A-Za-z_$][\w$-]{0,60}(?:[./][A-Za-z_$][\w$-]{0,60}){1,8}[.,:;]?$/

/** Certainly no secret, whatever the name in front of it. */
export function isNothing(value: string): boolean {
  if (!/[A-Za-z0-9].*[A-Za-z0-9].*[A-Za-z0-9]/.test(value)) return true
  if (/^[A-Z][a-z]{1,12}-[A-Z][A-Za-z]{1,30}$/.test(value)) return true
  // All capitals are a name of a variable, and the pattern ignores case for all else.
  if (/^[A-Z][a-z]|[a-z]/.test(value) && /^[A-Za-z_]+$/.test(value)) return words.has(value.toLowerCase())
  if (nothing.test(value)) return true
  return (path.test(value) || dotted.test(value)) && !value.split(/[\\/.]/).some((part) => looksRandom(part, 12))
}

/** A word, or words with hyphens: in a sentence it is none of a secret. */
export function isProse(value: string): boolean {
  return /^['"(]?[A-Za-z]{1,30}(?:[-_'’][A-Za-z]{1,30}){0,6}[.,:;!?)'"]*$/.test(value) && !looksRandom(value, 12)
}

/** A sentence in quotes. */
export function isSentence(value: string): boolean {
  return /^(?:[^\s]{1,40}\s+){2,}/.test(value) && value.split(/\s+/).every((word) => !looksRandom(word, 12))
}

/** `$NAME` and its like: the shell that read it has not put the value there, so this is source. */
export function isVariable(value: string): boolean {
  return /^(?:\$[A-Z_][A-Z0-9_]*|\$?\{[^\n]*|\$\([^\n]*|%[A-Z_]+%|<[\w -]+>|\*+|\$env:\w+)$/.test(value)
}

/** What stands behind `token=` or `--password` when no secret does. */
const words = new Set(
  `a absent access accepted an and any application are argument as at auth authentication bad be bearer before basic but by
  can cannot changeme check client config contains could credentials data default denied deprecated disabled does empty
  enabled env error exceeded exists expected expires expired failed failure false file flag for found from get github
  given got has have header helper id if in incorrect input inherit insufficient into invalid is it its json key length
  like login mandatory masked may missing must mismatch name needed never new nil no none not null of on only option or
  optional output parameter param password permissions placeholder plain please prompt provided read redacted refused
  rejected required revoked secret secrets set should so some stdin store string succeeded success supplied tests than that
  the then there this to token true type undefined unauthorized unexpected unknown unset use used user username using valid
  value variable was were when which while will with without write wrong you your`.split(/\s+/),
)
