/** The parts that the reports of several actions have in common. */
import type { Decision } from '../core/decide.ts'
import { oneLine } from '../core/escape.ts'
import type { Report, ReportVerdict } from '../core/report.ts'
import { runbookUrl } from '../core/runbook.ts'
import type { TextSource, Verdict } from '../core/verdict.ts'

/** The verdict as a report has it. `text` takes secrets out; `runbook` is where the runbook is, without an anchor. */
export function reportVerdict(
  verdict: Verdict,
  source: TextSource,
  text: (value: string) => string,
  runbook: string,
): ReportVerdict {
  const { evidence } = verdict
  // All of them at once: a secret may go over the end of a line.
  const context = evidence === undefined ? [] : textLines(evidence.context, text)
  const line = (of: PlacedText) => oneLine(context.find((shown) => isSame(shown, of))?.text ?? text(of.text))
  return {
    class: verdict.errorClass,
    reason: verdict.reason,
    rule: verdict.ruleId ?? null,
    transient: verdict.transient,
    confidence: verdict.confidence,
    step: verdict.step === undefined ? null : text(verdict.step),
    source,
    evidence:
      evidence === undefined
        ? null
        : {
            line: evidence.line,
            text: line(evidence),
            context: context.map(({ line: number, text: shown }) => ({ line: number, text: shown })),
            step_number: evidence.stepNumber ?? null,
            step_line: evidence.stepLine ?? null,
          },
    help: verdict.help,
    runbook_url: runbookUrl(runbook, verdict.errorClass, verdict.reason),
    wait_seconds: verdict.waitSeconds ?? null,
    alternatives: verdict.alternatives.map((other) => ({
      class: other.errorClass,
      reason: other.reason,
      rule: other.ruleId,
      line: other.line,
      text: line(other),
      score: other.score,
    })),
  }
}

interface PlacedText {
  readonly line: number
  readonly text: string
}

/** A line without its secrets, and as it was. */
interface ContextLine extends PlacedText {
  readonly source: string
}

function textLines(lines: readonly PlacedText[], text: (value: string) => string): readonly ContextLine[] {
  const flat = lines.map((each) => each.text.replace(/[\r\n]+/g, ' '))
  const shown = text(flat.join('\n')).split('\n')
  return lines.map(({ line, text: source }, index) => ({ line, text: shown[index] ?? text(source), source }))
}

function isSame(shown: ContextLine, evidence: PlacedText): boolean {
  return shown.line === evidence.line && shown.source === evidence.text
}

/** The way back, for a verdict that another step of the job reached. */
export function verdictFrom(report: ReportVerdict): Verdict {
  return {
    errorClass: report.class,
    reason: report.reason,
    transient: report.transient,
    ruleId: report.rule ?? undefined,
    confidence: report.confidence,
    evidence: evidenceFrom(report.evidence),
    help: report.help,
    waitSeconds: report.wait_seconds ?? undefined,
    alternatives: report.alternatives.map(({ class: errorClass, rule: ruleId, ...other }) => ({
      ...other,
      errorClass,
      ruleId,
    })),
    step: report.step ?? undefined,
  }
}

function evidenceFrom(evidence: ReportVerdict['evidence']): Verdict['evidence'] {
  if (evidence === null) return undefined
  const { step_number: stepNumber, step_line: stepLine, ...rest } = evidence
  return { ...rest, stepNumber: stepNumber ?? undefined, stepLine: stepLine ?? undefined }
}

/** The decision as a report has it. */
export function decisionOf(decision: Decision): Report['decision'] {
  return {
    kind: decision.kind,
    reason: decision.reason,
    delay_seconds: decision.delaySeconds,
    code: decision.kind === 'hold' ? decision.code : null,
    not_before:
      decision.kind === 'hold' && decision.notBefore !== undefined ? new Date(decision.notBefore).toISOString() : null,
  }
}
