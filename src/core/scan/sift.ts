import { weighs } from '../classifier/candidates.ts'
import { recovered } from '../classifier/judge.ts'
import { kindOf } from '../classifier/line-kind.ts'
import { type LogLine, parseLine } from '../log/line.ts'
import { headerEnd, longestHeader, runHeader } from '../log/sections.ts'
import type { AnyRule } from '../rules/rule.ts'
import { Uncoloured } from './ansi.ts'
import type { ByteSource } from './byte-source.ts'
import { countLines } from './count-lines.ts'
import { findGaps, type Gap } from './gaps.ts'
import type { KeptLine, SiftedSection } from './kept.ts'
import { type Plan, role } from './plan.ts'

const blockSize = 128 * 1024
/** A header of 400 long lines still fits; one that does not is none. */
const largestBlock = 4 * 1024 * 1024
/** Bytes of a line that can matter: two columns, a time and 2,000 characters. */
export const longestHead = 16 * 1024
/** Scans read past the end by some words. */
const margin = 64
/** Lines of a rule in a section: of these the first is shown, or the last; more only cost. */
const mostFirst = 64
const mostLast = 256
const mostKept = 4_096
const mostSections = 4_000

/** Reads a log once, in blocks, and keeps of each section the lines that decide something. */
export function sift(source: ByteSource, plan: Plan): SiftedSection[] {
  return new Sifter(source, plan).run()
}

class Sifter {
  private readonly source: ByteSource
  private readonly plan: Plan
  private readonly sections: SiftedSection[] = []
  private current: SiftedSection | undefined
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** What is passed over, the next one first. */
  private readonly gaps: Gap[]

  private raw: Uint8Array
  private uncoloured: Uncoloured | undefined
  /** Offset of the block in the log, and the line at its start. */
  private base = 0
  private line = 1
  private isFinal = false
  private isForced = false
  private isColumned = false
  private columns = ''

  /** What is scanned: the block itself, or the block without ANSI codes. */
  private bytes: Uint8Array
  private words: Int32Array
  private isStripped = false
  private end = 0
  /** Place up to which lines are counted, and the number of the line there. */
  private counted = 0
  private number = 1
  private stopAt = -1

  /** The line whose literals are being gathered. */
  private start = 0
  private stop = -1
  private roles = 0
  private triedHeader = false
  private readonly literals: number[] = []

  constructor(source: ByteSource, plan: Plan) {
    this.source = source
    this.plan = plan
    this.raw = source.allocate(blockSize + margin)
    this.bytes = this.raw
    this.words = new Int32Array(this.raw.buffer)
    this.gaps = findGaps(source)
  }

  run(): SiftedSection[] {
    let capacity = blockSize
    let have = 0
    for (;;) {
      const gap = this.gaps[0]
      const most = gap === undefined ? capacity : Math.min(capacity, gap.from - this.base)
      while (have < most && !this.isFinal) {
        const read = this.source.read(this.raw.subarray(have, most), this.base + have)
        if (read === 0) this.isFinal = true
        have += read
      }
      if (gap !== undefined && this.base + have === gap.from) {
        if (have === 0) {
          this.base = gap.to
          this.line += gap.lines
          this.gaps.shift()
          continue
        }
        // A header that reaches into the gap is none.
        this.isForced = true
      }
      if (have === 0) break
      let end = this.isFinal ? have : this.raw.lastIndexOf(10, have - 1) + 1
      if (end === 0) {
        this.skipLongLine(have)
        have = 0
        continue
      }
      end = this.feed(end)
      if (end === 0) {
        if (capacity < largestBlock) {
          capacity *= 2
          this.grow(capacity)
        } else this.isForced = true
        continue
      }
      this.isForced = false
      this.raw.copyWithin(0, end, have)
      have -= end
      this.base += end
    }
    this.close(this.base, this.line)
    return this.sections
  }

  private grow(capacity: number): void {
    const larger = this.source.allocate(capacity + margin)
    larger.set(this.raw)
    this.raw = larger
    this.uncoloured = undefined
  }

