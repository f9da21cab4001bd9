import type { ActionIo } from '../adapters/actions.ts'
import { systemClock } from '../adapters/clock.ts'
import { parseWebhookUrl, secretParts } from '../adapters/webhook-address.ts'
import type { Receivers } from '../app/ports.ts'
import type { Problem } from '../app/problem.ts'

/** What came of the inputs, and what of them must not leave the process: it is masked in the job's log. */
export interface OpenedReceivers {
  readonly receivers: Receivers
  readonly problems: readonly Problem[]
  readonly secrets: readonly string[]
}

/** Who is told, by the inputs; where they cannot be used, nobody is and the problem says so. */
export function openReceivers(io: Pick<ActionIo, 'input' | 'mask'>): OpenedReceivers {
  const [slackUrl, webhookUrl] = [io.input('slack-webhook-url'), io.input('webhook-url')]
  const secret = io.input('webhook-secret')
  const problems: Problem[] = []
  const complain = (input: string, message: string) => void problems.push({ where: `input "${input}"`, message })
  const slack = slackUrl === '' ? undefined : parseWebhookUrl(slackUrl, 'slack-webhook-url')
  if (slack && 'problem' in slack) complain('slack-webhook-url', `${slack.problem} Slack is not told.`)
  const webhook = webhookUrl === '' ? undefined : parseWebhookUrl(webhookUrl, 'webhook-url')
  if (webhook && 'problem' in webhook) complain('webhook-url', `${webhook.problem} The webhook gets nothing.`)
  if (webhookUrl !== '' && secret === '')
    complain(
      'webhook-secret',
      'Input "webhook-secret" must be set beside "webhook-url", for a report that is not signed could be anybody\'s, but it is empty (a secret that does not exist is). The webhook gets nothing.',
    )
  if (webhookUrl === '' && secret !== '')
    complain('webhook-secret', 'Input "webhook-secret" stands without "webhook-url": the webhook gets nothing.')

  const addresses = [slack, webhook].flatMap((one) => (one && 'url' in one ? [one.url] : []))
  const keys = addresses.flatMap((url) => secretParts(url).filter((part) => isKey(part, url)))
  const secrets = [...new Set([slackUrl, webhookUrl, secret, ...keys])].filter((value) => value !== '')
  for (const value of secrets) io.mask(value)

  return {
    problems,
    secrets,
    receivers: {
      slack: slack && 'url' in slack ? slackReceiver(slack.url) : undefined,
      webhook: webhook && 'url' in webhook && secret !== '' ? webhookReceiver(webhook.url, secret) : undefined,
    },
  }
}

/**
 * Whether a part of the address opens it by itself: the path as a whole, or a word of it that nobody would think of. A name of
 * a pipeline or region in it must not be masked: GitHub drops the outputs in which a masked value stands.
 */
function isKey(part: string, address: string): boolean {
  const { pathname, search } = new URL(address)
  if (part === pathname + search) return part.length >= 16
  return /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{20,}$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(part)
}

function slackReceiver(url: string): Receivers['slack'] {
  return async (message) => {
    const { postToWebhook } = await import('../adapters/webhook-request.ts')
    const options = { name: 'Slack', input: 'slack-webhook-url', url, knowsRepeats: false, clock: systemClock }
    await postToWebhook({ body: JSON.stringify(message) }, options)
  }
}

function webhookReceiver(url: string, secret: string): Receivers['webhook'] {
  return async (report) => {
    const [{ postToWebhook }, { deliveryId, signature }] = await Promise.all([
      import('../adapters/webhook-request.ts'),
      import('../adapters/webhook-signature.ts'),
    ])
    const body = JSON.stringify(report)
    const headers = (now: number) => {
      const timestamp = String(Math.floor(now / 1000))
      return {
        'x-lumen-change': report.change ?? 'none',
        'x-lumen-delivery': deliveryId(report),
        'x-lumen-timestamp': timestamp,
        'x-lumen-signature-256': signature(secret, timestamp, body),
      }
    }
    const options = { name: 'The webhook', input: 'webhook-url', url, knowsRepeats: true, clock: systemClock }
    await postToWebhook({ body, headers }, options)
  }
}
