import type { LogLine } from '../log/line.ts'
import type { Section } from '../log/sections.ts'
import type { AnyRule } from '../rules/rule.ts'

/** A line that was kept out of a log too large to keep. */
export interface KeptLine extends LogLine {
  /** Byte at which it begins. */
  readonly offset: number
  /** The rules that take it for the cause. */
  rules: AnyRule[]
}

/** A section of which only the lines are kept that decide something, and the place of all of them. */
export interface SiftedSection extends Section {
  readonly output: KeptLine[]
  /** First byte and line of the output. */
  readonly from: number
  readonly first: number
  /** First byte and line behind it. */
  to: number
  end: number
  /** How many lines each rule has; what it needs no more of is not looked at. */
  readonly counts: Map<AnyRule, number>
  /** Whether a line is kept that a later success would take back. */
  hasWeak: boolean
  /** Whether lines were passed over because their rules had enough. */
  isCut: boolean
}
