import { classifyOutputSource, classifySource, lastStatementId } from '../core/classifier/classify.ts'
import type { Job, JobStep } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { type ByteSource, type OpenSource, textSource } from '../core/scan/byte-source.ts'
import { reasons } from '../core/taxonomy.ts'
import type { TextSource, Verdict } from '../core/verdict.ts'
import { GitHubError } from './errors.ts'
import type { GitHub, LogFiles, RunnerPages } from './ports.ts'
import type { Problem } from './problem.ts'

/** A verdict and the text that it was read from. */
export interface Finding {
  readonly verdict: Verdict
  readonly source: TextSource
}

/** What a verdict can be read from. */
export interface FailureSources {
  readonly errorText: string
  readonly logPaths: readonly string[]
  readonly job: Job | undefined
  /** Name of the failed step, where it is known although there is no job. */
  readonly stepName: string | undefined
  /** Why there is no job, where asking for it failed. */
  readonly apiError: GitHubError | undefined
  readonly jobStartedAt: number | undefined
}

export interface FailurePorts {
  readonly github: GitHub | undefined
  readonly logFiles: LogFiles
  readonly runnerPages: RunnerPages
}

/**
 * The verdict from the best text that there is: what the workflow handed over, files, the job's log if the job is over,
 * the runner's own pages. A source that says nothing hands on to the next one, and so does a piece of output in which no
 * rule knows a word, only its last sentence was read; where no source knows more, that is kept, else the first `unknown`
 * that has a line to show.
 */
export async function findVerdict(
  sources: FailureSources,
  ports: FailurePorts,
  rules: readonly AnyRule[],
  complain: (problem: Problem) => void,
): Promise<Finding> {
  const job = sources.job
  const steps = job?.steps
  const failed = steps?.find((step) => step.conclusion === 'failure' || step.conclusion === 'timed_out')
  const stepName = failed?.name ?? sources.stepName
  let fallback: Finding | undefined
  let apiError = sources.apiError

  for await (const { source, bytes, jobSteps } of texts()) {
    const verdict =
      jobSteps === undefined
        ? classifyOutputSource(bytes, { step: stepName }, rules)
        : classifySource(bytes, jobSteps.steps, rules)
    const isGuess = jobSteps === undefined && verdict.ruleId === lastStatementId
    if (verdict.errorClass !== 'unknown' && !isGuess) return { verdict, source }
    if (isGuess && fallback?.verdict.ruleId !== lastStatementId) fallback = { verdict, source }
    if (verdict.evidence !== undefined) fallback ??= { verdict, source }
  }
  return fallback ?? { verdict: nothingToRead(apiError !== undefined, stepName), source: 'none' }

  async function* texts(): AsyncGenerator<FailureText> {
    if (sources.errorText.trim() !== '') yield { source: 'error-text', bytes: textSource(sources.errorText) }
    if (sources.logPaths.length > 0) {
      const read = await ports.logFiles.open(sources.logPaths)
      for (const problem of read.problems) complain(problem)
      yield* closing(read.source, (bytes) => ({ source: 'log-path', bytes }))
    }
    // While a job runs its log is not there: asking would cost a request and 30 seconds.
    if (job?.status === 'completed' && ports.github !== undefined) {
      try {
        const startedAt = failed?.startedAt
        const times = failed && startedAt ? { startedAt, completedAt: failed.completedAt } : undefined
        const log = await ports.github.failedStepLog(job.id, times)
        if (log.problem !== undefined) complain({ where: 'job log', message: log.problem })
        const isExcerpt = times !== undefined && !log.whole
        const own = isExcerpt ? steps?.filter((step) => isNotBefore(step, failed)) : steps
        yield { source: 'job-log', bytes: textSource(log.text), jobSteps: { steps: own } }
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        apiError = error
        complain({ where: 'GitHub API', message: error.message })
      }
    }
    const pages = await ports.runnerPages.open(sources.jobStartedAt)
    yield* closing(pages, (bytes) => ({ source: 'runner-pages', bytes, jobSteps: { steps } }))
  }
}

/** A text and where it comes from. `jobSteps` is there where it is the log of a whole job, not of one step. */
interface FailureText {
  readonly source: TextSource
  readonly bytes: ByteSource
  readonly jobSteps?: { readonly steps: readonly JobStep[] | undefined }
}

/** Nothing where there is no source; else it is closed when it has been read, or is not wanted any more. */
function* closing(source: OpenSource | undefined, text: (bytes: ByteSource) => FailureText): Generator<FailureText> {
  if (source === undefined) return
  try {
    yield text(source)
  } finally {
    source.close()
  }
}

/** An excerpt begins with the failed step: those before it have no lines in it that could be told to be theirs. */
function isNotBefore(step: JobStep, failed: JobStep | undefined): boolean {
  return step === failed || (step.startedAt ?? '') >= (failed?.startedAt ?? '')
}

function nothingToRead(apiFailed: boolean, step: string | undefined): Verdict {
  const reason = apiFailed ? 'api-error' : 'no-log'
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
