import type { Job } from '../../../src/core/job.ts'

let lastId = 0

/** A job that is over, as the API lists it; `at` is the second of its start. */
export function job(name: string, given: Partial<Job> & { at?: number; took?: number } = {}): Job {
  const { at = 0, took = 60, ...rest } = given
  const time = (second: number) => new Date(Date.UTC(2026, 10, 24, 2) + second * 1000).toISOString().replace('.000', '')
  return {
    id: ++lastId,
    runId: 19,
    runAttempt: 1,
    name,
    status: 'completed',
    conclusion: 'success',
    headSha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    startedAt: time(at),
    completedAt: time(at + took),
    runnerName: 'GitHub Actions 1',
    labels: ['ubuntu-latest'],
    htmlUrl: null,
    steps: [],
    ...rest,
  }
}
