/** Every place to which text of a log goes. A new one is one more entry of `sinks`. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionIo } from '../../../src/adapters/actions.ts'
import { reportVerdict } from '../../../src/app/report-parts.ts'
import { html, markdown, oneLine, slack } from '../../../src/core/escape.ts'
import type { GateReport } from '../../../src/core/gate/gate-report.ts'
import { gateLine, gateSummary } from '../../../src/core/gate/summary.ts'
import type { Job } from '../../../src/core/job.ts'
import { slackMessage } from '../../../src/core/messages/slack-message.ts'
import { exposition } from '../../../src/core/metrics.ts'
import { rootSpanId } from '../../../src/core/otlp/ids.ts'
import { metricsOf } from '../../../src/core/otlp/metrics.ts'
import { metricsPayload, tracesPayload } from '../../../src/core/otlp/payload.ts'
import { jobSpans, rootSpan } from '../../../src/core/otlp/spans.ts'
import { redact } from '../../../src/core/redact.ts'
import type { Report, ReportVerdict } from '../../../src/core/report.ts'
import type { RerunReport } from '../../../src/core/rerun/rerun-report.ts'
import { rerunLine, rerunSummary } from '../../../src/core/rerun/summary.ts'
import { runAnnotation, runSummary, tryLines } from '../../../src/core/run-words.ts'
import { stepSummary, summaryLine } from '../../../src/core/summary.ts'
import { duplicateBody, ticketBody } from '../../../src/core/tickets/body.ts'
import { closingWord, countComment, returningWord } from '../../../src/core/tickets/comment.ts'
import { defaultTicketSettings } from '../../../src/core/tickets/settings.ts'
import { type TicketCause, ticketCauses } from '../../../src/core/tickets/ticket-causes.ts'
import { emptyState, extend } from '../../../src/core/tickets/ticket-state.ts'
import { ticketTitle } from '../../../src/core/tickets/title.ts'
import { failedReport } from '../../fixtures/failed-report.ts'
import { recordOf, tryOf } from '../../fixtures/run-record.ts'
import { liveConsole, liveMarkdown, liveMessage, liveSlack, unseenIn } from './live.ts'

export interface Sink {
  readonly name: string
  /** What the sink gets for these lines of a log, where the environment has these secrets. */
  render(line: string, known?: readonly string[]): string
  /** What in it would act, if anything. `plain` is what the sink gets for a line that wants nothing. */
  isLive(text: string, plain: string): string | undefined
}

export const sinks: readonly Sink[] = [
  { name: 'step summary of report', render: (...of) => stepSummary(reportOf(...of)), isLive: liveMarkdown },
  { name: 'step summary of run', render: (...of) => runSummary(runOf(...of)), isLive: liveMarkdown },
  { name: 'step summary of gate', render: (...of) => gateSummary(gateOf(...of)), isLive: liveMarkdown },
  { name: 'step summary of rerun', render: (...of) => rerunSummary(rerunOf(...of)), isLive: liveMarkdown },
  { name: 'log and annotations', render: (...of) => printed(() => say(...of)), isLive: liveConsole },
  { name: 'outputs', render: (...of) => outputs(...of), isLive: liveOutputs },
  { name: 'report file', render: (...of) => asJson(reportOf(...of)), isLive: notJson },
  { name: 'run record', render: (...of) => asJson(runOf(...of)), isLive: notJson },
  { name: 'gate file and webhook', render: (...of) => asJson(gateOf(...of)), isLive: notJson },
  { name: 'rerun file', render: (...of) => asJson(rerunOf(...of)), isLive: notJson },
  { name: 'metrics', render: () => exposition(facts), isLive: (text, plain) => (text === plain ? undefined : text) },
  { name: 'title of a ticket', render: (...of) => titleOf(...of), isLive: notOneLine },
  { name: 'text of a ticket', render: (...of) => ticketBody(causeOf(...of), originOf(...of), 20), isLive: liveTicket },
  { name: 'text of a second ticket', render: (...of) => secondBody(...of), isLive: liveTicket },
  { name: 'count in a ticket', render: (...of) => countOf(...of), isLive: liveTicket },
  { name: 'words in a ticket', render: (...of) => wordsIn(...of), isLive: liveTicket },
  { name: 'traces', render: (...of) => asJson(tracesOf(...of)), isLive: unseenInJson },
  { name: 'metrics over OTLP', render: (...of) => asJson(metricsOverOtlp(...of)), isLive: unseenInJson },
  { name: 'Markdown of a ticket', render: (...of) => `- ${markdown(flat(...of))}\n`, isLive: liveMarkdown },
  { name: 'HTML', render: (...of) => `<code>${html(flat(...of))}</code>\n`, isLive: liveMarkdown },
  { name: 'mrkdwn of Slack', render: (...of) => slack(flat(...of)), isLive: liveSlack },
  { name: 'message to Slack', render: (...of) => asJson(slackMessage(gateOf(...of), 'failed')), isLive: liveMessage },
]

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

