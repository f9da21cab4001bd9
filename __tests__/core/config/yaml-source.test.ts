import { readYaml, type YamlSource } from '../../../src/core/config/yaml-source.ts'

function source(text: string): YamlSource {
  const read = readYaml(text)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read
}

function problems(text: string): string[] {
  const read = readYaml(text)
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : []
}

describe('readYaml', () => {
  it.each<[string, unknown]>([
    ['', null],
    ['# only a comment\n', null],
    ['---\n', null],
    ['\ufeffa: 1\n', { a: 1 }],
    ['a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    [
      'a: yes\nb: on\nc: true\nd: ~\ne:\nf: 5s\ng: 0x10\nh: "5"\n',
      { a: 'yes', b: 'on', c: true, d: null, e: null, f: '5s', g: 16, h: '5' },
    ],
    ['a: {b: [1, {c: d}]}\n', { a: { b: [1, { c: 'd' }] } }],
    ['- - 1\n', [[1]]],
    ['text', 'text'],
    ["a: 'WH-5\\d\\d'\n", { a: 'WH-5\\d\\d' }],
    ['a: !!str 5\n', { a: '5' }],
    ['<<: {a: 1}\n', { '<<': { a: 1 } }],
  ])('reads %j', (text, value) => {
    expect(source(text).value).toEqual(value)
  })

  it('takes no key for something of JavaScript', () => {
    const value = source('__proto__: {polluted: 1}\nconstructor: 2\n').value as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('knows the lines of keys and items, and of what is around what is missing', () => {
    const { lineOf } = source('# head\na:\n  b: [1,\n    2]\n  c:\n    - x\n    -\n      d: 1\n')
    const lines = [
      [],
      ['a'],
      ['a', 'b'],
      ['a', 'b', 0],
      ['a', 'b', 1],
      ['a', 'c', 0],
      ['a', 'c', 1],
      ['a', 'c', 1, 'd'],
    ].map(lineOf)
    expect(lines).toEqual([1, 2, 3, 3, 4, 6, 8, 8])
    expect(lineOf(['nope'])).toBe(1)
    expect(lineOf(['a', 'c', 1, 'nope', 'nope'])).toBe(8)
  })

  it.each<[string, string[]]>([
    [
      'a: 1\nb: [\n',
      ['3: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].'],
    ],
    ['a:\n\tb: 1\n', ['2: This is not YAML: Tabs are not allowed as indentation.']],
    [
      'a: "\\d"\n',
      ['1: This is not YAML: Invalid escape sequence \\d. In double quotes a backslash is special: use single quotes.'],
    ],
    [
      'a: b: c\n',
      [
        '1: This is not YAML: Nested mappings are not allowed in compact mappings. Put text that holds ": " in single quotes.',
      ],
    ],
    ['a: 1\n---\nb: 1\n', ['2: The file must be one YAML document, but here a second one begins.']],
    ['a: 1\nb: !foo x\n', ['2: Tags (!name) are not accepted: write the value alone.']],
    [
      'a: !!binary aGk=\n',
      ['1: Only text, numbers, true and false are accepted as values, not "tag:yaml.org,2002:binary".'],
    ],
    ['a: 1\nb: 2\na: 3\n', ['3: The key "a" stands here a second time.']],
    [
      'a: &x 1\nb: *x\nc: *x\n',
      [
        '2: Aliases (*name) are not accepted: write the value out.',
        '3: Aliases (*name) are not accepted: write the value out.',
      ],
    ],
    ['&a [*a]\n', ['1: Aliases (*name) are not accepted: write the value out.']],
    ['a: *nowhere\n', ['1: Aliases (*name) are not accepted: write the value out.']],
    [
      'a: 1\n5: 1\ntrue: 1\n[x]: 1\n',
      [
        '2: A key must be text, but it is 5.',
        '3: A key must be text, but it is true.',
        '4: A key must be text, but it is a list or a map.',
      ],
    ],
  ])('rejects %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  const aliases = Array.from({ length: 20 }, (_, row) => `a${row}: &a${row} [${`*a${row - 1},`.repeat(9)}]`).slice(1)
  it.each<[string, string, RegExp]>([
    ['a bomb of aliases', `a0: &a0 [x]\n${aliases.join('\n')}\n`, /^2: Aliases/],
    ['17 nested lists', `${'['.repeat(18)}${']'.repeat(18)}`, /^1: Lists and maps are nested too deeply here\.$/],
    ['deep flow lists', '['.repeat(20_000), /nested too deeply/],
    ['deep block lists', '- '.repeat(20_000), /nested too deeply/],
    ['deep keys', '? '.repeat(20_000), /nested too deeply/],
    ['closing brackets', ']'.repeat(20_000), /^1: This is not YAML/],
    ['one key many times', '{a,b,'.concat('a,'.repeat(20_000), '}'), /^1: The key "a" stands here a second time/],
  ])('survives %s', (_, text, expected) => {
    const started = performance.now()
    expect(problems(text)[0]).toMatch(expected)
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('reads 30,000 keys in time: the check for duplicates is linear', () => {
    const started = performance.now()
    const { value } = source(`{${Array.from({ length: 30_000 }, (_, index) => `k${index}`).join(',')}}`)
    expect(Object.keys(value as object)).toHaveLength(30_000)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
