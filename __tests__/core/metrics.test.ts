import { groupPath } from '../../src/core/gateway-path.ts'
import { type AttemptFacts, exposition, groupKey } from '../../src/core/metrics.ts'

const succeeded: AttemptFacts = {
  pipeline: 'shop-daily',
  region: 'eu',
  runner: 'github-hosted-linux-x64',
  version: 'v1',
  day: '20261124',
  runId: '20261124-eu-9fceb02d',
  attempt: '19000000001-1',
  result: 'success',
  completedAt: Date.parse('2026-11-24T02:14:07.089Z'),
  durationSeconds: 361,
  stages: [
    { stage: 'Load', outcome: 'success' },
    { stage: 'Publish', outcome: 'success' },
  ],
  retries: [],
}

const failed: AttemptFacts = {
  ...succeeded,
  result: 'failure',
  errorClass: 'network',
  stages: [
    { stage: 'Load', outcome: 'success' },
    { stage: 'Publish', outcome: 'failure', errorClass: 'network' },
  ],
  retries: [
    { stage: 'Publish', retries: 2, errorClass: 'network', result: 'exhausted' },
    { stage: 'Load', retries: 1, errorClass: 'external_api', result: 'recovered' },
  ],
}

const base = 'pipeline="shop-daily",region="eu",runner="github-hosted-linux-x64",version="v1",day="20261124"'