function flat(line: string, known: readonly string[] = []): string {
  return oneLine(redact(line, known))
}

/** A verdict with the lines wherever a verdict has text. */
function verdictOf(line: string, known: readonly string[] = []): ReportVerdict {
  const lines = line.split('\n')
  const context = lines.map((text, index) => ({ line: index + 1, text }))
  return reportVerdict(
    {
      errorClass: 'external_api',
      reason: 'http-503',
      transient: true,
      ruleId: 'http/503',
      confidence: 0.9,
      evidence: { line: 1, text: lines[0] as string, context },
      help: 'Run it again.',
      waitSeconds: undefined,
      alternatives: [
        {
          errorClass: 'network',
          reason: 'reset',
          ruleId: 'net/reset',
          line: lines.length,
          text: lines.at(-1) as string,
          score: 0.2,
        },
      ],
      step: line,
    },
    'captured',
    (text) => redact(text, known),
    'https://github.com/acme/lumen/runbook',
  )
}

function reportOf(line: string, known: readonly string[] = []): Report {
  const text = redact(line, known)
  return {
    ...failedReport,
    verdict: verdictOf(line, known),
    pipeline: text,
    decision: { ...failedReport.decision, reason: oneLine(text) },
    stages: [{ stage: text, outcome: 'failure', errorClass: 'network' }],
    problems: [{ where: 'GitHub API', message: text }],
  }
}

function runOf(line: string, known: readonly string[] = []) {
  const verdict = verdictOf(line, known)
  const text = redact(line, known)
  const tries = [
    tryOf(1, { verdict }),
    tryOf(2, { verdict, decision: { kind: 'hold', reason: oneLine(text), wait_seconds: 0 } }),
  ]
  return recordOf({ verdict, tries, stage: text, result: 'failure', problems: [{ where: 'x', message: text }] })
}

function gateOf(line: string, known: readonly string[] = []): GateReport {
  const text = redact(line, known)
  return {
    schema: 1,
    kind: 'gate',
    generated_at: '2026-11-24T03:00:00.000Z',
    pipeline: 'pipeline-nightly',
    version: 'v1',
    round: 1,
    day: '20261124',
    attempt: '77-1',
    github: { repository: 'acme/x', run_id: 77, run_attempt: 1, run_url: 'https://github.com/acme/x', head_sha: 'ab' },
    day_result: 'failure',
    quorum: { needed: 1, succeeded: 0, regions: 1 },
    winner: null,
    regions: [
      {
        region: 'eu-central-1',
        result: 'failure',
        decision: { kind: 'hold', reason: oneLine(text), delay_seconds: 0, not_before: null },
        attempts: [
          {
            attempt: '77-1',
            run_id: null,
            run_attempt: 1,
            round: 1,
            result: 'failure',
            is_winner: false,
            job_id: 1,
            job_name: text,
            job_url: 'https://github.com/acme/x/actions/runs/77/job/1',
            completed_at: null,
            duration_seconds: 4,
            verdict: verdictOf(line, known),
            note: text,
            metrics: null,
          },
        ],
      },
    ],
    rerun: { regions: [], matrix: { include: [] }, delay_seconds: 0 },
    held_regions: ['eu-central-1'],
    metrics: { gateway: null, unchanged: 0, revised: 0, added: 0, failed: 0, pruned: 0, problem: oneLine(text) },
    change: 'failed',
    tickets: [],
    messages: [],
    dry_run: false,
    problems: [{ where: 'x', message: text }],
  }
}

