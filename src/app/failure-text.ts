import { classify, classifyOutput } from '../core/classifier/classify.ts'
import type { Job, JobStep } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { reasons } from '../core/taxonomy.ts'
import type { TextSource, Verdict } from '../core/verdict.ts'
import { GitHubError } from './errors.ts'
import type { Finding } from './finished-job.ts'
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
 * the runner's own pages. A source that says nothing hands on to the next one; where none does, the first `unknown` that
 * has a line to show is kept.
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

  for await (const { source, text, isJobLog, isExcerpt } of texts()) {
    const verdict = isJobLog
      ? classify(text, isExcerpt ? steps?.filter((step) => isNotBefore(step, failed)) : steps, rules)
      : classifyOutput(text, stepName, rules)
    if (verdict.errorClass !== 'unknown') return { verdict, source }
    if (verdict.evidence !== undefined) fallback ??= { verdict, source }
  }
  return fallback ?? { verdict: nothingToRead(apiError !== undefined, stepName), source: 'none' }

  async function* texts(): AsyncGenerator<{
    source: TextSource
    text: string
    isJobLog: boolean
    isExcerpt?: boolean
  }> {
    if (sources.errorText.trim() !== '') yield { source: 'error-text', text: sources.errorText, isJobLog: false }
    if (sources.logPaths.length > 0) {
      const read = await ports.logFiles.read(sources.logPaths)
      for (const problem of read.problems) complain(problem)
      if (read.text !== '') yield { source: 'log-path', text: read.text, isJobLog: false }
    }
    // While a job runs its log is not there: asking would cost a request and 30 seconds.
    if (job?.status === 'completed' && ports.github !== undefined) {
      try {
        const startedAt = failed?.startedAt
        const times = failed && startedAt ? { startedAt, completedAt: failed.completedAt } : undefined
        const log = await ports.github.failedStepLog(job.id, times)
        if (log.problem !== undefined) complain({ where: 'job log', message: log.problem })
        yield { source: 'job-log', text: log.text, isJobLog: true, isExcerpt: times !== undefined && !log.whole }
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        apiError = error
        complain({ where: 'GitHub API', message: error.message })
      }
    }
    const pages = await ports.runnerPages.read(sources.jobStartedAt)
    if (pages !== undefined) yield { source: 'runner-pages', text: pages, isJobLog: true }
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
