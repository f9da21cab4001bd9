import { gateAnnotations } from '../../../src/core/gate/gate-annotations.ts'
import type { AttemptReport, RegionReport, TicketReport } from '../../../src/core/gate/gate-report.ts'
import { gateHeadline } from '../../../src/core/gate/headline.ts'
import { gateLine, gateSummary } from '../../../src/core/gate/summary.ts'
import { areas, failure, gateOf, success } from '../../golden/gates.ts'
import { outputs } from '../../golden/verdicts.ts'

const bytes = (text: string) => Buffer.byteLength(text)
const name = (index: number) => `${areas[index % 8]}-${index}`

/** Every text as long as it may be, and of the letters that grow most when they are escaped. */
function worst(index: number): RegionReport {
  const region = failure(name(index), outputs.upload503, 'Upload archive', 3)
  const long = (mark: string) =>
    `${String.fromCharCode(97 + (index % 26)).repeat(1 + (index >> 3))}${mark.repeat(5_000)}`
  return {
    ...region,
    decision: { ...region.decision, reason: long('|') },
    attempts: region.attempts.map((attempt) => ({
      ...attempt,
      note: long('|'),
      verdict: attempt.verdict && {
        ...attempt.verdict,
        step: long('`'),
        help: `${'x'.repeat(2_000)}`,
        evidence: {
          line: 4,
          text: long('|'),
          context: Array.from({ length: 7 }, (_, line) => ({ line: line + 1, text: long('|') })),
        },
      },
    })),
  }
}

