/** Runs a command as a `run:` step would: in its shell, on real pipes, to its very end. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '../app/errors.ts'
import { exitCodeOf, timedOutExitCode } from '../core/exit-code.ts'
import type { CapturedLog } from './captured-log.ts'
import { cancelling, endProcesses, politely, type Step, shuttingDown, type Tree } from './end-processes.ts'
import { openOutput } from './output-pipe.ts'
import type { OutputSink } from './output-sink.ts'

export interface CommandCall {
  readonly program: string
  readonly args: readonly string[]
  /** See `Shell`. */
  readonly verbatim: boolean
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number | undefined
  readonly log: CapturedLog
}

export interface EndedProcess {
  readonly exitCode: number
  /** Of the shell itself. */
  readonly signal: string | undefined
  readonly timedOut: boolean
  /** Ends what it left running; how many could not be ended. */
  endRest(): Promise<number>
}

/** How long an output is waited for that something in the background keeps open: the runner's own measure. */
const openOutputMs = 5_000
/** After a failure nobody needs what the background says, and the verdict is wanted soon. */
const failedOutputMs = 500

/** `cancelled` is aborted with the name of the signal. Throws `CommandError` where it cannot be started. */
export async function runProcess(call: CommandCall, sink: OutputSink, cancelled: AbortSignal): Promise<EndedProcess> {
  const marker = `LUMEN_TRY_ID=${randomUUID()}`
  const output = openOutput()
  const child = spawn(call.program, call.args, {
    cwd: call.folder,
    env: { ...call.env, LUMEN_TRY_ID: marker.slice(marker.indexOf('=') + 1) },
    stdio: output.stdio,
    // A session of its own: what it starts can be found by it, and a signal for us does not reach it past us.
    detached: process.platform !== 'win32',
    windowsVerbatimArguments: call.verbatim,
    windowsHide: true,
  })
  const exited = exitOf(child, call.program)
  const outputEnded = output.flow(child, (chunk, done) => {
    call.log.write(chunk)
    return sink.pass(chunk, done)
  })
  // Without a process there is nothing to end; 0 would be the group of others.
  const tree: Tree = { root: child.pid ?? -1, marker }
  const ending = endOnTime(tree, call.timeoutMs, cancelled)
  try {
    const { code, signal } = await Promise.race([exited, ending.givenUp])
    const why = ending.why()
    // What is being ended is ended wholly before anybody goes on, its group's other members included.
    await ending.done()
    const exitCode = why === 'timeout' ? timedOutExitCode : exitCodeOf(code, signal)
    await settled(outputEnded, exitCode === 0 ? openOutputMs : failedOutputMs, output.isQuiet)
    output.letGo()
    return {
      exitCode,
      signal: signal ?? undefined,
      timedOut: why === 'timeout',
      endRest: async () => (await endProcesses(tree, politely)).length,
    }
  } finally {
    ending.stop()
  }
}

function exitOf(child: ChildProcess, program: string): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'ENOENT' ? 'there is no such program in the PATH' : (error.code ?? error.message)
      reject(new CommandError(`The shell "${program}" could not be started: ${why}.`))
    })
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** A longer timer would fire at once; a job lasts five days at most. */
const longestTimer = 2 ** 31 - 1

/** Ends the tree when its time is up or somebody cancels, whichever comes first. */
function endOnTime(tree: Tree, timeoutMs: number | undefined, cancelled: AbortSignal) {
  let why: 'timeout' | 'cancelled' | undefined
  let ended: Promise<unknown> | undefined
  // A process that is stuck in the kernel never exits.
  let giveUp: (exit: { code: null; signal: string }) => void = () => {}
  const givenUp = new Promise<{ code: null; signal: string }>((resolve) => {
    giveUp = resolve
  })
  const end = (reason: 'timeout' | 'cancelled', steps: readonly Step[]) => {
    why = reason
    const ending = endProcesses(tree, steps).then((left) => {
      if (left.some(({ pid }) => pid === tree.root)) giveUp({ code: null, signal: 'SIGKILL' })
    })
    ended = Promise.all([ended, ending])
  }
  const cancel = () => end('cancelled', cancelled.reason === 'SIGTERM' ? shuttingDown : cancelling)
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => end('timeout', politely), Math.min(timeoutMs, longestTimer))
  if (cancelled.aborted) cancel()
  else cancelled.addEventListener('abort', cancel, { once: true })
  return {
    givenUp,
    why: () => {
      clearTimeout(timer)
      return why
    },
    done: async () => await ended,
    stop: () => {
      clearTimeout(timer)
      cancelled.removeEventListener('abort', cancel)
    },
  }
}

/** Until the output is over, or nothing more of it has come for so long. */
async function settled(outputEnded: Promise<void>, waitMs: number, isQuiet: () => boolean): Promise<void> {
  const waiting = new AbortController()
  const patience = (async () => {
    do await sleep(waitMs, undefined, { signal: waiting.signal })
    while (!isQuiet())
  })()
  await Promise.race([outputEnded, patience.catch(() => {})])
  waiting.abort()
}
