import { recovered } from '../classifier/judge.ts'
import { type LogLine, parseLine } from '../log/line.ts'
import { settle } from '../log/prefix.ts'
import { headerEnd, isHead, longestHeader, openingOf, runHeader } from '../log/sections.ts'
import { BesideReader } from './beside.ts'
import { BlockReader, type BlockUser, longestHead } from './block-reader.ts'
import { BlockText } from './block-text.ts'
import type { ByteSource } from './byte-source.ts'
import type { SiftedSection } from './kept.ts'
import { type Plan, role } from './plan.ts'
import { SectionList } from './section-list.ts'

/**
 * Reads a log once, in blocks, and keeps of each section the lines that decide something. What is known to be the output
 * of one step is one section, whatever it looks like.
 */
export function sift(source: ByteSource, plan: Plan, { isOneStep = false } = {}): SiftedSection[] {
  return new Sifter(source, plan, isOneStep).run()
}

/** Goes from literal to literal, and cuts the log into sections at the headers among them. */
class Sifter implements BlockUser {
  private readonly source: ByteSource
  private readonly plan: Plan
  private readonly blocks: BlockReader
  private readonly text: BlockText
  private readonly list: SectionList
  private readonly neighbours: BesideReader
  private readonly isOneStep: boolean
  /** The line at the start of the block. */
  private line = 1
  private isColumned = false
  private columns = ''
  /** Where the block is left off, so that more of the log comes behind what stands there. */
  private stopAt = -1

  /** The line whose literals are being gathered. */
  private start = 0
  private stop = -1
  private roles = 0
  private triedHeader = false
  private readonly literals: number[] = []

  constructor(source: ByteSource, plan: Plan, isOneStep: boolean) {
    this.isOneStep = isOneStep
    this.source = source
    this.plan = plan
    const { machine } = plan.filter
    this.blocks = new BlockReader(source, machine)
    this.neighbours = new BesideReader(source)
    this.text = new BlockText(this.blocks, machine)
    this.list = new SectionList(plan)
  }

  run(): SiftedSection[] {
    this.blocks.run(this)
    if (this.blocks.base > 0) this.openFirst()
    this.list.close(this.blocks.base, this.line)
    return this.list.sections
  }

  feed(end: number): number {
    const { text, blocks } = this
    text.take(blocks, end, this.line)
    this.stopAt = -1
    this.stop = -1
    this.literals.length = 0
    if (blocks.base === 0 && this.list.current === undefined) this.begin()
    if (this.isColumned) this.scanColumns()
    else this.scan(0, text.end)
    if (this.stopAt >= 0) {
      this.line = text.numberAt(this.stopAt)
      return text.rawStart(this.stopAt)
    }
    this.line = text.numberAt(text.end)
    if (blocks.isFinal && text.end > 0 && text.bytes[text.end - 1] !== 10) this.line++
    return end
  }

  passedLine(): void {
    this.line++
  }

  /** The first line of the log tells its form. */
  private begin(): void {
    if (!this.isOneStep) this.isColumned = this.text.parse(0, this.text.lineEnd(0)).stepName !== undefined
  }

  private scan(from: number, to: number): void {
    this.plan.filter.scan(this.text.bytes, from, to, this.onHit)
    if (this.stopAt < 0) this.flush()
  }

  /** A log of `gh run view`: where the columns in front of the time change, another step begins. */
  private scanColumns(): void {
    const { text } = this
    let begun = 0
    for (let at = 0; at < text.end && this.stopAt < 0; ) {
      const stop = text.lineEnd(at)
      const tab = text.bytes.indexOf(9, text.bytes.indexOf(9, at) + 1)
      const isLong = tab < 0 || tab > stop || tab - at > 1_000
      const columns = isLong ? this.columns : text.decode(at, tab)
      if (columns !== this.columns) {
        this.scan(begun, at)
        begun = Math.max(at, this.stop)
        if (this.stopAt >= 0) return
        this.columns = columns
        const line = text.parse(at, stop)
        const isOther = line.stepName !== undefined && line.stepName !== this.list.current?.stepName
        if (isOther && line.marker !== 'group' && openingOf(line) === undefined) this.open('step', line, at)
      }
      at = stop + 1
    }
    if (this.stopAt < 0) this.scan(Math.min(begun, text.end), text.end)
  }

