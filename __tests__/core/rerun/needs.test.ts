import { parseJobPlan } from '../../../src/core/rerun/job-plan.ts'
import { needsOneOf } from '../../../src/core/rerun/needs.ts'

const workflow = `
on: push
jobs:
  plan: { runs-on: x }
  upload:
    needs: plan
    strategy: { matrix: { region: [a, b] } }
  deploy: { uses: ./.github/workflows/deploy.yml, needs: [plan] }
  named: { name: "Upload to \${{ matrix.to }} now", needs: plan }
  check: { needs: [upload] }
  all: { name: All green, needs: [check, deploy] }
  lint: { runs-on: x }
`

describe('needsOneOf', () => {
  const plan = parseJobPlan(workflow) ?? []
  it.each([
    ['All green', ['check'], true],
    ['All green', ['upload (a)'], true],
    ['All green', ['deploy / round 2 (a)'], true],
    ['All green', ['plan'], true],
    ['All green', ['lint'], false],
    ['All green', ['lint', 'plan'], true],
    ['All green', [], false],
    ['check', ['upload (a, x64)'], true],
    ['check', ['deploy / gate'], false],
    ['Upload to us-west-2 now', ['plan'], true],
    // A job of a called workflow: what it needs stands in another file.
    ['deploy / gate', ['plan'], false],
    ['nobody', ['plan'], false],
    ['All green', ['nobody'], false],
    // The key of a job that has a name is not its name.
    ['all', ['plan'], false],
  ])('%s needs one of %j: %s', (name, others, needs) => {
    expect(needsOneOf(plan, name, others)).toBe(needs)
  })

  it('does not guess where a name fits several jobs', () => {
    const any = parseJobPlan('jobs: { a: { name: "${{ matrix.x }}", needs: b }, b: {}, c: { needs: b } }') ?? []
    expect(needsOneOf(any, 'c', ['b'])).toBe(false)
    const other = parseJobPlan('jobs: { a: { name: "${{ matrix.x }}" }, b: {}, c: { name: c, needs: b } }') ?? []
    expect(needsOneOf(other, 'c', ['b'])).toBe(false)
  })

  it('comes to an end where jobs need each other', () => {
    const circle = [
      { id: 'a', name: 'a', needs: ['b'] },
      { id: 'b', name: 'b', needs: ['a', 'gone'] },
    ]
    expect(needsOneOf(circle, 'a', ['c'])).toBe(false)
  })
})

describe('parseJobPlan', () => {
  it.each(['', '[]', 'text', 'jobs: []', 'jobs: {a: [', 'on: push'])('takes %j for no workflow', (text) => {
    expect(parseJobPlan(text)).toBeUndefined()
  })

  it('leaves out what is no job, and needs that are no names', () => {
    expect(parseJobPlan('jobs: { a: null, b: { needs: { x: 1 } }, c: { needs: [b, [d], 3] } }')).toEqual([
      { id: 'b', name: 'b', needs: [] },
      { id: 'c', name: 'c', needs: ['b', '3'] },
    ])
  })
})
