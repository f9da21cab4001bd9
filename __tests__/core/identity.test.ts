import { attemptName, dayOf, defaultPipeline, isRegion, parseDay, runName, slug } from '../../src/core/identity.ts'

it.each(['us-west-2', 'a', 'A.b_c-9', '1', 'x'.repeat(64)])('%s is a region', (text) => {
  expect(isRegion(text)).toBe(true)
})

it.each(['', '-a', '.a', '..', '_a', 'a/b', 'a b', 'a"', 'a\nb', 'a\n', '서울', 'x'.repeat(65), 'a:b', '${{ x }}'])(
  '%j is none',
  (text) => {
    expect(isRegion(text)).toBe(false)
  },
)

it.each([
  ['20261124', '20261124'],
  ['2026-11-24', '20261124'],
  ['2028-02-29', '20280229'],
  ['20001231', '20001231'],
])('the day %s is %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})

it.each([
  '',
  '2026-13-01',
  '2026-02-29',
  '20260230',
  '2026-1124',
  '202611-24',
  '2026-11-24T00:00:00Z',
  '26-11-24',
  '2026-00-10',
  '2026-11-00',
  ' 20261124',
  '２０２６1124',
])('%j is no day', (text) => {
  expect(parseDay(text)).toBeUndefined()
})

it.each([
  ['2026-11-23T23:59:59.999Z', '20261123'],
  ['2026-11-24T00:00:00Z', '20261124'],
  ['2026-11-24T00:30:00+09:00', '20261123'],
])('%s is on the UTC date %s', (moment, day) => {
  expect(dayOf(Date.parse(moment))).toBe(day)
})

it.each([
  ['Daily Build / KR', 'daily-build-kr'],
  ['--x--', 'x'],
  ['야간 빌드', '야간-빌드'],
  ['v1.2_a', 'v1.2_a'],
  ['🚀', ''],
])('%s as a slug is %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

it.each([
  ['acme/pipeline', 'nightly', 'pipeline-nightly'],
  ['acme/pipeline', '.github/workflows/nightly.yml', 'pipeline-nightly'],
  ['acme/pipeline', '.github/workflows/Build All.yaml', 'pipeline-build-all'],
  ['acme/Data.Lake', 'Deploy (prod)', 'data.lake-deploy-prod'],
  ['acme/pipeline', '', 'pipeline'],
  ['', '', ''],
])('the pipeline of %s, %s is %s', (repository, workflow, expected) => {
  expect(defaultPipeline(repository, workflow)).toBe(expected)
})

it('names runs and attempts', () => {
  expect(runName('20261124', 'eu-central-1', '9fceb02d0ae598e9')).toBe('20261124-eu-central-1-9fceb02d')
  expect(attemptName(19_000_000_001, 1, 1)).toBe('19000000001-1')
  expect(attemptName(19_000_000_001, 2, 1)).toBe('19000000001-2')
  expect(attemptName(19_000_000_001, 1, 3)).toBe('19000000001-1-3')
})
