/** What Slack's documentation says of a message, as a check. https://docs.slack.dev/reference/block-kit */
import type { SlackMessage } from '../../../src/core/messages/slack-message.ts'

type Fields = Readonly<Record<string, unknown>>

/** What Slack would refuse or show otherwise than it is meant, a sentence each. */
export function slackFaults(message: SlackMessage): string[] {
  const faults: string[] = []
  const expectThat = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const only = (value: Fields, where: string, ...names: string[]) =>
    expectThat(Object.keys(value).sort().join() === names.sort().join(), `${where} has fields ${Object.keys(value)}`)
  const text = (value: unknown, kind: string, most: number, where: string) => {
    const { type, text: words } = value as { type: string; text: string }
    only(value as Fields, where, 'type', 'text', kind === 'mrkdwn' ? 'verbatim' : 'emoji')
    expectThat(type === kind, `${where} is ${type}`)
    expectThat(words.length >= 1 && words.length <= most, `${where} has ${words.length} characters`)
  }

  only(message as unknown as Fields, 'the message', 'text', 'blocks')
  expectThat(message.text.length >= 1 && message.text.length <= 4000, `text has ${message.text.length} characters`)
  expectThat(message.blocks.length >= 1 && message.blocks.length <= 50, `there are ${message.blocks.length} blocks`)
  const ids = new Set<string>()
  for (const [index, block] of message.blocks.entries()) {
    const where = `block ${index} (${block.type})`
    if (block.type === 'header') {
      only(block, where, 'type', 'text')
      text(block.text, 'plain_text', 150, where)
    } else if (block.type === 'section') {
      only(block, where, 'type', 'text')
      text(block.text, 'mrkdwn', 3000, where)
    } else if (block.type === 'context') {
      only(block, where, 'type', 'elements')
      expectThat(
        block.elements.length >= 1 && block.elements.length <= 10,
        `${where}: ${block.elements.length} elements`,
      )
      for (const element of block.elements) text(element, 'mrkdwn', 3000, where)
    } else if (block.type === 'actions') {
      only(block, where, 'type', 'elements')
      expectThat(
        block.elements.length >= 1 && block.elements.length <= 25,
        `${where}: ${block.elements.length} elements`,
      )
      for (const button of block.elements) {
        only(button as unknown as Fields, where, 'type', 'text', 'url', 'action_id')
        text(button.text, 'plain_text', 75, where)
        expectThat(button.url.length <= 3000 && URL.canParse(button.url), `${where}: ${button.url}`)
        expectThat(/^https?:/.test(button.url), `${where}: ${button.url}`)
        expectThat(button.action_id.length <= 255 && !ids.has(button.action_id), `${where}: ${button.action_id} twice`)
        ids.add(button.action_id)
      }
    } else {
      only(block, where, 'type', 'elements')
      expectThat(block.type === 'rich_text', `${where} is no block`)
      for (const element of block.elements) {
        expectThat(element.type === 'rich_text_preformatted', `${where} holds ${element.type}`)
        for (const part of element.elements) {
          only(part, where, 'type', 'text')
          expectThat(
            part.type === 'text' && part.text.length >= 1 && part.text.length <= 3000,
            `${where}: ${part.type}`,
          )
          expectThat(!/[\n\r\u202E\u200B]/.test(part.text), `${where} is more than a line`)
        }
      }
    }
  }
  return faults
}

/** All text that Slack reads as mrkdwn. */
export function mrkdwnOf({ text, blocks }: SlackMessage): string[] {
  return [
    text,
    ...blocks.flatMap((block) =>
      block.type === 'section'
        ? [block.text.text]
        : block.type === 'context'
          ? block.elements.map((element) => element.text)
          : [],
    ),
  ]
}

/** What stands in `<…>`: Slack takes it for a link, a mention or a command. */
export function angled(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<([^>]*)>/g)].map(([, inner]) => inner as string)
}
