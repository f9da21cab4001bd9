/** Whether something in a rendered text would act: for each kind of place its own eyes. Undefined, or what is alive. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { SlackMessage } from '../../../src/core/messages/slack-message.ts'
import { mrkdwnOf } from '../messages/slack-rules.ts'
import { entityDecoded } from './corpus.ts'

type Live = string | undefined

/** Controls but line feed and tab, bidi and zero-width characters; the space that parts mentions is ours. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200C-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u

export function unseenIn(text: string): Live {
  const found = unseen.exec(text)
  return found === null ? undefined : `U+${found[0].codePointAt(0)?.toString(16)}`
}

const ownElements = new Set(
  'h3 h4 em p strong b sub code pre table thead tbody tr th td a ul li details summary br'.split(' '),
)

/** Rendered as GitHub's Markdown; `plain` is the same page around a line that wants nothing: both have the same elements. */
export function liveMarkdown(text: string, plain: string): Live {
  const [page, wanted] = [rendered(text), rendered(plain)]
  const elements = page.match(/<\/?[a-z][^>]*>/gi) ?? []
  for (const element of elements) {
    const [, name = '', attributes = ''] = /^<\/?([\w-]+)([^>]*)>$/.exec(element) ?? []
    if (!ownElements.has(name.toLowerCase())) return element
    if (
      !/^(?: align="left"| href="https:\/\/github\.com\/(?:acme|org)\/[\w/.#:&;-]*"| class="language-text"| \/)?$/.test(
        attributes,
      )
    )
      return element
  }
  const own = wanted.match(/<\/?[a-z][^>]*>/gi) ?? []
  // What stood between backticks may be shown as code.
  const shape = (of: readonly string[]) => of.filter((element) => !/^<\/?code>$/.test(element)).join('')
  if (shape(elements) !== shape(own)) return 'other elements than around a plain line'
  // GitHub looks for these in what is shown, but not in code and links.
  const prose = page.replace(/<(pre|code|a)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n')
  return liveWords(entityDecoded(prose)) ?? unseenIn(page)
}

function rendered(text: string): string {
  return micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

function liveWords(text: string): Live {
  const word = /@\w|#\d|\bGH-\d|:\/\/|\bwww\.\w|\b(?:mailto|xmpp):\w|:[a-z][\w+-]*:/i.exec(text)
  return word?.[0]
}

/** By the runner's own rule. Our annotations are commands, with the message's line ends encoded. */
export function liveConsole(text: string): Live {
  for (const line of text.split('\n')) {
    if (line.includes('##[')) return line
    if (/^\s*::/.test(line) && !/^::(?:warning|notice|error) title=Lumen::[^\r]*$/.test(line)) return line
  }
  return unseenIn(text)
}

/** Slack's mrkdwn: signs of emphasis, quotes, controls, and names and addresses of which Slack makes links. */
export function liveSlack(text: string): Live {
  const found =
    /[<>*~`]|&(?!(?:amp|lt|gt);)|^\s*&gt;|[@#]\w|:\/\/|[\p{L}\p{N}]\.\p{L}{2}|\b(?:mailto|tel|slack):\w|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])|(?:^|\s):[\w+]+:/imu.exec(
      text,
    )
  return found?.[0] ?? unseenIn(text)
}

/** A message to Slack: our own signs in the same order as around a plain line, our own links, and no word that acts. */
export function liveMessage(text: string, plain: string): Live {
  const [words, wanted] = [text, plain].map((json) => mrkdwnOf(JSON.parse(json) as SlackMessage).join('\n')) as [
    string,
    string,
  ]
  const links = words.match(/<[^>]*>/g) ?? []
  const strange = links.find((link) => !link.startsWith('<https://github.com/acme/'))
  if (strange !== undefined) return strange
  const signs = (shown: string) => shown.replace(/<[^>]*>/g, '<>').replace(/[^<>*~`]/g, '')
  if (signs(words) !== signs(wanted)) return 'other signs than around a plain line'
  const rest = words.replace(/<[^>]*>/g, '')
  return /^\s*&gt;|[@#]\w|:\/\/|\b(?:mailto|tel|slack):\w/im.exec(rest)?.[0] ?? unseenIn(words)
}
