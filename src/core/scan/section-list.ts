import { recovers, survivable } from '../classifier/judge.ts'
import { kindOf } from '../classifier/line-kind.ts'
import type { LogLine } from '../log/line.ts'
import type { AnyRule } from '../rules/rule.ts'
import type { KeptLine, SiftedSection } from './kept.ts'
import type { Plan } from './plan.ts'
import { takers } from './takers.ts'

/** Lines of a rule in a section: of these the first is shown, or the last; more only cost. */
const mostFirst = 64
const mostLast = 256
const mostKept = 4_096
const mostSections = 4_000
/** Of all sections together; above it those that are over keep less. */
const mostInAll = 24_000
const mostLater = 8
/** Containers of a section whose lines are counted. */
const mostServices = 16
/** A text that was cut out of a longer line would keep all of that in memory. */
const longLine = 4_096

/** How a section begins. */
export interface Beginning {
  readonly kind: SiftedSection['kind']
  readonly line: LogLine
  readonly header?: string
  readonly script?: readonly string[]
  readonly head?: number | undefined
  /** First byte and line of the output. */
  readonly from: number
  readonly first: number
}

/** Where a line stands in the log, and how long it is in bytes. */
export interface LinePlace {
  readonly offset: number
  readonly number: number
  readonly length: number
}

/** The sections of a log, in order, each with the lines that decide something. */
export class SectionList {
  readonly sections: SiftedSection[] = []
  current: SiftedSection | undefined
  private readonly plan: Plan
  /** How many rules of each literal want more lines of this section. */
  private readonly wanted: Uint8Array
  private isWantedChanged = false
  /** Kept lines of the sections that are over, and of how many of those has been thinned out. */
  private kept = 0
  private thinned = 0

  /** How many lines of each rule a container has in the current section, by what stands in front of its lines. */
  private readonly services = new Map<string, Map<AnyRule, number>>()

  constructor(plan: Plan) {
    this.plan = plan
    this.wanted = plan.ownerCounts.slice()
  }

  /** Whether a line with this literal can decide anything yet. */
  wants(literal: number): boolean {
    const roles = this.plan.roles[literal] as number
    if ((this.wanted[literal] as number) > 0 || (roles & this.plan.alwaysWanted) !== 0) return true
    if (roles !== 0 && this.current?.hasWeak === true) return true
    if (this.current !== undefined && (this.plan.ownerCounts[literal] as number) > 0) this.current.isCut = true
    return false
  }

