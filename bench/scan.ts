/**
 * What a verdict on a log costs as a whole process, beside ripgrep and grep with the literals that ours looks for, and
 * beside a Python loop with the six patterns of the seed. Runs are interleaved, so that what else the machine does meets
 * all alike; where it does much, the seconds on a processor tell more than those on the wall. The logs are made here, the
 * same each time, and removed.
 *
 * All of them search every byte. Ours also cuts the log into steps, tries the rules of what it finds, and judges.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyCase, lineStart, literalTable } from '../src/core/scan/literal-table.ts'
import { chatter, dice } from './chatter.ts'

const root = join(import.meta.dirname, '..')
const literals = plainTexts()
const head =
  "2026-01-02T03:04:05.0000000Z Current runner version: '2.330.0'\n2026-01-02T03:04:05.1000000Z ##[group]Run npm test\n2026-01-02T03:04:05.1000000Z shell: /usr/bin/bash -e {0}\n2026-01-02T03:04:05.1000000Z ##[endgroup]\n"
const cause = '2026-01-02T03:59:05.1000000Z npm error code ERESOLVE\n'
const tail = '2026-01-02T03:59:05.1000000Z ##[error]Process completed with exit code 1.\n'
const seed = `import re,sys
P=[r"Connection( timed out| reset)|ECONNREFUSED|TLS handshake",r"401|403|expired|invalid (token|credentials)",r"5\\d{2} (Internal|Bad Gateway|Service Unavailable)",r"ModuleNotFoundError|ImportError|No module named",r"SyntaxError|TypeError|NameError",r"No space left on device|ENOSPC|Permission denied"]
n=0
for line in sys.stdin.buffer:
  t=line.decode("utf8","replace").lower()
  n+=any(re.search(p.lower(),t) for p in P)
print(n)`

const sizes = [
  ['1 GB, cause at its end', 1_000_000_000, 3, 'end'],
  ['1 GB, cause in its middle', 1_000_000_000, 3, 'middle'],
  ['10 MB', 10_000_000, 5, 'end'],
  ['100 KB', 100_000, 9, 'end'],
  ['100 MB, every line a candidate', 100_000_000, 3, 'everywhere'],
] as const

type Place = (typeof sizes)[number][3]

export function scan(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-scan-'))
  try {
    const patterns = join(folder, 'patterns')
    writeFileSync(patterns, literals.map((text) => `${text}\n`).join(''))
    console.log(`\n${literals.length} literals, Node ${process.versions.node}, medians of paired runs\n`)
    console.log('| log | ours s (CPU) | peak RSS MB | ripgrep s (CPU) | ours is | by CPU | grep s | seed s |')
    console.log('|---|---|---|---|---|---|---|---|')
    for (const [name, size, runs, place] of sizes) row(name, folder, patterns, size, runs, place)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(name: string, folder: string, patterns: string, size: number, runs: number, place: Place): void {
  const file = join(folder, 'log')
  write(file, size, place)
  const isWorst = place === 'everywhere'
  const ours: Run[] = []
  const others: Record<'rg' | 'grep' | 'seed', Run[]> = { rg: [], grep: [], seed: [] }
  for (let run = 0; run < runs; run++) {
    const mine = measure(process.execPath, [join(root, 'dist/cli.js'), 'classify', '--json', file])
    if (!isWorst && !mine.output.includes('"rule":"npm/peer-conflict-code"')) throw new Error(mine.output)
    if (!mine.output.includes('"class":')) throw new Error(mine.output)
    ours.push(mine)
    others.rg.push(measure('rg', ['-c', '-a', '-i', '-F', '-f', patterns, file]))
    // They take minutes for a gigabyte: once.
    if (run === 0 && !isWorst && place !== 'middle') {
      others.grep.push(measure('grep', ['-aciF', '-f', patterns, file]))
      others.seed.push(measure('sh', ['-c', 'python3 -c "$1" < "$2"', 'sh', seed, file]))
    }
  }
  const ratio = (of: (run: Run) => number) => {
    const times = median(ours.map((mine, run) => of(others.rg[run] as Run) / of(mine)))
    return times >= 1 ? `${times.toFixed(2)}x faster` : `${(1 / times).toFixed(2)}x slower`
  }
  const seconds = (all: readonly Run[]) => median(all.map((run) => run.seconds)).toFixed(2)
  const both = (all: readonly Run[]) => `${seconds(all)} (${median(all.map((run) => run.cpu)).toFixed(2)})`
  const once = (all: readonly Run[]) => (all.length === 0 ? '–' : seconds(all))
  const memory = Math.max(...ours.map((run) => run.megabytes)).toFixed(0)
  const cells = [name, both(ours), memory, both(others.rg), ratio((run) => run.seconds), ratio((run) => run.cpu)]
  console.log(`| ${[...cells, once(others.grep), once(others.seed)].join(' | ')} |`)
}

/** Of each literal the longest stretch of letters, for those who know no sets of bytes: five letters or more. */
function plainTexts(): string[] {
  const { size, codes, starts } = literalTable()
  const texts = new Set<string>()
  for (let literal = 0; literal < size; literal++) {
    const bytes = [...codes.subarray(starts[literal], starts[literal + 1])].map((code) =>
      code >= lineStart || code === 10 ? undefined : code >= anyCase ? code - anyCase : code,
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
  /** Seconds on a processor. */
  readonly cpu: number
  readonly megabytes: number
  readonly output: string
}

/** A failing command looks fast: its exit code and its output are looked at. */
function measure(command: string, args: readonly string[]): Run {
  const started = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M %U %S', command, ...args], { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (run.status !== 0 || run.stdout === '') throw new Error(`${command} failed: ${run.stderr}`)
  const [, peak, user, system] = /peak (\d+) (\S+) (\S+)/.exec(run.stderr) ?? []
  return { seconds, cpu: Number(user) + Number(system), megabytes: Number(peak) / 1024, output: run.stdout }
}

function write(path: string, size: number, place: Place): void {
  const random = dice()
  const file = openSync(path, 'w')
  let written = writeSync(file, head)
  for (let lines = 0; written < size - 300; ) {
    let text = ''
    while (text.length < Math.min(1_000_000, size - written - 200)) {
      text += chatter(++lines, random)
      text +=
        place === 'everywhere'
          ? ` ${literals[random(literals.length)]?.trim()}\n`
          : random(10_000) === 0
            ? ' warning: connection reset by peer, retrying\n'
            : '\n'
    }
    if (place === 'middle' && written < size / 2 && written + text.length >= size / 2) text += cause
    written += writeSync(file, text)
  }
  writeSync(file, place === 'middle' ? tail : cause + tail)
  closeSync(file)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
