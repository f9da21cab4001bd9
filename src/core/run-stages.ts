/** Which step of the job each record of `run/` belongs to: the API knows the steps, the record knows what happened in it. */
import type { JobStep } from './job.ts'
import type { StageRetries } from './metrics.ts'
import { type RunRecord, retriesOf } from './run-record.ts'
import { isStage } from './stages.ts'

/** A record and its step; undefined where the API does not show it (yet). */
export interface PlacedRecord {
  readonly record: RunRecord
  readonly step: JobStep | undefined
}

/** The API's times are whole seconds. */
const slackMs = 1_000

/** Finds the step of each record by its times. Where two steps fit, the one that bears the name; else the first that is free. */
export function placeRecords(records: readonly RunRecord[], steps: readonly JobStep[]): PlacedRecord[] {
  const taken = new Set<JobStep>()
  const inOrder = [...records].sort((a, b) => Date.parse(a.started_at) - Date.parse(b.started_at))
  return inOrder.map((record) => {
    const open = steps.filter((step) => !taken.has(step) && covers(step, record))
    const step = open.find((each) => each.name === record.stage) ?? open.find((each) => endsAlike(each, record))
    if (step !== undefined) taken.add(step)
    return { record, step }
  })
}

function covers(step: JobStep, record: RunRecord): boolean {
  if (step.startedAt === null || /^(?:Set up job|Complete job|Post )/.test(step.name)) return false
  const end = step.completedAt === null ? Number.POSITIVE_INFINITY : Date.parse(step.completedAt) + slackMs
  return (
    Date.parse(record.started_at) >= Date.parse(step.startedAt) - slackMs &&
    Date.parse(record.ended_at) <= end + slackMs
  )
}

/** A failed step is no step that succeeded; the other way round it may be, by `continue-on-error`. */
function endsAlike(step: JobStep, record: RunRecord): boolean {
  return !(record.result === 'success' && (step.conclusion === 'failure' || step.conclusion === 'timed_out'))
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
