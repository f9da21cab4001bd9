/** Tells the receivers what a gate found. A receiver that fails is a warning, and stops neither the other nor the gate. */
import { oneLine } from '../core/escape.ts'
import type { GateReport, MessageReport } from '../core/gate/gate-report.ts'
import { slackMessage } from '../core/messages/slack-message.ts'
import { ReceiverError } from './errors.ts'
import type { Receivers } from './ports.ts'
import type { Problem } from './problem.ts'

/** Slack is told what is new to a person; the webhook gets the report of every gate. Never throws. */
export async function notify(report: GateReport, receivers: Receivers): Promise<GateReport> {
  const told = await Promise.all([tellSlack(report, receivers.slack), tellWebhook(report, receivers.webhook)])
  const problems: Problem[] = told.flatMap(({ failure, receiver }) =>
    failure === undefined ? [] : [{ where: receiver, message: failure }],
  )
  return {
    ...report,
    messages: told.flatMap(({ message }) => (message === undefined ? [] : [message])),
    problems: [...report.problems, ...problems],
  }
}

interface Told {
  readonly receiver: MessageReport['receiver']
  /** Undefined where there is no such receiver. */
  readonly message?: MessageReport
  /** What a person should know of it. */
  readonly failure?: string
}

async function tellSlack(report: GateReport, send: Receivers['slack']): Promise<Told> {
  const { change = null } = report
  if (send === undefined) return { receiver: 'slack' }
  if (report.round === 0) return notSent('slack', 'Nothing has run yet.')
  if (change === null) return notSent('slack', nothingNew(report))
  if (report.dry_run) return notSent('slack', `Dry run: it would be told that the date has changed (${change}).`)
  return await tell('slack', () => send(slackMessage(report, change)))
}

function nothingNew({ day_result, rerun, held_regions }: GateReport): string {
  if (day_result === null) return 'What the date came to is not known.'
  if (rerun.regions.length > 0 && held_regions.length === 0)
    return 'A rerun may cure it: what the date comes to is told after it.'
  return 'There is nothing new to tell.'
}

async function tellWebhook(report: GateReport, send: Receivers['webhook']): Promise<Told> {
  if (send === undefined) return { receiver: 'webhook' }
  if (report.round === 0) return notSent('webhook', 'Nothing has run yet.')
  if (report.dry_run) return notSent('webhook', 'Dry run: it would get this report.')
  return await tell('webhook', () => send(report))
}

function notSent(receiver: MessageReport['receiver'], problem: string): Told {
  return { receiver, message: { receiver, sent: false, problem } }
}

async function tell(receiver: MessageReport['receiver'], send: () => Promise<void>): Promise<Told> {
  try {
    await send()
    return { receiver, message: { receiver, sent: true, problem: null } }
  } catch (error) {
    // Also an error of our own: the outputs of the gate matter more than a message. Its text could hold the address.
    const failure =
      error instanceof ReceiverError
        ? oneLine(error.message, 600)
        : `The message to ${receiver === 'slack' ? 'Slack' : 'the webhook'} could not be made, which is an error of lumen-action: please report it.`
    return { receiver, message: { receiver, sent: false, problem: failure }, failure }
  }
}

/** What became of the messages, a line each, for the job's log. */
export function messageLines({ messages }: GateReport): string[] {
  if (messages.length === 0)
    return ['  messages  none: neither "slack-webhook-url" nor "webhook-url" is set, or they cannot be used']
  return messages.map(
    ({ receiver, sent, problem }) => `  ${receiver.padEnd(8)}  ${sent ? 'told' : (problem ?? 'not told')}`,
  )
}
