import { rmSync } from 'node:fs'
import { describeWith } from '../tools/required.ts'
import { act, jobOf, stepOf } from './act.ts'
import { repositoryOf } from './repositories.ts'

const echo = {
  'action.yml': `
name: Echo
description: Says what it sees.
inputs:
  text: { description: What to say., default: '\${{ matrix.region }}' }
  job-id: { description: Id of the job., default: '\${{ job.check_run_id }}' }
outputs:
  said: { description: What it said. }
runs: { using: node24, main: main.js, post: post.js }
`,
  'package.json': '{"type":"module"}',
  'main.js': `
import { appendFileSync } from 'node:fs'
const { env } = process
console.log('node', process.versions.node.split('.')[0])
console.log(JSON.stringify({ text: env.INPUT_TEXT, jobId: env['INPUT_JOB-ID'], token: env.TOKEN, home: env.LUMEN_HOME ?? null }))
console.log('::warning title=Careful::it is hot')
appendFileSync(env.GITHUB_OUTPUT, 'said<<END\\n' + env.INPUT_TEXT + '\\ntwice\\nEND\\n')
appendFileSync(env.GITHUB_STATE, 'was=here\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env.INPUT_TEXT + '\\n')
`,
  'post.js': `console.log('post', process.env.STATE_was)`,
}

const workflow = `
name: Nightly
on: push
jobs:
  region:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { region: [eu-west-1, us-east-1] } }
    steps:
      - id: echo
        uses: org/echo@v1
        env: { TOKEN: '\${{ github.token }}' }
      - name: Never
        if: false
        run: echo never
      - id: flaky
        run: exit 7
        continue-on-error: true
      - name: Load
        run: |
          echo "run $GITHUB_RUN_ID of \${{ github.actor_id }}\${{ vars.TEAM }}, message \${{ github.event.message }}"
          exit \${{ matrix.region == 'us-east-1' && 3 || 0 }}
  after:
    needs: region
    if: always()
    runs-on: ubuntu-latest
    steps:
      - id: facts
        run: |
          echo "result=\${{ needs.region.result }}" >> "$GITHUB_OUTPUT"
          echo "contexts=[\${{ job.check_run_id }}][\${{ runner.name }}][\${{ runner.environment }}]" >> "$GITHUB_OUTPUT"
          echo "name=\${RUNNER_NAME-unset}" >> "$GITHUB_OUTPUT"
`

describeWith(['act', 'git'], 'a workflow in act', () => {
  const action = repositoryOf('org/echo', echo)
  afterAll(() => rmSync(action, { recursive: true, force: true }))

  it('is told apart into jobs, steps, lines, annotations, outputs and summaries', async () => {
    const run = await act({
      workflow,
      repositories: { 'org/echo@v1': action },
      env: { GITHUB_RUN_ID: '77' },
      variables: { TEAM: 'data' },
      payload: { message: 'hello' },
    })
    expect(run.exitCode).toBe(1)
    expect(run.jobs.map((job) => job.result).sort()).toEqual(['failure', 'success', 'success'])

    const europe = jobOf(run, 'region', { region: 'eu-west-1' })
    expect(europe.result).toBe('success')
    expect(europe.steps.map((step) => `${step.stage} ${step.id} ${step.outcome}`)).toEqual([
      'Main echo success',
      'Main flaky failure',
      'Main 3 success',
      'Post echo success',
    ])
    expect(stepOf(europe, 'echo')).toMatchObject({
      lines: [
        'node 24',
        '{"text":"eu-west-1","jobId":"","token":"***","home":null}',
        '::warning title=Careful::it is hot',
      ],
      annotations: [{ level: 'warning', message: 'it is hot', properties: { title: 'Careful' } }],
      outputs: { said: 'eu-west-1\ntwice' },
      summary: '# eu-west-1\n',
    })
    expect(stepOf(europe, 'flaky').tolerated).toBe(true)
    expect(stepOf(europe, 'Load').lines).toEqual(['run 77 of data, message hello'])
    expect(stepOf(europe, 'echo', 'Post').lines).toEqual(['post here'])
    expect(() => stepOf(europe, 'Never')).toThrow('ran no step "Never"')

    expect(jobOf(run, 'region', { region: 'us-east-1' }).result).toBe('failure')
    // What an action cannot count on here, so that the day it changes is seen.
    expect(stepOf(jobOf(run, 'after'), 'facts').outputs).toEqual({
      result: 'failure',
      contexts: '[][][]',
      name: 'unset',
    })
  })

  it('says what act said where no job ran', async () => {
    const broken = 'on: push\njobs: { x: { runs-on: ubuntu-latest, steps: [{ rum: x }] } }'
    await expect(act({ workflow: broken })).rejects.toThrow(/act ran no job .*rum/s)
  })

  it('fails a job whose action does not exist', async () => {
    const missing = 'on: push\njobs: { x: { runs-on: ubuntu-latest, steps: [{ uses: ./nothing }] } }'
    expect(jobOf(await act({ workflow: missing }), 'x').result).toBe('failure')
  })
})
