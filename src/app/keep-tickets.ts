/** The tickets of a gate: one open issue a cause that needs a person. Telemetry: whatever happens, nothing turns red. */
import type { GateReport, TicketReport } from '../core/gate/gate-report.ts'
import { errorClassNames } from '../core/taxonomy.ts'
import { type Issue, readTicket, stateOf, ticketName } from '../core/tickets/known-ticket.ts'
import type { News } from '../core/tickets/plan.ts'
import type { TicketSettings } from '../core/tickets/settings.ts'
import { recoveriesOf, type TicketCause, ticketCauses } from '../core/tickets/ticket-causes.ts'
import {
  countOf,
  emptyState,
  extend,
  firstSeen,
  join,
  type Recovery,
  type TicketState,
} from '../core/tickets/ticket-state.ts'
import { GitHubError } from './errors.ts'
import { inParallel } from './in-parallel.ts'
import { type Kept, keepTicket, type TicketFrame, type TicketPorts } from './keep-ticket.ts'
import { closeAsDuplicate, openTicket, ticketsOf } from './open-ticket.ts'
import type { Problem } from './problem.ts'

export interface TicketSetup {
  readonly mode: 'issue' | 'none'
  readonly settings: TicketSettings
  /** `github.event_name` */
  readonly event: string
}

export interface Tickets {
  readonly tickets: readonly TicketReport[]
  /** What could not be used of the settings. */
  readonly problems: readonly Problem[]
}

/** A run in which each region fails in a way of its own is read in its summary, and not in a hundred tickets. */
const mostCauses = 10
/** Tickets of one pipeline that a success is told to. */
const mostOpen = 20
/** Tickets that are kept at the same time: GitHub asks for few writes at once. */
const mostAtOnce = 3

/** Never throws but where the code is wrong. */
export async function keepTickets(report: GateReport, setup: TicketSetup, ports: TicketPorts): Promise<Tickets> {
  const nothing: Tickets = { tickets: [], problems: [] }
  // Who opened a pull request reads its checks; and what a stranger's branch prints is no reason for an issue.
  if (setup.mode === 'none' || report.round === 0 || setup.event.startsWith('pull_request')) return nothing
  const causes = ticketCauses(report, ports.sha256)
  const recoveries = recoveriesOf(report)
  if (causes.length === 0 && recoveries.length === 0) return nothing
  return await new Keeper(report, setup.settings, ports, recoveries).keep(causes)
}

class Keeper {
  readonly #report: GateReport
  readonly #settings: TicketSettings
  readonly #ports: TicketPorts
  readonly #recoveries: readonly Recovery[]
  readonly #frame: TicketFrame
  readonly #problems: Problem[] = []
  /** What stands in the way of every further request. */
  #refused: GitHubError | undefined

