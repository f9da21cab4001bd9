import type { JobContext } from '../../src/app/ports.ts'
import { parseReportInputs, type ReportInputs } from '../../src/app/report-inputs.ts'

const context: JobContext = {
  repository: 'acme/pipeline',
  runId: 7,
  runAttempt: 1,
  workflow: 'Nightly Build',
  headSha: '9fceb02d',
  serverUrl: 'https://github.com',
  runbook: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md',
  runnerName: 'runner-7',
  runnerEnvironment: 'github-hosted',
  runnerOs: 'Linux',
  runnerArch: 'X64',
}

const usual = {
  region: 'eu-central-1',
  status: 'success',
  round: '1',
  stages: 'steps',
  config: '.github/lumen.yml',
  'job-id': '55',
}

function parse(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  changes: Partial<JobContext> = {},
) {
  const all: Record<string, string> = { ...usual, ...inputs }
  return parseReportInputs((name) => all[name] ?? '', env, { ...context, ...changes })
}

it('has a value for everything where only the defaults of action.yml are there', () => {
  expect(parse()).toEqual({
    problems: [],
    inputs: {
      pipeline: 'pipeline-nightly-build',
      region: 'eu-central-1',
      runner: 'github-hosted-linux-x64',
      version: 'v1',
      day: undefined,
      round: 1,
      status: 'success',
      steps: {},
      errorText: '',
      logPaths: [],
      stages: { kind: 'steps' },
      pushgatewayUrl: '',
      config: '.github/lumen.yml',
      jobId: 55,
      identityKnown: true,
    } satisfies ReportInputs,
  })
})

it.each<[keyof ReportInputs, string, string, string]>([
  ['region', 'region', 'LUMEN_REGION', 'us-west-2'],
  ['pipeline', 'pipeline', 'LUMEN_PIPELINE', 'p'],
  ['version', 'version', 'LUMEN_PIPELINE_VERSION', 'v7'],
  ['errorText', 'error-text', 'LUMEN_LAST_ERROR', 'it broke'],
  ['pushgatewayUrl', 'pushgateway-url', 'PUSHGATEWAY_URL', 'http://gateway:9091'],
])('%s is the input "%s", else %s of the environment', (field, input, variable, value) => {
  expect(parse({ [input]: '' }, { [variable]: value }).inputs[field]).toBe(value)
  expect(parse({ [input]: 'given' }, { [variable]: value }).inputs[field]).toBe('given')
})

it.each<[string, Partial<ReportInputs>, Record<string, string>]>([
  ['day', { day: '20261124' }, { day: '2026-11-24' }],
  ['day', { day: '20261124' }, { day: '20261124' }],
  ['round', { round: 12 }, { round: '12' }],
  ['round, empty', { round: 1 }, { round: '' }],
  ['status in capitals', { status: 'failure' }, { status: 'Failure' }],
  ['status', { status: 'cancelled' }, { status: 'cancelled' }],
  ['job-id, empty', { jobId: undefined }, { 'job-id': '' }],
  ['job-id beyond 32 bits', { jobId: 55_000_000_001 }, { 'job-id': '55000000001' }],
  ['runner', { runner: 'big-one' }, { runner: 'big-one' }],
  ['log-path', { logPaths: ['a.log', 'b/*.log'] }, { 'log-path': ' a.log \n\n b/*.log\n' }],
  ['stages, none', { stages: { kind: 'none' } }, { stages: 'none' }],
  ['stages, empty', { stages: { kind: 'steps' } }, { stages: '' }],
  ['stages by name', { stages: { kind: 'named', names: ['Load', 'steps'] } }, { stages: 'Load\n steps ' }],
])('reads %s as %j', (_, expected, inputs) => {
  const parsed = parse(inputs)
  expect(parsed.problems).toEqual([])
  expect(parsed.inputs).toMatchObject(expected)
})

const outcome = (of: string, conclusion?: string) => ({ outcome: of, conclusion })

