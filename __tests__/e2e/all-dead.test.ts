import { describe, expect, it } from '@jest/globals'
import type { GateReport } from '../../src/core/gate/gate-report.ts'
import type { ActionRun } from '../../src/demo/runner.ts'
import { errorAnswer, type Fault } from '../fakes/github-api.ts'
import { type Answer, answers, Receiver, staysSilent } from '../servers/receiver.ts'
import { GateRun, gateReport } from './gate-run.ts'
import { warnings } from './job.ts'

const expired = [
  'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
]

interface Played {
  readonly action: ActionRun
  readonly seconds: number
  readonly report: GateReport
}

/** A gate with every receiver there is, none of which does what it should; the regions' jobs and logs can be read. */
async function play(answer: Answer, issues: Fault, inputs: Record<string, string> = {}): Promise<Played> {
  const receivers = Array.from({ length: 4 }, () => new Receiver())
  try {
    const [slack = '', webhook = '', otlp = '', gateway = ''] = await Promise.all(
      receivers.map((receiver, index) => receiver.start(index < 2 ? undefined : '')),
    )
    for (const receiver of receivers) receiver.answers.push(...Array.from({ length: 100 }, () => answer))
    let played: Played | undefined
    await GateRun.play(async (run) => {
      run.region('us-west-2', 'success')
      run.region('ap-northeast-2', 'failure', ["src/main.c:14:9: error: expected ';' before 'return'"])
      run.region('eu-central-1', 'failure', expired)
      run.gitHub.inject(/\/issues\b/, issues, 1000)
      const from = Date.now()
      const action = await run.gate({
        regions: 'us-west-2\nap-northeast-2\neu-central-1',
        'slack-webhook-url': slack,
        'webhook-url': webhook,
        'webhook-secret': 'the-secret-of-the-webhook',
        'otlp-endpoint': otlp,
        'pushgateway-url': gateway,
        ...inputs,
      })
      const seconds = (Date.now() - from) / 1000
      played = { action, seconds, report: await gateReport(action) }
      if (inputs['dry-run'] === 'true') {
        expect(run.gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([])
        expect(receivers.flatMap(({ received }) => received).filter(({ method }) => method !== 'GET')).toEqual([])
      }
    })
    return played as Played
  } finally {
    await Promise.all(receivers.map((receiver) => receiver.stop()))
  }
}

const stalled: Fault = { kind: 'stall', afterBytes: 0 }

describe('a gate of which every receiver is dead', () => {
  it.each<[string, Answer, Fault]>([
    ['says nothing', staysSilent, stalled],
    ['answers 500', answers(500, 'oops'), { kind: 'answer', response: errorAnswer(500, 'oops'), unchecked: true }],
    ['may not be used', answers(403, 'no'), { kind: 'answer', response: errorAnswer(403, 'no'), unchecked: true }],
  ])(
    'ends well and soon, and says each once, where it %s',
    async (_how, answer, issues) => {
      const { action, seconds, report } = await play(answer, issues)
      expect(action.exitCode).toBe(0)
      expect(action.outputs).toMatchObject({ 'day-result': 'degraded', 'winner-region': 'us-west-2' })
      expect(report.messages.map(({ sent }) => sent)).toEqual([false, false])
      expect(report.trace?.sent).toBe(false)
      expect(report.tickets.map(({ state }) => state)).toEqual(['failed', 'failed'])
      // Of the gateway, the endpoint of OpenTelemetry, Slack and the webhook.
      expect(warnings(action)).toHaveLength(4)
      expect(action.stdout.match(/^::notice title=Lumen%3A tickets/gm)).toHaveLength(1)
      expect(seconds).toBeLessThan(90)
      // Each once: the tickets' reason with the first cause, the others in their list.
      for (const said of [...warnings(action).map((each) => each.slice(0, 40)), 'No ticket:'])
        expect(action.summary.split(said.replace(/http.*/, '')).length - 1).toBe(1)
    },
    150_000,
  )

  it('writes nothing anywhere in a dry run', async () => {
    const { action } = await play(
      answers(500),
      { kind: 'answer', response: errorAnswer(500, ''), unchecked: true },
      {
        'dry-run': 'true',
      },
    )
    expect(action.exitCode).toBe(0)
  }, 150_000)
})
