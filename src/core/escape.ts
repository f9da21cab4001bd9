/** Makes a stranger's text harmless in the place where it is shown. */

/** Parts what must not be read as one; nobody sees it. */
const apart = '\u200B'

/** Colour and cursor codes, links of a terminal. */
const ansi =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
  /(?:\u001B\[|\u009B)[0-9;:?]{0,20}[ -/]?[@-Za-z~]|\u001B\][^\u0007\u001B\n]{0,500}(?:\u0007|\u001B\\)/g

/** Characters that turn, hide or reorder text: C0 and C1 controls but tab, zero-width, bidi, joiners, fillers and tags. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control characters that are looked for
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u17B4\u17B5]|[\u180B-\u180D]|\u180F|[\uFE00-\uFE0E]|[\u{E0000}-\u{E01EF}]/gu

function visible(text: string): string {
  return text.replace(ansi, '').replace(hidden, ' ')
}

/** One line, without control characters, cut at `most` characters with an ellipsis. */
export function oneLine(text: string, most = 500): string {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line
}

/**
 * For prose in GitHub's Markdown, one line: nothing in it is markup, a mention, a link or HTML, at the start of a line neither.
 * Characters that mean something only behind one that is dead already stay readable.
 *
 * GitHub looks for mentions, issues and addresses in what the entities have become, so a zero-width space parts those.
 */
export function markdown(text: string): string {
  return entities(
    visible(text)
      .replace(/@(?=\w)|#(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|\b(?:mailto|xmpp):/gi, `$&${apart}`)
      // An emoji by its name.
      .replace(/(?<!\d):(?=[\w+-]{1,40}(?::|$))/g, `$&${apart}`)
      .trimStart(),
  )
    .replaceAll(apart, '&#8203;')
    .replace(/^[-+=]|(?<=^\d{1,9})[.)]/, (sign) => `&#${sign.charCodeAt(0)};`)
}

/**
 * For a line inside `<pre>`, `<code>` or an attribute: HTML is dead, and so is Markdown, which is read inside of `<code>` as
 * well. GitHub leaves mentions in these alone.
 */
export function html(text: string): string {
  return entities(visible(text.replace(/\t/g, '    ')))
}

/** An address for an attribute of a link that we make: it leads where it says, and is read as an address by a person, too. */
export function href(url: string): string {
  return html(url).replaceAll('&#58;', ':').replaceAll('&#35;', '#')
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Every sign of markup as an entity. */
function entities(text: string): string {
  return (
    text
      .replace(/[&<>"\\`*[\]#|~@$]/g, (sign) => names[sign] ?? `&#${sign.charCodeAt(0)};`)
      // Between letters it is no emphasis, and names are full of it.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '&#95;')
      .replace(/:(?=\u200B?\/\/)/g, '&#58;')
      .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}&#46;`)
  )
}

/**
 * For our own standard output: the runner takes `::command::` at the start of a line and `##[command]` anywhere in it
 * (`ActionCommand.TryParse` in its source), so neither may stand there.
 */
export function consoleLine(text: string): string {
  return text
    .replace(ansi, '')
    .replace(hidden, ' ')
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
    visible(text)
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

const slackLikeness: Readonly<Record<string, string>> = { '*': '∗', '~': '∼', '`': 'ˋ' }
