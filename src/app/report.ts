import { decide } from '../core/decide.ts'
import { begunSteps } from '../core/hold-steps.ts'
import { attemptName, dayOf, runName } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import { type AttemptFacts, exposition } from '../core/metrics.ts'
import type { Policy } from '../core/policy.ts'
import { redact } from '../core/redact.ts'
import type { Report } from '../core/report.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import {
  failedRecord,
  type PlacedRecord,
  placeRecords,
  stageOf,
  stageRetries,
  withStageNames,
} from '../core/run-stages.ts'
import { isFailed, stagesOf } from '../core/stages.ts'
import { GatewayError, GitHubError } from './errors.ts'
import { type FailurePorts, findVerdict } from './failure-text.ts'
import type { Finding } from './finished-job.ts'
import { findOwnJob, type OwnJob, waitForFailedStep } from './own-job.ts'
import type { Clock, Gateway, JobContext, RunRecords } from './ports.ts'
import type { Problem } from './problem.ts'
import type { JobStatus, ReportInputs } from './report-inputs.ts'
import { decisionOf, reportVerdict, verdictFrom } from './report-parts.ts'
import type { TraceReporter } from './trace-report.ts'

export interface ReportPorts extends Omit<FailurePorts, 'github'> {
  readonly github: NonNullable<FailurePorts['github']>
  /** Undefined where no gateway is configured, or its address cannot be used: `gatewayProblem` then says which. */
  readonly gateway: Gateway | undefined
  readonly gatewayProblem: string
  /** Where the gateway is, without credentials. */
  readonly gatewayUrl: string | null
  readonly runRecords: RunRecords
  /** Undefined where telemetry goes nowhere. */
  readonly trace?: TraceReporter | undefined
  readonly clock: Clock
}

export interface ReportSetup {
  readonly inputs: ReportInputs
  readonly context: JobContext
  /** What could not be used so far; `report` adds to it. */
  readonly problems: readonly Problem[]
  /** Undefined where the policy could not be read: then nothing is rerun. */
  readonly policy: Policy | undefined
  /** The user's rules and the built-in ones; asked for only when something failed, since compiling them takes time. */
  readonly rules: () => Promise<readonly AnyRule[]>
  /** Values that must not leave the process, whatever they look like. */
  readonly secrets: readonly string[]
  /** Completion to use, in unix milliseconds, where an earlier report of this attempt is revised. */
  readonly completedAt?: number | undefined
}

/** Measures one attempt, judges it, decides on a rerun and pushes its metrics. Throws only where the code is wrong. */
export async function report(setup: ReportSetup, ports: ReportPorts): Promise<Report> {
  const { inputs, context } = setup
  const problems: Problem[] = [...setup.problems]
  const complain = (problem: Problem) => problems.push(problem)

  const own = await findOwnJob(ports.github, inputs.jobId, context, inputs.region)
  let job = own.found ? own.job : undefined
  if (!own.found)
    complain({ where: 'GitHub API', message: `${own.why} The verdict and the stages are from what else is known.` })
  const result = inputs.status ?? resultOf(job)
  if (result === 'failure' && job?.status === 'in_progress')
    job = await waitForFailedStep(ports.github, job, ports.clock)

  const day = inputs.day ?? (await runDay(ports, context, own, complain))
  const completedAt = setup.completedAt ?? ports.clock.now()
  const startedAt = job?.startedAt ? Date.parse(job.startedAt) : undefined
  const durationSeconds =
    startedAt === undefined ? undefined : Math.max(0, Math.round((completedAt - startedAt) / 1000))

  const placed = placeRecords(await ports.runRecords.read(), job?.steps ?? [])
  const tolerated = toleratedSteps(inputs, result, placed)
  const isBroken = result === 'failure' || (result === 'success' && tolerated.length > 0)
  const captured = isBroken ? failedRecord(placed, job?.steps.find(isFailed), tolerated[0])?.verdict : undefined
  const finding = isBroken
    ? await findVerdict(
        {
          errorText: inputs.errorText,
          captured: captured ? verdictFrom(captured) : undefined,
          logPaths: inputs.logPaths,
          job,
          stepName: tolerated[0],
          apiError: own.found ? undefined : own.error,
          jobStartedAt: startedAt,
        },
        ports,
        await setup.rules(),
        complain,
      )
    : undefined

  const decision = decide({
    result,
    verdict: finding?.verdict,
    policy: inputs.identityKnown ? setup.policy : undefined,
    runAttempt: context.runAttempt,
    round: inputs.round,
    begunSteps: job === undefined ? undefined : begunSteps(job.steps),
    now: ports.clock.now(),
  })

  const stages = stagesFor(inputs, job, placed, tolerated, finding)
  const retries = stageRetries(placed)
  const headSha = job?.headSha || context.headSha
  const named = inputs.identityKnown && inputs.region !== undefined && day !== undefined
  const attempt = attemptName(context.runId, context.runAttempt, inputs.round)
  const facts: AttemptFacts | undefined = named
    ? {
        pipeline: inputs.pipeline,
        region: inputs.region as string,
        runner: inputs.runner,
        version: inputs.version,
        day: day as string,
        runId: runName(day as string, inputs.region as string, headSha),
        attempt,
        result,
        ...(result === 'failure' ? { errorClass: finding?.verdict.errorClass ?? 'unknown' } : {}),
        completedAt,
        ...(durationSeconds === undefined ? {} : { durationSeconds }),
        stages,
        retries,
      }
    : undefined
  const metrics = await push(facts, ports, complain)

  const text = (value: string) => redact(value, setup.secrets)
  const made: Report = {
    schema: 1,
    generated_at: new Date(ports.clock.now()).toISOString(),
    pipeline: inputs.pipeline,
    region: inputs.region ?? null,
    runner: inputs.runner,
    version: inputs.version,
    round: inputs.round,
    day: day ?? null,
    run_id: facts?.runId ?? null,
    attempt,
    github: {
      repository: context.repository,
      run_id: context.runId,
      run_attempt: context.runAttempt,
      job_id: job?.id ?? null,
      job_name: job === undefined ? null : text(job.name),
      job_url: job?.htmlUrl ?? null,
      run_url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
      head_sha: headSha,
    },
    result,
    duration_seconds: durationSeconds ?? null,
    verdict: finding === undefined ? null : reportVerdict(finding.verdict, finding.source, text, context.runbook),
    decision: decisionOf({ ...decision, reason: text(decision.reason) }),
    stages: stages.map((each) => ({ ...each, stage: text(each.stage) })),
    retries: retries.map(({ errorClass, stage, ...each }) => ({
      ...each,
      stage: text(stage),
      error_class: errorClass,
    })),
    metrics,
    problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
  }
  return (await ports.trace?.(made, { job, facts, completedAt, context, text })) ?? made
}

