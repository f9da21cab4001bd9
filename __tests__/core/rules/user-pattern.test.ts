import { compilePattern, patternForm, patternLimits } from '../../../src/core/rules/user-pattern.ts'

function compiled(text: string) {
  const result = compilePattern(text)
  if ('problem' in result) throw new Error(result.problem)
  return result.matcher
}

describe('compilePattern', () => {
  it.each<[string, string, boolean]>([
    ['WH-5\\d\\d warehouse is read-only', 'error: WH-503 warehouse is read-only', true],
    ['WH-5\\d\\d warehouse is read-only', 'WH-403 warehouse is read-only', false],
    ['read-only', 'Read-Only', false],
    ['(?i)read-only', 'Read-Only', true],
    ['^exit$', 'exit', true],
    ['^exit$', 'exit now', false],
    ['\\bfoo\\b', 'a foo b', true],
    ['\\bfoo\\b', 'afoo', false],
    ['größer', 'ist größer als', true],
    ['caf.$', 'café', true],
    ['a{2,3}', 'baab', true],
    ['[[:digit:]]+ errors', '12 errors', true],
    ['(?P<code>E\\d+)', 'E42', true],
  ])('%s on %j is %p', (pattern, line, matches) => {
    const matcher = compiled(pattern)
    expect(matcher.test(line)).toBe(matches)
    // A matcher has no memory, unlike a RegExp with the flag g.
    expect(matcher.test(line)).toBe(matches)
  })

  const around = (part: string) =>
    `it looks around at "${part}", which does not run in linear time. Name the lines to leave out in "unless" instead.`
  it.each([
    ['(?!x)y', around('(?!')],
    ['(?=x)y', around('(?=')],
    ['(?<=x)y', around('(?<=x)y')],
    ['(?<!x)y', around('(?<!x)y')],
    ['(a)\\1', 'it refers back to a group at "\\\\1", which does not run in linear time.'],
    ['(?P<n>a)\\k<n>', 'it refers back to a group at "\\\\k", which does not run in linear time.'],
    ['(?>a)b', 'it is atomic or possessive at "(?>". Leave that out: linear time needs no such help.'],
    ['a++b', 'it is atomic or possessive at "++". Leave that out: linear time needs no such help.'],
    ['(', 'it has a mistake: missing closing ) at "(".'],
    ['[a', 'it has a mistake: missing closing ] at "[a".'],
    ['*a', 'it has a mistake: missing argument to repetition operator at "*".'],
    ['\\', 'it has a mistake: trailing backslash at end of expression.'],
    ['\\Z', 'it has a mistake: invalid escape sequence at "\\\\Z".'],
    ['x{1001}', 'it has a mistake: invalid repeat count at "{1001}".'],
    ['((x{99}){99}){99}', 'it has a mistake: invalid repeat count at "{99}".'],
    ['(x{900})y{900}', 'it is too large: its repetitions unfold to 1804 steps, and 1500 are accepted.'],
    ['', 'empty matches even an empty line, and so every line.'],
    ['.*', '".*" matches even an empty line, and so every line.'],
    ['error|', '"error|" matches even an empty line, and so every line.'],
    ['^$', '"^$" matches even an empty line, and so every line.'],
    ['error\n', 'it holds a line break. Write it on one line in single quotes.'],
    ['x'.repeat(10_000), 'it has 10000 characters, and 1000 are accepted: make several rules of it.'],
  ])('refuses %.40j', (pattern, but) => {
    expect(compilePattern(pattern)).toEqual({ problem: `must be ${patternForm}, but ${but}` })
  })

  it('takes a pattern of the greatest length', () => {
    expect(compiled('x'.repeat(patternLimits.length)).test('x'.repeat(2_000))).toBe(true)
  })

  it('refuses nesting that would exhaust the stack', () => {
    expect(compilePattern(`${'('.repeat(500)}${')'.repeat(500)}`)).toHaveProperty('problem')
  })

  it.each(['(a+)+$', '(a|aa)+$', '(a|a)*b', '(.*)*(.*)*=$', '(?:a?){30}a{30}$', '([a-z]+)*\\d', 'a.{400}b'])(
    'runs %s in linear time on the line made against it',
    (pattern) => {
      const matcher = compiled(pattern)
      const line = `${'a'.repeat(1_999)}!`
      const started = performance.now()
      for (let count = 0; count < 20; count++) matcher.test(line)
      expect(performance.now() - started).toBeLessThan(1_000)
    },
  )
})
