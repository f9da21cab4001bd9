/** A finished workflow run, and the bundled helper beside it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RerunReport } from '../../src/core/rerun/rerun-report.ts'
import type { NewRun, StoredJob } from '../../src/demo/github-state.ts'
import { type ActionRun, runActionProcess } from '../../src/demo/runner.ts'
import { FakeGitHub } from '../fakes/github-api.ts'
import { dist, headSha, logOf, node24, token } from './job.ts'

export const ownRunId = 20_000_000_001

export class FinishedRun {
  readonly gitHub = new FakeGitHub()
  folder = ''
  runId = 0
  inputs: Record<string, string> = {}
  env: Record<string, string> = {}
  #started = 0

  /** Its servers and files are gone afterwards, and the API's use was valid. */
  static async play(run: NewRun, act: (run: FinishedRun) => Promise<void>): Promise<void> {
    const played = new FinishedRun()
    try {
      await played.#start(run)
      await act(played)
    } finally {
      await rm(played.folder, { recursive: true, force: true })
      await played.gitHub.stop()
    }
  }

  async #start(run: NewRun): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'lumen-rerun-'))
    const apiUrl = await this.gitHub.start()
    // Created now: GitHub refuses to rerun what is older than a month.
    this.runId = this.gitHub.state.addRun({ headSha, ...run }).id
    this.inputs = {
      'workflow-run-id': String(this.runId),
      'github-token': token,
      config: '.github/lumen.yml',
      round: '1',
      backoff: '0s',
      'dry-run': 'false',
    }
    this.env = {
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_RUN_ID: String(ownRunId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'helper',
      GITHUB_SHA: headSha,
      GITHUB_WORKSPACE: this.folder,
      RUNNER_NAME: 'runner-helper',
    }
  }

  /** A job that is over. `says` is the output of its failed step. */
  job(
    name: string,
    end: 'success' | 'failure' | 'cancelled',
    says: readonly string[] = [],
    needs: string[] = [],
  ): StoredJob {
    const { state } = this.gitHub
    const job = state.addJob(this.runId, { name, runnerName: `runner of ${name}`, needs })
    state.startStep(job.id, 'Upload archive')
    state.finishStep(job.id, end)
    state.finishJob(job.id, end, end === 'failure' ? logOf(...says) : logOf())
    return job
  }

  end(): void {
    this.gitHub.state.finishRun(this.runId)
  }

  /** One process of the helper. */
  async helper(
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    return await runActionProcess({
      script: join(dist, 'rerun.js'),
      node: node24,
      // Several at once have a folder each, as they have a runner each.
      folder: join(this.folder, `helper-${++this.#started}`),
      inputs: { ...this.inputs, ...inputs },
      env: { ...this.env, ...env },
    })
  }

  /** The payload of `workflow_run: completed` about an attempt, as the runner hands it over. */
  async event(attempt: number): Promise<Record<string, string>> {
    const path = join(this.folder, 'event.json')
    await writeFile(path, JSON.stringify({ workflow_run: { id: this.runId, run_attempt: attempt } }))
    return { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: path }
  }

  /** What the requests for a rerun were answered. */
  get posts(): number[] {
    return this.gitHub.requests.filter(({ method }) => method === 'POST').map(({ status }) => status)
  }

  get attempts(): number {
    return this.gitHub.state.run(this.runId).attempts.length
  }
}

export async function rerunReport(run: ActionRun): Promise<RerunReport> {
  return JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as RerunReport
}
