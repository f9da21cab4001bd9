import type { JobStep } from '../job.ts'
import type { LogLine } from './line.ts'
import type { Section } from './sections.ts'

/** The output in which the cause has to be looked for. */
export interface FailedStep {
  /** As the API or the log names it; undefined where neither does. */
  readonly name: string | undefined
  /** As the API counts it; undefined where the log alone tells which step it is. */
  readonly number?: number | undefined
  /** Number of its first line in the log, where that is known. */
  readonly head?: number | undefined
  /** The script that it ran, as the header echoes it: source, so it proves nothing by itself. */
  readonly script: readonly string[]
  readonly lines: readonly LogLine[]
  /** Exit code of the script, where the log tells. */
  readonly exitCode: number | undefined
  /** Whether the log tells that the step ended at all. */
  readonly ended: boolean
}

const exitLine = /^Process completed with exit code (-?\d+)\.$/
const endings = [
  exitLine,
  /^The action '.*' has timed out after \d+ minutes\.$/,
  /^The operation was canceled\.$/,
  /^The runner has received a shutdown signal/,
  /^The job running on runner .* has exceeded the maximum execution time/,
]
/** Commands that run after a failure too: they collect, tell or clean up. What they say is not the cause. */
const afterwards =
  /upload|artifact|report|summar|annotat|comment|codecov|coveralls|notif|slack|discord|teams|clean|logs?\b|diagnos|dump|always|failure|publish-unit-test|junit|docker compose (?:down|ps)|docker-compose (?:down|ps)|kubectl (?:describe|logs|get)|gh (?:pr|issue)|echo |save|stop|kill|tail |cat |^if \[+ (?:! )?-[defs] |^if ! ?\(?grep |^test -[defs] /i
/** Our own steps behind the failed one: they repeat its error as an annotation. What `run/` ran is the job's own work. */
const ours = /(?:^|\/)lumen-action(?:\/gate|\/rerun)?@/
/** Test runners and builds are the job's own work, whatever their options are called (`--cov-report`, `--junitxml`). */
const work =
  /^(?:python3? -m pytest|pytest|go test|cargo (?:test|nextest|build|clippy)|dotnet test|mvn |\.\/mvnw |\.\/gradlew |gradle |ctest|tox|nox)\b/

/**
 * Finds the output of the step that failed. With the API's steps it is the one whose conclusion is `failure`; without
 * them the log has to say: the step that ended with an error and after which nothing ordinary ran.
 */
export function findFailedStep(sections: readonly Section[], steps: readonly JobStep[] | undefined): FailedStep {
  const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')
  if (steps !== undefined && failed !== undefined) {
    const own = sectionsOf(failed, steps, sections)
    if (own.length > 0) return { ...describe(failed.name, own), number: failed.number, head: own[0]?.head }
  }
  const guess = guessFailed(sections)
  return describe(failed?.name ?? guess[0]?.stepName, guess)
}

/** The sections that belong to one step, by the seconds of its times, its name, and the order of the steps. */
function sectionsOf(failed: JobStep, steps: readonly JobStep[], sections: readonly Section[]): Section[] {
  if (failed.name === 'Set up job') return sections.filter((section) => section.kind === 'setup')
  const isPost = (step: JobStep) => step.name.startsWith('Post ') || step.name === 'Complete job'
  const ran = steps.filter((step) => step.conclusion !== 'skipped' && step.name !== 'Set up job')
  const wantPost = isPost(failed)
  const ordered = ran.filter((step) => isPost(step) === wantPost).sort((a, b) => a.number - b.number)
  const own: Section[] = []
  let position = -1
  for (const section of sections) {
    if (section.kind !== (wantPost ? 'post' : 'step')) continue
    position = Math.max(position, stepOf(section, ordered, position))
    if (ordered[position] === failed) own.push(section)
  }
  return own
}

/** Index of the step that a section belongs to, given the index of the section before it; never goes back. */
function stepOf(section: Section, steps: readonly JobStep[], before: number): number {
  if (section.stepName !== undefined) {
    const named = steps.findIndex((step, index) => index >= before && step.name === section.stepName)
    if (named >= 0) return named
  }
  const open = steps
    .map((step, index) => ({ step, index }))
    .filter(
      ({ step, index }) => index >= Math.max(before, 0) && (section.time === undefined || covers(step, section.time)),
    )
  if (open.length === 0) return Math.max(before, 0)
  const byName = open.find(({ step }) => step.name === `Run ${section.header}`)
  if (byName) return byName.index
  // Steps that share a second: each has a header of its own, so the next one that has none yet is meant.
  const next = open.find(({ step, index }) => index > before && !step.name.startsWith('Run '))
  return (next ?? open.find(({ index }) => index > before) ?? (open[0] as { index: number })).index
}

/** The API's times are whole seconds: the second of the end belongs to the step. */
function covers(step: JobStep, time: number): boolean {
  if (step.startedAt === null) return false
  const end = step.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(step.completedAt) + 999
  return time >= Date.parse(step.startedAt) && time <= end
}

function guessFailed(sections: readonly Section[]): readonly Section[] {
  const candidates = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.kind !== 'post' && section.kind !== 'teardown')
  const broken = candidates.filter(
    ({ section }) => !ours.test(section.header) && section.output.some((line) => line.marker === 'error'),
  )
  const decisive = broken.find(
    ({ index }) => !candidates.some((later) => later.index > index && isOrdinary(later.section)),
  )
  const chosen = decisive ?? broken.at(-1) ?? candidates.filter(({ section }) => section.output.length > 0).at(-1)
  return chosen ? [chosen.section] : sections.slice(0, 1)
}

function isOrdinary(section: Section): boolean {
  return (
    section.kind === 'step' &&
    section.header !== '' &&
    !ours.test(section.header) &&
    (work.test(section.header) || !afterwards.test(section.header))
  )
}

function describe(name: string | undefined, sections: readonly Section[]): FailedStep {
  const all = sections.flatMap((section) => section.output)
  const end = all.findLastIndex((line) => isEnding(line))
  const lines = end >= 0 ? all.slice(0, end + 1) : all
  let exitCode: number | undefined
  for (const line of lines) {
    const exit = line.marker === 'error' ? exitLine.exec(line.text) : null
    if (exit) exitCode = Number(exit[1])
  }
  const script = sections.flatMap((section) => section.script)
  return { name, script, lines, exitCode, ended: end >= 0 || all.some((line) => line.marker === 'error') }
}

/** Whether somebody stopped the step: then it did not end by an error of its own. */
export function wasCancelled(step: FailedStep): boolean {
  return step.lines.findLast((line) => isEnding(line))?.text === 'The operation was canceled.'
}

/** Whether the runner says with this line that a step is over. */
export function isEnding(line: LogLine): boolean {
  return line.marker === 'error' && endings.some((ending) => ending.test(line.text))
}
