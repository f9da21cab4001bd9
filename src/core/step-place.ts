/** Where the evidence stands in its step's own log: GitHub's page of a job numbers the lines of each step from 1. */
import type { Verdict } from './verdict.ts'

/** `head` is the number of the step's first line in the text that was read. */
export function placeInStep(verdict: Verdict, number: number | undefined, head: number | undefined): Verdict {
  const { evidence } = verdict
  if (evidence === undefined || number === undefined) return verdict
  const stepLine = head !== undefined && evidence.line >= head ? evidence.line - head + 1 : undefined
  return { ...verdict, evidence: { ...evidence, stepNumber: number, stepLine } }
}

/** The verdict without the line: for a text that is not the whole step. */
export function withoutStepLine(verdict: Verdict): Verdict {
  const { evidence } = verdict
  return evidence?.stepLine === undefined ? verdict : { ...verdict, evidence: { ...evidence, stepLine: undefined } }
}
