/** The failures of a date by cause: what broke in twenty regions at once is told once. */
import type { ReportVerdict } from '../report.ts'
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
  /** Names of the regions, in the order of the report. */
  readonly regions: readonly string[]
  /** Regions whose last attempt failed for it; empty where all have succeeded since. */
  readonly standing: readonly RegionReport[]
  /** Undefined where no ticket is known. */
  readonly ticket: TicketReport | undefined
}

/** Those that need a person first, then those that are run again, then those that are over. */
export function causesOf(report: GateReport): CauseGroup[] {
  const groups = new Map<string, FailedAttempt[]>()
  for (const region of report.regions) {
    for (const attempt of region.attempts) {
      if (attempt.result !== 'failure' || attempt.verdict === null) continue
      const key = causeKey(attempt.verdict, region.region)
      groups.set(key, [...(groups.get(key) ?? []), { region, attempt }])
    }
  }
  return [...groups.values()].map((attempts) => group(attempts, report)).sort((a, b) => rankOf(a) - rankOf(b))
}

function group(attempts: readonly FailedAttempt[], { tickets }: GateReport): CauseGroup {
  const isLast = ({ region, attempt }: FailedAttempt) => region.attempts.at(-1) === attempt
  const shown = (attempts.find(isLast) ?? attempts.at(-1)) as FailedAttempt
  const verdict = shown.attempt.verdict as ReportVerdict
  const regions = [...new Set(attempts.map(({ region }) => region.region))]
  return {
    verdict,
    shown,
    regions,
    standing: attempts.filter((one) => isLast(one) && one.region.result === 'failure').map(({ region }) => region),
    ticket: tickets.find((one) => isAbout(one, verdict) && one.regions.some((region) => regions.includes(region))),
  }
}

function isAbout(ticket: TicketReport, verdict: ReportVerdict): boolean {
  return ticket.state !== 'closed' && ticket.class === verdict.class && ticket.reason === verdict.reason
}

function rankOf({ standing, verdict }: CauseGroup): number {
  if (standing.length === 0) return 3
  if (!standing.some(({ decision }) => decision.kind === 'hold')) return 2
  return verdict.transient ? 1 : 0
}

/** The cause and its line, without what changes from region to region: the region's name, numbers, hashes. */
function causeKey({ class: errorClass, reason, evidence }: ReportVerdict, region: string): string {
  const text = (evidence?.text ?? '')
    .slice(0, 300)
    .replaceAll(region, '')
    .replace(/\b[0-9a-f]{7,64}\b|\d+/gi, '#')
  return `${errorClass}/${reason}\n${text}`
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
