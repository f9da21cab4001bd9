/**
 * The blocks of Slack's Block Kit that a message is made of, within Slack's limits: what is longer, Slack refuses as a whole.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
import { oneLine, slack } from '../escape.ts'

const slackLimits = {
  blocks: 50,
  header: 150,
  section: 3000,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  buttonUrl: 3000,
  actionId: 255,
} as const

interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
  /** Whether `:name:` becomes a picture: never, for a name may be anything. */
  readonly emoji: false
}

interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  /** Slack then makes no links of what only looks like one. */
  readonly verbatim: true
}

export interface Button {
  readonly type: 'button'
  readonly text: PlainText
  readonly url: string
  readonly action_id: string
}

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'context'; readonly elements: readonly Mrkdwn[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] }
  | {
      readonly type: 'rich_text'
      readonly elements: readonly {
        readonly type: 'rich_text_preformatted'
        readonly elements: readonly { readonly type: 'text'; readonly text: string }[]
      }[]
    }

export function header(text: string): Block {
  return { type: 'header', text: plainText(text, slackLimits.header) }
}

/** `text` is mrkdwn that is within the limit, its strange parts by `escaped`. */
export function section(text: string): Block {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }
}

export function context(texts: readonly string[]): Block {
  return { type: 'context', elements: texts.map((text) => ({ type: 'mrkdwn', text, verbatim: true })) }
}

/** A line as it stands in a log. In rich text nothing is markup: no mention, no link, no end of the code. */
export function code(line: string): Block {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: oneLine(line, 500) }] }],
  }
}

export interface ButtonSpec {
  readonly label: string
  readonly url: string | null
}

/** Buttons that open an address; without one there is no button, and without buttons no block. */
export function buttons(specs: readonly ButtonSpec[]): Block[] {
  const elements = specs.flatMap(({ label, url }, index): Button[] =>
    isAddress(url, slackLimits.buttonUrl)
      ? [{ type: 'button', text: plainText(label, slackLimits.buttonText), url, action_id: `lumen-${index + 1}` }]
      : [],
  )
  return elements.length === 0 ? [] : [{ type: 'actions', elements: elements.slice(0, slackLimits.actions) }]
}

/** A stranger's text as a line of mrkdwn without effect, at most `most` characters in the form that is sent. */
export function escaped(text: string, most: number): string {
  for (let letters = most; letters > 1; letters = Math.floor(letters * 0.8)) {
    const line = slack(oneLine(text, letters))
    if (line.length <= most) return line
  }
  return '…'
}

/** The same for a text that may name code between backticks, as help does. */
export function withCode(text: string, most: number): string {
  // `escaped` has put this sign where a backtick stood.
  return text.includes('ˋ') ? escaped(text, most) : escaped(text, most).replace(/ˋ([^ˋ]+)ˋ/g, '`$1`')
}

export function codeSpan(text: string, most: number): string {
  return `\`${escaped(text, most - 2)}\``
}

/** Longest address of a link in a text: several have to fit. */
const longestLink = 300

/** A link with a label of our own, or the label alone where there is no such address. */
export function link(url: string | null, label: string): string {
  if (!isAddress(url, longestLink)) return label
  return `<${url.replace(/&/g, '&amp;').replace(/[<>|]/g, encodeURIComponent)}|${label}>`
}

function isAddress(url: string | null, most: number): url is string {
  return url !== null && url.length <= most && /^https?:\/\/[^\s/]/.test(url)
}

function plainText(text: string, most: number): PlainText {
  // Slack counts as JavaScript does or more kindly, and two units may be one letter.
  const line = oneLine(text, most)
  return { type: 'plain_text', text: line.length <= most ? line : oneLine(text, Math.floor(most / 2)), emoji: false }
}
