/** The request for a rerun: sent when a read has just shown that it is due, and again only when one shows that it did not land. */
import { policyLimits } from '../core/policy.ts'
import { isUnchanged, type RunHold } from '../core/rerun/admission.ts'
import { readRefusal, refusalHelp } from '../core/rerun/refusal.ts'
import { callRun, type TargetRun } from '../core/rerun/target-run.ts'
import { GitHubError } from './errors.ts'
import type { Clock, RerunAnswer, RunStarter } from './ports.ts'

export type Start =
  | {
      readonly kind: 'started'
      readonly attempt: number
      /** What is to be said beside it, as a sentence; '' where it went as usual. */
      readonly note: string
    }
  | { readonly kind: 'held'; readonly hold: RunHold }

interface Ports {
  readonly github: Pick<RunStarter, 'targetRun' | 'rerunFailedJobs'>
  readonly clock: Clock
}

/** Requests in all. */
const mostPosts = 3
/** After a request without an answer: the new attempt shows within seconds, if there is one. */
const landingMs = [2_000, 4_000, 8_000]
/** After "already running": the end of the old attempt, or the new one of somebody else, has yet to show. */
const runningMs = [3_000, 5_000, 10_000, 20_000]
/** Where the rate limit names no wait. */
const politeSeconds = 60

/** `recheck` gives what speaks against it by now, but for the run itself. */
export async function startRerun(
  judged: TargetRun,
  ports: Ports,
  recheck: () => Promise<RunHold | undefined>,
): Promise<Start> {
  let said = ''
  for (let post = 1; post <= mostPosts; post++) {
    const changed = (await recheck()) ?? (await readAgain(judged, ports, 'Nothing was started.'))
    if (changed !== undefined) return { kind: 'held', hold: changed }
    const answer = await ports.github.rerunFailedJobs(judged.id)
    if (answer.kind === 'started') return { kind: 'started', attempt: judged.runAttempt + 1, note: '' }
    said = answer.said
    const end = await follow(answer, judged, ports)
    if (end !== undefined) return end
  }
  const reason = `GitHub did not take the request for ${callRun(judged)} in ${mostPosts} tries: ${said}. ${refusalHelp.other}`
  return { kind: 'held', hold: { code: 'not-started', reason } }
}

/** What follows from an answer that is no success; undefined: the request may be sent again. */
async function follow(
  answer: Exclude<RerunAnswer, { kind: 'started' }>,
  judged: TargetRun,
  ports: Ports,
): Promise<Start | undefined> {
  if (answer.kind === 'wait') {
    const seconds = answer.waitSeconds ?? politeSeconds
    if (seconds * 1000 > policyLimits.wait) {
      const reason = `GitHub asks to wait ${seconds} s before the next request (${answer.said}), and a helper waits ${policyLimits.wait / 60_000} min at most.`
      return { kind: 'held', hold: { code: 'not-started', reason } }
    }
    await ports.clock.sleep(seconds * 1000)
    return undefined
  }
  if (answer.kind === 'unclear') return await lookForIt(answer.said, judged, ports)
  const kind = readRefusal(answer.status, answer.said)
  if (kind !== 'running') {
    const reason = `GitHub refuses to rerun ${callRun(judged)}: ${answer.said}. ${refusalHelp[kind]}`
    return { kind: 'held', hold: { code: 'refused', reason } }
  }
  return await waitForOther(judged, ports)
}

/** Whether a request without an answer has landed. */
async function lookForIt(said: string, judged: TargetRun, { github, clock }: Ports): Promise<Start | undefined> {
  const unanswered = `The request for a rerun was not answered (${said})`
  try {
    for (const wait of landingMs) {
      await clock.sleep(wait)
      const now = await github.targetRun(judged.id)
      if (now.runAttempt > judged.runAttempt) {
        const note = `${unanswered}, and a read shows that attempt ${now.runAttempt} is there.`
        return { kind: 'started', attempt: now.runAttempt, note }
      }
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const reason = `${unanswered}, and whether it landed could not be read, so it is not sent again. ${error.message}`
    return { kind: 'held', hold: { code: 'api-error', reason } }
  }
  return undefined
}

/** Two helpers that were started at once both ask; GitHub takes one, and the other finds the attempt that it started. */
async function waitForOther(judged: TargetRun, ports: Ports): Promise<Start | undefined> {
  for (const wait of runningMs) {
    await ports.clock.sleep(wait)
    const hold = await readAgain(judged, ports, 'Nothing was started by this helper.')
    if (hold !== undefined) return { kind: 'held', hold }
  }
  return undefined
}

async function readAgain(judged: TargetRun, { github }: Ports, so: string): Promise<RunHold | undefined> {
  try {
    return isUnchanged(judged, await github.targetRun(judged.id))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { code: 'api-error', reason: `${error.message} ${so}` }
  }
}
