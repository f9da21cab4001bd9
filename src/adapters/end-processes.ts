/** Ends everything that a command has started, politely first, and looks whether it is really gone. */
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { identity, type ProcessFacts, processesOf } from '../core/process-tree.ts'
import { listProcesses } from './process-table.ts'

/** One signal, and how long to wait for its effect. */
export interface Step {
  readonly signal: NodeJS.Signals
  readonly waitMs: number
}

/** A timeout, or what is left of a failed try: time to clean up, then the end. */
export const politely: readonly Step[] = [
  { signal: 'SIGTERM', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
]
/** The runner's cancellation: it sends SIGINT, SIGTERM after 7.5 s, and ends us 2.5 s later. */
export const cancelling: readonly Step[] = [
  { signal: 'SIGINT', waitMs: 4_000 },
  { signal: 'SIGTERM', waitMs: 2_000 },
  { signal: 'SIGKILL', waitMs: 1_000 },
]
/** A shutdown begins with SIGTERM. */
export const shuttingDown: readonly Step[] = [
  { signal: 'SIGTERM', waitMs: 1_000 },
  { signal: 'SIGKILL', waitMs: 1_000 },
]

const pollMs = 20

export interface Tree {
  /** The leader of the session. */
  readonly root: number
  /** What stands in the environment of all that it started. */
  readonly marker: string
}

/** Gives the processes that could not be ended: none, but in rare cases (another user's, or stuck in the kernel). */
export async function endProcesses(tree: Tree, steps: readonly Step[]): Promise<readonly ProcessFacts[]> {
  if (process.platform === 'win32') return endOnWindows(tree.root)
  const known = new Set<string>()
  let left = living(tree, known)
  for (const { signal, waitMs } of steps) {
    const start = performance.now()
    send(signal, left)
    while (left.length > 0 && performance.now() - start < waitMs) {
      await sleep(pollMs)
      left = living(tree, known)
      // Who comes now may be cleaning up, so it is told once. KILL is told to all that come: what forks faster than we
      // look loses in the end.
      if (signal === 'SIGKILL') send(signal, left)
    }
    if (left.length === 0) break
  }
  return left
}

/** What of the tree lives now; `known` grows by it, so that nobody is lost whose parent goes away. */
function living({ root, marker }: Tree, known: Set<string>): ProcessFacts[] {
  const found = processesOf(listProcesses(marker), root, known, process.pid)
  for (const each of found) known.add(identity(each))
  return found
}

function send(signal: NodeJS.Signals, targets: readonly ProcessFacts[]): void {
  const refused: string[] = []
  for (const { pid } of targets) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') refused.push(String(pid))
    }
  }
  // What the command started with sudo is root's. Where it could do that without a password, we can end it so.
  if (refused.length > 0) spawnSync('sudo', ['-n', 'kill', '-s', signal.slice(3), ...refused], { stdio: 'ignore' })
}

/** `taskkill` knows the children of a living process only, and has no polite way for programs without a window. */
function endOnWindows(root: number): readonly ProcessFacts[] {
  spawnSync('taskkill', ['/PID', String(root), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
  return []
}
