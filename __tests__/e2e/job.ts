/** A region's job around the committed bundle: its API, its gateway, its folders, and what the runner would hand over. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../src/core/report.ts'
import { EmbeddedGateway } from '../../src/demo/embedded-gateway.ts'
import { type ActionRun, runActionProcess } from '../../src/demo/runner.ts'
import { FakeGitHub } from '../fakes/github-api.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const dist = join(root, 'dist')
export const node24 = join(root, 'node_modules/.bin/node')
export const token = 'the-github-token-0123456789'
export const headSha = '9fceb02d0ae598e95dc970b74767f19372d61af8'

export const transient = 'curl: (22) The requested URL returned error: 503'
export const permanent =
  'upload failed: ./a.zst An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.'

export interface JobOptions {
  /** Whether the step before ours failed. */
  readonly failed?: boolean
  readonly attempt?: number
  readonly createdAt?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

type Values = Readonly<Record<string, string>>

export class RegionJob {
  readonly gitHub = new FakeGitHub()
  readonly gateway = new EmbeddedGateway()
  /** The runner's own folder, above its work folder. */
  root = ''
  runId = 0
  jobId = 0
  inputs: Record<string, string> = {}
  env: Record<string, string> = {}

  /** Plays one job of region `eu-central-1`; its servers and files are gone afterwards, and the API's use was valid. */
  static async play(options: JobOptions, act: (job: RegionJob) => Promise<void>): Promise<void> {
    const job = new RegionJob()
    try {
      await job.#start(options)
      await act(job)
    } finally {
      await job.gateway.stop()
      await rm(job.root, { recursive: true, force: true })
      await job.gitHub.stop()
    }
  }

  async #start(options: JobOptions): Promise<void> {
    this.root = await mkdtemp(join(tmpdir(), 'lumen-e2e-'))
    await mkdir(this.workspace, { recursive: true })
    const [apiUrl, gatewayUrl] = await Promise.all([this.gitHub.start(), this.gateway.start()])
    const { state } = this.gitHub
    const run = state.addRun({
      headSha,
      attempt: options.attempt ?? 1,
      createdAt: options.createdAt ?? '2026-11-22T02:14:07Z',
    })
    this.runId = run.id
    this.jobId = state.addJob(run.id, { name: 'upload (eu-central-1)', runnerName: 'runner-7' }).id
    this.step('Build archive', 'success')
    this.step('Upload archive', options.failed ? 'failure' : 'success')
    state.startStep(this.jobId, 'Report')
    this.inputs = {
      region: 'eu-central-1',
      status: options.failed ? 'failure' : 'success',
      round: '1',
      stages: 'steps',
      config: '.github/lumen.yml',
      'job-id': String(this.jobId),
      'github-token': token,
      'pushgateway-url': gatewayUrl,
      ...options.inputs,
    }
    this.env = {
      GITHUB_API_URL: apiUrl,
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      GITHUB_WORKFLOW: 'nightly',
      GITHUB_SHA: headSha,
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_NAME: 'runner-7',
      RUNNER_ENVIRONMENT: 'self-hosted',
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      ...options.env,
    }
  }

  get workspace(): string {
    return join(this.root, '_work', 'pipeline')
  }

  get temp(): string {
    return join(this.root, '_work', '_temp')
  }

  /** A step of the job, in the API. */
  step(name: string, conclusion: 'success' | 'failure'): void {
    this.gitHub.state.startStep(this.jobId, name)
    this.gitHub.state.finishStep(this.jobId, conclusion)
  }

  /** A file of the workspace; gives its path relative to it. */
  async file(name: string, text: string): Promise<string> {
    await mkdir(join(this.workspace, name, '..'), { recursive: true })
    await writeFile(join(this.workspace, name), text)
    return name
  }

  /** What the runner keeps of the job's output on its disk. */
  async pages(log: string): Promise<void> {
    const folder = join(this.root, '_diag', 'pages')
    await mkdir(folder, { recursive: true })
    const id = (digit: string) => '8-4-4-4-12'.replace(/\d+/g, (count) => digit.repeat(Number(count)))
    await writeFile(join(folder, `${id('1')}_${id('2')}_1.log`), log)
  }

  async main(inputs: Values = {}, env: Values = {}): Promise<ActionRun> {
    return await this.#run('report.js', inputs, env, {})
  }

  async post(state: Values, inputs: Values = {}): Promise<ActionRun> {
    return await this.#run('report-post.js', inputs, {}, state)
  }

  async #run(script: string, inputs: Values, env: Values, state: Values): Promise<ActionRun> {
    return await runActionProcess({
      script: join(dist, script),
      node: node24,
      folder: this.temp,
      inputs: { ...this.inputs, ...inputs },
      env: { ...this.env, ...env },
      state,
    })
  }

  /** What stands on the gateway, the metrics of this action only. */
  get pushed(): string {
    return this.gateway.groups
      .text()
      .split('\n')
      .filter((line) => line.startsWith('lumen_'))
      .join('\n')
  }
}

/** The step's output as the runner writes it into a log. */
export function logOf(...lines: readonly string[]): string {
  const all = [
    '##[group]Run ./upload.sh',
    '\u001B[36;1m./upload.sh\u001B[0m',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...lines,
    '##[error]Process completed with exit code 1.',
  ]
  return all.map((line) => `${new Date().toISOString().replace('Z', '0000Z')} ${line}\n`).join('')
}

export async function reportOf(run: ActionRun): Promise<Report> {
  return JSON.parse(await readFile(run.outputs['report-path'] ?? '', 'utf8')) as Report
}

/** The texts of the warning commands, unescaped as the runner does; the verdict on a failure, which has a subject, apart. */
export function warnings({ stdout }: Pick<ActionRun, 'stdout'>): string[] {
  return [...stdout.matchAll(/^::warning(?! title=Lumen%3A )(?: [^:]*)?::(.*)$/gm)].map(([, text]) =>
    (text as string).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  )
}

/** Every workflow command of the output, by the runner's own rule: `::` at the start, `##[` anywhere. */
export function commands({ stdout }: ActionRun): string[] {
  return stdout
    .split(/\r\n|\n|\r/)
    .flatMap((line) => (/^\s*::(\S+?)[ :]/.exec(line) ?? /##\[(\w+)/.exec(line) ?? []).slice(1, 2))
}
