/** Decides for a finished run, and starts its failed jobs again where that is what cures them. */
import { oneLine } from '../core/escape.ts'
import { assignJobs } from '../core/gate/region-attempts.ts'
import { attemptName, dayOf, defaultPipeline, runName } from '../core/identity.ts'
import type { Policy } from '../core/policy.ts'
import { redact } from '../core/redact.ts'
import { admitHead, admitRun, canBeSuperseded, ownRun, type RunHold } from '../core/rerun/admission.ts'
import type { RerunJobReport, RerunReport } from '../core/rerun/rerun-report.ts'
import { decideRun, type JobDecision, type RunDecision } from '../core/rerun/run-decision.ts'
import { wantsPlan } from '../core/rerun/run-jobs.ts'
import type { TargetRun } from '../core/rerun/target-run.ts'
import type { AnyRule } from '../core/rules/rule.ts'
import { GitHubError } from './errors.ts'
import { type FoundJob, judgeRun, workflowText } from './judge-run.ts'
import type { Clock, JobContext, RunStarter } from './ports.ts'
import type { Problem } from './problem.ts'
import { reportVerdict } from './report-parts.ts'
import { type RerunInputs, runUrl } from './rerun-inputs.ts'
import { longestWaitMs, untilOver } from './run-end.ts'
import { findHead } from './run-head.ts'
import { startRerun } from './start-rerun.ts'

export interface RerunPorts {
  readonly github: RunStarter
  readonly clock: Clock
  /** Tells at once what is waited for: a decision is shown before it is carried out. */
  readonly say: (line: string) => void
}

export interface RerunSetup {
  readonly inputs: RerunInputs
  readonly context: JobContext
  readonly problems: readonly Problem[]
  /** Undefined where the policy could not be read: then nothing is rerun. */
  readonly policy: Policy | undefined
  readonly rules: () => Promise<readonly AnyRule[]>
  /** Values that must not leave the process, whatever they look like. */
  readonly secrets: readonly string[]
}

/** What is known of the run when the decision falls. */
interface Outcome {
  readonly run: TargetRun | undefined
  readonly jobs: readonly (FoundJob & JobDecision)[]
  readonly decision: RunDecision
  readonly started: number | undefined
}

/** Throws only where the code is wrong. */
export async function rerun(setup: RerunSetup, ports: RerunPorts): Promise<RerunReport> {
  const problems: Problem[] = [...setup.problems]
  const outcome = await decideAndStart(setup, ports, (problem) => problems.push(problem))
  return toReport(outcome, setup, ports.clock.now(), problems)
}

async function decideAndStart(
  setup: RerunSetup,
  ports: RerunPorts,
  complain: (problem: Problem) => void,
): Promise<Outcome> {
  const { inputs, context } = setup
  const held = (hold: RunHold, run?: TargetRun): Outcome => ({
    run,
    jobs: [],
    decision: { kind: 'hold', ...hold },
    started: undefined,
  })
  if (inputs.runId === undefined || !inputs.usable) return held(unusable)
  if (inputs.runId === context.runId) return held(ownRun)
  let run: TargetRun | undefined
  try {
    run = await untilOver(inputs.runId, inputs.runAttempt, ports)
    const rules = { ownRunId: context.runId, attempt: inputs.runAttempt, events: inputs.events }
    const barred = admitRun(run, rules) ?? (await checkHead(run, ports))
    if (barred !== undefined) return held(barred.code === 'not-over' ? stillRunning(barred) : barred, run)
    return await decideForJobs(run, setup, ports, complain)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return held({ code: 'api-error', reason: `${error.message} Nothing is rerun.` }, run)
  }
}

const unusable: RunHold = { code: 'inputs', reason: 'An input cannot be used, so nothing is rerun.' }

function stillRunning({ code, reason }: RunHold): RunHold {
  const waited = `It was waited for ${longestWaitMs / 60_000} min: start the helper from the last job of the run, or when the run has ended.`
  return { code, reason: `${reason} ${waited}` }
}

async function checkHead(run: TargetRun, { github }: RerunPorts): Promise<RunHold | undefined> {
  return canBeSuperseded(run) ? admitHead(run, await findHead(run, github)) : undefined
}

