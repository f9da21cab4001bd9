/**
 * The pipe between a command and us. Node's own `pipe` is a pair of sockets, on which `echo x >/dev/stderr` and
 * `tee /dev/stdout` fail: they open what they are given anew, and a socket cannot be opened. A `run:` step has real
 * pipes, so the command gets one: a named pipe without a name any more. Standard output and error share it, which keeps
 * their order. Standard input is a pipe that is closed, as there.
 */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Takes a chunk, and calls `done` when the memory is free again; false: no more until then. */
export type Take = (chunk: Buffer, done: () => void) => boolean

export interface OutputPipe {
  /** What the child is started with. */
  readonly stdio: StdioOptions
  /** Call once the child was started, or could not be: everything that it prints goes to `take`. Resolves at the end of the output. */
  flow(child: ChildProcess, take: Take): Promise<void>
  /** Whether somebody has the output open still, and nothing is on the way. */
  isQuiet(): boolean
  /** Lets go of an output that a process in the background keeps open: it can go on to write, into nothing. */
  letGo(): void
}

export function openOutput(): OutputPipe {
  return process.platform === 'win32' ? nodePipes() : (namedPipe() ?? nodePipes())
}

const blockSize = 64 * 1024

function namedPipe(): OutputPipe | undefined {
  const ends = openNamedPipes()
  if (ends === undefined) return undefined
  const { input, output, reader, drain } = ends
  let socket: Socket | undefined
  let inHand = 0
  let hasEnded = false
  return {
    stdio: [input, output, output],
    flow(_child, take) {
      closeSync(input)
      closeSync(output)
      const free: Buffer[] = []
      let isPaused = false
      const passing = new Socket({
        fd: reader,
        readable: true,
        writable: false,
        onread: {
          buffer: () => free.pop() ?? Buffer.allocUnsafeSlow(blockSize),
          callback: (length, block) => {
            inHand++
            const goesOn = take(Buffer.from(block.buffer, block.byteOffset, length), () => {
              inHand--
              free.push(Buffer.from(block.buffer, block.byteOffset, block.byteLength))
              if (isPaused && inHand === 0) {
                isPaused = false
                passing.resume()
              }
            })
            isPaused = !goesOn && inHand > 0
            return !isPaused
          },
        },
      })
      socket = passing
      return new Promise((resolve) => {
        passing.on('error', () => {})
        passing.on('close', () => {
          if (!hasEnded) closeSync(drain)
          hasEnded = true
          resolve()
        })
      })
    },
    isQuiet: () => inHand === 0,
    letGo() {
      if (hasEnded) return
      hasEnded = true
      // Without a reader the next write would end them; the runner, too, goes on reading.
      spawn('cat', { stdio: [drain, 'ignore', 'ignore'], detached: true })
        .on('error', () => {})
        .unref()
      closeSync(drain)
      socket?.destroy()
    },
  }
}

/** Undefined where there is no `mkfifo`, or no place for it. */
function openNamedPipes(): { input: number; output: number; reader: number; drain: number } | undefined {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'lumen-pipe-'))
    const [into, from] = [join(folder, 'in'), join(folder, 'out')] as const
    if (spawnSync('mkfifo', ['-m', '600', into, from], { stdio: 'ignore' }).status !== 0) return undefined
    const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants
    // Each end waits for the other when it is opened, but for a reader that does not block.
    const first = openSync(into, O_RDONLY | O_NONBLOCK)
    const writer = openSync(into, O_WRONLY)
    const input = openSync(into, O_RDONLY)
    closeSync(first)
    closeSync(writer)
    const reader = openSync(from, O_RDONLY | O_NONBLOCK)
    const output = openSync(from, O_WRONLY)
    return { input, output, reader, drain: openSync(from, O_RDONLY) }
  } catch {
    return undefined
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function nodePipes(): OutputPipe {
  let child: ChildProcess | undefined
  let inHand = 0
  return {
    stdio: ['ignore', 'pipe', 'pipe'],
    flow(started, take) {
      child = started
      const streams = [started.stdout, started.stderr].filter((stream) => stream !== null)
      const ends = streams.map((stream) => {
        stream.on('data', (chunk: Buffer) => {
          inHand++
          const goesOn = take(chunk, () => {
            inHand--
            if (inHand === 0) for (const each of streams) each.resume()
          })
          if (!goesOn && inHand > 0) for (const each of streams) each.pause()
        })
        stream.on('error', () => {})
        return new Promise<void>((resolve) => stream.on('close', resolve))
      })
      return Promise.all(ends).then(() => {})
    },
    isQuiet: () => inHand === 0,
    letGo() {
      child?.stdout?.destroy()
      child?.stderr?.destroy()
    },
  }
}
