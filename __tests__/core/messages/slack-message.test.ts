import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AttemptReport, GateReport, RegionReport } from '../../../src/core/gate/gate-report.ts'
import type { DayChange } from '../../../src/core/messages/change.ts'
import { slackMessage } from '../../../src/core/messages/slack-message.ts'
import { degradedDay, expired, failedDay, recoveredDay } from '../../fixtures/day-reports.ts'
import { asFile, golden } from '../../golden.ts'
import { angled, mrkdwnOf, slackFaults } from './slack-rules.ts'

const days = { failed: failedDay, degraded: degradedDay, recovered: recoveredDay } as const
const messageOf = (report: GateReport) => slackMessage(report, report.change as DayChange)
const buttonsOf = (report: GateReport) =>
  messageOf(report).blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map(({ text, url }) => [text.text, url]) : [],
  )
const codeOf = (report: GateReport) =>
  messageOf(report).blocks.flatMap((block) =>
    block.type === 'rich_text' ? block.elements.flatMap(({ elements }) => elements.map(({ text }) => text)) : [],
  )

describe.each(Object.entries(days))('the message of a date that %s', (name, report) => {
  it('is the golden one', () => {
    const text = asFile(messageOf(report))
    expect(text).toBe(golden(`slack-${name}.json`, text))
  })

  it('keeps to what Slack documents', () => {
    expect(slackFaults(messageOf(report))).toEqual([])
  })

  it('has links of ours only, and no mention', () => {
    const found = mrkdwnOf(messageOf(report)).flatMap(angled)
    expect(found.every((inner) => inner.startsWith('https://github.com/acme/pipeline/'))).toBe(true)
  })
})

