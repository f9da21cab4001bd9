/** What a gate reads before it judges: asked for side by side, for each may be slow to fail. */
import type { StoredGroup } from '../core/gateway-listing.ts'
import { dayOf } from '../core/identity.ts'
import type { Job } from '../core/job.ts'
import { GatewayError, GitHubError } from './errors.ts'
import type { GateInputs } from './gate-inputs.ts'
import type { GroupStore, RunReader } from './ports.ts'
import type { Problem } from './problem.ts'

export interface GateSources {
  /** Undefined where they are not known. */
  readonly jobs: readonly Job[] | undefined
  /** `YYYYMMDD` */
  readonly day: string | undefined
  /** Undefined: what is there is not known, so nothing may be written either: an attempt could count twice. */
  readonly stored: readonly StoredGroup[] | undefined
  readonly problems: readonly Problem[]
}

export async function readSources(
  inputs: GateInputs,
  runId: number,
  { github, gateway }: { readonly github: RunReader; readonly gateway: GroupStore | undefined },
): Promise<GateSources> {
  // Before the first round there is nothing to judge.
  const isPlan = inputs.round === 0
  const reads: [Promise<Read<readonly Job[]>>, Promise<Read<string>>, Promise<Read<readonly StoredGroup[]>>] = [
    isPlan || inputs.regions === undefined ? unknown : readJobs(runId, github),
    inputs.day === undefined ? readDay(runId, github) : Promise.resolve({ value: inputs.day }),
    isPlan || gateway === undefined ? unknown : readGroups(inputs.pipeline, gateway),
  ]
  const [jobs, day, stored] = await Promise.all(reads)
  const problems = [jobs, day, stored].flatMap(({ problem }) => problem ?? [])
  return { jobs: jobs.value, day: day.value, stored: stored.value, problems }
}

interface Read<T> {
  readonly value?: T
  readonly problem?: Problem
}

const unknown: Promise<Read<never>> = Promise.resolve({})

async function readJobs(runId: number, github: RunReader): Promise<Read<readonly Job[]>> {
  try {
    return { value: await github.jobsOfRun(runId) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return gitHubProblem(`${error.message} What the date came to is not known, and nothing is rerun.`)
  }
}

async function readDay(runId: number, github: RunReader): Promise<Read<string>> {
  try {
    const created = Date.parse((await github.run(runId)).createdAt)
    if (!Number.isNaN(created)) return { value: dayOf(created) }
    return gitHubProblem(`The API did not tell when the run was created. ${noDay}`)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return gitHubProblem(`${error.message} ${noDay}`)
  }
}

const noDay =
  'Which date the run is for is not known, so attempts that never arrived are not added. Pass "day" to say it.'

function gitHubProblem(message: string): Read<never> {
  return { problem: { where: 'GitHub API', message } }
}

async function readGroups(pipeline: string, gateway: GroupStore): Promise<Read<readonly StoredGroup[]>> {
  try {
    return { value: await gateway.groups(`lumen_${pipeline}`) }
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    const message = `${error.message} The metrics are left as they are; a repeated gate repairs them.`
    return { problem: { where: 'gateway', message } }
  }
}
