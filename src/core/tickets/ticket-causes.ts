/** What a gate's report says to the tickets: which causes need a person, and which regions succeeded. */
import { proofOf } from '../gate/causes.ts'
import type { AttemptReport, GateReport, RegionReport } from '../gate/gate-report.ts'
import type { ReportVerdict } from '../report.ts'
import { fingerprint } from './fingerprint.ts'
import type { Occurrence, Recovery } from './ticket-state.ts'

/** One cause of this run that needs a person, with the region that shows it. */
export interface TicketCause {
  readonly fingerprint: string
  readonly verdict: ReportVerdict
  readonly region: string
  readonly jobUrl: string | null
  readonly regions: readonly string[]
  readonly occurrences: readonly Occurrence[]
}

/**
 * The causes of the regions that are held, in the order of the regions. A region is judged by its last failure; earlier
 * attempts of it that failed for the same cause are counted too.
 */
export function ticketCauses(report: GateReport, sha256: (text: string) => string): TicketCause[] {
  const names = report.regions.map(({ region }) => region)
  const causes = new Map<string, TicketCause>()
  for (const region of report.regions) {
    if (region.result !== 'failure' || !report.held_regions.includes(region.region)) continue
    const failed = region.attempts.flatMap((attempt) => {
      if (attempt.result !== 'failure' || attempt.verdict === null) return []
      return [{ attempt, verdict: attempt.verdict, print: printOf(attempt.verdict, report.pipeline, names, sha256) }]
    })
    const last = failed.at(-1)
    if (last === undefined) continue
    const occurrences = failed
      .filter(({ print }) => print === last.print)
      .map(({ attempt }) => occurrenceOf(attempt, region, report))
    const known = causes.get(last.print)
    causes.set(last.print, {
      fingerprint: last.print,
      verdict: known?.verdict ?? last.verdict,
      region: known?.region ?? region.region,
      jobUrl: known === undefined ? last.attempt.job_url : known.jobUrl,
      regions: [...(known?.regions ?? []), region.region],
      occurrences: [...(known?.occurrences ?? []), ...occurrences],
    })
  }
  return [...causes.values()].map(withinLimit)
}

/** Attempts of one gate that a ticket can hold. */
const mostOccurrences = 700

/** The last one of each region where there are too many. */
function withinLimit(cause: TicketCause): TicketCause {
  if (cause.occurrences.length <= mostOccurrences) return cause
  const last = new Map(cause.occurrences.map((one) => [one.region, one]))
  return { ...cause, occurrences: [...last.values()] }
}

function printOf(
  verdict: ReportVerdict,
  pipeline: string,
  regions: readonly string[],
  sha256: (text: string) => string,
): string {
  const { class: errorClass, reason } = verdict
  return fingerprint({ pipeline, class: errorClass, reason }, proofOf(verdict), regions, sha256)
}

function occurrenceOf(attempt: AttemptReport, { region }: RegionReport, report: GateReport): Occurrence {
  return { attempt: attempt.attempt, region, at: timeOf(attempt, report), runId: attempt.run_id }
}

/** The last success of each region that succeeded. */
export function recoveriesOf(report: GateReport): Recovery[] {
  return report.regions.flatMap(({ region, attempts }) => {
    const succeeded = attempts.findLast(({ result }) => result === 'success')
    return succeeded === undefined ? [] : [{ region, attempt: succeeded.attempt, at: timeOf(succeeded, report) }]
  })
}

function timeOf({ completed_at }: AttemptReport, { generated_at }: GateReport): number {
  const time = Date.parse(completed_at ?? '')
  return Number.isNaN(time) ? Date.parse(generated_at) : time
}
