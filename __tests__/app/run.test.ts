import type { EndedTry, JobContext } from '../../src/app/ports.ts'
import { type RunPorts, type RunSetup, run } from '../../src/app/run.ts'
import { parseRunInputs } from '../../src/app/run-inputs.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import type { ErrorClass } from '../../src/core/taxonomy.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { FakeClock } from '../fakes/clock.ts'

const context: JobContext = {
  repository: 'acme/pipeline',
  runId: 77,
  runAttempt: 1,
  workflow: 'nightly',
  headSha: '9fceb02d0ae5',
  serverUrl: 'https://github.com',
  runbook: 'https://github.com/org/lumen-action/blob/v1/docs/runbook.md',
  runnerName: 'r',
  runnerEnvironment: 'self-hosted',
  runnerOs: 'Linux',
  runnerArch: 'X64',
}

function verdict(cause: string): Verdict {
  const [errorClass, reason] = cause.split('/') as [ErrorClass, string]
  const evidence = { line: 1, text: `password=hunter-2-hunter ${reason}`, context: [] }
  const transient = errorClass === 'network'
  const rest = {
    ruleId: undefined,
    confidence: 1,
    help: 'Do.',
    waitSeconds: undefined,
    alternatives: [],
    step: undefined,
  }
  return { errorClass, reason, transient, evidence, ...rest }
}

/** One word for each try: a cause, or `ok`. */
class World {
  readonly clock = new FakeClock()
  readonly controller = new AbortController()
  readonly told: string[] = []
  left = 0
  limitInMs: number | undefined
  stepName: string | undefined

  async run(
    tries: readonly string[],
    setup: Partial<RunSetup> = {},
    ports: Partial<RunPorts> = {},
    given: Record<string, string> = {},
  ) {
    const inputs: Record<string, string> = { run: 'make', region: 'eu-central-1', ...given }
    const parsed = parseRunInputs((name) => inputs[name] ?? '', {}, context, 'linux')
    if ('faults' in parsed) throw new Error(parsed.faults.join())
    return await run(
      {
        inputs: parsed.inputs,
        context,
        place: { job: 'upload', step: 'load' },
        problems: parsed.problems,
        policy: defaultPolicy,
        rules: async () => [],
        secrets: [],
        cancelled: this.controller.signal,
        ...setup,
      },
      {
        command: { run: async (number) => this.#end(tries[number - 1] ?? 'ok') },
        onRetry: undefined,
        clock: this.clock,
        wait: async (milliseconds) => this.clock.sleep(milliseconds),
        dice: () => 0,
        surroundings: async () => ({
          limit:
            this.limitInMs === undefined ? undefined : { at: this.clock.now() + this.limitInMs, whose: "the job's" },
          stepName: this.stepName,
        }),
        tell: {
          tryBegins: (number, most) => this.told.push(`begin ${number}/${most}`),
          tryEnds: () => this.told.push('end'),
          exitCode: (code) => this.told.push(`code ${code}`),
          tryFailed: ({ decision }) => this.told.push(`${decision?.kind}`),
        },
        ...ports,
      },
    )
  }

  #end(word: string): EndedTry {
    this.clock.advance(1_000)
    if (word === 'cancel') this.controller.abort('SIGINT')
    const isOver = word === 'ok' || word === 'cancel'
    return {
      exitCode: isOver ? 0 : word === 'timeout' ? 124 : 22,
      signal: undefined,
      timedOut: word === 'timeout',
      logPath: '/t/log',
      logBytes: 1,
      judge: async () => verdict(word === 'timeout' ? 'environment/step-timeout' : word),
      endRest: async () => this.left,
    }
  }
}

it('one try that succeeds is all there is', async () => {
  const world = new World()
  const record = await world.run(['ok'])
  expect(record).toMatchObject({
    result: 'success',
    exit_code: 0,
    verdict: null,
    run_id: '20261122-eu-central-1-9fceb02d',
  })
  expect(world.told).toEqual(['begin 1/3', 'end', 'code 0'])
  expect(world.clock.sleeps).toEqual([])
})

