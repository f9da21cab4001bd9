/** By what a receiver of the webhook knows that a report is ours, fresh, and not one that it has had. */
import { createHash, createHmac } from 'node:crypto'
import type { GateReport } from '../core/gate/gate-report.ts'

/** HMAC-SHA-256 over the time and the body as it is sent, so that neither can be changed or used again later. */
export function signature(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}

/** The same for every try, and for a gate that is run again in the same round of the same attempt. */
export function deliveryId({ github, pipeline, attempt, round }: GateReport): string {
  const named = JSON.stringify([github.repository, pipeline, attempt, round])
  return createHash('sha256').update(named).digest('hex').slice(0, 32)
}