describe('a summary of 256 regions', () => {
  it('stays under half of what GitHub takes, whatever the logs say', () => {
    const regions = Array.from({ length: 256 }, (_, index) => worst(index))
    const problems = Array.from({ length: 300 }, () => ({ where: '', message: '|'.repeat(9_000) }))
    const text = gateSummary(gateOf(regions, { problems }))
    expect(bytes(text)).toBeLessThan(512 * 1024)
    expect(text).toMatch(/\d+ more causes are in the table and the JSON report\./)
    expect(text).toMatch(/\d+ more rows are in the JSON report\./)
    expect(text).toContain('280 more are in the JSON report.')
  })

  it('tells one cause once, and folds what went well', () => {
    const regions = Array.from({ length: 256 }, (_, index) =>
      index % 2 === 0 ? failure(name(index), outputs.expired) : success(name(index), { is_winner: index === 1 }),
    )
    const text = gateSummary(gateOf(regions))
    expect(text.match(/^#### /gm)).toHaveLength(1)
    expect(text.match(/<pre>/g)).toHaveLength(1)
    expect(text).toContain('<details><summary>✅ 127 regions succeeded at once</summary>')
    expect(text.match(/^\| \*\*/gm)).toHaveLength(129)
    expect(text).toContain('🏆&nbsp;<b>winner</b>')
  })

  it('shows each region of a small matrix, in its order', () => {
    const text = gateSummary(gateOf([success('b'), failure('a', outputs.dns), success('c', { is_winner: true })]))
    expect([...text.matchAll(/^\| \*\*(.)\*\*/gm)].map(([, region]) => region)).toEqual(['b', 'a', 'c'])
  })
})

describe('causes', () => {
  it('differ by what the line says, not by its numbers or the name of its region', () => {
    const say = (region: string, line: string) => failure(region, [line])
    const text = gateSummary(
      gateOf([
        say('eu', 'curl: (6) Could not resolve host: eu.example.net'),
        say('us', 'curl: (6) Could not resolve host: us.example.net'),
        say('ap', 'curl: (6) Could not resolve host: other.example.org'),
      ]),
    )
    expect(text.match(/^#### .*/gm)).toEqual([
      '#### 🔁 eu and us: the name eu.example.net could not be resolved <code>network/dns</code>',
      '#### 🔁 ap: the name other.example.org could not be resolved <code>network/dns</code>',
    ])
  })

  it('that need a person come first', () => {
    const text = gateSummary(gateOf([failure('eu', outputs.dns), failure('us', outputs.expired)]))
    expect(text.match(/^#### \S+/gmu)).toEqual(['#### ✋', '#### 🔁'])
  })

  it('that are over say what came of their regions: not always a success', () => {
    const again = (region: string, then: RegionReport): RegionReport => ({
      ...then,
      region,
      attempts: [...failure(region, outputs.dns).attempts, ...then.attempts],
    })
    const said = (...regions: RegionReport[]) =>
      gateSummary(gateOf(regions)).match(/(?:Since then|(?:It has|They have) succeeded).*/gm)
    const expired = again('us', failure('us', outputs.expired))
    const cancelled: RegionReport = {
      ...again('eu', success('eu')),
      result: 'cancelled',
      attempts: again('eu', success('eu')).attempts.map((one, index) =>
        index === 0 ? one : { ...one, result: 'cancelled' },
      ),
    }
    expect(said(again('ap', success('ap')))).toEqual(['It has succeeded since: nothing is to do.'])
    expect(said(expired)).toEqual(['Since then: failed for another cause.'])
    expect(said(expired, cancelled, again('ap', success('ap')))).toEqual([
      'Since then: failed for another cause (us), cancelled (eu), succeeded (ap).',
    ])
  })

  it('stand where the region was only skipped since', () => {
    const failed = failure('us', outputs.expired)
    const [attempt] = failed.attempts as [AttemptReport]
    const skipped = { ...attempt, run_attempt: 2, result: 'skipped', verdict: null } as const
    const report = gateOf([{ ...failed, attempts: [attempt, skipped] }])
    expect(gateSummary(report)).toContain('#### ✋ us: a token has expired')
    expect(gateLine(report)).toContain('us (token_expired/expired-token) needs a person.')
    expect(gateHeadline(report)).toMatch(/us needs a person: assume the role again/)
  })

  it('say once why there is no ticket', () => {
    const regions = [failure('us', outputs.expired), failure('eu', outputs.upload503, 'Upload archive', 3)]
    const unknown = { fingerprint: 'ab', number: null, url: null, occurrences: null, first_seen: null }
    const tickets = regions.map(({ region, attempts }): TicketReport => {
      const verdict = attempts[0]?.verdict
      const cause = { class: verdict?.class ?? 'unknown', reason: verdict?.reason ?? '' } as const
      return { ...unknown, ...cause, regions: [region], state: 'failed', problem: 'GitHub answered 500.' }
    })
    expect(gateSummary(gateOf(regions, { tickets })).match(/^\*\*No ticket.*$/gm)).toEqual([
      '**No ticket:** GitHub answered 500.',
      '**No ticket**, for the same reason.',
    ])
  })

  it('have a decision for each that differs', () => {
    const text = gateSummary(
      gateOf([failure('eu', outputs.upload503), failure('us', outputs.upload503, 'Upload archive', 3)]),
    )
    expect(text).toContain('**Rerun:** external_api/http-503 passes by itself: rerun 1 of 2 in 5 s. (eu)')
    expect(text).toContain('**Hold:** The budget is spent: 2 of 2 reruns were made. (us)')
  })
})

describe('annotations', () => {
  it('are none where all went well', () => {
    expect(gateAnnotations(gateOf([success('us', { is_winner: true })]))).toEqual([])
  })

  it('tell the day and each cause: an error for a person, a warning for a rerun', () => {
    const told = gateAnnotations(gateOf([failure('eu', outputs.expired), failure('us', outputs.dns)]))
    expect(told.map(({ level, title }) => [level, title])).toEqual([
      ['notice', 'Lumen: the day'],
      ['error', 'Lumen: eu, token_expired/expired-token'],
      ['warning', 'Lumen: us, network/dns'],
    ])
    expect(told[2]?.message.split('\n')).toEqual([
      'us failed: the name catalogue.example.net could not be resolved; it is run again in 5 s (rerun 1 of 2).',
      'Evidence: curl: (6) Could not resolve host: catalogue.example.net',
      expect.stringMatching(/^What to do: /),
      'https://github.com/org/lumen-action/blob/v1/docs/runbook.md#network-dns',
    ])
  })

  it('are at most ten of a level, and count the rest', () => {
    const regions = Array.from({ length: 26 }, (_, index) =>
      failure(name(index), [`curl: (6) Could not resolve host: ${String.fromCharCode(97 + index)}.example.net`]),
    )
    const told = gateAnnotations(gateOf(regions))
    expect(told.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(told.at(-1)).toMatchObject({
      title: 'Lumen: 17 more causes',
      message: '17 regions failed for 17 other causes: see the summary.',
    })
  })
})
