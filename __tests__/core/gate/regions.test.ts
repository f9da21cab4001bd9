import { describe, expect, it } from '@jest/globals'
import { parseRegions } from '../../../src/core/gate/regions.ts'

const names = (text: string) => {
  const parsed = parseRegions(text)
  return 'regions' in parsed ? parsed.regions.map(({ region }) => region) : parsed.problems
}

describe('parseRegions', () => {
  it.each([
    ['', []],
    ['us-west-2', ['us-west-2']],
    ['us-west-2\n  eu-central-1 \n\n', ['us-west-2', 'eu-central-1']],
    ['us-west-2, eu-central-1', ['us-west-2', 'eu-central-1']],
    ['["us-west-2","eu-central-1"]', ['us-west-2', 'eu-central-1']],
    ['[{"region":"us-west-2","runner":"arm"},"eu-central-1"]', ['us-west-2', 'eu-central-1']],
    ['{"include":[{"region":"us-west-2","round":2}]}', ['us-west-2']],
    ['{"region":["us-west-2","eu-central-1"],"arch":["arm"]}', ['us-west-2', 'eu-central-1']],
  ])('reads %j', (text, expected) => expect(names(text)).toEqual(expected))

  it('keeps the other values of the matrix, but not the round, and the glob of the job', () => {
    const parsed = parseRegions('{"include":[{"region":"us-west-2","round":2,"runner":"arm","job":"upload*"}]}')
    expect(parsed).toEqual({ regions: [{ region: 'us-west-2', job: 'upload*', matrix: { runner: 'arm' } }] })
  })

  it.each([
    ['us/west', 'must name each region by letters'],
    ['["us-west-2","us-west-2"]', 'must name each region once, but us-west-2 stands twice.'],
    ['["us-west-2"', 'must be one region a line, or JSON'],
    ['{"regions":[]}', 'must be one region a line, or JSON'],
    ['[{"name":"us-west-2"}]', 'must name each region by letters'],
    [JSON.stringify(Array.from({ length: 257 }, (_, index) => `r${index}`)), 'must be at most 256 regions'],
  ])('says what is wrong with %.40s', (text, words) => {
    expect(names(text)).toEqual([expect.stringContaining(words)])
  })
})
