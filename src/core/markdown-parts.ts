/** Pieces of Markdown that every step summary is made of. What is a stranger's text in them is dead. */
import { href, html, markdown, oneLine } from './escape.ts'
import type { ReportVerdict } from './report.ts'

type Evidence = NonNullable<ReportVerdict['evidence']>

/** A link; only the label where there is no address. `label` is markup already. */
export function link(url: string | null, label: string): string {
  return url === null ? label : `<a href="${href(url)}">${label}</a>`
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A name in a sentence, set off from it. */
export function emphasis(name: string): string {
  return `<em>${markdown(oneLine(name, 100))}</em>`
}

/** Where the evidence is shown: its line on the job's page, or its step, or the page. Null without a page. */
export function evidenceUrl(jobUrl: string | null, evidence: Evidence | null | undefined): string | null {
  if (jobUrl === null || evidence?.step_number == null) return jobUrl
  return `${jobUrl}#step:${evidence.step_number}:${evidence.step_line ?? 1}`
}

/** What a link to the evidence leads to. */
export function evidencePlace(evidence: Evidence): string {
  if (evidence.step_number == null) return 'open the job'
  return evidence.step_line == null ? 'open the step' : 'open the line'
}

/** A sentence of ours in Markdown: what stands between backticks in it is code. */
export function prose(text: string): string {
  return markdown(text).replace(/&#96;([^`]{1,80}?)&#96;/g, '<code>$1</code>')
}

/** `**What to do:** Renew the credential. Runbook` */
export function whatToDo(verdict: Pick<ReportVerdict, 'help' | 'runbook_url'>): string {
  return `**What to do:** ${prose(verdict.help)} ${link(verdict.runbook_url, 'Runbook')}`
}

/** The evidence with the lines around it. */
export function evidenceBlock(verdict: ReportVerdict, evidence: Evidence, jobUrl: string | null = null): string {
  return `${evidenceCaption(verdict, evidence, jobUrl)}:\n\n${contextBlock(evidence)}`
}

function evidenceCaption(verdict: ReportVerdict, evidence: Evidence, jobUrl: string | null): string {
  const caption =
    verdict.class === 'unknown' ? 'The last words of the step; no rule knows them' : 'The line that proves it'
  return jobUrl === null ? caption : `${caption} (${link(evidenceUrl(jobUrl, evidence), evidencePlace(evidence))})`
}

/** The lines around the evidence, marked. Blank lines end an HTML block in Markdown, so none may stand in it. */
export function contextBlock(evidence: Evidence): string {
  const lines = evidence.context.length > 0 ? evidence.context : [evidence]
  const width = String(lines.at(-1)?.line ?? evidence.line).length
  const rows = lines.map(({ line, text }) => {
    const shown = `${line === evidence.line ? '▶' : ' '} ${String(line).padStart(width)}  ${html(cut(text))}`
    return line === evidence.line ? `<b>${shown}</b>` : shown
  })
  return `<pre>\n${rows.join('\n')}\n</pre>`
}

function cut(text: string): string {
  const letters = [...text.trimEnd()]
  const shown = letters.length > 240 ? `${letters.slice(0, 239).join('')}…` : letters.join('')
  return shown.trim() === '' ? '·' : shown
}

/** What could not be used of inputs, config and answers. Empty where nothing was. */
export function problemsBlock(problems: readonly { readonly message: string }[]): string {
  if (problems.length === 0) return ''
  const items = problems.slice(0, mostProblems).map(({ message }) => `- ${markdown(oneLine(message, 500))}`)
  if (problems.length > mostProblems) items.push(`- ${problems.length - mostProblems} more are in the JSON report.`)
  return `⚠️ **The setup needs a look:**\n\n${items.join('\n')}`
}

const mostProblems = 20

/** Folds a part away; empty where there is none. `title` is markup already. */
export function folded(title: string, text: string): string {
  return text === '' ? '' : `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

/** The parts that are there, as one text. */
export function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