async function decideForJobs(
  run: TargetRun,
  setup: RerunSetup,
  ports: RerunPorts,
  complain: (problem: Problem) => void,
): Promise<Outcome> {
  const { inputs, policy, secrets } = setup
  const found = await judgeRun(run.id, run.runAttempt, { ...ports, rules: setup.rules }, complain)
  const jobs = found.map((job) => ({ ...job, evidence: redact(job.finding?.verdict.evidence?.text ?? '', secrets) }))
  const text = wantsPlan(jobs) ? await workflowText(run, ports.github, complain) : undefined
  const plan = text === undefined ? undefined : (await import('../core/rerun/job-plan.ts')).parseJobPlan(text)
  const decided = decideRun({ run, jobs, plan, policy, round: inputs.round, now: ports.clock.now() })
  const { decision } = decided
  const outcome = (last: RunDecision, started?: number): Outcome => ({
    run,
    jobs: found.map((job, index) => ({ ...job, ...(decided.jobs[index] as JobDecision) })),
    decision: last,
    started,
  })
  if (decision.kind === 'hold' || inputs.dryRun) return outcome(decision)
  ports.say(redact(decision.reason, secrets))
  if (decision.delaySeconds > 0) await ports.clock.sleep(decision.delaySeconds * 1000)
  const start = await startRerun(run, ports, () => checkHead(run, ports))
  if (start.kind === 'held') return outcome({ kind: 'hold', ...start.hold })
  return outcome({ ...decision, reason: `${decision.reason} ${start.note}`.trim() }, start.attempt)
}

function toReport(
  { run, jobs, decision, started }: Outcome,
  { inputs, context, secrets }: RerunSetup,
  now: number,
  problems: readonly Problem[],
): RerunReport {
  const text = (value: string) => redact(value, secrets)
  const created = Date.parse(run?.createdAt ?? '')
  const day = inputs.day ?? (Number.isNaN(created) ? undefined : dayOf(created))
  const nameOf = (region: string | null, sha: string) =>
    region === null || day === undefined ? null : runName(day, region, sha)
  const regions = regionsOf(jobs, inputs)
  const shown = jobs.flatMap((job): RerunJobReport[] => {
    if (job.part === 'rest') return []
    const region = regions.get(job.job.id) ?? null
    return [
      {
        job_id: job.job.id,
        job_name: text(job.job.name),
        job_url: job.job.htmlUrl,
        region,
        run_id: nameOf(region, job.job.headSha),
        result: job.result ?? null,
        part: job.part,
        verdict:
          job.finding === undefined
            ? null
            : reportVerdict(job.finding.verdict, job.finding.source, text, context.runbook),
        decision: job.decision === undefined ? null : { kind: job.decision.kind, reason: text(job.decision.reason) },
      },
    ]
  })
  const failed = shown.filter(({ part }) => part === 'failed')
  const notBefore = decision.kind === 'hold' ? decision.notBefore : undefined
  return {
    schema: 1,
    kind: 'rerun',
    generated_at: new Date(now).toISOString(),
    pipeline: inputs.pipeline || defaultPipeline(context.repository, run?.name ?? '') || 'pipeline',
    round: inputs.round,
    day: day ?? null,
    run_id: failed.length === 1 ? (failed[0]?.run_id ?? null) : null,
    attempt: run === undefined ? null : attemptName(run.id, run.runAttempt, 1),
    github: {
      repository: context.repository,
      run_id: context.runId,
      run_attempt: context.runAttempt,
      job_id: inputs.jobId ?? null,
      run_url: runUrl(context, context.runId),
    },
    target:
      run === undefined
        ? null
        : {
            run_id: run.id,
            run_attempt: run.runAttempt,
            run_url: run.htmlUrl || runUrl(context, run.id),
            name: text(run.name),
            event: run.event,
            conclusion: run.conclusion,
            head_branch: text(run.headBranch),
            head_sha: run.headSha,
          },
    decision: {
      kind: decision.kind,
      code: decision.kind === 'hold' ? decision.code : null,
      reason: oneLine(text(decision.reason), 700),
      delay_seconds: decision.kind === 'rerun' ? decision.delaySeconds : 0,
      not_before: notBefore === undefined ? null : new Date(notBefore).toISOString(),
    },
    attempt_started: started ?? null,
    jobs: shown,
    dry_run: inputs.dryRun,
    problems: problems.map(({ where, message }) => ({ where, message: text(message) })),
  }
}

/** Names for people: where it is not clear which region a job is of, it goes by its own name. */
function regionsOf(jobs: Outcome['jobs'], { regions, round }: RerunInputs): ReadonlyMap<number, string> {
  // Jobs that were not rerun are of an earlier attempt; here all are of the one that has ended.
  const all = jobs.map(({ job }) => ({ ...job, runAttempt: 1 }))
  const { attempts } = assignJobs(all, regions, Math.max(round, 1), undefined)
  return new Map(attempts.map(({ job, region }) => [job.id, region]))
}
