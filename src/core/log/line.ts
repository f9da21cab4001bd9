/** One line of a job log, taken apart. Sources: the runner's log format and `gh run view --log`. */

export type Marker = 'group' | 'endgroup' | 'command' | 'error' | 'warning' | 'notice' | 'debug' | 'section'

export interface LogLine {
  /** Line number in the text that was read, from 1. */
  readonly number: number
  /** Unix time in milliseconds; undefined where the line has no time stamp of its own (a later line of one write). */
  readonly time: number | undefined
  /** Without byte order mark, time stamp, marker and ANSI codes, cut at `maxLineLength`. */
  readonly text: string
  readonly marker: Marker | undefined
  /** Whether the runner coloured the whole line as the echo of a script. */
  readonly echoed: boolean
  /** The step's name, where the text comes from `gh run view --log`, which names it on each line. */
  readonly stepName: string | undefined
  /** What stands behind the prefix of a tool that prints other tools' lines; see `settle`. */
  readonly behind?: string
  /** Whether that prefix names a container or server that runs beside the job's own work. */
  readonly isService?: boolean
  /** Whether it is only set in, as what a tool quotes is too. */
  readonly isIndented?: boolean
}

/** Longer lines are cut: a minified bundle or a snapshot in one line must not cost a second in every pattern. */
export const maxLineLength = 2_000

/**
 * Each step of a log from `gh run view --log` begins with a byte order mark. Where a shell of another code page wrote the
 * file (437, 850, 1252, 1251, ASCII), it is other letters.
 */
const timestamp = /^(?:\uFEFF|∩╗┐|´╗┐|ï»¿|п»ї|\?{3})?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z(?: |$)/
const ghColumns = /^([^\t]{0,200})\t([^\t]{0,200})\t(?=(?:\uFEFF|∩╗┐|´╗┐|ï»¿|п»ї|\?{3})?\d{4}-\d\d-\d\dT)/
const marker = /^##\[(group|endgroup|command|error|warning|notice|debug|section)\]/
/**
 * CSI and OSC sequences; a bare ESC is dropped too. `gh` writes ESC as `^[`, so that a log cannot steer a terminal; there
 * only CSI sequences count. Linear: every quantifier runs over a class that its successor leaves.
 */
const ansi =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
  /\u001B(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[()][A-Z0-9])?|\^\[\[[0-9;:?]*[A-Za-z]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const echoColour = /^(?:\u001B|\^\[)\[36;1m/

/** Takes one line apart. `raw` has no line break. Never throws. */
export function parseLine(raw: string, number: number): LogLine {
  let rest = raw.endsWith('\r') ? raw.slice(0, -1) : raw
  let stepName: string | undefined
  const columns = rest.includes('\t') ? ghColumns.exec(rest) : null
  if (columns) {
    stepName = columns[2]
    rest = rest.slice(columns[0].length)
  }
  let time: number | undefined
  const stamp = timestamp.exec(rest)
  if (stamp) {
    time = Date.parse(`${stamp[1]}${(stamp[2] ?? '').slice(0, 4)}Z`)
    rest = rest.slice(stamp[0].length)
  }
  if (rest.startsWith('\uFEFF')) rest = rest.slice(1)
  const echoed = echoColour.test(rest)
  if (rest.length > maxLineLength) rest = rest.slice(0, maxLineLength)
  if (rest.includes('\u001B') || rest.includes('^[[')) rest = rest.replace(ansi, '')
  // A progress bar rewrites its line with carriage returns: what stands last is what a person saw.
  if (rest.includes('\r')) rest = rest.slice(rest.lastIndexOf('\r') + 1)
  const mark = marker.exec(rest)
  if (mark) return { number, time, text: rest.slice(mark[0].length), marker: mark[1] as Marker, echoed, stepName }
  if (rest.startsWith('[command]')) return { number, time, text: rest.slice(9), marker: 'command', echoed, stepName }
  return { number, time, text: rest, marker: undefined, echoed, stepName }
}

/** All lines of a text. */
export function parseLines(text: string): LogLine[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((raw, index) => parseLine(raw, index + 1))
}
