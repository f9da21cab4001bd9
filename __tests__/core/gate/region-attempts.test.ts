import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignJobs } from '../../../src/core/gate/region-attempts.ts'
import { parseRegions, type RegionSpec } from '../../../src/core/gate/regions.ts'
import type { Job } from '../../../src/core/job.ts'
import { job } from './jobs.ts'

const specs = (text: string): readonly RegionSpec[] => {
  const parsed = parseRegions(text)
  if ('problems' in parsed) throw new Error(parsed.problems.join())
  return parsed.regions
}

const assign = (jobs: readonly Job[], regions = 'us-west-2,eu-central-1', round = 1, own?: string) => {
  const { attempts, unclear, problems } = assignJobs(jobs, specs(regions), round, own)
  return {
    attempts: attempts.map((one) => `${one.region} ${one.runAttempt}.${one.round} ${one.job.name}`),
    unclear: Object.fromEntries(unclear),
    problems,
  }
}

describe('assignJobs', () => {
  it.each([
    ['the default name of a matrix', 'upload (us-west-2)', 'upload (eu-central-1)'],
    ['several matrix values', 'upload (us-west-2, ubuntu-latest, 3.12)', 'upload (eu-central-1, macos-14, 3.12)'],
    ['the region behind another value', 'upload (3.12, us-west-2)', 'upload (3.12, eu-central-1)'],
    ['a name of its own', 'Upload to us-west-2', 'Upload to eu-central-1'],
    ['the region in front', 'us-west-2: upload', 'eu-central-1: upload'],
    ['one word', 'upload-us-west-2', 'upload-eu-central-1'],
    ['a reusable workflow', 'nightly / upload (us-west-2)', 'nightly / upload (eu-central-1)'],
  ])('finds the regions in %s', (_, west, central) => {
    const jobs = [job('lint'), job(central), job(west), job('gate', { status: 'in_progress', conclusion: null })]
    expect(assign(jobs)).toEqual({
      attempts: [`us-west-2 1.1 ${west}`, `eu-central-1 1.1 ${central}`],
      unclear: {},
      problems: [],
    })
  })

  it('does not take a region for another whose name it begins', () => {
    const jobs = [job('upload (eu-west-1)'), job('upload (eu-west-10)'), job('upload (eu)')]
    expect(assign(jobs, 'eu,eu-west-1,eu-west-10').attempts).toEqual([
      'eu 1.1 upload (eu)',
      'eu-west-1 1.1 upload (eu-west-1)',
      'eu-west-10 1.1 upload (eu-west-10)',
    ])
  })

  it('finds a region in a name that GitHub cut, where only one can be meant', () => {
    const long = `${'x'.repeat(85)} (eu-central-1, ubuntu)`.slice(0, 97)
    expect(assign([job(`${long}...`), job('upload (us-west-2)')], 'us-west-2,eu-central-1', 2).unclear).toEqual({})
    const both = assign([job(`${long}...`)], 'eu-central-1,eu-central-2')
    expect(both.attempts).toEqual([])
    expect(both.unclear['eu-central-1']).toContain('could be of the regions eu-central-1 and eu-central-2')
  })

  it('names both jobs where two name one region, and says how to tell them apart', () => {
    const jobs = [job('build (us-west-2)'), job('upload (us-west-2)', { at: 100 }), job('upload (eu-central-1)')]
    const { attempts, unclear } = assign(jobs)
    expect(attempts).toEqual([])
    expect(unclear['us-west-2']).toBe(
      'Two jobs name the region us-west-2: "build (us-west-2)" and "upload (us-west-2)". One region has one job a round. Tell them apart in the input "regions", with a part of the job\'s name: [{"region": "us-west-2", "job": "upload*"}].',
    )
  })

  it('takes the job that the input names', () => {
    const jobs = [job('build (us-west-2)'), job('upload (us-west-2)', { at: 100 })]
    expect(assign(jobs, '[{"region":"us-west-2","job":"upload*"}]').attempts).toEqual([
      'us-west-2 1.1 upload (us-west-2)',
    ])
    expect(assign(jobs, '[{"region":"us-west-2","job":"upload"}]').attempts).toEqual([
      'us-west-2 1.1 upload (us-west-2)',
    ])
  })

  it('names both jobs of a matrix that has the region twice', () => {
    const { unclear } = assign([job('upload (us-west-2, arm)'), job('upload (us-west-2, x64)')], 'us-west-2')
    expect(unclear['us-west-2']).toContain('"upload (us-west-2, arm)" and "upload (us-west-2, x64)"')
  })

  it('says which jobs there are where a region has none', () => {
    const { attempts, unclear } = assign([job('upload (us-west-2)')])
    expect(attempts).toEqual(['us-west-2 1.1 upload (us-west-2)'])
    expect(unclear['eu-central-1']).toContain('has no job in this run; its jobs are "upload (us-west-2)".')
  })

  it('tells rounds by time where the names say none, and by their number where they do', () => {
    const later = [
      job('upload again (us-west-2)', { at: 500 }),
      job('upload (us-west-2)'),
      job('upload (eu-central-1)'),
    ]
    expect(assign(later, undefined, 2).attempts).toEqual([
      'us-west-2 1.1 upload (us-west-2)',
      'us-west-2 1.2 upload again (us-west-2)',
      'eu-central-1 1.1 upload (eu-central-1)',
    ])
    const said = [job('n / round 2 (us-west-2)'), job('n / round 1 (us-west-2)', { at: 9 }), job('build (us-west-2)')]
    expect(assign(said, 'us-west-2', 2).attempts).toEqual([
      'us-west-2 1.1 n / round 1 (us-west-2)',
      'us-west-2 1.2 n / round 2 (us-west-2)',
    ])
  })

  it('keeps the attempt of a job that was not rerun, and counts it once', () => {
    const first = job('upload (us-west-2)')
    const jobs = [
      first,
      { ...first, id: 999 },
      job('upload (eu-central-1)'),
      job('upload (eu-central-1)', { runAttempt: 2, at: 900 }),
    ]
    expect(assign(jobs).attempts).toEqual([
      'us-west-2 1.1 upload (us-west-2)',
      'eu-central-1 1.1 upload (eu-central-1)',
      'eu-central-1 2.1 upload (eu-central-1)',
    ])
  })

  it('looks at the jobs of its own call where a workflow is called twice', () => {
    const jobs = ['a', 'b'].flatMap((call) => [job(`${call} / round 1 (us-west-2)`), job(`${call} / gate 1`)])
    expect(assign(jobs, 'us-west-2', 1, 'b / gate 1').attempts).toEqual(['us-west-2 1.1 b / round 1 (us-west-2)'])
  })

  it('reads the regions from the matrix where none are given', () => {
    const { attempts, regions } = assignJobs(
      [job('lint'), job('upload (us-west-2, x64)'), job('upload (eu-central-1, x64)'), job('gate')],
      [],
      1,
      'gate',
    )
    expect(regions.map(({ region }) => region)).toEqual(['us-west-2', 'eu-central-1'])
    expect(attempts).toHaveLength(2)
  })

  it('does not guess the regions where two matrices could be meant', () => {
    const { problems } = assignJobs([job('test (18)'), job('upload (us-west-2)')], [], 1, undefined)
    expect(problems).toEqual([
      'Which jobs are regions cannot be read from the names of the jobs ("test (18)", "upload (us-west-2)"). Set the input "regions".',
    ])
  })

  it('gives the same in any order of the list', () => {
    const jobs = [
      job('upload (us-west-2)'),
      job('upload (eu-central-1)'),
      job('upload again (us-west-2)', { at: 700 }),
      job('upload (us-west-2)', { runAttempt: 2, at: 9000 }),
      job('lint'),
    ]
    const expected = assign(jobs, undefined, 2)
    expect(expected.attempts).toHaveLength(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(jobs, { minLength: jobs.length }), (shuffled) => {
        expect(assign(shuffled, undefined, 2)).toEqual(expected)
      }),
    )
  })
})
