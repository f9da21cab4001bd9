/** Starts an action as the runner starts it: inputs as INPUT_*, files for outputs, state and summary, a child process. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ActionCall {
  /** Absolute path of the script in `dist/`. */
  readonly script: string
  /** By the name in `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** A folder of its own for each job: it holds the files and is RUNNER_TEMP. */
  readonly folder: string
  /** What main saved, for post. */
  readonly state?: Readonly<Record<string, string>>
  /** Program that runs the script; default is this Node. */
  readonly node?: string
}

export interface ActionRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Markdown of the step summary. */
  readonly summary: string
}

/** Runs the script to its end. The environment is only what is given here, and PATH and HOME. */
export async function runActionProcess(call: ActionCall): Promise<ActionRun> {
  await mkdir(call.folder, { recursive: true })
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'summary.md',
  }
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(call.folder, file)]))
  for (const path of Object.values(paths)) await writeFile(path, '')
  const inputs = Object.entries(call.inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  const state = Object.entries(call.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: call.folder,
    RUNNER_TEMP: call.folder,
    ...paths,
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(state),
    ...call.env,
  }
  const child = spawn(call.node ?? process.execPath, [call.script], {
    env,
    cwd: call.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  )
  const read = (name: keyof typeof files) => readFile(paths[name] as string, 'utf8')
  return {
    exitCode,
    stdout,
    stderr,
    outputs: parseFileCommands(await read('GITHUB_OUTPUT')),
    state: parseFileCommands(await read('GITHUB_STATE')),
    summary: await read('GITHUB_STEP_SUMMARY'),
  }
}

/** `name=value` and `name<<DELIMITER` blocks, as the runner reads GITHUB_OUTPUT. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[index] as string)
    if (block) {
      const end = lines.indexOf(block[2] as string, index + 1)
      values[block[1] as string] = lines.slice(index + 1, end).join('\n')
      index = end
      continue
    }
    const pair = /^([^=]+)=(.*)$/.exec(lines[index] as string)
    if (pair) values[pair[1] as string] = pair[2] as string
  }
  return values
}