  constructor(report: GateReport, settings: TicketSettings, ports: TicketPorts, recoveries: readonly Recovery[]) {
    this.#report = report
    this.#settings = settings
    this.#ports = ports
    this.#recoveries = recoveries
    this.#frame = {
      repositoryUrl: report.github.run_url.replace(/\/actions\/runs\/\d+$/, ''),
      attempt: report.attempt,
      quietAfter: settings.quietAfter,
      dryRun: report.dry_run,
    }
  }

  async keep(causes: readonly TicketCause[]): Promise<Tickets> {
    const found = await this.#list(causes)
    if (found === undefined) return this.#all(causes.map((cause) => this.#failed(cause)))
    const open = found.filter(({ isOpen }) => isOpen)
    const [first, ...rest] = causes.slice(0, mostCauses)
    // The first one alone: where the token may not write, one request shows it.
    const kept = first === undefined ? [] : [await this.#cause(first, found)]
    kept.push(...(await inParallel(rest, mostAtOnce, async (cause) => await this.#cause(cause, found))))
    kept.push(...causes.slice(mostCauses).map((cause) => failed(cause, tooMany)))
    const prints = new Set(causes.map(({ fingerprint }) => fingerprint))
    const others = open.filter((issue) => this.#isOfOtherCause(issue, prints)).slice(0, mostOpen)
    const over = await inParallel(others, mostAtOnce, async (issue) => await this.#recovery(issue))
    return this.#all([...kept, ...over.flatMap((one) => one ?? [])])
  }

  #all(tickets: readonly TicketReport[]): Tickets {
    return { tickets, problems: this.#problems }
  }

  /** Undefined where it could not be read. That a green run may not read tickets is nothing to tell: it has none. */
  async #list(causes: readonly TicketCause[]): Promise<Issue[] | undefined> {
    return await this.#attempt(
      async () => {
        // Both in one answer: between two a ticket could be reopened, and be in neither.
        const all = await this.#ports.issues.list(causes.length > 0 ? 'all' : 'open')
        return all.filter((issue) => ticketName(issue) !== undefined)
      },
      (error) => {
        const isRefusal = error.status !== undefined && error.status < 500 && error.status !== 429
        if (causes.length === 0 && !isRefusal) this.#complain(error.message)
        return undefined
      },
    )
  }

  #isOfOtherCause(issue: Issue, prints: ReadonlySet<string>): boolean {
    const name = ticketName(issue)
    return name !== undefined && name.pipeline === this.#report.pipeline && !prints.has(name.fingerprint)
  }

  async #cause(cause: TicketCause, all: readonly Issue[]): Promise<TicketReport> {
    const report = await this.#attempt(
      async () => {
        const same = ticketsOf(cause.fingerprint, all)
        const [first, ...seconds] = same.filter(({ isOpen }) => isOpen)
        // Of several closed ones the newest: an older one was left for it.
        const found = first ?? same.at(-1)
        return (found && (await this.#again(cause, found, seconds))) ?? (await this.#open(cause))
      },
      (error) => failed(cause, error.message),
    )
    return report
  }

  /** Undefined where it turns out that this is no ticket any more. */
  async #again(cause: TicketCause, issue: Issue, seconds: readonly Issue[] = []): Promise<TicketReport | undefined> {
    const absorbed = await this.#absorb(seconds)
    const news = { occurrences: cause.occurrences, recoveries: this.#recoveries, absorbed }
    const kept = await keepTicket(issue, news, this.#frame, this.#ports)
    if (!this.#frame.dryRun)
      for (const second of seconds) await closeAsDuplicate(second, issue.number, this.#ports.issues)
    if (kept === undefined) return undefined
    return this.#done(cause, kept, kept.outcome === 'nothing' ? 'updated' : kept.outcome)
  }

  async #absorb(seconds: readonly Issue[]): Promise<TicketState> {
    let all = emptyState
    for (const issue of seconds)
      all = join(all, stateOf(readTicket(issue, await this.#ports.issues.comments(issue.number))))
    return all
  }

  async #open(cause: TicketCause): Promise<TicketReport> {
    const { pipeline, day, attempt } = this.#report
    if (this.#frame.dryRun) return this.#wouldOpen(cause)
    const origin = { pipeline, day, repositoryUrl: this.#frame.repositoryUrl, attempt }
    const { issue, isOurs, complaint } = await openTicket(cause, origin, this.#settings, this.#ports)
    if (complaint !== undefined) this.#complain(complaint)
    const report = await this.#again(cause, issue)
    if (report === undefined) throw new GitHubError(`Ticket ${issue.number} was taken away while it was opened.`)
    return isOurs ? { ...report, state: 'opened' } : report
  }

  #wouldOpen(cause: TicketCause): TicketReport {
    const state = extend(emptyState, cause.occurrences, [])
    return { ...named(cause), state: 'opened', ...counts(state), number: null, url: null, problem: null }
  }

  #done(cause: TicketCause, { ticket, state }: Kept, did: TicketReport['state']): TicketReport {
    return { ...named(cause), state: did, ...counts(state), number: ticket.number, url: ticket.url, problem: null }
  }

  /** A ticket of a cause that this run did not meet: reported where it is closed by it. */
  async #recovery(issue: Issue): Promise<TicketReport | undefined> {
    const name = ticketName(issue)
    if (this.#recoveries.length === 0 || name === undefined || this.#refused !== undefined) return undefined
    return await this.#attempt(
      async () => {
        const news: News = { occurrences: [], recoveries: this.#recoveries, absorbed: emptyState }
        const kept = await keepTicket(issue, news, this.#frame, this.#ports)
        if (kept?.outcome !== 'closed') return undefined
        return {
          fingerprint: name.fingerprint,
          class: errorClassNames.find((known) => known === name.class) ?? 'unknown',
          reason: name.reason,
          regions: [...kept.state.regions.keys()].sort(),
          state: 'closed' as const,
          ...counts(kept.state),
          number: kept.ticket.number,
          url: kept.ticket.url,
          problem: null,
        }
      },
      (error) => {
        this.#complain(error.message)
        return undefined
      },
    )
  }

  /** What GitHub refuses once it is not asked for again. */
  async #attempt<T, F>(work: () => Promise<T>, otherwise: (error: GitHubError) => F): Promise<T | F> {
    if (this.#refused !== undefined) return otherwise(this.#refused)
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      // Of these the next ticket may be free.
      if (error.status !== 409 && error.status !== 422) this.#refused ??= error
      return otherwise(error)
    }
  }

  #failed(cause: TicketCause): TicketReport {
    return failed(cause, this.#refused?.message ?? 'The ticket could not be kept.')
  }

  #complain(message: string): void {
    if (this.#problems.every((problem) => problem.message !== message))
      this.#problems.push({ where: 'tickets', message })
  }
}

const tooMany = `This run has more causes than tickets are opened at a time (${mostCauses}). The summary of the run names them all.`

function failed(cause: TicketCause, problem: string): TicketReport {
  const unknown = { number: null, url: null, occurrences: null, first_seen: null }
  return { ...named(cause), state: 'failed', ...unknown, problem }
}

function named({
  fingerprint,
  verdict,
  regions,
}: TicketCause): Pick<TicketReport, 'fingerprint' | 'class' | 'reason' | 'regions'> {
  return { fingerprint, class: verdict.class, reason: verdict.reason, regions }
}

function counts(state: TicketState): Pick<TicketReport, 'occurrences' | 'first_seen'> {
  const first = firstSeen(state)
  return { occurrences: countOf(state), first_seen: first === undefined ? null : new Date(first).toISOString() }
}
