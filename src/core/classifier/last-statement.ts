import { isEnding } from '../log/failed-step.ts'
import type { LogLine } from '../log/line.ts'
import type { StepOutput } from '../scan/step-output.ts'
import { kindOf } from './line-kind.ts'

/**
 * What a step said last before it ended, where no rule knows the tool: most jobs run scripts of their project's own, and
 * a script that stops itself says why. Who prints a sentence about what is wrong and then ends with an error has checked
 * something of the project; what comes from other hosts or the machine has rules that know its words.
 */

/** So many lines that say something are looked at, from the end on. */
const reach = 40

/** Words that tell what is wrong with something. */
const problem =
  /\b(?:errors?|fail(?:ed|ure|s)?|invalid|missing|must|should|not found|no such|cannot|can't|could not|couldn't|unable|does not|doesn't|did not|do not|is not|are not|isn't|aren't|not (?:set|allowed|supported|valid|met|defined|a|match\w*|enough)|out of (?:date|sync|range)|stale|expected|wanted|required|mismatch(?:es)?|unknown|unsupported|unrecogni[sz]ed|rejected|exceeds?|exceeded|too (?:many|large|long|few|small|old|short)|multiple|duplicate|conflicts?|unexpected|undefined|panic|exception|violat\w+|incompatible|broken|denied|choices|no \w+ (?:found|credentials|provided|specified)|no longer|outdated|failing|below (?:the )?(?:\w+ )?(?:threshold|minimum)|ha(?:s|ve) no|with no|was (?:replaced|removed|renamed))\b/i
/** A place in a file, and what a checker says of it. */
const place =
  /^[\w@.+\\/-]{1,200}\.[A-Za-z]\w{0,7}:\d+(?::\d+)?:? (?!\+0x|\[?(?:INFO|DEBUG|TRACE|WARN)|in |[\d:.,]+ )\S/
/** Marks by which scripts show that a check failed; the second spelling is what PowerShell makes of it. */
const mark = /[❌✗✘✖🛑⛔🚫]|Γ¥î|Γ£û|Γ£ù|ÔØî|Ô£û|âŒ|âœ–/u
/** Lines that only tell that something ended, that show where in the code, or that tell how to get more output. */
const hollow =
  /^\s*(?:Warning {2,}[A-Z]|at [\w.<$(]|in [\w./]+:\d|File "|\.{3} \d+ more|from \S+:\d+:in|note: |hint: |Try (?:re-?running|running|again)\b|help: |> (?:Run with|Get more help|Task )|Run with --|make(?:\[\d+\])?: \*\*\*|npm (?:ERR!|error) (?:path|command|code|errno|A complete|workspace|location|Lifecycle)|##|\^|~|-{3}|={3}|\*{3}|error Command failed with exit code|info Visit|Node\.js v\d|Exit (?:status|code)|exit status|See (?:the )?(?:docs|log|https?:)|Warning: command "|BUILD FAILED|NX {2,3}|Running target |FAILURE: Build failed|Deprecated Gradle features|You can use '--warning-mode)|\b(?:exit(?:ed)?|exit(?:s|ed)? with|returned|failed with)(?: a)?(?: non-?zero)? (?:exit ?)?(?:code|status)(?:[: ]|\b)|^\S{0,6}\s*ELIFECYCLE|ELIFECYCLE.{0,6} {0,2}Command failed|Command failed(?:\.|$|:)|COMMAND FAILED \(|^\s*\d+ (?:errors?|failures?|failed)$|^\s*(?:errors?|warnings?|fail(?:ed|ures?)?|fatal)[:.! ]*$|^(?:\[[\d:.]+\]: )?[\w ]{1,40} (?:failed|FAILED|finished with errors?)[.!]*$|\b0 (?:errors?|failed|failures?)\b|(?:errors?|failed|failures?)[=:] ?0\b|process "\/bin\/sh|run failed: command |command finished with error|timed out waiting for the condition|[Ss]omething went wrong|\b[Aa]n (?:unknown|unexpected|internal) error(?: has)?(?: occurred)?[.!]?$|[{}[\],;]$|^\s*[\w$]+: (?:undefined|null|\[|'|\d)/i
/** What stands in front of the sentence itself. */
const prefix =
  /^\s*(?:\[[^\]]{1,40}\]:? |[\d:.,TZ-]{4,30} |(?:error|fatal|fail(?:ed|ure)?|err)(?:\[[\w:-]{1,40}\])?[:!] ?|[^\w\s'"`/]{1,6} ?)*/i

/** An error of the way to another host or of its answer: no rule knows the words, but the project's own it is not. */
const elsewhere =
  /^\W{0,4}(?:error|fatal)\b.{0,200}\b(?:time(?:d ?)?out|deadline|connection|network|upstream|handshake|unreachable|(?:down|up)load|response from|remote (?:end|host|server))/i

/** The line that says why, the one nearest to the end; an error that the script marked for the runner goes before all. */
export function lastStatement(output: StepOutput): LogLine | undefined {
  let found: LogLine | undefined
  let looked = 0
  for (const read of output.backwards()) {
    if (read.text.trim() === '' || isEnding(read)) continue
    if (++looked > reach) break
    const line = output.settled(read)
    const text = (line.behind ?? line.text).trim()
    if (!isStatement(line, text)) continue
    if (line.marker === 'error') return line
    found ??= line
  }
  return found !== undefined && elsewhere.test(found.behind ?? found.text) ? undefined : found
}

function isStatement(line: LogLine, text: string): boolean {
  if (hollow.test(text)) return false
  const marked = line.marker === 'error' || mark.test(text)
  if (!marked && !problem.test(text) && !place.test(text)) return false
  const kind = kindOf(line)
  if (kind === 'title' ? !marked : kind !== 'plain') return false
  return (
    text
      .replace(prefix, '')
      .split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word)).length >= 3
  )
}
