import { recovered, recovers } from '../classifier/judge.ts'
import type { JobStep } from '../job.ts'
import { type FailedStep, findFailedStep } from '../log/failed-step.ts'
import { type LogLine, parseLine } from '../log/line.ts'
import { settle } from '../log/prefix.ts'
import type { AnyRule } from '../rules/rule.ts'
import { BesideReader } from './beside.ts'
import { longestHead } from './block-reader.ts'
import type { ByteSource } from './byte-source.ts'
import type { KeptLine, SiftedSection } from './kept.ts'
import type { Plan } from './plan.ts'
import { sift } from './sift.ts'
import type { StepOutput } from './step-output.ts'
import { takers } from './takers.ts'

const blockSize = 64 * 1024
/** Of the failed step, this much at its end is read line by line for rules that no literal leads to, and for last words. */
const densestRead = 4 * 1024 * 1024
const mostDenseLines = 50_000
/** Lines at the end in which closeness to the end decides, so that all rules are tried on them. */
const nearEnd = 64
const noRules: readonly AnyRule[] = []
const always = () => true

/** The failed step of a log of any size. Its lines are those that decide something; `output` reads the others again. */
export function readFailedStep(
  source: ByteSource,
  steps: readonly JobStep[] | undefined,
  plan: Plan,
): { step: FailedStep; output: StepOutput; owners: (line: LogLine) => readonly AnyRule[] } {
  const sections = sift(source, plan)
  const step = findFailedStep(sections, steps)
  const known = new Set<LogLine>(step.lines)
  const own = sections.filter((section) => section.output.some((line) => known.has(line)))
  const last = step.lines.at(-1)?.number ?? 0
  const output = new SparseOutput(source, own, last)
  const lines = withDenseLines(step.lines as readonly KeptLine[], output, own, plan)
  return {
    step: { ...step, lines },
    output,
    owners: ownersIn(plan),
  }
}

/** The output of one step, in the same way. */
export function readOutput(
  source: ByteSource,
  plan: Plan,
): { lines: readonly LogLine[]; output: StepOutput; owners: (line: LogLine) => readonly AnyRule[] } {
  const own = sift(source, plan, { isOneStep: true })
  const kept = own.flatMap((section) => section.output)
  const output = new SparseOutput(source, own, kept.at(-1)?.number ?? 0)
  return { lines: withDenseLines(kept, output, own, plan), output, owners: ownersIn(plan) }
}

/** In the order of all rules: of two that are as strong on one line the first is shown. */
function ownersIn(plan: Plan): (line: LogLine) => readonly AnyRule[] {
  return (line) => [...((line as Partial<KeptLine>).rules ?? noRules)].sort((a, b) => plan.order(a) - plan.order(b))
}

/** Adds the lines that only a look at each line could find. */
function withDenseLines(
  lines: readonly KeptLine[],
  output: SparseOutput,
  own: readonly SiftedSection[],
  plan: Plan,
): readonly KeptLine[] {
  const isCut = own.some((section) => section.isCut)
  if (plan.slow.length === 0 && !isCut) return lines
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  const end = lines.at(-1)?.number ?? 0
  let looked = 0
  for (const line of output.backwards()) {
    if (++looked > mostDenseLines) break
    const isNear = isCut && end - line.number < nearEnd
    if (!isNear && plan.slow.length === 0) break
    const known = byNumber.get(line.number)
    const rules = isNear ? plan.rules : plan.slow
    const matters = (text: string) => recovered.test(text) || rules.some(({ match }) => match.test(text))
    const settled = settle(line, matters, () => output.beside(line))
    const taken = takers(settled, rules)
    if (taken.length === 0 && !recovers(settled)) continue
    if (known === undefined || known.text === '') byNumber.set(line.number, { ...settled, rules: taken })
    else known.rules = [...new Set([...known.rules, ...taken])]
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number)
}

