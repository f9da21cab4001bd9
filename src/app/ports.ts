/** What the application needs from outside. The adapters implement it; tests fake it. */
import type { GateReport } from '../core/gate/gate-report.ts'
import type { StoredGroup } from '../core/gateway-listing.ts'
import type { Job, WorkflowRun } from '../core/job.ts'
import type { SlackMessage } from '../core/messages/slack-message.ts'
import type { AttemptFacts, GroupKey } from '../core/metrics.ts'
import type { Digest } from '../core/otlp/ids.ts'
import type { MetricsPayload, TracesPayload } from '../core/otlp/payload.ts'
import type { TargetRun } from '../core/rerun/target-run.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { OpenSource } from '../core/scan/byte-source.ts'
import type { Issue, IssueComment } from '../core/tickets/known-ticket.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Problem } from './problem.ts'

/** GitHub's Actions API, for one repository. Every method throws `GitHubError` when the answer is final and no use. */
export interface GitHub {
  job(jobId: number): Promise<Job>
  run(runId: number): Promise<WorkflowRun>
  /** All jobs of one attempt of a run, over as many pages as there are. */
  jobsOfAttempt(runId: number, runAttempt: number): Promise<Job[]>
  /** The whole log of a job that is over, asked for again for a while where it is not there yet. */
  jobLog(jobId: number): Promise<string>
  /**
   * Of a huge log only what one step wrote, found by its times; of a small one all. Without times it is the log as
   * `jobLog` gives it.
   */
  failedStepLog(jobId: number, times: StepTimes | undefined): Promise<LogExcerpt>
}

/** What the jobs after a matrix ask of a whole run. */
export interface RunReader extends Pick<GitHub, 'job' | 'run' | 'failedStepLog'> {
  /** The jobs of all attempts of a run: those that were not rerun once, as they are. */
  jobsOfRun(runId: number): Promise<Job[]>
  /** What the runner and GitHub say of a job beside its log. Needs `checks: read`. */
  annotations(jobId: number): Promise<Annotation[]>
}

/** What a helper beside a finished run asks, and the one thing that it does. */
export interface RunStarter extends Pick<GitHub, 'jobsOfAttempt' | 'failedStepLog'>, Pick<RunReader, 'annotations'> {
  targetRun(runId: number): Promise<TargetRun>
  /** Where a `heads/<branch>` or `tags/<tag>` of a repository (`owner/name`) points; undefined where there is no such. */
  ref(repository: string, ref: string): Promise<GitRef | undefined>
  /** The text of a file of the repository at a commit; undefined where there is no such file. */
  fileAt(path: string, sha: string): Promise<string | undefined>
  /** Asks once, and never again by itself: a request that was not answered may have landed. Never throws. */
  rerunFailedJobs(runId: number): Promise<RerunAnswer>
}

/**
 * The issues of the repository. Reads are tried again; a write is sent once more only where it was surely not taken. Every
 * method throws `GitHubError`: without a status or from 500 on it is not known whether a write landed.
 */
export interface Issues {
  /** Those with our label, the ones that changed last first, over a few pages. */
  list(state: 'open' | 'all'): Promise<Issue[]>
  issue(number: number): Promise<Issue>
  create(issue: NewIssue): Promise<Issue>
  update(number: number, change: IssueChange): Promise<void>
  comments(number: number): Promise<IssueComment[]>
  say(number: number, body: string): Promise<void>
  editComment(id: number, body: string): Promise<void>
  /** One that is not there any more is no error. */
  removeComment(id: number): Promise<void>
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

export interface IssueChange {
  readonly state: 'open' | 'closed'
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | 'reopened'
  readonly body?: string
}

export interface GitRef {
  readonly sha: string
  /** An annotated tag points to an object of its own, not to the commit. */
  readonly isCommit: boolean
}

export type RerunAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'refused'; readonly status: number; readonly said: string }
  /** Too many requests: asked for again after the wait, undefined where the answer names none. */
  | { readonly kind: 'wait'; readonly said: string; readonly waitSeconds: number | undefined }
  /** No answer, or one that does not tell whether it landed. */
  | { readonly kind: 'unclear'; readonly said: string }

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure'
  readonly message: string
}

/** ISO 8601, whole seconds, as the API lists them of a step. */
export interface StepTimes {
  readonly startedAt: string
  /** Null where the step never ended. */
  readonly completedAt: string | null
}

