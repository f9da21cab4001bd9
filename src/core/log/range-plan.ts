/** Which bytes of a huge log to ask for next, so that those of one step are found with few questions. */
import { findStamps, type Stamp, stampBytes } from './stamps.ts'
import { headBytes, type StepWindow, tailBytes, wholeBytes } from './step-cutter.ts'

/** Bytes of the log, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

export type Step =
  /** Ask for these at the same time, and tell what came. */
  | { readonly kind: 'read'; readonly ranges: readonly Range[] }
  /** These hold the step and little else; `midLine` where the first byte may stand within a line. */
  | { readonly kind: 'window'; readonly range: Range; readonly midLine: boolean }
  /** The step is too long to be read whole: these hold its beginning and its end. */
  | { readonly kind: 'ends'; readonly head: Range; readonly tail: Range; readonly midLine: boolean }
  /** The whole log is small. */
  | { readonly kind: 'whole' }
  /** No line of the log is known to lie in the window. */
  | { readonly kind: 'end' }
  /** The bounds could not be found so: read all. */
  | { readonly kind: 'stream' }

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** Most logs of jobs are no longer, and so are read by one request; of a huge one these bytes may be read for nothing. */
export const firstRange: Range = { from: 0, to: 96 * kilobyte }
/** A log up to this size is read whole. */
export const smallBytes = megabyte
const endBytes = 160 * kilobyte

/** The end of a log of this size: read for its last time, and it may hold the step. */
export function endRange(size: number): Range {
  return { from: Math.max(0, size - endBytes), to: size }
}

const nearBytes = 16 * kilobyte
const probeBytes = kilobyte
/** A probe of this size without a stamp is taken to lie in one line, as is what lies between two such. */
const longestProbe = 64 * kilobyte
const probesPerBound = 7
/** Rounds that look; one more reads the window. */
const rounds = 7

/** Looks for one of the two ends of the window. */
interface Bound {
  /** What has not been read between the last line known before the end and the first known behind it. */
  readonly open: readonly Range[]
  /** The line behind. */
  readonly after: number
  /** Where the end should be if the log had grown evenly, offset in the log. */
  readonly guess: number | undefined
  /** So many bytes each probe needs to meet a stamp here. */
  readonly probe: number
}

/** What is known of one log. Tell it what was read with `learn`, and ask it for the next step. */
export class RangePlan {
  readonly #window: StepWindow
  readonly #size: number
  #stamps: Stamp[] = []
  /** Where every stamp is known; sorted, apart. */
  #read: Range[] = []
  /** Long ranges without a stamp. */
  #blank: Range[] = []
  #rounds = 1

  constructor(window: StepWindow, size: number) {
    this.#window = window
    this.#size = size
  }

