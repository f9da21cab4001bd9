import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { JobStep } from '../../../src/core/job.ts'
import { rootSpanId } from '../../../src/core/otlp/ids.ts'
import { type JobOutcome, jobSpans, type RootOutcome, rootSpan } from '../../../src/core/otlp/spans.ts'
import { faultsOf, textOf } from '../../fakes/trace-tree.ts'
import { job } from '../gate/jobs.ts'

const tools = {
  digest: (text: string) => createHash('sha256').update(text).digest('hex'),
  text: (value: string) => value.replace('s3cret', '***'),
}
const run = { repository: 'acme/pipeline', runId: 19, runAttempt: 1, pipeline: 'nightly' }
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 2) + second * 1000).toISOString()

function step(number: number, name: string, given: Partial<JobStep> = {}): JobStep {
  return {
    number,
    name,
    status: 'completed',
    conclusion: 'success',
    startedAt: at(number),
    completedAt: at(number + 1),
    ...given,
  }
}

function outcome(given: Partial<JobOutcome> = {}): JobOutcome {
  return {
    attempt: { ...run, region: 'eu-central-1', round: 1 },
    job: job('upload (eu-central-1)'),
    result: 'success',
    cause: undefined,
    failedStep: undefined,
    evidence: undefined,
    runName: '20261124-eu-central-1-9fceb02d',
    before: undefined,
    ...given,
  }
}

function tree(outcomes: readonly JobOutcome[], given: Partial<RootOutcome> = {}) {
  const jobs = outcomes.flatMap((one) => jobSpans(one, rootSpanId(run, tools.digest), tools))
  const root: RootOutcome = {
    run,
    dayResult: 'failure',
    winner: undefined,
    day: '20261124',
    runUrl: 'https://github.com/acme/pipeline/actions/runs/19/attempts/1',
    lost: outcomes,
    before: undefined,
    ...given,
  }
  return [...rootSpan(root, jobs, tools), ...jobs]
}

const network = { errorClass: 'network', reason: 'dns' } as const
const build = { errorClass: 'build', reason: 'compile-error' } as const

describe('the spans of a job', () => {
  it('stay within it, though GitHub tells whole seconds by two clocks', () => {
    const steps = [
      step(1, 'Set up job', { startedAt: at(-1), completedAt: at(0) }),
      step(2, 'Upload', { startedAt: at(59), completedAt: at(62) }),
      step(3, 'Report', { startedAt: at(62), completedAt: at(61) }),
    ]
    expect(faultsOf(tree([outcome({ job: job('a', { steps }) })]))).toEqual([])
  })

  it('are of the steps that ran: one that was skipped is none, one that never ended ended with its runner', () => {
    const lost = { errorClass: 'environment', reason: 'runner-lost' } as const
    const steps = [
      step(1, 'Build'),
      step(2, 'Test', { conclusion: 'skipped' }),
      step(3, 'Upload', { status: 'in_progress', conclusion: null, completedAt: null }),
      step(4, 'Report', { status: 'queued', conclusion: null, startedAt: null, completedAt: null }),
    ]
    const spans = tree([outcome({ job: job('a', { conclusion: 'failure', steps }), result: 'failure', cause: lost })])
    expect(faultsOf(spans)).toEqual([])
    expect(spans.slice(2).map((span) => [span.name, textOf(span, 'error.type')])).toEqual([
      ['Build', undefined],
      ['Upload', 'environment/runner-lost'],
    ])
    expect(spans[1]?.endTimeUnixNano).toBe(spans[3]?.endTimeUnixNano)
  })

  it('blame the step that the verdict is about, and say of another only that it failed', () => {
    const steps = [step(1, 'Upload', { conclusion: 'failure' }), step(2, 'Tell', { conclusion: 'failure' })]
    const spans = jobSpans(
      outcome({ job: job('a', { steps }), result: 'failure', cause: network, failedStep: 'Tell' }),
      undefined,
      tools,
    )
    expect(spans.map((span) => textOf(span, 'error.type'))).toEqual(['network/dns', 'unknown', 'network/dns'])
    expect(spans.map(({ status }) => status.code)).toEqual([2, 2, 2])
  })

  it('hold the line that proves it, and no secret in a name', () => {
    const [span] = jobSpans(
      outcome({ job: job('a s3cret'), result: 'failure', cause: network, evidence: 'Could not\nresolve host' }),
      undefined,
      tools,
    )
    expect(span?.name).toBe('a ***')
    expect(span?.status.message).toBe('network/dns: Could not resolve host')
    expect(span?.parentSpanId).toBeUndefined()
  })

  it('are none where it is not known when it ran', () => {
    expect(jobSpans(outcome({ job: job('a', { startedAt: null }) }), 'p', tools)).toEqual([])
    expect(tree([outcome({ job: job('a', { completedAt: null }) })])).toEqual([])
  })

  it('of a cancelled job are no errors', () => {
    const steps = [
      step(1, 'Upload', { conclusion: 'cancelled' }),
      step(2, 'x', { conclusion: null, completedAt: null }),
    ]
    const spans = tree([outcome({ job: job('a', { conclusion: 'cancelled', steps }), result: 'cancelled' })])
    expect(spans.map((span) => textOf(span, 'error.type'))).toEqual([undefined, undefined, undefined, undefined])
    expect(spans.map(({ status }) => status)).toEqual([{}, {}, {}, {}])
    expect(textOf(spans[0], 'cicd.pipeline.result')).toBe('cancellation')
  })
})

