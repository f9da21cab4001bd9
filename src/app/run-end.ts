import type { TargetRun } from '../core/rerun/target-run.ts'
import type { Clock, RunStarter } from './ports.ts'

/** A helper that the last job of a run dispatched is there some seconds before its end. */
const waitsMs = [2_000, 3_000, 5_000, 10_000, 20_000, 30_000]

/** A runner is paid while it waits. */
export const longestWaitMs = 15 * 60_000

/**
 * The run once its attempt is over, or as it stands after a quarter of an hour. `attempt` is the one that was asked about:
 * one later than that ends the wait, too, for then somebody has started it.
 */
export async function untilOver(
  runId: number,
  attempt: number | undefined,
  { github, clock }: { readonly github: Pick<RunStarter, 'targetRun'>; readonly clock: Clock },
): Promise<TargetRun> {
  const until = clock.now() + longestWaitMs
  for (let poll = 0; ; poll++) {
    const run = await github.targetRun(runId)
    const isLater = attempt !== undefined && run.runAttempt > attempt
    // Right after the event of its end the API may still show the attempt before.
    const isEarlier = attempt !== undefined && run.runAttempt < attempt
    if (isLater || (run.status === 'completed' && !isEarlier)) return run
    const left = until - clock.now()
    if (left <= 0) return run
    await clock.sleep(Math.min(waitsMs[Math.min(poll, waitsMs.length - 1)] as number, left))
  }
}
