import { consoleLine, html, markdown, oneLine, slack } from '../../src/core/escape.ts'

describe('one line', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a\r\n\tb  c ', 'a b c'],
    ['a\u0000\u001B[31mb', 'a b'],
    ['a\u202Eb\u200Bc', 'a b c'],
    ['a\u2028b\u2029c', 'a b c'],
    ['a\u{E0041}b', 'a b'],
    ['서울 ✅', '서울 ✅'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })

  it('is cut between characters, with an ellipsis', () => {
    expect(oneLine('abcdef', 6)).toBe('abcdef')
    expect(oneLine('abcdefg', 6)).toBe('abcde…')
    expect(oneLine('👍👍👍👍', 3)).toBe('👍👍…')
  })
})

describe('what is printed', () => {
  /** By the runner's own rule: `::` after blanks at the start, or `##[` anywhere. */
  const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[')

  it.each([
    '::error::x',
    '  ::add-mask::x',
    '\t::set-output name=a::b',
    '\u001B::error::x',
    '\u200B::error::x',
    '\uFEFF::error::x',
    '\u2028::error::x',
    '##[error]x',
    'text ##[add-path]x',
    '####[error]',
    '\u0085::error::x',
    'a\n::error::x',
    ':::error::x',
    '##\u0000[error]',
  ])('%j is no command', (text) => {
    expect(isCommand(consoleLine(text))).toBe(false)
    expect(consoleLine(text)).not.toMatch(/[\r\n\u2028\u2029]/)
  })

  it.each(['plain text', 'std::vector::at', 'a: b', '## heading', ':warning: slow'])('%j stays', (text) => {
    expect(consoleLine(text)).toBe(text)
  })
})

describe('Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a & b', 'a &amp; b'],
    ['[x](javascript:1)', '&#91;x&#93;(javascript:1)'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['https://evil.example', 'https&#58;&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['#12 GH-12 a_b _c_', '&#35;&#8203;12 GH-&#8203;12 a_b &#95;c&#95;'],
    ['mailto:a@b.example :tada: 12:34:56', 'mailto:&#8203;a&#64;&#8203;b.example :&#8203;tada: 12:34:56'],
    ['a | b', 'a &#124; b'],
    ['# no heading', '&#35; no heading'],
    ['a\nb', 'a b'],
  ])('of %j is %s', (text, expected) => {
    expect(markdown(text)).toBe(expected)
  })

  it('leaves no character of markup alive', () => {
    const signs = markdown('`*_[]#|~\\<>')
    expect(signs).toMatch(/^(?:&(?:#\d+|lt|gt);)+$/)
    expect(html('`*_[]#|~\\<>')).toBe(signs)
  })
})

describe('HTML', () => {
  it.each([
    ['</pre><img src="x">', '&lt;/pre&gt;&lt;img src=&quot;x&quot;&gt;'],
    ['a\tb', 'a    b'],
    ['a|b', 'a&#124;b'],
    ['@team https://x', '&#64;team https&#58;//x'],
    ['a\n\nb', 'a  b'],
    ['&amp;', '&amp;amp;'],
  ])('of %j is %s', (text, expected) => {
    expect(html(text)).toBe(expected)
  })
})

describe('Slack', () => {
  it.each([
    ['<!channel> & <@U012AB> <#C012|x> <https://x.example|y>'],
    ['&lt;!here&gt;'],
    ['@here @channel @everyone #general'],
    ['https://evil.example www.evil.example evil.example mailto:a@evil.example'],
    ['*bold* ~gone~ `code` ```block```'],
    ['_slanted_ (_slanted_) __init__'],
    ['> quoted'],
    [' >>> quoted'],
    [':rotating_light: :+1:'],
    ['\u0000\u202E*x*'],
  ])('of %j has no live sequence', (text) => {
    const shown = slack(text)
    expect(shown).not.toMatch(/[<>*~`]|&(?!(?:amp|lt|gt);)/)
    expect(shown).not.toMatch(/^\s*&gt;/)
    expect(shown).not.toMatch(/[@#]\w/)
    expect(shown).not.toMatch(/:\/\/|\w\.\p{L}{2}|mailto:\w/u)
    expect(shown).not.toMatch(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u)
    expect(shown).not.toMatch(/(?:^|\s):[\w+]+:/)
  })

  it.each(['ERR_MODULE_NOT_FOUND at 12:34:56', 'exit code 1', 'std::vector a/b, 1.2.3', '서울 ✅'])(
    'of %j is the same',
    (text) => {
      expect(slack(text)).toBe(text)
    },
  )
})