describe('the root', () => {
  const failed = (cause: JobOutcome['cause'], region: string) =>
    outcome({ attempt: { ...run, region, round: 1 }, result: 'failure', cause })
  const rootOf = (outcomes: readonly JobOutcome[], given: Partial<RootOutcome> = {}) => tree(outcomes, given)[0]

  it('tells an error from a failure, by the regions that were lost', () => {
    expect(textOf(rootOf([failed(network, 'a'), failed(network, 'b')]), 'cicd.pipeline.result')).toBe('error')
    expect(textOf(rootOf([failed(network, 'a'), failed(network, 'b')]), 'error.type')).toBe('network/dns')
    expect(textOf(rootOf([failed(network, 'a'), failed(build, 'b')]), 'cicd.pipeline.result')).toBe('failure')
    expect(textOf(rootOf([failed(network, 'a'), failed(build, 'b')]), 'error.type')).toBe('multiple')
  })

  it('is a success where the date is good, and says that it is degraded', () => {
    const root = rootOf([outcome(), failed(network, 'b')], { dayResult: 'degraded', winner: 'eu-central-1' })
    expect(textOf(root, 'cicd.pipeline.result')).toBe('success')
    expect(textOf(root, 'error.type')).toBeUndefined()
    expect([textOf(root, 'lumen.day.result'), textOf(root, 'lumen.winner.region')]).toEqual([
      'degraded',
      'eu-central-1',
    ])
  })

  it('links to that of the attempt before it', () => {
    const earlier = { ...run, runAttempt: 2 }
    const root = rootOf([outcome({ attempt: { ...earlier, region: 'a', round: 1 } })], { run: earlier, before: 1 })
    expect(root?.links[0]?.spanId).toBe(rootSpanId(run, tools.digest))
  })
})

it('sees what is wrong with a tree', () => {
  const spans = tree([outcome({ job: job('a', { steps: [step(1, 'Upload')] }) })])
  const [root, parent, child] = spans as [(typeof spans)[0], (typeof spans)[0], (typeof spans)[0]]
  expect(faultsOf(spans)).toEqual([])
  expect(faultsOf([root, child])).toEqual(['"Upload" is an orphan'])
  expect(faultsOf([root, parent, child, child])).toEqual(['"Upload" stands twice'])
  expect(faultsOf([parent, child])[0]).toContain('has 0 roots')
  expect(faultsOf([root, parent, { ...child, startTimeUnixNano: '1' }])).toEqual(['"Upload" is not within "a"'])
  const link = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), attributes: [] }
  expect(faultsOf([{ ...root, links: [link] }, parent])).toEqual(['a link of "RUN nightly" leads nowhere'])
})
