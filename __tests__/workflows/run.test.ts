import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith } from '../tools/required.ts'
import { type ActRun, act, jobOf, stepOf } from './act.ts'
import type { ActJob } from './act-log.ts'
import { temporaryFolder, thisProject } from './repositories.ts'

interface Script {
  readonly id: string
  readonly script: string
  readonly shell?: string
  readonly folder?: string
  /** What a later step sees of it, as a script of its own. */
  readonly seen?: string
}

/**
 * Each is run as a `run:` step and through `run/`. Standard input is not among them: here it is a terminal, on GitHub a
 * pipe that is closed (`e2e/run.test.ts`).
 */
const scripts: readonly Script[] = [
  { id: 'plain', script: 'echo one\necho two' },
  { id: 'both-streams', script: 'for i in 1 2 3; do echo "out $i"; echo "err $i" >&2; done' },
  { id: 'exit-code', script: 'echo before\nexit 7\necho after' },
  { id: 'failing-line', script: 'false\necho not reached' },
  { id: 'pipefail', script: 'exit 3 | cat\necho not reached' },
  { id: 'no-such-command', script: 'command-of-acme --now' },
  { id: 'killed', script: 'echo working\nkill -KILL $$' },
  { id: 'trap', script: "trap 'echo leaving with $?' EXIT\necho in\n(exit 4)" },
  {
    id: 'outputs',
    script:
      'echo "value=a=b" >> "$GITHUB_OUTPUT"\nprintf "lines<<END OF IT\\none\\n\\n  two\\nEND OF IT\\n" >> "$GITHUB_OUTPUT"',
  },
  {
    id: 'environment-file',
    script: 'echo "PLAIN=x y" >> "$GITHUB_ENV"\nprintf "MANY<<E\\nfirst\\nsecond\\nE\\n" >> "$GITHUB_ENV"',
    seen: 'echo "$PLAIN"; echo "$MANY"',
  },
  {
    id: 'files-of-a-failure',
    script: 'echo "KEPT=yes" >> "$GITHUB_ENV"\necho "last=1" >> "$GITHUB_OUTPUT"\nexit 1',
    seen: 'echo "$KEPT"',
  },
  { id: 'path-file', script: 'echo "/opt/acme/bin" >> "$GITHUB_PATH"', seen: 'echo "${PATH%%:*}"' },
  { id: 'summary', script: 'echo "### A **summary**" >> "$GITHUB_STEP_SUMMARY"' },
  {
    id: 'commands',
    script: 'echo "::warning title=W::careful"\necho "::group::inner"\necho in it\necho "::endgroup::"',
  },
  { id: 'mask', script: 'echo "::add-mask::hunter-2-hunter"\necho "it is hunter-2-hunter"' },
  { id: 'open-line', script: 'printf "no line end"' },
  { id: 'letters', script: 'printf "\\033[31mrot\\033[0m grün 日本語\\ttab\\n"' },
  { id: 'device-files', script: 'echo out >/dev/stdout\necho err >/dev/stderr\necho both | tee /dev/stderr' },
  {
    id: 'given-environment',
    script: 'echo "$GIVEN and ${INPUT_RUN-no input}, ${ACTIONS_RUNTIME_TOKEN-no token}, $CI"',
  },
  { id: 'folder', script: 'pwd | sed "s:.*/::"; ls', folder: 'sub' },
  { id: 'long-line', script: 'head -c 100000 /dev/zero | tr "\\\\0" x; echo; seq 1 5000 | tail -n 2' },
  { id: 'background', script: 'sleep 0.2 &\necho started\nwait\necho over' },
  { id: 'sh', shell: 'sh', script: 'echo "${BASH_VERSION-no bash}"\nfalse\necho not reached' },
  { id: 'python', shell: 'python', script: 'import sys\nif True:\n    print("hello")\nsys.exit(5)' },
  { id: 'template', shell: 'bash -c "echo given; source {0}"', script: 'echo sourced\nexit 6' },
]

const quoted = (text: string) => JSON.stringify(text)

