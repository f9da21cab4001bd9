// npm run score [-- --fails]: classifies every log of the corpus with the built command line, as a user would, and
// scores the answers. --wild DIR takes another folder of the same form, whose cases may have no list of steps.
import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { node, root } from './node24.mjs'

const run = promisify(execFile)
const args = process.argv.slice(2)
const wild = args.indexOf('--wild')
const [corpus] =
  wild < 0
    ? [join(root, 'corpus')]
    : args
        .splice(wild, 2)
        .slice(1)
        .map((folder) => resolve(folder))
if (corpus === undefined) {
  console.error('usage: node scripts/score.mjs [--wild DIR] [--fails] [--json]')
  process.exit(2)
}

const work = mkdtempSync(join(tmpdir(), 'lumen-score-'))

/** The verdict of one case, from the log and the steps alone: what the API would give. No label gets there, nor the case's name. */
async function predict(name, index) {
  const folder = join(corpus, 'cases', name)
  const [log, job] = [join(work, `${index}.log`), join(work, `${index}.json`)]
  copyFileSync(join(folder, 'job.log'), log)
  const { steps } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
  if (steps) writeFileSync(job, JSON.stringify({ steps }))
  const options = ['classify', '--json', ...(steps ? ['--job', job] : []), log]
  const { stdout } = await run(node, [join(root, 'dist/cli.js'), ...options], { maxBuffer: 2 ** 26 })
  const { class: errorClass, reason, rerun, evidence } = JSON.parse(stdout)
  return { case: name, class: errorClass, reason, rerun, evidence: evidence?.text }
}

/** Applies `task` to all of `items`, a few at a time. */
async function inParallel(items, task) {
  const results = []
  const left = items.entries()
  const worker = async () => {
    for (const [index, item] of left) results[index] = await task(item, index)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}

try {
  const names = readdirSync(join(corpus, 'cases')).sort()
  const start = performance.now()
  const predictions = await inParallel(names, predict)
  console.error(`${names.length} logs in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const file = join(work, 'predictions.jsonl')
  writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''))
  process.exitCode = spawnSync(node, [join(corpus, 'score.mjs'), file, ...args], { stdio: 'inherit' }).status ?? 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
