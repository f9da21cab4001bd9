/** Reads what `act --json` prints, one object a line, into jobs and steps. */

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  properties: Record<string, string>
}

export interface ActStep {
  name: string
  /** `id:` of the workflow, else the number of the step from 0. */
  id: string
  stage: 'Pre' | 'Main' | 'Post'
  /** As in `steps.<id>.outcome`: before `continue-on-error`. A step that was skipped is not in the list. */
  outcome: 'success' | 'failure' | undefined
  /** It failed, and the job went on: `continue-on-error`. */
  tolerated: boolean
  /** What it wrote, workflow commands included (`::debug::` is not), without line ends. Secrets are masked as on GitHub. */
  lines: string[]
  annotations: Annotation[]
  outputs: Record<string, string>
  /** What it appended to the step summary. */
  summary: string
}

export interface ActJob {
  /** `<workflow>/<job>`, with `-<n>` in a matrix; `<caller>/<file>/<job>` in a called workflow. */
  name: string
  /** Its key in the workflow, the same for all jobs of a matrix. */
  id: string
  matrix: Record<string, unknown>
  /** Of its own steps. (`act` itself calls every job of a matrix failed as soon as one is.) */
  result: 'success' | 'failure'
  steps: ActStep[]
}

/** One line of `act --json`. */
export interface Entry {
  job?: string
  jobID?: string
  matrix?: Record<string, unknown>
  step?: string
  /** More than one for a step inside a composite action. */
  stepID?: string[]
  stage?: ActStep['stage']
  stepResult?: ActStep['outcome']
  /** Of a job that is over. */
  jobResult?: string
  level?: string
  msg: string
  raw_output?: boolean
  raw?: string
  command?: string
  name?: string
  arg?: string
  kvPairs?: Record<string, string>
  content?: string
}

const withoutLineEnd = (text: string) => text.replace(/\r?\n$/, '')
const levels: readonly string[] = ['error', 'warning', 'notice'] satisfies Annotation['level'][]

/** Finds the step of an entry by its id and stage, or starts it. */
function stepOf(job: ActJob, entry: Entry): ActStep | undefined {
  const { step: name, stage, stepID: [id] = [] } = entry
  if (name === undefined || stage === undefined || id === undefined) return undefined
  const known = job.steps.find((step) => step.id === id && step.stage === stage)
  if (known) return known
  const blank = { outcome: undefined, tolerated: false, lines: [], annotations: [], outputs: {}, summary: '' }
  const step: ActStep = { name, id, stage, ...blank }
  job.steps.push(step)
  return step
}

function record(step: ActStep, entry: Entry): void {
  if (entry.raw_output) step.lines.push(withoutLineEnd(entry.msg))
  else if (entry.raw !== undefined && entry.command !== 'add-mask') step.lines.push(withoutLineEnd(entry.raw))
  if (entry.command !== undefined && levels.includes(entry.command)) {
    const level = entry.command as Annotation['level']
    step.annotations.push({ level, message: entry.arg ?? '', properties: entry.kvPairs ?? {} })
  }
  if (entry.command === 'summary') step.summary += entry.content ?? ''
  // The outcome and the outputs of a composite action are its own, not those of the steps inside.
  if (entry.stepID?.length !== 1) return
  if (entry.command === 'set-output') step.outputs[String(entry.name)] = entry.arg ?? ''
  if (entry.stepResult !== undefined) step.outcome = entry.stepResult
  if (entry.msg === 'Failed but continue next step') step.tolerated = true
}

export function jobsIn(output: string): ActJob[] {
  const jobs = new Map<string, ActJob>()
  for (const line of output.split('\n').filter((text) => text.startsWith('{'))) {
    const entry: Entry = JSON.parse(line)
    const name = entry.job?.trim()
    // A job that only calls a workflow runs nothing itself; the called jobs tell of themselves.
    if (name === undefined || (entry.step === undefined && !jobs.has(name))) continue
    const job = jobs.get(name) ?? {
      name,
      id: entry.jobID ?? '',
      matrix: entry.matrix ?? {},
      result: 'success',
      steps: [],
    }
    jobs.set(name, job)
    const step = stepOf(job, entry)
    if (step) record(step, entry)
    else if (entry.level === 'error') job.result = 'failure'
  }
  for (const job of jobs.values()) {
    // Fetching an action is told as the `pre` of its step, whether it has one or not.
    job.steps = job.steps.filter((step) => step.stage !== 'Pre' || step.outcome !== undefined)
    if (job.steps.some((step) => step.outcome === 'failure' && !step.tolerated)) job.result = 'failure'
  }
  return [...jobs.values()]
}
