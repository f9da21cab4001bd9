/**
 * The API's JSON as our types. An older GitHub Enterprise Server and local emulators leave fields out, and a person
 * may hand in a job object that was written by hand: what is missing becomes null, 0, '' or an empty list.
 */
import type { Annotation, GitRef } from '../app/ports.ts'
import { annotationTitle } from '../core/annotation.ts'
import type { Conclusion, Job, JobStep, Status, WorkflowRun } from '../core/job.ts'
import type { TargetRun } from '../core/rerun/target-run.ts'

type Json = Readonly<Record<string, unknown>>

/** A job, from the API's job object or any object with some of its fields. */
export function toJob(value: unknown): Job {
  const job = record(value)
  const conclusion = toConclusion(job.conclusion)
  return {
    id: integer(job.id) ?? 0,
    runId: integer(job.run_id) ?? 0,
    runAttempt: integer(job.run_attempt) ?? 1,
    name: text(job.name) ?? '',
    status: toStatus(job.status, conclusion),
    conclusion,
    headSha: text(job.head_sha) ?? '',
    startedAt: text(job.started_at),
    completedAt: text(job.completed_at),
    runnerName: text(job.runner_name),
    labels: Array.isArray(job.labels) ? job.labels.filter((label): label is string => typeof label === 'string') : [],
    htmlUrl: text(job.html_url),
    steps: Array.isArray(job.steps) ? job.steps.map(toStep) : [],
  }
}

/** `createdAt` is '' where the answer had neither that time nor the attempt's. */
export function toRun(value: unknown): WorkflowRun {
  const run = record(value)
  return {
    id: integer(run.id) ?? 0,
    runAttempt: integer(run.run_attempt) ?? 1,
    event: text(run.event) ?? '',
    headSha: text(run.head_sha) ?? '',
    createdAt: text(run.created_at) ?? text(run.run_started_at) ?? '',
    htmlUrl: text(run.html_url) ?? '',
  }
}

/** The same with what is asked of a run that may be rerun. */
export function toTargetRun(value: unknown): TargetRun {
  const run = record(value)
  const conclusion = toConclusion(run.conclusion)
  return {
    ...toRun(value),
    name: text(run.name) ?? '',
    status: toStatus(run.status, conclusion),
    conclusion,
    headBranch: text(run.head_branch) ?? '',
    headRepository: text(record(run.head_repository).full_name) ?? '',
    // Of some events it is `<path>@<ref>`.
    workflowPath: (text(run.path) ?? '').replace(/@.*$/s, ''),
  }
}

/** A reference of git. */
export function toGitRef(value: unknown): GitRef {
  const object = record(record(value).object)
  return { sha: text(object.sha) ?? '', isCommit: object.type === 'commit' }
}

/** A file of a repository, up to 1 MB; undefined where it is a folder or larger. */
export function toFileText(value: unknown): string | undefined {
  const { content, encoding } = record(value)
  return encoding === 'base64' && typeof content === 'string' ? Buffer.from(content, 'base64').toString() : undefined
}

/** Whether an entry is what one of our own steps said of the job: it would only be read back as if GitHub had said it. */
export function isOurs(value: unknown): boolean {
  return (text(record(value).title) ?? '').startsWith(annotationTitle)
}

/** One entry of a check run's annotations. */
export function toAnnotation(value: unknown): Annotation {
  const annotation = record(value)
  const level = annotation.annotation_level
  return {
    level: level === 'notice' || level === 'warning' ? level : 'failure',
    message: text(annotation.message) ?? '',
  }
}

function toStep(value: unknown, index: number): JobStep {
  const step = record(value)
  const conclusion = toConclusion(step.conclusion)
  return {
    name: text(step.name) ?? '',
    number: integer(step.number) ?? index + 1,
    status: toStatus(step.status, conclusion),
    conclusion,
    startedAt: text(step.started_at),
    completedAt: text(step.completed_at),
  }
}

const statuses: Record<Status, true> = {
  queued: true,
  in_progress: true,
  completed: true,
  waiting: true,
  requested: true,
  pending: true,
}

const conclusions: Record<Conclusion, true> = {
  success: true,
  failure: true,
  neutral: true,
  cancelled: true,
  skipped: true,
  timed_out: true,
  action_required: true,
  startup_failure: true,
  stale: true,
}

// A status that we do not know is not over, unless there is a conclusion: logs of unfinished jobs must not be trusted.
function toStatus(value: unknown, conclusion: Conclusion | null): Status {
  if (typeof value === 'string' && Object.hasOwn(statuses, value)) return value as Status
  return conclusion === null ? 'in_progress' : 'completed'
}

function toConclusion(value: unknown): Conclusion | null {
  return typeof value === 'string' && Object.hasOwn(conclusions, value) ? (value as Conclusion) : null
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function integer(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}
