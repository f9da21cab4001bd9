/** Why a job that is over failed: from its log, else from what GitHub says of it, else from its steps. */
import { classifyOutputSource, classifySource } from '../core/classifier/classify.ts'
import type { Job, JobStep } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { textSource } from '../core/scan/byte-source.ts'
import { withoutStepLine } from '../core/step-place.ts'
import { type Cause, reasonSpec, reasons, splitCause } from '../core/taxonomy.ts'
import type { TextSource, Verdict } from '../core/verdict.ts'
import { GitHubError } from './errors.ts'
import type { RunReader } from './ports.ts'
import type { Problem } from './problem.ts'

/** A verdict and the text that it was read from. */
export interface Finding {
  readonly verdict: Verdict
  readonly source: TextSource
}

type JobReader = Pick<RunReader, 'failedStepLog' | 'annotations'>

/**
 * The verdict on a failed job. One whose steps say that its runner was lost has no log for ever: its annotations are read
 * at once. For others they are the last resort, where the log is not there or does not say.
 */
export async function judgeFinishedJob(
  job: Job,
  github: JobReader,
  rules: readonly AnyRule[],
  complain: (problem: Problem) => void,
): Promise<Finding> {
  const stuck = job.steps.find(({ status }) => status === 'in_progress')
  const seemsLost = stuck !== undefined || job.steps.length === 0
  const annotated = () => judgeAnnotations(job, github, rules, complain)
  const early = seemsLost ? await annotated() : undefined
  if (isKnown(early)) return early
  const logged = await judgeLog(job, github, rules, complain)
  if (isKnown(logged)) return logged
  const late = seemsLost ? early : await annotated()
  if (isKnown(late)) return late
  const inferred = fromSteps(job, stuck, logged)
  if (inferred !== undefined) return inferred
  // The log's last words tell more than an annotation that repeats the exit code.
  return logged ?? late ?? { verdict: unknownVerdict('no-log', failedStep(job)?.name), source: 'none' }
}

/** The verdict by what GitHub says of a job that was cancelled: a time limit arrives as a cancellation. */
export async function judgeCancelledJob(
  job: Job,
  github: JobReader,
  rules: readonly AnyRule[],
  complain: (problem: Problem) => void,
): Promise<Finding | undefined> {
  const finding = await judgeAnnotations(job, github, rules, complain)
  return finding?.verdict.reason === 'job-timeout' || finding?.verdict.reason === 'runner-lost' ? finding : undefined
}

/** The log of a job that is over, as far as its failed step needs it, and the steps that have lines in it. Throws `GitHubError`. */
export async function readJobLog(
  job: Job,
  github: Pick<RunReader, 'failedStepLog'>,
  complain: (problem: Problem) => void,
): Promise<{ readonly text: string; readonly steps: readonly JobStep[]; readonly isCut: boolean }> {
  const failed = failedStep(job)
  const times = failed?.startedAt ? { startedAt: failed.startedAt, completedAt: failed.completedAt } : undefined
  const log = await github.failedStepLog(job.id, times)
  if (log.problem !== undefined) complain({ where: `log of job "${job.name}"`, message: log.problem })
  const isExcerpt = times !== undefined && !log.whole
  const steps = isExcerpt ? job.steps.filter((step) => isNotBefore(step, failed)) : job.steps
  return { text: log.text, steps, isCut: log.problem !== undefined }
}

/** Undefined: there is none. `unknown` with the reason `api-error`: it could not be asked for. */
async function judgeLog(
  job: Job,
  github: JobReader,
  rules: readonly AnyRule[],
  complain: (problem: Problem) => void,
): Promise<Finding | undefined> {
  try {
    const { text, steps, isCut } = await readJobLog(job, github, complain)
    const verdict = classifySource(textSource(text), steps.length === 0 ? undefined : steps, rules)
    return { verdict: isCut ? withoutStepLine(verdict) : verdict, source: 'job-log' }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    if (error.status === 404 || error.status === 410) return undefined
    complain({ where: 'GitHub API', message: error.message })
    return { verdict: unknownVerdict('api-error', failedStep(job)?.name), source: 'none' }
  }
}

async function judgeAnnotations(
  job: Job,
  github: JobReader,
  rules: readonly AnyRule[],
  complain: (problem: Problem) => void,
): Promise<Finding | undefined> {
  try {
    const annotations = await github.annotations(job.id)
    const text = annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message)
    if (text.length === 0) return undefined
    return {
      verdict: classifyOutputSource(textSource(text.join('\n')), { step: failedStep(job)?.name }, rules),
      source: 'job',
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    complain({ where: 'GitHub API', message: error.message })
    return undefined
  }
}

/** What the job object alone says: the end of a time limit, or of a runner that never reported the end of a step. */
function fromSteps(job: Job, stuck: JobStep | undefined, logged: Finding | undefined): Finding | undefined {
  if (job.conclusion === 'timed_out') return said('environment/job-timeout', job, 'GitHub ended the job as timed out.')
  if (stuck === undefined || logged?.source === 'job-log') return undefined
  const text = `The step "${stuck.name}" never ended, and there is no log: the runner was lost.`
  return said('environment/runner-lost', job, text)
}

function said(cause: Cause, job: Job, text: string): Finding {
  const { errorClass, reason } = splitCause(cause)
  const { transient, help } = reasonSpec(cause)
  return {
    source: 'job',
    verdict: {
      ...unknownVerdict('no-log', failedStep(job)?.name),
      errorClass,
      reason,
      transient,
      help,
      confidence: 0.8,
      evidence: { line: 1, text, context: [{ line: 1, text }] },
    },
  }
}

function isKnown(finding: Finding | undefined): finding is Finding {
  return finding !== undefined && finding.verdict.errorClass !== 'unknown'
}

/** The step that failed, or at which the job got stuck. */
function failedStep(job: Job): JobStep | undefined {
  return (
    job.steps.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out') ??
    job.steps.find(({ status }) => status === 'in_progress')
  )
}

/** An excerpt begins with the failed step: those before it have no lines in it that could be told to be theirs. */
function isNotBefore(step: JobStep, failed: JobStep | undefined): boolean {
  return step === failed || (step.startedAt ?? '') >= (failed?.startedAt ?? '')
}

/** A verdict without any text. */
export function unknownVerdict(reason: 'no-log' | 'api-error', step: string | undefined): Verdict {
  return {
    errorClass: 'unknown',
    reason,
    transient: false,
    ruleId: undefined,
    confidence: 0,
    evidence: undefined,
    help: reasons.unknown[reason].help,
    waitSeconds: undefined,
    alternatives: [],
    step,
  }
}
