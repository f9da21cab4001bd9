/** Which processes belong to a try: so that nothing of it is left when the next one starts. */

export interface ProcessFacts {
  readonly pid: number
  readonly parent: number
  readonly group: number
  /** Undefined where the system does not tell. */
  readonly session: number | undefined
  /** Ended already, and only waits for its parent to hear of it. */
  readonly isDead: boolean
  /** When it began, in the system's own measure: with the pid it names one process. Undefined where it is not told. */
  readonly began: string | undefined
  /** Whether its environment holds the try's marker; a process that is not ours to read says no. */
  readonly isMarked: boolean
}

/** What names a process, also when its number is given to another one. */
export function identity({ pid, began }: ProcessFacts): string {
  return began === undefined ? `${pid}` : `${pid}@${began}`
}

/**
 * The living processes of the try whose first process is `root`, the leader of a session of its own: those of its group
 * and session, what they started, what carries the marker though it has left both (a daemon), and what was known to be
 * of it before its parent went away. `self` and its other children are never among them.
 */
export function processesOf(
  all: readonly ProcessFacts[],
  root: number,
  known: ReadonlySet<string>,
  self: number,
): ProcessFacts[] {
  const found = new Map<number, ProcessFacts>()
  for (const each of all) {
    if (each.pid === self) continue
    const isOfRoot = each.pid === root || each.group === root || each.session === root
    if (isOfRoot || each.isMarked || known.has(identity(each))) found.set(each.pid, each)
  }
  // The table is in no order: a child may stand before its parent.
  for (let grew = true; grew; ) {
    grew = false
    for (const each of all) {
      if (found.has(each.pid) || each.pid === self || !found.has(each.parent)) continue
      found.set(each.pid, each)
      grew = true
    }
  }
  return [...found.values()].filter((each) => !each.isDead)
}

/** Reads `/proc/<pid>/stat`; undefined where it is not of that form. See proc(5). */
export function parseProcStat(text: string, isMarked: boolean): ProcessFacts | undefined {
  // The name stands in brackets and may hold anything, brackets and blanks included.
  const end = text.lastIndexOf(')')
  const pid = Number.parseInt(text, 10)
  const fields = text.slice(end + 2).split(' ')
  const [state, parent, group, session] = fields
  if (end < 0 || Number.isNaN(pid) || session === undefined) return undefined
  return {
    pid,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    isDead: state === 'Z' || state === 'X' || state === 'x',
    began: fields[19],
    isMarked,
  }
}

/** The columns that `parsePs` reads, for `ps`; the command must carry the environment (`-E`). */
export const psColumns = 'pid=,ppid=,pgid=,stat=,command='

/** Reads what `ps` lists on macOS and the BSDs. */
export function parsePs(text: string, marker: string): ProcessFacts[] {
  return text.split('\n').flatMap((line) => {
    const parts = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s?(.*)$/.exec(line)
    if (parts === null) return []
    const [, pid, parent, group, state = '', command = ''] = parts
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: undefined,
        isDead: state.startsWith('Z'),
        began: undefined,
        isMarked: command.includes(marker),
      },
    ]
  })
}
