import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { jest } from '@jest/globals'
import { commands, RegionJob, reportOf, transient, warnings } from './job.ts'

jest.setTimeout(60_000)

interface BadInput {
  readonly what: string
  readonly inputs: Readonly<Record<string, string>>
  /** What came, as it is quoted. */
  readonly came: string
  readonly accepted: string
  readonly now: string
  /** `false` where the run has no name: then nothing is pushed either. */
  readonly named?: false
  /** Whether a rerun can still be allowed. */
  readonly rerun: 'true' | 'false'
  readonly prepare?: (job: RegionJob) => Promise<unknown>
}

const noName =
  'The run has no name without it: nothing is pushed or rerun, and the report file holds what was measured.'
const noRerun = 'Until it is mended nothing is rerun.'
const regionForm = 'letters, digits, ".", "_" and "-"'
const badRegion = (what: string, region: string, came: string): BadInput => ({
  what: `region: ${what}`,
  inputs: { region },
  came,
  accepted: regionForm,
  now: noName,
  named: false,
  rerun: 'false',
})

const table: readonly BadInput[] = [
  badRegion('missing', '', 'Input "region" is missing.'),
  badRegion('with a slash', 'eu/central', '"eu/central"'),
  badRegion('with quotes', `eu"'central`, `"eu"'central"`),
  badRegion('of two lines', 'eu\n::error::central', '"eu ::error::central"'),
  badRegion('of 200 characters', 'a'.repeat(200), `"${'a'.repeat(79)}…"`),
  badRegion('in Korean', '서울', '"서울"'),
  badRegion('of dots', '..', '".."'),
  {
    what: 'day of month 13',
    inputs: { day: '2026-13-01' },
    came: '"2026-13-01"',
    accepted: 'a date such as 20261124 or 2026-11-24',
    now: noName,
    named: false,
    rerun: 'false',
  },
  {
    what: 'round zero',
    inputs: { round: '0' },
    came: '"0"',
    accepted: 'a whole number from 1 to 99',
    now: noName,
    named: false,
    rerun: 'false',
  },
  {
    what: 'malformed steps',
    inputs: { steps: '{"upload": failure}' },
    came: '"{"upload": failure}"',
    accepted: 'such as {"upload": "failure"}',
    now: 'It is left out',
    rerun: 'true',
  },
  {
    what: 'log-path that matches nothing',
    inputs: { 'log-path': 'logs/*.log' },
    came: '"logs/*.log" matches no file',
    accepted: 'paths are relative to the workspace',
    now: 'The verdict is read from other sources.',
    rerun: 'true',
    prepare: (job) => job.pages(`2026-11-22T02:14:07.1234567Z ${transient}\n`),
  },
  {
    what: 'log-path of a directory',
    inputs: { 'log-path': 'logs' },
    came: '"logs" is a directory',
    accepted: 'name the files in it, such as "logs/*.log"',
    now: 'The verdict is read from other sources.',
    rerun: 'true',
    prepare: async (job) => {
      await mkdir(join(job.workspace, 'logs'))
      await job.pages(`2026-11-22T02:14:07.1234567Z ${transient}\n`)
    },
  },
  {
    what: 'address that is none',
    inputs: { 'pushgateway-url': 'not a url' },
    came: '"not a url"',
    accepted: 'an http or https address',
    now: 'Nothing is pushed; the report file holds the metrics.',
    rerun: 'true',
  },
  {
    what: 'unknown class in rerun-on',
    inputs: { 'rerun-on': 'network,extenal_api' },
    came: '"extenal_api"',
    accepted: 'an error class such as network, or a cause such as environment/runner-lost',
    now: noRerun,
    rerun: 'false',
  },
  {
    what: 'backoff without a unit',
    inputs: { backoff: '5' },
    came: '"5"',
    accepted: 'must be a duration',
    now: noRerun,
    rerun: 'false',
  },
  {
    what: 'max-reruns as a word',
    inputs: { 'max-reruns': 'two' },
    came: '"two"',
    accepted: 'a whole number from 0 to 50',
    now: noRerun,
    rerun: 'false',
  },
  {
    what: 'broken config file',
    inputs: {},
    came: 'max-rerun',
    accepted: 'max-reruns',
    now: noRerun,
    rerun: 'false',
    prepare: (job) => job.file('.github/lumen.yml', 'policy:\n  max-rerun: 2\n'),
  },
  {
    what: 'config file that is named and not there',
    inputs: { config: 'ci/lumen.yml' },
    came: '"ci/lumen.yml" cannot be used: there is no such file',
    accepted: 'must name a file of the workspace',
    now: noRerun,
    rerun: 'false',
  },
  {
    what: 'status with a typo',
    inputs: { status: 'sucess' },
    came: '"sucess"',
    accepted: '"success", "failure" or "cancelled"',
    now: 'The outcome is read from the steps of the job instead.',
    rerun: 'true',
  },
  {
    what: 'job-id that is no number',
    inputs: { 'job-id': 'abc' },
    came: '"abc"',
    accepted: 'the number of a job',
    now: 'The job is looked for by the name of its runner instead.',
    rerun: 'true',
  },
]

