/** The port `GitHub` over the REST API: what to ask for, and how long to go on asking. */
import { GitHubError } from '../app/errors.ts'
import type { Clock, GitHub, GitRef, LogExcerpt, RunReader, RunStarter, StepTimes } from '../app/ports.ts'
import { type Backoff, nextWait } from '../core/backoff.ts'
import type { Job } from '../core/job.ts'
import type { StepWindow } from '../core/log/step-cutter.ts'
import { isOurs, toAnnotation, toFileText, toGitRef, toJob, toRun, toTargetRun } from './github-json.ts'
import { connect, defaultLimits, fetchJson, fetchLog, type Limits } from './github-request.ts'
import { postRerun } from './github-rerun.ts'
import { advise, type Subject, Trouble, type TroubleKind } from './github-trouble.ts'
import { StepReader } from './log-ranges.ts'

export interface GitHubOptions {
  /** Without one every method throws, and nothing is sent. */
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  readonly repository: { readonly owner: string; readonly repo: string }
  readonly clock: Clock
  /** From 0 to 1, for the waits; default is `Math.random`. */
  readonly dice?: () => number
  readonly limits?: Partial<Limits>
}

/** What may pass by itself, a lost connection or an answer 5xx, 429 or a rate limit's 403, is tried four times. */
const reading: Backoff = {
  tries: 4,
  waitsMs: [1000, 2000, 4000],
  spread: 0.5,
  longestAskedMs: 15_000,
  withinMs: 60_000,
}

/** The log of a job is there some seconds after its end. */
const awaitingLog: Backoff = {
  tries: 20,
  waitsMs: [1000, 2000, 4000, 6000],
  spread: 0.5,
  longestAskedMs: 15_000,
  withinMs: 30_000,
}

const pageSize = 100

/**
 * GitHub's API for one repository. Reads are tried again where that can help; `GitHubError` says why it did not.
 *
 * A log is given whole, up to 256 MB: of a longer one the last 256 MB, from the start of a line, for a failure stands
 * at the end; line numbers then count from there.
 */
