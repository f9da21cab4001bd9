/** A step `uses: …/run` around the built bundle: what the runner hands over, and what it would see of it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunRecord } from '../../src/core/run-record.ts'
import { parseFileCommands } from '../../src/demo/runner.ts'
import { dist, node24 } from './job.ts'

type Values = Readonly<Record<string, string>>

export interface RunResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly outputs: Values
  readonly record: RunRecord
  readonly summary: string
  readonly seconds: number
}

const fileNames = ['env', 'output', 'path', 'state', 'step_summary'] as const

export class RunStep {
  readonly root = mkdtempSync(join(tmpdir(), 'lumen-run-'))
  readonly workspace = join(this.root, 'work')
  readonly temp = join(this.root, 'temp')
  child: ChildProcess | undefined

  constructor() {
    for (const folder of [this.workspace, this.temp]) mkdirSync(folder)
  }

  /** Runs it to its end. */
  static async play(script: string, inputs: Values = {}, env: Values = {}): Promise<RunResult> {
    const step = new RunStep()
    try {
      return await step.run(script, inputs, env)
    } finally {
      step.remove()
    }
  }

  async run(script: string, inputs: Values = {}, env: Values = {}): Promise<RunResult> {
    for (const name of fileNames) writeFileSync(this.#file(name), '')
    const given = { run: script, region: 'eu-central-1', backoff: '1s', config: '.github/lumen.yml', ...inputs }
    const started = performance.now()
    const child = spawn(node24, [join(dist, 'run.js')], {
      cwd: this.workspace,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        HOME: this.root,
        LANG: 'C.UTF-8',
        RUNNER_TEMP: this.temp,
        GITHUB_WORKSPACE: this.workspace,
        GITHUB_REPOSITORY: 'acme/pipeline',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW: 'nightly',
        GITHUB_JOB: 'upload',
        GITHUB_ACTION: 'upload',
        GITHUB_SHA: '9fceb02d0ae598e95dc970b74767f19372d61af8',
        ...Object.fromEntries(fileNames.map((name) => [`GITHUB_${name.toUpperCase()}`, this.#file(name)])),
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
      },
    })
    this.child = child
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
    const seconds = (performance.now() - started) / 1000
    const outputs = parseFileCommands(this.read('output'))
    const record = outputs['report-path'] ? JSON.parse(readFileSync(outputs['report-path'], 'utf8')) : undefined
    return { exitCode, stdout, outputs, record, summary: this.read('step_summary'), seconds }
  }

  read(name: (typeof fileNames)[number]): string {
    return readFileSync(this.#file(name), 'utf8')
  }

  /** Waits until the command has printed this. */
  async hasPrinted(text: string): Promise<void> {
    let seen = ''
    await new Promise<void>((resolve) => {
      this.child?.stdout?.on('data', (chunk) => {
        seen += chunk
        if (seen.includes(text)) resolve()
      })
    })
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  #file(name: string): string {
    return join(this.root, name)
  }
}

/** What the command itself printed: without the groups and the words between the tries. */
export function commandOutput(stdout: string): string[] {
  const tries = [...stdout.matchAll(/^::group::Try .*\n([\s\S]*?)^::endgroup::$/gm)]
  return tries.map((each) => each[1] as string)
}

/** Living processes whose command line holds this word. */
export function living(word: string): string[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
  return listed.split('\n').filter((line) => line.includes(word) && !/^\s*\d+ Z/.test(line))
}
