/** A real Prometheus that has scraped and recorded a month: its blocks are written from what it would have seen. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AttemptFacts, exposition, groupKey } from '../../src/core/metrics.ts'
import { labelSet } from '../../src/core/text-format.ts'
import { type Rule, readRuleFile, readRuleFiles } from '../promtool/promtool.ts'
import { type Program, startProgram } from '../servers/program.ts'
import { findTool } from '../tools/required.ts'
import { type Attempt, beginning, dayLength, hour, minute, now } from './month.ts'
import { rangeVector, type Series } from './range.ts'

type Server = 'prometheus' | 'prometheus3/prometheus'

const scrapeEvery = 30 * minute
const keptFor = 48 * hour

/** Starts it with the month in it; `stop` also removes the data. */
export async function startWithMonth(attempts: readonly Attempt[], tool: Server = 'prometheus'): Promise<Program> {
  const directory = await mkdtemp(join(tmpdir(), 'lumen-month-'))
  const data = join(directory, 'data')
  try {
    await writeBlocks(directory, data, scraped(attempts))
    // What a rule reads has to be there before it: each level is recorded by a Prometheus that has those before.
    for (const rules of levels()) {
      const prometheus = await start(data, tool)
      let lines: string[]
      try {
        lines = (await Promise.all(rules.map((rule) => recorded(prometheus, rule)))).flat()
      } finally {
        await prometheus.stop()
      }
      await writeBlocks(directory, data, lines)
    }
    const prometheus = await start(data, tool)
    const stop = async () => {
      await prometheus.stop()
      await rm(directory, { recursive: true, force: true })
    }
    return { ...prometheus, stop }
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    throw error
  }
}

async function start(data: string, tool: Server): Promise<Program> {
  return await startProgram({
    tool,
    async arguments({ address, directory }) {
      await writeFile(join(directory, 'prometheus.yml'), '')
      return [
        `--config.file=${join(directory, 'prometheus.yml')}`,
        `--storage.tsdb.path=${data}`,
        // The month does not move with the clock.
        '--storage.tsdb.retention.time=100y',
        `--web.listen-address=${address}`,
        '--log.level=warn',
      ]
    },
    ready: '/-/ready',
  })
}

/** Samples of each group for as long as the gateway had it, as lines of OpenMetrics. */
function scraped(attempts: readonly Attempt[]): string[] {
  return attempts.flatMap(({ first, revised }) => {
    const end = first.completedAt + keptFor
    const rows = samples(first, first.completedAt, revised?.at ?? end)
    return revised === undefined ? rows : [...rows, ...samples(revised.facts, revised.at, end)]
  })
}

function samples(facts: AttemptFacts, from: number, until: number): string[] {
  const group = labelSet({ ...groupKey(facts), instance: 'pushgateway:9091' }).slice(1, -1)
  const rows = exposition(facts)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace('} ', `,${group}} `))
  const times: number[] = []
  const first = Math.ceil(from / scrapeEvery) * scrapeEvery
  for (let time = first; time < until && time <= now; time += scrapeEvery) times.push(time / 1000)
  return rows.flatMap((row) => times.map((time) => `${row} ${time}`))
}

/** The recording rules in an order in which each finds what it reads. */
function levels(): Rule[][] {
  const files = [...readRuleFiles().values(), readRuleFile('lumen.places.yml')]
  const rules = files.flatMap(({ groups }) => groups.flatMap((group) => group.rules))
  const open = new Set(rules.filter(({ record }) => record !== undefined))
  const result: Rule[][] = []
  while (open.size > 0) {
    const missing = new Set([...open].map(({ record }) => record))
    const level = [...open].filter(({ expr }) => !(expr.match(/lumen:[\w:]+/g) ?? []).some((name) => missing.has(name)))
    if (level.length === 0) throw new Error('rules read each other in a circle')
    for (const rule of level) open.delete(rule)
    result.push(level)
  }
  return result
}

/** What Prometheus makes of the rule's expression each hour. */
async function recorded(prometheus: Program, { record = '', expr, labels = {} }: Rule): Promise<string[]> {
  const series = await rangeVector(prometheus, expr, beginning, now, hour)
  return series.flatMap(({ labels: found, values }: Series) => {
    const { __name__: _, ...own } = found
    const name = `${record}${labelSet({ ...own, ...labels })}`
    return values.map(([time, value]) => `${name} ${value} ${time}`)
  })
}

async function writeBlocks(directory: string, data: string, lines: readonly string[]): Promise<void> {
  const file = join(directory, 'samples.txt')
  await writeFile(file, `${lines.join('\n')}\n# EOF\n`)
  const options = ['tsdb', 'create-blocks-from', `--max-block-duration=${(70 * dayLength) / hour}h`, 'openmetrics']
  execFileSync(findTool('promtool') as string, [...options, file, data], { stdio: 'pipe' })
}
