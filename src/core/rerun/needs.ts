/** Which job of a workflow needs which: the API does not say it, the workflow file does. */
import { matchesGlob } from '../glob.ts'

/** One job of a workflow file. */
export interface PlannedJob {
  readonly id: string
  /** Glob on what GitHub calls it: an expression in a name can be anything. */
  readonly name: string
  readonly needs: readonly string[]
}

export type JobPlan = readonly PlannedJob[]

/**
 * Whether the job of this name needs one of the others, directly or by way of further jobs. False where it cannot be told:
 * a name that fits several jobs, or one of a called workflow, whose plan stands in another file.
 */
export function needsOneOf(plan: JobPlan, name: string, others: readonly string[]): boolean {
  const own = plan.filter((job) => isCalled(job, name))
  const [job, ...more] = own
  if (job === undefined || more.length > 0 || name.includes(' / ')) return false
  const needed = closure(plan, job)
  return others.some((other) => {
    const ids = plan.filter((candidate) => isCalled(candidate, other)).map(({ id }) => id)
    return ids.length > 0 && ids.every((id) => needed.has(id))
  })
}

/** `upload`, `upload (us-west-2)` of a matrix, `upload / round 1` of a called workflow. */
function isCalled({ name }: PlannedJob, called: string): boolean {
  return [name, `${name} (*`, `${name} / *`].some((glob) => matchesGlob(glob, called))
}

function closure(plan: JobPlan, from: PlannedJob): ReadonlySet<string> {
  const needed = new Set<string>()
  const open = [...from.needs]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue
    needed.add(id)
    open.push(...(plan.find((job) => job.id === id)?.needs ?? []))
  }
  return needed
}