function rerunOf(line: string, known: readonly string[] = []): RerunReport {
  const text = redact(line, known)
  return {
    schema: 1,
    kind: 'rerun',
    generated_at: '2026-11-24T03:00:00.000Z',
    pipeline: 'pipeline-nightly',
    round: 1,
    day: '20261124',
    run_id: null,
    attempt: '19-1',
    github: { repository: 'acme/x', run_id: 20, run_attempt: 1, job_id: null, run_url: 'https://github.com/acme/x' },
    target: {
      run_id: 19,
      run_attempt: 1,
      run_url: 'https://github.com/acme/x/actions/runs/19',
      name: text,
      event: 'push',
      conclusion: 'failure',
      head_branch: text,
      head_sha: '9fceb02d',
    },
    decision: { kind: 'hold', code: 'needs-person', reason: oneLine(text), delay_seconds: 0, not_before: null },
    attempt_started: null,
    jobs: [
      {
        job_id: 1,
        job_name: text,
        job_url: 'https://github.com/acme/x/actions/runs/19/job/1',
        region: null,
        run_id: null,
        result: 'failure',
        part: 'failed',
        verdict: verdictOf(line, known),
        decision: { kind: 'hold', reason: oneLine(text) },
      },
    ],
    dry_run: false,
    problems: [{ where: 'x', message: text }],
  }
}

/** The cause of a gate's report, with the lines where only the name of a region or run could be. */
function causeOf(line: string, known: readonly string[] = []): TicketCause {
  const [cause] = ticketCauses({ ...gateOf(line, known), pipeline: flat(line, known) }, digest)
  return cause as TicketCause
}

function originOf(line: string, known: readonly string[] = []) {
  return { pipeline: flat(line, known), day: '20261124', repositoryUrl: 'https://github.com/acme/x', attempt: '77-1' }
}

function titleOf(line: string, known: readonly string[] = []): string {
  const cause = causeOf(line, known)
  const { class: errorClass, reason } = cause.verdict
  const named = { class: errorClass, reason, regions: cause.regions.join(', '), day: '20261124' }
  return ticketTitle(defaultTicketSettings.title, { ...named, pipeline: flat(line, known) })
}

function secondBody(line: string, known: readonly string[] = []): string {
  return duplicateBody(ticketBody(causeOf(line, known), originOf(line, known), 20), 12)
}

/** What a ticket knows is names and times: the lines stand where a region's name does. */
function stateOf(line: string, known: readonly string[] = []) {
  const region = flat(line, known).slice(0, 300)
  const at = Date.parse('2026-11-24T02:00:00Z')
  const failed = { attempt: '77-1', region, at, runId: `20261124-${region}-9fceb02d` }
  return extend(emptyState, [failed], [{ attempt: '78-1', region, at: at + 1000 }])
}

function countOf(...of: Parameters<typeof stateOf>): string {
  return countComment(stateOf(...of), emptyState, 'https://github.com/acme/x', 20)
}

function wordsIn(...of: Parameters<typeof stateOf>): string {
  const state = stateOf(...of)
  const [url, regions] = ['https://github.com/acme/x', [...state.regions.keys()]]
  return `${closingWord('closed-1', state, url)}\n${returningWord('reopened-1', state, regions, '79-1', url)}`
}

/** Our markers are comments of their own, which GitHub does not show; everything else is Markdown. */
function liveTicket(text: string, plain: string): string | undefined {
  const markers = (of: string) => of.match(/<!--/g)?.length
  if (markers(text) !== markers(plain) || markers(text) !== text.match(/-->/g)?.length) return 'other markers than ours'
  // The number of the first ticket is ours too.
  const ours = /^<!-- lumen-action ticket v1 [^\n]*-->$|^Duplicate of #12:/gm
  const shown = (of: string) => of.replace(ours, '')
  return liveMarkdown(shown(text), shown(plain))
}

function notOneLine(text: string): string | undefined {
  return /[\r\n]/.test(text) ? 'two lines' : unseenIn(text)
}

