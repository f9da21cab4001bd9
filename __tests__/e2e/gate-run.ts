/** A workflow run after its matrix, and the bundled gate beside it: the API, the gateway, the regions' jobs. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GateReport } from '../../src/core/gate/gate-report.ts'
import { type AttemptFacts, exposition, groupKey } from '../../src/core/metrics.ts'
import { EmbeddedGateway } from '../../src/demo/embedded-gateway.ts'
import type { StoredJob } from '../../src/demo/github-state.ts'
import { type ActionRun, runActionProcess } from '../../src/demo/runner.ts'
import { FakeGitHub } from '../fakes/github-api.ts'
import { dist, headSha, logOf, node24, token } from './job.ts'

export const day = '20261122'

export class GateRun {
  readonly gitHub = new FakeGitHub()
  readonly gateway = new EmbeddedGateway()
  folder = ''
  runId = 0
  inputs: Record<string, string> = {}
  env: Record<string, string> = {}

  /** Its servers and files are gone afterwards, and the API's use was valid. */
  static async play(act: (run: GateRun) => Promise<void>, createdAt = '2026-11-22T02:14:07Z'): Promise<void> {
    const run = new GateRun()
    try {
      await run.#start(createdAt)
      await act(run)
    } finally {
      await run.gateway.stop()
      await rm(run.folder, { recursive: true, force: true })
      await run.gitHub.stop()
    }
  }

  async #start(createdAt: string): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'lumen-gate-'))
    const [apiUrl, gatewayUrl] = await Promise.all([this.gitHub.start(), this.gateway.start()])
    const run = this.gitHub.state.addRun({ headSha, createdAt })
    this.runId = run.id
    this.inputs = {
      'github-token': token,
      'pushgateway-url': gatewayUrl,
      config: '.github/lumen.yml',
      round: '1',
      keep: '48h',
      'fail-on': 'none',
      'dry-run': 'false',
    }
    this.env = {
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'nightly',
      GITHUB_SHA: headSha,
      GITHUB_WORKSPACE: this.folder,
      RUNNER_NAME: 'runner-gate',
    }
  }

  /** The config file of the workspace. */
  async configure(text: string): Promise<void> {
    await mkdir(join(this.folder, '.github'), { recursive: true })
    await writeFile(join(this.folder, '.github/lumen.yml'), text)
  }

  /** Another run of the same workflow, beside the same servers. */
  another(): GateRun {
    const { id } = this.gitHub.state.addRun({ headSha })
    return Object.assign(new GateRun(), this, { runId: id, env: { ...this.env, GITHUB_RUN_ID: String(id) } })
  }

  /** The job of a region that is over. `says` is the output of its failed step. */
  region(
    region: string,
    end: 'success' | 'failure' | 'cancelled',
    says: readonly string[] = [],
    name = 'upload',
  ): StoredJob {
    const { state } = this.gitHub
    const job = state.addJob(this.runId, { name: `${name} (${region})`, runnerName: `runner-${region}` })
    state.startStep(job.id, 'Upload archive')
    state.finishStep(job.id, end)
    state.finishJob(job.id, end, end === 'failure' ? logOf(...says) : logOf())
    return job
  }

  /** A job whose runner went away in the middle of a step. */
  lost(region: string): StoredJob {
    const { state } = this.gitHub
    const job = state.addJob(this.runId, { name: `upload (${region})`, runnerName: `runner-${region}` })
    state.startStep(job.id, 'Upload archive')
    state.finishJob(job.id, 'failure')
    state.annotate(job.id, {
      level: 'failure',
      message:
        'The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process can cause this.',
    })
    return job
  }

  /** The first push of a region, as its own job made it. */
  async pushed(region: string, facts: Partial<AttemptFacts>): Promise<AttemptFacts> {
    const whole: AttemptFacts = {
      pipeline: 'pipeline-nightly',
      region,
      runner: 'github-hosted-linux-x64',
      version: 'v1',
      day,
      runId: `${day}-${region}-${headSha.slice(0, 8)}`,
      attempt: `${this.runId}-1`,
      result: 'success',
      completedAt: Date.now() - 5000,
      durationSeconds: 60,
      stages: [],
      retries: [],
      ...facts,
    }
    const { job, run_id, attempt } = groupKey(whole)
    const url = `${this.inputs['pushgateway-url']}/metrics/job/${job}/run_id/${run_id}/attempt/${attempt}`
    const { status } = await fetch(url, { method: 'PUT', body: exposition(whole) })
    if (status !== 200) throw new Error(`the gateway answered ${status}`)
    return whole
  }

  async gate(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    return await runActionProcess({
      script: join(dist, 'gate.js'),
      node: node24,
      folder: this.folder,
      inputs: { ...this.inputs, ...inputs },
      env: this.env,
    })
  }

  /** Series on the gateway, without HELP and TYPE, the gateway's own left out. */
  get series(): string[] {
    return this.gateway.groups
      .text()
      .split('\n')
      .filter((line) => line.startsWith('lumen_'))
  }

  get writes(): number {
    return this.gateway.requests.filter(({ method }) => method !== 'GET').length
  }
}

export async function gateReport(run: ActionRun): Promise<GateReport> {
  return JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as GateReport
}
