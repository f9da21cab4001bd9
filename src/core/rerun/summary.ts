/** What a person reads of a decision on a run: one sentence, and the step summary in GitHub's Markdown. */
import type { HoldCode } from '../decide.ts'
import { html, markdown, oneLine } from '../escape.ts'
import { evidenceBlock, evidenceUrl, joined, link, problemsBlock, prose, row } from '../markdown-parts.ts'
import { nextMove } from '../next-move.ts'
import { because, causeName } from '../summary.ts'
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

/** The step summary: the decision and what comes next, the jobs with those first that stand against it. Far below 1 MiB. */
export function rerunSummary(report: RerunReport): string {
  const veto = vetoOf(report)
  const jobs = [...report.jobs].sort((a, b) => rankOf(a, veto) - rankOf(b, veto))
  return joined([
    `### ${iconOf(report)} ${prose(oneLine(headline(report, veto), 600))}`,
    report.dry_run ? '**Dry run:** nothing was started.' : '',
    veto?.verdict?.evidence ? evidenceBlock(veto.verdict, veto.verdict.evidence, veto.job_url) : '',
    whatToDo(report),
    `**${report.decision.kind === 'rerun' ? 'Rerun' : 'Hold'}:** ${markdown(oneLine(report.decision.reason, 900))}`,
    jobsTable(jobs),
    problemsBlock(report.problems),
    whereLine(report),
  ])
}

function iconOf(report: RerunReport): string {
  return report.decision.kind === 'rerun' ? '🔁' : isGood(report) ? '✅' : '✋'
}

/** What is done, and what it hangs on. Plain text. */
function headline(report: RerunReport, veto: RerunJobReport | undefined): string {
  const { decision, target, dry_run, attempt_started } = report
  const run = target === null ? 'the run' : `run ${target.run_id}${target.name === '' ? '' : ` of ${target.name}`}`
  const failed = report.jobs.filter(({ part }) => part === 'failed')
  if (decision.kind === 'rerun') {
    const done =
      attempt_started === null
        ? `the failed jobs of ${run} would be run again`
        : `attempt ${attempt_started} of ${run} is started`
    return `${dry_run ? `Dry run: ${done}` : capital(done)}${whyRerun(failed)}`
  }
  const not = dry_run ? `Dry run: ${run} would not be rerun` : `${capital(run)} is not rerun`
  if (veto === undefined || veto.verdict === null) return `${not}. ${decision.reason}`
  const { verdict } = veto
  const step = verdict.step === null ? '' : ` in ${oneLine(verdict.step, 100)}`
  const move = nextMove({ ...decision, code: codeOf(decision.code) }, verdict)
  return `${not}: ${veto.region ?? veto.job_name} failed${step}: ${because(verdict)}; ${move}`
}

/** `; us-west-2 had failed: a service answered 503` */
function whyRerun(failed: readonly RerunJobReport[]): string {
  const clauses = [...new Set(failed.flatMap(({ verdict }) => (verdict === null ? [] : [because(verdict)])))]
  const [only] = failed
  if (clauses.length === 0 || only === undefined) return ''
  const who = failed.length === 1 ? (only.region ?? oneLine(only.job_name, 100)) : `${failed.length} jobs`
  const more = clauses.length > 2 ? ` and for ${clauses.length - 2} more causes` : ''
  return `; ${who} had failed: ${clauses.slice(0, 2).join(', ')}${more}`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

const jobCodes: readonly string[] = [
  'needs-person',
  'unknown-cause',
  'not-listed',
  'hold-step',
  'budget-spent',
  'long-wait',
  'policy-unreadable',
] satisfies HoldCode[]

/** The codes that a single job can be held for. */
function codeOf(code: RerunReport['decision']['code']): HoldCode | null {
  return code !== null && jobCodes.includes(code) ? (code as HoldCode) : null
}

/** The job that the decision names: the strongest of those that stand against a rerun. */
function vetoOf({ decision, jobs }: RerunReport): RerunJobReport | undefined {
  if (decision.kind === 'rerun') return undefined
  const against = jobs.filter((job) => job.part === 'failed' && job.decision?.kind === 'hold')
  return against.find((job) => decision.reason.includes(`"${oneLine(job.job_name, 100)}"`)) ?? against[0]
}

/** The veto first, then what else stands against it, then what is to be run again, then the rest. */
function rankOf(job: RerunJobReport, veto: RerunJobReport | undefined): number {
  if (job === veto) return 0
  if (job.part === 'cancelled' || job.part === 'unclear') return 2
  if (job.part !== 'failed') return 4
  return job.decision?.kind === 'hold' ? 1 : 3
}

function jobsTable(jobs: readonly RerunJobReport[]): string {
  if (jobs.length === 0) return ''
  const more = jobs.length > mostRows ? `\n\n${jobs.length - mostRows} more are in the JSON report.` : ''
  const head = '| Job | Cause | Decision |\n|---|---|---|'
  return `${head}\n${jobs.slice(0, mostRows).map(jobRow).join('\n')}${more}`
}

function whereLine({ target, attempt }: RerunReport): string {
  if (target === null) return ''
  const { run_url, event, head_branch, head_sha } = target
  const where = `${head_branch === '' ? '' : `${markdown(oneLine(head_branch, 100))} at `}<code>${html(head_sha.slice(0, 8))}</code>`
  return `${link(run_url, `Attempt ${html(attempt ?? '')}`)}, started by ${markdown(event || 'an unknown event')}, of ${where}.`
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
  return row([
    name,
    verdict === null ? '' : causeCell(job, verdict),
    decision === null
      ? partOf(job)
      : `${decision.kind === 'rerun' ? '🔁' : '✋'} ${markdown(oneLine(decision.reason, 240))}`,
  ])
}

function causeCell({ job_url }: RerunJobReport, verdict: NonNullable<RerunJobReport['verdict']>): string {
  const cause = `<code>${html(causeName(verdict))}</code>`
  const { evidence } = verdict
  if (evidence === null) return cause
  const line = link(evidenceUrl(job_url, evidence), `line&nbsp;${evidence.line}`)
  return `${cause} ${line}<br><code>${html(oneLine(evidence.text, 120))}</code>`
}

/** The part of a job without a decision, in words. */
export function partOf({ part }: RerunJobReport): string {
  return part === 'failed' || part === 'rest' ? '–' : partSentences[part]
}

/** Each help once, for the jobs that stand against the rerun. */
function whatToDo({ decision, jobs }: RerunReport): string {
  if (decision.kind === 'rerun') return ''
  const helps = new Map<string, { names: string[]; url: string }>()
  for (const { part, verdict, decision: own, region, job_name } of jobs) {
    if (part !== 'failed' || verdict === null || own?.kind !== 'hold') continue
    const known = helps.get(verdict.help) ?? { names: [], url: verdict.runbook_url }
    known.names.push(region ?? job_name)
    helps.set(verdict.help, known)
  }
  if (helps.size === 0) return ''
  const items = [...helps].slice(0, 20).map(([help, { names, url }]) => {
    const more = names.length > 6 ? ` and ${names.length - 6} more` : ''
    return `- ${markdown(oneLine(names.slice(0, 6).join(', '), 300))}${more}: ${prose(help)} ${link(url, 'Runbook')}`
  })
  return `**What to do:**\n\n${items.join('\n')}`
}
