import { begunSteps, stepThatHolds } from '../../src/core/hold-steps.ts'
import type { Conclusion, JobStep, Status } from '../../src/core/job.ts'

function step(name: string, status: Status, conclusion: Conclusion | null): JobStep {
  return { name, number: 1, status, conclusion, startedAt: null, completedAt: null }
}

describe('begunSteps', () => {
  it('names what ran or runs, whatever came of it', () => {
    const steps = [
      step('built', 'completed', 'success'),
      step('failed', 'completed', 'failure'),
      step('cancelled', 'completed', 'cancelled'),
      step('skipped', 'completed', 'skipped'),
      // A lost runner leaves its step like this for ever.
      step('running', 'in_progress', null),
      step('waiting', 'queued', null),
      step('pending', 'pending', null),
    ]
    expect(begunSteps(steps)).toEqual(['built', 'failed', 'cancelled', 'running'])
  })
})

describe('stepThatHolds', () => {
  it.each<[string[], string[], string | undefined]>([
    [['Build', 'Publish to npm'], ['Publish*'], 'Publish to npm'],
    [['Build', 'Deploy', 'Publish'], ['Publish*', 'Deploy'], 'Deploy'],
    [['Build'], ['Publish*'], undefined],
    [['Build'], [], undefined],
    [[], ['*'], undefined],
  ])('of %j the globs %j hold %j', (begun, globs, holds) => {
    expect(stepThatHolds(begun, globs)).toBe(holds)
  })
})
