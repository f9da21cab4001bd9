/** The inputs that name a run, the same in every action of a region's job. */
import { defaultPipeline, isRegion, parseDay, regionRule } from '../core/identity.ts'
import type { JobContext, ReadInput } from './ports.ts'
import type { Problem } from './problem.ts'
import { quoted } from './shared-inputs.ts'

export interface Identity {
  readonly pipeline: string
  /** Undefined where it is missing or cannot be a name: then there is no run id. */
  readonly region: string | undefined
  readonly runner: string
  readonly version: string
  /** `YYYYMMDD`, where it was given. */
  readonly day: string | undefined
  readonly round: number
}

/** `otherwise` says what happens without a name. `isKnown` is false where one of the inputs cannot be used. Never throws. */
export function readIdentity(
  input: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
  context: JobContext,
  otherwise: string,
): { readonly values: Identity; readonly problems: readonly Problem[]; readonly isKnown: boolean } {
  const problems: Problem[] = []
  const complain = (name: string, accepted: string, came: string) =>
    problems.push({
      where: `input "${name}"`,
      message: `Input "${name}" must be ${accepted}, but it is ${quoted(came)}. ${otherwise}`,
    })

  const regionText = input('region') || env['LUMEN_REGION'] || ''
  const region = isRegion(regionText) ? regionText : undefined
  if (regionText === '') {
    problems.push({
      where: 'input "region"',
      message: `Input "region" is missing. Set it, or LUMEN_REGION, or give the matrix a "region": ${regionRule}. ${otherwise}`,
    })
  } else if (region === undefined) complain('region', regionRule, regionText)

  const dayText = input('day')
  const day = dayText === '' ? undefined : parseDay(dayText)
  if (dayText !== '' && day === undefined) complain('day', 'a date such as 20261124 or 2026-11-24', dayText)

  const roundText = input('round') || '1'
  const round = /^[1-9]\d?$/.test(roundText) ? Number(roundText) : undefined
  if (round === undefined) complain('round', 'a whole number from 1 to 99', roundText)

  const pipeline =
    input('pipeline') || env['LUMEN_PIPELINE'] || defaultPipeline(context.repository, context.workflow) || 'pipeline'
  return {
    problems,
    isKnown: problems.length === 0,
    values: {
      pipeline,
      region,
      runner: input('runner') || defaultRunner(context),
      version: input('version') || env['LUMEN_PIPELINE_VERSION'] || 'v1',
      day,
      round: round ?? 1,
    },
  }
}

function defaultRunner(context: JobContext): string {
  return (
    [context.runnerEnvironment, context.runnerOs, context.runnerArch]
      .filter((part) => part !== '')
      .join('-')
      .toLowerCase() || 'unknown'
  )
}
