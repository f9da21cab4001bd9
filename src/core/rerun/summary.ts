/** What a person reads of a decision on a run: one sentence, and the step summary in GitHub's Markdown. */
import { html, markdown, oneLine } from '../escape.ts'
import type { RerunJobReport, RerunReport } from './rerun-report.ts'
import type { Part } from './run-jobs.ts'

/** `Rerun of run 19 of nightly: attempt 2 is started. …` or `Hold: …`. Plain text, one line. */
export function rerunLine(report: RerunReport): string {
  const { decision, dry_run } = report
  const dry = dry_run ? 'Dry run: ' : ''
  return oneLine(`${dry}${headOf(report)} ${decision.reason}`, 900)
}

function headOf({ decision, target, attempt_started, dry_run }: RerunReport): string {
  const run = target === null ? 'the run' : `run ${target.run_id}${target.name === '' ? '' : ` of ${target.name}`}`
  if (decision.kind === 'hold') return dry_run ? `nothing would be rerun of ${run}.` : `Nothing is rerun of ${run}.`
  if (attempt_started === null) return `the failed jobs of ${run} would be rerun.`
  return `Attempt ${attempt_started} of ${run} is started.`
}

/** Rows of the table; a matrix has at most 256 jobs. */
const mostRows = 300

/** The step summary: the decision, and every job that did not succeed. Far below GitHub's 1 MiB. */
export function rerunSummary(report: RerunReport): string {
  const icon = report.decision.kind === 'rerun' ? '🔁' : isGood(report) ? '✅' : '✋'
  const parts = [`### ${icon} ${markdown(rerunLine(report))}`]
  if (report.dry_run) parts.push('**Dry run:** nothing was started.')
  if (report.jobs.length > 0) {
    const more =
      report.jobs.length > mostRows ? `\n\n${report.jobs.length - mostRows} more are in the JSON report.` : ''
    const head = '| Job | Cause | The line that proves it | Passes by itself | Decision |\n|---|---|---|---|---|'
    parts.push(`${head}\n${report.jobs.slice(0, mostRows).map(jobRow).join('\n')}${more}`)
  }
  const help = whatToDo(report)
  if (help !== '') parts.push(help)
  if (report.target !== null) {
    const { run_url, event, head_branch, head_sha } = report.target
    const where = `${head_branch === '' ? '' : `${markdown(oneLine(head_branch, 100))} at `}<code>${html(head_sha.slice(0, 8))}</code>`
    parts.push(
      `${link(run_url, `Attempt ${html(report.attempt ?? '')}`)}, started by ${markdown(event || 'an unknown event')}, of ${where}.`,
    )
  }
  if (report.problems.length > 0) {
    const items = report.problems.map(({ message }) => `- ${markdown(oneLine(message, 500))}`)
    parts.push(`⚠️ **The setup needs a look:**\n\n${items.join('\n')}`)
  }
  return `${parts.join('\n\n')}\n`
}

function isGood({ decision, target }: RerunReport): boolean {
  return decision.code === 'not-failed' && target?.conclusion === 'success'
}

/** What a job's part in the failure means, where it has no verdict of its own to decide by. */
const partSentences: Record<Exclude<Part, 'failed' | 'rest'>, string> = {
  follower: 'failed only because another job did: it comes along',
  swept: 'cancelled because a job beside it failed: it comes along',
  cancelled: 'cancelled by somebody',
  unclear: 'not over',
}

function jobRow(job: RerunJobReport): string {
  const { verdict, decision } = job
  const name = link(job.job_url, `<b>${markdown(oneLine(job.region ?? job.job_name, 100))}</b>`)
  const evidence = verdict?.evidence
  return row([
    name,
    verdict === null ? '–' : `<code>${verdict.class}/${html(verdict.reason)}</code>`,
    evidence ? `line ${evidence.line} <code>${html(oneLine(evidence.text, 160))}</code>` : '–',
    verdict === null ? '–' : verdict.transient ? 'yes' : 'no',
    decision === null
      ? partOf(job)
      : `${decision.kind === 'rerun' ? '🔁' : '✋'} ${markdown(oneLine(decision.reason, 240))}`,
  ])
}

/** The part of a job without a decision, in words. */
export function partOf({ part }: RerunJobReport): string {
  return part === 'failed' || part === 'rest' ? '–' : partSentences[part]
}

/** Each help once, for the jobs that stand against the rerun. */
function whatToDo({ decision, jobs }: RerunReport): string {
  if (decision.kind === 'rerun') return ''
  const helps = new Map<string, string[]>()
  for (const { part, verdict, decision: own, region, job_name } of jobs) {
    if (part !== 'failed' || verdict === null || own?.kind !== 'hold') continue
    helps.set(verdict.help, [...(helps.get(verdict.help) ?? []), region ?? job_name])
  }
  if (helps.size === 0) return ''
  const items = [...helps].slice(0, 20).map(([help, names]) => {
    const more = names.length > 6 ? ` and ${names.length - 6} more` : ''
    return `- ${markdown(oneLine(names.slice(0, 6).join(', '), 300))}${more}: ${markdown(help)}`
  })
  return `**What to do:**\n\n${items.join('\n')}`
}

function link(url: string | null, label: string): string {
  return url === null ? label : `<a href="${html(url).replaceAll('&#58;', ':')}">${label}</a>`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