  private readonly onHit = (at: number, literal: number): number => {
    if (at >= this.stop) {
      if (this.literals.length > 0) this.flush()
      if (!this.list.wants(literal)) return 0
      this.start = this.text.lineStart(at)
      this.stop = this.text.lineEnd(at)
      this.roles = 0
      this.triedHeader = false
    }
    const meaning = this.plan.roles[literal] as number
    this.roles |= meaning
    this.literals.push(literal)
    if ((meaning & (role.group | role.plainRun)) === 0 || this.triedHeader || this.isOneStep) return 0
    return this.header()
  }

  /** Whether a header begins with this line; the place behind it, 0 where none does. */
  private header(): number {
    const { text, blocks, list } = this
    this.triedHeader = true
    const first = text.parse(this.start, this.stop)
    if (!runHeader.test(first.text) || (first.marker !== undefined && first.marker !== 'group')) return 0
    const isPlain = first.marker === undefined
    if (isPlain && first.time !== undefined) return 0
    const lines: LogLine[] = [first]
    let next = this.stop + 1
    const most = isPlain ? 2 : longestHeader + 1
    while (lines.length < most) {
      if (next >= text.end) {
        if (!blocks.isFinal && !blocks.isForced) {
          this.stopAt = this.start
          return Number.POSITIVE_INFINITY
        }
        break
      }
      const stop = text.lineEnd(next)
      const line = text.parse(next, stop)
      lines.push(line)
      next = stop + 1
      if (line.marker === 'endgroup' || line.marker === 'group') break
    }
    const end = headerEnd(lines, 0)
    if (end === undefined) {
      if (this.isColumned && first.stepName !== undefined && first.stepName !== list.current?.stepName)
        this.open('step', first, this.start)
      return 0
    }
    const number = text.numberAt(this.start)
    this.close(this.start, number)
    next = Math.min(next, text.end)
    list.open({
      kind: 'step',
      line: first,
      header: runHeader.exec(first.text)?.[1] ?? '',
      script: lines.slice(1, end).flatMap((line) => (line.echoed ? [line.text] : [])),
      head: this.headAt(first, this.start, number),
      from: blocks.base + text.rawStart(next),
      first: number + end + 1,
    })
    this.literals.length = 0
    this.stop = next
    return next
  }

  private open(kind: SiftedSection['kind'], line: LogLine, start: number): void {
    const number = this.text.numberAt(start)
    this.close(start, number)
    const head = this.headAt(line, start, number)
    this.list.open({ kind, line, head, from: this.blocks.base + this.text.rawStart(start), first: number })
  }

  /** The number of a line with which a step's log begins. What stands in the block before this one is not looked at. */
  private headAt(line: LogLine, start: number, number: number): number | undefined {
    const { text } = this
    const before = start < 2 ? undefined : text.parse(text.lineStart(start - 2), start - 1)
    return isHead(line, before) ? number : undefined
  }

  /** The section ends before the line at `start`. */
  private close(start: number, number: number): void {
    const to = this.blocks.base + this.text.rawStart(start)
    if (to > 0) this.openFirst()
    this.list.close(to, number)
  }

  /** What stands before the first header is a section as well. */
  private openFirst(): void {
    if (this.list.current !== undefined) return
    const head = this.source.allocate(longestHead)
    const read = this.source.read(head, 0)
    const end = head.indexOf(10)
    const first = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      head.subarray(0, end < 0 ? read : Math.min(end, read)),
    )
    const line = parseLine(first, 1)
    this.list.open({ kind: 'step', line, head: isHead(line, undefined) ? 1 : undefined, from: 0, first: 1 })
  }

  /** Judges the line whose literals were gathered. */
  private flush(): void {
    const { literals, roles, start, stop, list, text } = this
    if (literals.length === 0) return
    const asked = list.askedOf(literals)
    literals.length = 0
    const mayRecover = (roles & role.recovered) !== 0 && list.current?.hasWeak === true
    if (asked.length === 0 && (roles & (role.opening | role.error)) === 0 && !mayRecover) return
    const parsed = text.parse(start, stop)
    if ((roles & role.opening) !== 0 && !this.isOneStep) {
      const kind = openingOf(parsed)
      if (kind !== undefined) this.open(kind, parsed, start)
    }
    this.openFirst()
    const rules = list.stillWanted(parsed, asked)
    if (rules.length === 0 && parsed.marker !== 'error' && !mayRecover) return
    const offset = this.blocks.base + text.rawStart(start)
    const matters = (words: string) =>
      (mayRecover && recovered.test(words)) || rules.some(({ match }) => match.test(words))
    const line = settle(parsed, matters, () => this.neighbours.around(offset))
    list.keep(line, rules, mayRecover, () => ({
      offset,
      number: text.numberAt(start),
      length: stop - start,
    }))
  }
}
