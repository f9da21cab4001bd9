/** Two regions: one succeeds, the other cannot resolve a name and is rerun, and then its build fails. */
import type { GateRun } from './gate-run.ts'
import { logOf } from './job.ts'

export const regions = 'us-west-2\nap-northeast-2'
const dns = 'curl: (6) Could not resolve host: bucket.example.net'
const broken = "src/main.c:14:9: error: expected ';' before 'return'"

type Steps = readonly (readonly [name: string, seconds: number, conclusion: 'success' | 'failure'])[]

/** A job with steps that took this long; `at` is its first second, after the run was created. */
export function addJob(
  run: GateRun,
  name: string,
  given: { readonly at: number; readonly steps: Steps; readonly says?: string; readonly id?: number },
): number {
  const { state } = run.gitHub
  const created = Date.parse(state.run(run.runId).createdAt)
  const time = (second: number) => new Date(created + second * 1000).toISOString().replace('.000', '')
  const id = given.id ?? state.addJob(run.runId, { name, runnerName: 'runner-a' }).id
  if (given.id !== undefined) state.startJob(id, 'runner-b')
  let second = given.at
  const job = state.job(id)
  job.startedAt = time(second)
  for (const [step, took, conclusion] of given.steps) {
    state.startStep(id, step)
    state.finishStep(id, conclusion)
    Object.assign(job.steps.at(-1) as object, { startedAt: time(second), completedAt: time(second + took) })
    second += took
  }
  const end = given.steps.some(([, , conclusion]) => conclusion === 'failure') ? 'failure' : 'success'
  state.finishJob(id, end, given.says === undefined ? logOf() : logOf(given.says))
  job.completedAt = time(second)
  return id
}

/** Names of the jobs are made of `name` and the region. */
export function firstRegions(run: GateRun, name = 'upload'): void {
  addJob(run, `${name} (us-west-2)`, {
    at: 4,
    steps: [
      ['Set up job', 2, 'success'],
      ['Build archive', 20, 'success'],
      ['Upload archive', 9, 'success'],
    ],
  })
  addJob(run, `${name} (ap-northeast-2)`, {
    at: 5,
    steps: [
      ['Set up job', 1, 'success'],
      ['Build archive', 22, 'success'],
      ['Upload archive', 3, 'failure'],
    ],
    says: dns,
  })
}

/** The failed region once more, in a job of its own or in the one that a rerun has queued. */
export function secondTry(run: GateRun, name: string, id?: number): void {
  addJob(run, name, {
    at: 90,
    steps: [
      ['Set up job', 1, 'success'],
      ['Build archive', 12, 'failure'],
    ],
    says: broken,
    ...(id === undefined ? {} : { id }),
  })
}

/** GitHub's rerun of the failed jobs; the gate of the new attempt may run then. */
export function rerunFailed(run: GateRun): void {
  const { state } = run.gitHub
  state.finishRun(run.runId)
  const refused = state.rerun(run.runId, 'failed')
  if (refused !== undefined) throw new Error(refused)
  const queued = [...state.jobs.values()].find(({ status }) => status === 'queued')
  if (queued === undefined) throw new Error('nothing was queued')
  secondTry(run, queued.name, queued.id)
  run.env['GITHUB_RUN_ATTEMPT'] = '2'
}
