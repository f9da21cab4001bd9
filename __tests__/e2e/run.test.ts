import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { warnings } from './job.ts'
import { commandOutput, living, RunStep } from './run-step.ts'

jest.setTimeout(60_000)

/** Counts the tries in a file of the workspace: `$n` is the number of this one. */
const count = 'n=$(( $(cat n 2>/dev/null || echo 0) + 1 )); echo $n > n\n'
const flaky = 'curl: (22) The requested URL returned error: 503'

describe('what the usual retry action gets wrong', () => {
  it('a command that SIGKILL ended has failed: there it is a success', async () => {
    const run = await RunStep.play('echo working; kill -KILL $$')
    expect(run.exitCode).toBe(137)
    expect(run.outputs).toMatchObject({
      result: 'failure',
      'exit-code': '137',
      tries: '1',
      'error-class': 'environment',
    })
    expect(run.outputs.reason).toBe('killed')
    expect(run.record.tries[0]).toMatchObject({ signal: 'SIGKILL', result: 'failure' })
  })

  it('a signal that ended a program inside of it too', async () => {
    const run = await RunStep.play("bash -c 'kill -KILL $$'")
    expect(run.exitCode).toBe(137)
    expect(run.outputs).toMatchObject({ 'error-class': 'environment', reason: 'killed', rerun: 'false' })
  })

  it('a failing line ends the script: there `false; echo ok` passes', async () => {
    const run = await RunStep.play('false; echo ok')
    expect(run.exitCode).toBe(1)
    expect(commandOutput(run.stdout)).toEqual([''])
    expect(run.outputs).toMatchObject({ 'error-class': 'unknown', reason: 'no-message' })
  })

  it('a failure in a pipe counts', async () => {
    expect((await RunStep.play('exit 3 | cat')).exitCode).toBe(3)
  })

  it('a command that ignores TERM is killed on its timeout: there it lives on beside the next try', async () => {
    const run = await RunStep.play("trap '' TERM; sleep 7101 & sleep 7101; echo survived", {
      timeout: '1s',
      'rerun-on': 'environment/step-timeout',
      'max-reruns': '1',
    })
    expect(run.exitCode).toBe(124)
    expect(run.record.tries.map((each) => each.result)).toEqual(['timeout', 'timeout'])
    expect(run.stdout).not.toContain('survived')
    expect(living('sleep 7101')).toEqual([])
    // Two tries of a second, two graces of five, one wait of a second.
    expect(run.seconds).toBeLessThan(16)
  })

  it('the end by a signal is noticed at once: there the whole timeout is waited for', async () => {
    const run = await RunStep.play('kill -TERM $$', { timeout: '10m' })
    expect(run.exitCode).toBe(143)
    expect(run.seconds).toBeLessThan(5)
  })

  it.each([
    [{ 'max-rerun': '3' }, 'There is no input "max-rerun". Did you mean "max-reruns"?'],
    [{ shell: 'bahs' }, 'Did you mean "bash"?'],
    [
      { timeout: '5' },
      'Input "timeout" must be a duration such as 500ms, 5s, 2m or 1h, but it is "5". For 5 seconds, write 5s.',
    ],
    [{ run: ' \n' }, 'Input "run" is missing'],
  ])('a slip is an error before anything runs, there it is another option: %j', async (inputs, message) => {
    const run = await RunStep.play('touch ran; echo ran', inputs as Record<string, string>)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/^::error [^\n]*\n$/)
    expect(run.stdout).toContain(message)
    expect(run.outputs).toMatchObject({ result: 'failure', rerun: 'false', 'rerun-delay-seconds': '0' })
  })

  it('a policy that cannot be used is a warning, and the command has one try', async () => {
    const run = await RunStep.play(`echo '${flaky}'; exit 22`, { 'rerun-on': 'netwrok' })
    expect(run.exitCode).toBe(22)
    expect(run.outputs).toMatchObject({ tries: '1', rerun: 'false', reason: 'http-503' })
    expect(warnings(run)).toEqual([expect.stringContaining('Did you mean "network"?')])
    expect(run.stdout).not.toContain('::group::')
  })

  it('without a region the command runs, and is tried again', async () => {
    const run = await RunStep.play(`${count}[ $n = 2 ] || { echo '${flaky}'; exit 22; }`, { region: '' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ tries: '2', 'run-id': '', rerun: 'false' })
    expect(warnings(run)).toEqual([expect.stringContaining('Input "region" is missing')])
  })
})

