/** The causes of a gate's report as a message tells them: those that stand, also where it cannot be told why a region failed. */
import { oneLine } from '../escape.ts'
import { type CauseGroup, causesOf, lastRunOf, ticketOf } from '../gate/causes.ts'
import type { GateReport, RegionReport, TicketReport } from '../gate/gate-report.ts'
import { hasFailed } from '../gate/judge-day.ts'
import type { ReportVerdict } from '../report.ts'
import { because, causeName } from '../summary.ts'

export interface ToldCause {
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

/** Those that need a person first. Regions of one cause of which only some are rerun are two. */
export function toldCauses(report: GateReport): ToldCause[] {
  const known = causesOf(report).flatMap((group) =>
    [false, true].flatMap((isRerun) => {
      const regions = group.standing.filter(({ decision }) => (decision.kind === 'rerun') === isRerun)
      return regions.length === 0 ? [] : [told(group, regions, isRerun, report)]
    }),
  )
  return [...known, ...untold(report)].sort((one, other) => Number(one.isRerun) - Number(other.isRerun))
}

function told(
  { verdict: { help, runbook_url }, shown }: CauseGroup,
  regions: readonly RegionReport[],
  isRerun: boolean,
  report: GateReport,
): ToldCause {
  const lasts = regions.flatMap((region) => lastRunOf(region) ?? [])
  const verdicts = lasts.flatMap(({ verdict }) => verdict ?? [])
  const verdict = verdicts[0] ?? (shown.attempt.verdict as ReportVerdict)
  const isSame = verdicts.every(({ step }) => step === verdict.step)
  const step = verdict.step === null || !isSame ? '' : ` in ${oneLine(verdict.step, 100)}`
  const ticket = ticketOf(verdict, regions, report)
  return {
    ...common(regions, isRerun),
    what: `failed${step}: ${because(verdict)}`,
    name: causeName(verdict),
    evidence: verdict.evidence,
    // One that could not be kept has no address.
    ticket: ticket === undefined || ticket.number === null ? null : ticket,
    help,
    runbook: runbook_url,
  }
}

/** Regions of which nothing is known but that they failed, or not even that: by what is said of them. */
function untold({ regions }: GateReport): ToldCause[] {
  const groups = new Map<string, RegionReport[]>()
  for (const region of regions) {
    if (!hasFailed(region.result) || (region.result === 'failure' && lastRunOf(region)?.verdict)) continue
    // The sentence of a region that cannot be told says itself what to do.
    const what =
      region.result === 'failure' ? 'failed, and nothing is known about it' : region.decision.reason.replace(/\.$/, '')
    const key = JSON.stringify([what, region.decision.kind])
    groups.set(key, [...(groups.get(key) ?? []), region])
  }
  return [...groups].map(([key, of]) => {
    const [what, kind] = JSON.parse(key) as [string, string]
    const nothing = { name: null, evidence: null, ticket: null, help: null, runbook: null }
    return { ...common(of, kind === 'rerun'), what, ...nothing }
  })
}

function common(regions: readonly RegionReport[], isRerun: boolean) {
  const [first] = regions
  const isKnown = first?.result === 'failure'
  return {
    regions: regions.map(({ region }) => region),
    isRerun,
    runs: isKnown ? regions.flatMap((region) => lastRunOf(region)?.run_id ?? []) : [],
    job: isKnown && first !== undefined ? (lastRunOf(first)?.job_url ?? null) : null,
  }
}
