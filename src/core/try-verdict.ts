/** Why one try of a command failed, from what it printed and how it ended. */
import { readAskedWait } from './backoff.ts'
import { classifySource } from './classifier/classify.ts'
import type { JobStep } from './job.ts'
import { refusalIn } from './printed-headers.ts'
import type { AnyRule } from './rules/rule.ts'
import type { ByteSource } from './scan/byte-source.ts'
import { type Cause, reasonSpec, splitCause } from './taxonomy.ts'
import type { Verdict } from './verdict.ts'

export interface FailedOutput {
  readonly output: ByteSource
  /** How many bytes it has. */
  readonly size: number
  readonly script: string
  /** What the command is called, for rules that are limited to some steps. */
  readonly stage: string | undefined
  readonly exitCode: number
  readonly timedOut: boolean
  /** Whether the kernel ended a process for want of memory meanwhile. */
  readonly ranOutOfMemory: boolean
  /** Unix time in milliseconds. */
  readonly now: number
}

/** The verdict; its lines are those of the output. */
export function judgeTry(failed: FailedOutput, rules: readonly AnyRule[]): Verdict {
  const verdict = judgeOutput(failed, rules)
  if (failed.timedOut)
    return isWaitedFor(verdict) ? verdict : { ...withCause(verdict, 'environment/step-timeout'), help: timeoutHelp }
  if (failed.size === 0 && verdict.errorClass === 'unknown')
    return { ...withCause(verdict, 'unknown/no-message'), confidence: 0, evidence: undefined }
  const isVague = verdict.errorClass === 'unknown' || verdict.reason === 'killed'
  if (failed.ranOutOfMemory && isVague) return withCause(verdict, 'environment/out-of-memory')
  return verdict.errorClass === 'external_api' ? withPrintedWait(verdict, failed) : verdict
}

/** An answer with its headers fits in. */
const headersReach = 16 * 1024

/** The wait that the last answer asks for in its headers, which may stand far from the line that proves the verdict. */
function withPrintedWait(verdict: Verdict, { output, size, now }: FailedOutput): Verdict {
  const block = output.allocate(headersReach)
  const at = Math.max(0, size - headersReach)
  let have = 0
  for (let read = -1; read !== 0 && have < size - at; have += read) read = output.read(block.subarray(have), at + have)
  const headers = refusalIn(new TextDecoder().decode(block.subarray(0, have)))
  const waitMs = headers === undefined ? undefined : readAskedWait(headers, now)
  return waitMs === undefined ? verdict : { ...verdict, waitSeconds: Math.ceil(waitMs / 1_000) }
}

const timeoutHelp =
  'Find out what hung, or raise `timeout`. To try it again, name environment/step-timeout in `rerun-on`.'

/** Lines that may stand behind the words of a transfer that was still being waited for. */
const lastWords = 3

/** A try that took too long is the machine's, unless its last words are of the transfer that it waited for. */
function isWaitedFor({ errorClass, evidence }: Verdict): boolean {
  if (errorClass !== 'network' && errorClass !== 'external_api') return false
  const isBehind = ({ line, text }: { line: number; text: string }) =>
    line > (evidence?.line ?? 0) && !text.startsWith('Process completed with exit code')
  return (evidence?.context.filter(isBehind).length ?? 0) < lastWords
}

function withCause(verdict: Verdict, cause: Cause): Verdict {
  const { transient, help } = reasonSpec(cause)
  return { ...verdict, ...splitCause(cause), transient, help, ruleId: undefined, confidence: 1, waitSeconds: undefined }
}

/** The output is read as the runner would log it: the script in a header before it, the exit code behind it. */
function judgeOutput(failed: FailedOutput, rules: readonly AnyRule[]): Verdict {
  const header = headerOf(failed.script)
  // What was ended by us says nothing by its exit code.
  const ending = failed.timedOut ? '' : `##[error]Process completed with exit code ${failed.exitCode}.\n`
  const parts = [
    textPart(`${header.join('\n')}\n`, failed.output),
    { source: failed.output, size: failed.size },
    textPart(`${endsInLine(failed) ? '\n' : ''}${ending}`, failed.output),
  ]
  const steps = failed.stage === undefined ? undefined : [failedStep(failed.stage)]
  return moved(classifySource(joined(parts), steps, rules), header.length)
}

/** Whether the last line has no line end. */
function endsInLine({ output, size }: FailedOutput): boolean {
  if (size === 0) return false
  const block = output.allocate(4)
  return output.read(block.subarray(0, 1), size - 1) === 1 && block[0] !== 10
}

/** A header with more lines is none; the first ones say which programs speak by their exit codes. */
const mostScriptLines = 300

function headerOf(script: string): string[] {
  const lines = script.trim().split(/\r?\n/).slice(0, mostScriptLines)
  const echoed = lines.map((line) => `\u001B[36;1m${line}\u001B[0m`)
  return [`##[group]Run ${lines[0] ?? ''}`, ...echoed, 'shell: {0}', '##[endgroup]']
}

function failedStep(name: string): JobStep {
  return { name, number: 1, status: 'completed', conclusion: 'failure', startedAt: null, completedAt: null }
}

/** Takes the header's lines out of the numbers. */
function moved(verdict: Verdict, by: number): Verdict {
  const { evidence } = verdict
  return {
    ...verdict,
    evidence:
      evidence === undefined
        ? undefined
        : {
            line: evidence.line - by,
            text: evidence.text,
            context: evidence.context.flatMap(({ line, text }) => (line > by ? [{ line: line - by, text }] : [])),
          },
    alternatives: verdict.alternatives.map((other) => ({ ...other, line: other.line - by })),
  }
}

interface Part {
  readonly source: ByteSource
  readonly size: number
}

function textPart(text: string, { allocate }: ByteSource): Part {
  const bytes = new TextEncoder().encode(text)
  const read = (into: Uint8Array, at: number) => {
    const piece = bytes.subarray(at, at + into.length)
    into.set(piece)
    return piece.length
  }
  return { source: { allocate, read }, size: bytes.length }
}

/** Several sources one after the other. */
function joined(parts: readonly Part[]): ByteSource {
  return {
    allocate: (size) => (parts[0] as Part).source.allocate(size),
    read(into, at) {
      let from = at
      let have = 0
      for (const { source, size } of parts) {
        while (from < size && have < into.length) {
          const read = source.read(into.subarray(have, have + Math.min(into.length - have, size - from)), from)
          if (read === 0) return have
          have += read
          from += read
        }
        from -= size
        if (have === into.length || from < 0) return have
      }
      return have
    },
  }
}
