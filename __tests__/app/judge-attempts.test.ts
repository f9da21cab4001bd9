import { GitHubError } from '../../src/app/errors.ts'
import { judgeAttempts } from '../../src/app/judge-attempts.ts'
import type { RunReader } from '../../src/app/ports.ts'
import type { Problem } from '../../src/app/problem.ts'
import { job } from '../core/gate/jobs.ts'
import { FakeClock } from '../fakes/clock.ts'

const step = {
  name: 'Upload',
  number: 1,
  status: 'completed',
  conclusion: 'failure',
  startedAt: '2026-11-24T02:00:00Z',
  completedAt: '2026-11-24T02:00:10Z',
} as const

it('asks no store of logs that is silent for longer than five minutes, and holds what it could not read', async () => {
  const clock = new FakeClock()
  const asked: number[] = []
  const github: RunReader = {
    job: () => Promise.reject(new Error('not asked for')),
    run: () => Promise.reject(new Error('not asked for')),
    jobsOfRun: () => Promise.reject(new Error('not asked for')),
    annotations: async () => [],
    async failedStepLog(jobId) {
      asked.push(jobId)
      clock.advance(20_000)
      throw new GitHubError(`Could not read the log of job ${jobId}: nothing came within 20 s.`)
    },
  }
  const attempts = Array.from({ length: 60 }, (_, index) => ({
    region: `region-${index}`,
    runAttempt: 1,
    round: 1,
    job: job(`upload (region-${index})`, { conclusion: 'failure', steps: [step] }),
  }))
  const problems: Problem[] = []
  const found = await judgeAttempts(attempts, { github, clock, rules: async () => [] }, (one) => problems.push(one))

  // At 20 s each the sixteenth begins when exactly five minutes are over.
  expect(asked).toHaveLength(16)
  expect(found.map(({ verdict }) => `${verdict?.errorClass}/${verdict?.reason}`)).toEqual(
    attempts.map(() => 'unknown/api-error'),
  )
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('nothing came within 20 s'),
    expect.stringContaining('those before it took more than 5 min. Why it failed is not known, and it is not rerun'),
  ])
})
