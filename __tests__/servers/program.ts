/** A real program on a free loopback port, with a directory of its own, for as long as a test needs it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findTool, type Tool } from '../tools/required.ts'

export interface ProgramOptions {
  readonly tool: Tool
  /** Its arguments; also the place to write what it reads at its start. */
  readonly arguments: (place: { readonly address: string; readonly directory: string }) => string[] | Promise<string[]>
  /** Default is any that is free. */
  readonly port?: number | undefined
  /** Path that answers 200 when the program is ready. */
  readonly ready: string
  /** Another status by which it is. */
  readonly readyStatus?: number
}

export interface Program {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  readonly directory: string
  /** All that it has written so far, for the message of a failure. */
  log(): string
  /** Ends it, and removes its directory. */
  stop(): Promise<void>
}

const readyWithinMs = 20_000
const stopWithinMs = 5_000

/** Starts it and waits until it is ready; throws with its log where it is not. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  for (let tries = 1; ; tries++) {
    try {
      return await startOnce(options)
    } catch (error) {
      // Between asking for a free port and using it, somebody else may have taken it.
      if (tries === 3 || !String(error).includes('address already in use')) throw error
    }
  }
}

async function startOnce(options: ProgramOptions): Promise<Program> {
  const { tool, arguments: makeArguments, ready, readyStatus, port } = options
  const path = findTool(tool)
  if (path === undefined) throw new Error(`${tool} is not installed: use describeWith`)
  const directory = await mkdtemp(join(tmpdir(), `lumen-${basename(tool)}-`))
  const address = `127.0.0.1:${port ?? (await freePort())}`
  const child = spawn(path, await makeArguments({ address, directory }), {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk))
  child.on('error', (error) => (log += error.message))
  // A test run that is interrupted leaves nothing behind.
  const kill = () => child.kill('SIGKILL')
  process.on('exit', kill)

  const program: Program = {
    url: `http://${address}`,
    directory,
    log: () => log,
    async stop() {
      await end(child)
      process.off('exit', kill)
      await rm(directory, { recursive: true, force: true })
    },
  }
  const deadline = Date.now() + readyWithinMs
  while (!(await answers(`${program.url}${ready}`, readyStatus))) {
    if (hasEnded(child) || Date.now() > deadline) {
      await program.stop()
      throw new Error(`${tool} did not become ready on ${address}:\n${log}`)
    }
    await sleep(25)
  }
  return program
}

async function answers(url: string, wanted: number | undefined): Promise<boolean> {
  try {
    const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(1000) })
    return wanted === undefined ? ok : status === wanted
  } catch {
    return false
  }
}

/** A port of the loopback on which nobody listens just now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port')
  return address.port
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  await ended
  clearTimeout(timer)
}
