import { type Config, longestConfig, parseConfig } from '../../src/core/config.ts'
import { durationForm } from '../../src/core/duration.ts'
import { patternForm } from '../../src/core/rules/user-pattern.ts'
import { selectorForm } from '../../src/core/selectors.ts'
import { resolvePolicy } from '../../src/core/settings.ts'

const path = '.github/lumen.yml'

function config(text: string): Config {
  const parsed = parseConfig(text, path)
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.config
}

/** The messages without the path; each must begin with it and with its own line. */
function problems(text: string): string[] {
  const parsed = parseConfig(text, path)
  if ('config' in parsed) return []
  return parsed.problems.map(({ line, message }) => {
    expect(message.startsWith(`${path}:${line}: `)).toBe(true)
    return message.slice(path.length + 1)
  })
}

const documented = `policy:
  rerun-on: [network, external_api, environment/runner-lost, dependency/index-out-of-sync]
  max-reruns: 2
  backoff: [5s, 30s]
  hold-steps: ['Publish*']     # what must not happen twice
rules:                         # tried before the built-in ones
  - id: warehouse-maintenance
    class: external_api
    reason: maintenance
    match: 'WH-5\\d\\d warehouse is read-only'
    unless: 'dry run'
    steps: ['Load*']
    help: Wait for the maintenance window to end.
`

const rule = (more: string) => `rules:\n  - id: a\n    class: build\n    reason: b\n${more}`

