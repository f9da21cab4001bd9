/** The failures of a gate's report by their cause: regions that failed for one and the same are told of once. */
import { oneLine } from '../escape.ts'
import type { AttemptReport, GateReport, RegionReport, TicketReport } from '../gate/gate-report.ts'
import { hasFailed } from '../gate/judge-day.ts'
import type { ReportVerdict } from '../report.ts'
import { because } from '../summary.ts'

export interface Cause {
  readonly regions: readonly string[]
  /** What happened: `failed in Upload archive: a token has expired`, or why it cannot be told. */
  readonly what: string
  /** Whether it is tried again; else it needs a person. */
  readonly isRerun: boolean
  /** `class/reason`; null where it cannot be told. */
  readonly name: string | null
  /** Names of the runs, where they have one. */
  readonly runs: readonly string[]
  /** Address of the first one's job. */
  readonly job: string | null
  /** Of the first one. */
  readonly evidence: ReportVerdict['evidence']
  readonly ticket: TicketReport | null
  readonly help: string | null
  readonly runbook: string | null
}

/** Those that need a person first, else in the order of the regions. */
export function causesOf(report: GateReport): Cause[] {
  const causes = new Map<string, Cause>()
  for (const region of report.regions) {
    if (!hasFailed(region.result)) continue
    const last =
      region.result === 'failure' ? region.attempts.findLast(({ result }) => result === 'failure') : undefined
    const cause = causeOf(region, last, report.tickets)
    const key = JSON.stringify([cause.what, cause.isRerun, cause.name, unchanging(cause, region.region)])
    const other = causes.get(key)
    causes.set(key, other === undefined ? cause : join(other, cause))
  }
  return [...causes.values()].sort((one, other) => Number(one.isRerun) - Number(other.isRerun))
}

function causeOf(
  { region, decision }: RegionReport,
  last: AttemptReport | undefined,
  tickets: readonly TicketReport[],
): Cause {
  const verdict = last?.verdict ?? null
  const common = { regions: [region], isRerun: decision.kind === 'rerun', runs: last?.run_id ? [last.run_id] : [] }
  const job = last?.job_url ?? null
  if (verdict === null) {
    // The sentence of a region that cannot be told says itself what to do.
    const what = last === undefined ? decision.reason.replace(/\.$/, '') : 'failed, and nothing is known about it'
    return { ...common, what, name: null, job, evidence: null, ticket: null, help: null, runbook: null }
  }
  const step = verdict.step === null ? '' : ` in ${oneLine(verdict.step, 100)}`
  const isOf = (ticket: TicketReport) => ticket.class === verdict.class && ticket.reason === verdict.reason
  return {
    ...common,
    what: `failed${step}: ${because(verdict)}`,
    name: `${verdict.class}/${verdict.reason}`,
    job,
    evidence: verdict.evidence,
    ticket: tickets.find((ticket) => isOf(ticket) && isOpen(ticket) && ticket.regions.includes(region)) ?? null,
    help: verdict.help,
    runbook: verdict.runbook_url,
  }
}

/** The proof without what changes from region to region: the region's name, numbers, hashes. */
function unchanging({ evidence }: Cause, region: string): string {
  const text = evidence?.text.slice(0, 300) ?? ''
  return text.replaceAll(region, '').replace(/\b[0-9a-f]{7,64}\b|\d+/gi, '#')
}

function isOpen({ state, number }: TicketReport): boolean {
  return state !== 'failed' && state !== 'closed' && number !== null
}

function join(one: Cause, other: Cause): Cause {
  return {
    ...one,
    regions: [...one.regions, ...other.regions],
    runs: [...one.runs, ...other.runs],
    ticket: one.ticket ?? other.ticket,
  }
}
