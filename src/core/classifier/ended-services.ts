import type { LogLine } from '../log/line.ts'
import type { StepOutput } from '../scan/step-output.ts'

/** So many lines at the end are asked for it. */
const reach = 60
/**
 * How compose and foreman say that one of theirs ended by an error of its own: then what it said is the job's own work.
 * Those that were only stopped with it have the codes of a signal.
 */
const ended = /(?:^|[ \]])([A-Za-z][\w.-]{0,80}) {1,40}(?:\| )?exited with code (?!0\b|130\b|137\b|143\b)\d/
const name = /(?:^|[ \]/])([A-Za-z][\w.-]{0,80})(?: {1,40}\|| ?\]) /

/** The containers and processes of which the step says at its end that they failed. */
export function endedServices(output: StepOutput): string[] {
  const names: string[] = []
  let looked = 0
  for (const { text } of output.backwards()) {
    if (++looked > reach) break
    const said = ended.exec(text)?.[1]
    if (said !== undefined) names.push(said)
  }
  return names
}

/** Whether one of them said the line. Older versions of compose put the project in front of the name. */
export function isOf({ text }: LogLine, names: readonly string[]): boolean {
  const own = name.exec(text)?.[1]
  return own !== undefined && names.some((one) => one === own || one.endsWith(`_${own}`) || one.endsWith(`-${own}`))
}