  /** A line longer than the block: its head is looked at, the rest is passed over. */
  private skipLongLine(have: number): void {
    const line = this.line
    this.isForced = true
    this.feed(Math.min(have, longestHead))
    this.isForced = false
    this.base += have
    let isOver = false
    while (!isOver) {
      const read = this.source.read(this.raw.subarray(0, blockSize), this.base)
      if (read === 0) {
        this.isFinal = true
        this.line = line + 1
        return
      }
      const at = this.raw.indexOf(10)
      isOver = at >= 0 && at < read
      this.base += isOver ? at + 1 : read
    }
    this.line = line + 1
  }

  /** Looks through whole lines; how many bytes are done with. */
  private feed(end: number): number {
    const first = this.raw.indexOf(27)
    this.isStripped = first >= 0 && first < end
    if (this.isStripped) {
      this.uncoloured ??= new Uncoloured(this.source.allocate(this.raw.length))
      this.uncoloured.take(this.raw, first, end)
    }
    this.bytes = this.isStripped && this.uncoloured ? this.uncoloured.bytes : this.raw
    if (this.words.buffer !== this.bytes.buffer) this.words = new Int32Array(this.bytes.buffer)
    this.end = this.isStripped && this.uncoloured ? this.uncoloured.length : end
    this.counted = 0
    this.number = this.line
    this.stopAt = -1
    this.stop = -1
    this.literals.length = 0
    let from = 0
    if (this.base === 0 && this.sections.length === 0) from = this.begin()
    if (this.isColumned) this.scanColumns(from)
    else this.scan(from, this.end)
    if (this.stopAt >= 0) {
      this.line = this.numberAt(this.stopAt)
      return this.rawStart(this.stopAt)
    }
    this.line = this.numberAt(this.end)
    if (this.isFinal && this.end > 0 && this.bytes[this.end - 1] !== 10) this.line++
    return end
  }

  /** The first line of the log tells its form; with `Run …` it may be a header without a line break before it. */
  private begin(): number {
    const line = this.parse(0, this.lineEnd(0))
    this.isColumned = line.stepName !== undefined
    if (line.time !== undefined || !runHeader.test(line.text)) return 0
    this.look(0, 0)
    return this.header()
  }

  private scan(from: number, to: number): void {
    this.plan.filter.scan(this.bytes, this.words, from, to, this.onHit)
    if (this.stopAt < 0) this.flush()
  }

  /** A log of `gh run view`: where the columns in front of the time change, another step begins. */
  private scanColumns(from: number): void {
    let begun = from
    for (let at = from; at < this.end && this.stopAt < 0; ) {
      const stop = this.lineEnd(at)
      const tab = this.bytes.indexOf(9, this.bytes.indexOf(9, at) + 1)
      const isLong = tab < 0 || tab > stop || tab - at > 1_000
      const columns = isLong ? this.columns : this.decode(at, tab)
      if (columns !== this.columns) {
        this.scan(begun, at)
        begun = Math.max(at, this.stop)
        if (this.stopAt >= 0) return
        this.columns = columns
        const line = this.parse(at, stop)
        const isOther = line.stepName !== undefined && line.stepName !== this.current?.stepName
        if (isOther && line.marker !== 'group' && openingOf(line) === undefined) this.open('step', line, at)
      }
      at = stop + 1
    }
    if (this.stopAt < 0) this.scan(Math.min(begun, this.end), this.end)
  }

  private readonly onHit = (position: number, literal: number): number => {
    const meaning = this.plan.roles[literal] as number
    // The line break of this literal belongs to the line before.
    const at = (meaning & role.plainRun) !== 0 && this.bytes[position] === 10 ? position + 1 : position
    if (at >= this.stop) {
      this.flush()
      this.look(this.bytes.lastIndexOf(10, at === position ? at : position) + 1, at)
    }
    this.roles |= meaning
    this.literals.push(literal)
    if ((meaning & (role.group | role.plainRun)) === 0 || this.triedHeader) return 0
    return this.header()
  }

  private look(start: number, at: number): void {
    this.start = start
    this.stop = this.lineEnd(at)
    this.roles = 0
    this.triedHeader = false
    this.literals.length = 0
  }

