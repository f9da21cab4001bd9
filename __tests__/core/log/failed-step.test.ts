import type { JobStep } from '../../../src/core/job.ts'
import { findFailedStep } from '../../../src/core/log/failed-step.ts'
import { parseLines } from '../../../src/core/log/line.ts'
import { cutSections } from '../../../src/core/log/sections.ts'

const cyan = `${String.fromCharCode(27)}[36;1m`

/** A log line at a second of the job. */
function at(second: number, text: string): string {
  return `2026-11-22T02:00:${String(second).padStart(2, '0')}.0000000Z ${text}`
}

/** A script step as the runner prints it. */
function script(second: number, command: string, ...output: string[]): string[] {
  return [
    at(second, `##[group]Run ${command}`),
    at(second, `${cyan}${command}`),
    at(second, 'shell: /usr/bin/bash -e {0}'),
    at(second, '##[endgroup]'),
    ...output.map((line) => at(second, line)),
  ]
}

function step(number: number, name: string, conclusion: JobStep['conclusion'], from: number, to: number): JobStep {
  const time = (second: number) => `2026-11-22T02:00:${String(second).padStart(2, '0')}Z`
  return { number, name, status: 'completed', conclusion, startedAt: time(from), completedAt: time(to) }
}

function outputOf(log: string[], steps?: JobStep[]): string[] {
  return findFailedStep(cutSections(parseLines(log.join('\n'))), steps).lines.map((line) => line.text)
}

const exit1 = '##[error]Process completed with exit code 1.'

describe('with the steps of the API', () => {
  it('takes the step by its times, not the one that was allowed to fail before it', () => {
    const log = [
      ...script(1, 'npm run lint', 'curl: (6) Could not resolve host', exit1),
      ...script(5, 'npm test', 'AssertionError', exit1),
      ...script(9, 'cat log', 'noise'),
    ]
    const steps = [
      step(1, 'Set up job', 'success', 0, 0),
      step(2, 'Lint', 'success', 1, 4),
      step(3, 'Test', 'failure', 5, 8),
      step(4, 'Logs', 'success', 9, 10),
    ]
    expect(outputOf(log, steps)).toEqual(['AssertionError', 'Process completed with exit code 1.'])
  })

  it('tells steps apart that share a second, by their order', () => {
    const log = [...script(1, './a', 'a'), ...script(1, './b', 'b broke', exit1), ...script(1, './c', 'c')]
    const steps = [step(2, 'A', 'success', 1, 1), step(3, 'B', 'failure', 1, 1), step(4, 'C', 'success', 1, 1)]
    expect(outputOf(log, steps)).toEqual(['b broke', 'Process completed with exit code 1.'])
  })

  it('takes all inner steps of a composite action, up to the one that ended it', () => {
    const log = [
      ...script(1, './first', 'one'),
      ...script(2, './second', 'two', exit1),
      ...script(6, './after', 'noise'),
    ]
    const steps = [step(2, 'Run ./.github/actions/x', 'failure', 1, 4), step(3, 'After', 'success', 6, 7)]
    expect(outputOf(log, steps)).toEqual(['one', 'two', 'Process completed with exit code 1.'])
  })

  it('reads the setup where that failed', () => {
    const log = [at(0, "Current runner version: '2.330.0'"), at(0, '##[error]Unable to resolve action `a/b@v9`')]
    expect(outputOf(log, [step(1, 'Set up job', 'failure', 0, 1)])).toContain('Unable to resolve action `a/b@v9`')
  })

  it('falls back to the log where no header is of the failed step', () => {
    expect(outputOf([at(1, 'it broke'), at(1, exit1)], [step(2, 'X', 'failure', 30, 31)])).toEqual([
      'it broke',
      'Process completed with exit code 1.',
    ])
  })
})

describe('without the steps', () => {
  it('passes over a failure after which ordinary work went on', () => {
    const log = [
      ...script(1, 'npm run lint', 'first', exit1),
      ...script(3, 'npm test', 'second', exit1),
      ...script(5, './upload-report.sh', 'third'),
    ]
    expect(outputOf(log)).toEqual(['second', 'Process completed with exit code 1.'])
  })

  it('does not take what collects the remains for the failure', () => {
    const log = [...script(1, 'npm test', 'cause', exit1), ...script(3, './publish-test-report.sh', 'no report', exit1)]
    expect(outputOf(log)).toEqual(['cause', 'Process completed with exit code 1.'])
  })

  it('leaves post steps out', () => {
    const log = [
      ...script(1, 'npm test', 'cause', exit1),
      at(3, 'Post job cleanup.'),
      at(3, '##[error]cache not saved'),
    ]
    expect(outputOf(log)).toEqual(['cause', 'Process completed with exit code 1.'])
  })

  it('takes an excerpt without any header whole', () => {
    expect(outputOf(['npm error code E404', 'npm error 404 Not Found'])).toEqual([
      'npm error code E404',
      'npm error 404 Not Found',
    ])
  })

  it('does not take the group of a tool for the header of a step', () => {
    const log = [...script(1, 'npm test', '##[group]Run unit tests', 'FAIL a', '##[endgroup]', 'done', exit1)]
    expect(outputOf(log)).toContain('done')
    expect(outputOf(log)).toContain('FAIL a')
  })
})

it('never counts the echoed script, its environment or an action’s inputs as output', () => {
  const log = [
    at(1, '##[group]Run a/b@v1'),
    at(1, 'with:'),
    at(1, '  text: 503 Service Unavailable'),
    at(1, '##[endgroup]'),
    at(1, '##[error]broke'),
  ]
  expect(outputOf(log)).toEqual(['broke'])
})

it.each([
  ['a job log that was cut', [at(1, 'uploading')], false],
  ['a job log with its end', [at(1, 'uploading'), at(2, exit1)], true],
])('tells whether the step ended: %s', (_, log, ended) => {
  expect(findFailedStep(cutSections(parseLines(log.join('\n'))), undefined).ended).toBe(ended)
})
