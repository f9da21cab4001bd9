/** The job after the matrix: the authority on what a date came to, and on what is rerun. */
import { oneLine } from '../core/escape.ts'
import { electWinner, neededFor } from '../core/gate/day.ts'
import type { AttemptReport, GateReport, RegionReport } from '../core/gate/gate-report.ts'
import { isHeld, judgeDay } from '../core/gate/judge-day.ts'
import { type Assignment, assignJobs } from '../core/gate/region-attempts.ts'
import { firstRound, nextRound, type RegionPlan } from '../core/gate/rerun-plan.ts'
import type { StoredGroup } from '../core/gateway-listing.ts'
import { attemptName, dayOf, runName } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import { changeAt } from '../core/messages/change.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import { redact } from '../core/redact.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { GatewayError, GitHubError } from './errors.ts'
import type { GateInputs } from './gate-inputs.ts'
import { type FoundAttempt, judgeAttempts } from './judge-attempts.ts'
import type { Clock, GroupStore, JobContext, RunReader } from './ports.ts'
import type { Problem } from './problem.ts'
import { type Repair, repairMetrics, storedFacts } from './repair-metrics.ts'
import { decisionOf, reportVerdict } from './report-parts.ts'
import type { TraceGate } from './trace-gate.ts'

export interface GatePorts {
  readonly github: RunReader
  /** Undefined where no gateway is configured, or its address cannot be used: `gatewayProblem` then says which. */
  readonly gateway: GroupStore | undefined
  readonly gatewayProblem: string
  /** Where the gateway is, without credentials. */
  readonly gatewayUrl: string | null
  /** Undefined where telemetry goes nowhere. */
  readonly trace?: TraceGate | undefined
  readonly clock: Clock
}

export interface GateSetup {
  readonly inputs: GateInputs
  readonly context: JobContext
  readonly problems: readonly Problem[]
  /** Undefined where the policy could not be read: then nothing is rerun. */
  readonly policy: Policy | undefined
  readonly rules: () => Promise<readonly AnyRule[]>
  /** Values that must not leave the process, whatever they look like. */
  readonly secrets: readonly string[]
}

/** Judges all attempts of the run, repairs the metrics and decides for each region. Throws only where the code is wrong. */
export async function gate(setup: GateSetup, ports: GatePorts): Promise<GateReport> {
  const { inputs, context } = setup
  const problems: Problem[] = [...setup.problems]
  const complain = (problem: Problem) => problems.push(problem)

  // Before the first round there is nothing to judge, and every region is to run.
  const isPlan = inputs.round === 0
  const jobs = isPlan ? undefined : await readJobs(setup, ports, complain)
  const assignment = jobs === undefined ? nothing : assign(jobs, setup)
  for (const message of [...assignment.problems, ...assignment.unclear.values()])
    complain({ where: 'input "regions"', message })
  const found = await judgeAttempts(assignment.attempts, { ...ports, rules: setup.rules }, complain)
  const day = inputs.day ?? (await runDay(setup, ports, complain))

  const stored = isPlan ? undefined : await readGroups(setup, ports, complain)
  const attempts = found.map((attempt) => withStoredTime(attempt, stored ?? []))
  const winner = electWinner(attempts)
  const quorum = setup.policy?.quorum ?? defaultPolicy.quorum
  const by = { policy: inputs.identityKnown ? setup.policy : undefined, quorum, now: ports.clock.now() }
  const judged = judgeDay(assignment, attempts, by)
  const { results, outcome, plans } = judged
  const at = { runAttempt: context.runAttempt, round: inputs.round }
  const next = isPlan ? firstRound(inputs.regions ?? []) : nextRound(plans, assignment.regions, inputs.round)

  const repair = await repairAll(attempts, stored, assignment, day, setup, ports, complain)
  const text = (value: string) => redact(value, setup.secrets)
  const nameRun = (region: string, job: Job) => (day === undefined ? null : runName(day, region, job.headSha))
  const report: GateReport = {
    schema: 1,
    kind: 'gate',
    generated_at: new Date(ports.clock.now()).toISOString(),
    pipeline: inputs.pipeline,
    version: inputs.version,
    round: inputs.round,
    day: day ?? null,
    attempt: attemptName(context.runId, context.runAttempt, 1),
    github: {
      repository: context.repository,
      run_id: context.runId,
      run_attempt: context.runAttempt,
      run_url: `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`,
      head_sha: attempts[0]?.job.headSha || context.headSha,
    },
    day_result: outcome,
    quorum: {
      needed: neededFor(quorum, results.length),
      succeeded: results.filter((result) => result === 'success').length,
      regions: results.length,
    },
    winner:
      winner === undefined
        ? null
        : { region: winner.region, run_id: nameRun(winner.region, winner.job), attempt: nameAttempt(winner) },
    regions: plans.map((plan) => regionReport(plan, attempts, repair, winner, text, nameRun, context.runbook)),
    rerun: { regions: next.regions, matrix: next.matrix, delay_seconds: next.delaySeconds },
    held_regions: plans.filter(isHeld).map(({ region }) => region),
    change: isPlan ? null : changeAt(at, judged, assignment, attempts, by),
    metrics: { gateway: ports.gatewayUrl, ...count(repair) },
    tickets: [],
    messages: [],
    dry_run: inputs.dryRun,
    problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
  }
  const { identityKnown } = inputs
  const findings = { attempts, stored: stored ?? [], specs: assignment.regions, identityKnown, context, text }
  return (await ports.trace?.(report, { ...findings, now: ports.clock.now() })) ?? report
}

const nothing: Assignment = { attempts: [], regions: [], unclear: new Map(), problems: [] }

