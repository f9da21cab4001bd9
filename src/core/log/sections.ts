import type { LogLine } from './line.ts'

/**
 * A stretch of a job log that one thing wrote. The log has no delimiter of steps: what the runner prints is a header
 * group `Run …` before each step and each inner step of a composite action, `Post job cleanup.` before each post step
 * and `Cleaning up orphan processes` at the end.
 */
export interface Section {
  readonly kind: 'setup' | 'step' | 'post' | 'teardown'
  /** What stands behind `Run ` in the header: the first line of the script, or the action. Empty without a header. */
  readonly header: string
  /** Step name from `gh run view --log`. */
  readonly stepName: string | undefined
  /** The echoed script, a line each; source, not output. Empty for an action. */
  readonly script: readonly string[]
  /** Time of the header in unix milliseconds. */
  readonly time: number | undefined
  /** Number of the first line that its step has in the log; undefined where that may stand further up. */
  readonly head: number | undefined
  /** What the step itself wrote: header, echoed script and environment are left out. */
  readonly output: readonly LogLine[]
}

interface OpenSection {
  kind: Section['kind']
  header: string
  stepName: string | undefined
  script: readonly string[]
  time: number | undefined
  head: number | undefined
  output: LogLine[]
}

export const runHeader = /^Run (.*)$/
/** Lines that only the runner writes into the header of a step. */
const headerField = /^(?:shell: |with:$|env:$|working-directory: )/
/** Lines of a header; one that is longer is none. */
export const longestHeader = 400

/** Cuts a log into sections, in order. A log without any header is one section. */
export function cutSections(lines: readonly LogLine[]): Section[] {
  const sections: OpenSection[] = []
  let current: OpenSection | undefined
  const open = (kind: Section['kind'], line: LogLine, header = '', script: string[] = []): OpenSection => {
    const head = isHead(line, lines[line.number - 2]) ? line.number : undefined
    current = { kind, header, script, stepName: line.stepName, time: line.time, head, output: [] }
    sections.push(current)
    return current
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LogLine
    const end = headerEnd(lines, index)
    if (end !== undefined) {
      const script = lines.slice(index + 1, end).filter((field) => field.echoed)
      open(
        'step',
        line,
        runHeader.exec(line.text)?.[1] ?? '',
        script.map((field) => field.text),
      )
      index = end
      continue
    }
    const opening = openingOf(line)
    if (opening !== undefined) open(opening, line)
    else if (current !== undefined && line.stepName !== current.stepName && line.stepName !== undefined)
      open('step', line)
    current ??= open('step', line)
    current.output.push(line)
  }
  return sections
}

/**
 * Whether a step's log begins with this line: with the runner's words for it, or where the columns of `gh` change. With
 * debug logging the runner says something in front of the header, and how much of it is the step's is not marked.
 */
export function isHead(line: LogLine, before: LogLine | undefined): boolean {
  if (before?.marker === 'debug') return false
  return (
    openingOf(line) !== undefined ||
    isHeader(line) ||
    (line.stepName !== undefined && line.stepName !== before?.stepName)
  )
}

/** What the runner begins a section with that is no group. */
export function openingOf(line: LogLine): Section['kind'] | undefined {
  if (line.marker !== undefined) return undefined
  if (line.text === 'Post job cleanup.') return 'post'
  if (line.text === 'Cleaning up orphan processes') return 'teardown'
  return line.text.startsWith('Current runner version:') ? 'setup' : undefined
}

function isHeader(line: LogLine): boolean {
  return line.marker === 'group' && runHeader.test(line.text)
}

/**
 * Where the header group that begins at `index` ends, or undefined where none begins there. A tool can print a group
 * that is called `Run …` too: the runner's own has its fields in it, or nothing at all.
 */
export function headerEnd(lines: readonly LogLine[], index: number): number | undefined {
  const first = lines[index] as LogLine
  if (first.marker !== 'group') {
    // Copied from the web view: no markers, but the same words.
    const isPlain = first.marker === undefined && first.time === undefined && runHeader.test(first.text)
    return isPlain && /^\s*with:$/.test(lines[index + 1]?.text ?? '') ? index + 1 : undefined
  }
  if (!runHeader.test(first.text)) return undefined
  let known = false
  for (let end = index + 1; end < lines.length && end <= index + longestHeader; end++) {
    const line = lines[end] as LogLine
    if (line.marker === 'endgroup') return known || end === index + 1 ? end : undefined
    if (line.marker === 'group') return undefined
    known ||= line.echoed || headerField.test(line.text)
  }
  return undefined
}