describe('the tries stand apart', () => {
  it('what a failed try wrote for the runner is forgotten, what the last one wrote is kept as it is', async () => {
    const step = new RunStep()
    try {
      const run = await step.run(
        `${count}
        echo "V$n=x" >> "$GITHUB_ENV"; echo "/bin$n" >> "$GITHUB_PATH"; echo "# $n" >> "$GITHUB_STEP_SUMMARY"
        printf 'o%s<<E O F\\na=1\\n\\nb\\nE O F\\nresult=mine\\nlast=%s' $n $n >> "$GITHUB_OUTPUT"
        [ $n = 3 ] || { echo '${flaky}'; exit 22; }`,
        { backoff: '100ms', stage: 'Upload archive' },
      )
      expect(run.exitCode).toBe(0)
      expect(step.read('env')).toBe('V3=x\n')
      expect(step.read('path')).toBe('/bin3\n')
      expect(run.outputs).toMatchObject({ o3: 'a=1\n\nb', last: '3', tries: '3', result: 'success', 'error-class': '' })
      expect(run.outputs).not.toHaveProperty('o1')
      expect(warnings(run)).toEqual([expect.stringContaining('outputs that this action has: result.')])
      expect(run.summary).toMatch(
        /^# 3\n### 🔁 Upload archive succeeded in try 3 of 3; before that, a service answered 503/,
      )
      expect(run.summary).toMatch(/\| 2 \| ❌&nbsp;failure \| 22 \| .*http-503.*503.*\| waited /)
      expect(run.stdout).toMatch(/^::notice title=[^\n]*::Upload archive succeeded in try 3 of 3/m)
    } finally {
      step.remove()
    }
  })

  it('each has its group, its evidence and its file; the annotation names the last cause', async () => {
    const run = await RunStep.play(
      `${count}if [ $n = 1 ]; then echo '${flaky}'; exit 22; fi
       echo "An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired."; exit 1`,
      { backoff: '100ms' },
    )
    expect(run.exitCode).toBe(1)
    expect(run.stdout.match(/^::(?:end)?group::.*$/gm)).toEqual([
      '::group::Try 1 of 3',
      '::endgroup::',
      '::group::Try 2 of 3',
      '::endgroup::',
    ])
    expect(run.record.tries.map((each) => each.verdict?.reason)).toEqual(['http-503', 'expired-token'])
    expect(run.stdout).toMatch(/^::error title=[^\n]*ExpiredToken/m)
    expect(run.stdout).not.toMatch(/^::error [^\n]*503/m)
    expect(run.outputs).toMatchObject({ 'error-class': 'token_expired', reason: 'expired-token', rerun: 'false' })
  })

  it('commands that the command switched off work again for us, and an open line is closed', async () => {
    const run = await RunStep.play('echo "::stop-commands::abc-def"; echo "::warning::text"; printf "no end"; exit 3')
    const lines = run.stdout.split('\n')
    expect(lines.slice(1, 6)).toEqual([
      '::stop-commands::abc-def',
      '::warning::text',
      'no end',
      '::abc-def::',
      '::endgroup::',
    ])
    expect(run.outputs.evidence).toBe('no end')
  })

  it('a command that lets them on again is left alone', async () => {
    const run = await RunStep.play('echo "::stop-commands::abc-def"; echo x; echo "::abc-def::"')
    expect(commandOutput(run.stdout)).toEqual(['::stop-commands::abc-def\nx\n::abc-def::\n'])
  })

  it('what a failed try left running is ended before the next one', async () => {
    const run = await RunStep.play(
      `${count}pgrep -f 'sleep 7102' && echo 'still there' && exit 1
       if [ $n = 1 ]; then sleep 7102 & echo '${flaky}'; exit 22; fi`,
    )
    expect(run.exitCode).toBe(0)
    expect(run.stdout).not.toContain('still there')
  })

  it('what the last try left running goes on, and can go on to print', async () => {
    const step = new RunStep()
    try {
      const script =
        '(for i in $(seq 200); do echo tick; sleep 0.05; [ $i = 160 ] && touch ticked; done) & echo started'
      const run = await step.run(script)
      expect(run.exitCode).toBe(0)
      // As long as the runner waits for an output that is kept open.
      expect(run.seconds).toBeGreaterThan(4.5)
      expect(run.seconds).toBeLessThan(7.5)
      await new Promise((resolve) => setTimeout(resolve, 5_000))
      expect(existsSync(join(step.workspace, 'ticked'))).toBe(true)
    } finally {
      step.remove()
    }
  })
})

