import type { LogLine } from '../log/line.ts'

/** What the failed step wrote, as far as a judge asks for it beside the lines that were kept. */
export interface StepOutput {
  /** The line, and up to `reach` lines on either side of it. */
  around(line: LogLine, reach: number): readonly LogLine[]
  /** The line with what stands behind its prefix. */
  settled(line: LogLine): LogLine
  /** From the last line on. */
  backwards(): Iterable<LogLine>
}

export function outputOf(lines: readonly LogLine[]): StepOutput {
  return {
    around(line, reach) {
      const index = lines.indexOf(line)
      return lines.slice(Math.max(0, index - reach), index + reach + 1)
    },
    settled: (line) => line,
    backwards: () => [...lines].reverse(),
  }
}
