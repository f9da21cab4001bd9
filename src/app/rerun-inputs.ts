import { parseRegions, type RegionSpec } from '../core/gate/regions.ts'
import { parseDay } from '../core/identity.ts'
import { parseEvents } from '../core/rerun/events.ts'
import type { JobContext, ReadInput } from './ports.ts'
import type { Problem } from './problem.ts'
import { type Complain, quoted, readDryRun, readJobId } from './shared-inputs.ts'

export interface RerunInputs {
  /** Empty: it is made of the repository and the name of the workflow that is decided on. */
  readonly pipeline: string
  /** `YYYYMMDD`, where it was given. */
  readonly day: string | undefined
  /** Rounds inside the run draw on the same budget as its attempts. */
  readonly round: number
  /** Only for names in the report; empty: they are read from the names of the matrix jobs. */
  readonly regions: readonly RegionSpec[]
  /** Undefined: it is not known which run to decide on. */
  readonly runId: number | undefined
  /** The attempt that was asked about; undefined: whichever is the latest. */
  readonly runAttempt: number | undefined
  /** Empty: any. */
  readonly events: readonly string[]
  readonly dryRun: boolean
  readonly config: string
  readonly jobId: number | undefined
  /** Whether a wrong run or one too many could be started: then none is. */
  readonly usable: boolean
}

/** The run that the event of this workflow is about. */
export interface TriggeringRun {
  readonly id: number
  readonly attempt: number
}

/** Turns all inputs into values, and names every one that cannot be used. Never throws. */
export function parseRerunInputs(
  input: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
  trigger: TriggeringRun | undefined,
): { inputs: RerunInputs; problems: Problem[] } {
  const problems: Problem[] = []
  let usable = true
  const complain: Complain = (name, clause, now) =>
    problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` })
  const refuse = (name: string, clause: string) => {
    usable = false
    complain(name, clause, 'Until it is mended nothing is rerun.')
  }

  const target = parseTarget(input('workflow-run-id'))
  if (target === undefined) {
    const clause = `must be the id of a workflow run, such as 19000000001, or with its attempt, 19000000001-2, but it is ${quoted(input('workflow-run-id'))}.`
    refuse('workflow-run-id', clause)
  }

  const events = parseEvents(input('events'))
  for (const problem of 'problems' in events ? events.problems : []) refuse('events', problem)

  const roundText = input('round') || '1'
  const round = /^[1-9]\d?$/.test(roundText) ? Number(roundText) : undefined
  if (round === undefined) refuse('round', `must be a whole number from 1 to 99, but it is ${quoted(roundText)}.`)

  const dayText = input('day')
  const day = dayText === '' ? undefined : parseDay(dayText)
  if (dayText !== '' && day === undefined) {
    const clause = `must be a date such as 20261124 or 2026-11-24, but it is ${quoted(dayText)}.`
    complain('day', clause, 'The date on which the run was created is taken.')
  }

  const regions = parseRegions(input('regions'))
  for (const problem of 'problems' in regions ? regions.problems : [])
    complain('regions', problem, 'The report calls the jobs by their own names.')

  const dryRun = readDryRun(input, complain, 'nothing is started')
  const jobId = readJobId(input, complain, 'It is left out.')

  return {
    problems,
    inputs: {
      pipeline: input('pipeline') || env.LUMEN_PIPELINE || '',
      day,
      round: round ?? 1,
      regions: 'regions' in regions ? regions.regions : [],
      runId: target?.runId,
      // The event knows the attempt that has ended; by now the run may be in the next one.
      runAttempt: target?.runAttempt ?? (target?.runId === trigger?.id ? trigger?.attempt : undefined),
      events: 'events' in events ? events.events : [],
      dryRun,
      config: input('config'),
      jobId,
      usable,
    },
  }
}

/** `19000000001`, or `19000000001-2` as the output `attempt` of the gate names it. */
function parseTarget(text: string): { runId: number; runAttempt: number | undefined } | undefined {
  const found = /^([1-9]\d{0,15})(?:-([1-9]\d{0,3}))?$/.exec(text)
  if (found === null || !Number.isSafeInteger(Number(found[1]))) return undefined
  return { runId: Number(found[1]), runAttempt: found[2] === undefined ? undefined : Number(found[2]) }
}

/** Of a run, from what the runner knows of ours and what the API says of the other. */
export function runUrl({ serverUrl, repository }: JobContext, runId: number): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`
}
