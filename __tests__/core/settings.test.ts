import { durationForm } from '../../src/core/duration.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { selectorForm } from '../../src/core/selectors.ts'
import { type PolicyInputs, type PolicyOverrides, resolvePolicy } from '../../src/core/settings.ts'

const unset: PolicyInputs = { rerunOn: '', maxReruns: '', backoff: '', quorum: '' }
const config = (policy: PolicyOverrides, causes: string[] = []) => ({ policy, userCauses: new Set(causes) })

describe('resolvePolicy', () => {
  it('is the built-in policy where nothing is set', () => {
    expect(resolvePolicy(unset)).toEqual({ policy: defaultPolicy })
    expect(resolvePolicy({ rerunOn: '', maxReruns: '', backoff: '', quorum: '' })).toEqual({ policy: defaultPolicy })
    expect(resolvePolicy(unset, config({}))).toEqual({ policy: defaultPolicy })
  })

  it.each<[string, Partial<PolicyInputs>, PolicyOverrides, Partial<Policy>]>([
    ['config before default', {}, { maxReruns: 5, backoff: [1_000] }, { maxReruns: 5, backoff: [1_000] }],
    ['input before config', { maxReruns: '1' }, { maxReruns: 5 }, { maxReruns: 1 }],
    ['0 is a value', { maxReruns: '0' }, { maxReruns: 5 }, { maxReruns: 0 }],
    ['0 in the config, too', {}, { maxReruns: 0 }, { maxReruns: 0 }],
    ['each by itself', { backoff: '1m' }, { maxReruns: 5, backoff: [1_000] }, { maxReruns: 5, backoff: [60_000] }],
    ['blanks are not set', { maxReruns: '  ', backoff: '\n' }, {}, {}],
    ['an empty list in the config reruns nothing', {}, { rerunOn: [] }, { rerunOn: [] }],
    [
      'hold-steps',
      {},
      { holdSteps: ['Publish*'], rerun: 'until-quorum' },
      { holdSteps: ['Publish*'], rerun: 'until-quorum' },
    ],
    ['lists by commas and lines', { backoff: ' 5s, 30s\n2m ,' }, {}, { backoff: [5_000, 30_000, 120_000] }],
    ['no wait', { backoff: '0s' }, {}, { backoff: [0] }],
    ['the longest wait', { backoff: '15m' }, {}, { backoff: [900_000] }],
    ['the most reruns', { maxReruns: ' 50 ' }, {}, { maxReruns: 50 }],
    [
      'classes and causes',
      { rerunOn: 'network, build/test-failure' },
      {},
      {
        rerunOn: [
          { errorClass: 'network', reason: undefined },
          { errorClass: 'build', reason: 'test-failure' },
        ],
      },
    ],
    ['quorum all', { quorum: 'all' }, { quorum: 2 }, { quorum: 'all' }],
    ['quorum 3', { quorum: '3' }, {}, { quorum: 3 }],
    ['quorum of the config', {}, { quorum: 2 }, { quorum: 2 }],
  ])('%s', (_, inputs, overrides, expected) => {
    expect(resolvePolicy({ ...unset, ...inputs }, config(overrides))).toEqual({
      policy: { ...defaultPolicy, ...expected },
    })
  })

  it("takes a user's cause from the config file", () => {
    const inputs = { ...unset, rerunOn: 'build/flaky-browser' }
    expect(resolvePolicy(inputs, config({}, ['build/flaky-browser']))).toEqual({
      policy: { ...defaultPolicy, rerunOn: [{ errorClass: 'build', reason: 'flaky-browser' }] },
    })
    expect(resolvePolicy(inputs)).toHaveProperty('problems')
  })

  const number = 'Input "max-reruns" must be a whole number from 0 to 50, but it is'
  const wait = `A part of input "backoff" must be ${durationForm}, but it is`
  const quorum = 'Input "quorum" must be any, all or a whole number from 1 to 256, but it is'
  it.each<[Partial<PolicyInputs>, string]>([
    [{ maxReruns: 'two' }, `${number} "two".`],
    [{ maxReruns: '-1' }, `${number} "-1".`],
    [{ maxReruns: '51' }, `${number} "51".`],
    [{ maxReruns: '2.0' }, `${number} "2.0".`],
    [{ maxReruns: '1e1' }, `${number} "1e1".`],
    [{ maxReruns: '0x2' }, `${number} "0x2".`],
    [{ maxReruns: '+2' }, `${number} "+2".`],
    [{ maxReruns: '9'.repeat(400) }, `${number} "${'9'.repeat(60)}…".`],
    [{ maxReruns: '2\n::set-output::' }, `${number} "2\\n::set-output::".`],
    [{ backoff: '5' }, `${wait} "5". For 5 seconds, write 5s.`],
    [{ backoff: '5s,30' }, `${wait} "30". For 30 seconds, write 30s.`],
    [{ backoff: '5s 30s' }, `${wait} "5s 30s".`],
    [{ backoff: 'none' }, `${wait} "none".`],
    [{ backoff: ',' }, 'A part of input "backoff" must be a duration such as 5s, but the list is ",".'],
    [
      { backoff: '16m' },
      'A part of input "backoff" must be at most 15m, for a runner is paid while it waits, but it is 16m.',
    ],
    [{ backoff: '1s,'.repeat(51) }, 'A part of input "backoff" is one of 51, and 50 are accepted.'],
    [
      { rerunOn: 'netwrok' },
      `A part of input "rerun-on" must be ${selectorForm}, but it is "netwrok". Did you mean "network"?`,
    ],
    [{ rerunOn: ',' }, `A part of input "rerun-on" must be ${selectorForm}, but the list is ",".`],
    [{ quorum: '0' }, `${quorum} "0".`],
    [{ quorum: 'most' }, `${quorum} "most".`],
    [{ quorum: '257' }, `${quorum} "257".`],
  ])('rejects %j', (inputs, problem) => {
    expect(resolvePolicy({ ...unset, ...inputs })).toEqual({ problems: [problem] })
  })

  it('tells all mistakes at once, and gives no policy', () => {
    const resolved = resolvePolicy(
      { rerunOn: 'foo,dns', maxReruns: 'two', backoff: '5,6', quorum: 'x' },
      config({ maxReruns: 1 }),
    )
    expect(resolved).not.toHaveProperty('policy')
    expect((resolved as { problems: string[] }).problems).toHaveLength(6)
  })
})
