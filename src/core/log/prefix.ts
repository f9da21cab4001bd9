import type { LogLine } from './line.ts'

/**
 * What tools put in front of each line of another tool's output: the task of a monorepo, the step of an image build, a
 * container, a time. Rules look at a line as it stands and at what stands behind its prefix.
 */

/** What may be a line behind a prefix. */
export interface Peeled {
  readonly text: string
  /** Signs that lines next to it must have too, before the prefix is believed; none where its form is unmistakable. */
  readonly shared: readonly RegExp[]
  /** Whether it is what a container or a server that runs beside the job's own work says. */
  readonly isService: boolean
}

// Each form ends with a blank: that is what the scan takes for the start of a line, see `lineStart` of the literals.
const time =
  /^[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?Z| ?[+-]\d\d:?\d\d| UTC)?[\])]?:? {1,4}(?:[|-] )?/
/** Behind a time: only words of an error, for what a program notes below that is chatter. */
const level =
  /^(?:[\w.-]{1,60} - )?(?:[[(]?(?:ERROR|FATAL|CRITICAL|SEVERE)[\])]?|\[(?:error|fatal)\])(?: -|:)? {1,8}(?:\d{1,7} --- \[[^\]]{1,60}\] [\w.$]{1,80} *: |\[[^\]]{1,60}\] (?:[\w.$]{1,80}(?: -|:) )?)?/
/** Forms that nothing else has. */
const sure: readonly RegExp[] = [
  /^#\d{1,4} (?:\d{1,5}\.\d{1,3} |ERROR: )/, // docker buildx
  /^remote: /, // git
  /^\[?(?:stderr|stdout|STDERR|STDOUT)(?:\]:?|:) /,
  /^\[[^\]]{1,120}\] {1,4}\| /, // act
]
const services: readonly RegExp[] = [
  /^\[pod\/[\w.-]{1,120}\/[\w.-]{1,120}\] /, // kubectl logs --prefix
  /^[A-Za-z][\w.-]{0,80}[-_]\d{1,3} {1,40}\| /, // docker compose
  /^\d{1,3}\|[\w.-]{1,60} {1,40}\| /, // pm2
  /^\[WebServer\] /, // Playwright
]
/** A container, whose name has no number where the file gives one, and foreman's processes. */
const column = /^[A-Za-z][\w.-]{0,80} {1,40}\| /
/** Names of containers and processes that are the job's own work. */
const ownWork =
  /(?<![a-z])tests?(?![a-z])|\be2e|\bspecs?\b|\bsut\b|\bcypress|\bplaywright|\bmigrat|\bbuild|\blint|\bseed\b/i

