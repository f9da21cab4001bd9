/** The parts of a gate's report that are made of what it found: the regions with their attempts, and the repair in numbers. */
import { oneLine } from '../core/escape.ts'
import type { AttemptReport, GateReport, RegionReport } from '../core/gate/gate-report.ts'
import type { RegionPlan } from '../core/gate/rerun-plan.ts'
import { attemptName } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import type { FoundAttempt } from './judge-attempts.ts'
import type { Repair } from './repair-metrics.ts'
import { decisionOf, reportVerdict } from './report-parts.ts'

/** `repair` is a sentence where nothing could be repaired. */
export function repairCounts(repair: Repair | string): Omit<GateReport['metrics'], 'gateway'> {
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

export function regionReport(
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

export function nameAttempt({ job, runAttempt, round }: FoundAttempt): string {
  return attemptName(job.runId, runAttempt, round)
}