  /** Whether a header begins with this line; the place behind it, 0 where none does. */
  private header(): number {
    this.triedHeader = true
    const first = this.parse(this.start, this.stop)
    if (!runHeader.test(first.text) || (first.marker !== undefined && first.marker !== 'group')) return 0
    const isPlain = first.marker === undefined
    if (isPlain && first.time !== undefined) return 0
    const lines: LogLine[] = [first]
    let next = this.stop + 1
    const most = isPlain ? 2 : longestHeader + 1
    while (lines.length < most) {
      if (next >= this.end) {
        if (!this.isFinal && !this.isForced) {
          this.stopAt = this.start
          return Number.POSITIVE_INFINITY
        }
        break
      }
      const stop = this.lineEnd(next)
      const line = this.parse(next, stop)
      lines.push(line)
      next = stop + 1
      if (line.marker === 'endgroup' || line.marker === 'group') break
    }
    const end = headerEnd(lines, 0)
    if (end === undefined) {
      if (this.isColumned && first.stepName !== undefined && first.stepName !== this.current?.stepName)
        this.open('step', first, this.start)
      return 0
    }
    const number = this.numberAt(this.start)
    this.close(this.base + this.rawStart(this.start), number)
    const script = lines.slice(1, end).filter((line) => line.echoed)
    next = Math.min(next, this.end)
    const header = runHeader.exec(first.text)?.[1] ?? ''
    this.add(
      'step',
      first,
      header,
      script.map(({ text }) => text),
      next,
      number + end + 1,
    )
    this.literals.length = 0
    this.stop = next
    return next
  }

  private open(kind: SiftedSection['kind'], line: LogLine, start: number): void {
    const number = this.numberAt(start)
    this.close(this.base + this.rawStart(start), number)
    this.add(kind, line, '', [], start, number)
  }

  private add(
    kind: SiftedSection['kind'],
    line: LogLine | undefined,
    header: string,
    script: readonly string[],
    start: number,
    first: number,
  ): void {
    const from = this.base + this.rawStart(start)
    this.current = {
      kind,
      header,
      script,
      stepName: line?.stepName,
      time: line?.time,
      output: [],
      from,
      first,
      to: from,
      end: first,
      counts: new Map(),
      hasWeak: false,
      isCut: false,
    }
    this.sections.push(this.current)
    // More than any job has: the oldest behind the first go.
    if (this.sections.length > mostSections) this.sections.splice(1, mostSections / 2)
  }

  private close(to: number, end: number): void {
    if (this.current === undefined && to > 0) this.addFirst()
    const section = this.current
    if (section === undefined) return
    section.to = to
    section.end = end
    trim(section)
    section.counts.clear()
    const last = section.output.at(-1)
    // The number of the last line is what distances are measured from; its text is read again where it is asked for.
    if (end > section.first && last?.number !== end - 1) section.output.push(placeholder(end - 1, to))
  }

  /** What stands before the first header is a section as well. */
  private addFirst(): void {
    const line = this.firstLine()
    this.add('step', line, '', [], 0, 1)
    Object.assign(this.current as SiftedSection, { from: 0 })
  }

  private firstLine(): LogLine {
    const head = this.source.allocate(longestHead)
    const read = this.source.read(head, 0)
    const end = head.indexOf(10)
    return parseLine(this.decoder.decode(head.subarray(0, end < 0 ? read : Math.min(end, read))), 1)
  }

  /** Judges the line whose literals were gathered. */
  private flush(): void {
    const { literals, roles, start, stop } = this
    if (literals.length === 0) return
    const section = this.current
    const rules: AnyRule[] = []
    for (const literal of literals) {
      for (const rule of this.plan.owners[literal] as readonly AnyRule[]) {
        const count = section?.counts.get(rule) ?? 0
        if (count < 0 && section !== undefined) section.isCut = true
        else if (!rules.includes(rule)) rules.push(rule)
      }
    }
    literals.length = 0
    const mayRecover = (roles & role.recovered) !== 0 && section?.hasWeak === true
    if (rules.length === 0 && (roles & (role.opening | role.error)) === 0 && !mayRecover) return
    const line = this.parse(start, stop)
    if ((roles & role.opening) !== 0) {
      const kind = openingOf(line)
      if (kind !== undefined) this.open(kind, line, start)
    }
    if (this.current === undefined) this.addFirst()
    this.keep(this.current as SiftedSection, line, rules, mayRecover)
  }

