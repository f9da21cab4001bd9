import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { type ActionIo, actionIo, jobContext, secretsOf } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import { OutputSink } from '../adapters/output-sink.ts'
import { reportFiles } from '../adapters/report-files.ts'
import { defaultConfigPath, settings } from '../adapters/settings.ts'
import { ShellCommand, type ShellSetup } from '../adapters/shell-command.ts'
import { CommandError } from '../app/errors.ts'
import type { Problem } from '../app/problem.ts'
import { type RunPorts, run } from '../app/run.ts'
import { parseRunInputs, type RunInputs, runInputNames } from '../app/run-inputs.ts'
import { inputVariable } from '../core/command-environment.ts'
import { tryLines, tryTitle } from '../core/run-words.ts'
import type { System } from '../core/shell.ts'
import { exportTraceparent } from './open-telemetry.ts'
import { publish } from './run/publish.ts'

const systems: Partial<Record<NodeJS.Platform, System>> = { win32: 'windows', darwin: 'macos' }
/** `on-retry` has the limit of the tries, or this one. */
const onRetryMs = 10 * 60_000

/** A command of a region's job: run as a `run:` step would, and again where that can help. */
export async function runMain(): Promise<void> {
  const io = actionIo
  // What the command prints makes only short-lived garbage, and passing it on is not made faster by the optimizing
  // compiler: without room for both the process has a quarter less memory. The compiler is there again for the judge.
  for (const flag of ['--semi-space-growth-factor=1', '--no-opt']) setFlagsFromString(flag)
  // Until the command has said otherwise: a command that did not run has not succeeded.
  process.exitCode = 1
  try {
    const text = (name: string) => process.env[inputVariable(name)] ?? ''
    const context = jobContext(process.env)
    const parsed = parseRunInputs(text, process.env, context, systems[process.platform] ?? 'linux')
    if ('faults' in parsed) return fail(io, `${parsed.faults.join(' ')} The command was not run.`)
    const unusable = await exportTraceparent(io, { ...context, ...parsed.inputs })
    await runCommand(io, parsed.inputs, [...parsed.problems, ...unusable])
  } catch (error) {
    if (error instanceof CommandError) return fail(io, error.message)
    const message = error instanceof Error ? error.message : String(error)
    fail(io, `lumen-action met an error of its own: ${message}. Please report it with the lines below.`)
    io.info(error instanceof Error ? (error.stack ?? message) : message)
  }
}

/** One clear error, and outputs by which nothing is rerun. The exit code is the command's where it has run. */
function fail(io: ActionIo, message: string): void {
  for (const [name, value] of Object.entries({ result: 'failure', rerun: 'false', 'rerun-delay-seconds': '0' }))
    io.output(name, value)
  io.error(message, 'Lumen')
}

async function runCommand(io: ActionIo, inputs: RunInputs, problems: readonly Problem[]): Promise<void> {
  const { env } = process
  const temp = env['RUNNER_TEMP'] || tmpdir()
  const place = { job: env['GITHUB_JOB'] ?? '', step: env['GITHUB_ACTION'] ?? '' }
  const name = `run-${place.step.replaceAll(/[^\w.-]/g, '_')}-${randomUUID().slice(0, 8)}`
  const configured = await settings({ path: inputs.config, isDefault: inputs.config === defaultConfigPath }, io.input)
  const sink = new OutputSink()
  const cancelled = cancellation()
  const shell: ShellSetup = {
    shell: inputs.shell,
    folder: resolve(env['GITHUB_WORKSPACE'] || process.cwd(), inputs.folder),
    env,
    inputs: runInputNames,
    temp,
    keep: join(temp, 'lumen', name),
    sink,
    cancelled,
  }
  const command = new ShellCommand(inputs.script, inputs.timeoutMs, shell)
  const record = await run(
    {
      inputs,
      context: jobContext(env),
      place,
      problems: [...problems, ...configured.problems],
      policy: configured.policy,
      rules: async () => {
        setFlagsFromString('--opt')
        return await configured.rules()
      },
      secrets: secretsOf(env),
      cancelled,
    },
    {
      command: { run: (tryNumber) => command.run(`try-${tryNumber}`) },
      onRetry: inputs.onRetry === undefined ? undefined : onRetry(io, inputs.onRetry, inputs.timeoutMs, shell),
      clock: systemClock,
      wait: async (milliseconds, until) => sleep(milliseconds, undefined, { signal: until }).catch(() => {}),
      dice: Math.random,
      surroundings: async () => (await import('../adapters/surroundings.ts')).surroundings(env),
      tell: telling(io),
    },
  )
  const path = await reportFiles(join(temp, 'lumen')).write(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`)
  await publish(io, record, command.files, path)
}

/** Aborted with the name of the signal by which the runner cancels. */
function cancellation(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort(signal))
  return controller.signal
}

function onRetry(io: ActionIo, source: string, timeoutMs: number | undefined, shell: ShellSetup): RunPorts['onRetry'] {
  const command = new ShellCommand(source, timeoutMs ?? onRetryMs, shell)
  return async () => {
    io.group('on-retry')
    const ended = await command.run('on-retry')
    io.endGroup()
    if (ended.timedOut) return 'took too long and was ended'
    return ended.exitCode === 0 ? undefined : `failed with exit code ${ended.exitCode}`
  }
}

/** What stands in the log between the command's own words: nothing, where it has one try and succeeds. */
function telling(io: ActionIo): RunPorts['tell'] {
  let isGroup = false
  return {
    tryBegins(tryNumber, most) {
      isGroup = most > 1
      if (isGroup) io.group(tryTitle(tryNumber, most))
    },
    tryEnds() {
      if (isGroup) io.endGroup()
    },
    exitCode(code) {
      process.exitCode = code
    },
    tryFailed(record, most) {
      for (const line of tryLines(record, most)) io.info(line)
    },
  }
}
