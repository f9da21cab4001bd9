/** What the embedded GitHub knows: runs, their attempts, jobs, steps, logs. A script changes it, the API shows it. */

import type { Conclusion, Job, JobStep, Status, WorkflowRun } from '../core/job.ts'
import { IssueStore } from './github-issues-state.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

export interface StoredJob extends Mutable<Omit<Job, 'steps' | 'htmlUrl'>> {
  steps: Mutable<JobStep>[]
  readonly createdAt: string
  readonly labels: readonly string[]
  /** Names of the jobs that it waits for: they take it along when they are rerun. */
  readonly needs: readonly string[]
  readonly annotations: Annotation[]
  /** Undefined while there is none, and for ever where the runner was lost. */
  log: string | undefined
  /** Unix time in milliseconds from which the log can be had. */
  logReadyAt: number
}

export interface StoredAttempt {
  readonly startedAt: string
  status: Status
  conclusion: Conclusion | null
  updatedAt: string
  /** Ids of its jobs: those that were not rerun are the old ones. */
  jobIds: number[]
}

export interface StoredRun extends Mutable<Omit<WorkflowRun, 'runAttempt' | 'htmlUrl'>> {
  readonly number: number
  readonly name: string
  readonly workflowFile: string
  readonly headBranch: string
  /** Attempt N is at N - 1; the last one is the run's present. */
  readonly attempts: StoredAttempt[]
}

export interface NewRun {
  id?: number
  attempt?: number
  event?: string
  headSha?: string
  headBranch?: string
  /** ISO 8601; default is now. */
  createdAt?: string
  name?: string
  workflowFile?: string
}

export interface NewJob {
  name: string
  id?: number
  status?: Status
  runnerName?: string | null
  labels?: readonly string[]
  needs?: readonly string[]
  /** Names of steps that are still to come. */
  steps?: readonly string[]
}

const monthMs = 30 * 24 * 3600 * 1000
const failed = new Set<Conclusion | null>(['failure', 'cancelled', 'timed_out', 'startup_failure'])

export class GitHubState {
  readonly owner: string
  readonly repo: string
  readonly now: () => number
  readonly runs = new Map<number, StoredRun>()
  readonly jobs = new Map<number, StoredJob>()
  /** Where branches and tags point: `heads/main`. The branch of a run is here from its start on. */
  readonly refs = new Map<string, string>()
  /** Files of the repository at every commit, path and text. */
  readonly files = new Map<string, string>()
  readonly issues: IssueStore
  readonly dispatches: { workflow: string; ref: string; inputs: Record<string, unknown> }[] = []
  // Today's ids on github.com do not fit into 32 bits, so neither do these.
  #nextRunId = 19_000_000_001
  #nextJobId = 55_000_000_001

  /** `now` is Unix time in milliseconds. */
  constructor(options: { owner?: string; repo?: string; now?: () => number } = {}) {
    this.owner = options.owner ?? 'acme'
    this.repo = options.repo ?? 'pipeline'
    this.now = options.now ?? Date.now
    this.issues = new IssueStore(this.now)
  }

  /** A run in progress, without jobs. Attempts before `attempt` exist and have failed. */
  addRun(run: NewRun = {}): StoredRun {
    const createdAt = run.createdAt ?? this.timestamp()
    const stored: StoredRun = {
      id: run.id ?? this.#nextRunId++,
      number: this.runs.size + 1,
      name: run.name ?? 'nightly',
      workflowFile: run.workflowFile ?? '.github/workflows/nightly.yml',
      event: run.event ?? 'schedule',
      headSha: run.headSha ?? '9fceb02d0ae598e95dc970b74767f19372d61af8',
      headBranch: run.headBranch ?? 'main',
      createdAt,
      attempts: [],
    }
    for (let attempt = 1; attempt < (run.attempt ?? 1); attempt++) {
      stored.attempts.push({
        startedAt: createdAt,
        updatedAt: createdAt,
        status: 'completed',
        conclusion: 'failure',
        jobIds: [],
      })
    }
    this.#startAttempt(stored, 'in_progress')
    this.runs.set(stored.id, stored)
    const branch = `heads/${stored.headBranch}`
    if (!this.refs.has(branch)) this.refs.set(branch, stored.headSha)
    return stored
  }

  /** A job in the run's present attempt. */
  addJob(runId: number, job: NewJob): StoredJob {
    const run = this.run(runId)
    const status = job.status ?? 'in_progress'
    const stored: StoredJob = {
      id: job.id ?? this.#nextJobId++,
      runId,
      runAttempt: run.attempts.length,
      name: job.name,
      status,
      conclusion: null,
      headSha: run.headSha,
      createdAt: this.timestamp(),
      startedAt: this.timestamp(),
      completedAt: null,
      runnerName: job.runnerName ?? (status === 'in_progress' ? 'GitHub Actions 1' : null),
      labels: job.labels ?? ['ubuntu-latest'],
      needs: job.needs ?? [],
      steps: (job.steps ?? []).map((name, index) => newStep(name, index + 1)),
      annotations: [],
      log: undefined,
      logReadyAt: 0,
    }
    this.jobs.set(stored.id, stored)
    present(run).jobIds.push(stored.id)
    return stored
  }

