import { type Decision, decide } from '../core/decide.ts'
import { attemptName, dayOf, runName } from '../core/identity.ts'
import type { Policy } from '../core/policy.ts'
import { redact } from '../core/redact.ts'
import type { ReportVerdict } from '../core/report.ts'
import { decideRetry, type RetryDecision } from '../core/retry.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import type { RunRecord, TryRecord } from '../core/run-record.ts'
import type { TimeLimit } from '../core/time-limits.ts'
import type { Verdict } from '../core/verdict.ts'
import type { Clock, EndedTry, JobContext } from './ports.ts'
import type { Problem } from './problem.ts'
import { decisionOf, reportVerdict } from './report-parts.ts'
import type { RunInputs } from './run-inputs.ts'

export interface RunPorts {
  /** Shows the output as it comes. Throws `CommandError` where the command cannot be started. */
  readonly command: { run(tryNumber: number): Promise<EndedTry> }
  /** Runs `on-retry`; what went wrong, as a clause, or undefined. */
  readonly onRetry: (() => Promise<string | undefined>) | undefined
  readonly clock: Pick<Clock, 'now'>
  /** Milliseconds; ends early when it is aborted. */
  readonly wait: (milliseconds: number, until: AbortSignal) => Promise<void>
  /** From 0 to 1. */
  readonly dice: () => number
  /** What is known of the time that is left, and of the name of our step; asked for when something failed. */
  readonly surroundings: () => Promise<{ limit: TimeLimit | undefined; stepName: string | undefined }>
  readonly tell: {
    tryBegins(tryNumber: number, most: number): void
    /** The command is over, or could not be started. */
    tryEnds(): void
    /** The step's exit code, if nothing else comes. */
    exitCode(code: number): void
    tryFailed(record: TryRecord, most: number): void
  }
}

export interface RunSetup {
  readonly inputs: RunInputs
  readonly context: JobContext
  /** `GITHUB_JOB` and `GITHUB_ACTION`. */
  readonly place: { readonly job: string; readonly step: string }
  readonly problems: readonly Problem[]
  /** Undefined where it could not be read: then the command has one try. */
  readonly policy: Policy | undefined
  readonly rules: () => Promise<readonly AnyRule[]>
  readonly secrets: readonly string[]
  /** Aborted when somebody cancels the run. */
  readonly cancelled: AbortSignal
}

/** As a shell says that SIGINT ended it. */
const interrupted = 130