export function github(options: GitHubOptions): GitHub & RunReader & RunStarter {
  const { apiUrl, clock, repository, dice = Math.random } = options
  const limits = { ...defaultLimits, ...options.limits }
  const octokit = options.token === '' ? undefined : connect(options.token, apiUrl)

  /** Sends until it is answered, waiting in between as planned for the kind of trouble. */
  async function ask<T>(
    question: Question,
    send: (octokit: Connected, route: string, parameters: Record<string, string | number>) => Promise<T>,
  ): Promise<T> {
    const route = `GET /repos/{owner}/{repo}/${question.path}`
    if (octokit === undefined) throw new GitHubError(`Could not read ${question.what}: there is no token. ${noToken}`)
    const startedAt = clock.now()
    const failures: Record<TroubleKind, number> = { again: 0, absent: 0, final: 0 }
    for (let tries = 1; ; tries++) {
      try {
        return await send(octokit, route, { ...repository, ...question.parameters })
      } catch (error) {
        if (!(error instanceof Trouble)) throw error
        const plan = planFor(question.subject, error.kind)
        const elapsedMs = clock.now() - startedAt
        // Each kind has its own number of tries: a log that stays away must not use up those for a lost connection.
        const tryNumber = ++failures[error.kind]
        const wait = plan && nextWait(plan, { tryNumber, elapsedMs, jitter: dice(), askedMs: error.askedMs })
        if (wait === undefined) throw giveUp(question, error, tries, elapsedMs)
        await clock.sleep(wait)
      }
    }
  }

  const askJson = (question: Question) =>
    ask(question, (octokit, route, parameters) => fetchJson(octokit, route, parameters, limits, clock.now()))

  /** All pages of a list of jobs. */
  async function listJobs(question: Question): Promise<Job[]> {
    // By id: the list of a run that goes on can move between two pages, and show a job twice.
    const jobs = new Map<number, Job>()
    for (let page = 1; ; page++) {
      const parameters = { ...question.parameters, per_page: pageSize, page }
      const answer = await askJson({ ...question, parameters })
      const before = jobs.size
      for (const job of (Array.isArray(answer.jobs) ? answer.jobs : []).map(toJob)) jobs.set(job.id, job)
      // A page with nothing new ends it, whatever the total says: else a server that knows no pages is asked for ever.
      if (jobs.size === before || jobs.size >= Number(answer.total_count)) return [...jobs.values()]
    }
  }

  /** Undefined where there is no such thing. */
  async function askForOne<T>(question: Question, read: (answer: unknown) => T): Promise<T | undefined> {
    try {
      return read(await askJson(question))
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return undefined
      throw error
    }
  }

  async function wholeLog(jobId: number): Promise<LogExcerpt> {
    const { text, bytes, isCut } = await ask(logOf(jobId), (octokit, route, parameters) =>
      fetchLog(octokit, route, parameters, limits, clock.now()),
    )
    return {
      text,
      firstLine: isCut ? undefined : 1,
      whole: !isCut,
      note: isCut ? 'Lines are counted from the start of what was read of the log.' : undefined,
      problem: isCut ? `The log is cut: only its last ${limits.logBytes / 1024 / 1024} MB were read.` : undefined,
      bytes,
      requests: 1,
    }
  }

  return {
    async job(jobId) {
      const path = 'actions/jobs/{job_id}'
      return toJob(await askJson({ subject: 'job', what: `job ${jobId}`, path, parameters: { job_id: jobId } }))
    },

    async run(runId) {
      const path = 'actions/runs/{run_id}'
      return toRun(await askJson({ subject: 'run', what: `run ${runId}`, path, parameters: { run_id: runId } }))
    },

    async jobsOfAttempt(runId, runAttempt) {
      return await listJobs({
        subject: 'jobs',
        what: `the jobs of run ${runId}, attempt ${runAttempt}`,
        path: 'actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        parameters: { run_id: runId, attempt_number: runAttempt },
      })
    },

    async jobsOfRun(runId) {
      return await listJobs({
        subject: 'jobs',
        what: `the jobs of run ${runId}`,
        path: 'actions/runs/{run_id}/jobs',
        parameters: { run_id: runId, filter: 'all' },
      })
    },

    async annotations(jobId) {
      const answer = await askJson({
        subject: 'annotations',
        what: `the annotations of job ${jobId}`,
        path: 'check-runs/{check_run_id}/annotations',
        parameters: { check_run_id: jobId, per_page: pageSize },
      })
      return Array.isArray(answer) ? answer.filter((one) => !isOurs(one)).map(toAnnotation) : []
    },

    async targetRun(runId) {
      const path = 'actions/runs/{run_id}'
      return toTargetRun(await askJson({ subject: 'run', what: `run ${runId}`, path, parameters: { run_id: runId } }))
    },

    async ref(of, ref): Promise<GitRef | undefined> {
      const [owner = '', repo = ''] = of.split('/')
      const parameters = { owner, repo, ref }
      return await askForOne(
        { subject: 'contents', what: `${ref} of ${of}`, path: 'git/ref/{ref}', parameters },
        toGitRef,
      )
    },

    async fileAt(path, sha) {
      const parameters = { path, ref: sha }
      return await askForOne({ subject: 'contents', what: path, path: 'contents/{path}', parameters }, toFileText)
    },

    async rerunFailedJobs(runId) {
      if (octokit === undefined) return { kind: 'refused', status: 401, said: `there is no token. ${noToken}` }
      return await postRerun(octokit, { ...repository, run_id: runId }, limits, clock.now())
    },

    async jobLog(jobId) {
      return (await wholeLog(jobId)).text
    },

    async failedStepLog(jobId, times) {
      const window = toWindow(times)
      if (window === undefined) return await wholeLog(jobId)
      let reader: StepReader | undefined
      try {
        return await ask(logOf(jobId), async (octokit, route, parameters) => {
          reader ??= new StepReader(window, {
            octokit,
            route,
            parameters,
            idleMs: limits.logIdleMs,
            now: () => clock.now(),
          })
          return await reader.read()
        })
      } catch (error) {
        // Half a step may hold the cause all the same.
        const partial = reader?.partial()
        if (partial === undefined) throw error
        return partial
      }
    },
  }
}

const logOf = (jobId: number): Question => ({
  subject: 'log',
  what: `the log of job ${jobId}`,
  path: 'actions/jobs/{job_id}/logs',
  parameters: { job_id: jobId },
})

/** Undefined where the times are none, or cannot be true. A second that has begun belongs to the step. */
function toWindow(times: StepTimes | undefined): StepWindow | undefined {
  if (times === undefined) return undefined
  const start = Date.parse(times.startedAt)
  const end = times.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(times.completedAt) + 1000
  return end > start ? { start: Math.floor(start / 1000) * 1000, end } : undefined
}

type Connected = ReturnType<typeof connect>

interface Question {
  readonly subject: Subject
  /** For the message. */
  readonly what: string
  /** Below the repository, with `{names}` for the parameters. */
  readonly path: string
  readonly parameters: Record<string, string | number>
}

const noToken = 'Leave the input "github-token" at its default, or give it a token that may read Actions.'

function planFor(subject: Subject, kind: TroubleKind): Backoff | undefined {
  if (kind === 'again') return reading
  return kind === 'absent' && subject === 'log' ? awaitingLog : undefined
}

function giveUp(question: Question, trouble: Trouble, tries: number, elapsedMs: number): GitHubError {
  const path = question.path.replace(/\{(\w+)\}/g, (_, name: string) => String(question.parameters[name]))
  const effort = tries === 1 ? '' : ` (${tries} tries in ${Math.round(elapsedMs / 1000)} s)`
  const advice = advise(question.subject, trouble)
  return new GitHubError(`Could not read ${question.what} from GET ${path}: ${trouble.message}${effort}. ${advice}`, {
    status: trouble.status,
    waitSeconds: trouble.askedMs === undefined ? undefined : Math.ceil(trouble.askedMs / 1000),
    cause: trouble.cause ?? trouble,
  })
}
