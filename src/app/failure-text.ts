import { classify, classifyOutput } from '../core/classifier/classify.ts'
import type { Job, JobStep } from '../core/job.ts'
import type { AnyRule } from '../core/rules/rule.ts'
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
 * if the job is over, the runner's own pages. A source that says nothing hands on to the next one; where none does, the first `unknown` that
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

  for await (const { source, verdict } of verdicts()) {
    if (verdict.errorClass !== 'unknown') return { verdict, source }
    if (verdict.evidence !== undefined) fallback ??= { verdict, source }
  }
  return fallback ?? { verdict: nothingToRead(apiError !== undefined, stepName), source: 'none' }

  async function* verdicts(): AsyncGenerator<Finding> {
    const output = (text: string) => classifyOutput(text, stepName, rules)
    if (sources.errorText.trim() !== '') yield { source: 'error-text', verdict: output(sources.errorText) }
    if (sources.captured !== undefined) yield { source: 'captured', verdict: sources.captured }
    if (sources.logPaths.length > 0) {
      const read = await ports.logFiles.read(sources.logPaths)
      for (const problem of read.problems) complain(problem)
      if (read.text !== '') yield { source: 'log-path', verdict: output(read.text) }
    }
    // While a job runs its log is not there: asking would cost a request and 30 seconds.
    if (job?.status === 'completed' && ports.github !== undefined) {
      try {
        const startedAt = failed?.startedAt
        const times = failed && startedAt ? { startedAt, completedAt: failed.completedAt } : undefined
        const log = await ports.github.failedStepLog(job.id, times)
        if (log.problem !== undefined) complain({ where: 'job log', message: log.problem })
        const isExcerpt = times !== undefined && !log.whole
        const known = isExcerpt ? steps?.filter((step) => isNotBefore(step, failed)) : steps
        yield { source: 'job-log', verdict: classify(log.text, known, rules) }
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error
        apiError = error
        complain({ where: 'GitHub API', message: error.message })
      }
    }
    const pages = await ports.runnerPages.read(sources.jobStartedAt)
    if (pages !== undefined) yield { source: 'runner-pages', verdict: classify(pages, steps, rules) }
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