/** Runs the command, again where that can help, and tells what came of it. */
export async function run(setup: RunSetup, ports: RunPorts): Promise<RunRecord> {
  const { inputs, policy, cancelled } = setup
  const problems: Problem[] = [...setup.problems]
  const most = (policy?.maxReruns ?? 0) + 1
  const startedAt = ports.clock.now()
  const tries: TryRecord[] = []
  let stage = inputs.stage
  let verdict: Verdict | undefined

  for (let number = 1; ; number++) {
    ports.tell.tryBegins(number, most)
    const began = ports.clock.now()
    const ended = await ports.command.run(number).finally(() => ports.tell.tryEnds())
    // Whoever takes a cancellation for the end of their work may say so with 0: the work was not done all the same.
    const exitCode = cancelled.aborted && ended.exitCode === 0 ? interrupted : ended.exitCode
    ports.tell.exitCode(exitCode)
    const record = (result: TryRecord['result'], decision: RetryDecision | undefined, why: Verdict | undefined) =>
      tryRecord({ number, began, endedAt, ended, exitCode, result, decision, verdict: why && told(why) })
    const endedAt = ports.clock.now()
    if (cancelled.aborted || exitCode === 0) {
      tries.push(record(cancelled.aborted ? 'cancelled' : 'success', undefined, undefined))
      break
    }
    const { limit, stepName } = await ports.surroundings()
    stage ??= stepName
    verdict = await ended.judge(stage, await setup.rules())
    const now = ports.clock.now()
    let decision = decideRetry({ verdict, policy, tryNumber: number, stage, now, jitter: ports.dice(), limit })
    if (decision.kind === 'retry') decision = await afterEnding(decision, ended)
    const failed = record(ended.timedOut ? 'timeout' : 'failure', decision, verdict)
    tries.push(failed)
    ports.tell.tryFailed(failed, most)
    if (decision.kind === 'hold' || !(await goOn(decision.waitMs))) break
  }
  return runRecord()

  /** Nothing of a try is alive when the next one starts; where that cannot be had there is none. */
  async function afterEnding(decision: RetryDecision, ended: EndedTry): Promise<RetryDecision> {
    const left = await ended.endRest()
    if (left === 0) return decision
    const reason = `${left} of its processes could not be ended, and would run beside the next try.`
    return { kind: 'hold', code: 'still-running', reason }
  }

  /** Waits, and prepares the next try. False where somebody cancelled meanwhile. */
  async function goOn(waitMs: number): Promise<boolean> {
    await ports.wait(waitMs, cancelled)
    if (cancelled.aborted) return false
    const wrong = await ports.onRetry?.()
    if (wrong !== undefined)
      problems.push({ where: 'input "on-retry"', message: `on-retry ${wrong}. The next try begins all the same.` })
    return !cancelled.aborted
  }

  function told(why: Verdict): ReportVerdict {
    return reportVerdict(why, 'captured', text, setup.context.runbook)
  }

  function text(value: string): string {
    return redact(value, setup.secrets)
  }

  function runRecord(): RunRecord {
    const { context } = setup
    const last = tries.at(-1) as TryRecord
    const result = cancelled.aborted ? 'cancelled' : last.result === 'success' ? 'success' : 'failure'
    const day = inputs.day ?? dayOfRun(context, startedAt)
    const isNamed = inputs.identityKnown && inputs.region !== undefined && day !== undefined
    const endedAt = ports.clock.now()
    return {
      schema: 1,
      kind: 'run',
      generated_at: iso(endedAt),
      pipeline: inputs.pipeline,
      region: inputs.region ?? null,
      version: inputs.version,
      round: inputs.round,
      day: day ?? null,
      run_id: isNamed ? runName(day, inputs.region as string, context.headSha) : null,
      attempt: attemptName(context.runId, context.runAttempt, inputs.round),
      github: {
        repository: context.repository,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        ...setup.place,
      },
      stage: stage === undefined ? null : text(stage),
      started_at: iso(startedAt),
      ended_at: iso(endedAt),
      result,
      exit_code: last.exit_code,
      tries,
      most_tries: most,
      verdict: verdict === undefined ? null : told(verdict),
      decision: decisionOf(jobDecision(result, endedAt)),
      problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
    }
  }

  /** Whether the whole job should be rerun: this command alone was begun as far as we know, so hold-steps holds. */
  function jobDecision(result: RunRecord['result'], now: number): Decision {
    const { runAttempt } = setup.context
    const known = policy?.holdSteps.length === 0 ? [] : undefined
    const rerunPolicy = inputs.identityKnown ? policy : undefined
    return decide({ result, verdict, policy: rerunPolicy, runAttempt, round: inputs.round, begunSteps: known, now })
  }
}

/**
 * The date that the run is for, where nobody says. In the first attempt the clock says the same, but at midnight; a rerun
 * keeps its first date, which only the API knows, so none is made up.
 */
function dayOfRun(context: JobContext, now: number): string | undefined {
  return context.runAttempt === 1 ? dayOf(now) : undefined
}

function tryRecord(of: {
  number: number
  began: number
  endedAt: number
  ended: EndedTry
  exitCode: number
  result: TryRecord['result']
  decision: RetryDecision | undefined
  verdict: ReportVerdict | undefined
}): TryRecord {
  const { ended, decision } = of
  const waitMs = decision?.kind === 'retry' ? decision.waitMs : 0
  return {
    number: of.number,
    started_at: iso(of.began),
    ended_at: iso(of.endedAt),
    result: of.result,
    exit_code: of.exitCode,
    signal: ended.signal ?? null,
    verdict: of.verdict ?? null,
    decision:
      decision === undefined
        ? null
        : { kind: decision.kind, reason: decision.reason, wait_seconds: Math.round(waitMs / 100) / 10 },
    log_path: ended.logPath ?? null,
    log_bytes: ended.logBytes,
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
