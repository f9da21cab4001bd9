import type { ActionIo } from '../../adapters/actions.ts'
import type { TryFiles } from '../../adapters/try-files.ts'
import { codePlace } from '../../core/annotation.ts'
import type { RunRecord } from '../../core/run-record.ts'
import { runAnnotation, runLine, runSummary } from '../../core/run-words.ts'

/** Tells everybody: annotations, summary, outputs, and what the last try had for the runner. */
export async function publish(
  io: ActionIo,
  record: RunRecord,
  files: TryFiles | undefined,
  reportPath: string | undefined,
): Promise<void> {
  const title = `Lumen: ${record.region ?? record.stage ?? 'run'}`
  for (const { message } of record.problems) io.warning(message, 'Lumen')
  const place = record.verdict === null ? undefined : codePlace(record.verdict)
  if (record.result === 'failure') io.error(runAnnotation(record), title, place)
  else if (record.result === 'cancelled' || record.tries.length > 1) io.notice(runLine(record), title)

  const outputs = Object.entries(outputsOf(record, reportPath))
  const set = () => {
    for (const [name, value] of outputs) io.output(name, value)
  }
  const theirs = files?.outputs() ?? { names: [], isWhole: true }
  const taken = outputs.map(([name]) => name).filter((name) => theirs.names.includes(name))
  if (taken.length > 0)
    io.warning(
      `The command sets outputs that this action has: ${taken.join(', ')}. The action's own are kept.`,
      'Lumen',
    )
  // The last of a name counts. What the runner cannot read to its end must not stand before ours.
  if (!theirs.isWhole) set()
  const summary = runSummary(record)
  const room = mostSummaryBytes - (files?.summarySize() ?? 0)
  files?.handOver()
  if (theirs.isWhole) set()
  if (summary !== '' && Buffer.byteLength(summary) < room) await io.summary(summary)
}

/** A larger summary of a step is dropped whole. */
const mostSummaryBytes = 1024 * 1024

function outputsOf(record: RunRecord, reportPath: string | undefined): Record<string, string> {
  // What a success had to go through is in the report; in the outputs it stays a plain success.
  const verdict = record.result === 'failure' ? record.verdict : null
  return {
    'exit-code': String(record.exit_code),
    tries: String(record.tries.length),
    result: record.result,
    'error-class': verdict?.class ?? '',
    reason: verdict?.reason ?? '',
    evidence: verdict?.evidence?.text ?? '',
    rerun: String(record.decision.kind === 'rerun'),
    'rerun-delay-seconds': String(record.decision.delay_seconds),
    'log-path': record.tries.at(-1)?.log_path ?? '',
    summary: runLine(record),
    'run-id': record.run_id ?? '',
    day: record.day ?? '',
    attempt: record.attempt,
    'report-path': reportPath ?? '',
  }
}
