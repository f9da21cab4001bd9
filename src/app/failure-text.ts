import { classifyOutputSource, classifySource, lastStatementId } from '../core/classifier/classify.ts'
import type { Job } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { type ByteSource, type OpenSource, textSource } from '../core/scan/byte-source.ts'
import { placeInStep, withoutStepLine } from '../core/step-place.ts'
import type { Verdict } from '../core/verdict.ts'
import { GitHubError } from './errors.ts'
import { type Finding, readJobLog, unknownVerdict } from './finished-job.ts'
import type { GitHub, LogFiles, RunnerPages } from './ports.ts'
import type { Problem } from './problem.ts'

/** What a verdict can be read from. */
export interface FailureSources {
  readonly errorText: string
  /** The verdict that `run/` reached on the step that failed, from the output that it captured. */
  readonly captured?: Verdict | undefined
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
 * The verdict from the best text that there is: what the workflow handed over, what `run/` captured, files, the job's log
 * if the job is over, the runner's own pages. A source that says nothing hands on to the next one, and so does a piece of
 * output in which no rule knows a word, only its last sentence was read; where no source knows more, that is kept, else
 * the first `unknown` that has a line to show.
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

  for await (const { source, verdict: read, isPiece } of verdicts()) {
    // What the step wrote is in its own log, too; at which line is not known.
    const verdict = isPiece ? placeInStep(read, failed?.number, undefined) : read
    const isGuess = isPiece && verdict.ruleId === lastStatementId
    if (verdict.errorClass !== 'unknown' && !isGuess) return { verdict, source }
    if (isGuess && fallback?.verdict.ruleId !== lastStatementId) fallback = { verdict, source }
    if (verdict.evidence !== undefined) fallback ??= { verdict, source }
  }
  return (
    fallback ?? { verdict: unknownVerdict(apiError !== undefined ? 'api-error' : 'no-log', stepName), source: 'none' }
  )

  async function* verdicts(): AsyncGenerator<Reading> {
    const piece = (bytes: ByteSource) => classifyOutputSource(bytes, { step: stepName }, rules)
    if (sources.errorText.trim() !== '')
      yield { source: 'error-text', verdict: piece(textSource(sources.errorText)), isPiece: true }
    if (sources.captured !== undefined) yield { source: 'captured', verdict: sources.captured, isPiece: true }
    if (sources.logPaths.length > 0) {
      const read = await ports.logFiles.open(sources.logPaths)
      for (const problem of read.problems) complain(problem)
      const verdict = lent(read.source, piece)
      if (verdict !== undefined) yield { source: 'log-path', verdict, isPiece: true }
    }
    // While a job runs its log is not there: asking would cost a request and 30 seconds.
    if (job?.status === 'completed' && ports.github !== undefined) {
      try {
        const log = await readJobLog(job, ports.github, complain)
        const verdict = classifySource(textSource(log.text), log.steps, rules)
        yield { source: 'job-log', verdict: log.isCut ? withoutStepLine(verdict) : verdict, isPiece: false }
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        apiError = error
        complain({ where: 'GitHub API', message: error.message })
      }
    }
    const pages = await ports.runnerPages.open(sources.jobStartedAt)
    const verdict = lent(pages, (bytes) => classifySource(bytes, steps, rules))
    // Which pages are still there is not known.
    if (verdict !== undefined) yield { source: 'runner-pages', verdict: withoutStepLine(verdict), isPiece: false }
  }
}

/** A verdict, and whether its text is output of the step alone, not the log of a whole job. */
interface Reading extends Finding {
  readonly isPiece: boolean
}

/** The verdict on a source that is closed behind it; undefined where there is none. */
function lent(source: OpenSource | undefined, judge: (bytes: ByteSource) => Verdict): Verdict | undefined {
  if (source === undefined) return undefined
  try {
    return judge(source)
  } finally {
    source.close()
  }
}
