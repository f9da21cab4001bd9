/** Parts of what we write into issues: links and times. */
import { href, markdown } from '../escape.ts'

/** `2026-11-24 02:20 UTC` */
export function spokenTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** The page of an attempt, from its name. `repositoryUrl` is `https://github.com/owner/name`. */
export function attemptUrl(repositoryUrl: string, attempt: string): string {
  const [run, number] = attempt.split('-')
  return `${repositoryUrl}/actions/runs/${run}/attempts/${number}`
}

/** A link to an address of ours; the label is a stranger's. */
export function link(url: string, label: string): string {
  return `<a href="${href(url)}">${markdown(label)}</a>`
}

/**
 * A name in a line. Between the tags of `<code>` Markdown still means what it means, unlike in `<pre>`: only what is a plain
 * name stays as it is.
 */
export function code(text: string): string {
  return `<code>${plainName.test(text) ? text : markdown(text)}</code>`
}
const plainName = /^(?!www)[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$/