describe('the body of a push', () => {
  it('of a success', () => {
    expect(exposition(succeeded)).toBe(`\
# HELP lumen_runs_total Attempts that ended in success or failure: 1 for each attempt.
# TYPE lumen_runs_total counter
lumen_runs_total{${base}} 1
# HELP lumen_runs_success_total Attempts that succeeded: 1 for each attempt.
# TYPE lumen_runs_success_total counter
lumen_runs_success_total{${base}} 1
# HELP lumen_stage_success_total Stages of the attempt that succeeded.
# TYPE lumen_stage_success_total counter
lumen_stage_success_total{${base},stage="Load"} 1
lumen_stage_success_total{${base},stage="Publish"} 1
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${base},result="success"} 1795486447.089
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${base},result="success"} 1795478400
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${base},result="success"} 361
`)
  })

  it('of a failure, with a stage that failed and tries that were spent', () => {
    expect(exposition(failed)).toBe(`\
# HELP lumen_runs_total Attempts that ended in success or failure: 1 for each attempt.
# TYPE lumen_runs_total counter
lumen_runs_total{${base}} 1
# HELP lumen_runs_failed_total Attempts that failed, by error class: 1 for each attempt.
# TYPE lumen_runs_failed_total counter
lumen_runs_failed_total{${base},error_class="network"} 1
# HELP lumen_stage_success_total Stages of the attempt that succeeded.
# TYPE lumen_stage_success_total counter
lumen_stage_success_total{${base},stage="Load"} 1
# HELP lumen_stage_failed_total Stages of the attempt that failed, by error class.
# TYPE lumen_stage_failed_total counter
lumen_stage_failed_total{${base},stage="Publish",error_class="network"} 1
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${base},result="failure",error_class="network"} 1795486447.089
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${base},result="failure",error_class="network"} 1795478400
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${base},result="failure",error_class="network"} 361
# HELP lumen_step_retries_total Tries that the step retry spent, by what came of them.
# TYPE lumen_step_retries_total counter
lumen_step_retries_total{${base},stage="Publish",error_class="network",result="exhausted"} 2
lumen_step_retries_total{${base},stage="Load",error_class="external_api",result="recovered"} 1
`)
  })

  it.each(['cancelled', 'skipped'] as const)('of a %s attempt counts as neither success nor failure', (result) => {
    // What the classifier thought of it is not said either: it did not fail.
    expect(names(exposition({ ...failed, result }))).toEqual([
      'lumen_stage_success_total',
      'lumen_stage_failed_total',
      'lumen_run_completed_timestamp_seconds',
      'lumen_run_day_timestamp_seconds',
      'lumen_run_duration_seconds',
      'lumen_step_retries_total',
    ])
    expect(exposition({ ...failed, result })).toContain(
      `\nlumen_run_completed_timestamp_seconds{${base},result="${result}"} 1795486447.089\n`,
    )
  })

  it('of an attempt with nothing but its gauges', () => {
    expect(exposition({ ...succeeded, result: 'cancelled', stages: [], durationSeconds: 0 })).toBe(`\
# HELP lumen_run_completed_timestamp_seconds When the attempt completed, Unix time.
# TYPE lumen_run_completed_timestamp_seconds gauge
lumen_run_completed_timestamp_seconds{${base},result="cancelled"} 1795486447.089
# HELP lumen_run_day_timestamp_seconds Midnight UTC of the date that the attempt is for, Unix time.
# TYPE lumen_run_day_timestamp_seconds gauge
lumen_run_day_timestamp_seconds{${base},result="cancelled"} 1795478400
# HELP lumen_run_duration_seconds How long the attempt took.
# TYPE lumen_run_duration_seconds gauge
lumen_run_duration_seconds{${base},result="cancelled"} 0
`)
  })

  it.each([
    ['unknown, when it is not known', undefined],
    ['unknown, when it is not a number', Number.NaN],
  ])('leaves out a duration that is %s', (_, duration) => {
    const { durationSeconds: _left, ...facts } = succeeded
    const body = exposition(duration === undefined ? facts : { ...facts, durationSeconds: duration })
    expect(names(body)).not.toContain('lumen_run_duration_seconds')
  })

  it('calls a failure without a class unknown, for it must have one', () => {
    const { errorClass: _left, ...facts } = failed
    const body = exposition({ ...facts, stages: [{ stage: 'Load', outcome: 'failure' }] })
    expect(body).toContain(`\nlumen_runs_failed_total{${base},error_class="unknown"} 1\n`)
    expect(body).toContain(`\nlumen_stage_failed_total{${base},stage="Load",error_class="unknown"} 1\n`)
  })

  it.each([
    ['2026-11-24T02:14:07.000Z', '1795486447.000'],
    ['2026-11-24T02:14:07.001Z', '1795486447.001'],
    ['2026-11-24T02:14:07.999Z', '1795486447.999'],
    ['1970-01-01T00:00:00.000Z', '0.000'],
  ])('has the completion %s to the millisecond: %s', (time, seconds) => {
    expect(exposition({ ...succeeded, completedAt: Date.parse(time) })).toContain(`result="success"} ${seconds}\n`)
  })

  it('tells a revision from what it revises by its one millisecond', () => {
    const at = Date.parse('2026-11-24T02:14:07.089Z')
    const [first, second] = [at, at + 1].map((completedAt) => completionOf(exposition({ ...succeeded, completedAt })))
    expect(second).toBeGreaterThan(first as number)
    expect(((first as number) + 0.001).toFixed(3)).toBe((second as number).toFixed(3))
  })

  it('has no series twice, which would be a 400: stages of one name are one, retries of one name add up', () => {
    const body = exposition({
      ...failed,
      stages: [...failed.stages, ...failed.stages, { stage: 'Publish', outcome: 'success' }],
      retries: [...failed.retries, { stage: 'Publish', retries: 1, errorClass: 'network', result: 'exhausted' }],
    })
    expectEachSeriesOnce(body)
    expect(body).toContain('stage="Publish",error_class="network",result="exhausted"} 3\n')
  })

  it('says nothing of a stage whose retry had nothing to do', () => {
    const body = exposition({
      ...succeeded,
      retries: [{ stage: 'Load', retries: 0, errorClass: 'network', result: 'recovered' }],
    })
    expect(names(body)).not.toContain('lumen_step_retries_total')
  })
})

const hostile = [
  '',
  ' ',
  '.',
  '..',
  '/',
  'a/b',
  '%2F',
  '"',
  '\\',
  '\n',
  '\\n',
  '\\"',
  '"} 1\nlumen_runs_total{x="',
  'line\r\nline',
  '데일리 빌드',
  'ビルド',
  '🚀',
  '{}',
  ',',
  '=',
  '#',
  '?',
  '@base64',
  'a@base64',
  '\u0000\u0007\u001b[31m',
  '\u2028',
  '\ud800',
  'a'.repeat(300),
]

