/** What a gate sends over OTLP: it is the authority, so it alone sends the tree of the run's attempt. */
import { lastRun } from '../core/gate/day.ts'
import type { GateReport } from '../core/gate/gate-report.ts'
import type { RegionSpec } from '../core/gate/regions.ts'
import type { StoredGroup } from '../core/gateway-listing.ts'
import { attemptName, runName } from '../core/identity.ts'
import { rootSpanId, type TracedAttempt } from '../core/otlp/ids.ts'
import type { TracedCause } from '../core/otlp/result.ts'
import { jobSpans, rootSpan } from '../core/otlp/spans.ts'
import { partToSend } from '../core/otlp/timing.ts'
import type { FoundAttempt } from './judge-attempts.ts'
import type { JobContext, Telemetry } from './ports.ts'
import { finalFacts, storedFacts } from './repair-metrics.ts'
import { type Sent, sendAll } from './telemetry.ts'

/** What the gate has found, beside its report. */
export interface GateFindings {
  readonly attempts: readonly FoundAttempt[]
  /** Empty where the gateway could not be read. */
  readonly stored: readonly StoredGroup[]
  readonly specs: readonly RegionSpec[]
  readonly identityKnown: boolean
  readonly context: JobContext
  readonly now: number
  readonly text: (value: string) => string
}

/** Says what came of it. */
export type TraceGate = (report: GateReport, found: GateFindings) => Promise<Sent>

/** `rounds`: how many the workflow has, where it says so. */
export function traceGate(telemetry: Telemetry, rounds: number | undefined): TraceGate {
  return async (report, found) => {
    const { context, attempts, text } = found
    const { digest } = telemetry
    const run = {
      repository: context.repository,
      runId: context.runId,
      runAttempt: context.runAttempt,
      pipeline: report.pipeline,
    }
    const part = partToSend(report.round, rounds, report.rerun.regions.length > 0)
    // Jobs that were not rerun are listed again with every attempt: they are in the trace of their own.
    const own = attempts.filter(
      (one) => one.runAttempt === run.runAttempt && (part === 'tree' || one.round === report.round),
    )
    const ran = own.filter(({ result }) => result !== undefined && result !== 'skipped')
    const parent = rootSpanId(run, digest)
    const spans = ran.flatMap((one) => jobSpans(outcomeOf(one, report, found), parent, { digest, text }))
    const root = part === 'tree' ? rootSpan(rootOutcome(report, found), spans, { digest, text }) : []
    return await sendAll(
      {
        run: {
          ...run,
          version: report.version,
          headSha: report.github.head_sha,
          runUrl: `${report.github.run_url}/attempts/${run.runAttempt}`,
          serverUrl: context.serverUrl,
        },
        spans: [...root, ...spans],
        facts: ran.flatMap((one) => factsOf(one, report, found)),
        now: found.now,
        hold: whyNot(report, found, part === 'later'),
        text,
      },
      telemetry,
    )
  }
}

function whyNot(report: GateReport, { identityKnown }: GateFindings, isLater: boolean): string | undefined {
  if (report.dry_run) return 'This is a dry run.'
  if (report.round === 0) return 'Nothing has run yet.'
  if (!identityKnown) return 'Which attempts these are is not known.'
  return isLater ? 'The gate of the last round sends the whole run.' : undefined
}

function outcomeOf(one: FoundAttempt, report: GateReport, { attempts, context }: GateFindings) {
  // Without secrets, as the report has it.
  const verdict = report.regions
    .find(({ region }) => region === one.region)
    ?.attempts.find(({ job_id }) => job_id === one.job.id)?.verdict
  const earlier = attempts
    .filter(
      (other) =>
        other.region === one.region &&
        other.result !== 'skipped' &&
        (other.runAttempt < one.runAttempt || (other.runAttempt === one.runAttempt && other.round < one.round)),
    )
    .sort((a, b) => a.runAttempt - b.runAttempt || a.round - b.round)
    .at(-1)
  return {
    attempt: named(one, report, context),
    job: one.job,
    result: one.result ?? 'failure',
    cause: causeOf(one),
    failedStep: verdict?.step ?? undefined,
    evidence: verdict?.evidence?.text,
    runName: report.day === null ? null : runName(report.day, one.region, one.job.headSha),
    before: earlier === undefined ? undefined : named(earlier, report, context),
  }
}

function named(one: FoundAttempt, { pipeline }: GateReport, { repository, runId }: JobContext): TracedAttempt {
  return { repository, runId, runAttempt: one.runAttempt, pipeline, region: one.region, round: one.round }
}

function causeOf({ result, verdict }: FoundAttempt): TracedCause | undefined {
  return result === 'failure' ? { errorClass: verdict?.errorClass ?? 'unknown', reason: verdict?.reason } : undefined
}

function rootOutcome(report: GateReport, { attempts, context }: GateFindings) {
  const { repository, runId, runAttempt } = context
  const before = attempts
    .filter((one) => one.runAttempt < runAttempt && one.result !== undefined && one.result !== 'skipped')
    .map((one) => one.runAttempt)
  return {
    run: { repository, runId, runAttempt, pipeline: report.pipeline },
    dayResult: report.day_result,
    winner: report.winner?.region,
    day: report.day,
    runUrl: `${report.github.run_url}/attempts/${runAttempt}`,
    lost: report.regions.flatMap(({ region, result }) => {
      const last = lastRun(attempts.filter((one) => one.region === region))
      return result === 'success' || last?.result === undefined ? [] : [{ result: last.result, cause: causeOf(last) }]
    }),
    before: before.length === 0 ? undefined : Math.max(...before),
  }
}

/** The same facts as on the gateway, with the final verdict. */
function factsOf(one: FoundAttempt, report: GateReport, { stored, specs }: GateFindings) {
  const run = { pipeline: report.pipeline, version: report.version, day: report.day ?? undefined }
  const before = storedFacts(one, stored)
  const facts = finalFacts(one, before, { run, specs })
  return facts === undefined ? [] : [{ ...facts, attempt: attemptName(one.job.runId, one.runAttempt, one.round) }]
}
