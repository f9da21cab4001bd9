/** The runner's side of an action: inputs, outputs, state, annotations, the step summary. */
import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import type { JobContext } from '../app/ports.ts'
import type { AnnotationText, CodePlace } from '../core/annotation.ts'
import { consoleLine } from '../core/escape.ts'
import { environmentSecrets } from '../core/redact/environment.ts'
import { redact } from '../core/redact.ts'

export interface ActionIo {
  /** An input, trimmed; empty where it is not set. */
  input(name: string): string
  output(name: string, value: string): void
  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void
  state(name: string): string
  /** Sets a variable of the environment, for this process and the later steps of the job. */
  exportVariable(name: string, value: string): void
  info(message: string): void
  notice(message: string, title: string): void
  warning(message: string, title?: string): void
  error(message: string, title: string, place?: CodePlace): void
  annotate(annotation: AnnotationText): void
  debug(message: string): void
  /** Turns the step red, with an annotation. Only where the user asked for it. */
  fail(message: string): void
  /** Folds what is printed until `endGroup`. */
  group(title: string): void
  endGroup(): void
  /** Has the runner mask a value in everything that is printed from now on. */
  mask(value: string): void
  /** Adds Markdown to the step summary. */
  summary(text: string): Promise<void>
}

export const actionIo: ActionIo = {
  input: (name) => core.getInput(name).trim(),
  output: (name, value) => core.setOutput(name, value),
  saveState: (name, value) => core.saveState(name, value),
  state: (name) => core.getState(name),
  exportVariable: (name, value) => core.exportVariable(name, value),
  info: (message) => core.info(message.split('\n').map(consoleLine).join('\n')),
  notice: (message, title) => core.notice(consoleLine(message), { title }),
  warning: (message, title) => core.warning(consoleLine(message), title === undefined ? {} : { title }),
  error: (message, title, place) => core.error(consoleLine(message), propertiesOf(title, place)),
  annotate: ({ level, title, message, place }) =>
    commands[level](message.split('\n').map(consoleLine).join('\n'), propertiesOf(title, place)),
  group: (title) => core.startGroup(consoleLine(title)),
  endGroup: () => core.endGroup(),
  debug: (message) => core.debug(consoleLine(message)),
  fail: (message) => core.setFailed(consoleLine(message)),
  mask: (value) => core.setSecret(value),
  summary: async (text) => {
    // Absent in some emulators and on old GHES.
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(text, true).write()
  },
}

const commands = { error: core.error, warning: core.warning, notice: core.notice } as const

function propertiesOf(title: string, place: CodePlace | undefined): core.AnnotationProperties {
  if (place === undefined) return { title }
  const { file, line, column } = place
  return { title, file, startLine: line, ...(column === undefined ? {} : { startColumn: column }) }
}

/**
 * Runs an action. Whatever is thrown becomes one warning and not a stack trace: what we measure must not turn a job red.
 * `onFailure` leaves the outputs in a state in which nothing is rerun.
 */
export async function runAction(
  action: (io: ActionIo) => Promise<void>,
  onFailure: (io: ActionIo) => void = () => {},
): Promise<void> {
  try {
    await action(actionIo)
  } catch (error) {
    onFailure(actionIo)
    const secrets = secretsOf(process.env)
    const message = redact(error instanceof Error ? error.message : String(error), secrets)
    actionIo.warning(
      `lumen-action met an error of its own: ${message}. Nothing is rerun because of it, and the job is not failed. Please report it with the lines below.`,
      'Lumen',
    )
    actionIo.info(error instanceof Error && error.stack ? redact(error.stack, secrets) : message)
  }
}

/** The job's context, from the runner's environment and the event. */
export function jobContext(env: Readonly<Record<string, string | undefined>>): JobContext {
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    runId: Number(env['GITHUB_RUN_ID'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    headSha: pullRequestHead(env['GITHUB_EVENT_PATH']) ?? env['GITHUB_SHA'] ?? '',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    runbook: runbookAddress(env),
    runnerName: env['RUNNER_NAME'] ?? '',
    runnerEnvironment: env['RUNNER_ENVIRONMENT'] ?? '',
    runnerOs: env['RUNNER_OS'] ?? '',
    runnerArch: env['RUNNER_ARCH'] ?? '',
  }
}

/**
 * The runbook of the version of the action that runs. The runner names the action's repository and ref; both are empty for
 * an action that is used by its path, which then is in the repository of the workflow.
 */
function runbookAddress(env: Readonly<Record<string, string | undefined>>): string {
  const repository = env['GITHUB_ACTION_REPOSITORY'] || env['GITHUB_REPOSITORY'] || ''
  const ref = env['GITHUB_ACTION_REF'] || env['GITHUB_SHA'] || 'HEAD'
  return `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}/blob/${ref}/docs/runbook.md`
}

/** In a pull request `GITHUB_SHA` is the merge commit; the run is listed under the head's. */
function pullRequestHead(eventPath: string | undefined): string | undefined {
  const sha = eventOf(eventPath)?.pull_request?.head?.sha
  return typeof sha === 'string' ? sha : undefined
}

/** The run that a `workflow_run` event is about, in the attempt that it is about. */
export function triggeringRun(
  eventPath: string | undefined,
): { readonly id: number; readonly attempt: number } | undefined {
  const { id, run_attempt: attempt } = eventOf(eventPath)?.workflow_run ?? {}
  return Number.isSafeInteger(id) && Number.isSafeInteger(attempt)
    ? { id: id as number, attempt: attempt as number }
    : undefined
}

interface EventFields {
  readonly pull_request?: { readonly head?: { readonly sha?: unknown } }
  readonly workflow_run?: { readonly id?: unknown; readonly run_attempt?: unknown }
}

function eventOf(eventPath: string | undefined): EventFields | undefined {
  if (!eventPath) return undefined
  try {
    return JSON.parse(readFileSync(eventPath, 'utf8')) as EventFields
  } catch {
    return undefined
  }
}

/** Values that are masked whatever they look like: those given, and the environment's own secrets. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>, ...given: readonly string[]): string[] {
  return [...new Set([...given.filter((value) => value !== ''), ...environmentSecrets(env)])]
}
