import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { GateReport } from '../../src/core/gate/gate-report.ts'
import { slackMessage } from '../../src/core/messages/slack-message.ts'
import { openReceivers } from '../../src/entry/open-receivers.ts'
import { degradedDay, failedDay, recoveredDay } from '../fixtures/day-reports.ts'
import { asFile, golden } from '../golden.ts'
import { answers, Receiver } from '../servers/receiver.ts'

const masked: string[] = []
const open = (inputs: Readonly<Record<string, string>>) =>
  openReceivers({ input: (name) => inputs[name] ?? '', mask: (value) => void masked.push(value) })

let receiver: Receiver
let url: string
beforeEach(async () => {
  masked.length = 0
  receiver = new Receiver()
  url = await receiver.start()
})
afterEach(() => receiver.stop())

const secret = 'a-secret-of-the-webhook'

describe('the report that a webhook gets', () => {
  it.each(Object.entries({ failed: failedDay, degraded: degradedDay, recovered: recoveredDay }))(
    'of a date that %s is the golden one, and signed',
    async (name, report) => {
      const { receivers } = open({ 'webhook-url': url, 'webhook-secret': secret })
      await receivers.webhook?.(report)
      const [sent] = receiver.received
      const { body = '', headers = {} } = sent ?? {}
      const { 'x-lumen-timestamp': time, 'x-lumen-signature-256': signature } = headers
      expect(Math.abs(Date.now() / 1000 - Number(time))).toBeLessThan(5)
      expect(signature).toBe(`sha256=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`)
      const { 'x-lumen-change': change, 'x-lumen-delivery': delivery, 'content-type': type } = headers
      const shown = {
        headers: { 'content-type': type, 'x-lumen-change': change, 'x-lumen-delivery': delivery },
        body: JSON.parse(body),
      }
      expect(asFile(shown)).toBe(golden(`webhook-${name}.json`, asFile(shown)))
      expect([change, JSON.parse(body)]).toEqual([name, report])
    },
  )

  it('has a delivery of its own for each attempt, round and pipeline, and the same for a repeat', async () => {
    const { receivers } = open({ 'webhook-url': url, 'webhook-secret': secret })
    const reports: GateReport[] = [
      failedDay,
      { ...failedDay, generated_at: '2026-11-24T03:00:00.000Z' },
      { ...failedDay, round: 2 },
      { ...failedDay, attempt: '19000000001-2' },
      { ...failedDay, pipeline: 'other' },
    ]
    for (const report of reports) await receivers.webhook?.(report)
    const ids = receiver.received.map(({ headers }) => headers['x-lumen-delivery'])
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(4)
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(String(id)))).toBe(true)
  })

  it('is sent again after a lost answer, with the same delivery', async () => {
    const { receivers } = open({ 'webhook-url': url, 'webhook-secret': secret })
    receiver.answers.push(answers(500))
    await receivers.webhook?.({ ...failedDay, change: null })
    const headers = receiver.received.map((one) => one.headers)
    expect(headers.map((one) => one['x-lumen-change'])).toEqual(['none', 'none'])
    expect(headers[0]?.['x-lumen-delivery']).toBe(headers[1]?.['x-lumen-delivery'])
  })
})

it('sends Slack the message as it is', async () => {
  const message = slackMessage(failedDay, 'failed')
  await open({ 'slack-webhook-url': url }).receivers.slack?.(message)
  expect(receiver.received.map(({ body }) => JSON.parse(body))).toEqual([message])
})

describe('inputs', () => {
  it('does without any', () => {
    expect(open({})).toEqual({
      problems: [],
      secrets: [],
      receivers: { slack: undefined, webhook: undefined },
    })
    expect(masked).toEqual([])
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['an address that is none', { 'slack-webhook-url': 'hooks.slack/secretOfTheWebhook7' }, ['slack-webhook-url']],
    ['no secret', { 'webhook-url': 'https://x.example/secretOfTheWebhook7' }, ['webhook-secret']],
    ['no address', { 'webhook-secret': 'secretOfTheWebhook7' }, ['webhook-secret']],
    [
      'everything wrong',
      { 'slack-webhook-url': 'http://a.example/secretOfTheWebhook7', 'webhook-url': 'ftp://secretOfTheWebhook7' },
      ['slack-webhook-url', 'webhook-url', 'webhook-secret'],
    ],
  ])('with %s says which, tells nobody, masks and quotes nothing', (_, inputs, wrong) => {
    const { problems, secrets, receivers } = open(inputs)
    expect(problems.map(({ where }) => where)).toEqual(wrong.map((name) => `input "${name}"`))
    expect(JSON.stringify(problems)).not.toMatch(/secretOfTheWebhook7|example/)
    expect(receivers).toEqual({ slack: undefined, webhook: undefined })
    for (const value of Object.values(inputs)) expect(masked).toContain(value)
    expect(secrets).toEqual(masked)
  })

  it('masks the whole address and the parts that open it, but no name that is in it', () => {
    open({
      'slack-webhook-url': 'https://hooks.slack.com/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook71234',
      'webhook-url': 'https://x.example/hooks/pipeline-nightly-us-west-2?key=0f8fad5b-d9cb-469f-a165-70867728950e',
      'webhook-secret': secret,
    })
    expect(masked.sort()).toEqual(
      [
        'https://hooks.slack.com/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook71234',
        '/services/T0LUMEN01/B0LUMEN02/secretOfTheWebhook71234',
        'secretOfTheWebhook71234',
        'https://x.example/hooks/pipeline-nightly-us-west-2?key=0f8fad5b-d9cb-469f-a165-70867728950e',
        '/hooks/pipeline-nightly-us-west-2?key=0f8fad5b-d9cb-469f-a165-70867728950e',
        '0f8fad5b-d9cb-469f-a165-70867728950e',
        secret,
      ].sort(),
    )
  })
})