class SparseOutput implements StepOutput {
  private readonly source: ByteSource
  private readonly own: readonly SiftedSection[]
  private readonly last: number
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true })

  private readonly neighbours: BesideReader

  constructor(source: ByteSource, own: readonly SiftedSection[], last: number) {
    this.source = source
    this.neighbours = new BesideReader(source)
    this.own = own
    this.last = last
  }

  around(line: LogLine, reach: number): LogLine[] {
    const before: LogLine[] = []
    const { offset } = line as KeptLine
    const index = this.own.findIndex(({ first, end }) => line.number >= first && line.number < end)
    for (let at = index; at >= 0 && before.length < reach; at--) {
      const section = this.own[at] as SiftedSection
      const [to, end] = at === index ? [offset, line.number] : [section.to, section.end]
      for (const other of this.reverse(section.from, to, end)) {
        if (before.length === reach) break
        before.push(other)
      }
    }
    const after: LogLine[] = []
    for (let at = index; at >= 0 && at < this.own.length && after.length < reach; at++) {
      const section = this.own[at] as SiftedSection
      const [from, first] = at === index ? [offset, line.number] : [section.from, section.first]
      for (const other of this.forward(from, section.to, first)) {
        if (other.number === line.number) continue
        if (after.length === reach || other.number > this.last) break
        after.push(other)
      }
    }
    return [...before.reverse(), line, ...after]
  }

  settled(line: LogLine): LogLine {
    return settle(line, always, () => this.beside(line as KeptLine))
  }

  /** Lines before and behind one, the nearest first, for `settle`. */
  beside(line: KeptLine): [LogLine[], LogLine[]] {
    return this.neighbours.around(line.offset)
  }

  *backwards(): Iterable<KeptLine> {
    let left = densestRead
    for (const section of [...this.own].reverse()) {
      for (const line of this.reverse(section.from, section.to, section.end)) {
        if (line.number <= this.last) yield line
        if (section.to - line.offset > left) return
      }
      left -= section.to - section.from
      if (left <= 0) return
    }
  }

  /** Lines between two places, the last first; `end` is the number behind the last. */
  private *reverse(from: number, to: number, end: number): Iterable<KeptLine> {
    let number = end
    let stop = to
    let size = blockSize
    while (stop > from) {
      const start = Math.max(from, stop - size)
      const block = this.read(start, stop)
      let lineStop = block.length > 0 && block[block.length - 1] === 10 ? block.length - 1 : block.length
      let done = block.length
      for (;;) {
        const before = lineStop === 0 ? -1 : block.lastIndexOf(10, lineStop - 1)
        if (before < 0 && start > from) break
        number--
        yield this.line(block, before + 1, lineStop, number, start + before + 1)
        done = before + 1
        if (before < 0) break
        lineStop = before
      }
      if (done === block.length) {
        // One line fills the block. One of megabytes is where the reading ends.
        if (size > densestRead) return
        size *= 4
      } else {
        stop = start + done
        size = blockSize
      }
    }
  }

  private *forward(from: number, to: number, first: number): Iterable<KeptLine> {
    let number = first
    let start = from
    let size = blockSize
    while (start < to) {
      const block = this.read(start, Math.min(to, start + size))
      const isLast = start + block.length >= to
      let at = 0
      while (at < block.length) {
        const stop = block.indexOf(10, at)
        if (stop < 0 && !isLast) break
        yield this.line(block, at, stop < 0 ? block.length : stop, number++, start + at)
        at = stop < 0 ? block.length : stop + 1
      }
      if (at === 0) {
        if (size > densestRead || block.length === 0) return
        size *= 4
      } else {
        start += at
        size = blockSize
      }
    }
  }

  private read(from: number, to: number): Uint8Array {
    const block = this.source.allocate(to - from)
    let have = 0
    while (have < to - from) {
      const read = this.source.read(block.subarray(have, to - from), from + have)
      if (read === 0) break
      have += read
    }
    return block.subarray(0, have)
  }

  private line(block: Uint8Array, start: number, stop: number, number: number, offset: number): KeptLine {
    const text = this.decoder.decode(block.subarray(start, Math.min(stop, start + longestHead)))
    return { ...parseLine(text, number), offset, rules: [] }
  }
}