describe('between two tries', () => {
  const fails = `${count}[ -f ready ] && exit 0; echo '${flaky}'; exit 22`

  it('on-retry runs, in the same folder and environment', async () => {
    const run = await RunStep.play(fails, { 'on-retry': 'echo "making $THING"; touch ready' }, { THING: 'it ready' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs.tries).toBe('2')
    expect(run.stdout).toContain('::group::on-retry\nmaking it ready\n::endgroup::')
  })

  it('a failing on-retry is a warning', async () => {
    const run = await RunStep.play(fails, { 'on-retry': 'exit 5', backoff: '50ms' })
    expect(run.exitCode).toBe(22)
    expect(run.outputs.tries).toBe('3')
    expect(warnings(run)[0]).toBe('on-retry failed with exit code 5. The next try begins all the same.')
  })

  it('a stage of hold-steps is not retried', async () => {
    const step = new RunStep()
    try {
      writeFileSync(join(step.workspace, 'lumen.yml'), "policy:\n  hold-steps: ['Publish*']\n")
      const held = await step.run(fails, { config: 'lumen.yml', stage: 'Publish it' })
      expect(held.outputs.tries).toBe('1')
      expect(held.stdout).toContain('must not run twice (hold-steps)')
      const unnamed = await step.run(fails, { config: 'lumen.yml' })
      expect(unnamed.stdout).toContain('The name of the stage is not known (input "stage")')
    } finally {
      step.remove()
    }
  })

  it('a wait that would pass the end of the step is not begun, and its name is known from the workflow', async () => {
    const step = new RunStep()
    try {
      const workflow = `jobs:\n  upload:\n    steps:\n      - { id: upload, name: Upload archive, uses: x/y/run@v1, timeout-minutes: 0.2 }\n`
      await step.run('mkdir -p .github/workflows')
      writeFileSync(join(step.workspace, '.github/workflows/nightly.yml'), workflow)
      const ref = 'acme/pipeline/.github/workflows/nightly.yml@refs/heads/main'
      const run = await step.run(fails, { backoff: '1s,12s' }, { GITHUB_WORKFLOW_REF: ref })
      expect(run.outputs.tries).toBe('2')
      expect(run.stdout).toContain("the wait of 12 s would pass the end: the step's 12 s (timeout-minutes).")
      expect(run.record.stage).toBe('Upload archive')
      expect(run.seconds).toBeLessThan(8)
    } finally {
      step.remove()
    }
  })
})

describe('standard streams', () => {
  it('are the pipes of a `run:` step: input is over at once, output can be opened anew, and keeps its order', async () => {
    const run = await RunStep.play(
      'cat; test -p /dev/stdin && echo pipe; echo out >/dev/stdout; echo err >/dev/stderr; echo both | tee /dev/stderr',
    )
    expect(run.exitCode).toBe(0)
    expect(commandOutput(run.stdout)).toEqual(['pipe\nout\nerr\nboth\nboth\n'])
  })

  it('the environment is without what actions alone get', async () => {
    const env = {
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
      STATE_x: '1',
      INPUT_THEIRS: 'theirs',
    }
    const run = await RunStep.play('env | grep -E "^(ACTIONS|INPUT|STATE)" | sort', {}, env)
    expect(commandOutput(run.stdout)).toEqual(['ACTIONS_ID_TOKEN_REQUEST_TOKEN=id\nINPUT_THEIRS=theirs\n'])
  })
})

describe('what the log file holds', () => {
  it('all that was printed, and nothing of ours', async () => {
    const step = new RunStep()
    try {
      const run = await step.run('seq 1 1000; echo error >&2; exit 9')
      const text = readFileSync(run.outputs['log-path'] as string, 'utf8')
      expect(text).toBe(`${Array.from({ length: 1000 }, (_, index) => index + 1).join('\n')}\nerror\n`)
    } finally {
      step.remove()
    }
  })
})
