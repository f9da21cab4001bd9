/** Makes a stranger's text harmless in the place where it is shown. */

/** Characters that turn, hide or reorder text: C0 and C1 controls but tab, zero-width, bidi and tag characters. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu

/** One line, without control characters, cut at `most` characters with an ellipsis. */
export function oneLine(text: string, most = 500): string {
  const line = text.replace(invisible, ' ').replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line
}

/**
 * For prose in GitHub's Markdown, inside a line: nothing in it is markup, a mention, a link or HTML. Characters that mean
 * something only at the start of a line, or only behind one that is dead already, stay readable.
 */
export function markdown(text: string): string {
  return text
    .replace(invisible, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}&#46;`)
}

/** For a line inside `<pre>` or `<code>`: HTML is dead, the rest is shown as it is. */
export function html(text: string): string {
  return text
    .replace(/\t/g, '    ')
    .replace(invisible, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\|/g, '&#124;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
}

/**
 * For our own standard output: the runner takes `::command::` at the start of a line and `##[command]` anywhere in it
 * (`ActionCommand.TryParse` in its source), so neither may stand there.
 */
export function consoleLine(text: string): string {
  return text
    .replace(invisible, ' ')
    .replace(/##\[/g, '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

/**
 * For a line of Slack's mrkdwn. Slack knows three entities and no escape for its signs of emphasis, so these give way to
 * characters that look like them; where only the neighbourhood makes a link, a mention or an emoji, a zero-width space parts
 * it. `>` at the start quotes even as `&gt;`. It holds in a code span as well.
 */
export function slack(text: string): string {
  return (
    text
      .replace(invisible, ' ')
      // Entities of a stranger's are shown as they were written: the first step doubles their `&`.
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/^[\s>]*>/, (quote) => quote.replaceAll('>', '›'))
      .replace(/>/g, '&gt;')
      .replace(/[*~`]/g, (sign) => slackLikeness[sign] ?? sign)
      // Inside a word it is no emphasis, and names such as ERR_X are to be copied.
      .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (signs) => 'ˍ'.repeat(signs.length))
      .replace(/[@#]/g, `$&${apart}`)
      .replace(/:(?=\/\/)|\b(?:mailto|tel|slack):/gi, `$&${apart}`)
      // A bare host is a link to Slack, and so is README.md.
      .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `$&${apart}`)
      .replace(/(?<![\p{L}\p{N}]):(?=[\p{L}\p{N}_+'-]+:)/gu, `$&${apart}`)
  )
}

const apart = '\u200B'
const slackLikeness: Readonly<Record<string, string>> = { '*': '∗', '~': '∼', '`': 'ˋ' }

/**
 * Lines as a fenced block of code, for a body of Markdown where each stands on a line of its own, outside of a list. The fence
 * is longer than any run of backticks in the text, so that nothing in it ends the block.
 */
export function fence(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\t/g, '    ').replace(invisible, ' '))
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)))
  const ticks = '`'.repeat(longest + 1)
  return [`${ticks}text`, ...lines, ticks].join('\n')
}
