import type { LogLine, Marker } from '../log/line.ts'

/**
 * What kind of line it is that a rule matched, as far as one line can tell:
 * - `echo`: source, debug output or a traced command: never evidence.
 * - `passed`: the report of a test or step that passed; its name may quote any error.
 * - `title`: the name of a failed test; only rules about tests read it.
 * - `quoted`: source code, a diff or a code frame that a tool shows.
 * - `chatter`: a running service's own log below error level.
 * - `retry`: a failure that is tried again.
 * - `beside`: what a server answered, by its own log: not what the job was answered.
 * - `service`: what a container says that runs beside the job's own work.
 * - `warning`: said to be survivable.
 * - `plain`: everything else.
 */
export type LineKind =
  | 'echo'
  | 'passed'
  | 'title'
  | 'quoted'
  | 'chatter'
  | 'retry'
  | 'warning'
  | 'beside'
  | 'service'
  | 'plain'

/** The second spellings are what PowerShell makes of the marks. */
const passed =
  /^\s*(?:[✓✔√]|Γ£[ôö]|Ô£[ôö]|âœ[“”]|PASS(?:ED)?\b|ok \d+\b|--- PASS|\[ +OK \]|\[ +PASSED +\]|.{1,200}(?: \.\.\. ok$| PASSED(?: +\[ *\d+%\])?$|\.{3,} +Passed +\d))/
const title =
  /^\s*(?:(?:[✕✗✘×●❯]|Γ£[òùÿ]|Ô£[òùÿ]|âœ[•—˜]|[ΓÔ]ùÅ|Γ¥»|ÔØ»)(?! *(?:\[ERROR\]|(?:[Ff]ailed to|No solution|Expected|Could not|Unable to|Invalid|error)\b))|not ok \d+\b|--- FAIL|=== (?:RUN|CONT|PAUSE)|FAILED? +\S+(?:::| >|\.)|\[ +(?:FAILED|RUN) +\]|\d+\) .{1,120}$|.{1,200} (?:FAILED|FAIL)(?: +\[ *\d+%\])?$|(?:FAIL|ERROR):? [A-Za-z_][\w.]* \(|describe\(|it\(|test\()/
const quoted =
  /^\s*(?:>?\s*\d+\s*[|│┃]|[|│┃] |[+-](?![+-]{2} )\s*[\w"'<{([]|\/\/|\/\*|#(?! ?\d+ )\s|<!--|> \d+ \|)|^\s*(?:const|let|var|def|assert|expect\(|import|from \S+ import|return|if \(|throw new|raise )\b/
/** A server's log of the requests that it answered; behind an address it is a client's of what it was answered. */
const access =
  /(?<!https?:\/\/\S{1,100} )"(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S{1,400} HTTP\/\d(?:\.\d)?"? \d{3}\b|\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S{0,400} \d{3} [\d.]+ ?ms\b/
const chatter =
  /\blevel=(?:info|debug|warn(?:ing)?|trace)\b|"level":\s*"(?:info|debug|warn|trace)"|^\s*(?:\S+ +\|\s+)?(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,Z+-]+\]?\s*)?[[(]?(?:INFO|DEBUG|TRACE|VERBOSE)\b[\])]?|\bLOG: /
const retry =
  /\bretry(?:ing|\()|\bretries (?:left|remaining)|\bre-?tried\b|\bwill (?:be )?retr|\battempt \d+(?: of |\/| failed)|\btr(?:y|ies) remaining|\b(?:attempt|retry|try) ?#?\d+(?: of \d+)?:? .{0,40}\b(?:failed|unsuccessful|errored)|\bretry #\d|\b\d+ (?:attempts|tries) (?:left|remaining)|\bfailed\b.{0,80}\. \d+ left\.?$|\btrying again\b|\bback(?:ing)? ?off\b|\battempt=\d|^\[MIRROR\] |\bretry=true|다시 시도|再試行|重试/i
/** An event of Kubernetes is of type `Warning`, whatever it tells. */
const warning =
  /^\s*(?:\[?warn(?:ing)?\b\]?(?! {2,}[A-Z]\w{3,40} {2,}\d)|W:|npm warn\b|npm WARN\b|⚠|ΓÜá|ÔÜá|âš|경고|警告|Warnung|Avertissement|Advertencia)|:\s*warning\b[ :]|^\s*\S{1,200}\s+warning\s(?!\s*[A-Z]\w{3,40}\s{1,20}(?:pod|deployment|replicaset|job|node)\/)/i
/** Of containers that compose stops with the one that ended. */
const stopped = /^[A-Za-z][\w.-]{0,80}[-_]\d{1,3} exited with code \d/
const trace = /^\+{1,3} \S/
/** Entries of a table of constants in an object that Node printed: `'ECONNRESET',`, `'507': 'Insufficient Storage',`. */
const constant = /^\s*(?:'[A-Z][A-Z_\d]+'(?:, '[A-Z][A-Z_\d]+')*|'?\d{3}'?: '[^']{1,60}'),?$/

/** What a container retries or warns of is no nearer to the job than what else it says. */
const ofService: ReadonlyMap<LineKind, LineKind> = new Map([
  ['plain', 'service'],
  ['quoted', 'service'],
  ['retry', 'service'],
  ['warning', 'service'],
  ['chatter', 'beside'],
])

export function kindOf(line: LogLine): LineKind {
  if (line.echoed || line.marker === 'debug' || line.marker === 'command' || line.marker === 'group') return 'echo'
  const text = line.text
  const kind = kindOfText(text, line.marker)
  if (line.behind === undefined) return kind
  // A prefix can look like source or like the title of a test; what stands behind it cannot take back what it says.
  const own = kindOfText(line.behind, line.marker)
  if (line.isService === true) return ofService.get(own) ?? own
  if (own !== 'plain') return own
  return kind === 'quoted' || kind === 'title' ? 'plain' : kind
}

function kindOfText(text: string, marker: Marker | undefined): LineKind {
  if (trace.test(text) || constant.test(text)) return 'echo'
  if (passed.test(text)) return 'passed'
  if (retry.test(text)) return 'retry'
  if (title.test(text)) return 'title'
  if (marker === 'warning' || marker === 'notice') return 'warning'
  if (access.test(text)) return 'beside'
  if (stopped.test(text)) return 'service'
  if (chatter.test(text)) return 'chatter'
  if (marker !== 'error' && quoted.test(text)) return 'quoted'
  if (warning.test(text)) return 'warning'
  return 'plain'
}
