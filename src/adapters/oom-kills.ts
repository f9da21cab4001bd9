import { readFileSync } from 'node:fs'

/** Counters of the kernel: of the own container first (cgroup v2), else of the whole machine. */
const counters = ['/sys/fs/cgroup/memory.events', '/proc/vmstat']

/** How many processes the kernel has ended so far for want of memory; undefined where it does not tell. */
export function oomKills(): number | undefined {
  for (const path of counters) {
    try {
      const count = /^oom_kill (\d+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
      if (count !== undefined) return Number(count)
    } catch {
      // Not Linux, or an old kernel.
    }
  }
  return undefined
}