async function readJobs(
  { inputs, context }: GateSetup,
  { github }: GatePorts,
  complain: (problem: Problem) => void,
): Promise<readonly Job[] | undefined> {
  if (inputs.regions === undefined) return undefined
  try {
    return await github.jobsOfRun(context.runId)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const message = `${error.message} What the date came to is not known, and nothing is rerun.`
    complain({ where: 'GitHub API', message })
    return undefined
  }
}

function assign(jobs: readonly Job[], { inputs, context }: GateSetup): Assignment {
  const isOwn = (job: Job) =>
    inputs.jobId === undefined
      ? job.status === 'in_progress' && job.runnerName === context.runnerName && job.runAttempt === context.runAttempt
      : job.id === inputs.jobId
  return assignJobs(jobs, inputs.regions ?? [], inputs.round, jobs.find(isOwn)?.name)
}

async function runDay(
  { context }: GateSetup,
  { github }: GatePorts,
  complain: (problem: Problem) => void,
): Promise<string | undefined> {
  try {
    const created = Date.parse((await github.run(context.runId)).createdAt)
    if (!Number.isNaN(created)) return dayOf(created)
    complain({ where: 'GitHub API', message: `The API did not tell when the run was created. ${noDay}` })
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    complain({ where: 'GitHub API', message: `${error.message} ${noDay}` })
  }
  return undefined
}

const noDay =
  'Which date the run is for is not known, so attempts that never arrived are not added. Pass "day" to say it.'

/** Undefined: what is there is not known, so nothing may be written either: an attempt could count twice. */
async function readGroups(
  { inputs }: GateSetup,
  { gateway }: GatePorts,
  complain: (problem: Problem) => void,
): Promise<readonly StoredGroup[] | undefined> {
  if (gateway === undefined) return undefined
  try {
    return await gateway.groups(`lumen_${inputs.pipeline}`)
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    complain({
      where: 'gateway',
      message: `${error.message} The metrics are left as they are; a repeated gate repairs them.`,
    })
    return undefined
  }
}

/** The completion that the region pushed: by it the Prometheus rules choose the winner, and so does the gate. */
function withStoredTime(attempt: FoundAttempt, stored: readonly StoredGroup[]): FoundAttempt {
  const facts = storedFacts(attempt, stored)
  return facts === undefined || facts.result !== attempt.result
    ? attempt
    : { ...attempt, completedAt: facts.completedAt }
}

async function repairAll(
  attempts: readonly FoundAttempt[],
  stored: readonly StoredGroup[] | undefined,
  { regions }: Assignment,
  day: string | undefined,
  { inputs }: GateSetup,
  ports: GatePorts,
  complain: (problem: Problem) => void,
): Promise<Repair | string> {
  if (ports.gateway === undefined) return ports.gatewayProblem
  if (inputs.round === 0) return 'Nothing has run yet, so there is nothing to repair.'
  if (stored === undefined) return 'The gateway could not be read, so nothing was repaired.'
  if (!inputs.identityKnown) return 'Which attempts these are is not known, so nothing was repaired.'
  const run = { pipeline: inputs.pipeline, version: inputs.version, day }
  const plan = { run, specs: regions, keep: inputs.keep, dryRun: inputs.dryRun, now: ports.clock.now() }
  return await repairMetrics(attempts, stored, ports.gateway, plan, complain)
}

function count(repair: Repair | string): Omit<GateReport['metrics'], 'gateway'> {
  const kinds = typeof repair === 'string' ? [] : repair.kinds
  const of = (kind: string) => kinds.filter((one) => one === kind).length
  return {
    unchanged: of('unchanged'),
    revised: of('revised'),
    added: of('added'),
    failed: of('failed'),
    pruned: typeof repair === 'string' ? 0 : repair.pruned,
    problem: typeof repair === 'string' ? repair : null,
  }
}

function regionReport(
  { region, result, decision }: RegionPlan,
  attempts: readonly FoundAttempt[],
  repair: Repair | string,
  winner: FoundAttempt | undefined,
  text: (value: string) => string,
  nameRun: (region: string, job: Job) => string | null,
  runbook: string,
): RegionReport {
  const own = attempts.flatMap((attempt, index) => (attempt.region === region ? [{ attempt, index }] : []))
  return {
    region,
    result,
    decision: decisionOf({ ...decision, reason: oneLine(text(decision.reason), 600) }),
    attempts: own.map(({ attempt, index }): AttemptReport => {
      const { job, completedAt } = attempt
      const startedAt = Date.parse(job.startedAt ?? '')
      const isTimed = completedAt !== undefined && !Number.isNaN(startedAt)
      return {
        attempt: nameAttempt(attempt),
        run_id: nameRun(region, job),
        run_attempt: attempt.runAttempt,
        round: attempt.round,
        result: attempt.result ?? null,
        is_winner: attempt === winner,
        job_id: job.id,
        job_name: text(job.name),
        job_url: job.htmlUrl,
        completed_at: completedAt === undefined ? null : new Date(completedAt).toISOString(),
        duration_seconds: isTimed ? Math.max(0, Math.round((completedAt - startedAt) / 1000)) : null,
        verdict:
          attempt.finding === undefined
            ? null
            : reportVerdict(attempt.finding.verdict, attempt.finding.source, text, runbook),
        note: attempt.note === undefined ? null : text(attempt.note),
        metrics: typeof repair === 'string' ? null : (repair.kinds[index] ?? null),
      }
    }),
  }
}

function nameAttempt({ job, runAttempt, round }: FoundAttempt): string {
  return attemptName(job.runId, runAttempt, round)
}
