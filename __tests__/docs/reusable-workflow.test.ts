import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
const workflow = read('.github/workflows/distributed.yml')
const passedOn = (job: string, action: string) => {
  const step = (workflow.jobs[job].steps as Step[]).findLast(({ uses }) => uses === `org/lumen-action${action}@v1`)
  return Object.keys(step?.with ?? {})
}

/** Inputs whose default is right in the reusable workflow: a caller has nothing to say about them. */
const itsOwn = ['config', 'github-token', 'job-id']

it.each([
  [
    'round-1',
    '',
    'action.yml',
    ['runner', 'status', 'steps', 'error-text', 'log-path', 'stages', 'otlp-headers', 'otlp-sender'],
  ],
  ['round-1', '/run', 'run/action.yml', ['runner', 'on-retry']],
  ['gate-1', '/gate', 'gate/action.yml', ['dry-run']],
])('%s passes on what org/lumen-action%s@v1 takes', (job, action, manifest, unused) => {
  const taken = Object.keys(read(manifest).inputs)
  expect(passedOn(job, action).sort()).toEqual(taken.filter((name) => ![...itsOwn, ...unused].includes(name)).sort())
})