  open({ kind, line, header = '', script = [], head, from, first }: Beginning): void {
    this.current = {
      kind,
      header,
      script,
      stepName: line.stepName,
      time: line.time,
      head,
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
    this.services.clear()
    if (this.isWantedChanged) this.wanted.set(this.plan.ownerCounts)
    this.isWantedChanged = false
    // More than any job has: the oldest behind the first go.
    if (this.sections.length > mostSections) {
      this.sections.splice(1, mostSections / 2)
      this.thinned = Math.max(0, this.thinned - mostSections / 2)
    }
  }

  /** The current section ends before this byte and line. */
  close(to: number, end: number): void {
    const section = this.current
    if (section === undefined) return
    section.to = to
    section.end = end
    trim(section, mostLast)
    this.kept += section.output.length
    if (this.kept > mostInAll) this.thinOut()
    section.counts.clear()
    const last = section.output.at(-1)
    // The number of the last line is what distances are measured from; its text is read again where it is asked for.
    if (end > section.first && last?.number !== end - 1) section.output.push(placeholder(end - 1, to))
  }

  /** Few logs have so many lines that decide something: of the steps before the last ones only the first and last stay. */
  private thinOut(): void {
    for (const section of this.sections.slice(this.thinned, -1)) {
      const before = section.output.length
      trim(section, mostLater)
      this.kept -= before - section.output.length
      this.thinned++
    }
    this.kept = Math.min(this.kept, mostInAll)
  }

  /** The rules of a line's literals that want it. */
  askedOf(literals: readonly number[]): AnyRule[] {
    const counts = this.current?.counts
    const rules: AnyRule[] = []
    for (const literal of literals) {
      for (const rule of this.plan.owners(literal)) {
        if ((counts?.get(rule) ?? 0) < 0) (this.current as SiftedSection).isCut = true
        else if (!rules.includes(rule)) rules.push(rule)
      }
    }
    return rules
  }

  /**
   * The rules that want one more line of the container that wrote it: one that cannot reach another says so until the end,
   * and what it says first and last is enough.
   */
  stillWanted({ text, marker }: LogLine, rules: readonly AnyRule[]): readonly AnyRule[] {
    if (this.services.size === 0 || marker !== undefined) return rules
    for (const [prefix, counts] of this.services) {
      if (!text.startsWith(prefix)) continue
      const left = rules.filter((rule) => (counts.get(rule) ?? 0) < mostFirst)
      if (left.length === rules.length) return rules
      ;(this.current as SiftedSection).isCut = true
      return left
    }
    return rules
  }

  /** Keeps a line of the current section, if it decides anything. Its place is asked for only then. */
  keep(line: LogLine, rules: readonly AnyRule[], mayRecover: boolean, place: () => LinePlace): void {
    const section = this.current as SiftedSection
    const taken = takers(line, rules)
    const isRecovery = mayRecover && recovers(line)
    // It takes back what was said before: what is said behind it counts anew.
    if (isRecovery) this.services.clear()
    if (taken.length === 0 && line.marker !== 'error' && !isRecovery) return
    const { offset, number, length } = place()
    const text = length > longLine ? copyOf(line.text) : line.text
    section.output.push({ ...line, text, number, offset, rules: taken })
    if (taken.length > 0) this.count(section, line, taken)
    if (section.output.length > mostKept) trim(section, mostLast)
  }

  private count(section: SiftedSection, line: LogLine, taken: readonly AnyRule[]): void {
    const kind = kindOf(line)
    section.hasWeak ||= survivable.has(kind)
    if (kind === 'service') this.countService(line, taken)
    for (const rule of taken) {
      const count = (section.counts.get(rule) ?? 0) + 1
      if (rule.show === 'last') section.counts.set(rule, count)
      // A line that may be taken back does not count.
      else if (kind === 'plain' || kind === 'title') {
        // Negative: it has enough.
        section.counts.set(rule, count >= mostFirst ? -1 : count)
        if (count >= mostFirst) this.hasEnough(rule)
      }
    }
  }

  private countService({ text, behind }: LogLine, taken: readonly AnyRule[]): void {
    if (behind === undefined) return
    const prefix = text.slice(0, text.length - behind.length)
    let counts = this.services.get(prefix)
    if (counts === undefined) {
      // A time stands in some: these are of no use.
      if (this.services.size === mostServices) return
      counts = new Map()
      this.services.set(prefix, counts)
    }
    for (const rule of taken) if (rule.show !== 'last') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }

  private hasEnough(rule: AnyRule): void {
    this.isWantedChanged = true
    for (const literal of this.plan.literalsOf(rule)) this.wanted[literal] = (this.wanted[literal] as number) - 1
  }
}

/** The same text in memory of its own. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function placeholder(number: number, offset: number): KeptLine {
  const nothing = { time: undefined, text: '', marker: undefined, echoed: false, stepName: undefined }
  return { ...nothing, number, offset, rules: [] }
}

/** Keeps the first and the last lines of each rule, and of what has none. */
function trim(section: SiftedSection, most: number): void {
  const { output } = section
  if (output.length <= (most === mostLast ? mostKept : most * 4)) return
  const left = new Map<AnyRule | undefined, number>()
  const wanted = new Set<KeptLine>()
  const take = (line: KeptLine) => {
    const keys = line.rules.length === 0 ? [undefined] : line.rules
    for (const key of keys) {
      const used = left.get(key) ?? 0
      left.set(key, used + 1)
      if (used < most) wanted.add(line)
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
