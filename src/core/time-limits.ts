/** When the job or its step will be ended by GitHub, as far as the workflow file says: a wait beyond it is not begun. */
import { parse } from 'yaml'
import { spellDuration } from './duration.ts'

/** Our own step, by what the runner tells of it. */
export interface OwnStep {
  /** `GITHUB_JOB` */
  readonly job: string
  /** `GITHUB_ACTION`: the step's `id`, or a name that the runner made. */
  readonly action: string
  /** `GITHUB_ACTION_REPOSITORY`, `owner/name`; empty for an action of the workspace. */
  readonly repository: string
}

/** Limits in milliseconds; undefined where the file says none, or an expression. */
export interface WorkflowLimits {
  readonly job: number | undefined
  readonly step: number | undefined
  /** The step's `name`, where it has one. */
  readonly stepName: string | undefined
}

/**
 * Reads the limits of the job and of our step. A workflow in whose job our step does not stand is another one (a called
 * workflow has jobs of the same ids), and says nothing. Never throws.
 */
export function readLimits(workflow: string, own: OwnStep): WorkflowLimits | undefined {
  const job = field(field(parsed(workflow), 'jobs'), own.job)
  const steps = field(job, 'steps')
  if (!Array.isArray(steps)) return undefined
  const byId = steps.filter((step) => field(step, 'id') === own.action)
  const candidates = byId.length > 0 ? byId : steps.filter((step) => isOurs(field(step, 'uses'), own.repository))
  if (candidates.length === 0) return undefined
  const step = candidates.length === 1 ? candidates[0] : undefined
  const name = field(step, 'name')
  return {
    job: minutes(field(job, 'timeout-minutes')),
    step: minutes(field(step, 'timeout-minutes')),
    stepName: typeof name === 'string' && !name.includes('${{') ? name : undefined,
  }
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function isOurs(uses: unknown, repository: string): boolean {
  if (typeof uses !== 'string') return false
  return repository === '' ? /^\.\/(?:.*\/)?run\/?$/.test(uses) : uses.startsWith(`${repository}/run@`)
}

function minutes(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value * 60_000 : undefined
}

/** GitHub ends a job on its own machines after six hours, whatever the workflow says. */
const hostedLimit = 6 * 3_600_000

/** The earliest end that is known. `at` is Unix time in milliseconds. */
export interface TimeLimit {
  readonly at: number
  /** `the job's 10 min` */
  readonly whose: string
}

/** Times are Unix milliseconds; what is undefined does not limit. */
export function endOfTime(known: {
  readonly jobStartedAt: number | undefined
  readonly stepStartedAt: number
  readonly limits: WorkflowLimits | undefined
  readonly isHosted: boolean
}): TimeLimit | undefined {
  const { jobStartedAt, stepStartedAt, limits, isHosted } = known
  const jobLimit = isHosted ? Math.min(limits?.job ?? hostedLimit, hostedLimit) : limits?.job
  const ends = [
    limitFrom(jobStartedAt, jobLimit, "the job's"),
    limitFrom(stepStartedAt, limits?.step, "the step's"),
  ].filter((end) => end !== undefined)
  return ends.sort((a, b) => a.at - b.at)[0]
}

function limitFrom(start: number | undefined, length: number | undefined, whose: string): TimeLimit | undefined {
  if (start === undefined || length === undefined) return undefined
  return { at: start + length, whose: `${whose} ${spellDuration(length)}` }
}

/** Milliseconds of `ps -o etime`: `[[days-]hours:]minutes:seconds`; undefined where it is not of that form. */
export function parseElapsed(text: string): number | undefined {
  const parts = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)$/.exec(text.trim())
  if (parts === null) return undefined
  const [days, hours, mins, secs] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
  return (((days * 24 + hours) * 60 + mins) * 60 + secs) * 1_000
}
