/**
 * A command that prints 2 GB, through `run/` and through a plain pipe. Runs are interleaved, and the best of each counts:
 * what else the machine does can only slow them down. Memory is the highest peak of the action's own process.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const gigabytes = 2
const rounds = 7
const line = 'compiling src/lib/core/handler.ts to dist/handler.js, 14 kB, 4 kB gzip'

const commands = [
  [
    '`yes \\| head -c 2G`: two programs that fill two cores',
    `set +o pipefail; yes '${line}' | head -c ${gigabytes}000000000`,
    0,
  ],
  ['`seq`, 2.2e8 lines', 'seq 1 220000000', 0],
  ['`awk`, 2.8e7 lines, then exit code 7', `awk 'BEGIN { while (n++ < 28000000) print n, "${line}" }'`, 7],
] as const

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-bench-run-'))
  try {
    console.log(`\nA command that prints ${gigabytes} GB, the best of ${rounds} interleaved runs\n`)
    console.log('| command | plain pipe s | run/ s | ratio | peak RSS MB |')
    console.log('| --- | --- | --- | --- | --- |')
    for (const [name, script, exitCode] of commands) {
      const whole = `${script}; echo; echo the last words; exit ${exitCode}`
      const pairs = Array.from({ length: rounds }, () => [plain(whole), ours(whole, exitCode, folder)] as const)
      const seconds = (side: 0 | 1) => Math.min(...pairs.map((pair) => pair[side].seconds))
      const peak = Math.max(...pairs.map(([, here]) => here.megabytes))
      const cells = [
        name,
        seconds(0).toFixed(2),
        seconds(1).toFixed(2),
        (seconds(1) / seconds(0)).toFixed(2),
        peak.toFixed(0),
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function plain(script: string): Measured {
  const started = performance.now()
  spawnSync('bash', ['-c', 'bash -c "$1" | tail -c 4000', 'bash', script])
  return { seconds: (performance.now() - started) / 1000, megabytes: 0 }
}

/** The built action, its output read as the runner does. A wrong answer is fast: exit code and last words are looked at. */
function ours(script: string, exitCode: number, folder: string): Measured {
  const output = join(folder, 'output')
  const peak = join(folder, 'peak')
  for (const file of [output, peak]) writeFileSync(file, '')
  const env = {
    PATH: process.env.PATH,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    INPUT_RUN: script,
    INPUT_REGION: 'bench',
  }
  const action = `/usr/bin/time -f %M -o '${peak}' '${process.execPath}' '${join(root, 'dist/run.js')}'`
  const started = performance.now()
  const ended = spawnSync('bash', ['-c', `{ ${action}; echo "code $?"; } | tail -c 4000`], { env, encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  const told = `\nthe last words\n::endgroup::\n`
  if (!ended.stdout.includes(told) || !ended.stdout.endsWith(`code ${exitCode}\n`)) throw new Error(ended.stdout)
  rmSync(join(folder, 'lumen'), { recursive: true })
  return { seconds, megabytes: Number(/^(\d+)$/m.exec(readFileSync(peak, 'utf8'))?.[1]) / 1024 }
}