describe('hostile values', () => {
  it.each(hostile)('keeps %j as the value of a label, whatever is in it', (value) => {
    const body = exposition({
      ...failed,
      pipeline: value,
      region: value,
      runner: value,
      version: value,
      stages: [{ stage: value, outcome: 'success' }],
      retries: [{ stage: value, retries: 1, errorClass: 'build', result: 'recovered' }],
    })
    expect(body.endsWith('\n')).toBe(true)
    expect(body).toBe(body.toWellFormed())
    expectEachSeriesOnce(body)
    const samples = parse(body)
    // 1 total, 1 failed, 1 stage, 3 gauges, 1 retry, and nothing that the value smuggled in.
    expect(samples).toHaveLength(7)
    for (const { labels } of samples) {
      expect(labels).toMatchObject(sameForAll(['pipeline', 'region', 'runner', 'version'], value.toWellFormed()))
    }
  })

  it('takes values of any two letters from an alphabet that hurts', () => {
    const letters = ['"', '\\', '\n', 'n', ',', '}', '{', ' ', '한', '']
    for (const first of letters) {
      for (const second of letters) {
        const value = `${first}${second}`
        const [sample] = parse(exposition({ ...succeeded, region: value }))
        expect(sample?.labels).toEqual({
          pipeline: 'shop-daily',
          region: value,
          runner: 'github-hosted-linux-x64',
          version: 'v1',
          day: '20261124',
        })
      }
    }
  })

  it('does not make two stages one series when they differ in broken letters only', () => {
    const stages = ['\ud800', '\udfff'].map((stage) => ({ stage, outcome: 'success' as const }))
    expectEachSeriesOnce(exposition({ ...succeeded, stages }))
  })
})

describe('the group of an attempt', () => {
  it('is its job, run and attempt', () => {
    expect(groupKey(succeeded)).toEqual({
      job: 'lumen_shop-daily',
      run_id: '20261124-eu-9fceb02d',
      attempt: '19000000001-1',
    })
    expect(groupPath(groupKey(succeeded))).toBe(
      '/metrics/job/lumen_shop-daily/run_id/20261124-eu-9fceb02d/attempt/19000000001-1',
    )
  })

  it.each([
    ['A-Za.z0~9:_-', '/run_id/A-Za.z0~9:_-'],
    ['...', '/run_id/...'],
    ['', '/run_id@base64/='],
    ['.', '/run_id@base64/Lg'],
    ['..', '/run_id@base64/Li4'],
    ['a/b', '/run_id@base64/YS9i'],
    ['a b', '/run_id@base64/YSBi'],
    ['%2F', '/run_id@base64/JTJG'],
    ['한', '/run_id@base64/7ZWc'],
    ['???>>>', '/run_id@base64/Pz8_Pj4-'],
    ['a\n', '/run_id@base64/YQo'],
  ])('writes %j as %s', (value, segment) => {
    expect(groupPath({ job: 'j', run_id: value, attempt: '1' })).toBe(`/metrics/job/j${segment}/attempt/1`)
  })

  it.each(hostile)('lets %j through a URL unchanged, as one part of the path', (value) => {
    const path = groupPath({ job: `lumen_${value}`, run_id: value, attempt: value })
    // What a URL parser or a proxy would clean up, escape or cut, the gateway would never see.
    expect(new URL(`http://gateway/prefix${path}`).href).toBe(`http://gateway/prefix${path}`)
    const [, , , job, , run, , attempt] = path.split('/')
    expect(path.split('/')).toHaveLength(8)
    expect(decode(path.split('/')[2], job)).toBe(`lumen_${value}`.toWellFormed())
    expect(decode(path.split('/')[4], run)).toBe(value.toWellFormed())
    expect(decode(path.split('/')[6], attempt)).toBe(value.toWellFormed())
  })
})

function decode(name: string | undefined, value: string | undefined): string {
  return name?.endsWith('@base64') ? Buffer.from(value ?? '', 'base64url').toString() : (value ?? '')
}

interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
}

/** Reads samples letter by letter as the format's grammar has them; throws at the first one that is none. */
function parse(body: string): Sample[] {
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [, name = '', inner = ''] = /^([a-z_]+)\{(.*)\} [0-9.]+$/su.exec(line) ?? []
    if (name === '') throw new Error(`no sample: ${line}`)
    const labels: Record<string, string> = {}
    let rest = inner
    while (rest !== '') {
      const match = /^([a-z_]+)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/su.exec(rest)
      if (match === null) throw new Error(`no label: ${rest}`)
      labels[match[1] as string] = (match[2] as string).replace(/\\(.)/g, (_, letter) =>
        letter === 'n' ? '\n' : letter,
      )
      rest = rest.slice(match[0].length)
    }
    return { name, labels }
  })
}

function names(body: string): string[] {
  return [...body.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1] as string)
}

function completionOf(body: string): number {
  return Number(/^lumen_run_completed_timestamp_seconds\{.*\} (.*)$/m.exec(body)?.[1])
}

function expectEachSeriesOnce(body: string): void {
  const series = body.split('\n').flatMap((line) => /^(?!#)(.*\}) /.exec(line)?.[1] ?? [])
  expect(series).toEqual([...new Set(series)])
}

function sameForAll(keys: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, value]))
}
