/** What can be known of our own job from inside, without the API: when it began, how long it may take, our step's name. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endOfTime, parseElapsed, readLimits, type TimeLimit, type WorkflowLimits } from '../core/time-limits.ts'

type Environment = Readonly<Record<string, string | undefined>>

export async function surroundings(
  env: Environment,
): Promise<{ limit: TimeLimit | undefined; stepName: string | undefined }> {
  const limits = await workflowLimits(env)
  const limit = endOfTime({
    jobStartedAt: jobStart(),
    stepStartedAt: Date.now() - process.uptime() * 1_000,
    limits,
    isHosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
  })
  return { limit, stepName: limits?.stepName }
}

/** From the workflow file in the workspace, where the repository of the workflow is what was checked out. */
async function workflowLimits(env: Environment): Promise<WorkflowLimits | undefined> {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const [path = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@')
  const workspace = env['GITHUB_WORKSPACE']
  if (repository === '' || !path.startsWith(`${repository}/.github/`) || !workspace) return undefined
  try {
    return readLimits(await readFile(join(workspace, path.slice(repository.length + 1)), 'utf8'), {
      job: env['GITHUB_JOB'] ?? '',
      action: env['GITHUB_ACTION'] ?? '',
      repository: env['GITHUB_ACTION_REPOSITORY'] ?? '',
    })
  } catch {
    return undefined
  }
}

/** A runner starts one worker for each job, and we are its child: it is as old as the job. Unix milliseconds. */
function jobStart(): number | undefined {
  if (process.platform === 'win32') return undefined
  const listed = spawnSync('ps', ['-o', 'etime=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' })
  const [elapsed = '', program = ''] = (listed.stdout ?? '').trim().split(/\s+/, 2)
  const age = program.endsWith('Runner.Worker') ? parseElapsed(elapsed) : undefined
  return age === undefined ? undefined : Date.now() - age
}