function stepsOf(kind: 'run' | 'action'): string {
  return scripts
    .map(({ id, script, shell = 'bash', folder, seen }) => {
      const fields =
        kind === 'run'
          ? [`run: ${quoted(script)}`, `shell: ${quoted(shell)}`, ...(folder ? [`working-directory: ${folder}`] : [])]
          : [
              'uses: org/lumen-action/run@v1',
              'with:',
              `  run: ${quoted(script)}`,
              `  shell: ${quoted(shell)}`,
              ...(folder ? [`  working-directory: ${folder}`] : []),
              '  region: eu-central-1',
              "  max-reruns: '0'",
            ]
      const step = [
        `- id: ${id}`,
        '  continue-on-error: true',
        '  env: { GIVEN: it }',
        ...fields.map((line) => `  ${line}`),
      ]
      const after = seen === undefined ? [] : [`- id: ${id}-seen`, `  run: ${quoted(seen)}`, '  shell: bash']
      return [...step, ...after].map((line) => `      ${line}`).join('\n')
    })
    .join('\n')
}

const job = (name: string, kind: 'run' | 'action') => `  ${name}:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p sub && touch sub/file
${stepsOf(kind)}
`

const workflow = `on: push\njobs:\n${job('steps', 'run')}${job('actions', 'action')}`

/**
 * Ours are framing: the verdict behind a failed try and the annotation. Paths differ from run to run, and `act` puts an
 * empty line before each script.
 */
function printed(current: ActJob, id: string): string[] {
  const framing = /^(?:::error title=Lumen|The command (?:failed|took)| {2}(?:evidence|decision|to do) )/
  return stepOf(current, id)
    .lines.filter((line) => !framing.test(line))
    .map((line) => line.replaceAll(/\/\S+?\.(?:sh|py)\b/g, 'SCRIPT').replace(/SCRIPT: line \d+/, 'SCRIPT: line N'))
}

/** The command lines of the runner, as its documentation has them. */
const commandLines: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
}

/** With which code the script ends in the runner's own command line: `act` does not tell it of a step. */
function exitCodeOf({ script, shell = 'bash' }: Script): number {
  const folder = temporaryFolder('script')
  const file = join(folder, 'script')
  writeFileSync(file, script)
  const files = {
    GITHUB_OUTPUT: '/dev/null',
    GITHUB_ENV: '/dev/null',
    GITHUB_PATH: '/dev/null',
    GITHUB_STEP_SUMMARY: '/dev/null',
  }
  const command = `exec ${(commandLines[shell] ?? shell).replace('{0}', file)}`
  const ended = spawnSync('sh', ['-c', command], { env: { ...process.env, ...files }, stdio: 'ignore' })
  rmSync(folder, { recursive: true })
  return ended.signal === 'SIGKILL' ? 137 : Number(ended.status)
}

describeWith(['act', 'git'], 'a command as a `run:` step and through run/', () => {
  const action = thisProject()
  const runs: ActRun[] = []

  /** `act` now and then loses the end of what a step of milliseconds printed: then there is nothing to compare with. */
  const isWhole = (run: ActRun, id: string) => {
    const [there, here] = [printed(jobOf(run, 'steps'), id), printed(jobOf(run, 'actions'), id)]
    const [short, long] = there.length < here.length ? [there, here] : [here, there]
    return short.length === long.length || short.some((line, index) => line !== long[index])
  }

  /** A run in which the step kept its output. */
  const runOf = (id: string) => (runs.find((run) => isWhole(run, id)) ?? runs.at(-1)) as ActRun

  beforeAll(async () => {
    do runs.push(await act({ workflow, repositories: { 'org/lumen-action@v1': action } }))
    while (runs.length < 6 && !scripts.every(({ id }) => runs.some((run) => isWhole(run, id))))
  })

  afterAll(() => rmSync(action, { recursive: true, force: true }))

  it('has at least twenty to compare', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(20)
  })

  it.each(scripts.map((script) => [script.id, script] as const))('is the same: %s', (id, script) => {
    const run = runOf(id)
    const [there, here] = [jobOf(run, 'steps'), jobOf(run, 'actions')]
    expect(printed(here, id)).toEqual(printed(there, id))
    const [step, ours] = [stepOf(there, id), stepOf(here, id)]
    expect(ours.outcome).toBe(step.outcome)
    expect(ours.outputs).toMatchObject(step.outputs)
    expect(ours.summary.slice(0, step.summary.length)).toBe(step.summary)
    expect(ours.outputs['exit-code']).toBe(String(exitCodeOf(script)))
    const theirs = step.annotations.map(({ level, message }) => `${level} ${message}`)
    expect(ours.annotations.map(({ level, message }) => `${level} ${message}`).slice(0, theirs.length)).toEqual(theirs)
    if (script.seen !== undefined) expect(stepOf(here, `${id}-seen`).lines).toEqual(stepOf(there, `${id}-seen`).lines)
  })
})