describe('what is told', () => {
  it('says of a failed date the region, class, run, proof, what to do, and opens run and runbook', () => {
    const words = mrkdwnOf(messageOf(failedDay)).join('\n')
    expect(words).toContain('20261124 has failed so far: 0 of 3 regions succeeded.')
    expect(words).toContain(
      '*us-west-2 and eu-central-1* failed in Upload archive: a token has expired. They need a person.',
    )
    expect(words).toContain('• Error class: `token_expired/expired-token`')
    expect(words).toContain('• Runs: `20261124-us-west-2-9fceb02d`, `20261124-eu-central-1-9fceb02d`')
    expect(words).toContain('• To do: Issue a new token and put it into the secret.')
    // The name is broken up, so that Slack makes no link of it.
    expect(words.replaceAll('\u200B', '')).toContain(
      '*ap-northeast-2* failed in Upload archive: the name bucket.acme.dev could not be resolved. It is rerun.',
    )
    expect(codeOf(failedDay)).toEqual([
      'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
      'curl: (6) Could not resolve host: bucket.acme.dev',
    ])
    expect(buttonsOf(failedDay)).toEqual([
      ['Run', 'https://github.com/acme/pipeline/actions/runs/19000000001'],
      ['Runbook', expect.stringMatching(/runbook\.md#token_expired-expired-token$/)],
    ])
  })

  it('says of a degraded date who won it and which ticket there is', () => {
    const words = mrkdwnOf(messageOf(degradedDay)).join('\n')
    expect(words).toContain('Winner: `20261124-us-west-2-9fceb02d`')
    expect(words).toContain('• Ticket: <https://github.com/acme/pipeline/issues/412|#412>, seen 3 times')
    expect(buttonsOf(degradedDay)).toEqual([
      ['Run', 'https://github.com/acme/pipeline/actions/runs/19000000001'],
      ['Ticket #412', 'https://github.com/acme/pipeline/issues/412'],
      ['Runbook', expect.stringMatching(/^https:/)],
    ])
  })

  it('says of a recovered date who failed before, and that the ticket is closed', () => {
    const words = mrkdwnOf(messageOf(recoveredDay)).join('\n')
    expect(words).toContain('• *eu-central-1* succeeded in attempt 2, after `token_expired/expired-token`')
    expect(words).not.toContain('needs a person')
    expect(codeOf(recoveredDay)).toEqual([])
    expect(buttonsOf(recoveredDay)).toEqual([
      ['Run', 'https://github.com/acme/pipeline/actions/runs/19000000001/attempts/2'],
      ['Ticket #412, closed', 'https://github.com/acme/pipeline/issues/412'],
    ])
  })

  it('says so where a date is saved and still needs a person', () => {
    const saved = messageOf({ ...degradedDay, change: 'recovered' })
    expect(JSON.stringify(saved.blocks[0])).toContain('20261124 has recovered, but is degraded')
    expect(mrkdwnOf(saved).join('\n')).toContain('It needs a person.')
  })

  it.each([
    ['for one cause once', 'PUT 7 to bucket-us-west-2: denied', 'PUT 31 to bucket-eu-central-1: denied', 1],
    ['for two causes of one class each with its own proof', 'login to a.acme.dev', 'login to b.acme.dev', 2],
  ])('tells of two regions that fail %s', (_, one, other, count) => {
    const texts: Record<string, string> = { 'us-west-2': one, 'eu-central-1': other }
    const regions = failedDay.regions.flatMap((region) => {
      const text = texts[region.region]
      const verdict = { ...expired, evidence: { line: 1, text: text ?? '', context: [] } }
      return text ? [{ ...region, attempts: region.attempts.map((attempt) => ({ ...attempt, verdict })) }] : []
    })
    expect(codeOf({ ...failedDay, regions })).toEqual([one, other].slice(0, count))
  })

  it('shows the code in what to do', () => {
    const words = mrkdwnOf(messageOf(withTexts('Grant `contents: write`, or push with a token that may.'))).join('\n')
    expect(words).toContain('• To do: Grant `contents: write`, or push with a token that may.')
  })

  it('tells what is rerun and what needs a person of one cause apart, and names a step only where it is that of all', () => {
    const [, , held] = failedDay.regions as [RegionReport, RegionReport, RegionReport]
    const [attempt] = held.attempts as [AttemptReport]
    const other = { ...attempt, verdict: { ...expired, step: 'Download archive' } }
    const rerun = { ...held.decision, kind: 'rerun' } as const
    const regions = [held, { ...held, region: 'b2', attempts: [other] }, { ...held, region: 'c3', decision: rerun }]
    const words = mrkdwnOf(messageOf({ ...failedDay, regions, tickets: [] })).join('\n')
    expect(words.match(/^\*.*$/gm)).toEqual([
      '*eu-central-1 and b2* failed: a token has expired. They need a person.',
      '*c3* failed in Upload archive: a token has expired. It is rerun.',
    ])
  })

  it('quotes why a region cannot be told', () => {
    const reason = 'Region eu has no job in this run; its jobs are "a".'
    const decision = { kind: 'hold', reason, delay_seconds: 0, not_before: null } as const
    const regions = [{ region: 'eu', result: 'unclear', decision, attempts: [] }] as const
    const words = mrkdwnOf(messageOf({ ...failedDay, regions, held_regions: ['eu'] })).join('\n')
    expect(words).toContain('*eu*: Region eu has no job in this run; its jobs are "a". It needs a person.')
  })
})

/** The failed date with its texts replaced by a stranger's. */
function withTexts(text: string, count = 3): GateReport {
  const verdict = {
    ...expired,
    step: text,
    help: text,
    evidence: { line: 7, text, context: [] },
  }
  const [first] = failedDay.regions
  const regions = Array.from({ length: count }, (_, index) => ({
    ...(first as GateReport['regions'][number]),
    region: `r${index}`,
    attempts: (first as GateReport['regions'][number]).attempts.map((one) => ({
      ...one,
      // Each another cause: numbers alone make none.
      verdict: {
        ...verdict,
        step: `${index} ${text}`,
        evidence: { ...verdict.evidence, text: `${text} ${String.fromCharCode(97 + (index % 26)).repeat(1 + index)}` },
        runbook_url: `https://example.com/${index}`,
      },
      job_url: `https://github.com/acme/pipeline/${'x'.repeat(index * 100)}`,
    })),
  }))
  return { ...failedDay, pipeline: text, regions, held_regions: regions.map(({ region }) => region) }
}

const hostile = [
  '<!channel> <!here|x> <@U012AB3CD> <#C0123|general> @here @channel @everyone',
  '<https://evil.example/|Sign in> https://evil.example/x www.evil.example mailto:a@evil.example',
  '``` *bold* _it_ ~gone~ `code` > quote :rotating_light: &lt;!channel&gt; &amp;',
  'a\nb\r\u2028c\u202Edrow\u200B\u0000',
  '*'.repeat(400),
  '&'.repeat(5000),
  '😀'.repeat(3000),
  '',
]

describe('a stranger’s text', () => {
  it.each(hostile)('has no effect: %j', (text) => {
    const report = withTexts(text)
    const message = messageOf(report)
    expect(slackFaults(message)).toEqual([])
    for (const mrkdwn of mrkdwnOf(message)) {
      expect(angled(mrkdwn).every((inner) => inner.startsWith('https://github.com/acme/pipeline/'))).toBe(true)
      expect(mrkdwn).not.toMatch(/```|@(?:here|channel|everyone)|:rotating_light:|https?:\/\/evil|www\.evil|\u202E/)
      // Bold and code are ours, and both ends of each stand on one line.
      for (const line of mrkdwn.split('\n')) {
        expect((line.match(/\*/g) ?? []).length % 2).toBe(0)
        expect((line.match(/`/g) ?? []).length % 2).toBe(0)
      }
    }
  })

  it('is within the limits, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.string({
        unit: fc.constantFrom('<', '&', '>', '*', '`', '@', ':', '_', ' ', 'a', '\n', '😀'),
        maxLength: 3000,
      }),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (words, count) => {
        const message = messageOf(withTexts(`x${words}`, count))
        expect(slackFaults(message)).toEqual([])
        for (const mrkdwn of mrkdwnOf(message))
          expect(angled(mrkdwn).every((inner) => inner.startsWith('https://github.com/acme/pipeline/'))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('shows eight causes and counts the rest', () => {
    const message = messageOf(withTexts('x', 40))
    expect(codeOf(withTexts('x', 40))).toHaveLength(8)
    expect(mrkdwnOf(message).join('\n')).toContain('32 more causes: the summary of the run has them.')
  })
})

it('leaves out a button whose address is none', () => {
  const [ticket] = degradedDay.tickets
  const tickets = [{ ...(ticket as GateReport['tickets'][number]), url: 'javascript:alert(1)' }]
  expect(buttonsOf({ ...degradedDay, tickets }).map(([label]) => label)).toEqual(['Run', 'Runbook'])
})