it('waits as configured, and not after the last try', async () => {
  const world = new World()
  const record = await world.run(['network/dns', 'network/dns', 'network/dns'])
  expect(world.clock.sleeps).toEqual([5_000, 30_000])
  expect(record).toMatchObject({ result: 'failure', exit_code: 22 })
  expect(record.tries.map((each) => each.decision?.kind)).toEqual(['retry', 'retry', 'hold'])
  // Another machine may have more luck: for the job this was the first attempt.
  expect(record.decision).toMatchObject({ kind: 'rerun', delay_seconds: 5 })
})

it('stops at a cause that a person mends', async () => {
  const record = await new World().run(['network/dns', 'build/compile-error'])
  expect(record.tries).toHaveLength(2)
  expect(record.verdict).toMatchObject({ class: 'build' })
  expect(record.decision.kind).toBe('hold')
})

it('keeps the last cause of a command that recovered', async () => {
  const record = await new World().run(['network/dns', 'ok'])
  expect(record).toMatchObject({ result: 'success', verdict: { class: 'network' }, decision: { kind: 'hold' } })
})

it('redacts what it tells', async () => {
  const record = await new World().run(['build/compile-error'])
  expect(JSON.stringify(record)).not.toContain('hunter-2-hunter')
})

it('has one try without a policy', async () => {
  const world = new World()
  const record = await world.run(['network/dns'], { policy: undefined })
  expect(world.told[0]).toBe('begin 1/1')
  expect(record.tries[0]?.decision?.reason).toBe('The policy could not be read, so nothing is retried.')
})

it('does not begin a try beside what could not be ended', async () => {
  const world = new World()
  world.left = 2
  const record = await world.run(['network/dns', 'ok'])
  expect(record.result).toBe('failure')
  expect(record.tries[0]?.decision?.reason).toBe(
    '2 of its processes could not be ended, and would run beside the next try.',
  )
})

it('does not wait beyond the end of the job', async () => {
  const world = new World()
  world.limitInMs = 4_000
  const record = await world.run(['network/dns', 'ok'])
  expect(record.tries[0]?.decision?.reason).toContain('would pass the end')
})

it('is called as the step is, where nobody says', async () => {
  const world = new World()
  world.stepName = 'Load warehouse'
  expect((await world.run(['network/dns', 'ok'])).stage).toBe('Load warehouse')
  expect((await world.run(['network/dns', 'ok'], {}, {}, { stage: 'Mine' })).stage).toBe('Mine')
})

describe('cancelled', () => {
  it('while it runs, it is no failure, not tried again, and no success', async () => {
    const record = await new World().run(['cancel'])
    expect(record).toMatchObject({ result: 'cancelled', exit_code: 130, verdict: null, decision: { kind: 'hold' } })
  })

  it('while it waits, nothing more runs', async () => {
    const world = new World()
    const onRetry = async () => {
      throw new Error('not wanted')
    }
    const wait = async () => world.controller.abort('SIGINT')
    const record = await world.run(['network/dns', 'ok'], {}, { wait, onRetry })
    expect(record).toMatchObject({ result: 'cancelled', exit_code: 22 })
    expect(record.tries).toHaveLength(1)
  })
})

it('says what went wrong between two tries, and goes on', async () => {
  const record = await new World().run(['network/dns', 'ok'], {}, { onRetry: async () => 'failed with exit code 5' })
  expect(record.result).toBe('success')
  expect(record.problems).toEqual([
    { where: 'input "on-retry"', message: 'on-retry failed with exit code 5. The next try begins all the same.' },
  ])
})

describe('the day', () => {
  it.each([
    ['of a first attempt is the clock’s', 1, {}, '20261122'],
    ['of a rerun is not made up', 2, {}, null],
    ['is what somebody says', 2, { day: '20261120' }, '20261120'],
  ] as const)('%s', async (_name, runAttempt, given, day) => {
    const record = await new World().run(['ok'], { context: { ...context, runAttempt } }, {}, given)
    expect(record.day).toBe(day)
    expect(record.run_id === null).toBe(day === null)
  })
})

it('without a region a rerun is not said to help', async () => {
  const record = await new World().run(
    ['network/dns'],
    { policy: { ...defaultPolicy, maxReruns: 0 } },
    {},
    { region: '' },
  )
  expect(record).toMatchObject({ region: null, run_id: null, decision: { kind: 'hold' } })
})
