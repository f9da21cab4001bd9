import fc from 'fast-check'
import type { KnownTicket } from '../../../src/core/tickets/known-ticket.ts'
import { bringsNew, type News, type Progress, planTicket } from '../../../src/core/tickets/plan.ts'
import {
  countOf,
  emptyState,
  extend,
  lastFailure,
  type Occurrence,
  type Recovery,
  type TicketState,
} from '../../../src/core/tickets/ticket-state.ts'

const failure = (region: string, at: number): Occurrence => ({ attempt: `${at}-1`, region, at, runId: null })
const success = (region: string, at: number): Recovery => ({ attempt: `${at}-1`, region, at })
const news = (occurrences: readonly Occurrence[], recoveries: readonly Recovery[] = []): News => ({
  occurrences,
  recoveries,
  absorbed: emptyState,
})
const state = (...failures: readonly Occurrence[]): TicketState => extend(emptyState, failures, [])

/** Opened by a failure of `a` at 10. */
function ticket(change: Partial<KnownTicket> = {}): KnownTicket {
  return {
    number: 1,
    url: 'https://github.com/acme/pipeline/issues/1',
    isOpen: true,
    stateReason: null,
    closedAt: undefined,
    first: state(failure('a', 10)),
    count: undefined,
    secondCounts: [],
    words: [],
    ...change,
  }
}

const counted = (counts: TicketState) => ({ count: { id: 7, body: '', state: counts } })
const closed = { isOpen: false, stateReason: 'completed', closedAt: 50 } as const

function plan(known: KnownTicket, what: News, change: { hasClosed?: boolean; quietAfter?: number } = {}) {
  const progress: Progress = { isNew: bringsNew(known, what), hasClosed: change.hasClosed ?? false }
  const { outcome, writes } = planTicket(known, what, progress, change.quietAfter ?? 20)
  return [outcome, ...writes.map((write) => (write.kind === 'say' ? `say ${write.key}` : write.kind))]
}

