import { readFile } from 'node:fs/promises'
import { toJob } from '../../adapters/github-json.ts'
import { withLogFile } from '../../adapters/log-source.ts'
import { settings } from '../../adapters/settings.ts'
import { classifySource } from '../../core/classifier/classify.ts'
import { type Decision, decide } from '../../core/decide.ts'
import { consoleLine, oneLine } from '../../core/escape.ts'
import type { JobStep } from '../../core/job.ts'
import type { Policy } from '../../core/policy.ts'
import { redact } from '../../core/redact.ts'
import type { ByteSource } from '../../core/scan/byte-source.ts'
import type { Verdict } from '../../core/verdict.ts'
import { parseCommand, UsageError } from './usage.ts'

/** `classify [--job f] [--config f] [--json] [--explain] LOG…|-` */
export async function classifyCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseCommand(args, {
    job: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
  })
  if (positionals.length === 0) throw new UsageError('classify needs at least one LOG; write - for standard input.')
  const steps = values.job === undefined ? undefined : await readSteps(values.job)
  const configured = await settings(
    values.config === undefined ? undefined : { path: values.config, isDefault: false },
    () => '',
  )
  if (values.config !== undefined && configured.problems.length > 0) {
    throw new UsageError(configured.problems.map((problem) => problem.message).join('\n'))
  }
  const rules = await configured.rules()
  for (const path of positionals) {
    const verdict = read(path, (source) => classifySource(source, steps, rules))
    process.stdout.write(
      values.json
        ? `${JSON.stringify(toJson(verdict, configured.policy))}\n`
        : toText(path, verdict, values.explain === true, configured.policy),
    )
  }
}

function read(path: string, use: (source: ByteSource) => Verdict): Verdict {
  try {
    return withLogFile(path, use)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new UsageError(`Cannot read the log "${path}": ${reason(error)}.`)
  }
}

async function readSteps(path: string): Promise<JobStep[]> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Cannot read the job "${path}": ${reason(error)}.`)
  }
  if (!Array.isArray((json as { steps?: unknown } | null)?.steps))
    throw new UsageError(`The job "${path}" must be a JSON object with "steps", as GET /actions/jobs/{id} gives it.`)
  return [...toJob(json).steps]
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : oneLine(message, 200)
}

/** What would be done about this verdict after a first attempt, whatever steps had begun. */
function firstDecision(verdict: Verdict, policy: Policy | undefined): Decision {
  return decide({ result: 'failure', verdict, policy, runAttempt: 1, round: 1, begunSteps: [], now: Date.now() })
}

function toJson(verdict: Verdict, policy: Policy | undefined): object {
  return {
    class: verdict.errorClass,
    reason: verdict.reason,
    rule: verdict.ruleId ?? null,
    rerun: firstDecision(verdict, policy).kind === 'rerun',
    confidence: verdict.confidence,
    evidence:
      verdict.evidence === undefined ? null : { line: verdict.evidence.line, text: redact(verdict.evidence.text) },
    alternatives: verdict.alternatives.map((other) => ({
      class: other.errorClass,
      reason: other.reason,
      rule: other.ruleId,
      score: other.score,
      line: other.line,
      text: redact(other.text),
    })),
  }
}

function toText(path: string, verdict: Verdict, explain: boolean, policy: Policy | undefined): string {
  const show = (text: string) => consoleLine(oneLine(redact(text), 240))
  const decision = firstDecision(verdict, policy)
  const rows: [string, string][] = [
    [path === '-' ? 'standard input' : path, ''],
    [
      '  class',
      `${verdict.errorClass}/${verdict.reason}${verdict.ruleId === undefined ? '' : `  (rule ${verdict.ruleId}, confidence ${Math.round(verdict.confidence * 100)} %)`}`,
    ],
  ]
  if (verdict.step !== undefined) rows.push(['  step', show(verdict.step)])
  if (verdict.evidence !== undefined) {
    rows.push([
      verdict.errorClass === 'unknown' ? '  last words' : '  evidence',
      `line ${verdict.evidence.line}: ${show(verdict.evidence.text)}`,
    ])
  }
  rows.push(['  decision', `${decision.kind}: ${decision.reason}`], ['  to do', verdict.help])
  if (explain) {
    for (const other of verdict.alternatives) {
      rows.push([
        '  considered',
        `${other.errorClass}/${other.reason}  (rule ${other.ruleId}, ${other.score})  line ${other.line}: ${show(other.text)}`,
      ])
    }
    if (verdict.alternatives.length === 0) rows.push(['  considered', 'nothing else'])
  }
  return rows.map(([name, value]) => (value === '' ? `${name}\n` : `${name.padEnd(13)} ${value}\n`)).join('')
}
