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
  // Most lines begin with a letter of a word that ends in a blank: they can have few of the forms.
  const at = (form: RegExp) => form.exec(text)?.[0].length ?? 0
  if (first === 32) {
    const length = layer === 0 ? at(indent) : 0
    return length === 0 ? undefined : { length, sign: new RegExp(`^ {${length},}\\S`), isService: false }
  }
  for (const form of services) {
    const length = at(form)
    if (length > 0) return { length, isService: !ownWork.test(text.slice(0, length)) }
  }
  for (const form of sure) {
    const length = at(form)
    if (length > 0) return { length, isService: false }
  }
  const stamp = at(time)
  if (stamp > 0) return { length: stamp + (level.exec(text.slice(stamp))?.[0].length ?? 0), isService: false }
  // Behind another prefix these are one as well.
  const unless = (sign: RegExp) => (layer > 0 ? undefined : sign)
  const name = at(column)
  if (name > 0) return { length: name, sign: unless(column), isService: !ownWork.test(text.slice(0, name)) }
  if (levelWord.test(text)) return undefined
  const tag = at(bracket)
  if (tag > 0) return { length: tag, sign: unless(bracket), isService: false }
  if (layer > 0) return undefined
  for (const form of [step, seconds]) {
    const length = at(form)
    if (length > 0) return { length, sign: form, isService: false }
  }
  if (noTask.test(text)) return undefined
  const own = task.exec(text)?.[0]
  return own === undefined ? undefined : { length: own.length, sign: sameTask(own), isService: false }
}

/** Of a task other lines have to say the same: words before a colon stand in front of many sentences. */
function sameTask(prefix: string): RegExp {
  return new RegExp(`^${prefix.slice(0, -2).replace(/[.\\/-]/g, '\\$&')}(?:: |\\$ )`)
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
    const texts = around().flatMap((side) => ownTexts(side))
    // Where only two lines are there, both have to have it.
    const isShared = (sign: RegExp) => {
      const having = texts.filter((other) => sign.test(other)).length
      return having >= 2 || (having === 1 && texts.length === 1)
    }
    if (!shared.every(isShared)) return line
  }
  return { ...line, behind: text, isService, isIndented: line.text.startsWith(' ') }
}

/** What the same program wrote: the runner's own lines end it. */
function ownTexts(side: readonly LogLine[]): string[] {
  const stop = side.findIndex(({ marker, echoed }) => marker !== undefined || echoed)
  const own = stop < 0 ? side : side.slice(0, stop)
  return own.filter(({ text }) => text.trim() !== '').map(({ text }) => text)
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