/**
 * Steps that failed and were let pass: by their ids, where the workflow passes outcomes (only outcomes: sure in a job that
 * succeeded); by their stages, where `run/` has seen it.
 */
function toleratedSteps(inputs: ReportInputs, result: JobStatus, placed: readonly PlacedRecord[]): string[] {
  const seen = placed.filter((each) => isLetPass(each, result))
  const ids = Object.entries(inputs.steps)
    .filter(([, step]) => step.outcome === 'failure' && (step.conclusion ?? result) === 'success')
    .map(([id]) => id)
  return [...seen.map(stageOf), ...ids.filter((id) => !seen.some(({ record }) => record.github.step === id))]
}

function isLetPass({ record, step }: PlacedRecord, result: JobStatus): boolean {
  return record.result === 'failure' && (step?.conclusion ?? result) === 'success'
}

/** What the steps say, where the status was not given: a step that failed has failed the job. */
function resultOf(job: Job | undefined): JobStatus {
  const conclusions = job?.steps.map((step) => step.conclusion) ?? []
  if (conclusions.includes('failure') || conclusions.includes('timed_out')) return 'failure'
  if (conclusions.includes('cancelled')) return 'cancelled'
  // Without any step there is nothing that says it went well.
  return conclusions.length > 0 ? 'success' : 'failure'
}

/** The UTC date on which the workflow run was created. In its first attempt the clock says the same, but at midnight. */
async function runDay(
  ports: ReportPorts,
  context: JobContext,
  own: OwnJob,
  complain: (problem: Problem) => void,
): Promise<string | undefined> {
  let why = 'The API did not tell when the run was created.'
  try {
    // An API that has just been down for a minute is not waited for again where the clock can answer.
    if (!own.found && own.error !== undefined && isDown(own.error) && context.runAttempt === 1) throw own.error
    const created = Date.parse((await ports.github.run(context.runId)).createdAt)
    if (!Number.isNaN(created)) return dayOf(created)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    why = own.found || error !== own.error ? error.message : 'When the run was created was not asked then.'
  }
  if (context.runAttempt > 1) {
    complain({
      where: 'GitHub API',
      message: `${why} Which date this rerun is for is not known: nothing is pushed. Pass "day" to say it.`,
    })
    return undefined
  }
  const startedAt = own.found ? own.job.startedAt : null
  const moment = startedAt ? Date.parse(startedAt) : ports.clock.now()
  complain({ where: 'GitHub API', message: `${why} The date is taken from the clock: ${dayOf(moment)}.` })
  return dayOf(moment)
}

/** Gave no answer, or one that says that it cannot give any. */
function isDown({ status }: GitHubError): boolean {
  return status === undefined || status >= 500
}

function stagesFor(
  inputs: ReportInputs,
  job: Job | undefined,
  placed: readonly PlacedRecord[],
  tolerated: readonly string[],
  finding: Finding | undefined,
): AttemptFacts['stages'] {
  if (inputs.stages.kind === 'none') return []
  const names = inputs.stages.kind === 'named' ? inputs.stages.names : undefined
  const stages = stagesOf(withStageNames(job?.steps ?? [], placed), names, tolerated, finding?.verdict.errorClass)
  // The API does not tell step ids: an outcome whose id is no step's name is a stage of its own.
  const missing = tolerated.filter(
    (id) => !stages.some((stage) => stage.stage === id) && (names === undefined || names.includes(id)),
  )
  return [
    ...stages,
    ...missing.map((stage) => ({
      stage,
      outcome: 'failure' as const,
      errorClass: finding?.verdict.errorClass ?? ('unknown' as const),
    })),
  ]
}

async function push(
  facts: AttemptFacts | undefined,
  ports: ReportPorts,
  complain: (problem: Problem) => void,
): Promise<Report['metrics']> {
  const gateway = ports.gatewayUrl
  if (facts === undefined)
    return { pushed: false, gateway, problem: 'The run has no name, so nothing was pushed.', body: null }
  const body = exposition(facts)
  if (ports.gateway === undefined) return { pushed: false, gateway, problem: ports.gatewayProblem, body }
  try {
    await ports.gateway.put(facts)
    return { pushed: true, gateway, problem: null, body }
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    complain({
      where: 'gateway',
      message: `${error.message} The report file holds the metrics, and the gate pushes them again.`,
    })
    return { pushed: false, gateway, problem: error.message, body }
  }
}
