/**
 * Runs a workflow in `act`, on this machine and without containers. What differs from GitHub there (act 0.2.89):
 * - `job.check_run_id`, `runner.name` and `runner.environment` are empty, and `RUNNER_NAME`, `RUNNER_ENVIRONMENT`,
 *   `GITHUB_WORKFLOW_REF` are not set: an action must find its job by other means. `env` can set the variables, but not
 *   the contexts.
 * - `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT` are 1 unless `env` sets them; then `github.run_id` follows.
 * - `RUNNER_TEMP`, `GITHUB_WORKSPACE` and `GITHUB_STEP_SUMMARY` are of the job, below a folder of this call; there is one
 *   summary file for all steps of a job. No `_diag`, and nothing of it is left when the call is over:
 *   a file is read by a later step of the workflow (`cat`).
 * - `actions/checkout` of any version copies the committed files; without it the workspace is empty.
 * - The whole environment of `act` reaches the steps, `CI=true` is set, and `RUNNER_OS` and `RUNNER_ARCH` are the machine's.
 * - A failed job of a matrix makes `act` call its siblings failed and `needs.<job>.result` failure; `ActJob.result` is of
 *   the job's own steps. Of one output that several jobs of a matrix set, the last writer wins, as on GitHub.
 * - A job-level `continue-on-error` does not make the run green; a fraction in `timeout-minutes` is not honoured;
 *   dependents of a called workflow with a red job do not run.
 */
import { spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { jest } from '@jest/globals'
import { findTool } from '../tools/required.ts'
import { type ActJob, type ActStep, jobsIn } from './act-log.ts'
import { repositoryOf, temporaryFolder } from './repositories.ts'

// A run takes half a second, and more on a machine that has other things to do.
jest.setTimeout(120_000)

const root = join(import.meta.dirname, '../..')

// A node24 action runs on the `node` in the PATH.
const path = [join(root, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter)

export interface ActOptions {
  /** Text of the workflow to run. */
  workflow: string
  event?: string
  /** The event's payload, `github.event`. */
  payload?: object
  /** Set for every step; `GITHUB_API_URL` leads an action to a server of the test. */
  env?: Record<string, string>
  secrets?: Record<string, string>
  /** `vars` of the workflow. */
  variables?: Record<string, string>
  /** Further files of the user's repository, path and text. */
  files?: Record<string, string>
  /** Folders that stand for other repositories: `{ 'org/lumen-action@v1': thisProject() }`. */
  repositories?: Record<string, string>
  /** Name of the user's repository. */
  repository?: string
  /** Called with each line that `act` prints, as it comes. */
  watch?: (line: string) => void
}

export interface ActRun {
  exitCode: number | null
  jobs: ActJob[]
  /** All that `act` printed, for a failing test to show. */
  output: string
}

const pairs = (flag: string, values: Record<string, string> = {}) =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])

function start(
  tool: string,
  args: string[],
  home: string,
  watch: (line: string) => void = () => {},
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // Nothing of the machine's environment, since it would reach the steps; a group of its own, to end it as a whole.
    const child = spawn(tool, args, { detached: true, env: { PATH: path, HOME: home, LANG: 'C.UTF-8' } })
    const endAll = () => process.kill(-Number(child.pid), 'SIGKILL')
    const timer = setTimeout(endAll, 100_000)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        const lines = (rest + text).split('\n')
        rest = lines.pop() as string
        lines.forEach(watch)
      })
    }
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, output })
    })
  })
}

export async function act(options: ActOptions): Promise<ActRun> {
  const tool = findTool('act')
  if (tool === undefined) throw new Error("act is not installed: put the tests into describeWith(['act'], …)")
  const { event = 'push', repository = 'org/pipeline', payload = {} } = options
  const user = repositoryOf(repository, { '.github/workflows/test.yml': options.workflow, ...options.files })
  const work = temporaryFolder('act')
  const eventFile = join(work, 'event.json')
  writeFileSync(eventFile, JSON.stringify(payload))
  const args = [
    ...[event, '--json', '--directory', user, '--workflows', '.github/workflows/test.yml', '--eventpath', eventFile],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-cache-path', join(work, 'cache')],
    ...['--defaultbranch', 'main', '--concurrent-jobs', String(Math.max(2, availableParallelism()))],
    ...pairs('--local-repository', options.repositories),
    ...pairs('--env', options.env),
    ...pairs('--var', options.variables),
    ...pairs('--secret', { GITHUB_TOKEN: 'token-of-the-job', ...options.secrets }),
  ]
  try {
    const { exitCode, output } = await start(tool, args, work, options.watch)
    const jobs = jobsIn(output)
    if (jobs.length === 0) throw new Error(`act ran no job and ended with ${exitCode}:\n${output}`)
    return { exitCode, jobs, output }
  } finally {
    for (const folder of [user, work]) if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
  }
}

/** The job with this key in the workflow and, in a matrix, with these values. */
export function jobOf(run: ActRun, id: string, matrix: Record<string, unknown> = {}): ActJob {
  const isIt = (job: ActJob) =>
    job.id === id && Object.entries(matrix).every(([key, value]) => job.matrix[key] === value)
  const found = run.jobs.filter(isIt)
  if (found.length === 1 && found[0]) return found[0]
  const seen = run.jobs.map((job) => `${job.id} ${JSON.stringify(job.matrix)}`).join(', ')
  throw new Error(`${found.length} jobs are "${id}" ${JSON.stringify(matrix)}. There are: ${seen}\n${run.output}`)
}

/** The step with this `id:` or name. */
export function stepOf(job: ActJob, idOrName: string, stage: ActStep['stage'] = 'Main'): ActStep {
  const step = job.steps.find((each) => each.stage === stage && [each.id, each.name].includes(idOrName))
  if (step) return step
  const seen = job.steps.map((each) => `${each.stage} ${each.id} "${each.name}"`).join(', ')
  throw new Error(`${job.name} ran no step "${idOrName}" as ${stage}. It ran: ${seen}`)
}