  /** Takes the bytes that came from `from` on. */
  learn(from: number, bytes: Uint8Array): void {
    const end = from + bytes.length
    // Whether a line begins with the first byte is not known, nor the stamp of a line that begins with the last ones.
    const range = { from: from === 0 ? 0 : from + 1, to: end >= this.#size ? end : end - stampBytes }
    if (range.from >= range.to) return
    const stamps = findStamps(bytes, from, range.from, range.to)
    const known = new Set(this.#stamps.map(({ offset }) => offset))
    this.#stamps = [...this.#stamps, ...stamps.filter(({ offset }) => !known.has(offset))].sort(
      (a, b) => a.offset - b.offset,
    )
    this.#read = merge([...this.#read, range])
    if (stamps.length === 0) this.#blank.push(range)
  }

  next(): Step {
    if (this.#size <= smallBytes) return { kind: 'whole' }
    const looking = this.#rounds++
    if (looking === 1) return { kind: 'read', ranges: [endRange(this.#size)] }
    if (this.#stamps.length === 0) return this.#withoutStamps(looking)

    const { lower, upper } = this.#bounds()
    const from = lower.open[0]?.from ?? lower.after
    const need = upper.after - from
    if (need <= 0) return { kind: 'end' }
    const unsure = lower.after - from + ((upper.open.at(-1)?.to ?? 0) - (upper.open[0]?.from ?? 0))
    const settled = unsure <= Math.max(64 * kilobyte, (need - unsure) / 16)
    if (settled || looking >= rounds) {
      return !settled && unsure > wholeBytes ? { kind: 'stream' } : this.#take(lower, upper)
    }
    // Where the log grew evenly the guesses are soon right, and else the probes have lost no round.
    const near = this.#near(lower, upper, looking === 2 ? nearBytes : nearBytes / 4)
    const ranges = merge([...near, ...this.#probes(lower, upper)])
    return { kind: 'read', ranges: ranges.map((range) => this.#widen(range)) }
  }

  #withoutStamps(looking: number): Step {
    if (looking > 2) return { kind: 'end' }
    const apart = this.#size / (probesPerBound + 1)
    const ranges = Array.from({ length: probesPerBound }, (_, index) => {
      const from = Math.floor(apart * (index + 1))
      return { from, to: Math.min(from + nearBytes, this.#size) }
    })
    return { kind: 'read', ranges }
  }

  #take(lower: Bound, upper: Bound): Step {
    const first = lower.open[0]?.from ?? lower.after
    const midLine = lower.open.length > 0 && first > 0
    // One byte more tells whether a line begins there.
    const from = midLine ? first - 1 : first
    const range = { from, to: upper.after }
    if (range.to - range.from <= wholeBytes) return { kind: 'window', range, midLine }
    const unsure = upper.after - (upper.open[0]?.from ?? upper.after)
    const tailFrom = Math.max(from, upper.after - tailBytes - unsure)
    return {
      kind: 'ends',
      head: { from, to: Math.min(lower.after + headBytes, tailFrom) },
      tail: { from: tailFrom, to: upper.after },
      midLine,
    }
  }

  #bounds(): { lower: Bound; upper: Bound } {
    const { start, end } = this.#window
    const stamps = this.#stamps
    // Clocks are set back at times: the window reaches from the first line that can be of it to the last.
    const after = stamps.findIndex(({ time }) => time >= start)
    const before = stamps.findLastIndex(({ time }) => time < end)
    return {
      lower: this.#bound(start, after < 0 ? stamps.length - 1 : after - 1, after < 0 ? undefined : after),
      upper: this.#bound(end, before, before + 1 < stamps.length ? before + 1 : undefined),
    }
  }

  /** `before` and `after` are indices of stamps, -1 and undefined where there is none. */
  #bound(time: number, before: number, after: number | undefined): Bound {
    const low = this.#stamps[before]
    const high = after === undefined ? undefined : this.#stamps[after]
    const gap = { from: low === undefined ? 0 : low.offset + 1, to: high?.offset ?? this.#size }
    const within = (range: Range) => range.from >= gap.from && range.to <= gap.to
    const blanks = this.#blank.filter(within)
    const long = blanks.filter((range) => range.to - range.from >= longestProbe / 2)
    const hull =
      long.length === 0
        ? []
        : [{ from: Math.min(...long.map((range) => range.from)), to: Math.max(...long.map((range) => range.to)) }]
    let probe = probeBytes
    while (probe < longestProbe && blanks.some((range) => range.to - range.from >= probe / 2)) probe *= 8
    const span = high === undefined || low === undefined ? 0 : high.time - low.time
    const guess =
      low === undefined || high === undefined || span <= 0 || !Number.isFinite(time)
        ? undefined
        : low.offset + ((time - low.time) / span) * (high.offset - low.offset)
    return { open: without(gap, merge([...this.#read, ...hull])), after: gap.to, guess, probe }
  }

  /** Around the places where the bounds should be. */
  #near(lower: Bound, upper: Bound, bytes: number): Range[] {
    return [lower, upper].flatMap(({ open, guess }) =>
      guess === undefined ? [] : clip({ from: guess - bytes / 2, to: guess + bytes / 2 }, open),
    )
  }

  /** Evenly over what is open; where both bounds are in one gap the same probes serve both. */
  #probes(lower: Bound, upper: Bound): Range[] {
    const isShared = lower.open[0]?.from === upper.open[0]?.from
    return (isShared ? [lower] : [lower, upper]).flatMap(({ open, probe }) => {
      const total = length(open)
      if (total <= (probesPerBound + 1) * probe) return [...open]
      return Array.from({ length: probesPerBound }, (_, index) => {
        const from = placeAt(open, (total * (index + 1)) / (probesPerBound + 1))
        return clip({ from, to: from + probe }, open)
      }).flat()
    })
  }

  /** The bytes to ask for so that all lines are known that begin in a range. */
  #widen({ from, to }: Range): Range {
    return { from: Math.max(0, from - 1), to: Math.min(this.#size, to + stampBytes) }
  }
}

/** What of a range is open. */
function clip(range: Range, open: readonly Range[]): Range[] {
  return open
    .map(({ from, to }) => ({
      from: Math.max(Math.floor(range.from), from),
      to: Math.min(Math.floor(range.to), to),
    }))
    .filter(({ from, to }) => to > from)
}

/** The offset that has `distance` open bytes before it. */
function placeAt(open: readonly Range[], distance: number): number {
  let left = distance
  for (const { from, to } of open) {
    if (left < to - from) return from + left
    left -= to - from
  }
  return open.at(-1)?.to ?? 0
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && range.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else merged.push(range)
  }
  return merged
}

/** What of a range is not in the others, which are sorted and apart. */
function without(range: Range, others: readonly Range[]): Range[] {
  const left: Range[] = []
  let from = range.from
  for (const other of others) {
    if (other.to <= from) continue
    if (other.from >= range.to) break
    if (other.from > from) left.push({ from, to: other.from })
    from = other.to
  }
  if (from < range.to) left.push({ from, to: range.to })
  return left
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}