describe('parseConfig', () => {
  it('reads the file of the documentation', () => {
    const { policy, rules, userCauses } = config(documented)
    expect(policy).toEqual({
      rerunOn: [
        { errorClass: 'network', reason: undefined },
        { errorClass: 'external_api', reason: undefined },
        { errorClass: 'environment', reason: 'runner-lost' },
        { errorClass: 'dependency', reason: 'index-out-of-sync' },
      ],
      maxReruns: 2,
      backoff: [5_000, 30_000],
      holdSteps: ['Publish*'],
    })
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({
      origin: 'user',
      id: 'warehouse-maintenance',
      cause: 'external_api/maintenance',
      transient: true,
      steps: ['Load*'],
    })
    expect(rules[0]?.match.test('WH-503 warehouse is read-only')).toBe(true)
    expect(rules[0]?.unless?.test('dry run')).toBe(true)
    expect([...userCauses]).toEqual(['external_api/maintenance'])
  })

  it.each(['', '# nothing\n', '{}', 'policy:\nrules:\n', 'policy: {}\nrules: []\n', '\ufeffpolicy:\r\n'])(
    '%j sets nothing',
    (text) => {
      expect(config(text)).toEqual({ policy: {}, rules: [], userCauses: new Set(), ticket: {} })
    },
  )

  it('keeps 0, an empty list and false apart from what is not set', () => {
    expect(config('policy: {max-reruns: 0, rerun-on: [], hold-steps: [], backoff: [0s]}').policy).toEqual({
      maxReruns: 0,
      rerunOn: [],
      holdSteps: [],
      backoff: [0],
    })
    expect(config(rule('    match: x\n    transient: false\n')).rules[0]?.transient).toBe(false)
  })

  it('takes the mode and the quorum', () => {
    expect(config('policy: {rerun: until-quorum, quorum: all}').policy).toEqual({
      rerun: 'until-quorum',
      quorum: 'all',
    })
    expect(config('policy: {quorum: 2}').policy).toEqual({ quorum: 2 })
  })

  it('lets rerun-on name a reason that a rule of the file adds, wherever it stands', () => {
    const text = `policy:\n  rerun-on: [build/b]\n${rule('    match: x\n')}`
    const read = config(text)
    expect(read.policy.rerunOn).toEqual([{ errorClass: 'build', reason: 'b' }])
    const resolved = resolvePolicy({ rerunOn: 'network,build/b', maxReruns: '', backoff: '', quorum: '' }, read)
    expect(resolved).toHaveProperty('policy')
  })

  it.each<[string, string[]]>([
    ['[]', ['1: The file must be a map with policy, rules and ticket, but it is a list.']],
    ['just text', ['1: The file must be a map with policy, rules and ticket, but it is "just text".']],
    ['\npolicy: []', ['2: "policy" must be a map of settings, but it is a list.']],
    ['policy: 2', ['1: "policy" must be a map of settings, but it is 2.']],
    [
      'polcy: {}\nruls: []\nfoo: 1',
      [
        '1: There is no key "polcy" in the file. Did you mean "policy"?',
        '2: There is no key "ruls" in the file. Did you mean "rules"?',
        '3: There is no key "foo" in the file. The keys are policy, rules, ticket.',
      ],
    ],
    ['__proto__: {}', ['1: There is no key "__proto__" in the file. The keys are policy, rules, ticket.']],
    [
      'policy:\n  max_reruns: 1\n  rerunOn: []\n  x: 1',
      [
        '2: There is no key "max_reruns" in "policy". Did you mean "max-reruns"?',
        '3: There is no key "rerunOn" in "policy". Did you mean "rerun-on"?',
        '4: There is no key "x" in "policy". The keys are rerun-on, max-reruns, backoff, hold-steps, rerun, quorum.',
      ],
    ],
    ['policy:\n  max-reruns: two', ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is "two".']],
    ['policy:\n  max-reruns: "2"', ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is "2".']],
    ['policy:\n  max-reruns: 1.5', ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is 1.5.']],
    ['policy:\n  max-reruns: -1', ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is -1.']],
    [
      'policy:\n  max-reruns: .inf',
      ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is Infinity.'],
    ],
    ['policy:\n  max-reruns:', ['2: "policy.max-reruns" must be a whole number from 0 to 50, but it is empty.']],
    [
      'policy:\n  backoff:\n    - 5\n    - 1.5s\n    - 20m\n    - 5s',
      [
        `3: "policy.backoff[0]" must be ${durationForm}, but it is "5". For 5 seconds, write 5s.`,
        `4: "policy.backoff[1]" must be ${durationForm}, but it is "1.5s".`,
        '5: "policy.backoff[2]" must be at most 15m, for a runner is paid while it waits, but it is 20m.',
      ],
    ],
    ['policy:\n  backoff: 5s', ['2: "policy.backoff" must be a list of durations, such as [5s, 30s], but it is "5s".']],
    [
      'policy:\n  backoff: []',
      ['2: "policy.backoff" must be a list of durations, such as [5s, 30s], but it is an empty list.'],
    ],
    [`policy:\n  backoff: [${'1s,'.repeat(51)}]`, ['2: "policy.backoff" has 51 entries, and 50 are accepted.']],
    [
      'policy:\n  rerun-on: [network, netwrok, unknown, 5, [x]]',
      [
        `2: "policy.rerun-on[1]" must be ${selectorForm}, but it is "netwrok". Did you mean "network"?`,
        `2: "policy.rerun-on[2]" must be ${selectorForm}, but it is "unknown". What is unknown is never rerun.`,
        `2: "policy.rerun-on[3]" must be ${selectorForm}, but it is "5". The classes are network, external_api, token_expired, dependency, build, environment.`,
        `2: "policy.rerun-on[4]" must be ${selectorForm}, but it is a list.`,
      ],
    ],
    [
      'policy:\n  rerun-on: network',
      [
        '2: "policy.rerun-on" must be a list of error classes and causes, such as [network, environment/runner-lost], but it is "network".',
      ],
    ],
    ['policy:\n  rerun: yes', ['2: "policy.rerun" must be always or until-quorum, but it is "yes".']],
    ['policy:\n  quorum: 0', ['2: "policy.quorum" must be any, all or a whole number from 1 to 256, but it is 0.']],
    [
      'policy:\n  quorum: most',
      ['2: "policy.quorum" must be any, all or a whole number from 1 to 256, but it is "most".'],
    ],
    [
      'policy:\n  hold-steps: Publish*',
      [
        '2: "policy.hold-steps" must be a list of step names with * and ?, such as [\'Publish*\'], but it is "Publish*".',
      ],
    ],
    [
      "policy:\n  hold-steps: ['', 5]",
      [
        '2: "policy.hold-steps[0]" must be the name of a step, with * and ?, but it is empty.',
        '2: "policy.hold-steps[1]" must be the name of a step, with * and ?, but it is 5. To mean text, write \'5\'.',
      ],
    ],
    ['rules: {}', ['1: "rules" must be a list of rules, but it is a map.']],
    [
      'rules:\n  - foo\n  - []\n  -\n',
      [
        '2: Rule 1 must be a rule with id, class, reason and match, but it is "foo".',
        '3: Rule 2 must be a rule with id, class, reason and match, but it is a list.',
        '4: Rule 3 must be a rule with id, class, reason and match, but it is empty.',
      ],
    ],
    [
      'rules:\n  - help: x\n',
      [
        '2: Rule 1 needs "id": a name in kebab-case, such as warehouse-maintenance.',
        '2: Rule 1 needs "class": one of network, external_api, token_expired, dependency, build, environment.',
        '2: Rule 1 needs "reason": a reason in kebab-case, such as maintenance.',
        `2: Rule 1 needs "match": ${patternForm}.`,
      ],
    ],
    [
      rule('    mtach: x\n'),
      [`2: Rule "a" needs "match": ${patternForm}.`, '5: There is no key "mtach" in rule "a". Did you mean "match"?'],
    ],
    [
      'rules:\n  - id: My Rule\n    class: networks\n    reason: on_fire\n    match: x\n',
      [
        '2: "id" of rule "My Rule" must be a name in kebab-case, such as warehouse-maintenance, but it is "My Rule".',
        '3: "class" of rule "My Rule" must be one of network, external_api, token_expired, dependency, build, environment, but it is "networks". Did you mean "network"?',
        '4: "reason" of rule "My Rule" must be a reason in kebab-case, such as maintenance, but it is "on_fire".',
      ],
    ],
    [
      'rules:\n  - id: tool/what\n    class: unknown\n    reason: 404\n    match: x\n',
      [
        '2: "id" of rule "tool/what" must be a name in kebab-case, such as warehouse-maintenance, but it is "tool/what".',
        '3: "class" of rule "tool/what" must be one of network, external_api, token_expired, dependency, build, environment, but it is "unknown".',
        '4: "reason" of rule "tool/what" must be a reason in kebab-case, such as maintenance, but it is 404. To mean text, write \'404\'.',
      ],
    ],
    [
      rule("    match: 503\n    unless: '(?!x)'\n    steps: []\n    help:\n    transient: yes\n"),
      [
        `5: "match" of rule "a" must be ${patternForm}, but it is 503. To mean text, write '503'.`,
        `6: "unless" of rule "a" must be ${patternForm}, but it looks around at "(?!", which does not run in linear time. Name the lines to leave out in "unless" instead.`,
        '7: "steps" of rule "a" must be a list of step names with * and ?, such as [\'Load*\'], but it is an empty list.',
        '8: "help" of rule "a" must be a sentence that says what to do, but it is empty.',
        '9: "transient" of rule "a" must be true or false, but it is "yes".',
      ],
    ],
    [
      rule('    match: |\n      x\n'),
      [
        `5: "match" of rule "a" must be ${patternForm}, but it holds a line break. Write it on one line in single quotes.`,
      ],
    ],
    [
      rule("    match: 'a|'\n"),
      [`5: "match" of rule "a" must be ${patternForm}, but "a|" matches even an empty line, and so every line.`],
    ],
    [
      rule(`    match: ${'x'.repeat(10_000)}\n`),
      [
        `5: "match" of rule "a" must be ${patternForm}, but it has 10000 characters, and 1000 are accepted: make several rules of it.`,
      ],
    ],
    [
      rule(`    match: x\n    help: ${'x'.repeat(501)}\n    steps: [Load, '${'y'.repeat(201)}']\n`),
      [
        '6: "help" of rule "a" must have at most 500 characters.',
        '7: "steps[1]" of rule "a" must have at most 200 characters.',
      ],
    ],
    [
      `${rule('    match: x\n')}  - id: b\n    class: build\n    reason: b\n    match: y\n  - {id: a, class: build, reason: b, match: z}\n`,
      ['10: "id" of a rule must be unique, but "a" is also in line 2.'],
    ],
    ['policy: {backoff: [5]}\npolicy: {}', ['2: The key "policy" stands here a second time.']],
  ])('rejects %.60j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('tells every problem of both halves in the order of the lines', () => {
    const text = `rules:\n  - {id: a, class: build, reason: b, match: '(a)\\1'}\n  - {id: a, class: build, reason: b}\npolicy:\n  rerun-on: [build/b, build/c]\n  max-reruns: 99\n`
    expect(problems(text).map((problem) => problem.slice(0, 30))).toEqual([
      '2: "match" of rule "a" must be',
      '3: Rule "a" needs "match": a r',
      '3: "id" of a rule must be uniq',
      '5: "policy.rerun-on[1]" must b',
      '6: "policy.max-reruns" must be',
    ])
  })

  it('does not call a reason unknown because its rule has another mistake', () => {
    expect(problems(`policy: {rerun-on: [build/b]}\n${rule("    match: '('\n")}`)).toEqual([
      `6: "match" of rule "a" must be ${patternForm}, but it has a mistake: missing closing ) at "(".`,
    ])
  })

  it('stops telling where nobody would read on', () => {
    const told = problems(`rules:\n${'  - {}\n'.repeat(100)}`)
    expect(told).toHaveLength(31)
    expect(told.at(-1)).toBe('9: And 370 more from here on.')
  })

  it('breaks no line and repeats no long text: what came is in quotes and cut', () => {
    const [problem] = problems(`policy:\n  max-reruns: "x\\n::error::${'y'.repeat(500)}"\n`)
    expect(problem).toMatch(/^2: "policy\.max-reruns" must be .*, but it is "x\\n::error::y{49}…"\.$/)
  })

  it.each<[string, string, RegExp]>([
    ['a megabyte', '#'.repeat(1_048_576), /^1: The file must have at most 262144 characters, but it has 1048576\.$/],
    ['60,000 rules', `rules: [${'{},'.repeat(60_000)}]`, /^1: "rules" has 60000 entries, and 200 are accepted\.$/],
    ['60,000 selectors', `policy: {rerun-on: [${'x,'.repeat(60_000)}]}`, /^1: "policy\.rerun-on" has 60000 entries/],
    [
      '30,000 unknown keys',
      `{${Array.from({ length: 30_000 }, (_, index) => `k${index}`).join(',')}}`,
      /^1: There is no key "k0" in the file/,
    ],
    [
      '200 rules with the largest patterns',
      `rules:\n${Array.from({ length: 200 }, (_, index) => `  - {id: r${index}, class: build, reason: b, match: '(x?){990}${index}y'}`).join('\n')}`,
      /is too large/,
    ],
  ])('survives %s', (_, text, expected) => {
    const started = performance.now()
    expect(problems(text)[0]).toMatch(expected)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('reads a file of the greatest length', () => {
    expect(config(`${documented}#`.padEnd(longestConfig, 'x')).rules).toHaveLength(1)
    expect(problems(`${documented}#`.padEnd(longestConfig + 1, 'x'))).toHaveLength(1)
  })

  it('runs a hostile pattern on a hostile line in no time', () => {
    const [first] = config(rule("    match: '(a+)+$'\n")).rules
    const started = performance.now()
    expect(first?.match.test(`${'a'.repeat(1_999)}!`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
