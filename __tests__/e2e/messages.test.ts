import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { SlackMessage } from '../../src/core/messages/slack-message.ts'
import type { ActionRun } from '../../src/demo/runner.ts'
import { angled, mrkdwnOf, slackFaults } from '../core/messages/slack-rules.ts'
import { answers, Receiver } from '../servers/receiver.ts'
import { GateRun, gateReport } from './gate-run.ts'
import { warnings } from './job.ts'

const dns = ['curl: (6) Could not resolve host: bucket.example.net']
const expired = [
  'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
]
const regions = 'us-west-2\nap-northeast-2\neu-central-1'
const secret = 'the-secret-of-the-webhook'
const words = /secretOfTheWebhook7|T0LUMEN01|keyOfTheTicketSystem8/

interface Stage {
  readonly run: GateRun
  readonly slack: Receiver
  readonly webhook: Receiver
  gate(inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
  /** What Slack got, the first block's text. */
  titles(): string[]
}

/** A run, and the two receivers; afterwards the address of neither may stand anywhere. */
async function play(act: (stage: Stage) => Promise<void>): Promise<void> {
  const [slack, webhook] = [new Receiver(), new Receiver()]
  try {
    const [slackUrl, webhookUrl] = await Promise.all([slack.start(), webhook.start('/in/keyOfTheTicketSystem8')])
    await GateRun.play(async (run) => {
      const given = { 'slack-webhook-url': slackUrl, 'webhook-url': webhookUrl, 'webhook-secret': secret }
      await act({
        run,
        slack,
        webhook,
        async gate(inputs = {}) {
          const action = await run.gate({ regions, ...given, ...inputs })
          expect(action.exitCode).toBe(0)
          await expectNoAddress(action, run.folder, slackUrl, webhookUrl)
          return action
        },
        titles: () =>
          slack.received.map(({ body }) => {
            const message = JSON.parse(body) as SlackMessage
            expect(slackFaults(message)).toEqual([])
            const [first] = message.blocks
            return first?.type === 'header' ? first.text.text : ''
          }),
      })
    })
  } finally {
    await Promise.all([slack.stop(), webhook.stop()])
  }
}

/** In no output, file or line, but where the runner is told to mask it. */
async function expectNoAddress(action: ActionRun, folder: string, ...urls: string[]): Promise<void> {
  const lines = action.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  )
  const all = [...lines, JSON.stringify(action.outputs), action.summary, ...texts].join('\n')
  expect(all).not.toMatch(words)
  for (const url of urls) {
    expect(all).not.toContain(new URL(url).host)
    expect(action.stdout).toContain(`::add-mask::${url}\n`)
  }
  expect(all).not.toContain(secret)
}

