import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { JobContext } from '../../src/app/ports.ts'
import { parseRunInputs, runInputNames } from '../../src/app/run-inputs.ts'

const context: JobContext = {
  repository: 'acme/pipeline',
  runId: 77,
  runAttempt: 1,
  workflow: 'nightly',
  headSha: '9fceb02d',
  serverUrl: 'https://github.com',
  runbook: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md',
  runnerName: 'r',
  runnerEnvironment: 'self-hosted',
  runnerOs: 'Linux',
  runnerArch: 'X64',
}

function parsed(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const given: Record<string, string> = { run: 'make', region: 'eu-central-1', ...inputs }
  return parseRunInputs((name) => given[name] ?? '', env, context, 'linux')
}

function inputs(given: Record<string, string>, env: Record<string, string> = {}) {
  const result = parsed(given, env)
  if ('faults' in result) throw new Error(result.faults.join(' '))
  return result
}

it('knows the inputs of its action.yml', () => {
  const manifest = parse(readFileSync(join(import.meta.dirname, '../../run/action.yml'), 'utf8'))
  expect(Object.keys(manifest.inputs)).toEqual([...runInputNames])
})

it('takes the script as it is, blanks included', () => {
  expect(inputs({ run: '  print(1)\n', 'on-retry': '  x\n' }).inputs).toMatchObject({
    script: '  print(1)\n',
    onRetry: '  x\n',
    stage: undefined,
    timeoutMs: undefined,
    folder: '',
  })
})

it('reads limits and names', () => {
  const { inputs: read, problems } = inputs({
    timeout: ' 10m ',
    stage: ' Load\nit ',
    'working-directory': 'a/b',
    shell: 'sh',
  })
  expect(read).toMatchObject({ timeoutMs: 600_000, stage: 'Load it', folder: 'a/b', shell: { program: 'sh' } })
  expect(problems).toEqual([])
})

it.each([
  [{}, { LUMEN_DAY: '2026-11-24' }, '20261124'],
  [{ day: '20261123' }, { LUMEN_DAY: '2026-11-24' }, '20261123'],
  [{}, {}, undefined],
])('the day is that of the input, then of the environment: %j %j', (given, env, day) => {
  expect(inputs(given, env as Record<string, string>).inputs.day).toBe(day)
})

it.each([
  [{ region: '' }, 'Input "region" is missing'],
  [{ region: 'a b' }, 'Input "region" must be'],
  [{ day: 'soon' }, 'Input "day" must be'],
  [{ round: '0' }, 'Input "round" must be'],
])('a wrong name is a warning, and the command runs: %j', (given, message) => {
  const { inputs: read, problems } = inputs(given as Record<string, string>)
  expect(read.identityKnown).toBe(false)
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)])
  expect(problems[0]?.message).toContain('The command runs all the same')
})

it('every fault is told at once', () => {
  const result = parsed({ run: '', shell: 'fish', timeout: '0s' }, { INPUT_SHEL: 'bash', INPUT_UNLIKE_ANY: 'x' })
  expect('faults' in result ? result.faults : []).toEqual([
    'There is no input "shel". Did you mean "shell"?',
    expect.stringMatching(/^Input "run" is missing/),
    expect.stringMatching(/^Input "shell" must be/),
    'Input "timeout" must be longer than 0. For no limit, leave it out.',
  ])
})
