/** Where the runbook says what to do about a cause. Its anchors are part of the contract: messages link to them. */
import { type Cause, causes, type ErrorClass } from './taxonomy.ts'

/** `network-dns`; a reason that only a user's rule knows is under its class. */
export function runbookAnchor(errorClass: ErrorClass, reason: string): string {
  return causes.includes(`${errorClass}/${reason}` as Cause) ? `${errorClass}-${reason}` : errorClass
}

/** The section about a cause, in the runbook at this address. */
export function runbookUrl(runbook: string, errorClass: ErrorClass, reason: string): string {
  return `${runbook}#${runbookAnchor(errorClass, reason)}`
}
