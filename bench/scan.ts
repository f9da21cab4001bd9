/**
 * What a verdict on a log costs as a whole process, beside ripgrep and grep with the literals that ours looks for, and
 * beside a Python loop with the six patterns of the seed. Runs are interleaved, so that what else the machine does meets
 * all alike. The logs are made here, the same each time, and removed.
 *
 * What is compared is the answer to one question, why the job failed, not the same work: ours looks for headers in the whole
 * log, and at rules only in the first 2 MB and the last 6 MB of a huge step; the others search all of it.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyCase, firstSet, literalTable } from '../src/core/scan/literal-table.ts'

const root = join(import.meta.dirname, '..')
const literals = plainTexts()
const words =
  'compiling linking src lib core utils index render parse config server client handler build cache restored downloading installing loaded module version webpack vite rollup chunk asset emitted kB gzip done running suite'.split(
    ' ',
  )
const head =
  "2026-01-02T03:04:05.0000000Z Current runner version: '2.330.0'\n2026-01-02T03:04:05.1000000Z ##[group]Run npm test\n2026-01-02T03:04:05.1000000Z shell: /usr/bin/bash -e {0}\n2026-01-02T03:04:05.1000000Z ##[endgroup]\n"
const tail =
  '2026-01-02T03:59:05.1000000Z npm error code ERESOLVE\n2026-01-02T03:59:05.1000000Z ##[error]Process completed with exit code 1.\n'
const seed = `import re,sys
P=[r"Connection( timed out| reset)|ECONNREFUSED|TLS handshake",r"401|403|expired|invalid (token|credentials)",r"5\\d{2} (Internal|Bad Gateway|Service Unavailable)",r"ModuleNotFoundError|ImportError|No module named",r"SyntaxError|TypeError|NameError",r"No space left on device|ENOSPC|Permission denied"]
n=0
for line in sys.stdin.buffer:
  t=line.decode("utf8","replace").lower()
  n+=any(re.search(p.lower(),t) for p in P)
print(n)`

const sizes = [
  ['1 GB', 1_000_000_000, 3, false],
  ['10 MB', 10_000_000, 5, false],
  ['100 KB', 100_000, 9, false],
  ['100 MB, every line a candidate', 100_000_000, 1, true],
] as const

export function scan(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-scan-'))
  try {
    const patterns = join(folder, 'patterns')
    writeFileSync(patterns, literals.map((text) => `${text}\n`).join(''))
    console.log(`\n${literals.length} literals, Node ${process.versions.node}, medians of paired runs\n`)
    console.log('| log | ours s | MB/s | peak RSS MB | ripgrep s | ours is | grep s | seed s |')
    console.log('|---|---|---|---|---|---|---|---|')
    for (const [name, size, runs, isWorst] of sizes) row(name, folder, patterns, size, runs, isWorst)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(name: string, folder: string, patterns: string, size: number, runs: number, isWorst: boolean): void {
  const file = join(folder, 'log')
  write(file, size, isWorst)
  const ours: Run[] = []
  const others: Record<'rg' | 'grep' | 'seed', number[]> = { rg: [], grep: [], seed: [] }
  for (let run = 0; run < runs; run++) {
    const mine = measure(process.execPath, [join(root, 'dist/cli.js'), 'classify', '--json', file])
    if (!isWorst && !mine.output.includes('"rule":"npm/peer-conflict-code"')) throw new Error(mine.output)
    if (!mine.output.includes('"class":')) throw new Error(mine.output)
    ours.push(mine)
    others.rg.push(measure('rg', ['-c', '-a', '-i', '-F', '-f', patterns, file]).seconds)
    // They take minutes for a gigabyte: once.
    if (run === 0 && !isWorst) {
      others.grep.push(measure('grep', ['-aciF', '-f', patterns, file]).seconds)
      others.seed.push(measure('sh', ['-c', 'python3 -c "$1" < "$2"', 'sh', seed, file]).seconds)
    }
  }
  const seconds = median(ours.map((run) => run.seconds))
  const rg = median(others.rg)
  const show = (values: readonly number[]) => (values.length === 0 ? '-' : median(values).toFixed(2))
  const ratio = rg >= seconds ? `${(rg / seconds).toFixed(2)}x faster` : `${(seconds / rg).toFixed(2)}x slower`
  const memory = Math.max(...ours.map((run) => run.megabytes)).toFixed(0)
  console.log(
    `| ${name} | ${seconds.toFixed(2)} | ${(size / 1e6 / seconds).toFixed(0)} | ${memory} | ${rg.toFixed(2)} | ${ratio} | ${show(others.grep)} | ${show(others.seed)} |`,
  )
}

/** Of each literal the longest stretch of letters, for those who know no sets of bytes: five letters or more. */
function plainTexts(): string[] {
  const { size, codes, starts } = literalTable()
  const texts = new Set<string>()
  for (let literal = 0; literal < size; literal++) {
    const bytes = [...codes.subarray(starts[literal], starts[literal + 1])].map((code) =>
      code >= firstSet || code === 10 ? undefined : code >= anyCase ? code - anyCase : code,
    )
    const stretches: number[][] = [[]]
    for (const byte of bytes) {
      if (byte === undefined) stretches.push([])
      else stretches.at(-1)?.push(byte)
    }
    const text = Buffer.from(stretches.reduce((best, next) => (next.length > best.length ? next : best))).toString()
    if (text.length >= 5 && !text.includes('\uFFFD')) texts.add(text.toLowerCase())
  }
  return [...texts]
}

interface Run {
  readonly seconds: number
  readonly megabytes: number
  readonly output: string
}

/** A failing command looks fast: its exit code and its output are looked at. */
function measure(command: string, args: readonly string[]): Run {
  const started = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M', command, ...args], { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (run.status !== 0 || run.stdout === '') throw new Error(`${command} failed: ${run.stderr}`)
  return { seconds, megabytes: Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024, output: run.stdout }
}

function write(path: string, size: number, isWorst: boolean): void {
  let state = 12_345
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
  const file = openSync(path, 'w')
  let written = writeSync(file, head)
  for (let lines = 0; written < size - 300; ) {
    let text = ''
    while (text.length < Math.min(1_000_000, size - written - 200)) {
      lines++
      text += `2026-01-02T03:10:10.${String(1_000_000 + (lines % 8_999_999))}Z`
      for (let count = 4 + random(10); count > 0; count--) text += ` ${words[random(words.length)]}`
      text += isWorst
        ? ` ${literals[random(literals.length)]?.trim()}\n`
        : random(10_000) === 0
          ? ' warning: connection reset by peer, retrying\n'
          : '\n'
    }
    written += writeSync(file, text)
  }
  writeSync(file, tail)
  closeSync(file)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