it.each(table)('$what: one warning says what came, what is accepted and what happens now', async (bad) => {
  await RegionJob.play({ failed: true }, async (job) => {
    await bad.prepare?.(job)
    const text: Record<string, string> = 'log-path' in bad.inputs ? {} : { 'error-text': transient }
    const run = await job.main({ ...text, ...bad.inputs })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(commands(run).filter((command) => command !== 'debug')).toEqual([
      'warning',
      bad.rerun === 'true' ? 'warning' : 'error',
    ])
    const [warning] = warnings(run)
    for (const part of [bad.came, bad.accepted, bad.now]) expect(warning).toContain(part)
    expect(warning).not.toContain('\n')

    const named = bad.named !== false
    const pushed = named && !('pushgateway-url' in bad.inputs)
    expect(run.outputs).toMatchObject({
      result: 'failure',
      'error-class': 'external_api',
      reason: 'http-503',
      rerun: bad.rerun,
      'rerun-delay-seconds': bad.rerun === 'true' ? '5' : '0',
      'run-id': named ? '20261122-eu-central-1-9fceb02d' : '',
      pushed: String(pushed),
    })
    expect(job.gateway.requests).toHaveLength(pushed ? 1 : 0)
    const report = await reportOf(run)
    expect(report).toMatchObject({ result: 'failure', verdict: { class: 'external_api' }, metrics: { pushed } })
    expect(report.problems.map((problem) => problem.message)).toEqual([warning])
    if (named) expect(report.metrics.body).toContain('lumen_runs_failed_total')
    else expect(report.metrics).toMatchObject({ body: null, problem: 'The run has no name, so nothing was pushed.' })
  })
})

it('names every bad input at once', async () => {
  await RegionJob.play({ failed: true }, async (job) => {
    const run = await job.main({ region: 'a b', backoff: '5', 'max-reruns': 'two', 'job-id': 'abc', steps: '{' })
    expect(run.exitCode).toBe(0)
    for (const name of ['region', 'backoff', 'max-reruns', 'job-id', 'steps']) {
      expect(warnings(run).filter((warning) => warning.includes(`nput "${name}"`))).toHaveLength(1)
    }
    expect(warnings(run)).toHaveLength(5)
  })
})

it('reads a log of 2 GB in little memory', async () => {
  await RegionJob.play({ failed: true }, async (job) => {
    const size = 2 * 1024 ** 3
    const file = await open(join(job.workspace, 'huge.log'), 'w')
    await file.truncate(size)
    await file.write(`\nuploading\n${transient}\n`, size)
    await file.close()
    // The process itself knows best how much memory it has had. Node, the bundle and its HTTP clients take 120 to 150 MB.
    const measure = join(job.root, 'measure.mjs')
    const measured = join(job.root, 'measured')
    await writeFile(
      measure,
      `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(measured)}, String(process.resourceUsage().maxRSS)))`,
    )
    const run = await job.main({ 'log-path': 'huge.log' }, { NODE_OPTIONS: `--import=${pathToFileURL(measure).href}` })
    expect(run.exitCode).toBe(0)
    expect(warnings(run)).toEqual([])
    expect(run.outputs).toMatchObject({ 'error-class': 'external_api', evidence: transient, rerun: 'true' })
    expect(Number(await readFile(measured, 'utf8')) / 1024).toBeLessThan(200)
  })
})
