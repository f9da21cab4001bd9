/** Which step of the job each record of `run/` belongs to: the API knows the steps, the record knows what happened in it. */
import type { JobStep } from './job.ts'
import type { StageRetries } from './metrics.ts'
import { type RunRecord, retriesOf } from './run-record.ts'
import { isFailed, isStage } from './stages.ts'

/** A record and its step; undefined where the API does not show it (yet). */
export interface PlacedRecord {
  readonly record: RunRecord
  readonly step: JobStep | undefined
}

/** Finds the step of each record by its times. The API's are whole seconds, so that short steps share one: then the likeliest. */
export function placeRecords(records: readonly RunRecord[], steps: readonly JobStep[]): PlacedRecord[] {
  const taken = new Set<JobStep>()
  const inOrder = [...records].sort((a, b) => Date.parse(a.started_at) - Date.parse(b.started_at))
  return inOrder.map((record) => {
    const open = steps.filter((step) => !taken.has(step) && covers(step, record))
    const step = open.sort((a, b) => likeness(b, record) - likeness(a, record) || b.number - a.number)[0]
    if (step !== undefined) taken.add(step)
    return { record, step }
  })
}

function covers(step: JobStep, record: RunRecord): boolean {
  if (step.startedAt === null || /^(?:Set up job|Complete job|Post )/.test(step.name)) return false
  // What failed in it has failed the step; the other way round `continue-on-error` may have let it pass.
  if (record.result === 'success' && isFailed(step)) return false
  const end = step.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(step.completedAt) + 999
  return Date.parse(record.started_at) >= Date.parse(step.startedAt) && Date.parse(record.ended_at) <= end
}

function likeness(step: JobStep, record: RunRecord): number {
  const isNamed = step.name === record.stage ? 8 : 0
  const endsAlike = step.conclusion === record.result ? 4 : 0
  // Who reads this runs too, in a step that is not over.
  const isOver = step.conclusion === null ? 0 : 2
  const isOurs = /^Run .*\/run@/.test(step.name) ? 1 : 0
  return isNamed + endsAlike + isOver + isOurs
}

/** What the command is called: as the user says, else as the step is called, else by the step's id. */
export function stageOf({ record, step }: PlacedRecord): string {
  if (record.stage !== null) return record.stage
  if (step !== undefined && isStage(step)) return step.name
  return record.github.step === '' || record.github.step.startsWith('__') ? 'run' : record.github.step
}

/** The steps with the names of their stages; a record that the API does not show is a step of its own. */
export function withStageNames(steps: readonly JobStep[], placed: readonly PlacedRecord[]): JobStep[] {
  const names = new Map(
    placed.flatMap((each) => (each.step === undefined ? [] : [[each.step, stageOf(each)] as const])),
  )
  const named = steps.map((step) => ({ ...step, name: names.get(step) ?? step.name }))
  const missing = placed.filter(({ record, step }) => step === undefined && record.stage !== null)
  return [
    ...named,
    ...missing.map(({ record }, index) => ({
      name: record.stage as string,
      number: steps.length + index + 1,
      status: 'completed' as const,
      conclusion: record.result,
      startedAt: record.started_at,
      completedAt: record.ended_at,
    })),
  ]
}

/** What the retries of the job's commands cost. */
export function stageRetries(placed: readonly PlacedRecord[]): StageRetries[] {
  return placed.flatMap((each) => retriesOf(each.record, stageOf(each)) ?? [])
}

/**
 * The record that says why the job failed: that of the failed step, where the API shows one, or of the step that was let
 * fail; else the last one that failed. What failed in another step says nothing about this one.
 */
export function failedRecord(
  placed: readonly PlacedRecord[],
  failed: JobStep | undefined,
  tolerated: string | undefined,
): RunRecord | undefined {
  const broken = placed.filter(({ record }) => record.result === 'failure')
  if (failed !== undefined) return broken.find(({ step }) => step === failed)?.record
  if (tolerated !== undefined)
    return broken.find((each) => each.record.github.step === tolerated || stageOf(each) === tolerated)?.record
  return broken.at(-1)?.record
}
