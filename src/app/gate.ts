/** The job after the matrix: the authority on what a date came to, and on what is rerun. */
import { electWinner, neededFor } from '../core/gate/day.ts'
import type { GateReport } from '../core/gate/gate-report.ts'
import { isHeld, judgeDay } from '../core/gate/judge-day.ts'
import { type Assignment, assignJobs } from '../core/gate/region-attempts.ts'
import { firstRound, nextRound } from '../core/gate/rerun-plan.ts'
import type { StoredGroup } from '../core/gateway-listing.ts'
import { attemptName, runName } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import { changeAt } from '../core/messages/change.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import { redact } from '../core/redact.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import type { GateInputs } from './gate-inputs.ts'
import { nameAttempt, regionReport, repairCounts } from './gate-parts.ts'
import { readSources } from './gate-sources.ts'
import { type FoundAttempt, judgeAttempts } from './judge-attempts.ts'
import type { Tickets } from './keep-tickets.ts'
import type { Clock, GroupStore, JobContext, RunReader } from './ports.ts'
import type { Problem } from './problem.ts'
import { type Repair, repairMetrics, storedFacts } from './repair-metrics.ts'
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
  /** Undefined where no tickets are kept. */
  readonly tickets?: ((report: GateReport) => Promise<Tickets>) | undefined
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

  const { jobs, day, stored, problems: unread } = await readSources(inputs, context.runId, ports)
  const assignment = jobs === undefined ? nothing : assign(jobs, setup)
  problems.push(...unread)
  for (const message of [...assignment.problems, ...assignment.unclear.values()])
    complain({ where: 'input "regions"', message })
  const found = await judgeAttempts(assignment.attempts, { ...ports, rules: setup.rules }, complain)
  const attempts = found.map((attempt) => withStoredTime(attempt, stored ?? []))
  const winner = electWinner(attempts)
  const quorum = setup.policy?.quorum ?? defaultPolicy.quorum
  const by = { policy: inputs.identityKnown ? setup.policy : undefined, quorum, now: ports.clock.now() }
  const judged = judgeDay(assignment, attempts, by)
  const { results, outcome, plans } = judged
  const at = { runAttempt: context.runAttempt, round: inputs.round }
  // Before the first round every region is to run.
  const isPlan = inputs.round === 0
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
    metrics: { gateway: ports.gatewayUrl, ...repairCounts(repair) },
    tickets: [],
    messages: [],
    dry_run: inputs.dryRun,
    problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
  }
  const { identityKnown } = inputs
  const findings = { attempts, stored: stored ?? [], specs: assignment.regions, identityKnown, context, text }
  // Side by side: either may be slow to fail.
  const [traced, kept] = await Promise.all([
    ports.trace?.(report, { ...findings, now: ports.clock.now() }),
    ports.tickets?.(report),
  ])
  return {
    ...report,
    ...(traced === undefined ? {} : { trace: traced.trace }),
    tickets: kept?.tickets ?? [],
    problems: [...report.problems, ...(traced?.problems ?? []), ...(kept?.problems ?? [])],
  }
}

const nothing: Assignment = { attempts: [], regions: [], unclear: new Map(), problems: [] }

function assign(jobs: readonly Job[], { inputs, context }: GateSetup): Assignment {
  const isOwn = (job: Job) =>
    inputs.jobId === undefined
      ? job.status === 'in_progress' && job.runnerName === context.runnerName && job.runAttempt === context.runAttempt
      : job.id === inputs.jobId
  return assignJobs(jobs, inputs.regions ?? [], inputs.round, jobs.find(isOwn)?.name)
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
