/**
 * The API beside a run in `act`: what `act` prints becomes the jobs, steps and logs that GitHub would list, while it runs.
 * So a gate inside the workflow reads what the jobs before it really did.
 */
import type { StoredJob } from '../../src/demo/github-state.ts'
import { FakeGitHub } from '../fakes/github-api.ts'
import type { Entry } from './act-log.ts'

interface LiveJob {
  readonly stored: StoredJob
  /** What each step wrote, by its id. `act` may print the last words of a step after its end. */
  readonly steps: Map<string, { readonly lines: string[]; failed: boolean }>
  failed: boolean
  over: boolean
}

export class LiveGitHub {
  readonly gitHub = new FakeGitHub()
  readonly #runId: number
  /** The name that GitHub gives a job, from its key and its matrix; undefined: the job is not listed. */
  readonly #nameOf: (id: string, matrix: Readonly<Record<string, unknown>>) => string | undefined
  readonly #jobs = new Map<string, LiveJob>()
  /** Called when a step is over. */
  onStepEnd: (job: StoredJob, step: string) => void = () => {}

  constructor(runId: number, nameOf: (id: string, matrix: Readonly<Record<string, unknown>>) => string | undefined) {
    this.#runId = runId
    this.#nameOf = nameOf
  }

  /** One line of `act`; for its option `watch`. */
  readonly watch = (line: string): void => {
    if (!line.startsWith('{')) return
    const entry = JSON.parse(line) as Entry
    const job = this.#jobFor(entry)
    if (job === undefined || job.over) return
    if (entry.step !== undefined && entry.stage === 'Main') this.#step(job, entry)
    if (entry.jobResult !== undefined) this.#end(job)
  }

  #jobFor(entry: Entry): LiveJob | undefined {
    const key = entry.job?.trim()
    if (key === undefined) return undefined
    const known = this.#jobs.get(key)
    if (known !== undefined || entry.step === undefined) return known
    const name = this.#nameOf(entry.jobID ?? '', entry.matrix ?? {})
    if (name === undefined) return undefined
    const stored = this.gitHub.state.addJob(this.#runId, { name })
    const job: LiveJob = { stored, steps: new Map(), failed: false, over: false }
    this.#jobs.set(key, job)
    return job
  }

  #step(job: LiveJob, entry: Entry): void {
    const [id] = entry.stepID ?? []
    if (id === undefined) return
    const { state } = this.gitHub
    let step = job.steps.get(id)
    if (step === undefined) {
      step = { lines: [], failed: false }
      job.steps.set(id, step)
      state.startStep(job.stored.id, entry.step as string)
      for (const text of [`##[group]Run ${entry.step}`, 'shell: /usr/bin/bash -e {0}', '##[endgroup]'])
        step.lines.push(stamped(text))
    }
    if (entry.raw_output) step.lines.push(stamped(entry.msg.replace(/\r?\n$/, '')))
    if (entry.stepID?.length !== 1 || entry.stepResult === undefined) return
    step.failed = entry.stepResult === 'failure'
    state.finishStep(job.stored.id, step.failed ? 'failure' : 'success', entry.step)
    job.failed ||= step.failed
    this.onStepEnd(job.stored, entry.step as string)
  }

  #end(job: LiveJob): void {
    job.over = true
    const log = [...job.steps.values()].flatMap(({ lines, failed }) =>
      failed ? [...lines, stamped('##[error]Process completed with exit code 1.')] : lines,
    )
    this.gitHub.state.finishJob(job.stored.id, job.failed ? 'failure' : 'success', `${log.join('\n')}\n`)
  }
}

function stamped(text: string): string {
  return `${new Date().toISOString().replace('Z', '0000Z')} ${text}`
}