  /** A runner has taken the job. */
  startJob(jobId: number, runnerName = 'GitHub Actions 1'): void {
    const job = this.job(jobId)
    Object.assign(job, { status: 'in_progress', startedAt: this.timestamp(), runnerName })
    present(this.run(job.runId)).status = 'in_progress'
  }

  /** The step that was announced under this name, or a new one after the last. */
  startStep(jobId: number, name: string): void {
    const job = this.job(jobId)
    let step = job.steps.find((one) => one.name === name && one.status === 'queued')
    if (step === undefined) {
      step = newStep(name, job.steps.length + 1)
      job.steps.push(step)
    }
    Object.assign(step, { status: 'in_progress', startedAt: this.timestamp() })
  }

  /** The step that runs, or the one of this name. */
  finishStep(jobId: number, conclusion: Conclusion, name?: string): void {
    const job = this.job(jobId)
    const step = job.steps.find((one) => (name === undefined ? one.status === 'in_progress' : one.name === name))
    if (step === undefined) throw new Error(`job ${jobId} has no step ${name ?? 'in progress'} to finish`)
    Object.assign(step, { status: 'completed', conclusion, completedAt: this.timestamp() })
  }

  /** Without a log it is a job whose runner was lost. Steps stay as they are: a lost runner leaves one in progress. */
  finishJob(jobId: number, conclusion: Conclusion, log?: string, options: { logAfterMs?: number } = {}): void {
    Object.assign(this.job(jobId), {
      status: 'completed',
      conclusion,
      completedAt: this.timestamp(),
      log,
      logReadyAt: this.now() + (options.logAfterMs ?? 0),
    })
  }

  annotate(jobId: number, annotation: Annotation): void {
    this.job(jobId).annotations.push(annotation)
  }

  /** Ends the present attempt; by default with what its jobs say. */
  finishRun(runId: number, conclusion?: Conclusion): void {
    const attempt = present(this.run(runId))
    const conclusions = attempt.jobIds.map((id) => this.job(id).conclusion)
    const derived = conclusions.find((one) => one === 'failure') ?? conclusions.find((one) => one === 'cancelled')
    Object.assign(attempt, {
      status: 'completed',
      conclusion: conclusion ?? derived ?? 'success',
      updatedAt: this.timestamp(),
    })
  }

  /**
   * Starts a new attempt with new, queued jobs in place of all, of the failed ones, or of the one named, and of the
   * jobs that need them; the others are listed again as they are. Where GitHub refuses (403) it gives GitHub's words.
   */
  rerun(runId: number, which: 'all' | 'failed' | { readonly jobId: number }): string | undefined {
    const run = this.run(runId)
    const before = present(run)
    if (before.status !== 'completed') return 'This workflow is already running'
    if (this.now() - Date.parse(run.createdAt) > monthMs) {
      return 'Unable to retry this workflow run because it was created over a month ago'
    }
    const jobs = before.jobIds.map((id) => this.job(id))
    const again = new Set<string>()
    for (const job of jobs) {
      if (which === 'all' || (which === 'failed' ? failed.has(job.conclusion) : which.jobId === job.id))
        again.add(job.name)
    }
    if (again.size === 0) return 'This workflow run cannot be retried'
    // Dependents of dependents come along, whatever the order of the list.
    for (let size = 0; size !== again.size; ) {
      size = again.size
      for (const job of jobs) if (job.needs.some((name) => again.has(name))) again.add(job.name)
    }
    const attempt = this.#startAttempt(run, 'queued')
    for (const job of jobs) {
      if (again.has(job.name))
        this.addJob(runId, { name: job.name, status: 'queued', labels: job.labels, needs: job.needs })
      else attempt.jobIds.push(job.id)
    }
    return undefined
  }

  /** A `workflow_dispatch`: it is recorded, and its run is queued. */
  dispatch(workflow: string, ref: string, inputs: Record<string, unknown>): StoredRun {
    this.dispatches.push({ workflow, ref, inputs })
    const file = workflow.startsWith('.github/') ? workflow : `.github/workflows/${workflow}`
    const run = this.addRun({ event: 'workflow_dispatch', headBranch: ref, name: workflow, workflowFile: file })
    present(run).status = 'queued'
    return run
  }

  /** Throws where a script names a run that is not there. */
  run(runId: number): StoredRun {
    const run = this.runs.get(runId)
    if (run === undefined) throw new Error(`no run ${runId}`)
    return run
  }

  /** Throws where a script names a job that is not there. */
  job(jobId: number): StoredJob {
    const job = this.jobs.get(jobId)
    if (job === undefined) throw new Error(`no job ${jobId}`)
    return job
  }

  /** Now, as GitHub writes it: whole seconds. */
  timestamp(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z')
  }

  #startAttempt(run: StoredRun, status: Status): StoredAttempt {
    const at = run.attempts.length === 0 ? run.createdAt : this.timestamp()
    const attempt: StoredAttempt = { startedAt: at, updatedAt: at, status, conclusion: null, jobIds: [] }
    run.attempts.push(attempt)
    return attempt
  }
}

/** The attempt that the run is in. */
export function present(run: StoredRun): StoredAttempt {
  const attempt = run.attempts.at(-1)
  if (attempt === undefined) throw new Error(`run ${run.id} has no attempt`)
  return attempt
}

function newStep(name: string, number: number): Mutable<JobStep> {
  return { name, number, status: 'queued', conclusion: null, startedAt: null, completedAt: null }
}
