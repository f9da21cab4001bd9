/** The failures of a date by cause: what broke in twenty regions at once is told once. */
import type { ReportVerdict } from '../report.ts'
import { normalise } from '../tickets/fingerprint.ts'
import type { AttemptReport, GateReport, RegionReport, TicketReport } from './gate-report.ts'

export interface FailedAttempt {
  readonly region: RegionReport
  readonly attempt: AttemptReport
}

export interface CauseGroup {
  /** Of the latest attempt that failed for it. */
  readonly verdict: ReportVerdict
  /** The attempt whose verdict it is. */
  readonly shown: FailedAttempt
  /** Regions of which an attempt failed for it, in the order of the report. */
  readonly regions: readonly RegionReport[]
  /** Those whose last attempt failed for it. */
  readonly standing: readonly RegionReport[]
  /** Undefined where no ticket is known. */
  readonly ticket: TicketReport | undefined
}

/** Those that need a person first, then those that are run again, then those that are over. */
export function causesOf(report: GateReport): CauseGroup[] {
  const names = report.regions.map(({ region }) => region)
  const groups = new Map<string, FailedAttempt[]>()
  for (const region of report.regions) {
    for (const attempt of region.attempts) {
      if (attempt.result !== 'failure' || attempt.verdict === null) continue
      const { class: errorClass, reason } = attempt.verdict
      const key = JSON.stringify([errorClass, reason, normalise(proofOf(attempt.verdict), names)])
      groups.set(key, [...(groups.get(key) ?? []), { region, attempt }])
    }
  }
  return [...groups.values()].map((attempts) => group(attempts, report)).sort((a, b) => rankOf(a) - rankOf(b))
}

/** The text by which causes of one reason differ: without a line there is still the step, and two that say nothing are two causes. */
export function proofOf({ evidence, step }: ReportVerdict): string {
  return evidence === null ? `step ${step ?? ''}` : evidence.text
}

/** The attempt that a region is judged by: what was skipped says nothing. */
export function lastRunOf({ attempts }: RegionReport): AttemptReport | undefined {
  return attempts.findLast(({ result }) => result !== 'skipped')
}

function group(attempts: readonly FailedAttempt[], report: GateReport): CauseGroup {
  const isLast = ({ region, attempt }: FailedAttempt) => region.result === 'failure' && lastRunOf(region) === attempt
  const shown = (attempts.find(isLast) ?? attempts.at(-1)) as FailedAttempt
  const verdict = shown.attempt.verdict as ReportVerdict
  const regions = [...new Set(attempts.map(({ region }) => region))]
  const standing = attempts.filter(isLast).map(({ region }) => region)
  return { verdict, shown, regions, standing, ticket: ticketOf(verdict, regions, report) }
}

/** The ticket of a cause, if one of these regions is in it. One that is closed was of another run. */
export function ticketOf(
  verdict: ReportVerdict,
  regions: readonly RegionReport[],
  { tickets }: Pick<GateReport, 'tickets'>,
): TicketReport | undefined {
  return tickets.find(
    (ticket) =>
      ticket.state !== 'closed' &&
      ticket.class === verdict.class &&
      ticket.reason === verdict.reason &&
      regions.some(({ region }) => ticket.regions.includes(region)),
  )
}

function rankOf({ standing, verdict }: CauseGroup): number {
  if (standing.length === 0) return 3
  if (!standing.some(({ decision }) => decision.kind === 'hold')) return 2
  return verdict.transient ? 1 : 0
}

/** `seen 7 times since 2026-11-20, last in us-west-2`; empty where nothing is known. Plain text. */
export function historyOf({ occurrences, first_seen, state, regions }: TicketReport): string {
  if (occurrences === null) return ''
  if (state === 'opened' && occurrences <= Math.max(1, regions.length)) return 'seen for the first time'
  const times = occurrences === 1 ? 'once' : `${occurrences} times`
  const since = first_seen === null ? '' : ` since ${first_seen.slice(0, 10)}`
  const last = regions.at(-1)
  return `seen ${times}${since}${last === undefined ? '' : `, last in ${last}`}`
}