it.each<[string, ReportInputs['steps']]>([
  ['', {}],
  ['{}', {}],
  ['failure', { step: outcome('failure') }],
  ['"skipped"', { step: outcome('skipped') }],
  ['{"a":"failure","b":"success"}', { a: outcome('failure'), b: outcome('success') }],
  ['["failure","cancelled"]', { 0: outcome('failure'), 1: outcome('cancelled') }],
  ['{"a":{"outcome":"failure","conclusion":"success","outputs":{"x":"y"}}}', { a: outcome('failure', 'success') }],
  ['{"a":{"outcome":"failure","conclusion":"odd"}}', { a: outcome('failure') }],
])('reads steps %s', (steps, expected) => {
  const parsed = parse({ steps })
  expect(parsed.problems).toEqual([])
  expect(parsed.inputs.steps).toEqual(expected)
})

it.each(['{', 'failed', '5', 'null', 'true', '{"a":"failed"}', '{"a":{}}', '{"a":null}', '{"a":["failure"]}'])(
  'cannot use steps %s, and says so once',
  (steps) => {
    const parsed = parse({ steps })
    expect(parsed.inputs).toMatchObject({ steps: {}, identityKnown: true })
    expect(parsed.problems).toEqual([
      {
        where: 'input "steps"',
        message: `Input "steps" must be JSON with outcomes by step id, such as {"upload": "failure"}, or the steps context, but it is "${steps}". It is left out: steps with continue-on-error count as the API shows them.`,
      },
    ])
  },
)

it.each<[string, string, string, boolean]>([
  ['region', '', 'Input "region" is missing. Set it, or LUMEN_REGION', false],
  ['region', 'a/b', 'but it is "a/b". The run has no name without it', false],
  ['region', 'a'.repeat(65), `but it is "${'a'.repeat(65)}".`, false],
  ['day', '2026-02-30', 'a date such as 20261124 or 2026-11-24, but it is "2026-02-30".', false],
  ['round', '0', 'a whole number from 1 to 99, but it is "0".', false],
  ['round', '100', 'a whole number from 1 to 99, but it is "100".', false],
  ['round', '1.5', 'a whole number from 1 to 99, but it is "1.5".', false],
  ['status', 'sucess', 'but it is "sucess". The outcome is read from the steps', true],
  ['status', '', 'but it is empty. The outcome is read from the steps', true],
  ['status', 'skipped', 'but it is "skipped".', true],
  ['job-id', 'abc', 'the number of a job, but it is "abc". The job is looked for by the name of its runner', true],
  ['job-id', '-1', 'but it is "-1".', true],
])('cannot use %s %j, and says so', (name, value, said, identityKnown) => {
  const { inputs, problems } = parse({ [name]: value })
  expect(problems).toEqual([{ where: `input "${name}"`, message: expect.stringContaining(said) }])
  expect(inputs.identityKnown).toBe(identityKnown)
})

it('names every bad input at once, each in one short line', () => {
  const { problems } = parse({
    region: 'a\nb',
    day: 'x',
    round: 'x',
    status: 'x'.repeat(9000),
    steps: 'x',
    'job-id': 'x',
  })
  expect(problems.map(({ where }) => where)).toEqual(
    ['region', 'day', 'round', 'status', 'steps', 'job-id'].map((name) => `input "${name}"`),
  )
  for (const { message } of problems) {
    expect(message).not.toContain('\n')
    expect(message.length).toBeLessThan(400)
  }
})

it.each<[Partial<JobContext>, string]>([
  [{ workflow: '.github/workflows/nightly.yml' }, 'pipeline-nightly'],
  [{ repository: '', workflow: '' }, 'pipeline'],
])('names the pipeline of %j %s', (changes, pipeline) => {
  expect(parse({}, {}, changes).inputs.pipeline).toBe(pipeline)
})

it('names a runner that tells nothing "unknown"', () => {
  const nothing = { runnerEnvironment: '', runnerOs: '', runnerArch: '' }
  expect(parse({}, {}, nothing).inputs.runner).toBe('unknown')
})
