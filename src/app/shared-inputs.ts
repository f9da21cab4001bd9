/** Inputs that several actions have and read alike. What is wrong is told by `complain`, as a clause: `must be …`. */
import { oneLine } from '../core/escape.ts'
import type { ReadInput } from './ports.ts'

export type Complain = (name: string, clause: string, now: string) => void

/** A value in a message. */
export function quoted(text: string): string {
  return text === '' ? 'empty' : `"${oneLine(text, 80)}"`
}

/** Our own job in the API, where the input names it. `otherwise` says what happens without it. */
export function readJobId(input: ReadInput, complain: Complain, otherwise: string): number | undefined {
  const text = input('job-id')
  const isNumber = /^\d{1,19}$/.test(text)
  if (text !== '' && !isNumber) complain('job-id', `must be the number of a job, but it is ${quoted(text)}.`, otherwise)
  return isNumber ? Number(text) : undefined
}

/** Whether nothing may be done. What is neither of the two is taken for yes: `nothing` says what is not done then. */
export function readDryRun(input: ReadInput, complain: Complain, nothing: string): boolean {
  const text = (input('dry-run') || 'false').toLowerCase()
  if (text !== 'true' && text !== 'false')
    complain('dry-run', `must be true or false, but it is ${quoted(text)}.`, `It is taken as true: ${nothing}.`)
  return text !== 'false'
}