const levelWord = /^\[(?:INFO|DEBUG|TRACE|WARN(?:ING)?|ERROR|FATAL|ERR)\]/i
const bracket = /^\[[@\w.:/# -]{1,60}\] /
const step = /^#\d{1,4} /
const seconds = /^\d{1,5}\.\d{1,3} /
/** `web:build: ` of turbo, `packages/web build: ` of pnpm, `@acme/web: ` of lerna. */
const task = /^@?[A-Za-z][\w./-]{0,80}(?:[: ][\w:.-]{1,60})?: /
const noTask = /^(?:\w{0,30}error|fatal|warn(?:ing)?|note|hint|help|info|debug|failed|caused by|cause)\b/i
const indent = /^ {2,16}(?=\S)/

/** Takes prefixes off, the outer first; undefined where a line has none. */
export function peel(line: string): Peeled | undefined {
  let text = line
  let isService = false
  const shared: RegExp[] = []
  for (let layer = 0; layer < 4; layer++) {
    const found = outermost(text, layer)
    if (found === undefined) break
    isService ||= found.isService
    if (found.sign !== undefined) shared.push(found.sign)
    text = text.slice(found.length)
  }
  return text === line || text === '' ? undefined : { text, shared, isService }
}

interface Layer {
  readonly length: number
  readonly sign?: RegExp | undefined
  readonly isService: boolean
}

function outermost(text: string, layer: number): Layer | undefined {
  const first = text.charCodeAt(0)
  if (first === blank) {
    const length = layer === 0 ? lengthOf(indent, text) : 0
    return length === 0 ? undefined : { length, sign: indentSign(length), isService: false }
  }
  const kinds = kindsOf(first)
  if (kinds === 0) return undefined
  // Of what begins like that, most lines lack what each of these forms has further on.
  const bar = text.indexOf('| ', 1)
  if (bar > 0 || (kinds & (bracketed | isHash)) !== 0) {
    for (const form of services) {
      const length = lengthOf(form, text)
      if (length > 0) return { length, isService: !ownWork.test(text.slice(0, length)) }
    }
  }
  for (const form of sure) {
    const length = lengthOf(form, text)
    if (length > 0) return { length, isService: false }
  }
  if ((kinds & (bracketed | isDigit)) !== 0) {
    const stamp = lengthOf(time, text)
    if (stamp > 0) return { length: stamp + lengthOf(level, text.slice(stamp)), isService: false }
  }
  // Behind another prefix these are one as well.
  const unless = (sign: RegExp) => (layer > 0 ? undefined : sign)
  if (bar > 0 && (kinds & isLetter) !== 0) {
    const name = lengthOf(column, text)
    if (name > 0) return { length: name, sign: unless(column), isService: !ownWork.test(text.slice(0, name)) }
  }
  if ((kinds & bracketed) !== 0) {
    const tag = levelWord.test(text) ? 0 : lengthOf(bracket, text)
    return tag === 0 ? undefined : { length: tag, sign: unless(bracket), isService: false }
  }
  if (layer > 0) return undefined
  if ((kinds & (isHash | isDigit)) !== 0) {
    const form = (kinds & isHash) !== 0 ? step : seconds
    const length = lengthOf(form, text)
    return length === 0 ? undefined : { length, sign: form, isService: false }
  }
  const colon = text.indexOf(': ', 1)
  if (colon < 0 || colon > longestTask || noTask.test(text)) return undefined
  const own = task.exec(text)?.[0]
  return own === undefined ? undefined : { length: own.length, sign: sameTask(own), isService: false }
}

const blank = 32
const [isLetter, isDigit, bracketed, isHash] = [1, 2, 4, 8]
/** No task's name is longer, with what it runs. */
const longestTask = 150

/** Which forms a line with this first character may have: none, for most signs. */
function kindsOf(first: number): number {
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || first === 64) return isLetter
  if (first >= 48 && first <= 57) return isDigit
  if (first === 91 || first === 40) return bracketed
  return first === 35 ? isHash : 0
}

/** How much of the start of a text has this form. */
function lengthOf(form: RegExp, text: string): number {
  return form.test(text) ? (form.exec(text)?.[0].length ?? 0) : 0
}

const indentSigns = Array.from({ length: 17 }, (_, length) => new RegExp(`^ {${length},}\\S`))
const indentSign = (length: number) => indentSigns[length]

const tasks = new Map<string, RegExp>()
/** Of task prefixes that are remembered: a job runs few. */
const mostTasks = 64

/** Of a task other lines have to say the same: words before a colon stand in front of many sentences. */
function sameTask(prefix: string): RegExp {
  let sign = tasks.get(prefix)
  if (sign === undefined) {
    sign = new RegExp(`^${prefix.slice(0, -2).replace(/[.\\/-]/g, '\\$&')}(?:: |\\$ )`)
    if (tasks.size === mostTasks) tasks.delete(tasks.keys().next().value as string)
    tasks.set(prefix, sign)
  }
  return sign
}

/** Lines on either side that are asked. */
export const neighbourhood = 3

/**
 * The line with what stands behind its prefix, if it has one. What other lines have to confirm is asked only where it
 * `matters`; `around` gives the lines before, the nearest first, and those behind.
 */
export function settle<Line extends LogLine>(
  line: Line,
  matters: (text: string) => boolean,
  around: () => readonly [before: readonly LogLine[], behind: readonly LogLine[]],
): Line {
  const peeled = peel(line.text)
  if (peeled === undefined) return line
  const { text, shared, isService } = peeled
  if (shared.length > 0) {
    if (!matters(line.text) && !matters(text)) return line
    const [before, behind] = around()
    const isShared = (sign: RegExp) => isSharedBy(sign, before, behind)
    if (!shared.every(isShared)) return line
  }
  return { ...line, behind: text, isService, isIndented: line.text.startsWith(' ') }
}

/** Whether lines around one have a sign too. Where only two lines are there, both have to have it. */
function isSharedBy(sign: RegExp, before: readonly LogLine[], behind: readonly LogLine[]): boolean {
  let asked = 0
  let having = 0
  for (const side of [before, behind]) {
    for (const { text, marker, echoed } of side) {
      // What the same program wrote: the runner's own lines end it.
      if (marker !== undefined || echoed) break
      if (text.trim() === '') continue
      asked++
      if (sign.test(text) && ++having === 2) return true
    }
  }
  return having === 1 && asked === 1
}

/** All lines, each with what stands behind its prefix. */
export function settleAll(lines: readonly LogLine[]): LogLine[] {
  return lines.map((line, index) =>
    settle(
      line,
      () => true,
      () => [
        lines.slice(Math.max(0, index - neighbourhood), index).reverse(),
        lines.slice(index + 1, index + 1 + neighbourhood),
      ],
    ),
  )
}