  private keep(section: SiftedSection, line: LogLine, rules: readonly AnyRule[], mayRecover: boolean): void {
    const taken = takers(line, rules)
    const isRecovery = mayRecover && recovered.test(line.text)
    if (taken.length === 0 && line.marker !== 'error' && !isRecovery) return
    const offset = this.base + this.rawStart(this.start)
    section.output.push({ ...line, number: this.numberAt(this.start), offset, rules: taken })
    if (taken.length > 0) {
      const kind = kindOf(line)
      const isWeak = kind === 'retry' || kind === 'warning'
      section.hasWeak ||= isWeak
      for (const rule of taken) {
        const count = section.counts.get(rule) ?? 0
        // Negative: it has enough. A line that may be taken back does not count.
        if (rule.show === 'last') section.counts.set(rule, count + 1)
        else if (kind === 'plain' || kind === 'title') section.counts.set(rule, count + 1 >= mostFirst ? -1 : count + 1)
      }
    }
    if (section.output.length > mostKept) trim(section)
  }

  private lineEnd(at: number): number {
    const stop = this.bytes.indexOf(10, at)
    return stop < 0 || stop > this.end ? this.end : stop
  }

  private parse(start: number, stop: number): LogLine {
    return parseLine(this.decode(start, stop), 0)
  }

  private decode(start: number, stop: number): string {
    const from = this.rawStart(start)
    const to = this.isStripped && this.uncoloured ? this.uncoloured.end(stop) : stop
    return this.decoder.decode(this.raw.subarray(from, Math.min(to, from + longestHead)))
  }

  private rawStart(at: number): number {
    return this.isStripped && this.uncoloured ? this.uncoloured.start(at) : at
  }

  /** Places are asked for in rising order, so that each byte is counted once. */
  private numberAt(at: number): number {
    if (at < this.counted) return this.number - countLines(this.bytes, this.words, at, this.counted)
    this.number += countLines(this.bytes, this.words, this.counted, at)
    this.counted = at
    return this.number
  }
}

/** The rules that take a line for the cause. */
export function takers(line: LogLine, rules: readonly AnyRule[]): AnyRule[] {
  if (line.text === '' || rules.length === 0) return []
  const matching = rules.filter((rule) => rule.match.test(line.text) && !rule.unless?.test(line.text))
  if (matching.length === 0) return matching
  const kind = kindOf(line)
  return matching.filter((rule) => weighs(kind, rule.rank))
}

function openingOf(line: LogLine): SiftedSection['kind'] | undefined {
  if (line.marker !== undefined) return undefined
  if (line.text === 'Post job cleanup.') return 'post'
  if (line.text === 'Cleaning up orphan processes') return 'teardown'
  return line.text.startsWith('Current runner version:') ? 'setup' : undefined
}

function placeholder(number: number, offset: number): KeptLine {
  return {
    number,
    time: undefined,
    text: '',
    marker: undefined,
    echoed: false,
    stepName: undefined,
    offset,
    rules: [],
  }
}

/** Keeps the first and the last lines of each rule, and of what has none. */
function trim(section: SiftedSection): void {
  const { output } = section
  if (output.length <= mostKept) return
  const left = new Map<AnyRule | undefined, number>()
  const wanted = new Set<KeptLine>()
  const take = (line: KeptLine) => {
    const keys = line.rules.length === 0 ? [undefined] : line.rules
    for (const key of keys) {
      const used = left.get(key) ?? 0
      left.set(key, used + 1)
      if (used < mostLast) wanted.add(line)
    }
  }
  output.forEach(take)
  left.clear()
  for (let index = output.length - 1; index >= 0; index--) take(output[index] as KeptLine)
  const kept = output.filter((line) => wanted.has(line))
  // So many rules that nothing went: the middle goes.
  if (kept.length > (mostKept * 3) / 4) kept.splice(mostKept / 4, kept.length - mostKept / 2)
  output.splice(0, output.length, ...kept)
}
