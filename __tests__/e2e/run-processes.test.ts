import { jest } from '@jest/globals'
import { living, RunStep } from './run-step.ts'

jest.setTimeout(60_000)

const policy = { timeout: '1s', 'rerun-on': 'environment/step-timeout', 'max-reruns': '0' }

describe('nothing is left after a timeout of', () => {
  it.each([
    ['a process that ignores TERM', "trap '' TERM; sleep 7201 & sleep 7201"],
    [
      'a daemon: forked twice, with a session of its own, its output elsewhere, deaf to TERM',
      `( setsid bash -c "trap '' TERM; while :; do sleep 7201; done" </dev/null >/dev/null 2>&1 & ) ; sleep 7201`,
    ],
    ['fifty children', 'for i in $(seq 50); do (trap "" TERM; sleep 7201) & done; wait'],
    ['fifty daemons', 'for i in $(seq 50); do ( setsid sleep 7201 >/dev/null 2>&1 & ); done; sleep 7201'],
    [
      'one that comes again when it is ended',
      'again() { while :; do sleep 7201; done; }; trap again TERM; again & again',
    ],
  ])('%s', async (_name, script) => {
    const run = await RunStep.play(script, policy)
    expect(run.exitCode).toBe(124)
    expect(living('sleep 7201')).toEqual([])
    expect(run.seconds).toBeLessThan(11)
  })

  it('a command that ends itself politely, which is given time to', async () => {
    const run = await RunStep.play('trap "sleep 1; echo cleaned; exit 0" TERM; sleep 7202 & wait', policy)
    expect(run.stdout).toContain('cleaned')
    expect(run.exitCode).toBe(124)
    expect(run.outputs.result).toBe('failure')
  })
})

describe("the runner's cancellation", () => {
  async function cancel(script: string, inputs: Record<string, string> = {}) {
    const step = new RunStep()
    try {
      const running = step.run(`${script.replace('READY', 'echo ready')}`, inputs)
      await step.hasPrinted('ready')
      const sent = performance.now()
      // As the runner does it: to the action's process alone.
      step.child?.kill('SIGINT')
      const run = await running
      return { ...run, took: (performance.now() - sent) / 1000 }
    } finally {
      step.remove()
    }
  }

  it('reaches the command, which may clean up; it is no failure and not tried again', async () => {
    const run = await cancel('trap "echo cleaned; exit 3" INT; READY; while :; do sleep 0.1; done')
    expect(run.stdout).toContain('cleaned')
    expect(run.outputs).toMatchObject({ result: 'cancelled', tries: '1', 'error-class': '', rerun: 'false' })
    expect(run.exitCode).toBe(3)
    expect(run.took).toBeLessThan(2)
    expect(run.stdout).toMatch(/^::notice .*was cancelled/m)
  })

  it('is not called a success by a command that ends with 0', async () => {
    const run = await cancel('trap "exit 0" INT; READY; while :; do sleep 0.1; done')
    expect(run.outputs.result).toBe('cancelled')
    expect(run.exitCode).toBe(130)
  })

  it('ends what is deaf to INT and TERM before the runner ends us', async () => {
    const run = await cancel(
      `trap '' INT TERM; READY; for i in $(seq 5); do sleep 7203 & done; while :; do sleep 7203; done`,
    )
    expect(run.outputs.result).toBe('cancelled')
    expect(run.exitCode).toBe(137)
    expect(living('sleep 7203')).toEqual([])
    expect(run.took).toBeGreaterThan(5.5)
    expect(run.took).toBeLessThan(7.5)
  })

  it('ends a wait at once', async () => {
    const fails = 'echo "curl: (22) The requested URL returned error: 503"; READY; exit 22'
    const step = new RunStep()
    try {
      const running = step.run(fails.replace('READY', 'true'), { backoff: '1m' })
      await step.hasPrinted('decision  retry')
      const sent = performance.now()
      step.child?.kill('SIGINT')
      const run = await running
      expect(performance.now() - sent).toBeLessThan(2_000)
      expect(run.outputs).toMatchObject({ result: 'cancelled', tries: '1' })
    } finally {
      step.remove()
    }
  })
})