export interface LogExcerpt {
  readonly text: string
  /**
   * Number of the first line in the log, where it is known. An excerpt from the middle does not know how many lines
   * stand before it: its lines are counted from 1, and `note` says so.
   */
  readonly firstLine: number | undefined
  readonly whole: boolean
  /** How to read the line numbers, as a sentence. */
  readonly note: string | undefined
  /** What is missing of the step, and why, as a sentence. */
  readonly problem: string | undefined
  /** Of the log, as they came over the network. */
  readonly bytes: number
  /** To the store of the logs; those to the API are not counted. */
  readonly requests: number
}

/** A place that takes OTLP. Throws `TelemetryError` when it did not arrive; gives what the other side left out, as a sentence. */
export interface Telemetry {
  /** Without credentials. */
  readonly endpoint: string
  /** By which the ids of spans are made. */
  readonly digest: Digest
  traces(payload: TracesPayload): Promise<string | undefined>
  metrics(payload: MetricsPayload): Promise<string | undefined>
}

/** A place that takes the metrics of attempts. Throws `GatewayError` when the push did not arrive. */
export interface Gateway {
  /** Writes all facts of one attempt; the same facts again change nothing. */
  put(facts: AttemptFacts): Promise<void>
}

/** A gateway whose attempts can be read and taken away. */
export interface GroupStore extends Gateway {
  /** The attempts of one job that are there. */
  groups(job: string): Promise<StoredGroup[]>
  /** Takes an attempt away; one that is not there is no error. Nothing is done where the store forgets by itself. */
  remove(key: GroupKey): Promise<void>
}

export interface Clock {
  /** Unix time in milliseconds. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** What a person reads in the job's log. */
export interface Console {
  info(message: string): void
  warning(message: string): void
  error(message: string): void
  debug(message: string): void
}

/** Files that hold the output of a failed step. */
export interface LogFiles {
  /**
   * All files that match as one log, the newest last, or undefined where they hold nothing; what could not be read is said
   * in `problems`. Whoever gets it closes it.
   */
  open(globs: readonly string[]): Promise<{ source: OpenSource | undefined; problems: Problem[] }>
}

/** The runner's own copy of the job's output on disk: undocumented, so best effort. */
export interface RunnerPages {
  /**
   * It as a log, or undefined where there is none that is surely of this job. `startedAt` is unix milliseconds. Whoever
   * gets it closes it.
   */
  open(startedAt: number | undefined): Promise<OpenSource | undefined>
}

/** A try of the command that is over. */
export interface EndedTry {
  readonly exitCode: number
  readonly signal: string | undefined
  readonly timedOut: boolean
  readonly logPath: string | undefined
  readonly logBytes: number
  /** Reads why it failed from what it printed. */
  judge(stage: string | undefined, rules: readonly AnyRule[]): Promise<Verdict>
  /** Ends what it left running; how many processes could not be ended. */
  endRest(): Promise<number>
}

/** What `run/` steps of this job left. */
export interface RunRecords {
  read(): Promise<readonly RunRecord[]>
}

/** Where the report and the metrics are kept for later steps and for people. */
export interface ReportFiles {
  /** Writes a file of this name and gives its absolute path, or undefined where it could not be written. */
  write(name: string, text: string): Promise<string | undefined>
}

/** The environment of the job, as the runner gives it. */
export interface JobContext {
  /** `owner/name` */
  readonly repository: string
  readonly runId: number
  readonly runAttempt: number
  readonly workflow: string
  /** The commit of the run: in a pull request the head's, not the merge commit of `GITHUB_SHA`. */
  readonly headSha: string
  readonly serverUrl: string
  /** Address of the runbook, without an anchor. */
  readonly runbook: string
  readonly runnerName: string
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string
  readonly runnerOs: string
  readonly runnerArch: string
}

/** Reads one input: trimmed, empty where it is not set. */
export type ReadInput = (name: string) => string

/** Who is told what a date came to. Every method throws `ReceiverError` when the message did not arrive. */
export interface Receivers {
  /** Undefined where it is not configured, or its address cannot be used. */
  readonly slack: ((message: SlackMessage) => Promise<void>) | undefined
  readonly webhook: ((report: GateReport) => Promise<void>) | undefined
}
