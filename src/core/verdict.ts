import type { ErrorClass } from './taxonomy.ts'

/** The line of the log that proves a verdict: ANSI codes, time stamp and marker are taken off; not yet redacted. */
export interface Evidence {
  /** Line number in the text that was read, from 1. */
  readonly line: number
  readonly text: string
  /** Lines around it, for a person: the same form, the evidence among them. */
  readonly context: readonly { readonly line: number; readonly text: string }[]
  /** Number of its step, as the API counts them, and of the line in that step's own log; undefined where not known. */
  readonly stepNumber?: number | undefined
  readonly stepLine?: number | undefined
}

/** Where the text of a verdict came from, best first. */
export type TextSource = 'error-text' | 'captured' | 'log-path' | 'job-log' | 'runner-pages' | 'job' | 'none'

/** A cause that was considered and lost. */
export interface Alternative {
  readonly errorClass: ErrorClass
  readonly reason: string
  readonly ruleId: string
  readonly line: number
  readonly text: string
  /** How strong it was, on the winner's scale. */
  readonly score: number
}

/** Why a job failed: whose move it is, what happened, and the line that says so. */
export interface Verdict {
  readonly errorClass: ErrorClass
  /** From the closed list of the taxonomy, or a user rule's own. */
  readonly reason: string
  /** Would the same job, unchanged, pass after the waits of the policy? */
  readonly transient: boolean
  /** The rule that won; undefined where none did. */
  readonly ruleId: string | undefined
  /** From 0 (a guess) to 1 (nothing else came near). */
  readonly confidence: number
  /** Undefined only where there is no line to show; with `unknown` it is a hint, not a proof. */
  readonly evidence: Evidence | undefined
  /** What to do, as a sentence. */
  readonly help: string
  /** Seconds that the other side asked to wait, where it did (`Retry-After`, a reset time). */
  readonly waitSeconds: number | undefined
  readonly alternatives: readonly Alternative[]
  /** Name of the step that failed, where it is known. */
  readonly step: string | undefined
}