describe('the plan of a ticket', () => {
  it.each([
    ['a failure that it began with', ticket(), news([failure('a', 10)]), ['updated']],
    ['a second failure', ticket(), news([failure('a', 20)]), ['updated', 'count']],
    ['a failure in another region', ticket(), news([failure('b', 20)]), ['updated', 'count']],
    ['a success of its only region', ticket(), news([], [success('a', 20)]), ['closed', 'say closed-10', 'close']],
    ['a success before its failure', ticket(), news([], [success('a', 5)]), ['nothing', 'count']],
    ['a success elsewhere', ticket(), news([], [success('b', 20)]), ['nothing']],
    [
      'a success of one of two regions',
      ticket({ first: state(failure('a', 10), failure('b', 10)) }),
      news([], [success('a', 20)]),
      ['nothing', 'count'],
    ],
    [
      'a late failure, over already',
      ticket(counted(state(failure('a', 15)))),
      news([failure('a', 16)], [success('a', 20)]),
      ['closed', 'count', 'say closed-16', 'close'],
    ],
    [
      'a closing word that was said already',
      ticket({ words: [{ id: 9, key: 'closed-10' }] }),
      news([], [success('a', 20)]),
      ['closed', 'close'],
    ],
    ['its return', ticket(closed), news([failure('a', 60)]), ['reopened', 'count', 'reopen', 'say reopened-50']],
    ['a repeated gate after it was closed', ticket(closed), news([failure('a', 10)]), ['updated'].map(() => 'quiet')],
    [
      'its return after a person closed it as not planned',
      ticket({ ...closed, stateReason: 'not_planned' }),
      news([failure('a', 60)]),
      ['quiet', 'count'],
    ],
    [
      'a failure that came after a later success',
      ticket({ ...closed, ...counted(extend(state(failure('a', 10)), [], [success('a', 30)])) }),
      news([failure('a', 20)]),
      ['quiet', 'count'],
    ],
    [
      'a count that two gates began',
      ticket({ ...counted(state(failure('a', 20))), secondCounts: [{ id: 8, state: state(failure('b', 21)) }] }),
      news([failure('a', 20)]),
      ['updated', 'count'],
    ],
    [
      'a second count whose content the first one holds',
      ticket({
        ...counted(state(failure('a', 20), failure('b', 21))),
        secondCounts: [{ id: 8, state: state(failure('b', 21)) }],
      }),
      news([failure('a', 20)]),
      ['updated', 'remove'],
    ],
    [
      'a word that two gates said',
      ticket({
        words: [
          { id: 8, key: 'reopened-5' },
          { id: 9, key: 'reopened-5' },
        ],
      }),
      news([failure('a', 10)]),
      ['updated', 'remove'],
    ],
  ])('for %s', (_, known, what, expected) => {
    expect(plan(known, what)).toEqual(expected)
  })

  it('says nothing more when it has happened often enough', () => {
    expect(plan(ticket(), news([failure('a', 20)]), { quietAfter: 1 })).toEqual(['quiet', 'count'])
    expect(plan(ticket(closed), news([failure('a', 60)]), { quietAfter: 1 })).toEqual(['reopened', 'count', 'reopen'])
    expect(plan(ticket(), news([], [success('a', 20)]), { quietAfter: 0 })).toEqual(['closed', 'close'])
  })

  it('reopens what it has closed itself where a failure has crossed it', () => {
    const crossed = ticket({ ...closed, ...counted(state(failure('b', 40))) })
    expect(plan(crossed, news([], [success('a', 20)]), { hasClosed: true })).toEqual([
      'reopened',
      'count',
      'reopen',
      'say reopened-50',
    ])
  })

  it('has nothing left to do when it was done, and never counts twice', () => {
    const region = fc.constantFrom('a', 'b', 'c')
    const time = fc.integer({ min: 1, max: 99 })
    const failures = fc.array(
      fc.tuple(region, time).map(([name, at]) => failure(name, at)),
      { maxLength: 5 },
    )
    const successes = fc.array(
      fc.tuple(region, time).map(([name, at]) => success(name, at)),
      { maxLength: 5 },
    )
    const any = fc.record({
      isOpen: fc.boolean(),
      stateReason: fc.constantFrom('completed', 'not_planned', 'reopened', null),
      first: failures.map((all) => state(...all)),
      count: fc.option(
        failures.map((all) => ({ id: 7, body: '', state: state(...all) })),
        { nil: undefined },
      ),
    })
    fc.assert(
      fc.property(any, failures, successes, fc.nat({ max: 5 }), (change, occurrences, recoveries, quietAfter) => {
        let known = ticket({ ...change, closedAt: change.isOpen ? undefined : 50 })
        const what = news(occurrences, recoveries)
        const progress = { isNew: bringsNew(known, what), hasClosed: false }
        const done = planTicket(known, what, progress, quietAfter)
        expect(countOf(done.state)).toBeGreaterThanOrEqual(
          new Set(occurrences.map(({ attempt, region: name }) => attempt + name)).size,
        )
        for (const write of done.writes) {
          if (write.kind === 'count') known = { ...known, count: { id: 7, body: '', state: done.state } }
          if (write.kind === 'close') known = { ...known, isOpen: false, stateReason: 'completed', closedAt: 60 }
          if (write.kind === 'reopen') known = { ...known, isOpen: true, stateReason: 'reopened', closedAt: undefined }
          if (write.kind === 'say') known = { ...known, words: [...known.words, { id: 9, key: write.key }] }
        }
        const hasClosed = done.writes.some(({ kind }) => kind === 'close')
        const again = planTicket(known, what, { ...progress, hasClosed }, quietAfter)
        expect(again.writes).toEqual([])
        expect(countOf(again.state)).toBe(countOf(done.state))
        expect(lastFailure(again.state)).toBe(lastFailure(done.state))
      }),
      { numRuns: 500 },
    )
  })
})