describe('messages of the gate', () => {
  it('are, of three rounds and a second attempt, those that change the date’s result', async () => {
    await play(async ({ run, slack, webhook, gate, titles }) => {
      run.region('us-west-2', 'failure', dns, 'round 1')
      run.region('ap-northeast-2', 'failure', dns, 'round 1')
      run.region('eu-central-1', 'failure', expired, 'round 1')
      const first = await gateReport(await gate())
      expect(first.change).toBe('failed')
      expect(first.messages).toEqual([
        { receiver: 'slack', sent: true, problem: null },
        { receiver: 'webhook', sent: true, problem: null },
      ])
      run.region('us-west-2', 'failure', dns, 'round 2')
      run.region('ap-northeast-2', 'failure', dns, 'round 2')
      const second = await gateReport(await gate({ round: '2' }))
      expect([second.change, second.messages[0]?.problem]).toEqual([null, 'There is nothing new to tell.'])
      run.region('us-west-2', 'success', [], 'round 3')
      run.region('ap-northeast-2', 'success', [], 'round 3')
      await gate({ round: '3' })
      expect(titles()).toEqual([
        '🔴 pipeline-nightly: 20261122 has failed so far',
        '🟡 pipeline-nightly: 20261122 has recovered, but is degraded',
      ])
      expect(slack.received.map(({ headers }) => headers['content-type'])).toEqual(
        Array(2).fill('application/json; charset=utf-8'),
      )
      // The gate runs once more, in an attempt in which no region ran.
      run.env['GITHUB_RUN_ATTEMPT'] = '2'
      await gate()
      expect(titles()).toHaveLength(2)
      expect(webhook.received.map(({ headers }) => headers['x-lumen-change'])).toEqual([
        'failed',
        'none',
        'recovered',
        'none',
      ])
      expect(new Set(webhook.received.map(({ headers }) => headers['x-lumen-delivery'])).size).toBe(4)
      for (const { headers, body } of webhook.received) {
        const signed = `${headers['x-lumen-timestamp']}.${body}`
        const hmac = createHmac('sha256', secret).update(signed).digest('hex')
        expect(headers['x-lumen-signature-256']).toBe(`sha256=${hmac}`)
        expect(JSON.parse(body)).toMatchObject({ kind: 'gate', pipeline: 'pipeline-nightly' })
      }
    })
  }, 60_000)

  it('wait while a rerun may cure everything, and are none for a date that was good all along', async () => {
    await play(async ({ run, slack, gate }) => {
      run.region('us-west-2', 'success', [], 'round 1')
      run.region('ap-northeast-2', 'failure', dns, 'round 1')
      run.region('eu-central-1', 'success', [], 'round 1')
      const waiting = await gateReport(await gate())
      expect(waiting.messages[0]?.problem).toBe('A rerun may cure it: what the date comes to is told after it.')
      run.region('ap-northeast-2', 'success', [], 'round 2')
      await gate({ round: '2' })
      expect(slack.received).toEqual([])
    })
  }, 30_000)

  it('carry a hostile line without effect', async () => {
    await play(async ({ run, slack, gate }) => {
      run.region('us-west-2', 'success')
      run.region('ap-northeast-2', 'success')
      const line =
        'An error occurred (ExpiredToken) when calling PutObject: <!channel> ``` <https://evil.example|x> @here &amp; ::error::x ##[error]y'
      run.region('eu-central-1', 'failure', [line])
      await gate()
      const message = JSON.parse(slack.received[0]?.body ?? '') as SlackMessage
      expect(slackFaults(message)).toEqual([])
      expect(
        mrkdwnOf(message)
          .flatMap(angled)
          .filter((inner) => !inner.startsWith('https://github.com/')),
      ).toEqual([])
      const code = message.blocks.find((block) => block.type === 'rich_text')
      expect(JSON.stringify(code)).toContain('<!channel> ``` <https://evil.example|x> @here')
    })
  }, 30_000)

  it('take 429 for a word to wait', async () => {
    await play(async ({ run, slack, gate }) => {
      run.region('us-west-2', 'failure', expired)
      slack.answers.push(answers(429, 'rate_limited', { 'retry-after': '2' }))
      const report = await gateReport(await gate({ regions: 'us-west-2' }))
      expect(report.messages[0]).toEqual({ receiver: 'slack', sent: true, problem: null })
      const [first, second] = slack.received.map(({ time }) => time)
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1990)
    })
  }, 30_000)

  it('follow no redirect, and make a warning of what a receiver answers', async () => {
    await play(async ({ run, slack, webhook, gate }) => {
      run.region('us-west-2', 'failure', expired)
      slack.answers.push(answers(302, '', { location: 'https://evil.example/secretOfTheWebhook7' }))
      webhook.answers.push(answers(404, 'gone: /in/keyOfTheTicketSystem8'))
      const action = await gate({ regions: 'us-west-2', 'fail-on': 'none' })
      expect([slack.received.length, webhook.received.length]).toEqual([1, 1])
      expect(warnings(action)).toEqual([
        expect.stringContaining(
          'Slack was not told what the date came to: it answered 302. A redirect is not followed',
        ),
        expect.stringContaining('The webhook was not told what the date came to: it answered 404, "gone: ***"'),
      ])
      expect((await gateReport(action)).messages.map(({ sent }) => sent)).toEqual([false, false])
      expect(action.outputs).toMatchObject({ 'day-result': 'failure', 'held-regions': '["us-west-2"]' })
    })
  }, 30_000)

  it('are none in a dry run, which says what they would be', async () => {
    await play(async ({ run, slack, webhook, gate }) => {
      run.region('us-west-2', 'failure', expired)
      const action = await gate({ regions: 'us-west-2', 'dry-run': 'true' })
      expect([slack.received, webhook.received]).toEqual([[], []])
      expect(action.stdout).toContain('Dry run: it would be told that the date has changed (failed).')
    })
  }, 30_000)

  it('are none before the first round', async () => {
    await play(async ({ slack, webhook, gate }) => {
      await gate({ round: '0' })
      expect([slack.received, webhook.received]).toEqual([[], []])
    })
  }, 30_000)

  it('redact the address where a log quotes it', async () => {
    await play(async ({ run, slack, gate }) => {
      const quoted = slack.url
      run.region('us-west-2', 'failure', [`curl: (6) Could not resolve host: notify ${quoted}`])
      await gate({ regions: 'us-west-2', 'max-reruns': '0' })
      expect(slack.received[0]?.body).toContain('Could not resolve host')
      expect(slack.received[0]?.body).not.toMatch(words)
    })
  }, 30_000)

  it('without receivers are one line in the log, and no warning', async () => {
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'failure', expired)
      const action = await run.gate({ regions: 'us-west-2' })
      expect([action.exitCode, warnings(action)]).toEqual([0, []])
      expect(action.stdout.match(/^ {2}messages.*$/gm)).toEqual([expect.stringContaining('none: neither')])
      expect((await gateReport(action)).messages).toEqual([])
    })
  }, 30_000)
})
