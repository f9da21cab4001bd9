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
