/** Parts of what we write into issues: times, attempts, names. */
import { markdown } from '../escape.ts'
import { link } from '../markdown-parts.ts'

/** `2026-11-24 02:20 UTC` */
export function spokenTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** A link to the page of an attempt, which its name tells. `repositoryUrl` is `https://github.com/owner/name`. */
export function attemptLink(repositoryUrl: string, attempt: string, label = attempt): string {
  const [run, number] = attempt.split('-')
  return link(`${repositoryUrl}/actions/runs/${run}/attempts/${number}`, markdown(label))
}

/**
 * A name in a line. Between the tags of `<code>` Markdown still means what it means, unlike in `<pre>`: only what is a plain
 * name stays as it is.
 */
export function code(text: string): string {
  return `<code>${plainName.test(text) ? text : markdown(text)}</code>`
}
const plainName = /^(?!www)[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*$/
