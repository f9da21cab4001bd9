import { classifyOutputSource, classifySource, lastStatementId } from '../core/classifier/classify.ts'
import type { Job, JobStep } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { type ByteSource, type OpenSource, textSource } from '../core/scan/byte-source.ts'
import type { TextSource } from '../core/verdict.ts'
import { GitHubError } from './errors.ts'
import { type Finding, readJobLog, unknownVerdict } from './finished-job.ts'
import type { GitHub, LogFiles, RunnerPages } from './ports.ts'
import type { Problem } from './problem.ts'

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
  return (
    fallback ?? { verdict: unknownVerdict(apiError !== undefined ? 'api-error' : 'no-log', stepName), source: 'none' }
  )

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
        const log = await readJobLog(job, ports.github, complain)
        yield { source: 'job-log', bytes: textSource(log.text), jobSteps: { steps: log.steps } }
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
