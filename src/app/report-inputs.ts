import { type Identity, readIdentity } from './identity-inputs.ts'
import type { JobContext, ReadInput } from './ports.ts'
import type { Problem } from './problem.ts'
import { type Complain, quoted, readJobId } from './shared-inputs.ts'

/** Which steps are counted as stages. */
export type StageChoice =
  | { readonly kind: 'steps' }
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly names: readonly string[] }

export type JobStatus = 'success' | 'failure' | 'cancelled'

/** A step's outcome before `continue-on-error`, and its conclusion after it where it was passed too. */
export interface StepOutcome {
  readonly outcome: string
  readonly conclusion: string | undefined
}

export interface ReportInputs extends Identity {
  /** Undefined where the input is none of the three: then the API's steps decide. */
  readonly status: JobStatus | undefined
  /** By step id, of those steps that the workflow passed. */
  readonly steps: Readonly<Record<string, StepOutcome>>
  readonly errorText: string
  /** Globs. */
  readonly logPaths: readonly string[]
  readonly stages: StageChoice
  readonly pushgatewayUrl: string
  readonly config: string
  readonly jobId: number | undefined
  /** Whether a wrong name would be pushed or a wrong run rerun: then neither is done. */
  readonly identityKnown: boolean
}

const notCounted =
  'The run has no name without it: nothing is pushed or rerun, and the report file holds what was measured.'

/** Turns all inputs of the report action into values, and names every one that cannot be used. Never throws. */
export function parseReportInputs(
  input: ReadInput,
  env: Readonly<Record<string, string | undefined>>,
  context: JobContext,
): { inputs: ReportInputs; problems: Problem[] } {
  const problems: Problem[] = []
  const complain: Complain = (name, clause, now) =>
    problems.push({ where: `input "${name}"`, message: `Input "${name}" ${clause} ${now}` })
  const identity = readIdentity(input, env, context, notCounted)
  problems.push(...identity.problems)

  const statusText = input('status').toLowerCase()
  const status = statuses.find((known) => known === statusText)
  if (status === undefined) {
    complain(
      'status',
      `must be "success", "failure" or "cancelled", but it is ${quoted(statusText)}.`,
      'The outcome is read from the steps of the job instead.',
    )
  }

  const steps = parseSteps(input('steps'))
  if (steps === undefined) {
    complain(
      'steps',
      `must be JSON with outcomes by step id, such as {"upload": "failure"}, or the steps context, but it is ${quoted(input('steps'))}.`,
      'It is left out: steps with continue-on-error count as the API shows them.',
    )
  }

  const byRunner = 'The job is looked for by the name of its runner instead.'
  const jobId = readJobId(input, complain, byRunner)

  return {
    problems,
    inputs: {
      ...identity.values,
      status,
      steps: steps ?? {},
      errorText: input('error-text') || env['LUMEN_LAST_ERROR'] || '',
      logPaths: lines(input('log-path')),
      stages: parseStages(input('stages')),
      pushgatewayUrl: input('pushgateway-url') || env['PUSHGATEWAY_URL'] || '',
      config: input('config'),
      jobId,
      identityKnown: identity.isKnown,
    },
  }
}

const statuses: readonly JobStatus[] = ['success', 'failure', 'cancelled']

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function parseStages(text: string): StageChoice {
  const names = lines(text)
  if (names.length === 0 || (names.length === 1 && names[0] === 'steps')) return { kind: 'steps' }
  if (names.length === 1 && names[0] === 'none') return { kind: 'none' }
  return { kind: 'named', names }
}

/**
 * Outcomes by step id from the `steps` context (`{"id": {"outcome": "failure"}}`), from plain outcomes
 * (`{"id": "failure"}`), from `steps.*.outcome` (`["failure"]`, the ids are then the positions), or one outcome alone.
 * Undefined: malformed.
 */
function parseSteps(text: string): Record<string, StepOutcome> | undefined {
  if (text === '') return {}
  if (isOutcome(text)) return { step: { outcome: text, conclusion: undefined } }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (isOutcome(value)) return { step: { outcome: value, conclusion: undefined } }
  if (typeof value !== 'object' || value === null) return undefined
  const found: Record<string, StepOutcome> = {}
  for (const [id, step] of Object.entries(value as Record<string, unknown>)) {
    const fields = (typeof step === 'object' && step !== null ? step : { outcome: step }) as Record<string, unknown>
    if (!isOutcome(fields['outcome'])) return undefined
    found[id] = {
      outcome: fields['outcome'],
      conclusion: isOutcome(fields['conclusion']) ? fields['conclusion'] : undefined,
    }
  }
  return found
}

const outcomes: readonly unknown[] = ['success', 'failure', 'cancelled', 'skipped']

function isOutcome(value: unknown): value is string {
  return outcomes.includes(value)
}
