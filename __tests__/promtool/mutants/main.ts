// npm run mutants: takes each clause out of each rule, one at a time, and shows which situation fails without it.
// A clause that nothing needs, or that no situation proves, is an error. `-- lumen:sli30d` tries just the rules named.
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { findTool } from '../../tools/required.ts'
import { Bench, type RuleFile, readRuleFiles } from '../promtool.ts'
import type { Situation } from '../situation.ts'
import { situations } from '../situations/index.ts'
import { changedBy, onlyFor } from './closure.ts'
import { equivalent } from './equivalent.ts'
import { type Mutant, mutantsOf, mutatedFile } from './rules.ts'

const files = readRuleFiles()
const all = Object.values(situations).flat()
const mutants = mutantsOf(files)

interface Court {
  readonly bench: Bench
  readonly files: Map<string, RuleFile>
  readonly situations: readonly Situation[]
}

const courts = new Map<string, Court>()

/** What can fail for mutants of a rule, and no more, the soon told first. */
function courtOf(name: string): Court {
  const changed = changedBy(name, files)
  const concerned = onlyFor(changed, files)
  const cost = (situation: Situation) => situation.evaluations
  const speaking = all
    .flatMap((situation) => situation.about(changed) ?? [])
    .sort((one, other) => cost(one) - cost(other))
  // Those that speak of the rule itself before those that speak of what reads it.
  const own = (situation: Situation) => Number(situation.about(new Set([name])) !== undefined)
  const inOrder = speaking.sort((one, other) => own(other) - own(one))
  const bench = new Bench(inOrder, concerned)
  // What fails without a mutant would prove nothing.
  const faults = bench.run('promtool', ...inOrder)
  if (faults !== '') throw new Error(`the rules that ${name} concerns fail by themselves: ${faults}`)
  return { bench, files: concerned, situations: inOrder }
}

/** Name of the first situation that fails; undefined where the mutant survives all. */
function killer(mutant: Mutant): string | undefined {
  const court = courts.get(mutant.name) ?? courtOf(mutant.name)
  courts.set(mutant.name, court)
  court.bench.put(mutant.file, mutatedFile(court.files, mutant))
  try {
    return court.situations.find((situation) => court.bench.run('promtool', situation) !== '')?.name
  } finally {
    court.bench.put(mutant.file, court.files.get(mutant.file) as RuleFile)
  }
}

if (isMainThread) {
  const names = process.argv.slice(2)
  const chosen = mutants.flatMap(({ name }, index) => (names.length === 0 || names.includes(name) ? [index] : []))
  process.exitCode = report(await killAll(chosen)) ? 0 : 1
} else {
  for (const index of workerData as number[]) parentPort?.postMessage([index, killer(mutants[index] as Mutant)])
  for (const { bench } of courts.values()) bench.dispose()
}

async function killAll(chosen: readonly number[]): Promise<Map<Mutant, string | undefined>> {
  if (findTool('promtool') === undefined) throw new Error('promtool is not installed: apt-get install prometheus')
  const killers = new Map<Mutant, string | undefined>()
  const names = [...new Set(chosen.map((index) => mutants[index]?.name))]
  const workers = availableParallelism()
  await Promise.all(
    Array.from({ length: workers }, async (_, first) => {
      const own = new Set(names.filter((__, index) => index % workers === first))
      const share = chosen.filter((index) => own.has(mutants[index]?.name))
      const worker = new Worker(new URL(import.meta.url), { workerData: share })
      worker.on('message', ([index, name]: [number, string | undefined]) => killers.set(mutants[index] as Mutant, name))
      await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject))
    }),
  )
  return killers
}

/** True where every mutant was killed, or is known to change nothing. */
function report(killers: ReadonlyMap<Mutant, string | undefined>): boolean {
  const excuse = ({ name, what }: Mutant) => equivalent.find((one) => one.rule === name && one.what.test(what))
  const rows = mutants.filter((mutant) => killers.has(mutant))
  const survivors = rows.filter((mutant) => killers.get(mutant) === undefined && excuse(mutant) === undefined)
  const stale = equivalent.filter(
    ({ rule, what }) =>
      !rows.some((mutant) => mutant.name === rule && what.test(mutant.what) && killers.get(mutant) === undefined),
  )
  let rule = ''
  for (const mutant of rows) {
    if (mutant.name !== rule) console.log(`\n${mutant.name}`)
    rule = mutant.name
    const outcome =
      killers.get(mutant) ?? (excuse(mutant) ? `nothing changes: ${excuse(mutant)?.why}` : 'NO TEST FAILS')
    console.log(`  ${mutant.what.padEnd(80)} ${outcome}`)
  }
  const excused = rows.filter((mutant) => killers.get(mutant) === undefined).length - survivors.length
  const killed = rows.length - survivors.length - excused
  console.log(
    `\n${rows.length} clauses: ${killed} proved by a test, ${excused} change nothing, ${survivors.length} unproved`,
  )
  if (process.argv.length === 2) for (const { rule, what } of stale) console.error(`stale excuse: ${rule} ${what}`)
  return survivors.length === 0 && (process.argv.length > 2 || stale.length === 0)
}
