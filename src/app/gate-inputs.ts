import { parseDuration } from '../core/duration.ts'
import { parseRegions, type RegionSpec } from '../core/gate/regions.ts'
import { defaultPipeline, parseDay } from '../core/identity.ts'
import type { JobContext, ReadInput } from './ports.ts'
import type { Problem } from './problem.ts'
import { type Complain, quoted, readDryRun, readJobId } from './shared-inputs.ts'

/** When the step of the gate itself turns red. */
export type FailOn = 'none' | 'failure' | 'degraded'

export interface GateInputs {
  readonly pipeline: string
  readonly version: string
  /** `YYYYMMDD`, where it was given. */
  readonly day: string | undefined
  /** The round that has just ended; 0 before the first one. */
  readonly round: number
  /** Empty: they are read from the names of the matrix jobs. Undefined: the input cannot be used. */
  readonly regions: readonly RegionSpec[] | undefined
  readonly jobId: number | undefined
  readonly pushgatewayUrl: string
  /** Age in milliseconds from which groups are removed from the gateway; undefined: none is. */
  readonly keep: number | undefined
  readonly failOn: FailOn
  readonly ticket: 'issue' | 'none'
  readonly dryRun: boolean
  readonly config: string
  /** Whether a wrong name would be pushed or a wrong run rerun: then neither is done. */
  readonly identityKnown: boolean
}

/** Turns all inputs of the gate into values, and names every one that cannot be used. Never throws. */
export function parseGateInputs(
  input: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
  context: JobContext,
): { inputs: GateInputs; problems: Problem[] } {
  const problems: Problem[] = []
  let identityKnown = true
  const complain: Complain = (name, clause, now) =>
    problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` })
  const notNamed = 'Which attempts these are is not known without it: nothing is repaired or rerun.'

  const dayText = input('day')
  const day = dayText === '' ? undefined : parseDay(dayText)
  if (dayText !== '' && day === undefined) {
    identityKnown = false
    complain('day', `must be a date such as 20261124 or 2026-11-24, but it is ${quoted(dayText)}.`, notNamed)
  }

  const roundText = input('round') || '1'
  const round = /^\d{1,2}$/.test(roundText) ? Number(roundText) : undefined
  if (round === undefined) {
    identityKnown = false
    complain('round', `must be a whole number from 0 to 99, but it is ${quoted(roundText)}.`, notNamed)
  }

  const parsed = parseRegions(input('regions'))
  const regions = 'regions' in parsed ? parsed.regions : undefined
  if ('problems' in parsed)
    for (const problem of parsed.problems) complain('regions', problem, 'Nothing is decided, repaired or rerun.')

  const keepText = input('keep') || '48h'
  const keep = parseDuration(keepText)
  if ('problem' in keep) complain('keep', keep.problem, 'No group is removed from the gateway.')

  const failText = input('fail-on') || 'none'
  const failOn = (['none', 'failure', 'degraded'] as const).find((known) => known === failText)
  if (failOn === undefined) {
    const now = 'It is taken as "failure", so that a failed date does not stay green.'
    complain('fail-on', `must be none, failure or degraded, but it is ${quoted(failText)}.`, now)
  }

  const ticketText = input('ticket') || 'issue'
  const ticket = (['issue', 'none'] as const).find((known) => known === ticketText)
  if (ticket === undefined)
    complain('ticket', `must be issue or none, but it is ${quoted(ticketText)}.`, 'No ticket is opened.')

  const dryRun = readDryRun(input, complain, 'nothing is written')
  const jobId = readJobId(input, complain, 'It is left out.')

  return {
    problems,
    inputs: {
      pipeline:
        input('pipeline') || env.LUMEN_PIPELINE || defaultPipeline(context.repository, context.workflow) || 'pipeline',
      version: input('version') || env.LUMEN_PIPELINE_VERSION || 'v1',
      day,
      round: round ?? 1,
      regions,
      jobId,
      pushgatewayUrl: input('pushgateway-url') || env.PUSHGATEWAY_URL || '',
      keep: 'milliseconds' in keep ? keep.milliseconds : undefined,
      failOn: failOn ?? 'failure',
      ticket: ticket ?? 'none',
      dryRun,
      config: input('config'),
      identityKnown: identityKnown && regions !== undefined,
    },
  }
}