function unseenInJson(text: string): string | undefined {
  return notJson(text) ?? unseenIn(text)
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** All names of the job are the lines, as GitHub tells them: what sends them takes the secrets out. */
function tracesOf(line: string, known: readonly string[] = []) {
  const verdict = verdictOf(line, known)
  const run = { repository: 'acme/x', runId: 77, runAttempt: 1, pipeline: flat(line, known) }
  const attempt = { ...run, region: 'eu-central-1', round: 1 }
  const [start, end] = ['2026-11-24T02:00:00Z', '2026-11-24T02:01:00Z']
  const job: Job = {
    id: 1,
    runId: 77,
    runAttempt: 1,
    name: line,
    status: 'completed',
    conclusion: 'failure',
    startedAt: start,
    completedAt: end,
    headSha: '9fceb02d',
    labels: [],
    runnerName: 'runner-1',
    htmlUrl: 'https://github.com/acme/x/actions/runs/77/job/1',
    steps: [{ name: line, number: 1, status: 'completed', conclusion: 'failure', startedAt: start, completedAt: end }],
  }
  const cause = { errorClass: verdict.class, reason: verdict.reason }
  const tools = { digest, text: (value: string) => redact(value, known) }
  const spans = jobSpans(
    {
      attempt,
      job,
      result: 'failure',
      cause,
      failedStep: verdict.step ?? undefined,
      evidence: verdict.evidence?.text,
      runName: '20261124-eu-central-1-9fceb02d',
      before: { ...attempt, runAttempt: 0 },
    },
    rootSpanId(run, digest),
    tools,
  )
  const outcome = { dayResult: 'failure', winner: undefined, day: '20261124', runUrl: 'https://github.com/acme/x' }
  const root = rootSpan({ run, ...outcome, lost: [{ result: 'failure', cause }], before: undefined }, spans, tools)
  return tracesPayload({ 'service.name': run.pipeline }, [...root, ...spans])
}

/** The names of stages are those of the workflow's steps. */
function metricsOverOtlp(line: string, known: readonly string[] = []) {
  const stages = [{ stage: flat(line, known), outcome: 'failure' as const, errorClass: 'network' as const }]
  return metricsPayload({ 'service.name': flat(line, known) }, metricsOf([{ ...facts, stages }], 0))
}

function say(line: string, known: readonly string[] = []): void {
  const text = redact(line, known)
  actionIo.info(text)
  actionIo.debug('')
  actionIo.warning(text, 'Lumen')
  actionIo.notice(text, 'Lumen')
  actionIo.error(text, 'Lumen')
  for (const each of tryLines(tryOf(1, { verdict: verdictOf(line, known) }), 3)) actionIo.info(each)
  actionIo.info(runAnnotation(runOf(line, known)))
  actionIo.notice(summaryLine(reportOf(line, known)), 'Lumen')
  actionIo.notice(gateLine(gateOf(line, known)), 'Lumen')
  actionIo.notice(rerunLine(rerunOf(line, known)), 'Lumen')
}

/** What the runner would read from the standard output. */
function printed(act: () => void): string {
  const { write } = process.stdout
  let text = ''
  process.stdout.write = ((chunk: string) => {
    text += chunk
    return true
  }) as typeof write
  try {
    act()
  } finally {
    process.stdout.write = write
  }
  return text.replaceAll('::debug::\n', '')
}

/** The file of the outputs, as the toolkit writes it. */
function outputs(line: string, known: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'lumen-'))
  const before = process.env.GITHUB_OUTPUT
  try {
    process.env.GITHUB_OUTPUT = join(folder, 'output')
    writeFileSync(process.env.GITHUB_OUTPUT, '')
    const report = reportOf(line, known)
    actionIo.output('evidence', report.verdict?.evidence?.text ?? '')
    actionIo.output('summary', summaryLine(report))
    return readFileSync(process.env.GITHUB_OUTPUT, 'utf8')
  } finally {
    if (before === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = before
    rmSync(folder, { recursive: true })
  }
}

/** Two outputs, and one line of text in each: as the runner reads the file. */
function liveOutputs(text: string): string | undefined {
  const own = /^evidence<<(\S+)\n[^\n]*\n\1\nsummary<<(\S+)\n[^\n]*\n\2\n$/
  return own.test(text) ? unseenIn(text) : 'other outputs than ours'
}

function notJson(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    return 'no JSON'
  }
}

const facts = {
  pipeline: 'pipeline-nightly',
  region: 'eu-central-1',
  runner: 'github-hosted-linux-x64',
  version: 'v1',
  day: '20261124',
  runId: '20261124-eu-central-1-9fceb02d',
  attempt: '77-1',
  result: 'failure' as const,
  errorClass: 'network' as const,
  completedAt: 0,
  stages: [],
  retries: [],
}
