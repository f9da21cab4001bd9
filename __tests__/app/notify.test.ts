import { describe, expect, it } from '@jest/globals'
import { ReceiverError } from '../../src/app/errors.ts'
import { messageLines, notify } from '../../src/app/notify.ts'
import type { GateReport } from '../../src/core/gate/gate-report.ts'
import type { SlackMessage } from '../../src/core/messages/slack-message.ts'
import { degradedDay, failedDay, recoveredDay } from '../fixtures/day-reports.ts'

/** What each was sent, and what came of it. */
async function told(report: GateReport, fails?: Error) {
  const slack: SlackMessage[] = []
  const webhook: GateReport[] = []
  const take = (list: unknown[]) => async (message: unknown) => {
    list.push(message)
    if (fails) throw fails
  }
  return { slack, webhook, report: await notify(report, { slack: take(slack), webhook: take(webhook) }) }
}

describe('notify', () => {
  it.each([failedDay, degradedDay, recoveredDay])('tells both of a change: $change', async (report) => {
    const all = await told(report)
    expect([all.slack.length, all.webhook]).toEqual([1, [report]])
    expect(all.report).toEqual({
      ...report,
      messages: [
        { receiver: 'slack', sent: true, problem: null },
        { receiver: 'webhook', sent: true, problem: null },
      ],
    })
  })

  it('tells the webhook alone where nothing is new', async () => {
    const all = await told({ ...degradedDay, change: null })
    expect([all.slack.length, all.webhook.length]).toEqual([0, 1])
    expect(all.report.messages[0]).toEqual({ receiver: 'slack', sent: false, problem: 'There is nothing new to tell.' })
    expect(all.report.problems).toEqual([])
  })

  it.each<[string, Partial<GateReport>, string]>([
    [
      'a rerun may cure it',
      { change: null, held_regions: [], rerun: failedDay.rerun },
      'A rerun may cure it: what the date comes to is told after it.',
    ],
    [
      'it is not known',
      { change: null, day_result: null, rerun: { ...failedDay.rerun, regions: [] } },
      'What the date came to is not known.',
    ],
  ])('says why Slack is not told: %s', async (_, given, problem) => {
    const { report } = await told({ ...failedDay, ...given })
    expect(report.messages[0]).toEqual({ receiver: 'slack', sent: false, problem })
  })

  it('tells nobody before the first round', async () => {
    const all = await told({ ...failedDay, round: 0, change: null })
    expect([all.slack, all.webhook]).toEqual([[], []])
  })

  it('sends nothing in a dry run, and says what it would', async () => {
    const all = await told({ ...failedDay, dry_run: true })
    expect([all.slack, all.webhook]).toEqual([[], []])
    expect(all.report.messages.map(({ sent, problem }) => [sent, problem])).toEqual([
      [false, 'Dry run: it would be told that the date has changed (failed).'],
      [false, 'Dry run: it would get this report.'],
    ])
  })

  it('makes a warning of a receiver that fails', async () => {
    const { report } = await told(failedDay, new ReceiverError('Slack was not told: it answered 404.'))
    expect(report.messages.map(({ sent }) => sent)).toEqual([false, false])
    expect(report.problems).toEqual([
      { where: 'slack', message: 'Slack was not told: it answered 404.' },
      { where: 'webhook', message: 'Slack was not told: it answered 404.' },
    ])
  })

  it('survives an error of its own without a word of it', async () => {
    const { report } = await told(failedDay, new TypeError('https://hooks.example/secret'))
    expect(report.problems[0]?.message).toContain('an error of lumen-action')
    expect(JSON.stringify(report)).not.toContain('hooks.example')
  })

  it('does without receivers, with one line in the log', async () => {
    const report = await notify(failedDay, { slack: undefined, webhook: undefined })
    expect(report).toEqual(failedDay)
    expect(messageLines(report)).toEqual([expect.stringContaining('none: neither')])
  })
})
